// What was asked to be made and not answered: looked for before it is asked for once more.
#include "domain/names.h"
#include "workflows/carryout.h"
#include "workflows/changes.h"

#include <algorithm>

namespace tokendesk {

QCoro::Task<Result<Account>> Changes::lookFor(NewAccount account)
{
    const QPointer<Changes> self(this);
    const QPointer<Session> session = m_session;
    const UnclearCreation *known = unclear(ChangeKind::CreateAccount, 0, account.name);
    if (!known)
        co_return refusal(tr("The server's list does not show the account: it was not made"));
    const UnclearCreation creation = *known;
    Result<Account> found = co_await findCreated(creation, true);
    if (!session || !self)
        co_return closedError();
    if (found.ok() || !found.error().outcomeUnknown)
        forgetUnclear(creation.change);
    if (found.ok()) {
        Result<void> written = co_await session->journal().finish(
            creation.change, ChangeOutcome::Done, found->id, QString(), Handover::None,
            session->observedOffsetMs());
        Q_UNUSED(written) // it stays unsettled then, and the next start reads the list
    }
    co_return found;
}

QCoro::Task<Error> Changes::lookFor(NewToken token)
{
    const QPointer<Changes> self(this);
    const UnclearCreation *known = unclear(ChangeKind::CreateToken, token.accountId, token.name);
    if (!known)
        co_return refusal(tr("The server's list does not show the token: it was not made"));
    const UnclearCreation creation = *known;
    Error told = co_await settleCreation(creation, true);
    if (self && told.outcomeUnknown)
        Q_EMIT valueLost();
    co_return told;
}

bool Changes::isOverdue(const AskedAt &asked) const
{
    return ageMs(asked, nowBy(*m_session)) >= m_creationPatience.count();
}

const UnclearCreation *Changes::unclear(ChangeKind kind, AccountId account,
                                        const QString &name) const
{
    const auto found =
        std::find_if(m_unclear.rbegin(), m_unclear.rend(), [&](const UnclearCreation &creation) {
            const ChangeIntent &intent = creation.intent;
            return intent.kind == kind && isKeptAlike(intent.targetName, name)
                && (kind == ChangeKind::CreateAccount || intent.accountId == account);
        });
    return found == m_unclear.rend() ? nullptr : &*found;
}

void Changes::forgetUnclear(ChangeId change)
{
    m_unclear.erase(
        std::remove_if(m_unclear.begin(), m_unclear.end(),
                       [change](const UnclearCreation &each) { return each.change == change; }),
        m_unclear.end());
}

bool Changes::isUnclear(const NewAccount &account) const
{
    return unclear(ChangeKind::CreateAccount, 0, account.name) != nullptr;
}

bool Changes::isUnclear(const NewToken &token) const
{
    return unclear(ChangeKind::CreateToken, token.accountId, token.name) != nullptr;
}

} // namespace tokendesk
