#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/tokens/savedfilters.h"
#include "ui/window/navigation.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

class TestSavedFilters : public QObject {
    Q_OBJECT
private:
    static QAction *menuAction(const Desk &desk, const QString &name)
    {
        QMenu *menu = desk.find<QToolButton>("chipSaved")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name || action->text() == name)
                return action;
        }
        qFatal("there is no %s", qPrintable(name));
    }
    static void save(const Desk &desk, const QString &query, const QString &name, bool isPinned)
    {
        desk.tokens()->setSearchText(query);
        menuAction(desk, QStringLiteral("saveThisFilter"))->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "saveFilterDialog");
        typeInto(dialog, "filterName", name);
        part<QCheckBox>(dialog, "filterPinned")->setChecked(isPinned);
        button(dialog, "saveFilter")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }
    /// What stands below the tokens, from the top.
    static QStringList pinned(const Desk &desk)
    {
        QStringList names;
        for (const NavFilterButton *one : desk.window->findChildren<NavFilterButton *>()) {
            if (one->isVisible())
                names << one->accessibleName();
        }
        return names;
    }
    static NavFilterButton *pin(const Desk &desk, int place)
    {
        NavFilterButton *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            const auto buttons = desk.window->findChildren<NavFilterButton *>(
                QStringLiteral("navFilter%1").arg(place));
            for (NavFilterButton *one : buttons) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        if (!isThere)
            qFatal("nothing is pinned there");
        return found;
    }

private Q_SLOTS:
    void aPinnedFilterIsOneClickAndShowsThatItIsOn()
    {
        OPEN_DESK(desk);
        QVERIFY(!menuAction(desk, QStringLiteral("saveThisFilter"))->isEnabled());
        save(desk, QStringLiteral("is:revoked  role:member"), QStringLiteral("Gone & <b>mine</b>"),
             true);
        QTRY_COMPARE(pinned(desk), QStringList{QStringLiteral("Filter: Gone & <b>mine</b>")});
        QVERIFY(pin(desk, 0)->isChecked());
        desk.tokens()->clearFilters();
        QTRY_VERIFY(!pin(desk, 0)->isChecked());

        desk.action(ActionId::GoToAccounts)->trigger();
        QTest::mouseClick(pin(desk, 0), Qt::LeftButton);
        QTRY_VERIFY(desk.tokens()->isVisible());
        QCOMPARE(desk.tokens()->searchText(), QStringLiteral("is:revoked  role:member"));
        QVERIFY(pin(desk, 0)->isChecked());
        QCOMPARE(desk.find<QLineEdit>("searchField")->text(), desk.tokens()->searchText());
        // A second click changes nothing; the same filter written otherwise is the same.
        QTest::mouseClick(pin(desk, 0), Qt::LeftButton);
        QVERIFY(pin(desk, 0)->isChecked());
        desk.tokens()->setSearchText(QStringLiteral("role:member is:revoked"));
        QTRY_VERIFY(pin(desk, 0)->isChecked());
        desk.tokens()->setSearchText(QStringLiteral("role:member is:revoked airflow"));
        QTRY_VERIFY(!pin(desk, 0)->isChecked());
        // On another page no filter of the tokens is on.
        QTest::mouseClick(pin(desk, 0), Qt::LeftButton);
        desk.action(ActionId::GoToReview)->trigger();
        QTRY_VERIFY(!pin(desk, 0)->isChecked());
        // From the keyboard.
        pin(desk, 0)->setFocus();
        QTest::keyClick(pin(desk, 0), Qt::Key_Space);
        QTRY_VERIFY(desk.tokens()->isVisible());
        QVERIFY(pin(desk, 0)->focusPolicy() & Qt::TabFocus);
    }

    void filtersOutliveTheProgram()
    {
        OPEN_DESK(desk);
        save(desk, QStringLiteral("expires:<30d"), QStringLiteral("Soon"), true);
        save(desk, QStringLiteral("used:never"), QStringLiteral("Never used"), false);
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_COMPARE(pinned(desk), QStringList{QStringLiteral("Filter: Soon")});
        menuAction(desk, QStringLiteral("Never used"))->trigger();
        QCOMPARE(desk.tokens()->searchText(), QStringLiteral("used:never"));
        QVERIFY(menuAction(desk, QStringLiteral("Never used"))->isChecked());
        QVERIFY(!menuAction(desk, QStringLiteral("Soon"))->isChecked());
    }

    void namesAreUnique_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("empty") << QString();
        QTest::addRow("spaces") << QStringLiteral("   ");
        QTest::addRow("taken") << QStringLiteral("Soon");
        QTest::addRow("in another case") << QStringLiteral(" sOON ");
    }
    void namesAreUnique()
    {
        QFETCH(QString, name);
        OPEN_DESK(desk);
        save(desk, QStringLiteral("expires:<30d"), QStringLiteral("Soon"), true);
        desk.tokens()->setSearchText(QStringLiteral("used:never"));
        menuAction(desk, QStringLiteral("saveThisFilter"))->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "saveFilterDialog");
        typeInto(dialog, "filterName", name);
        button(dialog, "saveFilter")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(part<QLineEdit>(dialog, "filterName")->property("invalid").toBool());
        QCOMPARE(textOf(dialog, "filterName"), name);
        QCOMPARE(desk.tokens()->savedFilters().all().size(), 1);
        typeInto(dialog, "filterName", QStringLiteral("Other"));
        button(dialog, "saveFilter")->click();
        QTRY_COMPARE(desk.tokens()->savedFilters().all().size(), 2);
    }

    void theyAreRenamedOrderedPinnedAndDeleted()
    {
        OPEN_DESK(desk);
        save(desk, QStringLiteral("expires:<30d"), QStringLiteral("A"), true);
        save(desk, QStringLiteral("used:never"), QStringLiteral("B"), true);
        save(desk, QStringLiteral("is:expired"), QStringLiteral("C"), false);
        menuAction(desk, QStringLiteral("manageFilters"))->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "savedFiltersDialog");
        auto *list = part<QListWidget>(dialog, "filterList");
        list->setCurrentRow(2);
        button(dialog, "filterUp")->click();
        button(dialog, "filterUp")->click();
        QVERIFY(!button(dialog, "filterUp")->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        list->item(1)->setText(QStringLiteral("B"));
        button(dialog, "saveFilters")->click();
        QVERIFY2(messageIn(dialog).contains(QLatin1String("B")), qPrintable(messageIn(dialog)));
        list->item(1)->setText(QStringLiteral(" "));
        button(dialog, "saveFilters")->click();
        QVERIFY(dialog->isVisible());
        list->item(1)->setText(QStringLiteral("First"));
        list->setCurrentRow(2);
        button(dialog, "filterDelete")->click();
        // Nothing counts yet.
        QCOMPARE(desk.tokens()->savedFilters().all().size(), 3);
        button(dialog, "saveFilters")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QTRY_COMPARE(pinned(desk),
                     (QStringList{QStringLiteral("Filter: C"), QStringLiteral("Filter: First")}));
        QCOMPARE(desk.tokens()->savedFilters().all().at(1).query, QStringLiteral("expires:<30d"));
        // Unpinned where it stands.
        pin(desk, 0)->actions().constFirst()->trigger();
        QTRY_COMPARE(pinned(desk), QStringList{QStringLiteral("Filter: First")});
        QCOMPARE(desk.tokens()->savedFilters().all().size(), 2);
    }

    void aLongNameMovesNothing()
    {
        OPEN_DESK(desk);
        const int width = desk.find<ConnectionCard>("connectionCard")->width();
        save(desk, QStringLiteral("is:expired"), QString(100, QLatin1Char('W')), true);
        QTRY_VERIFY(pin(desk, 0)->width() <= width);
        QVERIFY(pin(desk, 0)->height() > 10);
        QCOMPARE(desk.find<ConnectionCard>("connectionCard")->width(), width);
        // Many of them leave the pages in reach.
        for (int i = 0; i < 40; ++i)
            desk.tokens()->savedFilters().add(QString::number(i), QStringLiteral("used:never"),
                                              true);
        auto *activity = desk.find<NavButton>("navActivity");
        QTRY_VERIFY(activity->geometry().bottom() < activity->parentWidget()->height());
    }

    void aNumberIsOfItsConnectionAlone_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isShared");
        QTest::addRow("a question") << QStringLiteral("unused:>90d role:admin") << true;
        QTest::addRow("an account's name") << QStringLiteral("account:\"ETL\"") << true;
        QTest::addRow("an account") << QStringLiteral("unused:>90d account:12") << false;
        QTest::addRow("a token") << QStringLiteral("-id:7") << false;
    }
    void aNumberIsOfItsConnectionAlone()
    {
        QFETCH(QString, query);
        QFETCH(bool, isShared);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
        SavedFilters first(settings, QStringLiteral("first"));
        first.add(QStringLiteral("Mine"), query, true);
        SavedFilters second(settings, QStringLiteral("second"));
        QCOMPARE(second.all().size(), isShared ? 1 : 0);
        // What the other one keeps is not lost by writing.
        second.add(QStringLiteral("Other"), QStringLiteral("is:expired"), false);
        const SavedFilters again(settings, QStringLiteral("first"));
        QCOMPARE(again.all().size(), 2);
        QCOMPARE(SavedFilters(settings, QStringLiteral("first"))
                     .all()
                     .contains(first.all().constFirst()),
                 true);
    }

    void aBrokenSettingIsNoHarm_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<int>("count");
        QTest::addRow("no JSON") << QByteArray("{[") << 0;
        QTest::addRow("an object") << QByteArray("{}") << 0;
        QTest::addRow("numbers") << QByteArray("[1, null, {\"name\": 3}]") << 0;
        QTest::addRow("one good") << QByteArray("[{}, {\"name\": \"a\", \"query\": \"b\"}, \"x\"]")
                                  << 1;
    }
    void aBrokenSettingIsNoHarm()
    {
        QFETCH(QByteArray, stored);
        QFETCH(int, count);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("tokens/savedFilters"), stored);
        QCOMPARE(SavedFilters(settings, QStringLiteral("x")).all().size(), count);
    }
};

QTEST_MAIN(TestSavedFilters)
#include "testsavedfilters.moc"
