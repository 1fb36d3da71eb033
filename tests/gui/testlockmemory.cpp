// A locked window has nothing of the credential in memory: looked for in that of this process.
#include "process/freedmemory.h"
#include "support/desk.h"
#include "support/otherserver.h"
#include "support/secretcredential.h"
#include "ui/commandline.h"
#include "ui/lock/idlewatch.h"

#include <array>
#include <thread>

#include <unistd.h>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// Hands on to the sandbox at its two first arguments, by the credential at the third: the sandbox
/// is in this process, and must not know the one that is looked for.
const QString handOn = QStringLiteral(R"(
import http.client, http.server, sys
host, port, credential = sys.argv[1:]
class HandOn(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        behind = http.client.HTTPConnection(host, int(port))
        behind.request("GET", self.path, headers={"Authorization": "Bearer " + credential})
        answer = behind.getresponse()
        body = answer.read()
        behind.close()
        self.send_response_only(answer.status)
        for name in ("Date", "Content-Type"):
            self.send_header(name, answer.getheader(name))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *words):
        pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), HandOn)
print(server.server_address[1], flush=True)
server.serve_forever()
)");

OtherServer handedOn(const Desk &desk)
{
    const QUrl sandbox = desk.live.started.url;
    return OtherServer(handOn,
                       {sandbox.host(), QString::number(sandbox.port()),
                        QString::fromLatin1(desk.live.started.adminToken)});
}

/// True when its lists are read.
bool openOther(const Desk &desk, const QUrl &origin, SecretBytes credential)
{
    Connection connection = desk.live.connection();
    connection.id = QStringLiteral("other");
    connection.origin = origin;
    desk.window->openSession(desk.connector->runOnlySession(connection, std::move(credential)));
    const auto isRead = [&] {
        return desk.window->workspace() && desk.session().connection().id == connection.id
            && desk.session().phase() == Session::Phase::Ready && !desk.session().isRefreshing();
    };
    return QTest::qWaitFor(isRead, 20000) && !desk.session().lastError();
}

bool isAsleep(pid_t thread)
{
    QFile state(QStringLiteral("/proc/self/task/%1/stat").arg(thread));
    return state.open(QIODevice::ReadOnly) && state.readAll().contains(") S ");
}

/// Standard input while it lives: from somebody who takes his time, and gives the secret once it is
/// waited for.
class SlowInput final {
public:
    SlowInput()
        : m_before(::dup(STDIN_FILENO))
    {
        std::array<int, 2> ends{};
        if (m_before < 0 || ::pipe(ends.data()) != 0 || ::dup2(ends[0], STDIN_FILENO) < 0)
            qFatal("there is no pipe");
        ::close(ends[0]);
        m_giver = std::thread([to = ends[1], reader = ::gettid()] {
            while (!isAsleep(reader))
                std::this_thread::yield();
            const SecretBytes secret = secretCredential();
            const bool isGiven =
                ::write(to, secret.view().data(), static_cast<size_t>(secret.size()))
                == secret.size();
            if (!isGiven || ::close(to) != 0)
                qFatal("the pipe takes nothing");
        });
    }
    ~SlowInput()
    {
        m_giver.join();
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(SlowInput)

private:
    int m_before;
    std::thread m_giver;
};

} // namespace

class TestLockMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wipeFreedMemory();
#if !defined(__GLIBC__)
        QSKIP("not with this C library");
#endif
        // Before anything asks for it: the machine's own is none of the tests' business.
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    }

    void theCredentialLeavesIt_data()
    {
        QTest::addColumn<std::optional<LockReason>>("reason");
        const auto row = [](const char *name, std::optional<LockReason> reason) {
            QTest::newRow(name) << reason;
        };
        row("nobody uses the window", {});
        row("the session is locked", LockReason::SessionLocked);
        row("the machine goes to sleep", LockReason::Sleep);
        row("asked for", LockReason::Asked);
    }
    void theCredentialLeavesIt()
    {
        QFETCH(const std::optional<LockReason>, reason);
        OPEN_DESK(desk);
        const OtherServer server = handedOn(desk);
        QVERIFY(server.port() > 0);
        QVERIFY(openOther(desk, server.origin(QStringLiteral("http")), secretCredential()));
        QVERIFY(secretCopies() > 0);
        if (reason)
            desk.window->lock(*reason);
        else
            desk.window->findChild<IdleWatch *>()->setLimit(std::chrono::milliseconds(60));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().isLocked(), 20000);
        QTRY_COMPARE(secretCopies(), 0);
    }

    void whatCameByStandardInputLeavesItToo()
    {
        OPEN_DESK(desk);
        const OtherServer server = handedOn(desk);
        QVERIFY(server.port() > 0);
        const QUrl origin = server.origin(QStringLiteral("http"));
        CommandLine line;
        {
            const SlowInput input;
            const std::optional<int> ended =
                readCommandLine({QStringLiteral("tokendesk"), QStringLiteral("--url"),
                                 origin.toString(), QStringLiteral("--token-stdin"),
                                 QStringLiteral("--data-dir"), desk.live.folder.path()},
                                line);
            QVERIFY(!ended);
        }
        QVERIFY(openOther(desk, origin, std::move(line.token)));
        QVERIFY(secretCopies() > 0);
        desk.window->lock(LockReason::Asked);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().isLocked(), 20000);
        QTRY_COMPARE(secretCopies(), 0);
    }
};

QTEST_MAIN(TestLockMemory)
#include "testlockmemory.moc"
