#include "ui/review/timelinewords.h"

#include "domain/review/findingwords.h"
#include "domain/sentence.h"
#include "domain/token.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExpiryTimeline)
};

QString dayText(QDate day)
{
    //: A date, as Qt writes its parts: 1 Dec 2026
    return QLocale().toString(day, Words::tr("d MMM yyyy"));
}

/// Both days belong to it; what they share is said once.
QString daysText(QDate first, QDate last)
{
    if (first == last) {
        //: A date with its weekday, as Qt writes its parts: Tue 1 Dec 2026
        return QLocale().toString(first, Words::tr("ddd d MMM yyyy"));
    }
    QString from = dayText(first);
    if (first.year() == last.year()) {
        from = first.month() == last.month()
            //: A day of the month alone, as Qt writes it: 1, of "1 – 6 Dec 2026"
            ? QLocale().toString(first, Words::tr("d"))
            //: A date without its year, as Qt writes its parts: 1 Dec
            : QLocale().toString(first, Words::tr("d MMM"));
    }
    //: From a day to a day: 1 – 6 Dec 2026
    return Words::tr("%1 – %2").arg(from, dayText(last));
}

} // namespace

QString seriesWords(ExpirySeries series, int index)
{
    if (series == ExpirySeries::State)
        return tokenStateWord(static_cast<TokenState>(index));
    return index == nothingFound ? Words::tr("No finding")
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
        return bar == 0 ? Words::tr("Later")
                        : Words::tr("After %1").arg(dayText(counts.bars[bar - 1].to.addDays(-1)));
    case TimelineBar::Kind::Never:
        return Words::tr("Never");
    }
    return {};
}

QString barCountWords(const ExpiryCounts &counts, size_t bar)
{
    const TimelineBar &it = counts.bars[bar];
    if (it.total() == 0)
        return Words::tr("no token");
    QStringList parts;
    for (size_t i = it.counts.size(); i-- > 0;) {
        if (it.counts[i] > 0) {
            //: What is counted, and the count: Active: 8
            parts << Words::tr("%1: %2").arg(seriesWords(counts.series, static_cast<int>(i)),
                                             QLocale().toString(it.counts[i]));
        }
    }
    return Words::tr("%Ln token(s): %1", nullptr, it.total()).arg(joinedWords(parts));
}

QString unknownWords(const ExpiryCounts &counts)
{
    return counts.unknown == 0
        ? QString()
        : Words::tr("Expiry not known: %Ln token(s)", nullptr, counts.unknown);
}

QString rangeWords(const ExpiryRange &range)
{
    QStringList parts;
    if (range.overdue)
        parts << tokenStateWord(TokenState::Expired);
    if (range.from.isValid())
        parts << daysText(range.from, range.to.addDays(-1));
    if (range.later)
        parts << Words::tr("Later");
    if (range.never)
        parts << Words::tr("Never");
    return joinedWords(parts);
}

QString timelineTodayText()
{
    return Words::tr("Today");
}

QString unitWords(TimelineUnit unit)
{
    switch (unit) {
    case TimelineUnit::Day:
        return Words::tr("by day");
    case TimelineUnit::Week:
        return Words::tr("by week");
    case TimelineUnit::Month:
        return Words::tr("by month");
    }
    return {};
}

} // namespace tokendesk
