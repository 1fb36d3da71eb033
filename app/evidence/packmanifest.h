// The list of what is in an evidence pack, with hashes.
#pragma once

#include "domain/result.h"
#include "evidence/packnumbers.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace tokendesk {

struct PackFile {
    QString name;
    qint64 size = 0;
    QString sha256;
};

/// manifest.json. A chain of hashes is no signature: it shows that nothing was altered as long as
/// the newest manifest's hash is known from elsewhere, and never who made the pack.
struct PackManifest {
    QString program; ///< name and version
    QString connectionId;
    QString connectionName;
    QString address;
    qint64 createdAtMs = 0; ///< since 1970 UTC, the server's clock
    qint64 startedAtMs = 0; ///< of the review
    qint64 finishedAtMs = 0; ///< 0: not finished
    qint64 judgedAtMs = 0;
    QString policyId;
    QString policySha256;
    PackNumbers numbers;
    int comingExpiries = 0;
    std::vector<PackFile> files;
    QString previous; ///< SHA-256 of the manifest.json of the pack before; empty: the first

    /// Its files and sizes are left to fill in.
    [[nodiscard]] static PackManifest of(const ReviewRecord &record);
};

[[nodiscard]] QString manifestName(); ///< manifest.json
/// What every pack has besides its manifest.
[[nodiscard]] QStringList packFileNames();

/// Canonical. Its key "manifest_sha256" is the SHA-256 of all its other keys, written as JSON in
/// UTF-8 without spaces, keys sorted.
[[nodiscard]] QByteArray manifestAsJson(const PackManifest &manifest);
/// An error's message names the field. Does not judge the hashes, nor the names of files.
[[nodiscard]] Result<PackManifest> manifestFromJson(const QByteArray &json);
/// The hash that it holds is that of its other keys. False for what is no JSON object.
[[nodiscard]] bool hasItsOwnHash(const QByteArray &json);

} // namespace tokendesk
