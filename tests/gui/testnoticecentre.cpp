// The real window with notices: what comes to the desktop, to the tray and into the window.
#include "support/fakedesktop.h"
#include "support/memorysecrets.h"
#include "support/noticedesk.h"
#include "ui/dialogs/closeguard.h"
#include "ui/language/languageswitch.h"
#include "ui/notices/awaywindow.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// What no notice of a locked window may hold.
bool namesSomething(const Desk &desk, const QString &text)
{
    for (const Token &token : desk.data().tokens()) {
        if (text.contains(token.label()))
            return true;
    }
    return text.contains(desk.session().connection().name);
}

void lockKeyring()
{
    QProcess locking;
    locking.start(QStringLiteral("dbus-send"),
                  {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                   QStringLiteral("--dest=org.freedesktop.secrets"),
                   QStringLiteral("/org/freedesktop/secrets"),
                   QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                   QStringLiteral("array:objpath:/org/freedesktop/secrets/aliases/default")});
    if (!locking.waitForFinished() || locking.exitCode() != 0)
        qFatal("the keyring is not locked");
}

/// A kept connection to it, of this id and name.
Connection keep(const NoticeDesk &desk, const LiveDeployment &deployment, const char *name)
{
    Connection kept = deployment.connection();
    kept.id = kept.name = QString::fromLatin1(name);
    const auto saved = finished(desk.connector->save(
        kept, Credentials(SecretBytes::copyOf(deployment.started.adminToken))));
    if (!saved.ok())
        qFatal("%s", qPrintable(saved.error().text()));
    return kept;
}

/// It looks at the connections that are not open at once, and then not again.
void lookOnce(const NoticeDesk &desk)
{
    desk.centre().watch().setPauses({std::chrono::milliseconds(0), std::chrono::hours(1)});
}

/// What the desktop was shown of this connection, alone or with others.
QList<FakeNotifications::Shown> shownOf(const FakeNotifications &service, const QString &name)
{
    const QString start = name + QStringLiteral(": ");
    QList<FakeNotifications::Shown> found;
    for (const FakeNotifications::Shown &shown : service.shown) {
        const QStringList lines = shown.body.split(QLatin1Char('\n')) << shown.title;
        if (std::any_of(lines.begin(), lines.end(),
                        [&start](const QString &line) { return line.startsWith(start); }))
            found << shown;
    }
    return found;
}

bool isAskedForKeyring()
{
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    return bus->isServiceRegistered(QStringLiteral("org.gnome.keyring.SystemPrompter"));
}

/// That of them which stands on the desktop; null: none yet.
const ConnectionNotice *hostOf(const NoticeDesk &desk, const QStringList &connections)
{
    for (const QString &id : connections) {
        const ConnectionNotice *notice = desk.centre().notice(id);
        if (notice && notice->isOnDesktop())
            return notice;
    }
    return nullptr;
}

} // namespace

class TestNoticeCentre : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDigestComesToTheDesktopOnceAndShowsItsTokens()
    {
        FakeNotifications service;
        NoticeDesk desk;
        QTRY_COMPARE(service.shown.size(), 1);
        const FakeNotifications::Shown first = service.shown.constFirst();
        QVERIFY(first.title.startsWith(QLatin1String("Test: ")));
        QVERIFY(first.title.contains(QLatin1String("Your own credential")));
        QVERIFY(namesSomething(desk, first.body));
        QVERIFY(first.body.count(QLatin1Char('\n')) <= noticeLines);
        QVERIFY(!desk.banner()->isVisible());
        desk.action(ActionId::GoToAccounts)->trigger();
        desk.window->showMinimized();
        service.press(QStringLiteral("show"));
        QTRY_VERIFY(desk.tokens()->isVisible());
        QTRY_VERIFY(!desk.window->isMinimized());
        const QString query = desk.tokens()->searchText();
        QVERIFY2(query.startsWith(QLatin1String("id:")), qPrintable(query));
        // These and no others.
        QCOMPARE(desk.tokens()->model().rowCount(),
                 static_cast<int>(query.count(QLatin1Char(','))) + 1);
        // And the own credential can be renewed in place.
        QDialog *renew = waitForDialog(desk.window.get(), "renewDialog");
        QVERIFY(renew);
        renew->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
        // After a restart of the program nothing is told again.
        desk.restart();
        QTRY_VERIFY(desk.centre().notifier().state() == DesktopNotifier::State::Present);
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(!desk.hasNotice());
        QCOMPARE(service.shown.size(), 1);
    }

    void laterBringsItAgainAndNotNow()
    {
        FakeNotifications service;
        NoticeDesk desk;
        QTRY_COMPARE(service.shown.size(), 1);
        service.press(QStringLiteral("later"));
        QTRY_COMPARE(service.closed.size(), 1);
        const QString id = desk.session().connection().id;
        QVERIFY(desk.store->told().connections.value(id).notBeforeMs
                > desk.session().clock().nowMs() + 119 * msPerMinute);
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(!desk.hasNotice());
        QCOMPARE(service.shown.size(), 1);
        // The two hours are over.
        ToldNotices told = desk.store->told();
        told.connections[id].notBeforeMs = 1;
        told.connections[id].lastDigestMs = 0;
        const auto written = finished(desk.store->write(told));
        QVERIFY(written.ok());
        desk.action(ActionId::Refresh)->trigger();
        QTRY_COMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown.at(1).title, service.shown.at(0).title);
    }

    void quietHoursHoldItBackUntilTheyEnd()
    {
        FakeNotifications service;
        NoticeDesk desk([](NoticeWishes &wishes) {
            const QTime now = QTime::currentTime();
            wishes.quiet = {true, now.addSecs(-3600), now.addSecs(3600), false};
        });
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(!desk.hasNotice());
        QCOMPARE(service.shown.size(), 0);
        NoticeWishes wishes = desk.centre().settings().wishes();
        wishes.quiet.on = false;
        desk.centre().settings().setWishes(wishes);
        QTRY_COMPARE(service.shown.size(), 1);
    }

    void noticesThatAreOffTellNothing()
    {
        FakeNotifications service;
        NoticeDesk desk([](NoticeWishes &wishes) { wishes.on = false; });
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(!desk.hasNotice());
        QCOMPARE(service.shown.size(), 0);
        QVERIFY(!desk.banner()->isVisible());
    }

    void aLockedWindowTakesTheNamesAway()
    {
        FakeTray tray;
        FakeNotifications service;
        NoticeDesk desk;
        QTRY_COMPARE(service.shown.size(), 1);
        QTRY_VERIFY(desk.centre().trayIcon());
        QTRY_VERIFY(desk.isOnDesktop());
        QVERIFY(namesSomething(desk, desk.centre().trayIcon()->toolTip()));
        desk.window->lock(LockReason::Asked);
        QTRY_COMPARE(service.shown.size(), 2);
        const FakeNotifications::Shown locked = service.shown.constLast();
        QCOMPARE(locked.id, service.shown.constFirst().id);
        QVERIFY(locked.hints.value(QStringLiteral("suppress-sound")).toBool());
        QVERIFY(!namesSomething(desk, locked.title + locked.body));
        QVERIFY(!namesSomething(desk, desk.centre().trayIcon()->toolTip()));
        QVERIFY(!desk.trayAction("trayLock")->isEnabled());
        QVERIFY(!desk.trayAction("trayRefresh")->isEnabled());
        // What was asked for meanwhile is shown when it is open again.
        QTRY_VERIFY(desk.session().isLocked());
        QTRY_VERIFY(desk.isOnDesktop());
        service.press(QStringLiteral("show"));
        QTest::qWait(100);
        QVERIFY(!desk.window->workspace()->isVisible());
        desk.unlock();
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QTRY_VERIFY(desk.tokens()->searchText().startsWith(QLatin1String("id:")));
    }

    void withoutAServiceItStandsInTheWindow()
    {
        NoticeDesk desk;
        QTRY_VERIFY(desk.banner()->isVisible());
        QVERIFY(desk.banner()->text().contains(QLatin1String("expire soon")));
        // The window says the end of the own credential by itself, once.
        QVERIFY(desk.find<Banner>("credentialBanner")->isVisible());
        QVERIFY(!desk.banner()->text().contains(QLatin1String("Your own credential")));
        clickOn(desk.banner(), "noticeShow");
        QTRY_VERIFY(desk.tokens()->searchText().startsWith(QLatin1String("id:")));
        QVERIFY(!desk.banner()->isVisible());
        QVERIFY(noDialog(desk.window.get()));
    }

    void whatIsRevokedElsewhereLeavesTheBanner()
    {
        NoticeDesk desk;
        QTRY_VERIFY(desk.banner()->isVisible());
        const QString id = desk.session().connection().id;
        const auto told = [&] { return desk.store->unread().value(id).entries; };
        QList<TokenId> tokens;
        for (const NoticeEntry &entry : told()) {
            const int index = desk.data().tokenIndex(entry.token);
            if (entry.kind == NoticeKind::TokenExpires
                && !desk.session().mayBeOwnToken(desk.data().token(index)))
                tokens << entry.token;
        }
        QVERIFY(tokens.size() > 1);
        const size_t count = told().size();
        const QString text = desk.banner()->text();
        const QSignalSpy said(desk.banner(), &Banner::said);
        const auto revoked = desk.live.elsewhere(
            [&tokens](ApiClient &api) { return api.setRevoked(tokens.constFirst(), true); });
        QVERIFY(revoked.ok());
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(told().size(), count - 1);
        QTRY_VERIFY(desk.banner()->text() != text);
        QVERIFY(desk.banner()->isVisible());
        // That there is less of it is not read aloud.
        QCOMPARE(said.count(), 0);
        QCOMPARE(desk.banner()->accessibleName(), desk.banner()->text());
        // And comes back with it.
        const auto restored = desk.live.elsewhere(
            [&tokens](ApiClient &api) { return api.setRevoked(tokens.constFirst(), false); });
        QVERIFY(restored.ok());
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_COMPARE(told().size(), count);
        QTRY_COMPARE(desk.banner()->text(), text);
        // Show leads to what it says now.
        const auto gone = desk.live.elsewhere(
            [&tokens](ApiClient &api) { return api.setRevoked(tokens.constFirst(), true); });
        QVERIFY(gone.ok());
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_VERIFY(desk.banner()->text() != text);
        clickOn(desk.banner(), "noticeShow");
        QTRY_VERIFY(desk.tokens()->searchText().startsWith(QLatin1String("id:")));
        QTRY_VERIFY(!desk.tokens()->shows(tokens.constFirst()));
    }

    void whoMayNotSeeTokensIsToldOfNone()
    {
        NoticeDesk desk;
        QTRY_VERIFY(desk.banner()->isVisible());
        const QString id = desk.session().connection().id;
        desk.openWithRole(QStringLiteral("Member"));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QVERIFY(desk.session().access() != Access::Full);
        QTRY_VERIFY(desk.store->unread().value(id).isEmpty());
        QTRY_VERIFY(!desk.banner()->isVisible());
        QVERIFY(desk.tokens()->searchText().isEmpty());
    }

    void whereNothingButTheOwnCredentialEndsThereIsOneBanner()
    {
        NoticeDesk desk([](NoticeWishes &wishes) { wishes.on = false; });
        QTRY_VERIFY(desk.find<Banner>("credentialBanner")->isVisible());
        // All but that was told before.
        const qint64 now = desk.session().clock().nowMs();
        ToldNotices told = desk.store->told();
        ToldOfConnection &here = told.connections[desk.session().connection().id];
        for (const Token &token : desk.data().tokens()) {
            if (token.expiration.isSet() && token.expiration.msecs() > now - expiredNoticeMs)
                here.tokens.insert(token.id, {token.expiration.msecs(), 0});
        }
        const auto written = finished(desk.store->write(told));
        QVERIFY(written.ok());
        NoticeWishes wishes = desk.centre().settings().wishes();
        wishes.on = true;
        desk.centre().settings().setWishes(wishes);
        const QString id = desk.session().connection().id;
        QTRY_COMPARE(desk.store->told().connections.value(id).others.size(), 1);
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(!desk.banner()->isVisible());
        QVERIFY(desk.find<Banner>("credentialBanner")->isVisible());
        QTRY_VERIFY(desk.store->unread().isEmpty());
    }

    void whatNobodyHasReadOutlivesLanguageConnectionAndProgram()
    {
        NoticeDesk desk;
        LanguageSwitch languages(desk.settings, QStringLiteral("en"));
        desk.window.reset();
        desk.context->languages = &languages;
        desk.restart();
        QTRY_VERIFY(desk.banner()->isVisible());
        // A language makes the window anew.
        languages.choose(QStringLiteral("de"));
        QTRY_VERIFY(desk.banner()->isVisible());
        const QString german = desk.banner()->text();
        languages.choose(QStringLiteral("en"));
        QTRY_VERIFY(desk.banner()->isVisible());
        const QString text = desk.banner()->text();
        QVERIFY(text != german && text.contains(QLatin1String("expire soon")));
        // And the program, when it starts again.
        desk.restart();
        QTRY_VERIFY(desk.banner()->isVisible());
        QCOMPARE(desk.banner()->text(), text);
        // Another connection's window does not show it; its own does again.
        Connection other = desk.live.connection();
        other.id = QStringLiteral("another");
        const auto open = [&desk](const Connection &connection) {
            desk.window->openSession(desk.connector->runOnlySession(
                connection, SecretBytes::copyOf(desk.live.started.adminToken)));
        };
        NoticeWishes wishes = desk.centre().settings().wishes();
        wishes.on = false;
        desk.centre().settings().setWishes(wishes);
        open(other);
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QVERIFY(!desk.banner()->isVisible());
        open(desk.live.connection());
        QTRY_VERIFY(desk.banner()->isVisible());
        QCOMPARE(desk.banner()->text(), text);
        // What was closed is read.
        clickOn(desk.banner(), "bannerClose");
        open(desk.live.connection());
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        wishes.on = true;
        desk.centre().settings().setWishes(wishes);
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(!desk.hasNotice() && !desk.banner()->isVisible());
        desk.restart();
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(!desk.hasNotice() && !desk.banner()->isVisible());
        desk.window.reset();
        desk.context->languages = nullptr;
    }

    void whatNobodyHasReadIsOnTheDiskWhileItStands()
    {
        NoticeDesk desk;
        const QString id = desk.session().connection().id;
        QTRY_VERIFY(desk.banner()->isVisible());
        // As another start would find it, were this one killed now.
        const auto toldOnDisk = [&desk, &id] {
            QFile file(desk.live.folder.filePath(QStringLiteral("told.json")));
            if (!file.open(QIODevice::ReadOnly))
                return ToldOfConnection();
            const auto read = toldNoticesFromJson(file.readAll());
            return read.ok() ? read->connections.value(id) : ToldOfConnection();
        };
        QVERIFY(!desk.store->told().connections.value(id).tokens.isEmpty());
        QTRY_VERIFY(toldOnDisk().tokens.isEmpty());
        QCOMPARE(toldOnDisk().lastDigestMs, qint64(0));
        clickOn(desk.banner(), "bannerClose");
        QTRY_COMPARE(toldOnDisk(), desk.store->told().connections.value(id));
    }

    void aServiceThatFailsLeavesItInTheWindow_data()
    {
        QTest::addColumn<int>("mood");
        QTest::newRow("refuses") << static_cast<int>(FakeNotifications::Mood::Refuses);
        QTest::newRow("never answers") << static_cast<int>(FakeNotifications::Mood::Silent);
    }
    void aServiceThatFailsLeavesItInTheWindow()
    {
        QFETCH(int, mood);
        FakeNotifications service;
        service.mood = static_cast<FakeNotifications::Mood>(mood);
        NoticeDesk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner()->isVisible(), 15'000);
        QCOMPARE(service.shown.size(), 0);
    }

    void whatNobodyHasReadLeadsBackToItsConnection_data()
    {
        QTest::addColumn<bool>("hasService");
        QTest::newRow("from the desktop") << true;
        QTest::newRow("from the window") << false;
    }
    void whatNobodyHasReadLeadsBackToItsConnection()
    {
        QFETCH(bool, hasService);
        const auto service = hasService ? std::make_unique<FakeNotifications>() : nullptr;
        NoticeDesk desk;
        const auto credential = [&desk] {
            return SecretBytes::copyOf(desk.live.started.adminToken);
        };
        Connection first = desk.live.connection();
        first.runOnly = true;
        desk.connector->ofThisRun().keep(first, Credentials(credential()));
        QTRY_VERIFY(service ? desk.isOnDesktop() : desk.banner()->isVisible());
        NoticeWishes wishes = desk.centre().settings().wishes();
        wishes.on = false;
        desk.centre().settings().setWishes(wishes);
        Connection second = first;
        second.id = QStringLiteral("another");
        second.name = QStringLiteral("Another");
        desk.window->openSession(desk.connector->runOnlySession(second, credential()));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        if (service) {
            QCOMPARE(service->closed.size(), 0);
            service->press(QStringLiteral("show"));
        } else {
            QVERIFY(desk.banner()->isVisible());
            QVERIFY(desk.banner()->text().startsWith(QLatin1String("Test: Your own credential")));
            QCOMPARE(part<QToolButton>(desk.banner(), "noticeShow")->text(),
                     QStringLiteral("Open this connection"));
            clickOn(desk.banner(), "noticeShow");
        }
        QTRY_VERIFY(desk.isOpen(first.id));
        QTRY_VERIFY(desk.tokens()->searchText().startsWith(QLatin1String("id:")));
        QDialog *renew = waitForDialog(desk.window.get(), "renewDialog");
        QVERIFY(renew);
        renew->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QVERIFY(desk.store->unread().isEmpty());
    }

    void whatStandsOnTheDesktopAtTheEndComesAgainAndWhatWasClosedDoesNot()
    {
        FakeNotifications service;
        NoticeDesk desk;
        QTRY_VERIFY(desk.isOnDesktop());
        desk.restart();
        QTRY_COMPARE(service.closed.size(), 1);
        QTRY_COMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown.at(1).title, service.shown.at(0).title);
        QTRY_VERIFY(desk.isOnDesktop());
        service.CloseNotification(service.shown.constLast().id);
        QTRY_VERIFY(!desk.isOnDesktop());
        desk.restart();
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(!desk.hasNotice());
        QCOMPARE(service.shown.size(), 2);
    }

    void withoutATrayClosingCloses()
    {
        NoticeDesk desk(keepRunning);
        QTRY_COMPARE(desk.centre().trayWatch().tray(), TrayWatch::Tray::None);
        QVERIFY(!desk.centre().trayIcon());
        QVERIFY(desk.window->close());
        QVERIFY(!desk.window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void aTrayThatComesLaterGetsTheIconAndItsMenu()
    {
        NoticeDesk desk;
        QTRY_COMPARE(desk.centre().trayWatch().tray(), TrayWatch::Tray::None);
        FakeTray tray;
        QTRY_VERIFY(desk.centre().trayIcon());
        QTRY_COMPARE(tray.items().size(), 1);
        const int soon = [&] {
            int count = 0;
            const qint64 now = desk.session().clock().nowMs();
            for (const Token &token : desk.data().tokens()) {
                const qint64 left = token.expiration.isSet() ? token.expiration.msecs() - now : 0;
                count += token.active && left > 0 && left <= soonDays * msPerDay;
            }
            return count;
        }();
        QVERIFY(soon > 0);
        const QString words = QStringLiteral("%1 token(s) expire within 7 days").arg(soon);
        QTRY_COMPARE(desk.trayAction("traySoon")->text(), words);
        QVERIFY(desk.centre().trayIcon()->toolTip().contains(words));
        // As a panel sees it.
        QProcess reader;
        QByteArray layout;
        QTRY_VERIFY(([&] {
            reader.start(
                QStringLiteral("dbus-send"),
                {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                 QStringLiteral("--dest=") + tray.items().constFirst(), QStringLiteral("/MenuBar"),
                 QStringLiteral("com.canonical.dbusmenu.GetLayout"), QStringLiteral("int32:0"),
                 QStringLiteral("int32:-1"), QStringLiteral("array:string:label")});
            if (!QTest::qWaitFor([&] { return reader.state() == QProcess::NotRunning; }))
                return false;
            layout = reader.readAllStandardOutput();
            return layout.contains(words.toUtf8());
        }()));
        for (const char *each :
             {"Hide window", "No rotation is due", "Lock now", "Refresh", "Quit"})
            QVERIFY2(layout.contains(each), each);

        desk.action(ActionId::GoToAccounts)->trigger();
        desk.trayAction("traySoon")->trigger();
        QTRY_VERIFY(desk.tokens()->isVisible());
        QCOMPARE(desk.tokens()->searchText(), QStringLiteral("expires:<7d"));
        QTRY_COMPARE(desk.tokens()->model().rowCount(), soon);
        desk.trayAction("trayDue")->trigger();
        QTRY_VERIFY(!desk.tokens()->isVisible());
        QSignalSpy refreshed(&desk.session(), &Session::refreshed);
        desk.trayAction("trayRefresh")->trigger();
        QTRY_COMPARE(refreshed.size(), 1);
        desk.trayAction("trayLock")->trigger();
        QTRY_VERIFY(desk.window->isLocked());
        // Not wanted any more.
        NoticeWishes wishes = desk.centre().settings().wishes();
        wishes.trayIcon = false;
        desk.centre().settings().setWishes(wishes);
        QVERIFY(!desk.centre().trayIcon());
    }

    void closingLeavesItInTheTrayAndSaysSoOnce()
    {
        FakeTray tray;
        FakeNotifications service;
        NoticeDesk desk([](NoticeWishes &wishes) {
            wishes.on = false;
            wishes.keepRunning = true;
        });
        QTRY_VERIFY(desk.centre().trayIcon());
        QTRY_COMPARE(desk.centre().notifier().state(), DesktopNotifier::State::Present);
        QTRY_COMPARE(desk.trayAction("trayToggle")->text(), QStringLiteral("Hide window"));
        desk.window->close();
        QVERIFY(!desk.window->isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.constFirst().title, QStringLiteral("Tokendesk keeps running"));
        QTRY_COMPARE(desk.trayAction("trayToggle")->text(), QStringLiteral("Show window"));
        // The lists are read on.
        QSignalSpy refreshed(&desk.session(), &Session::refreshed);
        const auto read = finished(desk.session().refresh());
        QVERIFY(read.ok() && refreshed.size() >= 1);
        desk.trayAction("trayToggle")->trigger();
        QTRY_VERIFY(desk.window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        desk.window->close();
        QTRY_VERIFY(!desk.window->isVisible());
        QTest::qWait(200);
        QCOMPARE(service.shown.size(), 1);
        desk.window->raiseWindow();
        QTRY_VERIFY(desk.window->isVisible());
    }

    void withTheWishOffClosingEndsAsBefore()
    {
        FakeTray tray;
        NoticeDesk desk;
        QTRY_VERIFY(desk.centre().trayIcon());
        QVERIFY(desk.window->close());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void whatStandsInADialogGoesAndComesWithTheWindow()
    {
        FakeTray tray;
        NoticeDesk desk(keepRunning);
        QTRY_VERIFY(desk.centre().trayIcon());
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::NewToken)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        part<QLineEdit>(dialog, "tokenName")->setText(QStringLiteral("half a name"));
        desk.trayAction("trayToggle")->trigger();
        QVERIFY(!desk.window->isVisible() && !dialog->isVisible());
        desk.trayAction("trayToggle")->trigger();
        QTRY_VERIFY(desk.window->isVisible() && dialog->isVisible());
        QCOMPARE(textOf(dialog, "tokenName"), QStringLiteral("half a name"));
        // Locked while it is away: the dialog waits for the unlocking.
        desk.trayAction("trayToggle")->trigger();
        desk.trayAction("trayLock")->trigger();
        QTRY_VERIFY(desk.session().isLocked());
        desk.trayAction("trayToggle")->trigger();
        QTRY_VERIFY(desk.window->isVisible());
        QTest::qWait(200);
        QVERIFY(!dialog->isVisible());
        desk.unlock();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(textOf(dialog, "tokenName"), QStringLiteral("half a name"));
        dialog->reject();
    }

    // It exists once: nobody could ever have it again.
    void neitherClosingNorQuittingLosesANewTokensValue()
    {
        FakeTray tray;
        NoticeDesk desk(keepRunning);
        QTRY_VERIFY(desk.centre().trayIcon());
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::NewToken)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        part<QLineEdit>(dialog, "tokenName")->setText(QStringLiteral("made-before-quit"));
        button(dialog, "createToken")->click();
        const QPointer<QDialog> value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        desk.window->close();
        QVERIFY(desk.window->isVisible() && value->isVisible());
        // Out of sight it is still there, and quitting brings it back.
        desk.trayAction("trayToggle")->trigger();
        QVERIFY(!desk.window->isVisible());
        QSignalSpy ends(qApp, &QCoreApplication::aboutToQuit);
        desk.trayAction("trayQuit")->trigger();
        QTRY_VERIFY(value && value->isVisible());
        QVERIFY(desk.window->isVisible());
        QCOMPARE(ends.size(), 0);
        clickOn(value, "copyValue");
        QTRY_VERIFY(!CloseGuard::first());
        value->close();
    }

    void inTheBackgroundThereIsNoWindowUntilItIsWanted()
    {
        FakeTray tray;
        FakeNotifications service;
        NoticeDesk desk;
        desk.window.reset();
        service.shown.clear();
        desk.window = std::make_unique<MainWindow>(*desk.context);
        desk.centre().startInBackground();
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_VERIFY(desk.centre().trayIcon());
        QVERIFY(!desk.window->isVisible());
        desk.trayAction("trayToggle")->trigger();
        QTRY_VERIFY(desk.window->isVisible());
    }

    void whereNoTrayBringsItBackItStartsMinimised()
    {
        NoticeDesk desk;
        const auto startAnew = [&desk] {
            desk.window.reset();
            desk.window = std::make_unique<MainWindow>(*desk.context);
            auto *away = desk.window->findChild<AwayWindow *>();
            away->setPatience(std::chrono::milliseconds(50));
            desk.centre().startInBackground();
            return away;
        };
        QVERIFY(startAnew()->isAway()); // a tray may come yet
        QTRY_VERIFY(desk.window->isVisible() && desk.window->isMinimized());

        // There is one, but it is not wanted.
        FakeTray tray;
        NoticeSettings settings(desk.settings);
        NoticeWishes wishes = settings.wishes();
        wishes.trayIcon = false;
        settings.setWishes(wishes);
        QVERIFY(!startAnew()->isAway());
        QVERIFY(desk.window->isVisible() && desk.window->isMinimized());
    }

    void aTrayThatIsGoneDoesNotKeepTheWindowOutOfReach()
    {
        auto tray = std::make_unique<FakeTray>();
        NoticeDesk desk(keepRunning);
        QTRY_VERIFY(desk.centre().trayIcon());
        desk.window->findChild<AwayWindow *>()->setPatience(std::chrono::seconds(2));
        desk.window->close();
        QVERIFY(!desk.window->isVisible());
        tray.reset();
        QTRY_VERIFY(!desk.centre().trayIcon());
        QVERIFY(!desk.window->isVisible()); // a panel that is restarted comes back soon
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isVisible() && desk.window->isMinimized(), 20'000);
    }

    void whatTheKeyringHoldsBackIsOpenedOnceItGivesIt()
    {
        FakeNotifications service;
        MemorySecrets keychain;
        NoticeDesk desk;
        desk.window.reset();
        desk.useKeychain(keychain);
        desk.restart();
        Connection kept = desk.live.connection();
        kept.id = kept.name = QStringLiteral("here");
        const auto saved = finished(desk.connector->save(
            kept, Credentials(SecretBytes::copyOf(desk.live.started.adminToken))));
        QVERIFY(saved.ok());
        QTRY_COMPARE(desk.centre().notifier().state(), DesktopNotifier::State::Present);
        keychain.available = false;
        keychain.absence = SecretState::Locked;
        desk.centre().startInBackground();
        // Long enough for what follows: the keyring of this desktop is open, so it is tried once.
        desk.centre().setKeyringPause(std::chrono::seconds(3));
        desk.window->openConnection(kept);
        const auto told = [&service] {
            return std::count_if(service.shown.cbegin(), service.shown.cend(),
                                 [](const FakeNotifications::Shown &shown) {
                                     return shown.title == QLatin1String("here is not watched");
                                 });
        };
        QTRY_COMPARE(told(), 1);
        QVERIFY(!desk.isOpen(kept.id));
        keychain.available = true;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(kept.id), 20'000);
        QVERIFY(!desk.window->isVisible());
        QCOMPARE(told(), 1);
    }

    void whatComesUpInSeveralOthersIsOneNotice_data()
    {
        QTest::addColumn<QString>("answer");
        for (const char *answer : {"show", "later", "close"})
            QTest::newRow(answer) << QString::fromLatin1(answer);
    }
    void whatComesUpInSeveralOthersIsOneNotice()
    {
        QFETCH(QString, answer);
        FakeNotifications service;
        NoticeDesk desk;
        const LiveDeployment first;
        const LiveDeployment second;
        const Connection here = keep(desk, desk.live, "here");
        const QStringList others{keep(desk, first, "north").id, keep(desk, second, "south").id};
        lookOnce(desk);
        desk.window->openConnection(here);
        const auto host = [&] { return hostOf(desk, others); };
        QTRY_VERIFY(host());
        QVERIFY(desk.isOpen(here.id));
        QTest::qWait(500);
        // Of both, once.
        QCOMPARE(shownOf(service, others.at(0)).size(), 1);
        QCOMPARE(shownOf(service, others.at(1)).size(), 1);
        const FakeNotifications::Shown shown = shownOf(service, others.at(0)).constFirst();
        QCOMPARE(shown.id, shownOf(service, others.at(1)).constFirst().id);
        const QString nearest = host()->connectionId();
        const QString other = others.at(nearest == others.at(0) ? 1 : 0);
        QVERIFY2(shown.body.startsWith(nearest + QStringLiteral(": ")), qPrintable(shown.body));
        QVERIFY(desk.store->unread().contains(nearest) && desk.store->unread().contains(other));

        if (answer == QLatin1String("close")) {
            service.CloseNotification(shown.id);
        } else {
            Q_EMIT service.ActionInvoked(shown.id, answer);
        }
        if (answer != QLatin1String("show")) {
            QTRY_VERIFY(!desk.centre().notice(nearest) && !desk.centre().notice(other));
            QVERIFY(!desk.store->unread().contains(nearest));
            QVERIFY(!desk.store->unread().contains(other));
            for (const QString &id : others)
                QCOMPARE(desk.store->told().connections.value(id).notBeforeMs > 0,
                         answer == QLatin1String("later"));
            return;
        }
        QTRY_VERIFY(desk.isOpen(nearest));
        QDialog *renew = waitForDialog(desk.window.get(), "renewDialog");
        QVERIFY(renew);
        renew->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
        // The other one stands in the window, and leads there.
        QTRY_VERIFY(desk.banner()->isVisible());
        QVERIFY2(desk.banner()->text().startsWith(other + QStringLiteral(": ")),
                 qPrintable(desk.banner()->text()));
        QVERIFY(!desk.centre().notice(nearest));
        QVERIFY(!desk.store->unread().contains(nearest) && desk.store->unread().contains(other));
    }

    void whatWasToldWithOneThatIsGoneIsToldAgainWithoutASound()
    {
        FakeNotifications service;
        NoticeDesk desk;
        const LiveDeployment first;
        const LiveDeployment second;
        const Connection here = keep(desk, desk.live, "here");
        const QStringList others{keep(desk, first, "north").id, keep(desk, second, "south").id};
        lookOnce(desk);
        desk.window->openConnection(here);
        const auto host = [&]() -> const ConnectionNotice * {
            const ConnectionNotice *notice = hostOf(desk, others);
            return notice && notice->guests().size() == 1 ? notice : nullptr;
        };
        QTRY_VERIFY(host());
        const QString suppressed = QStringLiteral("suppress-sound");
        const QString nearest = host()->connectionId();
        const QString other = others.at(nearest == others.at(0) ? 1 : 0);
        QCOMPARE(shownOf(service, other).size(), 1);
        QVERIFY(!shownOf(service, other).constFirst().hints.contains(suppressed));
        desk.connector->connections().remove(nearest);
        QTRY_COMPARE(shownOf(service, other).size(), 2);
        const FakeNotifications::Shown again = shownOf(service, other).constLast();
        QVERIFY2(again.title.startsWith(other + QStringLiteral(": ")), qPrintable(again.title));
        QVERIFY(again.hints.value(suppressed).toBool());
        QVERIFY(!desk.centre().notice(nearest));
        QVERIFY(desk.store->unread().contains(other));
    }

    void oneThatDoesNotAnswerHoldsNothingBack()
    {
        FakeNotifications service;
        NoticeDesk desk;
        const LiveDeployment quick;
        const LiveDeployment slow;
        const Connection here = keep(desk, desk.live, "here");
        const Connection answers = keep(desk, quick, "quick");
        const Connection waits = keep(desk, slow, "slow");
        bool isAsked = false;
        slow.proxy->setJudge([&isAsked](const QByteArray &, const QByteArray &) {
            isAsked = true;
            return FaultProxy::Verdict{
                FaultProxy::Fault::Hold,
                FaultProxy::httpAnswer(503, "application/json", R"({"detail":"Later"})")};
        });
        desk.centre().setRoundPatience(std::chrono::milliseconds(300));
        lookOnce(desk);
        desk.window->openConnection(here);
        QTRY_COMPARE(shownOf(service, answers.id).size(), 1);
        QTRY_VERIFY(isAsked);
        QVERIFY(!desk.store->told().connections.contains(waits.id));
        // Once it does, it has a notice of its own.
        slow.proxy->setJudge({});
        slow.proxy->release();
        QTRY_COMPARE(shownOf(service, waits.id).size(), 1);
        QVERIFY(shownOf(service, waits.id).constFirst().title.startsWith(waits.id));
        QCOMPARE(shownOf(service, answers.id).size(), 1);
    }

    // The last one: it leaves the keyring locked.
    void whatComesUpElsewhereLeadsThereAndNeverAsksForTheKeyring()
    {
        FakeNotifications service;
        NoticeDesk desk;
        LiveDeployment there;
        const Connection here = keep(desk, desk.live, "here");
        const Connection other = keep(desk, there, "there");
        lookOnce(desk);
        desk.window->openConnection(here);
        const auto ofThere = [&service] {
            quint32 id = 0;
            for (const FakeNotifications::Shown &shown : std::as_const(service.shown)) {
                if (shown.title.startsWith(QLatin1String("there: ")))
                    id = shown.id;
            }
            return id;
        };
        QTRY_VERIFY(ofThere() != 0);
        QVERIFY(desk.isOpen(here.id));
        QTRY_VERIFY(desk.centre().notice(other.id)
                    && desk.centre().notice(other.id)->isOnDesktop());
        Q_EMIT service.ActionInvoked(ofThere(), QStringLiteral("show"));
        QTRY_VERIFY(desk.isOpen(other.id));
        QTRY_VERIFY(desk.tokens()->searchText().startsWith(QLatin1String("id:")));
        QDialog *renew = waitForDialog(desk.window.get(), "renewDialog");
        QVERIFY(renew);
        renew->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));

        const auto reads = [&desk] {
            return desk.live.proxy->count("GET /api/user-tokens/service");
        };
        ConnectionWatch &watch = desk.centre().watch();
        QSignalSpy rounds(&watch, &ConnectionWatch::roundOver);
        const auto lookOften = [&watch] {
            watch.setPauses({std::chrono::milliseconds(0), std::chrono::milliseconds(50)});
        };
        // One round is under way, or due by the pause before.
        const auto endsLooking = [&desk, &rounds] {
            lookOnce(desk);
            rounds.clear();
            return QTest::qWaitFor([&rounds] { return !rounds.isEmpty(); }, 20'000);
        };
        int before = reads();
        lookOften();
        QTRY_VERIFY(reads() > before);
        QVERIFY(endsLooking());
        // Locked while the lists are read: what is kept is not looked after then.
        bool isLocked = false;
        desk.live.proxy->setJudge([&isLocked](const QByteArray &, const QByteArray &) {
            if (!std::exchange(isLocked, true))
                lockKeyring();
            return FaultProxy::Verdict();
        });
        before = reads();
        lookOften();
        QTRY_VERIFY(isLocked && reads() > before);
        QVERIFY(endsLooking());
        QVERIFY(!isAskedForKeyring());
        before = reads();
        rounds.clear();
        lookOften();
        QTRY_VERIFY(rounds.size() > 1);
        QCOMPARE(reads(), before);
        QVERIFY(!isAskedForKeyring());
    }

private:
    static constexpr int noticeLines = 5;
};

QTEST_MAIN(TestNoticeCentre)
#include "testnoticecentre.moc"
