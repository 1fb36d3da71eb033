#include "ui/review/timelinewords.h"

#include "domain/duration.h"
#include "domain/review/findingwords.h"
#include "domain/sentence.h"
#include "domain/token.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(ExpiryTimeline)
};

/// Both days belong to it; what they share is said once.
QString daysText(QDate first, QDate last)
{
    if (first == last) {
        //: A date with its weekday, as Qt writes its parts: Tue 1 Dec 2026
        return QLocale().toString(first, TimelineWords::tr("ddd d MMM yyyy"));
    }
    QString from = dayWords(first);
    if (first.year() == last.year()) {
        from = first.month() == last.month()
            //: A day of the month alone, as Qt writes it: 1, of "1 – 6 Dec 2026"
            ? QLocale().toString(first, TimelineWords::tr("d"))
            //: A date without its year, as Qt writes its parts: 1 Dec
            : QLocale().toString(first, TimelineWords::tr("d MMM"));
    }
    //: From a day to a day: 1 – 6 Dec 2026
    return TimelineWords::tr("%1 – %2").arg(from, dayWords(last));
}

} // namespace

QString seriesWords(ExpirySeries series, int index)
{
    if (series == ExpirySeries::State)
        return tokenStateWord(static_cast<TokenState>(index));
    return index == nothingFound ? TimelineWords::tr("No finding")
                                 : severityWords(static_cast<Severity>(index - 1));
}

QString barWords(const ExpiryCounts &counts, size_t bar)
{
    const TimelineBar &it = counts.bars[bar];
    switch (it.kind) {
    case TimelineBar::Kind::Overdue:
        return tokenStateWord(TokenState::Expired);
    case TimelineBar::Kind::Span:
        return daysText(it.from, it.to.addDays(-1));
    case TimelineBar::Kind::Later:
        return bar == 0
            ? TimelineWords::tr("Later")
            : TimelineWords::tr("After %1").arg(dayWords(counts.bars[bar - 1].to.addDays(-1)));
    case TimelineBar::Kind::Never:
        return TimelineWords::tr("Never");
    }
    return {};
}

QString barCountWords(const ExpiryCounts &counts, size_t bar)
{
    const TimelineBar &it = counts.bars[bar];
    if (it.total() == 0)
        return TimelineWords::tr("no token");
    QStringList parts;
    for (size_t i = it.counts.size(); i-- > 0;) {
        if (it.counts[i] > 0) {
            //: What is counted, and the count: Active: 8
            parts << TimelineWords::tr("%1: %2").arg(
                seriesWords(counts.series, static_cast<int>(i)), QLocale().toString(it.counts[i]));
        }
    }
    return TimelineWords::tr("%Ln token(s): %1", nullptr, it.total()).arg(joinedWords(parts));
}

QString unknownWords(const ExpiryCounts &counts)
{
    return counts.unknown == 0
        ? QString()
        : TimelineWords::tr("Expiry not known: %Ln token(s)", nullptr, counts.unknown);
}

QString rangeWords(const ExpiryRange &range)
{
    QStringList parts;
    if (range.overdue)
        parts << tokenStateWord(TokenState::Expired);
    if (range.from.isValid())
        parts << daysText(range.from, range.to.addDays(-1));
    if (range.later)
        parts << TimelineWords::tr("Later");
    if (range.never)
        parts << TimelineWords::tr("Never");
    return joinedWords(parts);
}

QString timelineTodayText()
{
    return TimelineWords::tr("Today");
}

QString unitWords(TimelineUnit unit)
{
    switch (unit) {
    case TimelineUnit::Day:
        return TimelineWords::tr("by day");
    case TimelineUnit::Week:
        return TimelineWords::tr("by week");
    case TimelineUnit::Month:
        return TimelineWords::tr("by month");
    }
    return {};
}

} // namespace tokendesk
