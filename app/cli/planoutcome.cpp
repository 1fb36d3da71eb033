#include "cli/planoutcome.h"

#include "cli/accountlines.h"
#include "cli/console.h"
#include "cli/listverdict.h"
#include "cli/words.h"
#include "domain/inventory.h"
#include "domain/sentence.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tokendesk::cli {

namespace {

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

/// Its token, and what speaks against it.
QString lineText(const PlanRun &run, int line)
{
    const PlanLine &planned = run.plan().lines.at(line);
    const QString token =
        QStringLiteral("%1 %2").arg(QString::number(planned.token), planned.label());
    QStringList concerns;
    for (const PlanConcern concern : run.judgements().at(line).concerns)
        concerns << concernText(concern);
    return concerns.isEmpty() ? token : QStringLiteral("%1: %2").arg(token, joinedParts(concerns));
}

QString accountText(const PlanLine &planned, const Inventory &inventory)
{
    if (planned.account == 0)
        return planned.accountName;
    const int index = inventory.accountIndex(planned.account);
    return accountWords(planned.account, planned.accountName,
                        index < 0 ? QString() : inventory.account(index).serviceId);
}

TokenOutcome unsentOutcome(const PlanRun &run, int line)
{
    const LineJudgement &judgement = run.judgements().at(line);
    const PlanLine &planned = run.plan().lines.at(line);
    TokenOutcome outcome{planned.token,    planned.name,    QStringLiteral("left-out"),
                         judgement.reason, planned.account, planned.accountName};
    if (judgement.verdict == LineJudgement::Verdict::AlreadySo)
        outcome.outcome = QStringLiteral("unchanged");
    else if (judgement.verdict == LineJudgement::Verdict::Ready)
        outcome.detail = Words::tr("It may be the credential in use; see --allow-own");
    return outcome;
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

} // namespace

void tellConcerns(const PlanRun &run)
{
    for (int line = 0; line < run.plan().lines.size(); ++line) {
        if (run.isIncluded(line) && !run.judgements().at(line).concerns.isEmpty())
            say(lineText(run, line));
    }
}

void tellEachLine(const PlanRun &run)
{
    for (int line = 0; line < run.plan().lines.size(); ++line) {
        if (run.isIncluded(line))
            say(lineText(run, line));
    }
}

void tellByAccount(const PlanRun &run, const Inventory &inventory)
{
    QList<AccountId> accounts; // as they come in the plan
    QHash<AccountId, QList<int>> linesOf;
    for (int line = 0; line < run.plan().lines.size(); ++line) {
        if (!run.isIncluded(line))
            continue;
        QList<int> &lines = linesOf[run.plan().lines.at(line).account];
        if (lines.isEmpty())
            accounts << run.plan().lines.at(line).account;
        lines << line;
    }
    for (const AccountId account : std::as_const(accounts)) {
        const QList<int> lines = linesOf.value(account);
        say(Words::tr("Service account %1, tokens: %2")
                .arg(accountText(run.plan().lines.at(lines.constFirst()), inventory),
                     QString::number(lines.size())));
        for (const int line : lines)
            say(QStringLiteral("  ") + lineText(run, line));
    }
    if (accounts.size() > 1)
        say(Words::tr("Service accounts whose tokens these are: %1").arg(accounts.size()));
}

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
        if (const QString why = run.bulk()->errorOf(line).text(); !why.isEmpty()) {
            outcome.detail = why; // somebody was faster
            if (notShownReason(session, run.plan().action, outcome.id).isEmpty())
                outcome.outcome = QStringLiteral("unchanged");
        }
        if (isVerified && outcome.outcome == QLatin1String("unchanged")
            && isGainsaid(session, run.plan().action, outcome.id)) {
            outcome.outcome = QStringLiteral("left-out"); // somebody took it back meanwhile
            outcome.detail = gainsaidWords();
        }
        break;
    }
    return outcome;
}

QString countsText(const QStringList &outcomes)
{
    QStringList parts;
    for (const char *word : {"done", "unchanged", "refused", "unknown", "left-out", "not-started"})
        parts << QStringLiteral("%1 %2").arg(QString::number(outcomes.count(QLatin1String(word))),
                                             QLatin1String(word));
    return parts.join(QLatin1String(", "));
}

void tellCounts(const QStringList &outcomes)
{
    say(countsText(outcomes));
}

ExitCode codeFor(const QStringList &outcomes, const QList<Error> &errors)
{
    const qsizetype fine =
        outcomes.count(QLatin1String("done")) + outcomes.count(QLatin1String("unchanged"));
    if (fine == outcomes.size())
        return ExitCode::Fine;
    if (fine > 0 || outcomes.contains(QLatin1String("unknown")))
        return ExitCode::Partly;
    // Nothing was done: the credential or the network may be why.
    for (const Error &error : errors) {
        const ExitCode code = exitCodeFor(error);
        if (code == ExitCode::Credential || code == ExitCode::Network)
            return code;
    }
    return ExitCode::Partly;
}

ExitCode codeFor(const PlanRun &run, const QList<TokenOutcome> &outcomes)
{
    QList<Error> errors;
    if (run.bulk()) {
        for (const int line : run.bulk()->linesIn(BulkRun::LineState::Refused))
            errors << run.bulk()->errorOf(line);
    }
    return codeFor(outcomeWords(outcomes), errors);
}

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

} // namespace tokendesk::cli
