#include "api/httperrors.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/tokenfile.h"
#include "workflows/accesswords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;

class TestConnectRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNameIsProposedFromTheHost_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("name");
        QTest::newRow("host") << "https://acme.qualytics.io"
                              << "Acme";
        QTest::newRow("one label") << "https://qualytics"
                                   << "Qualytics";
        QTest::newRow("IPv4") << "http://127.0.0.1:8080"
                              << "127.0.0.1";
        QTest::newRow("IPv6") << "http://[::1]:8080"
                              << "::1";
        QTest::newRow("this machine") << "http://localhost"
                                      << "localhost";
    }
    void theNameIsProposedFromTheHost()
    {
        QFETCH(QString, origin);
        QFETCH(QString, name);
        QCOMPARE(proposedName(QUrl(origin)), name);
    }

    void aRunOnlyConnectionHasTheSameIdInEachRun()
    {
        const QUrl acme(QStringLiteral("https://acme.qualytics.io"));
        QCOMPARE(runOnlyId(acme), runOnlyId(acme));
        QVERIFY(runOnlyId(acme) != runOnlyId(QUrl(QStringLiteral("https://other.qualytics.io"))));
        QCOMPARE(sandboxConnection(QUrl(QStringLiteral("http://127.0.0.1:1"))).id,
                 sandboxConnection(QUrl(QStringLiteral("http://127.0.0.1:2"))).id);
    }

    void aColourThatNoOtherHasIsProposed()
    {
        Connection first;
        first.colour = proposedColour({});
        QVERIFY(proposedColour({first}) != first.colour);
        QList<Connection> all;
        for (const NamedColour &colour : connectionColours()) {
            Connection connection;
            connection.colour = colour.value;
            all << connection;
        }
        QVERIFY(!proposedColour(all).isEmpty());
    }

    void anErrorBelongsToItsField_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("part");
        QTest::newRow("no such host")
            << int(Error::Kind::Unreachable) << 0 << int(ConnectPart::Address);
        QTest::newRow("sign-on page")
            << int(Error::Kind::Undecodable) << 0 << int(ConnectPart::Address);
        QTest::newRow("redirect") << int(Error::Kind::Redirected) << 0 << int(ConnectPart::Address);
        QTest::newRow("certificate") << int(Error::Kind::Tls) << 0 << int(ConnectPart::Address);
        QTest::newRow("401") << int(Error::Kind::HttpStatus) << 401 << int(ConnectPart::Token);
        QTest::newRow("403") << int(Error::Kind::HttpStatus) << 403 << int(ConnectPart::Token);
        QTest::newRow("404") << int(Error::Kind::HttpStatus) << 404 << int(ConnectPart::Address);
        QTest::newRow("500") << int(Error::Kind::HttpStatus) << 500 << int(ConnectPart::Whole);
        QTest::newRow("keychain") << int(Error::Kind::Keychain) << 0 << int(ConnectPart::Keychain);
    }
    void anErrorBelongsToItsField()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, part);
        Error error;
        error.kind = static_cast<Error::Kind>(kind);
        error.httpStatus = status;
        QCOMPARE(int(partOf(error)), part);
    }

    void anErrorOfACertificateStandsAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("part");
        const auto row = [](const char *field, ConnectPart part) {
            QTest::newRow(field) << QString::fromLatin1(field) << int(part);
        };
        row("caFile", ConnectPart::Certificate);
        row("certificateFile", ConnectPart::ClientCertificate);
        row("keyFile", ConnectPart::ClientKey);
        row("keyPassphrase", ConnectPart::Passphrase);
    }
    void anErrorOfACertificateStandsAtItsField()
    {
        QFETCH(QString, field);
        Error error;
        error.fields = {{field, QStringLiteral("refused")}};
        for (const Error::Kind kind : {Error::Kind::Tls, Error::Kind::Local}) {
            error.kind = kind;
            QTEST(int(partOf(error)), "part");
            QVERIFY(!mayBeSavedAllTheSame(error));
        }
        error.fields.clear();
        QCOMPARE(partOf(error), ConnectPart::Whole);
    }

    void aServerThatProvedToBeAnotherIsNotSaved()
    {
        Error error;
        error.kind = Error::Kind::Unreachable;
        QVERIFY(mayBeSavedAllTheSame(error));
        error.kind = Error::Kind::Tls; // at the address, too
        QVERIFY(!mayBeSavedAllTheSame(error));
    }

    void aFaultOfTheProxyStandsAtTheProxy()
    {
        RequestFacts facts;
        facts.origin = QUrl(QStringLiteral("https://acme.qualytics.io"));
        facts.throughProxy = true;
        facts.proxy = QStringLiteral("proxy.example:3128");
        const auto ofQt = [&facts](QNetworkReply::NetworkError code) {
            return transportError(facts, code, QString());
        };
        for (const Error &error :
             {ofQt(QNetworkReply::ProxyConnectionRefusedError),
              ofQt(QNetworkReply::UnknownNetworkError), proxyRefusal(facts, 403),
              proxyWayError(facts, QStringLiteral("NTLM")), notSocksError(facts),
              proxyPageError(facts), muteProxyError(facts),
              unusableProxyError(facts.origin, QStringLiteral("socks4://p:1"))}) {
            QVERIFY2(partOf(error) == ConnectPart::ProxyServer, qPrintable(error.text()));
            QVERIFY(mayBeSavedAllTheSame(error));
        }
        QCOMPARE(partOf(ofQt(QNetworkReply::ProxyAuthenticationRequiredError)), ConnectPart::Proxy);
        // It finds no way itself: the address may be what is wrong.
        QCOMPARE(partOf(proxyRefusal(facts, 502)), ConnectPart::Address);
        QCOMPARE(partOf(ofQt(QNetworkReply::RemoteHostClosedError)), ConnectPart::Address);
    }

    void clocksThatDifferAreTold()
    {
        QVERIFY(clockSkewWords(clockSkewMs).isEmpty());
        QVERIFY(clockSkewWords(-clockSkewMs).isEmpty());
        QVERIFY(clockSkewWords(5 * msPerMinute).contains(QLatin1String("behind")));
        QVERIFY(clockSkewWords(-5 * msPerMinute).contains(QLatin1String("ahead")));
        QVERIFY(clockSkewWords(5 * msPerHour).contains(QLatin1String("5 hour")));
        QVERIFY(clockSkewWords(-120 * msPerDay).contains(QLatin1String("120 day")));
    }

    void aCredentialThatIsNoAdminsIsToldSo()
    {
        QVERIFY(accessWords(Access::ReadAccounts).contains(QLatin1String("read-only")));
        QVERIFY(accessWords(Access::None).contains(QLatin1String("Nothing can be changed")));
    }

    void aTokenIsReadFromAFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("token.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Bearer abc.def.ghi\n");
        file.close();
        const Result<SecretBytes> token = readTokenFileNow(file.fileName());
        QVERIFY(token.ok());
        QVERIFY(token.value().equals("abc.def.ghi"));
    }

    void aFileThatHoldsNoTokenIsRefusedByNameWithoutItsContents_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("too large") << QByteArray(tokenFileBytesAtMost + 1, 'q');
        QTest::newRow("several words") << QByteArray("qqq www");
        QTest::newRow("not ASCII") << QByteArray("qqq\xff");
    }
    void aFileThatHoldsNoTokenIsRefusedByNameWithoutItsContents()
    {
        QFETCH(QByteArray, contents);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("token.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        const Result<SecretBytes> token = readTokenFileNow(file.fileName());
        QVERIFY(!token.ok());
        QVERIFY(token.error().text().contains(QLatin1String("token.txt")));
        QVERIFY(!token.error().text().contains(QLatin1String("qqq")));
    }

    void whatIsNoFileIsNotRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << "/nowhere/token.txt";
        QTest::newRow("a folder") << "/tmp";
        QTest::newRow("a device") << "/dev/zero";
    }
    void whatIsNoFileIsNotRead()
    {
        QFETCH(QString, path);
        QVERIFY(!readTokenFileNow(path).ok());
    }
};

QTEST_GUILESS_MAIN(TestConnectRules)
#include "testconnectrules.moc"
