// Tab goes through every page and dialog as one reads it: line by line, in the direction of the
// language.

#include "support/dialogdriver.h"
#include "support/everyplace.h"
#include "support/laidout.h"
#include "support/readingorder.h"
#include "ui/connect/editconnectiondialog.h"
#include "ui/dialogs/field.h"

#include <QLabel>
#include <QPushButton>

using namespace tokendesk;
using namespace tokendesk::test;

class TestTabOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesAreGoneThroughAsTheyAreRead_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<bool>("fromTheRight");
        for (const Place &place : everyPage()) {
            QTest::addRow("%s", place.name) << place << false;
            QTest::addRow("%s, from the right", place.name) << place << true;
        }
    }
    void pagesAreGoneThroughAsTheyAreRead()
    {
        QFETCH(Place, place);
        QFETCH(bool, fromTheRight);
        const LaidOut laidOut(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        OPEN_DESK(desk);
        goTo(desk, place);
        QTRY_VERIFY(desk.window->isActiveWindow());
        QTRY_COMPARE(misplaced(tabbedThrough(*desk.window)).join(QLatin1Char('|')), QString());
        QVERIFY(tabbedThrough(*desk.window).size() > 10);
    }

    void dialogsAreGoneThroughAsTheyAreRead_data()
    {
        QTest::addColumn<Place>("place");
        for (const Place &place : everyDialog())
            QTest::newRow(place.name) << place;
    }
    void dialogsAreGoneThroughAsTheyAreRead()
    {
        QFETCH(Place, place);
        OPEN_DESK(desk);
        QDialog *dialog = openDialog(desk, place);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        QTRY_COMPARE(misplaced(tabbedThrough(*dialog)).join(QLatin1Char('|')), QString());
    }

    void closeDoesNotStandOutWhereNothingElseIsDone_data()
    {
        QTest::addColumn<Place>("place");
        for (const Place &place : everyDialog()) {
            if (QByteArray(place.name) == "shortcuts" || QByteArray(place.name) == "about"
                || QByteArray(place.name) == "columns")
                QTest::newRow(place.name) << place;
        }
    }
    void closeDoesNotStandOutWhereNothingElseIsDone()
    {
        QFETCH(Place, place);
        OPEN_DESK(desk);
        const QDialog *dialog = openDialog(desk, place);
        QVERIFY(dialog);
        int looked = 0;
        for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
            QVERIFY(button->property("kind").toString() != QLatin1String("primary"));
            if (button->text() != QLatin1String("Close"))
                continue;
            QVERIFY(button->isDefault());
            ++looked;
        }
        QCOMPARE(looked, 1);
    }

    void tabComesBackToTheFirstField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("connecting") << QStringLiteral("address");
        QTest::newRow("a new token") << QStringLiteral("tokenName");
    }
    void tabComesBackToTheFirstField()
    {
        QFETCH(QString, field);
        OPEN_DESK(desk);
        QWidget *window = desk.window.get();
        if (field == QLatin1String("address"))
            desk.window->showConnectPage();
        else
            window = openDialog(desk, {"new token", ActionId::GoToTokens, ActionId::NewToken});
        QVERIFY(window);
        auto *first = part<QLineEdit>(window, qPrintable(field));
        QTRY_VERIFY(first->isVisible() && window->isActiveWindow());
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            first->setFocus();
            QWidgetList stops;
            while (stops.size() < 60 && !stops.contains(first)) {
                QTest::keyClick(window->focusWidget(), key);
                stops << window->focusWidget();
            }
            QVERIFY(stops.size() > 3);
            QCOMPARE(stops.constLast(), first);
        }
    }

    void theKeyOfAFieldLeadsIntoIt_data()
    {
        QTest::addColumn<Place>("place");
        for (const Place &place : everyDialog()) {
            if (QByteArray(place.name) == "new token" || QByteArray(place.name) == "new account"
                || QByteArray(place.name) == "rotate")
                QTest::newRow(place.name) << place;
        }
        QTest::newRow("connection") << Place{"connection"};
    }
    void theKeyOfAFieldLeadsIntoIt()
    {
        QFETCH(Place, place);
        OPEN_DESK(desk);
        QDialog *dialog = nullptr;
        if (place.dialog) {
            dialog = openDialog(desk, place);
        } else {
            dialog = new EditConnectionDialog(*desk.connector, desk.session().connection(),
                                              desk.window.get());
            dialog->open();
        }
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        int groups = 0;
        for (const Field *field : dialog->findChildren<Field *>()) {
            // The one that is not itself what has the keyboard.
            if (!field->isVisible() || !field->editor()->focusProxy())
                continue;
            for (const QLabel *label : field->findChildren<QLabel *>()) {
                const QKeySequence key = QKeySequence::mnemonic(label->text());
                if (label->buddy() != field->editor() || key.isEmpty())
                    continue;
                ++groups;
                leave(*dialog, *field);
                QTest::keyClick(dialog->focusWidget(), key[0].key(), key[0].keyboardModifiers());
                QVERIFY2(field->editor()->isAncestorOf(dialog->focusWidget()),
                         qPrintable(label->text()));
            }
        }
        QVERIFY(groups > 0);
    }

private:
    /// The keyboard goes to something else.
    static void leave(const QDialog &dialog, const Field &field)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && !field.isAncestorOf(button)) {
                button->setFocus();
                QCOMPARE(dialog.focusWidget(), button);
                return;
            }
        }
        QFAIL("there is nothing else");
    }
};

QTEST_MAIN(TestTabOrder)
#include "testtaborder.moc"
