// What was asked for, and is known not to be done, once more.
#include "workflows/changes.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// The server, this machine or the way between them did not do it: that may pass.
bool mayPass(const FailedChange &change)
{
    const Error &error = change.error;
    // Neither what is not there nor a credential that is refused becomes another by that.
    const bool stays = error.kind == Error::Kind::HttpStatus
        && (error.httpStatus == 404 || error.httpStatus == 401);
    return !change.needless && !change.isGoneForGood && !error.outcomeUnknown && !stays
        && error.kind != Error::Kind::Refused;
}

} // namespace

bool ChangeReport::canRepeat() const
{
    if (!unknown.isEmpty() || isPart)
        return false;
    if (takesBack)
        return std::any_of(refused.begin(), refused.end(), mayPass) && remaining().canUndo();
    return !repeatable().isEmpty();
}

QList<qint64> ChangeReport::repeatable() const
{
    QList<qint64> ids;
    if (kind == ChangeKind::EditAccount || kind == ChangeKind::CreateToken
        || kind == ChangeKind::CreateAccount)
        return ids;
    for (const FailedChange &change : refused) {
        const bool isKnown = asked.contains(keyOf(change));
        if (isKnown && !change.ofToken && mayPass(change))
            ids << change.id;
    }
    return ids;
}

QCoro::Task<ChangeReport> Changes::tryAgain(ChangeReport failed)
{
    const QPointer<Changes> self(this);
    ++m_reportsDue;
    QList<FailedChange> others;
    ChangeReport again;
    again.kind = failed.kind;
    again.done = failed.repeatable();
    again.tokens = failed.tokens;
    again.asked = failed.asked;
    again = withoutOthers(std::move(again), others);
    ChangeReport report = again;
    if (!again.done.isEmpty())
        report = co_await askAgain(again);
    report.refused += others;
    if (self)
        tell(report);
    co_return report;
}

QCoro::Task<ChangeReport> Changes::askAgain(ChangeReport again)
{
    const qint64 first = again.done.constFirst();
    const QString reason = again.asked.value(targetKey(isOfAccount(again.kind), first)).reason;
    const QList<TokenId> revoked = tokensOf(again.done, again.tokens);
    const QList<TokenId> none;
    ChangeReport report;
    switch (again.kind) {
    case ChangeKind::RevokeToken:
        report = co_await reviseTokens(again.done, true, reason);
        break;
    case ChangeKind::RestoreToken:
        report = co_await reviseTokens(again.done, false, reason);
        break;
    case ChangeKind::DeleteToken:
        report = co_await deleteTokens(again.done);
        break;
    case ChangeKind::DeactivateAccount:
        if (revoked.isEmpty())
            report = co_await reviseAccounts(again.done, false, reason);
        else
            report = co_await deactivateOnTopOf(again.done, none, reason, revoked);
        break;
    case ChangeKind::ReactivateAccount:
        report = co_await reviseAccounts(again.done, true, reason);
        break;
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
    case ChangeKind::EditAccount:
        break; // never repeatable
    }
    co_return report;
}

QList<TokenId> Changes::tokensOf(const QList<AccountId> &accounts,
                                 const QList<TokenId> &tokens) const
{
    const Inventory &inventory = m_session->inventory().data();
    QList<TokenId> theirs;
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index >= 0 && accounts.contains(inventory.token(index).accountId))
            theirs << id;
    }
    return theirs;
}

} // namespace tokendesk
