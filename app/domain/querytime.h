// Ages and days as the search box writes them.
#pragma once

#include "domain/querylanguage.h"

namespace tokendesk {

/// What could not be read; each has its own sentence.
enum class TimeFault { None, Number, Unit, Day, Moment, Order, Unreadable };

/// "30d", "2w", "1m", "1y", "12h": milliseconds. Nothing when it is none.
[[nodiscard]] std::optional<qint64> parseAge(QStringView text, TimeFault *fault = nullptr);

/// Ages, days and seconds, which are written as files have them: 2026-11-28T09:15:00Z.
/// `bareIsLeast`: a number without sign is the least, as in unused:90d. Knows "overdue" and
/// "later", which only an expiry can be, and "unknown".
[[nodiscard]] std::optional<TimeSpan> parseTimeSpan(const QString &text, bool bareIsLeast,
                                                    TimeFault *fault);

/// What a span means at one moment: milliseconds since 1970 UTC, both inclusive.
struct MomentRange {
    qint64 from = 0;
    qint64 to = 0;
    bool never = false;
    bool unknown = false;
    bool liveOnly = false;
    bool unrevokedOnly = false;

    [[nodiscard]] bool contains(qint64 ms) const { return from <= ms && ms <= to; }
};
/// Of a term's spans. Days are days of `zone`.
[[nodiscard]] std::vector<MomentRange> momentRanges(const QueryTerm &term, qint64 nowMs,
                                                    const QTimeZone &zone);

/// "30d", or "12h" where it is no whole number of days.
[[nodiscard]] QString ageText(qint64 msecs);

} // namespace tokendesk
