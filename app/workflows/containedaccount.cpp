#include "workflows/containedaccount.h"

#include "domain/lateness.h"
#include "domain/sentence.h"
#include "workflows/carryout.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace tokendesk {

namespace {

struct ContainmentWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::Containment)
};

} // namespace

ContainedAccount::ContainedAccount(const Session &session, AccountId id)
    : m_session(&session)
    , m_id(id)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.accountIndex(id);
    if (index >= 0)
        m_subject = subjectOf(inventory.account(index));
    m_name = index < 0 ? labelOf<Account>(id) : m_subject.name;
}

int ContainedAccount::index() const
{
    if (!m_session)
        return -1;
    const Inventory &inventory = m_session->inventory().data();
    const int index = inventory.accountIndex(m_id);
    return index >= 0 && !isAnother(m_subject, inventory.account(index)) ? index : -1;
}

const Account *ContainedAccount::listed() const
{
    const int account = index();
    return account < 0 ? nullptr : &m_session->inventory().data().account(account);
}

QList<TokenId> ContainedAccount::activeTokens() const
{
    const int account = index();
    if (account < 0)
        return {};
    const Inventory &inventory = m_session->inventory().data();
    std::vector<int> tokens = inventory.tokensOf(account);
    std::erase_if(tokens, [&](int token) { return !inventory.token(token).active; });
    // Never used comes last: nobody is at work with it.
    std::stable_sort(tokens.begin(), tokens.end(), [&](int a, int b) {
        const bool ownA = m_session->mayBeOwnToken(inventory.token(a));
        const bool ownB = m_session->mayBeOwnToken(inventory.token(b));
        if (ownA != ownB)
            return ownB;
        Moment first = inventory.token(a).lastUsed;
        Moment second = inventory.token(b).lastUsed;
        // Of those that may be ours, the one that was used just now is the likeliest.
        if (ownA)
            std::swap(first, second);
        return lateness(first) > lateness(second);
    });
    QList<TokenId> ids;
    for (const int token : tokens)
        ids << inventory.token(token).id;
    return ids;
}

int ContainedAccount::activeCount() const
{
    const int account = index();
    if (account < 0)
        return 0;
    const Inventory &inventory = m_session->inventory().data();
    const std::vector<int> &tokens = inventory.tokensOf(account);
    return static_cast<int>(std::count_if(
        tokens.begin(), tokens.end(), [&](int token) { return inventory.token(token).active; }));
}

QList<TokenId> ContainedAccount::pendingTokens() const
{
    const int account = index();
    QList<TokenId> pending;
    if (account < 0)
        return pending;
    const Inventory &inventory = m_session->inventory().data();
    for (const int token : inventory.tokensOf(account)) {
        const TokenId id = inventory.token(token).id;
        if (m_session->inventory().pendingToken(id))
            pending << id;
    }
    return pending;
}

int ContainedAccount::unclearCount() const
{
    const int account = index();
    if (account < 0)
        return 0;
    const LiveInventory &live = m_session->inventory();
    const std::vector<int> &tokens = live.data().tokensOf(account);
    return static_cast<int>(std::count_if(tokens.begin(), tokens.end(), [&live](int index) {
        const Token &token = live.data().token(index);
        return token.active && live.isUnclear(token.id);
    }));
}

bool ContainedAccount::mayBeOwn(TokenId token) const
{
    if (!m_session)
        return false;
    const Inventory &inventory = m_session->inventory().data();
    const int index = inventory.tokenIndex(token);
    return index >= 0 && m_session->mayBeOwnToken(inventory.token(index));
}

QString ContainedAccount::doubt() const
{
    if (!m_session)
        return closedError().text();
    if (m_session->access() != Access::Full)
        return ContainmentWords::tr(
            "The server did not give its list of tokens, so it is not known whether any is "
            "still active. Connect with an admin's credential and contain the account again, "
            "or look at the server itself.");
    if (!m_session->trust().allTokens || !m_session->trust().statesRead)
        return ContainmentWords::tr(
            "A part of the server's list of tokens could not be read, so another token may "
            "still be active. Look at the server itself.");
    if (index() < 0 && m_session->inventory().data().accountIndex(m_id) >= 0)
        return joinedSentences({ofAnotherReason(true)});
    if (index() < 0)
        return ContainmentWords::tr(
            "The account is not on the server's list any more, so it is not known whether "
            "any token is still active. Look at the server itself.");
    return {};
}

QString ContainedAccount::ownerlessWords() const
{
    if (!m_session)
        return {};
    const int active = ownerlessActiveTokens(m_session->inventory().data());
    if (active == 0)
        return {};
    return ContainmentWords::tr(
               "The server does not say of %Ln active token(s) whose they are, so one of "
               "them may be this account's. They stand under “%1”. Look at the server "
               "itself.",
               nullptr, active)
        .arg(Account().label());
}

bool isOfAnother(const Session &session, const ContainmentRun &run)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.accountIndex(run.account);
    const Moment begun = run.clockOffsetMs
        ? Moment::at(std::max(run.startedAtMs, run.startedAtMs - *run.clockOffsetMs))
        : notedAt(session, run.startedAtMs);
    const Subject subject{run.accountName, 0, run.accountCreated, begun};
    return index >= 0 && isAnother(subject, inventory.account(index));
}

} // namespace tokendesk
