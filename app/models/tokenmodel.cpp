#include "models/tokenmodel.h"

#include "models/tokencells.h"
#include "workflows/worker.h"

#include <QCoroFuture>

namespace tokendesk {

namespace {

/// More tokens than this are selected and sorted by a worker after a refresh.
constexpr int tokensInPlace = 20'000;

TokenSelection query(const Inventory &inventory, const TokenFilter &filter, TokenColumn column,
                     Qt::SortOrder order, qint64 nowMs, const QueryFacts &facts)
{
    TokenSelection selection = selectTokens(inventory, filter, nowMs, facts);
    sortTokens(inventory, column, order, nowMs, selection.rows);
    return selection;
}

} // namespace

TokenModel::TokenModel(QObject *parent)
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
    connect(&m_soon, &QTimer::timeout, this, &TokenModel::requery);
}

void TokenModel::setInventory(LiveInventory *inventory)
{
    // An inventory that died by itself leaves rows behind.
    if (m_inventory == inventory && (inventory || rowCount() == 0))
        return;
    if (m_inventory)
        m_inventory->disconnect(this);
    m_inventory = inventory;
    m_soon.stop();
    m_kept.clear();
    resetRows({});
    if (!inventory) {
        m_minute.stop();
        m_facets = {};
        Q_EMIT filterChanged();
        return;
    }

    connect(inventory, &LiveInventory::aboutToReplace, this, [this](const InventoryDiff &diff) {
        removeRowsWhere([&](int token) { return diff.tokenNow[static_cast<size_t>(token)] < 0; });
    });
    connect(inventory, &LiveInventory::replaced, this, [this](const InventoryDiff &diff) {
        renumber([&](int token) { return diff.tokenNow[static_cast<size_t>(token)]; });
        // What is on its way still has been clicked just now.
        m_kept.intersect(m_inventory->pendingTokens());
        std::vector<int> changed = diff.changedTokens;
        for (const int account : diff.changedAccounts) {
            const std::vector<int> &tokens = m_inventory->data().tokensOf(account);
            changed.insert(changed.end(), tokens.begin(), tokens.end());
        }
        if (m_inventory->data().tokenCount() > tokensInPlace)
            requeryOnWorker();
        else
            requery();
        announceChange(changed);
    });
    connect(inventory, &LiveInventory::tokenChanged, this, [this](int token) {
        announceChange({token});
        scheduleRequery();
    });
    connect(inventory, &LiveInventory::tokenAdded, this, &TokenModel::scheduleRequery);
    connect(inventory, &LiveInventory::tokenAboutToBeRemoved, this, [this](int token, int) {
        removeRowsWhere([token](int value) { return value == token; });
    });
    connect(inventory, &LiveInventory::tokenRemoved, this, [this](int token, int last) {
        renumber([=](int value) { return value == last ? token : value; });
        scheduleRequery();
    });
    connect(inventory, &LiveInventory::accountChanged, this, [this](int account) {
        announceChange(m_inventory->data().tokensOf(account));
        scheduleRequery();
    });
    m_minute.start();
    requery();
}

void TokenModel::setFilter(const TokenFilter &filter)
{
    if (m_search.setFilter(filter))
        requeryFiltered();
}

void TokenModel::setSearchText(const QString &text)
{
    if (m_search.setText(text))
        requeryFiltered();
}

void TokenModel::requeryFiltered()
{
    m_kept.clear();
    requery();
    // Chips and text are one at every moment, also while a worker finds the rows.
    if (isSearching())
        Q_EMIT filterChanged();
}

void TokenModel::setFacts(const QueryFacts &facts)
{
    m_search.setFacts(facts);
    requery();
}

void TokenModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= tokenColumnCount
        || static_cast<TokenColumn>(column) == TokenColumn::Action)
        return;
    m_sortColumn = static_cast<TokenColumn>(column);
    m_sortOrder = order;
    m_kept.clear();
    requery();
}

void TokenModel::scheduleRequery()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void TokenModel::requery()
{
    m_soon.stop();
    if (m_inventory && needsWorker())
        requeryOnWorker();
    else if (m_inventory)
        adopt(query(m_inventory->data(), filter(), m_sortColumn, m_sortOrder, m_inventory->nowMs(),
                    m_search.facts()));
}

bool TokenModel::needsWorker() const
{
    // The names in the order of the language, once; what is typed meanwhile comes with them.
    return m_sortColumn == TokenColumn::Name && m_inventory->data().tokenCount() > tokensInPlace
        && !m_inventory->data().hasTokenRanks();
}

QCoro::Task<> TokenModel::requeryOnWorker()
{
    const QPointer<TokenModel> self(this);
    const auto snapshot = m_inventory->snapshot();
    const quint64 before = ++m_queries;
    m_isAsking = true;
    auto future =
        runOnWorker([snapshot, filter = filter(), column = m_sortColumn, order = m_sortOrder,
                     now = m_inventory->nowMs(), facts = m_search.facts()] {
            return query(*snapshot, filter, column, order, now, facts);
        });
    TokenSelection selection = co_await future;
    // Somebody typed, sorted or changed a token meanwhile: it was asked for anew then.
    if (!self || before != m_queries || !m_inventory)
        co_return;
    if (m_inventory->snapshot() == snapshot)
        adopt(std::move(selection));
    else
        requery();
}

void TokenModel::adopt(TokenSelection selection)
{
    ++m_queries;
    m_isAsking = false;
    m_answered = filter(); // an answer to another one is dropped
    m_facets = std::move(selection.facets);
    setRows(m_kept.isEmpty() ? std::move(selection.rows)
                             : keptInPlace(std::move(selection.rows), keptTokens()));
    Q_EMIT filterChanged();
}

std::vector<int> TokenModel::keptTokens() const
{
    std::vector<int> tokens;
    for (const TokenId id : m_kept) {
        if (const int token = m_inventory->data().tokenIndex(id); token >= 0)
            tokens.push_back(token);
    }
    return tokens;
}

int TokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tokenColumnCount;
}

const Token *TokenModel::tokenAt(int row) const
{
    const int token = valueAt(row);
    return token < 0 || !m_inventory ? nullptr : &m_inventory->data().token(token);
}

int TokenModel::rowOf(TokenId id) const
{
    const int token = m_inventory ? m_inventory->data().tokenIndex(id) : -1;
    return token < 0 ? -1 : rowOfValue(token);
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    const int token = index.isValid() ? valueAt(index.row()) : -1;
    if (token < 0 || !m_inventory)
        return {};
    const TokenColumn column = static_cast<TokenColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tokenCellText(*m_inventory, token, column);
    case Qt::ToolTipRole:
        return tokenCellToolTip(*m_inventory, token, column);
    case Qt::AccessibleDescriptionRole:
        return column == TokenColumn::Action && m_reasonOf
            ? m_reasonOf(m_inventory->data().token(token))
            : QString();
    case ModelRole::Id:
        return m_inventory->data().token(token).id;
    case ModelRole::State:
        return static_cast<int>(tokenState(m_inventory->data().token(token), m_inventory->nowMs()));
    case ModelRole::Pending:
        if (const auto pending = m_inventory->pendingToken(m_inventory->data().token(token).id))
            return static_cast<int>(*pending);
        return {};
    case ModelRole::Unclear:
        return m_inventory->isUnclear(m_inventory->data().token(token).id);
    case ModelRole::Raw:
        // What is on its way is copied as it is shown.
        if (column == TokenColumn::State)
            return tokenCellText(*m_inventory, token, column);
        return tokenCellValue(m_inventory->data(), token, column, m_inventory->nowMs());
    default:
        return {};
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= tokenColumnCount)
        return {};
    return tokenColumnTitle(static_cast<TokenColumn>(section));
}

} // namespace tokendesk
