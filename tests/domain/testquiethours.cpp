#include "domain/notices/quiethours.h"

#include <QDateTime>
#include <QTest>

using namespace tokendesk;

namespace {

const QTimeZone berlin("Europe/Berlin");

qint64 utc(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODate);
    if (!time.isValid())
        qFatal("no time: %s", qPrintable(text));
    return time.toMSecsSinceEpoch();
}

QuietHours hours(QTime from, QTime to, bool weekends = false)
{
    return {true, from, to, weekends};
}

} // namespace

class TestQuietHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsQuietUntilTheClockOnTheWallSaysSo_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<bool>("weekends");
        QTest::addColumn<QString>("now"); // UTC
        QTest::addColumn<QString>("until"); // UTC; empty: not quiet
        const auto row = [](const char *name, QTime from, QTime to, const char *now,
                            const char *until, bool weekends = false) {
            QTest::newRow(name) << from << to << weekends << QString::fromLatin1(now)
                                << QString::fromLatin1(until);
        };
        const QTime evening(20, 0);
        const QTime morning(8, 0);
        // 2026-11-18 is a Wednesday; Berlin is UTC+1 then.
        row("just before", evening, morning, "2026-11-18T18:59:59", "");
        row("at the start", evening, morning, "2026-11-18T19:00:00", "2026-11-19T07:00:00");
        row("before midnight", evening, morning, "2026-11-18T22:59:59", "2026-11-19T07:00:00");
        row("after midnight", evening, morning, "2026-11-18T23:00:00", "2026-11-19T07:00:00");
        row("just before the end", evening, morning, "2026-11-19T06:59:59", "2026-11-19T07:00:00");
        row("at the end", evening, morning, "2026-11-19T07:00:00", "");
        row("within a day", QTime(12, 0), QTime(13, 0), "2026-11-18T11:30:00",
            "2026-11-18T12:00:00");
        row("within a day, before", QTime(12, 0), QTime(13, 0), "2026-11-18T10:30:00", "");
        row("equal times are none", morning, morning, "2026-11-18T07:00:00", "");
        row("invalid times are none", QTime(), morning, "2026-11-18T05:00:00", "");
        row("to midnight", evening, QTime(0, 0), "2026-11-18T20:00:00", "2026-11-18T23:00:00");
        row("saturday", evening, morning, "2026-11-21T12:00:00", "2026-11-23T07:00:00", true);
        row("saturday, not quiet", evening, morning, "2026-11-21T12:00:00", "");
        row("friday night runs into it", evening, morning, "2026-11-20T20:00:00",
            "2026-11-23T07:00:00", true);
        row("sunday's last second", QTime(12, 0), QTime(13, 0), "2026-11-22T22:59:59",
            "2026-11-22T23:00:00", true);
        row("monday's first second", QTime(12, 0), QTime(13, 0), "2026-11-22T23:00:00", "", true);
        // 2026-03-29, 01:00 UTC: 02:00 becomes 03:00.
        row("the short night", evening, morning, "2026-03-28T22:00:00", "2026-03-29T06:00:00");
        row("an end that never comes", QTime(1, 0), QTime(2, 30), "2026-03-29T00:30:00",
            "2026-03-29T01:00:00");
        row("after an end that never came", QTime(1, 0), QTime(2, 30), "2026-03-29T01:00:00", "");
        row("a start that never comes", QTime(2, 30), QTime(4, 0), "2026-03-29T01:10:00",
            "2026-03-29T02:00:00");
        // 2026-10-25, 01:00 UTC: 03:00 becomes 02:00 again.
        row("the long night", evening, morning, "2026-10-24T22:00:00", "2026-10-25T07:00:00");
        row("an end that comes twice", QTime(1, 0), QTime(2, 30), "2026-10-24T23:30:00",
            "2026-10-25T00:30:00");
        row("between the two", QTime(1, 0), QTime(2, 30), "2026-10-25T00:40:00", "");
        row("the second time", QTime(1, 0), QTime(2, 30), "2026-10-25T01:10:00",
            "2026-10-25T01:30:00");
    }
    void itIsQuietUntilTheClockOnTheWallSaysSo()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(bool, weekends);
        QFETCH(QString, now);
        QFETCH(QString, until);
        QVERIFY(berlin.isValid());
        const auto found = quietUntil(utc(now), hours(from, to, weekends), berlin);
        QCOMPARE(found ? QDateTime::fromMSecsSinceEpoch(*found, Qt::UTC).toString(Qt::ISODate)
                       : QString(),
                 until.isEmpty() ? until : until + QLatin1Char('Z'));
    }

    void whatIsOffIsNeverQuiet()
    {
        QuietHours off = hours(QTime(0, 0), QTime(23, 59));
        off.on = false;
        QVERIFY(!quietUntil(utc(QStringLiteral("2026-11-18T12:00:00")), off, berlin));
        // The weekend is a choice of its own.
        off.weekends = true;
        QVERIFY(quietUntil(utc(QStringLiteral("2026-11-21T12:00:00")), off, berlin));
    }

    // At every quarter of an hour of a year, in zones that leap at odd times.
    void theQuietEndsWhereItSaysAndNotBefore_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                                 "America/Havana", "Asia/Kathmandu", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void theQuietEndsWhereItSaysAndNotBefore()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone there(zone);
        QVERIFY(there.isValid());
        for (const QuietHours &each :
             {hours(QTime(20, 0), QTime(8, 0)), hours(QTime(0, 30), QTime(2, 15), true)}) {
            const qint64 start = utc(QStringLiteral("2026-01-01T00:00:00"));
            qint64 quietTo = 0;
            for (qint64 now = start; now < start + qint64(366) * 86'400'000; now += 900'000) {
                const auto until = quietUntil(now, each, there);
                if (until) {
                    QVERIFY(*until > now);
                    // Said once, it stays.
                    if (quietTo > now)
                        QCOMPARE(*until, quietTo);
                    quietTo = *until;
                    QVERIFY(!quietUntil(*until, each, there));
                } else {
                    QVERIFY(quietTo <= now);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestQuietHours)
#include "testquiethours.moc"
