// Who the server is, over real TLS.
#include "support/httpclients.h"
#include "support/rawpeer.h"
#include "support/testcertificates.h"

#include <QSslConfiguration>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

using CertificateKind = TestCertificates::Kind;

class TestHttpTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem())); }

    void anAuthorityAddedToTheConnectionIsTrusted()
    {
        RawPeer peer(answerAll(), m_certificates.server(CertificateKind::Good));
        TestClient client(peer.origin(), shortLimits(), m_certificates.authorityFile());
        const auto answer = client.ask(read());
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
        QCOMPARE(peer.requests().constFirst().header("Authorization"),
                 QByteArray("Bearer ") + testCredential.toByteArray());
    }

    void anIdentityThatCannotBeVerifiedGetsNoRequest_data()
    {
        QTest::addColumn<CertificateKind>("kind");
        QTest::addColumn<bool>("withAuthority");
        QTest::addColumn<QString>("inText");
        const auto text = [](const char *words) { return QString::fromUtf8(words); };
        QTest::newRow("unknown authority")
            << CertificateKind::Good << false << text("authority that this computer does not know");
        QTest::newRow("expired") << CertificateKind::Expired << true << text("expired on ");
        QTest::newRow("another name")
            << CertificateKind::OtherName << true << text("another name (elsewhere.example)");
        QTest::newRow("self-signed") << CertificateKind::SelfSigned << true << text("self-signed");
    }
    void anIdentityThatCannotBeVerifiedGetsNoRequest()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(bool, withAuthority);
        QFETCH(QString, inText);
        RawPeer peer(answerAll(), m_certificates.server(kind));
        TestClient client(peer.origin(), shortLimits(),
                          withAuthority ? m_certificates.authorityFile() : QString());
        for (const HttpRequest &request :
             {read(), write(HttpRequest::Method::Post), write(HttpRequest::Method::Delete)}) {
            const auto answer = client.ask(request);
            QVERIFY(!answer.ok());
            const Error &error = answer.error();
            QVERIFY2(error.kind == Error::Kind::Tls, qPrintable(error.text()));
            QVERIFY2(error.message.contains(inText), qPrintable(error.text()));
            QVERIFY(error.message.contains(QStringLiteral("localhost:")));
            QVERIFY(!error.remedy.isEmpty());
            QVERIFY(!error.outcomeUnknown);
        }
        QCOMPARE(peer.requests().size(), 0);
    }

    void anAuthorityFileThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << QStringLiteral("/no/such/authority.pem");
        QTest::newRow("no certificate") << QString::fromUtf8(__FILE__);
        QTest::newRow("folder") << QStringLiteral("/tmp");
    }
    void anAuthorityFileThatCannotBeUsedIsNamed()
    {
        QFETCH(QString, file);
        RawPeer peer(answerAll(), m_certificates.server(CertificateKind::Good));
        TestClient client(peer.origin(), shortLimits(), file);
        const auto answer = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Local);
        QVERIFY2(answer.error().message.contains(file), qPrintable(answer.error().text()));
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(peer.connections(), 0);
    }

    void anOldProtocolIsRefused()
    {
        QSslConfiguration old = m_certificates.server(CertificateKind::Good);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        old.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        RawPeer peer(answerAll(), old);
        TestClient client(peer.origin(), shortLimits(), m_certificates.authorityFile());
        const auto answer = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
        QVERIFY(answer.error().message.contains(QStringLiteral("localhost:")));
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(peer.requests().size(), 0);
    }

    void aServerWithoutTlsIsNotTalkedTo()
    {
        RawPeer peer(answerAll());
        peer.onConnection([](QTcpSocket *socket) { socket->write("HTTP/1.1 400 No\r\n\r\n"); });
        QUrl origin = peer.origin();
        origin.setScheme(QStringLiteral("https"));
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        TestClient client(origin, limits);
        const auto answer = client.ask(write(HttpRequest::Method::Post));
        QVERIFY(!answer.ok());
        QVERIFY2(answer.error().kind == Error::Kind::Tls, qPrintable(answer.error().text()));
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(peer.requests().size(), 0);
    }

    void aPostOverABrokenTlsConnectionIsSentOnce()
    {
        RawPeer peer(
            [](QTcpSocket *socket, const RawPeer::Request &request) {
                if (request.method == "GET")
                    socket->write(RawPeer::answer(200, "[]"));
                else
                    RawPeer::reset(socket);
            },
            m_certificates.server(CertificateKind::Good));
        TestClient client(peer.origin(), shortLimits(), m_certificates.authorityFile());
        for (int i = 1; i <= 50; ++i) {
            QVERIFY(client.ask(read()).ok());
            const auto answer = client.ask(write(HttpRequest::Method::Post));
            QVERIFY(!answer.ok());
            QVERIFY2(answer.error().outcomeUnknown, qPrintable(answer.error().text()));
            QCOMPARE(peer.count("POST"), i);
        }
    }

private:
    static RawPeer::Script answerAll()
    {
        return [](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        };
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "testhttptls.moc"
