#include "support/desk.h"
#include "support/dialogdriver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// How long a window has been left alone.
class Rest final : public QObject {
public:
    explicit Rest(QWidget *window)
    {
        m_since.start();
        window->installEventFilter(this);
    }
    [[nodiscard]] bool isLongerThan(qint64 ms) const { return m_since.hasExpired(ms); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize
            || event->type() == QEvent::WindowActivate)
            m_since.start();
        return false;
    }

private:
    QElapsedTimer m_since;
};

} // namespace

class TestDialogPlace : public QObject {
    Q_OBJECT
private:
    static QDialog *shownDialog()
    {
        QDialog *shown = nullptr;
        const QWidgetList windows = QApplication::topLevelWidgets(); // the manual is nobody's child
        for (QWidget *each : windows) {
            auto *dialog = qobject_cast<QDialog *>(each);
            shown = dialog && dialog->isVisible() ? dialog : shown;
        }
        return shown;
    }
    static QMargins frameOf(const QWidget &window)
    {
        const QRect outer = window.frameGeometry();
        const QRect inner = window.geometry();
        return {inner.left() - outer.left(), inner.top() - outer.top(),
                outer.right() - inner.right(), outer.bottom() - inner.bottom()};
    }
    /// Empty: all of it is on the screen, and in the middle of the window as far as that allows.
    static QString misplaced(const QDialog &dialog, const QWidget &window)
    {
        const QRect screen = window.screen()->availableGeometry();
        // As long as the window manager has not told of the dialog's frame, or of one that it only
        // makes (1x1), it is as the window's.
        QRect frame = dialog.frameGeometry();
        if (frame == dialog.geometry() || !frame.contains(dialog.geometry()))
            frame = dialog.geometry().marginsAdded(frameOf(window));
        const QRect around = window.frameGeometry();
        QRect wanted = frame;
        wanted.moveCenter(around.center());
        wanted.moveBottom(std::min(wanted.bottom(), screen.bottom()));
        wanted.moveTop(std::max(wanted.top(), screen.top()));
        const QPoint off = frame.topLeft() - wanted.topLeft();
        if (screen.contains(frame) && off.manhattanLength() <= 4)
            return {};
        return QStringLiteral("at %1,%2 with %3x%4 instead of %5,%6")
            .arg(frame.x())
            .arg(frame.y())
            .arg(frame.width())
            .arg(frame.height())
            .arg(wanted.x())
            .arg(wanted.y());
    }
    static void openOn(const Desk &desk, ActionId page, ActionId action)
    {
        desk.action(page)->trigger();
        if (page == ActionId::GoToTokens)
            desk.choose(desk.liveToken().id);
        else
            desk.accounts()->goTo(accountWith(desk, QStringLiteral("Editor")).id);
        QTRY_VERIFY(desk.action(action)->isEnabled());
        desk.action(action)->trigger();
        QTRY_VERIFY(shownDialog());
    }

    /// Its role takes two lines to describe.
    static Account accountWith(const Desk &desk, const QString &role)
    {
        for (const Account &account : desk.data().accounts()) {
            if (account.role == role && account.isActive())
                return account;
        }
        qFatal("there is no such account");
    }

private Q_SLOTS:
    void aDialogStandsInTheMiddleOfItsWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrow") << QSize(1000, 650);
        QTest::newRow("wide") << QSize(1300, 840);
    }
    void aDialogStandsInTheMiddleOfItsWindow()
    {
        QFETCH(QSize, size);
        OPEN_DESK(desk);
        desk.window->resize(size);
        desk.window->move(20, 10);
        QTRY_COMPARE(desk.window->pos(), QPoint(20, 10));
        for (const ActionId action :
             {ActionId::NewToken, ActionId::NewAccount, ActionId::EditAccount, ActionId::Rotate,
              ActionId::Contain, ActionId::ShowShortcuts, ActionId::SwitchConnection,
              ActionId::ShowSettings, ActionId::ShowManual}) {
            openOn(desk,
                   action == ActionId::EditAccount ? ActionId::GoToAccounts : ActionId::GoToTokens,
                   action);
            if (QTest::currentTestFailed())
                return;
            const QPointer<QDialog> dialog = shownDialog();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            QTest::qWait(100); // it grows to what it holds
            QTRY_VERIFY2(
                misplaced(*dialog, *desk.window).isEmpty(),
                qPrintable(dialog->windowTitle() + u": " + misplaced(*dialog, *desk.window)));
            dialog->close();
            QTRY_VERIFY(!dialog || !dialog->isVisible());
        }
    }

    void anEditedAccountIsShownWhole()
    {
        OPEN_DESK(desk);
        openOn(desk, ActionId::GoToAccounts, ActionId::EditAccount);
        QDialog *dialog = shownDialog();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::qWait(100);
        const QList<QScrollArea *> rooms = dialog->findChildren<QScrollArea *>();
        QVERIFY(!rooms.isEmpty());
        QTRY_COMPARE(rooms.constFirst()->verticalScrollBar()->maximum(), 0);
        QVERIFY(dialog->frameGeometry().height()
                < dialog->screen()->availableGeometry().height() - 20);
    }

    void whatAPersonMovesStaysThere()
    {
        OPEN_DESK(desk);
        desk.window->move(20, 10);
        openOn(desk, ActionId::GoToTokens, ActionId::NewToken);
        QDialog *dialog = shownDialog();
        const Rest rest(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY_WITH_TIMEOUT(rest.isLongerThan(1600), 20'000); // nobody is quicker
        dialog->move(40, 30);
        QTRY_COMPARE(dialog->pos(), QPoint(40, 30));
        const int before = dialog->height();
        part<QComboBox>(dialog, "tokenAccount")->setCurrentIndex(-1); // and its role's line goes
        QTRY_VERIFY(dialog->height() != before);
        QTest::qWait(50);
        // But for its frame, which some window managers add where a program has moved it.
        QVERIFY((dialog->pos() - QPoint(40, 30)).manhattanLength() < 30);
    }

    void whatIsTypedIsNotLostByOneEscape()
    {
        OPEN_DESK(desk);
        openOn(desk, ActionId::GoToTokens, ActionId::NewToken);
        QPointer<QDialog> dialog = shownDialog();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Escape); // nothing is typed: nobody asks
        QTRY_VERIFY(noDialog(desk.window.get()));

        desk.action(ActionId::NewToken)->trigger();
        QTRY_VERIFY(shownDialog());
        dialog = shownDialog();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *name = part<QLineEdit>(dialog, "tokenName");
        QTest::keyClicks(name, QStringLiteral("nightly_import"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(!static_cast<FormDialog *>(dialog.data())->message().isEmpty());
        QCOMPARE(name->text(), QStringLiteral("nightly_import"));
        // What is typed then is another question.
        QTest::keyClicks(name, QStringLiteral("_eu"));
        QVERIFY(static_cast<FormDialog *>(dialog.data())->message().isEmpty());
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!static_cast<FormDialog *>(dialog.data())->message().isEmpty());
        QCOMPARE(name->text(), QStringLiteral("nightly_import_eu"));
        QTest::keyClick(name, Qt::Key_Escape);
        QTRY_VERIFY(noDialog(desk.window.get()));

        desk.action(ActionId::NewToken)->trigger();
        QTRY_VERIFY(shownDialog());
        dialog = shownDialog();
        QTest::keyClicks(part<QLineEdit>(dialog, "tokenName"), QStringLiteral("x"));
        static_cast<QDialog *>(dialog)->reject(); // "Cancel"
        QTRY_VERIFY(noDialog(desk.window.get()));
    }
};

QTEST_MAIN(TestDialogPlace)
#include "testdialogplace.moc"
