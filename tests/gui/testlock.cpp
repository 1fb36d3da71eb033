// The real window, locked: what it shows, what it keeps, and what gives it back.
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/fakelogin.h"
#include "support/linkopener.h"
#include "support/memorysecrets.h"
#include "support/rawpeer.h"
#include "support/signinvisit.h"
#include "support/testcertificates.h"
#include "ui/connect/connectcontroller.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/credentialinput.h"
#include "ui/connect/renewdialog.h"
#include "ui/connect/tokeninput.h"
#include "ui/dialogs/closeguard.h"
#include "ui/lock/idlewatch.h"
#include "ui/lock/lockedpage.h"
#include "ui/lock/windowlock.h"
#include "ui/plan/plandialog.h"
#include "ui/theme/plainbox.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileDialog>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QWindow>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

bool showsData(const Desk &desk)
{
    if (desk.window->workspace()->isVisible())
        return true;
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(),
                       [&](QWidget *one) { return one != desk.window.get() && one->isVisible(); });
}

LockedPage *lockedPage(const Desk &desk)
{
    return desk.find<LockedPage>("lockedPage");
}

/// Every reader of the credential is asked: the client refuses to send.
bool hasCredential(const Desk &desk)
{
    const auto sent = finished(desk.session().api().ownTokens());
    return sent.ok();
}

/// All that a screen reader can come to from here, in its words.
void collectTexts(QAccessibleInterface *from, QStringList &texts)
{
    if (!from || !from->isValid())
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts << from->text(kind);
    if (auto *text = from->textInterface())
        texts << text->text(0, text->characterCount());
    for (int i = 0; i < from->childCount(); ++i)
        collectTexts(from->child(i), texts);
}

QString readableTexts()
{
    QStringList texts;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        collectTexts(QAccessible::queryAccessibleInterface(window), texts);
    return texts.join(QLatin1Char('\n'));
}

/// The session that is open is one of a kept connection.
void keepAndOpen(Desk &desk)
{
    Connection kept = desk.live.connection();
    kept.id = QStringLiteral("kept");
    kept.name = QStringLiteral("Prod <b>");
    const auto saved = finished(
        desk.connector->save(kept, Credentials(SecretBytes::copyOf(desk.live.started.adminToken))));
    if (!saved.ok())
        qFatal("%s", qPrintable(saved.error().text()));
    desk.window->openConnection(kept);
    if (!QTest::qWaitFor([&] {
            return desk.window->workspace() != nullptr && desk.session().connection().id == kept.id
                && desk.session().phase() == Session::Phase::Ready;
        }))
        qFatal("it did not open");
}

/// What a server that wants a client certificate hands on to the deployment behind it.
RawPeer::Script handOnTo(const QUrl &deployment)
{
    return [deployment](QTcpSocket *socket, const RawPeer::Request &request) {
        QTcpSocket behind;
        behind.connectToHost(deployment.host(), static_cast<quint16>(deployment.port()));
        QByteArray head = request.head;
        head.replace("Connection: Keep-Alive", "Connection: close");
        behind.write(head + "\r\n\r\n" + request.body);
        while (behind.waitForReadyRead()) { }
        socket->write(behind.readAll());
        socket->disconnectFromHost();
    };
}

} // namespace

class TestLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Before anything asks for it: the machine's own is none of the tests' business.
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    }

    void aLockedWindowShowsNoDataAndHasNoCredential_data()
    {
        QTest::addColumn<int>("reason");
        for (const auto &[name, reason] :
             {std::pair{"asked", LockReason::Asked}, std::pair{"idle", LockReason::Idle},
              std::pair{"session", LockReason::SessionLocked},
              std::pair{"sleep", LockReason::Sleep}})
            QTest::newRow(name) << static_cast<int>(reason);
    }
    void aLockedWindowShowsNoDataAndHasNoCredential()
    {
        QFETCH(int, reason);
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QVERIFY(hasCredential(desk));
        desk.choose(desk.liveToken().id);
        desk.window->lock(static_cast<LockReason>(reason));
        QVERIFY(!showsData(desk));
        QVERIFY(lockedPage(desk)->isVisible());
        QCOMPARE(textIn(lockedPage(desk), "lockedTitle"), QStringLiteral("Prod <b> is locked"));
        QCOMPARE(desk.window->windowTitle(), QStringLiteral("Locked — Tokendesk"));
        QTRY_VERIFY(desk.session().isLocked());
        QVERIFY(!hasCredential(desk));
        // No key reaches what is out of sight.
        for (const auto &[key, modifier] :
             {std::pair{Qt::Key_Delete, Qt::NoModifier}, std::pair{Qt::Key_N, Qt::ControlModifier},
              std::pair{Qt::Key_J, Qt::ControlModifier}, std::pair{Qt::Key_2, Qt::ControlModifier}})
            QTest::keyClick(desk.window.get(), key, modifier);
        QVERIFY(!showsData(desk));

        clickOn(lockedPage(desk), "unlock");
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QCOMPARE(desk.window->windowTitle(), QStringLiteral("Prod <b> — Tokendesk"));
        QVERIFY(!desk.session().isLocked());
        QTRY_VERIFY(!desk.session().isRefreshing() && !desk.session().lastError());
        QVERIFY(hasCredential(desk));
        const auto forgotten = finished(desk.connector->forget(QStringLiteral("kept")));
        QVERIFY(forgotten.ok());
    }

    void aLockedWindowTellsAssistiveToolsNothing()
    {
        OPEN_DESK(desk);
        const Token token = desk.liveToken();
        const Account &account = desk.data().account(desk.data().accountIndex(token.accountId));
        desk.choose(token.id);
        desk.action(ActionId::GoToReview)->trigger();
        desk.action(ActionId::GoToTokens)->trigger();
        desk.action(ActionId::NewToken)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        typeInto(dialog, "tokenName", QStringLiteral("half typed"));
        const QStringList secrets{token.name, account.name, QStringLiteral("half typed"),
                                  desk.find<QToolButton>("navTokens")->accessibleDescription()};
        const QString before = readableTexts();
        for (const QString &secret : secrets)
            QVERIFY2(before.contains(secret), qPrintable(secret));
        // One that a tool holds on to.
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(desk.table());
        const QAccessible::Id cell = QAccessible::uniqueId(table->tableInterface()->cellAt(0, 1));
        QVERIFY(QAccessible::accessibleInterface(cell));

        desk.window->lock(LockReason::Asked);
        QTRY_VERIFY(desk.session().isLocked());
        QVERIFY(!QAccessible::accessibleInterface(cell));
        const QString locked = readableTexts();
        for (const QString &secret : secrets)
            QVERIFY2(!locked.contains(secret), qPrintable(secret));
        // What the locked page itself says can be read, and the menu that leads on.
        QVERIFY(locked.contains(textIn(lockedPage(desk), "lockedTitle")));
        for (QWidget *widget : QList<QWidget *>{desk.table(), dialog, desk.window->workspace()}) {
            const QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(known->state().invisible);
            QCOMPARE(known->childCount(), 0);
        }

        typeInto(lockedPage(desk), "token", QString::fromLatin1(desk.live.started.adminToken));
        clickOn(lockedPage(desk), "unlock");
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QTRY_VERIFY(!desk.session().isRefreshing());
        const QString after = readableTexts();
        for (const QString &secret : secrets)
            QVERIFY2(after.contains(secret), qPrintable(secret));
    }

    void itsKeyLocksFromADialogAsWell()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::NewToken)->trigger();
        const QPointer<QDialog> dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog && dialog == QApplication::activeModalWidget());
        typeInto(dialog, "tokenName", QStringLiteral("half typed"));
        QTest::keyClick(part<QLineEdit>(dialog, "tokenName"), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(lockedPage(desk)->isVisible());
        QVERIFY(!showsData(desk));
        QVERIFY(dialog);
        QCOMPARE(textOf(dialog, "tokenName"), QStringLiteral("half typed"));
    }

    void itsKeyLocksFromAWindowThatIsNotModal()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::ShowSettings)->trigger();
        const QPointer<QDialog> dialog = waitForDialog(desk.window.get(), "settingsDialog");
        QVERIFY(dialog && !QApplication::activeModalWidget());
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(lockedPage(desk)->isVisible());
        QVERIFY(!showsData(desk));
    }

    void aLongNameIsShownWhole()
    {
        OPEN_DESK(desk);
        Connection named = desk.live.connection();
        named.name =
            QStringLiteral("Production of the whole house, seen from the north ").repeated(4);
        desk.window->openSession(desk.connector->runOnlySession(
            named, SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        desk.window->lock(LockReason::Asked);
        auto *title = part<QLabel>(lockedPage(desk), "lockedTitle");
        QTRY_VERIFY(title->height() >= title->heightForWidth(title->width()));
        QVERIFY(title->height() > title->fontMetrics().height() * 3 / 2);
        QVERIFY(title->minimumSizeHint().width() <= title->width());
    }

    void theWayToOtherConnectionsIsSeenAsAButton()
    {
        OPEN_DESK(desk);
        desk.window->lock(LockReason::Asked);
        // Also on the page of a connection that did not open.
        for (auto *button : {part<QToolButton>(lockedPage(desk), "lockedOther"),
                             desk.find<QToolButton>("otherConnection")}) {
            const QImage picture = button->grab().toImage();
            const int middle = picture.width() / 2;
            QVERIFY2(picture.pixelColor(middle, 0) != picture.pixelColor(middle, 3),
                     qPrintable(button->objectName()));
        }
    }

    void itsOwnFileDialogCanBeSeen()
    {
        OPEN_DESK(desk);
        desk.window->lock(LockReason::Asked);
        part<QPushButton>(lockedPage(desk), "tokenFile")->click();
        QTRY_VERIFY(desk.window->findChild<QFileDialog *>());
        QPointer<QFileDialog> dialog(desk.window->findChild<QFileDialog *>());
        QTest::qWait(50); // it would be hidden from the event loop
        QVERIFY(dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void itStaysLockedWhenTheKeychainDoesNotGiveTheCredentialBack()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        desk.window->lock(LockReason::Sleep);
        QTRY_VERIFY(desk.session().isLocked());
        const auto removed = finished(desk.secrets->remove(QStringLiteral("kept")));
        QVERIFY(removed.ok());
        clickOn(lockedPage(desk), "unlock");
        auto *problem = part<QLabel>(lockedPage(desk), "lockedProblem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
        QVERIFY(!showsData(desk) && desk.session().isLocked());
        const auto back = finished(desk.secrets->write(
            QStringLiteral("kept"), SecretBytes::copyOf(desk.live.started.adminToken)));
        QVERIFY(back.ok());
        clickOn(lockedPage(desk), "unlock");
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        const auto forgotten = finished(desk.connector->forget(QStringLiteral("kept")));
        QVERIFY(forgotten.ok());
    }

    void whereTheKeychainHasItNoMoreTheBrowserGivesAnother()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        desk.window->lock(LockReason::Sleep);
        QTRY_VERIFY(desk.session().isLocked());
        LockedPage *page = lockedPage(desk);
        auto *signIn = part<QPushButton>(page, "signIn");
        QVERIFY(!signIn->isVisible()); // the keychain is asked first
        const auto removed = finished(desk.secrets->remove(QStringLiteral("kept")));
        QVERIFY(removed.ok());
        clickOn(page, "unlock");
        QTRY_VERIFY(signIn->isVisible());
        LinkOpener browser;
        signIn->click();
        QTRY_COMPARE(browser.links.size(), 1);
        QVERIFY(!allowSignIn(browser.links.constFirst()).isEmpty());
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QVERIFY(!desk.session().isLocked());
        QTRY_VERIFY(!desk.session().isRefreshing());
        QVERIFY(hasCredential(desk));
        // It is in the keychain for the next time.
        desk.window->lock(LockReason::Sleep);
        QTRY_VERIFY(desk.session().isLocked());
        clickOn(page, "unlock");
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        const auto forgotten = finished(desk.connector->forget(QStringLiteral("kept")));
        QVERIFY(forgotten.ok());
    }

    void whereTheKeychainTakesNothingWhatIsGivenUnlocksAllTheSame()
    {
        MemorySecrets keychain;
        Desk desk({}, Opening::Later);
        desk.useKeychain(keychain);
        desk.open();
        keepAndOpen(desk);
        desk.window->lock(LockReason::Sleep);
        QTRY_VERIFY(desk.session().isLocked());
        keychain.available = false;
        keychain.absence = SecretState::Locked;
        keychain.remedy = QStringLiteral("Unlock it.");
        LockedPage *page = lockedPage(desk);
        clickOn(page, "unlock");
        QTRY_VERIFY(part<QWidget>(page, "token")->isVisible());
        typeInto(page, "token", QString::fromLatin1(desk.live.started.adminToken));
        clickOn(page, "unlock");
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QTRY_VERIFY(!desk.session().isRefreshing() && !desk.session().lastError());
        QVERIFY(hasCredential(desk));
        const auto *banner = desk.find<Banner>("changeBanner");
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QLatin1String("until the window is locked")));
        QVERIFY2(banner->text().contains(keychain.remedy), qPrintable(banner->text()));
        desk.window.reset(); // before what it refers to
    }

    void aConnectionOfThisRunAloneAsksForItsCredential()
    {
        OPEN_DESK(desk);
        desk.window->lock(LockReason::Asked);
        QTRY_VERIFY(desk.session().isLocked());
        LockedPage *page = lockedPage(desk);
        for (const char *name : {"signIn", "token", "tokenFile", "unlock"}) {
            const auto *control = part<QWidget>(page, name);
            QTRY_VERIFY2(control->height() >= control->sizeHint().height(), name);
            QCOMPARE(control->visibleRegion().boundingRect(), control->rect());
        }
        clickOn(page, "unlock"); // without one
        QVERIFY(!desk.window->workspace()->isVisible());
        typeInto(page, "token", QStringLiteral("not-the-one"));
        clickOn(page, "unlock");
        QTRY_VERIFY(part<QLabel>(page, "lockedProblem")->isVisible());
        QVERIFY(desk.session().isLocked());
        // What is typed next takes its place.
        auto *token = part<QLineEdit>(page, "token");
        QCOMPARE(desk.window->focusWidget(), token);
        QVERIFY(token->hasSelectedText());
        QTest::keyClicks(token, QString::fromLatin1(desk.live.started.adminToken));
        clickOn(page, "unlock");
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QVERIFY(textOf(page, "token").isEmpty());
        QTRY_VERIFY(!desk.session().isRefreshing());
        QVERIFY(hasCredential(desk));
    }

    void theKeysPassphraseComesFromTheKeychainOrIsAskedForAgain_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << true;
        QTest::newRow("of this run") << false;
    }
    void theKeysPassphraseComesFromTheKeychainOrIsAskedForAgain()
    {
        QFETCH(const bool, isKept);
        TestCertificates certificates;
        QVERIFY2(certificates.make(), qPrintable(certificates.problem()));
        OPEN_DESK(desk);
        RawPeer server(handOnTo(desk.live.started.url), certificates.askingServer());
        Connection wanted = desk.live.connection();
        wanted.id = QStringLiteral("mutual");
        wanted.origin = server.origin();
        wanted.caFile = certificates.authorityFile();
        wanted.certificateFile = certificates.clientFile();
        wanted.keyFile = certificates.protectedClientKey();
        wanted.runOnly = !isKept;
        Credentials credentials(SecretBytes::copyOf(desk.live.started.adminToken),
                                SecretBytes::copyOf(TestCertificates::passphrase));
        if (isKept) {
            QVERIFY(finished(desk.connector->save(wanted, std::move(credentials))).ok());
            desk.window->openConnection(wanted);
        } else {
            desk.window->openSession(
                desk.connector->runOnlySession(wanted, std::move(credentials)));
        }
        QTRY_VERIFY(desk.window->workspace() && desk.session().connection().id == wanted.id
                    && desk.session().phase() == Session::Phase::Ready);
        desk.window->lock(LockReason::Sleep);
        QTRY_VERIFY(desk.session().isLocked());
        LockedPage *page = lockedPage(desk);
        if (isKept) {
            QVERIFY(finished(desk.secrets->remove(wanted.id)).ok());
            clickOn(page, "unlock");
            QTRY_VERIFY(part<QWidget>(page, "token")->isVisible());
            QTRY_VERIFY(part<QWidget>(page, "unlock")->hasFocus()); // the keychain once more
        }
        auto *passphrase = part<QLineEdit>(page, "lockedPassphrase");
        QVERIFY(!passphrase->isVisible());
        typeInto(page, "token", QString::fromLatin1(desk.live.started.adminToken));
        clickOn(page, "unlock");
        if (!isKept) {
            QTRY_VERIFY(passphrase->isVisible() && passphrase->hasFocus());
            QVERIFY(desk.session().isLocked());
            const QString problem = textIn(page, "lockedProblem");
            QVERIFY2(problem.contains(QLatin1String("protected by a passphrase"))
                         && !problem.contains(QLatin1String("settings")),
                     qPrintable(problem));
            QTest::keyClicks(passphrase, QLatin1String(TestCertificates::passphrase));
            QTest::keyClick(passphrase, Qt::Key_Return);
        }
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QVERIFY(passphrase->text().isEmpty());
        QTRY_VERIFY(!desk.session().isRefreshing() && !desk.session().lastError());
        QVERIFY(hasCredential(desk));
        if (isKept)
            QVERIFY(finished(desk.connector->forget(wanted.id)).ok());
    }

    void whatStandsInADialogIsThereAgain()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::NewToken)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        auto *name = part<QLineEdit>(dialog, "tokenName");
        name->setText(QStringLiteral("half a name"));
        desk.window->lock(LockReason::Asked);
        QVERIFY(!showsData(desk));
        QTRY_VERIFY(desk.session().isLocked());
        clickOn(lockedPage(desk), "unlock");
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(name->text(), QStringLiteral("half a name"));
        dialog->reject();
        const auto forgotten = finished(desk.connector->forget(QStringLiteral("kept")));
        QVERIFY(forgotten.ok());
    }

    void whatALockHasHiddenDoesNotComeBackWhenItIsLeft()
    {
        OPEN_DESK(desk);
        const QPointer<QMessageBox> told =
            makePlainBox(QMessageBox::Information, QStringLiteral("Told"), desk.liveToken().name,
                         desk.window.get());
        told->open();
        QVERIFY(told->isVisible());
        desk.window->lock(LockReason::Asked);
        QVERIFY(!showsData(desk));
        QTRY_VERIFY(desk.session().isLocked());
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QVERIFY(!desk.window->isLocked());
        QVERIFY(!told || !told->isVisible());
        QTRY_VERIFY(!told);
    }

    void whatKeepsALockedWindowIsSaidThere()
    {
        OPEN_DESK(desk);
        CloseGuard guard(desk.window.get(), CloseGuard::Holds::Work);
        guard.engage();
        desk.window->lock(LockReason::Asked);
        auto *problem = part<QLabel>(lockedPage(desk), "lockedProblem");
        const auto isSaid = [problem] {
            return problem->isVisible() && problem->text().contains(QLatin1String("unlock first"));
        };
        QVERIFY(!isSaid());
        desk.window->openSandbox();
        QVERIFY(isSaid() && desk.window->isLocked());
        problem->hide();
        desk.window->quit();
        QVERIFY(isSaid() && desk.window->isLocked());
        guard.release();
    }

    void whatWasTypedIsAskedAboutBeforeALockedWindowIsLeft()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::NewToken)->trigger();
        const QPointer<QDialog> dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        QTest::keyClicks(part<QLineEdit>(dialog, "tokenName"), QStringLiteral("half typed"));
        desk.window->lock(LockReason::Asked);
        desk.window->openSandbox();
        QVERIFY(desk.window->isLocked());
        auto *problem = part<QLabel>(lockedPage(desk), "lockedProblem");
        QVERIFY(problem->isVisible() && problem->text().contains(QLatin1String("typed")));
        QVERIFY(dialog && !dialog->isVisible());
        QCOMPARE(textOf(dialog, "tokenName"), QStringLiteral("half typed"));
        desk.window->openSandbox();
        QVERIFY(!desk.window->isLocked());
        QTRY_VERIFY(!dialog);
    }

    void aCredentialThatIsBeingGivenIsForgotten()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        auto *dialog = new RenewDialog(*desk.connector, desk.session(), desk.window.get());
        dialog->open();
        auto *input = dialog->findChild<CredentialInput *>();
        QVERIFY(input);
        auto *token = input->tokenInput()->findChild<QLineEdit *>();
        QVERIFY(token);
        QTest::keyClicks(token, QStringLiteral("eyJhbGciOiJIUzI1NiJ9.new"));
        QVERIFY(!token->text().isEmpty());
        desk.window->lock(LockReason::Asked);
        QCOMPARE(token->text(), QString());
        const auto forgotten = finished(desk.connector->forget(QStringLiteral("kept")));
        QVERIFY(forgotten.ok());
    }

    // It exists once: nobody could ever have it again.
    void aValueThatNobodyHasTakenSurvives()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::NewToken)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        part<QLineEdit>(dialog, "tokenName")->setText(QStringLiteral("made-before-lock"));
        button(dialog, "createToken")->click();
        const QPointer<QDialog> value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        desk.window->lock(LockReason::SessionLocked);
        QVERIFY(!showsData(desk));
        QTRY_VERIFY(desk.session().isLocked());
        QVERIFY(part<QLabel>(lockedPage(desk), "lockedValueWaits")->isVisible());
        // The window does not close over it, and what keeps it open does not come to the screen.
        desk.window->close();
        QVERIFY(desk.window->isVisible());
        QVERIFY(!value->windowHandle()->isVisible());
        QTRY_VERIFY(!value->isVisible());
        clickOn(lockedPage(desk), "unlock");
        QTRY_VERIFY(value && value->isVisible() && value->windowHandle()->isVisible());
        clickOn(value, "copyValue");
        QVERIFY(QTest::qWaitFor([] {
            const auto records = QApplication::clipboard()->text().toLatin1();
            return records.count('.') == 2;
        }));
        const auto forgotten = finished(desk.connector->forget(QStringLiteral("kept")));
        QVERIFY(forgotten.ok());
    }

    void aConnectionThatIsBeingTriedIsNotOpened_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("test") << QByteArray("test");
        QTest::newRow("save") << QByteArray("save");
    }
    void aConnectionThatIsBeingTriedIsNotOpened()
    {
        QFETCH(QByteArray, button);
        OPEN_DESK(desk);
        const QPointer<Workspace> before = desk.window->workspace();
        QPointer<QTcpSocket> asking;
        RawPeer slow([&asking](QTcpSocket *socket, const RawPeer::Request &) { asking = socket; });
        desk.window->showConnectPage();
        auto *page = desk.find<QWidget>("connectPage");
        typeInto(page, "address", slow.origin().toString());
        typeInto(page, "token", QString::fromLatin1(desk.live.started.adminToken));
        part<QCheckBox>(page, "runOnly")->setChecked(true);
        clickOn(page, button.constData());
        QTRY_VERIFY(asking);
        const qsizetype asked = slow.requests().size();
        desk.window->lock(LockReason::SessionLocked);
        QTRY_VERIFY(!asking);
        QTRY_VERIFY(desk.session().isLocked());
        QVERIFY(textOf(page, "token").isEmpty());
        QTRY_VERIFY(part<QLabel>(page, "connectTrouble")->text().contains(QLatin1String("locked")));
        QVERIFY(lockedPage(desk)->isVisible());
        QVERIFY(before && before == desk.window->workspace());
        QCOMPARE(slow.requests().size(), asked);
    }

    void aConnectionThatIsBeingAddedIsThereAgainWithoutItsToken()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        desk.window->showConnectPage();
        auto *page = desk.find<ConnectPage>("connectPage");
        const QString address = QStringLiteral("acme.qualytics.io");
        typeInto(page, "address", address);
        typeInto(page, "token", QStringLiteral("abc"));
        desk.window->activateWindow();
        auto *line = part<QLineEdit>(page, "address");
        line->setFocus();
        desk.window->lock(LockReason::Asked);
        QTRY_VERIFY(desk.session().isLocked());
        QVERIFY(!page->isVisible());
        clickOn(lockedPage(desk), "unlock");
        QTRY_VERIFY(page->isVisible());
        QCOMPARE(desk.window->focusWidget(), line);
        QCOMPARE(textOf(page, "address"), address);
        QVERIFY(textOf(page, "token").isEmpty());
        QVERIFY(part<QLabel>(page, "connectTrouble")->isVisible());
        QVERIFY(textIn(page, "connectTrouble").contains(QLatin1String("is forgotten")));
        clickOn(page, "cancelConnect");
        QVERIFY(desk.window->workspace()->isVisible());
        const auto forgotten = finished(desk.connector->forget(QStringLiteral("kept")));
        QVERIFY(forgotten.ok());
    }

    void whatIsSavedWhileItLocksIsNotOpened()
    {
        OPEN_DESK(desk);
        const QPointer<Workspace> before = desk.window->workspace();
        desk.window->showConnectPage();
        auto *page = desk.find<ConnectPage>("connectPage");
        typeInto(page, "address", desk.live.proxy->url().toString());
        typeInto(page, "token", QString::fromLatin1(desk.live.started.adminToken));
        QSignalSpy ready(page, &ConnectPage::sessionReady);
        // Nothing is asked any more once it is on its way to the keychain, which may take no time.
        connect(
            page->findChild<ConnectController *>(), &ConnectController::busyChanged,
            desk.window.get(),
            [&desk](const QString &what) {
                if (what.contains(QLatin1String("keychain")))
                    desk.window->lock(LockReason::Asked);
            },
            Qt::QueuedConnection);
        clickOn(page, "save");
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(lockedPage(desk)->isVisible());
        QVERIFY(before && before == desk.window->workspace());
        QTRY_VERIFY(desk.session().isLocked());
        QCOMPARE(desk.connections.connections().size(), 1);
        // Nothing is left to do on the page, and where the connection is, is said.
        typeInto(lockedPage(desk), "token", QString::fromLatin1(desk.live.started.adminToken));
        clickOn(lockedPage(desk), "unlock");
        QTRY_VERIFY(before->isVisible());
        const auto *told = desk.find<Banner>("changeBanner");
        QTRY_VERIFY(told->isVisible() && told->text().contains(QLatin1String("not opened")));
        const auto forgotten =
            finished(desk.connector->forget(desk.connections.connections().constFirst().id));
        QVERIFY(forgotten.ok());
    }

    // Half a plan would be worse than a credential that stays a little longer.
    void aRequestUnderWayIsEndedFirst()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        bool held = false;
        desk.live.proxy->setJudge([&held](const QByteArray &method, const QByteArray &) {
            held = held || method == "PUT";
            return FaultProxy::Verdict();
        });
        const Token token = desk.liveToken();
        const QList<TokenId> ids{token.id};
        auto task = desk.window->workspace()->changes().setRevoked(ids, true);
        desk.window->lock(LockReason::Sleep);
        QVERIFY(!showsData(desk));
        const auto report = finished(std::move(task));
        QCOMPARE(report.done, ids);
        QVERIFY(held);
        QTRY_VERIFY(desk.session().isLocked());
        const auto forgotten = finished(desk.connector->forget(QStringLiteral("kept")));
        QVERIFY(forgotten.ok());
    }

    // The machine does not wait for a long one, and would sleep with the credential in memory.
    void aPlanPausesBeforeSleepAndGoesOnWhenAsked()
    {
        sandbox::Options slow;
        slow.latencyMs = 40;
        Desk desk(slow);
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.table()->selectAll();
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
        desk.action(ActionId::Revoke)->trigger();
        QTRY_VERIFY(desk.find<PlanDialog>("planDialog"));
        auto *dialog = desk.find<PlanDialog>("planDialog");
        part<QCheckBox>(dialog, "planAcknowledged")->setChecked(true);
        const int wanted = dialog->run().includedCount();
        clickOn(dialog, "planApply");
        QTRY_VERIFY(dialog->run().bulk() && dialog->run().bulk()->counts().done > 3);
        const BulkRun &bulk = *dialog->run().bulk();
        desk.window->lock(LockReason::SessionLocked);
        QTest::qWait(100);
        QCOMPARE(bulk.phase(), BulkRun::Phase::Running); // nothing is waiting for it
        desk.window->lock(LockReason::Sleep);
        QTRY_VERIFY(desk.session().isLocked());
        QCOMPARE(bulk.phase(), BulkRun::Phase::Paused);
        QVERIFY(bulk.counts().waiting > 0);
        QCOMPARE(bulk.counts().done + bulk.counts().waiting, wanted);

        typeInto(lockedPage(desk), "token", QString::fromLatin1(desk.live.started.adminToken));
        clickOn(lockedPage(desk), "unlock");
        QTRY_VERIFY(dialog->isVisible() && !desk.session().isRefreshing());
        QCOMPARE(bulk.phase(), BulkRun::Phase::Paused);
        clickOn(dialog, "planPause"); // "Go on"
        QTRY_COMPARE(bulk.phase(), BulkRun::Phase::Ended);
        QCOMPARE(bulk.counts().done, wanted);
    }

    void whatIsNotAnsweredIsCutOffBeforeSleep()
    {
        Desk desk({}, Opening::Later);
        desk.useKeychain(*desk.secrets, HttpLimits());
        desk.open();
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        bool isSilent = true;
        bool isSent = false;
        desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
            const bool isLost = isSilent && method == "PUT";
            isSent = isSent || isLost;
            return FaultProxy::Verdict{isLost ? FaultProxy::Fault::Answer : FaultProxy::Fault::None,
                                       {}};
        });
        const QList<TokenId> ids{desk.liveToken().id};
        auto task = desk.window->workspace()->changes().setRevoked(ids, true);
        QTRY_VERIFY(isSent);
        desk.window->lock(LockReason::Sleep);
        QVERIFY(!desk.session().isLocked());
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().isLocked(), 2 * WindowLock::sleepPatience.count());
        const auto report = finished(std::move(task));
        QVERIFY(report.done.isEmpty());
        const auto records = finished(desk.live.journal->recent(QStringLiteral("test"), 1));
        QCOMPARE(records->constFirst().outcome, ChangeOutcome::Unknown);
        desk.window.reset(); // before what it refers to
    }

    void sleepDoesNotWaitForAConnectionThatIsLeft()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                                            QStringLiteral("logind's side"));
        FakeLogin login;
        const RegisteredLogin registered(bus, login);
        Desk desk({}, Opening::Later);
        desk.useKeychain(*desk.secrets, HttpLimits());
        desk.open();
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        QTRY_COMPARE(login.inhibited, 1);
        bool isSent = false;
        desk.live.proxy->setJudge([&isSent](const QByteArray &method, const QByteArray &) {
            const bool isLost = method == "PUT";
            isSent = isSent || isLost;
            return FaultProxy::Verdict{isLost ? FaultProxy::Fault::Answer : FaultProxy::Fault::None,
                                       {}};
        });
        auto task = desk.window->workspace()->changes().setRevoked({desk.liveToken().id}, true);
        QTRY_VERIFY(isSent);
        QVERIFY(prepareForSleep(bus, true));
        QTRY_VERIFY(desk.window->isLocked());
        QVERIFY(!login.isLetGo()); // it waits for the answer
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QVERIFY(!desk.window->isLocked());
        QVERIFY(QTest::qWaitFor([&login] { return login.isLetGo(); },
                                static_cast<int>(WindowLock::sleepPatience.count() / 2)));
        desk.window.reset(); // before what it refers to
    }

    void aScreensaverOnTheBusLocks()
    {
        OPEN_DESK(desk);
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                                            QStringLiteral("other side"));
        if (!bus.isConnected())
            QSKIP("there is no session bus");
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
        QDBusMessage active = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/ScreenSaver"),
            QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"));
        active << true;
        // Until the window has been told who has the name.
        const auto locks = [&] {
            bus.send(active);
            return lockedPage(desk) && lockedPage(desk)->isVisible();
        };
        QTRY_VERIFY(locks());
        QTRY_VERIFY(desk.session().isLocked());
    }

    void nobodyThereIsNoticedOnceAndUseStartsItAnew()
    {
        QWidget window;
        window.show();
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(std::chrono::milliseconds(0));
        QTest::qWait(50);
        QCOMPARE(idle.size(), 0);
        watch.setLimit(std::chrono::milliseconds(60));
        QTRY_COMPARE(idle.size(), 1);
        QTest::qWait(150);
        QCOMPARE(idle.size(), 1);
        QTest::keyClick(&window, Qt::Key_A);
        QTRY_COMPARE(idle.size(), 2);
    }

    void aWindowThatNobodyUsesLocks()
    {
        OPEN_DESK(desk);
        auto *watch = desk.window->findChild<IdleWatch *>();
        QVERIFY(watch);
        QVERIFY(watch->limit() == std::chrono::minutes(15));
        QVERIFY(!desk.window->isLocked());
        watch->setLimit(std::chrono::milliseconds(60));
        QTRY_VERIFY(desk.window->isLocked());
        QVERIFY(!showsData(desk));
    }

    void theSleepOfTheMachineCounts()
    {
        static qint64 nowMs = 0;
        QWidget window;
        window.show();
        IdleWatch watch(nullptr, [] { return nowMs; });
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(std::chrono::minutes(10));
        nowMs += 9 * msPerMinute;
        QTest::keyClick(&window, Qt::Key_A);
        nowMs += 9 * msPerMinute;
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(idle.size(), 0);
        // A timer does not run meanwhile: the key that wakes the machine finds the time over.
        nowMs += 8 * msPerHour;
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(idle.size(), 1);
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(idle.size(), 1);
    }

    void aShortcutIsUseAndComesTooLateAsAnyKeyDoes()
    {
        static qint64 nowMs = 0;
        QWidget window;
        QAction revoke;
        revoke.setShortcut(Qt::Key_Delete);
        window.addAction(&revoke);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        IdleWatch watch(nullptr, [] { return nowMs; });
        QSignalSpy idle(&watch, &IdleWatch::idle);
        QSignalSpy revoked(&revoke, &QAction::triggered);
        watch.setLimit(std::chrono::minutes(10));
        for (int times = 1; times <= 2; ++times) {
            nowMs += 9 * msPerMinute;
            QTest::keyClick(&window, Qt::Key_Delete);
            QCOMPARE(revoked.size(), times);
        }
        QCOMPARE(idle.size(), 0);
        nowMs += 8 * msPerHour;
        QTest::keyClick(&window, Qt::Key_Delete);
        QCOMPARE(idle.size(), 1);
        QCOMPARE(revoked.size(), 2);
        QTest::keyClick(&window, Qt::Key_Delete);
        QCOMPARE(idle.size(), 1);
        QCOMPARE(revoked.size(), 3);
    }
};

QTEST_MAIN(TestLock)
#include "testlock.moc"
