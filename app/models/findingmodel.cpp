#include "models/findingmodel.h"

#include "models/modelrole.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace tokendesk {

namespace {

/// More findings than this are selected and sorted by a worker.
constexpr size_t queriedInPlace = 2'000;

} // namespace

struct FindingModel::Outcome {
    ReviewView view;
    FindingSelection selection;
    std::optional<std::vector<int>> moved; ///< nothing: the findings are the same
};

FindingModel::FindingModel(const Review &review, QObject *parent)
    : OrderedTableModel(parent)
    , m_review(review)
    , m_view(review.view())
{
    connect(&review, &Review::changed, this, &FindingModel::requery);
    requery();
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : findingColumnCount;
}

const Finding *FindingModel::findingAt(int row) const
{
    const int value = valueAt(row);
    return value < 0 ? nullptr : &m_view.finding(value);
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = findingAt(index.row());
    if (!finding || !index.isValid())
        return {};
    const auto column = static_cast<FindingColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return findingText(m_view, *finding, column);
    case Qt::ToolTipRole:
        return findingText(m_view, *finding, column).toHtmlEscaped();
    case ModelRole::State:
        return static_cast<int>(finding->severity);
    case ModelRole::Id:
        return finding->token;
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<FindingColumn>(section)) {
    case FindingColumn::Severity:
        return tr("Severity");
    case FindingColumn::Finding:
        return tr("Finding");
    case FindingColumn::Subject:
        return tr("Of");
    case FindingColumn::Account:
        return tr("Account");
    case FindingColumn::Why:
        return tr("Why");
    case FindingColumn::Decision:
        return tr("Decision");
    case FindingColumn::Clause:
        return tr("Source");
    }
    return {};
}

void FindingModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = static_cast<FindingColumn>(column);
    m_sortOrder = order;
    requery();
}

void FindingModel::setFilter(const FindingFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    requery();
}

FindingModel::Outcome FindingModel::query(const ReviewView &shown, ReviewView view,
                                          const FindingFilter &filter, FindingColumn column,
                                          Qt::SortOrder order)
{
    Outcome outcome;
    outcome.selection = selectFindings(view, filter, column, order);
    if (shown.findings != view.findings)
        outcome.moved = movedFindings(*shown.findings, *view.findings);
    outcome.view = std::move(view);
    return outcome;
}

void FindingModel::requery()
{
    ReviewView view = m_review.view();
    ++m_queries;
    if (std::max(view.findings->size(), m_view.findings->size()) > queriedInPlace)
        requeryOnWorker(std::move(view));
    else
        adopt(query(m_view, std::move(view), m_filter, m_sortColumn, m_sortOrder));
}

QCoro::Task<> FindingModel::requeryOnWorker(ReviewView view)
{
    const QPointer<FindingModel> self(this);
    const quint64 asked = m_queries;
    auto future = runOnWorker(
        [shown = m_view, view, filter = m_filter, column = m_sortColumn, order = m_sortOrder] {
            return std::make_shared<Outcome>(query(shown, view, filter, column, order));
        });
    std::shared_ptr<Outcome> outcome = co_await future;
    if (self && asked == m_queries)
        adopt(std::move(*outcome));
}

void FindingModel::adopt(Outcome outcome)
{
    if (outcome.moved) {
        const std::vector<int> &moved = *outcome.moved;
        const auto now = [&moved](int value) { return moved[static_cast<size_t>(value)]; };
        removeRowsWhere([&now](int value) { return now(value) < 0; });
        renumber(now);
    }
    dropOnWorker(std::exchange(m_view, std::move(outcome.view)));
    m_facets = std::move(outcome.selection.facets);
    setRows(std::move(outcome.selection.rows));
    announceChange(rows());
    Q_EMIT filterChanged();
}

} // namespace tokendesk
