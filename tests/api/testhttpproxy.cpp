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
        QVERIFY(lookup.wasTooLate());
        release->release();
        QVERIFY(!found.wait(100));
        QVERIFY(lookup.wasTooLate());
        // The next question stands for itself.
        lookup.start(elsewhere, {ProxyOptions::Mode::None, {}, 0});
        QVERIFY(!lookup.wasTooLate());
    }

    void thatTheSystemsProxyCameTooLateIsSaid()
    {
        Connection connection;
        connection.origin = QUrl(QStringLiteral("https://deployment.invalid"));
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        bool wasLate = false;
        // Once in a while the system is faster than no time at all.
        for (int i = 0; i < 50 && !wasLate; ++i) {
            limits.proxyPatience = {};
            const TestClient hasty(connection, limits);
            const auto answer = hasty.ask(read());
            QVERIFY(!answer.ok());
            wasLate = hasty.http->isProxyLate();
            QCOMPARE(answer.error().remedy.contains(QStringLiteral("in time")), wasLate);
        }
        QVERIFY(wasLate);
        limits.proxyPatience = std::chrono::seconds(60);
        const TestClient patient(connection, limits);
        const auto answer = patient.ask(read());
        QVERIFY(!answer.ok() && !answer.error().remedy.contains(QStringLiteral("in time")));
        QVERIFY(!patient.http->isProxyLate());
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
        QCOMPARE(proxy.requests().size(), 2); // once by hand
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

    void aProxyThatWantsAPasswordIsSaid_data()
    {
        QTest::addColumn<QByteArray>("ways");
        QTest::addColumn<bool>("closes");
        const QByteArray basic = "Proxy-Authenticate: Basic realm=\"x\"\r\n";
        const QByteArray negotiate = "Proxy-Authenticate: Negotiate\r\n";
        const QByteArray ntlm = "Proxy-Authenticate: NTLM\r\n";
        QTest::newRow("Basic") << basic << false;
        QTest::newRow("Negotiate") << negotiate << false;
        QTest::newRow("Negotiate, closed") << negotiate << true;
        QTest::newRow("NTLM") << ntlm << false;
        QTest::newRow("NTLM, closed") << ntlm << true;
        QTest::newRow("all, closed") << negotiate + ntlm + basic << true;
        QTest::newRow("none that is known")
            << QByteArray("Proxy-Authenticate: Ours x=1\r\n") << false;
    }
    void aProxyThatWantsAPasswordIsSaid()
    {
        QFETCH(const QByteArray, ways);
        QFETCH(const bool, closes);
        RawPeer proxy([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write("HTTP/1.1 407 Who?\r\n" + ways + "Content-Length: 0\r\n\r\n");
            if (closes)
                socket->disconnectFromHost();
        });
        const auto answer = through(proxy, write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QVERIFY2(answer.error().message.contains(QStringLiteral("user name and a password")),
                 qPrintable(answer.error().text()));
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(proxy.requests().size(), 1);
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
