// What the window says of what was done, and how that is undone.
#include "domain/names.h"
#include "domain/tooltip.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/laidout.h"
#include "support/numberspassedon.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/formstyle.h"
#include "ui/widgets/twopanes.h"
#include "ui/window/reportwords.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"

#include <QAccessible>
#include <QFileDialog>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;
using Fault = FaultProxy::Fault;

namespace {

std::vector<TokenId> liveTokens(const Desk &desk, size_t count)
{
    std::vector<TokenId> ids;
    for (int i = 0; i < desk.data().tokenCount() && ids.size() < count; ++i) {
        const Token &token = desk.data().token(i);
        if (desk.data().accountOf(i).isActive()
            && isLive(tokenState(token, desk.session().inventory().nowMs()))
            && !desk.session().mayBeOwnToken(token))
            ids.push_back(token.id);
    }
    return ids;
}

void setActive(const Desk &desk, TokenId id, bool active)
{
    desk.choose(id);
    QAction *action = desk.action(active ? ActionId::Restore : ActionId::Revoke);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    QTRY_VERIFY(desk.isActive(id) == active && !desk.window->workspace()->changes().isReportDue());
}

Banner *changeBanner(const Desk &desk)
{
    return desk.find<Banner>("changeBanner");
}

/// The whole way through the dialogs; `name` is the new token's.
void makeToken(const Desk &desk, const QString &name)
{
    desk.action(ActionId::NewToken)->trigger();
    QDialog *form = waitForDialog(desk.window.get(), "newTokenDialog");
    QVERIFY(form);
    part<QLineEdit>(form, "tokenName")->setText(name);
    clickOn(form, "createToken");
    QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
    QVERIFY(value);
    clickOn(value, "copyValue");
    clickOn(value, "done");
    QTRY_VERIFY(noDialog(desk.window.get()));
}

/// No connection that is open already is used either.
void takeServerAway(const Desk &desk)
{
    desk.live.proxy->goDown();
    if (!desk.session().replaceCredentials(SecretBytes::copyOf(desk.live.started.adminToken)).ok())
        qFatal("the credential was not taken");
}

FaultProxy::Judge notOnAFriday(const QByteArray &refused)
{
    return [refused](const QByteArray &method, const QByteArray &) {
        if (method != refused)
            return FaultProxy::Verdict{};
        return FaultProxy::Verdict{
            Fault::Answer,
            FaultProxy::httpAnswer(400, "application/json", "{\"detail\": \"not on a Friday\"}")};
    };
}

FaultProxy::Judge answerToChanges(int status)
{
    return [status](const QByteArray &method, const QByteArray &) {
        if (method == "GET")
            return FaultProxy::Verdict{};
        return FaultProxy::Verdict{Fault::Answer,
                                   FaultProxy::httpAnswer(status, "application/json",
                                                          "{\"detail\": \"not on a Friday\"}")};
    };
}

QList<TokenId> activeTokensOf(const Desk &desk, AccountId account)
{
    const Inventory &inventory = desk.session().inventory().data();
    QList<TokenId> tokens;
    for (const int index : inventory.tokensOf(inventory.accountIndex(account))) {
        if (inventory.token(index).active)
            tokens << inventory.token(index).id;
    }
    return tokens;
}

/// One that works, has a name and a token that works.
Account activeAccount(const Desk &desk)
{
    const Inventory &inventory = desk.session().inventory().data();
    const std::vector<Account> &all = inventory.accounts();
    for (int index = 0; index < inventory.accountCount(); ++index) {
        const Account &account = all[static_cast<size_t>(index)];
        const QList<TokenId> tokens = activeTokensOf(desk, account.id);
        if (account.isActive() && !account.name.isEmpty() && !tokens.isEmpty()
            && !desk.session().isOwnAccount(account.id))
            return account;
    }
    qFatal("there is none");
    return {};
}

} // namespace

class TestFeedback : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        SecretClipboard::instance().clear(); // it would hold the next window
    }

    void aDoubleClickIsNotForWhatItsFirstHalfHasPutThere()
    {
        Banner banner;
        int shown = 0;
        const std::function<void()> showNext = [&] {
            banner.showText(BannerTone::Warning, QString::number(++shown));
            banner.addAction(QStringLiteral("Show"), showNext);
        };
        connect(&banner, &Banner::closed, &banner, showNext);
        showNext();
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        const auto showButton = [&banner]() -> QToolButton * {
            // The one before is on its way out.
            const auto buttons = banner.findChildren<QToolButton *>();
            for (QToolButton *button : buttons) {
                if (button->text() == QLatin1String("Show") && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        auto *close = banner.findChild<QToolButton *>(QStringLiteral("bannerClose"));
        const auto endDoubleClick = [](QWidget *on) {
            const QPointF place(on->rect().center());
            for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
                QMouseEvent event(type, place, on->mapToGlobal(place), Qt::LeftButton,
                                  type == QEvent::MouseButtonRelease ? Qt::NoButton
                                                                     : Qt::LeftButton,
                                  Qt::NoModifier);
                QApplication::sendEvent(on, &event);
            }
        };
        QTest::mouseClick(showButton(), Qt::LeftButton);
        QCOMPARE(shown, 2);
        QTRY_VERIFY(showButton()); // a layout shows what it is given a moment later
        endDoubleClick(showButton());
        endDoubleClick(close);
        QCOMPARE(shown, 2);
        // Whoever presses again, by the mouse or a key, means it.
        QTest::keyClick(showButton(), Qt::Key_Space);
        QCOMPARE(shown, 3);
        QTRY_VERIFY(close->isVisible());
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(shown, 4);
        // What is told meanwhile is for anybody's click.
        banner.showText(BannerTone::Info, QStringLiteral("told"));
        endDoubleClick(close);
        QCOMPARE(shown, 5);
    }

    void enterPressesTheButtonOfABannerThatHasTheKeyboard()
    {
        Banner banner;
        int pressed = 0;
        banner.showText(BannerTone::Warning, QStringLiteral("told"));
        QToolButton *button = banner.addAction(
            QStringLiteral("Show"), [&pressed] { ++pressed; }, true);
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        QTRY_VERIFY(button->isVisible());
        button->setFocus();
        for (const Qt::Key arrow : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
            QTest::keyClick(button, arrow);
            QCOMPARE(banner.focusWidget(), button);
        }
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(pressed, 1);
        QTest::keyClick(button, Qt::Key_Enter);
        QCOMPARE(pressed, 2);
        auto *close = banner.findChild<QToolButton *>(QStringLiteral("bannerClose"));
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Return);
        QVERIFY(banner.isHidden());
    }

    void undoGoesBackOneChangeAfterTheOther()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 3);
        QCOMPARE(ids.size(), size_t(3));
        QVERIFY(!desk.action(ActionId::Undo)->isEnabled());
        for (const TokenId id : ids)
            setActive(desk, id, false);
        setActive(desk, ids[1], true);
        // The way they were done, from the last.
        const std::vector<std::pair<TokenId, bool>> steps{
            {ids[1], false}, {ids[2], true}, {ids[1], true}, {ids[0], true}};
        for (const auto &[id, active] : steps) {
            QVERIFY(desk.action(ActionId::Undo)->isEnabled());
            desk.action(ActionId::Undo)->trigger();
            QTRY_COMPARE(desk.isActive(id), active);
            QTRY_VERIFY(!desk.window->workspace()->changes().isReportDue());
            QTRY_VERIFY(changeBanner(desk)->isVisible());
        }
        QVERIFY(!desk.action(ActionId::Undo)->isEnabled());
        for (const TokenId id : ids)
            QVERIFY(desk.live.onServer(id)->active);
        // What undoing did has a way back too: its banner's.
        shownButton(changeBanner(desk), "bannerUndo")->click();
        QTRY_VERIFY(!desk.isActive(ids[0]) && !desk.live.onServer(ids[0])->active);
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[0]));
    }

    void onAReadOnlyConnectionTheBannerKeepsItsStep()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        for (const TokenId id : ids)
            setActive(desk, id, false);
        QToolButton *undo = shownButton(changeBanner(desk), "bannerUndo");
        QVERIFY(undo->isEnabled());
        setReadOnly(desk, true);
        QVERIFY(!undo->isEnabled());
        QCOMPARE(undo->toolTip(), plainToolTip(mayChange(desk.session()).reason));
        undo->click();
        QVERIFY(changeBanner(desk)->isVisible());

        setReadOnly(desk, false);
        QVERIFY(undo->isEnabled() && undo->toolTip().isEmpty());
        for (const TokenId id : {ids[1], ids[0]}) {
            desk.action(ActionId::Undo)->trigger();
            QTRY_VERIFY(desk.isActive(id) && !desk.window->workspace()->changes().isReportDue());
            QCOMPARE(desk.isActive(ids[0]), id == ids[0]);
        }
    }

    void onAReadOnlyConnectionNothingIsTriedAgain()
    {
        OPEN_DESK(desk);
        const TokenId id = liveTokens(desk, 1).front();
        takeServerAway(desk);
        Changes &changes = desk.window->workspace()->changes();
        QCOMPARE(finished(changes.setRevoked({id}, true)).refused.size(), 1);
        QVERIFY(desk.live.proxy->comeBack());
        setReadOnly(desk, true);
        QToolButton *again = shownButton(changeBanner(desk), "bannerRetry");
        QVERIFY(!again->isEnabled());
        QCOMPARE(again->toolTip(), plainToolTip(mayChange(desk.session()).reason));
        setReadOnly(desk, false);
        again->click();
        QTRY_VERIFY(!desk.isActive(id) && !changes.isReportDue());
    }

    void undoTakesBackTheEditOfAnAccountAndNotWhatWasBefore()
    {
        OPEN_DESK(desk);
        const TokenId revoked = liveTokens(desk, 1).front();
        setActive(desk, revoked, false);
        const Account before = activeAccount(desk);
        Changes &changes = desk.window->workspace()->changes();
        AccountEdit edit;
        edit.teams = QStringList{QStringLiteral("Public")};
        edit.name = before.name + QStringLiteral(" renamed");
        QVERIFY(finished(changes.editAccount(before.id, edit)).ok());
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("was changed")));
        desk.action(ActionId::Undo)->trigger();
        const auto now = [&] {
            const Inventory &inventory = desk.session().inventory().data();
            return inventory.account(inventory.accountIndex(before.id));
        };
        const auto sorted = [](QStringList teams) {
            teams.sort();
            return teams;
        };
        QTRY_COMPARE(now().name, before.name);
        QTRY_VERIFY(!changes.isReportDue());
        QVERIFY2(changeBanner(desk)->text().endsWith(QLatin1String(" was undone.")),
                 qPrintable(changeBanner(desk)->text()));
        QCOMPARE(sorted(now().teams), sorted(before.teams));
        QVERIFY(!desk.isActive(revoked));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(revoked));
    }

    void whatSomebodyElseHasEditedSinceIsNotPutBack()
    {
        OPEN_DESK(desk);
        const Account before = activeAccount(desk);
        Changes &changes = desk.window->workspace()->changes();
        AccountEdit mine;
        mine.name = before.name + QStringLiteral(" mine");
        QVERIFY(finished(changes.editAccount(before.id, mine)).ok());
        AccountEdit theirs;
        theirs.name = QStringLiteral("theirs");
        desk.live.editElsewhere(before.id, theirs);
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("changed since")));
        QVERIFY(changeBanner(desk)->text().contains(QStringLiteral("“theirs”")));
        QCOMPARE(desk.live.accountOnServer(before.id).name, *theirs.name);
    }

    void whatAnEditHasChangedBesidesIsTold()
    {
        ChangeReport report;
        report.kind = ChangeKind::EditAccount;
        report.done << 1;
        report.doneNames << QStringLiteral("Nightly");
        report.also.role = QStringLiteral("<b>Member</b>");
        QVERIFY(
            doneWords(report).endsWith(QStringLiteral("Its role is “<b>Member</b>” now, too.")));
    }

    void whatTheServerChangedBesidesIsAWarningThatStays()
    {
        OPEN_DESK(desk);
        const Account before = activeAccount(desk);
        const QByteArray path = "/api/users/" + QByteArray::number(before.id);
        desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &asked) {
            if (method != "PUT" || asked != path)
                return FaultProxy::Verdict{};
            return FaultProxy::Verdict{
                Fault::Answer,
                FaultProxy::httpAnswer(200, "application/json",
                                       "{\"id\": " + QByteArray::number(before.id)
                                           + ", \"name\": \"Renamed\", \"role\": \"Unasked\"}")};
        });
        AccountEdit edit;
        edit.name = QStringLiteral("Renamed");
        QVERIFY(finished(desk.window->workspace()->changes().editAccount(before.id, edit)).ok());
        QTRY_VERIFY(changeBanner(desk)->text().contains(QStringLiteral("“Unasked” now, too")));
        QCOMPARE(changeBanner(desk)->tone(), BannerTone::Warning);
        auto *goes = changeBanner(desk)->findChild<QTimer *>(QStringLiteral("bannerGoes"));
        QVERIFY(goes && !goes->isActive());
    }

    void whatDoesNotWorkIsNotCalledToWorkAgain()
    {
        ChangeReport report;
        report.kind = ChangeKind::RestoreToken;
        report.done << 1;
        report.doneNames << QStringLiteral("nightly");
        QVERIFY(doneWords(report).contains(QLatin1String("works again")));
        report.idle.count = 1;
        QVERIFY(!doneWords(report).contains(QLatin1String("works again")));
        report.idle.hasExpired = true;
        QVERIFY(doneWords(report).endsWith(QLatin1String("It does not work: it has expired.")));
        report.idle.isOfDeactivated = true;
        QVERIFY(doneWords(report).endsWith(
            QLatin1String("It does not work: it has expired, and its account is deactivated.")));
        report.idle.hasExpired = false;
        QVERIFY(doneWords(report).endsWith(
            QLatin1String("It does not work: its account is deactivated.")));
        report.done << 2;
        QVERIFY(!doneWords(report).contains(QLatin1String("work again")));
        QVERIFY(doneWords(report).contains(QLatin1String("1 of them")));
        // Only what holds for one of them.
        QVERIFY(doneWords(report).endsWith(QLatin1String("not work: of a deactivated account.")));
        report.idle.hasExpired = true;
        QVERIFY(doneWords(report).endsWith(
            QLatin1String("not work: expired, or of a deactivated account.")));
        report.idle.isOfDeactivated = false;
        QVERIFY(doneWords(report).endsWith(QLatin1String("not work: expired.")));
    }

    void whatDidNotWorkIsNotCalledToHaveStopped()
    {
        const QString stopped = QStringLiteral("stopped working at once");
        ChangeReport report;
        report.kind = ChangeKind::RevokeToken;
        report.done << 1;
        report.doneNames << QStringLiteral("nightly");
        QVERIFY(doneWords(report).contains(stopped));
        report.idle.count = 1;
        QCOMPARE(doneWords(report), QStringLiteral("nightly was revoked."));
        report.done << 2;
        QVERIFY(doneWords(report).contains(QLatin1String("those that still worked stopped")));
        report.idle.count = 2;
        QVERIFY(!doneWords(report).contains(QLatin1String("stopped")));
        // Those that an account has cost are told in the same words.
        report.kind = ChangeKind::DeactivateAccount;
        report.tokens = {7, 8, 9};
        QVERIFY(doneWords(report).contains(QLatin1String("those that still worked stopped")));
    }

    void aDeactivatedAccountComesBackWithTheTokensThatItCost()
    {
        OPEN_DESK(desk);
        const Account account = activeAccount(desk);
        const QList<TokenId> tokens = activeTokensOf(desk, account.id);
        Changes &changes = desk.window->workspace()->changes();
        const ChangeReport report =
            finished(changes.deactivate({account.id}, tokens, QStringLiteral("a test")));
        QCOMPARE(report.done, QList<qint64>{account.id});
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("deactivated")));
        QVERIFY(changeBanner(desk)->text().contains(QLatin1String("revoked")));
        desk.action(ActionId::Undo)->trigger();
        for (const TokenId id : tokens)
            QTRY_VERIFY(desk.isActive(id) && desk.live.onServer(id)->active);
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("restored")));
        const Inventory &now = desk.session().inventory().data();
        QVERIFY(now.account(now.accountIndex(account.id)).isActive());
    }

    void whereNoAccountCanBeReactivatedNoUndoIsOffered()
    {
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            return path == "/api/openapi.json"
                ? FaultProxy::Verdict{Fault::Answer, FaultProxy::documentWithoutReactivate()}
                : FaultProxy::Verdict();
        });
        QVERIFY(finished(desk.session().open()).ok());
        const Account account = activeAccount(desk);
        const QList<TokenId> tokens = activeTokensOf(desk, account.id);
        setActive(desk, tokens.constFirst(), false);
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        const ChangeReport report = finished(desk.window->workspace()->changes().deactivate(
            {account.id}, tokens, QStringLiteral("a test")));
        QCOMPARE(report.done, QList<qint64>{account.id});
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("deactivated")));
        auto *undo = changeBanner(desk)->findChild<QToolButton *>(QStringLiteral("bannerUndo"));
        QVERIFY(!undo || !undo->isVisible());
        // Nor of what was before: it would not bring anything back that works.
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
        const QString reason = desk.action(ActionId::Undo)->property("reason").toString();
        QVERIFY2(reason.contains(QLatin1String("cannot be undone")), qPrintable(reason));
    }

    void oneUndoTakesBackAllTriesOfADeactivation()
    {
        OPEN_DESK(desk);
        const TokenId before = liveTokens(desk, 1).front();
        const Account account = [&desk, before] {
            for (const Account &one : desk.data().accounts()) {
                const QList<TokenId> tokens = activeTokensOf(desk, one.id);
                if (one.isActive() && tokens.size() > 1 && !tokens.contains(before)
                    && !desk.session().isOwnAccount(one.id))
                    return one;
            }
            qFatal("there is none");
        }();
        setActive(desk, before, false);
        const QList<TokenId> tokens = activeTokensOf(desk, account.id);
        Changes &changes = desk.window->workspace()->changes();
        const QString reason = QStringLiteral("a test");
        const ChangeReport first = finished(changes.setRevoked({tokens.constFirst()}, true));
        const ChangeReport second =
            finished(changes.deactivate({account.id}, tokens.mid(1), reason, first.done));
        QCOMPARE(second.tokens, tokens);
        desk.action(ActionId::Undo)->trigger();
        for (const TokenId id : tokens)
            QTRY_VERIFY(desk.live.onServer(id)->active);
        QTRY_VERIFY(!changes.isReportDue());
        QVERIFY(!desk.isActive(before));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(before));
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
    }

    void whatALateListHidesCanBeUndoneWhenItCatchesUp()
    {
        OPEN_DESK(desk);
        const TokenId id = liveTokens(desk, 1).front();
        Token late = desk.data().token(desk.data().tokenIndex(id));
        setActive(desk, id, false);
        const_cast<LiveInventory &>(desk.session().inventory()).setToken(late);
        desk.action(ActionId::Undo)->trigger();
        QTRY_COMPARE(changeBanner(desk)->tone(), BannerTone::Danger);
        QVERIFY2(changeBanner(desk)->text().contains(QLatin1String("late")),
                 qPrintable(changeBanner(desk)->text()));
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
        QVERIFY(!desk.live.onServer(id)->active);
        QVERIFY(finished(desk.session().refresh()).ok());
        QVERIFY(!desk.isActive(id));
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(id) && desk.live.onServer(id)->active);
    }

    void aLateStepComesBackToItsOldPlace()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        const Token late = desk.data().token(desk.data().tokenIndex(ids[0]));
        setActive(desk, ids[0], false);
        const_cast<LiveInventory &>(desk.session().inventory()).setToken(late);
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("late")));
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
        setActive(desk, ids[1], false);
        QVERIFY(finished(desk.session().refresh()).ok());
        QVERIFY(!desk.isActive(ids[0]));
        // The last one first, and that was the other.
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[1]));
        QTRY_VERIFY(!desk.window->workspace()->changes().isReportDue());
        QVERIFY(!desk.isActive(ids[0]));
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[0]));
    }

    void aServersClockThatIsFarAwayIsSaid()
    {
        OPEN_DESK(desk);
        auto *banner = desk.find<Banner>("clockBanner");
        QVERIFY(!banner->isVisible());
        const auto answerAt = [&desk](int days) {
            desk.live.proxy->setJudge(FaultProxy::tokensByClock(days, "[]"));
        };
        answerAt(120);
        QVERIFY(finished(desk.session().refresh()).ok());
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QLatin1String("120 day")), qPrintable(banner->text()));
        QVERIFY(banner->text().contains(QLatin1String("behind")));
        // Closed it stays so, until the clocks have agreed.
        banner->dismiss();
        QVERIFY(finished(desk.session().refresh()).ok());
        QVERIFY(!banner->isVisible());
        answerAt(0);
        QVERIFY(finished(desk.session().refresh()).ok());
        answerAt(-120);
        QVERIFY(finished(desk.session().refresh()).ok());
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QLatin1String("ahead")));
        desk.live.proxy->setJudge({});
        QVERIFY(finished(desk.session().refresh()).ok());
        QVERIFY(!banner->isVisible());
        QVERIFY(desk.find<QLabel>("statusAge")->text().contains(QLatin1String("just now")));
    }

    void aTokenThatIsRevokedMeanwhileDoesNotKeepItsAccountActive()
    {
        OPEN_DESK(desk);
        const Account account = activeAccount(desk);
        const QList<TokenId> tokens = activeTokensOf(desk, account.id);
        Changes &changes = desk.window->workspace()->changes();
        const QList<TokenId> first{tokens.constFirst()};
        QCOMPARE(finished(changes.setRevoked(first, true)).done.size(), 1);
        const ChangeReport report =
            finished(changes.deactivate({account.id}, tokens, QStringLiteral("a test")));
        QCOMPARE(report.kind, ChangeKind::DeactivateAccount);
        QCOMPARE(report.done, QList<qint64>{account.id});
        QCOMPARE(report.tokens.size(), tokens.size() - 1);
    }

    void eachAccountGoesAndComesWithItsOwnTokens()
    {
        OPEN_DESK(desk);
        const Account one = activeAccount(desk);
        Account other;
        for (int i = 0; i < desk.data().accountCount() && other.id == 0; ++i) {
            const Account &account = desk.data().account(i);
            if (account.isActive() && account.id != one.id
                && !desk.session().isOwnAccount(account.id)
                && !activeTokensOf(desk, account.id).isEmpty())
                other = account;
        }
        QVERIFY(other.id != 0);
        const QList<TokenId> ofOne = activeTokensOf(desk, one.id);
        const QList<TokenId> ofOther = activeTokensOf(desk, other.id);
        Changes &changes = desk.window->workspace()->changes();
        const auto failAt = [&desk](const QByteArray &wanted) {
            desk.live.proxy->setJudge([wanted](const QByteArray &method, const QByteArray &path) {
                if (method == "GET"
                    || (path != wanted && !path.startsWith(QByteArray(wanted + '/'))))
                    return FaultProxy::Verdict{};
                return FaultProxy::Verdict{
                    Fault::Answer,
                    FaultProxy::httpAnswer(400, "application/json",
                                           "{\"detail\": \"not on a Friday\"}")};
            });
        };
        const auto works = [&desk](AccountId account, const QList<TokenId> &tokens) {
            const Inventory &now = desk.session().inventory().data();
            return now.account(now.accountIndex(account)).isActive()
                && std::all_of(tokens.cbegin(), tokens.cend(),
                               [&desk](TokenId id) { return desk.isActive(id); });
        };
        const QList<AccountId> both{one.id, other.id};
        const ChangeReport gone =
            finished(changes.deactivate(both, ofOne + ofOther, QStringLiteral("a test")));
        QCOMPARE(gone.done, both);

        // One does not come back: the tokens of the other do all the same, its own with it.
        failAt("/api/users/" + QByteArray::number(other.id));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("not on a Friday")));
        QVERIFY(works(one.id, ofOne));
        QVERIFY(!desk.isActive(ofOther.constFirst()));
        desk.live.proxy->setJudge({});
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(!changes.isReportDue());
        QVERIFY(works(other.id, ofOther));

        // To do it again fails at a token: its account stays, and is named; the other one goes.
        ChangeReport back = gone;
        back.kind = ChangeKind::ReactivateAccount;
        back.tokens = ofOne + ofOther;
        back.takesBack = true;
        failAt("/api/user-tokens/" + QByteArray::number(ofOther.constFirst()));
        const ChangeReport again = finished(changes.takeBack(back));
        QCOMPARE(again.kind, ChangeKind::DeactivateAccount);
        QCOMPARE(again.done, QList<AccountId>{one.id});
        QCOMPARE(again.tokens.size(), ofOne.size() + ofOther.size() - 1);
        QCOMPARE(again.refused.size(), 2);
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("stays active")));
        desk.live.proxy->setJudge({});
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(!changes.isReportDue());
        QVERIFY(works(one.id, ofOne) && works(other.id, ofOther));
    }

    void undoStopsAtWhatNobodyKnowsOfUntilTheListTells()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        setActive(desk, ids[0], false);
        desk.live.proxy->setJudge(answerToChanges(500));
        Changes &changes = desk.window->workspace()->changes();
        QCOMPARE(finished(changes.setRevoked({ids[1]}, true)).unknown.size(), 1);
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
        const QString reason = desk.action(ActionId::Undo)->property("reason").toString();
        const QString name = displayText(desk.data().token(desk.data().tokenIndex(ids[1])).label());
        QVERIFY2(reason.contains(name), qPrintable(reason));

        // The server has done it all the same.
        desk.live.proxy->setJudge({});
        QVERIFY(finished(desk.session().api().setRevoked(ids[1], true)).ok());
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[1]) && !changes.isReportDue());
        QVERIFY(!desk.isActive(ids[0]));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[0]));
    }

    void undoDoesNotGoPastADeletionThatTheListTellsOf()
    {
        OPEN_DESK(desk);
        const TokenId gone = desk.revokedToken().id;
        const TokenId id = liveTokens(desk, 1).front();
        const Token late = desk.data().token(desk.data().tokenIndex(id));
        setActive(desk, id, false);
        // No list shows it revoked until the deletion after it is known.
        QVERIFY(finished(desk.session().api().setRevoked(id, false)).ok());
        const_cast<LiveInventory &>(desk.session().inventory()).setToken(late);
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("late")));
        desk.live.proxy->setJudge(answerToChanges(500));
        Changes &changes = desk.window->workspace()->changes();
        QCOMPARE(finished(changes.removeTokens({gone})).unknown.size(), 1);
        const auto reason = [&desk] {
            return desk.action(ActionId::Undo)->property("reason").toString();
        };
        QTRY_VERIFY(reason().contains(QLatin1String("is not known yet")));

        desk.live.proxy->setJudge({});
        QVERIFY(finished(desk.session().api().deleteToken(gone)).ok());
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_VERIFY(reason().contains(QLatin1String("cannot be undone")));
        QVERIFY(finished(desk.session().api().setRevoked(id, true)).ok());
        QSignalSpy read(&changes, &Changes::listsRead);
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_VERIFY(!read.isEmpty());
        QVERIFY(!desk.isActive(id));
        QVERIFY2(!desk.action(ActionId::Undo)->isEnabled(), "it goes past the deletion");
    }

    void undoDoesNotStopAtWhatWasAskedForOnceMore()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        setActive(desk, ids[0], false);
        desk.live.proxy->setJudge(answerToChanges(500));
        Changes &changes = desk.window->workspace()->changes();
        QCOMPARE(finished(changes.setRevoked({ids[1]}, true)).unknown.size(), 1);
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
        desk.live.proxy->setJudge({});
        setActive(desk, ids[1], false);
        for (const TokenId id : {ids[1], ids[0]}) {
            QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
            desk.action(ActionId::Undo)->trigger();
            QTRY_VERIFY(desk.isActive(id) && !changes.isReportDue());
        }
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
    }

    void afterARefusedChangeNothingElseIsTakenBack_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not there") << 404;
        QTest::newRow("not so") << 400;
    }
    void afterARefusedChangeNothingElseIsTakenBack()
    {
        QFETCH(int, status);
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        setActive(desk, ids[0], false);
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        desk.live.proxy->setJudge(answerToChanges(status));
        Changes &changes = desk.window->workspace()->changes();
        QCOMPARE(finished(changes.setRevoked({ids[1]}, true)).refused.size(), 1);
        QVERIFY(!desk.action(ActionId::Undo)->isEnabled());
        const QString reason = desk.action(ActionId::Undo)->property("reason").toString();
        QVERIFY2(reason.contains(QLatin1String("nothing to undo")), qPrintable(reason));
        desk.live.proxy->setJudge({});
        QTest::keyClick(desk.table(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!changes.isReportDue());
        QVERIFY(!desk.isActive(ids[0]) && !desk.live.onServer(ids[0])->active);

        // What is done since comes back as ever, one after the other.
        setActive(desk, ids[1], false);
        for (const TokenId id : {ids[1], ids[0]}) {
            QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
            desk.action(ActionId::Undo)->trigger();
            QTRY_VERIFY(desk.isActive(id) && !changes.isReportDue());
        }
    }

    void theKeyDoesNotTakeBackATokenWhoseValueWasHandedOver()
    {
        OPEN_DESK(desk);
        const TokenId before = liveTokens(desk, 1).front();
        desk.choose(before);
        const QString name = QStringLiteral("nightly_report_reader");
        makeToken(desk, name);
        const auto made = [&desk, &name] {
            for (const Token &token : desk.data().tokens()) {
                if (token.name == name)
                    return token.id;
            }
            return TokenId(0);
        };
        QTRY_VERIFY(made() != 0);
        QTRY_VERIFY(changeBanner(desk)->isVisible());
        const QAction *undo = desk.action(ActionId::Undo);
        const auto isAtTheNewToken = [undo] {
            return !undo->isEnabled()
                && undo->property("reason").toString().contains(QLatin1String("may be in use"));
        };
        QTRY_VERIFY(isAtTheNewToken());

        // One press too many does not reach it either.
        Changes &changes = desk.window->workspace()->changes();
        setActive(desk, before, false);
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(before) && !changes.isReportDue());
        QTRY_VERIFY(isAtTheNewToken());
        QVERIFY(desk.live.onServer(made())->active);
    }

    void theBannerTakesBackANewToken()
    {
        OPEN_DESK(desk);
        const QString name = QStringLiteral("nightly_report_reader");
        desk.choose(liveTokens(desk, 1).front());
        makeToken(desk, name);
        QTRY_VERIFY(changeBanner(desk)->isVisible());
        shownButton(changeBanner(desk), "bannerUndo")->click();
        const auto isRevoked = [&desk, &name] {
            const std::vector<Token> &tokens = desk.data().tokens();
            return std::any_of(tokens.begin(), tokens.end(), [&name](const Token &token) {
                return token.name == name && !token.active;
            });
        };
        QTRY_VERIFY(isRevoked());
    }

    void whatIsNotKnownIsToldAnewByTheListThatIsReadLater()
    {
        OPEN_DESK(desk);
        const TokenId id = liveTokens(desk, 1).front();
        setActive(desk, id, false);
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            const QByteArray answer = method == "GET"
                ? FaultProxy::httpAnswer(200, "text/html", "<h1>Hotel</h1>")
                : FaultProxy::httpAnswer(500, "application/json", "{}");
            return FaultProxy::Verdict{Fault::Answer, answer};
        });
        desk.action(ActionId::Undo)->trigger();
        const Banner *banner = changeBanner(desk);
        QTRY_VERIFY(banner->text().contains(QLatin1String("its list will tell")));
        desk.live.proxy->setJudge({});
        QVERIFY(finished(desk.session().refresh()).ok());
        QVERIFY(!desk.isActive(id));
        QTRY_VERIFY2(banner->text().contains(QLatin1String("does not show the change so far")),
                     qPrintable(banner->text()));
        QVERIFY2(banner->text().contains(QLatin1String("may have been restored")),
                 qPrintable(banner->text()));
    }

    void undoDoesNotGoPastAPlan()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 3);
        setActive(desk, ids[0], false);
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        ChangeNote note;
        note.run = QStringLiteral("plan-1");
        QCOMPARE(finished(desk.window->workspace()->changes().applyLine(PlanAction::Revoke, ids[1],
                                                                        note))
                     .outcome,
                 ChangeOutcome::Done);
        const auto isAtThePlan = [&desk] {
            const QAction *undo = desk.action(ActionId::Undo);
            return !undo->isEnabled()
                && undo->property("reason").toString().contains(QLatin1String("Activity"));
        };
        QTRY_VERIFY(isAtThePlan());

        // The banner says itself what its button takes back.
        shownButton(changeBanner(desk), "bannerUndo")->click();
        QTRY_VERIFY(desk.isActive(ids[0]));
        QTRY_VERIFY(!desk.window->workspace()->changes().isReportDue());
        QVERIFY(!desk.isActive(ids[1]) && isAtThePlan());

        // What was done since is taken back first.
        setActive(desk, ids[2], false);
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[2]));
        QTRY_VERIFY(isAtThePlan());
    }

    void undoDoesNotReachWhatHasTheNumberNow()
    {
        OPEN_DESK(desk);
        const Token token = tokenBeforeAnActiveOne(desk.session());
        setActive(desk, token.id, false);
        setActive(desk, token.id, true);
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        QVERIFY(changeBanner(desk)->isVisible());
        QCOMPARE(changeBanner(desk)->property("gravity").toString(), QStringLiteral("undo"));
        passNumbersOn(*desk.live.proxy, desk.session());
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
        const auto buttons =
            changeBanner(desk)->findChildren<QToolButton *>(QStringLiteral("bannerUndo"));
        QVERIFY(std::none_of(buttons.begin(), buttons.end(),
                             [](const QToolButton *button) { return button->isVisible(); }));
        QVERIFY(!changeBanner(desk)->property("gravity").isValid());
    }

    void theKeysOfAnActionThatIsOffSayWhy()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 3);
        setActive(desk, ids[0], false);
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        // As a plan does.
        const ChangeNote note;
        const Attempt attempt = finished(
            desk.window->workspace()->changes().applyLine(PlanAction::Revoke, ids[1], note));
        QCOMPARE(attempt.outcome, ChangeOutcome::Done);
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
        auto *words = desk.find<QLabel>("statusNews");
        QTest::keyClick(desk.table(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(words->isVisible());
        QVERIFY2(words->accessibleName().contains(QLatin1String("on the Activity page")),
                 qPrintable(words->accessibleName()));

        desk.choose(ids[1]);
        QTRY_VERIFY(!desk.action(ActionId::Revoke)->isEnabled());
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QCOMPARE(words->accessibleName(),
                 desk.action(ActionId::Revoke)->property("reason").toString());
        QVERIFY(!words->accessibleName().isEmpty());
        QVERIFY(words->isVisible());
        desk.choose(ids[2]); // of which it is not so
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
        QTRY_VERIFY(!words->isVisible());
    }

    void aKeyIsToldToDoNothingOnlyWhereItDoesNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("isHeld");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("pressed") << int(Qt::Key_Z) << false << true;
        QTest::newRow("held down, after it has done it") << int(Qt::Key_Z) << true << false;
        QTest::newRow("opens the row") << int(Qt::Key_Return) << false << false;
    }
    void aKeyIsToldToDoNothingOnlyWhereItDoesNothing()
    {
        QFETCH(int, key);
        QFETCH(bool, isHeld);
        QFETCH(bool, isTold);
        OPEN_DESK(desk);
        for (const ActionId id : {ActionId::Undo, ActionId::NextStep})
            QTRY_VERIFY(!desk.action(id)->property("reason").toString().isEmpty());
        QKeyEvent event(QEvent::KeyPress, key, Qt::ControlModifier, QString(), isHeld);
        QCoreApplication::sendEvent(desk.window->workspace(), &event);
        QCOMPARE(desk.find<QLabel>("statusNews")->isVisible(), isTold);
    }

    void undoWaitsForTheChangeThatIsOnItsWay()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        setActive(desk, ids[0], false);
        desk.choose(ids[1]);
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
        desk.action(ActionId::Revoke)->trigger();
        QVERIFY(desk.session().inventory().hasPending());
        desk.action(ActionId::Undo)->trigger();
        QVERIFY(desk.find<QLabel>("statusNews")->isVisible());
        QTRY_VERIFY(!desk.window->workspace()->changes().isReportDue());
        QTRY_VERIFY(!desk.find<QLabel>("statusNews")->isVisible()); // it has arrived
        QVERIFY(!desk.isActive(ids[0]) && !desk.isActive(ids[1]));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[1]));
        QVERIFY(!desk.isActive(ids[0]));
    }

    void undoOfWhatWasChangedSinceIsRefusedAndGoesOnToTheOneBefore()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        for (const TokenId id : ids)
            setActive(desk, id, false);
        QVERIFY(finished(desk.session().api().setRevoked(ids[1], false)).ok()); // somebody else
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(desk.isActive(ids[1]));
        QTRY_VERIFY(!desk.session().isRefreshing());
        changeBanner(desk)->hide();
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(changeBanner(desk)->isVisible());
        QCOMPARE(changeBanner(desk)->tone(), BannerTone::Danger);
        QVERIFY(desk.isActive(ids[1]));
        QVERIFY(!desk.isActive(ids[0]));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[0]));
    }

    void anUndoThatDidNotWorkCanBeTriedAgain()
    {
        OPEN_DESK(desk);
        const TokenId id = liveTokens(desk, 1).front();
        setActive(desk, id, false);
        desk.live.proxy->setJudge(notOnAFriday("PUT"));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("not on a Friday")));
        QVERIFY(!desk.isActive(id));
        desk.live.proxy->setJudge({});
        QVERIFY(desk.action(ActionId::Undo)->isEnabled());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(id));
    }

    void aChangeThatNobodyAnsweredIsTriedAgain()
    {
        OPEN_DESK(desk);
        const TokenId id = liveTokens(desk, 1).front();
        const QString reason = QStringLiteral("leaked in a log");
        Changes &changes = desk.window->workspace()->changes();
        const auto identity = [&desk] { return desk.find<ElidedLabel>("statusIdentity")->whole(); };
        QVERIFY2(identity().startsWith(QLatin1String("Connected")), qPrintable(identity()));
        takeServerAway(desk);
        QCOMPARE(finished(changes.setRevoked({id}, true, reason)).refused.size(), 1);
        QVERIFY(desk.isActive(id));
        QVERIFY2(identity().startsWith(QLatin1String("Connection lost")), qPrintable(identity()));

        QVERIFY(desk.live.proxy->comeBack());
        QTRY_VERIFY(part<QToolButton>(changeBanner(desk), "bannerRetry")->isVisible());
        clickOn(changeBanner(desk), "bannerRetry");
        QTRY_VERIFY(!desk.isActive(id) && !changes.isReportDue());
        QCOMPARE(desk.live.onServer(id)->active, false);
        QTRY_VERIFY2(identity().startsWith(QLatin1String("Connected")), qPrintable(identity()));
        const auto records = finished(desk.live.journal->recent(desk.session().connection().id, 1));
        QCOMPARE(records->constFirst().outcome, ChangeOutcome::Done);
        QCOMPARE(records->constFirst().intent.reason, reason);
    }

    void whatWaitsForTheServerCanBeCalledOff()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> live = liveTokens(desk, 7);
        const QList<TokenId> ids(live.begin(), live.end());
        const auto asked = std::make_shared<int>(0);
        desk.live.proxy->setJudge([asked](const QByteArray &method, const QByteArray &) {
            if (method == "GET")
                return FaultProxy::Verdict();
            ++*asked;
            return FaultProxy::Verdict{Fault::Answer,
                                       "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 50\r\n"
                                       "Content-Length: 2\r\nConnection: close\r\n\r\n{}"};
        });
        Changes &changes = desk.window->workspace()->changes();
        QSignalSpy reported(&changes, &Changes::reported);
        auto task = changes.setRevoked(ids, true);
        QTRY_VERIFY2(desk.find<QLabel>("statusWork")->text().contains(QLatin1String("Waiting")),
                     qPrintable(desk.find<QLabel>("statusWork")->text()));
        auto *cancel = desk.find<QToolButton>("statusCancel");
        QVERIFY(cancel->isVisible() && cancel->focusPolicy() & Qt::TabFocus);
        QCOMPARE(changes.waiting(), static_cast<int>(ids.size()));
        QVERIFY(desk.session().inventory().pendingToken(ids.first()));
        const int before = *asked;

        cancel->click();
        QTRY_COMPARE(reported.size(), 1);
        const auto report = reported.first().first().value<ChangeReport>();
        QCOMPARE(report.refused.size(), ids.size());
        QVERIFY(report.done.isEmpty() && report.unknown.isEmpty());
        QVERIFY2(changeBanner(desk)->text().contains(QLatin1String("called off")),
                 qPrintable(changeBanner(desk)->text()));
        QCOMPARE(*asked, before);
        for (const TokenId id : ids) {
            QVERIFY(desk.isActive(id) && !desk.session().inventory().pendingToken(id));
            QVERIFY(desk.live.onServer(id)->active);
        }
        QVERIFY(!desk.action(ActionId::Undo)->isEnabled());
        QVERIFY(report.canRepeat());
        QTRY_VERIFY(!cancel->isVisible());
        const auto records = finished(desk.live.journal->recent(desk.session().connection().id,
                                                                static_cast<int>(ids.size())));
        for (const ChangeRecord &record : records.value())
            QCOMPARE(record.outcome, ChangeOutcome::Refused);
    }

    void anUndoThatNobodyAnsweredIsTriedAgain()
    {
        OPEN_DESK(desk);
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        for (const TokenId id : ids)
            setActive(desk, id, false);
        takeServerAway(desk);
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("was not restored")));
        QVERIFY(desk.live.proxy->comeBack());
        QTRY_VERIFY(part<QToolButton>(changeBanner(desk), "bannerRetry")->isVisible());
        clickOn(changeBanner(desk), "bannerRetry");
        QTRY_VERIFY(desk.isActive(ids[1]) && !desk.window->workspace()->changes().isReportDue());
        QVERIFY(!desk.isActive(ids[0]));
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(ids[0]));
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
    }

    void aDeactivationThatIsTriedAgainComesBackWithTheTokensThatItCost()
    {
        OPEN_DESK(desk);
        const Account account = activeAccount(desk);
        const QList<TokenId> tokens = activeTokensOf(desk, account.id);
        Changes &changes = desk.window->workspace()->changes();
        const auto isActive = [&] {
            return desk.data().account(desk.data().accountIndex(account.id)).isActive();
        };
        desk.live.proxy->setJudge(notOnAFriday("DELETE"));
        const ChangeReport failed =
            finished(changes.deactivate({account.id}, tokens, QStringLiteral("a test")));
        QCOMPARE(failed.refused.size(), 1);
        QCOMPARE(failed.tokens, tokens);
        QVERIFY(isActive());
        desk.live.proxy->setJudge({});
        QTRY_VERIFY(part<QToolButton>(changeBanner(desk), "bannerRetry")->isVisible());
        clickOn(changeBanner(desk), "bannerRetry");
        QTRY_VERIFY(!isActive() && !changes.isReportDue());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(isActive() && !changes.isReportDue());
        for (const TokenId id : tokens)
            QTRY_VERIFY(desk.isActive(id) && desk.live.onServer(id)->active);
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
    }

    void onlyWhatIsKnownNotToBeDoneIsTriedAgain()
    {
        OPEN_DESK(desk);
        Changes &changes = desk.window->workspace()->changes();
        const QList<TokenId> ids{liveTokens(desk, 1).front()};
        desk.live.proxy->setJudge(notOnAFriday("PUT"));
        const ChangeReport refused = finished(changes.setRevoked(ids, true));
        QCOMPARE(refused.repeatable(), ids);
        QVERIFY(refused.canRepeat());
        // Of the tokens alone: the account would stay.
        const AccountId account = desk.data().token(desk.data().tokenIndex(ids.first())).accountId;
        QVERIFY(!finished(changes.deactivate({account}, ids, {})).canRepeat());
        // By a rule of this program.
        QVERIFY(!finished(changes.setRevoked(ids, false)).canRepeat());
        desk.live.proxy->setJudge(answerToChanges(500));
        const ChangeReport unknown = finished(changes.setRevoked(ids, true));
        QCOMPARE(unknown.unknown.size(), 1);
        QVERIFY(!unknown.canRepeat());
        QTRY_VERIFY(!changes.isReportDue());
        const Banner *banner = changeBanner(desk);
        QTRY_VERIFY(banner->findChild<QToolButton *>(QStringLiteral("bannerRefresh")));
        QTRY_VERIFY(!banner->findChild<QToolButton *>(QStringLiteral("bannerRetry")));
        // A credential that is refused: the page says how to go on.
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{Fault::Answer,
                                       FaultProxy::httpAnswer(401, "application/json", "{}")};
        });
        QVERIFY(!finished(changes.setRevoked(ids, true)).canRepeat());
        QTRY_VERIFY(desk.session().lastError() && desk.session().lastError()->httpStatus == 401);
    }

    void anOutcomeThatCannotBeWrittenDownIsSaidAndKnown()
    {
#ifdef Q_OS_WIN
        QSKIP("The system lets nobody take away an open file");
#endif
        OPEN_DESK(desk);
        const QString file = desk.live.folder.filePath(QStringLiteral("journal.sqlite"));
        const QString away = file + QLatin1String(".away");
        desk.live.proxy->setJudge([file, away](const QByteArray &method, const QByteArray &) {
            if (method == "PUT" && !QFile::rename(file, away))
                qFatal("the journal can still be written");
            return FaultProxy::Verdict{};
        });
        setActive(desk, liveTokens(desk, 1).front(), false);
        auto *banner = desk.find<Banner>("lateBanner");
        QTRY_VERIFY(banner->text().contains(QLatin1String("could not be written down")));
        const auto outcome = [&desk] {
            return finished(desk.live.journal->recent(desk.session().connection().id, 1))
                ->constFirst()
                .outcome;
        };
        QCOMPARE(outcome(), ChangeOutcome::Done);
        // A refresh writes it; what it says goes by itself.
        desk.live.proxy->setJudge({});
        QVERIFY(QFile::rename(away, file));
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(!desk.live.journal->lateProblem());
        QVERIFY(banner->isHidden());
        QCOMPARE(outcome(), ChangeOutcome::Done);
    }

    void aChangeThatIsDoneEndsTheWordOfALostConnection()
    {
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            if (method != "GET")
                return FaultProxy::Verdict{};
            return FaultProxy::Verdict{Fault::Answer,
                                       FaultProxy::httpAnswer(200, "text/html", "<h1>Hotel</h1>")};
        });
        desk.session().refresh();
        QTRY_VERIFY(desk.session().lastError() && !desk.session().isRefreshing());
        QTRY_VERIFY(desk.find<Banner>("troubleBanner")->isVisible());
        desk.live.proxy->setJudge({});
        const QList<TokenId> ids{desk.liveToken().id};
        const auto report = finished(desk.window->workspace()->changes().setRevoked(ids, true));
        QCOMPARE(report.done, ids);
        QTRY_VERIFY(!desk.session().lastError());
        QTRY_VERIFY(!desk.find<Banner>("troubleBanner")->isVisible());
    }

    void aFailedChangeSaysWhatWasNotDone()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        Changes &changes = desk.window->workspace()->changes();
        const QString name = displayText(token.label());
        desk.live.proxy->setJudge(answerToChanges(400));
        QCOMPARE(finished(changes.setRevoked({token.id}, true)).refused.size(), 1);
        QVERIFY2(changeBanner(desk)->text().startsWith(name + QLatin1String(" was not revoked: ")),
                 qPrintable(changeBanner(desk)->text()));
        QVERIFY(!changeBanner(desk)->findChild<QToolButton *>(QStringLiteral("bannerRefresh")));

        desk.live.proxy->setJudge(answerToChanges(500));
        QCOMPARE(finished(changes.setRevoked({token.id}, true)).unknown.size(), 1);
        QVERIFY2(
            changeBanner(desk)->text().startsWith(name + QLatin1String(" may have been revoked: ")),
            qPrintable(changeBanner(desk)->text()));
        // The server does it all the same, and the list tells.
        desk.live.proxy->setJudge({});
        QVERIFY(finished(desk.session().api().setRevoked(token.id, true)).ok());
        QVERIFY(desk.isActive(token.id));
        auto *refresh = part<QToolButton>(changeBanner(desk), "bannerRefresh");
        QTRY_VERIFY(refresh->isVisible());
        clickOn(changeBanner(desk), "bannerRefresh");
        QTRY_VERIFY(!desk.isActive(token.id));
    }

    void whatIsSoAlreadyIsNotSaidToHaveFailed()
    {
        OPEN_DESK(desk);
        const Token token = desk.revokedToken();
        const ChangeReport report =
            finished(desk.window->workspace()->changes().setRevoked({token.id}, true));
        QVERIFY(report.isAsWanted());
        QVERIFY2(changeBanner(desk)->text().startsWith(displayText(token.label())
                                                       + QLatin1String(": It is revoked already")),
                 qPrintable(changeBanner(desk)->text()));
    }

    void aListThatGainsaysAnAnswerIsSaid()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        // It answers, and does nothing.
        const QByteArray answer =
            "{\"id\": " + QByteArray::number(token.id) + ", \"active\": false}";
        desk.live.proxy->setJudge([answer](const QByteArray &method, const QByteArray &) {
            if (method == "GET")
                return FaultProxy::Verdict{};
            return FaultProxy::Verdict{Fault::Answer,
                                       FaultProxy::httpAnswer(200, "application/json", answer)};
        });
        finished(desk.window->workspace()->changes().setRevoked({token.id}, true));
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("was revoked")));
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(changeBanner(desk)->tone(), BannerTone::Danger);
        const QString said = changeBanner(desk)->text();
        QVERIFY2(said.contains(token.label() + QLatin1String(" was done, but its list")),
                 qPrintable(said));
        QVERIFY(desk.isActive(token.id));

        desk.live.proxy->setJudge({});
        QVERIFY(finished(desk.session().api().setRevoked(token.id, true)).ok()); // it is late
        QVERIFY(finished(desk.session().refresh()).ok());
        QCOMPARE(changeBanner(desk)->tone(), BannerTone::Success);
        QVERIFY(changeBanner(desk)->text().contains(token.label()));
    }

    // At the list's top and at its end; when the banner comes and when it goes.
    void theRowUnderTheMouseStaysThere_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::newRow("top") << false;
        QTest::newRow("end") << true;
    }
    void theRowUnderTheMouseStaysThere()
    {
        QFETCH(bool, atTheEnd);
        OPEN_DESK(desk);
        TableView *table = desk.table();
        QScrollBar *bar = table->verticalScrollBar();
        QVERIFY(bar->maximum() > 4);
        QTest::qWait(0);
        bar->setValue(atTheEnd ? bar->maximum() : 0);
        const int tall = table->viewport()->height();
        const int row = table->indexAt(QPoint(40, table->viewport()->height() / 2)).row();
        const auto isAt = [&] {
            return table->viewport()
                ->mapToGlobal(table->visualRect(table->model()->index(row, 0)).topLeft())
                .y();
        };
        const int at = isAt();
        for (int i = 0; i < 2; ++i) {
            desk.window->workspace()->announce(QStringLiteral("One\nand another"), true);
            desk.window->workspace()->showNotice(
                QStringLiteral("Two"), QStringLiteral("Show"), [] {}, [] {});
            QTRY_VERIFY(table->viewport()->height() < tall);
            QCOMPARE(isAt(), at);
            changeBanner(desk)->hide();
            desk.find<Banner>("noticeBanner")->hide();
            QTRY_COMPARE(table->viewport()->height(), tall);
            QCOMPARE(isAt(), at);
        }
        // Scrolling is as ever.
        bar->setValue(0);
        QCOMPARE(table->rowAt(0), 0);
        table->scrollToBottom();
        const int last = table->model()->rowCount() - 1;
        QVERIFY(table->viewport()->rect().contains(
            table->visualRect(table->model()->index(last, 0)).adjusted(0, 0, -1, 0)));
    }

    void goodNewsGoesByItselfAndCanBeUndoneAllTheSame()
    {
        OPEN_DESK(desk);
        const TokenId id = liveTokens(desk, 1).front();
        setActive(desk, id, false);
        Banner *banner = changeBanner(desk);
        QTRY_VERIFY(banner->isVisible());
        auto *goes = desk.find<QTimer>("bannerGoes");
        QVERIFY(goes->isActive());
        // Not while somebody is at it.
        desk.window->activateWindow();
        shownButton(banner, "bannerUndo")->setFocus();
        QTRY_VERIFY(banner->isAncestorOf(QApplication::focusWidget()));
        goes->setInterval(1);
        QTest::qWait(20);
        QVERIFY(banner->isVisible());
        desk.table()->setFocus();
        QTRY_VERIFY(!banner->isVisible());
        QVERIFY(!goes->isActive());
        desk.action(ActionId::Undo)->trigger();
        QTRY_VERIFY(desk.isActive(id));
        desk.window->workspace()->announce(QStringLiteral("Bad news"), true);
        QVERIFY(banner->isVisible() && !goes->isActive());
    }

    void copyingRowsLeavesTheBannerAndSaysSoBelow()
    {
        OPEN_DESK(desk);
        setActive(desk, liveTokens(desk, 1).front(), false);
        QTRY_VERIFY(changeBanner(desk)->isVisible());
        const QString said = changeBanner(desk)->text();
        auto *words = desk.find<QLabel>("statusNews");
        QVERIFY(!words->isVisible());
        desk.action(ActionId::Copy)->trigger();
        QVERIFY(words->isVisible());
        QCOMPARE(words->accessibleName(), QStringLiteral("1 row(s) copied"));
        const QAccessibleInterface *news =
            QAccessible::queryAccessibleInterface(words->parentWidget());
        QCOMPARE(news->role(), QAccessible::Notification); // which is read aloud
        QCOMPARE(news->text(QAccessible::Name), words->accessibleName());
        QCOMPARE(changeBanner(desk)->text(), said);
        QVERIFY(changeBanner(desk)->findChild<QToolButton *>(QStringLiteral("bannerUndo")));
    }

    void anExportIsToldWithItsFilesNameWhereThereIsLittleRoom()
    {
        OPEN_DESK(desk);
        desk.window->resize(910, 640); // a screen of 1366 pixels at 150 %
        const QString path = desk.live.folder.filePath(QStringLiteral("service-tokens.csv"));
        QTRY_VERIFY(desk.action(ActionId::Export)->isEnabled());
        desk.action(ActionId::Export)->trigger();
        auto *dialog = desk.window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        const auto *words = desk.find<QLabel>("statusNews");
        QTRY_VERIFY(words->isVisible());
        QTRY_COMPARE(words->text(),
                     QStringLiteral("%1 row(s) exported to service-tokens.csv")
                         .arg(desk.tokens()->model().rowCount()));
        QVERIFY2(words->toolTip().contains(path), qPrintable(words->toolTip()));
        QVERIFY(words->parentWidget()->accessibleName().contains(path));
    }

    void howManyAreShownIsReadAloudOnceAndNotBehindADialog()
    {
        OPEN_DESK(desk);
        QTRY_VERIFY(desk.window->isActiveWindow());
        const auto *counts = desk.find<QLabel>("statusCounts");
        auto *settle = desk.find<QTimer>("countsSettle");
        QVERIFY(settle);
        const auto said = [counts] {
            const auto *voice = counts->parentWidget()->findChild<QWidget *>(
                QStringLiteral("spokenWords"), Qt::FindDirectChildrenOnly);
            return voice ? voice->accessibleName() : QString();
        };
        const QString all = counts->text();
        desk.tokens()->setSearchText(QStringLiteral("is:revoked"));
        QTRY_VERIFY(counts->text() != all);
        const QString few = counts->text();
        QTRY_COMPARE(said(), few);
        const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(
            part<QWidget>(counts->parentWidget(), "spokenWords"));
        QCOMPARE(read->role(), QAccessible::Notification); // which is read aloud
        // A refresh that nobody has asked for tells nothing; the one of a key tells its end.
        QSignalSpy refreshed(&desk.session(), &Session::refreshed);
        desk.session().refreshUnasked();
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(said(), few);
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(said().startsWith(QLatin1String("Refreshed")));

        desk.action(ActionId::ShowSettings)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "settingsDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        desk.tokens()->setSearchText({});
        QTRY_COMPARE(counts->text(), all);
        QTRY_VERIFY(!settle->isActive());
        QVERIFY(said().startsWith(QLatin1String("Refreshed")));
        // Then it goes, or it would be read again whenever the window comes into sight.
        const auto *voice = part<QWidget>(counts->parentWidget(), "spokenWords");
        QTRY_VERIFY_WITH_TIMEOUT(voice->isHidden(), 20'000);
    }

    void whatIsOfOneAccountIsOffForTokensOfSeveral()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        QTRY_VERIFY(desk.action(ActionId::ShowAccount)->isEnabled());
        desk.tokens()->selectAll();
        for (const ActionId id : {ActionId::ShowAccount, ActionId::Contain}) {
            QTRY_VERIFY(!desk.action(id)->isEnabled());
            QVERIFY(desk.action(id)->property("reason").toString().contains(
                QLatin1String("several accounts")));
        }
        // All of one.
        const Token token = desk.tokenWhere([&desk](const Token &one) {
            return desk.data().tokensOf(desk.data().accountIndex(one.accountId)).size() > 2;
        });
        desk.tokens()->showOnly(token.accountId);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 2);
        desk.tokens()->selectAll();
        QTRY_VERIFY(desk.action(ActionId::ShowAccount)->isEnabled());
        desk.action(ActionId::ShowAccount)->trigger();
        QTRY_VERIFY(desk.accounts() && desk.accounts()->isVisible());
    }

    void theDetailsCannotBeDraggedAway()
    {
        OPEN_DESK(desk);
        auto *splitter = desk.tokens()->findChild<QSplitter *>();
        QVERIFY(splitter);
        splitter->setSizes({100'000, 0});
        QVERIFY(splitter->sizes().at(1) > 0);
    }

    void theDividerIsMovedByKeys_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void theDividerIsMovedByKeys()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const LaidOut laidOut(direction);
        OPEN_DESK(desk);
        const auto *panes = desk.tokens()->findChild<TwoPanes *>();
        QVERIFY(panes);
        Divider *divider = panes->divider();
        QTRY_VERIFY(divider->isVisible());
        QCOMPARE(divider->focusPolicy(), Qt::TabFocus);
        const auto details = [panes] { return panes->sizes().at(1); };
        const bool fromTheRight = direction == Qt::RightToLeft;
        const Qt::Key wider = fromTheRight ? Qt::Key_Right : Qt::Key_Left;
        const Qt::Key narrower = fromTheRight ? Qt::Key_Left : Qt::Key_Right;

        QTest::keyClick(divider, Qt::Key_End);
        const int least = details();
        QVERIFY(least >= panes->widget(1)->minimumWidth());
        QTest::keyClick(divider, narrower);
        QCOMPARE(details(), least);
        QSignalSpy kept(desk.tokens(), &TablePage::stateChanged);
        QTest::keyClick(divider, wider);
        const int wide = details();
        QVERIFY(wide > least);
        QCOMPARE(kept.size(), 1);
        QTRY_COMPARE(panes->widget(1)->width(), wide);
        QTest::keyClick(divider, Qt::Key_Home);
        QVERIFY(details() >= wide);
        QCOMPARE(divider->place(), divider->range().first);
        QTest::keyClick(divider, Qt::Key_Return);
        QCOMPARE(details(), panes->widget(1)->minimumWidth());
        QTest::keyClick(divider, wider);
        QTest::mouseDClick(divider, Qt::LeftButton);
        QCOMPARE(details(), panes->widget(1)->minimumWidth());
    }

    void theDividerShowsThatItHasTheKeyboard()
    {
        OPEN_DESK(desk);
        Divider *divider = desk.tokens()->findChild<TwoPanes *>()->divider();
        QTRY_VERIFY(desk.window->isActiveWindow() && divider->isVisible());
        const QColor accent = FormColours::of(*divider).accent;
        const auto edge = [divider] {
            return divider->grab().toImage().pixelColor(0, divider->height() / 2);
        };
        QVERIFY(edge() != accent);
        divider->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(edge(), accent);
        QVERIFY(divider->mask().isEmpty()); // all of it, not the line alone
        QTest::keyClick(divider, Qt::Key_Escape);
        QTRY_VERIFY(desk.table()->hasFocus());
        QTRY_VERIFY(edge() != accent);
    }

    void aScreenReaderMovesTheDivider()
    {
        OPEN_DESK(desk);
        Divider *divider = desk.tokens()->findChild<TwoPanes *>()->divider();
        QTRY_VERIFY(divider->isVisible());
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(divider);
        QVERIFY(read);
        QCOMPARE(read->role(), QAccessible::Separator);
        QCOMPARE(read->text(QAccessible::Name),
                 QStringLiteral("Divider between the table and the details"));
        QVERIFY(!read->text(QAccessible::Description).isEmpty());
        QVERIFY(read->state().focusable);
        QAccessibleValueInterface *value = read->valueInterface();
        QVERIFY(value);
        for (const int wanted : {0, 100, 50}) {
            value->setCurrentValue(wanted);
            QCOMPARE(value->currentValue().toInt(), wanted);
        }
        const auto [least, most] = divider->range();
        QVERIFY(divider->place() > least && divider->place() < most);
        value->setCurrentValue(1000);
        QCOMPARE(value->currentValue(), value->maximumValue());
        QCOMPARE(divider->place(), most);
    }

    void quitEndsTheProgramUnlessAValueIsInTheWay()
    {
        OPEN_DESK(desk);
        QCOMPARE(desk.action(ActionId::Quit)->shortcuts(),
                 QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Q)});
        QVERIFY(desk.action(ActionId::Quit)->isEnabled());
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::NewToken)->trigger();
        QDialog *form = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(form);
        part<QLineEdit>(form, "tokenName")->setText(QStringLiteral("not-handed-over"));
        clickOn(form, "createToken");
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        desk.window->quit();
        QVERIFY(value->isVisible());
        QVERIFY(static_cast<FormDialog *>(value)->message().size() > 0);
        clickOn(value, "copyValue");
        clickOn(value, "done");
        QTRY_VERIFY(noDialog(desk.window.get()));
        // It is copied, but not pasted perhaps.
        desk.window->quit();
        QVERIFY(changeBanner(desk)->text().contains(QLatin1String("clipboard")));
        QTimer::singleShot(0, desk.window.get(),
                           [&desk] { desk.action(ActionId::Quit)->trigger(); });
        QTimer::singleShot(10'000, desk.window.get(), [] { QCoreApplication::exit(1); });
        QCOMPARE(QApplication::exec(), 0);
    }

    void theWindowWaitsForAChangeThatIsOnItsWayUnlessItIsClosedAgain()
    {
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            if (method != "PUT")
                return FaultProxy::Verdict{};
            const QByteArray id = path.mid(path.lastIndexOf('/') + 1);
            const QByteArray body = "{\"id\": " + id + ", \"active\": false}";
            return FaultProxy::Verdict{Fault::Hold,
                                       FaultProxy::httpAnswer(200, "application/json", body)};
        });
        Changes &changes = desk.window->workspace()->changes();
        const auto begin = [&](TokenId id) {
            changes.setRevoked({id}, true);
            const QByteArray request = "PUT /api/user-tokens/" + QByteArray::number(id);
            return QTest::qWaitFor([&] { return desk.live.proxy->count(request) == 1; });
        };
        const std::vector<TokenId> ids = liveTokens(desk, 2);
        QVERIFY(begin(ids[0]));
        QVERIFY(!desk.window->close());
        QVERIFY(desk.window->isVisible());
        QCOMPARE(changeBanner(desk)->text(), Workspace::waitWords());
        QCOMPARE(changeBanner(desk)->tone(), BannerTone::Warning);
        desk.live.proxy->release();
        QTRY_VERIFY(!changes.isReportDue());

        QVERIFY(begin(ids[1]));
        QVERIFY(!desk.window->close());
        QVERIFY(desk.window->close());
    }

    void aCopiedValueIsNotLostByQuitting()
    {
        OPEN_DESK(desk);
        SecretClipboard &clipboard = SecretClipboard::instance();
        auto *words = desk.find<ElidedLabel>("statusClipboard");
        QVERIFY(!words->isVisible());
        clipboard.offer(SecretBytes::copyOf("s3cret"));
        QVERIFY(words->isVisible());
        QVERIFY2(words->whole().contains(QString::number(clipboard.secondsLeft())),
                 qPrintable(words->whole()));
        QVERIFY(!desk.window->close());
        QVERIFY(desk.window->isVisible());
        QVERIFY(clipboard.isOurs());
        QVERIFY2(changeBanner(desk)->text().contains(QLatin1String("clipboard")),
                 qPrintable(changeBanner(desk)->text()));

        // What is copied next has a question of its own, and what is gone has none.
        clipboard.offer(SecretBytes::copyOf("another"));
        QVERIFY(!desk.window->close());
        desk.window->findChild<QToolButton *>(QStringLiteral("statusClipboardClear"))->click();
        QVERIFY(!clipboard.isOurs());
        QVERIFY(!words->isVisible());
        clipboard.offer(SecretBytes::copyOf("a third"));
        QVERIFY(!desk.window->close());
        QVERIFY(desk.window->close());
    }

    void thatAChangeIsOnItsWayIsNotSaidOnceItIsRefused()
    {
        OPEN_DESK(desk);
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? FaultProxy::Verdict{Fault::Hold,
                                      FaultProxy::httpAnswer(409, "application/json",
                                                             R"({"detail": "No"})")}
                : FaultProxy::Verdict{};
        });
        Changes &changes = desk.window->workspace()->changes();
        const AccountId account = desk.liveToken().accountId;
        AccountEdit edit;
        edit.teams = QStringList{QStringLiteral("Public"), QStringLiteral("Another team")};
        auto task = changes.editAccount(account, edit, QString());
        const QByteArray request = "PUT /api/users/" + QByteArray::number(account);
        QTRY_COMPARE_WITH_TIMEOUT(desk.live.proxy->count(request), 1, 20000);
        QVERIFY(!desk.window->close());
        QCOMPARE(changeBanner(desk)->text(), Workspace::waitWords());
        desk.live.proxy->release();
        QVERIFY(!finished(std::move(task)).ok());
        QTRY_VERIFY(changeBanner(desk)->text() != Workspace::waitWords()
                    || changeBanner(desk)->isHidden());
        // A question of its own again.
        desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return FaultProxy::Verdict{method == "PUT" ? Fault::Hold : Fault::None, {}};
        });
        changes.setRevoked({desk.liveToken().id}, true);
        QTRY_VERIFY(changes.isReportDue());
        QVERIFY(!desk.window->close());
        desk.live.proxy->release();
    }

    void aNewTokenIsToldAndChosen()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        const QString name = QStringLiteral("made-for-this-test");
        makeToken(desk, name);
        QTRY_VERIFY(changeBanner(desk)->isVisible());
        QVERIFY(changeBanner(desk)->text().contains(name));
        const auto chosenName = [&desk] {
            const QList<int> rows = desk.table()->chosenRows();
            return rows.size() == 1 ? desk.tokens()->model().tokenAt(rows.first())->name
                                    : QString();
        };
        QTRY_COMPARE(chosenName(), name);
        QVERIFY2(!changeBanner(desk)->findChild<QToolButton *>(QStringLiteral("madeShow")),
                 qPrintable(changeBanner(desk)->text()));
        QVERIFY(desk.table()->viewport()->rect().intersects(
            desk.table()->visualRect(desk.table()->currentIndex())));
    }

    void aNewTokenThatTheFiltersHideIsOffered()
    {
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        desk.tokens()->setSearchText(QStringLiteral("is:revoked"));
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 0);
        desk.choose(desk.revokedToken().id);
        const QString search = desk.tokens()->searchText();
        QVERIFY(!search.isEmpty());
        const QString name = QStringLiteral("made-for-this-test");
        makeToken(desk, name);
        QTRY_VERIFY(changeBanner(desk)->isVisible());
        QCOMPARE(desk.tokens()->searchText(), search);
        QVERIFY(changeBanner(desk)->text().contains(name));
        QTRY_VERIFY(changeBanner(desk)->text().contains(QLatin1String("filters hide")));
        clickOn(changeBanner(desk), "madeShow");
        QTRY_COMPARE(desk.table()->chosenRows().size(), 1);
        const int row = desk.table()->chosenRows().first();
        QCOMPARE(desk.tokens()->model().tokenAt(row)->name, name);
    }
};

QTEST_MAIN(TestFeedback)
#include "testfeedback.moc"
