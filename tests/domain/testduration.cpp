#include "domain/duration.h"
#include "domain/token.h"
#include "domain/tokenquery.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace tokendesk;

namespace {
constexpr qint64 now = 1'795'000'000'000;
}

class TestDuration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Without a translation Qt shows "(s)"; the words themselves are what is tested here.
    void timeIsSaidInWords_data()
    {
        QTest::addColumn<qint64>("distance");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *words, qint64 distance) {
            QTest::newRow(words) << distance << QString::fromLatin1(words);
        };
        row("just now", 0);
        row("just now", -59'999);
        row("1 minute(s) ago", -60'000);
        row("59 minute(s) ago", -(msPerHour - 1));
        row("1 hour(s) ago", -msPerHour);
        row("47 hour(s) ago", -(2 * msPerDay - 1));
        row("2 day(s) ago", -2 * msPerDay);
        row("89 day(s) ago", -(90 * msPerDay - 1));
        row("91 day(s) ago", -(365 * msPerDay / 4 - 1));
        row("3 month(s) ago", -365 * msPerDay / 4);
        row("23 month(s) ago", -(730 * msPerDay - 1));
        row("2 year(s) ago", -730 * msPerDay);
        row("in less than a minute", 1);
        row("in 1 minute(s)", 60'000);
        row("in 2 minute(s)", 60'001);
        row("in 59 minute(s)", 59 * msPerMinute);
        row("in 1 hour(s)", 59 * msPerMinute + 1);
        row("in 24 hour(s)", msPerDay);
        row("in 47 hour(s)", 47 * msPerHour);
        row("in 2 day(s)", 47 * msPerHour + 1);
        row("in 7 day(s)", 7 * msPerDay);
        row("in 8 day(s)", 7 * msPerDay + 1);
        row("in 13 day(s)", 13 * msPerDay - 1);
        row("in 90 day(s)", 90 * msPerDay - msPerMinute); // a new one of 90 days
        row("in 91 day(s)", 91 * msPerDay);
        row("in 3 month(s)", 91 * msPerDay + 1);
        row("in 6 month(s)", 180 * msPerDay - msPerMinute);
        row("in 12 month(s)", 365 * msPerDay - msPerMinute);
        row("in 2 year(s)", 730 * msPerDay - msPerMinute);
        row("in 7,974 year(s)", 7974 * 365 * msPerDay); // as some write "never"
    }
    void timeIsSaidInWords()
    {
        QFETCH(qint64, distance);
        QFETCH(QString, words);
        QCOMPARE(relativeTime(Moment::at(now + distance), now), words);
    }

    // What the chip "7 days" shows says so, and the other way round.
    void theWordsCountDaysAsTheChipsDo_data()
    {
        QTest::addColumn<qint64>("distance");
        for (const qint64 at :
             {6 * msPerDay, 7 * msPerDay, 30 * msPerDay, 60 * msPerDay, 90 * msPerDay}) {
            for (const qint64 off : {-msPerDay, -msPerMinute, qint64(-1), qint64(0), qint64(1)})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(at / msPerDay).arg(off)))
                    << at + off;
        }
    }
    void theWordsCountDaysAsTheChipsDo()
    {
        QFETCH(qint64, distance);
        Token token;
        token.id = 1;
        token.expiration = Moment::at(now + distance);
        token.lastUsed = Moment::at(now - distance);
        const Inventory inventory({}, {token});
        const auto counted = [](QString words) {
            words.remove(QRegularExpression(QStringLiteral("\\D+")));
            return words.toInt();
        };
        for (const int days : TokenFacets::expirySteps) {
            TokenFilter filter;
            filter.expiry = TokenFilter::Expiry::Within;
            filter.expiryDays = days;
            const bool isShown = !selectTokens(inventory, filter, now).rows.empty();
            QCOMPARE(counted(expiryWords(token.expiration, now)) <= days, isShown);
        }
        for (const int days : TokenFacets::unusedSteps)
            QCOMPARE(counted(lastUsedWords(token.lastUsed, now)) >= days,
                     isUnusedFor(token, days, now));
    }

    void whatLiesBehindIsNotSetAheadByAClockThatIsBehind()
    {
        QCOMPARE(pastTime(Moment::at(now + 900), now), QStringLiteral("just now"));
        QCOMPARE(lastUsedWords(Moment::at(now + 900), now), QStringLiteral("just now"));
        QCOMPARE(pastTime(Moment::at(now + 21 * msPerMinute), now), QStringLiteral("just now"));
        QCOMPARE(pastTime(Moment::at(now - msPerHour), now), QStringLiteral("1 hour(s) ago"));
        // That is no clock which is a little behind: it is told as it is.
        QCOMPARE(pastTime(Moment::at(now + msPerDay), now), QStringLiteral("in 24 hour(s)"));
        QVERIFY(pastTime(Moment::null(), now).isEmpty());
    }

    void everyKindOfAbsenceHasItsWord()
    {
        QCOMPARE(expiryWords(Moment::null(), now), QStringLiteral("never"));
        QCOMPARE(expiryWords(Moment::missing(), now), QStringLiteral("not stated"));
        QCOMPARE(expiryWords(Moment::empty(), now), QStringLiteral("not stated"));
        QCOMPARE(expiryWords(Moment::unreadable(), now), QStringLiteral("not readable"));
        QCOMPARE(lastUsedWords(Moment::null(), now), QStringLiteral("never used"));
        QVERIFY(relativeTime(Moment::null(), now).isEmpty());
        QVERIFY(isoTime(Moment::unreadable()).isEmpty());
        QVERIFY(exactTime(Moment::missing()).isEmpty());
        QCOMPARE(withMinute(QStringLiteral("never"), Moment::null()), QStringLiteral("never"));
    }

    void aZoneWithoutANameIsItsDistance_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *zone, const char *end) {
            QTest::newRow(zone) << QByteArray(zone) << QString::fromLatin1(end);
        };
        row("UTC", ":40 UTC");
        row("CET-1CEST,M3.5.0,M10.5.0/3", ":40 CET");
        row("<+04>-4", ":40 UTC+04:00");
        row("<+0545>-5:45", ":40 UTC+05:45");
        row("<-0330>3:30", ":40 UTC-03:30");
    }
    void aZoneWithoutANameIsItsDistance()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, end);
        const QByteArray before = qgetenv("TZ");
        const auto set = [](const QByteArray &wanted) {
            qputenv("TZ", wanted);
            ::tzset();
        };
        set(zone);
        const QString time = exactTime(Moment::at(now));
        set(before);
        if (before.isNull())
            qunsetenv("TZ");
        QVERIFY2(time.endsWith(end), qPrintable(time));
    }

    void aDayNamesItsMonthAndItsYear()
    {
        const QDate day(2027, 1, 3);
        const QLocale before;
        QStringList shown;
        for (const char *locale : {"en_US", "en_GB", "de_DE"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
            shown << dayWords(day);
        }
        QLocale::setDefault(before);
        QCOMPARE(shown,
                 QStringList({QStringLiteral("3 Jan 2027"), QStringLiteral("3 Jan 2027"),
                              QStringLiteral("3 Jan. 2027")}));
        QVERIFY(dayWords({}).isEmpty());
    }

    void statesFollowTheServersClock_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<qint64>("expiresIn");
        QTest::addColumn<int>("state");
        const auto row = [](const char *title, bool active, qint64 in, TokenState state) {
            QTest::newRow(title) << active << in << static_cast<int>(state);
        };
        row("revoked wins over expired", false, -1, TokenState::Revoked);
        row("ends this very millisecond", true, 0, TokenState::Expired);
        row("one millisecond left", true, 1, TokenState::Expiring);
        row("thirty days left", true, 30 * msPerDay, TokenState::Expiring);
        row("just over thirty days", true, 30 * msPerDay + 1, TokenState::Active);
    }
    void statesFollowTheServersClock()
    {
        QFETCH(bool, active);
        QFETCH(qint64, expiresIn);
        QFETCH(int, state);
        Token token;
        token.active = active;
        token.expiration = Moment::at(now + expiresIn);
        QCOMPARE(static_cast<int>(tokenState(token, now)), state);
    }
    void withoutAnExpiryATokenIsActive()
    {
        for (const Moment none : {Moment::null(), Moment::missing(), Moment::unreadable()}) {
            Token token;
            token.expiration = none;
            QCOMPARE(tokenState(token, now), TokenState::Active);
        }
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "testduration.moc"
