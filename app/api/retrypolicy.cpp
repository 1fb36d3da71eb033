#include "api/retrypolicy.h"

#include <QDateTime>
#include <QLocale>

namespace tokendesk {

namespace {

/// A year of two digits that seems more than 50 years ahead is in the past (RFC 9110, 5.6.7).
QDateTime fromTwoDigitYear(QDateTime time)
{
    const int thisYear = QDate::currentDate().year();
    while (time.isValid() && time.date().year() + 100 <= thisYear + 50)
        time = time.addYears(100);
    return time;
}

} // namespace

std::optional<qint64> parseHttpDate(QByteArrayView text)
{
    const QLocale english = QLocale::c();
    const QString line =
        QString::fromLatin1(text.first(qMin(text.size(), qsizetype{64}))).simplified();
    QDateTime time = english.toDateTime(line, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!time.isValid())
        time = fromTwoDigitYear(
            english.toDateTime(line, QStringLiteral("dddd, dd-MMM-yy hh:mm:ss 'GMT'")));
    if (!time.isValid())
        time = english.toDateTime(line, QStringLiteral("ddd MMM d hh:mm:ss yyyy"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView text, qint64 serverNowMs)
{
    const QByteArrayView value = text.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qlonglong seconds = value.toLongLong(&ok);
    if (ok) {
        constexpr qlonglong aDay = 24 * 60 * 60;
        return std::chrono::seconds(qBound(0LL, seconds, aDay));
    }
    if (const std::optional<qint64> date = parseHttpDate(value))
        return std::chrono::milliseconds(qMax<qint64>(0, *date - serverNowMs));
    return std::nullopt;
}

std::chrono::milliseconds retryDelay(int attempt,
                                     std::optional<std::chrono::milliseconds> retryAfter,
                                     const RetryTimes &times, double jitter)
{
    using std::chrono::milliseconds;
    const double share = qBound(0.0, jitter, 1.0);
    if (retryAfter) {
        const auto spread = milliseconds(qRound64(double(times.base.count()) * share));
        return qMin(*retryAfter, times.cap) + spread;
    }
    const double doubled = double(times.base.count()) * double(1U << qBound(0, attempt - 1, 16));
    return qMin(milliseconds(qRound64(doubled * (0.5 + share / 2))), times.cap);
}

bool isRetriableStatus(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

} // namespace tokendesk
