// The journal as a table, newest first.
#pragma once

#include "domain/clock.h"
#include "models/activityquery.h"
#include "models/activitytally.h"
#include "models/orderedtablemodel.h"
#include "store/journal.h"

#include <QPointer>
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

/// GUI thread. Follows the journal: new entries come in and outcomes change as they are written.
class ActivityModel final : public OrderedTableModel {
    Q_OBJECT
public:
    explicit ActivityModel(QObject *parent = nullptr);

    /// Reads all of it; the journal must outlive the model's use of it.
    void setJournal(Journal &journal);
    /// "Now" from here on; the clock must outlive the model. Before: this machine's.
    void setClock(const Clock &clock) { m_clock = &clock; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Reads again after an error.
    void reload();

    [[nodiscard]] const SearchFilter<ActivityFilter> &search() const { return m_search; }
    [[nodiscard]] const ActivityFilter &filter() const { return m_search.filter(); }
    /// Also writes it into the search text.
    void setFilter(const ActivityFilter &filter);
    void setSearchText(const QString &text);
    /// Which entries there are to be filtered: of this connection, or with an empty id of all.
    [[nodiscard]] const QString &connectionId() const { return m_connectionId; }
    void setConnectionId(const QString &id);
    [[nodiscard]] const ActivityFacets &facets() const { return m_facets; }
    /// Of all connections, whatever is filtered.
    [[nodiscard]] int total() const { return static_cast<int>(m_entries.records.size()); }
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
    /// Index by index the same entry.
    struct Entries {
        std::vector<ChangeRecord> records;
        std::vector<RecordKey> keys;
        ActivityTally tally;
    };

    QCoro::Task<> read();
    void take(const ChangeRecord &record);
    void adopt(Entries entries);
    void countAndRequery();
    void requery();
    void sortRows(std::vector<int> &rows) const;
    [[nodiscard]] QString text(const ChangeRecord &record, ActivityColumn column) const;

    [[nodiscard]] qint64 nowMs() const;

    QPointer<Journal> m_journal;
    const Clock *m_clock = nullptr;
    Entries m_entries;
    QHash<ChangeId, int> m_index;
    SearchFilter<ActivityFilter> m_search{activityFacts()};
    QString m_connectionId;
    ActivityFacets m_facets;
    ActivityColumn m_sortColumn = ActivityColumn::When;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::optional<Error> m_error;
    bool m_loaded = false;
    QTimer m_minute;
    QTimer m_soon;
};

} // namespace tokendesk
