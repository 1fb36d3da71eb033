#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/filters/savedfilters.h"
#include "ui/theme/plaintext.h"
#include "ui/window/navigation.h"

#include <QAccessible>
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
    static Page *open(const Desk &desk, ActionId id, const QByteArray &name)
    {
        desk.action(id)->trigger();
        auto *page = desk.find<Page>(name.constData());
        if (!QTest::qWaitFor([page] { return page->isVisible(); }))
            qFatal("there is no such page");
        return page;
    }
    /// Of the page that is shown.
    static QAction *menuAction(const Desk &desk, const QString &name)
    {
        QMenu *menu = nullptr;
        const auto chips = desk.window->findChildren<QToolButton *>(QStringLiteral("chipSaved"));
        for (const QToolButton *chip : chips) {
            if (chip->isVisible())
                menu = chip->menu();
        }
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name || action->text() == name)
                return action;
        }
        qFatal("there is no %s", qPrintable(name));
    }
    static void save(const Desk &desk, const QString &query, const QString &name, bool isPinned)
    {
        saveOn(desk, desk.tokens(), query, name, isPinned);
    }
    static void saveOn(const Desk &desk, Page *page, const QString &query, const QString &name,
                       bool isPinned)
    {
        page->setSearchText(query);
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
    static QList<SavedFilter> saved(const Desk &desk, QueryPage page = QueryPage::Tokens)
    {
        return desk.window->workspace()->savedFilters().of(page);
    }
    static NavFilterButton *pin(const Desk &desk, int place, QueryPage page = QueryPage::Tokens)
    {
        NavFilterButton *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            const auto buttons = desk.window->findChildren<NavFilterButton *>(
                QStringLiteral("navFilter-%1-%2").arg(queryPageWord(page)).arg(place));
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
    void whereNoneIsSavedItSaysHow()
    {
        OPEN_DESK(desk);
        QVERIFY(!menuAction(desk, QStringLiteral("saveThisFilter"))->isEnabled());
        QVERIFY(!menuAction(desk, QStringLiteral("Set a filter first, then save it here"))
                     ->isEnabled());
        desk.tokens()->setSearchText(QStringLiteral("is:revoked"));
        QVERIFY(menuAction(desk, QStringLiteral("saveThisFilter"))->isEnabled());
        const auto *chip = part<QToolButton>(desk.tokens(), "chipSaved");
        QCOMPARE(chip->menu()->actions().constFirst()->objectName(),
                 QStringLiteral("saveThisFilter"));
    }

    void aTokensValueThatIsSearchedForIsKeptNowhere()
    {
        OPEN_DESK(desk);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 0);
        const QString value = QString::fromLatin1(desk.live.started.adminToken);
        desk.tokens()->setSearchText(value);
        QTRY_VERIFY(!desk.action(ActionId::SaveFilter)->isEnabled());
        QVERIFY(!menuAction(desk, QStringLiteral("saveThisFilter"))->isEnabled());
        desk.window->workspace()->savedFilters().add(QueryPage::Tokens, QStringLiteral("mine"),
                                                     value, true);
        QVERIFY(saved(desk).isEmpty());
        desk.tokens()->saveState(desk.windowState);
        const QStringList keys = desk.windowState.allKeys();
        QVERIFY(keys.contains(QLatin1String("tokens/searches/test")));
        for (const QString &key : keys)
            QVERIFY2(!desk.windowState.value(key).toString().contains(value.left(20)),
                     qPrintable(key));
    }

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
        QCOMPARE(saved(desk).size(), 1);
        typeInto(dialog, "filterName", QStringLiteral("Other"));
        button(dialog, "saveFilter")->click();
        QTRY_COMPARE(saved(desk).size(), 2);
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
        button(dialog, "orderUp")->click();
        button(dialog, "orderUp")->click();
        QVERIFY(!button(dialog, "orderUp")->isEnabled());
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
        QCOMPARE(saved(desk).size(), 3);
        button(dialog, "saveFilters")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QTRY_COMPARE(pinned(desk),
                     (QStringList{QStringLiteral("Filter: C"), QStringLiteral("Filter: First")}));
        QCOMPARE(saved(desk).at(1).query, QStringLiteral("expires:<30d"));
        // Unpinned where it stands.
        pin(desk, 0)->actions().constFirst()->trigger();
        QTRY_COMPARE(pinned(desk), QStringList{QStringLiteral("Filter: First")});
        QCOMPARE(saved(desk).size(), 2);
    }

    void aMenuOfWhichNothingCanBeUsedIsSaid()
    {
        OPEN_DESK(desk);
        const QAction *save = menuAction(desk, QStringLiteral("saveThisFilter"));
        QVERIFY(!save->isEnabled());
        const auto *menu = qobject_cast<QMenu *>(save->parent());
        QVERIFY(menu);
        const auto *voice =
            menu->parentWidget()->findChild<QWidget *>(QStringLiteral("spokenWords"));
        QVERIFY(voice);
        QCOMPARE(voice->accessibleName(), menu->actions().constFirst()->text());
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
            desk.window->workspace()->savedFilters().add(QueryPage::Tokens, QString::number(i),
                                                         QStringLiteral("used:never"), true);
        auto *activity = desk.find<NavButton>("navActivity");
        QTRY_VERIFY(activity->geometry().bottom() < activity->parentWidget()->height());
    }

    void aLongNameIsCutToTheEyeAlone()
    {
        OPEN_DESK(desk);
        const QString name = QStringLiteral("R&D ") + QString(96, QLatin1Char('W'));
        save(desk, QStringLiteral("is:expired"), name, false);
        const QAction *entry = menuAction(desk, withoutMnemonic(name));
        auto *menu = qobject_cast<QMenu *>(entry->parent());
        QVERIFY(menu);
        const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(menu)->child(0);
        QCOMPARE(read->text(QAccessible::Name), name);
        QVERIFY(menu->sizeHint().width() < menu->fontMetrics().horizontalAdvance(name) / 2);
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
        first.add(QueryPage::Review, QStringLiteral("Mine"), query, true);
        SavedFilters second(settings, QStringLiteral("second"));
        QCOMPARE(second.of(QueryPage::Review).size(), isShared ? 1 : 0);
        // What the other one keeps is not lost by writing.
        second.add(QueryPage::Tokens, QStringLiteral("Other"), QStringLiteral("is:expired"), false);
        const SavedFilters again(settings, QStringLiteral("first"));
        QCOMPARE(again.of(QueryPage::Review), first.of(QueryPage::Review));
        QCOMPARE(again.of(QueryPage::Tokens).size(), 1);
    }

    void oneOfTwoOfANameIsUnpinned_data()
    {
        QTest::addColumn<QString>("unpinned");
        QTest::newRow("this connection's") << QStringLiteral("id:7");
        QTest::newRow("every connection's") << QStringLiteral("is:expired");
    }
    void oneOfTwoOfANameIsUnpinned()
    {
        QFETCH(QString, unpinned);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
        const QString name = QStringLiteral("Mine");
        SavedFilters here(settings, QStringLiteral("here"));
        here.add(QueryPage::Tokens, name, QStringLiteral("id:7"), true);
        // There nobody sees that the name is taken here.
        SavedFilters there(settings, QStringLiteral("there"));
        QCOMPARE(there.nameProblem(QueryPage::Tokens, name), QString());
        there.add(QueryPage::Tokens, name, QStringLiteral("is:expired"), true);
        SavedFilters again(settings, QStringLiteral("here"));
        QCOMPARE(again.pinned(QueryPage::Tokens).size(), 2);
        again.unpin(QueryPage::Tokens, name, unpinned);
        const QList<SavedFilter> left = again.pinned(QueryPage::Tokens);
        QCOMPARE(left.size(), 1);
        QVERIFY(left.constFirst().query != unpinned);
        QCOMPARE(again.of(QueryPage::Tokens).size(), 2);
    }

    void whatOnlyTheTokensHadIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
        const QString old = QStringLiteral("tokens/savedFilters");
        settings.setValue(old, QByteArray(R"([{"name": "Soon", "query": "expires:<30d",
                              "connection": "", "pinned": true},
                             {"name": "One", "query": "id:7", "connection": "here"},
                             {"name": "Theirs", "query": "id:8", "connection": "there"}])"));
        SavedFilters filters(settings, QStringLiteral("here"));
        const QList<SavedFilter> expected{{QueryPage::Tokens, QStringLiteral("Soon"),
                                           QStringLiteral("expires:<30d"), QString(), true},
                                          {QueryPage::Tokens, QStringLiteral("One"),
                                           QStringLiteral("id:7"), QStringLiteral("here"), false}};
        QCOMPARE(filters.of(QueryPage::Tokens), expected);
        QVERIFY(settings.contains(old)); // reading changes nothing
        filters.add(QueryPage::Activity, QStringLiteral("Soon"), QStringLiteral("outcome:refused"),
                    false);
        QVERIFY(!settings.contains(old));
        const SavedFilters here(settings, QStringLiteral("here"));
        QCOMPARE(here.of(QueryPage::Tokens), expected);
        QCOMPARE(here.of(QueryPage::Activity).size(), 1);
        const SavedFilters there(settings, QStringLiteral("there"));
        QCOMPARE(there.of(QueryPage::Tokens).size(), 2);
    }

    void whatANewerVersionSavedIsNotLost()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
        const QString key = QStringLiteral("filters/saved");
        settings.setValue(
            key, QByteArray(R"([{"page": "moon", "name": "a", "query": "b", "more": 1}])"));
        SavedFilters filters(settings, QStringLiteral("x"));
        for (int i = 0; i < queryPageCount; ++i)
            QVERIFY(filters.of(static_cast<QueryPage>(i)).isEmpty());
        filters.add(QueryPage::Tokens, QStringLiteral("c"), QStringLiteral("d"), false);
        const QByteArray stored = settings.value(key).toByteArray();
        QVERIFY2(stored.contains("moon") && stored.contains("more"), stored.constData());
    }

    void everyPageHasItsOwn_data()
    {
        QTest::addColumn<ActionId>("action");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QueryPage>("page");
        QTest::addColumn<QString>("query");
        const auto row = [](ActionId action, const char *name, QueryPage page, const char *query) {
            QTest::newRow(name) << action << QByteArray(name) << page << QString::fromLatin1(query);
        };
        row(ActionId::GoToAccounts, "accountsPage", QueryPage::Accounts, "is:active role:admin");
        row(ActionId::GoToRotations, "rotationsPage", QueryPage::Rotations, "name:etl");
        row(ActionId::GoToReview, "reviewPage", QueryPage::Review,
            "severity:>=high finding:unused");
        row(ActionId::GoToActivity, "activityPage", QueryPage::Activity,
            "outcome:refused by:\"Kim Lee\"");
        row(ActionId::GoToHistory, "historyPage", QueryPage::History, "made:elsewhere when:<30d");
    }
    void everyPageHasItsOwn()
    {
        QFETCH(ActionId, action);
        QFETCH(QByteArray, name);
        QFETCH(QueryPage, page);
        QFETCH(QString, query);
        OPEN_DESK(desk);
        save(desk, QStringLiteral("is:revoked"), QStringLiteral("Same name"), true);
        Page *shown = open(desk, action, name);
        QVERIFY(!menuAction(desk, QStringLiteral("saveThisFilter"))->isEnabled());
        QVERIFY(!desk.action(ActionId::SaveFilter)->isEnabled());
        shown->setSearchText(query);
        QTRY_VERIFY(desk.action(ActionId::SaveFilter)->isEnabled());
        desk.action(ActionId::SaveFilter)->trigger();
        QDialog *asking = waitForDialog(desk.window.get(), "saveFilterDialog");
        QVERIFY(asking);
        asking->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
        shown->setSearchText({});
        saveOn(desk, shown, query, QStringLiteral("Same name"), true);
        QCOMPARE(saved(desk, page).size(), 1);
        QCOMPARE(saved(desk).size(), 1);
        QTRY_VERIFY(pin(desk, 0, page)->isChecked());
        QVERIFY(!pin(desk, 0)->isChecked());
        QVERIFY(shown->searchProblems().empty());
        // It stands right below its page.
        const auto top = [&desk](const QWidget *widget) {
            return widget->mapTo(desk.window.get(), QPoint()).y();
        };
        QTRY_VERIFY(top(pin(desk, 0, page)) > top(pin(desk, 0)));
        const auto buttons = desk.window->findChildren<NavButton *>();
        for (const NavButton *button : buttons) {
            if (button->isChecked())
                QVERIFY(top(button) < top(pin(desk, 0, page)));
        }
        // One click from anywhere.
        shown->setSearchText({});
        QTRY_VERIFY(!pin(desk, 0, page)->isChecked());
        desk.action(ActionId::GoToTokens)->trigger();
        QTest::mouseClick(pin(desk, 0, page), Qt::LeftButton);
        QTRY_VERIFY(shown->isVisible());
        QCOMPARE(shown->searchText(), query);
        QVERIFY(pin(desk, 0, page)->isChecked());
        QCOMPARE(desk.find<QLineEdit>("searchField")->text(), query);
        // Its menu is about its page alone.
        pin(desk, 0, page)->actions().constLast()->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "savedFiltersDialog");
        QVERIFY(dialog->windowTitle().contains(queryPageText(page)));
        button(dialog, "filterDelete")->click();
        button(dialog, "saveFilters")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QTRY_VERIFY(saved(desk, page).isEmpty());
        QCOMPARE(pinned(desk), QStringList{QStringLiteral("Filter: Same name")});
    }

    void aPinWorksBeforeItsPageWasEverOpen()
    {
        OPEN_DESK(desk);
        desk.window->workspace()->savedFilters().add(QueryPage::Activity, QStringLiteral("No"),
                                                     QStringLiteral("outcome:refused"), true);
        QTest::mouseClick(pin(desk, 0, QueryPage::Activity), Qt::LeftButton);
        auto *page = desk.find<Page>("activityPage");
        QTRY_VERIFY(page && page->isVisible());
        QCOMPARE(page->searchText(), QStringLiteral("outcome:refused"));
        QVERIFY(pin(desk, 0, QueryPage::Activity)->isChecked());
    }

    void aBrokenSettingIsNoHarm_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<int>("count");
        QTest::addRow("no JSON") << QByteArray("{[") << 0;
        QTest::addRow("an object") << QByteArray("{}") << 0;
        QTest::addRow("numbers") << QByteArray("[1, null, {\"name\": 3}]") << 0;
        QTest::addRow("a page of another kind")
            << QByteArray("[{\"page\": 7, \"name\": \"a\", \"query\": \"b\"}]") << 1;
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
        QCOMPARE(SavedFilters(settings, QStringLiteral("x")).of(QueryPage::Tokens).size(), count);
        settings.setValue(QStringLiteral("filters/saved"), stored);
        QCOMPARE(SavedFilters(settings, QStringLiteral("x")).of(QueryPage::Tokens).size(), count);
    }
};

QTEST_MAIN(TestSavedFilters)
#include "testsavedfilters.moc"
