// accounts deactivate, reactivate.
#include "cli/commands.h"

#include "cli/accountlines.h"
#include "cli/accountquestion.h"
#include "cli/changing.h"
#include "cli/console.h"
#include "cli/output.h"
#include "cli/planoutcome.h"
#include "cli/wayback.h"
#include "cli/windowsearch.h"
#include "cli/words.h"
#include "cli/workplace.h"
#include "domain/sentence.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/planrun.h"

#include <QPointer>

#include <algorithm>
#include <utility>
#include <vector>

namespace tokendesk::cli {

namespace {

const QString accountQuery = QStringLiteral("query");

/// A call that can be carried out, as far as it tells by itself.
struct AccountsCall {
    WindowSearch search;
    Format format;
    bool isByQuery; ///< what a query finds depends on every row, what is named does not
    bool isSure;
};

Result<AccountsCall> accountsCall(const Invocation &call)
{
    const bool isByQuery = call.has(accountQuery);
    if (isByQuery != call.arguments.isEmpty() || call.arguments.contains(QString()))
        return usageError(Words::tr("Name accounts by ID, service id or name, or give --query, one "
                                    "of the two"));
    Result<WindowSearch> search = windowSearch(call, call.value(accountQuery), QueryPage::Accounts);
    if (!search.ok())
        return search.error();
    if (isByQuery && search->asksNothing)
        return usageError(Words::tr("--query is empty, which would be every service account"));
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        return format.error();
    return AccountsCall{std::move(search).value(), format.value(), isByQuery,
                        call.has(QStringLiteral("yes"))};
}

/// As the call names them, or what its query finds.
QCoro::Task<Result<QList<AccountId>>> wantedAccounts(Workplace *place, Invocation call,
                                                     WindowSearch search)
{
    if (!call.has(accountQuery))
        co_return accountsNamed(place->session(), call.arguments);
    const QString query = search.query;
    const bool isAll = isAllFound(place->session(), search);
    Result<std::vector<int>> rows = co_await findRows(place, std::move(search));
    if (!rows.ok())
        co_return rows.error();
    QList<AccountId> ids;
    for (const int row : rows.value()) {
        const Account &account = place->session().inventory().data().account(row);
        if (account.isKnown())
            ids << account.id;
    }
    if (ids.isEmpty() && isAll)
        say(Words::tr("No service account matches \"%1\". Nothing was changed").arg(query));
    co_return ids;
}

/// What is being carried out, and whether somebody has called it off.
struct Work {
    const Invocation &call;
    Session &session;
    Changes &changes;
    Wish wish;
    QString reason;
    bool isCalledOff = false;
    QPointer<BulkRun> bulk = {};
    QList<Error> errors = {}; ///< of what was refused
    Restorations restorations = {}; ///< of what was revoked, or may have been

    void callOff()
    {
        isCalledOff = true;
        if (bulk)
            bulk->cancel();
    }
};

AccountOutcome accountOutcome(const AccountLine &line, const Attempt &attempt)
{
    AccountOutcome outcome{line.id, line.name, QStringLiteral("unknown"), attempt.error.text()};
    if (attempt.outcome == ChangeOutcome::Done || attempt.needless) {
        outcome.outcome = attempt.needless ? QStringLiteral("unchanged") : QStringLiteral("done");
        outcome.detail.clear();
    } else if (attempt.outcome == ChangeOutcome::Refused) {
        outcome.outcome = QStringLiteral("refused");
    }
    return outcome;
}

QString revokedInPartWords(const BulkRun::Counts &counts)
{
    const int wanted = counts.done + counts.refused + counts.unknown + counts.waiting;
    const QString known =
        Words::tr("It stays active, because not all of its tokens were revoked (%1 of %2)")
            .arg(counts.done)
            .arg(wanted);
    const QString unknown = counts.unknown > 0
        ? Words::tr("Tokens of which that is not clear: %1").arg(counts.unknown)
        : QString();
    return joinedSentences({known, unknown});
}

/// Of an account that was not asked for, because of its tokens.
void addTokensProblem(const BulkRun &bulk, AccountOutcome &outcome)
{
    const QList<int> failed =
        bulk.linesIn(BulkRun::LineState::Refused) + bulk.linesIn(BulkRun::LineState::Unknown);
    const QString why = failed.isEmpty() ? bulk.stopReason() : bulk.errorOf(failed.first()).text();
    const bool isUntouched = failed.isEmpty() && outcome.revoked.isEmpty();
    outcome.outcome = isUntouched ? QStringLiteral("not-started") : QStringLiteral("left-out");
    outcome.detail = isUntouched ? why : joinedSentences({revokedInPartWords(bulk.counts()), why});
}

/// Of an account that was not asked for although none of its tokens is left to revoke.
void addAccountProblem(const Session &session, AccountOutcome &outcome)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.accountIndex(outcome.id);
    if (index < 0 || !inventory.account(index).isStateKnown()) {
        outcome.outcome = QStringLiteral("unknown");
        outcome.detail =
            index < 0 ? notThereWords(session, QString::number(outcome.id)) : unreadStateWords();
        return;
    }
    const Account &account = inventory.account(index);
    if (!account.isActive())
        return; // somebody else has deactivated it meanwhile
    const QString obstacle = availability(session, AccountAction::Deactivate, account).reason;
    outcome.outcome = QStringLiteral("left-out");
    outcome.detail = obstacle.isEmpty()
        ? Words::tr("It stays active, because it was not clear at once that all of its tokens were "
                    "revoked. Give the same command again")
        : obstacle;
}

/// `isUnclear`: nobody knows yet what has become of something of it.
AccountOutcome accountOutcome(const AccountLine &line, const PlanRun &run, const Session &session,
                              bool isUnclear)
{
    const BulkRun &bulk = *run.bulk();
    AccountOutcome outcome{line.id, line.name, QStringLiteral("unchanged"), {}, run.plan().id};
    const QList<int> done = bulk.linesIn(BulkRun::LineState::Done);
    for (const int token : done)
        outcome.revoked << run.plan().lines.at(token).token;
    for (int token = 0; token < run.plan().lines.size(); ++token)
        outcome.tokens << outcomeOf(run, token, session, false);
    const BulkRun::Counts &counts = bulk.counts();
    if (counts.refused + counts.unknown + counts.waiting > 0) {
        addTokensProblem(bulk, outcome);
    } else if (!run.deactivationProblem().isEmpty()) {
        outcome.outcome = isUnclear ? QStringLiteral("unknown") : QStringLiteral("refused");
        outcome.detail = run.deactivationProblem();
    } else if (!run.deactivated().isEmpty()) {
        outcome.outcome = QStringLiteral("done");
    } else {
        addAccountProblem(session, outcome);
    }
    return outcome;
}

QCoro::Task<AccountOutcome> deactivateWithTokens(Work *work, AccountLine line)
{
    TokenPlan plan = makePlan(work->session, PlanAction::Revoke, line.tokens);
    plan.reason = work->reason;
    plan.deactivates = {PlanAccount{line.id, line.name}};
    PlanRun run(work->session, work->changes, plan);
    tellStart(work->call, run);
    Result<void> started = co_await run.start();
    if (!started.ok()) {
        work->errors << started.error();
        co_return AccountOutcome{line.id, line.name, QStringLiteral("refused"),
                                 started.error().text()};
    }
    work->bulk = run.bulk();
    if (work->isCalledOff)
        work->callOff();
    co_await waitForEnd(&run);
    for (const int token : run.bulk()->linesIn(BulkRun::LineState::Refused))
        work->errors << run.bulk()->errorOf(token);
    const BulkRun::Counts &counts = run.bulk()->counts();
    if (counts.done + counts.unknown > 0) {
        const Restorations wayBack = co_await restorationsOf(&work->session.journal(), plan.id);
        work->restorations.sure << wayBack.sure;
        work->restorations.unclear << wayBack.unclear;
    }
    Result<RunOutcomes> told = co_await work->session.journal().outcomesOf(plan.id);
    co_return accountOutcome(line, run, work->session, !told.ok() || told->isUnclear);
}

QCoro::Task<AccountOutcome> changeAccount(Work *work, AccountLine line)
{
    if (!line.isToDo())
        co_return AccountOutcome{line.id, line.name, line.outcome, line.detail};
    if (work->isCalledOff)
        co_return AccountOutcome{line.id, line.name, QStringLiteral("not-started"),
                                 Words::tr("It was called off")};
    if (!line.tokens.isEmpty()) {
        AccountOutcome outcome = co_await deactivateWithTokens(work, line);
        co_return outcome;
    }
    ChangeNote note;
    note.reason = work->reason;
    auto task = work->changes.applyAccount(line.id, work->wish == Wish::Reactivate, note);
    Attempt attempt = co_await task;
    if (attempt.outcome == ChangeOutcome::Refused)
        work->errors << attempt.error;
    co_return accountOutcome(line, attempt);
}

bool isAsWanted(const QString &outcome)
{
    return outcome == QLatin1String("done") || outcome == QLatin1String("unchanged");
}

/// On standard error: what was not revoked of an account, or of which nobody knows that.
void tellOpenTokens(const AccountOutcome &account)
{
    QStringList lines;
    for (const TokenOutcome &token : account.tokens) {
        if (!isAsWanted(token.outcome))
            lines << QStringLiteral("  %1 %2: %3, %4")
                         .arg(QString::number(token.id), token.name, token.outcome, token.detail);
    }
    if (lines.isEmpty())
        return;
    say(Words::tr("Tokens of service account %1 that may still work:")
            .arg(accountWords(account.id, account.name, {})));
    for (const QString &line : std::as_const(lines))
        say(line);
}

/// On standard error: what became of the tokens, and of the accounts.
void tellOutcomes(const QList<AccountOutcome> &outcomes)
{
    QStringList tokens;
    for (const AccountOutcome &one : outcomes) {
        tellOpenTokens(one);
        tokens << outcomeWords(one.tokens);
    }
    if (!tokens.isEmpty())
        say(Words::tr("Tokens: %1").arg(countsText(tokens)));
    tellCounts(outcomeWords(outcomes));
}

/// What goes on with those that are not as they are wanted, where there was something to do.
void tellWayOnOf(const Invocation &call, const QList<AccountLine> &lines,
                 const QList<AccountOutcome> &outcomes)
{
    QStringList accounts;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (lines.at(i).isToDo() && !isAsWanted(outcomes.at(i).outcome))
            accounts << QString::number(outcomes.at(i).id);
    }
    if (!accounts.isEmpty())
        tellWayOn(call, QLatin1String("accounts deactivate ") + accounts.join(QLatin1Char(' ')));
}

/// What takes a deactivation back, as far as there is something to.
void tellWayBackOf(const Invocation &call, const Session &session,
                   const QList<AccountOutcome> &outcomes, const Restorations &restorations)
{
    QStringList accounts;
    for (const AccountOutcome &one : outcomes) {
        if (one.outcome == QLatin1String("done") || one.outcome == QLatin1String("unknown"))
            accounts << QString::number(one.id);
    }
    QStringList commands;
    if (!accounts.isEmpty() && session.capabilities().has(Capability::ReactivateAccount))
        commands << reactivationOf(accounts);
    tellWayBack(call, {commands + restorations.sure, restorations.unclear});
}

/// Where tokens were revoked something was done, whatever became of their account.
ExitCode codeOf(const QList<AccountOutcome> &outcomes, const QList<Error> &errors)
{
    const bool isAnyRevoked =
        std::any_of(outcomes.begin(), outcomes.end(),
                    [](const AccountOutcome &one) { return !one.revoked.isEmpty(); });
    return codeFor(outcomeWords(outcomes), isAnyRevoked ? QList<Error>() : errors);
}

QCoro::Task<ExitCode> changeAccounts(Wish wish, Invocation call)
{
    const Result<AccountsCall> asked = accountsCall(call);
    if (!asked.ok())
        co_return fail(asked.error());
    const AccountsCall &given = asked.value();

    Workplace place(call);
    std::optional<ExitCode> refused = co_await place.openToChange();
    if (refused)
        co_return *refused;
    Session &session = place.session();
    if (given.search.leavesOut && !session.trust().whole)
        co_return fail(ExitCode::Partly,
                       Words::tr("The server's lists were not read completely, so it cannot be "
                                 "told what the query leaves out with \"-\". Nothing was changed. "
                                 "Name the accounts by their ids, search without \"-\", or try "
                                 "again"));
    Changes changes(session);
    co_await settleLeftovers(&changes, call);
    Result<QList<AccountId>> wanted = co_await wantedAccounts(&place, call, given.search);
    if (!wanted.ok())
        co_return fail(wanted.error());
    const QList<AccountLine> lines = linesOf(wish, session, wanted.value());
    const bool isAnyToDo =
        std::any_of(lines.begin(), lines.end(), [](const auto &line) { return line.isToDo(); });
    QStringList interrupted;
    if (wish == Wish::Deactivate)
        interrupted = co_await tellInterruptedRuns(&place, call, lines);
    co_await tellAccounts(&session, &changes, lines, given.isSure);
    if (isAnyToDo && !given.isSure)
        refused = co_await askAboutAccounts(wish, &session, lines, call);
    if (refused)
        co_return *refused;

    Work work{call, session, changes, wish, call.value(QStringLiteral("reason"))};
    work.restorations.sure = interrupted;
    QList<AccountOutcome> outcomes;
    ExitCode recorded = ExitCode::Fine;
    {
        const WhileChanging held([&work] { work.callOff(); });
        for (const AccountLine &line : lines) {
            work.isCalledOff = work.isCalledOff || held.isAsked();
            AccountOutcome outcome = co_await changeAccount(&work, line);
            outcomes << outcome;
        }
        if (isAnyToDo)
            recorded = co_await place.settle();
    }
    tellOutcomes(outcomes);
    if (wish == Wish::Deactivate) {
        tellWayOnOf(call, lines, outcomes);
        tellWayBackOf(call, session, outcomes, work.restorations);
    }
    const QString word =
        wish == Wish::Deactivate ? QStringLiteral("deactivate") : QStringLiteral("reactivate");
    const Result<void> written = writeData(outcomesText(outcomes, word, given.format));
    if (!written.ok())
        co_return fail(ExitCode::Partly, written.error().text());
    const ExitCode carriedOut = codeOf(outcomes, work.errors);
    const ExitCode code = carriedOut == ExitCode::Fine ? recorded : carriedOut;
    if (given.isByQuery && code == ExitCode::Fine)
        co_return searchEnd(session, given.search);
    co_return code;
}

} // namespace

QCoro::Task<ExitCode> deactivateAccounts(Invocation call)
{
    return changeAccounts(Wish::Deactivate, std::move(call));
}

QCoro::Task<ExitCode> reactivateAccounts(Invocation call)
{
    return changeAccounts(Wish::Reactivate, std::move(call));
}

} // namespace tokendesk::cli
