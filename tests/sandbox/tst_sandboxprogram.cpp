// tokendesk-sandbox as a program: its options, its one line, its signals, its exit codes.
#include "sandbox/client.h"

#include "sandbox/commandline.h"
#include "sandbox/database.h"
#include "support/closedmemory.h"

#include <QProcess>
#include <QTcpServer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

namespace {

constexpr int patienceMs = 30'000;

/// Ends what it started.
class Program {
public:
    explicit Program(
        const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(TOKENDESK_SANDBOX_PROGRAM), arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// The announced line; the sandbox is then ready for calls through `as`.
    QJsonObject announced()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) { }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void raise(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    [[nodiscard]] bool finished() { return m_process.waitForFinished(patienceMs); }
    [[nodiscard]] int exitCode() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    [[nodiscard]] QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

} // namespace

class SandboxProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itAnnouncesItselfInOneLineOfJson();
    void aSignalStopsItCleanly_data();
    void aSignalStopsItCleanly();
    void aSignalStopsItWhileAnswersWait();
    void aSignalStopsItWhileManyDoNotRead();
    void aSignalStopsItWhileItIsFilled();
    void theFileSurvivesARestart();
    void withoutAFileNothingIsLeft();
    void itListensOnLoopbackOnly();
    void aTakenPortEndsIt();
    void anUnusableFileEndsIt();
    void whereNobodyIsToldItsTokenItEnds_data();
    void whereNobodyIsToldItsTokenItEnds();
    void badArgumentsAreExplained_data();
    void badArgumentsAreExplained();
    void helpAndVersionGoToStandardOutput();
    void helpSpeaksTheLanguageOfTheSystem();
    void argumentsBecomeOptions();
    void noOtherProgramReadsItsSecrets();
};

void SandboxProgram::itAnnouncesItselfInOneLineOfJson()
{
    Program program({QStringLiteral("--seed"), QStringLiteral("empty")});
    const QJsonObject line = program.announced();
    QCOMPARE(line.keys(), (QStringList{QStringLiteral("admin_token"), QStringLiteral("url")}));
    Sandbox as;
    as.started = {QUrl(line.value(QLatin1String("url")).toString()),
                  line.value(QLatin1String("admin_token")).toString().toLatin1(),
                  {}};
    QCOMPARE(as.call("GET", "/api/users").status, 200);
    const QJsonObject own = as.call("GET", "/api/user-tokens").array().first().toObject();
    const auto time = [&own](const char *field) {
        return QDateTime::fromString(own.value(QLatin1String(field)).toString(), Qt::ISODate);
    };
    QCOMPARE(time("created").daysTo(time("expiration")), 365);
    program.raise(SIGTERM);
    QVERIFY(program.finished());
    QCOMPARE(program.output(), QString());
    QCOMPARE(program.errors(), QString());
}

void SandboxProgram::aSignalStopsItCleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void SandboxProgram::aSignalStopsItCleanly()
{
    QFETCH(int, number);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.db"));
    Program program({QStringLiteral("--database"), file});
    QVERIFY(!program.announced().isEmpty());
    QVERIFY(QFile::exists(file + QStringLiteral("-wal")));
    program.raise(number);
    QVERIFY(program.finished());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("s.db")});
    QCOMPARE(sql(file, QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void SandboxProgram::aSignalStopsItWhileAnswersWait()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.db"));
    Program program({QStringLiteral("--latency"), QStringLiteral("600000"),
                     QStringLiteral("--seed"), QStringLiteral("empty"),
                     QStringLiteral("--database"), file});
    const QJsonObject line = program.announced();
    Wire wire(QUrl(line.value(QLatin1String("url")).toString()));
    wire.send("POST /api/users HTTP/1.1\r\nHost: localhost\r\nContent-Length: 31\r\nAuthorization: "
              "Bearer "
              + line.value(QLatin1String("admin_token")).toString().toLatin1()
              + "\r\n\r\n{\"name\":\"Late\",\"role\":\"Member\"}");
    QTRY_COMPARE(
        sql(file, QStringLiteral("SELECT count(*) FROM users WHERE name = 'Late'")).toInt(), 1);
    QVERIFY(!wire.heardAnything());
    program.raise(SIGTERM);
    QCOMPARE(wire.receive().status, 200); // out at once, rather than lost
    QVERIFY(program.finished());
    QCOMPARE(program.exitCode(), 0);
}

void SandboxProgram::aSignalStopsItWhileManyDoNotRead()
{
    Program program({QStringLiteral("--seed"), QStringLiteral("empty")});
    const QUrl url(program.announced().value(QLatin1String("url")).toString());
    // Its test would not wait a second for each of them.
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 2 * patienceMs / 1000; ++i) {
        wires.push_back(std::make_unique<Wire>(url));
        wires.back()->askWithoutReading();
    }
    Wire other(url);
    for (int i = 0; i < unreadAnswers; ++i) { // all of those are served meanwhile
        other.send("GET /api/status HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QCOMPARE(other.receive().status, 200);
    }
    program.raise(SIGTERM);
    QVERIFY(program.finished());
    QCOMPARE(program.exitCode(), 0);
}

void SandboxProgram::aSignalStopsItWhileItIsFilled()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.db"));
    // It would take minutes, and its test would not wait for it.
    Program program({QStringLiteral("--database"), file, QStringLiteral("--tokens"),
                     QStringLiteral("5000000")});
    QTRY_VERIFY(QFile::exists(file + QStringLiteral("-wal")));
    QTRY_VERIFY(QFileInfo(file).size() > 0 || QFileInfo(file + QStringLiteral("-wal")).size() > 0);
    program.raise(SIGTERM);
    QVERIFY(program.finished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(program.output() + program.errors(), QString());
}

void SandboxProgram::theFileSurvivesARestart()
{
    QTemporaryDir folder;
    const QStringList arguments{
        QStringLiteral("--database"), folder.filePath(QStringLiteral("s.db")),
        QStringLiteral("--tokens"),   QStringLiteral("7"),
        QStringLiteral("--accounts"), QStringLiteral("2")};
    QByteArray before;
    for (int round = 0; round < 2; ++round) {
        Program program(arguments);
        const QJsonObject line = program.announced();
        Sandbox as;
        as.started = {QUrl(line.value(QLatin1String("url")).toString()),
                      line.value(QLatin1String("admin_token")).toString().toLatin1(),
                      {}};
        const QByteArray tokens = as.call("GET", "/api/user-tokens/service").body;
        QCOMPARE(QJsonDocument::fromJson(tokens).array().size(), 7);
        if (round == 1)
            QCOMPARE(tokens, before);
        before = tokens;
        program.raise(SIGINT);
        QVERIFY(program.finished());
    }
}

void SandboxProgram::withoutAFileNothingIsLeft()
{
    QTemporaryDir folder;
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    Program program({QStringLiteral("--seed"), QStringLiteral("empty")});
    qunsetenv("TMPDIR");
    QVERIFY(!program.announced().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    program.raise(SIGTERM);
    program.raise(SIGINT); // as from timeout(1), which tells the program and its group
    QVERIFY(program.finished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SandboxProgram::itListensOnLoopbackOnly()
{
    Program program({QStringLiteral("--seed"), QStringLiteral("empty")});
    const QUrl url(program.announced().value(QLatin1String("url")).toString());
    QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
    for (const QHostAddress &other :
         {QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QStringLiteral("127.0.0.2"))}) {
        QTcpSocket socket;
        socket.connectToHost(other, static_cast<quint16>(url.port()));
        QVERIFY(!socket.waitForConnected(patienceMs));
    }
}

void SandboxProgram::aTakenPortEndsIt()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Program program({QStringLiteral("--port"), QString::number(other.serverPort()),
                     QStringLiteral("--seed"), QStringLiteral("empty")});
    QVERIFY(program.finished());
    QCOMPARE(program.exitCode(), 1);
    QCOMPARE(program.output(), QString());
    const QString errors = program.errors();
    QVERIFY2(errors.contains(QString::number(other.serverPort()))
                 && errors.contains(QStringLiteral("in use")),
             qPrintable(errors));
}

void SandboxProgram::anUnusableFileEndsIt()
{
    QTemporaryDir folder;
    Program program({QStringLiteral("--database"), folder.path()});
    QVERIFY(program.finished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.errors().contains(folder.path()));
}

void SandboxProgram::whereNobodyIsToldItsTokenItEnds_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *option, const char *output) {
        QTest::addRow("%s %s", option, output)
            << QString::fromLatin1(option) << QString::fromLatin1(output);
    };
    row("--seed=empty", ">/dev/full");
    row("--seed=empty", ">&-");
    row("--seed=empty", "<&- >&-");
    row("--help", ">/dev/full");
}

void SandboxProgram::whereNobodyIsToldItsTokenItEnds()
{
    QFETCH(QString, option);
    QFETCH(QString, output);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.db"));
    QVERIFY(!Database().open(file));
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QString(QStringLiteral("exec \"$0\" \"$@\" ") + output),
                   QStringLiteral(TOKENDESK_SANDBOX_PROGRAM), option, QStringLiteral("--database"),
                   file});
    const bool ended = process.waitForFinished(patienceMs);
    process.kill();
    process.waitForFinished(patienceMs);
    QVERIFY(ended);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains("Standard output cannot be written"), errors.constData());
    QCOMPARE(sql(file, QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void SandboxProgram::badArgumentsAreExplained_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromLatin1(named);
    };
    row("--colour red", "colour");
    row("red", "red");
    row("--port", "port");
    row("--port http", "http");
    row("--port 65536", "65535");
    row("--port -1", "-1");
    row("--port 80.5", "80.5");
    row("--tokens many", "many");
    row("--tokens -1", "-1");
    row("--tokens 99999999999", "99999999999");
    row("--accounts 1e3", "1e3");
    row("--latency 5s", "5s");
    row("--rate-limit 0", "rate-limit");
    row("--rate-limit 5/m", "5/m");
    row("--seed rich", "demo, empty");
    row("--envelope paper", "total, total_count");
    row("--database=", "database");
    row("--database :memory:", ":memory:");
    row("--database a\xEF\xBF\xBD.db", "character set");
    row("--port 1 --port 2", "--port is given twice");
}

void SandboxProgram::badArgumentsAreExplained()
{
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    Program program(arguments.split(QLatin1Char(' ')));
    QVERIFY(program.finished());
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.output(), QString());
    const QString errors = program.errors();
    QVERIFY2(errors.contains(named), qPrintable(errors));
    QVERIFY(errors.contains(QStringLiteral("--help")));
}

void SandboxProgram::helpAndVersionGoToStandardOutput()
{
    Program help({QStringLiteral("--help")});
    QVERIFY(help.finished());
    QCOMPARE(help.exitCode(), 0);
    const QString text = help.output();
    for (const char *option : {"--port", "--database", "--seed", "--tokens", "--accounts",
                               "--latency", "--rate-limit", "--envelope", "--help", "--version"})
        QVERIFY2(text.contains(QLatin1String(option)), option);
    Program version({QStringLiteral("--version")});
    QVERIFY(version.finished());
    QCOMPARE(version.exitCode(), 0);
    QCOMPARE(version.output(), QStringLiteral("tokendesk-sandbox " TOKENDESK_VERSION "\n"));
}

void SandboxProgram::helpSpeaksTheLanguageOfTheSystem()
{
    QProcessEnvironment french = QProcessEnvironment::systemEnvironment();
    french.insert(QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8"));
    french.insert(QStringLiteral("LANGUAGE"), QStringLiteral("fr"));
    Program help({QStringLiteral("--help")}, french);
    QVERIFY(help.finished());
    QCOMPARE(help.exitCode(), 0);
    const QString text = help.output();
    QVERIFY2(!text.contains(QLatin1String("Show this help.")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Afficher")), qPrintable(text));
}

void SandboxProgram::argumentsBecomeOptions()
{
    const CommandLine line = readCommandLine(
        QStringLiteral(
            "--port 8080 --database a.db --seed demo --tokens 500 --accounts 50 --latency 7"
            " --rate-limit 9/s --envelope total_count")
            .split(QLatin1Char(' ')));
    QCOMPARE(line.error, QString());
    QCOMPARE(line.options.port, 8080);
    QCOMPARE(line.options.database, QStringLiteral("a.db"));
    QCOMPARE(line.options.seed, std::optional(Seed::Demo));
    QCOMPARE(line.options.tokens, std::optional(500));
    QCOMPARE(line.options.accounts, std::optional(50));
    QCOMPARE(line.options.latencyMs, 7);
    QCOMPARE(line.options.rateLimit, 9);
    QCOMPARE(line.options.envelope, Envelope::TotalCount);
    // With the other one the vendor's client stops after its first page.
    QCOMPARE(readCommandLine({}).options.envelope, Envelope::Total);
    QCOMPARE(
        readCommandLine({QStringLiteral("--rate-limit"), QStringLiteral("9")}).options.rateLimit,
        9);
}

void SandboxProgram::noOtherProgramReadsItsSecrets()
{
#if defined(NDEBUG) && defined(Q_OS_LINUX)
    QProcess process;
    tokendesk::test::giveNoPowers(process);
    process.start(QStringLiteral(TOKENDESK_SANDBOX_PROGRAM),
                  {QStringLiteral("--seed"), QStringLiteral("empty")});
    QVERIFY(process.waitForReadyRead(patienceMs)); // its line
    QVERIFY(tokendesk::test::leavesNoCore(process));
    QVERIFY(!tokendesk::test::canBeRead(process));
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
#else
    QSKIP("A debug build is there to be looked into");
#endif
}

QTEST_GUILESS_MAIN(SandboxProgram)
#include "tst_sandboxprogram.moc"
