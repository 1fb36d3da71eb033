// The findings of a review as a table, the gravest first.
#pragma once

#include "models/findingquery.h"
#include "models/orderedtablemodel.h"
#include "workflows/review.h"

namespace tokendesk {

/// GUI thread; many findings are selected and sorted by a worker. A new judgement keeps selection
/// and current row where the finding is still there. ModelRole::State is int(Severity).
class FindingModel final : public OrderedTableModel {
    Q_OBJECT
public:
    /// `review` must outlive the model.
    explicit FindingModel(const Review &review, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void setFilter(const FindingFilter &filter);
    [[nodiscard]] const FindingFacets &facets() const { return m_facets; }
    /// What the rows are of.
    [[nodiscard]] const ReviewView &view() const { return m_view; }
    [[nodiscard]] const Finding *findingAt(int row) const;

Q_SIGNALS:
    /// Rows, filter or facets.
    void filterChanged();

private:
    struct Outcome;
    [[nodiscard]] static Outcome query(const ReviewView &shown, ReviewView view,
                                       const FindingFilter &filter, FindingColumn column,
                                       Qt::SortOrder order);
    void requery();
    QCoro::Task<> requeryOnWorker(ReviewView view);
    void adopt(Outcome outcome);

    const Review &m_review;
    ReviewView m_view;
    FindingFilter m_filter;
    FindingFacets m_facets;
    FindingColumn m_sortColumn = FindingColumn::Severity;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    quint64 m_queries = 0; ///< an answer that comes after a newer question is dropped
};

} // namespace tokendesk
