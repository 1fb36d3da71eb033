#include "domain/csvreader.h"
#include "domain/review/notescsv.h"
#include "support/sampleinventory.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QByteArray header = "subject,id,name,owner,purpose,review_on\r\n";

LocalNote note(LocalNote::Subject subject, qint64 id, const QString &owner,
               const QString &purpose = {}, QDate reviewOn = {})
{
    LocalNote made;
    made.subject = subject;
    made.id = id;
    made.owner = owner;
    made.purpose = purpose;
    made.reviewOn = reviewOn;
    return made;
}

NotesById byId(const QList<LocalNote> &notes)
{
    NotesById map;
    for (const LocalNote &one : notes)
        map.insert(noteKey(one), one);
    return map;
}

} // namespace

class TestNotesCsv : public QObject {
    Q_OBJECT
private:
    Inventory m_inventory = sampleInventory(40, 5);
    qint64 token(int index) const { return m_inventory.token(index).id; }

    NotesImport read(const QByteArray &csv, const NotesById &notes = {}) const
    {
        const Result<NotesImport> import = notesFromCsv(csv, m_inventory, notes);
        if (!import.ok())
            qFatal("%s", qPrintable(import.error().text()));
        return import.value();
    }

private Q_SLOTS:
    void nothingIsLostOnTheWay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"plain",      "a, b; c", "say \"hello\"", "\"\"",
                                 "=1+2",       "'=1+2",   "''=1+2",        "'quoted'",
                                 "'",          "-",       "+49 123",       "@team",
                                 "| pipe",     "100%",    "% of",          "Prüfung ü 評価 😀",
                                 "\uFF1Dfull", "'\uFF20", "a\\b",          "null",
                                 "1e5",        "x y  z"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }
    void nothingIsLostOnTheWay()
    {
        QFETCH(QString, text);
        const QList<LocalNote> notes{
            note(LocalNote::Subject::Token, token(3), text, QStringLiteral("p"),
                 QDate(2026, 12, 31)),
            note(LocalNote::Subject::Account, m_inventory.account(1).id, QStringLiteral("o"), text),
            // Of a token that is not on the list any more.
            note(LocalNote::Subject::Token, 999'999, text)};
        const QByteArray csv = notesAsCsv(m_inventory, byId(notes));
        // Into an empty place everything comes back, but for what is not on the list.
        const NotesImport fresh = read(csv);
        QCOMPARE(fresh.count(NoteChange::Added), 2);
        QCOMPARE(fresh.count(NoteChange::Refused), 1);
        const QList<LocalNote> saved = fresh.notesToSave();
        QCOMPARE(saved.size(), 2);
        QVERIFY(saved.contains(notes.at(0)));
        QVERIFY(saved.contains(notes.at(1)));
        // Where it came from, nothing is to do.
        const NotesImport same = read(csv, byId(notes));
        QCOMPARE(same.count(NoteChange::Unchanged), int(same.rows.size()));
        QCOMPARE(int(same.rows.size()), m_inventory.tokenCount() + m_inventory.accountCount() + 1);
        // No spreadsheet takes a field for a formula.
        const QString written = QString::fromUtf8(csv.mid(3));
        CsvReader reader(written);
        while (!reader.atEnd()) {
            for (const QString &field : reader.next().fields)
                QVERIFY2(field.isEmpty()
                             || !QStringLiteral("=+-@|%\uFF1D\uFF20").contains(field.front()),
                         qPrintable(field));
        }
    }

    void namesFromTheServerAreNoFormulas()
    {
        Account account;
        account.id = 1;
        account.name = QStringLiteral("=cmd|' /C calc'!A0");
        Token named;
        named.id = 2;
        named.accountId = 1;
        named.name = QStringLiteral("a\r\n\"b\",c");
        const Inventory inventory({account}, {named});
        const QByteArray csv = notesAsCsv(inventory, {});
        QVERIFY(csv.contains("\"'=cmd|"));
        const Result<NotesImport> import = notesFromCsv(csv, inventory, {});
        QVERIFY(import.ok());
        QCOMPARE(import->count(NoteChange::Unchanged), 2);
    }

    void rowsAreReadHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("csv");
        const QByteArray id = QByteArray::number(token(0));
        QTest::addRow("RFC 4180") << QStringLiteral("x")
                                  << header + "token," + id + ",x,Ann,loads,2026-12-31\r\n";
        QTest::addRow("LF and no end")
            << QStringLiteral("x")
            << QByteArray(header).replace("\r\n", "\n") + "token," + id + ",x,Ann,loads,2026-12-31";
        QTest::addRow("CR") << QStringLiteral("x")
                            << QByteArray(header).replace("\r\n", "\r") + "token," + id
                + ",x,Ann,loads,2026-12-31\r";
        QTest::addRow("byte order mark")
            << QStringLiteral("x")
            << "\xEF\xBB\xBF" + header + "token," + id + ",x,Ann,loads,2026-12-31\r\n";
        QTest::addRow("quotes") << QStringLiteral("x\ny")
                                << header + "\"token\",\"" + id
                + "\",\"x\r\ny\",\"Ann\",\"loads\",\"2026-12-31\"\r\n";
        QTest::addRow("semicolons") << QStringLiteral("x,y")
                                    << "subject;id;name;owner;purpose;review_on\r\ntoken;" + id
                + ";x,y;Ann;loads;2026-12-31\r\n";
        QTest::addRow("from a spreadsheet")
            << QStringLiteral("x")
            << "subject;id;name;owner;purpose;review_on;; \r\ntoken;" + id
                + ";x;Ann;loads;31.12.2026;;\r\n;;;;;;;\r\n";
        QTest::addRow("tabs") << QStringLiteral("x")
                              << "subject\tid\towner\tpurpose\treview_on\ntoken\t" + id
                + "\tAnn\tloads\t2026-12-31\n";
        QTest::addRow("another order")
            << QStringLiteral("x")
            << "Owner, Review_On ,Subject,PURPOSE,id\nAnn,2026-12-31,Token,loads," + id + "\n";
        QTest::addRow("blank lines and empty fields behind") << QStringLiteral("x")
                                                             << "\xEF\xBB\xBF" + header
                + "\r\n,,,,,\r\ntoken," + id + ",x, Ann ,loads,2026-12-31,,,\r\n\r\n";
    }
    void rowsAreReadHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, csv);
        Inventory inventory = m_inventory;
        Token named = inventory.token(0);
        named.name = name;
        inventory.setToken(named);
        const Result<NotesImport> read = notesFromCsv(csv, inventory, {});
        QVERIFY(read.ok());
        const NotesImport &import = read.value();
        QCOMPARE(import.rows.size(), size_t(1));
        QCOMPARE(import.rows.front().reason, QString());
        QCOMPARE(import.notesToSave(),
                 QList<LocalNote>{note(LocalNote::Subject::Token, token(0), QStringLiteral("Ann"),
                                       QStringLiteral("loads"), QDate(2026, 12, 31))});
    }

    void whatTheFileCallsOtherwiseIsNotTakenForTheOneOnTheList_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("said"); // empty: the row is taken
        const Token &token = m_inventory.token(0);
        const QByteArray id = QByteArray::number(token.id);
        const QByteArray name = token.name.toUtf8();
        const QByteArray account = m_inventory.accountOf(0).name.toUtf8();
        const QByteArray accountId = QByteArray::number(m_inventory.accountOf(0).id);
        const auto row = [](const char *title, const QByteArray &text, const QString &said) {
            QTest::addRow("%s", title) << text << said;
        };
        row("the same", "token," + id + ',' + name + ',' + account + ",Ann,,", {});
        row("spaces around", "token," + id + ", " + name + " ,  " + account + ",Ann,,", {});
        row("blank", "token," + id + ",,,Ann,,", {});
        row("an account", "account," + accountId + ',' + account + ",,Ann,,", {});
        row("another name", "token," + id + ",wrongname," + account + ",Ann,,",
            QStringLiteral("“name” is “wrongname” in the file, and “%1”").arg(token.name));
        row("another account", "token," + id + ',' + name + ",wrongname,Ann,,",
            QStringLiteral("“account” is “wrongname” in the file"));
        row("another account's name", "account," + accountId + ",wrongname,,Ann,,",
            QStringLiteral("“name” is “wrongname” in the file"));
    }
    void whatTheFileCallsOtherwiseIsNotTakenForTheOneOnTheList()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, said);
        const NotesImport import =
            read("subject,id,name,account,owner,purpose,review_on\n" + row + '\n');
        QCOMPARE(import.rows.size(), size_t(1));
        const QString reason = import.rows.front().reason;
        QVERIFY2(said.isEmpty() ? reason.isEmpty() : reason.contains(said), qPrintable(reason));
        QCOMPARE(import.notesToSave().size(), said.isEmpty() ? 1 : 0);
    }

    void whatIsWrongIsRefusedAloneAndNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        const QByteArray id = QByteArray::number(token(1));
        const auto row = [](const char *name, const QByteArray &text, const char *reason) {
            QTest::addRow("%s", name) << text << QString::fromLatin1(reason);
        };
        row("unknown token", "token,987654321,,Ann,,", "No token");
        row("unknown account", "account,987654321,,Ann,,", "No account");
        row("an account's id is no token's",
            "token," + QByteArray::number(m_inventory.account(0).id) + ",,Ann,,", "No token");
        row("no subject", "user," + id + ",,Ann,,", "subject");
        row("no number", "token,12x,,Ann,,", "id");
        row("a fraction", "token," + id + ".0,,Ann,,", "id");
        row("too large", "token,99999999999999999999,,Ann,,", "id");
        row("a day of another kind", "token," + id + ",,Ann,,31/12/2026", "review_on");
        row("months come first nowhere with dots", "token," + id + ",,Ann,,12.31.2026",
            "review_on");
        row("a year of two digits", "token," + id + ",,Ann,,31.12.26", "review_on");
        row("a day that is none", "token," + id + ",,Ann,,2026-02-30", "review_on");
        row("too few", "token," + id + ",,Ann", "fields");
        row("too many", "token," + id + ",,Ann,,,more", "fields");
        row("owner too long", "token," + id + ",," + QByteArray(201, 'x') + ",,", "owner");
        row("purpose too long", "token," + id + ",,Ann," + QByteArray(501, 'x') + ",", "purpose");
        row("line break", "token," + id + ",,\"Ann\nBob\",,", "owner");
        row("behind a quote", "token," + id + ",,\"Ann\"b,,", "quote");
        row("open quote", "token," + id + ",,\"Ann,,", "line 4");
        row("twice", "token," + QByteArray::number(token(0)) + ",,Bob,,", "line 3");
    }
    void whatIsWrongIsRefusedAloneAndNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const NotesImport import = read(
            header + "account," + QByteArray::number(m_inventory.account(2).id)
            + ",,Eve,,\r\ntoken," + QByteArray::number(token(0)) + ",,Ann,,\r\n" + row + "\r\n");
        QCOMPARE(import.rows.size(), size_t(3));
        QCOMPARE(import.count(NoteChange::Added), 2);
        QCOMPARE(import.count(NoteChange::Refused), 1);
        const NoteRow &refused = import.rows.back();
        QCOMPARE(refused.change, NoteChange::Refused);
        QCOMPARE(refused.line, 4);
        QVERIFY2(refused.reason.contains(reason), qPrintable(refused.reason));
        QCOMPARE(import.notesToSave().size(), 2);
    }

    void anIdMayBeAnyWholeNumberThatIsListed()
    {
        Inventory inventory;
        for (const qint64 id : {0, -3}) {
            Token token;
            token.id = id;
            token.accountId = 7;
            inventory.setToken(token);
        }
        const auto import =
            notesFromCsv(header + "token,0,,Ann,,\r\ntoken,-3,,Eve,,\r\n", inventory, {});
        QVERIFY(import.ok());
        QCOMPARE(import->count(NoteChange::Added), 2);
        QCOMPARE(import->notesToSave().size(), 2);
    }

    void aFileThatIsNoneIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &csv, const char *said) {
            QTest::addRow("%s", name) << csv << QString::fromLatin1(said);
        };
        row("empty", "", "Line 1");
        row("a mark alone", "\xEF\xBB\xBF", "Line 1");
        row("no column", "subject,id,owner,purpose\n", "review_on");
        row("a column without a title", "subject,id,,owner,purpose,review_on\n", "no column");
        row("unknown column", "subject,id,owner,purpose,review_on,colour\n", "colour");
        row("twice", "subject,id,owner,owner,purpose,review_on\n", "twice");
        row("an open quote", "\"subject,id\ntoken,1\n", "Line 1");
        row("another coding", "subject,id,owner,purpose,review_on\ntoken,1,M\xFCller,,\n", "UTF-8");
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "");
        row("too large", QByteArray(notesBytesAtMost + 1, ' '), "64 MB");
    }
    void aFileThatIsNoneIsRefusedAsAWhole()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, said);
        const Result<NotesImport> import = notesFromCsv(csv, m_inventory, {});
        QVERIFY(!import.ok());
        QVERIFY2(import.error().text().contains(said), qPrintable(import.error().text()));
    }

    void changesAreToldApart()
    {
        const NotesById before =
            byId({note(LocalNote::Subject::Token, token(0), QStringLiteral("Ann")),
                  note(LocalNote::Subject::Token, token(1), QStringLiteral("Bob")),
                  note(LocalNote::Subject::Token, token(2), QStringLiteral("Cid"))});
        const auto row = [this](int index, const char *rest) -> QByteArray {
            return "token," + QByteArray::number(token(index)) + ",," + rest + "\n";
        };
        const NotesImport import = read(header + row(0, "Ann,,") + row(1, "Bob,loads,")
                                            + row(2, ",,") + row(3, "Dan,,") + row(4, ",,"),
                                        before);
        QList<NoteChange> changes;
        for (const NoteRow &one : import.rows)
            changes << one.change;
        QCOMPARE(changes,
                 (QList{NoteChange::Unchanged, NoteChange::Changed, NoteChange::Emptied,
                        NoteChange::Added, NoteChange::Unchanged}));
        QCOMPARE(import.notesToSave().size(), 3);
    }

    void aHundredThousandNotesComeBackWhole()
    {
        const Inventory large = sampleInventory(100'000, 2'000);
        NotesById notes;
        for (int i = 0; i < large.tokenCount(); ++i) {
            const LocalNote one = note(
                LocalNote::Subject::Token, large.token(i).id, QStringLiteral("=Team %1").arg(i),
                QStringLiteral("says \"%1\", twice").arg(i), QDate(2027, 1, 1).addDays(i % 365));
            notes.insert(noteKey(one), one);
        }
        const Result<NotesImport> import = notesFromCsv(notesAsCsv(large, notes), large, {});
        QVERIFY(import.ok());
        QCOMPARE(import->count(NoteChange::Added), large.tokenCount());
        NotesById again;
        for (const LocalNote &one : import->notesToSave())
            again.insert(noteKey(one), one);
        QVERIFY(again == notes);
    }

    /// Whatever the bytes are: an answer, and nothing that is not on the list.
    void anyBytesAreSurvived()
    {
        QRandomGenerator random(7);
        const QByteArray alphabet = "\"',;\r\n\t=tokenaccount0123456789-x\xC3\xA9\xFF";
        for (int i = 0; i < 3000; ++i) {
            QByteArray csv = random.bounded(2) ? header : QByteArray();
            for (int count = random.bounded(120); count > 0; --count)
                csv += alphabet.at(random.bounded(int(alphabet.size())));
            const Result<NotesImport> import = notesFromCsv(csv, m_inventory, {});
            if (!import.ok())
                continue;
            int total = 0;
            for (const int count : import->counts)
                total += count;
            QCOMPARE(total, int(import->rows.size()));
            for (const LocalNote &saved : import->notesToSave())
                QVERIFY(m_inventory.tokenIndex(saved.id) >= 0
                        || m_inventory.accountIndex(saved.id) >= 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestNotesCsv)
#include "testnotescsv.moc"
