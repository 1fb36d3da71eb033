// When tokens expire, counted by day, week or month: what the window paints and the report prints.
#pragma once

#include "domain/moment.h"

#include <QDate>
#include <QTimeZone>
#include <vector>

namespace tokendesk {

enum class TimelineUnit { Day, Week, Month };

/// The day on which it is this late, by the calendar of the zone.
[[nodiscard]] QDate dayOf(qint64 ms, const QTimeZone &zone);

/// The day after the coming twelve months.
[[nodiscard]] QDate timelineEnd(qint64 nowMs, const QTimeZone &zone);

/// The server says that there is no end: null, and nothing else. One that is missing, empty or
/// unreadable is no word about that.
[[nodiscard]] constexpr bool hasNoEnd(Moment expires)
{
    return expires.isNull();
}

/// One token that is not revoked.
struct TimelineItem {
    Moment expires; ///< unknown: in no bar
    int series = 0; ///< which part of a bar it belongs to: a state, or a severity
};

struct TimelineBar {
    enum class Kind { Overdue, Span, Later, Never };
    Kind kind = Kind::Span;
    QDate from; ///< only for Span: the first day, never before today
    QDate to; ///< only for Span: the day after the last one
    std::vector<int> counts; ///< by series

    [[nodiscard]] int total() const;
    bool operator==(const TimelineBar &) const = default;
};

/// Expired already; the coming twelve months, each unit one bar, also empty ones; later; never.
/// A week starts on Monday, a day where the zone has it. `seriesCount` is above each item's series;
/// `nowMs`: since 1970 UTC, the server's clock. Pure; any thread.
[[nodiscard]] std::vector<TimelineBar> expiryTimeline(const std::vector<TimelineItem> &items,
                                                      int seriesCount, TimelineUnit unit,
                                                      qint64 nowMs, const QTimeZone &zone);

/// The same cut, for one token: whether it is counted in this bar.
[[nodiscard]] bool isInBar(const TimelineBar &bar, Moment expires, qint64 nowMs,
                           const QTimeZone &zone);

/// Neighbouring bars as one stretch of time, which outlives the unit that it was chosen in.
struct ExpiryRange {
    bool overdue = false;
    QDate from; ///< invalid: no day
    QDate to; ///< the day after the last one
    bool later = false;
    bool never = false;

    /// Takes in one more bar, beside those taken in before.
    void add(const TimelineBar &bar);
    /// All that the bar counts is in it, also when the bar is of another unit.
    [[nodiscard]] bool covers(const TimelineBar &bar) const;
    [[nodiscard]] bool isEmpty() const { return *this == ExpiryRange(); }
    bool operator==(const ExpiryRange &) const = default;
};

/// For many tokens: the days as instants, worked out once. Pure; any thread.
class ExpiryCut {
public:
    ExpiryCut(const ExpiryRange &range, qint64 nowMs, const QTimeZone &zone);
    [[nodiscard]] bool has(Moment expires) const;

private:
    ExpiryRange m_range;
    qint64 m_nowMs;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0; ///< not above the end of the twelve months
    qint64 m_endMs;
};

} // namespace tokendesk
