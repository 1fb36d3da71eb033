#include "cli/accountquestion.h"

#include "cli/console.h"
#include "cli/planoutcome.h"
#include "cli/words.h"
#include "workflows/carryout.h"
#include "workflows/planrun.h"

#include <algorithm>
#include <utility>

namespace tokendesk::cli {

namespace {

bool hasTokens(const QList<AccountLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const AccountLine &line) {
        return line.isToDo() && !line.tokens.isEmpty();
    });
}

/// `revokes`: tokens, too.
QString wayBackWords(const Session &session, bool revokes)
{
    if (!session.capabilities().has(Capability::ReactivateAccount))
        return Words::tr("It cannot be taken back from here: this deployment does not offer to "
                         "reactivate an account.");
    return revokes
        ? Words::tr("It can be taken back: accounts reactivate, then tokens restore --run.")
        : Words::tr("It can be taken back: accounts reactivate.");
}

/// On standard error: what becomes of accounts and tokens, and how that is taken back.
void tellConsequences(Wish wish, const Session &session, const QList<AccountLine> &lines)
{
    if (wish == Wish::Reactivate) {
        say(Words::tr("A reactivated account has the role and the teams that it had. Its tokens "
                      "that were revoked stay revoked until tokens restore takes that back."));
        return;
    }
    const bool revokes = hasTokens(lines);
    if (revokes)
        say(Words::tr("The server deactivates no account with an active token, so these are "
                      "revoked first, and what uses them stops working at once."));
    say(Words::tr("The role and the teams are kept."));
    say(wayBackWords(session, revokes));
}

QString question(Wish wish, const QList<AccountLine> &lines)
{
    int accounts = 0;
    qsizetype tokens = 0;
    for (const AccountLine &line : lines) {
        accounts += line.isToDo() ? 1 : 0;
        tokens += line.isToDo() ? line.tokens.size() : 0;
    }
    return wish == Wish::Reactivate
        ? Words::tr("Service accounts to reactivate: %1. Type yes to go on:").arg(accounts)
        : Words::tr("Service accounts to deactivate: %1, tokens to revoke: %2. Type yes to go on:")
              .arg(accounts)
              .arg(tokens);
}

} // namespace

QCoro::Task<> tellAccounts(Session *session, Changes *changes, QList<AccountLine> lines,
                           bool isSure)
{
    const auto tell = isSure ? hint : say;
    for (const AccountLine &line : std::as_const(lines)) {
        const QString account = accountWords(line.id, line.name, line.serviceId);
        if (!line.isToDo()) {
            tell(QStringLiteral("%1: %2").arg(account,
                                              line.detail.isEmpty() ? line.outcome : line.detail));
            continue;
        }
        if (line.tokens.isEmpty()) {
            tell(account);
            continue;
        }
        say(Words::tr("%1: tokens not revoked yet, which are revoked first: %2")
                .arg(account, QString::number(line.tokens.size())));
        PlanRun run(*session, *changes, makePlan(*session, PlanAction::Revoke, line.tokens));
        co_await run.whenJudged();
        tellEachLine(run);
    }
}

QCoro::Task<std::optional<ExitCode>> askAboutAccounts(Wish wish, Session *session,
                                                      QList<AccountLine> lines, Invocation call)
{
    tellConsequences(wish, *session, lines);
    if (!canAsk(call))
        co_return fail(usageError(Words::tr("Nobody can be asked here: give --yes")));
    if (!confirm(call, question(wish, lines)))
        co_return fail(ExitCode::Usage, Words::tr("Nothing was changed"));
    // A person takes their time to answer.
    Result<void> read = co_await session->refresh();
    if (!read.ok())
        co_return fail(read.error());
    for (const AccountLine &line : std::as_const(lines)) {
        if (lineOf(wish, *session, line.id) != line)
            co_return fail(ExitCode::Usage,
                           Words::tr("The list has changed meanwhile, so nothing was changed. "
                                     "Look at it again"));
    }
    co_return std::nullopt;
}

} // namespace tokendesk::cli
