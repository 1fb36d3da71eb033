#include "models/noticewords.h"

#include <QTest>

using namespace tokendesk;

namespace {

constexpr qint64 now = 1'795'000'000'000;

NoticeEntry entry(NoticeKind kind, const QString &name, qint64 leftMs = msPerDay)
{
    NoticeEntry made;
    made.kind = kind;
    made.name = name;
    made.accountName = QStringLiteral("etl");
    made.at = Moment::at(now + leftMs);
    return made;
}

} // namespace

class TestNoticeWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Without a translation Qt shows "(s)"; the words themselves are what is tested here.
    void aDigestSaysWhatComesUp()
    {
        NoticeDigest digest;
        digest.entries = {entry(NoticeKind::RotationDue, QStringLiteral("old")),
                          entry(NoticeKind::TokenExpired, QStringLiteral("gone"), -3 * msPerHour),
                          entry(NoticeKind::TokenExpires, QStringLiteral("next"), 5 * msPerDay)};
        const NoticeText text = noticeText(digest, QStringLiteral("Prod"), now);
        QCOMPARE(text.title,
                 QStringLiteral("Prod: 1 token(s) expire soon, 1 rotation(s) due for a next step, "
                                "1 token(s) newly expired"));
        QCOMPARE(text.lines,
                 QStringList({QStringLiteral("Next step of its rotation: old (etl)"),
                              QStringLiteral("Expired 3 hour(s) ago: gone (etl)"),
                              QStringLiteral("in 5 day(s): next (etl)")}));
    }

    void severalConnectionsAreSortedAndEachLineNamesItsOwn()
    {
        NoticeDigest prod;
        prod.entries = {entry(NoticeKind::TokenExpires, QStringLiteral("first"), msPerDay),
                        entry(NoticeKind::TokenExpires, QStringLiteral("last"), 9 * msPerDay)};
        NoticeDigest test;
        test.entries = {entry(NoticeKind::TokenExpired, QStringLiteral("gone"), -msPerHour),
                        entry(NoticeKind::TokenExpires, QStringLiteral("next"), 5 * msPerDay)};
        const qint64 ahead = now + 2 * msPerHour; // the other server's clock
        const NoticeText text = noticeText(
            {{QStringLiteral("Prod"), &prod, now}, {QStringLiteral("Test"), &test, ahead}});
        QCOMPARE(text.title, QStringLiteral("3 token(s) expire soon, 1 token(s) newly expired"));
        QCOMPARE(text.lines,
                 QStringList({QStringLiteral("Prod: in 24 hour(s): first (etl)"),
                              QStringLiteral("Test: in 5 day(s): next (etl)"),
                              QStringLiteral("Prod: in 9 day(s): last (etl)"),
                              QStringLiteral("Test: Expired 3 hour(s) ago: gone (etl)")}));
        test.entries.insert(test.entries.end(), 3, test.entries.back());
        QCOMPARE(noticeText(
                     {{QStringLiteral("Prod"), &prod, now}, {QStringLiteral("Test"), &test, ahead}})
                     .lines.constLast(),
                 QStringLiteral("and 2 more"));
        // A locked window names none of them.
        const NoticeText locked = noticeText({{{}, &prod, now}, {{}, &test, ahead}});
        QCOMPARE(locked.lines.size(), 1);
        QVERIFY(!locked.lines.constFirst().contains(QLatin1String("Prod")));
        QVERIFY(!locked.title.contains(QLatin1String("Prod")));
    }

    void theOwnCredentialComesWithWhoseItIs()
    {
        NoticeDigest digest;
        digest.entries = {entry(NoticeKind::CredentialEnds, QStringLiteral("sam"), 13 * msPerDay)};
        digest.entries.front().accountName.clear();
        QCOMPARE(noticeText(digest, QStringLiteral("Prod"), now).title,
                 QStringLiteral("Prod: Your own credential ends soon"));
        QCOMPARE(noticeText(digest, QStringLiteral("Prod"), now).lines,
                 QStringList{QStringLiteral("in 13 day(s): your own credential, sam")});
        // A locked window names nobody.
        QVERIFY(!noticeText(digest, {}, now).lines.join(QString()).contains(QLatin1String("sam")));
        digest.entries.front().name.clear();
        QCOMPARE(noticeText(digest, QStringLiteral("Prod"), now).lines,
                 QStringList{QStringLiteral("in 13 day(s): your own credential")});
    }

    void atMostFiveAreNamedAndTheOthersCounted_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("last");
        QTest::newRow("one") << 1 << 1 << "in 24 hour(s): t0 (etl)";
        QTest::newRow("five") << 5 << 5 << "in 24 hour(s): t4 (etl)";
        QTest::newRow("six") << 6 << 6 << "and 1 more";
        QTest::newRow("very many") << 100'000 << 6 << "and 99,995 more";
    }
    void atMostFiveAreNamedAndTheOthersCounted()
    {
        QFETCH(int, count);
        QFETCH(int, lines);
        QFETCH(QString, last);
        NoticeDigest digest;
        for (int i = 0; i < count; ++i)
            digest.entries.push_back(entry(NoticeKind::TokenExpires, QStringLiteral("t%1").arg(i)));
        const NoticeText text = noticeText(digest, QStringLiteral("Prod"), now);
        QCOMPARE(int(text.lines.size()), lines);
        QCOMPARE(text.lines.constLast(), last);
    }

    void hostileNamesStayOneShortLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("lines") << "a\nb\r\nc";
        QTest::newRow("direction") << QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b");
        QTest::newRow("very long") << QString(255, QLatin1Char('x'));
        QTest::newRow("pairs") << QString::fromUcs4(std::u32string(120, U'\U0001F511').c_str());
        QTest::newRow("marks") << "%1 %2 %n & <b>";
        QTest::newRow("control") << QStringLiteral("a") + QChar(7) + QChar(0) + QStringLiteral("b");
    }
    void hostileNamesStayOneShortLine()
    {
        QFETCH(QString, name);
        NoticeDigest digest;
        digest.entries = {entry(NoticeKind::TokenExpires, name)};
        const NoticeText text = noticeText(digest, name, now);
        QCOMPARE(text.lines.size(), 1);
        for (const QString &line : {text.title, text.lines.constFirst()}) {
            QVERIFY(line.size() < 160);
            QVERIFY(QString::fromUtf8(line.toUtf8()) == line); // no half of a pair
            for (const QChar character : line) {
                QVERIFY(character.unicode() >= 0x20);
                QVERIFY(character.unicode() != 0x202E);
            }
        }
        if (name.startsWith(QLatin1Char('%')))
            QCOMPARE(text.lines.constFirst(),
                     QStringLiteral("in 24 hour(s): ") + name + QStringLiteral(" (etl)"));
    }

    void aLockedWindowNamesNothing()
    {
        NoticeDigest digest;
        digest.entries = {entry(NoticeKind::TokenExpires, QStringLiteral("secret-project"))};
        const NoticeText text = noticeText(digest, {}, now);
        QCOMPARE(text.title, QStringLiteral("1 token(s) expire soon"));
        QVERIFY(!text.lines.join(QLatin1Char('\n')).contains(QLatin1String("secret")));
        QVERIFY(!text.lines.join(QLatin1Char('\n')).contains(QLatin1String("etl")));
    }

    void countsHaveWords()
    {
        QCOMPARE(soonWords(0), QStringLiteral("No token expires within 7 days"));
        QCOMPARE(soonWords(3), QStringLiteral("3 token(s) expire within 7 days"));
        QCOMPARE(dueWords(0), QStringLiteral("No rotation is due"));
        QCOMPARE(dueWords(2), QStringLiteral("2 rotation(s) due for a next step"));
    }
};

QTEST_APPLESS_MAIN(TestNoticeWords)
#include "testnoticewords.moc"
