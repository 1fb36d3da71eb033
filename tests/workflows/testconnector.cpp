#include "support/livedeployment.h"
#include "support/memorysecrets.h"
#include "support/rawpeer.h"
#include "workflows/connector.h"

#include <QSettings>

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
        QCOMPARE(desk.entry() != token, works);
        QVERIFY(desk.entry().endsWith(token));
        QVERIFY(finished(desk.connector.credentialsOf(desk.connection))->token.equals(token));
        Connection moved = desk.connection;
        moved.origin.setPort(desk.connection.origin.port() + 1);
        QCOMPARE(finished(desk.connector.credentialsOf(moved)).ok(), !works);
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
