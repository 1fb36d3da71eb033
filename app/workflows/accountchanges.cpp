#include "workflows/accountedit.h"
#include "workflows/carryout.h"
#include "workflows/changes.h"
#include "workflows/permissions.h"
#include "workflows/settle.h"
#include "workflows/subject.h"

#include <QJsonArray>

#include <algorithm>
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
    writeCreated(intent.before, account.created);
    return intent;
}

namespace {

/// To the report of their accounts.
void addTokens(const ChangeReport &tokens, ChangeReport &report)
{
    report.tokens = tokens.done;
    report.idle = tokens.idle;
    report.asked.insert(tokens.asked);
    for (const auto &[from, to] : {std::pair{&tokens.refused, &report.refused},
                                   std::pair{&tokens.unknown, &report.unknown}}) {
        for (FailedChange failed : *from) {
            failed.ofToken = true;
            to->append(failed);
        }
    }
}

/// Of what the list does not have nothing is left to do; it comes back where the list is only late.
void markGone(const Inventory &inventory, ChangeReport &report)
{
    for (FailedChange &failed : report.refused) {
        const bool isThere = failed.ofToken ? inventory.tokenIndex(failed.id) >= 0
                                            : inventory.accountIndex(failed.id) >= 0;
        failed.needless = failed.needless || !isThere;
    }
}

} // namespace

QCoro::Task<Result<Account>> Changes::createAccount(NewAccount account)
{
    const QPointer<Changes> self(this);
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
    const AskedAt asked = nowBy(*session);
    Result<ChangeId> change =
        co_await session->journal().begin(intent, session->observedOffsetMs());
    if (!session || !self)
        co_return closedError();
    if (!change.ok())
        co_return change.error();
    m_owned.insert(change.value(), intent);

    Result<Account> answer = co_await session->api().createAccount(account);
    if (!session || !self)
        co_return closedError();
    ChangeOutcome outcome = ChangeOutcome::Done;
    if (!answer.ok() && answer.error().outcomeUnknown) {
        const UnclearCreation creation{change.value(), intent, asked, answer.error()};
        answer = co_await findCreated(creation, false);
        if (!session || !self)
            co_return closedError();
        outcome = answer.ok() ? ChangeOutcome::Done : ChangeOutcome::Unknown;
        if (!answer.ok())
            m_unclear.push_back(creation);
    } else if (!answer.ok()) {
        outcome = ChangeOutcome::Refused;
        session->changeHasFailed(answer.error());
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
    Result<void> written = co_await session->journal().finish(
        change.value(), outcome, made, words, Handover::None, session->observedOffsetMs());
    Q_UNUSED(written) // it stays unsettled then, and the next start reads the list
    if (self)
        m_owned.remove(change.value());
    co_return answer;
}

QCoro::Task<Result<Account>> Changes::findCreated(UnclearCreation creation, bool isAgain)
{
    const QPointer<Session> session = m_session;
    const ChangeIntent &intent = creation.intent;
    const AskedAt &asked = creation.asked;
    Error error = creation.error;
    Result<QSet<qint64>> others = co_await readOthers(creation.change, intent);
    if (!session)
        co_return closedError();
    const Inventory &inventory = session->inventory().data();
    if (isAgain)
        error = lookedForAgain(error, others.ok() ? nullptr : &others.error());
    if (!others.ok()) {
        error.remedy = tr("Whether the account was made is not known. When the server answers "
                          "again, its list will tell, and this program will say so");
    } else if (const auto id = findCreatedAccount(inventory, intent, asked, others.value())) {
        co_return inventory.account(inventory.accountIndex(*id));
    } else if (showsNamesake(inventory, intent, asked, others.value())) {
        error.remedy = tr("The server's list has an account of this name, but its times do not "
                          "fit. Look at it before you make another");
    } else if (!showsNoCreation(inventory, session->trust(), intent, asked, others.value())) {
        error.remedy = tr("A part of the server's list could not be read, so the account may be "
                          "there. Look at the server itself before you make another");
    } else if (isAgain && isOverdue(asked)) {
        error = refusal(tr("The server's list does not show the account: it was not made"));
        error.remedy = tr("Create it now");
    } else {
        error.remedy = tr("The server's list does not show the account. Wait a moment and read "
                          "the list again before you make another: a slow server may still be "
                          "making it");
    }
    co_return error;
}

QCoro::Task<ChangeReport> Changes::deactivate(QList<AccountId> ids, QList<TokenId> tokens,
                                              QString reason, QList<TokenId> revokedBefore)
{
    const QPointer<Changes> self(this);
    ++m_reportsDue;
    ChangeReport report = co_await deactivateOnTopOf(ids, tokens, reason, revokedBefore);
    if (self)
        tell(report);
    co_return report;
}

QCoro::Task<ChangeReport> Changes::deactivateOnTopOf(QList<AccountId> ids, QList<TokenId> tokens,
                                                     QString reason, QList<TokenId> revokedBefore)
{
    const ChangeReport before = noted(revokedBefore);
    const IdleTokens idleBefore = idleAmong(revokedBefore);
    ChangeReport report = co_await deactivateAfter(tokens, ids, reason);
    if (report.kind == ChangeKind::DeactivateAccount) {
        report.tokens = revokedBefore + report.tokens;
        report.idle.add(idleBefore);
        report.asked.insert(before.asked);
    }
    co_return report;
}

QCoro::Task<ChangeReport> Changes::deactivateAfter(QList<TokenId> tokens, QList<AccountId> ids,
                                                   QString reason)
{
    const QPointer<Changes> self(this);
    ChangeReport revoked = co_await reviseTokens(tokens, true, reason);
    // Somebody else may have revoked or deleted some meanwhile.
    if (!self || !revoked.isAsWanted()) {
        revoked.isPart = true;
        co_return revoked;
    }
    const QString noReason;
    ChangeReport report = co_await reviseAccounts(ids, false, noReason);
    report.tokens = revoked.done;
    report.idle = revoked.idle;
    report.asked.insert(revoked.asked);
    co_return report;
}

QCoro::Task<ChangeReport> Changes::deactivateWithTokens(ChangeReport done)
{
    const QPointer<Changes> self(this);
    const QString noReason;
    ChangeReport revoked = co_await reviseTokens(done.tokens, true, noReason);
    if (!self)
        co_return revoked;
    const Inventory &inventory = m_session->inventory().data();
    QSet<AccountId> needed;
    const QList<FailedChange> failed = revoked.refused + revoked.unknown;
    for (const FailedChange &token : failed) {
        const int index = inventory.tokenIndex(token.id);
        if (token.needless)
            continue;
        if (index >= 0)
            needed.insert(inventory.token(index).accountId);
        else // it may be of any of them
            needed.unite({done.done.cbegin(), done.done.cend()});
    }
    QList<AccountId> free;
    QList<FailedChange> stay;
    for (const AccountId id : std::as_const(done.done)) {
        if (!needed.contains(id)) {
            free << id;
            continue;
        }
        const int index = inventory.accountIndex(id);
        Error error;
        error.kind = Error::Kind::Local;
        error.message = tr("It stays active until each of its tokens is revoked");
        stay << FailedChange{
            id, index < 0 ? labelOf<Account>(id) : inventory.account(index).label(), error};
    }
    ChangeReport report = co_await reviseAccounts(free, false, noReason);
    report.refused += stay;
    addTokens(revoked, report);
    if (self)
        markGone(m_session->inventory().data(), report);
    co_return report;
}

QCoro::Task<ChangeReport> Changes::reactivateWithTokens(ChangeReport done)
{
    const QPointer<Changes> self(this);
    const QString noReason;
    ChangeReport report = co_await reviseAccounts(done.done, true, noReason);
    if (!self) {
        report.tokensLeft = done.tokens;
        co_return report;
    }
    const Inventory &inventory = m_session->inventory().data();
    const bool areAllActive =
        std::all_of(done.done.cbegin(), done.done.cend(), [&inventory](AccountId id) {
            const int index = inventory.accountIndex(id);
            return index < 0 || inventory.account(index).isActive();
        });
    QList<TokenId> tokens;
    for (const TokenId id : std::as_const(done.tokens)) {
        const int index = inventory.tokenIndex(id);
        // Of which account one is that the list lacks, nobody knows.
        const bool waits = index < 0 ? !areAllActive : !inventory.accountOf(index).isActive();
        (waits ? report.tokensLeft : tokens) << id;
    }
    ChangeReport restored = co_await reviseTokens(tokens, false, noReason);
    addTokens(restored, report);
    if (self)
        markGone(m_session->inventory().data(), report);
    co_return report;
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
    report.isFinal = !offersWayBack(report.kind);
    std::vector<QCoro::Task<Attempt>> attempts;
    ChangeNote note;
    note.reason = reason;
    note.withdrawn = m_stop.get_token();
    for (const AccountId id : std::as_const(ids))
        attempts.push_back(reviseActive(id, active, note));
    for (QCoro::Task<Attempt> &task : attempts) {
        Attempt attempt = co_await task;
        report.add(std::move(attempt));
    }
    co_return report;
}

QCoro::Task<Attempt> Changes::applyAccount(AccountId id, bool active, ChangeNote note)
{
    const QPointer<Changes> self(this);
    const QString run = note.run;
    auto task = reviseActive(id, active, std::move(note));
    Attempt attempt = co_await task;
    if (self && attempt.outcome == ChangeOutcome::Done)
        Q_EMIT doneUnreported(run);
    co_return attempt;
}

QCoro::Task<Attempt> Changes::reviseActive(AccountId id, bool active, ChangeNote note)
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
        unsent.needless = before.isActive() == active && mayChange(*m_session).ok();
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
        return active ? api->reactivateAccount(id, capabilities, wish)
                      : api->deactivateAccount(id, wish);
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
