#include "api/retrypolicy.h"

#include <QTest>

using namespace tokendesk;
using namespace std::chrono_literals;

class TestRetryPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void aDateIsReadInEachOfItsForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        const qint64 ms = 784111777000;
        QTest::newRow("now") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << ms;
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << ms;
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << ms;
        QTest::newRow("in an hour that this place skips")
            << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT") << qint64(1774751400000);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
        QTest::newRow("nonsense") << QByteArray("yesterday") << qint64(-1);
        QTest::newRow("long") << QByteArray(100'000, '9') << qint64(-1);
        QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << qint64(-1);
    }
    void aDateIsReadInEachOfItsForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(parseHttpDate(text).value_or(-1), ms);
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("seconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("with white space") << QByteArray(" 3 ") << 3;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("beyond a day") << QByteArray("99999") << 99999;
        QTest::newRow("beyond a year") << QByteArray("999999999") << 31536000;
        QTest::newRow("beyond all numbers") << QByteArray("99999999999999999999999") << 31536000;
        QTest::newRow("date ahead") << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << 30;
        QTest::newRow("date behind") << QByteArray("Sun, 06 Nov 1994 08:40:00 GMT") << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }
    void retryAfterIsSecondsOrADate()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, seconds);
        const auto wait = parseRetryAfter(text, 784111777000);
        QCOMPARE(wait.has_value(), seconds >= 0);
        if (wait)
            QCOMPARE(wait->count(), qint64(seconds) * 1000);
    }

    void theWaitGrowsAndIsSpreadAndCapped()
    {
        const RetryTimes times{300ms, 60s};
        QCOMPARE(retryDelay(1, std::nullopt, times, 0.0), 150ms);
        QCOMPARE(retryDelay(1, std::nullopt, times, 1.0), 300ms);
        QCOMPARE(retryDelay(2, std::nullopt, times, 1.0), 600ms);
        QCOMPARE(retryDelay(4, std::nullopt, times, 1.0), 2400ms);
        QCOMPARE(retryDelay(40, std::nullopt, times, 1.0), 60s);
        QCOMPARE(retryDelay(1, std::nullopt, times, 7.0), 300ms);
    }

    void theServersWishIsKeptUpToTheCap()
    {
        const RetryTimes times{300ms, 60s};
        QCOMPARE(retryDelay(1, 5s, times, 0.0), 5s);
        QCOMPARE(retryDelay(3, 5s, times, 1.0), 5300ms);
        QCOMPARE(retryDelay(1, 3600s, times, 0.0), 60s);
    }

    void onlyStatusesThatAskForItAreRetried()
    {
        for (const int status : {429, 502, 503, 504})
            QVERIFY(isRetriableStatus(status));
        for (const int status : {200, 302, 400, 401, 404, 408, 409, 422, 500, 501, 505})
            QVERIFY(!isRetriableStatus(status));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "testretrypolicy.moc"
