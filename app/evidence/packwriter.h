// Writes the evidence pack of a review.
#pragma once

#include "domain/result.h"
#include "domain/review/reviewrecord.h"

#include <QString>

namespace tokendesk {

struct WrittenPack {
    QString folder;
    QString manifestSha256; ///< of manifest.json, as sha256sum prints it: what the next pack names
};

/// "Tokendesk review acme-prod 2026-11-27": safe on every file system, whatever the connection is
/// called. The day is that of the review's end, in its zone.
[[nodiscard]] QString packFolderName(const ReviewRecord &record);

/// Makes a new folder below `parentFolder` with report, tables, policy and manifest, readable by
/// this user alone. It appears when it is whole and on the disk; after an error nothing of it is
/// left. A name that is taken gets a number. `previousManifestSha256`: empty for a first pack.
/// Blocks, for seconds when there are thousands of findings; any thread, in a QGuiApplication.
[[nodiscard]] Result<WrittenPack> writePack(const ReviewRecord &record, const QString &parentFolder,
                                            const QString &previousManifestSha256);

} // namespace tokendesk
