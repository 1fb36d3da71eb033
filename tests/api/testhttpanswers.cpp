// Answers that are not what a web server or this API should give.
#include "api/decoders.h"
#include "support/gzip.h"
#include "support/httpclients.h"
#include "support/rawpeer.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

using Kind = Error::Kind;

QByteArray head(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n";
}

HttpLimits impatient()
{
    HttpLimits limits = shortLimits();
    limits.inactivity = std::chrono::milliseconds(300);
    limits.retries = 0;
    return limits;
}

} // namespace

class TestHttpAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aUsableAnswerIsTaken_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("close");
        const QByteArray json = "{\"a\":1}";
        QTest::newRow("plain") << RawPeer::answer(200, json) << json << false;
        QTest::newRow("charset") << RawPeer::answer(200, json, {},
                                                    "application/json; charset=utf-8")
                                 << json << false;
        QTest::newRow("upper case")
            << RawPeer::answer(200, json, {}, "Application/JSON") << json << false;
        QTest::newRow("problem+json")
            << RawPeer::answer(200, json, {}, "application/problem+json") << json << false;
        QTest::newRow("no type") << RawPeer::answer(200, json, {}, {}) << json << false;
        QTest::newRow("JSON named text")
            << RawPeer::answer(200, json, {}, "text/plain") << json << false;
        QTest::newRow("201") << RawPeer::answer(201, json) << json << false;
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << QByteArray()
                             << false;
        QTest::newRow("empty 200") << RawPeer::answer(200, "") << QByteArray() << false;
        QTest::newRow("chunked") << QByteArray(head("Transfer-Encoding: chunked\r\n")
                                               + "3\r\n{\"a\r\n4;x=y\r\n\":1}\r\n0\r\n\r\n")
                                 << json << false;
        QTest::newRow("until it closes")
            << QByteArray(head("Connection: close\r\n") + json) << json << true;
        QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Type: "
                                                "application/json\r\n\r\n"
                                                + json)
                                  << json << true;
        QTest::newRow("gzip") << RawPeer::answer(200, gzip(json), "Content-Encoding: gzip\r\n")
                              << json << false;
        QTest::newRow("bare line feeds") << QByteArray(
            "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 7\n\n" + json)
                                         << json << false;
        QTest::newRow("100 first")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\n" + RawPeer::answer(200, json)) << json
            << false;
        QTest::newRow("status without words")
            << QByteArray("HTTP/1.1 200\r\nContent-Length: 7\r\n\r\n" + json) << json << false;
        QTest::newRow("more than announced")
            << QByteArray(RawPeer::answer(200, json) + "garbage") << json << true;
    }
    void aUsableAnswerIsTaken()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, body);
        QFETCH(bool, close);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(answer);
            if (close)
                socket->disconnectFromHost();
        });
        TestClient client(peer.origin());
        for (const HttpRequest &request : {read(), write(HttpRequest::Method::Put)}) {
            const auto got = client.ask(request);
            QVERIFY2(got.ok(), got.ok() ? "" : qPrintable(got.error().text()));
            QCOMPARE(got->body, body);
        }
    }

    void everyStrangeAnswerIsAnErrorOfItsKind_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("close");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("inText");
        const auto row = [](const char *name, const QByteArray &answer, bool close, Kind kind,
                            const char *text) {
            QTest::newRow(name) << answer << close << kind << QString::fromUtf8(text);
        };
        const QByteArray page = "<!doctype html><html><head><title>Sign\n in "
                                "here</title></head><body>&nbsp;</body></html>";
        row("captive portal", RawPeer::answer(200, page, {}, "text/html; charset=utf-8"), false,
            Kind::Undecodable, "a web page, \"Sign in here\"");
        row("page without a title", RawPeer::answer(200, "<p>Hello", {}, "text/html"), false,
            Kind::Undecodable, "web page");
        row("page without a type's truth", RawPeer::answer(200, page, {}, "text/plain"), false,
            Kind::Undecodable, "Sign in here");
        row("picture", RawPeer::answer(200, "\x89PNG", {}, "image/png"), false, Kind::Undecodable,
            "image/png");
        row("no HTTP at all", "SSH-2.0-OpenSSH_9.2\r\n", true, Kind::Unreachable, "");
        row("status that is no number", "HTTP/1.1 abc OK\r\n\r\n", true, Kind::Unreachable, "");
        row("cut within the headers", "HTTP/1.1 200 OK\r\nContent-Ty", true, Kind::Unreachable,
            "closed the connection");
        row("cut within the body", head("Content-Length: 100\r\n") + "{\"a\"", true,
            Kind::Unreachable, "closed the connection");
        row("closed at once", "", true, Kind::Unreachable, "closed the connection");
        row("gzip that is none",
            RawPeer::answer(200, "this is no gzip", "Content-Encoding: gzip\r\n"), false,
            Kind::Undecodable, "compressed (gzip)");
        row("a long gzip that is none",
            RawPeer::answer(200, '[' + QByteArray(300'000, ' ') + ']',
                            "Content-Encoding: gzip\r\n"),
            false, Kind::Undecodable, "compressed (gzip)");
        row("gzip twice",
            RawPeer::answer(200, gzip(gzip("[]")), "Content-Encoding: gzip, gzip\r\n"), false,
            Kind::Undecodable, "compressed (gzip, gzip)");
        row("304 that nobody asked for", "HTTP/1.1 304 Not Modified\r\n\r\n", false,
            Kind::Undecodable, "(304) that does not fit");
        row("300", RawPeer::answer(300, "[]"), false, Kind::Undecodable, "(300) that does not fit");
        row("103 before the answer", "HTTP/1.1 103 Early Hints\r\n\r\n", false, Kind::Undecodable,
            "provisional answer (103)");
        row("larger than allowed", RawPeer::answer(200, QByteArray((1 << 20) + 1, ' ')), false,
            Kind::Undecodable, "larger than");
        row("larger than allowed when unpacked",
            RawPeer::answer(200, gzip(QByteArray((1 << 20) + 1, ' ')),
                            "Content-Encoding: gzip\r\n"),
            false, Kind::Undecodable, "larger than");
    }
    void everyStrangeAnswerIsAnErrorOfItsKind()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, close);
        QFETCH(Kind, kind);
        QFETCH(QString, inText);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("only be called once")));
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(answer);
            if (close)
                socket->disconnectFromHost();
        });
        TestClient client(peer.origin(), impatient());
        const auto whenReading = client.ask(read());
        QVERIFY(!whenReading.ok());
        const Error &error = whenReading.error();
        QVERIFY2(error.kind == kind, qPrintable(error.text()));
        QVERIFY2(error.text().contains(inText), qPrintable(error.text()));
        QVERIFY(error.message.contains(QStringLiteral("127.0.0.1:")));
        QVERIFY(!error.remedy.isEmpty());
        QVERIFY(!error.outcomeUnknown);

        const auto whenWriting = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!whenWriting.ok());
        QVERIFY2(whenWriting.error().outcomeUnknown, qPrintable(whenWriting.error().text()));
        QCOMPARE(peer.count("POST"), 1);
    }

    void aProvisionalAnswerIsToldAsALimitOfThisProgram()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write("HTTP/1.1 103 Early Hints\r\n\r\n");
        });
        TestClient client(peer.origin(), impatient());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        const QString words = answer.error().text();
        QCOMPARE(answer.error().httpStatus, 103);
        QVERIFY2(words.contains(QLatin1String("provisional answer (103)")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("limit of this program")), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1String("set up wrongly")), qPrintable(words));
    }

    void anEndlessAnswerIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        const QByteArray spaces(64 * 1024, ' ');
        QTest::newRow("body") << head("") << spaces;
        QTest::newRow("chunks") << head("Transfer-Encoding: chunked\r\n")
                                << QByteArray("10000\r\n" + spaces + "\r\n");
        QTest::newRow("compressed")
            << head("Content-Encoding: gzip\r\n") << gzip(QByteArray(4 << 20, ' ')).repeated(2);
    }
    void anEndlessAnswerIsCutOff()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(start);
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket, piece] {
                if (socket->bytesToWrite() < 1 << 20)
                    socket->write(piece);
            });
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        QVERIFY2(answer.error().kind == Kind::Undecodable, qPrintable(answer.error().text()));
        QVERIFY2(answer.error().message.contains(QStringLiteral("larger than")),
                 qPrintable(answer.error().text()));
    }

    void endlessHeadersEnd_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("one line") << QByteArray(64 * 1024, 'x');
        QTest::newRow("many lines") << QByteArray("X-Header: something\r\n").repeated(3000);
    }
    void endlessHeadersEnd()
    {
        QFETCH(QByteArray, piece);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write("HTTP/1.1 200 OK\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket, piece] {
                if (socket->bytesToWrite() < 1 << 20)
                    socket->write(piece);
            });
            timer->start(1);
        });
        TestClient client(peer.origin(), impatient());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        qInfo() << answer.error().text();
    }

    /// Where Qt does not see for certain that an answer broke off, the decoder does: no part of a
    /// list is a list.
    void aListThatBreaksOffIsNoList_data()
    {
        QByteArray list = "[";
        for (int i = 1; i <= 5000; ++i)
            list += "{\"id\": " + QByteArray::number(i) + ", \"name\": \"n\", \"active\": true},";
        list.back() = ']';
        const QByteArray packed = gzip(list);
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("packed") << RawPeer::answer(200, packed.left(packed.size() / 2),
                                                   "Content-Encoding: gzip\r\n");
        QTest::newRow("no last chunk") << QByteArray(head("Transfer-Encoding: chunked\r\n")
                                                     + "64\r\n" + list.left(100) + "\r\n");
        QTest::newRow("within a chunk")
            << QByteArray(head("Transfer-Encoding: chunked\r\n") + "ff\r\n" + list.left(100));
        QTest::newRow("until it closes") << QByteArray(head("") + list.left(100));
    }
    void aListThatBreaksOffIsNoList()
    {
        QFETCH(QByteArray, answer);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(answer);
            socket->disconnectFromHost();
        });
        TestClient client(peer.origin());
        const auto got = client.ask(read());
        if (got.ok())
            QVERIFY(!decodeTokenList(got->body).ok());
        QVERIFY(peer.count("GET") >= 1);
    }

    void aLargeCompressedListIsNoBomb()
    {
        // 35 MB of JSON that shrinks to a hundredth: Qt alone would refuse it.
        const QByteArray row = "{\"id\":1234567,\"name\":\"the same again and again\"},";
        QByteArray list = "[";
        while (list.size() < 35'000'000)
            list += row;
        list.back() = ']';
        const QByteArray answer = RawPeer::answer(200, gzip(list), "Content-Encoding: gzip\r\n");
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) { socket->write(answer); });
        TestClient client(peer.origin());
        HttpRequest request = read();
        request.maximumBytes = 256LL << 20;
        const auto got = client.ask(request);
        QVERIFY2(got.ok(), got.ok() ? "" : qPrintable(got.error().text()));
        QVERIFY(got->body == list);
    }

    void aServerThatAcceptsAndNeverAnswersEndsInTime()
    {
        RawPeer peer([](QTcpSocket *, const RawPeer::Request &) {});
        TestClient client(peer.origin(), impatient());
        const auto whenReading = client.ask(read());
        QVERIFY(!whenReading.ok());
        QCOMPARE(whenReading.error().kind, Kind::Deadline);
        QVERIFY(!whenReading.error().outcomeUnknown);
        const auto whenWriting = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!whenWriting.ok());
        QCOMPARE(whenWriting.error().kind, Kind::Deadline);
        QVERIFY(whenWriting.error().outcomeUnknown);
        QCOMPARE(peer.requests().size(), 2);
    }

    void aDripThatNeverPausesEndsAtTheDeadline()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(head(""));
            RawPeer::drip(socket, QList<QByteArray>(100'000, " "), 5);
        });
        HttpLimits limits = shortLimits();
        limits.readDeadline = std::chrono::milliseconds(400);
        limits.writeDeadline = std::chrono::milliseconds(400);
        TestClient client(peer.origin(), limits);
        const auto whenReading = client.ask(read());
        QVERIFY(!whenReading.ok());
        QCOMPARE(whenReading.error().kind, Kind::Deadline);
        QVERIFY(whenReading.error().message.contains(QStringLiteral("complete")));
        const auto whenWriting = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!whenWriting.ok());
        QVERIFY(whenWriting.error().outcomeUnknown);
    }

    void whatComesAtAGoodPaceIsReadPastTheDeadline()
    {
        const QByteArray piece(10'000, ' ');
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(head("Content-Length: 400002\r\n"));
            RawPeer::drip(socket, QList<QByteArray>(40, piece) << QByteArray("[]"), 25);
        });
        HttpLimits limits = shortLimits();
        limits.readDeadline = std::chrono::milliseconds(450);
        limits.bytesToGoOn = 1;
        TestClient client(peer.origin(), limits);
        const auto outcome = client.ask(read());
        QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().message));
        QCOMPARE(outcome->body.size(), 400'002);
        QCOMPARE(peer.requests().size(), 1);
    }

    void aSlowDripIsNoSilence()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(head("Content-Length: 20\r\n"));
            RawPeer::drip(socket, QList<QByteArray>(20, "1"), 60);
        });
        HttpLimits limits = impatient();
        limits.inactivity = std::chrono::milliseconds(900); // all of it takes longer
        TestClient client(peer.origin(), limits);
        const auto answer = client.ask(read());
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
        QCOMPARE(answer->body, QByteArray(20, '1'));
    }

    void anAnswerBeforeTheRequestIsThroughCounts()
    {
        RawPeer peer([](QTcpSocket *, const RawPeer::Request &) {});
        peer.onConnection([](QTcpSocket *socket) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write(
                    RawPeer::answer(413, "{\"detail\":\"Too much\"}", "Connection: close\r\n"));
                socket->disconnectFromHost();
            });
        });
        TestClient client(peer.origin());
        HttpRequest request = write(HttpRequest::Method::Post);
        request.body = QByteArray(8 << 20, ' ');
        const auto answer = client.ask(request);
        QVERIFY(!answer.ok());
        // Qt may see the broken connection before the answer: then it is not known.
        QVERIFY(answer.error().httpStatus == 413 || answer.error().outcomeUnknown);
    }

    void nothingListeningIsSaidAndNothingWasSent()
    {
        // Held, so that nobody else comes to listen there.
        QTcpSocket held;
        QVERIFY(held.bind(QHostAddress::LocalHost));
        const quint16 port = held.localPort();
        QUrl origin(QStringLiteral("http://127.0.0.1"));
        origin.setPort(port);
        TestClient client(origin);
        for (const HttpRequest &request :
             {read(), write(HttpRequest::Method::Post), write(HttpRequest::Method::Put),
              write(HttpRequest::Method::Delete)}) {
            const auto answer = client.ask(request);
            QVERIFY(!answer.ok());
            QCOMPARE(answer.error().kind, Kind::Unreachable);
            QVERIFY(answer.error().message.contains(QString::number(port)));
            QVERIFY(!answer.error().outcomeUnknown);
        }
    }

    void aNameThatDoesNotExistIsSaidAndNothingWasSent()
    {
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        Connection connection;
        connection.origin = QUrl(QStringLiteral("https://no-such-host.invalid"));
        connection.proxy.mode = ProxyOptions::Mode::None;
        TestClient client(connection, limits);
        const auto answer = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Kind::Unreachable);
        QVERIFY(answer.error().message.contains(QStringLiteral("no-such-host.invalid:443")));
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void anyContentIsTakenWhereItIsAskedFor()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "OK", {}, "text/html"));
        });
        TestClient client(peer.origin());
        HttpRequest request = read();
        request.anyContent = true;
        QVERIFY(client.ask(request).ok());
    }
};

QTEST_GUILESS_MAIN(TestHttpAnswers)
#include "testhttpanswers.moc"
