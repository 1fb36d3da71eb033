#include "domain/duration.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace tokendesk {

namespace {

struct Duration {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

/// Below them days are told: "2 months" for 90 days would be a month short.
constexpr qint64 threeMonths = 365 * msPerDay / 4;
constexpr int mostDays = threeMonths / msPerDay;

/// The year 9999 is many minutes away.
int count(qint64 units)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(units, -most, most));
}

int roundedUp(qint64 ms, qint64 unit)
{
    return count((ms - 1) / unit + 1);
}

int nearest(qint64 ms, qint64 inYear)
{
    return count((ms * inYear * 2 + 365 * msPerDay) / (2 * 365 * msPerDay));
}

// A unit that has begun counts, for what ends "in 7 days" ends within 7 days.
QString ahead(qint64 ms)
{
    if (ms < msPerMinute)
        return Duration::tr("in less than a minute");
    if (const int minutes = roundedUp(ms, msPerMinute); minutes < 60)
        return Duration::tr("in %Ln minute(s)", nullptr, minutes);
    if (const int hours = roundedUp(ms, msPerHour); hours < 48)
        return Duration::tr("in %Ln hour(s)", nullptr, hours);
    if (const int days = roundedUp(ms, msPerDay); days <= mostDays)
        return Duration::tr("in %Ln day(s)", nullptr, days);
    // Of these no search and no rule speaks, and nobody counts them by the day.
    if (const int months = nearest(ms, 12); months < 24)
        return Duration::tr("in %Ln month(s)", nullptr, months);
    return Duration::tr("in %Ln year(s)", nullptr, nearest(ms, 1));
}

QString past(qint64 ms)
{
    if (ms < msPerMinute)
        return Duration::tr("just now");
    if (ms < msPerHour)
        return Duration::tr("%Ln minute(s) ago", nullptr, count(ms / msPerMinute));
    if (ms < 2 * msPerDay)
        return Duration::tr("%Ln hour(s) ago", nullptr, count(ms / msPerHour));
    if (ms < threeMonths)
        return Duration::tr("%Ln day(s) ago", nullptr, count(ms / msPerDay));
    if (ms < 730 * msPerDay)
        return Duration::tr("%Ln month(s) ago", nullptr, count(ms * 12 / (365 * msPerDay)));
    return Duration::tr("%Ln year(s) ago", nullptr, count(ms / (365 * msPerDay)));
}

QString absentWords(Moment moment, const char *whenNull)
{
    if (moment.isNull())
        return QCoreApplication::translate("Duration", whenNull);
    if (moment.isUnreadable())
        return Duration::tr("not readable");
    return Duration::tr("not stated");
}

/// "CET". Many zones have a number in the place of a name: "+04", which in Arabic would stand the
/// wrong way round, too.
QString zoneName(const QDateTime &local)
{
    const QString name = local.timeZoneAbbreviation();
    const bool isNumber = name.startsWith(QLatin1Char('+')) || name.startsWith(QLatin1Char('-'));
    return isNumber ? utcOffset(local.offsetFromUtc()) : name;
}

} // namespace

QString relativeTime(Moment moment, qint64 nowMs)
{
    if (!moment.isSet())
        return {};
    const qint64 distance = moment.msecs() - nowMs;
    return distance > 0 ? ahead(distance) : past(-distance);
}

QString pastTime(Moment moment, qint64 nowMs)
{
    const bool isNow =
        moment.isSet() && moment.msecs() > nowMs && moment.msecs() - nowMs < msPerHour;
    return isNow ? past(0) : relativeTime(moment, nowMs);
}

QString exactTime(Moment moment)
{
    if (!moment.isSet())
        return {};
    const QDateTime local = moment.toUtc().toLocalTime();
    //: A date and time, as Qt writes its parts: 1 Dec 2026, 09:30:00
    return QLocale().toString(local, Duration::tr("d MMM yyyy, HH:mm:ss")) + QLatin1Char(' ')
        + zoneName(local);
}

QString minuteWords(Moment moment)
{
    if (!moment.isSet())
        return {};
    //: A date and time, as Qt writes its parts: 1 Dec 2026, 09:30
    return QLocale().toString(moment.toUtc().toLocalTime(), Duration::tr("d MMM yyyy, HH:mm"));
}

QString withMinute(const QString &words, Moment moment)
{
    return moment.isSet() ? minuteWords(moment) + QLatin1Char('\n') + words : words;
}

QString dayWords(QDate day)
{
    //: A date, as Qt writes its parts: 1 Dec 2026
    return day.isValid() ? QLocale().toString(day, Duration::tr("d MMM yyyy")) : QString();
}

QString utcOffset(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString isoTime(Moment moment)
{
    return moment.isSet() ? moment.toUtc().toString(Qt::ISODate) : QString();
}

QString expiryWords(Moment expiration, qint64 nowMs)
{
    if (expiration.isSet())
        return relativeTime(expiration, nowMs);
    return absentWords(expiration, QT_TRANSLATE_NOOP("Duration", "never"));
}

QString lastUsedWords(Moment lastUsed, qint64 nowMs)
{
    if (lastUsed.isSet())
        return pastTime(lastUsed, nowMs);
    return absentWords(lastUsed, QT_TRANSLATE_NOOP("Duration", "never used"));
}

} // namespace tokendesk
