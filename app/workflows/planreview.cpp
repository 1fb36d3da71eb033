#include "workflows/planreview.h"

#include "domain/names.h"
#include "workflows/permissions.h"

#include <QCoreApplication>
#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QUuid>

#include <optional>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanReview)
};

constexpr qint64 latelyMs = msPerDay;

TokenAction tokenAction(PlanAction action)
{
    switch (action) {
    case PlanAction::Revoke:
        return TokenAction::Revoke;
    case PlanAction::Restore:
        return TokenAction::Restore;
    case PlanAction::Delete:
        return TokenAction::Delete;
    }
    return TokenAction::Revoke;
}

bool isAlreadySo(PlanAction action, const Token &token)
{
    switch (action) {
    case PlanAction::Revoke:
        return !token.active;
    case PlanAction::Restore:
        return token.active;
    case PlanAction::Delete:
        break;
    }
    return false;
}

/// How many tokens of each account work now, and would not after the plan.
QHash<AccountId, int> liveAfter(const Session &session, const TokenPlan &plan,
                                const std::vector<bool> &excluded,
                                std::optional<AccountId> only = std::nullopt)
{
    const Inventory &inventory = session.inventory().data();
    const qint64 now = session.inventory().nowMs();
    QHash<AccountId, int> left;
    QSet<TokenId> planned;
    for (qsizetype line = 0; line < plan.lines.size(); ++line) {
        if (only && plan.lines.at(line).account != *only)
            continue;
        if (excluded.empty() || !excluded[static_cast<size_t>(line)])
            planned.insert(plan.lines.at(line).token);
    }
    for (const PlanLine &line : plan.lines) {
        if ((only && line.account != *only) || left.contains(line.account))
            continue;
        int count = 0;
        const int account = inventory.accountIndex(line.account);
        if (account >= 0) {
            for (const int index : inventory.tokensOf(account)) {
                const Token &token = inventory.token(index);
                if (isLive(tokenState(token, now)) && !planned.contains(token.id))
                    ++count;
            }
        }
        left.insert(line.account, count);
    }
    return left;
}

/// Of one that was in use when the plan was made, more use says nothing new.
bool isUsedSince(const Token &token, const PlanLine &line, qint64 madeAtMs)
{
    if (!token.lastUsed.isSet() || !line.lastUsed.isSet())
        return token.lastUsed.isSet();
    return token.lastUsed.msecs() > line.lastUsed.msecs()
        && madeAtMs - line.lastUsed.msecs() >= latelyMs;
}

LineJudgement judge(const Session &session, const TokenPlan &plan, const PlanLine &line,
                    const QHash<AccountId, int> &left)
{
    const Inventory &inventory = session.inventory().data();
    const qint64 now = session.inventory().nowMs();
    LineJudgement judgement;
    const int index = inventory.tokenIndex(line.token);
    if (index < 0) {
        judgement.verdict = LineJudgement::Verdict::Gone;
        judgement.reason = notListedReason(session);
        return judgement;
    }
    const Token &token = inventory.token(index);
    if (isAlreadySo(plan.action, token)) {
        judgement.verdict = LineJudgement::Verdict::AlreadySo;
        judgement.reason = plan.action == PlanAction::Revoke ? Words::tr("It is revoked already")
                                                             : Words::tr("It is active already");
        return judgement;
    }
    if (token.active != line.active || token.accountId != line.account || token.name != line.name) {
        judgement.verdict = LineJudgement::Verdict::Changed;
        judgement.reason = Words::tr("It was changed since the plan was made");
        return judgement;
    }
    const Availability allowed = availability(session, tokenAction(plan.action), token);
    if (!allowed.ok()) {
        judgement.verdict = LineJudgement::Verdict::NotAllowed;
        judgement.reason = allowed.reason;
        return judgement;
    }
    if (plan.action == PlanAction::Restore
        && !inventory.account(inventory.accountIndex(token.accountId)).isActive())
        judgement.concerns << PlanConcern::AccountInactive;
    if (plan.action == PlanAction::Restore)
        return judgement;
    const bool revokes = plan.action == PlanAction::Revoke;
    // Our own is used with every look at the list.
    if (revokes && session.mayBeOwnToken(token))
        judgement.concerns << PlanConcern::OwnCredential;
    else if (isUsedSince(token, line, plan.madeAtMs))
        judgement.concerns << PlanConcern::UsedSince;
    if (token.lastUsed.isSet() && now - token.lastUsed.msecs() < latelyMs)
        judgement.concerns << PlanConcern::UsedLately;
    if (revokes && isLive(tokenState(token, now)) && left.value(line.account) == 0)
        judgement.concerns << PlanConcern::LastOfAccount;
    return judgement;
}

} // namespace

QString notListedReason(const Session &session)
{
    return session.trust().allTokens
        ? Words::tr("It is not on the server's list any more")
        : Words::tr("It is not among the rows of the server's list that could be read");
}

TokenPlan makePlan(const Session &session, PlanAction action, const QList<TokenId> &tokens)
{
    const Inventory &inventory = session.inventory().data();
    TokenPlan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.action = action;
    plan.origin = session.connection().origin.toString();
    plan.madeBy = session.identity().who;
    plan.madeAtMs = session.inventory().nowMs();
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index < 0)
            continue;
        const Token &token = inventory.token(index);
        plan.lines << PlanLine{id,
                               token.name,
                               token.accountId,
                               inventory.account(inventory.accountIndex(token.accountId)).label(),
                               token.active,
                               token.expiration,
                               token.lastUsed};
    }
    return plan;
}

QList<LineJudgement> judgePlan(const Session &session, const TokenPlan &plan,
                               const std::vector<bool> &excluded)
{
    const QHash<AccountId, int> left = liveAfter(session, plan, excluded);
    QList<LineJudgement> judgements;
    judgements.reserve(plan.lines.size());
    for (const PlanLine &line : plan.lines)
        judgements << judge(session, plan, line, left);
    return judgements;
}

void judgeAccount(const Session &session, const TokenPlan &plan, const std::vector<bool> &excluded,
                  AccountId account, QList<LineJudgement> &judgements)
{
    const QHash<AccountId, int> left = liveAfter(session, plan, excluded, account);
    for (qsizetype line = 0; line < plan.lines.size(); ++line) {
        if (plan.lines.at(line).account == account)
            judgements[line] = judge(session, plan, plan.lines.at(line), left);
    }
}

namespace {

/// All of it: two deployments may share a host, or a host and a port.
QString addressText(const QUrl &origin)
{
    return displayText(origin.toString(QUrl::RemoveUserInfo));
}

/// On this machine the port may differ: a sandbox takes a free one at each start.
bool isSameDeployment(QUrl a, QUrl b)
{
    const auto isLoopback = [](const QUrl &url) {
        return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    };
    if (isLoopback(a) && isLoopback(b)) {
        a.setPort(-1);
        b.setPort(-1);
    }
    return a == b;
}

} // namespace

QString planRefusal(const Session &session, const TokenPlan &plan)
{
    if (!isSameDeployment(QUrl(plan.origin), session.connection().origin))
        return Words::tr("The plan is for %1, and this is %2")
            .arg(addressText(QUrl(plan.origin)), addressText(session.connection().origin));
    if (const QString tooMany = planSizeRefusal(plan); !tooMany.isEmpty())
        return tooMany;
    if (session.access() != Access::Full)
        return Words::tr("Your credential does not have the Admin role");
    return mayChange(session).reason;
}

} // namespace tokendesk
