#include "workflows/carryout.h"
#include "workflows/changes.h"
#include "workflows/permissions.h"

#include <QDateTime>
#include <QJsonArray>

#include <vector>

namespace tokendesk {

ChangeIntent Changes::intentFor(ChangeKind kind, const Account &account) const
{
    ChangeIntent intent = intentFor(kind);
    intent.targetId = account.id;
    intent.targetName = account.label();
    intent.accountId = account.id;
    intent.accountName = account.label();
    intent.before = {{QStringLiteral("name"), account.name},
                     {QStringLiteral("role"), account.role},
                     {QStringLiteral("teams"), QJsonArray::fromStringList(account.teams)},
                     {QStringLiteral("active"), account.isActive()}};
    return intent;
}

namespace {

/// What the server said of an account, over what we know: an answer may leave things out.
Account merged(const Account &known, const Account &answer)
{
    Account now = answer;
    now.id = known.id;
    now.listed = true;
    if (now.serviceId.isEmpty())
        now.serviceId = known.serviceId;
    if (now.userName.isEmpty())
        now.userName = known.userName;
    if (now.name.isEmpty())
        now.name = known.name;
    if (now.email.isEmpty())
        now.email = known.email;
    if (now.role.isEmpty())
        now.role = known.role;
    if (now.teams.isEmpty())
        now.teams = known.teams;
    if (now.created.isMissing())
        now.created = known.created;
    if (now.lastLogin.isMissing())
        now.lastLogin = known.lastLogin;
    return now;
}

/// What to do about an account of which nobody has answered whether it was made.
QString notFoundRemedy(const Session &session, const ChangeIntent &intent, const AskedAt &asked,
                       const QSet<qint64> &others)
{
    const Inventory &inventory = session.inventory().data();
    if (showsNamesake(inventory, intent, asked, others))
        return Changes::tr(
            "The server's list has an account of this name, but its times do not fit. Look "
            "at it before you make another");
    if (!showsNoCreation(inventory, session.trust(), intent, asked, others))
        return Changes::tr(
            "A part of the server's list could not be read, so the account may be there. "
            "Look at the server itself before you make another");
    return Changes::tr(
        "The server's list does not show the account. Wait a moment and refresh before "
        "trying again: a slow server may still be making it");
}

} // namespace

QCoro::Task<Result<Account>> Changes::createAccount(NewAccount account)
{
    const QPointer<Session> session = m_session;
    const Availability allowed = availability(*session, GeneralAction::NewAccount);
    if (!allowed.ok())
        co_return refusal(allowed.reason);
    ChangeIntent intent = intentFor(ChangeKind::CreateAccount);
    intent.targetName = account.name;
    intent.accountName = account.name;
    intent.wanted = {{QStringLiteral("name"), account.name},
                     {QStringLiteral("role"), account.role},
                     {QStringLiteral("teams"), QJsonArray::fromStringList(account.teams)}};
    intent.before = listedBefore(session->inventory().data(), session->trust(), intent);
    const AskedAt asked{session->inventory().nowMs(), QDateTime::currentMSecsSinceEpoch()};
    Result<ChangeId> change = co_await session->journal().begin(intent);
    if (!session)
        co_return closedError();
    if (!change.ok())
        co_return change.error();

    Result<Account> answer = co_await session->api().createAccount(account);
    if (!session)
        co_return closedError();
    ChangeOutcome outcome = ChangeOutcome::Done;
    if (!answer.ok() && answer.error().outcomeUnknown) {
        outcome = ChangeOutcome::Unknown;
        Result<void> read = co_await session->refresh();
        if (!session)
            co_return closedError();
        Result<QSet<qint64>> others = co_await session->journal().madeByOthers(
            intent.connectionId, intent.kind, change.value());
        if (!session)
            co_return closedError();
        const LiveInventory &live = session->inventory();
        std::optional<AccountId> id;
        if (read.ok() && others.ok())
            id = findCreatedAccount(live.data(), intent, asked, others.value());
        if (id) {
            answer = live.data().account(live.data().accountIndex(*id));
            outcome = ChangeOutcome::Done;
        } else {
            Error unclear = answer.error();
            const bool isRead = read.ok() && others.ok();
            unclear.remedy = isRead ? notFoundRemedy(*session, intent, asked, others.value())
                                    : tr("Whether the account was made is not known. When the "
                                         "server answers again, its list will tell");
            answer = unclear;
        }
    } else if (!answer.ok()) {
        outcome = ChangeOutcome::Refused;
    }

    if (answer.ok()) {
        Account wanted;
        wanted.id = answer->id;
        wanted.name = account.name;
        wanted.role = account.role;
        wanted.teams = account.teams;
        wanted.created = Moment::at(session->inventory().nowMs());
        answer = merged(wanted, answer.value());
        session->inventory().setAccount(answer.value());
    }
    // Named first: GCC 12 miscompiles a conditional in what is awaited.
    QString words;
    if (!answer.ok())
        words = recordedWords(answer.error());
    const AccountId made = answer.ok() ? answer->id : 0;
    Result<void> written =
        co_await session->journal().finish(change.value(), outcome, made, words, Handover::None);
    Q_UNUSED(written) // it stays unsettled then, and the next start reads the list
    co_return answer;
}

QCoro::Task<Result<void>> Changes::editAccount(AccountId id, AccountEdit edit, QString reason)
{
    const QPointer<Session> session = m_session;
    const int index = session->inventory().data().accountIndex(id);
    if (index < 0)
        co_return refusal(tr("The account is not on the server's list any more"));
    const Account before = session->inventory().data().account(index);
    const Availability allowed = availability(*session, AccountAction::Edit, before);
    if (!allowed.ok())
        co_return refusal(allowed.reason);

    ChangeIntent intent = intentFor(ChangeKind::EditAccount, before);
    intent.reason = reason;
    Account wanted = before;
    if (edit.name) {
        wanted.name = *edit.name;
        intent.wanted.insert(QStringLiteral("name"), *edit.name);
    }
    if (edit.role) {
        wanted.role = *edit.role;
        intent.wanted.insert(QStringLiteral("role"), *edit.role);
    }
    if (edit.teams) {
        wanted.teams = *edit.teams;
        intent.wanted.insert(QStringLiteral("teams"), QJsonArray::fromStringList(*edit.teams));
    }

    LiveInventory *live = &session->inventory();
    ApiClient *api = &session->api();
    Step<std::optional<Account>> step;
    step.mark = [live, id](std::optional<PendingChange> change) {
        live->setPendingAccount(id, change);
    };
    step.show = [live, id] { live->setPendingAccount(id, PendingChange::Editing); };
    step.send = [api, id, edit, capabilities = session->capabilities()] {
        return api->updateAccount(id, edit, capabilities);
    };
    step.accept = [live, wanted,
                   asked = intent.wanted](const Result<std::optional<Account>> &answer) {
        const Account now = answer.value() ? merged(wanted, *answer.value()) : wanted;
        live->setAccount(now);
        return matchesEdit(now, asked);
    };
    step.revert = [live, id] { live->setPendingAccount(id, std::nullopt); };
    Attempt attempt = co_await carryOut(session, std::move(intent), std::move(step));
    if (attempt.outcome == ChangeOutcome::Done)
        co_return Result<void>();
    co_return attempt.error;
}

QCoro::Task<ChangeReport> Changes::setActive(QList<AccountId> ids, bool active, QString reason)
{
    const QPointer<Changes> self(this);
    ++m_reportsDue;
    ChangeReport report = co_await reviseAccounts(ids, active, reason);
    if (self)
        tell(report);
    co_return report;
}

QCoro::Task<ChangeReport> Changes::reviseAccounts(QList<AccountId> ids, bool active, QString reason)
{
    ChangeReport report;
    report.kind = active ? ChangeKind::ReactivateAccount : ChangeKind::DeactivateAccount;
    std::vector<QCoro::Task<Attempt>> attempts;
    ChangeNote note;
    note.reason = reason;
    for (const AccountId id : std::as_const(ids))
        attempts.push_back(applyAccount(id, active, note));
    for (QCoro::Task<Attempt> &task : attempts) {
        Attempt attempt = co_await task;
        report.add(std::move(attempt));
    }
    co_return report;
}

QCoro::Task<Attempt> Changes::applyAccount(AccountId id, bool active, ChangeNote note)
{
    Attempt unsent{id, {}, ChangeOutcome::Refused, {}};
    const int index = m_session->inventory().data().accountIndex(id);
    if (index < 0) {
        unsent.name = labelOf<Account>(id);
        unsent.error = refusal(tr("The account is not on the server's list any more"));
        co_return unsent;
    }
    const Account before = m_session->inventory().data().account(index);
    unsent.name = before.label();
    const Availability allowed = availability(
        *m_session, active ? AccountAction::Reactivate : AccountAction::Deactivate, before);
    if (!allowed.ok()) {
        unsent.error = refusal(allowed.reason);
        co_return unsent;
    }

    ChangeIntent intent =
        intentFor(active ? ChangeKind::ReactivateAccount : ChangeKind::DeactivateAccount, before);
    intent.wanted = {{QStringLiteral("active"), active}};
    intent.reason = note.reason;
    intent.run = note.run;
    LiveInventory *live = &m_session->inventory();
    ApiClient *api = &m_session->api();
    Account wanted = before;
    wanted.deleted = active ? Moment::null() : Moment::at(live->nowMs());
    Step<std::optional<Account>> step;
    step.mark = [live, id](std::optional<PendingChange> change) {
        live->setPendingAccount(id, change);
    };
    step.show = [live, id, active] {
        live->setPendingAccount(id,
                                active ? PendingChange::Reactivating : PendingChange::Deactivating);
    };
    step.send = [api, id, active, wish = wishOf(note), capabilities = m_session->capabilities()] {
        return active ? api->reactivateAccount(id, capabilities) : api->deactivateAccount(id, wish);
    };
    step.accept = [live, wanted](const Result<std::optional<Account>> &answer) {
        Account now = answer.value() ? merged(wanted, *answer.value()) : wanted;
        // Releases differ in whether the answer has it; the status has said it already.
        if (now.deleted.isMissing())
            now.deleted = wanted.deleted;
        live->setAccount(now);
        return now.isActive() == wanted.isActive();
    };
    step.revert = [live, id] { live->setPendingAccount(id, std::nullopt); };
    Attempt attempt = co_await carryOut(m_session, std::move(intent), std::move(step));
    co_return attempt;
}

} // namespace tokendesk
