#include "models/historysince.h"
#include "models/historywords.h"
#include "store/historystore.h"

#include <QDateTime>
#include <QTest>

using namespace tokendesk;

namespace {

constexpr qint64 seen = 1'794'000'000'000;
constexpr qint64 opened = seen - msPerHour;

qint64 utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestHistoryWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void since_data()
    {
        QTest::addColumn<int>("since");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("from");
        const auto row = [](const char *name, HistorySince since, const char *now, const char *zone,
                            qint64 from) {
            QTest::newRow(name) << static_cast<int>(since) << utc(now) << QByteArray(zone) << from;
        };
        row("the last refresh", HistorySince::LastRefresh, "2026-11-06T12:00:00Z", "UTC", seen);
        row("the last time", HistorySince::LastTime, "2026-11-06T12:00:00Z", "UTC", opened);
        row("yesterday", HistorySince::Yesterday, "2026-11-06T12:00:00Z", "UTC",
            utc("2026-11-05T00:00:00Z"));
        row("yesterday, where it is another day", HistorySince::Yesterday, "2026-11-06T23:30:00Z",
            "Europe/Berlin", utc("2026-11-05T23:00:00Z"));
        row("yesterday had 25 hours", HistorySince::Yesterday, "2026-10-26T08:00:00Z",
            "Europe/Berlin", utc("2026-10-24T22:00:00Z"));
        row("7 days", HistorySince::Week, "2026-11-06T12:00:00Z", "UTC",
            utc("2026-10-30T12:00:00Z"));
        row("30 days", HistorySince::Month, "2026-11-06T12:00:00Z", "UTC",
            utc("2026-10-07T12:00:00Z"));
        row("90 days", HistorySince::Quarter, "2026-11-06T12:00:00Z", "UTC",
            utc("2026-08-08T12:00:00Z"));
        row("a date", HistorySince::Date, "2026-11-06T12:00:00Z", "Europe/Berlin",
            utc("2026-07-31T22:00:00Z"));
    }
    void since()
    {
        QFETCH(int, since);
        QFETCH(qint64, now);
        QFETCH(QByteArray, zone);
        QFETCH(qint64, from);
        HistoryFacts facts;
        facts.seenMs = seen;
        QCOMPARE(historySinceMs(static_cast<HistorySince>(since), QDate(2026, 8, 1), facts, opened,
                                now, QTimeZone(zone)),
                 from);
    }

    void wordsAreTheirOwnWayBack()
    {
        for (int i = 0; i < historySinceCount; ++i) {
            const auto since = static_cast<HistorySince>(i);
            QVERIFY(historySinceFrom(historySinceWord(since)) == since);
            QVERIFY(!historySinceText(since).isEmpty());
        }
        QVERIFY(!historySinceFrom(QStringLiteral("something newer")));
    }

    void changes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, HistoryKind kind, const char *before,
                            const char *after, const char *words) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(before)
                                << QString::fromUtf8(after) << QString::fromUtf8(words);
        };
        row("created", HistoryKind::TokenCreated, "", "active", "not there → Active");
        row("deleted", HistoryKind::TokenDeleted, "revoked", "", "Revoked → Deleted");
        row("role", HistoryKind::AccountRoleChanged, "Member", "Admin", "Member → Admin");
        row("a role called like a state", HistoryKind::AccountRoleChanged, "active", "Admin",
            "active → Admin");
        row("a name that disguises itself", HistoryKind::TokenRenamed, "a\nb", "c", "a b → c");
        row("no name", HistoryKind::TokenRenamed, "", "c", "none → c");
        row("expiry", HistoryKind::TokenExpiryChanged, "never", "never", "never → never");
        row("another address", HistoryKind::WatchRestarted, "https://one.example",
            "https://two.example:8443", "one.example → two.example:8443");
        row("made anew", HistoryKind::WatchRestarted, "https://one.example", "https://one.example",
            "made anew");
    }
    void changes()
    {
        QFETCH(int, kind);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, words);
        HistoryEvent event;
        event.kind = static_cast<HistoryKind>(kind);
        event.before = before;
        event.after = after;
        QCOMPARE(historyChangeText(event), words);
        QVERIFY(!historyKindText(event.kind).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryWords)
#include "testhistorywords.moc"
