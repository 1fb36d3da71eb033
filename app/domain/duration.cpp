#include "domain/duration.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace tokendesk {

namespace {

QString ahead(qint64 ms)
{
    const auto tr = [](const char *text, qint64 count) {
        return QCoreApplication::translate("Duration", text, nullptr, static_cast<int>(count));
    };
    if (ms < msPerMinute)
        return QCoreApplication::translate("Duration", "in less than a minute");
    if (ms < msPerHour)
        return tr(QT_TRANSLATE_N_NOOP("Duration", "in %n minute(s)"), ms / msPerMinute);
    if (ms < 2 * msPerDay)
        return tr(QT_TRANSLATE_N_NOOP("Duration", "in %n hour(s)"), ms / msPerHour);
    if (ms < 90 * msPerDay)
        return tr(QT_TRANSLATE_N_NOOP("Duration", "in %n day(s)"), ms / msPerDay);
    if (ms < 730 * msPerDay)
        return tr(QT_TRANSLATE_N_NOOP("Duration", "in %n month(s)"), ms * 12 / (365 * msPerDay));
    return tr(QT_TRANSLATE_N_NOOP("Duration", "in %n year(s)"), ms / (365 * msPerDay));
}

QString past(qint64 ms)
{
    const auto tr = [](const char *text, qint64 count) {
        return QCoreApplication::translate("Duration", text, nullptr, static_cast<int>(count));
    };
    if (ms < msPerMinute)
        return QCoreApplication::translate("Duration", "just now");
    if (ms < msPerHour)
        return tr(QT_TRANSLATE_N_NOOP("Duration", "%n minute(s) ago"), ms / msPerMinute);
    if (ms < 2 * msPerDay)
        return tr(QT_TRANSLATE_N_NOOP("Duration", "%n hour(s) ago"), ms / msPerHour);
    if (ms < 90 * msPerDay)
        return tr(QT_TRANSLATE_N_NOOP("Duration", "%n day(s) ago"), ms / msPerDay);
    if (ms < 730 * msPerDay)
        return tr(QT_TRANSLATE_N_NOOP("Duration", "%n month(s) ago"), ms * 12 / (365 * msPerDay));
    return tr(QT_TRANSLATE_N_NOOP("Duration", "%n year(s) ago"), ms / (365 * msPerDay));
}

QString absentWords(Moment moment, const char *whenNull)
{
    if (moment.isNull())
        return QCoreApplication::translate("Duration", whenNull);
    if (moment.isUnreadable())
        return QCoreApplication::translate("Duration", "not readable");
    return QCoreApplication::translate("Duration", "not stated");
}

} // namespace

QString relativeTime(Moment moment, qint64 nowMs)
{
    if (!moment.isSet())
        return {};
    const qint64 distance = moment.msecs() - nowMs;
    return distance > 0 ? ahead(distance) : past(-distance);
}

QString exactTime(Moment moment)
{
    if (!moment.isSet())
        return {};
    const QDateTime local = moment.toUtc().toLocalTime();
    return QLocale().toString(local, QStringLiteral("d MMM yyyy, HH:mm:ss")) + QLatin1Char(' ')
        + local.timeZoneAbbreviation();
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
        return relativeTime(lastUsed, nowMs);
    return absentWords(lastUsed, QT_TRANSLATE_NOOP("Duration", "never used"));
}

} // namespace tokendesk
