// The button in a row acts for that row, for a click on it and for nothing else.
#include "support/desk.h"
#include "ui/plan/openplan.h"
#include "ui/plan/plandialog.h"

#include <QScrollBar>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

QModelIndex cellOf(const Desk &desk, TokenId id, TokenColumn column)
{
    return desk.tokens()->model().index(desk.tokens()->model().rowOf(id), static_cast<int>(column));
}

QPoint middleOf(const TableView *table, const QModelIndex &cell)
{
    return table->visualRect(cell).center();
}

/// As the desktop sends it, with a time of its own.
void send(const TableView *table, QEvent::Type type, QPoint at, Qt::MouseButton button,
          Qt::MouseButtons buttons, quint64 timestamp)
{
    QWidget *viewport = table->viewport();
    QMouseEvent event(type, at, viewport->mapToGlobal(at), button, buttons, Qt::NoModifier);
    event.setTimestamp(timestamp);
    QApplication::sendEvent(viewport, &event);
}

void click(const TableView *table, QPoint at, quint64 timestamp,
           QEvent::Type press = QEvent::MouseButtonPress)
{
    send(table, press, at, Qt::LeftButton, Qt::LeftButton, timestamp);
    send(table, QEvent::MouseButtonRelease, at, Qt::LeftButton, {}, timestamp + 1);
}

/// What was asked of the server so far.
qsizetype changesAsked(const Desk &desk)
{
    return finished(desk.live.journal->all())->size();
}

/// What somebody else does, past our journal.
void makeElsewhere(Desk &desk, AccountId account, int count)
{
    ServerClock clock;
    Connection direct = desk.live.connection();
    direct.origin = desk.live.started.url;
    HttpClient http(direct, SecretBytes::copyOf(desk.live.started.adminToken), clock);
    ApiClient api(http);
    for (int i = 0; i < count; ++i) {
        const auto made =
            finished(api.createToken({QStringLiteral("elsewhere-%1").arg(i), account, 30, false}));
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().text()));
    }
}

/// Sorted by state, so that a row that changes goes elsewhere.
TokenId liveInRow(const Desk &desk, int row)
{
    desk.table()->sortByColumn(static_cast<int>(TokenColumn::State), Qt::AscendingOrder);
    return desk.tokens()->model().tokenAt(row)->id;
}

} // namespace

class TestRowButtons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyAClickOnTheButtonActs_data()
    {
        QTest::addColumn<int>("fromColumn");
        QTest::addColumn<int>("rowsDown");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<Qt::MouseButton>("second");
        QTest::addColumn<bool>("acts");
        const int button = static_cast<int>(TokenColumn::Action);
        const int name = static_cast<int>(TokenColumn::Name);
        QTest::newRow("click") << button << 0 << false << Qt::NoButton << true;
        QTest::newRow("from the name") << name << 0 << false << Qt::NoButton << false;
        QTest::newRow("rows chosen by a drag") << name << 2 << false << Qt::NoButton << false;
        QTest::newRow("from button to button") << button << 2 << false << Qt::NoButton << false;
        QTest::newRow("away and back") << button << 0 << true << Qt::NoButton << false;
        QTest::newRow("with the right button too")
            << button << 0 << false << Qt::RightButton << false;
    }
    void onlyAClickOnTheButtonActs()
    {
        QFETCH(int, fromColumn);
        QFETCH(int, rowsDown);
        QFETCH(bool, leaves);
        QFETCH(Qt::MouseButton, second);
        QFETCH(bool, acts);
        OPEN_DESK(desk);
        const TableView *table = desk.table();
        const TokenId id = liveInRow(desk, 1);
        const QModelIndex end =
            cellOf(desk, desk.tokens()->model().tokenAt(1 + rowsDown)->id, TokenColumn::Action);
        const QPoint from = middleOf(table, cellOf(desk, id, static_cast<TokenColumn>(fromColumn)));
        const QPoint to = middleOf(table, end);
        const Qt::MouseButtons buttons = Qt::LeftButton | second;
        send(table, QEvent::MouseButtonPress, from, Qt::LeftButton, buttons, 1000);
        if (leaves)
            send(table, QEvent::MouseMove, to + QPoint(0, 100), Qt::NoButton, buttons, 1010);
        send(table, QEvent::MouseMove, to, Qt::NoButton, buttons, 1020);
        send(table, QEvent::MouseButtonRelease, to, Qt::LeftButton, second, 1030);
        if (acts)
            QTRY_COMPARE(changesAsked(desk), 1);
        QTRY_VERIFY(!desk.session().inventory().hasPending());
        QCOMPARE(changesAsked(desk), acts ? 1 : 0);
        QCOMPARE(desk.isActive(id), !acts);
    }

    void aSecondClickMeetsTheRowThatWasClickedFirst_data()
    {
        QTest::addColumn<QEvent::Type>("press");
        QTest::addColumn<bool>("onlyActive");
        QTest::addColumn<int>("changes");
        for (const bool onlyActive : {false, true}) {
            const char *rows = onlyActive ? "active ones" : "all";
            QTest::addRow("double click, %s", rows)
                << QEvent::MouseButtonDblClick << onlyActive << 1;
            QTest::addRow("two clicks, %s", rows) << QEvent::MouseButtonPress << onlyActive << 2;
        }
    }
    void aSecondClickMeetsTheRowThatWasClickedFirst()
    {
        QFETCH(QEvent::Type, press);
        QFETCH(bool, onlyActive);
        QFETCH(int, changes);
        OPEN_DESK(desk);
        if (onlyActive)
            desk.tokens()->setSearchText(QStringLiteral("is:active"));
        const TokenId id = liveInRow(desk, 1);
        const std::vector<int> before = desk.tokens()->model().rows();
        const QPoint at = middleOf(desk.table(), cellOf(desk, id, TokenColumn::Action));
        click(desk.table(), at, 10'000);
        QTRY_VERIFY(!desk.isActive(id) && !desk.session().inventory().hasPending());
        QVERIFY(!desk.tokens()->model().isBehind()
                || QTest::qWaitFor([&] { return !desk.tokens()->model().isBehind(); }));
        QCOMPARE(desk.tokens()->model().rows(), before);
        QCOMPARE(cellOf(desk, id, TokenColumn::Action).data().toString(),
                 QStringLiteral("Restore"));
        click(desk.table(), at, 10'350, press);
        if (changes == 2)
            QTRY_COMPARE(changesAsked(desk), 2);
        QTRY_VERIFY(!desk.session().inventory().hasPending());
        QCOMPARE(changesAsked(desk), changes);
        QCOMPARE(desk.isActive(id), changes == 2);
        QTRY_VERIFY(!desk.tokens()->model().isBehind());
        QCOMPARE(desk.tokens()->model().rows(), before);

        if (changes == 1) { // where revoked ones are, after a refresh
            QVERIFY(finished(desk.session().refresh()).ok());
            QTRY_COMPARE(desk.tokens()->model().rowOf(id) < 0, onlyActive);
            QVERIFY(desk.tokens()->model().rowOf(id) != 1);
        }
    }

    // Of a plan's rows, say, of which one is chosen while they go.
    void theSecondOfTwoQuickClicksDoesNotMeetAnotherToken_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("changes");
        QTest::newRow("quickly") << 150 << 1;
        QTest::newRow("slowly") << 5000 << 2;
    }
    void theSecondOfTwoQuickClicksDoesNotMeetAnotherToken()
    {
        QFETCH(int, after);
        QFETCH(int, changes);
        OPEN_DESK(desk);
        const TokenId first = liveInRow(desk, 1);
        const QPoint at = middleOf(desk.table(), cellOf(desk, first, TokenColumn::Action));
        click(desk.table(), at, 10'000);
        QTRY_VERIFY(!desk.isActive(first) && !desk.session().inventory().hasPending());
        liveInRow(desk, 1); // sorted anew
        QTRY_VERIFY(desk.tokens()->model().rowOf(first) > 1);
        const TokenId second = desk.tokens()->model().tokenAt(1)->id;
        QCOMPARE(desk.table()->indexAt(at).row(), 1);
        click(desk.table(), at, 10'000 + static_cast<quint64>(after));
        if (changes == 2)
            QTRY_COMPARE(changesAsked(desk), 2);
        QTRY_VERIFY(!desk.session().inventory().hasPending());
        QCOMPARE(changesAsked(desk), changes);
        QCOMPARE(desk.isActive(second), changes == 1);
    }

    void theViewStaysWhereTheMouseIs()
    {
        OPEN_DESK(desk);
        const TokenId id = liveInRow(desk, 1);
        const QScrollBar *bar = desk.table()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
        click(desk.table(), middleOf(desk.table(), cellOf(desk, id, TokenColumn::Action)), 1000);
        QTRY_VERIFY(!desk.isActive(id) && !desk.session().inventory().hasPending());
        QCOMPARE(desk.tokens()->model().rowOf(id), 1);
        liveInRow(desk, 1); // sorted anew
        const int rowsShown = desk.table()->viewport()->height() / desk.table()->rowHeight(0);
        QTRY_VERIFY(desk.tokens()->model().rowOf(id) > rowsShown);
        // Qt would follow the pressed row by a timer of the double-click interval and a bit.
        QTest::qWait(QApplication::doubleClickInterval() + 300);
        QCOMPARE(bar->value(), 0);
        desk.action(ActionId::Undo)->trigger();
        QTRY_COMPARE(desk.tokens()->model().rowOf(id), 1);
        QCOMPARE(bar->value(), 0);
    }

    void aRefreshLeavesWhatIsInSightWhereItIs_data()
    {
        QTest::addColumn<int>("scrolled");
        QTest::addColumn<int>("chosen"); // rows, from this one; -1: none
        QTest::addColumn<int>("moves");
        QTest::newRow("scrolled") << 20 << -1 << 4;
        QTest::newRow("chosen in sight") << 20 << 25 << 4;
        QTest::newRow("chosen elsewhere") << 20 << 90 << 4;
        QTest::newRow("chosen at the top") << 0 << 3 << 4;
        QTest::newRow("top") << 0 << -1 << 0;
    }
    void aRefreshLeavesWhatIsInSightWhereItIs()
    {
        QFETCH(int, scrolled);
        QFETCH(int, chosen);
        QFETCH(int, moves);
        OPEN_DESK(desk);
        TableView *table = desk.table();
        table->sortByColumn(static_cast<int>(TokenColumn::Id), Qt::DescendingOrder);
        for (int row = chosen; chosen >= 0 && row < chosen + 3; ++row)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select
                                                | QItemSelectionModel::Rows);
        QTest::qWait(0);
        QScrollBar *bar = table->verticalScrollBar();
        bar->setValue(scrolled);
        const TokenId atTop = desk.tokens()->model().tokenAt(bar->value())->id;
        const AccountId account = desk.liveToken().accountId;
        makeElsewhere(desk, account, 4);
        const int before = desk.tokens()->model().rowCount();
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(desk.tokens()->model().rowCount(), before + 4);
        QTRY_COMPARE(bar->value(), scrolled + moves);
        if (moves > 0)
            QCOMPARE(desk.tokens()->model().tokenAt(bar->value())->id, atTop);
        QCOMPARE(table->chosenRows().size(), chosen < 0 ? 0 : 3);
    }

    void spaceAsksNothingOfTheServer()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.table()->setFocus();
        QTest::keyClicks(desk.table(), QStringLiteral("power bi"));
        QTest::keyClick(desk.table(), Qt::Key_Space);
        QVERIFY(!desk.session().inventory().hasPending());
        QCOMPARE(changesAsked(desk), 0);
    }

    void aLineOfAPlanIsTickedByMouseAndSpace()
    {
        OPEN_DESK(desk);
        openPlan(desk.window.get(),
                 {desk.session(), desk.window->workspace()->changes(),
                  desk.window->workspace()->rotations(), desk.settings},
                 {PlanAction::Revoke, {liveInRow(desk, 0), liveInRow(desk, 1)}});
        auto *table = desk.find<TableView>("planTable");
        QVERIFY(table);
        QVERIFY(QTest::qWaitForWindowExposed(table->window()));
        auto *dialog = desk.find<PlanDialog>("planDialog");
        const auto boxOf = [table](int row) {
            return table->model()->index(row, static_cast<int>(PlanColumn::Included));
        };
        const QRect box = table->visualRect(boxOf(0));
        const QPoint drawn(box.left() + 10, box.center().y());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, drawn);
        QCOMPARE(dialog->run().isIncluded(0), false);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, drawn);
        QCOMPARE(dialog->run().isIncluded(0), true);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, drawn);
        QCOMPARE(dialog->run().isIncluded(0), true);
        // Quickly one after the other: these rows stay where they are.
        click(table, middleOf(table, boxOf(0)), 10'000);
        click(table, middleOf(table, boxOf(1)), 10'100);
        QCOMPARE(dialog->run().includedCount(), 0);
        for (const PlanColumn column : {PlanColumn::Included, PlanColumn::Token}) {
            table->setCurrentIndex(table->model()->index(1, static_cast<int>(column)));
            QTest::keyClick(table, Qt::Key_Space);
            QCOMPARE(dialog->run().isIncluded(1), column == PlanColumn::Included);
        }
    }

    void theLinesOfTheCurrentRowLeaveWithIt()
    {
        OPEN_DESK(desk);
        TableView *table = desk.table();
        desk.window->activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        table->chooseRow(1);
        QTRY_VERIFY(!table->visualRect(table->currentIndex()).isEmpty());
        QTest::qWait(0);
        const auto drawn = [&](int row) { // what is on the screen, not what would be drawn
            const QRect place = table->visualRect(table->model()->index(row, 0));
            return QRect(0, place.top(), table->viewport()->width(), place.height());
        };
        struct Watch : QObject {
            QRegion updated;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    updated |= static_cast<QPaintEvent *>(event)->region();
                return false;
            }
        } watch;
        table->selectionModel()->clearSelection();
        QTest::qWait(0);
        table->viewport()->installEventFilter(&watch);
        table->selectionModel()->setCurrentIndex(table->model()->index(4, 0),
                                                 QItemSelectionModel::NoUpdate);
        // Qt puts the table of a mirrored splitter a pixel beyond its edge.
        const QRegion seen = table->viewport()->visibleRegion();
        for (const int row : {1, 4})
            QTRY_VERIFY(((seen & drawn(row)) - watch.updated).isEmpty());
        table->viewport()->removeEventFilter(&watch);

        // One line from the first cell to the last, the button's too.
        const QImage image = table->viewport()->grab().toImage();
        const int y = drawn(4).top();
        const QRect button =
            table->visualRect(table->model()->index(4, static_cast<int>(TokenColumn::Action)));
        const int before = table->isRightToLeft() ? button.right() + 4 : button.left() - 4;
        const QRgb line = image.pixel(before, y);
        QVERIFY(line != image.pixel(before, y + 2));
        for (int x = button.left(); x < button.right(); ++x)
            QCOMPARE(image.pixel(x, y), line);
    }
};

QTEST_MAIN(TestRowButtons)
#include "testrowbuttons.moc"
