// What a containment leaves: its record in the store, and its timeline as a file.
#pragma once

#include "store/changerecord.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace tokendesk {

struct Connection;

struct ContainmentEvent {
    enum class Kind {
        Started,
        Revoked,
        ShownRevoked, ///< by the list alone: whether this has done it is not known
        Failed, ///< see `detail`
        Unclear, ///< the same, but that it may have been carried out
        TakenUp, ///< it goes on after an interruption
        ListRead,
        ListUnread, ///< see `detail`
        Deactivated,
        ShownDeactivated, ///< as ShownRevoked
        FoundDeactivated, ///< the account was already, not by this
        Ended,
    };
    Kind kind = Kind::Started;
    qint64 atMs = 0; ///< since 1970 UTC, see ContainmentLog
    qint64 askedAtMs = 0; ///< of what was only shown, when this had asked for it; else 0
    TokenId token = 0;
    QString name; ///< the token's, else the account's
    QString detail;
    std::optional<int> count = {}; ///< of active tokens; nothing: this does not count them
    /// Among what is of the same moment: twice the id of its change in the journal, and of what is
    /// no change one more than that of the newest before it; nothing: the last.
    std::optional<qint64> place = {};
};

/// Of the store's runs, those that are containments; starting one again takes up where it ended.
inline const QString containmentRunKind = QStringLiteral("containment");
struct ContainmentRun {
    AccountId account = 0;
    QString accountName;
    QString serviceId; ///< of the account; empty: not known
    QString who; ///< began it; empty: not known
    Moment accountCreated; ///< not set: not known
    qint64 startedAtMs = 0; ///< the same; of its record
    /// Server minus this machine, when it was started; nothing: as of an earlier version, which
    /// went by this machine's clock.
    std::optional<qint64> clockOffsetMs;
    QString run; ///< in the journal
    std::optional<int> activeAtStart; ///< tokens; nothing: they were not counted
    bool deactivate = false;
    QString reason;
    /// What no change of the journal tells: lists that were read, that it went on, how it ended.
    QList<ContainmentEvent> steps;
};

[[nodiscard]] QJsonObject bodyOf(const ContainmentRun &run);
[[nodiscard]] ContainmentRun containmentOf(const RunRecord &record);
/// Why it came to no good end; empty: it did, or was interrupted before it came to any.
[[nodiscard]] QString problemOf(const ContainmentRun &run);

/// For a file: the time, what was done, to which token, with what detail; and whose timeline it is.
/// "shown-revoked" and "shown-deactivated": only the list tells of it; "asked_at" is when the run
/// had asked for it, and "at" when that was found.
/// `connection`: over which `run` was.
[[nodiscard]] QByteArray timelineAsCsv(const QList<ContainmentEvent> &timeline,
                                       const ContainmentRun &run, const Connection &connection);
[[nodiscard]] QByteArray timelineAsJson(const QList<ContainmentEvent> &timeline,
                                        const ContainmentRun &run, const Connection &connection);
/// In the file's name: which account, and when it was started.
[[nodiscard]] QString timelineFileName(const ContainmentRun &run);

} // namespace tokendesk
