// Which entries of the journal a table shows, in the language of the search.
#pragma once

#include "domain/recordquery.h"
#include "domain/searchfilter.h"
#include "store/changerecord.h"

#include <QSet>

namespace tokendesk {

struct ActivityFilter {
    enum class Status { Any, Done, Refused, Unclear };
    QString text; ///< in the language of querylanguage.h
    Status status = Status::Any;
    QSet<QString> kinds; ///< words of changeKindWord(); empty: all
    QSet<QString> people; ///< in any case; "": not known

    bool operator==(const ActivityFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == ActivityFilter(); }
};

/// outcome: with one value, change:, by:.
template <>
[[nodiscard]] std::span<const ChipFacet<ActivityFilter>> chipFacets<ActivityFilter>();
/// For parsing what is asked of the journal.
[[nodiscard]] QueryFacts activityFacts();

[[nodiscard]] RecordKey activityKey(const ChangeRecord &record);

/// Indexes, in the records' order. `keys`: of each record. `connectionId`: of this one alone;
/// empty: of all. `nowMs`: this machine's clock.
[[nodiscard]] std::vector<int> selectActivity(const std::vector<ChangeRecord> &records,
                                              const std::vector<RecordKey> &keys,
                                              const ActivityFilter &filter,
                                              const QString &connectionId, qint64 nowMs);

} // namespace tokendesk
