// What comes over the wire that no well-behaved client sends: a clear 4xx each time, and the next
// client is served as if nothing had happened.
#include "sandbox/client.h"

#include <QTest>

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

namespace {

const QByteArray host = "Host: 127.0.0.1\r\n";

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return QByteArray("GET " + target + " HTTP/1.1\r\n" + host + fields + "\r\n");
}

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return QByteArray("POST /api/users HTTP/1.1\r\n" + host + fields + "\r\n" + body);
}

} // namespace

class SandboxWire final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void hostileBytesGetAClearRefusal_data();
    void hostileBytesGetAClearRefusal();
    void hostileBodiesGetAClearRefusal_data();
    void hostileBodiesGetAClearRefusal();
    void whatIsWithinTheLimitsIsServed_data();
    void whatIsWithinTheLimitsIsServed();
    void noBytesAtAllBreakTheServer();

    void aRefusalOfAGreatBodyArrivesWhileItIsSent();
    void oneConnectionServesManyRequests();
    void pipelinedRequestsAreAnsweredInOrder();
    void aRequestMayComeByteByByte();
    void continueIsSentBeforeTheBody();
    void aBodyMayComeInChunks();
    void http10IsAnsweredAndClosed();
    void headHasNoBody();
    void answersReachWhoHasEndedItsHalf_data();
    void answersReachWhoHasEndedItsHalf();

private:
    Sandbox m_sandbox;
};

void SandboxWire::initTestCase()
{
    Options options;
    options.seed = Seed::Empty;
    QVERIFY(m_sandbox.start(options).ok());
}

void SandboxWire::cleanup()
{
    QCOMPARE(m_sandbox.call("GET", "/api/user-tokens").status, 200);
}

void SandboxWire::hostileBytesGetAClearRefusal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *tag, const QByteArray &bytes, int status) {
        QTest::newRow(tag) << bytes << status;
    };
    // The first line.
    row("no method", " /api/status HTTP/1.1\r\n\r\n", 400);
    row("one word", "GET\r\n\r\n", 400);
    row("no version", "GET /api/status\r\n\r\n", 400);
    row("four words", "GET /api/status HTTP/1.1 x\r\n" + host + "\r\n", 400);
    row("two spaces", "GET  /api/status HTTP/1.1\r\n" + host + "\r\n", 400);
    row("method with a colon", "G:T /api/status HTTP/1.1\r\n" + host + "\r\n", 400);
    row("endless method", QByteArray(100, 'A'), 400);
    row("unknown method", "BREW /api/status HTTP/1.1\r\n" + host + "\r\n", 405);
    row("lower case method", "get /api/status HTTP/1.1\r\n" + host + "\r\n", 405);
    row("connect", "CONNECT example.com:443 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("trace", "TRACE /api/status HTTP/1.1\r\n" + host + "\r\n", 405);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("HTTP/9.9", "GET /api/status HTTP/9.9\r\n" + host + "\r\n", 400);
    row("HTTP/1.x", "GET /api/status HTTP/1.x\r\n" + host + "\r\n", 400);
    row("other protocol", "GET /api/status HTCPCP/1.0\r\n\r\n", 400);
    row("TLS hello", QByteArray::fromHex("16030100c8010000c403035f"), 400);
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", 400);
    row("NUL bytes", QByteArray(64, '\0'), 400);
    row("line feeds only", "GET /api/status HTTP/1.1\nHost: 127.0.0.1\n\n", 400);
    row("long line", "GET /" + QByteArray(9000, 'a'), 414);
    row("long line, whole", get("/" + QByteArray(9000, 'a')), 414);
    // The target.
    row("relative target", "GET api/status HTTP/1.1\r\n" + host + "\r\n", 400);
    row("star", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400);
    row("raw UTF-8 in the target", get("/api/\xC3\xA9"), 400);
    row("control character in the target", get("/api/\x01"), 400);
    row("absolute to another host", get("http://example.com/api/status"), 421);
    row("encoded bytes that are no UTF-8", get("/api/%FF%FE"), 400);
    row("encoded NUL", get("/api/%00"), 400);
    row("half an encoded pair", get("/api/status?name=%ED%A0%80"), 400);
    row("query that is no UTF-8", get("/api/status?name=%C3"), 400);
    row("the same of one who may not ask", get("/api/users?name=%C3"), 401);
    row("two slashes", get("//127.0.0.1/api/status"), 404);
    row("dots", get("/api/../etc/passwd"), 404);
    row("encoded dots", get("/api/%2e%2e/%2e%2e/etc/passwd"), 404);
    row("loose percent", get("/api/%zz"), 404);
    // The fields.
    row("no host", "GET /api/status HTTP/1.1\r\n\r\n", 400);
    row("two hosts", get("/api/status", host), 400);
    row("another host", "GET /api/status HTTP/1.1\r\nHost: rebind.example.com\r\n\r\n", 421);
    row("host that begins alike", "GET /api/status HTTP/1.1\r\nHost: 127.0.0.1.example.com\r\n\r\n",
        421);
    row("field without a colon", get("/api/status", "Oops\r\n"), 400);
    row("field without a name", get("/api/status", ": x\r\n"), 400);
    row("space before the colon", get("/api/status", "X : y\r\n"), 400);
    row("folded field", get("/api/status", "X: a\r\n b\r\n"), 400);
    row("NUL in a field", get("/api/status", QByteArray("X: a\0b\r\n", 8)), 400);
    row("line feed in a field", get("/api/status", "X: a\nY: b\r\n"), 400);
    row("two credentials", get("/api/status", "Authorization: a\r\nAuthorization: b\r\n"), 400);
    row("too many fields", get("/api/status", QByteArray("X: y\r\n").repeated(200)), 431);
    row("one great field", get("/api/status", "X: " + QByteArray(17'000, 'a') + "\r\n"), 431);
    row("endless fields",
        "GET / HTTP/1.1\r\n" + QByteArray("X: yyyyyyyyyyyyyyyyyyyyy\r\n").repeated(1000), 431);
    row("endless field", "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'a'), 431);
    row("odd expectation", get("/api/status", "Expect: miracles\r\n"), 417);
    // The body's frame.
    row("length a word", post("Content-Length: many\r\n"), 400);
    row("length negative", post("Content-Length: -1\r\n"), 400);
    row("length with a plus", post("Content-Length: +5\r\n", "12345"), 400);
    row("length empty", post("Content-Length:\r\n"), 400);
    row("two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "123456"), 400);
    row("a list of lengths", post("Content-Length: 5, 5\r\n", "12345"), 400);
    row("length beyond any number", post("Content-Length: 99999999999999999999999\r\n"), 413);
    row("one byte too many", post("Content-Length: 1048577\r\n"), 413);
    row("a great length, asked first", post("Content-Length: 2000000\r\nExpect: 100-continue\r\n"),
        413);
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    row("chunked and a length", post(chunked + "Content-Length: 5\r\n", "0\r\n\r\n"), 400);
    row("chunked twice", post(chunked + chunked, "0\r\n\r\n"), 400);
    row("chunked in HTTP/1.0", "POST /api/users HTTP/1.0\r\n" + host + chunked + "\r\n0\r\n\r\n",
        400);
    row("a chunk without a size", post(chunked, "\r\nhello\r\n0\r\n\r\n"), 400);
    row("a chunk's size a word", post(chunked, "five\r\nhello\r\n0\r\n\r\n"), 400);
    row("a chunk's size negative", post(chunked, "-5\r\nhello\r\n0\r\n\r\n"), 400);
    row("a chunk's size like C's", post(chunked, "0x5\r\nhello\r\n0\r\n\r\n"), 400);
    row("a chunk longer than its size", post(chunked, "4\r\nhello\r\n0\r\n\r\n"), 400);
    row("a chunk's size ends in a line feed", post(chunked, "5\nhello\r\n0\r\n\r\n"), 400);
    row("an endless size", post(chunked, QByteArray(2000, '0')), 400);
    row("an endless extension", post(chunked, "5;" + QByteArray(2000, 'a')), 400);
    row("a size beyond any number", post(chunked, "FFFFFFFFFFFFFFFF\r\n"), 400);
    row("a great chunk", post(chunked, "100001\r\n"), 413);
    row("many chunks",
        post(chunked, QByteArray("8000\r\n" + QByteArray(0x8000, 'x') + "\r\n").repeated(33)), 413);
    row("endless trailers",
        post(chunked, "0\r\n" + QByteArray("X: yyyyyyyyyyyy\r\n").repeated(1100)), 431);
    row("a great trailer", post(chunked, "0\r\nX: " + QByteArray(17'000, 'a')), 431);
    row("unknown coding", post("Transfer-Encoding: gzip\r\n"), 501);
    row("two codings", post("Transfer-Encoding: gzip, chunked\r\n"), 501);
}

void SandboxWire::hostileBytesGetAClearRefusal()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Wire wire(m_sandbox.started.url);
    wire.send(bytes);
    const Answer answer = wire.receive();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(answer.headers.contains("date"));
    QCOMPARE(answer.headers.contains("allow"), status == 405);
    QVERIFY(!answer.detail().isEmpty());
    // What went wrong below the routes ends the connection: nobody knows where a next one begins.
    if (answer.headers.value("connection") == "close")
        QVERIFY(wire.closed());
}

void SandboxWire::hostileBodiesGetAClearRefusal_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray asJson = "application/json";
    QTest::newRow("no UTF-8") << asJson << QByteArray("{\"name\":\"\xFF\xFE\",\"role\":\"Member\"}")
                              << 400;
    QTest::newRow("overlong UTF-8") << asJson << QByteArray("{\"name\":\"\xC0\xAF\"}") << 400;
    QTest::newRow("surrogates in UTF-8")
        << asJson << QByteArray("{\"name\":\"\xED\xA0\x80\"}") << 400;
    QTest::newRow("cut UTF-8") << asJson << QByteArray("{\"name\":\"\xE2\x82\"}") << 400;
    QTest::newRow("UTF-16") << asJson << QByteArray("{\0\"\0a\0\"\0", 8) << 422;
    QTest::newRow("not JSON") << asJson << QByteArray("name=a&role=Member") << 422;
    QTest::newRow("half JSON") << asJson << QByteArray("{\"name\":") << 422;
    QTest::newRow("JSON and more") << asJson << QByteArray("{} {}") << 422;
    QTest::newRow("NaN") << asJson << QByteArray("{\"name\": NaN}") << 422;
    QTest::newRow("deep") << asJson << QByteArray(100'000, '[') << 422;
    QTest::newRow("deep and closed")
        << asJson << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']')) << 422;
    QTest::newRow("deep objects") << asJson << QByteArray("{\"a\":").repeated(5000) << 422;
    QTest::newRow("null") << asJson << QByteArray("null") << 422;
    QTest::newRow("spaces") << asJson << QByteArray(1000, ' ') << 422;
    QTest::newRow("NUL bytes") << asJson << QByteArray(1000, '\0') << 422;
    QTest::newRow("a form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("{}")
                            << 422;
    QTest::newRow("plain text") << QByteArray("text/plain")
                                << QByteArray("{\"name\":\"a\",\"role\":\"Member\"}") << 422;
    QTest::newRow("a megabyte of text")
        << asJson << QByteArray("{\"name\":\"" + QByteArray(1024 * 1024 - 11, 'a') + "\"}") << 422;
    QTest::newRow("a megabyte of members")
        << asJson << QByteArray("{" + QByteArray("\"k\":1,").repeated(170'000) + "\"name\":1}")
        << 422;
}

void SandboxWire::hostileBodiesGetAClearRefusal()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Answer answer =
        m_sandbox.callAs(m_sandbox.started.adminToken, "POST", "/api/users", body, type);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.object().contains(QLatin1String("detail")));
}

void SandboxWire::whatIsWithinTheLimitsIsServed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("16 KiB of fields in two")
        << get("/api/status",
               ("X: " + QByteArray(8000, 'a') + "\r\n") + ("Y: " + QByteArray(8000, 'a') + "\r\n"))
        << 200;
    QTest::newRow("16 KiB of fields in one")
        << get("/api/status", "X: " + QByteArray(16'000, 'a') + "\r\n") << 200;
    QTest::newRow("a hundred fields")
        << get("/api/status", QByteArray("X: y\r\n").repeated(99)) << 200;
    QTest::newRow("bytes beyond ASCII in a field") << get("/api/status", "X: caf\xE9\r\n") << 200;
    QTest::newRow("an upgrade that is not offered") << get(
        "/api/status", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n")
                                                    << 200;
    QTest::newRow("HTTP/2 upgrade")
        << get("/api/status", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n") << 200;
    QTest::newRow("empty lines first") << QByteArray("\r\n\r\n" + get("/api/status")) << 200;
    QTest::newRow("absolute to this host") << get("http://127.0.0.1/api/status") << 200;
    QTest::newRow("host with a port")
        << QByteArray("GET /api/status HTTP/1.1\r\nHost: localhost:1234\r\n\r\n") << 200;
    QTest::newRow("IPv6 host") << QByteArray("GET /api/status HTTP/1.1\r\nHost: [::1]:80\r\n\r\n")
                               << 200;
    QTest::newRow("encoded letters") << get("/api/%73tatus") << 200;
    QTest::newRow("a body on GET") << get("/api/status", "Content-Length: 2\r\n") + "{}" << 200;
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("a megabyte in chunks without a credential") << post(
        chunked,
        QByteArray("8000\r\n" + QByteArray(0x8000, 'x') + "\r\n").repeated(32) + "0\r\n\r\n")
                                                               << 401;
    QTest::newRow("no chunks on GET") << get("/api/status", chunked) + "0\r\n\r\n" << 200;
    QTest::newRow("a megabyte without a credential")
        << post("Content-Length: 1048576\r\n", QByteArray(1'048'576, 'x')) << 401;
}

void SandboxWire::whatIsWithinTheLimitsIsServed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Wire wire(m_sandbox.started.url);
    wire.send(bytes);
    QCOMPARE(wire.receive().status, status);
}

void SandboxWire::noBytesAtAllBreakTheServer()
{
    const QList<QByteArray> fragments{{},
                                      "G",
                                      "GET / HT",
                                      "GET /api/status HTTP/1.1\r\nHos",
                                      post("Content-Length: 100\r\n", "half")};
    for (const QByteArray &bytes : fragments) {
        Wire wire(m_sandbox.started.url); // closed at the end of each round
        wire.send(bytes);
    }
    QCOMPARE(m_sandbox.call("GET", "/api/users").status, 200);
}

void SandboxWire::aRefusalOfAGreatBodyArrivesWhileItIsSent()
{
    Wire wire(m_sandbox.started.url);
    wire.send(post("Content-Length: 8000000\r\n", QByteArray(8'000'000, 'x')));
    QCOMPARE(wire.receive().status, 413);
    QVERIFY(wire.closed());
}

void SandboxWire::oneConnectionServesManyRequests()
{
    Wire wire(m_sandbox.started.url);
    for (int i = 0; i < 50; ++i) {
        wire.send(i % 2 ? get("/nowhere") : get("/api/status"));
        const Answer answer = wire.receive();
        QCOMPARE(answer.status, i % 2 ? 404 : 200);
        QCOMPARE(answer.headers.value("connection"), QByteArray("keep-alive"));
    }
}

void SandboxWire::pipelinedRequestsAreAnsweredInOrder()
{
    Wire wire(m_sandbox.started.url);
    wire.send(get("/api/status") + post("Content-Length: 5\r\n", "GET /") + get("/nowhere")
              + get("/api/status", "Connection: close\r\n") + get("/never/read"));
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(wire.receive().status);
    QCOMPARE(statuses, (QList<int>{200, 401, 404, 200}));
    QVERIFY(wire.closed());
}

void SandboxWire::aRequestMayComeByteByByte()
{
    Wire wire(m_sandbox.started.url);
    for (const char byte : post("Content-Length: 2\r\n", "{}"))
        wire.send(QByteArray(1, byte));
    QCOMPARE(wire.receive().status, 401);
}

void SandboxWire::continueIsSentBeforeTheBody()
{
    Wire wire(m_sandbox.started.url);
    wire.send(post("Content-Length: 2\r\nExpect: 100-continue\r\n"));
    QCOMPARE(wire.receive().status, 100);
    wire.send("{}");
    QCOMPARE(wire.receive().status, 401);
}

void SandboxWire::aBodyMayComeInChunks()
{
    Wire wire(m_sandbox.started.url);
    const QByteArray head = post("Authorization: Bearer " + m_sandbox.started.adminToken
                                 + "\r\nContent-Type: application/json\r\n"
                                   "Transfer-Encoding: Chunked\r\n");
    const QByteArray expecting = post("Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n");
    const QByteArray body = "1\r\n{\r\n"
                            "00e ; why=\"not\"\r\n\"name\":\"Chunk\"\r\n"
                            "10;x\r\n,\"role\":\"Member\"\r\n"
                            "1\r\n}\r\n"
                            "0\r\nX-Check: none\r\nY: z\r\n\r\n";
    // What comes right behind it is another request.
    wire.send(head + body + get("/api/status"));
    const Answer made = wire.receive();
    QCOMPARE(made.status, 200);
    QCOMPARE(made.object().value(QLatin1String("name")).toString(), QStringLiteral("Chunk"));
    QCOMPARE(wire.receive().status, 200);
    for (const char byte : QByteArray(head + body))
        wire.send(QByteArray(1, byte));
    QCOMPARE(wire.receive().status, 409); // the same once more
    wire.send(expecting);
    QCOMPARE(wire.receive().status, 100);
    wire.send("2\r\n{}\r\n0\r\n\r\n");
    QCOMPARE(wire.receive().status, 401);
}

void SandboxWire::http10IsAnsweredAndClosed()
{
    Wire wire(m_sandbox.started.url);
    wire.send("GET /api/status HTTP/1.0\r\n\r\n");
    QCOMPARE(wire.receive().status, 200);
    QVERIFY(wire.closed());
}

void SandboxWire::headHasNoBody()
{
    Wire wire(m_sandbox.started.url);
    wire.send("HEAD /nowhere HTTP/1.1\r\n" + host + "\r\n");
    const Answer head = wire.receive(false);
    QCOMPARE(head.status, 404);
    QVERIFY(head.headers.value("content-length").toInt() > 0);
    // A route of FastAPI that is made for GET knows no HEAD.
    wire.send("HEAD /api/status HTTP/1.1\r\n" + host + "\r\n");
    const Answer known = wire.receive(false);
    QCOMPARE(known.status, 405);
    QCOMPARE(known.headers.value("allow"), QByteArray("GET"));
    wire.send(get("/api/status")); // begins right behind the head
    QCOMPARE(wire.receive().status, 200);
}

void SandboxWire::answersReachWhoHasEndedItsHalf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("status");
    QTest::newRow("a small one") << get("/api/status") << 1 << 200;
    QTest::newRow("a refusal") << QByteArray("GET\r\n\r\n") << 1 << 400;
    QTest::newRow("more than the system keeps")
        << get("/api/openapi.json").repeated(unreadAnswers) << unreadAnswers << 200;
}

void SandboxWire::answersReachWhoHasEndedItsHalf()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, answers);
    QFETCH(int, status);
    Wire wire(m_sandbox.started.url);
    wire.send(bytes);
    wire.endSending();
    for (int i = 0; i < answers; ++i)
        QCOMPARE(wire.receive().status, status);
    QVERIFY(wire.closed());
}

QTEST_GUILESS_MAIN(SandboxWire)
#include "tst_sandboxwire.moc"
