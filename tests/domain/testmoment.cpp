#include "domain/clock.h"
#include "domain/moment.h"
#include "domain/steadytime.h"

#include <QTest>
#include <QTimeZone>

using namespace tokendesk;

class TestMoment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void instantsAreReadExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
        };
        row("2026-01-15T10:30:00Z", "2026-01-15T10:30:00.000Z");
        row("2026-03-01T08:00:00.123456+00:00", "2026-03-01T08:00:00.123Z");
        row("2025-06-01T00:00:00", "2025-06-01T00:00:00.000Z");
        row("2025-06-01 00:00:00", "2025-06-01T00:00:00.000Z");
        row("2025-06-01", "2025-06-01T00:00:00.000Z");
        row("2025-06-01T10:30Z", "2025-06-01T10:30:00.000Z");
        row("2025-06-01T00:30:00+02:00", "2025-05-31T22:30:00.000Z");
        row("2025-06-01T00:30:00-0530", "2025-06-01T06:00:00.000Z");
        row("2025-06-01T00:30:00+02", "2025-05-31T22:30:00.000Z");
        row("  2025-06-01T00:30:00z ", "2025-06-01T00:30:00.000Z");
        row("2024-02-29T23:59:60Z", "2024-03-01T00:00:00.000Z");
        row("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z");
        row("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z");
        row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z");
    }
    void instantsAreReadExactly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        const Moment moment = parseMoment(text);
        QVERIFY(moment.isSet());
        QCOMPARE(moment.toUtc().toString(Qt::ISODateWithMs), utc);
    }

    void everyDayAgreesWithQt()
    {
        for (QDate date(1999, 12, 1); date < QDate(2101, 3, 2); date = date.addDays(1)) {
            const QDateTime expected(date, QTime(23, 59, 59), Qt::UTC);
            const Moment moment = parseMoment(expected.toString(Qt::ISODate).toLatin1());
            QCOMPARE(moment.msecs(), expected.toMSecsSinceEpoch());
        }
    }

    void whatIsNoInstantIsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"yesterday",
                                 "2026-13-01T00:00:00Z",
                                 "2026-02-29T00:00:00Z",
                                 "2026-00-10",
                                 "2026-01-00",
                                 "2026-01-32",
                                 "2026-1-1",
                                 "20260101T000000Z",
                                 "2026-01-01T24:00:00Z",
                                 "2026-01-01T00:60:00Z",
                                 "2026-01-01T00:00:61Z",
                                 "2026-01-01T00:00:00.Z",
                                 "2026-01-01T00:00:00+2",
                                 "2026-01-01T00:00:00+24:00",
                                 "2026-01-01T00:00:00 UTC",
                                 "2026-01-01T00:00:00Zx",
                                 "2026-01-01T",
                                 "2026-01-01T1",
                                 "2026/01/01",
                                 "0000-01-01",
                                 "-2026-01-01",
                                 "1767225600",
                                 "2026-01-01T00:00:00+02:00Z",
                                 "null"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoInstantIsUnreadable()
    {
        QFETCH(QByteArray, text);
        QVERIFY(parseMoment(text).isUnreadable());
        QVERIFY(!parseMoment(text).isSet());
    }

    void theWaysOfHavingNoTimeAreToldApart()
    {
        QVERIFY(parseMoment("").isEmpty());
        QVERIFY(parseMoment("  ").isEmpty());
        QVERIFY(Moment().isMissing());
        const QList<Moment> all{Moment::null(), Moment::missing(), Moment::empty(),
                                Moment::unreadable(), Moment::at(0)};
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = 0; j < all.size(); ++j)
                QCOMPARE(all.at(i) == all.at(j), i == j);
        }
        QCOMPARE(sizeof(Moment), sizeof(qint64));
    }

    void theServersClockCountsPastTwoSeconds()
    {
        ServerClock clock;
        QCOMPARE(clock.offsetMs(), 0);
        clock.observe(QDateTime::currentMSecsSinceEpoch() + 500);
        QCOMPARE(clock.offsetMs(), 0);
        clock.observe(QDateTime::currentMSecsSinceEpoch() - msPerHour);
        QVERIFY(qAbs(clock.offsetMs() + msPerHour) < msPerMinute);
        QVERIFY(qAbs(clock.nowMs() - (QDateTime::currentMSecsSinceEpoch() - msPerHour))
                < msPerMinute);
    }

    void aClockOfAnEarlierRunCountsUntilTheFirstAnswer()
    {
        machineNowMs = 1'800'000'000'000;
        steadyNowMs = 77'000;
        ServerClock clock(settable());
        clock.assumeOffset(msPerHour);
        QCOMPARE(clock.offsetMs(), msPerHour);
        QVERIFY(!clock.isObserved());
        steadyNowMs += msPerMinute;
        machineNowMs += msPerMinute;
        QCOMPARE(clock.nowMs(), machineNowMs + msPerHour);
        clock.observe(machineNowMs - msPerHour);
        QCOMPARE(clock.offsetMs(), -msPerHour);
        QVERIFY(clock.isObserved());
        clock.assumeOffset(msPerHour);
        QCOMPARE(clock.offsetMs(), -msPerHour);
    }

    void nobodySetsTheServersClock_data()
    {
        QTest::addColumn<qint64>("serverMs"); // beside this machine's clock
        QTest::addColumn<qint64>("setBy"); // what somebody then does to that
        for (const qint64 serverMs : {qint64(0), qint64(500), -msPerHour, 3 * msPerDay}) {
            for (const qint64 setBy : {-msPerDay, -msPerSecond, msPerSecond, msPerDay})
                QTest::addRow("%lld ms beside, set by %lld ms", serverMs, setBy)
                    << serverMs << setBy;
        }
    }
    void nobodySetsTheServersClock()
    {
        QFETCH(qint64, serverMs);
        QFETCH(qint64, setBy);
        machineNowMs = 1'800'000'000'000;
        steadyNowMs = 77'000;
        ServerClock clock(settable());
        clock.observe(machineNowMs + serverMs);
        const qint64 readAtMs = clock.nowMs();
        const qint64 offsetMs = clock.offsetMs();
        // Five minutes go by, and somebody turns the clock meanwhile: it is still five minutes.
        steadyNowMs += 5 * msPerMinute;
        machineNowMs += 5 * msPerMinute + setBy;
        QCOMPARE(clock.nowMs() - readAtMs, 5 * msPerMinute);
        // What this machine has stamped from now on is told in the server's time by this.
        QCOMPARE(clock.offsetMs(), offsetMs - setBy);
        QCOMPARE(machineNowMs + clock.offsetMs(), clock.nowMs());
        // The next answer says the same as before.
        clock.observe(readAtMs + 5 * msPerMinute);
        QVERIFY(qAbs(clock.nowMs() - readAtMs - 5 * msPerMinute) < 2 * msPerSecond);
    }

    void beforeAnAnswerThisMachinesClockCounts()
    {
        machineNowMs = 1'800'000'000'000;
        const ServerClock clock(settable());
        QCOMPARE(clock.nowMs(), machineNowMs);
        machineNowMs += msPerDay; // put right after the program's start
        QCOMPARE(clock.nowMs(), machineNowMs);
        QCOMPARE(clock.offsetMs(), 0);
    }

    void aClockThatIsSlowedALittleAgrees()
    {
        machineNowMs = 1'800'000'000'000;
        ServerClock clock(settable());
        clock.observe(machineNowMs);
        steadyNowMs += msPerDay;
        machineNowMs += msPerDay - 400;
        QCOMPARE(clock.offsetMs(), 0);
    }

    void steadyTimeGoesOn()
    {
        const qint64 before = steadyMs();
        QTest::qSleep(20);
        const qint64 passed = steadyMs() - before;
        QVERIFY2(passed >= 19 && passed < msPerMinute, qPrintable(QString::number(passed)));
    }

private:
    static TimeSources settable()
    {
        return {[] { return machineNowMs; }, [] { return steadyNowMs; }};
    }
    inline static qint64 machineNowMs = 0;
    inline static qint64 steadyNowMs = 0;
};

QTEST_GUILESS_MAIN(TestMoment)
#include "testmoment.moc"
