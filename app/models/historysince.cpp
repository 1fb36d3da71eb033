#include "models/historysince.h"

#include "domain/moment.h"
#include "store/historystore.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tokendesk {

namespace {

struct HistorySinceWords {
    Q_DECLARE_TR_FUNCTIONS(HistorySince)
};

} // namespace

QString historySinceWord(HistorySince since)
{
    switch (since) {
    case HistorySince::LastRefresh:
        return QStringLiteral("last-refresh");
    case HistorySince::LastTime:
        return QStringLiteral("last-time");
    case HistorySince::Yesterday:
        return QStringLiteral("yesterday");
    case HistorySince::Week:
        return QStringLiteral("7-days");
    case HistorySince::Month:
        return QStringLiteral("30-days");
    case HistorySince::Quarter:
        return QStringLiteral("90-days");
    case HistorySince::Date:
        return QStringLiteral("date");
    }
    return {};
}

std::optional<HistorySince> historySinceFrom(const QString &word)
{
    for (int i = 0; i < historySinceCount; ++i) {
        const auto since = static_cast<HistorySince>(i);
        if (historySinceWord(since) == word)
            return since;
    }
    return std::nullopt;
}

QString historySinceText(HistorySince since)
{
    switch (since) {
    case HistorySince::LastRefresh:
        return HistorySinceWords::tr("Last refresh");
    case HistorySince::LastTime:
        return HistorySinceWords::tr("Since it was last open");
    case HistorySince::Yesterday:
        return HistorySinceWords::tr("Since yesterday");
    case HistorySince::Week:
        return HistorySinceWords::tr("Last 7 days");
    case HistorySince::Month:
        return HistorySinceWords::tr("Last 30 days");
    case HistorySince::Quarter:
        return HistorySinceWords::tr("Last 90 days");
    case HistorySince::Date:
        return HistorySinceWords::tr("Since a date");
    }
    return {};
}

qint64 historySinceMs(HistorySince since, QDate date, const HistoryFacts &facts, qint64 openedMs,
                      qint64 nowMs, const QTimeZone &zone)
{
    const auto startOf = [&zone](QDate day) { return day.startOfDay(zone).toMSecsSinceEpoch(); };
    switch (since) {
    case HistorySince::LastRefresh:
        return facts.seenMs;
    case HistorySince::LastTime:
        return openedMs;
    case HistorySince::Yesterday:
        return startOf(QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().addDays(-1));
    case HistorySince::Week:
        return nowMs - 7 * msPerDay;
    case HistorySince::Month:
        return nowMs - 30 * msPerDay;
    case HistorySince::Quarter:
        return nowMs - 90 * msPerDay;
    case HistorySince::Date:
        return date.isValid() ? startOf(date) : 0;
    }
    return 0;
}

} // namespace tokendesk
