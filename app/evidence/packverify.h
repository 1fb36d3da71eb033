// Checks an evidence pack: its hashes, its numbers, and the chain to the pack before.
#pragma once

#include <QString>
#include <QStringList>

namespace tokendesk {

struct PackCheck {
    QString folder;
    QString connectionName;
    QString program; ///< that wrote it
    qint64 createdAtMs = 0; ///< by the server's clock; an earlier version: the machine's
    int files = 0; ///< that the manifest lists
    QString manifestSha256; ///< to compare with what was written down elsewhere; empty: not read
    QString previous; ///< the manifest that it says it follows; empty: the first of its chain
    bool isChainChecked = false; ///< a previous pack was given and read, and not as follows
    /// A sentence: the previous pack is whole, and of another connection than this one, which does
    /// not say that it follows it. That is nothing wrong with this pack. Empty: it is not so.
    QString otherChain;
    QStringList problems; ///< each a sentence; empty: everything fits
    bool areFilesIntact = false; ///< nothing is wrong, but with the previous pack perhaps

    static constexpr qsizetype problemsAtMost = 1000;
    [[nodiscard]] bool isIntact() const { return problems.isEmpty(); }
};

/// `path` and `previousPath` are a pack's folder or its manifest.json; the latter may be empty.
/// What fits proves that nothing was altered since the manifest with this hash was written. It
/// proves neither who wrote it nor when: the hashes are no signature.
/// Reads only plain files that are in the folder itself: links are not followed, and names with a
/// path are refused. Blocks; any thread.
[[nodiscard]] PackCheck verifyPack(const QString &path, const QString &previousPath = {});

/// What it comes to where the previous pack alone is wrong, a sentence; else empty.
[[nodiscard]] QString chainVerdict(const PackCheck &check);

} // namespace tokendesk
