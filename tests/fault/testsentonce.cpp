// Nothing is sent twice: not by our queue, and not by Qt when a kept connection breaks.
#include "api/httpclient.h"
#include "support/rawpeer.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

enum class Break { Close, Reset, AfterHeaders, HalfBody };

void breakOff(QTcpSocket *client, Break how)
{
    switch (how) {
    case Break::Close:
        client->disconnectFromHost();
        return;
    case Break::Reset:
        RawPeer::reset(client);
        return;
    case Break::AfterHeaders:
        client->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                      "Content-Length: 100\r\n\r\n");
        client->disconnectFromHost();
        return;
    case Break::HalfBody:
        client->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                      "Content-Length: 100\r\n\r\n{\"id\": 1, \"bearer_tok");
        client->disconnectFromHost();
        return;
    }
}

Connection at(const QUrl &origin)
{
    Connection connection;
    connection.origin = origin;
    return connection;
}

HttpLimits quick()
{
    HttpLimits limits;
    limits.retryBase = std::chrono::milliseconds(1);
    return limits;
}

HttpRequest change(HttpRequest::Method method)
{
    HttpRequest request;
    request.method = method;
    request.path = QStringLiteral("/user-tokens");
    request.body = QByteArrayLiteral("{\"name\": \"x\"}");
    return request;
}

} // namespace

class TestSentOnce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPostIsSentOnceOverAThousandBrokenConnections_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("closed before the reply") << int(Break::Close);
        QTest::newRow("reset") << int(Break::Reset);
        QTest::newRow("closed after the headers") << int(Break::AfterHeaders);
        QTest::newRow("half a body") << int(Break::HalfBody);
    }
    void aPostIsSentOnceOverAThousandBrokenConnections()
    {
        QFETCH(int, how);
        // Each POST goes over a connection that a GET before it has kept open.
        RawPeer peer([how](QTcpSocket *client, const RawPeer::Request &request) {
            if (request.method == "GET")
                client->write(RawPeer::answer(200, "[]"));
            else
                breakOff(client, static_cast<Break>(how));
        });
        ServerClock clock;
        HttpClient http(at(peer.origin()), SecretBytes::copyOf("credential"), clock, quick());
        constexpr int perVariant = 250;
        for (int i = 1; i <= perVariant; ++i) {
            HttpRequest read;
            read.path = QStringLiteral("/user-tokens");
            QVERIFY(QCoro::waitFor(http.send(read)).ok());
            const auto sent = QCoro::waitFor(http.send(change(HttpRequest::Method::Post)));
            QVERIFY(!sent.ok());
            QVERIFY(sent.error().outcomeUnknown);
            QCOMPARE(peer.count("POST"), i);
        }
    }

    void aChangeWhoseReplyWasLostIsNotRepeated_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("closed before the reply") << int(Break::Close);
        QTest::newRow("reset") << int(Break::Reset);
        QTest::newRow("half a body") << int(Break::HalfBody);
    }
    void aChangeWhoseReplyWasLostIsNotRepeated()
    {
        QFETCH(int, how);
        RawPeer peer([how](QTcpSocket *client, const RawPeer::Request &) {
            breakOff(client, static_cast<Break>(how));
        });
        ServerClock clock;
        HttpClient http(at(peer.origin()), SecretBytes::copyOf("credential"), clock, quick());
        const auto sent = QCoro::waitFor(http.send(change(HttpRequest::Method::Put)));
        QVERIFY(!sent.ok());
        QVERIFY(sent.error().outcomeUnknown);
        QCOMPARE(peer.count("PUT"), 1);
    }

    void aDeleteThatBreaksAKeptConnectionIsSentOnce()
    {
        RawPeer peer([](QTcpSocket *client, const RawPeer::Request &request) {
            if (request.method == "GET")
                client->write(RawPeer::answer(200, "[]"));
            else
                client->disconnectFromHost();
        });
        ServerClock clock;
        HttpClient http(at(peer.origin()), SecretBytes::copyOf("credential"), clock, quick());
        for (int i = 1; i <= 20; ++i) {
            HttpRequest read;
            read.path = QStringLiteral("/user-tokens");
            QVERIFY(QCoro::waitFor(http.send(read)).ok());
            HttpRequest removal;
            removal.method = HttpRequest::Method::Delete;
            removal.path = QStringLiteral("/user-tokens/7");
            const auto sent = QCoro::waitFor(http.send(removal));
            QVERIFY(!sent.ok());
            QVERIFY(sent.error().outcomeUnknown);
            QCOMPARE(peer.count("DELETE"), i);
        }
    }

    void aDeleteIsAnsweredOnTheSameConnection()
    {
        RawPeer peer([](QTcpSocket *client, const RawPeer::Request &) {
            client->write("HTTP/1.1 204 No Content\r\n\r\n");
        });
        ServerClock clock;
        HttpClient http(at(peer.origin()), SecretBytes::copyOf("credential"), clock, quick());
        HttpRequest removal;
        removal.method = HttpRequest::Method::Delete;
        removal.path = QStringLiteral("/user-tokens/7");
        for (int i = 1; i <= 3; ++i)
            QVERIFY(QCoro::waitFor(http.send(removal)).ok());
        QCOMPARE(peer.count("DELETE"), 3);
        QCOMPARE(peer.requests().constLast().target, "/api/user-tokens/7");
    }

    void aPostIsNotRepeatedWhateverTheStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("429") << 429 << false;
        QTest::newRow("500") << 500 << true;
        QTest::newRow("502") << 502 << true;
        QTest::newRow("504") << 504 << true;
        QTest::newRow("409") << 409 << false;
    }
    void aPostIsNotRepeatedWhateverTheStatus()
    {
        QFETCH(int, status);
        QFETCH(bool, unknown);
        RawPeer peer([status](QTcpSocket *client, const RawPeer::Request &) {
            client->write(RawPeer::answer(status, "{\"detail\": \"no\"}"));
        });
        ServerClock clock;
        HttpClient http(at(peer.origin()), SecretBytes::copyOf("credential"), clock, quick());
        const auto sent = QCoro::waitFor(http.send(change(HttpRequest::Method::Post)));
        QVERIFY(!sent.ok());
        QCOMPARE(sent.error().httpStatus, status);
        QCOMPARE(sent.error().outcomeUnknown, unknown);
        QCOMPARE(peer.count("POST"), 1);
    }
};

QTEST_GUILESS_MAIN(TestSentOnce)
#include "testsentonce.moc"
