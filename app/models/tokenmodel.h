// The service tokens of a connection as a table: filtered, sorted, kept in step with the inventory.
#pragma once

#include "domain/queryfilter.h"
#include "models/modelrole.h"
#include "models/orderedtablemodel.h"
#include "workflows/liveinventory.h"

#include <QCoroTask>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <functional>

namespace tokendesk {

/// GUI thread. Which rows there are, and where; what they say is in tokencells.h: facts and words,
/// no colours or icons.
class TokenModel final : public OrderedTableModel {
    Q_OBJECT
public:
    explicit TokenModel(QObject *parent = nullptr);

    /// Replaces what is shown; `inventory` may be null and may go away before this object.
    void setInventory(LiveInventory *inventory);
    [[nodiscard]] LiveInventory *inventory() const { return m_inventory; }

    [[nodiscard]] const SearchFilter<TokenFilter> &search() const { return m_search; }
    [[nodiscard]] const TokenFilter &filter() const { return m_search.filter(); }
    /// Also writes it into the search text.
    void setFilter(const TokenFilter &filter);
    [[nodiscard]] const QString &searchText() const { return m_search.text(); }
    void setSearchText(const QString &text);
    /// A person changes this one by a click: its row stays where it is, whatever it says by then
    /// and whether or not the filter finds it, until the lists are read anew or the question is
    /// another one.
    void keepInPlace(TokenId id) { m_kept.insert(id); }
    /// What the review and the journal know; shows the rows again.
    void setFacts(const QueryFacts &facts);
    [[nodiscard]] const TokenFacets &facets() const { return m_facets; }
    [[nodiscard]] TokenColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Nothing when there is no such row.
    [[nodiscard]] const Token *tokenAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(TokenId id) const;
    /// What the filters hide.
    [[nodiscard]] int hiddenCount() const { return m_facets.total - rowCount(); }

    /// Why what stands in the column of actions cannot be done; empty: it can. A reader is told it
    /// by Qt::AccessibleDescriptionRole. Without this all of them can.
    using ReasonOf = std::function<QString(const Token &token)>;
    void setReasonOf(ReasonOf reasonOf) { m_reasonOf = std::move(reasonOf); }

    /// The rows are still to follow the inventory; filterChanged() tells when they do.
    [[nodiscard]] bool isBehind() const { return m_soon.isActive() || m_isAsking; }
    /// They answer another filter than this one; filterChanged() tells when they do.
    [[nodiscard]] bool isSearching() const { return m_inventory && m_answered != filter(); }

Q_SIGNALS:
    /// Also after the facets changed. While names are ranked the filter is there before its rows.
    void filterChanged();

private:
    void requery();
    void requeryFiltered();
    [[nodiscard]] bool needsWorker() const;
    QCoro::Task<> requeryOnWorker();
    void adopt(TokenSelection selection);
    void scheduleRequery();
    /// Their indexes.
    [[nodiscard]] std::vector<int> keptTokens() const;

    QPointer<LiveInventory> m_inventory;
    ReasonOf m_reasonOf;
    SearchFilter<TokenFilter> m_search;
    TokenFilter m_answered; ///< by the rows
    TokenFacets m_facets;
    TokenColumn m_sortColumn = TokenColumn::State;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_minute; ///< states follow the clock
    QSet<TokenId> m_kept; ///< in their places
    quint64 m_queries = 0; ///< begun or adopted: a late answer of a worker is told by it
    bool m_isAsking = false; ///< a worker
    QTimer m_soon; ///< many single changes make one query
};

} // namespace tokendesk
