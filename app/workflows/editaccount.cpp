// The edit of an account: read it, send what the person changed on top of that, settle.
#include "domain/role.h"
#include "workflows/accountedit.h"
#include "workflows/carryout.h"
#include "workflows/changes.h"
#include "workflows/permissions.h"
#include "workflows/settle.h"

#include <memory>

namespace tokendesk {

namespace {

using Answer = std::optional<Account>;

/// What was changed goes out alone: what else the list says may be late, and would be put back. The
/// whole goes to a server that names a field as missing that was left out; of that, what it refuses
/// and nobody changed is left out again. A refusal has changed nothing; any other is the answer.
QCoro::Task<Result<Answer>> sendEdit(QPointer<Session> session, AccountId id, AccountEdit changed,
                                     AccountEdit whole)
{
    const Capabilities capabilities = session->capabilities();
    bool mayBeWhole = capabilities.updateAccountMethod != QLatin1String("PATCH");
    AccountEdit sent = changed;
    while (true) {
        auto task = session->api().updateAccount(id, sent, capabilities);
        Result<Answer> answer = co_await task;
        if (!session || answer.ok())
            co_return answer;
        if (mayBeWhole && missesFields(answer.error(), sent)) {
            mayBeWhole = false;
            sent = whole;
            continue;
        }
        const std::optional<AccountEdit> less = withoutRefused(answer.error(), sent, changed);
        if (!less)
            co_return answer;
        sent = *less;
    }
}

/// Whoever asked for it has left: nobody is told.
Error notWantedError()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    return error;
}

Error notRead(Error error)
{
    error.remedy = Changes::tr("An account is read before it is edited, so nothing was sent");
    return error;
}

} // namespace

QCoro::Task<Result<void>> Changes::editAccount(AccountId id, AccountEdit edit, QString reason,
                                               std::optional<Account> seen,
                                               std::function<bool()> isStillWanted)
{
    const QPointer<Changes> self(this);
    // What can be left before it begins is not due before that.
    const auto isDue = std::make_shared<bool>(!isStillWanted);
    m_reportsDue += *isDue ? 1 : 0;
    const std::function<bool()> begins = [self, isDue, isStillWanted] {
        if (!self || !isStillWanted())
            return false;
        *isDue = true;
        ++self->m_reportsDue;
        return true;
    };
    auto task = reviseAccount(id, edit, reason, seen, false,
                              isStillWanted ? begins : std::function<bool()>());
    ChangeReport report = co_await task;
    if (report.done.isEmpty()) {
        const QList<FailedChange> failed = report.refused + report.unknown;
        if (self && *isDue) {
            --m_reportsDue; // whoever asked for it tells of that
            Q_EMIT answered();
        }
        if (self && m_session)
            m_session->changeHasFailed(failed.constFirst().error);
        co_return failed.constFirst().error;
    }
    if (self)
        tell(report);
    co_return Result<void>();
}

QCoro::Task<Result<Account>> Changes::readAccount(AccountId id)
{
    const QPointer<Session> session = m_session;
    const Capabilities capabilities = session->capabilities();
    auto task = session->api().serviceAccounts(capabilities);
    Result<AccountList> list = co_await task;
    if (!session)
        co_return closedError();
    if (!list.ok())
        co_return notRead(list.error());
    LiveInventory &live = session->inventory();
    for (Account &account : list->accounts) {
        if (account.id != id)
            continue;
        const int index = live.data().accountIndex(id);
        if (index >= 0)
            keepKnownTimes(account, live.data().account(index));
        live.setAccount(account);
        co_return account;
    }
    if (list->complete && hasEveryRow(list->issues))
        co_return refusal(tr("The account is not on the server's list any more"));
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message = tr("The server's list, as far as it can be read, does not have the account");
    co_return notRead(error);
}

QString Changes::editObstacle(const Account &before, const AccountEdit &edit, bool takesBack) const
{
    const QString obstacle = availability(*m_session, AccountAction::Edit, before).reason;
    if (!obstacle.isEmpty())
        return obstacle;
    // In the form it is asked about.
    if (takesBack && edit.role && m_session->isOwnAccount(before.id) && isAdminRole(before.role)
        && !isAdminRole(*edit.role))
        return tr("It would take your own access as an administrator away. Edit the account, "
                  "if you want that");
    return {};
}

QCoro::Task<ChangeReport> Changes::reviseAccount(AccountId id, AccountEdit edit, QString reason,
                                                 std::optional<Account> seen, bool takesBack,
                                                 std::function<bool()> isStillWanted)
{
    const QPointer<Changes> self(this);
    const QPointer<Session> session = m_session;
    ChangeReport report;
    report.kind = ChangeKind::EditAccount;
    report.made = edit;
    const auto refuse = [&report, id](const QString &name, const Error &error) {
        report.refused << FailedChange{id, name, error};
    };
    LiveInventory *live = &session->inventory();
    const int index = live->data().accountIndex(id);
    if (index < 0) {
        refuse(labelOf<Account>(id),
               refusal(tr("The account is not on the server's list any more")));
        co_return report;
    }
    const Account known = live->data().account(index);
    const Account looked = seen.value_or(known);
    report.back = sameFields(looked, edit);
    const QString unready = availability(*session, AccountAction::Edit, known).reason;
    if (!unready.isEmpty()) {
        refuse(known.label(), refusal(unready));
        co_return report;
    }

    // What can be left is not on its way before it begins.
    if (!isStillWanted)
        live->setPendingAccount(id, PendingChange::Editing);
    auto reading = readAccount(id);
    Result<Account> read = co_await reading;
    if (session && !isStillWanted)
        live->setPendingAccount(id, std::nullopt);
    if (!session || !self || !read.ok()) {
        refuse(known.label(), session && self ? read.error() : closedError());
        co_return report;
    }
    if (isStillWanted && !isStillWanted()) {
        refuse(known.label(), notWantedError());
        co_return report;
    }
    const Account before = read.value();
    const EditOnTop onTop = onTopOf(before, looked, edit);
    const bool areTeamsUnclear = edit.teams && (before.teamsUnclear || looked.teamsUnclear);
    const QString obstacle =
        areTeamsUnclear ? unclearTeamsReason() : editObstacle(before, onTop.edit, takesBack);
    Error against = refusal(obstacle);
    if (obstacle.isEmpty() && !isNothing(onTop.others))
        against = othersError(onTop.others);
    else if (obstacle.isEmpty() && isNothing(onTop.edit))
        against.message = tr("It is so already: somebody else has changed it meanwhile");
    if (takesBack && obstacle.isEmpty() && !against.message.isEmpty())
        against.message = tr("It was changed since: it is not as this change left it");
    if (!against.message.isEmpty()) {
        refuse(before.label(), against);
        // As before the change already: others did that, or the list is late.
        report.refused.last().needless =
            takesBack && obstacle.isEmpty() && isNothing(onTop.edit) && isNothing(onTop.others);
        co_return report;
    }

    ChangeIntent intent = intentFor(ChangeKind::EditAccount, before);
    intent.reason = reason;
    intent.wanted = wantedOf(onTop.edit);
    const Account wanted = withEdit(before, onTop.edit);
    Step<Answer> step;
    step.mark = [live, id](std::optional<PendingChange> change) {
        live->setPendingAccount(id, change);
    };
    step.show = [live, id] { live->setPendingAccount(id, PendingChange::Editing); };
    step.send = [session, id, changed = onTop.edit, whole = wholeOf(before, onTop.edit)] {
        return sendEdit(session, id, changed, whole);
    };
    // By its answer alone: what a list shows besides may be another's change.
    const auto answered = std::make_shared<Answer>();
    step.accept = [live, wanted, answered, intent](const Result<Answer> &answer) {
        *answered = answer.value();
        const Account now = answer.value() ? merged(wanted, *answer.value()) : wanted;
        live->setAccount(now);
        return matchesEdit(now, intent);
    };
    step.revert = [live, id] { live->setPendingAccount(id, std::nullopt); };
    Attempt attempt = co_await carryOut(session, std::move(intent), std::move(step));
    AccountEdit touched = onTop.edit;
    if (attempt.outcome == ChangeOutcome::Done && *answered) {
        report.also = changedBesides(before, merged(wanted, **answered), onTop.edit);
        touched = withFields(onTop.edit, report.also);
    }
    report.made = touched;
    report.back = sameFields(before, touched);
    report.add(std::move(attempt));
    co_return report;
}

} // namespace tokendesk
