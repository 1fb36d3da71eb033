// A sign-in against raw connections: what ends it, what does not, and what is shown.
#include "api/browsersignin.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace tokendesk;

namespace {

static_assert(SignInLimits().patience == std::chrono::minutes(2));

constexpr auto notSoon = std::chrono::minutes(10);

SignInLimits patientLimits()
{
    SignInLimits limits;
    limits.head = notSoon;
    limits.patience = notSoon;
    return limits;
}

/// A sign-in that waits, and what a browser knows of it.
struct Waiting {
    std::unique_ptr<BrowserSignIn> signIn;
    QSignalSpy ended;
    quint16 port = 0;
    QByteArray state;

    explicit Waiting(SignInLimits limits = patientLimits())
        : signIn(std::make_unique<BrowserSignIn>(QUrl(QStringLiteral("https://acme.example")),
                                                 QStringLiteral("desk & chair"), limits))
        , ended(signIn.get(), &BrowserSignIn::ended)
    {
        const Result<void> started = signIn->start();
        if (!started.ok())
            qFatal("%s", qPrintable(started.error().text()));
        const QUrlQuery query(signIn->link());
        state = query.queryItemValue(QStringLiteral("state")).toLatin1();
        port = static_cast<quint16>(
            QUrl(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)).port());
    }

    [[nodiscard]] QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
            + "\r\n\r\n";
    }
    [[nodiscard]] QByteArray callback(const QByteArray &query) const
    {
        return get("/callback?" + query + "&state=" + state);
    }
    /// The whole answer, after the connection has ended.
    [[nodiscard]] QByteArray ask(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(request);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
            qFatal("the connection does not end");
        return socket.readAll();
    }
};

int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}

std::unique_ptr<QTcpSocket> connected(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }))
        qFatal("no connection");
    return socket;
}

} // namespace

class TestBrowserSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLinkSaysWhereToAnswerAndWhoAsks()
    {
        const Waiting one;
        const Waiting other;
        const QUrl link = one.signIn->link();
        QCOMPARE(link.adjusted(QUrl::RemoveQuery),
                 QUrl(QStringLiteral("https://acme.example/api/cli/authorize")));
        const QUrlQuery query(link);
        QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded),
                 QStringLiteral("http://127.0.0.1:%1/callback").arg(one.port));
        QCOMPARE(query.queryItemValue(QStringLiteral("hostname"), QUrl::FullyDecoded),
                 QStringLiteral("desk & chair"));
        QCOMPARE(QByteArray::fromBase64(one.state, QByteArray::Base64UrlEncoding).size(), 32);
        QVERIFY(one.state != other.state);
        QVERIFY(one.port != other.port);
        QVERIFY(link.toEncoded().contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A"));
        QVERIFY(link.toEncoded().contains("&hostname=desk%20%26%20chair"));
    }

    void aTokenEndsItAndLeavesTheAddressBar()
    {
        Waiting waiting;
        const QByteArray answer = waiting.ask(waiting.callback("token=aa.bb.cc"));
        QCOMPARE(statusOf(answer), 303);
        QVERIFY(answer.contains("\r\nLocation: /done\r\n"));
        QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(!answer.contains("aa.bb.cc"));
        QCOMPARE(waiting.ended.size(), 1);
        const Result<SecretBytes> result = waiting.signIn->takeResult();
        QVERIFY(result.ok());
        QCOMPARE(result.value().view().toByteArray(), QByteArray("aa.bb.cc"));
        QVERIFY(!waiting.signIn->takeResult().ok());

        waiting.signIn.reset(); // as its owner may; the browser is still on its way
        const QByteArray page = waiting.ask(waiting.get("/done"));
        QCOMPARE(statusOf(page), 200);
        QVERIFY(page.contains("You are signed in"));
        QVERIFY(!page.contains("aa.bb.cc") && !page.contains(waiting.state));
        // A second tab comes too late.
        QCOMPARE(statusOf(waiting.ask(waiting.callback("token=dd"))), 410);
    }

    void thePageMayDoNothing()
    {
        Waiting waiting;
        QVERIFY(
            !waiting.ask(waiting.callback("error=%3Cscript%3Ealert(1)%3C/script%3E")).isEmpty());
        const QByteArray page = waiting.ask(waiting.get("/done"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(page.contains("&lt;script&gt;alert(1)"));
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(page.contains("frame-ancestors 'none'"));
        QVERIFY(!page.contains("unsafe-inline") && !page.contains("href=")
                && !page.contains("src="));
        const auto sheet = QRegularExpression(QStringLiteral("<style>(.*)</style>"),
                                              QRegularExpression::DotMatchesEverythingOption)
                               .match(QString::fromUtf8(page));
        const QByteArray hash =
            QCryptographicHash::hash(sheet.captured(1).toUtf8(), QCryptographicHash::Sha256)
                .toBase64();
        QVERIFY(page.contains(QByteArray("style-src 'sha256-" + hash + "';")));
    }

    void theServersNoIsTold()
    {
        Waiting waiting;
        QCOMPARE(statusOf(waiting.ask(waiting.callback("error=access_denied"))), 303);
        QCOMPARE(waiting.ended.size(), 1);
        const Result<SecretBytes> result = waiting.signIn->takeResult();
        QCOMPARE(result.error().kind, Error::Kind::Refused);
        QCOMPARE(result.error().detail, QStringLiteral("access_denied"));
        QVERIFY(waiting.ask(waiting.get("/done")).contains("access_denied"));
    }

    void anAnswerOfNoUseEndsItToo()
    {
        Waiting waiting;
        QCOMPARE(statusOf(waiting.ask(waiting.callback("token=a&error=b"))), 303);
        QCOMPARE(waiting.signIn->takeResult().error().kind, Error::Kind::Undecodable);
        QVERIFY(waiting.ask(waiting.get("/done")).contains("did not work"));
    }

    void itWaitsOnAfterWhatIsNoneOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("request"); // PORT and STATE stand for the real ones
        QTest::addColumn<int>("status");
        const auto row = [](const char *tag, const QByteArray &request, int status) {
            QTest::newRow(tag) << request << status;
        };
        const QByteArray host = "Host: 127.0.0.1:PORT\r\n";
        row("favicon", "GET /favicon.ico HTTP/1.1\r\n" + host + "\r\n", 404);
        row("the last page, too early", "GET /done HTTP/1.1\r\n" + host + "\r\n", 404);
        row("a wrong state", "GET /callback?token=a&state=x HTTP/1.1\r\n" + host + "\r\n", 403);
        row("a wrong state's error", "GET /callback?error=a&state=x HTTP/1.1\r\n" + host + "\r\n",
            403);
        row("a name that was made to lead here",
            "GET /callback?token=a&state=STATE HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", 421);
        row("a form",
            "POST /callback?token=a&state=STATE HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n",
            405);
        row("a form with a body",
            "POST /callback HTTP/1.1\r\n" + host + "Content-Length: 20\r\n\r\ntoken=a&state=STATE",
            400);
        row("an image",
            "GET /callback?token=a&state=STATE HTTP/1.1\r\n" + host
                + "Sec-Fetch-Dest: image\r\n\r\n",
            403);
        row("TLS", "\x16\x03\x01\x02\x01", 400);
        row("bare line feeds", "GET /callback?token=a&state=STATE HTTP/1.1\n\n", 400);
        row("an endless line", "GET /callback?token=" + QByteArray(100'000, 'x'), 414);
        row("endless fields", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(20'000), 431);
    }
    void itWaitsOnAfterWhatIsNoneOfItsOwn()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Waiting waiting;
        request.replace("PORT", QByteArray::number(waiting.port)).replace("STATE", waiting.state);
        const QByteArray answer = waiting.ask(request);
        QCOMPARE(statusOf(answer), status);
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QCOMPARE(waiting.ended.size(), 0);
        QCOMPARE(statusOf(waiting.ask(waiting.callback("token=right"))), 303);
        QCOMPARE(waiting.signIn->takeResult().value().view().toByteArray(), QByteArray("right"));
    }

    void aHeadInPiecesIsOne()
    {
        Waiting waiting;
        const auto socket = connected(waiting.port);
        for (const char byte : waiting.callback("token=slow")) {
            socket->write(&byte, 1);
            socket->flush();
            QTest::qWait(0);
        }
        QTRY_COMPARE(waiting.ended.size(), 1);
        QCOMPARE(waiting.signIn->takeResult().value().view().toByteArray(), QByteArray("slow"));
    }

    void aSlowHeadIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("begun");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing at all") << QByteArray() << 0;
        QTest::newRow("half a head") << QByteArray("GET /callback?tok") << 408;
    }
    void aSlowHeadIsGivenUp()
    {
        QFETCH(QByteArray, begun);
        QFETCH(int, status);
        SignInLimits limits = patientLimits();
        // What was written must have arrived by then, also on a machine with more to do.
        limits.head = std::chrono::milliseconds(begun.isEmpty() ? 20 : 1'000);
        Waiting waiting(limits);
        QCOMPARE(statusOf(waiting.ask(begun)), status);
        QCOMPARE(waiting.ended.size(), 0);
    }

    void thoseThatOnlyHoldALineGiveWay()
    {
        Waiting waiting;
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 40; ++i)
            idle.push_back(connected(waiting.port));
        QTRY_COMPARE(std::count_if(idle.begin(), idle.end(),
                                   [](const auto &socket) {
                                       return socket->state() == QAbstractSocket::ConnectedState;
                                   }),
                     8);
        QCOMPARE(statusOf(waiting.ask(waiting.callback("token=a"))), 303);
        QCOMPARE(waiting.ended.size(), 1);
    }

    void onlyThisMachineCanReachIt()
    {
        const Waiting waiting;
        QTcpSocket other;
        other.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), waiting.port);
        QTRY_COMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
        QTcpSocket six;
        six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), waiting.port);
        QTRY_VERIFY(six.error() == QAbstractSocket::ConnectionRefusedError
                    || six.error() == QAbstractSocket::NetworkError
                    || six.error() == QAbstractSocket::SocketAddressNotAvailableError);
    }

    void theTimeRunsOut()
    {
        SignInLimits limits = patientLimits();
        limits.patience = std::chrono::milliseconds(30);
        Waiting waiting(limits);
        QTRY_COMPARE(waiting.ended.size(), 1);
        const Error error = waiting.signIn->takeResult().error();
        QCOMPARE(error.kind, Error::Kind::Deadline);
        QVERIFY2(error.message.contains(QLatin1String("second")), qPrintable(error.message));
        QTcpSocket late;
        QTest::qWait(0);
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void cancelEndsItOnce()
    {
        Waiting waiting;
        const auto open = connected(waiting.port);
        waiting.signIn->cancel();
        waiting.signIn->cancel();
        QCOMPARE(waiting.ended.size(), 1);
        QCOMPARE(waiting.signIn->takeResult().error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE(open->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(waiting.signIn->timeLeft(), std::chrono::milliseconds(0));
    }

    void whoGoesAwayLeavesNothingBehind()
    {
        SignInLimits limits = patientLimits();
        limits.farewell = std::chrono::milliseconds(30);
        Waiting waiting(limits);
        const auto listener = [&waiting] {
            const auto all = QCoreApplication::instance()->findChildren<SignInListener *>();
            return std::any_of(all.begin(), all.end(), [&waiting](SignInListener *one) {
                return one->serverPort() == waiting.port;
            });
        };
        QCOMPARE(statusOf(waiting.ask(waiting.callback("token=a"))), 303);
        QTRY_VERIFY(!listener());
        Waiting other;
        const quint16 port = other.port;
        other.signIn.reset();
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }
};

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "testbrowsersignin.moc"
