// The journal as a table, newest first.
#pragma once

#include "models/orderedtablemodel.h"
#include "store/journal.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace tokendesk {

enum class ActivityColumn {
    When,
    What,
    Target,
    Account,
    Change,
    Outcome,
    Who,
    Deployment,
    Reason,
    Id
};
inline constexpr int activityColumnCount = 10;

struct ActivityFilter {
    enum class Status { Any, Done, Refused, Unclear };
    QString text;
    Status status = Status::Any;
    QSet<QString> kinds; ///< words of changeKindWord(); empty: all
    QSet<QString> people;
    QString connectionId; ///< empty: all

    bool operator==(const ActivityFilter &) const = default;
    /// The connection is a choice of its own, not a filter to be cleared.
    [[nodiscard]] bool isEmpty() const;
};

struct ActivityFacets {
    int total = 0; ///< of the chosen connections
    int done = 0;
    int refused = 0;
    int unclear = 0;
    QHash<QString, int> kinds;
    QHash<QString, int> people;
};

/// GUI thread. Follows the journal: new entries come in and outcomes change as they are written.
class ActivityModel final : public OrderedTableModel {
    Q_OBJECT
public:
    explicit ActivityModel(QObject *parent = nullptr);

    /// Reads all of it; the journal must outlive the model's use of it.
    void setJournal(Journal &journal);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Reads again after an error.
    void reload();

    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFacets &facets() const { return m_facets; }
    [[nodiscard]] ActivityColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const ChangeRecord *recordAt(int row) const;
    [[nodiscard]] int rowOf(ChangeId id) const;
    /// What is shown, in its order.
    [[nodiscard]] QList<ChangeRecord> shown() const;

Q_SIGNALS:
    /// Rows, filter or facets have changed.
    void filterChanged();

private:
    QCoro::Task<> read();
    void take(const ChangeRecord &record);
    void requery();
    [[nodiscard]] QString text(const ChangeRecord &record, ActivityColumn column) const;
    [[nodiscard]] bool comesBefore(int a, int b) const;

    QPointer<Journal> m_journal;
    std::vector<ChangeRecord> m_records;
    QHash<ChangeId, int> m_index;
    ActivityFilter m_filter;
    ActivityFacets m_facets;
    ActivityColumn m_sortColumn = ActivityColumn::When;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::optional<Error> m_error;
    bool m_loaded = false;
    QTimer m_minute;
    QTimer m_soon;
};

} // namespace tokendesk
