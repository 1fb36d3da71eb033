// Chips and search text are one filter, on every page.
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/activity/activitypage.h"
#include "ui/history/historypage.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/chips.h"

#include <QLabel>
#include <QLineEdit>

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
private Q_SLOTS:
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

    void aTermWithoutAChipOfItsOwnGetsOneToTakeItAway_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("tokens") << ActionId::GoToTokens << QByteArray("tokensPage");
        QTest::newRow("accounts") << ActionId::GoToAccounts << QByteArray("accountsPage");
        QTest::newRow("review") << ActionId::GoToReview << QByteArray("reviewPage");
        QTest::newRow("activity") << ActionId::GoToActivity << QByteArray("activityPage");
        QTest::newRow("history") << ActionId::GoToHistory << QByteArray("historyPage");
    }
    void aTermWithoutAChipOfItsOwnGetsOneToTakeItAway()
    {
        QFETCH(ActionId, page);
        QFETCH(QByteArray, name);
        OPEN_DESK(desk);
        desk.action(page)->trigger();
        auto *shown = desk.find<Page>(name.constData());
        QTRY_VERIFY(shown->isVisible());
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
};

QTEST_MAIN(TestChips)
#include "testchips.moc"
