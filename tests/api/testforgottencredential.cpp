// What has been sent with a credential leaves nothing of it in memory once it is let go.
#include "process/freedmemory.h"
#include "support/httpclients.h"
#include "support/otherserver.h"
#include "support/secretcredential.h"
#include "support/testcertificates.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// Without a certificate's files it speaks plain HTTP.
const QString answerAll = QStringLiteral(R"(
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
        const OtherServer server(answerAll, isTls ? m_certificates.serverFiles() : QStringList());
        QVERIFY(server.port() > 0);
        Connection connection;
        connection.id = QStringLiteral("test");
        connection.origin = server.origin(isTls ? QStringLiteral("https") : QStringLiteral("http"));
        connection.caFile = isTls ? m_certificates.authorityFile() : QString();
        ServerClock clock;
        auto client =
            std::make_unique<HttpClient>(connection, secretCredential(), clock, shortLimits());
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
