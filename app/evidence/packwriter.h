// Writes the evidence pack of a review.
#pragma once

#include "domain/result.h"
#include "domain/review/reviewrecord.h"

#include <QString>
#include <functional>

namespace tokendesk {

struct WrittenPack {
    QString folder;
    QString manifestSha256; ///< of manifest.json, as sha256sum prints it: what the next pack names
};

/// "Tokendesk review acme-prod 2026-11-27", with "draft" behind it while the review is not
/// finished: safe on every file system, whatever the connection is called. The day is that of the
/// review's end, in its zone.
[[nodiscard]] QString packFolderName(const ReviewRecord &record);
/// The one that writePack() gives it as things are: with a number where that name is taken.
[[nodiscard]] QString freePackFolderName(const ReviewRecord &record, const QString &parentFolder);

/// How far a pack is.
struct PackStage {
    int file = 0; ///< index into packFileNames()
    double share = 0; ///< of the whole work, 0 to 1, by how long each file takes
};
/// Told in the thread that writes, after each finding: it must be quick. False: leave off.
using PackWatch = std::function<bool(const PackStage &)>;

/// Makes a new folder below `parentFolder` with report, tables, policy and manifest, readable by
/// this user alone. It appears when it is whole and on the disk; after an error nothing of it is
/// left, nor when the watch leaves off: then the error is of the kind Cancelled. A name that is
/// taken gets a number. `nowMs`: by the server's clock. `previousManifestSha256`: empty for a first
/// pack. `before`: the review before it, which the SARIF results are compared with; null: none.
/// Each file is written as it is made: the memory that it takes does not grow with the findings,
/// but for the PDF's list of pages. Blocks, for a minute when there are hundreds of thousands of
/// findings; any thread, in a QGuiApplication.
[[nodiscard]] Result<WrittenPack> writePack(const ReviewRecord &record, qint64 nowMs,
                                            const QString &parentFolder,
                                            const QString &previousManifestSha256,
                                            const PackWatch &watch = {},
                                            const ReviewRecord *before = nullptr);

} // namespace tokendesk
