// The numbers that every file of a pack must agree on.
#pragma once

#include "domain/review/reviewrecord.h"

#include <QIODevice>
#include <array>
#include <optional>

namespace tokendesk {

struct PackNumbers {
    std::array<int, severityCount> bySeverity{}; ///< findings, by Severity
    int decided = 0;

    void add(const RecordedFinding &finding);
    [[nodiscard]] int findings() const;
    bool operator==(const PackNumbers &) const = default;
};

[[nodiscard]] PackNumbers numbersOf(const ReviewRecord &record);
/// Of what writeRecordAsCsv() wrote, row by row; nothing: it cannot be read as that.
[[nodiscard]] std::optional<PackNumbers> numbersOfCsv(QIODevice &csv);
/// Of what writeComparedAsSarif() wrote, result by result.
[[nodiscard]] std::optional<PackNumbers> numbersOfSarif(QIODevice &sarif);

/// Tokens that expire after the findings were judged: the calendar has an event for each.
[[nodiscard]] int comingExpiries(const ReviewRecord &record);
[[nodiscard]] int eventsOfCalendar(QIODevice &calendar);

} // namespace tokendesk
