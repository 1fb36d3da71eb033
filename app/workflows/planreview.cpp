#include "workflows/planreview.h"

#include "domain/names.h"
#include "workflows/permissions.h"
#include "workflows/subject.h"

#include <QCoreApplication>
#include <QHash>
#include <QHostAddress>
#include <QUuid>

#include <optional>

namespace tokendesk {

namespace {

struct PlanReviewWords {
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

/// Of one that was in use when the plan was made, more use says nothing new.
bool isUsedSince(const Token &token, const PlanLine &line, qint64 madeAtMs)
{
    if (!token.lastUsed.isSet() || !line.lastUsed.isSet())
        return token.lastUsed.isSet();
    return token.lastUsed.msecs() > line.lastUsed.msecs()
        && madeAtMs - line.lastUsed.msecs() >= latelyMs;
}

/// Whether it can be carried out, without what speaks against it.
LineJudgement verdictOn(const PlanGround &ground, const TokenPlan &plan, const PlanLine &line)
{
    const Inventory &inventory = *ground.inventory;
    LineJudgement judgement;
    const int index = inventory.tokenIndex(line.token);
    if (index < 0) {
        judgement.verdict = LineJudgement::Verdict::Gone;
        judgement.reason = ground.notListed;
        return judgement;
    }
    const Token &token = inventory.token(index);
    if (isAlreadySo(plan.action, token)) {
        judgement.verdict = LineJudgement::Verdict::AlreadySo;
        judgement.reason = plan.action == PlanAction::Revoke
            ? PlanReviewWords::tr("It is revoked already")
            : PlanReviewWords::tr("It is active already");
        return judgement;
    }
    if (token.active != line.active || !isSame(line, token, Moment::at(plan.madeAtMs))) {
        judgement.verdict = LineJudgement::Verdict::Changed;
        judgement.reason = PlanReviewWords::tr("It was changed since the plan was made");
        return judgement;
    }
    const QString &refusal = ground.refusals[ground.pending.contains(token.id)][token.active];
    if (!refusal.isEmpty()) {
        judgement.verdict = LineJudgement::Verdict::NotAllowed;
        judgement.reason = refusal;
    }
    return judgement;
}

/// How many tokens of each account work now, and would not after the plan.
QHash<AccountId, int> liveAfter(const PlanGround &ground, const TokenPlan &plan,
                                const std::vector<bool> &excluded,
                                std::optional<AccountId> only = std::nullopt)
{
    const Inventory &inventory = *ground.inventory;
    const qint64 now = ground.nowMs;
    QHash<AccountId, int> left;
    QSet<TokenId> planned;
    for (qsizetype line = 0; line < plan.lines.size(); ++line) {
        if (only && plan.lines.at(line).account != *only)
            continue;
        const bool isOut = !excluded.empty() && excluded[static_cast<size_t>(line)];
        if (!isOut
            && verdictOn(ground, plan, plan.lines.at(line)).verdict
                == LineJudgement::Verdict::Ready)
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

LineJudgement judge(const PlanGround &ground, const TokenPlan &plan, const PlanLine &line,
                    const QHash<AccountId, int> &left)
{
    LineJudgement judgement = verdictOn(ground, plan, line);
    if (judgement.verdict != LineJudgement::Verdict::Ready)
        return judgement;
    const Inventory &inventory = *ground.inventory;
    const qint64 now = ground.nowMs;
    const int index = inventory.tokenIndex(line.token);
    const Token &token = inventory.token(index);
    const Account &account = inventory.accountOf(index);
    if (plan.action == PlanAction::Restore && !account.isActive())
        judgement.concerns << PlanConcern::AccountInactive;
    if (plan.action == PlanAction::Restore && token.expiration.isSet()
        && token.expiration.msecs() <= now)
        judgement.concerns << PlanConcern::Expired;
    if (plan.action == PlanAction::Restore)
        return judgement;
    const bool revokes = plan.action == PlanAction::Revoke;
    // Our own is used with every look at the list.
    if (revokes && ground.own.contains(token.id))
        judgement.concerns << PlanConcern::OwnCredential;
    else if (isUsedSince(token, line, plan.madeAtMs))
        judgement.concerns << PlanConcern::UsedSince;
    if (token.lastUsed.isSet() && now - token.lastUsed.msecs() < latelyMs)
        judgement.concerns << PlanConcern::UsedLately;
    if (revokes && account.isKnown() && isLive(tokenState(token, now))
        && left.value(line.account) == 0)
        judgement.concerns << PlanConcern::LastOfAccount;
    return judgement;
}

} // namespace

QString notListedReason(const Session &session)
{
    return session.trust().allTokens
        ? PlanReviewWords::tr("It is not on the server's list any more")
        : PlanReviewWords::tr("It is not among the rows of the server's list that could be read");
}

QList<PlanLine> planLines(const Inventory &inventory, const QList<TokenId> &tokens)
{
    QList<PlanLine> lines;
    lines.reserve(tokens.size());
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index < 0)
            continue;
        const Token &token = inventory.token(index);
        lines << PlanLine{id,
                          token.name,
                          token.accountId,
                          inventory.account(inventory.accountIndex(token.accountId)).label(),
                          token.active,
                          token.expiration,
                          token.lastUsed,
                          token.created};
    }
    return lines;
}

TokenPlan makePlan(const Session &session, PlanAction action, const QList<TokenId> &tokens)
{
    TokenPlan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.action = action;
    plan.origin = session.connection().origin.toString();
    plan.madeBy = session.identity().who;
    plan.madeAtMs = session.inventory().nowMs();
    plan.lines = planLines(session.inventory().data(), tokens);
    return plan;
}

TokenPlan makePlan(const Session &session, const PlanWish &wish)
{
    TokenPlan plan = makePlan(session, wish.action, wish.tokens);
    plan.reason = wish.reason;
    plan.deactivates = wish.deactivates;
    return plan;
}

PlanGround planGround(const Session &session, PlanAction action)
{
    PlanGround ground;
    ground.inventory = session.inventory().snapshot();
    ground.nowMs = session.inventory().nowMs();
    ground.pending = session.inventory().pendingTokens();
    ground.notListed = notListedReason(session);
    const Inventory &inventory = *ground.inventory;
    const auto addOwn = [&](int index) {
        if (index >= 0 && session.mayBeOwnToken(inventory.token(index)))
            ground.own.insert(inventory.token(index).id);
    };
    for (const Token &own : session.ownTokens())
        addOwn(inventory.tokenIndex(own.id));
    const std::optional<AccountId> self = session.identity().userId;
    const int account = self ? inventory.accountIndex(*self) : -1;
    if (account >= 0) {
        for (const int index : inventory.tokensOf(account))
            addOwn(index);
    }
    for (const bool isPending : {false, true}) {
        Token specimen;
        if (isPending && !ground.pending.isEmpty())
            specimen.id = *ground.pending.constBegin();
        for (const bool isActive : {false, true}) {
            specimen.active = isActive;
            ground.refusals[isPending][isActive] =
                availability(session, tokenAction(action), specimen).reason;
        }
    }
    return ground;
}

QList<LineJudgement> judgePlan(const PlanGround &ground, const TokenPlan &plan,
                               const std::vector<bool> &excluded)
{
    const QHash<AccountId, int> left = liveAfter(ground, plan, excluded);
    QList<LineJudgement> judgements;
    judgements.reserve(plan.lines.size());
    for (const PlanLine &line : plan.lines)
        judgements << judge(ground, plan, line, left);
    return judgements;
}

QList<LineJudgement> judgePlan(const Session &session, const TokenPlan &plan,
                               const std::vector<bool> &excluded)
{
    return judgePlan(planGround(session, plan.action), plan, excluded);
}

void judgeAccount(const Session &session, const TokenPlan &plan, const std::vector<bool> &excluded,
                  AccountId account, QList<LineJudgement> &judgements)
{
    const PlanGround ground = planGround(session, plan.action);
    const QHash<AccountId, int> left = liveAfter(ground, plan, excluded, account);
    for (qsizetype line = 0; line < plan.lines.size(); ++line) {
        if (plan.lines.at(line).account == account)
            judgements[line] = judge(ground, plan, plan.lines.at(line), left);
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

QString planReason(const Session &session, const TokenPlan &plan)
{
    QStringList others;
    if (!plan.madeBy.isEmpty() && plan.madeBy != session.identity().who)
        others << inPlaceOfName(PlanReviewWords::tr("made by %1")).arg(plan.madeBy);
    if (plan.isApproved())
        others << inPlaceOfName(PlanReviewWords::tr("approved by %1")).arg(plan.approvedBy);
    const QString words = others.join(QStringLiteral(", "));
    if (words.isEmpty() || plan.reason.isEmpty())
        return plan.reason.isEmpty() ? words : plan.reason;
    //: %1: the reason of a plan; %2: "made by …, approved by …"
    return inPlaceOfName(PlanReviewWords::tr("%1 (%2)")).arg(plan.reason, words);
}

QString planRefusal(const Session &session, const TokenPlan &plan)
{
    if (!isSameDeployment(QUrl(plan.origin), session.connection().origin))
        return PlanReviewWords::tr("The plan is for %1, and this is %2")
            .arg(addressText(QUrl(plan.origin)), addressText(session.connection().origin));
    if (const QString tooMany = planSizeRefusal(plan); !tooMany.isEmpty())
        return tooMany;
    if (session.access() != Access::Full)
        return PlanReviewWords::tr("Your credential does not have the Admin role");
    return mayChange(session).reason;
}

} // namespace tokendesk
