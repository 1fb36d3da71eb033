#include "domain/notices/quiethours.h"

#include "domain/moment.h"

#include <QDateTime>

namespace tokendesk {

namespace {

bool isWeekend(const QDate &day)
{
    return day.dayOfWeek() >= 6;
}

bool isNight(const QTime &time, const QuietHours &hours)
{
    if (!hours.on || !hours.from.isValid() || !hours.to.isValid() || hours.from == hours.to)
        return false;
    return hours.from < hours.to ? time >= hours.from && time < hours.to
                                 : time >= hours.from || time < hours.to;
}

bool isQuiet(const QDateTime &local, const QuietHours &hours)
{
    return (hours.weekends && isWeekend(local.date())) || isNight(local.time(), hours);
}

/// The first instant after `afterMs` at which a clock in the zone shows this.
qint64 instant(const QDate &day, const QTime &time, const QTimeZone &zone, qint64 afterMs)
{
    const qint64 found = QDateTime(day, time, zone).toMSecsSinceEpoch();
    // Where clocks are put forward, some times never come: what comes instead is the leap.
    if (QDateTime::fromMSecsSinceEpoch(found, zone).time() != time) {
        const QTimeZone::OffsetData leap =
            zone.nextTransition(QDateTime::fromMSecsSinceEpoch(afterMs, Qt::UTC));
        if (leap.atUtc.isValid())
            return leap.atUtc.toMSecsSinceEpoch();
    }
    // Where clocks are put back by an hour, the same time comes twice.
    for (const qint64 apart : {-msPerHour, msPerHour}) {
        const qint64 other = found + apart;
        const bool isSame = QDateTime::fromMSecsSinceEpoch(other, zone).time() == time;
        if (isSame && other > afterMs && (found <= afterMs || other < found))
            return other;
    }
    return found;
}

} // namespace

std::optional<qint64> quietUntil(qint64 nowMs, const QuietHours &hours, const QTimeZone &zone)
{
    qint64 at = nowMs;
    // A night, a weekend and the night after it; more than that is never in a row.
    for (int parts = 0; parts < 8; ++parts) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
        if (!isQuiet(local, hours))
            break;
        const QDate day = local.date();
        if (hours.weekends && isWeekend(day)) {
            at = day.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
            continue;
        }
        const bool endsToday = local.time() < hours.to;
        at = instant(endsToday ? day : day.addDays(1), hours.to, zone, at);
    }
    return at > nowMs ? std::optional(at) : std::nullopt;
}

} // namespace tokendesk
