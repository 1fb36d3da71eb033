// Text at twice the size: nothing is cut off, on any page and in any dialog.

#include "support/cutoff.h"
#include "support/everyplace.h"
#include "support/workday.h"
#include "ui/theme/scrollroom.h"
#include "ui/window/toolbar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QListWidget>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSpinBox>
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

    void choicesAndNumbersThatAreCutAreFound()
    {
        QWidget root;
        auto *choice = new QComboBox(&root);
        choice->addItem(QStringLiteral("What can be chosen here"));
        auto *number = new QSpinBox(&root);
        number->setRange(0, 1'000'000);
        number->setValue(1'000'000);
        for (QWidget *control : std::initializer_list<QWidget *>{choice, number})
            control->resize(control->sizeHint());
        root.show();
        QCOMPARE(cutOff(root), QStringList());
        choice->resize(choice->width() * 2 / 3, choice->height());
        QCOMPARE(cutOff(root), QStringList{nameOf(*choice)});
        number->resize(number->width() * 2 / 3, number->height());
        QCOMPARE(cutOff(root).size(), 2);
    }

    void nothingIsCutOffOnAPage_data()
    {
        QTest::addColumn<Place>("place");
        for (const Place &place : everyPage())
            QTest::newRow(place.name) << place;
    }
    void nothingIsCutOffOnAPage()
    {
        QFETCH(Place, place);
        OPEN_DESK(desk);
        goTo(desk, place);
        QTRY_COMPARE(cutOffOrBeside(*desk.window).join(QLatin1Char('|')), QString());
    }

    void nothingIsCutOffInADialog_data()
    {
        QTest::addColumn<Place>("place");
        for (const Place &place : everyDialog())
            QTest::newRow(place.name) << place;
    }
    void nothingIsCutOffInADialog()
    {
        QFETCH(Place, place);
        OPEN_DESK(desk);
        const QDialog *dialog = openDialog(desk, place);
        QVERIFY(dialog);
        QTRY_COMPARE(cutOffOrBeside(*dialog).join(QLatin1Char('|')), QString());
        const int most = dialog->screen()->availableGeometry().height();
        QTRY_VERIFY2(dialog->height() <= most,
                     qPrintable(QStringLiteral("%1 of %2, at least %3")
                                    .arg(dialog->height())
                                    .arg(most)
                                    .arg(dialog->minimumSizeHint().height())));
    }

    void nothingIsCutOffInADaysWork()
    {
        OPEN_DESK(desk);
        aDaysWork(desk, [](const char *name, QDialog &dialog) {
            const auto cut = [&] {
                return (QStringList(QString::fromLatin1(name)) + cutOffOrBeside(dialog))
                    .join(QLatin1Char('|'));
            };
            QTRY_COMPARE(cut(), QString::fromLatin1(name));
            QTRY_VERIFY2(dialog.height() <= dialog.screen()->availableGeometry().height(), name);
        });
    }

    void aListInADialogScrollsAlone_data()
    {
        QTest::addColumn<Place>("place");
        for (const Place &place : everyDialog()) {
            if (place.dialog == ActionId::ShowShortcuts || place.dialog == ActionId::EditPolicies
                || place.dialog == ActionId::Revoke)
                QTest::newRow(place.name) << place;
        }
    }
    void aListInADialogScrollsAlone()
    {
        QFETCH(Place, place);
        OPEN_DESK(desk);
        const QDialog *dialog = openDialog(desk, place);
        QVERIFY(dialog);
        const auto *room = dialog->findChild<ScrollRoom *>();
        QVERIFY(room);
        QTRY_COMPARE(room->verticalScrollBar()->maximum(), 0);
    }

    void howAReviewStandsIsReadWhole()
    {
        OPEN_DESK(desk);
        desk.window->resize(desk.window->minimumSizeHint());
        goTo(desk, {"review", ActionId::GoToReview});
        auto *start = desk.find<QToolButton>("reviewStart");
        QTRY_VERIFY(start && start->isEnabled());
        start->click();
        QTRY_VERIFY(desk.find<QToolButton>("reviewFinish")->isVisible());
        const auto *words = desk.find<QLabel>("reviewSessionWords");
        QTRY_VERIFY(words && words->isVisible() && !words->text().isEmpty());
        QVERIFY2(!words->text().contains(QChar(0x2026)), qPrintable(words->text()));
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(words->width() <= words->parentWidget()->width());
    }

    void whatIsOpenGrowsWithTheText_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("page") << Place{"tokens"};
        QTest::newRow("form") << Place{"new account", ActionId::GoToTokens, ActionId::NewAccount};
        QTest::newRow("settings") << Place{"settings", ActionId::GoToTokens,
                                           ActionId::ShowSettings};
    }
    void whatIsOpenGrowsWithTheText()
    {
        QFETCH(Place, place);
        const QFont twice = QApplication::font();
        const auto back = qScopeGuard([&] { QApplication::setFont(twice); });
        QApplication::setFont(m_before);
        OPEN_DESK(desk);
        goTo(desk, place);
        const QDialog *dialog = place.dialog ? openDialog(desk, place) : nullptr;
        const QWidget &shown = dialog ? static_cast<const QWidget &>(*dialog) : *desk.window;
        QTRY_COMPARE(cutOffOrBeside(shown).join(QLatin1Char('|')), QString());
        const int row = desk.table()->verticalHeader()->defaultSectionSize();
        const QMargins margins = shown.layout() ? shown.layout()->contentsMargins() : QMargins();
        // The details are filled anew.
        const auto heading = [&shown, dialog] {
            return shown.findChild<QWidget *>(dialog ? QStringLiteral("dialogHeading")
                                                     : QStringLiteral("detailTitle"));
        };
        if (!dialog)
            QTRY_VERIFY(heading());
        const int letters = heading() ? heading()->fontMetrics().height() : 0;

        QApplication::setFont(twice);
        QTRY_COMPARE(cutOffOrBeside(shown).join(QLatin1Char('|')), QString());
        QTRY_VERIFY(desk.table()->verticalHeader()->defaultSectionSize() > row * 3 / 2);
        if (letters > 0)
            QTRY_VERIFY(heading()->fontMetrics().height() > letters * 3 / 2);
        QTRY_COMPARE(cutTitles(*desk.table()).join(QLatin1Char('|')), QString());
        if (dialog)
            QVERIFY(dialog->layout()->contentsMargins().left() > margins.left() * 3 / 2);
    }

    void nothingIsCutOffWhereAConnectionIsMade()
    {
        OPEN_DESK(desk);
        desk.window->showConnectPage();
        QTRY_COMPARE(cutOffOrBeside(*desk.window).join(QLatin1Char('|')), QString());
    }

    void noPageWidensTheWindowBeyondAScreen_data() { nothingIsCutOffOnAPage_data(); }
    void noPageWidensTheWindowBeyondAScreen()
    {
        QFETCH(Place, place);
        OPEN_DESK(desk);
        goTo(desk, place);
        QTest::qWait(50); // some read their rows on a worker
        // Of a screen of 1920, less what a desktop's own bars and frames take.
        const int least = desk.window->minimumSizeHint().width();
        QVERIFY2(least <= 1300, qPrintable(QString::number(least)));
    }

    void listsShowWholeRows()
    {
        OPEN_DESK(desk);
        const QDialog *dialog =
            openDialog(desk, {"new account", ActionId::GoToTokens, ActionId::NewAccount});
        QVERIFY(dialog);
        const auto *teams = dialog->findChild<QListWidget *>(QStringLiteral("teamList"));
        QVERIFY(teams && teams->sizeHintForRow(0) > 0);
        QVERIFY(teams->count() > 5);
        QTRY_COMPARE(teams->viewport()->height(), teams->sizeHintForRow(0) * 5);
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

    void theToolbarIsAsHighOnEachPage()
    {
        OPEN_DESK(desk);
        const auto *toolbar = desk.find<Toolbar>("toolbar");
        const int height = toolbar->sizeHint().height(); // with a primary button
        for (const ActionId page : {ActionId::GoToReview, ActionId::GoToActivity,
                                    ActionId::GoToRotations, ActionId::GoToAccounts}) {
            desk.action(page)->trigger();
            QCOMPARE(toolbar->sizeHint().height(), height);
        }
    }

private:
    QFont m_before;
};

QTEST_MAIN(TestLargeText)
#include "testlargetext.moc"
