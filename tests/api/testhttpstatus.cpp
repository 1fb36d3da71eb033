// What each refusal says, and whether a change may have been carried out in spite of it.
#include "api/tlserrors.h"
#include "support/httpclients.h"
#include "support/rawpeer.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QByteArray plainDetail = "{\"detail\":\"The reason\"}";

} // namespace

class TestHttpStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusNamesTheThingTheReasonAndTheWayOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("inText");
        QTest::addColumn<bool>("unknownForPost");
        const QByteArray json = "application/json";
        const QByteArray html = "text/html; charset=utf-8";
        const QByteArray page = "<html><head><title>Bad &amp; ugly</title></head></html>";
        const auto row = [&](const char *name, int status, const QByteArray &body,
                             const QByteArray &type, const char *text, bool unknown,
                             const QByteArray &headers = {}) {
            QTest::newRow(name) << status << headers << body << type << QString::fromUtf8(text)
                                << unknown;
        };
        row("400", 400, plainDetail, json, "The reason", false);
        row("401", 401, plainDetail, json, "expired or revoked", false);
        row("403", 403, plainDetail, json, "Admin role", false);
        row("403 for another reason", 403, plainDetail, json, "The reason. Check that", false);
        row("404 names the path", 404, plainDetail, json, "/api/user-tokens", false);
        row("405 names the method", 405, plainDetail, json, "for /api/user-tokens", false);
        row("407", 407, page, html, "proxy", false, "Proxy-Authenticate: Basic realm=x\r\n");
        row("408", 408, "", json, "(408)", true);
        row("409", 409, plainDetail, json, "The reason", false);
        row("410", 410, plainDetail, json, "any more (410)", false);
        row("413", 413, page, html, "too large", false);
        row("418", 418, "", "", "(418)", false);
        row("421", 421, "", "", "not in charge of this address", false);
        row("422", 422, plainDetail, json, "The reason", false);
        row("429", 429, plainDetail, json, "(429)", false);
        row("429 that asks for a long wait", 429, plainDetail, json, "Try again in 13 minute",
            false, "Retry-After: 725\r\n");
        row("429 that asks for more than a day", 429, plainDetail, json, "Try again in 28 hour",
            false, "Retry-After: 99999\r\n");
        for (const char *end :
             {"Fri, 31 Dec 9999 23:59:59 GMT", "99999999999", "9999999999999999999999"})
            row(end, 429, plainDetail, json, "asks to wait for a year or more", false,
                QByteArray("Retry-After: ") + end + "\r\n");
        row("431", 431, "", "", "(431)", false);
        row("451", 451, page, html, "legal reasons", false);
        row("500", 500, plainDetail, json, "(500)", true);
        row("500 with a page", 500, page, html, "Bad & ugly", true);
        row("501", 501, "", "", "(501)", false);
        row("502", 502, page, html, "proxy in front", true);
        row("503 of the service", 503, plainDetail, json, "not available", true);
        row("503 of a proxy that lost the connection", 503, "upstream connect error", "text/plain",
            "upstream connect error", true);
        row("503 that asks to come back", 503, page, html, "not available", true,
            "Retry-After: 7\r\n");
        row("504", 504, page, html, "proxy in front", true);
        row("511", 511, page, html, "sign in to the network", false);
        row("520", 520, "", "", "(520)", true);
        row("599", 599, "", "", "(599)", true);
    }
    void everyStatusNamesTheThingTheReasonAndTheWayOut()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, inText);
        QFETCH(bool, unknownForPost);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(status, body, headers, type));
        });
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        TestClient client(peer.origin(), limits);
        const auto whenReading = client.ask(read(QStringLiteral("/user-tokens")));
        QVERIFY(!whenReading.ok());
        const Error &error = whenReading.error();
        QCOMPARE(error.kind, Error::Kind::HttpStatus);
        QCOMPARE(error.httpStatus, status);
        QVERIFY2(error.text().contains(inText), qPrintable(error.text()));
        QVERIFY(error.message.contains(QStringLiteral("127.0.0.1:")));
        QVERIFY(!error.outcomeUnknown);
        // In a terminal there is nothing to refresh.
        QVERIFY2(!error.remedy.contains(QLatin1String("refresh")), qPrintable(error.remedy));

        const auto whenWriting = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!whenWriting.ok());
        QCOMPARE(whenWriting.error().httpStatus, status);
        QCOMPARE(whenWriting.error().outcomeUnknown, unknownForPost);
        QCOMPARE(peer.count("POST"), 1);
    }

    void aChangeThatIsRefusedClaimsNothingOfReading()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(401, "{}"));
        });
        TestClient client(peer.origin(), shortLimits());
        const auto read401 = client.ask(read(QStringLiteral("/user-tokens")));
        QVERIFY(read401.error().message.contains(QLatin1String("expired or revoked")));
        const Error change = client.ask(write(HttpRequest::Method::Put)).error();
        QCOMPARE(change.httpStatus, 401);
        QVERIFY2(change.message.contains(QLatin1String("for this change")),
                 qPrintable(change.message));
        QVERIFY(!change.message.contains(QLatin1String("revoked")));
        QVERIFY2(change.remedy.contains(QLatin1String("can still be read")),
                 qPrintable(change.remedy));
    }

    void aWebPageSaysNothingOfTheCredential_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("400") << 400 << QByteArray("text/html");
        QTest::newRow("401") << 401 << QByteArray("text/html");
        QTest::newRow("403") << 403 << QByteArray("text/html");
        QTest::newRow("403 without its type") << 403 << QByteArray();
    }
    void aWebPageSaysNothingOfTheCredential()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(
                status, "<html><head><title>WAF block</title></head></html>", {}, type));
        });
        TestClient client(peer.origin());
        for (const HttpRequest &request : {read(), write(HttpRequest::Method::Put)}) {
            const auto answer = client.ask(request);
            QVERIFY(!answer.ok());
            QCOMPARE(answer.error().kind, Error::Kind::Undecodable);
            QVERIFY2(answer.error().text().contains(QLatin1String("WAF block")),
                     qPrintable(answer.error().text()));
            QVERIFY(!answer.error().outcomeUnknown);
        }
    }

    // As nginx does, by "ssl_verify_client on".
    void aPageThatWantsAClientCertificateLeadsToIt_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("none") << QByteArray("400 No required SSL certificate was sent");
        QTest::newRow("another one") << QByteArray("400 The SSL certificate error");
    }
    void aPageThatWantsAClientCertificateLeadsToIt()
    {
        QFETCH(QByteArray, title);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(
                RawPeer::answer(400, "<html>\r\n<head><title>" + title + "</title></head></html>",
                                {}, "text/html"));
        });
        TestClient client(peer.origin());
        for (const HttpRequest &request : {read(), write(HttpRequest::Method::Post)}) {
            const auto answer = client.ask(request);
            QVERIFY(!answer.ok());
            const Error &error = answer.error();
            QCOMPARE(error.kind, Error::Kind::Tls);
            QCOMPARE(error.fields.value(0).field, QLatin1String(clientCertificateField));
            QVERIFY2(error.text().contains(QString::fromLatin1(title)), qPrintable(error.text()));
            QVERIFY(error.message.contains(QStringLiteral("wants a client certificate")));
            QVERIFY(!error.outcomeUnknown);
        }
    }

    void aPortThatSpeaksTlsAloneIsSaidToDoSo()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(400,
                                          "<html><head><title>400 The plain HTTP request was sent "
                                          "to HTTPS port</title></head></html>",
                                          {}, "text/html"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Undecodable);
        QVERIFY2(answer.error().remedy.contains(QStringLiteral("https://")),
                 qPrintable(answer.error().text()));
    }

    void aServerInFrontThatWantsAPasswordSaysNothingOfTheCredential_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isInFront");
        QTest::newRow("nginx") << QByteArray("Basic realm=\"Front\"") << QByteArray("text/html")
                               << true;
        QTest::newRow("Traefik") << QByteArray("Basic realm=\"traefik\"")
                                 << QByteArray("text/plain") << true;
        QTest::newRow("the deployment")
            << QByteArray("Bearer") << QByteArray("application/json") << false;
        QTest::newRow("either way")
            << QByteArray("Basic realm=\"x\", Bearer") << QByteArray("text/plain") << false;
    }
    void aServerInFrontThatWantsAPasswordSaysNothingOfTheCredential()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, type);
        QFETCH(bool, isInFront);
        const QByteArray body = type.endsWith("html")
            ? QByteArray("<title>401 Authorization Required</title>")
            : plainDetail;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(
                RawPeer::answer(401, body, "WWW-Authenticate: " + challenge + "\r\n", type));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        const Error &error = answer.error();
        QCOMPARE(error.kind, isInFront ? Error::Kind::Undecodable : Error::Kind::HttpStatus);
        QCOMPARE(error.message.contains(QStringLiteral("(Basic)")), isInFront);
        QVERIFY2(!isInFront || !error.text().contains(QStringLiteral("browser")),
                 qPrintable(error.text()));
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(peer.requests().size(), 1);
    }

    void fieldErrorsLandOnTheirField()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &request) {
            if (request.method == "PUT") {
                socket->write(RawPeer::answer(409, "{\"detail\":\"Name is taken\"}"));
                return;
            }
            socket->write(RawPeer::answer(
                422,
                "{\"detail\":[{\"loc\":[\"body\",\"expires_in_days\"],\"msg\":\"too long\","
                "\"type\":\"value_error\"}]}"));
        });
        TestClient client(peer.origin());
        const auto taken = client.ask(write(HttpRequest::Method::Put));
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().fields,
                 (QList<FieldError>{{QStringLiteral("name"), QStringLiteral("Name is taken")}}));
        const auto wrong = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!wrong.ok());
        QCOMPARE(
            wrong.error().fields,
            (QList<FieldError>{{QStringLiteral("expires_in_days"), QStringLiteral("too long")}}));
    }

    void aSecretThatTheServerRepeatsIsMasked()
    {
        const QByteArray jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &request) {
            const QByteArray echoed = request.header("Authorization") + " and " + jwt;
            socket->write(RawPeer::answer(
                422, "{\"detail\":[{\"loc\":[\"body\",\"name\"],\"msg\":\"" + echoed + "\"}]}"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        const Error &error = answer.error();
        QCOMPARE(error.fields.size(), 1);
        for (const QString &text : {error.text(), error.detail, error.fields[0].message}) {
            QVERIFY(!text.contains(QString::fromLatin1(testCredential)));
            QVERIFY(!text.contains(QString::fromLatin1(jwt)));
            QVERIFY(!text.contains(QStringLiteral("c2lnbmF0dXJl")));
        }
    }

    void whatTheServerSaysIsShortPlainText()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            const QByteArray text = "<b>a</b>\\u0007\\n\\u202e" + QByteArray(100'000, 'x');
            socket->write(RawPeer::answer(400, "{\"detail\":\"" + text + "\"}"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        QVERIFY(answer.error().detail.size() <= 500);
        for (const QChar character : answer.error().detail)
            QVERIFY(character.isPrint());
    }

    void aRefusalCountsEvenIfItsExplanationIsTooLongOrBreaksOff_data()
    {
        QTest::addColumn<QByteArray>("promised");
        QTest::addColumn<int>("sent");
        QTest::newRow("breaks off") << QByteArray("1000") << 10;
        QTest::newRow("too long") << QByteArray("3000000") << 3'000'000;
    }
    void aRefusalCountsEvenIfItsExplanationIsTooLongOrBreaksOff()
    {
        QFETCH(QByteArray, promised);
        QFETCH(int, sent);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write("HTTP/1.1 403 No\r\nContent-Type: text/plain\r\nContent-Length: "
                          + promised + "\r\n\r\n" + QByteArray(sent, 'x'));
            socket->disconnectFromHost();
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::HttpStatus);
        QCOMPARE(answer.error().httpStatus, 403);
    }
};

QTEST_GUILESS_MAIN(TestHttpStatus)
#include "testhttpstatus.moc"
