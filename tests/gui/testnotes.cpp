#include "models/notesmodel.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/modelwatch.h"
#include "ui/review/notesdialog.h"
#include "ui/review/reviewpage.h"

#include <QAction>

using namespace tokendesk;
using namespace tokendesk::test;

/// Through the real window, with real files.
class TestNotes : public QObject {
    Q_OBJECT
private:
    static ReviewPage *page(Desk &desk)
    {
        desk.action(ActionId::GoToReview)->trigger();
        auto *page = desk.find<ReviewPage>("reviewPage");
        if (!QTest::qWaitFor([page] { return page->model().rowCount() > 0; }))
            qFatal("nothing was found");
        return page;
    }
    static NotesDialog *open(Desk &desk)
    {
        page(desk);
        QAction *share = desk.action(ActionId::ShareNotes);
        if (!QTest::qWaitFor([share] { return share->isEnabled(); }))
            qFatal("the notes cannot be shared");
        share->trigger();
        auto *dialog = qobject_cast<NotesDialog *>(waitForDialog(desk.window.get(), "notesDialog"));
        if (!dialog)
            qFatal("the dialog did not open");
        return dialog;
    }
    static QString path(const Desk &desk)
    {
        return desk.live.folder.filePath(QStringLiteral("n.csv"));
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file could not be made");
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int withoutOwner(Desk &desk)
    {
        return page(desk)->model().facets().rules.value(QStringLiteral("no-owner"));
    }

private Q_SLOTS:
    void whatIsFilledInEndsTheFindings()
    {
        OPEN_DESK(desk);
        const int before = withoutOwner(desk);
        QVERIFY(before > 3);
        NotesDialog *dialog = open(desk);
        QVERIFY(!button(dialog, "notesTakeOver")->isVisible());
        dialog->exportFile(path(desk));
        QTRY_VERIFY(messageIn(dialog).contains(QLatin1String("n.csv")));
        QByteArray csv = contents(path(desk));
        QCOMPARE(csv.count("\r\n"), desk.data().tokenCount() + desk.data().accountCount() + 1);

        // Somebody fills in the whole column.
        csv.replace(",\"\",\"\",\"\"\r\n", ",\"=Ann\",\"nightly load\",\"2027-01-31\"\r\n");
        put(path(desk), csv);
        dialog->importFile(path(desk));
        QTRY_VERIFY(button(dialog, "notesTakeOver")->isVisible());
        QVERIFY(textIn(dialog, "notesSummary").contains(QLatin1String("Refused: 0")));
        // Nothing yet.
        QCOMPARE(withoutOwner(desk), before);
        button(dialog, "notesTakeOver")->click();
        QTRY_COMPARE(withoutOwner(desk), 0);
        QTRY_VERIFY(button(dialog, "notesUndo")->isVisible());

        // Exported again it is the same, and the formula is none.
        QTRY_VERIFY(!dialog->isBusy());
        dialog->exportFile(path(desk));
        QTRY_COMPARE(contents(path(desk)), csv.replace("\"=Ann\"", "\"'=Ann\""));
        QTRY_VERIFY(!dialog->isBusy());
        button(dialog, "notesUndo")->click();
        QTRY_COMPARE(withoutOwner(desk), before);
        button(dialog, "notesClose")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }

    void itIsAsWideAsATableWhereThereIsOne()
    {
        OPEN_DESK(desk);
        put(path(desk),
            "subject,id,owner,purpose,review_on\ntoken," + QByteArray::number(desk.liveToken().id)
                + ",Ann,,\n");
        NotesDialog *dialog = open(desk);
        const int narrow = dialog->width();
        QVERIFY(narrow < desk.window->width() * 3 / 4);
        // What comes first by its own words.
        QVERIFY(button(dialog, "notesExport")->isDefault());
        QTRY_VERIFY(button(dialog, "notesExport")->hasFocus());
        dialog->importFile(path(desk));
        QTRY_VERIFY(part<TableView>(dialog, "notesTable")->isVisible());
        QTRY_VERIFY(dialog->width() > narrow);
        QVERIFY(button(dialog, "notesTakeOver")->isDefault());
        QVERIFY(!button(dialog, "notesExport")->isDefault());
        clickOn(dialog, "notesTakeOver");
        QTRY_VERIFY(button(dialog, "notesUndo")->isVisible());
        QVERIFY(button(dialog, "notesClose")->isDefault());
    }

    void notesOutliveTheProgram()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        put(path(desk),
            "subject,id,owner,purpose,review_on\ntoken," + QByteArray::number(token.id)
                + ",<b>Ann</b>,loads,2027-01-31\n");
        NotesDialog *dialog = open(desk);
        dialog->importFile(path(desk));
        QTRY_VERIFY(button(dialog, "notesTakeOver")->isVisible());
        auto *model = part<TableView>(dialog, "notesTable")->model();
        const ModelWatch watch(model);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, static_cast<int>(NotesColumn::Owner)).data().toString(),
                 QStringLiteral("<b>Ann</b>"));
        button(dialog, "notesTakeOver")->click();
        QTRY_VERIFY(button(dialog, "notesUndo")->isVisible());
        button(dialog, "notesClose")->click();
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        dialog = open(desk);
        put(path(desk),
            "subject,id,owner,purpose,review_on\ntoken," + QByteArray::number(token.id)
                + ",Bob,loads,\n");
        dialog->importFile(path(desk));
        QTRY_VERIFY(button(dialog, "notesTakeOver")->isVisible());
        model = part<TableView>(dialog, "notesTable")->model();
        QCOMPARE(model->index(0, static_cast<int>(NotesColumn::Owner)).data().toString(),
                 QString::fromUtf8("<b>Ann</b> → Bob"));
    }

    void whatWasTakenOverIsTakenBackAfterTheDialogIsClosed()
    {
        OPEN_DESK(desk);
        // What Undo went on to.
        const TokenId id = desk.liveToken().id;
        desk.window->workspace()->changes().setRevoked({id}, true);
        QTRY_VERIFY(!desk.isActive(id));
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        const auto kept = [&] { return finished(desk.reviews->notes(QStringLiteral("test"))); };
        const auto says = [&](const char *part) {
            const auto *banner = desk.find<Banner>("changeBanner");
            return banner->isVisible() && banner->text().contains(QLatin1String(part));
        };
        const auto takeOver = [&](const QByteArray &owner) {
            put(path(desk),
                "subject,id,owner,purpose,review_on\ntoken," + QByteArray::number(id) + ',' + owner
                    + ",,\n");
            NotesDialog *dialog = open(desk);
            dialog->importFile(path(desk));
            QTRY_VERIFY(button(dialog, "notesTakeOver")->isVisible());
            button(dialog, "notesTakeOver")->click();
            QTRY_VERIFY(button(dialog, "notesUndo")->isVisible());
            button(dialog, "notesClose")->click();
            QTRY_VERIFY(noDialog(desk.window.get()));
            QTRY_VERIFY(says("written down"));
        };
        takeOver("Ann");
        takeOver("Bob");
        QCOMPARE(kept()->constFirst().owner, QStringLiteral("Bob"));
        desk.action(ActionId::Undo)->trigger();
        QTRY_COMPARE(kept()->constFirst().owner, QStringLiteral("Ann"));
        QTRY_VERIFY(says("as it was before"));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(kept()->isEmpty());
        QVERIFY(!desk.isActive(id));

        // Of what has another note now nothing is taken back, and that is said.
        takeOver("Ann");
        Token another = desk.data().token(desk.data().tokenIndex(id));
        QVERIFY(another.created.isSet());
        another.created = Moment::at(another.created.msecs() + 3 * msPerDay);
        desk.session().inventory().setToken(another);
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(says("not taken back"));
        QCOMPARE(kept()->size(), 1);
        QVERIFY(!desk.isActive(id));
    }

    void whatIsRefusedIsShownWithItsLineAndReason()
    {
        OPEN_DESK(desk);
        put(path(desk),
            "subject;id;owner;purpose;review_on\ntoken;999999999;Ann;;\n"
            "token;"
                + QByteArray::number(desk.liveToken().id) + ";Ann;;12/31/2026\n");
        NotesDialog *dialog = open(desk);
        dialog->importFile(path(desk));
        QTRY_VERIFY(messageIn(dialog).contains(QLatin1String("2 row")));
        QVERIFY(!button(dialog, "notesTakeOver")->isVisible());
        auto *model = part<TableView>(dialog, "notesTable")->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(1, static_cast<int>(NotesColumn::Line)).data().toString(),
                 QStringLiteral("3"));
        QVERIFY(model->index(1, static_cast<int>(NotesColumn::Reason))
                    .data()
                    .toString()
                    .contains(QLatin1String("2026-12-31")));
        const auto *table = part<TableView>(dialog, "notesTable");
        const int reason = static_cast<int>(NotesColumn::Reason);
        const int words =
            table->fontMetrics().horizontalAdvance(model->index(1, reason).data().toString());
        QTRY_VERIFY2(
            table->columnWidth(reason) > words,
            qPrintable(QStringLiteral("%1 of %2").arg(table->columnWidth(reason)).arg(words)));
        QTRY_VERIFY(table->columnViewportPosition(reason) + table->columnWidth(reason)
                    <= table->viewport()->width());
        // A file that is none: what the one before would do is not taken for its own.
        put(path(desk),
            "subject,id,owner,purpose,review_on\ntoken," + QByteArray::number(desk.liveToken().id)
                + ",Ann,,\n");
        dialog->importFile(path(desk));
        QTRY_VERIFY(button(dialog, "notesTakeOver")->isVisible());
        put(path(desk), QByteArray(1000, 'a') + ",b,c\n");
        dialog->importFile(path(desk));
        QTRY_VERIFY(messageIn(dialog).contains(QLatin1String("Line 1")));
        QVERIFY(messageIn(dialog).size() < 400);
        QVERIFY(!button(dialog, "notesTakeOver")->isVisible());
        QVERIFY(!table->isVisible());
        dialog->importFile(desk.live.folder.filePath(QStringLiteral("not there.csv")));
        QTRY_VERIFY(messageIn(dialog).contains(QLatin1String("not there.csv")));
    }
};

QTEST_MAIN(TestNotes)
#include "testnotes.moc"
