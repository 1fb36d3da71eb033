#include "domain/duration.h"
#include "domain/tooltip.h"
#include "models/tokencells.h"
#include "support/cutoff.h"
#include "support/desk.h"
#include "support/laidout.h"
#include "support/linkopener.h"
#include "support/paintedcontrast.h"
#include "ui/connect/renewdialog.h"
#include "ui/theme/contrast.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/statetone.h"
#include "ui/theme/theme.h"
#include "ui/theme/windowstyle.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/wrappedtext.h"
#include "ui/window/statusline.h"
#include "ui/window/windowplace.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QToolTip>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;

namespace {

/// What the search box offers, in a window of its own.
QAbstractItemView *completions(const Desk &desk)
{
    return desk.find<QCompleter>("searchCompleter")->popup();
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void revokingByKeyCanBeUndoneFromTheBanner()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.action(ActionId::Revoke)->trigger();
        QTRY_VERIFY(!desk.isActive(token.id) && !desk.session().inventory().hasPending());
        QCOMPARE(desk.live.onServer(token.id)->active, false);
        auto *banner = desk.find<Banner>("changeBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(token.name), qPrintable(banner->text()));

        QTest::mouseClick(shownButton(banner, "bannerUndo"), Qt::LeftButton);
        QTRY_VERIFY(desk.isActive(token.id) && !desk.session().inventory().hasPending());
        QCOMPARE(desk.live.onServer(token.id)->active, true);
    }

    void theButtonInTheRowRevokesWithOneClick()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        const int row = desk.tokens()->model().rowOf(token.id);
        const QModelIndex cell =
            desk.tokens()->model().index(row, static_cast<int>(TokenColumn::Action));
        QCOMPARE(cell.data().toString(), QStringLiteral("Revoke"));
        QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {},
                          desk.table()->visualRect(cell).center());
        QTRY_COMPARE(desk.live.onServer(token.id)->active, false);
        QTRY_VERIFY(!desk.session().inventory().hasPending());
    }

    void aButtonInTheRowThatDoesNotWorkLooksSoAndSaysWhy()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        TableView *table = desk.table();
        const QRect cell = table->visualRect(
            table->currentIndex().siblingAtColumn(static_cast<int>(TokenColumn::Action)));
        const auto contrast = [&] {
            const QImage seen = table->viewport()->grab(cell.adjusted(2, 2, -2, -2)).toImage();
            const QColor ground = FormColours::of(table->palette()).chosen;
            double most = 1;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x)
                    most = std::max(most, contrastRatio(ground, seen.pixelColor(x, y)));
            }
            return most;
        };
        const double works = contrast();
        QVERIFY(works > readableContrast);
        Connection readOnly = desk.session().connection();
        readOnly.readOnly = true;
        desk.window->workspace()->setConnection(readOnly);
        QTRY_VERIFY(contrast() < works);
        // What it is called can still be read.
        const FormColours colours = FormColours::of(table->palette());
        QVERIFY(contrastRatio(colours.off, colours.chosen) >= readableContrast);
        const QPoint at = cell.center();
        QHelpEvent help(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &help);
        QVERIFY(!QToolTip::text().isEmpty());
        QCOMPARE(QToolTip::text(), plainToolTip(mayChange(desk.session()).reason));
        QToolTip::hideText();
        // A reader hears it at the cell.
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(table);
        heard = heard->tableInterface()->cellAt(table->currentIndex().row(),
                                                static_cast<int>(TokenColumn::Action));
        QCOMPARE(heard->text(QAccessible::Description), mayChange(desk.session()).reason);
    }

    void aTokenWhoseReplyWasLostIsOfferedForRevokingAtOnce()
    {
        OPEN_DESK(desk);
        auto *panel = desk.find<QWidget>("leftoverPanel");
        QVERIFY(panel && !panel->isVisible());
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return Verdict{method == "POST" ? Fault::LoseReply : Fault::None, {}};
        });
        const Token sibling = desk.liveToken();
        [[maybe_unused]] const auto made = finished(desk.window->workspace()->changes().createToken(
            {QStringLiteral("nobody has it"), sibling.accountId, 30, false}));
        QVERIFY(!made.ok());
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(desk.find<QLabel>("leftoverText")->text().contains(QLatin1String("nobody has it")));
        // It can be read also after the desktop has become dark.
        const auto back =
            qScopeGuard([before = QApplication::palette()] { QApplication::setPalette(before); });
        QApplication::setPalette(darkPalette());
        const auto ground = [panel] {
            const QImage seen = panel->grab().toImage();
            return QColor(seen.pixel(seen.width() / 2, 2));
        };
        QTRY_COMPARE(ground(), FormColours::of(darkPalette()).warningTint);
        QTest::mouseClick(desk.find<QPushButton>("leftoverRevoke"), Qt::LeftButton);
        QTRY_VERIFY(!panel->isVisible());
        for (const Token &token : desk.data().tokens())
            QVERIFY(token.name != QLatin1String("nobody has it") || !token.active);
    }

    void aRefusalPutsTheRowBackAndSaysWhy()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return Verdict();
            return Verdict{Fault::Answer,
                           FaultProxy::httpAnswer(400, "application/json",
                                                  "{\"detail\": \"<b>not</b> on a Friday\"}")};
        });
        desk.choose(token.id);
        desk.action(ActionId::Revoke)->trigger();
        auto *banner = desk.find<Banner>("changeBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QLatin1String("<b>not</b> on a Friday")),
                 qPrintable(banner->text()));
        QVERIFY(desk.isActive(token.id));
    }

    void anAccountSaysThatItsChangeIsOnItsWay()
    {
        OPEN_DESK(desk);
        const Account account = accountThatIs(desk, Listed::Deactivated);
        chooseAccount(desk, account.id);
        const auto isHeld = std::make_shared<bool>(false);
        desk.live.proxy->setJudge([isHeld](const QByteArray &method, const QByteArray &) {
            if (method == "GET")
                return Verdict();
            *isHeld = true;
            return Verdict{Fault::Hold,
                           FaultProxy::httpAnswer(400, "application/json",
                                                  "{\"detail\": \"not on a Friday\"}")};
        });
        const AccountModel &accounts = desk.accounts()->model();
        const auto state = [&] {
            return accounts
                .index(accounts.rowOf(account.id), static_cast<int>(AccountColumn::State))
                .data()
                .toString();
        };
        const QString onItsWay = pendingWord(PendingChange::Reactivating);
        QTRY_VERIFY(desk.action(ActionId::Reactivate)->isEnabled());
        desk.action(ActionId::Reactivate)->trigger();
        QTRY_COMPARE(state(), onItsWay);
        QTRY_VERIFY(detailWords(*desk.accounts()).contains(onItsWay));
        QTRY_VERIFY(*isHeld);
        desk.live.proxy->release();
        QTRY_COMPARE(state(), account.stateWord());
        QTRY_VERIFY(!detailWords(*desk.accounts()).contains(onItsWay));
    }

    // Which actions apply to what is chosen.
    void actionsFollowWhatIsChosen_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("revoke");
        QTest::addColumn<bool>("restore");
        QTest::addColumn<bool>("remove");
        QTest::newRow("nothing") << QString() << false << false << false;
        QTest::newRow("active") << QStringLiteral("a") << true << false << false;
        QTest::newRow("revoked") << QStringLiteral("r") << false << true << true;
        QTest::newRow("two revoked") << QStringLiteral("rr") << false << true << true;
        QTest::newRow("both") << QStringLiteral("ar") << true << true << true;
    }
    void actionsFollowWhatIsChosen()
    {
        QFETCH(QString, chosen);
        QFETCH(bool, revoke);
        QFETCH(bool, restore);
        QFETCH(bool, remove);
        OPEN_DESK(desk);
        desk.table()->clearSelection();
        const auto add = [&](TokenId id) {
            const QModelIndex index =
                desk.tokens()->model().index(desk.tokens()->model().rowOf(id), 0);
            desk.table()->selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        if (chosen.contains(QLatin1Char('a')))
            add(desk.liveToken().id);
        if (chosen.contains(QLatin1Char('r')))
            add(desk.revokedToken().id);
        if (chosen == QLatin1String("rr")) {
            add(desk.tokenWhere([first = desk.revokedToken().id](const Token &token) {
                        return !token.active && token.id != first;
                    })
                    .id);
        }
        QTRY_COMPARE(desk.action(ActionId::Copy)->isEnabled(), !chosen.isEmpty());
        QCOMPARE(desk.action(ActionId::Revoke)->isEnabled(), revoke);
        QCOMPARE(desk.action(ActionId::Restore)->isEnabled(), restore);
        QCOMPARE(desk.action(ActionId::Delete)->isEnabled(), remove);
        for (const ActionId id : {ActionId::Revoke, ActionId::Restore, ActionId::Delete})
            QCOMPARE(desk.action(id)->property("reason").toString().isEmpty(),
                     desk.action(id)->isEnabled());
        if (chosen == QLatin1String("rr"))
            QVERIFY(desk.action(ActionId::Revoke)
                        ->property("reason")
                        .toString()
                        .contains(QLatin1String("any of the selected")));
        QVERIFY(desk.action(ActionId::NewToken)->isEnabled());
        QVERIFY(!desk.action(ActionId::Undo)->isEnabled());
    }

    void anAccountIsEditedWhereItAloneIsChosen()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::GoToAccounts)->trigger();
        auto *table = desk.find<TableView>("accountsTable");
        const AccountModel &accounts = desk.accounts()->model();
        QTRY_VERIFY(accounts.rowCount() > 10);
        table->clearSelection();
        for (const bool active : {false, true}) {
            int row = 0;
            while (accounts.accountAt(row)->isActive() != active)
                ++row;
            table->selectionModel()->select(
                accounts.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QTRY_VERIFY(desk.action(ActionId::Deactivate)->isEnabled());
        QVERIFY(!desk.action(ActionId::EditAccount)->isEnabled());
        QCOMPARE(desk.action(ActionId::EditAccount)->property("reason").toString(),
                 QStringLiteral("Choose one account only"));
    }

    void aTokenOfADeactivatedAccountAsksForNoNewOne()
    {
        OPEN_DESK(desk);
        const QAction *newToken = desk.action(ActionId::NewTokenHere);
        const Inventory &inventory = desk.data();
        int orphan = 0;
        while (orphan < inventory.tokenCount() && inventory.accountOf(orphan).isActive())
            ++orphan;
        QVERIFY(orphan < inventory.tokenCount());
        QVERIFY(newToken->isEnabled());
        desk.choose(inventory.token(orphan).id);
        QTRY_COMPARE(newToken->property("reason").toString(),
                     QStringLiteral("The account is deactivated"));
        QVERIFY(!newToken->isEnabled());
        // The window's own is not of this row: its form asks for the account.
        QVERIFY(desk.action(ActionId::NewToken)->isEnabled());
        QVERIFY(desk.find<QToolButton>("tool_newToken")->isEnabled());
        desk.action(ActionId::NewToken)->trigger();
        QTRY_VERIFY(desk.find<QDialog>("newTokenDialog"));
        QVERIFY(desk.find<QComboBox>("tokenAccount")->currentText().isEmpty());
        desk.find<QDialog>("newTokenDialog")->reject();
        desk.choose(desk.liveToken().id);
        QTRY_VERIFY(newToken->isEnabled());
        // Of several accounts the form asks for one.
        desk.tokens()->selectAll();
        QTRY_VERIFY(newToken->isEnabled());
    }

    void aNewTokenIsForTheAccountThatAloneIsChosen()
    {
        OPEN_DESK(desk);
        const QAction *newToken = desk.action(ActionId::NewTokenHere);
        const AccountId active = accountThatIs(desk, Listed::Active).id;
        const AccountId deactivated = accountThatIs(desk, Listed::Deactivated).id;
        chooseAccount(desk, deactivated);
        QTRY_COMPARE(newToken->property("reason").toString(),
                     QStringLiteral("The account is deactivated"));
        QVERIFY(!newToken->isEnabled());
        QVERIFY(desk.action(ActionId::NewToken)->isEnabled());
        QTRY_VERIFY2(detailWords(*desk.accounts()).contains(QLatin1String("New token")),
                     qPrintable(detailWords(*desk.accounts())));
        // Of several it is for one that is active, and of none for one that the form asks for.
        auto *table = desk.find<TableView>("accountsTable");
        const AccountModel &accounts = desk.accounts()->model();
        table->selectionModel()->select(accounts.index(accounts.rowOf(active), 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_VERIFY(newToken->isEnabled());
        chooseAccount(desk, deactivated);
        QTRY_VERIFY(!newToken->isEnabled());
        table->clearSelection();
        QTRY_VERIFY(newToken->isEnabled());
        chooseAccount(desk, deactivated);
        QTRY_VERIFY(!newToken->isEnabled());
        chooseAccount(desk, active);
        QTRY_VERIFY(newToken->isEnabled());
    }

    void whatGoesWithoutSayingIsSaidOnlyWhereItIsAsked()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        const QAction *restore = desk.action(ActionId::Restore);
        const auto why = [restore] { return restore->property("reason").toString(); };
        QTRY_VERIFY(desk.tokens()->findChild<QToolButton *>(QStringLiteral("detail_revoke")));
        QVERIFY(!restore->isEnabled());
        QVERIFY(!why().isEmpty());
        QVERIFY(restore->toolTip().contains(why()));
        QVERIFY2(!detailWords(*desk.tokens()).contains(why()),
                 qPrintable(detailWords(*desk.tokens())));
        // The state of a token does not tell this.
        setReadOnly(desk, true);
        desk.choose(desk.revokedToken().id);
        QTRY_VERIFY2(detailWords(*desk.tokens()).contains(why()),
                     qPrintable(detailWords(*desk.tokens())));
    }

    void aTimeIsToldByItsDayAndTheInstantInItsTip()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        auto *pane = desk.tokens()->findChild<DetailPane *>();
        const auto created = [&]() -> const QLabel * {
            const QList<QLabel *> labels = pane->widget()->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->toolTip() == exactTime(token.created))
                    return label;
            }
            return nullptr;
        };
        QTRY_VERIFY(pane->widget() && created());
        const QString minute = withMinute({}, token.created).trimmed();
        QVERIFY2(created()->text().contains(minute), qPrintable(created()->text()));
    }

    void theDetailsOfATokenLeadToANewOneAndToAContainment()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        for (const auto &[name, dialog] : {std::pair("detail_newTokenHere", "newTokenDialog"),
                                           std::pair("detail_contain", "containDialog")}) {
            const auto button = [&, wanted = QLatin1String(name)] {
                return desk.tokens()->findChild<QToolButton *>(wanted);
            };
            QTRY_VERIFY2(button(), name);
            button()->click();
            QTRY_VERIFY2(desk.find<QDialog>(dialog), dialog);
            desk.find<QDialog>(dialog)->reject();
        }
    }

    void whereNothingIsAndNothingCanBeMadeTheReasonIsSaid()
    {
        sandbox::Options options;
        options.accounts = 0;
        options.tokens = 0;
        Desk desk(options, Opening::Later);
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            return path == "/api/openapi.json"
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(
                              200, "application/json",
                              R"({"paths": {"/api/user-tokens/service": {"get": {}},)"
                              R"( "/api/users": {"get": {}}}})")}
                : Verdict();
        });
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        for (const ActionId id : {ActionId::GoToTokens, ActionId::GoToAccounts}) {
            desk.action(id)->trigger();
            const QWidget *page = id == ActionId::GoToTokens ? static_cast<QWidget *>(desk.tokens())
                                                             : desk.accounts();
            const auto *text = page->findChild<QLabel *>(QStringLiteral("pageStateText"));
            QTRY_VERIFY2(text->text().contains(QLatin1String("does not offer it")),
                         qPrintable(text->text()));
            QVERIFY(
                !page->findChild<QPushButton *>(QStringLiteral("pageStateAction"))->isVisible());
        }
    }

    void searchAndChipsNarrowTheTableAndClearBringsAllBack()
    {
        OPEN_DESK(desk);
        const int all = desk.tokens()->model().rowCount();
        auto *search = desk.find<QLineEdit>("searchField");
        QTest::keyClicks(search, QStringLiteral("airflow"));
        QTRY_VERIFY(desk.tokens()->model().rowCount() < all);
        QVERIFY(desk.tokens()->model().rowCount() > 0);
        QTest::mouseClick(desk.find<QToolButton>("chipState3"), Qt::LeftButton); // revoked
        for (int row = 0; row < desk.tokens()->model().rowCount(); ++row)
            QVERIFY(!desk.tokens()->model().tokenAt(row)->active);
        desk.action(ActionId::ClearFilters)->trigger();
        QTRY_COMPARE(desk.tokens()->model().rowCount(), all);
        QVERIFY(search->text().isEmpty());
    }

    void chipsAndSearchTextShowTheSameFilter()
    {
        OPEN_DESK(desk);
        auto *search = desk.find<QLineEdit>("searchField");
        auto *chip = desk.find<QToolButton>("chipState3"); // revoked
        QTest::keyClicks(search, QStringLiteral("is:revoked"));
        QTRY_VERIFY(chip->isChecked());
        for (int row = 0; row < desk.tokens()->model().rowCount(); ++row)
            QVERIFY(!desk.tokens()->model().tokenAt(row)->active);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_VERIFY(search->text().isEmpty());
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(search->text(), QStringLiteral("is:revoked"));
    }

    void aTermThatCannotBeReadIsTold()
    {
        OPEN_DESK(desk);
        const int all = desk.tokens()->model().rowCount();
        auto *search = desk.find<QLineEdit>("searchField");
        QTest::keyClicks(search, QStringLiteral("expires:<30"));
        QTRY_VERIFY(completions(desk)->isVisible());
        QVERIFY(search->accessibleDescription().isEmpty()); // not while the rest is offered
        QTest::keyClick(completions(desk), Qt::Key_Escape);
        QTRY_VERIFY(search->accessibleDescription().contains(QLatin1String("needs a unit")));
        QCOMPARE(desk.tokens()->model().rowCount(), all);
        QTest::keyClicks(search, QStringLiteral("d"));
        QTRY_VERIFY(search->accessibleDescription().isEmpty());
        QVERIFY(desk.tokens()->model().rowCount() < all);
    }

    void completionGoesInAtTheCursor()
    {
        OPEN_DESK(desk);
        auto *search = desk.find<QLineEdit>("searchField");
        QTest::keyClicks(search, QStringLiteral("is:revo"));
        QAbstractItemView *popup = completions(desk);
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QCOMPARE(search->text(), QStringLiteral("is:revo"));
        QTest::keyClicks(search, QStringLiteral("k"));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Tab);
        QCOMPARE(search->text(), QStringLiteral("is:revoked"));
        QVERIFY(!popup->isVisible());
    }

    void whatTheSearchOffersLooksAsAMenuDoes()
    {
        OPEN_DESK(desk);
        auto *search = desk.find<QLineEdit>("searchField");
        const QAbstractItemView *popup = completions(desk);
        const auto back =
            qScopeGuard([before = QApplication::palette()] { QApplication::setPalette(before); });
        for (const QPalette &palette : {lightPalette(), darkPalette(), contrastPalette()}) {
            QApplication::setPalette(palette);
            for (const char *text : {"is:rev", "is:"}) { // one, and several
                search->setText(QLatin1String(text).chopped(1));
                QTest::keyClicks(search, QLatin1String(text).right(1));
                QTRY_VERIFY(popup->isVisible());
                const QModelIndex first = popup->model()->index(0, 0);
                const QRect row = popup->visualRect(first);
                QVERIFY(row.height() >= popup->fontMetrics().height() * 3 / 2);
                // No strip is left below them, and none of them needs to be scrolled to.
                QTRY_COMPARE(popup->viewport()->height(),
                             row.height() * popup->model()->rowCount());
                QVERIFY(!popup->verticalScrollBar()->isVisible());
                QTRY_COMPARE(popup->viewport()->grab().toImage().pixel(row.center()),
                             FormColours::of(palette).chosen.rgb());
            }
        }
    }

    void exportIsReachedFromTheSearchBox()
    {
        OPEN_DESK(desk);
        desk.window->activateWindow();
        auto *search = desk.find<QLineEdit>("searchField");
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        bool triggered = false;
        desk.action(ActionId::Export)->disconnect();
        connect(desk.action(ActionId::Export), &QAction::triggered, this,
                [&triggered] { triggered = true; });
        QTest::keyClick(search, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(triggered);
    }

    void whatIsSearchedAndSortedIsKeptWhileTheWindowIsOpen()
    {
        OPEN_DESK(desk);
        desk.tokens()->setSearchText(QStringLiteral("role:member gi"));
        QTRY_COMPARE(desk.windowState.value(QStringLiteral("tokens/searches/test")).toString(),
                     QStringLiteral("role:member gi"));
        const QString header = QStringLiteral("tokens/header");
        const QByteArray before = desk.windowState.value(header).toByteArray();
        desk.table()->horizontalHeader()->setSortIndicator(static_cast<int>(TokenColumn::Name),
                                                           Qt::DescendingOrder);
        QTRY_VERIFY(desk.windowState.value(header).toByteArray() != before);
    }

    void nothingFoundOffersToClear()
    {
        OPEN_DESK(desk);
        desk.tokens()->setSearchText(QStringLiteral("no such token anywhere"));
        auto *state = desk.tokens()->findChild<PageState *>(QStringLiteral("pageState"));
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(state->title(), QStringLiteral("No token matches “no such token anywhere”"));
        auto *clear = state->findChild<QPushButton *>(QStringLiteral("pageStateAction"));
        const auto *text = state->findChild<QLabel *>(QStringLiteral("pageStateText"));
        QCOMPARE(clear->text(), QStringLiteral("Clear the search"));
        QCOMPARE(text->text(), QString());
        // One button is filled, and that is the toolbar's.
        QVERIFY(desk.action(ActionId::NewToken)->isEnabled());
        QVERIFY(clear->property("kind").toString() != QLatin1String("primary"));
        // There is none to choose: of no token, and nothing that asks to.
        const QString hint =
            QStringLiteral("The details of the row that you choose are shown here.");
        QTRY_COMPARE(detailWords(*desk.tokens()), hint);
        desk.tokens()->setSearchText({});
        QTRY_VERIFY(detailWords(*desk.tokens()) != hint);
    }

    void whatHidesAllRowsIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("action");
        const QString none = QStringLiteral("No token matches");
        QTest::newRow("words") << QStringLiteral("zzzqq -b OR qqzzz")
                               << QStringLiteral("No token matches “zzzqq -b OR qqzzz”")
                               << QStringLiteral("Clear the search");
        QTest::newRow("filters") << QStringLiteral("id:987654321") << none
                                 << QStringLiteral("Clear filters");
        QTest::newRow("both") << QStringLiteral("is:active zzzqq")
                              << QStringLiteral("No token matches “zzzqq”")
                              << QStringLiteral("Clear search and filters");
        QTest::newRow("markup") << QStringLiteral("<b>%1</b>")
                                << QStringLiteral("No token matches “<b>%1</b>”")
                                << QStringLiteral("Clear the search");
        QTest::newRow("very long")
            << QString(500, QLatin1Char('z'))
            << QStringLiteral("No token matches “%1…”").arg(QString(59, QLatin1Char('z')))
            << QStringLiteral("Clear the search");
    }
    void whatHidesAllRowsIsNamed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        QFETCH(QString, action);
        OPEN_DESK(desk);
        const int all = desk.tokens()->model().rowCount();
        desk.tokens()->setSearchText(typed);
        auto *state = desk.tokens()->findChild<PageState *>(QStringLiteral("pageState"));
        QTRY_COMPARE(state->title(), title);
        QVERIFY(state->isVisible());
        auto *clear = state->findChild<QPushButton *>(QStringLiteral("pageStateAction"));
        QCOMPARE(clear->text(), action);
        clear->click();
        QTRY_COMPARE(desk.tokens()->model().rowCount(), all);
    }

    void wordsOfAColumnLeadToItsFilter()
    {
        OPEN_DESK(desk);
        for (const auto &[typed, query] :
             {std::pair{"Revoked", "is:revoked"}, std::pair{" never  used ", "used:never"},
              std::pair{"deactivated", "is:deactivated"}}) {
            desk.tokens()->setSearchText(QString::fromLatin1(typed));
            auto *state = desk.tokens()->findChild<PageState *>(QStringLiteral("pageState"));
            QTRY_VERIFY(state->isVisible());
            QTRY_VERIFY2(state->title().contains(QLatin1String("No token matches")),
                         qPrintable(state->title()));
            state->findChild<QPushButton *>(QStringLiteral("pageStateAction"))->click();
            QCOMPARE(desk.tokens()->searchText(), QString::fromLatin1(query));
            QTRY_VERIFY(desk.tokens()->model().rowCount() > 0);
        }
    }

    void anAccountLeadsToItsTokensAndBack()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.action(ActionId::ShowAccount)->trigger();
        QTRY_VERIFY(desk.accounts()->isVisible());
        QTRY_VERIFY(desk.action(ActionId::ShowTokens)->isEnabled());
        const QString newToken =
            QStringLiteral("detail_") + desk.action(ActionId::NewTokenHere)->objectName();
        QTRY_VERIFY(desk.accounts()->findChild<QToolButton *>(newToken));
        desk.action(ActionId::ShowTokens)->trigger();
        QTRY_VERIFY(desk.tokens()->isVisible());
        for (int row = 0; row < desk.tokens()->model().rowCount(); ++row)
            QCOMPARE(desk.tokens()->model().tokenAt(row)->accountId, token.accountId);
    }

    void selectionSurvivesARefresh()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        QVERIFY(finished(desk.session().refresh()).ok());
        const QList<int> rows = desk.table()->chosenRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(desk.tokens()->model().tokenAt(rows.first())->id, token.id);
    }

    void whenTheServerFailsTheDataStayWithTheirAge_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("banner");
        QTest::addColumn<QByteArray>("retry");
        QTest::addColumn<QByteArray>("helps");
        QTest::newRow("the credential ended")
            << 401 << QByteArray("credentialBanner") << QByteArray("credentialRetry")
            << QByteArray("credentialRenew");
        QTest::newRow("it may not") << 403 << QByteArray("troubleBanner")
                                    << QByteArray("troubleRetry") << QByteArray("troubleSignIn");
        QTest::newRow("captive portal")
            << 200 << QByteArray("troubleBanner") << QByteArray("troubleRetry")
            << QByteArray("troubleBrowser");
        QTest::newRow("a defect there")
            << 500 << QByteArray("troubleBanner") << QByteArray("troubleRetry") << QByteArray();
    }
    void whenTheServerFailsTheDataStayWithTheirAge()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, banner);
        QFETCH(QByteArray, retry);
        QFETCH(QByteArray, helps);
        OPEN_DESK(desk);
        const int all = desk.tokens()->model().rowCount();
        desk.live.proxy->setJudge([status](const QByteArray &, const QByteArray &) {
            return Verdict{
                Fault::Answer,
                status == 200
                    ? FaultProxy::httpAnswer(200, "text/html", "<title>Hotel</title>")
                    : FaultProxy::httpAnswer(status, "application/json", "{\"detail\": \"no\"}")};
        });
        (void)finished(desk.session().refresh());
        auto *trouble = desk.find<Banner>(banner.constData());
        QTRY_VERIFY(trouble->isVisible());
        QCOMPARE(desk.tokens()->model().rowCount(), all);
        // One truth: of a refused credential it does not matter when it ends.
        const QString identity = desk.find<ElidedLabel>("statusIdentity")->whole();
        QCOMPARE(identity.startsWith(QLatin1String("Credential refused")), status == 401);
        QCOMPARE(identity.contains(QLatin1String("credential ends")), status != 401);
        LinkOpener browser;
        // And Close; those that went before are gone a moment later.
        QTRY_COMPARE(trouble->findChildren<QToolButton *>().size(), helps.isEmpty() ? 2 : 3);
        if (!helps.isEmpty())
            trouble->findChild<QToolButton *>(QString::fromLatin1(helps))->click();
        if (status == 200)
            QCOMPARE(browser.links.value(0), desk.live.connection().origin);
        else if (!helps.isEmpty())
            QTRY_VERIFY(desk.window->findChild<RenewDialog *>());
        if (auto *dialog = desk.window->findChild<RenewDialog *>())
            dialog->reject();
        desk.live.proxy->setJudge({});
        QTest::mouseClick(trouble->findChild<QToolButton *>(QString::fromLatin1(retry)),
                          Qt::LeftButton);
        QTRY_VERIFY(!trouble->isVisible());
    }

    void theConnectionIsLostOnlyWhereNobodyAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("no row can be read")
            << FaultProxy::httpAnswer(200, "application/json", R"([{"id": "12"}])")
            << QStringLiteral("The last refresh did not work");
        QTest::newRow("sent elsewhere")
            << QByteArray("HTTP/1.1 307 X\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")
            << QStringLiteral("The last refresh did not work");
        QTest::newRow("a defect there") << FaultProxy::httpAnswer(500, "application/json", "{}")
                                        << QStringLiteral("The server answers with an error");
        QTest::newRow("nobody there") << QByteArray() << QStringLiteral("Connection lost");
    }
    void theConnectionIsLostOnlyWhereNobodyAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, words);
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([answer](const QByteArray &, const QByteArray &path) {
            if (answer.isEmpty())
                return Verdict{Fault::LoseRequest, {}};
            if (path == "/api/user-tokens/service")
                return Verdict{Fault::Answer, answer};
            if (path == "/api/users")
                return Verdict{Fault::Answer,
                               FaultProxy::httpAnswer(200, "application/json",
                                                      R"({"items": [{"id": "1"}], "total": 1})")};
            return Verdict();
        });
        QVERIFY(!finished(desk.session().refresh()).ok());
        const QString identity = desk.find<ElidedLabel>("statusIdentity")->whole();
        QVERIFY2(identity.startsWith(words), qPrintable(identity));
    }

    void theLineBelowSaysThatACredentialNeverEnds()
    {
        OPEN_DESK(desk);
        const QString never = QStringLiteral("credential never ends");
        const auto identity = [&desk] { return desk.find<ElidedLabel>("statusIdentity")->whole(); };
        QVERIFY2(!identity().contains(never), qPrintable(identity()));
        const AccountId admin = desk.makeAdminToken().token.accountId;
        auto made = finished(desk.window->workspace()->changes().createToken(
            {QStringLiteral("endless_credential"), admin, std::nullopt, false}));
        QVERIFY(made.ok());
        desk.openAs(std::move(made->value));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_VERIFY2(identity().contains(never), qPrintable(identity()));
        // Of one that cannot be read nobody knows.
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const auto answer = [](int status, const QByteArray &body) {
                return Verdict{Fault::Answer,
                               FaultProxy::httpAnswer(status, "application/json", body)};
            };
            if (path.startsWith("/api/user-tokens"))
                return answer(200, "[]");
            if (path == "/api/users" || path == "/api/teams")
                return answer(200, R"({"items": [], "total": 0})");
            return answer(404, R"({"detail": "Not Found"})");
        });
        desk.openAs(SecretBytes::copyOf("no-jwt-at-all"));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_VERIFY2(identity().startsWith(QLatin1String("Connected")), qPrintable(identity()));
        QVERIFY2(!identity().contains(never), qPrintable(identity()));
    }

    void emptyListsAreNotShownBeforeSomebodySaysSo()
    {
        OPEN_DESK(desk);
        const int tokens = desk.data().tokenCount();
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const auto answer = [](const QByteArray &body) {
                return Verdict{Fault::Answer,
                               FaultProxy::httpAnswer(200, "application/json", body)};
            };
            if (path == "/api/user-tokens/service")
                return answer("[]");
            return path == "/api/users" ? answer(R"({"items": [], "total": 0})") : Verdict();
        });
        desk.action(ActionId::Refresh)->trigger();
        auto *banner = desk.find<Banner>("troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QLocale().toString(tokens)), qPrintable(banner->text()));
        QCOMPARE(desk.data().tokenCount(), tokens);
        QVERIFY(desk.tokens()->model().rowCount() > 100);
        desk.find<QToolButton>("troubleTakeEmpty")->click();
        QTRY_COMPARE(desk.data().tokenCount(), 0);
        QTRY_VERIFY(!banner->isVisible());
    }

    void rowsThatCannotBeReadAreNoEmptyLists()
    {
        OPEN_DESK(desk);
        const int tokens = desk.data().tokenCount();
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const auto answer = [](const QByteArray &body) {
                return Verdict{Fault::Answer,
                               FaultProxy::httpAnswer(200, "application/json", body)};
            };
            if (path == "/api/user-tokens/service")
                return answer(R"([{"id": "12", "name": "nightly", "active": true}])");
            return path == "/api/users" ? answer(R"({"items": [{"id": "1"}], "total": 1})")
                                        : Verdict();
        });
        desk.action(ActionId::Refresh)->trigger();
        auto *banner = desk.find<Banner>("troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QLatin1String("is text, not a number")),
                 qPrintable(banner->text()));
        QVERIFY2(!banner->text().contains(QLatin1String("empty")), qPrintable(banner->text()));
        QVERIFY(!desk.find<QToolButton>("troubleTakeEmpty"));
        QVERIFY(!desk.find<QToolButton>("troubleBrowser"));
        QCOMPARE(desk.data().tokenCount(), tokens);
        desk.find<QToolButton>("troubleDetails")->click();
        auto *issues = desk.find<QPlainTextEdit>("issuesList");
        QVERIFY(issues);
        QVERIFY2(issues->toPlainText().contains(QLatin1String("nightly")),
                 qPrintable(issues->toPlainText()));
        desk.find<QDialog>("issuesDialog")->close();

        desk.live.proxy->setJudge({});
        desk.find<QToolButton>("troubleRetry")->click();
        QTRY_VERIFY(!banner->isVisible());
        QVERIFY(desk.session().unread().empty());
        QCOMPARE(desk.data().tokenCount(), tokens);
    }

    void theAgeOfWhatIsShownGrows_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("trouble") << 500 << QByteArray("trouble");
        QTest::newRow("refused credential") << 401 << QByteArray("credential");
    }
    void theAgeOfWhatIsShownGrows()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, name);
        const QByteArray bannerName = name + "Banner";
        const QByteArray retryName = name + "Retry";
        const QByteArray timerName = name + "Minute";
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([status](const QByteArray &, const QByteArray &) {
            return Verdict{Fault::Answer, FaultProxy::httpAnswer(status, "application/json", "{}")};
        });
        desk.action(ActionId::Refresh)->trigger();
        auto *banner = desk.find<Banner>(bannerName.constData());
        // The one of the credential may have been shown before, for another reason.
        QPointer<QToolButton> retry;
        QTRY_VERIFY((retry = desk.window->findChild<QToolButton *>(QString::fromLatin1(retryName)))
                    && banner->isVisible());
        const QString before = banner->text();
        // The server's clock goes on, seen by an answer that is no refresh. Only one that the API
        // gave counts.
        const QByteArray later = QLocale::c()
                                     .toString(QDateTime::currentDateTimeUtc().addSecs(630),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                                     .toLatin1();
        desk.live.proxy->setJudge([later](const QByteArray &, const QByteArray &) {
            return Verdict{Fault::Answer,
                           "HTTP/1.1 200 OK\r\nDate: " + later
                               + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                                 "Connection: close\r\n\r\n{}"};
        });
        [[maybe_unused]] const auto answer = finished(desk.session().api().setRevoked(1, true));
        desk.find<QTimer>(timerName.constData())->setInterval(1);
        QTRY_VERIFY(banner->text() != before);
        QVERIFY2(banner->text().contains(QLatin1String("10 minute")), qPrintable(banner->text()));
        QVERIFY(retry && retry->isVisible());
    }

    void aTroubleThatIsKnownComesBackOnlyForWhoAsks()
    {
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
            return Verdict{Fault::Answer, FaultProxy::httpAnswer(500, "application/json", "{}")};
        });
        (void)finished(desk.session().refresh());
        auto *banner = desk.find<Banner>("troubleBanner");
        QTRY_VERIFY(banner->isVisible());
        const QPointer<QToolButton> retry = desk.find<QToolButton>("troubleRetry");
        QSignalSpy ended(&desk.session(), &Session::refreshed);
        desk.session().refreshUnasked();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(retry && retry->isVisible()); // and with it the keyboard, where it is there
        banner->dismiss();
        desk.session().refreshUnasked();
        QTRY_COMPARE(ended.size(), 2);
        QVERIFY(!banner->isVisible());
        desk.action(ActionId::Refresh)->trigger();
        QTRY_COMPARE(ended.size(), 3);
        QVERIFY(banner->isVisible());
        banner->dismiss();
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
            return Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "text/html", "<p>Hotel")};
        });
        desk.session().refreshUnasked();
        QTRY_COMPARE(ended.size(), 4);
        QVERIFY(banner->isVisible());
    }

    void whatIsGoneIsCalledByItsNumber()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.session().inventory().removeToken(token.id);
        const auto report =
            finished(desk.window->workspace()->changes().setRevoked({token.id}, false));
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(report.refused.first().name.contains(QString::number(token.id)));
    }

    void filtersAndColumnsAreKept()
    {
        OPEN_DESK(desk);
        desk.tokens()->setSearchText(QStringLiteral("dbt"));
        desk.table()->setColumnHidden(static_cast<int>(TokenColumn::Teams), false);
        desk.window->close();
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(desk.tokens());
        QCOMPARE(desk.tokens()->searchText(), QStringLiteral("dbt"));
        QVERIFY(!desk.table()->isColumnHidden(static_cast<int>(TokenColumn::Teams)));
    }

    void whatTheWindowKeepsOfAConnectionGoesWithIt()
    {
        Desk desk({}, Opening::Later);
        Connection kept = desk.live.connection();
        kept.id = QStringLiteral("kept");
        desk.connections.save(kept);
        const auto keyOf = [](const char *group, const QString &id) -> QString {
            return QLatin1String(group) + QLatin1Char('/') + id;
        };
        constexpr std::array groups{"tokens/searches", "accounts/searches", "credentialWarnings"};
        const QString gone = QStringLiteral("gone");
        for (const char *group : groups) {
            desk.windowState.setValue(keyOf(group, kept.id), QStringLiteral("account:\"A\""));
            desk.windowState.setValue(keyOf(group, gone), QStringLiteral("account:\"B\""));
        }
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        for (const char *group : groups) {
            QVERIFY2(desk.windowState.contains(keyOf(group, kept.id)), group);
            QVERIFY2(!desk.windowState.contains(keyOf(group, gone)), group);
        }
        desk.connections.remove(kept.id);
        for (const char *group : groups)
            QVERIFY2(!desk.windowState.contains(keyOf(group, kept.id)), group);
        // Not that of the one that is open, which is for this run alone.
        desk.tokens()->setSearchText(QStringLiteral("dbt"));
        desk.window->workspace()->saveState();
        desk.connections.save(kept);
        QVERIFY(desk.windowState.contains(keyOf(groups[0], desk.live.connection().id)));
    }

    void copiedRowsAreTextWithTabs()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        desk.choose(token.id);
        desk.action(ActionId::Copy)->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(token.name));
        QVERIFY(text.contains(QLatin1Char('\t')));
        QCOMPARE(text.count(QLatin1Char('\n')), 1);
        // As in an export: elsewhere "in 13 hours" counts from nobody knows when.
        QVERIFY2(text.contains(QLatin1Char('\t') + token.created.toUtc().toString(Qt::ISODate)),
                 qPrintable(text));

        desk.action(ActionId::SelectAll)->trigger();
        desk.action(ActionId::Copy)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), desk.tokens()->model().rowCount() + 2);
        QVERIFY2(lines.first().startsWith(QLatin1String("State\tName\tAccount\t")),
                 qPrintable(lines.first()));
        QCOMPARE(lines.first().count(QLatin1Char('\t')), lines.at(1).count(QLatin1Char('\t')));

        // What is known to be never is not left blank.
        desk.choose(desk.tokenWhere([](const Token &some) { return some.lastUsed.isNull(); }).id);
        desk.action(ActionId::Copy)->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(QLatin1String("\tnever")),
                 qPrintable(QGuiApplication::clipboard()->text()));
    }

    void copiedRowsAreNoFormulasAndHaveTheTrueNames()
    {
        OPEN_DESK(desk);
        Token token = desk.liveToken();
        token.name = QStringLiteral("=HYPERLINK(\"http://x\")\tby\u202Ename");
        desk.session().inventory().setToken(token);
        desk.choose(token.id);
        desk.action(ActionId::Copy)->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("\t'=HYPERLINK(\"http://x\") by\u202Ename\t")),
                 qPrintable(text));
    }

    void everyControlHasAName()
    {
        OPEN_DESK(desk);
        for (const QToolButton *button : desk.window->findChildren<QToolButton *>()) {
            if (button->isVisible()
                && button->objectName() != QLatin1String("qt_toolbar_ext_button"))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty()
                             || qobject_cast<QLineEdit *>(button->parent()),
                         qPrintable(button->objectName()));
        }
        QCOMPARE(desk.table()->accessibleName(), QStringLiteral("Service tokens"));
    }

    // WCAG 2.2, 2.5.3: who speaks to the program says what stands there.
    void aControlIsCalledByTheWordsThatStandOnIt()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        for (const ActionId page :
             {ActionId::GoToTokens, ActionId::GoToAccounts, ActionId::GoToRotations,
              ActionId::GoToReview, ActionId::GoToActivity, ActionId::GoToHistory}) {
            desk.action(page)->trigger();
            QTest::qWait(0);
            for (const auto *button : desk.window->findChildren<QAbstractButton *>()) {
                QString words = button->text().remove(QLatin1Char('&')).simplified();
                words = words.section(QChar(0x2026), 0, 0); // as far as there is room
                words.remove(QChar(0x2066)); // which holds the dots behind a Latin name
                const QString called =
                    button->accessibleName().remove(QLatin1Char('&')).simplified();
                if (button->isVisible() && !words.isEmpty() && !called.isEmpty())
                    QVERIFY2(called.contains(words, Qt::CaseInsensitive),
                             qPrintable(words + QStringLiteral(" is called ") + called));
            }
        }
        QCOMPARE(desk.find<QToolButton>("chipSaved")->accessibleName(), QStringLiteral("Saved"));
        QCOMPARE(desk.find<QToolButton>("chipFolded")->accessibleName(), QStringLiteral("More"));
    }

    void notMoreThanTwoBannersTakeTheTablesRoom()
    {
        OPEN_DESK(desk);
        auto *notice = desk.find<Banner>("lateBanner");
        auto *change = desk.find<Banner>("changeBanner");
        auto *due = desk.find<Banner>("dueBanner");
        auto *issues = desk.find<Banner>("issuesBanner");
        auto *more = desk.find<QToolButton>("moreNotices");
        desk.find<Banner>("credentialBanner")->hide();
        issues->showText(BannerTone::Warning, QStringLiteral("One"));
        QVERIFY(!more->isVisible());
        change->showText(BannerTone::Danger, QStringLiteral("Two"));
        due->showText(BannerTone::Info, QStringLiteral("Three"));
        QVERIFY(change->isVisible() && due->isVisible() && !issues->isVisible());
        notice->showText(BannerTone::Warning, QStringLiteral("Four"));
        QVERIFY(change->isVisible() && notice->isVisible()); // the gravest, and the newest
        QVERIFY(!issues->isVisible() && !due->isVisible());
        QVERIFY2(more->text().startsWith(QLatin1String("2 more notice")), qPrintable(more->text()));
        issues->showText(BannerTone::Warning, QStringLiteral("Five"));
        QVERIFY(issues->isVisible() && change->isVisible() && !notice->isVisible());

        QVERIFY(more->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(more, Qt::Key_Space);
        for (const Banner *banner : {issues, change, due, notice})
            QVERIFY(banner->isVisible());
        QCOMPARE(more->text(), QStringLiteral("Show fewer notices"));
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(!due->isVisible());
        // What takes its place when one goes is not lost.
        change->dismiss();
        issues->dismiss();
        QVERIFY(notice->isVisible() && due->isVisible() && !more->isVisible());
    }

    void whatCanBeUndoneIsNotFoldedAwayBehindWhatStandsThereForDays()
    {
        OPEN_DESK(desk);
        auto *notice = desk.find<Banner>("noticeBanner");
        auto *change = desk.find<Banner>("changeBanner");
        auto *due = desk.find<Banner>("dueBanner");
        auto *issues = desk.find<Banner>("issuesBanner");
        auto *more = desk.find<QToolButton>("moreNotices");
        desk.find<Banner>("credentialBanner")->hide();
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::Revoke)->trigger();
        QTRY_VERIFY(change->findChild<QToolButton *>(QStringLiteral("bannerUndo")));
        due->showText(BannerTone::Info, QStringLiteral("Due"));
        desk.window->workspace()->showNotice(
            QStringLiteral("Soon"), QStringLiteral("Show"), [] {}, [] {});
        QCOMPARE(notice->tone(), BannerTone::Info);
        QVERIFY(change->isVisible() && due->isVisible() && !notice->isVisible());
        issues->showText(BannerTone::Warning, QStringLiteral("Warning"));
        due->showText(BannerTone::Info, QStringLiteral("Newest"));
        QVERIFY(change->isVisible() && due->isVisible());
        QVERIFY(!issues->isVisible() && !notice->isVisible());
        // The link begins where the words above it do.
        const auto beginOf = [&desk](const QWidget *widget) {
            const int across = widget->isRightToLeft() ? widget->width() : 0;
            return widget->mapTo(desk.window.get(), QPoint(across, 0)).x();
        };
        const auto *words = change->findChild<QLabel *>(QStringLiteral("bannerText"));
        QTRY_VERIFY(more->isVisible() && qAbs(beginOf(more) - beginOf(words)) <= 2);
    }

    void theWindowFollowsThePaletteWhileItIsOpen()
    {
        OPEN_DESK(desk);
        const QPalette before = QApplication::palette();
        const auto brightness = [&] {
            const QImage seen = desk.window->grab().toImage().scaled(64, 64, Qt::IgnoreAspectRatio,
                                                                     Qt::SmoothTransformation);
            int sum = 0;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x)
                    sum += qGray(seen.pixel(x, y));
            }
            return sum / (seen.width() * seen.height());
        };
        QApplication::setPalette(darkPalette());
        QTRY_VERIFY(brightness() < 70);
        QApplication::setPalette(contrastPalette());
        QTRY_VERIFY(brightness() < 60);
        QApplication::setPalette(lightPalette());
        QTRY_VERIFY(brightness() > 190);
        QApplication::setPalette(before);
    }

    void whatIsPaintedCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("contrast") << contrastPalette();
    }
    /// Measured on what is on the screen: a palette that is right can be read wrongly.
    void whatIsPaintedCanBeRead()
    {
        QFETCH(QPalette, palette);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(palette);
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        QImage seen;
        const auto contrastIn = [&](const QWidget *widget, QRect part) {
            part = QRect(widget->mapTo(desk.window.get(), part.topLeft()), part.size())
                       .intersected(seen.rect());
            return part.isEmpty() ? 1.0 : paintedContrast(seen.copy(part));
        };
        seen = desk.window->grab().toImage();
        int measured = 0;
        const auto measure = [&](const QWidget *widget, const QRect &part, const QString &what) {
            const double contrast = contrastIn(widget, part);
            ++measured;
            if (contrast < readableContrast)
                qWarning("%s: %f", qPrintable(what), contrast);
            return contrast >= readableContrast;
        };
        bool allCanBeRead = true;
        // The count stands at the end, the host below the name.
        for (const char *name : {"navTokens", "navAccounts"}) {
            const auto *button = desk.find<QToolButton>(name);
            QVERIFY(!button->accessibleDescription().isEmpty());
            QVERIFY(button->isChecked() == (qstrcmp(name, "navTokens") == 0));
            allCanBeRead &=
                measure(button, button->rect().adjusted(button->width() * 3 / 4, 4, -4, -4),
                        QLatin1String(name));
        }
        const auto *card = desk.find<QToolButton>("connectionCard");
        allCanBeRead &= measure(card,
                                QRect(card->width() / 4, card->height() / 2 + 2, card->width() / 2,
                                      card->height() / 2 - 6),
                                QStringLiteral("host"));
        const auto isShown = [](const QWidget *widget) {
            return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
        };
        for (const QLabel *label : desk.window->findChildren<QLabel *>()) {
            if (isShown(label) && !label->text().trimmed().isEmpty())
                allCanBeRead &= measure(label, label->rect(), label->text());
        }
        for (const QAbstractButton *button : desk.window->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool hasWords = !button->text().isEmpty()
                && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly
                    || tool->icon().isNull());
            if (isShown(button) && hasWords)
                allCanBeRead &=
                    measure(button, button->rect().adjusted(3, 3, -3, -3), button->text());
        }
        QApplication::setPalette(before);
        QVERIFY(measured > 20);
        QVERIFY(allCanBeRead);
    }

    void theDetailPaneKeepsItsActionsWhileAnotherPageIsShown_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("tokens") << ActionId::GoToTokens << QByteArray("tokensTable")
                                << QByteArray("detail_showAccount");
        QTest::newRow("accounts") << ActionId::GoToAccounts << QByteArray("accountsTable")
                                  << QByteArray("detail_editAccount");
        QTest::newRow("review") << ActionId::GoToReview << QByteArray("reviewTable")
                                << QByteArray("detail_decide");
    }
    void theDetailPaneKeepsItsActionsWhileAnotherPageIsShown()
    {
        QFETCH(ActionId, page);
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, button);
        OPEN_DESK(desk);
        desk.action(page)->trigger();
        auto *rows = desk.find<TableView>(table.constData());
        QTRY_VERIFY(rows->model()->rowCount() > 3);
        rows->chooseRow(3);
        const QWidget *shown = rows;
        while (!qobject_cast<const tokendesk::Page *>(shown))
            shown = shown->parentWidget();
        const auto hasButton = [&] {
            return shown->findChild<QToolButton *>(QLatin1String(button)) != nullptr;
        };
        QTRY_VERIFY(hasButton());
        desk.action(page == ActionId::GoToTokens ? ActionId::GoToAccounts : ActionId::GoToTokens)
            ->trigger();
        QSignalSpy refreshed(&desk.session(), &Session::refreshed);
        desk.action(ActionId::Refresh)->trigger();
        QTRY_COMPARE(refreshed.count(), 1);
        QTRY_VERIFY(!desk.session().isRefreshing());
        desk.action(page)->trigger();
        QCOMPARE(rows->chosenRows().size(), 1);
        QTRY_VERIFY(hasButton());
    }

    void theColumnsFillTheWidthUntilSomebodySizesOne()
    {
        OPEN_DESK(desk);
        QHeaderView *header = desk.table()->horizontalHeader();
        const auto fills = [&] { return header->length() == desk.table()->viewport()->width(); };
        QTRY_VERIFY(fills());
        desk.window->resize(1700, 880);
        QTRY_VERIFY(header->length() > 1000 && fills());
        header->resizeSection(1, 500);
        desk.window->resize(1440, 880);
        QTest::qWait(50);
        QCOMPARE(header->sectionSize(1), 500);
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(desk.table());
        QCOMPARE(desk.table()->horizontalHeader()->sectionSize(1), 500);
    }

    void anotherQuestionIsAnsweredFromTheTop()
    {
        OPEN_DESK(desk);
        const TokenModel &model = desk.tokens()->model();
        const auto top = [&] { return desk.table()->rowAt(0); };
        const auto ask = [&](const char *text) {
            desk.tokens()->setSearchText(QLatin1String(text));
        };
        // Nothing chosen: the list starts where it starts.
        desk.table()->selectionModel()->clearSelection();
        desk.table()->scrollToBottom();
        QTRY_VERIFY(top() > 0);
        ask("is:revoked");
        QTRY_COMPARE(top(), 0);
        // One chosen: it is hidden, and chosen again where it is shown again.
        ask("");
        desk.table()->chooseRow(40);
        const TokenId chosen = model.tokenAt(40)->id;
        QVERIFY(model.tokenAt(40)->active);
        ask("is:revoked");
        QVERIFY(desk.table()->chosenRows().isEmpty());
        QTRY_COMPARE(top(), 0);
        ask("");
        QCOMPARE(desk.table()->chosenRows(), QList<int>{model.rowOf(chosen)});
        const QRect seen = desk.table()->visualRect(model.index(model.rowOf(chosen), 0));
        QVERIFY(desk.table()->viewport()->rect().contains(seen.center()));
        // Of several chosen ones none is more to look at than the others.
        desk.tokens()->selectAll();
        desk.table()->scrollToBottom();
        ask("is:revoked");
        QTRY_COMPARE(top(), 0);
        // A refresh is no other question.
        ask("");
        desk.table()->chooseRow(2);
        desk.table()->scrollToBottom();
        QTRY_VERIFY(top() > 3);
        const int before = top();
        QSignalSpy refreshed(&desk.session(), &Session::refreshed);
        desk.action(ActionId::Refresh)->trigger();
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(top(), before);
    }

    void theDetailPaneCutsNothingOff_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("tokens") << int(ActionId::GoToTokens);
        QTest::newRow("accounts") << int(ActionId::GoToAccounts);
    }
    void theDetailPaneCutsNothingOff()
    {
        QFETCH(int, page);
        OPEN_DESK(desk);
        desk.window->resize(1024, 700);
        desk.action(static_cast<ActionId>(page))->trigger();
        const bool ofTokens = page == int(ActionId::GoToTokens);
        TableView *table = ofTokens ? desk.table() : desk.find<TableView>("accountsTable");
        QWidget *shown = ofTokens ? static_cast<QWidget *>(desk.tokens()) : desk.accounts();
        auto *pane = shown->findChild<DetailPane *>();
        QVERIFY(table && pane);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QPointer<QWidget> before(pane->widget());
            table->chooseRow(row);
            QTRY_VERIFY(pane->widget() && pane->widget() != before);
            const int least = pane->widget()->minimumSizeHint().width();
            QVERIFY2(least <= pane->minimumWidth() - pane->verticalScrollBar()->sizeHint().width(),
                     qPrintable(QStringLiteral("row %1: %2").arg(row).arg(least)));
        }
    }

    void whatChangesByItselfStandsBeforeLongFacts_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QString>("fact");
        QTest::newRow("tokens") << ActionId::GoToTokens << QStringLiteral("Expires");
        QTest::newRow("accounts") << ActionId::GoToAccounts << QStringLiteral("Next expiry");
    }
    void whatChangesByItselfStandsBeforeLongFacts()
    {
        QFETCH(const ActionId, page);
        QFETCH(const QString, fact);
        OPEN_DESK(desk);
        desk.window->resize(1024, 700);
        const Token token = desk.tokenWhere([&desk](const Token &each) {
            const Account &account = desk.data().account(desk.data().accountIndex(each.accountId));
            return each.active && account.isActive() && !account.role.isEmpty();
        });
        desk.choose(token.id);
        if (page == ActionId::GoToAccounts)
            desk.action(ActionId::ShowAccount)->trigger();
        QWidget *shown = page == ActionId::GoToAccounts ? static_cast<QWidget *>(desk.accounts())
                                                        : desk.tokens();
        const auto *pane = shown->findChild<DetailPane *>();
        const auto keys = [pane] {
            QStringList words;
            const QList<QLabel *> labels = pane->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->property("part").toString() == QLatin1String("key"))
                    words << label->text();
            }
            return words;
        };
        QTRY_VERIFY2(keys().contains(fact), qPrintable(keys().join(QLatin1Char('|'))));
        QVERIFY(keys().indexOf(fact) < keys().indexOf(QStringLiteral("Role")));
        QVERIFY(keys().indexOf(QStringLiteral("Last used"))
                < keys().indexOf(QStringLiteral("Role")));
    }

    void allTokensOfAnAccountAreLedToBelowThem()
    {
        OPEN_DESK(desk);
        desk.window->resize(1024, 700);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::ShowAccount)->trigger();
        const auto *pane = desk.accounts()->findChild<DetailPane *>();
        const auto topOf = [pane](const char *name) {
            const auto *found = pane->findChild<QWidget *>(QLatin1String(name));
            return found ? found->mapTo(pane->widget(), QPoint(0, 0)).y() : -1;
        };
        QTRY_VERIFY(topOf("detail_showTokens") > topOf("detail_contain"));
        QVERIFY(topOf("detail_contain") > 0);
        // What is to be done takes three lines, and the facts follow.
        QTRY_COMPARE(topOf("detail_newTokenHere"), topOf("detail_editAccount"));
        pane->findChild<QToolButton *>(QStringLiteral("detail_showTokens"))->click();
        QTRY_VERIFY(desk.tokens()->isVisible());
    }

    void aPaneBesideNothingFoundSaysWhatItIsFor_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("tokens") << ActionId::GoToTokens << QByteArray("tokensPage")
                                << QByteArray("tokensTable");
        QTest::newRow("accounts") << ActionId::GoToAccounts << QByteArray("accountsPage")
                                  << QByteArray("accountsTable");
        QTest::newRow("findings") << ActionId::GoToReview << QByteArray("reviewPage")
                                  << QByteArray("reviewTable");
    }
    void aPaneBesideNothingFoundSaysWhatItIsFor()
    {
        QFETCH(const ActionId, page);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, table);
        OPEN_DESK(desk);
        desk.action(page)->trigger();
        auto *shown = desk.find<tokendesk::Page>(name.constData());
        const auto *rows = desk.find<TableView>(table.constData());
        QTRY_VERIFY(shown->isVisible() && rows->model()->rowCount() > 0);
        const auto *pane = shown->findChild<DetailPane *>();
        const auto words = [pane] {
            QStringList said;
            const QList<QLabel *> labels = pane->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                said << label->text();
            return said.join(QLatin1Char('|'));
        };
        const QString hint =
            QStringLiteral("The details of the row that you choose are shown here.");
        shown->setSearchText(QStringLiteral("nothing-is-called-so"));
        QTRY_COMPARE(rows->model()->rowCount(), 0);
        QTRY_COMPARE(words(), hint);
        QVERIFY(pane->isVisible()); // what is typed moves nothing
        shown->setSearchText({});
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        QTRY_VERIFY(!words().isEmpty() && words() != hint);
    }

    void aTitleIsReadWholeWhereThePaneIsNarrowest_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"test", "alation_sync", "airflow_produktion", "airflow_production",
                                 "databricks_productions", "warehouse_of_the_marketing_department"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aTitleIsReadWholeWhereThePaneIsNarrowest()
    {
        QFETCH(QString, name);
        QWidget window;
        useWindowStyle(&window);
        auto *pane = new DetailPane(QStringLiteral("Token"), &window);
        pane->resize(pane->minimumWidth(), pane->fontMetrics().height() * 2);
        window.show();
        pane->begin();
        pane->addTitle(name);
        pane->finish();
        const auto *title = pane->findChild<QWidget *>(QStringLiteral("detailTitle"));
        QVERIFY(title);
        QTRY_VERIFY(pane->verticalScrollBar()->isVisible());
        QTRY_COMPARE(cutWords(*pane).join(QLatin1Char('|')), QString());
        QTRY_VERIFY(title->height() >= title->heightForWidth(title->width()));
        QVERIFY(pane->widget()->width() <= pane->viewport()->width());
    }

    void aFactIsWholeHoweverLittleRoomItHas()
    {
        QWidget beside;
        auto *form = new QFormLayout(&beside);
        auto *fact = new WrappedText(QStringLiteral("averylongserviceidinoneword@service"));
        form->addRow(QStringLiteral("Service id"), fact);
        beside.resize(
            beside.minimumSizeHint().width() + beside.fontMetrics().averageCharWidth() * 9, 400);
        beside.show();
        QTRY_VERIFY(fact->width() < fact->sizeHint().width());
        QVERIFY(fact->height() >= fact->heightForWidth(fact->width()));
    }

    void anIdIsBrokenBetweenItsPartsAndCopiedWithoutTheBreaks()
    {
        const QString id = QStringLiteral("vault_rotation@service");
        WrappedText fact(id);
        fact.resize(fact.fontMetrics().horizontalAdvance(QStringLiteral("vault_rotation@serv")),
                    200);
        fact.show();
        (void)fact.document()->size(); // laid out
        const QTextLayout *lines = fact.document()->firstBlock().layout();
        QCOMPARE(lines->lineCount(), 2);
        QVERIFY(fact.toPlainText().mid(lines->lineAt(1).textStart()).startsWith(QLatin1Char('@')));
        fact.selectAll();
        fact.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), id);
    }

    void anIdIsReadWithoutTheBreaks()
    {
        useAccessibleRoles();
        const QString id = QStringLiteral("vault_rotation_2@service");
        WrappedText fact(id);
        QVERIFY(fact.toPlainText() != id);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&fact);
        QCOMPARE(access->role(), QAccessible::EditableText);
        QVERIFY(access->state().readOnly);
        QCOMPARE(access->text(QAccessible::Value), id);
        QAccessibleTextInterface *text = access->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), static_cast<int>(id.size()));
        QCOMPARE(text->text(0, text->characterCount()), id);
        for (int i = 0; i <= text->characterCount(); ++i) {
            text->setCursorPosition(i);
            QCOMPARE(text->cursorPosition(), i);
        }
        const auto at = static_cast<int>(id.indexOf(QLatin1String("rotation")));
        text->setSelection(0, at, at + 8);
        QCOMPARE(fact.textCursor().selectedText(), QStringLiteral("rotation"));
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(start, at);
        QCOMPARE(end, at + 8);
    }

    void allFactsOfAPaneStandInTwoColumns()
    {
        OPEN_DESK(desk);
        desk.window->resize(1024, 480);
        const Token token = desk.tokenWhere([&desk](const Token &each) {
            const Inventory &data = desk.data();
            return !data.account(data.accountIndex(each.accountId)).role.isEmpty();
        });
        desk.choose(token.id);
        auto *pane = desk.tokens()->findChild<DetailPane *>();
        QTRY_VERIFY(pane->verticalScrollBar()->isVisible());
        const bool isMirrored = QApplication::isRightToLeft();
        const auto keysBeside = [&] {
            const QList<QFormLayout *> forms = pane->widget()->findChildren<QFormLayout *>();
            int beside = 0;
            for (const QFormLayout *form : forms) {
                for (int row = 0; row < form->rowCount(); ++row) {
                    const QRect key = form->itemAt(row, QFormLayout::LabelRole)->geometry();
                    const QRect fact = form->itemAt(row, QFormLayout::FieldRole)->geometry();
                    if (isMirrored ? fact.right() >= key.left() : fact.left() <= key.right())
                        return 0;
                    ++beside;
                }
            }
            return beside;
        };
        QTRY_VERIFY(keysBeside() > 4);
    }

    void nothingMovesWhenARefreshBeginsAndEnds()
    {
        OPEN_DESK(desk);
        QTRY_VERIFY(!desk.session().isRefreshing());
        const auto *line = desk.window->findChild<StatusLine *>();
        QVERIFY(line);
        const auto *cancel = line->findChild<QToolButton *>();
        QVERIFY(cancel && !cancel->isVisible());
        const int before = line->sizeHint().height();
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
            return Verdict{Fault::Hold, FaultProxy::httpAnswer(200, "application/json", "[]")};
        });
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(cancel->isVisible());
        QCOMPARE(line->sizeHint().height(), before);
        cancel->parentWidget()->layout()->activate();
        QCOMPARE(line->height(), before);
        desk.live.proxy->setJudge({});
        desk.live.proxy->release();
        QTRY_VERIFY(!cancel->isVisible());
        QCOMPARE(line->sizeHint().height(), before);
    }

    void anIdStandsWhereTheLinesOfAnArabicWindowBegin()
    {
        const LaidOut fromTheLeft(Qt::LeftToRight);
        QWidget beside;
        auto *fact = new WrappedText(QStringLiteral("grafana@service"), &beside);
        fact->resize(fact->fontMetrics().averageCharWidth() * 60, 100);
        beside.resize(fact->size());
        beside.show();
        const auto left = [fact] {
            (void)fact->document()->size(); // laid out
            return fact->document()->firstBlock().layout()->lineAt(0).naturalTextRect().left();
        };
        QCOMPARE(left(), 0);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(left() > fact->width() / 3);
    }

    void theRoomForAnEmptyPagesTextFollowsItsWidth()
    {
        const auto highAt = [](const QList<int> &widths) {
            PageState state;
            state.showState("tokens", QStringLiteral("A title"),
                            QStringLiteral("Some words more. ").repeated(10));
            state.show();
            for (const int width : widths)
                state.resize(width, 400);
            return state.findChild<QLabel *>(QStringLiteral("pageStateText"))->minimumHeight();
        };
        QVERIFY(highAt({1000}) < highAt({200}));
        QCOMPARE(highAt({200, 1000}), highAt({1000}));
    }

    void whoMayNotSeeTheTokensSeesTheirOwn()
    {
        OPEN_DESK(desk);
        Changes &changes = desk.window->workspace()->changes();
        const auto account = finished(
            changes.createAccount({QStringLiteral("Plain"), QStringLiteral("Member"), {}}));
        QVERIFY(account.ok());
        auto made = finished(
            changes.createToken({QStringLiteral("<b>own</b>-key"), account->id, 30, false}));
        QVERIFY(made.ok());
        QVERIFY(finished(changes.setHandover(made->change, Handover::Done)).ok());
        desk.window->openSession(
            desk.connector->runOnlySession(desk.live.connection(), std::move(made->value)));
        QTRY_COMPARE(desk.session().access(), Access::None);
        QTRY_COMPARE(desk.tokens()->findChild<PageState *>()->title(),
                     QStringLiteral("Only Admins see this"));
        auto *pane = desk.tokens()->findChild<DetailPane *>();
        const auto says = [pane](const QString &text) {
            const QList<ElidedLabel *> labels = pane->findChildren<ElidedLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](ElidedLabel *label) { return label->whole() == text; });
        };
        QTRY_VERIFY(says(QStringLiteral("<b>own</b>-key")));
        // To look at: nothing in it can be pressed.
        QVERIFY(pane->findChildren<QAbstractButton *>().isEmpty());
        // Of what may not be read nobody knows how many there are.
        QCOMPARE(desk.tokens()->countWords(), QString());
        QCOMPARE(desk.find<QToolButton>("chipAll")->text(), QStringLiteral("All"));
        QVERIFY(!desk.find<QToolButton>("chipAll")->isEnabled());
        QVERIFY(!desk.action(ActionId::Export)->isEnabled());
        QVERIFY(desk.action(ActionId::Export)->toolTip().contains(QLatin1String("may not read")));
        auto *signIn = desk.tokens()->findChild<QPushButton *>(QStringLiteral("pageStateAction"));
        QCOMPARE(signIn->text(), QStringLiteral("Sign in with another credential…"));
        signIn->click();
        QTRY_VERIFY(desk.window->findChild<RenewDialog *>());
    }

    void whoMayNotSeeTheAccountsReadsWhoMay()
    {
        OPEN_DESK(desk);
        desk.openWithRole(QStringLiteral("Member"));
        QTRY_COMPARE(desk.session().access(), Access::None);
        desk.action(ActionId::GoToAccounts)->trigger();
        QTRY_COMPARE(desk.accounts()->findChild<PageState *>()->title(),
                     QStringLiteral("Only Admins and Managers see this"));
        const auto *text = desk.accounts()->findChild<QLabel *>(QStringLiteral("pageStateText"));
        QVERIFY2(text->text().contains(QLatin1String("Service accounts need the Manager or Admin")),
                 qPrintable(text->text()));
        QVERIFY(text->text().contains(QLatin1String("the role Member")));
    }

    void anAdminWhoIsRefusedReadsTheServersReason()
    {
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const QByteArray no =
                FaultProxy::httpAnswer(403, "application/json", R"({"detail":"Closed at night"})");
            return path == "/api/user-tokens/service"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer, no}
                : FaultProxy::Verdict();
        });
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_COMPARE(desk.session().access(), Access::ReadAccounts);
        auto *state = desk.tokens()->findChild<PageState *>();
        QTRY_COMPARE(state->title(), QStringLiteral("The credential may not do this"));
        auto *text = state->findChild<QLabel *>(QStringLiteral("pageStateText"));
        QVERIFY2(text->text().contains(QLatin1String("Closed at night")), qPrintable(text->text()));
        QVERIFY2(!text->text().contains(QLatin1String("has the role Admin")),
                 qPrintable(text->text()));
    }

    void aLoadThatFailedOffersWhatHelps_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("also");
        const QString again = QStringLiteral("Try again");
        const QString signIn = QStringLiteral("Sign in again…");
        const auto saying = [](int status) {
            return FaultProxy::httpAnswer(status, "application/json", R"({"detail":"No"})");
        };
        QTest::newRow("refused") << saying(401) << signIn << again;
        QTest::newRow("forbidden") << saying(403) << signIn << again;
        QTest::newRow("server error") << saying(500) << again << QString();
        QTest::newRow("captive portal")
            << FaultProxy::httpAnswer(200, "text/html", "<title>Hotel</title>") << again
            << QStringLiteral("Open in the browser");
        // A browser would show nothing that helps.
        QTest::newRow("provisional answer")
            << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n") << again << QString();
    }
    void aLoadThatFailedOffersWhatHelps()
    {
        QFETCH(QByteArray, answer);
        Desk desk({}, Opening::Later);
        desk.live.proxy->setJudge([answer](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{FaultProxy::Fault::Answer, answer};
        });
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
        auto *first = desk.tokens()->findChild<QPushButton *>(QStringLiteral("pageStateAction"));
        auto *also = desk.tokens()->findChild<QToolButton *>(QStringLiteral("pageStateAlso"));
        QTRY_VERIFY(first->isVisible());
        QVERIFY(!desk.find<Banner>("credentialBanner")->isVisible()); // the page says it
        QTEST(first->text(), "first");
        // Filled where the toolbar has nothing to press.
        QTRY_COMPARE(first->property("kind").toString() == QLatin1String("primary"),
                     !desk.action(ActionId::NewToken)->isEnabled());
        QTEST(also->text(), "also");
        QCOMPARE(also->isVisible(), !also->text().isEmpty());
        QTRY_VERIFY(detailWords(*desk.tokens()).isEmpty());
        // Nothing is known yet of the role.
        desk.action(ActionId::GoToAccounts)->trigger();
        QCOMPARE(desk.action(ActionId::ShowTokens)->property("reason").toString(),
                 QStringLiteral("Choose one account first"));
        desk.action(ActionId::GoToTokens)->trigger();
        LinkOpener browser;
        (also->text().startsWith(QLatin1String("Open")) ? also->click() : first->click());
        if (first->text().startsWith(QLatin1String("Sign")))
            QTRY_VERIFY(desk.window->findChild<RenewDialog *>());
        QCOMPARE(browser.links.value(0),
                 also->text().startsWith(QLatin1String("Open")) ? desk.live.connection().origin
                                                                : QUrl());
    }

    void theDetailPaneIsLeftAloneByARefreshThatChangesNothing()
    {
        OPEN_DESK(desk);
        // One that was used in the last hour says something else each minute.
        desk.choose(desk.tokenWhere([](const Token &some) { return some.lastUsed.isNull(); }).id);
        QTRY_VERIFY(desk.tokens()->findChild<QLabel *>(QStringLiteral("detailTitle")));
        const QPointer<QLabel> title(
            desk.tokens()->findChild<QLabel *>(QStringLiteral("detailTitle")));
        title->setSelection(0, 3);
        refresh(desk);
        QVERIFY(title);
        QCOMPARE(title->selectedText().size(), 3);
        // Its links lead where they led.
        auto *link = desk.tokens()->findChild<QPushButton *>();
        QVERIFY(link);
        link->click();
        QTRY_VERIFY(!desk.tokens()->isVisible());
    }

    void theDetailsOfAnotherRowBeginAtTheirTop()
    {
        OPEN_DESK(desk);
        desk.window->resize(desk.window->width(), desk.window->minimumSizeHint().height());
        const Token first = desk.liveToken();
        const Token other = desk.tokenWhere([&first](const Token &token) {
            return token.active && token.accountId == first.accountId && token.id != first.id;
        });
        desk.choose(first.id);
        auto *bar = desk.tokens()->findChild<DetailPane *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        desk.choose(other.id);
        QTRY_COMPARE(desk.tokens()->findChild<DetailPane *>()->title(), displayText(other.label()));
        QCOMPARE(bar->value(), 0);
    }

    void theDetailPaneKeepsTheFocusOverARefresh()
    {
        OPEN_DESK(desk);
        const TokenId id = desk.liveToken().id;
        desk.choose(id);
        auto *link = desk.tokens()->findChild<QToolButton *>(QStringLiteral("detail_showAccount"));
        QVERIFY(link);
        desk.window->activateWindow();
        link->setFocus();
        const QPointer<QToolButton> before(link);
        desk.live.connectAs(SecretBytes::copyOf(desk.live.started.adminToken)); // somebody else
        QVERIFY(desk.live.open().ok());
        QCOMPARE(finished(desk.live.changes->setRevoked({id}, true)).done.size(), 1);
        refresh(desk);
        QTRY_VERIFY(!before);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("detail_showAccount"));
    }

    void pillsCanBeReadInEveryPalette()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette(), contrastPalette()}) {
            for (const PillTone tone : {PillTone::Good, PillTone::Attention, PillTone::Bad,
                                        PillTone::Calm, PillTone::Gravest}) {
                const PillColours colours = pillColours(tone, palette);
                QVERIFY(contrastRatio(colours.text, colours.fill) >= 4.5);
            }
            QVERIFY(contrastRatio(palette.color(QPalette::Text), palette.color(QPalette::Base))
                    >= 7);
            QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText),
                                  palette.color(QPalette::Base))
                    >= 4.5);
        }
    }

    void itsPlaceIsKeptAndFitsTheScreenThatThereIs()
    {
        const QTemporaryDir folder;
        QSettings state(folder.filePath(QStringLiteral("w.ini")), QSettings::IniFormat);
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        // As a larger screen had room for it, in whole and in its right half.
        for (const bool isMaximized : {false, true}) {
            state.clear();
            QWidget large;
            WindowPlace kept(large, state);
            large.setGeometry(screen.center().x() + 50, 40, screen.width() - 100,
                              screen.height() + 90);
            if (isMaximized)
                large.setWindowState(Qt::WindowMaximized);
            kept.keep();
            QWidget next;
            const WindowPlace place(next, state);
            QVERIFY(screen.contains(next.isMaximized() ? next.normalGeometry() : next.geometry()));
            QCOMPARE(next.isMaximized(), isMaximized);
        }

        // A second after a change it is written down, whatever becomes of the program.
        state.clear();
        QWidget window;
        const WindowPlace place(window, state);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.resize(432, 321);
        QTRY_COMPARE(window.size(), QSize(432, 321));
        QWidget next;
        QTRY_VERIFY(
            next.restoreGeometry(state.value(QStringLiteral("window/geometry")).toByteArray())
            && next.size() == window.size());
    }

private:
    enum class Listed { Active, Deactivated };
    static Account accountThatIs(const Desk &desk, Listed state)
    {
        for (const Account &account : desk.data().accounts()) {
            if (account.listed && account.isActive() == (state == Listed::Active))
                return account;
        }
        qFatal("the demonstration data have no such account");
    }
    static void chooseAccount(const Desk &desk, AccountId id)
    {
        desk.action(ActionId::GoToAccounts)->trigger();
        QTRY_VERIFY(desk.accounts() && desk.accounts()->shows(id));
        desk.accounts()->goTo(id);
    }
    static QString detailWords(const QWidget &page)
    {
        QString words;
        const auto *pane = page.findChild<DetailPane *>();
        for (const QLabel *label : pane->widget()->findChildren<QLabel *>())
            words += label->text();
        return words;
    }
    /// And what the pages make of it.
    static void refresh(Desk &desk)
    {
        QSignalSpy loaded(&desk.session(), &Session::stateChanged);
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(desk.session().isRefreshing() || !loaded.isEmpty());
        QTRY_VERIFY(!desk.session().isRefreshing());
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestWindow)
#include "testwindow.moc"
