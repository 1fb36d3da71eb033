#include "evidence/recordcalendar.h"

#include "evidence/evidencetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

struct ReviewCalendarWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewCalendar)
};

constexpr qsizetype octetsAtMost = 75;
constexpr std::array<int, 3> alarmDays{30, 7, 1};

QString calendarTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// The whole characters that fit, never none.
qsizetype fitting(const QByteArray &bytes, qsizetype from, qsizetype room)
{
    qsizetype end = std::min(from + room, bytes.size());
    while (end < bytes.size() && end > from + 1
           && (static_cast<unsigned char>(bytes.at(end)) & 0xC0) == 0x80)
        --end;
    return end - from;
}

QByteArray textLine(const QByteArray &name, const QString &text)
{
    return calendarLine(name, calendarText(text));
}

/// `before`: how long before the event, as RFC 5545 writes a duration.
QByteArray alarm(const QString &before, const QString &summary)
{
    return calendarLine("BEGIN", QStringLiteral("VALARM"))
        + calendarLine("ACTION", QStringLiteral("DISPLAY")) + calendarLine("TRIGGER", before)
        + textLine("DESCRIPTION", summary) + calendarLine("END", QStringLiteral("VALARM"));
}

QString identity(const ReviewRecord &record, const RecordedExpiry &expiry)
{
    constexpr qsizetype digits = 16;
    return QStringLiteral("token-%1-expiry-%2@tokendesk")
        .arg(expiry.tokenId)
        .arg(sha256Hex(record.connectionId.toUtf8()).first(digits));
}

QByteArray event(const ReviewRecord &record, const RecordedExpiry &expiry)
{
    const QString token = shownText(expiry.token);
    const QString account = shownText(expiry.account);
    const QString connection = shownText(record.connectionName);
    const QString summary = ReviewCalendarWords::tr("Service token “%1” expires").arg(token);
    const QString description =
        ReviewCalendarWords::tr("Token: %1 (id %2)").arg(token, QString::number(expiry.tokenId))
        + QLatin1Char('\n') + ReviewCalendarWords::tr("Account: %1").arg(account)
        + QLatin1Char('\n')
        + ReviewCalendarWords::tr("Deployment: %1, %2").arg(connection, shownText(record.address))
        + QLatin1Char('\n')
        + ReviewCalendarWords::tr("Rotate it before, or what uses it stops working.");
    const qint64 expires = expiry.expires.msecs();
    QByteArray lines = calendarLine("BEGIN", QStringLiteral("VEVENT"))
        + calendarLine("UID", identity(record, expiry))
        + calendarLine("DTSTAMP", calendarTime(record.judgedAtMs))
        + calendarLine("DTSTART", calendarTime(expires)) + textLine("SUMMARY", summary)
        + textLine("DESCRIPTION", description)
        + calendarLine("CATEGORIES", QStringLiteral("TOKENDESK"))
        + calendarLine("CLASS", QStringLiteral("CONFIDENTIAL"))
        + calendarLine("TRANSP", QStringLiteral("TRANSPARENT"));
    const qint64 left = expires - record.judgedAtMs;
    for (const int days : alarmDays) {
        if (left > days * msPerDay)
            lines += alarm(QStringLiteral("-P%1D").arg(days), summary);
    }
    // Too late for all of these: an hour before, or when it happens.
    if (left <= alarmDays.back() * msPerDay)
        lines +=
            alarm(left > msPerHour ? QStringLiteral("-PT1H") : QStringLiteral("PT0S"), summary);
    return lines + calendarLine("END", QStringLiteral("VEVENT"));
}

/// A calendar must hold something (RFC 5545, 3.6): where nothing expires, the zone of its times.
QByteArray zoneAlone()
{
    return calendarLine("BEGIN", QStringLiteral("VTIMEZONE"))
        + calendarLine("TZID", QStringLiteral("UTC"))
        + calendarLine("BEGIN", QStringLiteral("STANDARD"))
        + calendarLine("DTSTART", QStringLiteral("19700101T000000"))
        + calendarLine("TZOFFSETFROM", QStringLiteral("+0000"))
        + calendarLine("TZOFFSETTO", QStringLiteral("+0000"))
        + calendarLine("END", QStringLiteral("STANDARD"))
        + calendarLine("END", QStringLiteral("VTIMEZONE"));
}

} // namespace

QByteArray calendarLine(const QByteArray &name, const QString &value)
{
    const QByteArray whole = name + ':' + value.toUtf8();
    QByteArray folded;
    for (qsizetype from = 0; from < whole.size();) {
        // The space that marks a continued line counts.
        const qsizetype room = from == 0 ? octetsAtMost : octetsAtMost - 1;
        const qsizetype length = fitting(whole, from, room);
        if (from > 0)
            folded += "\r\n ";
        folded += whole.mid(from, length);
        from += length;
    }
    return folded + "\r\n";
}

QString calendarText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text) {
        if (character == QLatin1Char('\n'))
            escaped += QStringLiteral("\\n");
        else if (QStringLiteral("\\;,").contains(character))
            escaped += QLatin1Char('\\') + character;
        else if (character != QLatin1Char('\r'))
            escaped += character;
    }
    return escaped;
}

bool writeRecordAsCalendar(const ReviewRecord &record, QIODevice &out, const GoOn &goOn)
{
    const auto put = [&out](const QByteArray &lines) { return out.write(lines) == lines.size(); };
    const QByteArray start = calendarLine("BEGIN", QStringLiteral("VCALENDAR"))
        + calendarLine("VERSION", QStringLiteral("2.0"))
        + calendarLine("PRODID",
                       QStringLiteral("-//Tokendesk//Tokendesk " TOKENDESK_VERSION "//EN"))
        + calendarLine("CALSCALE", QStringLiteral("GREGORIAN"));
    if (!put(start))
        return false;
    const auto total = static_cast<qint64>(record.expiries.size());
    qint64 done = 0;
    bool isEmpty = true;
    for (const RecordedExpiry &expiry : record.expiries) {
        if (expiry.expires.isSet() && expiry.expires.msecs() > record.judgedAtMs) {
            isEmpty = false;
            if (!put(event(record, expiry)))
                return false;
        }
        if (!goOn(++done, total))
            return false;
    }
    return (!isEmpty || put(zoneAlone())) && put(calendarLine("END", QStringLiteral("VCALENDAR")));
}

} // namespace tokendesk
