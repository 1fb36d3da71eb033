#include "workflows/liveinventory.h"

namespace tokendesk {

LiveInventory::LiveInventory(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_data(std::make_shared<Inventory>())
{
}

std::optional<PendingChange> LiveInventory::pendingToken(TokenId id) const
{
    const auto found = m_pendingTokens.constFind(id);
    return found == m_pendingTokens.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PendingChange> LiveInventory::pendingAccount(AccountId id) const
{
    const auto found = m_pendingAccounts.constFind(id);
    return found == m_pendingAccounts.cend() ? std::nullopt : std::optional(*found);
}

int LiveInventory::pendingCount() const
{
    return static_cast<int>(m_pendingTokens.size() + m_pendingAccounts.size());
}

QSet<TokenId> LiveInventory::pendingTokens() const
{
    return {m_pendingTokens.keyBegin(), m_pendingTokens.keyEnd()};
}

QSet<AccountId> LiveInventory::pendingAccounts() const
{
    return {m_pendingAccounts.keyBegin(), m_pendingAccounts.keyEnd()};
}

Inventory &LiveInventory::writable()
{
    // A worker may be reading the present one.
    if (m_data.use_count() > 1)
        m_data = std::make_shared<Inventory>(*m_data);
    ++m_revision;
    return *m_data;
}

void LocalChanges::applyTo(Inventory &inventory) const
{
    for (const Account &account : accounts)
        inventory.setAccount(account);
    for (const Token &token : tokens)
        inventory.setToken(token);
    for (const TokenId id : removedTokens)
        inventory.removeToken(id);
}

std::vector<Token> LocalChanges::listedIn(const Inventory &inventory) const
{
    std::vector<Token> listed;
    for (const Token &token : tokens) {
        const int index = inventory.tokenIndex(token.id);
        if (index >= 0)
            listed.push_back(inventory.token(index));
    }
    return listed;
}

LocalChanges LiveInventory::changesSince(quint64 revision) const
{
    LocalChanges changes;
    for (auto it = m_tokenRevisions.cbegin(); it != m_tokenRevisions.cend(); ++it) {
        // What is on its way counts whenever it was asked for; what is being checked is for the
        // server to say.
        const auto pending = pendingToken(it.key());
        if (pending == PendingChange::Checking || (it.value() <= revision && !pending))
            continue;
        const int index = m_data->tokenIndex(it.key());
        if (index < 0)
            changes.removedTokens.push_back(it.key());
        else
            changes.tokens.push_back(m_data->token(index));
    }
    for (auto it = m_accountRevisions.cbegin(); it != m_accountRevisions.cend(); ++it) {
        const int index = m_data->accountIndex(it.key());
        const auto pending = pendingAccount(it.key());
        if (index >= 0 && pending != PendingChange::Checking && (it.value() > revision || pending))
            changes.accounts.push_back(m_data->account(index));
    }
    return changes;
}

void LiveInventory::replace(std::shared_ptr<Inventory> inventory, const InventoryDiff &diff,
                            quint64 revision)
{
    Q_EMIT aboutToReplace(diff);
    m_data = std::move(inventory);
    m_loaded = true;
    const QList<TokenId> settled = takeSettled(revision);
    const auto isOld = [revision](const auto &entry) { return entry.value() <= revision; };
    m_tokenRevisions.removeIf(
        [&](auto entry) { return isOld(entry) && !m_pendingTokens.contains(entry.key()); });
    m_accountRevisions.removeIf(
        [&](auto entry) { return isOld(entry) && !m_pendingAccounts.contains(entry.key()); });
    Q_EMIT replaced(diff);
    for (const TokenId id : settled)
        tellChanged(id);
}

std::optional<Token> LiveInventory::listedMeanwhile(TokenId id) const
{
    const auto found = m_listedMeanwhile.constFind(id);
    return found == m_listedMeanwhile.cend() ? std::nullopt : std::optional(*found);
}

void LiveInventory::keepListed(const std::vector<Token> &tokens, quint64 revision)
{
    for (const Token &token : tokens) {
        const bool isSince = m_tokenRevisions.value(token.id) <= revision;
        if (isSince && m_pendingTokens.contains(token.id))
            m_listedMeanwhile.insert(token.id, token);
    }
}

QList<TokenId> LiveInventory::takeSettled(quint64 revision)
{
    QList<TokenId> settled;
    m_unclear.removeIf([&](auto entry) {
        const bool isSettled = entry.value() <= revision;
        if (isSettled)
            settled << entry.key();
        return isSettled;
    });
    return settled;
}

void LiveInventory::tellChanged(TokenId id)
{
    const int index = m_data->tokenIndex(id);
    if (index >= 0)
        Q_EMIT tokenChanged(index);
}

bool LiveInventory::isUnclear(TokenId id) const
{
    return m_unclear.contains(id) || isStateUntold(id);
}

bool LiveInventory::isStateUntold(TokenId id) const
{
    const int index = m_data->tokenIndex(id);
    return index >= 0 && isStateUnclear(m_data->token(index), nowMs());
}

void LiveInventory::setUnclear(TokenId id)
{
    m_unclear.insert(id, m_revision);
    tellChanged(id);
}

void LiveInventory::setToken(const Token &token)
{
    Inventory &inventory = writable();
    const int accounts = inventory.accountCount();
    const bool isNew = inventory.tokenIndex(token.id) < 0;
    const int index = inventory.setToken(token);
    m_tokenRevisions.insert(token.id, m_revision);
    if (inventory.accountCount() > accounts)
        Q_EMIT accountAdded(accounts);
    if (isNew)
        Q_EMIT tokenAdded(index);
    else
        Q_EMIT tokenChanged(index);
}

void LiveInventory::removeToken(TokenId id)
{
    const int index = m_data->tokenIndex(id);
    if (index < 0)
        return;
    const int last = m_data->tokenCount() - 1;
    Q_EMIT tokenAboutToBeRemoved(index, last);
    m_pendingTokens.remove(id);
    m_listedMeanwhile.remove(id);
    m_unclear.remove(id);
    writable().removeToken(id);
    m_tokenRevisions.insert(id, m_revision);
    Q_EMIT tokenRemoved(index, last);
}

void LiveInventory::setAccount(const Account &account)
{
    Inventory &inventory = writable();
    const bool isNew = inventory.accountIndex(account.id) < 0;
    const int index = inventory.setAccount(account);
    m_accountRevisions.insert(account.id, m_revision);
    if (isNew)
        Q_EMIT accountAdded(index);
    else
        Q_EMIT accountChanged(index);
}

void LiveInventory::setPendingToken(TokenId id, std::optional<PendingChange> change)
{
    if (change) {
        m_pendingTokens.insert(id, *change);
        m_unclear.remove(id);
    } else {
        m_pendingTokens.remove(id);
        m_listedMeanwhile.remove(id);
    }
    tellChanged(id);
}

void LiveInventory::setPendingAccount(AccountId id, std::optional<PendingChange> change)
{
    if (change)
        m_pendingAccounts.insert(id, *change);
    else
        m_pendingAccounts.remove(id);
    const int index = m_data->accountIndex(id);
    if (index >= 0)
        Q_EMIT accountChanged(index);
}

} // namespace tokendesk
