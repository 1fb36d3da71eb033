#include "domain/review/expirytimeline.h"

#include <algorithm>
#include <numeric>

namespace tokendesk {

namespace {

constexpr int monthsAhead = 12;

QDate dayOf(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
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

bool isInBar(const TimelineBar &bar, Moment expires, qint64 nowMs, const QTimeZone &zone)
{
    if (!expires.isSet())
        return bar.kind == TimelineBar::Kind::Never;
    if (expires.msecs() <= nowMs)
        return bar.kind == TimelineBar::Kind::Overdue;
    const QDate day = dayOf(expires.msecs(), zone);
    const QDate end = dayOf(nowMs, zone).addMonths(monthsAhead);
    if (bar.kind == TimelineBar::Kind::Later)
        return day >= end;
    return bar.kind == TimelineBar::Kind::Span && day >= bar.from && day < bar.to && day < end;
}

std::vector<TimelineBar> expiryTimeline(const std::vector<TimelineItem> &items, int seriesCount,
                                        TimelineUnit unit, qint64 nowMs, const QTimeZone &zone)
{
    const auto empty = [seriesCount](TimelineBar::Kind kind, QDate from = {}, QDate to = {}) {
        return TimelineBar{kind, from, to, std::vector<int>(static_cast<size_t>(seriesCount))};
    };
    const QDate today = dayOf(nowMs, zone);
    const QDate end = today.addMonths(monthsAhead);
    std::vector<TimelineBar> bars{empty(TimelineBar::Kind::Overdue)};
    for (QDate from = today; from < end;) {
        const QDate to = std::min(nextStart(from, unit), end);
        bars.push_back(empty(TimelineBar::Kind::Span, from, to));
        from = to;
    }
    const auto later = bars.size();
    bars.push_back(empty(TimelineBar::Kind::Later));
    bars.push_back(empty(TimelineBar::Kind::Never));
    for (const TimelineItem &item : items) {
        size_t at = 0;
        if (!item.expires.isSet()) {
            at = later + 1;
        } else if (item.expires.msecs() > nowMs) {
            const QDate day = dayOf(item.expires.msecs(), zone);
            const auto found = std::upper_bound(
                bars.begin() + 1, bars.begin() + static_cast<qsizetype>(later), day,
                [](QDate one, const TimelineBar &bar) { return one < bar.to; });
            at = static_cast<size_t>(found - bars.begin());
        }
        ++bars[at].counts[static_cast<size_t>(item.series)];
    }
    return bars;
}

} // namespace tokendesk
