// Which requests at a sign-in's address are the answer, and which are refused.
#include "api/signinrequest.h"

#include <QTest>

using namespace tokendesk;

namespace {

constexpr quint16 port = 4711;
const QByteArray state = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
const QByteArray host = "Host: 127.0.0.1:4711\r\n";

QByteArray get(const QByteArray &target, const QByteArray &fields = host)
{
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray callback(const QByteArray &query)
{
    return get("/callback?" + query);
}

SignInRequest read(QByteArray head)
{
    return readSignInRequest(std::span(head.data(), static_cast<size_t>(head.size())),
                             SignInExpected{port, SecretBytes::copyOf(state)});
}

} // namespace

class TestSignInRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnswerIsTakenAsItIs_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char *tag, const QByteArray &head, const QByteArray &token) {
            QTest::newRow(tag) << head << token;
        };
        row("as the contract has it", callback("token=aa.bb.cc&state=" + state), "aa.bb.cc");
        row("the state first", callback("state=" + state + "&token=aa.bb.cc"), "aa.bb.cc");
        row("with more", callback("iss=x&token=a&state=" + state + "&empty&&x=%"), "a");
        row("encoded", callback("token=%61%2e%2B%2f%3d&state=" + state), "a.+/=");
        row("the state encoded", callback("token=a&state=%30" + state.mid(1)), "a");
        row("a plus sign is one", callback("token=a+b&state=" + state), "a+b");
        row("an equals sign in it", callback("token=ab==&state=" + state), "ab==");
        row("16 KiB", callback("token=" + QByteArray(16 * 1024, 'x') + "&state=" + state),
            QByteArray(16 * 1024, 'x'));
        row("a browser's fields",
            get("/callback?token=a&state=" + state,
                host
                    + "Connection: keep-alive\r\nSec-Fetch-Site: cross-site\r\n"
                      "Sec-Fetch-Mode: navigate\r\nSec-Fetch-User: ?1\r\n"
                      "Sec-Fetch-Dest: document\r\nCookie: a=\"b\"; c=d\r\n"),
            "a");
        row("an empty body",
            get("/callback?token=a&state=" + state, host + "Content-Length: 0\r\n"), "a");
        row("HTTP/1.0", "GET /callback?token=a&state=" + state + " HTTP/1.0\r\n" + host + "\r\n",
            "a");
    }
    void theAnswerIsTakenAsItIs()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, token);
        const SignInRequest request = read(head);
        QCOMPARE(request.kind, SignInRequest::Kind::Token);
        QCOMPARE(request.token.view().toByteArray(), token);
    }

    void whatIsNoneOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto row = [](const char *tag, const QByteArray &head, int status) {
            QTest::newRow(tag) << head << status;
        };
        const QByteArray good = "/callback?token=a&state=" + state;
        row("favicon", get("/favicon.ico"), 404);
        row("the root", get("/"), 404);
        row("a path that begins alike", get("/callback/?token=a&state=" + state), 404);
        row("another spelling", get("/Callback?token=a&state=" + state), 404);
        row("an encoded path", get("/%63allback?token=a&state=" + state), 404);
        row("two slashes", get("//callback?token=a&state=" + state), 404);
        row("no query", get("/callback"), 400);
        row("no state", callback("token=a"), 400);
        row("two states", callback("token=a&state=" + state + "&state=" + state), 400);
        row("too many parameters",
            callback("token=a&state=" + state + QByteArray("&x=y").repeated(40)), 400);
        row("another state", callback("token=a&state=" + QByteArray(state.size(), 'x')), 403);
        row("a shorter state", callback("token=a&state=" + state.chopped(1)), 403);
        row("a longer state", callback("token=a&state=" + state + "x"), 403);
        row("an empty state", callback("token=a&state="), 403);
        row("a state without value", callback("token=a&state"), 403);
        row("a broken state", callback("token=a&state=%3"), 403);
        row("another state's error", callback("error=no&state=x"), 403);
        row("another host", get(good, "Host: evil.example:4711\r\n"), 421);
        row("localhost", get(good, "Host: localhost:4711\r\n"), 421);
        row("another port", get(good, "Host: 127.0.0.1:80\r\n"), 421);
        row("no port", get(good, "Host: 127.0.0.1\r\n"), 421);
        row("two hosts", get(good, host + host), 421);
        row("no host", get(good, "Accept: */*\r\n"), 400);
        row("no fields", get(good, {}), 400);
        row("an image", get(good, host + "Sec-Fetch-Dest: image\r\n"), 403);
        row("a frame", get(good, host + "Sec-Fetch-Dest: iframe\r\n"), 403);
        row("a script's fetch", get(good, host + "sec-fetch-mode: cors\r\n"), 403);
        row("a guess ahead", get(good, host + "Sec-Purpose: prefetch;prerender\r\n"), 403);
        row("POST", "POST " + good + " HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n", 405);
        row("HEAD", "HEAD " + good + " HTTP/1.1\r\n" + host + "\r\n", 405);
        row("OPTIONS", "OPTIONS " + good + " HTTP/1.1\r\n" + host + "\r\n", 405);
        row("no method", " " + good + " HTTP/1.1\r\n" + host + "\r\n", 400);
        row("a method of signs", "GE!T " + good + " HTTP/1.1\r\n" + host + "\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 400);
        row("HTTP/0.9", "GET " + good + "\r\n\r\n", 400);
        row("four words", "GET " + good + " x HTTP/1.1\r\n" + host + "\r\n", 400);
        row("a whole address", get("http://127.0.0.1:4711" + good), 400);
        row("a fragment", get(good + "#x"), 400);
        row("a control character", get("/callback?token=a\x01&state=" + state), 400);
        row("beyond ASCII", get("/callback?token=\xc3\xa9&state=" + state), 400);
        row("a body", get(good, host + "Content-Length: 5\r\n"), 400);
        row("a chunked body", get(good, host + "Transfer-Encoding: chunked\r\n"), 400);
        row("a folded field", get(good, host + "A: b\r\n c\r\n"), 400);
        row("a field without name", get(good, host + ": b\r\n"), 400);
        row("a space before the colon", get(good, host + "A : b\r\n"), 400);
        row("a bare line feed in a field", get(good, host + "A: b\nHost: c\r\n"), 400);
        row("too many fields", get(good, host + QByteArray("A: b\r\n").repeated(101)), 431);
        row("a line too long", get("/callback?x=" + QByteArray(50'000, 'x')), 414);
        row("nothing", "\r\n\r\n", 400);
    }
    void whatIsNoneOfOursIsRefused()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const SignInRequest request = read(head);
        QCOMPARE(request.kind, SignInRequest::Kind::Refused);
        QCOMPARE(request.status, status);
        QVERIFY(request.token.isEmpty());
    }

    void anAnswerOfNoUseIsToldAsOne_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("neither") << QByteArray("x=y");
        QTest::newRow("both") << QByteArray("token=a&error=b");
        QTest::newRow("two tokens") << QByteArray("token=a&token=b");
        QTest::newRow("two errors") << QByteArray("error=a&error=b");
        QTest::newRow("an empty token") << QByteArray("token=");
        QTest::newRow("a token without value") << QByteArray("token");
        QTest::newRow("a space") << QByteArray("token=a%20b");
        QTest::newRow("a line break") << QByteArray("token=a%0D%0Ab");
        QTest::newRow("a NUL") << QByteArray("token=a%00b");
        QTest::newRow("beyond ASCII") << QByteArray("token=%C3%A9");
        QTest::newRow("a lone percent sign") << QByteArray("token=a%");
        QTest::newRow("half an encoding") << QByteArray("token=a%2");
        QTest::newRow("no hexadecimal") << QByteArray("token=%zz");
        QTest::newRow("too long") << "token=" + QByteArray(16 * 1024 + 1, 'x');
    }
    void anAnswerOfNoUseIsToldAsOne()
    {
        QFETCH(QByteArray, query);
        const SignInRequest request = read(callback(query + "&state=" + state));
        QCOMPARE(request.kind, SignInRequest::Kind::Unreadable);
        QVERIFY(request.token.isEmpty());
    }

    void theServersReasonIsPlainAndBounded_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a word") << QByteArray("access_denied") << QStringLiteral("access_denied");
        QTest::newRow("plus signs") << QByteArray("not+now%2B") << QStringLiteral("not now+");
        QTest::newRow("markup") << QByteArray("%3Cb%3Ehi") << QStringLiteral("<b>hi");
        QTest::newRow("lines") << QByteArray("a%0D%0Ab") << QStringLiteral("a b");
        QTest::newRow("other languages")
            << QByteArray("%C3%A9%E4%B8%8D") << QStringLiteral(u"\u00e9\u4e0d");
        QTest::newRow("broken") << QByteArray("a%") << QString();
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("long") << QByteArray(5000, 'x') << QString(300, QLatin1Char('x'));
    }
    void theServersReasonIsPlainAndBounded()
    {
        QFETCH(QByteArray, error);
        QFETCH(QString, reason);
        const SignInRequest request = read(callback("error=" + error + "&state=" + state));
        QCOMPARE(request.kind, SignInRequest::Kind::Denied);
        QCOMPARE(request.reason, reason);
    }

    void theLastPageIsAskedForByItsPath()
    {
        QCOMPARE(read(get("/done")).kind, SignInRequest::Kind::Done);
        QCOMPARE(read(get("/done?x")).kind, SignInRequest::Kind::Done);
        QCOMPARE(read(get("/done/")).status, 404);
    }

    void aHeadThatCannotBecomeRightIsRefusedEarly_data()
    {
        QTest::addColumn<QByteArray>("soFar");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing yet") << QByteArray() << 0;
        QTest::newRow("a beginning") << QByteArray("GET /call") << 0;
        QTest::newRow("half the fields") << QByteArray("GET / HTTP/1.1\r\nHost: 1\r") << 0;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01") << 400;
        QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: x\n\n") << 400;
        QTest::newRow("an endless line") << QByteArray(49 * 1024, 'G') << 414;
        QTest::newRow("endless fields")
            << QByteArray("GET / HTTP/1.1\r\nA: ").leftJustified(64 * 1024, 'x') << 431;
    }
    void aHeadThatCannotBecomeRightIsRefusedEarly()
    {
        QFETCH(QByteArray, soFar);
        QFETCH(int, status);
        QCOMPARE(refusalOfUnfinished(soFar).value_or(0), status);
    }
};

QTEST_GUILESS_MAIN(TestSignInRequest)
#include "testsigninrequest.moc"
