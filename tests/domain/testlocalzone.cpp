#include "domain/localzone.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace tokendesk;

class TestLocalZone : public QObject {
    Q_OBJECT
private:
    QByteArray m_before;

    static void set(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        ::tzset();
    }

private Q_SLOTS:
    void init() { m_before = qgetenv("TZ"); }
    void cleanup() { set(m_before); }

    void theZoneIsThatOfTheLibrary_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        for (const char *wanted :
             {"Europe/Berlin", ":Europe/Berlin", ":/usr/share/zoneinfo/Europe/Berlin",
              "/usr/share/zoneinfo/Europe/Berlin", "/usr/share/zoneinfo/../zoneinfo/Asia/Tokyo",
              "CET-1CEST,M3.5.0,M10.5.0/3", "<+03>-3", "UTC"})
            QTest::newRow(wanted) << QByteArray(wanted);
    }
    void theZoneIsThatOfTheLibrary()
    {
        QFETCH(QByteArray, wanted);
        set(wanted);
        const QTimeZone zone = localZone();
        QVERIFY(zone.isValid());
        // Over a year, both summer and winter.
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 30), Qt::UTC);
        for (int day = 0; day < 365; day += 5) {
            const QDateTime moment = start.addDays(day);
            QCOMPARE(zone.offsetFromUtc(moment), moment.toLocalTime().offsetFromUtc());
        }
        // A record of a review names it, and is read elsewhere.
        QVERIFY(QTimeZone(zone.id()).isValid());
    }

    void aZoneThatIsNotThereIsSaidOnce()
    {
        set("Europe/Nowhere");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Europe/Nowhere")));
        const QTimeZone zone = localZone();
        QVERIFY(zone.isValid());
        QCOMPARE(zone.offsetFromUtc(QDateTime::currentDateTimeUtc()),
                 QDateTime::currentDateTime().offsetFromUtc());
        QVERIFY(QTimeZone(zone.id()).isValid());
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QCOMPARE(localZone(), zone);
    }
};

QTEST_GUILESS_MAIN(TestLocalZone)
#include "testlocalzone.moc"
