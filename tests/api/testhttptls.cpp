// Who the server is, over real TLS.
#include "api/tlserrors.h"
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

    void theWholeWayInOneFileIsTrusted()
    {
        RawPeer peer(answerAll(), m_certificates.server(CertificateKind::ByIntermediate));
        TestClient client(peer.origin(), shortLimits(), m_certificates.wholeWayFile());
        const auto answer = client.ask(read());
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
    }

    /// Qt 6.4 tells only the first of several why.
    void everyOneOfSeveralAtOnceSaysWhatIsWrong_data() { certificatesThatAreRefused(); }
    void everyOneOfSeveralAtOnceSaysWhatIsWrong()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(QString, authority);
        QFETCH(QString, inText);
        RawPeer peer(answerAll(), m_certificates.server(kind));
        TestClient client(peer.origin(), shortLimits(), authority);
        for (int round = 0; round < 3; ++round) {
            std::vector<QCoro::Task<Result<HttpResponse>>> tasks;
            for (int i = 0; i < 4; ++i)
                tasks.push_back(client.http->send(read()));
            for (auto &task : tasks) {
                const auto answer = QCoro::waitFor(std::move(task));
                QVERIFY(!answer.ok());
                QVERIFY2(answer.error().message.contains(inText),
                         qPrintable(answer.error().text()));
            }
        }
    }

    void anIdentityThatCannotBeVerifiedGetsNoRequest_data() { certificatesThatAreRefused(); }
    void anIdentityThatCannotBeVerifiedGetsNoRequest()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(QString, authority);
        QFETCH(QString, inText);
        RawPeer peer(answerAll(), m_certificates.server(kind));
        TestClient client(peer.origin(), shortLimits(), authority);
        for (const HttpRequest &request :
             {read(), write(HttpRequest::Method::Post), write(HttpRequest::Method::Delete)}) {
            const auto answer = client.ask(request);
            QVERIFY(!answer.ok());
            const Error &error = answer.error();
            QVERIFY2(error.kind == Error::Kind::Tls, qPrintable(error.text()));
            QVERIFY2(error.message.contains(inText), qPrintable(error.text()));
            QVERIFY(error.message.contains(QStringLiteral("localhost:")));
            QTEST(error.fields.value(0).field, "field");
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
        QCOMPARE(answer.error().fields.value(0).field, QLatin1String(authorityField));
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(peer.connections(), 0);
    }

    void aServerThatAsksIsShownTheClientCertificate_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("key beside it")
            << m_certificates.clientFile() << m_certificates.clientKey() << QByteArray();
        QTest::newRow("key in the same file")
            << m_certificates.clientWithKey() << QString() << QByteArray();
        QTest::newRow("protected key")
            << m_certificates.clientFile() << m_certificates.protectedClientKey()
            << QByteArray(TestCertificates::passphrase);
        QTest::newRow("PKCS#12") << m_certificates.clientPkcs12() << QString()
                                 << QByteArray(TestCertificates::passphrase);
        QTest::newRow("DER, protected key")
            << m_certificates.clientDer() << m_certificates.protectedClientKeyDer()
            << QByteArray(TestCertificates::passphrase);
        QTest::newRow("DER") << m_certificates.clientDer() << m_certificates.clientKeyDer()
                             << QByteArray();
    }
    void aServerThatAsksIsShownTheClientCertificate()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QByteArray, passphrase);
        RawPeer peer(answerAll(), m_certificates.askingServer());
        const auto answer = asked(peer, certificate, key, passphrase);
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
        QCOMPARE(peer.requests().size(), 1);
    }

    void aServerThatAsksIsToldNothingWithoutOne()
    {
        RawPeer peer(answerAll(), m_certificates.askingServer());
        const auto answer = asked(peer, {}, {}, {});
        QVERIFY(!answer.ok());
        QCOMPARE(peer.requests().size(), 0);
        // Either the alert arrives or the end of the connection: both lead to the certificate.
        QVERIFY2(answer.error().text().contains(QStringLiteral("client certificate")),
                 qPrintable(answer.error().text()));
    }

    void theAlertAboutAClientCertificateIsKnown_data()
    {
        QTest::addColumn<QString>("systemText");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *text, bool isOne, const char *says = "") {
            QTest::newRow(name) << QString::fromLatin1(text) << isOne << QString::fromLatin1(says);
        };
        row("none given, TLS 1.3",
            "Error while reading: error:0A00045C:SSL routines::tlsv13 alert certificate required",
            true, "wants a client certificate");
        row("expired", "error:0A000415:SSL routines::sslv3 alert certificate expired", true,
            "it has expired");
        row("revoked", "error:0A000414:SSL routines::sslv3 alert certificate revoked", true,
            "it was revoked");
        row("of another authority", "error:0A000418:SSL routines::tlsv1 alert unknown ca", true,
            "does not know the authority");
        row("bad", "error:0A000412:SSL routines::sslv3 alert bad certificate", true);
        row("old protocol", "error:0A00042E:SSL routines::tlsv1 alert protocol version", false);
        row("ours", "The certificate is self-signed, and untrusted", false);
        row("nothing", "", false);
    }
    void theAlertAboutAClientCertificateIsKnown()
    {
        QFETCH(QString, systemText);
        QTEST(isClientCertificateRefused(systemText), "isOne");
        const Error error = tlsError(QStringLiteral("host:443"), {}, systemText, false);
        QCOMPARE(error.kind, Error::Kind::Tls);
        QTEST(!error.fields.isEmpty(), "isOne");
        QFETCH(const QString, says);
        QVERIFY2(error.message.contains(says), qPrintable(error.text()));
        QCOMPARE(error.fields.isEmpty(),
                 !error.message.contains(QStringLiteral("client certificate")));
    }

    void aKeyThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QString>("inText");
        QTest::addColumn<bool>("isAboutPassphrase");
        QTest::newRow("missing") << QStringLiteral("/no/such/client.key") << QByteArray()
                                 << QStringLiteral("The key file /no/such/client.key") << false;
        QTest::newRow("no key") << m_certificates.authorityFile() << QByteArray()
                                << QStringLiteral("holds no private key") << false;
        QTest::newRow("Ed25519") << m_certificates.edwardsKey() << QByteArray()
                                 << QStringLiteral("Ed25519") << false;
        QTest::newRow("no passphrase") << m_certificates.protectedClientKey() << QByteArray()
                                       << QStringLiteral("is protected by a passphrase") << true;
        QTest::newRow("DER, no passphrase")
            << m_certificates.protectedClientKeyDer() << QByteArray()
            << QStringLiteral("is protected by a passphrase") << true;
        QTest::newRow("wrong passphrase")
            << m_certificates.protectedClientKey() << QByteArray("battery staple")
            << QStringLiteral("the passphrase does not open it") << true;
    }
    void aKeyThatCannotBeUsedIsNamed()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, passphrase);
        QFETCH(QString, inText);
        RawPeer peer(answerAll(), m_certificates.askingServer());
        const auto answer = asked(peer, m_certificates.clientFile(), key, passphrase);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Local);
        QVERIFY2(answer.error().message.contains(key) && answer.error().message.contains(inText),
                 qPrintable(answer.error().text()));
        QFETCH(bool, isAboutPassphrase);
        QCOMPARE(answer.error().fields.value(0).field,
                 QLatin1String(isAboutPassphrase ? keyPassphraseField : clientKeyField));
        QVERIFY(!passphrase.size() || !answer.error().text().contains(QLatin1String(passphrase)));
        QVERIFY(!answer.error().remedy.isEmpty());
        QCOMPARE(peer.connections(), 0);
    }

    void aClientCertificateThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("inText");
        const auto row = [](const char *name, const QString &file, const QByteArray &passphrase,
                            const char *field, const char *inText) {
            QTest::newRow(name) << file << passphrase << QString::fromLatin1(field)
                                << QString::fromLatin1(inText);
        };
        row("missing", QStringLiteral("/no/such/client.pem"), {}, clientCertificateField,
            "client certificate");
        row("no certificate", m_certificates.clientKey(), {}, clientCertificateField,
            "holds no certificate in PEM or DER");
        row("without a key", m_certificates.clientFile(), {}, clientKeyField,
            "holds no private key");
        row("expired", m_certificates.expiredClientWithKey(), {}, clientCertificateField,
            "expired on ");
        row("PKCS#12 without a passphrase", m_certificates.clientPkcs12(), {}, keyPassphraseField,
            "is protected by a passphrase");
        row("PKCS#12, another passphrase", m_certificates.clientPkcs12(), "battery staple",
            keyPassphraseField, "openssl pkcs12");
    }
    void aClientCertificateThatCannotBeUsedIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, passphrase);
        QFETCH(QString, inText);
        RawPeer peer(answerAll(), m_certificates.askingServer());
        const auto answer = asked(peer, file, {}, passphrase);
        QVERIFY(!answer.ok());
        const Error &error = answer.error();
        QCOMPARE(error.kind, Error::Kind::Local);
        QVERIFY2(error.message.contains(file) && error.text().contains(inText),
                 qPrintable(error.text()));
        QVERIFY(!error.text().contains(QStringLiteral("authority")));
        QTEST(error.fields.value(0).field, "field");
        QVERIFY(!error.remedy.isEmpty());
        // Where there is no passphrase to be doubted.
        QVERIFY(!passphrase.isEmpty() || !error.remedy.contains(QStringLiteral("openssl")));
        QCOMPARE(peer.connections(), 0);
    }

    void aPassphraseThatIsNotNeededIsNoHindrance()
    {
        RawPeer peer(answerAll(), m_certificates.askingServer());
        const auto answer = asked(peer, m_certificates.openPkcs12(), {}, "of the file before");
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
    }

    // It is renewed in place, under the name that the connection knows.
    void aFileThatWasPutRightIsReadAgain()
    {
        RawPeer peer(answerAll(), m_certificates.askingServer());
        QTemporaryDir folder;
        Connection connection;
        connection.origin = peer.origin();
        connection.caFile = folder.filePath(QStringLiteral("ca.pem"));
        connection.certificateFile = m_certificates.clientWithKey();
        QVERIFY(QFile::copy(m_certificates.clientFile(), connection.caFile)); // no authority
        ServerClock clock;
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        HttpClient http(connection, Credentials(SecretBytes::copyOf(testCredential)), clock,
                        limits);
        const auto before = QCoro::waitFor(http.send(read()));
        QVERIFY(!before.ok());
        QCOMPARE(before.error().kind, Error::Kind::Tls);
        QVERIFY(QFile::remove(connection.caFile));
        QVERIFY(QFile::copy(m_certificates.authorityFile(), connection.caFile));
        const auto after = QCoro::waitFor(http.send(read()));
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().text()));
    }

    void aKeyOfAnotherCertificateIsSaidAtOnce()
    {
        RawPeer peer(answerAll(), m_certificates.askingServer());
        const auto answer = asked(peer, m_certificates.clientFile(), m_certificates.otherKey(), {});
        QVERIFY(!answer.ok());
        const Error &error = answer.error();
        QVERIFY2(error.kind == Error::Kind::Tls, qPrintable(error.text()));
        QCOMPARE(error.fields.value(0).field, QLatin1String(clientKeyField));
        QVERIFY2(error.message.contains(QStringLiteral("does not belong to")),
                 qPrintable(error.text()));
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(peer.requests().size(), 0);
    }

    // Nothing of what proves who we are is left, and what was open is closed.
    void aLockedClientSendsNothingUntilItIsUnlocked()
    {
        RawPeer peer(answerAll(), m_certificates.askingServer());
        ServerClock clock;
        Connection connection;
        connection.origin = peer.origin();
        connection.caFile = m_certificates.authorityFile();
        connection.certificateFile = m_certificates.clientFile();
        connection.keyFile = m_certificates.protectedClientKey();
        const auto credentials = [] {
            return Credentials(SecretBytes::copyOf(testCredential),
                               SecretBytes::copyOf(TestCertificates::passphrase));
        };
        HttpClient http(connection, credentials(), clock, shortLimits());
        const auto before = QCoro::waitFor(http.send(read()));
        QVERIFY(before.ok());
        http.lock();
        QVERIFY(http.credentialsWith({}).keyPassphrase.isEmpty());
        for (const HttpRequest &request : {read(), write(HttpRequest::Method::Post)}) {
            const auto locked = QCoro::waitFor(http.send(request));
            QVERIFY(!locked.ok());
            QCOMPARE(locked.error().kind, Error::Kind::Refused);
            QVERIFY(!locked.error().outcomeUnknown);
        }
        QCOMPARE(peer.requests().size(), 1);
        http.unlock(credentials());
        const auto after = QCoro::waitFor(http.send(read()));
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().text()));
        QCOMPARE(peer.requests().size(), 2);
        QCOMPARE(peer.requests().constLast().connection, 2);
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
    void certificatesThatAreRefused() const
    {
        QTest::addColumn<CertificateKind>("kind");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("inText");
        QTest::addColumn<QString>("field");
        const QString itsOwn = m_certificates.authorityFile();
        const auto row = [](const char *name, CertificateKind kind, const QString &authority,
                            const char *inText, const char *field = "") {
            QTest::newRow(name) << kind << authority << QString::fromUtf8(inText)
                                << QString::fromLatin1(field);
        };
        row("unknown authority", CertificateKind::Good, {},
            "authority that this computer does not know", authorityField);
        row("another authority", CertificateKind::Good, m_certificates.clientFile(),
            "lacks that of Test authority", authorityField);
        row("intermediate not sent", CertificateKind::ByIntermediate, itsOwn,
            "lacks that of Test intermediate", authorityField);
        row("expired", CertificateKind::Expired, itsOwn, "expired on ");
        row("another name", CertificateKind::OtherName, itsOwn, "another name (elsewhere.example)");
        row("self-signed", CertificateKind::SelfSigned, itsOwn, "self-signed", authorityField);
    }

    Result<HttpResponse> asked(const RawPeer &peer, const QString &certificate, const QString &key,
                               const QByteArray &passphrase) const
    {
        ServerClock clock;
        Connection connection;
        connection.origin = peer.origin();
        connection.caFile = certificate == m_certificates.clientDer()
            ? m_certificates.authorityDer()
            : m_certificates.authorityFile();
        connection.certificateFile = certificate;
        connection.keyFile = key;
        HttpLimits limits = shortLimits();
        limits.retries = 0;
        Credentials credentials(SecretBytes::copyOf(testCredential),
                                SecretBytes::copyOf(passphrase));
        HttpClient http(connection, std::move(credentials), clock, limits);
        return QCoro::waitFor(http.send(read()));
    }

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
