// Text at twice the size: nothing is cut off, on any page and in the dialogs that are used daily.

#include "support/cutoff.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/window/toolbar.h"

#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

class TestLargeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_before = QApplication::font();
        QFont twice = m_before;
        twice.setPointSizeF(twice.pointSizeF() * 2);
        QApplication::setFont(twice);
    }
    void cleanupTestCase() { QApplication::setFont(m_before); }

    void nothingIsCutOffOnAPage_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("tokens") << int(ActionId::GoToTokens);
        QTest::newRow("accounts") << int(ActionId::GoToAccounts);
        QTest::newRow("rotations") << int(ActionId::GoToRotations);
        QTest::newRow("review") << int(ActionId::GoToReview);
        QTest::newRow("activity") << int(ActionId::GoToActivity);
    }
    void nothingIsCutOffOnAPage()
    {
        QFETCH(int, page);
        OPEN_DESK(desk);
        desk.action(static_cast<ActionId>(page))->trigger();
        QTRY_COMPARE(cutOff(*desk.window).join(QLatin1Char('|')), QString());
    }

    void nothingIsCutOffInADialog_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("new token") << int(ActionId::NewToken);
        QTest::newRow("new account") << int(ActionId::NewAccount);
        QTest::newRow("rotate") << int(ActionId::Rotate);
        QTest::newRow("contain") << int(ActionId::Contain);
        QTest::newRow("shortcuts") << int(ActionId::ShowShortcuts);
    }
    void nothingIsCutOffInADialog()
    {
        QFETCH(int, action);
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        desk.action(static_cast<ActionId>(action))->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY([&] {
            const auto dialogs = desk.window->findChildren<QDialog *>();
            for (QDialog *each : dialogs)
                dialog = each->isVisible() ? each : dialog;
            return dialog != nullptr;
        }());
        QTRY_COMPARE(cutOff(*dialog).join(QLatin1Char('|')), QString());
        QVERIFY(dialog->height() <= dialog->screen()->availableGeometry().height());
    }

    void noPageWidensTheWindowBeyondAScreen_data()
    {
        nothingIsCutOffOnAPage_data();
        QTest::newRow("what changed") << int(ActionId::GoToHistory);
    }
    void noPageWidensTheWindowBeyondAScreen()
    {
        QFETCH(int, page);
        OPEN_DESK(desk);
        desk.action(static_cast<ActionId>(page))->trigger();
        QTest::qWait(50); // some read their rows on a worker
        // Of a screen of 1920, less what a desktop's own bars and frames take.
        const int least = desk.window->minimumSizeHint().width();
        QVERIFY2(least <= 1300, qPrintable(QString::number(least)));
    }

    void theToolbarLeavesTheWordsOutWhereThereIsNoRoom()
    {
        OPEN_DESK(desk);
        auto *toolbar = desk.find<Toolbar>("toolbar");
        auto *revoke = desk.find<QToolButton>("tool_revoke");
        QVERIFY(toolbar && revoke);
        toolbar->resize(toolbar->minimumSizeHint());
        QCOMPARE(revoke->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(revoke->accessibleName(), QStringLiteral("Revoke"));
        toolbar->resize(5000, toolbar->height());
        QCOMPARE(revoke->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);

        // One by one, the last first: what the page is for keeps its words longest.
        auto *first = desk.find<QToolButton>("tool_newToken");
        auto *second = desk.find<QToolButton>("tool_newAccount");
        QVERIFY(first && second);
        while (second->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
            toolbar->resize(toolbar->width() - 1, toolbar->height());
        QCOMPARE(first->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QCOMPARE(revoke->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QVERIFY(toolbar->width() > toolbar->minimumSizeHint().width());
    }

private:
    QFont m_before;
};

QTEST_MAIN(TestLargeText)
#include "testlargetext.moc"
