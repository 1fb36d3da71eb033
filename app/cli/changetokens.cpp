// tokens revoke, restore, delete: a plan as in the window, without one.
#include "cli/commands.h"

#include "cli/changing.h"
#include "cli/console.h"
#include "cli/listverdict.h"
#include "cli/output.h"
#include "cli/tokensearch.h"
#include "cli/words.h"
#include "cli/workplace.h"
#include "domain/sentence.h"
#include "workflows/planrun.h"

#include <QCoroSignal>
#include <QCoroTimer>

#include <algorithm>
#include <chrono>

namespace tokendesk::cli {

namespace {

const QString queryOption = QStringLiteral("query");

/// What the call asks for, before anything is known of the deployment.
Result<QList<TokenId>> idsOf(const Invocation &call)
{
    if (call.has(queryOption) == !call.arguments.isEmpty())
        return usageError(Words::tr("Give token ids or --query, one of the two"));
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

/// By the call's query, or as it names them.
QCoro::Task<Result<QList<TokenId>>> wantedIds(Workplace *place, Invocation call, TokenSearch search)
{
    if (!call.has(queryOption))
        co_return idsOf(call);
    Result<std::vector<int>> rows = co_await findTokens(place, std::move(search));
    if (!rows.ok())
        co_return rows.error();
    QList<TokenId> ids;
    for (const int row : rows.value())
        ids << place->session().inventory().data().token(row).id;
    co_return ids;
}

/// Where rows are missing, nobody can tell all that the query leaves out. Empty: it can be told.
QString incompleteRefusal(const TokenSearch &search, const ListTrust &trust)
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
/// where that cannot be told: see Workplace::listsEnd().
QCoro::Task<Result<QList<TokenOutcome>>> matchingSince(Workplace *place, TokenSearch search,
                                                       QList<TokenId> planned)
{
    QList<TokenOutcome> outcomes;
    if (!incompleteRefusal(search, place->session().trust()).isEmpty())
        co_return outcomes;
    Result<std::vector<int>> rows = co_await findTokens(place, std::move(search));
    if (!rows.ok())
        co_return rows.error();
    const QSet<TokenId> known(planned.cbegin(), planned.cend());
    for (const int row : rows.value()) {
        const Token &token = place->session().inventory().data().token(row);
        if (token.active && !known.contains(token.id))
            outcomes << TokenOutcome{token.id, token.name, QStringLiteral("left-out"),
                                     Words::tr("It matches the query since the plan was made, and "
                                               "is still active. Give the same command again")};
    }
    co_return outcomes;
}

/// The credential in use is changed only where that was asked for.
void takeOutOwn(PlanRun &run)
{
    for (int line = 0; line < run.plan().lines.size(); ++line) {
        if (run.judgements().at(line).concerns.contains(PlanConcern::OwnCredential))
            run.setIncluded(line, false);
    }
}

QString concernText(PlanConcern concern)
{
    switch (concern) {
    case PlanConcern::UsedLately:
        return Words::tr("was used in the last 24 hours");
    case PlanConcern::LastOfAccount:
        return Words::tr("no token of its account works afterwards");
    case PlanConcern::OwnCredential:
        return Words::tr("may be the credential in use");
    case PlanConcern::UsedSince:
        return Words::tr("was used since the plan was made");
    case PlanConcern::AccountInactive:
        return Words::tr("does not work until its account is reactivated");
    case PlanConcern::Expired:
        return Words::tr("has expired, and does not work restored either");
    }
    return {};
}

void tellConcerns(const PlanRun &run)
{
    for (int line = 0; line < run.plan().lines.size(); ++line) {
        QStringList texts;
        for (const PlanConcern concern : run.judgements().at(line).concerns)
            texts << concernText(concern);
        if (run.isIncluded(line) && !texts.isEmpty())
            say(QStringLiteral("%1 %2: %3")
                    .arg(QString::number(run.plan().lines.at(line).token),
                         run.plan().lines.at(line).label(), joinedParts(texts)));
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

TokenOutcome unsentOutcome(const PlanRun &run, int line)
{
    const LineJudgement &judgement = run.judgements().at(line);
    TokenOutcome outcome{run.plan().lines.at(line).token, run.plan().lines.at(line).name,
                         QStringLiteral("left-out"), judgement.reason};
    if (judgement.verdict == LineJudgement::Verdict::AlreadySo)
        outcome.outcome = QStringLiteral("unchanged");
    else if (judgement.verdict == LineJudgement::Verdict::Ready)
        outcome.detail = Words::tr("It may be the credential in use; see --allow-own");
    return outcome;
}

/// `isVerified`: the list was read since, and has to show it.
TokenOutcome outcomeOf(const PlanRun &run, int line, const Session &session, bool isVerified)
{
    TokenOutcome outcome = unsentOutcome(run, line);
    if (!run.bulk())
        return outcome;
    switch (run.bulk()->stateOf(line)) {
    case BulkRun::LineState::Done:
        outcome.outcome = QStringLiteral("done");
        outcome.detail.clear();
        // Where the list was read since: it was asked to, or another line was unclear.
        if (isVerified)
            outcome.detail = notShownReason(session, run.plan().action, outcome.id);
        else if (isGainsaid(session, run.plan().action, outcome.id))
            outcome.detail = gainsaidWords();
        if (!outcome.detail.isEmpty())
            outcome.outcome = QStringLiteral("unknown");
        break;
    case BulkRun::LineState::Refused:
        outcome.outcome = QStringLiteral("refused");
        outcome.detail = run.bulk()->errorOf(line).text();
        break;
    case BulkRun::LineState::Unknown:
    case BulkRun::LineState::UnderWay:
        outcome.outcome = QStringLiteral("unknown");
        outcome.detail = run.bulk()->errorOf(line).text();
        break;
    case BulkRun::LineState::Waiting:
        outcome.outcome = QStringLiteral("not-started");
        outcome.detail = run.bulk()->stopReason();
        break;
    case BulkRun::LineState::LeftOut:
        if (const QString why = run.bulk()->errorOf(line).text(); !why.isEmpty())
            outcome.detail = why; // somebody was faster
        if (isVerified && outcome.outcome == QLatin1String("unchanged")
            && isGainsaid(session, run.plan().action, outcome.id)) {
            outcome.outcome = QStringLiteral("left-out"); // somebody took it back meanwhile
            outcome.detail = gainsaidWords();
        }
        break;
    }
    return outcome;
}

int countOf(const QList<TokenOutcome> &outcomes, const QString &word)
{
    return static_cast<int>(
        std::count_if(outcomes.begin(), outcomes.end(),
                      [&](const TokenOutcome &one) { return one.outcome == word; }));
}

void tellCounts(const QList<TokenOutcome> &outcomes)
{
    QStringList parts;
    for (const char *word : {"done", "unchanged", "refused", "unknown", "left-out", "not-started"})
        parts << QStringLiteral("%1 %2").arg(
            QString::number(countOf(outcomes, QLatin1String(word))), QLatin1String(word));
    say(parts.join(QLatin1String(", ")));
}

ExitCode codeFor(const PlanRun &run, const QList<TokenOutcome> &outcomes)
{
    const int fine =
        countOf(outcomes, QStringLiteral("done")) + countOf(outcomes, QStringLiteral("unchanged"));
    if (fine == outcomes.size())
        return ExitCode::Fine;
    if (fine > 0 || !run.bulk() || countOf(outcomes, QStringLiteral("unknown")) > 0)
        return ExitCode::Partly;
    // Nothing was done: the credential or the network may be why.
    for (const int line : run.bulk()->linesIn(BulkRun::LineState::Refused)) {
        const ExitCode code = exitCodeFor(run.bulk()->errorOf(line));
        if (code == ExitCode::Credential || code == ExitCode::Network)
            return code;
    }
    return ExitCode::Partly;
}

/// The lists cannot be read again with a credential that was to be revoked, and is.
bool isEndOfOwn(const PlanRun &run, const Error &error)
{
    const QList<int> done = run.bulk()->linesIn(BulkRun::LineState::Done);
    return (error.httpStatus == 401 || error.httpStatus == 403)
        && std::any_of(done.begin(), done.end(), [&run](int line) {
               return run.judgements().at(line).concerns.contains(PlanConcern::OwnCredential);
           });
}

/// `unread`: why the lists that --verify asks for were not.
ExitCode codeUnverified(const PlanRun &run, const Error &unread, ExitCode code, bool isByQuery)
{
    if (code != ExitCode::Fine || !isEndOfOwn(run, unread))
        return fail(
            ExitCode::Partly,
            Words::tr("Whether the server's list shows it is not known: %1").arg(unread.text()));
    say(Words::tr("The server answered all of it as done. The credential in use was revoked with "
                  "it, so the lists could not be read again"));
    if (!isByQuery)
        return ExitCode::Fine;
    return fail(ExitCode::Partly,
                Words::tr("Whether more tokens match the query by now is not known. Give the same "
                          "command again with another Admin's credential"));
}

QCoro::Task<Result<void>> carryOutPlan(PlanRun *run)
{
    Result<void> started = co_await run->start();
    if (!started.ok())
        co_return started;
    BulkRun *bulk = run->bulk();
    QObject::connect(bulk, &BulkRun::lineChanged, bulk, [bulk] {
        const BulkRun::Counts &counts = bulk->counts();
        showProgress(Words::tr("%1 of %2 done").arg(counts.done).arg(counts.total));
    });
    const WhileChanging held([bulk] { bulk->cancel(); });
    while (bulk->phase() != BulkRun::Phase::Ended) {
        auto turned = qCoro(bulk, &BulkRun::phaseChanged);
        co_await turned;
    }
    // Out of the signal: whoever waits may let the run go.
    auto turn = QCoro::sleepFor(std::chrono::milliseconds(0));
    co_await turn;
    showProgress({});
    co_return Result<void>();
}

/// Nothing: a person agrees, and what they agree to is still so.
QCoro::Task<std::optional<ExitCode>> ask(PlanRun *run, Session *session)
{
    const PlanAction action = run->plan().action;
    if (!confirm(question(action, run->includedCount())))
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

ExitCode printPlan(const TokenPlan &plan, const QList<TokenOutcome> &unknown)
{
    for (const TokenOutcome &one : unknown)
        say(QStringLiteral("%1: %2").arg(QString::number(one.id), one.detail));
    const Result<void> written = writeData(planAsJson(plan));
    if (!written.ok())
        return fail(written.error());
    return unknown.isEmpty() ? ExitCode::Fine : ExitCode::Partly;
}

QCoro::Task<ExitCode> changeTokens(PlanAction action, Invocation call)
{
    const Result<QList<TokenId>> given = idsOf(call);
    if (!given.ok())
        co_return fail(given.error());
    const Result<TokenSearch> search = tokenSearch(call, call.value(queryOption));
    if (!search.ok())
        co_return fail(search.error());
    if (call.has(queryOption) && search->asksNothing)
        co_return fail(ExitCode::Usage, Words::tr("--query is empty, which would be every token"));
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        co_return fail(format.error());
    const bool isPlan = call.has(QStringLiteral("plan"));
    if (isPlan && call.has(QStringLiteral("format")) && format.value() != Format::Json)
        co_return fail(
            ExitCode::Usage,
            Words::tr("--plan prints json, which the window can open; leave out --format"));
    const bool isSure = call.has(QStringLiteral("yes"));
    if (!isPlan && !isSure && !canAsk())
        co_return fail(ExitCode::Usage,
                       Words::tr("Nobody can be asked here: give --yes, or --plan to see what "
                                 "would be done"));

    Workplace place(call);
    std::optional<ExitCode> refused;
    const JournalUse use = journalUse(search.value());
    if (isPlan)
        refused = co_await place.openToRead(Access::Full, use);
    else
        refused = co_await place.openToChange();
    if (refused)
        co_return *refused;
    const QString incomplete = incompleteRefusal(search.value(), place.session().trust());
    if (!isPlan && !incomplete.isEmpty())
        co_return fail(ExitCode::Partly, incomplete);
    Result<QList<TokenId>> wanted = co_await wantedIds(&place, call, search.value());
    if (!wanted.ok())
        co_return fail(wanted.error());
    Session &session = place.session();
    const QList<TokenId> ids = std::move(wanted).value();
    // What a query finds depends on every row, what ids name does not.
    const bool isByQuery = call.has(queryOption);
    if (isByQuery && !isPlan && ids.isEmpty() && session.trust().whole)
        say(Words::tr("No token matches \"%1\". Nothing was changed").arg(search->query));
    TokenPlan plan = makePlan(session, action, ids);
    const QString tooMany = planSizeRefusal(plan);
    if (!tooMany.isEmpty())
        co_return fail(ExitCode::Usage, tooMany);
    plan.reason = call.value(QStringLiteral("reason"));
    QList<TokenOutcome> outcomes = co_await missing(&place, ids);
    if (isPlan) {
        const ExitCode printed = printPlan(plan, outcomes);
        co_return isByQuery &&printed == ExitCode::Fine ? place.listsEnd() : printed;
    }

    Changes changes(session);
    co_await settleLeftovers(&changes);
    PlanRun run(session, changes, plan);
    co_await run.whenJudged();
    if (!call.has(QStringLiteral("allow-own")))
        takeOutOwn(run);
    tellConcerns(run);
    Result<void> listsRead;
    bool isVerified = false;
    QString unsearched; // why the query was not run again
    if (run.includedCount() > 0) {
        if (!isSure)
            refused = co_await ask(&run, &session);
        if (refused)
            co_return *refused;
        Result<void> done = co_await carryOutPlan(&run);
        if (!done.ok())
            co_return fail(done.error());
        if (call.has(QStringLiteral("verify"))) {
            listsRead = co_await waitForLists(&session, &run);
            isVerified = listsRead.ok();
        }
        if (isVerified && isByQuery && action == PlanAction::Revoke) {
            Result<QList<TokenOutcome>> since = co_await matchingSince(&place, search.value(), ids);
            if (since.ok())
                outcomes << since.value();
            else
                unsearched = since.error().text();
        }
        co_await place.settle();
    }
    for (int line = 0; line < plan.lines.size(); ++line)
        outcomes << outcomeOf(run, line, session, isVerified);
    if (run.bulk() && !run.bulk()->stopReason().isEmpty())
        say(run.bulk()->stopReason());
    tellCounts(outcomes);
    const Result<void> written =
        writeData(outcomesText(outcomes, planActionWord(action), plan.id, format.value()));
    if (!written.ok())
        co_return fail(ExitCode::Partly, written.error().text());
    const ExitCode code = codeFor(run, outcomes);
    if (!listsRead.ok())
        co_return codeUnverified(run, listsRead.error(), code, isByQuery);
    if (!unsearched.isEmpty())
        co_return fail(ExitCode::Partly, unsearched);
    co_return isByQuery &&code == ExitCode::Fine ? place.listsEnd() : code;
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
