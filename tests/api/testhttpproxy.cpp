// Which way a request takes.
#include "api/httperrors.h"
#include "api/proxyenvironment.h"
#include "api/proxylookup.h"
#include "api/proxysignin.h"
#include "support/connectproxy.h"
#include "support/httpclients.h"
#include "support/rawpeer.h"
#include "support/testcertificates.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <map>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

static_assert(HttpLimits().proxyPatience == std::chrono::seconds(3));

const QUrl elsewhere(QStringLiteral("https://deployment.example"));

/// The proxies that the environment names are these alone, for as long as this is there.
class ProxyVariables final {
public:
    explicit ProxyVariables(const std::map<QByteArray, QByteArray> &wanted)
    {
        for (const QByteArray name : {"https_proxy", "http_proxy", "all_proxy", "no_proxy"}) {
            for (const QByteArray &each : {name, name.toUpper()}) {
                if (qEnvironmentVariableIsSet(each.constData()))
                    m_before[each] = qgetenv(each.constData());
                qunsetenv(each.constData());
            }
        }
        for (const auto &[name, value] : wanted) {
            m_set << name;
            qputenv(name.constData(), value);
        }
    }
    ~ProxyVariables()
    {
        for (const QByteArray &name : std::as_const(m_set))
            qunsetenv(name.constData());
        for (const auto &[name, value] : m_before)
            qputenv(name.constData(), value);
    }
    Q_DISABLE_COPY_MOVE(ProxyVariables)

private:
    std::map<QByteArray, QByteArray> m_before;
    QList<QByteArray> m_set;
};

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
            return SystemProxies{{QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("p"), 1)}};
        });
        for (const auto mode : {ProxyOptions::Mode::System, ProxyOptions::Mode::Manual}) {
            const ProxyOptions options{mode, QStringLiteral("proxy.example"), 3128};
            QCOMPARE(lookedUp(lookup, QUrl(origin), options).type(), QNetworkProxy::NoProxy);
        }
    }

    void theChosenProxyIsTaken()
    {
        ProxyLookup lookup(nullptr, [](const QUrl &) {
            return SystemProxies{
                {QNetworkProxy(QNetworkProxy::HttpCachingProxy, QStringLiteral("of-system"), 1)}};
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

    void theUsualPortIsTakenWhereTheSystemNamesNone()
    {
        QNetworkProxy named(QNetworkProxy::HttpProxy, QStringLiteral("of-system"));
        ProxyLookup lookup(nullptr, [&named](const QUrl &) { return SystemProxies{{named}}; });
        QCOMPARE(int(lookedUp(lookup, elsewhere, {}).port()), 80);
        named.setType(QNetworkProxy::Socks5Proxy);
        QCOMPARE(int(lookedUp(lookup, elsewhere, {}).port()), 1080);
    }

    void theEnvironmentIsReadAsOthersReadIt_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("proxy"); // empty: none
        QTest::addColumn<QString>("unusable");
        const auto row = [](const char *variables, const char *proxy, const char *unusable = "") {
            QTest::newRow(variables)
                << QString::fromLatin1(variables).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                << QString::fromLatin1(proxy) << QString::fromLatin1(unusable);
        };
        row("PATH=/bin", "");
        row("https_proxy=10.9.0.1:7000", "http://10.9.0.1:7000");
        row("HTTPS_PROXY=https://p:7000/", "http://p:7000");
        row("https_proxy=https://p", "http://p:443");
        row("https_proxy=p", "http://p:0");
        row("https_proxy=socks5h://p:1080", "socks5://p:1080");
        row("ALL_PROXY=socks://p:1080/", "socks5://p:1080");
        row("all_proxy=http://p:1 https_proxy=q:2", "http://q:2");
        row("all_proxy=http://p:1 https_proxy=", "http://p:1");
        row("all_proxy=p:1 http_proxy=q:2", "http://p:1");
        row("http_proxy=q:2", "http://q:2");
        row("ftp_proxy=q:2", "");
        row("https_proxy=direct://", "");
        row("https_proxy=us%40er:p%3Aw@p:1", "http://us%40er:p%3Aw@p:1");
        row("https_proxy=socks4://p:1080", "", "socks4://p:1080");
        row("https_proxy=socks4://us:s3cret@p:1080", "", "socks4://p:1080");
        row("https_proxy=pac+http://p/x.pac", "", "pac+http://p/x.pac");
        row("https_proxy=p:70000", "", "p:70000");
        row("https_proxy=p:1 no_proxy=*", "");
        row("https_proxy=socks4://p:1 NO_PROXY=a,deployment.example", "");
        row("https_proxy=p:1 no_proxy=.example", "");
        row("https_proxy=p:1 no_proxy=*.Example.", "");
        row("https_proxy=p:1 no_proxy=ployment.example,example.com", "http://p:1");
        row("https_proxy=p:1 no_proxy=deployment.example:443", "");
        row("https_proxy=p:1 no_proxy=deployment.example:444,10.0.0.0/8", "http://p:1");
    }
    void theEnvironmentIsReadAsOthersReadIt()
    {
        QFETCH(const QStringList, variables);
        QFETCH(const QString, proxy);
        QFETCH(const QString, unusable);
        QProcessEnvironment environment;
        for (const QString &variable : variables)
            environment.insert(variable.section(QLatin1Char('='), 0, 0),
                               variable.section(QLatin1Char('='), 1));
        const SystemProxies named = proxyOfEnvironment(elsewhere, environment);
        QCOMPARE(named.unusable, unusable);
        const QUrl wanted(proxy);
        const QNetworkProxy found = named.proxies.value(0, QNetworkProxy::NoProxy);
        QCOMPARE(found.hostName(), wanted.host());
        QCOMPARE(int(found.port()), wanted.port(0));
        QCOMPARE(found.user(), wanted.userName(QUrl::FullyDecoded));
        QCOMPARE(found.password(), wanted.password(QUrl::FullyDecoded));
        const bool isSocks = wanted.scheme() == QLatin1String("socks5");
        QCOMPARE(found.type() == QNetworkProxy::Socks5Proxy, isSocks);
        QCOMPARE(found.type() == QNetworkProxy::HttpProxy, !proxy.isEmpty() && !isSocks);
    }

    void anAddressIsExemptByItsNetwork_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("exemptions");
        QTest::addColumn<bool>("isExempt");
        const auto row = [](const char *origin, const char *exemptions, bool isExempt) {
            QTest::addRow("%s, %s", origin, exemptions)
                << QString::fromLatin1(origin) << QString::fromLatin1(exemptions) << isExempt;
        };
        row("https://10.1.2.3", "10.0.0.0/8", true);
        row("https://10.1.2.3", "10.0.0.0/255.0.0.0", true);
        row("https://10.1.2.3:8443", "x 10.1.2.3:8443", true);
        row("https://10.1.2.3", "10.1.2.4, 11.0.0.0/8", false);
        row("https://[fd00::5]", "fd00::/8", true);
        row("https://[fd00::5]", "[fd00::5]:443", true);
        row("https://[fd00::5]", "fd00::6", false);
    }
    void anAddressIsExemptByItsNetwork()
    {
        QFETCH(const QString, origin);
        QFETCH(const QString, exemptions);
        QFETCH(const bool, isExempt);
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("https_proxy"), QStringLiteral("p:1"));
        environment.insert(QStringLiteral("no_proxy"), exemptions);
        QCOMPARE(proxyOfEnvironment(QUrl(origin), environment).proxies.isEmpty(), isExempt);
    }

    void whatTheEnvironmentNamesIsUsedOrRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("before"); // the proxy's host and port
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("without a scheme") << QByteArray("https_proxy") << QByteArray() << true;
        QTest::newRow("https") << QByteArray("https_proxy") << QByteArray("https://") << true;
        QTest::newRow("for all") << QByteArray("ALL_PROXY") << QByteArray("http://") << true;
        QTest::newRow("SOCKS4") << QByteArray("https_proxy") << QByteArray("socks4://") << false;
    }
    void whatTheEnvironmentNamesIsUsedOrRefusedByName()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
        QSKIP("the environment is not how this system names a proxy");
#endif
        QFETCH(const QByteArray, variable);
        QFETCH(const QByteArray, before);
        QFETCH(const bool, isUsed);
        RawPeer server([](QTcpSocket *socket,
                          const RawPeer::Request &) { socket->write(RawPeer::answer(200, "{}")); },
                       m_certificates.server(TestCertificates::Kind::OtherName));
        ConnectProxy proxy(ConnectProxy::Asks::Nothing, server.port());
        const QByteArray name = "127.0.0.1:" + QByteArray::number(proxy.serverPort());
        const ProxyVariables variables({{variable, before + name}});
        Connection connection = throughIt(proxy);
        connection.proxy = {};
        HttpLimits limits = shortLimits();
        limits.proxyPatience = std::chrono::seconds(60);
        const auto answer = TestClient(connection, limits).ask(read());
        QVERIFY2(answer.ok() == isUsed,
                 qPrintable(answer.ok() ? QString() : answer.error().text()));
        QCOMPARE(proxy.tunnels > 0, isUsed);
        if (!isUsed) {
            const QString wanted = QString::fromLatin1(before + name);
            QVERIFY2(answer.error().message.contains(wanted), qPrintable(answer.error().text()));
            QVERIFY(isAboutProxy(answer.error()));
        }
    }

    void aSystemThatDoesNotAnswerMeansNoProxy()
    {
        auto release = std::make_shared<QSemaphore>();
        ProxyLookup lookup(
            nullptr,
            [release](const QUrl &) {
                release->acquire();
                return SystemProxies{
                    {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("late"), 1)}};
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
        QVERIFY2(answer.error().message.contains(QStringLiteral("found no way"))
                     && answer.error().message.contains(QStringLiteral("502")),
                 qPrintable(answer.error().text()));
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
        const QString start =
            QStringLiteral("The proxy 127.0.0.1:%1 did not open").arg(proxy.port());
        QVERIFY2(answer.error().message.startsWith(start), qPrintable(answer.error().text()));
        QVERIFY(answer.error().message.contains(QStringLiteral("403")));
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

    void aProxyThatIsNotThereIsSaidAtOnce_data()
    {
        QTest::addColumn<bool>("listens");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody listens") << false << QStringLiteral("does not answer");
        QTest::newRow("hangs up") << true
                                  << QStringLiteral("closed the connection without an answer");
    }
    void aProxyThatIsNotThereIsSaidAtOnce()
    {
        QFETCH(bool, listens);
        QFETCH(QString, says);
        RawPeer proxy(
            [](QTcpSocket *socket, const RawPeer::Request &) { socket->disconnectFromHost(); });
        Connection connection;
        connection.origin = elsewhere;
        connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("127.0.0.1"),
                            listens ? quint16(proxy.port()) : quint16(1)};
        const auto answer = TestClient(connection).ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
        QVERIFY2(answer.error().message.contains(says), qPrintable(answer.error().text()));
        QVERIFY(isAboutProxy(answer.error()));
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void aProxyThatAnswersWithAWebPageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<bool>("closes");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray html = "Content-Type: text/html\r\n";
        const QByteArray body = "\r\n<html><title>Sign on</title></html>";
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size() - 2) + "\r\n";
        QTest::newRow("closed") << QByteArray(ok + html + length + body) << true;
        QTest::newRow("left open") << QByteArray(ok + html + length + body) << false;
        QTest::newRow("without a length") << QByteArray(ok + html + body) << false;
        QTest::newRow("without a kind") << QByteArray(ok + body) << false;
        QTest::newRow("the page comes later") << QByteArray(ok + html + length + "\r\n") << false;
    }
    void aProxyThatAnswersWithAWebPageIsNamed()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const bool, closes);
        RawPeer proxy([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(page);
            if (closes)
                socket->disconnectFromHost();
        });
        const auto answer = through(proxy, write(HttpRequest::Method::Post), 3);
        QVERIFY(!answer.ok());
        const QString start =
            QStringLiteral("The proxy 127.0.0.1:%1 answered with a web page").arg(proxy.port());
        QVERIFY2(answer.error().message.startsWith(start), qPrintable(answer.error().text()));
        QVERIFY(isAboutProxy(answer.error()));
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(proxy.requests().size(), 1);
    }

    void whatBreaksBehindAProxyNamesIt_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("hangs up") << QByteArray();
        QTest::newRow("speaks without TLS")
            << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    }
    void whatBreaksBehindAProxyNamesIt()
    {
        QFETCH(const QByteArray, says);
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [=] {
                const bool isOpen = socket->property("isOpen").toBool();
                if (!isOpen && !socket->peek(1 << 16).contains("\r\n\r\n"))
                    return;
                socket->readAll();
                if (!isOpen) {
                    socket->setProperty("isOpen", true);
                    // An answer of no bytes is no page, whatever its kind.
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                  "Content-Length: 0\r\n\r\n");
                } else if (says.isEmpty()) {
                    socket->disconnectFromHost();
                } else {
                    socket->write(says);
                }
            });
        });
        Connection connection;
        connection.origin = elsewhere;
        connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("127.0.0.1"),
                            proxy.serverPort()};
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        const auto answer = TestClient(connection, limits).ask(read());
        QVERIFY(!answer.ok());
        const QString way =
            QStringLiteral("deployment.example:443 (through the proxy 127.0.0.1:%1)")
                .arg(proxy.serverPort());
        QVERIFY2(answer.error().message.contains(way), qPrintable(answer.error().text()));
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
        QTest::newRow("none at all") << QByteArray() << false;
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
        const bool isKnownWay = ways.contains("Basic");
        const QString asks = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
        QCOMPARE(proxyThatAsks(answer.error()), isKnownWay ? asks : QString());
        QVERIFY(!isKnownWay || !isUnanswered(answer.error()));
        QVERIFY(answer.error().message.contains(asks));
        QVERIFY(isAboutProxy(answer.error()));
        QVERIFY2(!answer.error().message.contains(QLatin1Char('?')),
                 qPrintable(answer.error().text()));
    }

    void anHttpProxyThatIsTakenForSocksIsSaid_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("closes");
        QTest::newRow("silent") << QByteArray() << false;
        QTest::newRow("hangs up") << QByteArray() << true;
        QTest::newRow("complains") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false;
    }
    void anHttpProxyThatIsTakenForSocksIsSaid()
    {
        QFETCH(const QByteArray, says);
        QFETCH(const bool, closes);
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [=] {
                socket->write(says);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
        Connection connection;
        connection.origin = elsewhere;
        connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("127.0.0.1"),
                            proxy.serverPort(), ProxyOptions::Kind::Socks5};
        HttpLimits limits = shortLimits();
        limits.inactivity = std::chrono::seconds(30);
        const auto answer = TestClient(connection, limits).ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QVERIFY2(answer.error().kind == Error::Kind::Unreachable
                     && answer.error().message.contains(QStringLiteral("as a SOCKS5 proxy does"))
                     && answer.error().remedy.contains(QStringLiteral("HTTP proxy")),
                 qPrintable(answer.error().text()));
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void aProxyIsToldWhoWeAreAndNobodyElse_data()
    {
        QTest::addColumn<ConnectProxy::Asks>("asks");
        QTest::addColumn<QByteArray>("wrong"); // instead of the password
        QTest::addColumn<QByteArray>("says");
        const QByteArray refuses = "does not accept the user name and the password";
        QTest::newRow("no sign-in") << ConnectProxy::Asks::Nothing << QByteArray() << QByteArray();
        QTest::newRow("Basic") << ConnectProxy::Asks::Basic << QByteArray() << QByteArray();
        QTest::newRow("Basic, wrong, as tinyproxy says it")
            << ConnectProxy::Asks::BasicAsTinyproxy << QByteArray("x") << refuses;
        QTest::newRow("Basic, wrong") << ConnectProxy::Asks::Basic << QByteArray("x") << refuses;
        QTest::newRow("NTLM or Basic")
            << ConnectProxy::Asks::BasicAmongOthers << QByteArray() << QByteArray();
        QTest::newRow("NTLM or Basic, in one line")
            << ConnectProxy::Asks::BasicInOneLine << QByteArray() << QByteArray();
        QTest::newRow("Digest") << ConnectProxy::Asks::Digest << QByteArray() << QByteArray();
        QTest::newRow("Digest, wrong") << ConnectProxy::Asks::Digest << QByteArray("x") << refuses;
        QTest::newRow("NTLM") << ConnectProxy::Asks::Ntlm << QByteArray()
                              << QByteArray("by NTLM, which is not supported");
        QTest::newRow("SOCKS5") << ConnectProxy::Asks::Socks5 << QByteArray() << QByteArray();
        QTest::newRow("SOCKS5, wrong") << ConnectProxy::Asks::Socks5 << QByteArray("x") << refuses;
        QTest::newRow("SOCKS5, none")
            << ConnectProxy::Asks::Socks5 << QByteArray("-") << QByteArray("wants a user name");
    }
    void aProxyIsToldWhoWeAreAndNobodyElse()
    {
        QFETCH(const ConnectProxy::Asks, asks);
        QFETCH(const QByteArray, wrong);
        QFETCH(const QByteArray, says);
        RawPeer server([](QTcpSocket *socket,
                          const RawPeer::Request &) { socket->write(RawPeer::answer(200, "{}")); },
                       m_certificates.server(TestCertificates::Kind::OtherName));
        ConnectProxy proxy(asks, server.port());
        Connection connection = throughIt(proxy);
        if (asks == ConnectProxy::Asks::Socks5)
            connection.proxy.kind = ProxyOptions::Kind::Socks5;
        if (wrong == "-")
            connection.proxy.user.clear();
        ServerClock clock;
        HttpClient client(connection,
                          {SecretBytes::copyOf(testCredential),
                           {},
                           SecretBytes::copyOf(wrong.isEmpty() ? proxy.password : wrong)},
                          clock, shortLimits());
        const auto answer = QCoro::waitFor(client.send(write(HttpRequest::Method::Post)));
        QVERIFY2(answer.ok() == says.isEmpty(),
                 qPrintable(answer.ok() ? QString() : answer.error().text()));
        if (!says.isEmpty()) {
            QVERIFY2(answer.error().message.contains(QLatin1String(says)),
                     qPrintable(answer.error().text()));
            const QString name = connection.proxy.server();
            QVERIFY(answer.error().message.contains(name));
            QVERIFY(!answer.error().outcomeUnknown);
            const bool isAsked = asks != ConnectProxy::Asks::Ntlm;
            QCOMPARE(proxyThatAsks(answer.error()), isAsked ? name : QString());
            QVERIFY(!answer.error().text().contains(QString::fromUtf8(proxy.password)));
            QVERIFY2(proxy.told.size() < 5, "it asked again and again");
        }
        const bool isDigest = asks == ConnectProxy::Asks::Digest;
        const bool isUnasked = asks == ConnectProxy::Asks::Socks5;
        QVERIFY(isUnasked || proxy.told.constFirst().isEmpty());
        for (const QByteArray &told : std::as_const(proxy.told))
            QVERIFY(!isDigest || !told.startsWith("Basic"));
        QCOMPARE(server.requests().size(), says.isEmpty() ? 1 : 0);
        for (const RawPeer::Request &request : server.requests()) {
            QVERIFY(request.header("Proxy-Authorization").isEmpty());
            QVERIFY(!request.head.contains(proxy.password));
        }
    }

    void theChallengesOfOneLineAreToldApart()
    {
        const QList<QByteArray> several = splitChallenges(
            {"Negotiate, Basic realm=\"a, b\", charset = UTF-8,Digest nonce=\"x=\", qop=\"auth\"",
             "NTLM TlRMTVNTUAA=="});
        const QList<QByteArray> wanted{"Negotiate", "Basic realm=\"a, b\", charset = UTF-8",
                                       "Digest nonce=\"x=\", qop=\"auth\"", "NTLM TlRMTVNTUAA=="};
        QCOMPARE(several, wanted);
        QCOMPARE(proxySignIn(several), ProxySignIn::Digest);
        QCOMPARE(proxyWays(several), QStringLiteral("Negotiate, Basic, Digest, NTLM"));
    }

    void aServerThatIsSilentBehindAProxyIsNoWrongPassword()
    {
        ConnectProxy proxy(ConnectProxy::Asks::Basic, 1);
        proxy.isSilentBehind = true;
        ServerClock clock;
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        limits.probePatience = std::chrono::milliseconds(300);
        limits.inactivity = std::chrono::milliseconds(600);
        HttpClient client(
            throughIt(proxy),
            {SecretBytes::copyOf(testCredential), {}, SecretBytes::copyOf(proxy.password)}, clock,
            limits);
        const auto answer = QCoro::waitFor(client.send(read()));
        QVERIFY(!answer.ok());
        QVERIFY2(proxyThatAsks(answer.error()).isEmpty(), qPrintable(answer.error().text()));
        QVERIFY2(answer.error().text().contains(QStringLiteral("elsewhere.example")),
                 qPrintable(answer.error().text()));
        QVERIFY(!proxy.told.constLast().isEmpty()); // the real request, too
    }

    void thePasswordIsForTheProxyThatItWasGivenFor_data()
    {
        QTest::addColumn<bool>("isItsOwn");
        QTest::newRow("that one") << true;
        QTest::newRow("another that the system names") << false;
    }
    void thePasswordIsForTheProxyThatItWasGivenFor()
    {
        QFETCH(const bool, isItsOwn);
        const QNetworkProxy named(QNetworkProxy::HttpProxy,
                                  isItsOwn ? QStringLiteral("p") : QStringLiteral("evil"), 3128);
        ProxyOptions options;
        options.host = QStringLiteral("P");
        options.port = 3128;
        options.user = QStringLiteral("jane");
        QCOMPARE(signsIn(signedIn(named, options, "pw")), isItsOwn);
        // What the system names itself is the proxy's own.
        QNetworkProxy whole = named;
        whole.setUser(QStringLiteral("of-system"));
        QCOMPARE(signedIn(whole, options, "pw").user(), QStringLiteral("of-system"));
    }

    void aPasswordThatHasChangedIsSaidAndTriedAnew()
    {
        RawPeer server(
            [](QTcpSocket *socket, const RawPeer::Request &) {
                socket->write(RawPeer::answer(200, "{}", "Connection: close\r\n"));
                socket->disconnectFromHost();
            },
            m_certificates.server(TestCertificates::Kind::OtherName));
        ConnectProxy proxy(ConnectProxy::Asks::Basic, server.port());
        ServerClock clock;
        HttpClient client(
            throughIt(proxy),
            {SecretBytes::copyOf(testCredential), {}, SecretBytes::copyOf(proxy.password)}, clock,
            shortLimits());
        QVERIFY(QCoro::waitFor(client.send(read())).ok());
        const QByteArray before = std::exchange(proxy.password, QByteArray("new"));
        const auto refused = QCoro::waitFor(client.send(read()));
        QVERIFY(!refused.ok());
        QCOMPARE(proxyThatAsks(refused.error()), throughIt(proxy).proxy.server());
        client.lock();
        client.unlock({SecretBytes::copyOf(testCredential), {}, SecretBytes::copyOf("new")});
        QVERIFY(QCoro::waitFor(client.send(read())).ok());
        proxy.password = before;
        QVERIFY(!QCoro::waitFor(client.send(read())).ok());
    }

    void aProxyThatDoesNotLetUsThroughAnyMoreIsAskedAgain()
    {
        RawPeer server(
            [](QTcpSocket *socket, const RawPeer::Request &) {
                socket->write(RawPeer::answer(200, "{}", "Connection: close\r\n"));
                socket->disconnectFromHost();
            },
            m_certificates.server(TestCertificates::Kind::OtherName));
        ConnectProxy proxy(ConnectProxy::Asks::BasicAsTinyproxy, server.port());
        ServerClock clock;
        HttpClient client(
            throughIt(proxy),
            {SecretBytes::copyOf(testCredential), {}, SecretBytes::copyOf(proxy.password)}, clock,
            shortLimits());
        QVERIFY(QCoro::waitFor(client.send(read())).ok());
        proxy.password = "new";
        QVERIFY(!QCoro::waitFor(client.send(read())).ok()); // Qt does not tell what it was
        const auto refused = QCoro::waitFor(client.send(read()));
        QVERIFY(!refused.ok());
        QCOMPARE(proxyThatAsks(refused.error()), throughIt(proxy).proxy.server());
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

    void initTestCase()
    {
        QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
    }

private:
    [[nodiscard]] Connection throughIt(const ConnectProxy &proxy) const
    {
        Connection connection;
        connection.origin = QUrl(QStringLiteral("https://elsewhere.example"));
        connection.caFile = m_certificates.authorityFile();
        connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("127.0.0.1"),
                            proxy.serverPort(), ProxyOptions::Kind::Http,
                            QString::fromUtf8(proxy.user)};
        return connection;
    }
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

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestHttpProxy)
#include "testhttpproxy.moc"
