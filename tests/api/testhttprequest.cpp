// What leaves this machine, and where to.
#include "support/httpclients.h"
#include "support/rawpeer.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

class TestHttpRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReadCarriesTheCredentialAndNothingThatIsNotNeeded()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        TestClient client(peer.origin());
        QVERIFY(client.ask(read(QStringLiteral("/user-tokens"))).ok());
        const RawPeer::Request request = peer.requests().constFirst();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.target, QByteArray("/api/user-tokens"));
        QCOMPARE(request.header("Authorization"),
                 QByteArray("Bearer ") + testCredential.toByteArray());
        QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        QCOMPARE(request.header("User-Agent"), QByteArray("Tokendesk/" TOKENDESK_VERSION));
        QVERIFY(request.header("Cookie").isEmpty());
        QVERIFY(request.header("Upgrade").isEmpty());
        QVERIFY(request.header("If-None-Match").isEmpty());
        QVERIFY(request.head.startsWith("GET /api/user-tokens HTTP/1.1\r\n"));
    }

    void aChangeStatesTheLengthAndTypeOfItsBody()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "{}"));
        });
        TestClient client(peer.origin());
        for (const auto method :
             {HttpRequest::Method::Post, HttpRequest::Method::Put, HttpRequest::Method::Patch}) {
            QVERIFY(client.ask(write(method)).ok());
            const RawPeer::Request request = peer.requests().constLast();
            QCOMPARE(request.body, QByteArray("{\"name\":\"x\"}"));
            QCOMPARE(request.header("Content-Length"), QByteArray("12"));
            QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
            QVERIFY(request.header("Transfer-Encoding").isEmpty());
        }
        QVERIFY(client.ask(write(HttpRequest::Method::Delete)).ok());
        QCOMPARE(peer.requests().constLast().method, QByteArray("DELETE"));
        QVERIFY(peer.requests().constLast().body.isEmpty());
    }

    void everyCharacterOfAQueryArrives()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        TestClient client(peer.origin());
        HttpRequest request = read(QStringLiteral("/users"));
        request.query = {{QStringLiteral("name"), QStringLiteral("a+b &c=d#é/%?")},
                         {QStringLiteral("page"), QStringLiteral("2")}};
        QVERIFY(client.ask(request).ok());
        QCOMPARE(peer.requests().constFirst().target,
                 QByteArray("/api/users?name=a%2Bb%20%26c%3Dd%23%C3%A9%2F%25%3F&page=2"));
    }

    void aPathCannotLeaveItsPlace()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        TestClient client(peer.origin());
        QVERIFY(client.ask(read(QStringLiteral("/users/1?x=1#y"))).ok());
        QCOMPARE(peer.requests().constFirst().target, QByteArray("/api/users/1%3Fx=1%23y"));
    }

    void cookiesAreNeitherKeptNorSent()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]", "Set-Cookie: session=abc; Path=/\r\n"));
        });
        TestClient client(peer.origin());
        QVERIFY(client.ask(read()).ok());
        QVERIFY(client.ask(read()).ok());
        QVERIFY(peer.requests().constLast().header("Cookie").isEmpty());
    }

    void nothingIsAnsweredFromACache()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(
                RawPeer::answer(200, "[]", "Cache-Control: max-age=3600\r\nETag: \"1\"\r\n"));
        });
        TestClient client(peer.origin());
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(client.ask(read()).ok());
            QCOMPARE(peer.requests().size(), i);
            QVERIFY(peer.requests().constLast().header("If-None-Match").isEmpty());
        }
    }

    void aChallengeForAPasswordIsAnErrorAndNotAnswered()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(401, "{\"detail\":\"Not you\"}",
                                          "WWW-Authenticate: Basic realm=\"x\"\r\n"
                                          "WWW-Authenticate: Negotiate\r\n"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().httpStatus, 401);
        QCOMPARE(answer.error().detail, QStringLiteral("Not you"));
        QCOMPARE(peer.requests().size(), 1);
    }

    void aRedirectToAnotherOriginIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void aRedirectToAnotherOriginIsNotFollowed()
    {
        QFETCH(int, status);
        RawPeer other([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        const QByteArray target = other.origin().toEncoded();
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(status, "", "Location: " + target + "/x?secret=1\r\n"));
        });
        TestClient client(peer.origin());
        for (const HttpRequest &request :
             {read(), write(HttpRequest::Method::Post), write(HttpRequest::Method::Put),
              write(HttpRequest::Method::Delete)}) {
            const auto answer = client.ask(request);
            QVERIFY(!answer.ok());
            const Error &error = answer.error();
            QCOMPARE(error.kind, Error::Kind::Redirected);
            QVERIFY(error.text().contains(peer.origin().toString()));
            QVERIFY(error.text().contains(other.origin().toString()));
            QVERIFY(!error.text().contains(QStringLiteral("secret")));
            QVERIFY(!error.remedy.isEmpty());
            QCOMPARE(error.otherOrigin, other.origin().toString());
            // It may have been done before its answer was sent elsewhere.
            QCOMPARE(error.outcomeUnknown, request.method != HttpRequest::Method::Get);
        }
        QCOMPARE(other.connections(), 0);
        QCOMPARE(peer.requests().size(), 4);
    }

    void aRedirectWithinTheOriginIsNotFollowedEither_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("path") << QByteArray("/login");
        QTest::newRow("relative") << QByteArray("login");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("no host") << QByteArray("https://");
        QTest::newRow("garbage") << QByteArray("ht!tp://%zz<b>");
        QTest::newRow("user info") << QByteArray("https://user:pass@evil.example/x");
    }
    void aRedirectWithinTheOriginIsNotFollowedEither()
    {
        QFETCH(QByteArray, location);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            const QByteArray header =
                location.isNull() ? QByteArray() : "Location: " + location + "\r\n";
            socket->write(RawPeer::answer(302, "<html>", header, "text/html"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Redirected);
        QVERIFY(answer.error().message.contains(peer.origin().toString()));
        QVERIFY(!answer.error().text().contains(QStringLiteral("pass@")));
        QCOMPARE(peer.requests().size(), 1);
    }

    void aRedirectToAnotherSpellingNamesBothPaths_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("path") << QByteArray("/api/user-tokens/service/?token=secret");
        QTest::newRow("relative") << QByteArray("service/");
    }
    void aRedirectToAnotherSpellingNamesBothPaths()
    {
        QFETCH(QByteArray, location);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(307, "", "Location: " + location + "\r\n"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read(QStringLiteral("/user-tokens/service")));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Redirected);
        const QString words = answer.error().text();
        QVERIFY2(words.contains(QLatin1String(" /api/user-tokens/service with a redirect (307) to "
                                              "/api/user-tokens/service/,")),
                 qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("another release")), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1String("secret")), qPrintable(words));
        QCOMPARE(peer.requests().size(), 1);
    }

    void aRedirectToTheOriginItselfNamesItsRoot()
    {
        QByteArray location;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(302, "", "Location: " + location + "\r\n"));
        });
        TestClient client(peer.origin());
        for (const char *rest : {"", "?login"}) {
            location = peer.origin().toEncoded() + rest;
            const auto answer = client.ask(read());
            QVERIFY(!answer.ok());
            const QString words = answer.error().text();
            QVERIFY2(words.contains(QLatin1String("with a redirect (302) to /,")),
                     qPrintable(words));
        }
    }

    void noPartOfTheCredentialIsShownOfALongPath()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            const QByteArray path = '/' + QByteArray(249, 'a') + testCredential.toByteArray();
            socket->write(RawPeer::answer(302, "", "Location: " + path + "\r\n"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        const QString words = answer.error().text();
        QVERIFY2(words.contains(QLatin1String("aaaa")), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1String("test-")), qPrintable(words));
    }

    void anUnencryptedAddressThatIsNotThisMachineGetsNoRequest()
    {
        TestClient client(QUrl(QStringLiteral("http://203.0.113.1:8080")));
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY(answer.error().message.contains(QStringLiteral("203.0.113.1")));
    }

    void aCredentialThatCouldSmuggleAHeaderIsNotSent()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        ServerClock clock;
        Connection connection;
        connection.origin = peer.origin();
        HttpClient http(connection, SecretBytes::copyOf("abc\r\nX-Admin: 1"), clock, shortLimits());
        const auto answer = QCoro::waitFor(http.send(read()));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY(!answer.error().text().contains(QStringLiteral("abc")));
        QCOMPARE(peer.connections(), 0);
    }

    void onlyTheDateOfAnAcceptedAnswerSetsTheClock_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("sets");
        const QByteArray date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
        QTest::newRow("data") << RawPeer::answer(200, "{}", date) << true;
        QTest::newRow("of this moment, through a cache")
            << RawPeer::answer(200, "{}", date + "Age: 0\r\n") << true;
        QTest::newRow("out of a cache, and JSON")
            << RawPeer::answer(200, "{}", date + "Age: 3456000\r\n") << false;
        QTest::newRow("captive portal")
            << RawPeer::answer(200, "<title>Hotel</title>", date, "text/html") << false;
        QTest::newRow("captive portal that says JSON")
            << RawPeer::answer(200, "<title>Hotel</title>", date) << false;
        QTest::newRow("redirect") << RawPeer::answer(302, "{}",
                                                     date + "Location: http://example.org/\r\n")
                                  << false;
        QTest::newRow("refusal") << RawPeer::answer(403, "{}", date) << false;
        QTest::newRow("gateway") << RawPeer::answer(500, "{}", date) << false;
        QTest::newRow("cut off") << RawPeer::answer(200, "{\"a\":1}", date).chopped(2) << false;
    }
    void onlyTheDateOfAnAcceptedAnswerSetsTheClock()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, sets);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(answer);
            socket->disconnectFromHost();
        });
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        TestClient client(peer.origin(), limits);
        QCOMPARE(client.ask(read()).ok(),
                 sets || QByteArrayView(QTest::currentDataTag()).endsWith("JSON"));
        QCOMPARE(client.clock.offsetMs() != 0, sets);
    }
};

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "testhttprequest.moc"
