// What one containment has done, as it is shown, kept in the store, and taken back.
#pragma once

#include "store/changerecord.h"
#include "workflows/containmentrecord.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace tokendesk {

class Inventory;

/// Any thread, one at a time. Writes nothing itself: record() is what the store is to keep. All
/// times are milliseconds since 1970 UTC by the server's clock, as far as it is known.
class ContainmentLog final {
public:
    using Now = std::function<qint64()>;
    /// `created`: of the account; not set: not known.
    ContainmentLog(QString connectionId, AccountId account, QString accountName, Moment created,
                   Now now = &QDateTime::currentMSecsSinceEpoch);

    [[nodiscard]] const QString &accountName() const { return m_accountName; }
    /// From now on, for an account of which the list knows no name.
    void setAccountName(const QString &name) { m_accountName = name; }
    [[nodiscard]] const ContainmentRun &run() const { return m_run; }
    [[nodiscard]] bool isBegun() const { return !m_run.run.isEmpty(); }
    [[nodiscard]] const QList<ContainmentEvent> &timeline() const { return m_timeline; }
    /// In the order in which they were; each once.
    [[nodiscard]] const QList<TokenId> &revoked() const { return m_revoked; }
    /// Of those, what only the list has told: whether this has done it is not known.
    [[nodiscard]] bool isOnlyShown(TokenId token) const { return m_onlyShown.contains(token); }
    [[nodiscard]] bool hasDeactivated() const { return m_deactivated; }
    /// As isOnlyShown(): whether this has deactivated the account is not known.
    [[nodiscard]] bool isDeactivationOnlyShown() const { return m_isDeactivationOnlyShown; }
    /// Of what this has revoked, all but what the list shows to be another token by now.
    [[nodiscard]] QList<TokenId> ownRevoked(const Inventory &inventory) const;
    /// Of those, what the list shows as revoked.
    [[nodiscard]] QList<TokenId> stillRevoked(const Inventory &inventory) const;

    /// Which one it is, before its changes are read and adopt() is called.
    void identify(const RunRecord &record) { m_run = containmentOf(record); }
    /// Takes over what an earlier one has left. `changes`: those of its run, from the journal;
    /// `unclear`: what to say of those that had no clear answer.
    void adopt(const RunRecord &record, const QList<ChangeRecord> &changes, const QString &unclear);
    /// It begins, or goes on where there is something already; `active`: tokens that are left.
    void start(bool deactivate, const QString &reason, std::optional<int> active);
    /// Whose credential began it, and the account's service id, where they are not known yet.
    void complete(const QString &who, const QString &serviceId);
    /// The time is now, unless it has one.
    void note(ContainmentEvent event);
    /// What no change of the journal tells, so that the run's own record keeps it.
    void noteStep(ContainmentEvent event);
    /// `shownOf`: when it was asked for, where only the list tells of it; 0: it was answered.
    /// `atMs`: when that was written down, as adopt() tells it; 0: it was not.
    void noteRevoked(const ChangeIntent &intent, qint64 shownOf = 0, qint64 atMs = 0);
    void noteDeactivated(qint64 shownOf = 0, qint64 atMs = 0);
    /// Each change that the journal has written down: what is noted from here on comes behind it.
    void see(const ChangeRecord &change);
    /// What an earlier answer left open, and a list has told since, is done by this all the same.
    /// False: that tells nothing new of this.
    [[nodiscard]] bool take(const ChangeRecord &change);
    /// For the record only: the timeline has it once it is given to append(), when it is written.
    [[nodiscard]] ContainmentEvent keepEnd(const QString &problem, std::optional<int> active);
    void append(const ContainmentEvent &event) { m_timeline << event; }

    [[nodiscard]] RunRecord record(bool isOpen) const;

private:
    [[nodiscard]] QString newRecordId() const;
    /// As the timeline shows it; `otherwise`: where it is not done.
    void adopt(const ChangeRecord &change, const ContainmentEvent &otherwise);
    [[nodiscard]] qint64 placeOfStep() const { return 2 * m_newest + 1; }
    void keepRevoked(const ChangeIntent &intent, bool isOnlyShown);
    void keepDeactivated(bool isOnlyShown);

    QString m_connectionId;
    AccountId m_account;
    QString m_accountName;
    Moment m_created;
    Now m_now;
    ContainmentRun m_run;
    QString m_recordId; ///< of the run in the store
    ChangeId m_newest = 0; ///< of those of this run
    QList<ContainmentEvent> m_timeline;
    QList<TokenId> m_revoked;
    QHash<TokenId, ChangeIntent> m_revocations;
    QSet<TokenId> m_onlyShown; ///< of m_revoked
    bool m_deactivated = false;
    bool m_isDeactivationOnlyShown = false;
};

} // namespace tokendesk
