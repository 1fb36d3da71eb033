#include "api/retrypolicy.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tokendesk {

namespace {

/// A year of two digits that seems more than 50 years ahead is in the past (RFC 9110, 5.6.7).
QDate fromTwoDigitYear(QDate date)
{
    const int thisYear = QDate::currentDate().year();
    while (date.isValid() && date.year() + 100 <= thisYear + 50)
        date = date.addYears(100);
    return date;
}

} // namespace

std::optional<qint64> parseHttpDate(QByteArrayView text)
{
    const QString line =
        QString::fromLatin1(text.first(qMin(text.size(), qsizetype{64}))).simplified();
    const QStringList words = line.split(QLatin1Char(' '));
    const QLocale english = QLocale::c();
    QDate date;
    QString clock;
    if (words.size() == 6 && words[5] == QLatin1String("GMT")) {
        date = english.toDate(words.mid(0, 4).join(QLatin1Char(' ')),
                              QStringLiteral("ddd, dd MMM yyyy"));
        clock = words[4];
    } else if (words.size() == 4 && words[3] == QLatin1String("GMT")) {
        date = fromTwoDigitYear(english.toDate(words.mid(0, 2).join(QLatin1Char(' ')),
                                               QStringLiteral("dddd, dd-MMM-yy")));
        clock = words[2];
    } else if (words.size() == 5) {
        const QStringList day{words[0], words[1], words[2], words[4]};
        date = english.toDate(day.join(QLatin1Char(' ')), QStringLiteral("ddd MMM d yyyy"));
        clock = words[3];
    }
    // Apart from the date: read as one they would be local time, in which an hour may be missing.
    const QTime time = QTime::fromString(clock, QStringLiteral("hh:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView text, qint64 serverNowMs)
{
    const QByteArrayView value = text.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qlonglong seconds = value.toLongLong(&ok);
    constexpr qlonglong most = 365 * 24 * 60 * 60;
    const bool isHuge = !ok && std::all_of(value.begin(), value.end(), [](char digit) {
        return digit >= '0' && digit <= '9';
    });
    if (isHuge)
        return std::chrono::seconds(most);
    if (ok)
        return std::chrono::seconds(qBound(0LL, seconds, most));
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

bool isWorthWaiting(std::optional<std::chrono::milliseconds> retryAfter, const RetryTimes &times)
{
    return !retryAfter || *retryAfter <= times.cap;
}

bool isRetriableStatus(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

} // namespace tokendesk
