#include "models/accountmodel.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "domain/tooltip.h"
#include "models/tokencells.h"

#include <QDateTime>

namespace tokendesk {

namespace {

/// "3 active, 1 expired", leaving out what is none.
QString tokenCounts(const AccountSummary &summary)
{
    if (!summary.isKnown)
        return AccountModel::tr("not known");
    const auto count = [&](TokenState state) { return summary.tokens[static_cast<size_t>(state)]; };
    QStringList parts;
    if (summary.live() > 0)
        parts << AccountModel::tr("%Ln active", nullptr, summary.live());
    if (count(TokenState::Expiring) > 0)
        parts.last() += AccountModel::tr(" (%Ln expiring)", nullptr, count(TokenState::Expiring));
    if (count(TokenState::Expired) > 0)
        parts << AccountModel::tr("%Ln expired", nullptr, count(TokenState::Expired));
    if (count(TokenState::Revoked) > 0)
        parts << AccountModel::tr("%Ln revoked", nullptr, count(TokenState::Revoked));
    return parts.isEmpty() ? AccountModel::tr("none") : joinedWords(parts);
}

} // namespace

AccountModel::AccountModel(QObject *parent)
    : OrderedTableModel(parent)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        requery();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(requeryMs);
    connect(&m_soon, &QTimer::timeout, this, &AccountModel::requery);
}

void AccountModel::setInventory(LiveInventory *inventory)
{
    // An inventory that died by itself leaves rows behind.
    if (m_inventory == inventory && (inventory || rowCount() == 0))
        return;
    if (m_inventory)
        m_inventory->disconnect(this);
    m_inventory = inventory;
    m_soon.stop();
    resetRows({});
    if (!inventory) {
        m_minute.stop();
        m_facets = {};
        Q_EMIT filterChanged();
        return;
    }

    connect(inventory, &LiveInventory::aboutToReplace, this, [this](const InventoryDiff &diff) {
        removeRowsWhere(
            [&](int account) { return diff.accountNow[static_cast<size_t>(account)] < 0; });
    });
    connect(inventory, &LiveInventory::replaced, this, [this](const InventoryDiff &diff) {
        renumber([&](int account) { return diff.accountNow[static_cast<size_t>(account)]; });
        requery();
        // Sums over tokens may differ in any row.
        if (!diff.isEmpty())
            announceChange(rows());
    });
    // A token's change shows in its account's sums.
    const auto accountOfToken = [this](int token) {
        announceChange({m_inventory->data().accountIndexOf(token)});
        scheduleRequery();
    };
    connect(inventory, &LiveInventory::tokenChanged, this, accountOfToken);
    connect(inventory, &LiveInventory::tokenAdded, this, accountOfToken);
    connect(inventory, &LiveInventory::tokenRemoved, this, [this] {
        announceChange(rows());
        scheduleRequery();
    });
    connect(inventory, &LiveInventory::accountChanged, this, [this](int account) {
        announceChange({account});
        scheduleRequery();
    });
    connect(inventory, &LiveInventory::accountAdded, this, &AccountModel::scheduleRequery);
    m_minute.start();
    requery();
}

void AccountModel::setFilter(const AccountFilter &filter)
{
    if (m_search.setFilter(filter))
        requery();
}

void AccountModel::setSearchText(const QString &text)
{
    if (m_search.setText(text))
        requery();
}

void AccountModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= accountColumnCount)
        return;
    m_sortColumn = static_cast<AccountColumn>(column);
    m_sortOrder = order;
    requery();
}

void AccountModel::scheduleRequery()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void AccountModel::setFacts(const QueryFacts &facts)
{
    QueryFacts known = facts;
    known.page = QueryPage::Accounts;
    m_search.setFacts(known);
    scheduleRequery();
}

void AccountModel::requery()
{
    m_soon.stop();
    if (!m_inventory)
        return;
    AccountSelection selection =
        selectAccounts(m_inventory->data(), filter(), m_inventory->nowMs(), m_search.facts());
    sortAccounts(m_inventory->data(), m_sortColumn, m_sortOrder, m_inventory->nowMs(),
                 selection.rows);
    m_facets = std::move(selection.facets);
    setRows(std::move(selection.rows));
    Q_EMIT filterChanged();
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : accountColumnCount;
}

const Account *AccountModel::accountAt(int row) const
{
    const int account = valueAt(row);
    return account < 0 || !m_inventory ? nullptr : &m_inventory->data().account(account);
}

int AccountModel::rowOf(AccountId id) const
{
    const int account = m_inventory ? m_inventory->data().accountIndex(id) : -1;
    return account < 0 ? -1 : rowOfValue(account);
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    const int account = index.isValid() ? valueAt(index.row()) : -1;
    if (account < 0 || !m_inventory)
        return {};
    const AccountColumn column = static_cast<AccountColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(account, column);
    case Qt::ToolTipRole:
        return toolTip(account, column);
    case ModelRole::Id:
        return m_inventory->data().account(account).id;
    case ModelRole::State:
        return m_inventory->data().account(account).isStateKnown()
            && m_inventory->data().account(account).isActive();
    case ModelRole::Pending:
        if (const auto pending =
                m_inventory->pendingAccount(m_inventory->data().account(account).id))
            return static_cast<int>(*pending);
        return {};
    case ModelRole::Raw:
        // What is on its way is copied as it is shown.
        if (column == AccountColumn::State)
            return text(account, column);
        return rawOf(m_inventory->data(), account, column, m_inventory->nowMs());
    default:
        return {};
    }
}

QString AccountModel::text(int accountIndex, AccountColumn column) const
{
    if (column == AccountColumn::Tokens) {
        if (const int pending = pendingTokens(accountIndex))
            return tr("%Ln on their way", nullptr, pending);
    }
    if (column == AccountColumn::State) {
        const AccountId id = m_inventory->data().account(accountIndex).id;
        if (const auto pending = m_inventory->pendingAccount(id))
            return pendingWord(*pending);
    }
    return textOf(m_inventory->data(), accountIndex, column, m_inventory->nowMs());
}

QString AccountModel::textOf(const Inventory &inventory, int accountIndex, AccountColumn column,
                             qint64 nowMs)
{
    const Account &account = inventory.account(accountIndex);
    switch (column) {
    case AccountColumn::Name:
        return displayText(account.label());
    case AccountColumn::ServiceId:
        return displayText(account.serviceId);
    case AccountColumn::Role:
        return displayText(account.role);
    case AccountColumn::Teams:
        return displayText(account.teamWords());
    case AccountColumn::Tokens:
        return tokenCounts(summarise(inventory, accountIndex, nowMs));
    case AccountColumn::NextExpiry:
        return inventory.knowsTokens()
            ? relativeTime(summarise(inventory, accountIndex, nowMs).nextExpiry, nowMs)
            : tr("not known");
    case AccountColumn::LastUsed:
        return inventory.knowsTokens()
            ? lastUsedWords(summarise(inventory, accountIndex, nowMs).lastUsed, nowMs)
            : tr("not known");
    case AccountColumn::Created:
        return createdWords(account, nowMs);
    case AccountColumn::State:
        return account.stateWord();
    case AccountColumn::Id:
        return QString::number(account.id);
    case AccountColumn::Email:
        return displayText(account.email);
    case AccountColumn::LastLogin:
        return signInWords(account, nowMs);
    }
    return {};
}

int AccountModel::pendingTokens(int accountIndex) const
{
    if (!m_inventory->hasPending())
        return 0;
    const Inventory &inventory = m_inventory->data();
    const auto &tokens = inventory.tokensOf(accountIndex);
    return static_cast<int>(std::count_if(tokens.begin(), tokens.end(), [&](int token) {
        return m_inventory->pendingToken(inventory.token(token).id).has_value();
    }));
}

QString AccountModel::createdWords(const Account &account, qint64 nowMs)
{
    return account.created.isSet() ? pastTime(account.created, nowMs) : tr("not known");
}

QString AccountModel::signInWords(const Account &account, qint64 nowMs)
{
    if (account.lastLogin.isNull())
        return expiryWords(account.lastLogin, nowMs); // "never"
    return account.lastLogin.isSet() ? pastTime(account.lastLogin, nowMs) : tr("not known");
}

QVariant AccountModel::rawOf(const Inventory &inventory, int accountIndex, AccountColumn column,
                             qint64 nowMs)
{
    const Account &account = inventory.account(accountIndex);
    switch (column) {
    case AccountColumn::Tokens:
        return inventory.knowsTokens() ? summarise(inventory, accountIndex, nowMs).total()
                                       : QVariant();
    case AccountColumn::NextExpiry:
        return summarise(inventory, accountIndex, nowMs).nextExpiry.toUtc();
    case AccountColumn::LastUsed:
        return summarise(inventory, accountIndex, nowMs).lastUsed.toUtc();
    case AccountColumn::Created:
        return account.created.toUtc();
    case AccountColumn::Id:
        return account.id;
    case AccountColumn::LastLogin:
        return account.lastLogin.toUtc();
    case AccountColumn::Name:
        return account.label();
    case AccountColumn::ServiceId:
        return account.serviceId;
    case AccountColumn::Role:
        return account.role;
    case AccountColumn::Teams:
        return account.teamWords();
    case AccountColumn::Email:
        return account.email;
    case AccountColumn::State:
        return textOf(inventory, accountIndex, column, nowMs);
    }
    return {};
}

QString AccountModel::toolTip(int accountIndex, AccountColumn column) const
{
    const Inventory &inventory = m_inventory->data();
    const Account &account = inventory.account(accountIndex);
    switch (column) {
    case AccountColumn::NextExpiry:
        return exactTime(summarise(inventory, accountIndex, m_inventory->nowMs()).nextExpiry);
    case AccountColumn::LastUsed:
        return exactTime(summarise(inventory, accountIndex, m_inventory->nowMs()).lastUsed);
    case AccountColumn::Created:
        return exactTime(account.created);
    case AccountColumn::LastLogin:
        return exactTime(account.lastLogin);
    case AccountColumn::State:
        return account.isActive() ? QString() : exactTime(account.deleted);
    case AccountColumn::Name:
    case AccountColumn::ServiceId:
    case AccountColumn::Role:
    case AccountColumn::Teams:
    case AccountColumn::Tokens:
    case AccountColumn::Id:
    case AccountColumn::Email:
        return plainToolTip(text(accountIndex, column));
    }
    return {};
}

QString AccountModel::columnTitle(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name:
        return tr("Name");
    case AccountColumn::ServiceId:
        return tr("Service id");
    case AccountColumn::Role:
        return tr("Role");
    case AccountColumn::Teams:
        return tr("Teams");
    case AccountColumn::Tokens:
        return tr("Tokens");
    case AccountColumn::NextExpiry:
        return tr("Next expiry");
    case AccountColumn::LastUsed:
        return tr("Last used");
    case AccountColumn::Created:
        return tr("Created");
    case AccountColumn::State:
        return tr("State");
    case AccountColumn::Id:
        return tr("Id");
    case AccountColumn::Email:
        return tr("E-mail");
    case AccountColumn::LastLogin:
        return tr("Last sign-in");
    }
    return {};
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= accountColumnCount)
        return {};
    return columnTitle(static_cast<AccountColumn>(section));
}

} // namespace tokendesk
