// A plan being applied: judged, written down, carried out, and found again after a crash.
#pragma once

#include "workflows/accountsteps.h"
#include "workflows/bulkrun.h"
#include "workflows/changes.h"
#include "workflows/planchoice.h"
#include "workflows/planreview.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <memory>
#include <optional>

namespace tokendesk {

class UnclearLines;

/// GUI thread. Judges the lines against the list as it is when this is made, and again with
/// judgeAnew(); those of a large plan on a worker, see whenJudged(). While it runs the store knows
/// of it; what a crash left open, Journal::openRuns() gives. It pauses when its session is to rest.
class PlanRun final : public QObject {
    Q_OBJECT
public:
    /// When one of them goes before the end, the run stops and stays open in the store, so that the
    /// next start offers it again.
    PlanRun(Session &session, Changes &changes, TokenPlan plan, QObject *parent = nullptr);

    [[nodiscard]] const TokenPlan &plan() const { return m_plan; }
    /// Without the lines that a person took out: what is saved, approved by others and carried out.
    /// It has lost an approval that was of more.
    [[nodiscard]] TokenPlan reducedPlan() const;
    /// What is left of it is what was approved.
    [[nodiscard]] bool isApproved() const { return m_plan.isApproved() && !isReduced(); }
    [[nodiscard]] bool isReduced() const;
    [[nodiscard]] const QList<LineJudgement> &judgements() const { return m_choice.judgements(); }
    /// The lines that may be carried out and were not taken out by a person.
    [[nodiscard]] bool isIncluded(int line) const { return m_choice.isIncluded(line); }
    /// Before the start; only a line that is Ready can be taken in.
    void setIncluded(int line, bool included);
    /// Before the start: takes these out, with `why` beside them; a person may take them in.
    void leaveOut(const QList<TokenId> &tokens, const QString &why);
    /// What leaveOut() says of it; empty: nothing.
    [[nodiscard]] QString doubtOf(int line) const
    {
        return m_doubts.value(m_plan.lines.at(line).token);
    }
    [[nodiscard]] int includedCount() const { return m_choice.includedCount(); }
    /// A person took something out that may be carried out.
    [[nodiscard]] bool hasReadyExcluded() const { return m_choice.hasReadyExcluded(); }
    [[nodiscard]] bool hasConcern(PlanConcern concern) const
    {
        return m_choice.hasConcern(concern);
    }
    void judgeAnew() { m_choice.judgeAnew(); }
    /// False: a worker is at it for the first time, and no line can be carried out yet.
    [[nodiscard]] bool isJudged() const { return m_choice.isJudged(); }
    /// Ends when judgements() are by all that was so when it was called.
    QCoro::Task<> whenJudged() { return m_choice.whenJudged(); }
    /// What will be carried out is another, or more speaks against it, than when `looked` were
    /// judgements().
    [[nodiscard]] bool differsFrom(const QList<LineJudgement> &looked) const
    {
        return m_choice.differsFrom(looked);
    }
    /// The same, but that a token was used since is no difference.
    [[nodiscard]] bool differsBeyondUse(const QList<LineJudgement> &looked) const
    {
        return m_choice.differsBeyondUse(looked);
    }
    /// As the list says; of one that is gone, as the plan does.
    [[nodiscard]] Moment lastUsedNow(int line) const;
    /// By the server's clock; by this machine's when the connection has gone.
    [[nodiscard]] qint64 nowMs() const;

    /// Finds out what an earlier run of this plan, before a crash, has done. start() does it, too.
    QCoro::Task<> recall();
    /// By that, and still so.
    [[nodiscard]] bool isDoneBefore(int line) const;
    /// What is listed by the number of the line's token is that token, or nothing is.
    [[nodiscard]] bool isStillPlanned(int line) const;

    /// Of what will be restored: the tokens do not work until these are reactivated.
    [[nodiscard]] QList<AccountId> inactiveAccounts() const { return m_choice.inactiveAccounts(); }
    /// Whether the deployment offers that.
    [[nodiscard]] bool canReactivate() const { return m_accounts.canReactivate(); }
    /// Before the start: reactivate them first, if it can.
    void setReactivates(bool reactivates);
    [[nodiscard]] bool reactivates() const { return m_accounts.reactivates(); }
    /// What it has reactivated; undoWish() deactivates it again.
    [[nodiscard]] QList<PlanAccount> reactivated() const { return m_accounts.reactivated(); }

    /// Of those, what is active now and has no active token.
    /// Reactivated, and active still, though nothing of them was restored.
    [[nodiscard]] QList<PlanAccount> reactivatedInVain() const;
    [[nodiscard]] QList<PlanAccount> toDeactivateAgain() const
    {
        return m_accounts.toDeactivateAgain();
    }

    /// Those of the plan that are still active, once all lines are done; never our own. As the list
    /// calls them.
    [[nodiscard]] QList<PlanAccount> toDeactivate() const { return m_accounts.toDeactivate(); }
    /// Of those that are active, but another account by now: that they are left alone. Empty: there
    /// is none such.
    [[nodiscard]] QString leftActiveWords() const { return m_accounts.leftActiveWords(); }
    /// Before the start: leave them active.
    void setDeactivates(bool deactivates);
    [[nodiscard]] bool deactivates() const { return m_accounts.deactivates(); }
    /// The lines have ended, and accounts are being deactivated.
    [[nodiscard]] bool isDeactivating() const { return m_accounts.isDeactivating(); }
    [[nodiscard]] const QList<PlanAccount> &deactivated() const { return m_accounts.deactivated(); }
    /// Why one was not; empty: there is none such.
    [[nodiscard]] const QString &deactivationProblem() const
    {
        return m_accounts.deactivationProblem();
    }
    /// It is more than that some were left alone.
    [[nodiscard]] bool hasDeactivationFailed() const { return m_accounts.hasDeactivationFailed(); }

    /// Before the start; takes an approval away, for it was of something else.
    void setReason(const QString &reason);
    /// Before the start, by whose credential this is; false: they made the plan themselves.
    [[nodiscard]] bool approve();

    /// By start(): from then on it stays as it was written down.
    [[nodiscard]] bool isBegun() const { return m_isBeginning || m_bulk; }
    /// Null until its lines begin.
    [[nodiscard]] BulkRun *bulk() const { return m_bulk; }
    /// Each writes down what is going on, then begins. An error: no line was begun. To start what
    /// is beginning or was begun does nothing.
    QCoro::Task<Result<void>> start();
    QCoro::Task<Result<void>> retryRefused();
    /// Of the lines that ended without a clear answer those that the list shows as they were:
    /// retryRefused() takes them, too.
    [[nodiscard]] QList<int> shownUndone() const;
    QCoro::Task<Result<void>> carryOutRest();
    /// What takes back all that was done; no tokens: there is nothing, or no way back.
    [[nodiscard]] PlanWish undoWish() const;

Q_SIGNALS:
    /// Judgements, inclusion, reason or approval; after the end, what became of accounts.
    void changed();
    /// A bulk() is there now.
    void started();

private:
    QCoro::Task<Result<void>> begin();
    QCoro::Task<Result<void>> open();
    QCoro::Task<Result<void>> save(bool isOpen);
    /// At the end of the lines.
    QCoro::Task<> conclude(ChangeNote note);
    void makeBulk(ChangeNote note);
    void keepOwnForLast();
    /// Nobody has answered a line: the session shall not be called connected any more.
    void tellUnanswered();

    QPointer<Session> m_session;
    QPointer<Changes> m_changes;
    TokenPlan m_plan;
    PlanChoice m_choice;
    AccountSteps m_accounts;
    QSet<TokenId> m_doneBefore;
    QHash<TokenId, QString> m_doubts;
    bool m_isBeginning = false; ///< start() is under way
    BulkRun *m_bulk = nullptr;
    UnclearLines *m_unclear = nullptr; ///< of m_bulk
    std::shared_ptr<RefusalCheck> m_refusalCheck;
    std::optional<RunRecord> m_record; ///< once it was begun
};

} // namespace tokendesk
