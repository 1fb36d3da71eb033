#include "domain/review/expirytimeline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tokendesk;
using Kind = TimelineBar::Kind;

namespace {

qint64 at(const QString &text, const QTimeZone &zone)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeZone(zone);
    return time.toMSecsSinceEpoch();
}

std::vector<TimelineBar> timeline(const std::vector<TimelineItem> &items, TimelineUnit unit,
                                  qint64 nowMs, const QTimeZone &zone)
{
    return expiryTimeline(items, 3, unit, nowMs, zone);
}

/// "overdue", "2026-12-01..2027-01-01", "later", "never": the bar that counts it.
QString barOf(Moment expires, TimelineUnit unit, qint64 nowMs, const QTimeZone &zone)
{
    QStringList found;
    for (const TimelineBar &bar : timeline({{expires, 1}}, unit, nowMs, zone)) {
        if (bar.total() == 0)
            continue;
        switch (bar.kind) {
        case Kind::Overdue:
            found << QStringLiteral("overdue");
            break;
        case Kind::Span:
            found << bar.from.toString(Qt::ISODate) + QLatin1String("..")
                    + bar.to.toString(Qt::ISODate);
            break;
        case Kind::Later:
            found << QStringLiteral("later");
            break;
        case Kind::Never:
            found << QStringLiteral("never");
            break;
        }
    }
    return found.join(QLatin1Char(' '));
}

const char *const zones[] = {"UTC",          "Europe/Berlin",  "America/New_York",
                             "Pacific/Apia", "America/Havana", "Asia/Kathmandu"};
const char *const days[] = {"2026-11-27T10:00:00", "2027-01-31T23:59:59", "2028-02-29T00:00:00",
                            "2027-12-31T12:00:00", "2026-03-29T02:30:00", "2011-12-15T08:00:00"};

} // namespace

class TestExpiryTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsCountedWhereItExpires_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expires");
        QTest::addColumn<TimelineUnit>("unit");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("bar");
        const auto row = [](const char *name, const char *now, const char *expires,
                            TimelineUnit unit, const char *zone, const char *bar) {
            QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(expires) << unit
                                << QString::fromLatin1(zone) << QString::fromLatin1(bar);
        };
        const char *friday = "2026-11-27T10:00:00";
        using Unit = TimelineUnit;
        row("never", friday, "", Unit::Day, "UTC", "never");
        row("exactly now", friday, friday, Unit::Day, "UTC", "overdue");
        row("a moment later", friday, "2026-11-27T10:00:01", Unit::Day, "UTC",
            "2026-11-27..2026-11-28");
        row("long ago", friday, "2001-01-01T00:00:00", Unit::Month, "UTC", "overdue");
        row("the day's end", friday, "2026-11-27T23:59:59", Unit::Day, "UTC",
            "2026-11-27..2026-11-28");
        row("midnight", friday, "2026-11-28T00:00:00", Unit::Day, "UTC", "2026-11-28..2026-11-29");
        row("this week", friday, "2026-11-29T23:59:59", Unit::Week, "UTC",
            "2026-11-27..2026-11-30");
        row("Monday", friday, "2026-11-30T00:00:00", Unit::Week, "UTC", "2026-11-30..2026-12-07");
        row("Sunday", "2026-11-29T10:00:00", "2026-11-29T12:00:00", Unit::Week, "UTC",
            "2026-11-29..2026-11-30");
        row("on a Monday", "2026-11-30T10:00:00", "2026-12-06T12:00:00", Unit::Week, "UTC",
            "2026-11-30..2026-12-07");
        row("this month", friday, "2026-11-30T23:59:59", Unit::Month, "UTC",
            "2026-11-27..2026-12-01");
        row("next month", friday, "2026-12-01T00:00:00", Unit::Month, "UTC",
            "2026-12-01..2027-01-01");
        row("the last month is cut", friday, "2027-11-26T23:59:59", Unit::Month, "UTC",
            "2027-11-01..2027-11-27");
        row("the last week is cut", friday, "2027-11-26T23:59:59", Unit::Week, "UTC",
            "2027-11-22..2027-11-27");
        row("the last day", friday, "2027-11-26T23:59:59", Unit::Day, "UTC",
            "2027-11-26..2027-11-27");
        row("the end of twelve months", friday, "2027-11-27T00:00:00", Unit::Day, "UTC", "later");
        row("that end by months", friday, "2027-11-27T00:00:00", Unit::Month, "UTC", "later");
        row("far away", friday, "2999-01-01T00:00:00", Unit::Week, "UTC", "later");
        row("from a 31st", "2027-01-31T10:00:00", "2027-02-01T00:00:00", Unit::Month, "UTC",
            "2027-02-01..2027-03-01");
        row("a 31st alone", "2027-01-31T10:00:00", "2027-01-31T23:00:00", Unit::Month, "UTC",
            "2027-01-31..2027-02-01");
        row("the end from a 31st", "2027-01-31T10:00:00", "2028-01-30T23:59:59", Unit::Month, "UTC",
            "2028-01-01..2028-01-31");
        row("a leap day", "2027-11-27T10:00:00", "2028-02-29T12:00:00", Unit::Day, "UTC",
            "2028-02-29..2028-03-01");
        row("from a leap day", "2028-02-29T10:00:00", "2029-02-27T23:59:59", Unit::Day, "UTC",
            "2029-02-27..2029-02-28");
        row("the end from a leap day", "2028-02-29T10:00:00", "2029-02-28T00:00:00", Unit::Day,
            "UTC", "later");
        row("before the clocks go on", "2027-03-01T10:00:00", "2027-03-27T23:59:59", Unit::Day,
            "Europe/Berlin", "2027-03-27..2027-03-28");
        row("after the clocks went on", "2027-03-01T10:00:00", "2027-03-28T23:30:00", Unit::Day,
            "Europe/Berlin", "2027-03-28..2027-03-29");
        row("the clocks go back", "2026-10-01T10:00:00", "2026-10-25T23:30:00", Unit::Week,
            "Europe/Berlin", "2026-10-19..2026-10-26");
        row("in New York", "2026-11-01T00:30:00", "2026-11-01T23:59:59", Unit::Day,
            "America/New_York", "2026-11-01..2026-11-02");
        row("a day without midnight", "2026-03-01T00:30:00", "2026-03-08T01:00:00", Unit::Day,
            "America/Havana", "2026-03-08..2026-03-09");
        // Samoa went from the 29th to the 31st of December 2011.
        row("before the day left out", "2011-12-15T08:00:00", "2011-12-29T23:59:59", Unit::Day,
            "Pacific/Apia", "2011-12-29..2011-12-30");
        row("after the day left out", "2011-12-15T08:00:00", "2011-12-31T00:00:00", Unit::Day,
            "Pacific/Apia", "2011-12-31..2012-01-01");
    }
    void aTokenIsCountedWhereItExpires()
    {
        QFETCH(QString, now);
        QFETCH(QString, expires);
        QFETCH(TimelineUnit, unit);
        QFETCH(QString, zone);
        QFETCH(QString, bar);
        const QTimeZone there(zone.toLatin1());
        QVERIFY(there.isValid());
        const Moment moment = expires.isEmpty() ? Moment::null() : Moment::at(at(expires, there));
        QCOMPARE(barOf(moment, unit, at(now, there), there), bar);
    }

    void theSameInstantIsOnTheDayOfTheZone()
    {
        const qint64 now = at(QStringLiteral("2026-11-27T10:00:00"), QTimeZone::utc());
        const Moment late = Moment::at(at(QStringLiteral("2026-12-05T23:30:00"), QTimeZone::utc()));
        const auto in = [&](const char *zone) {
            return barOf(late, TimelineUnit::Day, now, QTimeZone(zone));
        };
        QCOMPARE(in("UTC"), QStringLiteral("2026-12-05..2026-12-06"));
        QCOMPARE(in("Europe/Berlin"), QStringLiteral("2026-12-06..2026-12-07"));
        QCOMPARE(in("America/New_York"), QStringLiteral("2026-12-05..2026-12-06"));
        QCOMPARE(in("Pacific/Apia"), QStringLiteral("2026-12-06..2026-12-07"));
    }

    void whatIsNotKnownIsInNoBar_data()
    {
        QTest::addColumn<Moment>("expires");
        QTest::newRow("missing") << Moment::missing();
        QTest::newRow("empty") << Moment::empty();
        QTest::newRow("unreadable") << Moment::unreadable();
    }
    void whatIsNotKnownIsInNoBar()
    {
        QFETCH(Moment, expires);
        const qint64 now = at(QStringLiteral("2026-11-27T10:00:00"), QTimeZone::utc());
        const std::vector<TimelineBar> bars = expiryTimeline(
            {{expires, 0}, {Moment::null(), 0}}, 1, TimelineUnit::Month, now, QTimeZone::utc());
        for (const TimelineBar &bar : bars) {
            QCOMPARE(bar.total(), bar.kind == Kind::Never ? 1 : 0);
            QVERIFY(!isInBar(bar, expires, now, QTimeZone::utc()));
        }
    }

    void theBarsJoinAndEachTokenIsInExactlyOne_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<TimelineUnit>("unit");
        QTest::addColumn<QString>("zone");
        for (const char *zone : zones) {
            for (const char *day : days) {
                for (const TimelineUnit unit :
                     {TimelineUnit::Day, TimelineUnit::Week, TimelineUnit::Month})
                    QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3")
                                                 .arg(QLatin1String(zone), QLatin1String(day),
                                                      QString::number(static_cast<int>(unit)))))
                        << QString::fromLatin1(day) << unit << QString::fromLatin1(zone);
            }
        }
    }
    void theBarsJoinAndEachTokenIsInExactlyOne()
    {
        QFETCH(QString, now);
        QFETCH(TimelineUnit, unit);
        QFETCH(QString, zone);
        const QTimeZone there(zone.toLatin1());
        const qint64 nowMs = at(now, there);
        QRandomGenerator random(7);
        std::vector<TimelineItem> items;
        for (int i = 0; i < 400; ++i) {
            const qint64 away = (random.bounded(460) - 40) * msPerDay
                + random.bounded(24) * msPerHour + random.bounded(2) * random.bounded(3'600'000);
            const Moment expires = i % 9 == 0 ? Moment::null()
                : i % 9 == 1                  ? Moment::at(nowMs)
                                              : Moment::at(nowMs + away);
            items.push_back({expires, random.bounded(3)});
        }
        const std::vector<TimelineBar> bars = timeline(items, unit, nowMs, there);

        // Overdue, then spans that join and cover twelve months, then later, then never.
        QVERIFY(bars.size() >= 4);
        QCOMPARE(bars.front().kind, Kind::Overdue);
        QCOMPARE(bars[bars.size() - 2].kind, Kind::Later);
        QCOMPARE(bars.back().kind, Kind::Never);
        QDate next = dayOf(nowMs, there);
        QCOMPARE(bars[1].from, next);
        for (size_t i = 1; i + 2 < bars.size(); ++i) {
            QCOMPARE(bars[i].kind, Kind::Span);
            QCOMPARE(bars[i].from, next);
            QVERIFY(bars[i].from < bars[i].to);
            next = bars[i].to;
        }
        QCOMPARE(next, dayOf(nowMs, there).addMonths(12));

        // The bars count what is in them, and nothing is lost.
        int sum = 0;
        for (const TimelineBar &bar : bars) {
            ExpiryRange alone;
            alone.add(bar);
            const ExpiryCut cut(alone, nowMs, there);
            std::vector<int> counts(3);
            for (const TimelineItem &item : items) {
                if (cut.has(item.expires))
                    ++counts[static_cast<size_t>(item.series)];
            }
            QCOMPARE(bar.counts, counts);
            sum += bar.total();
        }
        QCOMPARE(sum, static_cast<int>(items.size()));

        // And by the calendar: what the zone calls the day is the day of the bar.
        for (size_t i = 0; i < items.size(); i += 20) {
            const Moment expires = items[i].expires;
            const QDate day = expires.isSet() ? dayOf(expires.msecs(), there) : QDate();
            const bool isAhead = expires.isSet() && expires.msecs() > nowMs;
            for (const TimelineBar &bar : bars) {
                if (bar.kind == Kind::Span)
                    QCOMPARE(isInBar(bar, expires, nowMs, there),
                             isAhead && bar.from <= day && day < bar.to);
            }
        }
    }

    void aRangeTakesInItsBarsAndNothingElse()
    {
        const QTimeZone zone("Europe/Berlin");
        const qint64 nowMs = at(QStringLiteral("2026-11-27T10:00:00"), zone);
        QRandomGenerator random(3);
        std::vector<TimelineItem> items;
        for (int i = 0; i < 500; ++i)
            items.push_back({i % 8 == 0 ? Moment::null()
                                        : Moment::at(nowMs + (random.bounded(500) - 60) * msPerDay),
                             0});
        const std::vector<TimelineBar> weeks = timeline(items, TimelineUnit::Week, nowMs, zone);
        for (size_t first = 0; first < weeks.size(); first += 5) {
            for (size_t last = first; last < weeks.size(); last += 3) {
                ExpiryRange range;
                int counted = 0;
                for (size_t i = first; i <= last; ++i) {
                    range.add(weeks[i]);
                    counted += weeks[i].total();
                }
                const ExpiryCut cut(range, nowMs, zone);
                QCOMPARE(static_cast<int>(std::count_if(
                             items.begin(), items.end(),
                             [&](const TimelineItem &item) { return cut.has(item.expires); })),
                         counted);
                for (size_t i = 0; i < weeks.size(); ++i)
                    QCOMPARE(range.covers(weeks[i]), i >= first && i <= last);
            }
        }
    }

    void aRangeOfOneUnitIsFoundAgainInAnother()
    {
        const QTimeZone zone = QTimeZone::utc();
        const qint64 nowMs = at(QStringLiteral("2026-11-27T10:00:00"), zone);
        const std::vector<TimelineBar> months = timeline({}, TimelineUnit::Month, nowMs, zone);
        ExpiryRange december;
        december.add(months[2]);
        QVERIFY(ExpiryRange().isEmpty());
        QVERIFY(!december.isEmpty());
        int covered = 0;
        for (const TimelineBar &day : timeline({}, TimelineUnit::Day, nowMs, zone))
            covered += december.covers(day) ? 1 : 0;
        QCOMPARE(covered, 31);
        covered = 0;
        for (const TimelineBar &week : timeline({}, TimelineUnit::Week, nowMs, zone))
            covered += december.covers(week) ? 1 : 0;
        QCOMPARE(covered, 3); // whole weeks: from the 7th, the 14th and the 21st
    }
};

QTEST_GUILESS_MAIN(TestExpiryTimeline)
#include "testexpirytimeline.moc"
