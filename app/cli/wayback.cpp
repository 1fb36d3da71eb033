#include "cli/wayback.h"

#include "cli/console.h"
#include "cli/words.h"
#include "store/journal.h"
#include "workflows/planrecord.h"
#include "workflows/planrun.h"
#include "workflows/subject.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tokendesk::cli {

namespace {

bool isRevokeOrRestore(const ChangeRecord &record)
{
    return record.outcome == ChangeOutcome::Done
        && (record.intent.kind == ChangeKind::RevokeToken
            || record.intent.kind == ChangeKind::RestoreToken);
}

/// Why nothing of it can be restored over this connection.
Error noSuchRun(const QList<ChangeRecord> &records, const QString &run, const Session &session)
{
    const auto isOfRun = [&run](const ChangeRecord &one) { return one.intent.run == run; };
    const auto found = std::find_if(records.begin(), records.end(), isOfRun);
    if (found == records.end())
        return usageError(Words::tr("The record of activity has no run \"%1\"").arg(run),
                          Words::tr("activity list shows the runs"));
    if (found->intent.connectionId != session.connection().id)
        return usageError(Words::tr("The run \"%1\" was on another connection, to %2")
                              .arg(run, found->intent.origin),
                          Words::tr("Name that one"));
    return usageError(Words::tr("The run \"%1\" has revoked no token").arg(run));
}

bool isRevokedNow(const Session &session, TokenId id)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.tokenIndex(id);
    return index >= 0 && !inventory.token(index).active;
}

/// Each once.
QStringList inactiveAccountsOf(const Session &session, const QList<TokenOutcome> &restored)
{
    const Inventory &inventory = session.inventory().data();
    QStringList accounts;
    for (const TokenOutcome &one : restored) {
        const int token = inventory.tokenIndex(one.id);
        const bool isSo = one.outcome == QLatin1String("done")
            || one.outcome == QLatin1String("unknown") || one.outcome == QLatin1String("unchanged");
        if (!isSo || token < 0)
            continue;
        const int account = inventory.accountIndex(inventory.token(token).accountId);
        if (account >= 0 && inventory.account(account).isStateKnown()
            && !inventory.account(account).isActive())
            accounts << QString::number(inventory.account(account).id);
    }
    accounts.removeDuplicates();
    return accounts;
}

bool isRevokedBy(const ChangeRecord &record, const QString &run)
{
    return record.intent.kind == ChangeKind::RevokeToken && record.intent.run == run;
}

/// Another may have done it: see onlyShownWords().
bool isOnlyShown(const ChangeRecord &record)
{
    return !record.detail.isEmpty();
}

/// Of a token that a run has revoked. `latest`: what was done to it last from here. Empty: it is.
QString whyNotTakenBack(const Session &session, const ChangeRecord &record,
                        const ChangeRecord &latest)
{
    if (isOfAnother(session, record))
        return ofAnotherReason(false);
    // What works again needs nothing, whoever restored it.
    if (!isRevokedNow(session, record.intent.targetId))
        return {};
    if (!isRevokedBy(latest, record.intent.run))
        return Words::tr("It was restored or revoked again since this run; restore it by its id");
    return isOnlyShown(latest)
        ? Words::tr("Whether this run revoked it is not known; restore it by its id")
        : QString();
}

/// What was done last from here, over its connection, to each token that is revoked.
QHash<TokenId, const ChangeRecord *> latestOfRevoked(const Session &session,
                                                     const QList<ChangeRecord> &records)
{
    QHash<TokenId, const ChangeRecord *> latest;
    for (const ChangeRecord &record : records) {
        if (record.intent.connectionId == session.connection().id && isRevokeOrRestore(record)
            && isRevokedNow(session, record.intent.targetId) && !isOfAnother(session, record))
            latest.insert(record.intent.targetId, &record);
    }
    return latest;
}

/// Those that this run was the last to revoke, in the order of their ids.
QList<const ChangeRecord *> lastRevokedBy(const QHash<TokenId, const ChangeRecord *> &latest,
                                          const QString &run)
{
    QList<const ChangeRecord *> revoked;
    std::copy_if(latest.cbegin(), latest.cend(), std::back_inserter(revoked),
                 [&run](const ChangeRecord *record) { return isRevokedBy(*record, run); });
    std::sort(revoked.begin(), revoked.end(), [](const ChangeRecord *a, const ChangeRecord *b) {
        return a->intent.targetId < b->intent.targetId;
    });
    return revoked;
}

QList<const ChangeRecord *> ofAccount(QList<const ChangeRecord *> revoked, AccountId account)
{
    revoked.removeIf(
        [account](const ChangeRecord *record) { return record->intent.accountId != account; });
    return revoked;
}

/// Takes out of `revoked` those of which it is not known whether the run has done it.
QList<const ChangeRecord *> takeOnlyShown(QList<const ChangeRecord *> &revoked)
{
    QList<const ChangeRecord *> shown;
    std::copy_if(revoked.cbegin(), revoked.cend(), std::back_inserter(shown),
                 [](const ChangeRecord *record) { return isOnlyShown(*record); });
    revoked.removeIf([](const ChangeRecord *record) { return isOnlyShown(*record); });
    return shown;
}

QString idWords(const QList<const ChangeRecord *> &records)
{
    QStringList ids;
    for (const ChangeRecord *record : records)
        ids << QString::number(record->intent.targetId);
    return ids.join(QLatin1String(", "));
}

bool areAllOf(const QList<AccountLine> &lines, const QList<const ChangeRecord *> &revoked)
{
    return std::all_of(revoked.begin(), revoked.end(), [&lines](const ChangeRecord *record) {
        return std::any_of(lines.begin(), lines.end(), [record](const AccountLine &line) {
            return line.id == record->intent.accountId;
        });
    });
}

QString restorationOfTokens(const QList<const ChangeRecord *> &revoked)
{
    QString words = QStringLiteral("tokens restore");
    for (const ChangeRecord *record : revoked)
        words += QLatin1Char(' ') + QString::number(record->intent.targetId);
    return words;
}

/// Of this connection: those that were interrupted, and then those that have ended.
QCoro::Task<Result<QList<RunRecord>>> planRuns(Journal *journal, QString connection)
{
    Result<QList<RunRecord>> runs = co_await journal->openRuns(connection);
    if (!runs.ok())
        co_return runs;
    runs->removeIf([](const RunRecord &run) { return run.kind != planRunKind; });
    Result<QList<RunRecord>> ended = co_await journal->endedRuns(connection, planRunKind);
    if (!ended.ok())
        co_return ended;
    co_return runs.value() + ended.value();
}

/// When each account was deactivated last from here, over its connection.
QHash<AccountId, ChangeId> lastDeactivations(const Session &session,
                                             const QList<ChangeRecord> &records)
{
    QHash<AccountId, ChangeId> last;
    for (const ChangeRecord &record : records) {
        if (record.intent.connectionId == session.connection().id
            && record.outcome == ChangeOutcome::Done
            && record.intent.kind == ChangeKind::DeactivateAccount)
            last.insert(record.intent.targetId, record.id);
    }
    return last;
}

/// Takes out of what a run has revoked what is not for a deactivation that is still to come: of one
/// that has ended, nearly all.
QList<const ChangeRecord *> forOpenDeactivations(QList<const ChangeRecord *> revoked,
                                                 const RunRecord &run,
                                                 const QHash<AccountId, ChangeId> &deactivated)
{
    if (run.isOpen || revoked.isEmpty())
        return revoked;
    const Result<TokenPlan> plan = planOf(run);
    QSet<AccountId> wanted;
    for (const PlanAccount &account : plan.ok() ? plan->deactivates : QList<PlanAccount>())
        wanted.insert(account.id);
    revoked.removeIf([&wanted, &deactivated](const ChangeRecord *record) {
        const AccountId account = record->intent.accountId;
        return !wanted.contains(account) || record->id < deactivated.value(account);
    });
    return revoked;
}

QString revokedWords(const RunRecord &run)
{
    return run.isOpen ? Words::tr("Run %1 was interrupted. Tokens of service account %2 that it "
                                  "has revoked: %3. What takes that back: %4")
                      : Words::tr("Run %1 has left service account %2 active. Tokens of it that it "
                                  "has revoked: %3. What takes that back: %4");
}

QString unknownWords(const RunRecord &run)
{
    return run.isOpen
        ? Words::tr("Run %1 was interrupted. Whether it revoked these tokens of service account %2 "
                    "is not known: %3. What restores them: %4")
        : Words::tr("Run %1 has left service account %2 active. Whether it revoked these tokens of "
                    "it is not known: %3. What restores them: %4");
}

/// Of a run that has ended it is told which accounts are still active.
QList<AccountLine> concernedBy(const RunRecord &run, QList<AccountLine> lines)
{
    const auto isInactive = [](const AccountLine &line) {
        return line.outcome == QLatin1String("unchanged");
    };
    if (!run.isOpen)
        lines.removeIf(isInactive);
    return lines;
}

/// `all`: what the run was the last to revoke. The beginnings of the commands, as
/// tellInterruptedRuns() returns them.
QStringList tellRevokedBy(const Invocation &call, const RunRecord &run,
                          const QList<const ChangeRecord *> &all,
                          const QHash<AccountId, ChangeId> &deactivated,
                          const QList<AccountLine> &lines)
{
    QStringList commands;
    QList<const ChangeRecord *> told = forOpenDeactivations(all, run, deactivated);
    const bool isRunWhole = told.size() == all.size() && areAllOf(lines, told);
    const QList<const ChangeRecord *> toldShown = takeOnlyShown(told);
    for (const AccountLine &line : lines) {
        const QString account = accountWords(line.id, line.name, line.serviceId);
        const QList<const ChangeRecord *> shown = ofAccount(toldShown, line.id);
        if (!shown.isEmpty())
            say(unknownWords(run).arg(run.id, account, idWords(shown),
                                      commandLine(call, restorationOfTokens(shown))));
        const QList<const ChangeRecord *> revoked = ofAccount(told, line.id);
        if (revoked.isEmpty())
            continue;
        const QString command = isRunWhole ? restorationOf(run.id) : restorationOfTokens(revoked);
        say(revokedWords(run).arg(run.id, account, QString::number(revoked.size()),
                                  commandLine(call, command)));
        if (line.isToDo())
            commands << command;
    }
    return commands;
}

} // namespace

void tellStart(const Invocation &call, PlanRun &run)
{
    QObject::connect(&run, &PlanRun::started, &run, [call, &run] {
        const TokenPlan &plan = run.plan();
        say(plan.action == PlanAction::Revoke
                ? Words::tr("Run %1 begins. Should it be interrupted, this takes back what it has "
                            "done: %2")
                      .arg(plan.id, commandLine(call, restorationOf(plan.id)))
                : Words::tr("Run %1 begins").arg(plan.id));
    });
}

QCoro::Task<QStringList> tellInterruptedRuns(Workplace *place, Invocation call,
                                             QList<AccountLine> lines)
{
    QStringList commands;
    const Session &session = place->session();
    Result<QList<RunRecord>> runs = co_await planRuns(&place->journal(), session.connection().id);
    if (!runs.ok() || runs->isEmpty())
        co_return commands;
    Result<QList<ChangeRecord>> records = co_await place->journal().all();
    if (!records.ok())
        co_return commands;
    const QHash<TokenId, const ChangeRecord *> latest = latestOfRevoked(session, records.value());
    const QHash<AccountId, ChangeId> deactivated = lastDeactivations(session, records.value());
    for (const RunRecord &run : std::as_const(runs.value())) {
        const QStringList restorations = tellRevokedBy(call, run, lastRevokedBy(latest, run.id),
                                                       deactivated, concernedBy(run, lines));
        for (const QString &command : restorations) {
            if (!commands.contains(command))
                commands << command;
        }
    }
    co_return commands;
}

QCoro::Task<Result<WantedTokens>> tokensRevokedBy(Workplace *place, QString run)
{
    Result<QList<ChangeRecord>> records = co_await place->journal().all();
    if (!records.ok())
        co_return place->aboutOriginal(records.error());
    const Session &session = place->session();
    QHash<TokenId, const ChangeRecord *> latest;
    QList<const ChangeRecord *> revoked;
    for (const ChangeRecord &record : std::as_const(records.value())) {
        if (record.intent.connectionId != session.connection().id || !isRevokeOrRestore(record))
            continue;
        latest.insert(record.intent.targetId, &record);
        if (isRevokedBy(record, run))
            revoked << &record;
    }
    if (revoked.isEmpty())
        co_return noSuchRun(records.value(), run, session);
    WantedTokens found;
    QList<const ChangeRecord *> onlyShown;
    QSet<TokenId> seen;
    for (const ChangeRecord *record : std::as_const(revoked)) {
        const TokenId id = record->intent.targetId;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const QString why = whyNotTakenBack(session, *record, *latest.value(id));
        if (why.isEmpty()) {
            found.ids << id;
            continue;
        }
        if (!isOfAnother(session, *record) && isRevokedBy(*latest.value(id), run))
            onlyShown << record;
        found.leftOut << TokenOutcome{id,  record->intent.targetName, QStringLiteral("left-out"),
                                      why, record->intent.accountId,  record->intent.accountName};
    }
    if (!onlyShown.isEmpty())
        found.others.unclear << restorationOfTokens(onlyShown);
    co_return found;
}

QString restorationOf(const QString &run)
{
    return QLatin1String("tokens restore --run ") + run;
}

QCoro::Task<Restorations> restorationsOf(Journal *journal, QString run)
{
    Restorations commands;
    Result<QList<ChangeRecord>> records = co_await journal->ofRun(run);
    if (!records.ok()) {
        commands.sure << restorationOf(run);
        co_return commands;
    }
    // Of what was asked for once more the last time counts.
    QMap<TokenId, const ChangeRecord *> last;
    for (const ChangeRecord &record : std::as_const(records.value())) {
        if (isRevokedBy(record, run))
            last.insert(record.intent.targetId, &record);
    }
    QList<const ChangeRecord *> unclear;
    bool isAnyClear = false;
    for (const ChangeRecord *record : std::as_const(last)) {
        if (record->outcome == ChangeOutcome::Done && !isOnlyShown(*record))
            isAnyClear = true;
        else if (record->outcome != ChangeOutcome::Refused)
            unclear << record;
    }
    if (isAnyClear)
        commands.sure << restorationOf(run);
    if (!unclear.isEmpty())
        commands.unclear << restorationOfTokens(unclear);
    co_return commands;
}

QString reactivationOf(const QStringList &accounts)
{
    return QLatin1String("accounts reactivate ") + accounts.join(QLatin1Char(' '));
}

void tellWayOn(const Invocation &call, const QString &command)
{
    say(Words::tr("To go on, give the command again for what is left: %1")
            .arg(commandLine(call, command)));
}

void tellWayBack(const Invocation &call, const Restorations &commands)
{
    bool isFirst = true;
    for (const QString &command : commands.sure) {
        const QString line = commandLine(call, command);
        say(std::exchange(isFirst, false) ? Words::tr("What takes this back: %1").arg(line)
                                          : Words::tr("Then: %1").arg(line));
    }
    for (const QString &command : commands.unclear)
        say(Words::tr("Whether this run revoked some tokens is not known. Only if they are to work "
                      "after all: %1")
                .arg(commandLine(call, command)));
}

void tellReactivation(const Invocation &call, const Session &session,
                      const QList<TokenOutcome> &restored)
{
    const QStringList accounts = inactiveAccountsOf(session, restored);
    if (!accounts.isEmpty() && session.capabilities().has(Capability::ReactivateAccount))
        say(Words::tr("The tokens of a deactivated account do not work until this is done: %1")
                .arg(commandLine(call, reactivationOf(accounts))));
}

} // namespace tokendesk::cli
