// Incident response: every token of one account must die, and nothing else.
#pragma once

#include "workflows/changes.h"
#include "workflows/containedaccount.h"
#include "workflows/containmentlog.h"
#include "workflows/containmentrecord.h"
#include "workflows/revocationtries.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <stop_token>

namespace tokendesk {

/// GUI thread. Revokes all active tokens of the account, the most recently used first, ahead of
/// everything that waits; reads the list again until it is whole and none is left, also of those
/// made meanwhile; then deactivates the account if that is wanted. What may be our own credential
/// is revoked last, after a list without any other. Each step is a change in the journal, and the
/// store knows of the whole until it has ended well.
class Containment final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Ready, Running, Ended };

    /// When one of them goes before the end, it stops and stays open in the store, so that the next
    /// start offers it again.
    Containment(Session &session, Changes &changes, AccountId account, QObject *parent = nullptr);

    [[nodiscard]] AccountId account() const { return m_account.id(); }
    /// What the list says of it.
    [[nodiscard]] const ContainedAccount &listed() const { return m_account; }
    [[nodiscard]] const QString &accountName() const { return m_log.accountName(); }
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Of the account, as the list says now; the most recently used first, our own last.
    [[nodiscard]] QList<TokenId> activeTokens() const { return m_account.activeTokens(); }
    /// Why the list does not prove that no token is left; empty: it does.
    [[nodiscard]] QString doubt() const { return m_account.doubt(); }
    /// Takes up what an earlier one of this account left open: its timeline, what it has revoked,
    /// and what was wished. start() does it, too.
    QCoro::Task<> recall();
    /// Instead: one that has ended, to look at and to take back.
    QCoro::Task<> reopen(RunRecord record);
    [[nodiscard]] bool isPast() const { return m_isPast; }
    [[nodiscard]] const ContainmentRun &wished() const { return m_log.run(); }
    /// Again after an end with a problem.
    QCoro::Task<> start(bool deactivate, QString reason);
    /// Begins nothing more; what is on its way is awaited. It ends with a problem then, and can be
    /// started again.
    void stop();
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    [[nodiscard]] const QList<ContainmentEvent> &timeline() const { return m_log.timeline(); }
    [[nodiscard]] const QList<TokenId> &revoked() const { return m_log.revoked(); }
    /// Why it could not be finished; empty after a whole one.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Of how many requests it is not known what became of them, for they were not clearly
    /// answered; the list will tell. After the end: of active tokens alone, whoever has asked.
    [[nodiscard]] int unclear() const;
    [[nodiscard]] bool hasDeactivated() const { return m_log.hasDeactivated(); }
    /// Only the list has told that: another may have done it.
    [[nodiscard]] bool isDeactivationOnlyShown() const { return m_log.isDeactivationOnlyShown(); }
    /// After an end with a problem: it is only that the account is not deactivated.
    [[nodiscard]] bool isAccountLeft() const { return m_isAccountLeft; }
    /// Of what this has revoked, what is revoked now as the list says.
    [[nodiscard]] QList<TokenId> stillRevoked() const;
    /// Of how many that this has revoked the list says that they are active: it may be late, or
    /// another has restored them.
    [[nodiscard]] int gainsaid() const;
    /// Of what this has revoked, what only the list has told: another may have done it.
    [[nodiscard]] QList<TokenId> onlyShown() const;
    /// Restores exactly what this has revoked. It needs the account active: see
    /// PlanRun::setReactivates.
    [[nodiscard]] TokenPlan restorePlan() const;

    static constexpr int roundsAtMost = 20;

Q_SIGNALS:
    /// Phase or timeline.
    void changed();
    /// There was something to take up.
    void recalled();

private:
    QCoro::Task<Result<void>> save(bool isOpen);
    void adopt(const RunRecord &record, const QList<ChangeRecord> &changes);
    /// Of the journal: what is told later of a request of this.
    void take(const ChangeRecord &record);
    QCoro::Task<> revokeRounds();
    QCoro::Task<> revokeAll(QList<TokenId> tokens);
    QCoro::Task<> revokeOne(TokenId token);
    /// Until no change of the account's tokens that others have asked for is on its way.
    QCoro::Task<> othersSettled();
    /// What others have asked for and still waits is sent now.
    void hurryOthers();
    /// Of the account; nothing: the list does not tell.
    [[nodiscard]] std::optional<int> activeCount() const;
    [[nodiscard]] QString serviceIdNow() const;
    /// False when the list cannot be read.
    QCoro::Task<bool> readList();
    /// The server does not allow any that is left, but for what may be our own.
    [[nodiscard]] bool isStuck(QList<TokenId> left) const;
    /// The connection was closed under it.
    [[nodiscard]] bool isCutOff() const { return !m_session || !m_changes; }
    /// False when it is still active.
    QCoro::Task<bool> deactivate();
    void note(const ContainmentEvent &event);
    void noteStep(const ContainmentEvent &event);
    /// What is answered now, as it was written down; where it was not, with the time at which it
    /// was asked for, by this machine's clock.
    [[nodiscard]] ChangeRecord takeAnswered(qint64 key, qint64 askedAtMs);
    void noteRevoked(const Attempt &attempt, const ChangeRecord &written);
    void noteDeactivated(const Attempt &attempt, const ChangeRecord &written);
    /// Another has done it.
    void noteFoundDeactivated();
    QCoro::Task<> end(QString problem);
    QCoro::Task<> endBeforeDeactivation(QString problem);

    QPointer<Session> m_session;
    QPointer<Changes> m_changes;
    ContainedAccount m_account;
    ContainmentLog m_log;
    ChangeNote m_note;
    Phase m_phase = Phase::Ready;
    QSet<qint64> m_asked; ///< targetKey() of what is not answered yet
    QHash<qint64, ChangeRecord> m_written; ///< what the journal has told of those
    RevocationTries m_tries; ///< since a person asked last
    qint64 m_listAskedAtMs = 0; ///< steadyMs()
    QString m_problem;
    QString m_lastFailure;
    int m_lastStatus = 0; ///< of the last failure
    std::stop_source m_stop;
    bool m_isRecalled = false;
    bool m_isPast = false;
    bool m_isAccountLeft = false;
    bool m_mayGoOn = true; ///< the credential is still accepted, and it is not the last round
};

} // namespace tokendesk
