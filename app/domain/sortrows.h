// Stable sorting of row numbers by keys that are read once for each row.
#pragma once

#include <Qt>
#include <QtGlobal>
#include <algorithm>
#include <cstring>
#include <limits>
#include <string_view>
#include <vector>

namespace tokendesk {

/// A row of numbers with this key is blank: last in both directions.
constexpr qint64 blankKey = std::numeric_limits<qint64>::min();

/// `key(row)` gives a qint64, or blankKey.
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

/// `key(row)` gives a string_view that stays valid meanwhile; empty is blank. Bytes are compared,
/// which for UTF-8 is the order of the code points.
template <typename Key>
void sortRowsByText(std::vector<int> &rows, Qt::SortOrder order, Key key)
{
    // The first eight bytes as a number decide most comparisons without a look at the text.
    struct Entry {
        quint64 prefix;
        std::string_view text;
        int row;
    };
    const auto prefixOf = [](std::string_view text) {
        quint64 prefix = 0;
        for (size_t i = 0; i < sizeof prefix; ++i)
            prefix = prefix << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
        return prefix;
    };
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const int row : rows) {
        const std::string_view text = key(row);
        entries.push_back({prefixOf(text), text, row});
    }
    const auto less = [](const Entry &a, const Entry &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : a.text < b.text;
    };
    const auto blanks = std::stable_partition(entries.begin(), entries.end(),
                                              [](const Entry &e) { return !e.text.empty(); });
    if (order == Qt::AscendingOrder)
        std::stable_sort(entries.begin(), blanks, less);
    else
        std::stable_sort(entries.begin(), blanks,
                         [less](const Entry &a, const Entry &b) { return less(b, a); });
    std::transform(entries.begin(), entries.end(), rows.begin(),
                   [](const Entry &entry) { return entry.row; });
}

} // namespace tokendesk
