// Which of the changes that were seen a table shows, in the language of the search.
#pragma once

#include "domain/history/historyevent.h"
#include "domain/recordquery.h"
#include "domain/searchfilter.h"

#include <QHash>
#include <QSet>
#include <atomic>

namespace tokendesk {

struct HistoryFilter {
    enum class Maker { Anybody, ThisProgram, Elsewhere };
    QString text; ///< in the language of querylanguage.h
    Maker maker = Maker::Anybody;
    QSet<QString> kinds; ///< words of historyKindWord(); empty: all

    bool operator==(const HistoryFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }
};

/// made: with one value, change:.
template <>
[[nodiscard]] std::span<const ChipFacet<HistoryFilter>> chipFacets<HistoryFilter>();
/// For parsing what is asked of what was seen.
[[nodiscard]] QueryFacts historyFacts();

struct HistoryFacets {
    int total = 0;
    int byThisProgram = 0;
    QHash<QString, int> kinds; ///< of those by the chosen maker
    QSet<QString> accounts; ///< their names
};

struct HistorySelection {
    std::vector<int> rows; ///< indexes, in the events' order
    HistoryFacets facets;
};

/// Any thread. `nowMs`: the server's clock. When `isStopped`, the answer comes soon and is
/// worthless.
[[nodiscard]] HistorySelection selectHistory(const HistoryEvents &events,
                                             const HistoryFilter &filter, qint64 nowMs,
                                             const std::atomic_bool &isStopped);

/// Since when such a text asks; nothing: it does not say.
[[nodiscard]] std::optional<qint64> historyTextSince(const QString &text, qint64 nowMs);
/// The text without what says since when.
[[nodiscard]] QString withoutSince(const QString &text);

} // namespace tokendesk
