#include "credentials/connectionnames.h"
#include "store/journal.h"
#include "support/livedeployment.h"
#include "support/memorysecrets.h"
#include "support/rawpeer.h"
#include "workflows/connector.h"

#include <QSettings>
#include <QUuid>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

struct Desk {
    LiveDeployment live;
    QSettings settings{live.folder.filePath(QStringLiteral("tokendesk.ini")), QSettings::IniFormat};
    ConnectionStore store{settings};
    MemorySecrets secrets;
    Connector connector{store, secrets, *live.journal, quickLimits()};
    Connection connection = live.connection();

    [[nodiscard]] QByteArray &entry() { return secrets.kept[connection.id]; }
};

} // namespace

class TestConnector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsKeptForItsAddressAlone()
    {
        Desk desk;
        QVERIFY(finished(desk.connector.save(desk.connection,
                                             SecretBytes::copyOf(desk.live.started.adminToken)))
                    .ok());
        QVERIFY(finished(desk.connector.sessionFor(desk.connection)).ok());

        Connection moved = desk.connection;
        moved.origin.setPort(desk.connection.origin.port() + 1);
        const auto refused = finished(desk.connector.sessionFor(moved));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY(refused.error().text().contains(moved.origin.toString()));
        QVERIFY(!refused.error().remedy.isEmpty());
        // The way out: the same token is given for the new address.
        QVERIFY(
            finished(desk.connector.save(moved, SecretBytes::copyOf(desk.live.started.adminToken)))
                .ok());
        QVERIFY(finished(desk.connector.sessionFor(moved)).ok());
        QVERIFY(!finished(desk.connector.sessionFor(desk.connection)).ok());
    }

    void aProxysPasswordIsKeptForThatProxyAlone()
    {
        Desk desk;
        const QString entry = desk.connection.id + QStringLiteral("/proxy");
        Connection connection = desk.connection;
        connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("proxy.example"), 3128,
                            ProxyOptions::Kind::Http, QStringLiteral("jane")};
        const auto given = [] {
            return Credentials(SecretBytes::copyOf("t"), {}, SecretBytes::copyOf("a|b"));
        };
        QVERIFY(finished(desk.connector.save(connection, given())).ok());
        QVERIFY(desk.secrets.kept.value(entry).contains("proxy.example:3128"));
        const auto back = finished(desk.connector.credentialsOf(connection));
        QVERIFY(back.ok());
        QCOMPARE(back->proxyPassword.view().toByteArray(), QByteArray("a|b"));
        // Whoever can write the settings does not get it sent elsewhere.
        for (const auto &change : std::initializer_list<void (*)(ProxyOptions &)>{
                 [](ProxyOptions &proxy) { proxy.host = QStringLiteral("evil.example"); },
                 [](ProxyOptions &proxy) { proxy.port = 3129; },
                 [](ProxyOptions &proxy) { proxy.kind = ProxyOptions::Kind::Socks5; }}) {
            Connection moved = connection;
            change(moved.proxy);
            const auto refused = finished(desk.connector.credentialsOf(moved));
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, Error::Kind::Refused);
            QVERIFY(refused.error().text().contains(QStringLiteral("proxy.example:3128")));
            QVERIFY(!refused.error().text().contains(QStringLiteral("a|b")));
        }
        // Missing: the proxy says what it wants.
        const QByteArray kept = desk.secrets.kept.take(entry);
        const auto without = finished(desk.connector.credentialsOf(connection));
        QVERIFY(without.ok() && without->proxyPassword.isEmpty());
        desk.secrets.kept.insert(entry, kept);

        Connection open = connection;
        open.proxy.user.clear();
        QVERIFY(finished(desk.connector.save(open, Credentials())).ok());
        QVERIFY(!desk.secrets.kept.contains(entry));
        QVERIFY(finished(desk.connector.save(connection, given())).ok());
        QVERIFY(finished(desk.connector.forget(connection.id)).ok());
        QVERIFY(desk.secrets.kept.isEmpty());
    }

    void aTestThatIsEndedSendsNothingMore()
    {
        Desk desk;
        QPointer<QTcpSocket> asking;
        RawPeer slow([&asking](QTcpSocket *socket, const RawPeer::Request &) { asking = socket; });
        Connection connection = desk.connection;
        connection.origin = slow.origin();
        auto task =
            desk.connector.test(connection, SecretBytes::copyOf(desk.live.started.adminToken));
        QTRY_VERIFY(asking);
        const qsizetype before = slow.requests().size();
        desk.connector.endTests();
        const auto found = finished(std::move(task));
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
        QVERIFY2(found.error().text().contains(QLatin1String("locked")),
                 qPrintable(found.error().text()));
        QTRY_VERIFY(!asking);
        QCOMPARE(slow.requests().size(), before);
        // The next one is another matter.
        QVERIFY(finished(desk.connector.test(desk.connection,
                                             SecretBytes::copyOf(desk.live.started.adminToken)))
                    .ok());
    }

    void anEntryWithoutAnAddressGetsItAfterTheFirstSuccess_data()
    {
        QTest::addColumn<bool>("works");
        QTest::newRow("accepted") << true;
        QTest::newRow("refused") << false;
    }
    void anEntryWithoutAnAddressGetsItAfterTheFirstSuccess()
    {
        QFETCH(const bool, works);
        Desk desk;
        const QByteArray token = works ? desk.live.started.adminToken : QByteArray("not-the-one");
        desk.entry() = token;
        auto made = finished(desk.connector.sessionFor(desk.connection));
        QVERIFY(made.ok());
        const std::unique_ptr<Session> session = std::move(made).value();
        QCOMPARE(desk.entry(), token);
        QCOMPARE(finished(session->open()).ok(), works);
        QTRY_COMPARE(desk.entry() != token, works);
        QVERIFY(desk.entry().endsWith(token));
        QVERIFY(finished(desk.connector.credentialsOf(desk.connection))->token.equals(token));
        Connection moved = desk.connection;
        moved.origin.setPort(desk.connection.origin.port() + 1);
        QCOMPARE(finished(desk.connector.credentialsOf(moved)).ok(), !works);
    }

    void anAddressOfARemovedConnectionTakesUpItsNotesAndReviews()
    {
        Desk desk;
        const auto identify = [&desk](const QUrl &origin, const QStringList &reserved = {}) {
            return finished(desk.connector.identify(origin, reserved)).value().id;
        };
        const auto addAndRemove = [&desk](const QString &id, const QUrl &origin) {
            Connection connection = desk.connection;
            connection.id = id;
            connection.origin = origin;
            desk.store.save(connection);
            QVERIFY(finished(desk.connector.forget(id)).ok());
        };
        const QUrl acme(QStringLiteral("https://acme.qualytics.io"));
        const QUrl port(QStringLiteral("https://acme.qualytics.io:8443"));
        addAndRemove(QStringLiteral("reviewed"), acme);
        addAndRemove(QStringLiteral("reviewed later"), acme);
        addAndRemove(QStringLiteral("elsewhere"), port);
        QCOMPARE(identify(acme), QStringLiteral("reviewed later"));
        QCOMPARE(identify(port), QStringLiteral("elsewhere"));
        QCOMPARE(identify(acme, {QStringLiteral("reviewed later")}), QStringLiteral("reviewed"));

        // What can be undone comes first.
        ChangeIntent intent;
        intent.connectionId = QStringLiteral("changed");
        intent.origin = acme.toString();
        QVERIFY(finished(desk.live.journal->begin(intent)).ok());
        QCOMPARE(identify(acme), QStringLiteral("changed"));
        // One that is there again is not to be had twice.
        Connection kept = desk.connection;
        kept.id = QStringLiteral("elsewhere");
        kept.origin = port;
        desk.store.save(kept);
        QVERIFY(!QUuid::fromString(identify(port)).isNull());
    }

    void anAddressThatIsKnownTakesUpItsChanges()
    {
        Desk desk;
        const auto change = [&desk](const QString &connection, const QUrl &origin) {
            ChangeIntent intent;
            intent.connectionId = connection;
            intent.origin = origin.toString();
            QVERIFY(finished(desk.live.journal->begin(intent)).ok());
        };
        const auto identify = [&desk](const QUrl &origin, const QStringList &reserved = {}) {
            return finished(desk.connector.identify(origin, reserved)).value();
        };
        const QUrl acme(QStringLiteral("https://acme.qualytics.io"));
        const QUrl port(QStringLiteral("https://acme.qualytics.io:8443"));
        const ConnectionIdentity fresh = identify(acme);
        QVERIFY(!QUuid::fromString(fresh.id).isNull());
        QVERIFY(identify(acme).id != fresh.id);
        QCOMPARE(fresh.changesKnown, 0);

        change(QStringLiteral("first"), acme);
        change(QStringLiteral("second"), acme);
        change(QStringLiteral("first"), acme);
        change(QStringLiteral("elsewhere"), port);
        change(sandboxConnectionId(), acme); // has an address like any other
        change(runOnlyId(acme), acme);
        QCOMPARE(identify(acme).id, QStringLiteral("first"));
        QCOMPARE(identify(acme).changesKnown, 2);
        QCOMPARE(identify(acme, {QStringLiteral("first")}).id, QStringLiteral("second"));
        QCOMPARE(identify(port).id, QStringLiteral("elsewhere"));
        // What another connection has stays its own.
        Connection kept = desk.connection;
        kept.id = QStringLiteral("first");
        desk.store.save(kept);
        kept.id = QStringLiteral("second");
        desk.store.save(kept);
        QCOMPARE(identify(acme).id, runOnlyId(acme));
        Connection passing = kept;
        passing.id = runOnlyId(acme);
        passing.runOnly = true;
        desk.connector.ofThisRun().keep(passing, Credentials(SecretBytes::copyOf("abc")));
        QCOMPARE(identify(acme).changesKnown, 0);
        QCOMPARE(desk.connector.idForThisRun(acme), runOnlyId(acme)); // in its place
        desk.connector.ofThisRun().forget(runOnlyId(acme));
        kept.id = runOnlyId(acme);
        desk.store.save(kept);
        QVERIFY(desk.connector.idForThisRun(acme) != runOnlyId(acme));
        QCOMPARE(desk.connector.idForThisRun(port), runOnlyId(port));
        desk.store.remove(QStringLiteral("first"));
        QCOMPARE(identify(acme).id, QStringLiteral("first"));
    }

    void withoutAKeychainAConnectionGoesAndSaysWhatMayRemain()
    {
        Desk desk;
        QVERIFY(finished(desk.connector.save(desk.connection, SecretBytes::copyOf("abc"))).ok());
        desk.secrets.available = false;
        const auto forgotten = finished(desk.connector.forget(desk.connection.id));
        QVERIFY(forgotten.ok());
        QVERIFY(forgotten->contains(desk.connection.id));
        QVERIFY(!desk.store.find(desk.connection.id));
    }
};

QTEST_GUILESS_MAIN(TestConnector)
#include "testconnector.moc"
