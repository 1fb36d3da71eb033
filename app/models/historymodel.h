// What became different on a connection as a table, newest first.
#pragma once

#include "models/historyquery.h"
#include "models/newestquestion.h"
#include "models/orderedtablemodel.h"
#include "workflows/history.h"

#include <QPointer>
#include <QTimer>

namespace tokendesk {

enum class HistoryColumn { What, Subject, Account, Change, MadeBy, Seen };
inline constexpr int historyColumnCount = 6;

/// GUI thread; many events are selected and sorted by a worker. ModelRole::State is
/// int(HistoryKind). What is read anew keeps selection and current row.
class HistoryModel final : public OrderedTableModel {
    Q_OBJECT
public:
    /// Both must outlive the model's use of them. `history` may be null: nothing is ever shown.
    HistoryModel(History *history, const Clock &clock, QObject *parent = nullptr);

    /// Reads what was seen at this time or later, by the server's clock.
    void read(qint64 sinceMs);
    /// The rows, none perhaps, are of what was read.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] const SearchFilter<HistoryFilter> &search() const { return m_search; }
    [[nodiscard]] const HistoryFilter &filter() const { return m_search.filter(); }
    /// Also writes it into the search text.
    void setFilter(const HistoryFilter &filter);
    void setSearchText(const QString &text);
    [[nodiscard]] const HistoryFacets &facets() const { return m_facets; }
    [[nodiscard]] const HistoryEvent *eventAt(int row) const;
    /// What the rows are of; for a worker.
    [[nodiscard]] std::shared_ptr<const HistoryEvents> events() const { return m_events; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The rows answer another filter than this one, or lack what is still being read of an earlier
    /// time; filterChanged() tells when they do not.
    [[nodiscard]] bool isBehind() const
    {
        return m_answered.filter != filter() || m_askedSinceMs < m_answered.sinceMs;
    }

Q_SIGNALS:
    /// Rows, filter, facets or error. With many events the filter is there before its rows.
    void filterChanged();

private:
    struct Question {
        HistoryFilter filter;
        HistoryColumn column = HistoryColumn::Seen;
        Qt::SortOrder order = Qt::DescendingOrder;
        qint64 sinceMs = 0;
        bool operator==(const Question &) const = default;
    };
    struct Outcome;
    [[nodiscard]] static Outcome query(const HistoryEvents &shown,
                                       std::shared_ptr<const HistoryEvents> events,
                                       const Question &question, qint64 nowMs,
                                       const std::atomic_bool &isStopped);
    [[nodiscard]] Question question() const
    {
        return {filter(), m_sortColumn, m_sortOrder, m_wantedSinceMs};
    }
    QCoro::Task<> readNow(qint64 sinceMs);
    void requery(std::shared_ptr<const HistoryEvents> events);
    void requeryFiltered();
    void requeryOnWorker();
    void adopt(Outcome outcome);
    [[nodiscard]] QString text(const HistoryEvent &event, HistoryColumn column) const;

    QPointer<History> m_history;
    const Clock &m_clock;
    std::shared_ptr<const HistoryEvents> m_events = std::make_shared<HistoryEvents>();
    std::shared_ptr<const HistoryEvents> m_wanted = m_events; ///< the newest that were read
    qint64 m_wantedSinceMs = 0; ///< since when they are
    qint64 m_askedSinceMs = 0; ///< the same of those that are being read
    SearchFilter<HistoryFilter> m_search{historyFacts()};
    HistoryFacets m_facets;
    HistoryColumn m_sortColumn = HistoryColumn::Seen;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::optional<Error> m_error;
    bool m_loaded = false;
    quint64 m_reads = 0; ///< an answer that comes after a newer question is dropped
    Question m_answered; ///< by what is shown
    NewestQuestion<Question> m_asked;
    QTimer m_minute;
};

} // namespace tokendesk
