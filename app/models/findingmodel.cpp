#include "models/findingmodel.h"

#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "domain/tooltip.h"
#include "models/modelrole.h"
#include "workflows/worker.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// More findings than this are selected and sorted by a worker.
constexpr size_t findingsInPlace = 2'000;

/// The column whose order is the order of the groups.
FindingColumn columnOf(FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Rule:
        return FindingColumn::Finding;
    case FindingGrouping::Account:
        return FindingColumn::Account;
    case FindingGrouping::Severity:
    case FindingGrouping::None:
        break;
    }
    return FindingColumn::Severity;
}

} // namespace

struct FindingModel::Outcome {
    Question question;
    ReviewView view;
    FindingSelection selection;
    std::vector<FindingGroup> groups;
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
    return value < 0 || value >= firstHeader() ? nullptr : &m_view.finding(value);
}

const FindingGroup *FindingModel::groupAt(int row) const
{
    const int value = valueAt(row);
    return value < firstHeader() ? nullptr : &m_groups[static_cast<size_t>(value - firstHeader())];
}

QString FindingModel::groupTitleAt(int row) const
{
    const FindingGroup *group = groupAt(row);
    return group ? groupTitle(m_view, m_answered.grouping, group->key) : QString();
}

int FindingModel::headerOf(int row) const
{
    while (row >= 0 && !groupAt(row))
        --row;
    return row;
}

bool FindingModel::isCollapsed(int header) const
{
    const FindingGroup *group = groupAt(header);
    return group && m_collapsed.contains(group->key);
}

void FindingModel::setCollapsed(int header, bool collapsed)
{
    const FindingGroup *group = groupAt(header);
    if (!group || collapsed == m_collapsed.contains(group->key))
        return;
    if (collapsed) {
        m_collapsed.insert(group->key);
        removeRange(header + 1, static_cast<int>(group->findings.size()));
    } else {
        m_collapsed.remove(group->key);
        insertRange(header + 1, group->findings);
    }
    announceChange({valueAt(header)});
}

std::vector<int> FindingModel::shownFindings() const
{
    if (m_answered.grouping == FindingGrouping::None)
        return rows();
    std::vector<int> findings;
    findings.reserve(static_cast<size_t>(m_shownCount));
    for (const FindingGroup &group : m_groups)
        findings.insert(findings.end(), group.findings.begin(), group.findings.end());
    return findings;
}

std::vector<int> FindingModel::findingsOf(const QList<int> &rows) const
{
    std::vector<int> findings;
    std::vector<bool> taken(m_view.findings->size());
    const auto take = [&](int finding) {
        if (!taken[static_cast<size_t>(finding)])
            findings.push_back(finding);
        taken[static_cast<size_t>(finding)] = true;
    };
    for (const int row : rows) {
        if (const FindingGroup *group = groupAt(row))
            std::for_each(group->findings.begin(), group->findings.end(), take);
        else if (findingAt(row))
            take(valueAt(row));
    }
    return findings;
}

std::vector<int> FindingModel::rowsOf(const std::vector<int> &findings) const
{
    if (m_answered.grouping == FindingGrouping::None)
        return findings;
    std::vector<int> rows;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        rows.push_back(firstHeader() + static_cast<int>(i));
        const FindingGroup &group = m_groups[i];
        if (!m_collapsed.contains(group.key))
            rows.insert(rows.end(), group.findings.begin(), group.findings.end());
    }
    return rows;
}

QVariant FindingModel::headerRowData(const FindingGroup &group, int column, int role) const
{
    const QString title = groupTitle(m_view, m_answered.grouping, group.key);
    const int count = static_cast<int>(group.findings.size());
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? tr("%1: %Ln finding(s)", nullptr, count).arg(title) : QString();
    case Qt::AccessibleTextRole: // in each cell: a screen reader may stand in any of them
        return (m_collapsed.contains(group.key)
                    ? tr("%1: %Ln finding(s), gravest %2, collapsed", nullptr, count)
                    : tr("%1: %Ln finding(s), gravest %2, expanded", nullptr, count))
            .arg(title, severityWords(group.gravest));
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1: %Ln finding(s)", nullptr, count).arg(title));
    case ModelRole::State:
        return static_cast<int>(group.gravest);
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (const FindingGroup *group = groupAt(index.row()))
        return headerRowData(*group, index.column(), role);
    const Finding *finding = findingAt(index.row());
    if (!finding || !index.isValid())
        return {};
    const auto column = static_cast<FindingColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return findingText(m_view, *finding, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == FindingColumn::Why ? displaySentence(findingReason(*finding))
                                                         : findingText(m_view, *finding, column));
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
        return tr("About");
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
    if (m_search.setFilter(filter))
        requeryFiltered();
}

void FindingModel::setSearchText(const QString &text)
{
    if (m_search.setText(text))
        requeryFiltered();
}

void FindingModel::requeryFiltered()
{
    requery();
    // Chips and text are one at every moment, also while a worker finds the rows.
    if (m_asked.isAsking())
        Q_EMIT filterChanged();
}

void FindingModel::setGrouping(FindingGrouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    requery();
}

FindingModel::Outcome FindingModel::query(const ReviewView &shown, ReviewView view,
                                          const Question &question, FindingTexts &texts,
                                          const std::atomic_bool &isStopped)
{
    Outcome outcome;
    outcome.question = question;
    outcome.selection =
        selectFindings(view, question.filter, question.column, question.order, texts, isStopped);
    outcome.groups = groupFindings(view, question.grouping, outcome.selection.rows,
                                   question.order == Qt::DescendingOrder
                                       && question.column == columnOf(question.grouping));
    if (shown.findings != view.findings)
        outcome.moved = movedFindings(*shown.findings, *view.findings);
    outcome.view = std::move(view);
    return outcome;
}

FindingModel::Question FindingModel::question() const
{
    return {filter(), m_sortColumn, m_sortOrder, m_grouping};
}

bool FindingModel::isQueriedByWorker(const ReviewView &view) const
{
    return m_asked.isAsking()
        || std::max(view.findings->size(), m_view.findings->size()) > findingsInPlace;
}

void FindingModel::requery()
{
    ReviewView view = m_review.view();
    m_search.setFacts(findingFacts(view));
    if (isQueriedByWorker(view))
        requeryOnWorker();
    else
        adopt(query(m_view, std::move(view), question(), *m_texts, false));
}

void FindingModel::requeryOnWorker()
{
    const auto begin = [this](const Question &asked, const auto &stop) {
        return runOnWorker([shown = m_view, view = m_review.view(), asked, texts = m_texts, stop] {
            return std::make_shared<Outcome>(query(shown, view, asked, *texts, *stop));
        });
    };
    m_asked.ask(
        this, [this] { return question(); }, begin,
        [this](const std::shared_ptr<Outcome> &outcome) { adopt(std::move(*outcome)); });
}

void FindingModel::renumberRows(const Outcome &outcome)
{
    if (!outcome.moved && m_answered.grouping == FindingGrouping::None)
        return;
    QHash<qint64, int> headers;
    const int first = static_cast<int>(outcome.view.findings->size());
    if (outcome.question.grouping == m_answered.grouping) {
        for (size_t i = 0; i < outcome.groups.size(); ++i)
            headers.insert(outcome.groups[i].key, first + static_cast<int>(i));
    }
    const auto now = [&](int value) {
        if (value >= firstHeader())
            return headers.value(m_groups[static_cast<size_t>(value - firstHeader())].key, -1);
        return outcome.moved ? (*outcome.moved)[static_cast<size_t>(value)] : value;
    };
    removeRowsWhere([&now](int value) { return now(value) < 0; });
    renumber(now);
}

void FindingModel::adopt(Outcome outcome)
{
    renumberRows(outcome);
    dropOnWorker(std::exchange(m_view, std::move(outcome.view)));
    dropOnWorker(std::exchange(m_groups, std::move(outcome.groups)));
    if (m_answered.grouping != outcome.question.grouping)
        m_collapsed.clear(); // the same numbers mean other things
    m_answered = std::move(outcome.question);
    m_facets = std::move(outcome.selection.facets);
    m_shownCount = static_cast<int>(outcome.selection.rows.size());
    setRows(rowsOf(outcome.selection.rows));
    announceChange(rows());
    Q_EMIT filterChanged();
}

} // namespace tokendesk
