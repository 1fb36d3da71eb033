// What a plan does to accounts: some are reactivated before its lines, others deactivated after.
#pragma once

#include "workflows/changes.h"
#include "workflows/session.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace tokendesk {

/// That accounts of these names were reactivated and are active; only the first are named. Empty:
/// there are none.
[[nodiscard]] QString reactivatedWords(const QStringList &names);

/// GUI thread. When the session or `changes` go, what is under way ends, and nothing more is begun.
class AccountSteps final : public QObject {
    Q_OBJECT
public:
    /// `plan` must outlive this object.
    AccountSteps(Session &session, Changes &changes, const TokenPlan &plan,
                 QObject *parent = nullptr);

    /// Whether the deployment offers that.
    [[nodiscard]] bool canReactivate() const;
    [[nodiscard]] bool reactivates() const { return m_reactivates && canReactivate(); }
    /// False: it was so.
    bool setReactivates(bool reactivates);
    /// One after another. An error: one of them was not, and the others behind it were not tried;
    /// it says what is reactivated and stays so.
    QCoro::Task<Result<void>> reactivate(QList<AccountId> accounts, ChangeNote note);
    /// What this run of the plan, or an earlier one, has reactivated; each account once.
    /// All but what the list shows to be another account by now.
    [[nodiscard]] QList<PlanAccount> reactivated() const;
    void addReactivated(const PlanAccount &account);
    /// Of those, what the list shows as active and without an active token.
    /// Reactivated by this, and active still.
    [[nodiscard]] QList<PlanAccount> leftReactivated() const;
    [[nodiscard]] QList<PlanAccount> toDeactivateAgain() const;

    /// Those of the plan that are still active; never our own. As the list calls them.
    [[nodiscard]] QList<PlanAccount> toDeactivate() const;
    /// Of those that are active, but another account by now: that they are left alone. Empty: there
    /// is none such.
    [[nodiscard]] QString leftActiveWords() const;
    [[nodiscard]] bool deactivates() const { return m_deactivates; }
    /// False: it was so.
    bool setDeactivates(bool deactivates);
    /// At the end of the lines; `isWhole`: all of them were done. Where the session or `changes`
    /// went meanwhile, isDeactivating() stays true: the next start goes on with it.
    QCoro::Task<> conclude(bool isWhole, ChangeNote note);
    [[nodiscard]] bool isDeactivating() const { return m_isDeactivating; }
    [[nodiscard]] const QList<PlanAccount> &deactivated() const { return m_deactivated; }
    /// Why one was not; empty: there is none such.
    [[nodiscard]] const QString &deactivationProblem() const { return m_deactivationProblem; }
    /// It is more than that some were left alone.
    [[nodiscard]] bool hasDeactivationFailed() const { return m_hasDeactivationFailed; }

private:
    /// Of reactivated(), what the list shows as active.
    [[nodiscard]] QString leftReactivatedWords() const;
    QCoro::Task<> deactivate(ChangeNote note);

    QPointer<Session> m_session;
    QPointer<Changes> m_changes;
    const TokenPlan &m_plan;
    bool m_reactivates = false;
    QList<PlanAccount> m_reactivated;
    bool m_deactivates = true;
    bool m_isDeactivating = false;
    QList<PlanAccount> m_deactivated;
    QString m_deactivationProblem;
    bool m_hasDeactivationFailed = false;
};

} // namespace tokendesk
