// The connect page and a real browser, against the real page of a real server.
#include "credentials/kepttoken.h"
#include "support/chromium.h"
#include "support/dialogdriver.h"
#include "support/linkopener.h"
#include "support/livedeployment.h"
#include "support/memorysecrets.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/editconnectiondialog.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

QByteArray tokenIn(const QByteArray &kept)
{
    return keptToken(SecretBytes::copyOf(kept)).token.view().toByteArray();
}

class NoSandbox final : public SandboxControl {
public:
    QCoro::Task<Result<SandboxAccess>> start() override { co_return Error(); }
    QCoro::Task<Result<SandboxAccess>> reset() override { co_return Error(); }
};

struct Desk : LiveDeployment {
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("c.ini")), QSettings::IniFormat};
    QSettings windowState{home.filePath(QStringLiteral("w.ini")), QSettings::IniFormat};
    ConnectionStore store{settings};
    MemorySecrets secrets;
    Connector connector{store, secrets, *journal};
    NoSandbox sandbox;
    JournalSeal seal{*journal, secrets, home.path()};
    std::unique_ptr<ReviewStore> reviews =
        std::move(finished(ReviewStore::open(home.filePath(QStringLiteral("review.sqlite")))))
            .value();
    AppContext context{connector, sandbox, seal, *reviews, settings, windowState};
    ConnectPage page{context};

    Desk()
    {
        page.resize(1100, 1000);
        page.show();
        typeInto(&page, "address", started.url.toString());
    }
    [[nodiscard]] bool isShown(const char *name) { return part<QWidget>(&page, name)->isVisible(); }
};

/// As a browser would, but with what the test wants.
void answer(const QUrl &link, const QByteArray &query)
{
    const QUrlQuery asked(link);
    const QUrl redirect(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
    socket.write("GET /callback?" + query
                 + "&state=" + asked.queryItemValue(QStringLiteral("state")).toLatin1()
                 + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect.port())
                 + "\r\n\r\n");
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        qFatal("no answer");
}

} // namespace

class TestSignInBrowser : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Chromium> m_browser;

    /// In the server's page, once it is there.
    void press(const char *decision)
    {
        const QString button = QStringLiteral("document.querySelector('button[value=%1]')")
                                   .arg(QLatin1String(decision));
        QTRY_VERIFY_WITH_TIMEOUT(m_browser->evaluate(button + QLatin1String(" !== null")).toBool(),
                                 30'000);
        const QJsonValue pressed = m_browser->evaluate(button + QLatin1String(".click()"));
        Q_UNUSED(pressed) // a click has no value
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (Chromium::program().isEmpty())
            return;
        m_browser = std::make_unique<Chromium>();
        QVERIFY2(m_browser->start(), qPrintable(m_browser->why()));
    }
    void cleanupTestCase() { m_browser.reset(); }

    void aRealBrowserBringsATokenThatWorks()
    {
        if (!m_browser)
            QSKIP("there is no Chromium here: packaging/bootstrap.sh deps installs it");
        Desk desk;
        LinkOpener opener([this](const QUrl &url) { m_browser->open(url); });
        clickOn(&desk.page, "signIn");
        QCOMPARE(opener.links.size(), 1);
        QVERIFY(desk.isShown("signInPanel"));
        QVERIFY(!part<QWidget>(&desk.page, "address")->isEnabled());
        press("allow");
        // What a test shows, without another click.
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("identityPanel"), 30'000);
        QCOMPARE(textIn(&desk.page, "identityRole"), QStringLiteral("Admin"));
        QVERIFY(!desk.isShown("signInPanel"));
        QVERIFY(part<QWidget>(&desk.page, "address")->isEnabled());
        QVERIFY(textOf(&desk.page, "token").isEmpty());
        // The token has left the address bar, and the page is ours.
        QTRY_COMPARE_WITH_TIMEOUT(m_browser->address().path(), QStringLiteral("/done"), 30'000);
        QVERIFY(!m_browser->address().hasQuery());
        QCOMPARE(m_browser->evaluate(QStringLiteral("document.querySelector('h1').textContent"))
                     .toString(),
                 QStringLiteral("You are signed in"));
        // The one style sheet is let through by its hash.
        QCOMPARE(m_browser
                     ->evaluate(QStringLiteral(
                         "getComputedStyle(document.querySelector('main')).textAlign"))
                     .toString(),
                 QStringLiteral("center"));

        QSignalSpy ready(&desk.page, &ConnectPage::sessionReady);
        clickOn(&desk.page, "save");
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(desk.secrets.kept.size(), 1);
        const QByteArray token = tokenIn(*desk.secrets.kept.cbegin());
        QVERIFY(token != desk.started.adminToken);
        ServerClock clock;
        HttpClient http(desk.connection(), SecretBytes::copyOf(token), clock);
        ApiClient api(http);
        const Result<TokenList> own = finished(api.ownTokens());
        QVERIFY(own.ok());
        // It is nowhere in what was opened.
        QVERIFY(!opener.links.constFirst().toEncoded().contains(token));
    }

    void aRealBrowsersNoIsTold()
    {
        if (!m_browser)
            QSKIP("there is no Chromium here: packaging/bootstrap.sh deps installs it");
        Desk desk;
        LinkOpener opener([this](const QUrl &url) { m_browser->open(url); });
        clickOn(&desk.page, "signIn");
        press("deny");
        QTRY_VERIFY_WITH_TIMEOUT(isInvalid(&desk.page, "signInField"), 30'000);
        QVERIFY(messageOf(&desk.page, "signInField").contains(QLatin1String("access_denied")));
        QVERIFY(desk.isShown("signIn"));
        QTRY_COMPARE_WITH_TIMEOUT(m_browser->address().path(), QStringLiteral("/done"), 30'000);
        QVERIFY(m_browser->evaluate(QStringLiteral("document.body.textContent"))
                    .toString()
                    .contains(QLatin1String("access_denied")));
        QVERIFY(desk.secrets.kept.isEmpty());
    }

    void aRealBrowserWithAnotherStateIsRefused()
    {
        if (!m_browser)
            QSKIP("there is no Chromium here: packaging/bootstrap.sh deps installs it");
        Desk desk;
        LinkOpener opener([this](const QUrl &url) {
            QUrl other = url;
            QUrlQuery query(other);
            query.removeQueryItem(QStringLiteral("state"));
            query.addQueryItem(QStringLiteral("state"), QStringLiteral("not-ours"));
            other.setQuery(query);
            m_browser->open(other);
        });
        clickOn(&desk.page, "signIn");
        press("allow");
        QTRY_COMPARE_WITH_TIMEOUT(m_browser->address().path(), QStringLiteral("/callback"), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_browser->evaluate(QStringLiteral("document.body.textContent"))
                                     .toString()
                                     .contains(QLatin1String("does not belong to the sign-in")),
                                 30'000);
        QVERIFY(desk.isShown("signInPanel")); // it waits on
    }

    void withoutAnAddressNothingIsOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QString();
        QTest::newRow("in the clear") << "http://acme.example";
    }
    void withoutAnAddressNothingIsOpened()
    {
        QFETCH(QString, address);
        Desk desk;
        LinkOpener opener;
        typeInto(&desk.page, "address", address);
        clickOn(&desk.page, "signIn");
        QVERIFY(opener.links.isEmpty());
        QVERIFY(isInvalid(&desk.page, "addressField"));
        QVERIFY(!desk.isShown("signInPanel"));
    }

    void theWaitingCanBeHelpedAndCancelled()
    {
        Desk desk;
        LinkOpener opener;
        clickOn(&desk.page, "signIn");
        QTRY_VERIFY(textIn(&desk.page, "signInTime").startsWith(QLatin1String("1:")));
        const auto isMain = [&desk](const char *name) {
            return part<QWidget>(&desk.page, name)->property("kind").toString()
                == QLatin1String("primary");
        };
        // There is nothing to save yet.
        QVERIFY(isMain("signInAgain") && !isMain("save"));
        clickOn(&desk.page, "signInAgain");
        QCOMPARE(opener.links.size(), 2);
        QCOMPARE(opener.links.at(0), opener.links.at(1));
        // What opens links may have failed without a word.
        QVERIFY(desk.isShown("signInLink"));
        QVERIFY(textIn(&desk.page, "signInText").contains(QLatin1String("If no browser opens")));
        clickOn(&desk.page, "signInCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 opener.links.at(0).toString(QUrl::FullyEncoded));
        clickOn(&desk.page, "test");
        QVERIFY(messageOf(&desk.page, "tokenField").contains(QLatin1String("in the browser")));
        clickOn(&desk.page, "signInCancel");
        QVERIFY(isMain("save"));
        QVERIFY(!desk.isShown("signInPanel"));
        QVERIFY(!isInvalid(&desk.page, "signInField"));
        QVERIFY(part<QWidget>(&desk.page, "address")->isEnabled());
        QVERIFY(part<QWidget>(&desk.page, "token")->isEnabled());
    }

    void escapeAsksBeforeASignInThatIsAwaitedIsLost()
    {
        Desk desk;
        desk.page.setCancellable(true);
        LinkOpener opener;
        QSignalSpy left(&desk.page, &ConnectPage::cancelled);
        auto *cancel = part<QWidget>(&desk.page, "cancelConnect");
        QTest::keyClick(cancel, Qt::Key_Escape);
        QVERIFY(desk.isShown("connectTrouble"));
        // That was not asked about the sign-in.
        clickOn(&desk.page, "signIn");
        QVERIFY(desk.isShown("signInPanel") && !desk.isShown("connectTrouble"));
        QTest::keyClick(cancel, Qt::Key_Escape);
        QCOMPARE(left.count(), 0);
        QVERIFY(desk.isShown("signInPanel"));
        QVERIFY(desk.isShown("connectTrouble"));
        QCOMPARE(textOf(&desk.page, "address"), desk.started.url.toString());
        QTest::keyClick(cancel, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QVERIFY(!desk.isShown("signInPanel"));
    }

    void leavingThePageEndsTheWaiting()
    {
        Desk desk;
        LinkOpener opener;
        clickOn(&desk.page, "signIn");
        desk.page.reset();
        QVERIFY(!desk.isShown("signInPanel"));
        const QUrl redirect(
            QUrlQuery(opener.links.constFirst())
                .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QTRY_VERIFY([&] {
            QTcpSocket late;
            late.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
            return !late.waitForConnected(1'000);
        }());
    }

    void aTokenThatDoesNotWorkIsToldAsOne()
    {
        Desk desk;
        LinkOpener opener;
        clickOn(&desk.page, "signIn");
        answer(opener.links.constFirst(), "token=no.such.token");
        QTRY_VERIFY(isInvalid(&desk.page, "tokenField"));
        QVERIFY(!desk.isShown("identityPanel"));
    }

    void escapeInADialogEndsTheWaitingAloneAtFirst()
    {
        Desk desk;
        Connection kept = desk.connection();
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("old"))).ok());
        QPointer<EditConnectionDialog> dialog =
            new EditConnectionDialog(desk.connector, kept, &desk.page);
        dialog->open();
        LinkOpener opener;
        clickOn(dialog, "signIn");
        const auto *panel = part<QWidget>(dialog, "signInPanel");
        QVERIFY(panel->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!panel->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }

    void aKeptConnectionsCredentialIsReplaced()
    {
        Desk desk;
        Connection kept = desk.connection();
        QVERIFY(finished(desk.connector.save(kept, SecretBytes::copyOf("old"))).ok());
        QPointer<EditConnectionDialog> dialog =
            new EditConnectionDialog(desk.connector, kept, &desk.page);
        dialog->open();
        LinkOpener opener;
        clickOn(dialog, "signIn");
        QCOMPARE(opener.links.constFirst().host(), kept.origin.host());
        answer(opener.links.constFirst(), "token=" + desk.started.adminToken);
        QTRY_VERIFY(!part<QWidget>(dialog, "signInPanel")->isVisible());
        QCOMPARE(tokenIn(desk.secrets.kept.value(kept.id)), QByteArray("old"));
        clickOn(dialog, "save");
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(tokenIn(desk.secrets.kept.value(kept.id)), desk.started.adminToken);
    }
};

QTEST_MAIN(TestSignInBrowser)
#include "testsigninbrowser.moc"
