#include "support/connectproxy.h"
#include "support/dialogdriver.h"
#include "support/laidout.h"
#include "support/livedeployment.h"
#include "support/memorysecrets.h"
#include "support/rawpeer.h"
#include "support/testcertificates.h"
#include "ui/connect/connectcontroller.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/credentialinput.h"
#include "ui/connect/editconnectiondialog.h"
#include "ui/connect/resetsandbox.h"
#include "ui/connect/tokeninput.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/theme/scrollroom.h"
#include "ui/theme/spoken.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

class RealSandbox final : public SandboxControl {
public:
    explicit RealSandbox(LiveDeployment &live)
        : m_live(live)
    {
    }
    QCoro::Task<Result<SandboxAccess>> start() override
    {
        if (fails) {
            Error error;
            error.message = QStringLiteral("Its folder cannot be written");
            co_return error;
        }
        co_return access(m_live.started);
    }
    QCoro::Task<Result<SandboxAccess>> reset() override
    {
        QFuture<sandbox::Started> future = m_live.server.reset();
        sandbox::Started again = co_await future;
        co_return access(again);
    }
    bool fails = false;

private:
    static SandboxAccess access(const sandbox::Started &started)
    {
        return {started.url, SecretBytes::copyOf(started.adminToken)};
    }
    LiveDeployment &m_live;
};

struct Desk : LiveDeployment {
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("c.ini")), QSettings::IniFormat};
    QSettings windowState{home.filePath(QStringLiteral("w.ini")), QSettings::IniFormat};
    ConnectionStore store{settings};
    MemorySecrets secrets;
    Connector connector;
    RealSandbox sandbox{*this};
    JournalSeal seal{*journal, secrets, home.path()};
    std::unique_ptr<ReviewStore> reviews =
        std::move(finished(ReviewStore::open(home.filePath(QStringLiteral("review.sqlite")))))
            .value();
    AppContext context{connector, sandbox, seal, *reviews, settings, windowState};
    ConnectPage page{context};

    explicit Desk(HttpLimits limits = quickLimits())
        : connector(store, secrets, *journal, limits)
    {
        page.resize(1000, 800);
        page.show();
        // Where the keyboard is, is told of an active window alone.
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page got no keyboard");
    }
    void fill(const QByteArray &token)
    {
        typeInto(&page, "address", proxy->url().toString());
        typeInto(&page, "token", QString::fromLatin1(token));
    }
    [[nodiscard]] QByteArray tokenWithRole(const QString &role)
    {
        if (!open().ok())
            qFatal("the sandbox did not open");
        const NewAccount wanted{QStringLiteral("Reader of ") + role, role, {}};
        auto account = finished(changes->createAccount(wanted));
        if (!account.ok())
            qFatal("no account was made");
        const NewToken asked{QStringLiteral("reader"), account->id, 30, false};
        auto made = finished(changes->createToken(asked));
        return made->value.view().toByteArray();
    }
};

} // namespace

class TestConnect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTestShowsWhoseCredentialItIsAndKeepsNothing()
    {
        Desk desk;
        desk.fill(desk.started.adminToken);
        clickOn(&desk.page, "test");
        QTRY_VERIFY(part<QWidget>(&desk.page, "identityPanel")->isVisible());
        QVERIFY(!textIn(&desk.page, "identityWho").isEmpty());
        QCOMPARE(textIn(&desk.page, "identityRole"), QStringLiteral("Admin"));
        QVERIFY(!textIn(&desk.page, "identityEnds").isEmpty());
        QVERIFY(desk.page.findChild<QLabel *>(QStringLiteral("identityClock")) == nullptr);
        QVERIFY(desk.store.connections().isEmpty());
        QVERIFY(desk.secrets.kept.isEmpty());
        QCOMPARE(textOf(&desk.page, "token").toLatin1(), desk.started.adminToken);
    }

    void theOptionsSayWhatTheirButtonDoesNow()
    {
        Desk desk;
        auto *fold = part<QAbstractButton>(&desk.page, "options");
        // By what is said of it a reader is told that it has opened something.
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(fold);
        QCOMPARE(read->text(QAccessible::Description), QStringLiteral("Show the options"));
        fold->click();
        QCOMPARE(read->text(QAccessible::Description), QStringLiteral("Fold the options away"));
    }

    void whatAsksASilentServerCanBeStopped_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("test") << QByteArray("test");
        QTest::newRow("save") << QByteArray("save");
    }
    void whatAsksASilentServerCanBeStopped()
    {
        QFETCH(QByteArray, button);
        Desk desk;
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort());
        typeInto(&desk.page, "address", address);
        typeInto(&desk.page, "token", QString::fromLatin1(desk.started.adminToken));
        auto *cancel = part<QPushButton>(&desk.page, "cancelConnect");
        QVERIFY(!cancel->isVisible());
        clickOn(&desk.page, button.constData());
        QTRY_VERIFY(cancel->isVisible() && cancel->isEnabled());
        QVERIFY(!part<QPushButton>(&desk.page, "test")->isEnabled());
        QTest::keyClick(cancel, Qt::Key_Escape);
        QTRY_VERIFY(part<QPushButton>(&desk.page, "test")->isEnabled());
        QVERIFY(!cancel->isVisible());
        QCOMPARE(textOf(&desk.page, "address"), address);
        QCOMPARE(textOf(&desk.page, "token").toLatin1(), desk.started.adminToken);
        // Asked anew, the answer to the first question is nobody's any more.
        typeInto(&desk.page, "address", desk.proxy->url().toString());
        clickOn(&desk.page, "test");
        QTRY_VERIFY(part<QWidget>(&desk.page, "identityPanel")->isVisible());
        QVERIFY(desk.store.connections().isEmpty());
    }

    void escapeAsksBeforeWhatIsTypedIsLost()
    {
        Desk desk;
        desk.page.setCancellable(true);
        QSignalSpy left(&desk.page, &ConnectPage::cancelled);
        auto *cancel = part<QPushButton>(&desk.page, "cancelConnect");
        const auto *trouble = part<QLabel>(&desk.page, "connectTrouble");
        QTest::keyClick(cancel, Qt::Key_Escape);
        QCOMPARE(left.count(), 1); // nothing is lost
        typeInto(&desk.page, "address", QStringLiteral("acme.qualytics.io"));
        QTest::keyClick(cancel, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QVERIFY(trouble->isVisible() && trouble->text().contains(QLatin1String("typed")));
        QCOMPARE(spokenRole(*trouble), QAccessible::Notification); // which is read aloud
        QCOMPARE(trouble->accessibleName(), trouble->text());
        // What is typed then is another question.
        typeInto(&desk.page, "token", QStringLiteral("abc"));
        QVERIFY(!trouble->isVisible());
        QTest::keyClick(cancel, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QCOMPARE(textOf(&desk.page, "address"), QStringLiteral("acme.qualytics.io"));
        QTest::keyClick(cancel, Qt::Key_Escape);
        QCOMPARE(left.count(), 2);
        QVERIFY(textOf(&desk.page, "address").isEmpty() && textOf(&desk.page, "token").isEmpty());
    }

    void aLongWordOfAComplaintIsBroken()
    {
        Field field(QStringLiteral("&Name"), new QLineEdit);
        field.setComplaint(QString(300, QLatin1Char('x')));
        field.show();
        QCoreApplication::sendPostedEvents();
        QVERIFY(field.minimumSizeHint().width()
                < field.fontMetrics().horizontalAdvance(QString(100, QLatin1Char('x'))));
        QCOMPARE(field.message(), QString(300, QLatin1Char('x')));
    }

    void optionsAreKeptAndThePassphraseIsInTheKeychainAlone()
    {
        Desk desk;
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        desk.fill(desk.started.adminToken);
        part<QCheckBox>(&desk.page, "readOnly")->setChecked(true);
        part<QAbstractButton>(&desk.page, "options")->click();
        QVERIFY(!part<QWidget>(&desk.page, "keyPassphrase")->isVisible());
        typeInto(&desk.page, "certificateFile", QStringLiteral("client.pem"));
        QVERIFY(part<QWidget>(&desk.page, "keyPassphrase")->isVisible());
        clickOn(&desk.page, "save"); // not a whole path
        QCOMPARE(ready.size(), 0);
        typeInto(&desk.page, "certificateFile", QStringLiteral("/home/me/client.pem"));
        typeInto(&desk.page, "keyFile", QStringLiteral("/home/me/client.key"));
        typeInto(&desk.page, "keyPassphrase", QStringLiteral("correct horse"));
        part<QSpinBox>(&desk.page, "refreshMinutes")->setValue(17);
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.size(), 1);
        const Connection kept = desk.store.connections().constFirst();
        QVERIFY(kept.readOnly);
        QCOMPARE(kept.certificateFile, QStringLiteral("/home/me/client.pem"));
        QCOMPARE(kept.keyFile, QStringLiteral("/home/me/client.key"));
        QCOMPARE(kept.refreshMinutes, 17);
        QCOMPARE(desk.secrets.kept.size(), 2);
        QVERIFY(desk.secrets.kept.values().contains("correct horse"));
        QVERIFY(textOf(&desk.page, "keyPassphrase").isEmpty());
        desk.settings.sync();
        QFile file(desk.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("client.key") && !written.contains("correct horse"));
        const auto forgotten = finished(desk.connector.forget(kept.id));
        QVERIFY(forgotten.ok());
        QVERIFY(desk.secrets.kept.isEmpty());
    }

    void aProxyThatAsksIsAnsweredInTheForm()
    {
        TestCertificates certificates;
        QVERIFY2(certificates.make(), qPrintable(certificates.problem()));
        RawPeer deployment(
            [](QTcpSocket *socket, const RawPeer::Request &) {
                socket->write(RawPeer::answer(401, R"({"detail": "Who?"})"));
            },
            certificates.server(TestCertificates::Kind::OtherName));
        ConnectProxy proxy(ConnectProxy::Asks::Basic, deployment.port());
        Desk desk;
        typeInto(&desk.page, "address", QStringLiteral("https://elsewhere.example"));
        typeInto(&desk.page, "token", QStringLiteral("abc"));
        part<QAbstractButton>(&desk.page, "options")->click();
        typeInto(&desk.page, "caFile", certificates.authorityFile());
        auto *way = part<QComboBox>(&desk.page, "proxy");
        QVERIFY(!part<QWidget>(&desk.page, "proxyUser")->isVisible());
        way->setCurrentIndex(2);
        QVERIFY(part<QWidget>(&desk.page, "proxyUser")->isVisible());
        typeInto(&desk.page, "proxyHost", QStringLiteral("me@127.0.0.1"));
        clickOn(&desk.page, "test");
        QVERIFY(isInvalid(&desk.page, "proxyHostField"));
        // As it is copied from elsewhere.
        typeInto(&desk.page, "proxyHost",
                 QStringLiteral("http://127.0.0.1:%1/").arg(proxy.serverPort()));
        clickOn(&desk.page, "test");
        QCOMPARE(part<QLineEdit>(&desk.page, "proxyHost")->text(), QStringLiteral("127.0.0.1"));
        QCOMPARE(part<QSpinBox>(&desk.page, "proxyPort")->value(), int(proxy.serverPort()));
        QTRY_VERIFY(isInvalid(&desk.page, "proxyUserField"));
        QVERIFY(!isInvalid(&desk.page, "addressField"));
        QCOMPARE(proxy.tunnels, 0);
        typeInto(&desk.page, "proxyUser", QString::fromUtf8(proxy.user));
        clickOn(&desk.page, "test");
        QVERIFY(isInvalid(&desk.page, "proxyPasswordField"));
        typeInto(&desk.page, "proxyPassword", QStringLiteral("wrong"));
        clickOn(&desk.page, "test");
        QTRY_VERIFY(isInvalid(&desk.page, "proxyUserField"));
        typeInto(&desk.page, "proxyPassword", QString::fromUtf8(proxy.password));
        clickOn(&desk.page, "test");
        QTRY_VERIFY(isInvalid(&desk.page, "tokenField")); // the deployment has said so
        QVERIFY(proxy.tunnels > 0);
        QVERIFY(desk.secrets.kept.isEmpty());
    }

    void aProxyThatIsNotThereIsSaidAtItsField()
    {
        Desk desk;
        typeInto(&desk.page, "address", QStringLiteral("https://elsewhere.example"));
        typeInto(&desk.page, "token", QStringLiteral("abc"));
        part<QAbstractButton>(&desk.page, "options")->click();
        auto *way = part<QComboBox>(&desk.page, "proxy");
        way->setCurrentIndex(2);
        typeInto(&desk.page, "proxyHost", QStringLiteral("127.0.0.1"));
        part<QSpinBox>(&desk.page, "proxyPort")->setValue(1);
        clickOn(&desk.page, "test");
        QTRY_VERIFY(isInvalid(&desk.page, "proxyHostField"));
        QVERIFY(!isInvalid(&desk.page, "addressField"));
        QVERIFY(messageOf(&desk.page, "proxyHostField").contains(QLatin1String("does not answer")));
        QTRY_VERIFY(part<QWidget>(&desk.page, "proxyHost")->hasFocus());
        part<QSpinBox>(&desk.page, "proxyPort")->setValue(2);
        QVERIFY(!isInvalid(&desk.page, "proxyHostField"));
    }

    void aFileThatCannotBeUsedIsSaidAtItsField()
    {
        TestCertificates certificates;
        QVERIFY2(certificates.make(), qPrintable(certificates.problem()));
        RawPeer deployment([](QTcpSocket *, const RawPeer::Request &) {},
                           certificates.askingServer());
        Desk desk;
        desk.page.resize(desk.page.width(), desk.page.height() / 2); // not all of it fits
        typeInto(&desk.page, "address", deployment.origin().toString());
        typeInto(&desk.page, "token", QStringLiteral("abc"));
        part<QAbstractButton>(&desk.page, "options")->click();
        const auto complains = [&desk](const char *field, const char *edit, const QString &path) {
            typeInto(&desk.page, edit, path);
            clickOn(&desk.page, "test");
            const QWidget *const place = part<Field>(&desk.page, field)->editor();
            return QTest::qWaitFor(
                [&] { return isInvalid(&desk.page, field) && !place->visibleRegion().isEmpty(); });
        };
        const QString none = QStringLiteral("/no/such/file.pem");
        QVERIFY(complains("caFileField", "caFile", none));
        typeInto(&desk.page, "caFile", certificates.authorityFile());
        QVERIFY(complains("certificateFileField", "certificateFile", none));
        QVERIFY(complains("keyFileField", "certificateFile", certificates.clientFile()));
        QVERIFY(complains("keyFileField", "keyFile", certificates.otherKey()));
        QVERIFY(complains("keyPassphraseField", "keyFile", certificates.protectedClientKey()));
        QVERIFY(part<QWidget>(&desk.page, "keyPassphrase")->hasFocus());
        // It holds its key itself: the file that was named before is neither shown nor read.
        typeInto(&desk.page, "keyFile", none);
        typeInto(&desk.page, "certificateFile", certificates.clientPkcs12());
        QVERIFY(!part<QWidget>(&desk.page, "keyFileField")->isVisible());
        QVERIFY(complains("keyPassphraseField", "keyPassphrase", QString()));
        QCOMPARE(deployment.requests().size(), 0);
        typeInto(&desk.page, "address", QStringLiteral("http://127.0.0.1:1"));
        part<QWidget>(&desk.page, "proxy")->setFocus();
        QVERIFY(complains("addressField", "keyPassphrase", QStringLiteral("x")));
    }

    void aLongComplaintComesIntoViewWhole()
    {
        Desk desk;
        desk.page.resize(desk.page.width(), desk.page.height() / 2); // not all of it fits
        typeInto(&desk.page, "address", QStringLiteral("https://elsewhere.example"));
        typeInto(&desk.page, "token", QStringLiteral("abc"));
        part<QAbstractButton>(&desk.page, "options")->click();
        typeInto(&desk.page, "caFile", QStringLiteral("/no/such/place").repeated(30));
        clickOn(&desk.page, "test");
        QTRY_VERIFY(isInvalid(&desk.page, "caFileField"));
        const auto *field = part<Field>(&desk.page, "caFileField");
        const QWidget *seen = desk.page.findChild<ScrollRoom *>()->viewport();
        const auto place = [&] { return QRect(field->mapTo(seen, QPoint()), field->size()); };
        QTRY_VERIFY(seen->rect().contains(place()));
        QVERIFY(field->editor()->hasFocus());
    }

    void anAnswerAboutNoFieldComesIntoViewWithItsButtons()
    {
        RawPeer deployment([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(400, R"({"detail": "Not today"})"));
        });
        Desk desk;
        desk.page.resize(desk.page.width(), desk.page.height() / 2); // not all of it fits
        typeInto(&desk.page, "address", deployment.origin().toString());
        typeInto(&desk.page, "token", QStringLiteral("abc"));
        part<QAbstractButton>(&desk.page, "options")->click();
        clickOn(&desk.page, "test");
        auto *trouble = part<QLabel>(&desk.page, "connectTrouble");
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(QLatin1String("Not today")), qPrintable(trouble->text()));
        const QWidget *seen = desk.page.findChild<ScrollRoom *>()->viewport();
        const auto isSeen = [seen](const QWidget *one) {
            return one->isVisible()
                && seen->rect().contains(QRect(one->mapTo(seen, QPoint()), one->size()));
        };
        QTRY_VERIFY(isSeen(trouble));
        QTRY_VERIFY(isSeen(part<QWidget>(&desk.page, "saveUntested")));
        QVERIFY(part<QWidget>(&desk.page, "test")->hasFocus());
        QVERIFY(!isInvalid(&desk.page, "addressField"));
    }

    void whatTheServersCertificateSaysIsAboutTheAddress()
    {
        TestCertificates certificates;
        QVERIFY2(certificates.make(), qPrintable(certificates.problem()));
        RawPeer deployment([](QTcpSocket *, const RawPeer::Request &) {},
                           certificates.server(TestCertificates::Kind::Expired));
        Desk desk;
        typeInto(&desk.page, "address", deployment.origin().toString());
        typeInto(&desk.page, "token", QStringLiteral("abc"));
        part<QAbstractButton>(&desk.page, "options")->click();
        typeInto(&desk.page, "caFile", certificates.authorityFile());
        clickOn(&desk.page, "test");
        QTRY_VERIFY(isInvalid(&desk.page, "addressField"));
        QVERIFY(messageOf(&desk.page, "addressField").contains(QLatin1String("expired on ")));
        QVERIFY(!isInvalid(&desk.page, "caFileField")); // it is the right one
        QVERIFY(!part<QWidget>(&desk.page, "saveUntested")->isVisible());
        typeInto(&desk.page, "address", QStringLiteral("elsewhere.example"));
        QVERIFY(!isInvalid(&desk.page, "addressField"));
    }

    void anotherWayIsTriedBeforeItIsKept()
    {
        HttpLimits limits = quickLimits();
        limits.inactivity = std::chrono::seconds(3);
        Desk desk(limits);
        Connection kept = desk.connection();
        kept.origin = QUrl(QStringLiteral("https://elsewhere.example"));
        kept.proxy.mode = ProxyOptions::Mode::None;
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("t"))).ok());
        ConnectProxy proxy(ConnectProxy::Asks::Basic, 1);
        QPointer<EditConnectionDialog> dialog =
            new EditConnectionDialog(desk.connector, kept, &desk.page);
        dialog->open();
        part<QComboBox>(dialog, "proxy")->setCurrentIndex(2);
        typeInto(dialog, "proxyHost", QStringLiteral("127.0.0.1"));
        part<QSpinBox>(dialog, "proxyPort")->setValue(proxy.serverPort());
        QVERIFY(!part<QWidget>(dialog, "saveUntested")->isVisible());
        clickOn(dialog, "save");
        QTRY_VERIFY(isInvalid(dialog, "proxyUserField"));
        QCOMPARE(desk.store.find(kept.id)->proxy, kept.proxy);
        typeInto(dialog, "proxyUser", QString::fromUtf8(proxy.user));
        typeInto(dialog, "proxyPassword", QString::fromUtf8(proxy.password));
        QVERIFY(!part<QWidget>(dialog, "saveUntested")->isVisible());
        clickOn(dialog, "save"); // to a port where nobody is
        // Tried again for a while first.
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(dialog, "saveUntested")->isVisible(), 60'000);
        QCOMPARE(desk.secrets.kept.size(), 1);
        clickOn(dialog, "saveUntested");
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(desk.store.find(kept.id)->proxy.user, QString::fromUtf8(proxy.user));
        QCOMPARE(desk.secrets.kept.size(), 2);
        QVERIFY(desk.secrets.kept.value(kept.id).endsWith("|t"));
        desk.settings.sync();
        QFile file(desk.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret"));
    }

    void savingKeepsTheConnectionAndClearsTheField()
    {
        Desk desk;
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        desk.fill(desk.started.adminToken);
        typeInto(&desk.page, "connectionName", QStringLiteral("Production"));
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(desk.store.connections().size(), 1);
        const Connection kept = desk.store.connections().constFirst();
        QCOMPARE(kept.name, QStringLiteral("Production"));
        QVERIFY(
            desk.secrets.kept.value(kept.id).endsWith(QByteArray('|' + desk.started.adminToken)));
        QVERIFY(textOf(&desk.page, "token").isEmpty());
        const std::unique_ptr<Session> session = desk.page.takeSession();
        QVERIFY(session != nullptr);
        QVERIFY(finished(session->open()).ok());
        desk.settings.sync();
        QFile file(desk.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(desk.started.adminToken));
    }

    void aConnectionThatCannotBeKeptIsNotSaved()
    {
        Desk desk;
        // A folder where the file should be: also root cannot write that.
        QVERIFY(QDir(desk.home.path()).mkpath(QStringLiteral("c.ini/x")));
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        desk.fill(desk.started.adminToken);
        clickOn(&desk.page, "save");
        auto *trouble = part<QLabel>(&desk.page, "connectTrouble");
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(QLatin1String("c.ini cannot be written")),
                 qPrintable(trouble->text()));
        QCOMPARE(ready.count(), 0);
        // The test went well: it is the saving that fails.
        QVERIFY(!part<QWidget>(&desk.page, "saveUntested")->isVisible());
        QVERIFY(desk.store.connections().isEmpty());
        QVERIFY(QDir(desk.home.filePath(QStringLiteral("c.ini"))).removeRecursively());
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(desk.store.connections().size(), 1);
    }

    void whatCouldNotBeOpenedIsOneConnectionHoweverOftenItIsSaved()
    {
        Desk desk;
        desk.secrets.readable = false;
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        QSignalSpy failed(desk.page.findChild<ConnectController *>(), &ConnectController::failed);
        desk.fill(desk.started.adminToken);
        for (const int tries : {1, 2}) {
            clickOn(&desk.page, "save");
            QTRY_COMPARE(failed.count(), tries);
            QVERIFY(isInvalid(&desk.page, "keepField"));
            QCOMPARE(desk.store.connections().size(), 1);
            QCOMPARE(desk.secrets.kept.size(), 1);
        }
        const QString id = desk.store.connections().constFirst().id;
        desk.secrets.readable = true;
        typeInto(&desk.page, "connectionName", QStringLiteral("Production"));
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(desk.store.connections().size(), 1);
        QCOMPARE(desk.store.connections().constFirst().id, id);
        QCOMPARE(desk.store.connections().constFirst().name, QStringLiteral("Production"));
        QCOMPARE(desk.secrets.kept.keys(), QStringList{id});
        // Another one to the same address is another one.
        desk.fill(desk.started.adminToken);
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.count(), 2);
        QCOMPARE(desk.store.connections().size(), 2);
        QCOMPARE(desk.secrets.kept.size(), 2);
    }

    void whatCouldNotBeOpenedGoesWhereItIsForThisRunAlone_data()
    {
        QTest::addColumn<SecretState>("keychain");
        QTest::addColumn<QString>("told"); // empty: nothing has to be
        QTest::addColumn<int>("kept");
        QTest::newRow("the keychain lets it go") << SecretState::Ok << QString() << 0;
        QTest::newRow("no keychain is there any more")
            << SecretState::Unavailable << QStringLiteral("is still there") << 0;
        QTest::newRow("the keychain refuses")
            << SecretState::Denied << QStringLiteral("is still kept") << 1;
    }
    void whatCouldNotBeOpenedGoesWhereItIsForThisRunAlone()
    {
        QFETCH(SecretState, keychain);
        QFETCH(QString, told);
        QFETCH(int, kept);
        Desk desk;
        desk.secrets.readable = false;
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        QSignalSpy failed(desk.page.findChild<ConnectController *>(), &ConnectController::failed);
        desk.fill(desk.started.adminToken);
        clickOn(&desk.page, "save");
        QTRY_COMPARE(failed.count(), 1);
        desk.secrets.available = keychain == SecretState::Ok;
        desk.secrets.absence = keychain;
        part<QCheckBox>(&desk.page, "runOnly")->setChecked(true);
        clickOn(&desk.page, "save");
        if (!told.isEmpty()) {
            QTRY_COMPARE(failed.count(), 2);
            const QString trouble = textIn(&desk.page, "connectTrouble");
            QVERIFY2(trouble.contains(told), qPrintable(trouble));
            QCOMPARE(ready.count(), 0);
            clickOn(&desk.page, "save");
        }
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(desk.page.takeSession()->connection().runOnly);
        QCOMPARE(desk.store.connections().size(), kept);
        QCOMPARE(desk.secrets.kept.isEmpty(), keychain == SecretState::Ok);
    }

    void whatWasWrittenUnseenIsNotLeftBehind()
    {
        Desk desk;
        desk.secrets.confirmed = false;
        QSignalSpy failed(desk.page.findChild<ConnectController *>(), &ConnectController::failed);
        desk.fill(desk.started.adminToken);
        clickOn(&desk.page, "save");
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(desk.store.connections().isEmpty());
        QVERIFY(desk.secrets.kept.isEmpty());
    }

    void whatCouldNotBeOpenedIsLeftAloneOnceItIsEdited()
    {
        Desk desk;
        desk.secrets.readable = false;
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        QSignalSpy failed(desk.page.findChild<ConnectController *>(), &ConnectController::failed);
        desk.fill(desk.started.adminToken);
        clickOn(&desk.page, "save");
        QTRY_COMPARE(failed.count(), 1);
        Connection edited = desk.store.connections().constFirst();
        edited.name = QStringLiteral("Elsewhere");
        desk.store.save(edited);
        part<QCheckBox>(&desk.page, "runOnly")->setChecked(true);
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(desk.store.connections(), QList{edited});
        QCOMPARE(desk.secrets.kept.keys(), QStringList{edited.id});
    }

    void aRunOnlyConnectionIsKeptNowhere()
    {
        Desk desk;
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        desk.fill(desk.started.adminToken);
        part<QCheckBox>(&desk.page, "runOnly")->setChecked(true);
        QCOMPARE(button(&desk.page, "save")->text(), QStringLiteral("Connect"));
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(desk.store.connections().isEmpty());
        QVERIFY(desk.secrets.kept.isEmpty());
        const std::unique_ptr<Session> session = desk.page.takeSession();
        QVERIFY(session->connection().runOnly);
    }

    void withoutAKeychainThisRunOnlyIsOffered()
    {
        Desk desk;
        desk.secrets.available = false;
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        desk.fill(desk.started.adminToken);
        clickOn(&desk.page, "save");
        QTRY_VERIFY(isInvalid(&desk.page, "keepField"));
        QVERIFY(messageOf(&desk.page, "keepField").contains(QLatin1String("No keychain runs")));
        QVERIFY(desk.store.connections().isEmpty());
        QCOMPARE(textOf(&desk.page, "token").toLatin1(), desk.started.adminToken);
        part<QCheckBox>(&desk.page, "runOnly")->setChecked(true);
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.count(), 1);
    }

    void whatIsWrongIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("no address") << ""
                                    << "abc" << QByteArray("addressField");
        QTest::newRow("a path") << "https://acme.qualytics.io/foo"
                                << "abc" << QByteArray("addressField");
        QTest::newRow("plain http") << "http://acme.qualytics.io"
                                    << "abc" << QByteArray("addressField");
        QTest::newRow("nobody listens") << "http://127.0.0.1:1"
                                        << "abc" << QByteArray("addressField");
        QTest::newRow("no token") << "SANDBOX"
                                  << "" << QByteArray("tokenField");
        QTest::newRow("no token at all") << "SANDBOX"
                                         << "abc def" << QByteArray("tokenField");
        QTest::newRow("a token that is refused") << "SANDBOX"
                                                 << "abc" << QByteArray("tokenField");
    }
    void whatIsWrongIsSaidAtItsField()
    {
        QFETCH(QString, address);
        QFETCH(QString, token);
        QFETCH(QByteArray, field);
        Desk desk;
        if (address == QLatin1String("SANDBOX"))
            address = desk.proxy->url().toString();
        typeInto(&desk.page, "address", address);
        typeInto(&desk.page, "token", token);
        clickOn(&desk.page, "test");
        QTRY_VERIFY(isInvalid(&desk.page, field.constData()));
        QCOMPARE(textOf(&desk.page, "address"), address);
        QCOMPARE(textOf(&desk.page, "token"), token);
        QVERIFY(button(&desk.page, "test")->isEnabled());
    }

    void aCredentialThatIsNoAdminsIsToldWhatItMaySee_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("words");
        QTest::newRow("Manager") << "Manager"
                                 << "read-only";
        QTest::newRow("Member") << "Member"
                                << "Nothing can be changed";
    }
    void aCredentialThatIsNoAdminsIsToldWhatItMaySee()
    {
        QFETCH(QString, role);
        QFETCH(QString, words);
        Desk desk;
        desk.fill(desk.tokenWithRole(role));
        clickOn(&desk.page, "test");
        QTRY_VERIFY(part<QWidget>(&desk.page, "identityPanel")->isVisible());
        QVERIFY2(textIn(&desk.page, "identityAccess").contains(words),
                 qPrintable(textIn(&desk.page, "identityAccess")));
    }

    void theNameFollowsTheAddressUntilSomebodyChoosesOne()
    {
        Desk desk;
        typeInto(&desk.page, "address", QStringLiteral("acme.qualytics.io"));
        QCOMPARE(textOf(&desk.page, "connectionName"), QStringLiteral("Acme"));
        typeInto(&desk.page, "connectionName", QStringLiteral("Mine"));
        typeInto(&desk.page, "address", QStringLiteral("other.qualytics.io"));
        QCOMPARE(textOf(&desk.page, "connectionName"), QStringLiteral("Mine"));
    }

    void theTokenFieldHidesAndForgets()
    {
        Desk desk;
        auto *token = part<QLineEdit>(&desk.page, "token");
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(!token->dragEnabled());
        typeInto(&desk.page, "token", QStringLiteral("abc"));
        QTest::keyClick(token, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(token->text(), QStringLiteral("abc"));
        part<TokenInput>(&desk.page, "tokenInput")->forget();
        QVERIFY(token->text().isEmpty());
        QVERIFY(!token->isUndoAvailable());
    }

    void aTokenCanComeFromAFile()
    {
        Desk desk;
        QFile file(desk.home.filePath(QStringLiteral("token.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(desk.started.adminToken + '\n');
        file.close();
        typeInto(&desk.page, "address", desk.proxy->url().toString());
        QCoro::waitFor(part<TokenInput>(&desk.page, "tokenInput")->useFile(file.fileName()));
        QVERIFY(!part<QLineEdit>(&desk.page, "token")->isEnabled());
        QVERIFY(textOf(&desk.page, "token").isEmpty());
        clickOn(&desk.page, "test");
        QTRY_VERIFY(part<QWidget>(&desk.page, "identityPanel")->isVisible());
    }

    void aLanguageWithLongWordsHasRoomForThem()
    {
        Desk desk;
        auto *explore = part<QPushButton>(&desk.page, "explore");
        explore->setText(QStringLiteral("Explore the sandbox that is in this program"));
        desk.page.resize(desk.page.width() + 1, desk.page.height());
        QTRY_VERIFY(explore->width() >= explore->minimumSizeHint().width());
    }

    void theMarkOfAButtonStandsBesideItsWordsFromEitherSide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void theMarkOfAButtonStandsBesideItsWordsFromEitherSide()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const LaidOut laidOut(direction);
        Desk desk;
        auto *button = part<QPushButton>(&desk.page, "signIn");
        const QImage image = button->grab().toImage();
        // Columns without ink, within its edge: the longest run between the mark and the words.
        const int middle = image.height() / 2;
        const int reach = image.height() / 4;
        const QRgb ground = image.pixel(image.height() / 2, middle);
        int first = -1;
        int last = 0;
        int widest = 0;
        for (int x = image.height() / 2; x < image.width() - image.height() / 2; ++x) {
            bool isInk = false;
            for (int y = middle - reach; y < middle + reach; ++y)
                isInk = isInk || image.pixel(x, y) != ground;
            if (!isInk)
                continue;
            if (first >= 0)
                widest = std::max(widest, x - last);
            first = first < 0 ? x : first;
            last = x;
        }
        QVERIFY(first > 0);
        QVERIFY2(widest < image.height(), qPrintable(QString::number(widest)));
        QVERIFY(std::abs(first - (image.width() - last)) < image.height()); // in the middle
    }

    void oneButtonAtMostStandsOut()
    {
        Desk desk;
        const auto isMain = [&desk](const char *name) {
            return part<QWidget>(&desk.page, name)->property("kind").toString()
                == QLatin1String("primary");
        };
        // A newcomer looks around; who types wants to save.
        QVERIFY(isMain("explore") && !isMain("save"));
        typeInto(&desk.page, "address", desk.proxy->url().toString());
        QVERIFY(isMain("save") && !isMain("explore"));
        desk.page.reset();
        QVERIFY(isMain("explore") && !isMain("save"));
        // Who has a connection already has come to add one.
        desk.page.setCancellable(true);
        QVERIFY(isMain("save") && !isMain("explore"));
        // Also where none of those that are kept is open.
        desk.page.setCancellable(false);
        QVERIFY(isMain("explore") && !isMain("save"));
        desk.store.save(desk.connection());
        QVERIFY(isMain("save") && !isMain("explore"));
    }

    void theSandboxIsOneClickAway()
    {
        Desk desk;
        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        desk.sandbox.fails = true;
        clickOn(&desk.page, "explore");
        QTRY_VERIFY(textIn(&desk.page, "sandboxTrouble").contains(QLatin1String("folder")));
        desk.sandbox.fails = false;
        clickOn(&desk.page, "explore");
        QTRY_COMPARE(ready.count(), 1);
        const std::unique_ptr<Session> session = desk.page.takeSession();
        QCOMPARE(session->connection().id, QStringLiteral("sandbox"));
        QVERIFY(finished(session->open()).ok());
    }

    void aConnectionIsEditedWithoutItsCredential()
    {
        Desk desk;
        Connection kept = desk.connection();
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("old"))).ok());
        auto *dialog = new EditConnectionDialog(desk.connector, kept, &desk.page);
        QSignalSpy saved(dialog, &EditConnectionDialog::saved);
        dialog->open();
        QVERIFY(part<QLineEdit>(dialog, "address")->isReadOnly());
        typeInto(dialog, "connectionName", QStringLiteral("Staging"));
        clickOn(dialog, "save");
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.constFirst().at(1).toBool(), false);
        QCOMPARE(desk.store.find(kept.id)->name, QStringLiteral("Staging"));
        QVERIFY(desk.secrets.kept.value(kept.id).endsWith("|old"));
    }

    void aTokenIsNoNameOfAConnection()
    {
        Desk desk;
        const auto isInSettings = [&desk](const QString &text) {
            desk.settings.sync();
            QFile file(desk.settings.fileName());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8());
        };
        const QString token = QString::fromLatin1(desk.started.adminToken);
        const QString begin = token.left(30); // the field takes no more than a name's length
        Connection kept = desk.connection();
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("old"))).ok());
        QPointer<EditConnectionDialog> dialog =
            new EditConnectionDialog(desk.connector, kept, &desk.page);
        dialog->open();
        typeInto(dialog, "connectionName", token);
        QVERIFY(isInvalid(dialog, "connectionNameField")); // at once
        QVERIFY(!messageOf(dialog, "connectionNameField").contains(begin));
        clickOn(dialog, "save");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(isInvalid(dialog, "connectionNameField"));
        QVERIFY(textOf(dialog, "connectionName").startsWith(begin)); // there for the person
        QCOMPARE(desk.store.find(kept.id)->name, kept.name);
        QVERIFY(isInSettings(kept.name) && !isInSettings(begin));
        typeInto(dialog, "connectionName", QStringLiteral("Staging"));
        QVERIFY(!isInvalid(dialog, "connectionNameField"));
        clickOn(dialog, "save");
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(isInSettings(QStringLiteral("Staging")));

        desk.fill(desk.started.adminToken);
        typeInto(&desk.page, "connectionName", token);
        clickOn(&desk.page, "save");
        QVERIFY(isInvalid(&desk.page, "connectionNameField"));
        QCOMPARE(desk.store.connections().size(), 1);
        QVERIFY(!isInSettings(begin));
    }

    void aConnectionWithoutATokenIsNotSavedBeforeItHasOne()
    {
        Desk desk;
        Connection kept = desk.connection();
        kept.colour.clear();
        desk.store.save(kept);
        QPointer<EditConnectionDialog> dialog =
            new EditConnectionDialog(desk.connector, kept, &desk.page);
        const QString usual = messageOf(dialog, "tokenField");
        dialog->open();
        dialog->requireToken();
        QVERIFY(!messageOf(dialog, "tokenField").isEmpty());
        QVERIFY(messageOf(dialog, "tokenField") != usual); // nothing is kept there
        clickOn(dialog, "save");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(isInvalid(dialog, "tokenField"));
        QVERIFY(desk.secrets.kept.isEmpty());
        typeInto(dialog, "token", QString::fromLatin1(desk.started.adminToken));
        clickOn(dialog, "save");
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(
            desk.secrets.kept.value(kept.id).endsWith(QByteArray('|' + desk.started.adminToken)));
        QCOMPARE(desk.store.find(kept.id)->name, kept.name);
        QVERIFY(desk.store.find(kept.id)->colour.isEmpty()); // nobody has chosen one
    }

    void aCredentialIsReplacedOnceItIsProven()
    {
        Desk desk;
        Connection kept = desk.connection();
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("old"))).ok());
        QPointer<EditConnectionDialog> dialog =
            new EditConnectionDialog(desk.connector, kept, &desk.page);
        dialog->open();
        typeInto(dialog, "token", QStringLiteral("wrong"));
        clickOn(dialog, "save");
        QTRY_VERIFY(isInvalid(dialog, "tokenField"));
        QVERIFY(desk.secrets.kept.value(kept.id).endsWith("|old"));
        typeInto(dialog, "token", QString::fromLatin1(desk.started.adminToken));
        clickOn(dialog, "save");
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(
            desk.secrets.kept.value(kept.id).endsWith(QByteArray('|' + desk.started.adminToken)));
    }

    void aLockForgetsTheSecretsOfAnEditAndSaysSo()
    {
        Desk desk;
        Connection kept = desk.connection();
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("old"))).ok());
        auto *dialog = new EditConnectionDialog(desk.connector, kept, &desk.page);
        dialog->open();
        typeInto(dialog, "token", QStringLiteral("new"));
        CredentialInput::forgetAll();
        QVERIFY(textOf(dialog, "token").isEmpty());
        QVERIFY(messageIn(dialog).contains(QLatin1String("is forgotten")));
    }

    void aSilentDeploymentDoesNotHoldTheDialog()
    {
        Desk desk;
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Connection kept = desk.connection();
        kept.origin.setPort(silent.serverPort());
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("old"))).ok());
        QPointer<EditConnectionDialog> dialog =
            new EditConnectionDialog(desk.connector, kept, &desk.page);
        dialog->open();
        typeInto(dialog, "token", QStringLiteral("new"));
        clickOn(dialog, "save");
        auto *cancel = part<QPushButton>(dialog, "cancelEdit");
        QTRY_VERIFY(cancel->hasFocus() && !part<QWidget>(dialog, "save")->isEnabled());
        QTest::keyClick(cancel, Qt::Key_Escape);
        QVERIFY(dialog->isVisible() && part<QWidget>(dialog, "save")->isEnabled());
        QCOMPARE(textOf(dialog, "token"), QStringLiteral("new"));
        QVERIFY(desk.secrets.kept.value(kept.id).endsWith("|old"));
        cancel->click();
        QTRY_VERIFY(dialog.isNull());
    }

    void removingAsksAndSaysWhatTheKeychainDoes_data()
    {
        QTest::addColumn<SecretState>("state");
        QTest::addColumn<bool>("stays");
        QTest::newRow("locked") << SecretState::Locked << true;
        QTest::newRow("none") << SecretState::Unavailable << false;
    }
    void removingAsksAndSaysWhatTheKeychainDoes()
    {
        QFETCH(const SecretState, state);
        QFETCH(const bool, stays);
        Desk desk;
        const Connection kept = desk.connection();
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("old"))).ok());
        int removed = 0;
        desk.secrets.available = false;
        desk.secrets.absence = state;
        askToRemoveConnection(&desk.page, desk.connector, kept, [&removed] { ++removed; });
        QDialog *question = waitForDialog(&desk.page, "confirmDialog");
        QVERIFY(button(question, "cancel")->isDefault());
        clickOn(question, "confirm");
        QTRY_VERIFY(messageIn(question).contains(QLatin1String("keychain")));
        QCOMPARE(desk.store.find(kept.id) != nullptr, stays);
        QCOMPARE(removed, stays ? 0 : 1);
        desk.secrets.available = true;
        clickOn(question, "confirm");
        QTRY_VERIFY(desk.secrets.kept.isEmpty());
        QTRY_COMPARE(removed, 1);
        QVERIFY(desk.store.connections().isEmpty());
    }

    void resettingTheSandboxAsksFirst()
    {
        Desk desk;
        QUrl url;
        QByteArray token;
        askToResetSandbox(&desk.page, desk.sandbox, [&](SandboxAccess access) {
            url = access.url;
            token = access.adminToken.view().toByteArray();
        });
        QDialog *question = waitForDialog(&desk.page, "confirmDialog");
        QVERIFY(url.isEmpty());
        clickOn(question, "confirm");
        QTRY_VERIFY(!url.isEmpty());
        QVERIFY(token != desk.started.adminToken);
        QTRY_VERIFY(noDialog(&desk.page));
    }
};

QTEST_MAIN(TestConnect)
#include "testconnect.moc"
