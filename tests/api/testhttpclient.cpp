#include "api/httpclient.h"
#include "support/scriptedpeer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QByteArray credential = QByteArrayLiteral("header.claims.signature");

HttpLimits quick()
{
    HttpLimits limits;
    limits.retryBase = std::chrono::milliseconds(1);
    return limits;
}

struct Setup {
    ScriptedPeer peer;
    ServerClock clock;
    HttpClient http;

    explicit Setup(ScriptedPeer::Script script, HttpLimits limits = quick())
        : peer(std::move(script))
        , http(connection(peer.url()), SecretBytes::copyOf(credential), clock, limits)
    {
    }
    static Connection connection(const QUrl &origin)
    {
        Connection made;
        made.origin = origin;
        return made;
    }
    Result<HttpResponse> get(const QString &path = QStringLiteral("/teams"))
    {
        HttpRequest request;
        request.path = path;
        return QCoro::waitFor(http.send(request));
    }
    Result<HttpResponse> put()
    {
        HttpRequest request;
        request.method = HttpRequest::Method::Put;
        request.path = QStringLiteral("/user-tokens/1");
        request.body = QByteArrayLiteral("{}");
        return QCoro::waitFor(http.send(request));
    }
};

ScriptedPeer::Script always(const QByteArray &answer)
{
    return [answer](QTcpSocket *client, const QByteArray &) { client->write(answer); };
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestSaysWhoAsksAndWhatIsWanted()
    {
        Setup setup(always(ScriptedPeer::answer(200, "[1]")));
        HttpRequest request;
        request.path = QStringLiteral("/users");
        request.query = {{QStringLiteral("name"), QStringLiteral("a+b & ü")}};
        const auto got = QCoro::waitFor(setup.http.send(request));
        QVERIFY(got.ok());
        QCOMPARE(got->body, QByteArray("[1]"));
        const QByteArray sent = setup.peer.requests().first();
        QVERIFY2(sent.startsWith("GET /api/users?name=a%2Bb%20%26%20%C3%BC HTTP/1.1"), sent);
        QVERIFY(sent.contains("Authorization: Bearer " + credential + "\r\n"));
        QVERIFY(sent.contains("User-Agent: Tokendesk/"));
    }

    void aRedirectIsNotFollowedAndNamesBothOrigins()
    {
        ScriptedPeer other(always(ScriptedPeer::answer(200, "[]")));
        const QByteArray location = "Location: " + other.url().toEncoded() + "/x\r\n";
        Setup setup(always(ScriptedPeer::answer(302, {}, location)));
        const auto got = setup.get();
        QVERIFY(!got.ok());
        QCOMPARE(got.error().kind, Error::Kind::Redirected);
        QVERIFY(got.error().text().contains(other.url().toString()));
        QVERIFY(got.error().text().contains(setup.peer.url().authority()));
        QVERIFY(other.requests().isEmpty());
        QCOMPARE(setup.peer.requests().size(), 1);
    }

    void aStatusComesWithTheServersWordsAndAWayOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("400") << 400 << QByteArray();
        QTest::newRow("401") << 401 << QByteArray();
        QTest::newRow("401 Bearer") << 401 << QByteArray("WWW-Authenticate: Bearer\r\n");
        QTest::newRow("401 Basic") << 401 << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
        QTest::newRow("403") << 403 << QByteArray();
        QTest::newRow("404") << 404 << QByteArray();
        QTest::newRow("409") << 409 << QByteArray();
        QTest::newRow("500") << 500 << QByteArray();
    }
    void aStatusComesWithTheServersWordsAndAWayOut()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        Setup setup(always(
            ScriptedPeer::answer(status, "{\"detail\": \"No " + credential + " here\"}", headers)));
        const auto got = setup.get();
        QVERIFY(!got.ok());
        QCOMPARE(got.error().kind, Error::Kind::HttpStatus);
        QCOMPARE(got.error().httpStatus, status);
        QVERIFY(got.error().detail.startsWith(QLatin1String("No ")));
        QVERIFY(!got.error().text().contains(QString::fromLatin1(credential)));
        QVERIFY(!got.error().remedy.isEmpty());
        QVERIFY(!got.error().outcomeUnknown);
        QCOMPARE(setup.peer.requests().size(), 1);
        if (status == 409)
            QCOMPARE(got.error().fields.value(0).field, QStringLiteral("name"));
    }

    void aWebPageIsNoAnswer()
    {
        Setup setup(always(ScriptedPeer::answer(200, "<html><title>Hotel Sign-on</title></html>",
                                                {}, "text/html")));
        const auto got = setup.get();
        QVERIFY(!got.ok());
        QCOMPARE(got.error().kind, Error::Kind::Undecodable);
        QVERIFY(got.error().detail.contains(QLatin1String("Hotel Sign-on")));
    }

    void anAnswerWithoutAContentTypeIsTaken()
    {
        Setup setup(always(ScriptedPeer::answer(200, "[]", {}, {})));
        QVERIFY(setup.get().ok());
    }

    void whatIsTemporaryIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {429, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void whatIsTemporaryIsTriedAgain()
    {
        QFETCH(int, status);
        int turn = 0;
        Setup setup([&turn, status](QTcpSocket *client, const QByteArray &) {
            client->write(++turn % 3 == 0
                              ? ScriptedPeer::answer(200, "{}")
                              : ScriptedPeer::answer(status, "{}", "Retry-After: 0\r\n"));
        });
        QVERIFY(setup.get().ok());
        QCOMPARE(setup.peer.requests().size(), 3);
        QVERIFY(setup.put().ok());
        QCOMPARE(setup.peer.requests().size(), 6);
    }

    void triesEndAtTheLimit()
    {
        Setup setup(always(ScriptedPeer::answer(503, "{}")));
        QCOMPARE(setup.get().error().httpStatus, 503);
        QCOMPARE(setup.peer.requests().size(), 1 + quick().retries);
    }

    void aReadOverABrokenConnectionIsTriedAgain()
    {
        int turn = 0;
        Setup setup([&turn](QTcpSocket *client, const QByteArray &) {
            if (++turn < 3)
                client->write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n[");
            else
                client->write(ScriptedPeer::answer(200, "[]"));
            client->disconnectFromHost();
        });
        QVERIFY(setup.get().ok());
    }

    void silenceEndsInADeadline_data()
    {
        QTest::addColumn<bool>("inactivity");
        QTest::newRow("inactivity") << true;
        QTest::newRow("in all") << false;
    }
    void silenceEndsInADeadline()
    {
        QFETCH(bool, inactivity);
        HttpLimits limits = quick();
        (inactivity ? limits.inactivity : limits.readDeadline) = std::chrono::milliseconds(50);
        limits.writeDeadline = limits.readDeadline;
        Setup setup([](QTcpSocket *, const QByteArray &) {}, limits);
        const auto read = setup.get();
        QCOMPARE(read.error().kind, Error::Kind::Deadline);
        QVERIFY(!read.error().outcomeUnknown);
        const auto written = setup.put();
        QCOMPARE(written.error().kind, Error::Kind::Deadline);
        QVERIFY(written.error().outcomeUnknown);
    }

    void anAnswerOverItsLimitIsCutOff()
    {
        Setup setup(always(ScriptedPeer::answer(200, QByteArray(3 << 20, '1'))));
        QCOMPARE(setup.get().error().kind, Error::Kind::Undecodable);
    }

    void everyDateHeaderMovesTheClock()
    {
        Setup setup(
            always(ScriptedPeer::answer(404, "{}", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n")));
        QVERIFY(!setup.get().ok());
        QVERIFY(qAbs(setup.clock.nowMs() - 784'111'777'000) < 60'000);
    }

    void aRefusedConnectionNamesHostAndPortAndLeavesNoDoubt()
    {
        Setup setup(always({}));
        setup.peer.close();
        const auto got = setup.put();
        QCOMPARE(got.error().kind, Error::Kind::Unreachable);
        QVERIFY(!got.error().outcomeUnknown);
        QVERIFY(got.error().message.contains(QLatin1String("127.0.0.1:")));
    }

    void fourAreUnderWayAtOnceAndUrgentOnesGoFirst()
    {
        QList<QTcpSocket *> clients;
        Setup setup([&clients](QTcpSocket *client, const QByteArray &) { clients << client; });
        std::vector<QCoro::Task<Result<HttpResponse>>> tasks;
        for (int i = 0; i < 6; ++i) {
            HttpRequest request;
            request.path = QStringLiteral("/users/%1").arg(i);
            request.urgent = i == 5;
            tasks.push_back(setup.http.send(request));
        }
        QCOMPARE(setup.http.pending(), 6);
        QTRY_COMPARE(clients.size(), 4);
        clients.first()->write(ScriptedPeer::answer(200, "{}"));
        QTRY_COMPARE(clients.size(), 5);
        QVERIFY(setup.peer.requests().last().startsWith("GET /api/users/5 "));
    }

    void everythingEndsOnceWhenTheClientGoes()
    {
        ServerClock clock;
        ScriptedPeer peer([](QTcpSocket *, const QByteArray &) {});
        auto http = std::make_unique<HttpClient>(Setup::connection(peer.url()),
                                                 SecretBytes::copyOf(credential), clock, quick());
        std::vector<QCoro::Task<Result<HttpResponse>>> tasks;
        for (int i = 0; i < 5; ++i) {
            HttpRequest request;
            request.method = HttpRequest::Method::Put;
            request.path = QStringLiteral("/users/1");
            tasks.push_back(http->send(request));
        }
        QTRY_COMPARE(peer.requests().size(), 4);
        http.reset();
        for (int i = 0; i < 5; ++i) {
            const auto ended = QCoro::waitFor(std::move(tasks[size_t(i)]));
            QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
            QCOMPARE(ended.error().outcomeUnknown, i < 4); // the fifth had not left the queue
        }
    }

    void anUnreadableCertificateFileIsNamedAndNothingIsSent()
    {
        ServerClock clock;
        ScriptedPeer peer([](QTcpSocket *, const QByteArray &) {});
        Connection connection = Setup::connection(peer.url());
        connection.origin.setScheme(QStringLiteral("https"));
        connection.caFile = QStringLiteral("/no/such/authority.pem");
        HttpClient http(connection, SecretBytes::copyOf(credential), clock, quick());
        HttpRequest request;
        request.path = QStringLiteral("/users");
        const auto got = QCoro::waitFor(http.send(request));
        QVERIFY(!got.ok());
        QVERIFY(got.error().text().contains(connection.caFile));
        QVERIFY(peer.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "testhttpclient.moc"
