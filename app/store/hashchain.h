// A chain of hashes over the journal's entries: whoever alters, removes or adds one breaks it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace tokendesk {

/// Sequences of entries, both ends among them.
struct ChainRange {
    qint64 first = 0;
    qint64 last = 0;
};

/// One write to the journal: the row as it was left, and the link that seals it and all before.
/// Without a key anybody can make a link that fits. So whoever has the key later vouches for those
/// that it made without: with an entry of no change, whose row names their sequences.
struct ChainEntry {
    qint64 sequence = 0; ///< from 1, without gaps
    qint64 changeId = 0; ///< 0: it vouches for others
    QByteArray row;
    QString keyId; ///< of the key that made the link; empty: a plain hash
    QByteArray link;
};

/// The last link, as kept outside the file.
struct ChainHead {
    qint64 sequence = 0; ///< 0: nothing is written yet
    QByteArray link;

    bool operator==(const ChainHead &) const = default;
};

/// What somebody did to the journal behind this program's back.
struct ChainFault {
    enum class Kind {
        Altered, ///< a row or a link is not what was written
        Removed, ///< an entry is missing
        Added, ///< a row that was never written
        CutOff, ///< it ends before the head that was kept elsewhere
        Unproven, ///< written without a key behind entries that have one, and nobody vouches for it
        OtherKey, ///< sealed with a key that we do not have: it cannot be proven
    };
    Kind kind = Kind::Altered;
    qint64 changeId = 0; ///< 0: not known, or of no one change

    bool operator==(const ChainFault &) const = default;
};

struct ChainCheck {
    qint64 changes = 0;
    qint64 entries = 0;
    qint64 unsealed = 0; ///< at the end, not yet covered by a link that has a key
    bool headKnown = false; ///< without it a cut at the end cannot be seen
    QList<ChainFault> faults; ///< at most maximumFaults

    static constexpr qsizetype maximumFaults = 1000;
    [[nodiscard]] bool intact() const { return faults.isEmpty(); }
    /// Something was altered, removed, added or cut off; not: it cannot be proven.
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] bool has(ChainFault::Kind kind) const;
    void add(ChainFault fault);
};

/// The row of an entry that vouches for these.
[[nodiscard]] QByteArray vouchRow(const QList<ChainRange> &ranges);
/// Nothing when it is not such a row.
[[nodiscard]] QList<ChainRange> vouchedBy(const QByteArray &row);
/// Names a key without telling it; empty for no key.
[[nodiscard]] QString chainKeyId(const QByteArray &key);
/// HMAC-SHA256 with the key, SHA-256 without one, over the link before and all of the entry.
[[nodiscard]] QByteArray chainLink(const QByteArray &key, const QByteArray &previous,
                                   const ChainEntry &entry);

} // namespace tokendesk
