// The real window, when the own credential is about to end or is refused: told once, renewed in
// place.
#include "credentials/kepttoken.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/linkopener.h"
#include "support/memorysecrets.h"
#include "support/signinvisit.h"
#include "ui/connect/renewdialog.h"
#include "ui/connect/signinpanel.h"
#include "ui/dialogs/dialogs.h"
#include "workflows/permissions.h"

#include <QLabel>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

constexpr auto keptId = "kept";

Banner *notice(const Desk &desk)
{
    return desk.find<Banner>("credentialBanner");
}

/// The demonstration's credential ends in 12 days.
void keepAndOpen(Desk &desk)
{
    Connection kept = desk.live.connection();
    kept.id = QLatin1String(keptId);
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

void forget(Desk &desk)
{
    const auto forgotten = finished(desk.connector->forget(QLatin1String(keptId)));
    QVERIFY(forgotten.ok());
}

QByteArray inKeychain(Desk &desk)
{
    SecretOutcome read = finished(desk.secrets->read(QLatin1String(keptId)));
    return keptToken(std::move(read.secret)).token.view().toByteArray();
}

QDialog *openRenew(Desk &desk)
{
    clickOn(notice(desk), "credentialRenew");
    return waitForDialog(desk.window.get(), "renewDialog");
}

/// Of the same service account, which is an Admin.
struct TwoTokens {
    NewTokenResult first;
    NewTokenResult second;
};
TwoTokens makeTokens(Desk &desk, const QString &account)
{
    Changes &changes = desk.window->workspace()->changes();
    const NewAccount wanted{account, QStringLiteral("Admin"), {}};
    const auto made = finished(changes.createAccount(wanted));
    if (!made.ok())
        qFatal("%s", qPrintable(made.error().text()));
    const auto create = [&](const char *name) {
        const NewToken asked{QLatin1String(name), made->id, 200, false};
        auto token = finished(changes.createToken(asked));
        if (!token.ok())
            qFatal("%s", qPrintable(token.error().text()));
        return std::move(token).value();
    };
    NewTokenResult first = create("first-one");
    NewTokenResult second = create("second-one");
    return {std::move(first), std::move(second)};
}

void openForm(const Desk &desk, const QByteArray &name)
{
    const DialogContext context = desk.window->workspace()->dialogs();
    const AccountId account = desk.liveToken().accountId;
    if (name == "newTokenDialog")
        openNewToken(desk.window.get(), context, account);
    else if (name == "newAccountDialog")
        openNewAccount(desk.window.get(), context);
    else
        openEditAccount(desk.window.get(), context, account);
}

QString asTyped(const NewTokenResult &token)
{
    return QString::fromLatin1(token.value.view().toByteArray());
}

} // namespace

class TestRenew : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEndIsToldOnce()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        QVERIFY2(notice(desk)->text().contains(QLatin1String("Prod <b> ends in 12 day")),
                 qPrintable(notice(desk)->text()));
        const QString key = QStringLiteral("credentialWarnings/kept");
        QTRY_VERIFY(desk.windowState.contains(key)); // it has been seen
        QVERIFY(!desk.windowState.value(key).toString().contains(QLatin1Char('.')));
        desk.session().refresh();
        QTRY_VERIFY(!desk.session().isRefreshing());
        QVERIFY(notice(desk)->isVisible());

        // The next start is silent, until the next warning is due.
        desk.open();
        keepAndOpen(desk);
        QTRY_VERIFY(desk.session().isRefreshing() == false);
        QVERIFY(!notice(desk)->isVisible());
        forget(desk);
    }

    void itIsRenewedWithTheBrowserAndNothingIsLost()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        const Token chosen = desk.liveToken();
        desk.choose(chosen.id);
        desk.tokens()->setSearchText(chosen.name);
        const Session *session = &desk.session();
        const Moment endBefore = session->identity().expiresAt;
        const QPointer<QDialog> dialog = openRenew(desk);
        QVERIFY(dialog);
        LinkOpener opener;
        clickOn(dialog, "signIn");
        QCOMPARE(opener.links.size(), 1);
        const QByteArray page = allowSignIn(opener.links.constFirst());
        QVERIFY(page.contains("You are signed in"));
        QTRY_VERIFY(!dialog);

        QCOMPARE(&desk.session(), session);
        QVERIFY(session->identity().expiresAt.msecs() > endBefore.msecs() + 30 * msPerDay);
        QTRY_VERIFY(!session->isRefreshing());
        QVERIFY(!session->lastError());
        QVERIFY(!notice(desk)->isVisible());
        QCOMPARE(desk.tokens()->searchText(), chosen.name);
        QVERIFY(desk.action(ActionId::Copy)->isEnabled()); // still chosen
        QVERIFY(inKeychain(desk) != desk.live.started.adminToken);
        QVERIFY(!inKeychain(desk).isEmpty());
        const auto own = finished(desk.session().api().ownTokens());
        QVERIFY(own.ok());
        forget(desk);
    }

    void aSignInThatEndsBehindADialogLeavesItTheKeyboard()
    {
        OPEN_DESK(desk);
        desk.window->showConnectPage();
        auto *page = desk.find<QWidget>("connectPage");
        typeInto(page, "address", desk.live.connection().origin.toString());
        LinkOpener opener;
        clickOn(page, "signIn");
        QCOMPARE(opener.links.size(), 1);
        QDialog dialog(desk.window.get());
        dialog.open();
        QTRY_VERIFY(dialog.isActiveWindow());
        QVERIFY(allowSignIn(opener.links.constFirst()).contains("You are signed in"));
        QTRY_VERIFY(part<QLineEdit>(page, "token")
                        ->placeholderText()
                        .contains(QLatin1String("from the browser")));
        QTest::qWait(100); // what comes to the front comes by the window manager
        QVERIFY(dialog.isActiveWindow());
    }

    void escapeEndsTheSignInThatWaitsAndOnlyThenTheDialog()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        const QPointer<QDialog> dialog = openRenew(desk);
        QVERIFY(dialog);
        LinkOpener opener;
        clickOn(dialog, "signIn");
        const auto *panel = part<SignInPanel>(dialog, "signInPanel");
        QVERIFY(panel->isWaiting());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!panel->isWaiting());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        forget(desk);
    }

    void aTokenThatDoesNotWorkChangesNothing()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        QDialog *dialog = openRenew(desk);
        QVERIFY(dialog);
        clickOn(dialog, "renew");
        QVERIFY(isInvalid(dialog, "tokenField"));
        typeInto(dialog, "token", QStringLiteral("not-the-one"));
        clickOn(dialog, "renew");
        QTRY_VERIFY(isInvalid(dialog, "tokenField"));
        QCOMPARE(textOf(dialog, "token"), QStringLiteral("not-the-one"));
        QCOMPARE(inKeychain(desk), desk.live.started.adminToken);
        const auto own = finished(desk.session().api().ownTokens());
        QVERIFY(own.ok());
        dialog->reject();
        forget(desk);
    }

    void aTokenThatIsForScimAloneIsItselfWhatIsRefused()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        Changes &changes = desk.window->workspace()->changes();
        const auto account = finished(
            changes.createAccount({QStringLiteral("Directory"), QStringLiteral("Admin"), {}}));
        QVERIFY(account.ok());
        const auto made =
            finished(changes.createToken({QStringLiteral("scim"), account->id, 30, true}));
        QVERIFY(made.ok());
        QDialog *dialog = openRenew(desk);
        QVERIFY(dialog);
        typeInto(dialog, "token", asTyped(made.value()));
        clickOn(dialog, "renew");
        QTRY_VERIFY(isInvalid(dialog, "tokenField"));
        const QString said = messageOf(dialog, "tokenField");
        QVERIFY2(said.contains(QLatin1String("with this token"))
                     && !said.contains(QLatin1String("present credential")),
                 qPrintable(said));
        QCOMPARE(inKeychain(desk), desk.live.started.adminToken);
        dialog->reject();
        forget(desk);
    }

    void whereTheKeychainTakesNothingItCanBeUsedForNow()
    {
        MemorySecrets keychain;
        Desk desk({}, Opening::Later);
        desk.useKeychain(keychain);
        desk.open();
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        const QByteArray before = keychain.kept.value(QLatin1String(keptId));
        const QPointer<QDialog> dialog = openRenew(desk);
        QVERIFY(dialog);
        keychain.available = false;
        keychain.absence = SecretState::Denied;
        const Moment endBefore = desk.session().identity().expiresAt;
        LinkOpener opener;
        clickOn(dialog, "signIn");
        QVERIFY(!allowSignIn(opener.links.constFirst()).isEmpty());
        auto *renew = part<QPushButton>(dialog, "renew");
        QTRY_COMPARE(renew->text(), QStringLiteral("Use it for now"));
        QVERIFY2(messageIn(dialog).contains(QLatin1String("until the window is locked")),
                 qPrintable(messageIn(dialog)));
        QCOMPARE(desk.session().identity().expiresAt, endBefore);
        renew->click();
        QTRY_VERIFY(!dialog);
        QVERIFY(desk.session().identity().expiresAt.msecs() > endBefore.msecs());
        QTRY_VERIFY(!desk.session().isRefreshing() && !desk.session().lastError());
        QCOMPARE(keychain.kept.value(QLatin1String(keptId)), before);
        desk.window.reset(); // before what it refers to
    }

    void aSilentDeploymentIsNotWaitedFor()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        const QPointer<QDialog> dialog = openRenew(desk);
        QVERIFY(dialog);
        typeInto(dialog, "token", QStringLiteral("the-next-one"));
        const FaultProxy::Verdict silence{
            FaultProxy::Fault::Answer,
            "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n"};
        desk.live.proxy->setJudge(
            [silence](const QByteArray &, const QByteArray &) { return silence; });
        clickOn(dialog, "renew");
        auto *cancel = part<QPushButton>(dialog, "renewCancel");
        QTRY_VERIFY(!part<QWidget>(dialog, "renew")->isEnabled());
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(part<QWidget>(dialog, "renew")->isEnabled());
        QCOMPARE(textOf(dialog, "token"), QStringLiteral("the-next-one"));
        cancel->click();
        QTRY_VERIFY(!dialog);
        desk.live.proxy->setJudge({});
        forget(desk);
    }

    void anotherUsersCredentialIsAskedAbout()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        const TwoTokens made = makeTokens(desk, QStringLiteral("Deputy Admin"));
        QDialog *dialog = openRenew(desk);
        QVERIFY(dialog);
        const Session *before = &desk.session();
        typeInto(dialog, "token", asTyped(made.first));
        clickOn(dialog, "renew");
        QTRY_VERIFY(messageLabel(dialog)->isVisible());
        QVERIFY2(messageIn(dialog).contains(QLatin1String("Deputy Admin")),
                 qPrintable(messageIn(dialog)));
        QCOMPARE(&desk.session(), before);
        QCOMPARE(inKeychain(desk), desk.live.started.adminToken);
        // Another token is another question.
        typeInto(dialog, "token", asTyped(made.second));
        QVERIFY(!messageLabel(dialog)->isVisible());
        clickOn(dialog, "renew");
        QTRY_VERIFY(messageLabel(dialog)->isVisible());
        clickOn(dialog, "renew");
        QTRY_VERIFY(desk.session().identity().who.contains(QLatin1String("Deputy")));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QCOMPARE(inKeychain(desk), asTyped(made.second).toLatin1());
        QTRY_VERIFY(noDialog(desk.window.get()));
        forget(desk);
    }

    void aRefusedCredentialIsRenewedInMemory()
    {
        OPEN_DESK(desk);
        const TwoTokens made = makeTokens(desk, QStringLiteral("Night Shift"));
        desk.window->openSession(
            desk.connector->runOnlySession(desk.live.connection(), made.first.value.duplicate()));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QVERIFY(!notice(desk)->isVisible()); // 200 days
        const Token chosen = desk.liveToken();
        desk.choose(chosen.id);
        const QList<TokenId> own{made.first.token.id};
        const auto report = finished(desk.window->workspace()->changes().setRevoked(own, true));
        QCOMPARE(report.done, own);
        desk.session().refresh();
        QTRY_VERIFY(notice(desk)->isVisible());
        QVERIFY(notice(desk)->text().contains(QLatin1String("revoked")));
        QVERIFY(!desk.find<Banner>("troubleBanner")->isVisible()); // one says it
        const QPointer<QDialog> dialog = openRenew(desk);
        QVERIFY(dialog);
        // As the button that leads there.
        QCOMPARE(part<QLabel>(dialog, "dialogHeading")->text(), QStringLiteral("Sign in again"));
        const Session *before = &desk.session();
        typeInto(dialog, "token", asTyped(made.second));
        clickOn(dialog, "renew");
        QTRY_VERIFY(!dialog);
        QCOMPARE(&desk.session(), before);
        QTRY_VERIFY(!notice(desk)->isVisible());
        QTRY_VERIFY(!desk.session().isRefreshing() && !desk.session().lastError());
        QVERIFY(desk.action(ActionId::Copy)->isEnabled());
        QVERIFY(desk.connections.connections().isEmpty()); // kept nowhere
    }

    void aFormWhoseCredentialIsRefusedAsksForAnotherAndKeepsWhatWasTyped_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("send");
        QTest::addColumn<bool>("isKnown"); // that it is refused, before it is sent
        for (const bool isKnown : {false, true}) {
            const char *when = isKnown ? " refused before" : "";
            QTest::addRow("new token%s", when)
                << QByteArray("newTokenDialog") << QByteArray("tokenName")
                << QByteArray("createToken") << isKnown;
            QTest::addRow("new account%s", when)
                << QByteArray("newAccountDialog") << QByteArray("accountName") << QByteArray("next")
                << isKnown;
            QTest::addRow("edited account%s", when)
                << QByteArray("editAccountDialog") << QByteArray("accountName")
                << QByteArray("save") << isKnown;
        }
    }
    void aFormWhoseCredentialIsRefusedAsksForAnotherAndKeepsWhatWasTyped()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, send);
        QFETCH(const bool, isKnown);
        OPEN_DESK(desk);
        const TwoTokens made = makeTokens(desk, QStringLiteral("Night Shift"));
        desk.window->openSession(
            desk.connector->runOnlySession(desk.live.connection(), made.first.value.duplicate()));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        openForm(desk, form);
        const QPointer<QDialog> dialog = waitForDialog(desk.window.get(), form.constData());
        QVERIFY(dialog);
        const auto *signIn = button(dialog, "formSignIn");
        QVERIFY(!signIn->isVisible());
        const QString typed = QStringLiteral("typed_before_refusal");
        typeInto(dialog, field.constData(), typed);
        const QList<TokenId> own{made.first.token.id};
        const auto report = finished(desk.window->workspace()->changes().setRevoked(own, true));
        QCOMPARE(report.done, own);
        if (isKnown)
            QTRY_VERIFY(isRefused(desk.session()));
        clickOn(dialog, send.constData());
        QTRY_VERIFY2(signIn->isVisible(), qPrintable(messageIn(dialog)));
        clickOn(dialog, "formSignIn");
        const QPointer<QDialog> renewal = waitForDialog(dialog, "renewDialog");
        QVERIFY(renewal);
        // Another user's session would close the form.
        typeInto(renewal, "token", QString::fromLatin1(desk.live.started.adminToken));
        clickOn(renewal, "renew");
        QTRY_VERIFY2(messageIn(renewal).contains(QLatin1String("not saved")),
                     qPrintable(messageIn(renewal)));
        typeInto(renewal, "token", asTyped(made.second));
        clickOn(renewal, "renew");
        QTRY_VERIFY(!renewal);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!signIn->isVisible() && messageIn(dialog).isEmpty());
        QCOMPARE(textOf(dialog, field.constData()), typed);
        QTRY_VERIFY(!desk.session().isRefreshing() && !desk.session().lastError());
        dialog->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }

    void aLockForgetsWhatWasTypedAndCancelsTheSignIn()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        const QPointer<QDialog> dialog = openRenew(desk);
        QVERIFY(dialog);
        typeInto(dialog, "token", QStringLiteral("half a secret"));
        LinkOpener opener;
        clickOn(dialog, "signIn");
        QCOMPARE(opener.links.size(), 1);
        QVERIFY(part<SignInPanel>(dialog, "signInPanel")->isWaiting());

        desk.window->lock(LockReason::SessionLocked);
        QVERIFY(textOf(dialog, "token").isEmpty());
        QVERIFY(!part<SignInPanel>(dialog, "signInPanel")->isWaiting());
        QTRY_VERIFY(desk.session().isLocked());
        QCOMPARE(inKeychain(desk), desk.live.started.adminToken);
        clickOn(desk.find<QWidget>("lockedPage"), "unlock");
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY2(messageIn(dialog).contains(QLatin1String("forgotten")),
                 qPrintable(messageIn(dialog)));
        clickOn(dialog, "signIn");
        QVERIFY(part<SignInPanel>(dialog, "signInPanel")->isWaiting());
        QCOMPARE(messageIn(dialog), QString());
        clickOn(dialog, "signInCancel");
        dialog->reject();
        forget(desk);
    }

    void aLockGivesUpTheCredentialThatIsBeingTried()
    {
        OPEN_DESK(desk);
        keepAndOpen(desk);
        QTRY_VERIFY(notice(desk)->isVisible());
        const TwoTokens made = makeTokens(desk, QStringLiteral("Deputy Admin"));
        const QPointer<QDialog> dialog = openRenew(desk);
        QVERIFY(dialog);
        typeInto(dialog, "token", asTyped(made.first));
        clickOn(dialog, "renew"); // it is asked about now
        desk.window->lock(LockReason::SessionLocked);
        QVERIFY(textOf(dialog, "token").isEmpty());
        QTRY_VERIFY(desk.session().isLocked());
        clickOn(desk.find<QWidget>("lockedPage"), "unlock");
        QTRY_VERIFY(desk.window->workspace()->isVisible());
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY(part<QPushButton>(dialog, "renew")->isEnabled());
        QCOMPARE(part<QPushButton>(dialog, "renew")->text(), QStringLiteral("Renew"));
        QCOMPARE(inKeychain(desk), desk.live.started.adminToken);
        dialog->reject();
        forget(desk);
    }

    void aUserWithoutANameIsNotAnEmptyWord_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<qint64>("id"); // 0: not known
        QTest::addColumn<QString>("words");
        QTest::newRow("name") << "Ann" << qint64(7) << "Ann";
        QTest::newRow("number alone") << "" << qint64(7) << "user 7";
        QTest::newRow("nothing") << "" << qint64(0) << "an unknown user";
    }
    void aUserWithoutANameIsNotAnEmptyWord()
    {
        QFETCH(QString, who);
        QFETCH(qint64, id);
        Identity identity;
        identity.who = who;
        if (id != 0)
            identity.userId = id;
        QTEST(userWords(identity), "words");
    }

    void aLockedSessionIsNotGivenACredential()
    {
        OPEN_DESK(desk);
        desk.session().lock();
        const auto replaced = desk.session().replaceCredentials(
            Credentials(SecretBytes::copyOf(desk.live.started.adminToken)));
        QVERIFY(!replaced.ok());
        QVERIFY(desk.session().isLocked());
        const auto own = finished(desk.session().api().ownTokens());
        QVERIFY(!own.ok());
    }
};

QTEST_MAIN(TestRenew)
#include "testrenew.moc"
