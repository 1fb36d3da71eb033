// The program itself: told to end by the system, and looked into by other programs.
#include "support/closedmemory.h"

#include <QProcess>
#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

class TestProgramEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignalEndsItWithAllThatIsKept_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM, as at a logout") << SIGTERM;
        QTest::newRow("SIGINT, as by Ctrl+C") << SIGINT;
        QTest::newRow("SIGHUP, as its terminal is closed") << SIGHUP;
    }
    void aSignalEndsItWithAllThatIsKept()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        QProcess program;
        start(program, folder);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QSettings kept(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        for (const char *key : {"window/geometry", "tokens/header", "tokens/splitter"})
            QVERIFY2(!kept.value(QLatin1String(key)).toByteArray().isEmpty(), key);
    }

    void aValueThatNobodyHasHoldsItUntilASecondSignal()
    {
        const QTemporaryDir folder;
        QProcess program;
        start(program, folder);
        // It asks where the keys that left the form have come to it.
        const QString handOver = QStringLiteral("^(Hand.over|Give.up.the.value)");
        for (int seconds = 5; seconds <= 35 && !isOpen(handOver); seconds += 5)
            makeToken(handOver, seconds * 1'000);
        QVERIFY(isOpen(handOver));

        const auto process = static_cast<pid_t>(program.processId());
        QCOMPARE(::kill(process, SIGTERM), 0);
        QVERIFY(!program.waitForFinished(2'000));
        QVERIFY(isOpen(handOver));
        QCOMPARE(::kill(process, SIGTERM), 0);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }

    void aSecondStartNamesWhatTheOpenWindowDoesNotTake()
    {
        const QTemporaryDir folder;
        QProcess program;
        start(program, folder);
        const auto saidAgain = [&folder](const QStringList &options) {
            QProcess second;
            second.start(QStringLiteral(TOKENDESK_PROGRAM),
                         options + QStringList{QStringLiteral("--data-dir"), folder.path()});
            if (!second.waitForFinished() || second.exitCode() != 0)
                qFatal("the second start did not end well");
            return QString::fromUtf8(second.readAllStandardError());
        };
        const QString said = saidAgain({QStringLiteral("--sandbox"), QStringLiteral("--theme"),
                                        QStringLiteral("dark"), QStringLiteral("--language=de")});
        QVERIFY2(said.contains(QLatin1String("--theme, --language\n")), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("--sandbox")), qPrintable(said));
        // That one is passed on.
        const QString ofTheSandbox = saidAgain({QStringLiteral("--sandbox")});
        QVERIFY2(!ofTheSandbox.contains(QLatin1String("--")), qPrintable(ofTheSandbox));
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }

    void aProxyLookupThatHangsDoesNotKeepIt()
    {
        const QTemporaryDir folder;
        QTcpServer proxies; // never answers
        QVERIFY(proxies.listen(QHostAddress::LocalHost));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(
            QStringLiteral("https_proxy"),
            QStringLiteral("pac+http://127.0.0.1:%1/x.pac").arg(proxies.serverPort()));
        environment.remove(QStringLiteral("no_proxy"));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // By a name that is not known to be this computer's, for which no proxy is looked up.
        program.start(QStringLiteral(TOKENDESK_PROGRAM),
                      {QStringLiteral("--url"), QStringLiteral("https://0.0.0.0:1"),
                       QStringLiteral("--token-stdin"), QStringLiteral("--data-dir"),
                       folder.path()});
        QVERIFY(program.waitForStarted());
        program.write("not-the-one");
        QVERIFY(program.waitForBytesWritten());
        program.closeWriteChannel();
        if (!proxies.waitForNewConnection(30'000))
            QSKIP("nothing here asks such a server for a proxy");
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void noOtherProgramReadsItsSecrets()
    {
#if defined(NDEBUG) && defined(Q_OS_LINUX)
        const QTemporaryDir folder;
        QProcess program;
        tokendesk::test::giveNoPowers(program);
        start(program, folder);
        QVERIFY(tokendesk::test::leavesNoCore(program));
        QVERIFY(!tokendesk::test::canBeRead(program));
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
#else
        QSKIP("A debug build is there to be looked into");
#endif
    }

private:
    /// Its title names the connection once the page is there.
    const QString mainWindow = QStringLiteral("^Sandbox.*Tokendesk$");

    void start(QProcess &program, const QTemporaryDir &folder) const
    {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(TOKENDESK_PROGRAM),
                      {QStringLiteral("--sandbox"), QStringLiteral("--data-dir"), folder.path()});
        if (!program.waitForStarted()
            || !QTest::qWaitFor([this] { return isOpen(mainWindow); }, 30'000))
            qFatal("it did not open");
    }
    /// For the account of the first row. A key that comes before there are rows, or before the form
    /// has the keyboard, is lost: then the form is left, to be opened anew.
    void makeToken(const QString &handOver, int patienceMs) const
    {
        const QString form = QStringLiteral("^New.token");
        for (int attempt = 0; attempt < 60 && !isOpen(form); ++attempt) {
            QVERIFY(xdotool(QStringLiteral("search --onlyvisible --name ") + mainWindow
                            + QStringLiteral(" windowactivate key Down ctrl+n")));
            QTest::qWait(300);
        }
        const QString toForm = QStringLiteral("search --onlyvisible --name ") + form
            + QStringLiteral(" windowactivate --sync windowfocus --sync ");
        // Another name each time: one whose value came too late is taken.
        if (!xdotool(toForm + QStringLiteral("type held-by-nobody-%1").arg(patienceMs)))
            return;
        QVERIFY(xdotool(QStringLiteral("key Return")));
        if (!QTest::qWaitFor([&] { return isOpen(handOver); }, patienceMs))
            xdotool(toForm + QStringLiteral("key Escape Escape"));
    }
    static bool xdotool(const QString &words)
    {
        QProcess tool;
        tool.start(QStringLiteral("xdotool"), words.split(QLatin1Char(' ')));
        return tool.waitForFinished() && tool.exitCode() == 0;
    }
    static bool isOpen(const QString &title)
    {
        return xdotool(QStringLiteral("search --onlyvisible --name ") + title);
    }
};

QTEST_GUILESS_MAIN(TestProgramEnd)
#include "testprogramend.moc"
