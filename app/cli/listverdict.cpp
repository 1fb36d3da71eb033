#include "cli/listverdict.h"

#include "cli/changing.h"
#include "cli/words.h"
#include "store/journal.h"
#include "workflows/planreview.h"

#include <QCoroTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace tokendesk::cli {

namespace {

constexpr int mostReads = 3;
constexpr std::chrono::seconds betweenReads{2};
/// As many of the newest records as are looked through for what was made from here.
constexpr int newestRecords = 500;

bool isAnyGainsaid(const Session &session, const PlanRun &run)
{
    const QList<int> done = run.bulk()->linesIn(BulkRun::LineState::Done);
    return std::any_of(done.begin(), done.end(), [&](int line) {
        return isGainsaid(session, run.plan().action, run.plan().lines.at(line).token);
    });
}

Error calledOff()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = Words::tr("It was called off before the list showed it");
    return error;
}

} // namespace

bool isGainsaid(const Session &session, PlanAction action, TokenId id)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.tokenIndex(id);
    switch (action) {
    case PlanAction::Revoke:
        return index >= 0 && inventory.token(index).active && session.trust().statesRead;
    case PlanAction::Restore:
        return index >= 0 && !inventory.token(index).active;
    case PlanAction::Delete:
        return index >= 0;
    }
    return false;
}

QString gainsaidWords()
{
    return Words::tr("The server answered that it was done, but its list shows it as before");
}

QString notShownReason(const Session &session, PlanAction action, TokenId id)
{
    if (isGainsaid(session, action, id))
        return gainsaidWords();
    const bool isListed = session.inventory().data().tokenIndex(id) >= 0;
    // What is gone does not work any more.
    const bool mayBeGone = action != PlanAction::Restore && session.trust().allTokens;
    if (!isListed)
        return mayBeGone ? QString() : notListedReason(session);
    return session.trust().statesRead
        ? QString()
        : Words::tr("Its state could not be read on the server's list");
}

QCoro::Task<Result<void>> waitForLists(Session *session, const PlanRun *run)
{
    if (!run->bulk() || run->bulk()->counts().done == 0)
        co_return Result<void>();
    bool isCalledOff = false;
    QTimer pause;
    pause.setSingleShot(true);
    const WhileChanging held([&] {
        isCalledOff = true;
        session->lock(); // what is being read ends
        if (pause.isActive())
            pause.start(0);
    });
    for (int read = 1;; ++read) {
        Result<void> lists = co_await session->refresh();
        if (!isCalledOff && (!lists.ok() || read == mostReads || !isAnyGainsaid(*session, *run)))
            co_return lists;
        if (!isCalledOff) {
            pause.start(betweenReads);
            auto over = qCoro(pause).waitForTimeout();
            co_await over;
        }
        if (isCalledOff)
            co_return calledOff();
    }
}

QCoro::Task<QHash<TokenId, QString>> whyMissing(Workplace *place, QList<TokenId> ids)
{
    Session &session = place->session();
    const QString reason =
        session.trust().allTokens ? Words::tr("There is no such token") : notListedReason(session);
    QHash<TokenId, QString> reasons;
    for (const TokenId id : std::as_const(ids)) {
        if (session.inventory().data().tokenIndex(id) < 0)
            reasons.insert(id, reason);
    }
    if (reasons.isEmpty() || !session.trust().allTokens)
        co_return reasons;
    Result<QList<ChangeRecord>> records =
        co_await place->journal().recent(session.connection().id, newestRecords);
    if (!records.ok())
        co_return reasons;
    // Newest first: what was deleted from here since is not late.
    QSet<TokenId> settled;
    for (const ChangeRecord &record : std::as_const(records.value())) {
        const TokenId id = record.intent.targetId;
        if (isOfAccount(record.intent.kind) || !reasons.contains(id) || settled.contains(id)
            || record.outcome != ChangeOutcome::Done)
            continue;
        if (record.intent.kind == ChangeKind::CreateToken)
            reasons[id] = Words::tr("It was made from here, but the server's list does not show "
                                    "it: it may be late. Try again in a moment");
        if (record.intent.kind == ChangeKind::CreateToken
            || record.intent.kind == ChangeKind::DeleteToken)
            settled.insert(id);
    }
    co_return reasons;
}

} // namespace tokendesk::cli
