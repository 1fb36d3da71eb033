#include "domain/review/keptnotes.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

constexpr qint64 made = sampleNow - 30 * msPerDay;
constexpr qint64 noted = sampleNow - 10 * msPerDay;
constexpr auto ofToken = LocalNote::Subject::Token;
constexpr auto ofAccount = LocalNote::Subject::Account;

/// One account and its token, both with the ID 1.
Inventory listed(Moment created)
{
    Account account;
    account.id = 1;
    account.name = QStringLiteral("loader");
    account.created = created;
    account.listed = true;
    Token token;
    token.id = 1;
    token.accountId = 1;
    token.name = QStringLiteral("nightly");
    token.created = created;
    return Inventory({account}, {token});
}

LocalNote note(LocalNote::Subject subject, Moment created,
               const QString &owner = QStringLiteral("Ada"))
{
    LocalNote one;
    one.subject = subject;
    one.id = 1;
    one.owner = owner;
    one.created = created;
    one.notedAt = Moment::at(noted);
    return one;
}

} // namespace

class TestKeptNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsAboutWhatWasMadeThen_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("as it was") << made << true;
        QTest::newRow("rounded") << made + 20 * msPerSecond << true;
        QTest::newRow("in another zone") << made + 2 * msPerHour << true;
        QTest::newRow("an hour and seven minutes") << made + 67 * msPerMinute << false;
        QTest::newRow("a day") << made + msPerDay << false;
    }
    void itIsAboutWhatWasMadeThen()
    {
        QFETCH(const qint64, now);
        QFETCH(const bool, isSame);
        const Inventory inventory = listed(Moment::at(now));
        for (const auto subject : {ofToken, ofAccount}) {
            KeptNotes notes;
            notes.note(note(subject, Moment::at(made)));
            QCOMPARE(!notes.noteOf(subject, 1, inventory).isEmpty(), isSame);
            QCOMPARE(notes.earlierNoteOf(subject, 1, inventory).isEmpty(), isSame);
            QCOMPARE(notes.asOf(inventory).size(), isSame ? 1 : 0);
            QVERIFY(notes.dated(inventory, Moment::at(sampleNow)).isEmpty());
        }
    }

    void inAnotherZoneItIsTheSameByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("not known") << QString() << true;
        QTest::newRow("the same") << QStringLiteral("nightly") << true;
        QTest::newRow("another") << QStringLiteral("billing") << false;
    }
    void inAnotherZoneItIsTheSameByItsName()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isSame);
        const Inventory inventory = listed(Moment::at(made + msPerHour));
        LocalNote named = note(ofToken, Moment::at(made));
        named.name = name;
        KeptNotes notes;
        notes.note(named);
        QCOMPARE(!notes.noteOf(ofToken, 1, inventory).isEmpty(), isSame);
        QCOMPARE(notes.earlierNoteOf(ofToken, 1, inventory).isEmpty(), isSame);
        QCOMPARE(notes.asOf(inventory).size(), isSame ? 1 : 0);
        QCOMPARE(notes.noteOf(ofToken, 1, inventory).name,
                 isSame ? name : QStringLiteral("nightly"));
    }

    void whatAListOfAnotherTimeShowsTakesNothingAway()
    {
        KeptNotes notes;
        notes.note(note(ofToken, Moment::at(made)));
        const Inventory anew = listed(Moment::at(sampleNow));
        QVERIFY(notes.noteOf(ofToken, 1, anew).isEmpty());
        LocalNote own = notes.noteOf(ofToken, 1, anew);
        QCOMPARE(own.created, Moment::at(sampleNow));
        own.owner = QStringLiteral("Eve");
        notes.note(own);
        QCOMPARE(notes.noteOf(ofToken, 1, anew).owner, QStringLiteral("Eve"));
        QCOMPARE(notes.earlierNoteOf(ofToken, 1, anew).owner, QStringLiteral("Ada"));
        // The first one is back; and of what is not listed nobody can say that it is another.
        const Inventory back = listed(Moment::at(made));
        QCOMPARE(notes.noteOf(ofToken, 1, back).owner, QStringLiteral("Ada"));
        QCOMPARE(notes.earlierNoteOf(ofToken, 1, back).owner, QStringLiteral("Eve"));
        const Inventory nothing({}, {});
        QVERIFY(!notes.noteOf(ofToken, 1, nothing).isEmpty());
        QVERIFY(notes.earlierNoteOf(ofToken, 1, nothing).isEmpty());
        QCOMPARE(notes.asOf(nothing).size(), 1);

        own.owner.clear();
        notes.note(own);
        QVERIFY(notes.noteOf(ofToken, 1, anew).isEmpty());
        QCOMPARE(notes.noteOf(ofToken, 1, back).owner, QStringLiteral("Ada"));
    }

    void oneWithoutATimeIsOfWhatHasTheIdFirst()
    {
        KeptNotes notes;
        LocalNote old = note(ofToken, {});
        old.notedAt = {};
        notes.note(old);
        QVERIFY(notes.dated(Inventory({}, {}), Moment::at(sampleNow)).isEmpty());
        QVERIFY(notes.dated(listed({}), Moment::at(sampleNow)).isEmpty());
        const Inventory first = listed(Moment::at(made));
        QVERIFY(notes.noteOf(ofToken, 1, first) == old);
        const QList<LocalNote> dated = notes.dated(first, Moment::at(sampleNow));
        QCOMPARE(dated.size(), 1);
        QVERIFY(dated.constFirst() == old);
        QCOMPARE(dated.constFirst().created, Moment::at(made));
        QCOMPARE(dated.constFirst().name, QStringLiteral("nightly"));
        QCOMPARE(dated.constFirst().notedAt, Moment::at(sampleNow));

        // It was noted a day and more before this one was made.
        KeptNotes later;
        later.note(note(ofToken, {}));
        const Inventory anew = listed(Moment::at(noted + 2 * msPerDay));
        QVERIFY(later.noteOf(ofToken, 1, anew).isEmpty());
        QVERIFY(later.dated(anew, Moment::at(sampleNow)).isEmpty());
        QVERIFY(!later.earlierNoteOf(ofToken, 1, anew).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeptNotes)
#include "testkeptnotes.moc"
