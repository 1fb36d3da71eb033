// A new token's value as a file of its own, for its owner alone.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QString>

namespace tokendesk {

struct SaveOutcome {
    QString path; ///< of the file, absolute; empty: nothing was written
    Error error; ///< when path is empty
    /// The name is taken: the next one that is free in that folder, to be proposed.
    QString freeName;
};

/// A file name with "-2", "-3" … before its last suffix, the first that is not in `folder`.
[[nodiscard]] QString nextFreeName(const QString &folder, const QString &name);

/// Why this cannot be a file's name here; empty when it can.
[[nodiscard]] QString fileNameProblem(const QString &name);

/// Whether nobody but its owner may do anything with this open file. A medium that keeps no
/// permissions (FAT, exFAT, many network folders) gives each file those that it was mounted with.
[[nodiscard]] bool isForOwnerAlone(int file);

/// Whether a value would find room, leave and privacy in `folder`, which is there: to be asked
/// before a token is made. Leaves nothing there. Where the file system cannot tell how much room
/// there is, it is no failure. Blocks.
[[nodiscard]] Result<void> roomForSecret(const QString &folder);

/// Makes the file (O_CREAT | O_EXCL, mode 0600), writes exactly the value without a line end, and
/// brings it and its folder entry to the disk. Never overwrites, never follows a link of that name.
/// Nothing is written where the file is not for its owner alone. A file that could not be completed
/// is removed again. Blocks: any thread but the window's.
[[nodiscard]] SaveOutcome saveSecretNow(const QString &folder, const QString &name,
                                        const SecretBytes &value);

/// The same on a worker thread. Ends exactly once.
QCoro::Task<SaveOutcome> saveSecret(QString folder, QString name, SecretBytes value);

} // namespace tokendesk
