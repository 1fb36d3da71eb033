// Stable sorting of row numbers by keys that are read once for each row.
#pragma once

#include "domain/collation.h"

#include <Qt>
#include <QtGlobal>
#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <vector>

namespace tokendesk {

/// A row of numbers with this key is blank: last in both directions.
constexpr qint64 blankKey = std::numeric_limits<qint64>::min();

struct KeyedRow {
    quint64 key;
    int row;
};

/// Stable, the smallest key first; takes a pass for every eleven bits of the largest key.
inline void sortByKey(std::vector<KeyedRow> &entries, quint64 largest)
{
    constexpr int bits = 11;
    constexpr size_t digits = size_t{1} << bits;
    std::vector<KeyedRow> sorted(entries.size());
    for (int shift = 0; shift < 64 && (largest >> shift) != 0; shift += bits) {
        const auto digit = [shift](const KeyedRow &entry) {
            return static_cast<size_t>(entry.key >> shift) % digits;
        };
        std::array<size_t, digits> place{}; // of the next entry with this digit
        for (const KeyedRow &entry : entries)
            ++place[digit(entry)];
        std::exclusive_scan(place.begin(), place.end(), place.begin(), size_t{0});
        for (const KeyedRow &entry : entries)
            sorted[place[digit(entry)]++] = entry;
        entries.swap(sorted);
    }
}

/// `key(row)` gives a qint64, or blankKey; asked once for each row, in their order.
template <typename Key>
void sortRowsByNumber(std::vector<int> &rows, Qt::SortOrder order, Key key)
{
    std::vector<KeyedRow> entries;
    std::vector<int> blanks;
    entries.reserve(rows.size());
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = blankKey;
    for (const int row : rows) {
        const qint64 found = key(row);
        if (found == blankKey) {
            blanks.push_back(row);
            continue;
        }
        entries.push_back({static_cast<quint64>(found), row});
        least = std::min(least, found);
        most = std::max(most, found);
    }
    // As the distance from the one that comes first: unsigned, and no wider than it has to be.
    for (KeyedRow &entry : entries) {
        entry.key = order == Qt::AscendingOrder ? entry.key - static_cast<quint64>(least)
                                                : static_cast<quint64>(most) - entry.key;
    }
    if (!entries.empty())
        sortByKey(entries, static_cast<quint64>(most) - static_cast<quint64>(least));
    const auto end = std::transform(entries.begin(), entries.end(), rows.begin(),
                                    [](const KeyedRow &entry) { return entry.row; });
    std::copy(blanks.begin(), blanks.end(), end);
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
