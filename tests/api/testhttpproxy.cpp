// Which way a request takes.
#include "api/proxylookup.h"
#include "support/httpclients.h"
#include "support/rawpeer.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QUrl elsewhere(QStringLiteral("https://deployment.example"));

QNetworkProxy lookedUp(ProxyLookup &lookup, const QUrl &origin, const ProxyOptions &options)
{
    QSignalSpy found(&lookup, &ProxyLookup::found);
    lookup.start(origin, options);
    if (found.isEmpty() && !found.wait())
        return {};
    return found.takeFirst().at(0).value<QNetworkProxy>();
}

} // namespace

class TestHttpProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thisMachineIsReachedDirectly_data()
    {
        QTest::addColumn<QString>("origin");
        for (const char *origin : {"http://127.0.0.1:1", "http://127.8.9.10", "http://[::1]:80",
                                   "http://localhost", "https://LOCALHOST.:444"})
            QTest::newRow(origin) << QString::fromLatin1(origin);
    }
    void thisMachineIsReachedDirectly()
    {
        QFETCH(QString, origin);
        ProxyLookup lookup(nullptr, [](const QUrl &) {
            return QList<QNetworkProxy>{
                QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("p"), 1)};
        });
        for (const auto mode : {ProxyOptions::Mode::System, ProxyOptions::Mode::Manual}) {
            const ProxyOptions options{mode, QStringLiteral("proxy.example"), 3128};
            QCOMPARE(lookedUp(lookup, QUrl(origin), options).type(), QNetworkProxy::NoProxy);
        }
    }

    void theChosenProxyIsTaken()
    {
        ProxyLookup lookup(nullptr, [](const QUrl &) {
            return QList<QNetworkProxy>{
                QNetworkProxy(QNetworkProxy::HttpCachingProxy, QStringLiteral("of-system"), 1)};
        });
        const ProxyOptions manual{ProxyOptions::Mode::Manual, QStringLiteral("by-hand"), 3128};
        const QNetworkProxy byHand = lookedUp(lookup, elsewhere, manual);
        QCOMPARE(byHand.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(byHand.hostName(), QStringLiteral("by-hand"));
        QCOMPARE(int(byHand.port()), 3128);
        QCOMPARE(lookedUp(lookup, elsewhere, {ProxyOptions::Mode::None, {}, 0}).type(),
                 QNetworkProxy::NoProxy);
        const QNetworkProxy ofSystem = lookedUp(lookup, elsewhere, {});
        QCOMPARE(ofSystem.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(ofSystem.hostName(), QStringLiteral("of-system"));
    }

    void aSystemThatDoesNotAnswerMeansNoProxy()
    {
        auto release = std::make_shared<QSemaphore>();
        ProxyLookup lookup(
            nullptr,
            [release](const QUrl &) {
                release->acquire();
                return QList<QNetworkProxy>{
                    QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("late"), 1)};
            },
            std::chrono::milliseconds(20));
        QSignalSpy found(&lookup, &ProxyLookup::found);
        lookup.start(elsewhere, {});
        QVERIFY(found.isEmpty());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).value<QNetworkProxy>().type(), QNetworkProxy::NoProxy);
        release->release();
        QVERIFY(!found.wait(100));
    }

    void everythingForAnotherHostGoesThroughATunnel()
    {
        RawPeer proxy([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write("HTTP/1.1 502 No way\r\nContent-Length: 0\r\n\r\n");
        });
        const auto answer = through(proxy, write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(proxy.requests().constFirst().method, QByteArray("CONNECT"));
        QCOMPARE(proxy.requests().constFirst().target, QByteArray("deployment.example:443"));
        for (const RawPeer::Request &request : proxy.requests())
            QVERIFY(!request.head.contains(testCredential.toByteArray()));
    }

    void aProxyThatRefusesIsSaidAndAskedOnce()
    {
        RawPeer proxy([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        });
        const auto answer = through(proxy, read(), 3);
        QVERIFY(!answer.ok());
        QVERIFY2(answer.error().message.startsWith(QStringLiteral("The proxy did not open")),
                 qPrintable(answer.error().text()));
        QCOMPARE(proxy.requests().size(), 1);
    }

    void aProxyThatIsSilentIsNamed()
    {
        RawPeer proxy([](QTcpSocket *, const RawPeer::Request &) {});
        const auto answer = through(proxy, read());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Deadline);
        QVERIFY2(answer.error().remedy.contains(QStringLiteral("proxy")),
                 qPrintable(answer.error().text()));
    }

    void aProxyThatWantsAPasswordIsSaid()
    {
        RawPeer proxy([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write("HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                          "Content-Length: 0\r\n\r\n");
        });
        const auto answer = through(proxy, write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QVERIFY2(answer.error().message.contains(QStringLiteral("user name and a password")),
                 qPrintable(answer.error().text()));
        QVERIFY(!answer.error().outcomeUnknown);
        QVERIFY(!answer.error().remedy.isEmpty());
    }

    void aProxyThatDoesNotAnswerIsSaid()
    {
        quint16 port = 0;
        {
            RawPeer gone([](QTcpSocket *, const RawPeer::Request &) {});
            port = gone.port();
        }
        Connection connection;
        connection.origin = elsewhere;
        connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("127.0.0.1"), port};
        TestClient client(connection);
        const auto answer = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
        QVERIFY2(answer.error().message.contains(QStringLiteral("proxy")),
                 qPrintable(answer.error().text()));
        QVERIFY(!answer.error().outcomeUnknown);
    }

private:
    static Result<HttpResponse> through(const RawPeer &proxy, const HttpRequest &request,
                                        int retries = 0)
    {
        Connection connection;
        connection.origin = elsewhere;
        connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("127.0.0.1"), proxy.port()};
        HttpLimits limits = shortLimits();
        limits.retries = retries;
        return TestClient(connection, limits).ask(request);
    }
};

QTEST_GUILESS_MAIN(TestHttpProxy)
#include "testhttpproxy.moc"
