// Stable sorting of row numbers by keys that are read once for each row.
#pragma once

#include "domain/collation.h"

#include <Qt>
#include <QtGlobal>
#include <algorithm>
#include <limits>
#include <vector>

namespace tokendesk {

/// A row of numbers with this key is blank: last in both directions.
constexpr qint64 blankKey = std::numeric_limits<qint64>::min();

/// `key(row)` gives a qint64, or blankKey; asked once for each row, in their order.
template <typename Key>
void sortRowsByNumber(std::vector<int> &rows, Qt::SortOrder order, Key key)
{
    struct Entry {
        qint64 key;
        int row;
    };
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const int row : rows)
        entries.push_back({key(row), row});
    const auto blanks = std::stable_partition(entries.begin(), entries.end(),
                                              [](const Entry &e) { return e.key != blankKey; });
    if (order == Qt::AscendingOrder)
        std::stable_sort(entries.begin(), blanks,
                         [](const Entry &a, const Entry &b) { return a.key < b.key; });
    else
        std::stable_sort(entries.begin(), blanks,
                         [](const Entry &a, const Entry &b) { return b.key < a.key; });
    std::transform(entries.begin(), entries.end(), rows.begin(),
                   [](const Entry &entry) { return entry.row; });
}

/// `text(row)` gives a QString; an empty one is blank. As a person expects it: collation.h.
template <typename Text>
void sortRowsByName(std::vector<int> &rows, Qt::SortOrder order, Text text)
{
    std::vector<QString> texts;
    texts.reserve(rows.size());
    for (const int row : rows)
        texts.push_back(text(row));
    const std::vector<int> ranks = nameRanks(texts);
    size_t next = 0; // the keys are read in the order of the rows
    sortRowsByNumber(rows, order, [&](int) {
        const int rank = ranks[next++];
        return rank == blankRank ? blankKey : qint64{rank};
    });
}

} // namespace tokendesk
