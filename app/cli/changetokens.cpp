// tokens revoke, restore, delete: a plan as in the window, without one.
#include "cli/commands.h"

#include "cli/changing.h"
#include "cli/console.h"
#include "cli/listverdict.h"
#include "cli/output.h"
#include "cli/planoutcome.h"
#include "cli/wayback.h"
#include "cli/windowsearch.h"
#include "cli/words.h"
#include "cli/workplace.h"
#include "workflows/planrun.h"

namespace tokendesk::cli {

namespace {

const QString tokenQuery = QStringLiteral("query");

/// In one way alone, before anything is known of the deployment.
Result<void> checkAsked(PlanAction action, const Invocation &call)
{
    const int ways =
        int{!call.arguments.isEmpty()} + int{call.has(tokenQuery)} + int{call.has(runOption)};
    if (ways == 1)
        return {};
    return usageError(action == PlanAction::Restore
                          ? Words::tr("Give token ids, --query or --run, one of the three")
                          : Words::tr("Give token ids or --query, one of the two"));
}

Result<QList<TokenId>> idsOf(const Invocation &call)
{
    QList<TokenId> ids;
    for (const QString &word : call.arguments) {
        bool isNumber = false;
        const TokenId id = word.toLongLong(&isNumber);
        if (!isNumber || id < 1)
            return usageError(Words::tr("\"%1\" is no token id").arg(word));
        if (!ids.contains(id))
            ids << id;
    }
    return ids;
}

/// By the call's query or run, or as it names them.
QCoro::Task<Result<WantedTokens>> wantedTokens(Workplace *place, Invocation call,
                                               WindowSearch search)
{
    if (call.has(runOption)) {
        const QString id = call.value(runOption);
        Result<WantedTokens> ofRun = co_await tokensRevokedBy(place, id);
        co_return ofRun;
    }
    WantedTokens wanted;
    if (!call.has(tokenQuery)) {
        const Result<QList<TokenId>> ids = idsOf(call);
        if (!ids.ok())
            co_return ids.error();
        wanted.ids = ids.value();
        co_return wanted;
    }
    Result<std::vector<int>> rows = co_await findRows(place, std::move(search));
    if (!rows.ok())
        co_return rows.error();
    for (const int row : rows.value())
        wanted.ids << place->session().inventory().data().token(row).id;
    co_return wanted;
}

/// Where rows are missing, nobody can tell all that the query leaves out. Empty: it can be told.
QString incompleteRefusal(const WindowSearch &search, const ListTrust &trust)
{
    if (!search.leavesOut || trust.whole)
        return {};
    if (!trust.allTokens || !trust.statesRead)
        return Words::tr("The server's list of tokens was not read completely, so it cannot be "
                         "told what the query leaves out with \"-\". Nothing was changed. Name the "
                         "tokens by their ids, search without \"-\", or try again");
    return Words::tr("The server's list of accounts was not read completely, so it cannot be told "
                     "what the query leaves out with \"-\". Nothing was changed. Name the tokens "
                     "by their ids, search without \"-\", or try again");
}

QCoro::Task<QList<TokenOutcome>> missing(Workplace *place, QList<TokenId> ids)
{
    const QHash<TokenId, QString> reasons = co_await whyMissing(place, ids);
    QList<TokenOutcome> outcomes;
    for (const TokenId id : std::as_const(ids)) {
        if (reasons.contains(id))
            outcomes << TokenOutcome{id, {}, QStringLiteral("left-out"), reasons.value(id)};
    }
    co_return outcomes;
}

/// What the query finds on the lists that were read since, still active and not `planned`. Nothing
/// where that cannot be told: see searchEnd().
QCoro::Task<Result<QList<TokenOutcome>>> matchingSince(Workplace *place, WindowSearch search,
                                                       QList<TokenId> planned)
{
    QList<TokenOutcome> outcomes;
    if (!incompleteRefusal(search, place->session().trust()).isEmpty())
        co_return outcomes;
    Result<std::vector<int>> rows = co_await findRows(place, std::move(search));
    if (!rows.ok())
        co_return rows.error();
    const QSet<TokenId> known(planned.cbegin(), planned.cend());
    for (const int row : rows.value()) {
        const Token &token = place->session().inventory().data().token(row);
        if (token.active && !known.contains(token.id))
            outcomes << TokenOutcome{token.id,
                                     token.name,
                                     QStringLiteral("left-out"),
                                     Words::tr("It matches the query since the plan was made, and "
                                               "is still active. Give the same command again"),
                                     token.accountId,
                                     place->session().inventory().data().accountOf(row).label()};
    }
    co_return outcomes;
}

/// What revokes those that may still work, but for what was left out.
void tellTokensLeft(const Invocation &call, const QList<TokenOutcome> &outcomes)
{
    QString command = QStringLiteral("tokens revoke");
    bool isAny = false;
    for (const TokenOutcome &one : outcomes) {
        if (one.outcome == QLatin1String("unknown") || one.outcome == QLatin1String("refused")
            || one.outcome == QLatin1String("not-started")) {
            command += QLatin1Char(' ') + QString::number(one.id);
            isAny = true;
        }
    }
    if (isAny)
        tellWayOn(call, command);
}

/// The credential in use is changed only where that was asked for.
void takeOutOwn(PlanRun &run)
{
    for (int line = 0; line < run.plan().lines.size(); ++line) {
        if (run.judgements().at(line).concerns.contains(PlanConcern::OwnCredential))
            run.setIncluded(line, false);
    }
}

QString question(PlanAction action, int count)
{
    switch (action) {
    case PlanAction::Revoke:
        return Words::tr("Tokens to revoke: %1. Type yes to go on:").arg(count);
    case PlanAction::Restore:
        return Words::tr("Tokens to restore: %1. Type yes to go on:").arg(count);
    case PlanAction::Delete:
        return Words::tr("Tokens to delete for ever: %1. Type yes to go on:").arg(count);
    }
    return {};
}

QCoro::Task<Result<void>> carryOutPlan(PlanRun *run)
{
    Result<void> started = co_await run->start();
    if (!started.ok())
        co_return started;
    BulkRun *bulk = run->bulk();
    const WhileChanging held([bulk] { bulk->cancel(); });
    co_await waitForEnd(run);
    co_return Result<void>();
}

/// Nothing: a person agrees, and what they agree to is still so.
QCoro::Task<std::optional<ExitCode>> ask(PlanRun *run, Session *session, Invocation call)
{
    const PlanAction action = run->plan().action;
    if (!confirm(call, question(action, run->includedCount())))
        co_return fail(ExitCode::Usage, Words::tr("Nothing was changed"));
    // A person takes their time to answer.
    const QList<LineJudgement> looked = run->judgements();
    Result<void> read = co_await session->refresh();
    if (!read.ok())
        co_return fail(read.error());
    run->judgeAnew();
    co_await run->whenJudged();
    const bool isOther = run->differsFrom(looked);
    // What somebody uses meanwhile is all the more to be revoked.
    if (isOther && (action != PlanAction::Revoke || run->differsBeyondUse(looked)))
        co_return fail(ExitCode::Usage,
                       Words::tr("The list has changed meanwhile, so nothing was changed. "
                                 "Look at it again"));
    if (isOther)
        tellConcerns(*run);
    co_return std::nullopt;
}

bool mayHaveDone(const PlanRun &run)
{
    return run.bulk() && run.bulk()->counts().done + run.bulk()->counts().unknown > 0;
}

/// What a run has revoked and works again.
QList<TokenOutcome> takeOutRestored(TokenPlan &plan)
{
    QList<TokenOutcome> restored;
    for (const PlanLine &line : std::as_const(plan.lines)) {
        if (line.active)
            restored << TokenOutcome{line.token, line.name, QStringLiteral("unchanged"), {}};
    }
    plan.lines.removeIf([](const PlanLine &line) { return line.active; });
    return restored;
}

/// `others`: what was asked for, and is not in it.
ExitCode printPlan(const TokenPlan &plan, const QList<TokenOutcome> &others)
{
    for (const TokenOutcome &one : others)
        say(QStringLiteral("%1: %2").arg(QString::number(one.id),
                                         one.detail.isEmpty() ? one.outcome : one.detail));
    const Result<void> written = writeData(planAsJson(plan));
    if (!written.ok())
        return fail(written.error());
    const bool isAnyLeftOut = outcomeWords(others).contains(QLatin1String("left-out"));
    return isAnyLeftOut ? ExitCode::Partly : ExitCode::Fine;
}

/// A call that can be carried out, as far as it tells by itself.
struct ChangeCall {
    WindowSearch search;
    Format format;
    bool isByQuery; ///< what a query finds depends on every row, what ids name does not
    bool isPlan;
    bool isSure;
};

Result<ChangeCall> changeCall(PlanAction action, const Invocation &call)
{
    const Result<void> isOneWay = checkAsked(action, call);
    if (!isOneWay.ok())
        return isOneWay.error();
    const Result<QList<TokenId>> given = idsOf(call);
    if (!given.ok())
        return given.error();
    Result<WindowSearch> search = windowSearch(call, call.value(tokenQuery));
    if (!search.ok())
        return search.error();
    const bool isByQuery = call.has(tokenQuery);
    if (isByQuery && search->asksNothing)
        return usageError(Words::tr("--query is empty, which would be every token"));
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        return format.error();
    const bool isPlan = call.has(QStringLiteral("plan"));
    if (isPlan && call.has(QStringLiteral("format")) && format.value() != Format::Json)
        return usageError(
            Words::tr("--plan prints json, which the window can open; leave out --format"));
    const bool isSure = call.has(QStringLiteral("yes"));
    if (!isPlan && !isSure && !canAsk(call))
        return usageError(Words::tr("Nobody can be asked here: give --yes, or --plan to see what "
                                    "would be done"));
    return ChangeCall{std::move(search).value(), format.value(), isByQuery, isPlan, isSure};
}

/// `code`: of what was found.
ExitCode endOf(const Session &session, const ChangeCall &given, ExitCode code)
{
    const bool isBySearch = given.isByQuery && code == ExitCode::Fine;
    return isBySearch ? searchEnd(session, given.search) : code;
}

/// In the copy of the record of changes alone. Nothing is said of values that nobody has: the
/// window, which may be open, may be about to hand them over.
QCoro::Task<> settleCopied(Workplace *place, Changes *changes)
{
    Result<QList<OpenHandover>> settled = co_await changes->settleLeftovers();
    if (!settled.ok())
        say(place->aboutOriginal(settled.error()).text());
}

QCoro::Task<ExitCode> changeTokens(PlanAction action, Invocation call)
{
    const Result<ChangeCall> asked = changeCall(action, call);
    if (!asked.ok())
        co_return fail(asked.error());
    const ChangeCall &given = asked.value();

    Workplace place(call);
    std::optional<ExitCode> refused;
    const JournalUse use = call.has(runOption) ? JournalUse::Copy : journalUse(given.search);
    if (given.isPlan)
        refused = co_await place.openToRead(Access::Full, use);
    else
        refused = co_await place.openToChange();
    if (refused)
        co_return *refused;
    const QString incomplete = incompleteRefusal(given.search, place.session().trust());
    if (!given.isPlan && !incomplete.isEmpty())
        co_return fail(ExitCode::Partly, incomplete);
    Session &session = place.session();
    Changes changes(session);
    // Which a run may have left, too.
    if (!given.isPlan)
        co_await settleLeftovers(&changes, call);
    else if (call.has(runOption))
        co_await settleCopied(&place, &changes);
    Result<WantedTokens> wanted = co_await wantedTokens(&place, call, given.search);
    if (!wanted.ok())
        co_return fail(wanted.error());
    const QList<TokenId> ids = wanted->ids;
    if (given.isByQuery && !given.isPlan && ids.isEmpty() && isAllFound(session, given.search))
        say(Words::tr("No token matches \"%1\". Nothing was changed").arg(given.search.query));
    TokenPlan plan = makePlan(session, action, ids);
    const QString tooMany = planSizeRefusal(plan);
    if (!tooMany.isEmpty())
        co_return fail(ExitCode::Usage, tooMany);
    plan.reason = call.value(QStringLiteral("reason"));
    QList<TokenOutcome> outcomes = co_await missing(&place, ids);
    outcomes << wanted->leftOut;
    if (given.isPlan) {
        if (call.has(runOption))
            outcomes << takeOutRestored(plan);
        const ExitCode printed = printPlan(plan, outcomes);
        tellWayBack(call, wanted->others);
        co_return endOf(session, given, printed);
    }

    PlanRun run(session, changes, plan);
    co_await run.whenJudged();
    if (!call.has(QStringLiteral("allow-own")))
        takeOutOwn(run);
    if (given.isSure)
        tellConcerns(run);
    else
        tellByAccount(run, session.inventory().data());
    ExitCode recorded = ExitCode::Fine;
    Result<void> listsRead;
    bool isVerified = false;
    QString unsearched; // why the query was not run again
    if (run.includedCount() > 0) {
        if (!given.isSure)
            refused = co_await ask(&run, &session, call);
        if (refused)
            co_return *refused;
        tellStart(call, run);
        Result<void> done = co_await carryOutPlan(&run);
        if (!done.ok())
            co_return fail(done.error());
        if (call.has(QStringLiteral("verify"))) {
            listsRead = co_await waitForLists(&session, &run);
            isVerified = listsRead.ok();
        }
        if (isVerified && given.isByQuery && action == PlanAction::Revoke) {
            Result<QList<TokenOutcome>> since = co_await matchingSince(&place, given.search, ids);
            if (since.ok())
                outcomes << since.value();
            else
                unsearched = since.error().text();
        }
        recorded = co_await place.settle();
    }
    for (int line = 0; line < plan.lines.size(); ++line)
        outcomes << outcomeOf(run, line, session, isVerified);
    if (run.bulk() && !run.bulk()->stopReason().isEmpty())
        say(run.bulk()->stopReason());
    tellCounts(outcomeWords(outcomes));
    if (action == PlanAction::Revoke && mayHaveDone(run)) {
        tellTokensLeft(call, outcomes);
        const Restorations wayBack = co_await restorationsOf(&place.journal(), plan.id);
        tellWayBack(call, wayBack);
    }
    if (action == PlanAction::Restore) {
        tellWayBack(call, wanted->others);
        tellReactivation(call, session, outcomes);
    }
    const Result<void> written =
        writeData(outcomesText(outcomes, planActionWord(action), plan.id, given.format));
    if (!written.ok())
        co_return fail(ExitCode::Partly, written.error().text());
    const ExitCode carriedOut = codeFor(run, outcomes);
    const ExitCode code = carriedOut == ExitCode::Fine ? recorded : carriedOut;
    if (!listsRead.ok())
        co_return codeUnverified(run, listsRead.error(), code, given.isByQuery);
    if (!unsearched.isEmpty())
        co_return fail(ExitCode::Partly, unsearched);
    co_return endOf(session, given, code);
}

} // namespace

QCoro::Task<ExitCode> revokeTokens(Invocation call)
{
    return changeTokens(PlanAction::Revoke, std::move(call));
}

QCoro::Task<ExitCode> restoreTokens(Invocation call)
{
    return changeTokens(PlanAction::Restore, std::move(call));
}

QCoro::Task<ExitCode> deleteTokens(Invocation call)
{
    return changeTokens(PlanAction::Delete, std::move(call));
}

} // namespace tokendesk::cli
