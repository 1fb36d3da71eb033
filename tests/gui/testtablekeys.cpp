// Where the keyboard is when the window opens, and what the keys of a table do.
#include "support/desk.h"
#include "ui/widgets/detailpane.h"

#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

void bringToFront(Desk &desk)
{
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
}

QPoint middleOf(const TableView *table, int row, int column)
{
    return table->visualRect(table->model()->index(row, column)).center();
}

/// Where a widget is drawn anew.
class DrawnArea final : public QObject {
public:
    explicit DrawnArea(QWidget *watched) { watched->installEventFilter(this); }
    QRegion area;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            area += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestTableKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableHasTheKeyboardAtTheStartAndNoRowIsChosen()
    {
        OPEN_DESK(desk);
        bringToFront(desk);
        QTRY_VERIFY(desk.table()->hasFocus());
        QVERIFY(desk.table()->chosenRows().isEmpty());
        QVERIFY(!desk.action(ActionId::Revoke)->isEnabled());
        QTest::keyClick(desk.table(), Qt::Key_Down);
        QCOMPARE(desk.table()->chosenRows(), QList<int>{0});
        QTest::keyClick(desk.table(), Qt::Key_Down);
        QCOMPARE(desk.table()->chosenRows(), QList<int>{1});
    }

    void whoIsElsewhereStaysThereWhenTheRowsCome()
    {
        Desk desk;
        bringToFront(desk);
        auto *search = desk.find<QLineEdit>("searchField");
        search->setFocus();
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        QVERIFY(search->hasFocus());
    }

    void theKeyboardIsOnTheNextStepWhereThereAreNoRows_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("space") << Qt::Key_Space;
        QTest::newRow("return") << Qt::Key_Return;
        QTest::newRow("enter") << Qt::Key_Enter;
    }
    void theKeyboardIsOnTheNextStepWhereThereAreNoRows()
    {
        QFETCH(const Qt::Key, key);
        Desk desk;
        bringToFront(desk);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        QTRY_VERIFY(desk.table()->hasFocus());
        desk.tokens()->setSearchText(QStringLiteral("no such token anywhere"));
        auto *clear = desk.tokens()->findChild<QPushButton *>(QStringLiteral("pageStateAction"));
        QTRY_VERIFY(clear->hasFocus());
        QTest::keyClick(clear, key);
        QTRY_VERIFY(desk.table()->hasFocus());
    }

    void arrowsOnTheNextStepStayThere()
    {
        OPEN_DESK(desk);
        bringToFront(desk);
        QTRY_VERIFY(desk.table()->hasFocus());
        desk.tokens()->setSearchText(QStringLiteral("no such token anywhere"));
        auto *clear = desk.tokens()->findChild<QPushButton *>(QStringLiteral("pageStateAction"));
        QTRY_VERIFY(clear->hasFocus());
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
            QTest::keyClick(clear, key);
            QVERIFY2(clear->hasFocus(), qPrintable(QKeySequence(key).toString()));
        }
    }

    void escapeChoosesNoRowThenClosesTheReport()
    {
        OPEN_DESK(desk);
        bringToFront(desk);
        auto *banner = desk.find<Banner>("changeBanner");
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.action(ActionId::Revoke)->trigger();
        QTRY_VERIFY(!banner->isHidden());
        desk.choose(token.id);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Escape);
        QVERIFY(desk.table()->chosenRows().isEmpty());
        QVERIFY(!banner->isHidden());
        QTest::keyClick(desk.table(), Qt::Key_Escape);
        QVERIFY(banner->isHidden());
        // What was reported can be taken back all the same.
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        // An arrow goes on where the keyboard was.
        const int row = desk.tokens()->model().rowOf(token.id);
        QTest::keyClick(desk.table(), Qt::Key_Down);
        QCOMPARE(desk.table()->chosenRows(), QList<int>{row});
    }

    void aRowLeadsToItsDetailsAndBack_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"Return", "Enter", "double click"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void aRowLeadsToItsDetailsAndBack()
    {
        QFETCH(QString, by);
        OPEN_DESK(desk);
        bringToFront(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        const int row = desk.tokens()->model().rowOf(token.id);
        desk.table()->setFocus();
        if (by == QLatin1String("double click")) {
            const int column = static_cast<int>(TokenColumn::Name);
            QTest::mouseDClick(desk.table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                               middleOf(desk.table(), row, column));
        } else {
            QTest::keyClick(desk.table(),
                            by == QLatin1String("Enter") ? Qt::Key_Enter : Qt::Key_Return);
        }
        auto *pane = desk.tokens()->findChild<DetailPane *>();
        // On the pane, not on a button in it: a second Enter must do nothing.
        QTRY_VERIFY(pane->hasFocus());
        QTest::keyClick(pane, Qt::Key_Return);
        QVERIFY(desk.isActive(token.id));
        QTest::keyClick(pane, Qt::Key_Escape);
        QVERIFY(desk.table()->hasFocus());
        QCOMPARE(desk.table()->chosenRows(), QList<int>{row});
    }

    void theDetailsGiveTheirRoomToTheTableUntilTheyAreWanted()
    {
        OPEN_DESK(desk);
        bringToFront(desk);
        desk.choose(desk.liveToken().id);
        const auto *pane = desk.tokens()->findChild<DetailPane *>();
        const int narrow = desk.table()->width();
        desk.tokens()->findChild<DetailPane *>()->setFocus();
        desk.action(ActionId::ToggleDetails)->trigger();
        QVERIFY(!pane->isVisible());
        QVERIFY(desk.table()->hasFocus());
        QTRY_VERIFY(desk.table()->width() > narrow);
        // On each page, in the next run and in another language, too.
        desk.action(ActionId::GoToAccounts)->trigger();
        const auto *beside = desk.accounts()->findChild<DetailPane *>();
        QVERIFY(!beside->isVisible());
        // A double click on an account leads to its tokens, not to its details.
        auto *accounts = desk.find<TableView>("accountsTable");
        QTRY_VERIFY(accounts && accounts->model()->rowCount() > 0);
        QTest::mouseDClick(accounts->viewport(), Qt::LeftButton, Qt::NoModifier,
                           middleOf(accounts, 0, static_cast<int>(AccountColumn::Name)));
        QTRY_VERIFY(desk.tokens()->isVisible());
        QVERIFY(!pane->isVisible());
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(desk.tokens() && desk.tokens()->model().rowCount() > 0);
        pane = desk.tokens()->findChild<DetailPane *>();
        QVERIFY(!pane->isVisible());
        // Whoever opens a row wants to see it all.
        bringToFront(desk);
        desk.choose(desk.liveToken().id);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QTRY_VERIFY(pane->isVisible() && pane->hasFocus());
        QVERIFY(pane->width() > pane->fontMetrics().averageCharWidth() * 30);
    }

    void aSecondClickOnTheOneClickButtonOpensNothing()
    {
        OPEN_DESK(desk);
        bringToFront(desk);
        desk.choose(desk.revokedToken().id);
        const int row = desk.tokens()->model().rowOf(desk.revokedToken().id);
        desk.table()->setFocus();
        QTest::mouseDClick(desk.table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                           middleOf(desk.table(), row, desk.table()->actionColumn()));
        QVERIFY(!desk.tokens()->findChild<DetailPane *>()->hasFocus());
    }

    void aChangeDrawsTheRowsThatItChangesAndNoOther_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("scrolled");
        QTest::addColumn<int>("drawn"); // from the top of the sight; -1: nothing
        QTest::addColumn<int>("rows");
        QTest::newRow("in sight") << 3 << 3 << 0 << 3 << 1;
        QTest::newRow("several") << 2 << 4 << 0 << 2 << 3;
        QTest::newRow("scrolled to") << 503 << 503 << 500 << 3 << 1;
        QTest::newRow("above") << 3 << 3 << 500 << -1 << 0;
        QTest::newRow("below") << 900 << 900 << 0 << -1 << 0;
        QTest::newRow("partly in sight") << 3 << 500 << 500 << 0 << 1;
    }
    void aChangeDrawsTheRowsThatItChangesAndNoOther()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(int, scrolled);
        QFETCH(int, drawn);
        QFETCH(int, rows);
        QStandardItemModel model(1000, 3);
        TableView table(QStringLiteral("Numbers"));
        table.setModel(&model);
        table.resize(600, 500);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.verticalScrollBar()->setValue(scrolled);
        DrawnArea watch(table.viewport());
        do { // until all that opening and scrolling asks for is drawn
            watch.area = {};
            QTest::qWait(100);
        } while (!watch.area.isEmpty());

        Q_EMIT model.dataChanged(model.index(first, 0), model.index(last, 2));
        QTest::qWait(50);
        const int height = table.rowHeight(0);
        const QRect wanted(0, drawn * height, table.viewport()->width(), rows * height);
        QTRY_COMPARE(watch.area.boundingRect(), drawn < 0 ? QRect() : wanted);
    }
};

QTEST_MAIN(TestTableKeys)
#include "testtablekeys.moc"
