#include "domain/review/expirytimeline.h"

#include <algorithm>
#include <numeric>

namespace tokendesk {

namespace {

constexpr int monthsAhead = 12;

/// The day's first instant; of a day that the zone left out, that of the next one.
qint64 startOf(QDate day, const QTimeZone &zone)
{
    QDateTime start = day.startOfDay(zone);
    if (!start.isValid())
        start = day.addDays(1).startOfDay(zone);
    return start.toMSecsSinceEpoch();
}

QDate nextStart(QDate day, TimelineUnit unit)
{
    switch (unit) {
    case TimelineUnit::Day:
        return day.addDays(1);
    case TimelineUnit::Week:
        return day.addDays(8 - day.dayOfWeek());
    case TimelineUnit::Month:
        return QDate(day.year(), day.month(), 1).addMonths(1);
    }
    return day.addDays(1);
}

} // namespace

int TimelineBar::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QDate dayOf(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

QDate timelineEnd(qint64 nowMs, const QTimeZone &zone)
{
    return dayOf(nowMs, zone).addMonths(monthsAhead);
}

bool isInBar(const TimelineBar &bar, Moment expires, qint64 nowMs, const QTimeZone &zone)
{
    ExpiryRange range;
    range.add(bar);
    return ExpiryCut(range, nowMs, zone).has(expires);
}

void ExpiryRange::add(const TimelineBar &bar)
{
    switch (bar.kind) {
    case TimelineBar::Kind::Overdue:
        overdue = true;
        break;
    case TimelineBar::Kind::Span:
        from = from.isValid() ? std::min(from, bar.from) : bar.from;
        to = to.isValid() ? std::max(to, bar.to) : bar.to;
        break;
    case TimelineBar::Kind::Later:
        later = true;
        break;
    case TimelineBar::Kind::Never:
        never = true;
        break;
    }
}

bool ExpiryRange::covers(const TimelineBar &bar) const
{
    switch (bar.kind) {
    case TimelineBar::Kind::Overdue:
        return overdue;
    case TimelineBar::Kind::Span:
        return from.isValid() && from <= bar.from && bar.to <= to;
    case TimelineBar::Kind::Later:
        return later;
    case TimelineBar::Kind::Never:
        return never;
    }
    return false;
}

ExpiryCut::ExpiryCut(const ExpiryRange &range, qint64 nowMs, const QTimeZone &zone)
    : m_range(range)
    , m_nowMs(nowMs)
    , m_endMs(startOf(timelineEnd(nowMs, zone), zone))
{
    if (!range.from.isValid())
        return;
    m_fromMs = startOf(range.from, zone);
    m_toMs = std::min(startOf(range.to, zone), m_endMs);
}

bool ExpiryCut::has(Moment expires) const
{
    if (!expires.isSet())
        return m_range.never && hasNoEnd(expires);
    const qint64 ms = expires.msecs();
    if (ms <= m_nowMs)
        return m_range.overdue;
    return ms >= m_endMs ? m_range.later : ms >= m_fromMs && ms < m_toMs;
}

std::vector<TimelineBar> expiryTimeline(const std::vector<TimelineItem> &items, int seriesCount,
                                        TimelineUnit unit, qint64 nowMs, const QTimeZone &zone)
{
    const auto empty = [seriesCount](TimelineBar::Kind kind, QDate from = {}, QDate to = {}) {
        return TimelineBar{kind, from, to, std::vector<int>(static_cast<size_t>(seriesCount))};
    };
    const QDate end = timelineEnd(nowMs, zone);
    std::vector<TimelineBar> bars{empty(TimelineBar::Kind::Overdue)};
    std::vector<qint64> ends{nowMs + 1}; // of each bar but the last two: the instant after it
    for (QDate from = dayOf(nowMs, zone); from < end;) {
        const QDate to = std::min(nextStart(from, unit), end);
        bars.push_back(empty(TimelineBar::Kind::Span, from, to));
        ends.push_back(startOf(to, zone));
        from = to;
    }
    bars.push_back(empty(TimelineBar::Kind::Later));
    bars.push_back(empty(TimelineBar::Kind::Never));
    for (const TimelineItem &item : items) {
        if (item.expires.isUnknown())
            continue;
        size_t at = bars.size() - 1;
        if (item.expires.isSet()) {
            const auto found = std::upper_bound(ends.begin(), ends.end(), item.expires.msecs());
            at = static_cast<size_t>(found - ends.begin());
        }
        ++bars[at].counts[static_cast<size_t>(item.series)];
    }
    return bars;
}

} // namespace tokendesk
