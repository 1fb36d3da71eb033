// The numbers that every file of a pack must agree on.
#pragma once

#include "domain/review/reviewrecord.h"

#include <QByteArray>
#include <array>
#include <optional>

namespace tokendesk {

struct PackNumbers {
    std::array<int, severityCount> bySeverity{}; ///< findings, by Severity
    int decided = 0;

    [[nodiscard]] int findings() const;
    bool operator==(const PackNumbers &) const = default;
};

[[nodiscard]] PackNumbers numbersOf(const ReviewRecord &record);
/// Of what recordAsCsv() wrote; nothing: it cannot be read as that.
[[nodiscard]] std::optional<PackNumbers> numbersOfCsv(const QByteArray &csv);
/// Of what recordAsSarif() wrote.
[[nodiscard]] std::optional<PackNumbers> numbersOfSarif(const QByteArray &sarif);

/// Tokens that expire after the findings were judged: the calendar has an event for each.
[[nodiscard]] int comingExpiries(const ReviewRecord &record);
[[nodiscard]] int eventsOfCalendar(const QByteArray &calendar);

} // namespace tokendesk
