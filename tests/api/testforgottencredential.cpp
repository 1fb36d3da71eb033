// What has been sent with a credential leaves nothing of it in memory once it is let go.
#include "process/freedmemory.h"
#include "support/httpclients.h"
#include "support/memorysearch.h"
#include "support/testcertificates.h"

#include <QProcess>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// A server in a process of its own: it knows the credential, and its memory is not ours.
class OtherServer final {
public:
    /// Without a certificate's files it speaks plain HTTP.
    explicit OtherServer(const QStringList &certificateAndKey)
    {
        static const QString script = QStringLiteral(R"(
import http.server, ssl, sys
class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")
    def log_message(self, *words):
        pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
if len(sys.argv) > 1:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
)");
        m_isTls = !certificateAndKey.isEmpty();
        m_process.start(QStringLiteral("python3"),
                        QStringList{QStringLiteral("-c"), script} + certificateAndKey);
        if (m_process.waitForReadyRead())
            m_port = m_process.readLine().trimmed().toInt();
    }
    ~OtherServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QUrl origin() const
    {
        return QUrl(QStringLiteral("%1://localhost:%2")
                        .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(m_port));
    }

private:
    QProcess m_process;
    bool m_isTls = false;
    int m_port = 0;
};

SecretBytes secret()
{
    QByteArray bytes;
    for (qsizetype i = 0; i < turnedSecret().size(); ++i)
        bytes.append(secretAt(i));
    return SecretBytes::takeFrom(std::move(bytes));
}

} // namespace

class TestForgottenCredential : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wipeFreedMemory();
#if !defined(__GLIBC__)
        QSKIP("not with this C library");
#endif
        QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
    }

    void nothingOfItStaysOnceItIsLetGo_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("plain, locked") << false << true;
        QTest::newRow("plain, closed") << false << false;
        QTest::newRow("TLS, locked") << true << true;
        QTest::newRow("TLS, closed") << true << false;
    }
    void nothingOfItStaysOnceItIsLetGo()
    {
        QFETCH(bool, isTls);
        QFETCH(bool, isLocked);
        const OtherServer server(isTls ? m_certificates.serverFiles() : QStringList());
        QVERIFY(server.port() > 0);
        Connection connection;
        connection.id = QStringLiteral("test");
        connection.origin = server.origin();
        connection.caFile = isTls ? m_certificates.authorityFile() : QString();
        ServerClock clock;
        auto client = std::make_unique<HttpClient>(connection, secret(), clock, shortLimits());
        // Several at once, over connections that stay open.
        for (int round = 0; round < 3; ++round) {
            std::vector<QCoro::Task<Result<HttpResponse>>> tasks;
            for (int i = 0; i < 4; ++i)
                tasks.push_back(client->send(read()));
            for (auto &task : tasks) {
                const auto answer = QCoro::waitFor(std::move(task));
                QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
            }
        }
        QVERIFY(secretCopies() > 0);
        if (isLocked)
            client->lock();
        else
            client.reset();
        QCOMPARE(secretCopies(), 0);
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestForgottenCredential)
#include "testforgottencredential.moc"
