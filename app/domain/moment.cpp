#include "domain/moment.h"

#include <chrono>

namespace tokendesk {

namespace {

/// Reads exactly `count` digits at `position`; -1 when they are not all digits.
int digits(QByteArrayView text, qsizetype position, qsizetype count)
{
    if (position + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = position; i < position + count; ++i) {
        const char character = text[i];
        if (character < '0' || character > '9')
            return -1;
        value = value * 10 + (character - '0');
    }
    return value;
}

bool isAt(QByteArrayView text, qsizetype position, char character)
{
    return position < text.size() && text[position] == character;
}

/// The zone at the end of an instant: minutes east of UTC, or nothing when it is malformed.
std::optional<int> zoneMinutes(QByteArrayView zone)
{
    if (zone.isEmpty() || zone == "Z" || zone == "z")
        return 0;
    if (zone[0] != '+' && zone[0] != '-')
        return std::nullopt;
    const int sign = zone[0] == '-' ? -1 : 1;
    const int hours = digits(zone, 1, 2);
    int minutes = 0;
    if (zone.size() == 6 && zone[3] == ':')
        minutes = digits(zone, 4, 2);
    else if (zone.size() == 5)
        minutes = digits(zone, 3, 2);
    else if (zone.size() != 3)
        return std::nullopt;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 60 + minutes);
}

} // namespace

// Written by hand because 100,000 rows have three of these each: QDateTime::fromString is some
// twenty times slower.
Moment parseMoment(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Moment::empty();

    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1 || !isAt(text, 4, '-') || !isAt(text, 7, '-'))
        return Moment::unreadable();
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (month < 1 || day < 1 || !date.ok())
        return Moment::unreadable();
    qint64 msecs = qint64{std::chrono::sys_days{date}.time_since_epoch().count()} * msPerDay;
    if (text.size() == 10)
        return Moment::at(msecs);

    if (!isAt(text, 10, 'T') && !isAt(text, 10, 't') && !isAt(text, 10, ' '))
        return Moment::unreadable();
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || !isAt(text, 13, ':'))
        return Moment::unreadable();
    msecs += hour * msPerHour + minute * msPerMinute;

    qsizetype position = 16;
    if (isAt(text, position, ':')) {
        const int second = digits(text, position + 1, 2);
        if (second < 0 || second > 60) // 60: a leap second counts as the next minute's first
            return Moment::unreadable();
        msecs += second * msPerSecond;
        position += 3;
        if (isAt(text, position, '.') || isAt(text, position, ',')) {
            ++position;
            int unit = 100;
            const qsizetype first = position;
            for (; digits(text, position, 1) >= 0; ++position) {
                msecs += unit * digits(text, position, 1);
                unit /= 10;
            }
            if (position == first)
                return Moment::unreadable();
        }
    }
    const std::optional<int> zone = zoneMinutes(text.sliced(position));
    if (!zone)
        return Moment::unreadable();
    return Moment::at(msecs - *zone * msPerMinute);
}

} // namespace tokendesk
