#include "models/orderedtablemodel.h"

#include <QHash>

#include <algorithm>

namespace tokendesk {

namespace {

/// Past this many ranges, announcing each costs views more than laying out anew.
constexpr size_t maximumRanges = 64;

struct Range {
    int first;
    int last;
};

/// Runs of positions for which `wanted(position)`.
template <typename Wanted>
std::vector<Range> rangesWhere(int size, Wanted wanted)
{
    std::vector<Range> ranges;
    for (int i = 0; i < size; ++i) {
        if (!wanted(i))
            continue;
        if (!ranges.empty() && ranges.back().last == i - 1)
            ranges.back().last = i;
        else
            ranges.push_back({i, i});
    }
    return ranges;
}

/// Membership by value, for values from 0 up.
class ValueSet {
public:
    explicit ValueSet(const std::vector<int> &values)
        : m_has(values.empty()
                    ? 0
                    : static_cast<size_t>(*std::max_element(values.begin(), values.end())) + 1)
    {
        for (const int value : values)
            m_has[static_cast<size_t>(value)] = true;
    }
    [[nodiscard]] bool has(int value) const
    {
        return value >= 0 && static_cast<size_t>(value) < m_has.size()
            && m_has[static_cast<size_t>(value)];
    }

private:
    std::vector<bool> m_has;
};

} // namespace

int OrderedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrderedTableModel::valueAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)] : -1;
}

int OrderedTableModel::rowOfValue(int value) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), value);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void OrderedTableModel::setRows(std::vector<int> rows)
{
    if (rows == m_rows)
        return;
    if (m_rows.empty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return;
    }
    const ValueSet wanted(rows);
    const ValueSet shown(m_rows);
    const auto removed =
        rangesWhere(rowCount(), [&](int row) { return !wanted.has(valueAt(row)); });
    const auto added = rangesWhere(static_cast<int>(rows.size()), [&](int row) {
        return !shown.has(rows[static_cast<size_t>(row)]);
    });
    if (removed.size() + added.size() > maximumRanges) {
        changeLayout(std::move(rows));
        return;
    }

    removeRowsWhere([&](int value) { return !wanted.has(value); });
    std::vector<int> kept;
    kept.reserve(m_rows.size());
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept),
                 [&](int value) { return shown.has(value); });
    if (kept != m_rows)
        changeLayout(std::move(kept));
    insertMissing(rows);
}

std::vector<int> OrderedTableModel::keptInPlace(std::vector<int> ordered,
                                                const std::vector<int> &kept) const
{
    const ValueSet wanted(kept);
    std::vector<int> shown; // of the kept ones
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [&](int value) { return wanted.has(value); });
    if (shown.empty())
        return ordered;
    const ValueSet staying(shown);
    std::erase_if(ordered, [&](int value) { return staying.has(value); });
    const ValueSet others(ordered);
    QHash<int, std::vector<int>> followers; // by the row before them; -1: they come first
    int before = -1;
    for (const int value : m_rows) {
        if (staying.has(value))
            followers[before].push_back(value);
        else if (others.has(value))
            before = value;
    }
    std::vector<int> rows = followers.value(-1);
    rows.reserve(ordered.size() + shown.size());
    for (const int value : ordered) {
        rows.push_back(value);
        if (const auto found = followers.constFind(value); found != followers.cend())
            rows.insert(rows.end(), found->begin(), found->end());
    }
    return rows;
}

void OrderedTableModel::removeRowsWhere(const std::function<bool(int)> &gone)
{
    const auto ranges = rangesWhere(rowCount(), [&](int row) { return gone(valueAt(row)); });
    if (ranges.size() > maximumRanges) {
        std::vector<int> kept;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(kept),
                     [&](int value) { return !gone(value); });
        changeLayout(std::move(kept));
        return;
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        removeRange(range->first, range->last - range->first + 1);
}

void OrderedTableModel::removeRange(int first, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    endRemoveRows();
}

void OrderedTableModel::insertRange(int first, const std::vector<int> &values)
{
    if (values.empty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(values.size()) - 1);
    m_rows.insert(m_rows.begin() + first, values.begin(), values.end());
    endInsertRows();
}

void OrderedTableModel::insertMissing(const std::vector<int> &rows)
{
    const ValueSet shown(m_rows);
    const auto ranges = rangesWhere(static_cast<int>(rows.size()), [&](int row) {
        return !shown.has(rows[static_cast<size_t>(row)]);
    });
    for (const Range &range : ranges) {
        beginInsertRows({}, range.first, range.last);
        m_rows.insert(m_rows.begin() + range.first, rows.begin() + range.first,
                      rows.begin() + range.last + 1);
        endInsertRows();
    }
}

void OrderedTableModel::changeLayout(std::vector<int> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> values;
    values.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        values.push_back(valueAt(index.row()));
    m_rows = std::move(rows);

    if (!before.isEmpty()) {
        std::vector<int> rowOf;
        for (int row = 0; row < rowCount(); ++row) {
            const size_t value = static_cast<size_t>(valueAt(row));
            if (value >= rowOf.size())
                rowOf.resize(value + 1, -1);
            rowOf[value] = row;
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const size_t value = static_cast<size_t>(values[static_cast<size_t>(i)]);
            const int row = value < rowOf.size() ? rowOf[value] : -1;
            after << (row < 0 ? QModelIndex() : index(row, before.at(i).column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void OrderedTableModel::renumber(const std::function<int(int)> &now)
{
    for (int &value : m_rows)
        value = now(value);
}

void OrderedTableModel::announceChange(const std::vector<int> &values)
{
    if (values.empty() || m_rows.empty())
        return;
    if (values.size() == 1) {
        // Of a plan there come hundreds a second, among 100,000 rows.
        if (const int row = rowOfValue(values.front()); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return;
    }
    const ValueSet changed(values);
    auto ranges = rangesWhere(rowCount(), [&](int row) { return changed.has(valueAt(row)); });
    if (ranges.size() > maximumRanges)
        ranges = {{ranges.front().first, ranges.back().last}};
    for (const Range &range : ranges)
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
}

void OrderedTableModel::resetRows(std::vector<int> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace tokendesk
