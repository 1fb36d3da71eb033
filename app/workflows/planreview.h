// Making a plan from what is chosen, and judging its lines against the list as it is now.
#pragma once

#include "domain/tokenplan.h"
#include "workflows/session.h"

#include <QSet>

#include <array>
#include <memory>

namespace tokendesk {

enum class PlanConcern {
    UsedLately, ///< in the last 24 hours
    LastOfAccount, ///< no token of the account works after the plan
    OwnCredential, ///< may be the one in use
    UsedSince, ///< since the plan was made, and was not in use then
    AccountInactive, ///< it does not work, restored or not, until its account is active
    Expired, ///< the same, for ever
};

/// What a plan is to be of, before its lines are made.
struct PlanWish {
    PlanAction action = PlanAction::Revoke;
    QList<TokenId> tokens = {};
    QString reason = {};
    QList<PlanAccount> deactivates = {}; ///< see TokenPlan
    bool reactivates = false; ///< see PlanRun::setReactivates()
};

struct LineJudgement {
    enum class Verdict {
        Ready,
        AlreadySo, ///< nothing to do
        Changed, ///< not as it was when the plan was made: left out
        Gone, ///< not on the server's list any more: left out
        NotAllowed, ///< see `reason`: left out
        NotYet, ///< a worker is at it: left out until then
    };
    Verdict verdict = Verdict::Ready;
    QString reason;
    QList<PlanConcern> concerns;

    bool operator==(const LineJudgement &) const = default;
};

/// What lines are judged by, as it is at one moment. Holds all that it needs: a worker may use it.
struct PlanGround {
    std::shared_ptr<const Inventory> inventory;
    qint64 nowMs = 0;
    QSet<TokenId> pending;
    QSet<TokenId> own; ///< may be the credential in use
    QString notListed; ///< what is said of a token that is not on the list
    /// Why a token cannot be changed so, by whether a change of it is on its way and whether it is
    /// active; empty: it can.
    std::array<std::array<QString, 2>, 2> refusals;
};

/// More lines than these are made and judged by a worker: the window must not stand still.
constexpr qsizetype planLinesInPlace = 2'000;

/// Of one that is not on the list: whether it is gone, or only could not be read.
[[nodiscard]] QString notListedReason(const Session &session);
/// Of the tokens on the list, in their order; ids that are not there are left out.
[[nodiscard]] TokenPlan makePlan(const Session &session, PlanAction action,
                                 const QList<TokenId> &tokens);
[[nodiscard]] TokenPlan makePlan(const Session &session, const PlanWish &wish);
/// Its lines alone.
[[nodiscard]] QList<PlanLine> planLines(const Inventory &inventory, const QList<TokenId> &tokens);
[[nodiscard]] PlanGround planGround(const Session &session, PlanAction action);
/// One for each line. `excluded`: which lines are not to be carried out; empty: none.
[[nodiscard]] QList<LineJudgement> judgePlan(const PlanGround &ground, const TokenPlan &plan,
                                             const std::vector<bool> &excluded);
[[nodiscard]] QList<LineJudgement> judgePlan(const Session &session, const TokenPlan &plan,
                                             const std::vector<bool> &excluded = {});
/// The same of the lines of one account alone, after one of them was taken out or in: what stays
/// active decides what is said against the others.
void judgeAccount(const Session &session, const TokenPlan &plan, const std::vector<bool> &excluded,
                  AccountId account, QList<LineJudgement> &judgements);
/// For the journal: the reason, and who else had a part in the plan.
[[nodiscard]] QString planReason(const Session &session, const TokenPlan &plan);
/// Why the plan as a whole cannot be applied here; empty: it can.
[[nodiscard]] QString planRefusal(const Session &session, const TokenPlan &plan);

} // namespace tokendesk
