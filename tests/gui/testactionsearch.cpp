#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/theme/plaintext.h"
#include "ui/window/actionsearch.h"
#include "ui/window/searchmodel.h"
#include "ui/window/shortcutlist.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// The popup that Ctrl+K opens, as a person sees it.
struct Search {
    QPointer<ActionSearch> popup;
    QLineEdit *line = nullptr;
    QListView *list = nullptr;

    explicit Search(const Desk &desk)
    {
        desk.window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(desk.window.get())); }();
        QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
        popup = desk.find<ActionSearch>("actionSearch");
        if (!popup)
            qFatal("Ctrl+K opened nothing");
        line = popup->findChild<QLineEdit *>();
        list = popup->findChild<QListView *>();
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found << list->model()->index(row, 0).data().toString();
        return found;
    }
    [[nodiscard]] QString current() const { return list->currentIndex().data().toString(); }
    [[nodiscard]] QString spoken() const
    {
        return list->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
};

QString spokenOf(const Account &account)
{
    return QStringLiteral("%1, %2 · #%3")
        .arg(account.label(), account.serviceId, QString::number(account.id));
}

QString spokenOf(const Inventory &inventory, int token)
{
    return QStringLiteral("%1, Token of %2 · %3")
        .arg(inventory.token(token).label(), inventory.accountOf(token).label(),
             isolated(QStringLiteral("#%1").arg(inventory.token(token).id)));
}

QDialog *visibleDialog(const Desk &desk, const char *name)
{
    auto *dialog = desk.find<QDialog>(name);
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

} // namespace

class TestActionSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActionIsOfferedAndRunsWithEnter()
    {
        OPEN_DESK(desk);
        Search search(desk);
        const QStringList texts = search.texts();
        for (const ActionId id : desk.window->actions().ids())
            QCOMPARE(texts.contains(desk.action(id)->iconText()), id != ActionId::SearchActions);
        QTest::keyClicks(search.line, QStringLiteral("activity"));
        QCOMPARE(search.current(), QStringLiteral("Activity"));
        QTest::keyClick(search.line, Qt::Key_Return);
        QTRY_VERIFY(desk.find<QWidget>("activityPage")
                    && desk.find<QWidget>("activityPage")->isVisible());
        QTRY_VERIFY(!search.popup);
    }

    void whatCannotBeUsedNowSaysWhyAndDoesNotRun()
    {
        OPEN_DESK(desk);
        desk.table()->clearSelection();
        desk.table()->setCurrentIndex({});
        QTRY_VERIFY(!desk.action(ActionId::Rotate)->isEnabled());
        Search search(desk);
        QTest::keyClicks(search.line, QStringLiteral("rotate"));
        QCOMPARE(search.current(), QStringLiteral("Rotate"));
        auto *foot = search.popup->findChild<QLabel *>(QStringLiteral("actionSearchFoot"));
        QVERIFY(foot->text().contains(QLatin1String("Choose a token first")));
        QVERIFY(search.spoken().contains(QLatin1String("Choose a token first")));
        QTest::keyClick(search.line, Qt::Key_Return);
        QVERIFY(search.popup->isVisible());
        QTest::keyClick(search.line, Qt::Key_Escape);
        QTRY_VERIFY(!search.popup);
        QVERIFY(noDialog(desk.window.get()));
    }

    void theRecentlyUsedComesFirst()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::GoToReview)->trigger();
        desk.action(ActionId::GoToTokens)->trigger();
        Search search(desk);
        QCOMPARE(search.texts().mid(0, 2),
                 (QStringList{QStringLiteral("Tokens"), QStringLiteral("Review")}));
        // A better fit comes before the last use.
        QTest::keyClicks(search.line, QStringLiteral("acc"));
        QCOMPARE(search.current(), QStringLiteral("Accounts"));
    }

    void whatCanBeUsedComesBeforeWhatFitsBetterAndCannot()
    {
        const auto entry = [](const char *key, const char *text, const char *reason) {
            SearchEntry made;
            made.key = QLatin1String(key);
            made.text = QString::fromUtf8(text);
            made.reason = QLatin1String(reason);
            return made;
        };
        const std::vector<SearchEntry> entries{entry("edit", "Edit", "Not on this page"),
                                               entry("export", "Export", ""),
                                               entry("evidence", "Evidence pack", "Not now"),
                                               entry("open", "Eindämmung öffnen", "Not here"),
                                               entry("contain", "Konto eindämmen", ""),
                                               entry("edits", "All that edit does", ""),
                                               entry("run", "Run…", "Not now"),
                                               entry("all", "Run all", "")};
        const auto found = [&entries](const char *word) {
            QStringList texts;
            for (const SearchEntry &one :
                 fittingEntries(entries, {word}, {QStringLiteral("evidence")}))
                texts << one.text;
            return texts;
        };
        QCOMPARE(found("e").mid(0, 1), QStringList{QStringLiteral("Export")});
        QCOMPARE(found("e").mid(3),
                 (QStringList{QStringLiteral("Evidence pack"), QStringLiteral("Edit"),
                              QStringLiteral("Eindämmung öffnen")}));
        QCOMPARE(
            found("eind"),
            (QStringList{QStringLiteral("Konto eindämmen"), QStringLiteral("Eindämmung öffnen")}));
        // What is called just so was meant, and says why not.
        QCOMPARE(found("edit"),
                 (QStringList{QStringLiteral("Edit"), QStringLiteral("All that edit does")}));
        QCOMPARE(found("run"), (QStringList{QStringLiteral("Run…"), QStringLiteral("Run all")}));
    }

    void anActionIsFoundByWhatOtherProgramsCallIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ActionId>("id");
        QTest::newRow("manual") << QStringLiteral("help") << ActionId::ShowManual;
        QTest::newRow("shortcuts") << QStringLiteral("help") << ActionId::ShowShortcuts;
        QTest::newRow("lock") << QStringLiteral("sign out") << ActionId::Lock;
        QTest::newRow("lock, as one word") << QStringLiteral("logout") << ActionId::Lock;
        QTest::newRow("deactivate") << QStringLiteral("disable") << ActionId::Deactivate;
        QTest::newRow("revoke") << QStringLiteral("kill") << ActionId::Revoke;
        QTest::newRow("undo") << QStringLiteral("revert") << ActionId::Undo;
    }
    void anActionIsFoundByWhatOtherProgramsCallIt()
    {
        QFETCH(QString, typed);
        QFETCH(ActionId, id);
        OPEN_DESK(desk);
        Search search(desk);
        search.line->setText(typed);
        QVERIFY2(search.texts().contains(desk.action(id)->iconText()),
                 qPrintable(search.texts().join(QLatin1Char('|'))));
    }

    void upAndDownGoRoundAndAreTold()
    {
        OPEN_DESK(desk);
        Search search(desk);
        const QString first = search.current();
        QTest::keyClick(search.line, Qt::Key_Down);
        QVERIFY(search.current() != first);
        QCOMPARE(search.line->accessibleDescription(), search.spoken());
        QTest::keyClick(search.line, Qt::Key_Up);
        QTest::keyClick(search.line, Qt::Key_Up);
        QCOMPARE(search.list->currentIndex().row(), search.list->model()->rowCount() - 1);
        QTest::keyClick(search.line, Qt::Key_Down);
        QCOMPARE(search.current(), first);
        QCOMPARE(search.line->accessibleName(),
                 QStringLiteral("Search actions, tokens and accounts"));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(search.list);
        QVERIFY(list && !list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->child(0)->text(QAccessible::Name), search.spoken());
    }

    void aTokenIsGoneToByItsName()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.action(ActionId::GoToActivity)->trigger();
        desk.tokens()->setSearchText(QStringLiteral("no such token"));
        Search search(desk);
        search.line->setText(token.name);
        const qsizetype row = search.texts().indexOf(token.name);
        QVERIFY2(row >= 0, qPrintable(search.texts().join(QLatin1Char('|'))));
        for (qsizetype i = 0; i < row; ++i)
            QTest::keyClick(search.line, Qt::Key_Down);
        QTest::keyClick(search.line, Qt::Key_Return);
        QTRY_VERIFY(desk.tokens()->isVisible());
        const Token *chosen = desk.tokens()->model().tokenAt(desk.table()->currentIndex().row());
        QVERIFY(chosen);
        QCOMPARE(chosen->name, token.name);
    }

    void anAccountIsGoneToByItsName()
    {
        OPEN_DESK(desk);
        const Account account = desk.data().accountOf(desk.data().tokenIndex(desk.liveToken().id));
        Search search(desk);
        search.line->setText(account.serviceId);
        QCOMPARE(search.current(), account.label());
        QTest::keyClick(search.line, Qt::Key_Return);
        QTRY_VERIFY(desk.accounts() && desk.accounts()->isVisible());
    }

    void whatIsCalledSoComesBeforeWhatHasItInItsName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAccount");
        QTest::newRow("before tokens that begin so")
            << QStringLiteral("grafana") << QStringLiteral("Grafana") << true;
        QTest::newRow("before another's token")
            << QStringLiteral("netsuite") << QStringLiteral("NetSuite close") << true;
        QTest::newRow("a token, if that is called so")
            << QStringLiteral("fivetran-netsuite") << QStringLiteral("fivetran-netsuite") << false;
    }
    // Enter leads there, and the next key contains what it led to.
    void whatIsCalledSoComesBeforeWhatHasItInItsName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(bool, isAccount);
        OPEN_DESK(desk);
        Search search(desk);
        search.line->setText(typed);
        QStringList wanted;
        for (const Account &account : desk.data().accounts()) {
            if (isAccount && account.name == name)
                wanted << spokenOf(account);
        }
        for (int i = 0; i < desk.data().tokenCount(); ++i) {
            if (!isAccount && desk.data().token(i).name == name)
                wanted << spokenOf(desk.data(), i);
        }
        QVERIFY2(wanted.contains(search.spoken()), qPrintable(search.spoken()));
    }

    // Two of one name are told apart, and each is found by what tells them apart.
    void accountsAndTokensAreFoundByTheirNumber()
    {
        OPEN_DESK(desk);
        const int index = desk.data().tokenIndex(desk.liveToken().id);
        const Token token = desk.data().token(index);
        const Account account = desk.data().accountOf(index);
        Search search(desk);
        const auto spoken = [&search] {
            QStringList all;
            for (int row = 0; row < search.list->model()->rowCount(); ++row)
                all << search.list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            return all;
        };
        search.line->setText(QString::number(account.id));
        QCOMPARE(search.spoken(), spokenOf(account));
        QCOMPARE(spoken().count(spokenOf(account)), 1);
        search.line->setText(QStringLiteral("#%1").arg(account.id));
        QCOMPARE(search.spoken(), spokenOf(account));
        search.line->setText(QString::number(token.id));
        QCOMPARE(spoken().mid(0, 2).count(spokenOf(desk.data(), index)), 1);
        search.line->setText(QStringLiteral("987654321"));
        QCOMPARE(spoken(), QStringList());
    }

    void aTokensValueIsTakenOutAndToldWhoseItIs()
    {
        OPEN_DESK(desk);
        const NewTokenResult made = desk.makeAdminToken();
        QTRY_VERIFY(desk.tokens()->shows(made.token.id));
        const QString value = QString::fromLatin1(made.value.view());
        auto *field = desk.find<QLineEdit>("searchField");
        field->insert(value.left(12));
        field->selectAll();
        field->insert(QStringLiteral("Authorization: Bearer ") + value);
        QCOMPARE(field->text(), QString());
        QVERIFY(!field->isUndoAvailable() && !field->isRedoAvailable());
        QCOMPARE(desk.tokens()->searchText(), QString());
        const auto *banner = desk.find<Banner>("changeBanner");
        const Account account = desk.data().account(desk.data().accountIndex(made.token.accountId));
        QVERIFY2(banner->isVisible() && banner->text().contains(account.label())
                     && banner->text().contains(account.idWords()),
                 qPrintable(banner->text()));
        desk.action(ActionId::GoToAccounts)->trigger();
        desk.find<QToolButton>("valueShow")->click();
        QTRY_VERIFY(desk.tokens()->isVisible());
        QCOMPARE(desk.tokens()->searchText(), QStringLiteral("account:%1").arg(account.id));

        // The same in the other search; and of whom nothing is known here.
        Search search(desk);
        search.line->setText(value);
        QTRY_VERIFY(!search.popup);
        QVERIFY2(banner->text().contains(account.idWords()), qPrintable(banner->text()));
        const QByteArray foreign = QByteArrayLiteral(R"({"alg":"HS256"})").toBase64() + '.'
            + QByteArrayLiteral(R"({"user_id":987654321})").toBase64() + ".c2lnbmF0dXJl";
        field->setText(QString::fromLatin1(foreign));
        QCOMPARE(field->text(), QString());
        QVERIFY2(banner->text().contains(QLatin1String("does not say")),
                 qPrintable(banner->text()));
        desk.window->workspace()->saveState();
        const QStringList keys = desk.windowState.allKeys();
        for (const QString &key : keys)
            QVERIFY2(!desk.windowState.value(key).toString().contains(QLatin1String("eyJ")),
                     qPrintable(key));
    }

    void aPartOfATokensValueIsTakenOutToo()
    {
        OPEN_DESK(desk);
        const NewTokenResult made = desk.makeAdminToken();
        QTRY_VERIFY(desk.tokens()->shows(made.token.id));
        const QString value = QString::fromLatin1(made.value.view());
        const QString unsignedValue = value.left(value.lastIndexOf(QLatin1Char('.')));
        auto *field = desk.find<QLineEdit>("searchField");
        const auto *banner = desk.find<Banner>("changeBanner");
        const Account account = desk.data().account(desk.data().accountIndex(made.token.accountId));
        field->setText(unsignedValue);
        QCOMPARE(field->text(), QString());
        QVERIFY2(banner->text().contains(account.idWords()), qPrintable(banner->text()));

        field->setText(unsignedValue.chopped(4));
        QCOMPARE(field->text(), QString());
        QCOMPARE(desk.tokens()->searchText(), QString());
        QVERIFY2(banner->text().contains(QLatin1String("too short to tell")),
                 qPrintable(banner->text()));
        Search search(desk);
        search.line->setText(unsignedValue.chopped(4));
        QTRY_VERIFY(!search.popup);
        desk.window->workspace()->saveState();
        const QStringList keys = desk.windowState.allKeys();
        for (const QString &key : keys)
            QVERIFY2(!desk.windowState.value(key).toString().contains(QLatin1String("eyJ")),
                     qPrintable(key));
    }

    void noMoreThanTwentyTokensAreOffered()
    {
        OPEN_DESK(desk);
        Search search(desk);
        search.line->setText(QStringLiteral("a"));
        int tokens = 0;
        for (int row = 0; row < search.list->model()->rowCount(); ++row) {
            const QString spoken =
                search.list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            tokens += spoken.contains(QLatin1String("Token of ")) ? 1 : 0;
        }
        QCOMPARE(tokens, 20);
    }

    void theConnectionsAreOfferedToo()
    {
        OPEN_DESK(desk);
        Search search(desk);
        QVERIFY(search.texts().contains(QStringLiteral("Add connection…")));
        search.line->setText(QStringLiteral("connection add"));
        QCOMPARE(search.current(), QStringLiteral("Add connection…"));
        QTest::keyClick(search.line, Qt::Key_Return);
        QTRY_VERIFY(desk.find<QWidget>("connectCard")
                    && desk.find<QWidget>("connectCard")->isVisible());
        // Without a connection in front, its actions say so.
        Search without(desk);
        QTest::keyClicks(without.line, QStringLiteral("refresh"));
        QVERIFY(without.spoken().contains(QLatin1String("Open a connection first")));
    }

    void aSectionOfTheSettingsIsGoneTo()
    {
        OPEN_DESK(desk);
        for (const QString &section : {QStringLiteral("Security"), QStringLiteral("Stored data")}) {
            Search search(desk);
            QTest::keyClicks(search.line, section);
            QCOMPARE(search.current(), QStringLiteral("Settings: ") + section);
            QTest::keyClick(search.line, Qt::Key_Return);
            QTRY_VERIFY(visibleDialog(desk, "settingsDialog"));
            const auto *sections = desk.find<QListWidget>("sections");
            QTRY_COMPARE(sections->currentItem()->text(), section);
            QTRY_VERIFY(!search.popup);
            desk.find<QDialog>("settingsDialog")->close();
            QTRY_VERIFY(!desk.find<QDialog>("settingsDialog"));
        }
    }

    void thatNothingIsFoundStandsWhereTheListWouldBegin()
    {
        OPEN_DESK(desk);
        Search search(desk);
        auto *none = search.popup->findChild<QLabel *>(QStringLiteral("actionSearchNone"));
        QVERIFY(!none->isVisible());
        search.line->setText(QStringLiteral("zzzqq"));
        QTRY_VERIFY(none->isVisible());
        QCOMPARE(search.line->accessibleDescription(), none->text());
        QTRY_VERIFY(none->geometry().top() < search.list->geometry().top());
        search.line->setText(QStringLiteral("refresh"));
        QVERIFY(!none->isVisible());
    }

    void anEntryOfTheConnectionsThatCannotBeUsedSaysWhy()
    {
        OPEN_DESK(desk);
        Search search(desk);
        QTest::keyClicks(search.line, QStringLiteral("export connections"));
        QCOMPARE(search.current(), QStringLiteral("Export connections…"));
        QVERIFY(search.spoken().contains(QLatin1String("No connection is kept yet")));
        QTest::keyClick(search.line, Qt::Key_Return);
        QVERIFY(search.popup->isVisible());
    }

    void itDoesNotComeBackFromALock()
    {
        OPEN_DESK(desk);
        Search search(desk);
        desk.window->lock(LockReason::Asked);
        QTRY_VERIFY(!search.popup);
    }

    void itGoesWhenTheWindowComesToTheFront()
    {
        OPEN_DESK(desk);
        Search search(desk);
        QVERIFY(QTest::qWaitForWindowActive(search.popup));
        desk.window->activateWindow();
        QTRY_VERIFY(!search.popup);
    }

    void noTwoActionsShareAKey()
    {
        OPEN_DESK(desk);
        QHash<QString, QString> owners;
        for (const ActionId id : desk.window->actions().ids()) {
            const QList<QKeySequence> shortcuts = desk.action(id)->shortcuts();
            for (const QKeySequence &keys : shortcuts) {
                const QString text = keys.toString();
                QVERIFY2(!owners.contains(text),
                         qPrintable(text + QLatin1Char(' ') + owners.value(text) + QLatin1Char(' ')
                                    + desk.action(id)->objectName()));
                owners.insert(text, desk.action(id)->objectName());
            }
        }
        QVERIFY(owners.size() > 20);
    }

    void everyActionHasAKeyOrAButtonOrAMenu()
    {
        OPEN_DESK(desk);
        QSet<QAction *> reachable;
        for (const ActionId page :
             {ActionId::GoToTokens, ActionId::GoToAccounts, ActionId::GoToRotations,
              ActionId::GoToReview, ActionId::GoToActivity}) {
            desk.action(page)->trigger();
            const auto buttons = desk.window->findChildren<QToolButton *>();
            for (const QToolButton *button : buttons) {
                if (!button->isVisible())
                    continue;
                if (button->defaultAction())
                    reachable.insert(button->defaultAction());
                const QList<QAction *> offered =
                    button->menu() ? button->menu()->actions() : QList<QAction *>();
                for (QAction *action : offered)
                    reachable.insert(action);
            }
            const auto tables = desk.window->findChildren<TableView *>();
            for (TableView *table : tables) {
                if (!table->isVisible() || table->model()->rowCount() == 0)
                    continue;
                Q_EMIT table->customContextMenuRequested(
                    table->visualRect(table->model()->index(0, 0)).center());
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                if (!menu)
                    continue;
                const QList<QAction *> offered = menu->actions();
                for (QAction *action : offered)
                    reachable.insert(action);
                menu->close();
            }
        }
        for (const ActionId id : desk.window->actions().ids())
            QVERIFY2(!desk.action(id)->shortcuts().isEmpty() || reachable.contains(desk.action(id)),
                     qPrintable(desk.action(id)->objectName()));
    }

    void theSheetShowsEveryActionWithItsKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("F1") << int(Qt::Key_F1);
        QTest::newRow("question mark") << int(Qt::Key_Question);
    }
    void theSheetShowsEveryActionWithItsKeys()
    {
        QFETCH(int, key);
        OPEN_DESK(desk);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), static_cast<Qt::Key>(key));
        QTRY_VERIFY(visibleDialog(desk, "shortcutSheet"));
        auto *table = desk.find<QTableWidget>("shortcutTable");
        const auto keysOf = [&](const QString &what) {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->item(row, 0)->text() == what && table->item(row, 1))
                    return table->item(row, 1)->text();
            }
            return QString();
        };
        for (const ActionId id : desk.window->actions().ids()) {
            if (id == ActionId::NewTokenHere)
                continue; // of the same name as New token
            const QString keys = desk.window->actions().keyWords(id);
            QCOMPARE(keysOf(desk.action(id)->iconText()),
                     keys.isEmpty() ? QStringLiteral("none") : keys);
        }
        // A reader that goes from cell to cell finds no nameless one, not even below a heading.
        QAccessibleTableInterface *cells =
            QAccessible::queryAccessibleInterface(table)->tableInterface();
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < 2; ++column)
                QVERIFY2(!cells->cellAt(row, column)->text(QAccessible::Name).isEmpty(),
                         qPrintable(table->item(row, 0)->text()));
        }
        const int all = table->rowCount();
        QVERIFY(all > desk.window->actions().ids().size());
        auto *search = desk.find<QLineEdit>("shortcutSearch");
        QTest::keyClicks(search, QStringLiteral("contain"));
        QVERIFY(table->rowCount() < all);
        QVERIFY(!keysOf(QStringLiteral("Contain account…")).isEmpty());
        search->setText(QStringLiteral("ctrl+shift+k"));
        QVERIFY(!keysOf(QStringLiteral("Contain account…")).isEmpty());
        search->setText(QStringLiteral("nothing that there is"));
        QCOMPARE(table->rowCount(), 1);
    }

    void aQuestionMarkInATextFieldIsTyped()
    {
        OPEN_DESK(desk);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto *field = desk.find<QLineEdit>("searchField");
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Question, Qt::ShiftModifier);
        QCOMPARE(field->text(), QStringLiteral("?"));
        QVERIFY(noDialog(desk.window.get()));
        field->clear();
        Search search(desk);
        QTest::keyClick(search.line, Qt::Key_Question, Qt::ShiftModifier);
        QCOMPARE(search.line->text(), QStringLiteral("?"));
    }
};

QTEST_MAIN(TestActionSearch)
#include "testactionsearch.moc"
