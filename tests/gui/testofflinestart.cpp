// A start at which the deployment does not answer: what an earlier run has read is there, marked
// with its age, and nothing is changed or written down by it.
#include "api/httperrors.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/history/historypage.h"
#include "ui/incident/containdialog.h"
#include "ui/incident/opencontainment.h"
#include "ui/review/reviewpage.h"
#include "ui/window/interruptedbanner.h"
#include "workflows/permissions.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

using Fault = FaultProxy::Fault;

/// As the file has them, whatever the window shows.
LastKnown kept(const Desk &desk)
{
    return finished(desk.history->lastKnown(desk.session().connection().id,
                                            desk.session().connection().origin.toString()))
        .value();
}

/// Has run once: what it has read is written down, and the window is closed.
void runOnce(Desk &desk)
{
    if (!QTest::qWaitFor([&] { return kept(desk).inventory != nullptr; }))
        qFatal("nothing was written down");
    desk.window.reset();
}

/// The window as it starts after that, while the deployment does not answer.
void startInterrupted(Desk &desk)
{
    const AccountId account = desk.liveToken().accountId;
    RunRecord open;
    open.id = QStringLiteral("containment/test/%1").arg(account);
    open.connectionId = QStringLiteral("test");
    open.kind = containmentRunKind;
    open.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    open.body = {{QStringLiteral("account"), QString::number(account)},
                 {QStringLiteral("run"), QStringLiteral("r")},
                 {QStringLiteral("name"), QStringLiteral("Somebody")}};
    if (!finished(desk.live.journal->saveRun(open)).ok())
        qFatal("the run was not written down");
    runOnce(desk);
    desk.live.proxy->goDown();
    desk.open();
    const auto *banner = desk.find<Banner>("interruptedBanner");
    if (!QTest::qWaitFor([&] {
            return desk.session().phase() == Session::Phase::Failed && banner->isVisible();
        }))
        qFatal("nothing is offered");
}

/// The containment that startInterrupted() leaves has revoked them, or nobody has answered, and no
/// list was read since.
void noteRevoked(const Desk &desk, const QList<Token> &tokens,
                 std::optional<qint64> clockOffsetMs = {},
                 ChangeOutcome outcome = ChangeOutcome::Done)
{
    for (const Token &token : tokens) {
        ChangeIntent intent;
        intent.connectionId = QStringLiteral("test");
        intent.origin = desk.session().connection().origin.toString();
        intent.kind = ChangeKind::RevokeToken;
        intent.targetId = token.id;
        intent.targetName = token.label();
        intent.accountId = token.accountId;
        intent.run = QStringLiteral("r");
        const auto change = finished(desk.live.journal->begin(intent, clockOffsetMs));
        if (change.ok() && outcome == ChangeOutcome::Pending)
            continue;
        if (!change.ok()
            || !finished(desk.live.journal->finish(change.value(), outcome, 0, {}, Handover::None,
                                                   clockOffsetMs))
                    .ok())
            qFatal("it was not written down");
    }
}

/// As if the lists had been read then, by these clocks. The window is closed.
void keepAsRead(const Desk &desk, const QString &origin, qint64 localMs, qint64 clockOffsetMs)
{
    const QString connection = QStringLiteral("test");
    auto known = finished(desk.history->lastKnown(connection, origin));
    if (!known.ok() || !known->inventory)
        qFatal("nothing was kept");
    HistoryLook look;
    look.origin = origin;
    look.atMs = localMs + clockOffsetMs;
    look.clockOffsetMs = clockOffsetMs;
    const auto step = finished(desk.history->compare(connection, known->inventory, look));
    if (!step.ok() || !finished(desk.history->write(connection, step.value())).ok())
        qFatal("it was not written down");
}

QList<Token> activeOf(const Desk &desk, AccountId account)
{
    QList<Token> found;
    for (const Token &token : desk.data().tokens()) {
        if (token.accountId == account && token.active)
            found << token;
    }
    return found;
}

/// It answers again, and all is read.
void readAfterAll(const Desk &desk)
{
    if (!desk.live.proxy->comeBack())
        qFatal("the proxy did not come back");
    desk.action(ActionId::Refresh)->trigger();
    if (!QTest::qWaitFor([&] { return desk.session().hasRead(); }))
        qFatal("nothing was read");
}

/// Of the containment that startInterrupted() leaves.
ContainDialog *lookedAt(const Desk &desk)
{
    desk.find<QToolButton>("interruptedContinue")->click();
    return part<ContainDialog>(desk.window.get(), "containDialog");
}

QByteArray portalsAnswer()
{
    return FaultProxy::httpAnswer(200, "text/html", "<title>Hotel</title>");
}

int changesSent(const Desk &desk)
{
    const FaultProxy &proxy = *desk.live.proxy;
    return proxy.count("POST /api/user-tokens") + proxy.count("POST /api/users");
}

/// Two minutes after it was read, when its clock was `aheadMs` before this machine's.
void startWhileItIsDown(Desk &desk, qint64 aheadMs)
{
    const QString origin = desk.session().connection().origin.toString();
    runOnce(desk);
    keepAsRead(desk, origin, QDateTime::currentMSecsSinceEpoch() - 2 * msPerMinute, aheadMs);
    desk.live.proxy->goDown();
    desk.open();
    QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
    QTRY_VERIFY(desk.data().tokenCount() > 0);
    QVERIFY(qAbs(desk.session().clockOffsetMs() - aheadMs) < msPerMinute);
}

} // namespace

class TestOfflineStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasReadBeforeIsShownWithItsAgeUntilTheDeploymentAnswers()
    {
        OPEN_DESK(desk);
        runOnce(desk);
        desk.live.proxy->goDown();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        QVERIFY(desk.table()->isVisible());
        auto *trouble = desk.find<Banner>("troubleBanner");
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().startsWith(QStringLiteral("What you see was read ")),
                 qPrintable(trouble->text()));
        QVERIFY2(textIn(desk.window.get(), "statusIdentity").startsWith(QLatin1String("Not conn")),
                 qPrintable(textIn(desk.window.get(), "statusIdentity")));
        QVERIFY(textIn(desk.window.get(), "statusAge").startsWith(QLatin1String("Refreshed ")));
        QVERIFY(!desk.session().hasRead());
        const Inventory before = desk.data();
        QVERIFY(std::any_of(before.tokens().begin(), before.tokens().end(),
                            [](const Token &token) { return token.lastUsed.isSet(); }));
        const TokenId chosen = desk.liveToken().id;
        desk.choose(chosen);

        QVERIFY(desk.live.proxy->comeBack());
        trouble->findChild<QToolButton *>(QStringLiteral("troubleRetry"))->click();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_VERIFY(trouble->isHidden());
        QVERIFY(desk.session().hasRead());
        // The same rows, and the same one is chosen still.
        const InventoryDiff diff = compareInventories(before, desk.data());
        QCOMPARE(diff.addedTokens + diff.addedAccounts, 0);
        QVERIFY(std::count(diff.tokenNow.begin(), diff.tokenNow.end(), -1) == 0);
        QCOMPARE(desk.table()->chosenRows(), QList<int>{desk.tokens()->model().rowOf(chosen)});
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
    }

    void emptyListsDoNotTakeAwayWhatAnEarlierRunHasRead()
    {
        OPEN_DESK(desk);
        runOnce(desk);
        desk.live.proxy->goDown();
        desk.open();
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const auto answer = [](const QByteArray &body) {
                return FaultProxy::Verdict{Fault::Answer,
                                           FaultProxy::httpAnswer(200, "application/json", body)};
            };
            if (path == "/api/user-tokens/service")
                return answer("[]");
            return path == "/api/users" ? answer(R"({"items": [], "total": 0})")
                                        : FaultProxy::Verdict();
        });
        QVERIFY(desk.live.proxy->comeBack());
        auto *trouble = desk.find<Banner>("troubleBanner");
        QTRY_VERIFY(trouble->isVisible());
        trouble->findChild<QToolButton *>(QStringLiteral("troubleRetry"))->click();
        QTRY_VERIFY(desk.session().isEmptied());
        QTRY_VERIFY2(trouble->text().contains(QLatin1String("show the empty lists")),
                     qPrintable(trouble->text()));
        QVERIFY(desk.tokens()->model().rowCount() > 100);
        QVERIFY(!desk.session().hasRead());
        desk.find<QToolButton>("troubleTakeEmpty")->click();
        QTRY_COMPARE(desk.data().tokenCount(), 0);
        QVERIFY(desk.session().hasRead());
    }

    void anInterruptedContainmentIsToldBeforeTheDeploymentAnswers()
    {
        OPEN_DESK(desk);
        startInterrupted(desk);
        auto *banner = desk.find<Banner>("interruptedBanner");
        QVERIFY2(banner->text().contains(QLatin1String("Somebody"))
                     && banner->text().contains(QLatin1String("when the deployment answers")),
                 qPrintable(banner->text()));
        // What was done can be looked at; what is to be done waits, and says so.
        auto *look = part<QToolButton>(banner, "interruptedContinue");
        QCOMPARE(look->text(), QStringLiteral("Look at it…"));
        look->click();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        QTRY_COMPARE(part<QListWidget>(dialog, "containTimeline")->count(), 1);
        QVERIFY(part<QListWidget>(dialog, "containTimeline")->isVisible());
        const auto *now = part<QPushButton>(dialog, "containNow");
        QVERIFY(!now->isEnabled() && !now->toolTip().isEmpty());
        readAfterAll(desk);
        QTRY_VERIFY(now->isEnabled());
    }

    void whatAContainmentHasRevokedIsNotCalledActiveByAnOlderList()
    {
        OPEN_DESK(desk);
        const QList<Token> tokens = activeOf(desk, desk.liveToken().accountId);
        noteRevoked(desk, tokens);
        startInterrupted(desk);
        desk.find<QToolButton>("interruptedContinue")->click();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->containment().revoked().size(), tokens.size());
        const auto *facts = part<QLabel>(dialog, "containFacts");
        QTRY_VERIFY2(facts->text().startsWith(QString::number(tokens.size()))
                         && facts->text().contains(QLatin1String("is not read")),
                     qPrintable(facts->text()));
        const auto *listed = part<QListWidget>(dialog, "containTokens");
        QVERIFY(!listed->isVisible());
        const auto *now = part<QPushButton>(dialog, "containNow");
        QVERIFY2(!now->text().contains(QLatin1String("Revoke")), qPrintable(now->text()));
        // What is read counts, whatever was written down.
        readAfterAll(desk);
        QTRY_VERIFY(listed->isVisible());
        QCOMPARE(listed->count(), static_cast<int>(tokens.size()));
        QVERIFY2(facts->text().contains(QLatin1String("not revoked")), qPrintable(facts->text()));
    }

    void whatWasDoneAfterTheListsWereReadIsShownAsItIs()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        const QList<Token> tokens = activeOf(desk, token.accountId);
        const Token other = desk.tokenWhere(
            [&](const Token &one) { return one.active && one.accountId != token.accountId; });
        noteRevoked(desk, tokens);
        startInterrupted(desk);
        QTRY_VERIFY(desk.data().tokenCount() > 0);
        for (const Token &revoked : tokens)
            QVERIFY2(!desk.isActive(revoked.id), qPrintable(revoked.label()));
        QVERIFY(desk.isActive(other.id));
        // What is read counts, whatever was written down.
        readAfterAll(desk);
        QVERIFY(desk.isActive(token.id));
    }

    void whatNobodyAnsweredIsNotCalledActive_data()
    {
        QTest::addColumn<ChangeOutcome>("outcome");
        QTest::newRow("it was waited for in vain") << ChangeOutcome::Unknown;
        QTest::newRow("the program was killed") << ChangeOutcome::Pending;
    }
    void whatNobodyAnsweredIsNotCalledActive()
    {
        QFETCH(const ChangeOutcome, outcome);
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        const auto tokens = static_cast<int>(activeOf(desk, token.accountId).size());
        noteRevoked(desk, {token}, {}, outcome);
        startInterrupted(desk);
        QTRY_VERIFY(desk.data().tokenCount() > 0);
        QTRY_VERIFY(desk.session().inventory().isUnclear(token.id));
        const auto rows = [](const ContainDialog *dialog) {
            QStringList texts;
            const auto *list = part<QListWidget>(dialog, "containTokens");
            for (int row = 0; row < list->count(); ++row)
                texts << list->item(row)->text();
            return texts;
        };
        const ContainDialog *dialog = lookedAt(desk);
        QTRY_COMPARE(rows(dialog).size(), tokens);
        QCOMPARE(rows(dialog).filter(QStringLiteral(" · Unclear")).size(), 1);
        const auto *facts = part<QLabel>(dialog, "containFacts");
        QVERIFY2(facts->text().contains(QLatin1String("not known whether revoked")),
                 qPrintable(facts->text()));
        // What is read counts.
        readAfterAll(desk);
        QTRY_VERIFY(!desk.session().inventory().isUnclear(token.id));
        QTRY_VERIFY(rows(dialog).filter(QStringLiteral(" · Unclear")).isEmpty());
    }

    void whatIsLaterIsToldByOneClock_data()
    {
        QTest::addColumn<qint64>("readAfterMs"); // the change, by this computer's clock
        QTest::addColumn<qint64>("clockOffsetMs");
        QTest::addColumn<std::optional<qint64>>("offsetThenMs"); // when the change was made
        QTest::addColumn<bool>("isLater");
        const std::optional<qint64> notKnown;
        QTest::newRow("done after it, this computer is slow")
            << -msPerMinute << msPerHour << notKnown << true;
        QTest::newRow("done before it, this computer is fast")
            << msPerMinute << -msPerHour << notKnown << false;
        QTest::newRow("done before it, this computer was fast")
            << -2 * msPerHour << qint64(0) << std::optional<qint64>(-3 * msPerHour) << false;
        QTest::newRow("done after it, this computer was slow")
            << 2 * msPerHour << qint64(0) << std::optional<qint64>(3 * msPerHour) << true;
    }
    void whatIsLaterIsToldByOneClock()
    {
        QFETCH(const qint64, readAfterMs);
        QFETCH(const qint64, clockOffsetMs);
        QFETCH(const std::optional<qint64>, offsetThenMs);
        QFETCH(const bool, isLater);
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        const QString origin = desk.session().connection().origin.toString();
        noteRevoked(desk, {token}, offsetThenMs);
        const auto changes = finished(desk.live.journal->recent(QStringLiteral("test"), 1));
        QVERIFY(changes.ok() && !changes->isEmpty());
        runOnce(desk);
        keepAsRead(desk, origin, changes->constFirst().outcomeAtMs + readAfterMs, clockOffsetMs);
        desk.live.proxy->goDown();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
        QTRY_VERIFY(desk.data().tokenCount() > 0);
        QCOMPARE(desk.isActive(token.id), !isLater);
    }

    void theClockOfTheDeploymentIsTheLastThatWasKnown()
    {
        OPEN_DESK(desk);
        constexpr qint64 aheadMs = 45 * msPerMinute;
        startWhileItIsDown(desk, aheadMs);
        QVERIFY(desk.session().refreshedAt().msecs() < desk.session().inventory().nowMs());
        const auto *trouble = desk.find<Banner>("troubleBanner");
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(QLatin1String(" ago")), qPrintable(trouble->text()));
        // What the deployment says counts.
        readAfterAll(desk);
        QVERIFY(qAbs(desk.session().clockOffsetMs()) < aheadMs / 2);
    }

    void aClockThatNobodyHasToldInThisRunIsNoWarning()
    {
        OPEN_DESK(desk);
        constexpr qint64 aheadMs = 3 * msPerHour;
        startWhileItIsDown(desk, aheadMs);
        QSignalSpy refreshed(&desk.session(), &Session::refreshed);
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(!refreshed.isEmpty());
        QVERIFY(desk.find<Banner>("clockBanner")->isHidden());
        desk.action(ActionId::GoToReview)->trigger();
        const FindingModel &findings = desk.find<ReviewPage>("reviewPage")->model();
        QTRY_VERIFY(findings.rowCount() > 0);
        for (int row = 0; row < findings.rowCount(); ++row)
            QVERIFY(findings.findingAt(row)->rule != RuleId::ClockSkew);
    }

    void whatAnotherUserHasReadIsNotShown()
    {
        OPEN_DESK(desk);
        Changes &changes = desk.window->workspace()->changes();
        const auto account = finished(
            changes.createAccount({QStringLiteral("Deputy"), QStringLiteral("Admin"), {}}));
        QVERIFY(account.ok());
        const auto others =
            finished(changes.createToken({QStringLiteral("deputy-key"), account->id, 30, false}));
        QVERIFY(others.ok());
        runOnce(desk);
        desk.live.proxy->goDown();
        desk.openAs(others->value.duplicate());
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
        // File and journal have been asked by then.
        QVERIFY(kept(desk).inventory);
        QVERIFY(finished(desk.live.journal->recent(QStringLiteral("test"), 1)).ok());
        QTest::qWait(0);
        QVERIFY(!desk.session().inventory().isLoaded());
        desk.open();
        QTRY_VERIFY(desk.window->workspace() && desk.data().tokenCount() > 0);
    }

    void whoWasLastSeenToSeeNoListsIsShownNone()
    {
        OPEN_DESK(desk);
        runOnce(desk);
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const bool isList = path == "/api/user-tokens/service" || path == "/api/users";
            return isList
                ? FaultProxy::Verdict{Fault::Answer,
                                      FaultProxy::httpAnswer(403, "application/json",
                                                             R"({"detail": "Admins only"})")}
                : FaultProxy::Verdict();
        });
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QCOMPARE(desk.session().access(), Access::None);
        QTRY_VERIFY(!kept(desk).inventory);
    }

    void theDialogOfAnInterruptedContainmentAsksAgain_data()
    {
        QTest::addColumn<bool>("isPressed");
        QTest::newRow("by itself") << false;
        QTest::newRow("by its button") << true;
    }
    void theDialogOfAnInterruptedContainmentAsksAgain()
    {
        QFETCH(bool, isPressed);
        OPEN_DESK(desk);
        startInterrupted(desk);
        desk.find<QToolButton>("interruptedContinue")->click();
        auto *dialog = desk.find<ContainDialog>("containDialog");
        QVERIFY(dialog);
        auto *retry = part<QPushButton>(dialog, "containRetry");
        QTRY_VERIFY(retry->isVisible());
        QVERIFY(desk.live.proxy->comeBack());
        if (isPressed) {
            retry->setFocus();
            retry->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().hasRead(), 60'000);
        QTRY_VERIFY(!retry->isVisible());
        QTRY_VERIFY(part<QPushButton>(dialog, "containNow")->isEnabled());
        if (isPressed) // a second Enter changes nothing
            QCOMPARE(dialog->focusWidget(), part<QPushButton>(dialog, "containCancel"));
    }

    void itAsksUnaskedOnlyWhileNobodyAnswers()
    {
        OPEN_DESK(desk);
        startInterrupted(desk);
        ContainDialog *dialog = lookedAt(desk);
        const auto *soon = part<QTimer>(dialog, "answerSoon");
        QTRY_VERIFY(soon->isActive());
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{Fault::Answer, portalsAnswer()};
        });
        QVERIFY(desk.live.proxy->comeBack());
        auto *retry = part<QPushButton>(dialog, "containRetry");
        retry->click();
        const std::optional<Error> &error = desk.session().lastError();
        QTRY_VERIFY(error && !isUnanswered(*error) && !desk.session().isRefreshing());
        QTRY_VERIFY(!soon->isActive() && !desk.session().isRefreshing());
        QVERIFY(retry->isVisible());
        desk.live.proxy->setJudge({});
        retry->click();
        QTRY_VERIFY(desk.session().hasRead());
    }

    void whoPressesWhileItIsAskedIsHeardAfterwards()
    {
        OPEN_DESK(desk);
        startInterrupted(desk);
        ContainDialog *dialog = lookedAt(desk);
        auto *retry = part<QPushButton>(dialog, "containRetry");
        QTRY_VERIFY(retry->isVisible());
        int asked = 0;
        bool isHeld = true;
        bool isBack = false;
        desk.live.proxy->setJudge([&](const QByteArray &, const QByteArray &) {
            ++asked;
            if (isBack)
                return FaultProxy::Verdict();
            return FaultProxy::Verdict{isHeld ? Fault::Hold : Fault::Answer, portalsAnswer()};
        });
        QVERIFY(desk.live.proxy->comeBack());
        retry->click();
        QTRY_VERIFY(asked > 0 && desk.session().isRefreshing());
        retry->click();
        connect(&desk.session(), &Session::refreshed, dialog, [&isBack] { isBack = true; });
        isHeld = false;
        desk.live.proxy->release();
        QTRY_VERIFY(desk.session().hasRead());
    }

    void aRefusedCredentialIsNotCalledADeploymentThatDoesNotAnswer()
    {
        OPEN_DESK(desk);
        startInterrupted(desk);
        QTRY_VERIFY(desk.data().tokenCount() > 0);
        desk.choose(desk.liveToken().id);
        const auto *banner = desk.find<Banner>("interruptedBanner");
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{Fault::Answer,
                                       FaultProxy::httpAnswer(401, "application/json", "{}")};
        });
        QVERIFY(desk.live.proxy->comeBack());
        desk.action(ActionId::Refresh)->trigger();
        const QString signIn = QStringLiteral("Sign in again first");
        QTRY_COMPARE(mayChange(desk.session()).reason, signIn);
        QTRY_VERIFY2(banner->text().endsWith(signIn), qPrintable(banner->text()));
        QTRY_VERIFY2(desk.action(ActionId::Contain)->toolTip().contains(signIn),
                     qPrintable(desk.action(ActionId::Contain)->toolTip()));
        const DialogContext context{desk.session(), desk.window->workspace()->changes(),
                                    desk.window->workspace()->rotations(), desk.settings};
        const ContainDialog *dialog =
            openContainment(desk.window.get(), context, desk.liveToken().accountId);
        QCOMPARE(dialog->message(), signIn);
        desk.live.proxy->setJudge({});
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(desk.session().hasRead());
        QTRY_VERIFY(dialog->message().isEmpty());
    }

    void theKeyboardStaysOnWhatIsOfferedWhenTheDeploymentAnswers()
    {
        OPEN_DESK(desk);
        startInterrupted(desk);
        const auto *banner = desk.find<Banner>("interruptedBanner");
        auto *look = part<QToolButton>(banner, "interruptedContinue");
        QTRY_VERIFY(look->isVisible());
        look->setFocus();
        QCOMPARE(desk.window->focusWidget(), look);
        readAfterAll(desk);
        QTRY_VERIFY2(!banner->text().contains(QLatin1String("when the deployment answers")),
                     qPrintable(banner->text()));
        const QWidget *focus = desk.window->focusWidget();
        QVERIFY(focus && focus->isVisible() && banner->isAncestorOf(focus));
        QCOMPARE(focus->objectName(), QStringLiteral("interruptedContinue"));
        QCOMPARE(focus->accessibleName(), QStringLiteral("Contain it…"));
    }

    void whatWasClosedIsNotOfferedAgainInThisRun()
    {
        OPEN_DESK(desk);
        startInterrupted(desk);
        auto *banner = desk.find<InterruptedBanner>("interruptedBanner");
        clickOn(banner, "bannerClose");
        QVERIFY(banner->isHidden());
        readAfterAll(desk);
        finished(banner->look());
        QVERIFY(banner->isHidden());
        desk.window.reset();
        desk.open();
        QTRY_VERIFY(desk.find<Banner>("interruptedBanner")->isVisible());
    }

    void toComeBackToTheWindowTriesAgain()
    {
        Desk desk({}, Opening::Later);
        desk.live.proxy->goDown();
        desk.open();
        QTRY_VERIFY(desk.window->workspace());
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
        QVERIFY(!desk.session().refreshedAt().isSet());
        QVERIFY(desk.live.proxy->comeBack());
        QEvent activation(QEvent::WindowActivate);
        QCoreApplication::sendEvent(desk.window.get(), &activation);
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
    }

    void nothingCanBeChangedByIt()
    {
        OPEN_DESK(desk);
        runOnce(desk);
        desk.live.proxy->goDown();
        desk.open();
        QTRY_VERIFY(desk.window->workspace() && desk.tokens()->model().rowCount() > 100);
        desk.choose(desk.liveToken().id);
        for (const ActionId id : {ActionId::Revoke, ActionId::NewToken, ActionId::NewAccount,
                                  ActionId::Rotate, ActionId::Contain}) {
            QVERIFY2(!desk.action(id)->isEnabled(), qPrintable(desk.action(id)->text()));
            QVERIFY2(desk.action(id)->toolTip().contains(QLatin1String("answers again")),
                     qPrintable(desk.action(id)->toolTip()));
        }
        const Availability allowed = mayChange(desk.session());
        QVERIFY(!allowed.ok());
        const ChangeReport report =
            finished(desk.window->workspace()->changes().setRevoked({desk.liveToken().id}, true));
        QVERIFY(report.done.isEmpty());
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(desk.isActive(desk.liveToken().id));
        QCOMPARE(changesSent(desk), 0);
    }

    void itIsNoNewsAndLeavesTheFileAsItWas()
    {
        OPEN_DESK(desk);
        runOnce(desk);
        desk.live.proxy->goDown();
        desk.open();
        QTRY_VERIFY(desk.window->workspace() && desk.tokens()->model().rowCount() > 100);
        const Moment readAt = kept(desk).readAt;
        // What has changed up to now can be read.
        desk.action(ActionId::GoToHistory)->trigger();
        auto *page = desk.find<HistoryPage>("historyPage");
        QTRY_VERIFY(page && page->isVisible());
        QTRY_VERIFY2(!textIn(page, "pageStateTitle").startsWith(QLatin1String("Reading")),
                     qPrintable(textIn(page, "pageStateTitle")));
        desk.action(ActionId::GoToReview)->trigger();
        QTRY_VERIFY(desk.find<TableView>("reviewTable")->isVisible());
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(!desk.session().isRefreshing());
        QVERIFY(!desk.session().hasRead());
        QVERIFY(kept(desk).readAt == readAt);
        const auto events = finished(desk.history->events(desk.session().connection().id, 0));
        QVERIFY(events.ok() && events.value()->empty());
    }

    void noReviewIsRecordedOfIt()
    {
        OPEN_DESK(desk);
        runOnce(desk);
        desk.live.proxy->goDown();
        desk.open();
        QTRY_VERIFY(desk.window->workspace() && desk.tokens()->model().rowCount() > 100);
        desk.action(ActionId::GoToReview)->trigger();
        QTRY_VERIFY(desk.find<TableView>("reviewTable")->isVisible());
        auto *page = desk.find<ReviewPage>("reviewPage");
        QTRY_VERIFY(part<QToolButton>(page, "reviewStart")->isEnabled());
        clickOn(page, "reviewStart");
        auto *banner = desk.find<Banner>("changeBanner");
        QTRY_VERIFY2(banner->text().contains(QLatin1String("earlier time")),
                     qPrintable(banner->text()));
        QVERIFY(!part<QToolButton>(page, "reviewFinish")->isVisible());
        QVERIFY(desk.live.proxy->comeBack());
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(desk.session().hasRead());
        clickOn(page, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(page, "reviewFinish")->isVisible());
    }

    void itStaysEmptyWhereNothingMayBeShown_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<int>("status");
        QTest::newRow("never read") << false << 503;
        QTest::newRow("refused") << true << 401;
        QTest::newRow("not allowed") << true << 403;
    }
    void itStaysEmptyWhereNothingMayBeShown()
    {
        QFETCH(bool, isKnown);
        QFETCH(int, status);
        OPEN_DESK(desk);
        runOnce(desk);
        if (!isKnown) {
            const auto forgotten = finished(desk.history->forget(desk.live.connection().id));
            QVERIFY(forgotten.ok());
        }
        desk.live.proxy->setJudge([status](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{
                Fault::Answer,
                FaultProxy::httpAnswer(status, "application/json", "{\"detail\": \"no\"}")};
        });
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
        // The file has been asked by then.
        kept(desk);
        QTest::qWait(0);
        QVERIFY(!desk.session().inventory().isLoaded());
        QVERIFY(!desk.table()->isVisible());
    }

    void aServerInTroubleShowsItToo()
    {
        OPEN_DESK(desk);
        runOnce(desk);
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{Fault::Answer,
                                       FaultProxy::httpAnswer(503, "text/html", "<h1>Sorry</h1>")};
        });
        desk.open();
        QTRY_VERIFY(desk.window->workspace() && desk.tokens()->model().rowCount() > 100);
        // Who is refused now sees no more than before, and is told.
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{Fault::Answer,
                                       FaultProxy::httpAnswer(401, "application/json", "{}")};
        });
        desk.action(ActionId::Refresh)->trigger();
        QTRY_VERIFY(desk.find<Banner>("credentialBanner")->isVisible());
        QVERIFY(desk.find<Banner>("credentialBanner")
                    ->text()
                    .contains(QLatin1String("What you see was read")));
    }
};

QTEST_MAIN(TestOfflineStart)
#include "testofflinestart.moc"
