// How long a new token shall live: the choices offered, and what the API is asked for.
#pragma once

#include "domain/moment.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace tokendesk {

enum class ExpiryPreset { Days30, Days60, Days90, Days180, OneYear, Date, Never };
constexpr int expiryPresetCount = 7;

/// API contract: expires_in_days is a whole number from 1 to 365, or null for never.
constexpr int longestLifeDays = 365;

struct ExpiryChoice {
    ExpiryPreset preset = ExpiryPreset::Days90;
    QDate date; ///< for Date: the token shall not work any more after this day

    bool operator==(const ExpiryChoice &) const = default;
};

/// What follows from a choice made at a certain time.
struct ExpiryPlan {
    std::optional<int> days; ///< for the API; nothing: never expires
    Moment expiresAt; ///< about then, by the server's clock; null: never
    QString problem; ///< a sentence when the choice cannot be had; days is not to be used then

    [[nodiscard]] bool ok() const { return problem.isEmpty(); }
};

/// A date becomes the largest number of whole days that ends no later than that day does in `zone`:
/// a day-long life of 24 hours never reaches past the chosen day, also where clocks change.
[[nodiscard]] ExpiryPlan planExpiry(const ExpiryChoice &choice, qint64 nowMs,
                                    const QTimeZone &zone);

/// The first and the last day that can be chosen.
[[nodiscard]] QDate earliestExpiryDate(qint64 nowMs, const QTimeZone &zone);
[[nodiscard]] QDate latestExpiryDate(qint64 nowMs, const QTimeZone &zone);

/// "30 days", "1 year", "On a date", "Never".
[[nodiscard]] QString expiryPresetWords(ExpiryPreset preset);
/// "Ends in 90 days, about 22 Feb 2027, 10:30.", or the plan's problem.
[[nodiscard]] QString expiryPlanWords(const ExpiryPlan &plan);
/// A warning for people; empty when there is nothing to say.
[[nodiscard]] QString expiryWarning(const ExpiryPlan &plan);

} // namespace tokendesk
