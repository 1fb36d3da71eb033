#include "domain/querytime.h"

#include "domain/review/expirytimeline.h"

#include <algorithm>
#include <limits>

namespace tokendesk {

namespace {

constexpr qint64 earliestMs = std::numeric_limits<qint64>::min();
constexpr qint64 latestMs = std::numeric_limits<qint64>::max();

/// A hundred thousand years in hours fit with room to spare.
constexpr qsizetype mostDigits = 6;
constexpr qsizetype dayLength = 10;

constexpr std::array<std::pair<const char *, TimeSpan::Kind>, 4> spanWords{
    {{"never", TimeSpan::Kind::Never},
     {"overdue", TimeSpan::Kind::Overdue},
     {"later", TimeSpan::Kind::Later},
     {"unknown", TimeSpan::Kind::Unknown}}};

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// QDate also takes signs, spaces and other scripts' digits.
QDate parseDay(QStringView text)
{
    if (text.size() != dayLength || text.at(4) != QLatin1Char('-')
        || text.at(7) != QLatin1Char('-'))
        return {};
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text.at(at)))
            return {};
    }
    return {text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt()};
}

bool isLetter(QChar character, char letter)
{
    return character.toUpper() == QLatin1Char(letter);
}

/// The beginning of the second, as isoTime() writes it; T and Z in either case (RFC 3339, 5.6).
std::optional<qint64> parseMoment(QStringView text)
{
    if (text.size() != 20 || !isLetter(text.at(dayLength), 'T') || !isLetter(text.back(), 'Z'))
        return std::nullopt;
    const QDate day = parseDay(text.left(dayLength));
    const QTime time = QTime::fromString(text.mid(11, 8), u"HH:mm:ss");
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
}

bool looksLikeDay(QStringView text)
{
    return text.indexOf(QLatin1Char('-')) > 0;
}

/// Either end of a span, whichever kind it is.
struct End {
    std::optional<qint64> age;
    QDate day;
    std::optional<qint64> moment; ///< its second begins
};

qint64 endOfSecond(qint64 begin)
{
    return begin + msPerSecond - 1;
}

std::optional<End> parseEnd(QStringView text, TimeFault *fault)
{
    End end;
    if (looksLikeDay(text)) {
        end.moment = parseMoment(text);
        end.day = end.moment ? QDate() : parseDay(text);
        if (end.moment || end.day.isValid())
            return end;
        *fault = text.size() > dayLength ? TimeFault::Moment : TimeFault::Day;
        return std::nullopt;
    }
    end.age = parseAge(text, fault);
    return end.age ? std::optional(end) : std::nullopt;
}

std::optional<TimeSpan> parseRange(QStringView from, QStringView to, TimeFault *fault)
{
    std::optional<End> first = End();
    std::optional<End> last = End();
    if (!from.isEmpty())
        first = parseEnd(from, fault);
    if (!to.isEmpty() && first)
        last = parseEnd(to, fault);
    if (!first || !last)
        return std::nullopt;
    const bool ages = first->age || last->age;
    const bool days = first->day.isValid() || last->day.isValid();
    const bool moments = first->moment || last->moment;
    if (ages + days + moments != 1) {
        *fault = TimeFault::Unreadable; // one of each, or none
        return std::nullopt;
    }
    TimeSpan span{ages       ? TimeSpan::Kind::Age
                      : days ? TimeSpan::Kind::Days
                             : TimeSpan::Kind::Moments,
                  first->age,
                  last->age,
                  first->day,
                  last->day,
                  first->moment,
                  {}};
    if (last->moment)
        span.until = endOfSecond(*last->moment);
    if ((span.least && span.most && *span.least > *span.most)
        || (span.from.isValid() && span.to.isValid() && span.from > span.to)
        || (span.since && span.until && *span.since > *span.until)) {
        *fault = TimeFault::Order;
        return std::nullopt;
    }
    return span;
}

/// A day's first millisecond; years that Qt cannot place are beyond all tokens.
qint64 firstMsOf(const QDate &day, const QTimeZone &zone)
{
    const QDateTime start = day.startOfDay(zone);
    return start.isValid() ? start.toMSecsSinceEpoch()
                           : QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

std::optional<qint64> parseAge(QStringView text, TimeFault *fault)
{
    TimeFault ignored = TimeFault::None;
    TimeFault &said = fault ? *fault : ignored;
    const qsizetype digits = std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
    if (digits == 0) {
        said = TimeFault::Unreadable;
        return std::nullopt;
    }
    if (digits > mostDigits) {
        said = TimeFault::Number;
        return std::nullopt;
    }
    said = TimeFault::Unit;
    if (text.size() != digits + 1)
        return std::nullopt;
    qint64 unit = 0;
    switch (text.back().toLower().unicode()) {
    case u'h':
        unit = msPerHour;
        break;
    case u'd':
        unit = msPerDay;
        break;
    case u'w':
        unit = 7 * msPerDay;
        break;
    case u'm':
        unit = 30 * msPerDay;
        break;
    case u'y':
        unit = 365 * msPerDay;
        break;
    default:
        return std::nullopt;
    }
    said = TimeFault::None;
    return text.left(digits).toLongLong() * unit;
}

std::optional<TimeSpan> parseTimeSpan(const QString &text, bool bareIsLeast, TimeFault *fault)
{
    *fault = TimeFault::None;
    const QStringView all(text);
    TimeSpan span;
    for (const auto &[word, kind] : spanWords) {
        if (all.compare(QLatin1String(word), Qt::CaseInsensitive) == 0) {
            span.kind = kind;
            return span;
        }
    }
    if (const qsizetype dots = all.indexOf(QLatin1String("..")); dots >= 0)
        return parseRange(all.left(dots), all.mid(dots + 2), fault);

    const bool less = all.startsWith(QLatin1Char('<'));
    const bool more = all.startsWith(QLatin1Char('>'));
    const bool equal = (less || more) && all.mid(1).startsWith(QLatin1Char('='));
    const std::optional<End> end =
        parseEnd(all.mid((less || more ? 1 : 0) + (equal ? 1 : 0)), fault);
    if (!end)
        return std::nullopt;
    if (end->age) {
        span.kind = TimeSpan::Kind::Age;
        if (more || (!less && bareIsLeast))
            span.least = end->age;
        else
            span.most = end->age;
        return span;
    }
    if (end->moment) {
        span.kind = TimeSpan::Kind::Moments;
        if (!less)
            span.since = more && !equal ? endOfSecond(*end->moment) + 1 : *end->moment;
        if (!more)
            span.until = less && !equal ? *end->moment - 1 : endOfSecond(*end->moment);
        return span;
    }
    span.kind = TimeSpan::Kind::Days;
    if (!less)
        span.from = more && !equal ? end->day.addDays(1) : end->day;
    if (!more)
        span.to = less && !equal ? end->day.addDays(-1) : end->day;
    return span;
}

std::vector<MomentRange> momentRanges(const QueryTerm &term, qint64 nowMs, const QTimeZone &zone)
{
    std::vector<MomentRange> spans;
    for (const TimeSpan &said : term.spans) {
        MomentRange span{earliestMs, latestMs};
        switch (said.kind) {
        case TimeSpan::Kind::Never:
            span.never = true;
            break;
        case TimeSpan::Kind::Unknown:
            span.unknown = true;
            break;
        case TimeSpan::Kind::Age:
            // An expiry lies ahead, every other time lies behind.
            if (term.qualifier == Qualifier::Expires) {
                span.from = said.least ? nowMs + *said.least : earliestMs;
                span.to = said.most ? nowMs + *said.most : latestMs;
                span.liveOnly = true;
            } else {
                span.from = said.most ? nowMs - *said.most : earliestMs;
                span.to = said.least ? nowMs - *said.least : latestMs;
            }
            break;
        case TimeSpan::Kind::Days:
            span.from = said.from.isValid() ? firstMsOf(said.from, zone) : earliestMs;
            span.to = said.to.isValid() ? firstMsOf(said.to.addDays(1), zone) - 1 : latestMs;
            break;
        case TimeSpan::Kind::Moments:
            span.from = said.since.value_or(earliestMs);
            span.to = said.until.value_or(latestMs);
            break;
        case TimeSpan::Kind::Overdue:
            span.to = nowMs;
            span.unrevokedOnly = true;
            break;
        case TimeSpan::Kind::Later:
            span.from = firstMsOf(timelineEnd(nowMs, zone), zone);
            span.unrevokedOnly = true;
            break;
        }
        spans.push_back(span);
    }
    return spans;
}

QString ageText(qint64 msecs)
{
    return msecs % msPerDay == 0 ? QString::number(msecs / msPerDay) + QLatin1Char('d')
                                 : QString::number(msecs / msPerHour) + QLatin1Char('h');
}

} // namespace tokendesk
