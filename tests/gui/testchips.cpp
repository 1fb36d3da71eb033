// Chips and search text are one filter, on every page.
#include "domain/review/findingwords.h"
#include "language/translations.h"
#include "support/busyworkers.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/laidout.h"
#include "support/sampleinventory.h"
#include "support/setapart.h"
#include "ui/activity/activitypage.h"
#include "ui/filters/daysdialog.h"
#include "ui/filters/filterbar.h"
#include "ui/history/historypage.h"
#include "ui/review/reviewpage.h"
#include "ui/theme/spoken.h"
#include "ui/tokens/tokenfilterbar.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/menuplace.h"
#include "ui/widgets/scrolledhead.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

QLineEdit *searchField(const Desk &desk)
{
    return desk.find<QLineEdit>("searchField");
}

/// As a person does, letter by letter.
void type(const Desk &desk, const QString &text)
{
    QLineEdit *field = searchField(desk);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

/// The removable ones that are shown.
QList<QToolButton *> termChips(const QWidget *page)
{
    QList<QToolButton *> shown;
    for (QToolButton *chip : page->findChildren<QToolButton *>(QStringLiteral("chipTerm"))) {
        if (chip->isVisible())
            shown << chip;
    }
    return shown;
}

void choose(QWidget *page, const char *name, const QSet<QString> &keys)
{
    auto *chip = part<ChoiceChip>(page, name);
    chip->setChosen(keys);
    Q_EMIT chip->chosenChanged();
}

ReviewPage *openReview(const Desk &desk)
{
    desk.action(ActionId::GoToReview)->trigger();
    auto *page = desk.find<ReviewPage>("reviewPage");
    if (!QTest::qWaitFor([page] { return page->isVisible() && page->model().rowCount() > 0; }))
        qFatal("nothing is found");
    return page;
}

AccountsPage *openAccounts(const Desk &desk)
{
    desk.action(ActionId::GoToAccounts)->trigger();
    AccountsPage *page = desk.accounts();
    if (!QTest::qWaitFor([page] { return page->isVisible() && page->model().rowCount() > 0; }))
        qFatal("there are no accounts");
    return page;
}

} // namespace

class TestChips : public QObject {
    Q_OBJECT
    /// On the page that is shown.
    static void termsHaveChips(Desk &desk, Page *shown)
    {
        auto *more = part<QLabel>(shown, "filterMore");
        QVERIFY(!more->isVisible());
        type(desk, QStringLiteral("a name:prod account:\"Air & <b>flow</b>\""));
        QTRY_COMPARE(termChips(shown).size(), 2);
        QToolButton *account = termChips(shown).last();
        QCOMPARE(account->accessibleName(), QStringLiteral("account:\"Air & <b>flow</b>\""));
        QVERIFY(account->text().contains(QLatin1String("&&"))); // no mnemonic
        QVERIFY(!more->isVisible());
        account->setFocus();
        QTest::keyClick(account, Qt::Key_Space);
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("a name:prod"));
        QTRY_COMPARE(termChips(shown).size(), 1);

        // What only the text can say is left alone, and that is said.
        type(desk, QStringLiteral("-name:prod a"));
        QTRY_VERIFY(more->isVisible());
        QVERIFY(termChips(shown).isEmpty());
        QCOMPARE(searchField(desk)->text(), QStringLiteral("-name:prod a"));
        type(desk, QStringLiteral("name:prod OR name:dev"));
        QTRY_VERIFY(more->isVisible());
        QVERIFY(termChips(shown).isEmpty());
        type(desk, QStringLiteral("a"));
        QTRY_VERIFY(!more->isVisible());
    }

private Q_SLOTS:
    void menusOpenWithinTheWindow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void menusOpenWithinTheWindow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const LaidOut laidOut(direction);
        const bool isMirrored = direction == Qt::RightToLeft;
        QWidget window;
        window.setGeometry(400, 200, 500, 300);
        QToolButton button(&window);
        button.setText(QStringLiteral("Saved"));
        button.setMenu(new QMenu(&button));
        button.menu()->addAction(QStringLiteral("Rename, pin, order"));
        showMenuArrow(button);
        keepMenuInside(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto menuAt = [&](int x) {
            button.move(x, 10);
            button.menu()->popup(button.mapToGlobal(QPoint(0, button.height())));
            const QRect place = button.menu()->geometry();
            button.menu()->close();
            return place;
        };
        const QRect inside(window.mapToGlobal(QPoint()), window.size());
        for (const int x : {0, 200, window.width() - button.width()}) {
            const QRect menu = menuAt(x);
            QVERIFY(menu.left() >= inside.left() && menu.right() <= inside.right());
            const int left = button.mapToGlobal(QPoint()).x();
            if (x == 200)
                QCOMPARE(isMirrored ? menu.right() + 1 : menu.left(),
                         isMirrored ? left + button.width() : left);
        }
    }

    void whatHasNoRoomIsBehindOneChip()
    {
        OPEN_DESK(desk);
        auto *bar = desk.tokens()->findChild<FilterBar *>();
        auto *folded = part<QToolButton>(bar, "chipFolded");
        auto *account = part<ChoiceChip>(bar, "chipAccount");
        QVERIFY(!folded->isVisible());
        desk.window->resize(1100, 700);
        type(desk, QStringLiteral("role:member unused:>30d"));
        QTRY_VERIFY(folded->isVisible());
        QVERIFY(!account->isVisible());
        const int chip = part<FilterChip>(bar, "chipAll")->height();
        QTRY_VERIFY(bar->height() < chip * 3); // two lines and what is around them
        // What asks something stays in sight.
        QVERIFY(part<ChoiceChip>(bar, "chipRole")->isVisible());
        QVERIFY(part<ChoiceChip>(bar, "chipUnused")->isVisible());

        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        folded->setFocus();
        QMenu *more = folded->menu();
        more->popup(folded->mapToGlobal(QPoint(0, folded->height()))); // the key's own one waits
        QTRY_VERIFY(more->isVisible());
        while (!more->activeAction() || more->activeAction()->text() != account->text())
            QTest::keyClick(more, Qt::Key_Down);
        QTest::keyClick(more, Qt::Key_Return);
        QTRY_VERIFY(account->menu()->isVisible());
        auto *list = account->menu()->findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(account->isVisible());
        account->menu()->close();

        // With room again all of them are there, and the keyboard has not gone elsewhere.
        folded->setFocus();
        desk.window->resize(1440, 880);
        QTRY_VERIFY(!folded->isVisible());
        QVERIFY(part<ChoiceChip>(bar, "chipExpiry")->isVisible());
        QVERIFY(bar->isAncestorOf(desk.window->focusWidget()));
    }

    void theChipsOfAReviewTakeTwoLinesInANarrowWindow()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Translations english(Translations::Where::Window);
        QVERIFY(english.load(QStringLiteral("en")));
        OPEN_DESK(desk);
        ReviewPage *page = openReview(desk);
        auto *bar = page->findChild<FilterBar *>();
        const auto *policy = part<ChoiceChip>(bar, "chipPolicy");
        QTRY_VERIFY(policy->isVisible() && policy->isEnabled());
        desk.window->resize(1024, 740);
        auto *folded = part<QToolButton>(bar, "chipFolded");
        QTRY_VERIFY(folded->isVisible() && !policy->isVisible());
        const int chip = part<FilterChip>(bar, "chip-all")->height();
        QTRY_VERIFY(bar->height() < chip * 3); // two lines and what is around them
        // In the menu it is what it is in the bar: off, and says why, while a review goes on.
        const auto inMenu = [&]() -> const QAction * {
            Q_EMIT folded->menu()->aboutToShow();
            const QList<QAction *> actions = folded->menu()->actions();
            for (const QAction *action : actions) {
                if (action->text() == policy->text())
                    return action;
            }
            return nullptr;
        };
        QVERIFY(inMenu() && inMenu()->isEnabled());
        clickOn(page, "reviewStart");
        QTRY_VERIFY(!policy->isEnabled());
        QTRY_VERIFY(inMenu() && !inMenu()->isEnabled());
        QVERIFY(!policy->toolTip().isEmpty());
        QCOMPARE(inMenu()->toolTip(), policy->toolTip());
    }

    void howManyAreShownStaysOnOneLine()
    {
        OPEN_DESK(desk);
        desk.tokens()->setSearchText(QStringLiteral("is:revoked"));
        const auto *clear = part<QToolButton>(desk.tokens(), "clearFilters");
        QTRY_VERIFY(clear->isVisible());
        const auto *counts = part<QLabel>(desk.tokens(), "filterCounts");
        const int total = desk.tokens()->model().facets().total;
        const auto whole = [&] {
            return partlyShownWords(desk.tokens()->model().rowCount(), total);
        };
        QTRY_COMPARE(counts->accessibleName(), whole());
        const int height = counts->height();
        counts->parentWidget()->setMaximumWidth(clear->sizeHint().width()
                                                + counts->fontMetrics().averageCharWidth() * 8);
        QTRY_VERIFY2(counts->text().contains(QChar(0x2026)), qPrintable(counts->text()));
        for (const QWidget *around = counts->parentWidget(); around;
             around = around->parentWidget()) {
            if (around->layout())
                around->layout()->activate();
        }
        QCOMPARE(counts->height(), height);
        QCOMPARE(counts->accessibleName(), whole());
        QVERIFY2(counts->toolTip().contains(QString::number(total)), qPrintable(counts->toolTip()));
    }

    void anotherNumberOfDaysIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("chip");
        QTest::addColumn<QString>("text");
        QTest::newRow("expires") << QByteArray("chipExpiry") << QStringLiteral("expires:<45d");
        QTest::newRow("unused") << QByteArray("chipUnused") << QStringLiteral("unused:>45d");
    }
    void anotherNumberOfDaysIsAskedFor()
    {
        QFETCH(QByteArray, chip);
        QFETCH(QString, text);
        OPEN_DESK(desk);
        auto *button = desk.find<ChoiceChip>(chip.constData());
        button->menu()->actions().constLast()->trigger();
        QTRY_VERIFY(desk.find<DaysDialog>("daysDialog"));
        auto *dialog = desk.find<DaysDialog>("daysDialog");
        auto *days = part<QSpinBox>(dialog, "days");
        QTRY_VERIFY(days->hasFocus());
        // None is another number than one.
        QTest::keyClicks(days, QStringLiteral("0"));
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY2(messageOf(dialog, "daysField").contains(QLatin1String("from 1 to")),
                 qPrintable(messageOf(dialog, "daysField")));
        QCOMPARE(searchField(desk)->text(), QString());
        QTest::keyClicks(days, QStringLiteral("45"));
        QVERIFY(!isInvalid(dialog, "daysField"));
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(searchField(desk)->text(), text);
    }

    void valuesAreSearchedAndTickedByTheKeyboard()
    {
        OPEN_DESK(desk);
        auto *chip = desk.find<ChoiceChip>("chipAccount");
        chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        auto *field = chip->menu()->findChild<QLineEdit *>();
        auto *list = chip->menu()->findChild<QListWidget *>();
        QTRY_VERIFY(list->isVisible() && list->count() > 9);
        const int height = list->height();
        QTest::keyClicks(field, QStringLiteral("airfl"));
        QCOMPARE(list->count(), 1);
        // What is left stays where the rest was.
        QCOMPARE(list->height(), height);
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(list->currentItem());
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(searchField(desk)->text().startsWith(QLatin1String("account:")));
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    }

    void anAssistiveToolTicksAChoice()
    {
        OPEN_DESK(desk);
        auto *chip = desk.find<ChoiceChip>("chipAccount");
        chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        auto *list = chip->menu()->findChild<QListWidget *>();
        QTRY_VERIFY(list->isVisible() && list->count() > 9);
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(list);
        QCOMPARE(read->role(), QAccessible::List);
        QCOMPARE(read->childCount(), list->count());
        QAccessibleInterface *item = read->child(0);
        QCOMPARE(read->indexOfChild(item), 0);
        QCOMPARE(item->text(QAccessible::Name), list->item(0)->text());
        QVERIFY(!item->state().checked);
        item->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_VERIFY(searchField(desk)->text().startsWith(QLatin1String("account:")));
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QVERIFY(read->child(0)->state().checked); // the list was filled anew
    }

    void aSearchForAChoiceThatFindsNothingSaysSo()
    {
        OPEN_DESK(desk);
        auto *chip = desk.find<ChoiceChip>("chipAccount");
        QMenu *menu = chip->menu();
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        auto *field = menu->findChild<QLineEdit *>();
        auto *list = menu->findChild<QListWidget *>();
        const auto *none = part<QLabel>(menu, "noChoice");
        QTRY_VERIFY(list->isVisible() && list->count() > 9);
        QVERIFY(!none->isVisible());
        const QAction *entry = menu->activeAction();
        QTest::keyClicks(field, QStringLiteral("no such account"));
        QCOMPARE(list->count(), 0);
        QVERIFY(none->isVisible());
        QCOMPARE(spokenRole(*none), QAccessible::Notification); // which is read aloud
        QCOMPARE(none->accessibleName(), none->text());
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up})
            QTest::keyClick(field, key);
        QCOMPARE(menu->activeAction(), entry); // the menu has nothing to say
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("airfl"));
        QCOMPARE(list->count(), 1);
        QVERIFY(!none->isVisible());
        QTest::keyClick(field, Qt::Key_Down);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up})
            QTest::keyClick(list, key);
        QCOMPARE(menu->activeAction(), entry);
        QCOMPARE(list->currentRow(), 0);
    }

    void belowTheLastChoiceStandsTheOtherEntry()
    {
        OPEN_DESK(desk);
        auto *chip = desk.find<ChoiceChip>("chipExpiry");
        chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        auto *list = chip->menu()->findChild<QListWidget *>();
        QTRY_VERIFY(list->isVisible());
        list->setCurrentRow(list->count() - 1);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(chip->menu()->activeAction(), chip->menu()->actions().constLast());
        QTest::keyClick(chip->menu(), Qt::Key_Up);
        QVERIFY(list->hasFocus());
    }

    void aMenuIsAsHighAsItsChoicesAndTicksWhatHolds()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::GoToReview)->trigger();
        auto *page = desk.find<Page>("reviewPage");
        QTRY_VERIFY(page->isVisible());
        auto *chip = part<ChoiceChip>(page, "chipGroup");
        QTRY_VERIFY(chip->isEnabled());
        const QAction *none = chip->menu()->actions().constLast();
        QVERIFY(none->isChecked());
        chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        auto *list = chip->menu()->findChild<QListWidget *>();
        QTRY_VERIFY(list->isVisible());
        QTRY_COMPARE(list->viewport()->height(),
                     list->count() * list->visualItemRect(list->item(0)).height());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!none->isChecked());
        chip->menu()->actions().constLast()->trigger();
        QVERIFY(none->isChecked());
        QVERIFY(chip->chosen().isEmpty());
        // The policy hides nothing: it is told apart from what does.
        const auto *policy = part<ChoiceChip>(page, "chipPolicy");
        QVERIFY(policy->text().startsWith(QLatin1String("Policy: ")));
        QVERIFY(!policy->property("chosen").toBool());
    }

    void aChoiceIsReadWithItsTitleOnce()
    {
        const auto nameOf = [](bool isSingle, const QSet<QString> &chosen) {
            ChoiceChip chip(QStringLiteral("Role"), isSingle);
            chip.setChoices({{QStringLiteral("a"), QStringLiteral("Admin"), 1}});
            chip.setChosen(chosen);
            return chip.accessibleName();
        };
        const SetApart marked;
        const QString one = QStringLiteral("\u200F\u2068Role\u2069: \u2068Admin\u2069");
        QCOMPARE(nameOf(false, {}), QStringLiteral("Role"));
        QCOMPARE(nameOf(false, {QStringLiteral("a")}), one);
        QCOMPARE(nameOf(true, {QStringLiteral("a")}), one);
        QCOMPARE(
            nameOf(false, {QStringLiteral("a"), QStringLiteral("b")}).count(QLatin1String("Role")),
            1);
    }

    void aFindingsChipIsWrittenIntoTheText()
    {
        OPEN_DESK(desk);
        ReviewPage *page = openReview(desk);
        const int all = page->model().rowCount();
        clickOn(page, "chip-high");
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("severity:high"));
        const int high = page->model().rowCount();
        QVERIFY(high > 0 && high < all);
        clickOn(page, "chip-critical");
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("severity:>=high"));
        QVERIFY(page->model().rowCount() > high);
        clickOn(page, "chipToDecide");
        choose(page, "chipRule", {QStringLiteral("never-expires")});
        QTRY_COMPARE(searchField(desk)->text(),
                     QStringLiteral("severity:>=high decision:open finding:never-expires"));
        clickOn(page, "chip-all");
        QTRY_COMPARE(searchField(desk)->text(),
                     QStringLiteral("decision:open finding:never-expires"));
        clickOn(page, "clearFilters");
        QTRY_COMPARE(searchField(desk)->text(), QString());
        QCOMPARE(page->model().rowCount(), all);
    }

    void aChosenValueThatNothingHasCanBeGivenUp()
    {
        OPEN_DESK(desk);
        ReviewPage *page = openReview(desk);
        page->setSearchText(QStringLiteral("finding:never-expires nothing-is-called-so"));
        QTRY_COMPARE(page->model().rowCount(), 0);
        auto *chip = part<ChoiceChip>(page, "chipRule");
        const QString title = ruleTitle(RuleId::NeverExpires);
        QTRY_VERIFY2(chip->accessibleName().endsWith(title), qPrintable(chip->accessibleName()));
        chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        auto *list = chip->menu()->findChild<QListWidget *>();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(page->model().filter().rules.isEmpty());
        chip->menu()->close();
    }

    void whatCannotBeReadIsToldWhereItIsTyped()
    {
        OPEN_DESK(desk);
        openReview(desk);
        desk.window->activateWindow();
        type(desk, QStringLiteral("finding:unsued role:Admin"));
        auto *field = searchField(desk);
        QTRY_VERIFY(field->hasFocus());
        QTRY_VERIFY(field->accessibleDescription().contains(QLatin1String("unsued")));
        QVERIFY(!desk.window->findChild<QLabel *>(QStringLiteral("searchHint"))->isVisible());
        field->setCursorPosition(9);
        auto *hint = desk.find<QLabel>("searchHint");
        QTRY_VERIFY(hint->isVisible());
        QCOMPARE(hint->text(), field->accessibleDescription());
        // Right below the box, and gone with the focus.
        QCOMPARE(hint->mapToGlobal(QPoint()).x(), field->mapToGlobal(QPoint()).x());
        QVERIFY(hint->mapToGlobal(QPoint()).y()
                >= field->mapToGlobal(QPoint(0, field->height())).y());
        // What is offered for the word that one types stands there, too: not both at once.
        QAbstractItemView *offered = desk.find<QCompleter>("searchCompleter")->popup();
        field->end(false);
        QTest::keyClicks(field, QStringLiteral(" role:"));
        QTRY_VERIFY(offered->isVisible());
        field->setCursorPosition(9);
        QVERIFY(!hint->isVisible());
        QTest::keyClick(offered, Qt::Key_Escape);
        QTRY_VERIFY(hint->isVisible());
        QTest::keyClick(field, Qt::Key_Down);
        QTRY_VERIFY(!hint->isVisible());
    }

    void aTypedTermTicksTheFindingsChip()
    {
        OPEN_DESK(desk);
        ReviewPage *page = openReview(desk);
        type(desk, QStringLiteral("severity:>=high finding:unused decision:open "));
        QVERIFY(part<FilterChip>(page, "chip-high")->isChecked());
        QVERIFY(part<FilterChip>(page, "chip-critical")->isChecked());
        QVERIFY(!part<FilterChip>(page, "chip-medium")->isChecked());
        QVERIFY(!part<FilterChip>(page, "chip-all")->isChecked());
        QVERIFY(part<FilterChip>(page, "chipToDecide")->isChecked());
        QCOMPARE(part<ChoiceChip>(page, "chipRule")->chosen(),
                 QSet<QString>{QStringLiteral("unused")});
        QVERIFY(termChips(page).isEmpty());
        // What a chip adds leaves the rest as it was typed.
        clickOn(page, "chipToDecide");
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("severity:>=high finding:unused"));
        // The timeline is one of them.
        type(desk, QStringLiteral("expires:never"));
        QVERIFY(page->model().filter().expires.never);
        QVERIFY(part<QToolButton>(page, "chipExpires")->isVisible());
    }

    void anAccountsChipIsWrittenIntoTheText()
    {
        OPEN_DESK(desk);
        AccountsPage *page = openAccounts(desk);
        const QString team = page->model().facets().teams.constBegin().key();
        clickOn(page, "chipDeactivatedAccounts");
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("is:deactivated"));
        clickOn(page, "chipActiveAccounts");
        choose(page, "chipAccountRole", {QStringLiteral("Admin")});
        choose(page, "chipTeam", {team});
        const QString text = QStringLiteral("is:active role:Admin team:") + quotedValue(team);
        QTRY_COMPARE(searchField(desk)->text(), text);

        type(desk, QStringLiteral("is:deactivated"));
        QVERIFY(part<FilterChip>(page, "chipDeactivatedAccounts")->isChecked());
        type(desk, QStringLiteral("role:admin is:active"));
        QVERIFY(!part<FilterChip>(page, "chipDeactivatedAccounts")->isChecked());
        QVERIFY(part<FilterChip>(page, "chipActiveAccounts")->isChecked());
        QCOMPARE(part<ChoiceChip>(page, "chipAccountRole")->chosen(),
                 QSet<QString>{QStringLiteral("Admin")});
        QVERIFY(part<ChoiceChip>(page, "chipTeam")->chosen().isEmpty());
    }

    void anActivityChipIsWrittenIntoTheText()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.window->workspace()->changes().setRevoked({token.id}, true);
        QTRY_VERIFY(!desk.isActive(token.id) && !desk.session().inventory().hasPending());
        desk.action(ActionId::GoToActivity)->trigger();
        auto *page = desk.find<ActivityPage>("activityPage");
        QTRY_COMPARE(page->model().rowCount(), 1);
        const QString who = page->model().recordAt(0)->intent.actor;
        QVERIFY(!who.isEmpty());

        clickOn(page, "chipRefused");
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("outcome:refused"));
        QCOMPARE(page->model().rowCount(), 0);
        clickOn(page, "chipDone");
        choose(page, "chipChangeKind", {QStringLiteral("revoke-token")});
        choose(page, "chipWho", {who});
        const QString text =
            QStringLiteral("outcome:done change:revoke-token by:") + quotedValue(who);
        QTRY_COMPARE(searchField(desk)->text(), text);
        QCOMPARE(page->model().rowCount(), 1);
        QVERIFY(termChips(page).isEmpty());
        // Where it was done is no filter, and stays.
        clickOn(page, "clearFilters");
        QTRY_COMPARE(searchField(desk)->text(), QString());
        QVERIFY(part<FilterChip>(page, "chipHere")->isChecked());

        type(desk,
             QStringLiteral("outcome:unclear change:delete-token,revoke-token BY:")
                 + quotedValue(who.toUpper()));
        QVERIFY(part<FilterChip>(page, "chipUnclear")->isChecked());
        QVERIFY(!part<FilterChip>(page, "chipAllChanges")->isChecked());
        QCOMPARE(part<ChoiceChip>(page, "chipChangeKind")->chosen(),
                 (QSet<QString>{QStringLiteral("delete-token"), QStringLiteral("revoke-token")}));
        QCOMPARE(part<ChoiceChip>(page, "chipWho")->chosen(), QSet<QString>{who});
        clickOn(page, "chipAllChanges");
        QTRY_COMPARE(page->model().rowCount(), 1);
        // Two outcomes are more than a chip says, and can be taken away.
        type(desk, QStringLiteral("outcome:done,refused"));
        QTRY_COMPARE(termChips(page).size(), 1);
        QVERIFY(part<FilterChip>(page, "chipAllChanges")->isChecked());
        QCOMPARE(page->model().rowCount(), 1);
    }

    void aChipOfWhatChangedIsWrittenIntoTheText()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.window->workspace()->changes().setRevoked({token.id}, true);
        QTRY_VERIFY(!desk.isActive(token.id) && !desk.session().inventory().hasPending());
        QVERIFY(finished(desk.session().refresh()).ok());
        desk.action(ActionId::GoToHistory)->trigger();
        auto *page = desk.find<HistoryPage>("historyPage");
        QTRY_COMPARE(page->model().rowCount(), 1);
        clickOn(page, "chipElsewhere");
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("made:elsewhere"));
        QCOMPARE(page->model().rowCount(), 0);
        clickOn(page, "chipThisProgram");
        clickOn(page, "chip-token-revoked");
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("made:here change:token-revoked"));
        QCOMPARE(page->model().rowCount(), 1);
        type(desk, QStringLiteral("change:token-deleted made:elsewhere"));
        QVERIFY(part<FilterChip>(page, "chipElsewhere")->isChecked());
        QVERIFY(part<FilterChip>(page, "chip-token-deleted")->isChecked());
        QVERIFY(!part<FilterChip>(page, "chip-token-revoked")->isChecked());
    }

    void aTextThatSaysSinceWhenTakesThePlaceOfTheChoice()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.window->workspace()->changes().setRevoked({token.id}, true);
        QTRY_VERIFY(!desk.isActive(token.id) && !desk.session().inventory().hasPending());
        QVERIFY(finished(desk.session().refresh()).ok());
        desk.action(ActionId::GoToHistory)->trigger();
        auto *page = desk.find<HistoryPage>("historyPage");
        QTRY_COMPARE(page->model().rowCount(), 1);
        auto *since = part<ChoiceChip>(page, "chipSince");
        choose(page, "chipSince", {QStringLiteral("last-refresh")});
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(page->model().rowCount(), 0);
        // More is read than the choice says.
        type(desk, QStringLiteral("revoked when:<1d"));
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY2(since->text().contains(QLatin1String("as searched")), qPrintable(since->text()));
        QTRY_COMPARE(termChips(page).size(), 1);
        // A choice of its own again: it takes the words away.
        choose(page, "chipSince", {QStringLiteral("last-refresh")});
        QTRY_COMPARE(searchField(desk)->text(), QStringLiteral("revoked"));
        QTRY_COMPARE(page->model().rowCount(), 0);
        QVERIFY(!since->text().contains(QLatin1String("as searched")));
        choose(page, "chipSince", {QStringLiteral("7-days")});
        QTRY_COMPARE(page->model().rowCount(), 1);
    }

    void aPageOffersItsOwnQualifiers_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("offered");
        const auto row = [](const char *name, ActionId page, const char *typed,
                            const QStringList &offered) {
            QTest::newRow(name) << page << QString::fromLatin1(typed) << offered;
        };
        row("tokens", ActionId::GoToTokens, "o", {QStringLiteral("owner:")});
        row("review", ActionId::GoToReview, "de", {QStringLiteral("decision:")});
        row("activity", ActionId::GoToActivity, "o", {QStringLiteral("outcome:")});
        row("outcomes", ActionId::GoToActivity, "outcome:re", {QStringLiteral("refused")});
        row("history", ActionId::GoToHistory, "made:els", {QStringLiteral("elsewhere")});
        row("rotations", ActionId::GoToRotations, "n", {QStringLiteral("name:")});
    }
    void aPageOffersItsOwnQualifiers()
    {
        QFETCH(ActionId, page);
        QFETCH(QString, typed);
        QFETCH(QStringList, offered);
        OPEN_DESK(desk);
        desk.action(page)->trigger();
        type(desk, typed);
        const auto shown = [&desk] {
            const QAbstractItemModel *model =
                desk.window->findChild<QCompleter *>(QStringLiteral("searchCompleter"))
                    ->completionModel();
            QStringList texts;
            for (int row = 0; row < model->rowCount(); ++row)
                texts << model->index(row, 0).data().toString();
            return texts;
        };
        QTRY_COMPARE(shown(), offered);
    }

    void whatAPageDoesNotKnowIsTold()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::GoToActivity)->trigger();
        type(desk, QStringLiteral("unused:>90d"));
        const QString told =
            QStringLiteral("unused: is not known here. It works on: Tokens, Accounts");
        QTRY_VERIFY2(searchField(desk)->accessibleDescription().contains(told),
                     qPrintable(searchField(desk)->accessibleDescription()));
        type(desk, QStringLiteral("outcome:done"));
        QTRY_VERIFY(!searchField(desk)->accessibleDescription().contains(QLatin1String("known")));
        desk.action(ActionId::GoToTokens)->trigger();
        type(desk, QStringLiteral("outcome:done"));
        QTRY_VERIFY(searchField(desk)->accessibleDescription().contains(
            QLatin1String("It works on: Activity.")));
    }

    void whereNothingMatchesItSaysWhatWasNotUnderstood()
    {
        OPEN_DESK(desk);
        for (const ActionId page :
             {ActionId::GoToTokens, ActionId::GoToAccounts, ActionId::GoToReview}) {
            desk.action(page)->trigger();
            type(desk, QStringLiteral("expired:soon"));
            const auto isSaid = [&desk] {
                const auto labels = desk.window->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                    return label->isVisible()
                        && label->text().contains(QLatin1String("Known are is:, expires:"));
                });
            };
            QTRY_VERIFY(isSaid());
        }
    }

    void aTermWithoutAChipOfItsOwnGetsOneToTakeItAway()
    {
        const QList<std::pair<ActionId, const char *>> pages = {
            {ActionId::GoToTokens, "tokensPage"},       {ActionId::GoToAccounts, "accountsPage"},
            {ActionId::GoToReview, "reviewPage"},       {ActionId::GoToActivity, "activityPage"},
            {ActionId::GoToRotations, "rotationsPage"}, {ActionId::GoToHistory, "historyPage"},
        };
        OPEN_DESK(desk);
        for (const auto &[page, name] : pages) {
            desk.action(page)->trigger();
            QTRY_VERIFY(desk.find<Page>(name) && desk.find<Page>(name)->isVisible());
            termsHaveChips(desk, desk.find<Page>(name));
            QVERIFY2(!QTest::currentTestFailed(), name);
        }
    }

    void tokensOfTheSearchBeforeAreNotCounted()
    {
        const FixedClock clock{sampleNow};
        LiveInventory live(clock);
        const auto many = std::make_shared<Inventory>(sampleInventory(25'000, 6));
        live.replace(many, compareInventories(live.data(), *many), live.revision());
        TokenModel model;
        model.setInventory(&live);
        const TokenFilterBar bar(model);
        QVERIFY(!bar.isBehind());
        const BusyWorkers busy; // by which so many names would be put in their order
        model.sort(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
        model.setSearchText(QStringLiteral("is:revoked"));
        QVERIFY(bar.isBehind());
        QCOMPARE(bar.countWords(), QStringLiteral("Searching…"));
    }

    void clearStandsRightBehindTheWords()
    {
        OPEN_DESK(desk);
        const auto *clear = part<QToolButton>(desk.tokens(), "clearFilters");
        const auto *counts = part<QLabel>(desk.tokens(), "filterCounts");
        // Also behind shorter ones than before.
        desk.tokens()->setSearchText(QStringLiteral("is:foo expires:<abc created:<def"));
        QTRY_VERIFY(clear->isVisible() && counts->text().contains(QLatin1String("<def")));
        const int longer = counts->width();
        desk.tokens()->setSearchText(QStringLiteral("is:revoked"));
        QTRY_VERIFY(counts->width() < longer);
        const auto between = [&] {
            const QRect words = counts->geometry();
            const QRect link = clear->geometry();
            return (QApplication::isRightToLeft() ? words.left() - link.right()
                                                  : link.left() - words.right())
                - 1;
        };
        QTRY_COMPARE(between(), counts->parentWidget()->layout()->spacing());
        const QMargins around = counts->contentsMargins();
        const int spare = counts->width() - around.left() - around.right()
            - counts->fontMetrics().horizontalAdvance(counts->text());
        QVERIFY2(spare >= 0 && spare <= 1, qPrintable(QString::number(spare)));
    }

    void whatIsNotUnderstoodIsToldInTheBarAsLongAsItIsSo()
    {
        OPEN_DESK(desk);
        const auto *counts = part<QLabel>(desk.tokens(), "filterCounts");
        const QStringList wrong{QStringLiteral("is:foo"), QStringLiteral("expires:<abc")};
        desk.tokens()->setSearchText(wrong.join(QLatin1Char(' ')));
        QTRY_VERIFY(counts->property("warns").toBool());
        for (const QString &part : wrong)
            QVERIFY2(counts->accessibleName().contains(part), qPrintable(part));
        QVERIFY2(counts->text().contains(wrong.constFirst()), qPrintable(counts->text()));
        const QSize size = desk.window->size();
        desk.window->resize(950, size.height()); // rather on a line of its own
        QTRY_VERIFY2(counts->text().contains(wrong.constFirst()), qPrintable(counts->text()));
        desk.window->resize(size);
        desk.tokens()->setSearchText(QStringLiteral("is:revoked nothing:known"));
        QTRY_VERIFY(!counts->property("warns").toBool()); // that is searched as text
        desk.tokens()->setSearchText(QStringLiteral("is:revoked"));
        QTRY_COMPARE(counts->accessibleName(),
                     partlyShownWords(desk.tokens()->model().rowCount(),
                                      desk.tokens()->model().facets().total));
    }

    void aWordForWhichSomethingIsOfferedIsNotCalledWrongYet()
    {
        OPEN_DESK(desk);
        const auto *counts = part<QLabel>(desk.tokens(), "filterCounts");
        QAbstractItemView *offered = desk.find<QCompleter>("searchCompleter")->popup();
        const auto isTold = [&](const char *word) {
            return counts->property("warns").toBool()
                && counts->accessibleName().contains(QLatin1String(word))
                && searchField(desk)->accessibleDescription().contains(QLatin1String(word));
        };
        type(desk, QStringLiteral("is:rev"));
        QTRY_VERIFY(offered->isVisible());
        QVERIFY(!counts->property("warns").toBool());
        QCOMPARE(searchField(desk)->accessibleDescription(), QString());
        // Once nothing is offered any more.
        QTest::keyClick(offered, Qt::Key_Escape);
        QTRY_VERIFY(isTold("rev"));
        // Another word is offered: this one has been left.
        type(desk, QStringLiteral("is:foo is:act"));
        QTRY_VERIFY(offered->isVisible());
        QTRY_VERIFY(isTold("foo"));
        QVERIFY(!counts->accessibleName().contains(QLatin1String("act")));
        // And what was offered is taken.
        QTest::keyClick(offered, Qt::Key_Return);
        QTRY_VERIFY(!offered->isVisible());
        QVERIFY(isTold("foo"));
        QVERIFY(!counts->accessibleName().contains(QLatin1String("act")));
    }

    void whoClearsByTheKeyboardStaysWithTheChips()
    {
        OPEN_DESK(desk);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.tokens()->setSearchText(QStringLiteral("is:revoked"));
        auto *clear = part<QToolButton>(desk.tokens(), "clearFilters");
        QTRY_VERIFY(clear->isVisible());
        clear->setFocus();
        QTRY_VERIFY(clear->hasFocus());
        QTest::keyClick(clear, Qt::Key_Space);
        QTRY_VERIFY(!clear->isVisible());
        QCOMPARE(QApplication::focusWidget(), part<QWidget>(desk.tokens(), "chipAll"));
    }

    void whatAccountsRememberedApartIsTakenOver()
    {
        Desk desk;
        desk.window.reset();
        desk.windowState.setValue(QStringLiteral("accounts/status"), 1);
        desk.windowState.setValue(QStringLiteral("accounts/text"), QStringLiteral("e role:member"));
        desk.windowState.setValue(QStringLiteral("accounts/roles"),
                                  QStringList{QStringLiteral("Member")});
        desk.windowState.setValue(QStringLiteral("accounts/teams"),
                                  QStringList{QStringLiteral("Data Engineering")});
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        desk.action(ActionId::GoToAccounts)->trigger();
        QTRY_VERIFY(desk.accounts());
        const QString whole =
            QStringLiteral("e role:member is:active role:Member team:\"Data Engineering\"");
        QCOMPARE(desk.accounts()->searchText(), whole);
        // And remembered as one from now on.
        desk.window.reset();
        QVERIFY(!desk.windowState.contains(QStringLiteral("accounts/text")));
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        desk.action(ActionId::GoToAccounts)->trigger();
        QTRY_VERIFY(desk.accounts());
        QCOMPARE(desk.accounts()->searchText(), whole);
    }

    void whatIsTypedDoesNotMoveTheTable_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1024, 1152, 1280, 1440, 1600})
            QTest::addRow("%d", width) << width;
    }
    void whatIsTypedDoesNotMoveTheTable()
    {
        QFETCH(int, width);
        OPEN_DESK(desk);
        desk.window->resize(width, 760);
        QTRY_COMPARE(desk.window->size(), QSize(width, 760));
        QTest::qWait(50);
        const auto top = [&] { return desk.table()->mapTo(desk.window.get(), QPoint()).y(); };
        const int before = top();
        for (const char *text : {"is:revoked", "is:active", "bi", "is:expired"}) {
            desk.tokens()->setSearchText(QLatin1String(text));
            QTRY_VERIFY(desk.find<QToolButton>("clearFilters")->isVisible());
            QTest::qWait(20);
            // What was laid out for a moment only is not seen.
            QTRY_VERIFY2(top() == before, text);
            auto *head = desk.tokens()->findChild<ScrolledHead *>();
            QTRY_COMPARE(head->verticalScrollBar()->maximum(), 0);
            QTRY_VERIFY(!head->verticalScrollBar()->isVisible());
            QVERIFY2(top() == before, text);
        }
    }
};

QTEST_MAIN(TestChips)
#include "testchips.moc"
