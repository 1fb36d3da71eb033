// The service accounts of a connection as a table.
#pragma once

#include "domain/accountquery.h"
#include "models/modelrole.h"
#include "models/orderedtablemodel.h"
#include "workflows/liveinventory.h"

#include <QPointer>
#include <QTimer>

namespace tokendesk {

/// GUI thread. As TokenModel.
class AccountModel final : public OrderedTableModel {
    Q_OBJECT
public:
    explicit AccountModel(QObject *parent = nullptr);

    void setInventory(LiveInventory *inventory);
    [[nodiscard]] LiveInventory *inventory() const { return m_inventory; }

    [[nodiscard]] const SearchFilter<AccountFilter> &search() const { return m_search; }
    [[nodiscard]] const AccountFilter &filter() const { return m_search.filter(); }
    /// Also writes it into the search text.
    void setFilter(const AccountFilter &filter);
    void setSearchText(const QString &text);
    /// What the review and the notes say of tokens, for the search.
    void setFacts(const QueryFacts &facts);
    [[nodiscard]] const AccountFacets &facets() const { return m_facets; }
    [[nodiscard]] AccountColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const Account *accountAt(int row) const;
    [[nodiscard]] int rowOf(AccountId id) const;
    [[nodiscard]] int hiddenCount() const { return m_facets.total - rowCount(); }

    /// How many of its tokens have a change on its way.
    [[nodiscard]] int pendingTokens(int accountIndex) const;

    [[nodiscard]] static QString columnTitle(AccountColumn column);
    /// A cell; any thread. The raw value: see ModelRole::Raw.
    [[nodiscard]] static QString textOf(const Inventory &inventory, int accountIndex,
                                        AccountColumn column, qint64 nowMs);
    [[nodiscard]] static QVariant rawOf(const Inventory &inventory, int accountIndex,
                                        AccountColumn column, qint64 nowMs);
    /// Never empty: a server need not say when.
    [[nodiscard]] static QString createdWords(const Account &account, qint64 nowMs);
    [[nodiscard]] static QString signInWords(const Account &account, qint64 nowMs);

    /// The rows are still to follow the inventory; filterChanged() tells when they do.
    [[nodiscard]] bool isBehind() const { return m_soon.isActive(); }

Q_SIGNALS:
    void filterChanged();

private:
    void requery();
    void scheduleRequery();
    [[nodiscard]] QString text(int accountIndex, AccountColumn column) const;
    [[nodiscard]] QString toolTip(int accountIndex, AccountColumn column) const;

    QPointer<LiveInventory> m_inventory;
    SearchFilter<AccountFilter> m_search{queryFacts(QueryPage::Accounts)};
    AccountFacets m_facets;
    AccountColumn m_sortColumn = AccountColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_minute;
    QTimer m_soon;
};

} // namespace tokendesk
