// The program itself, told to end by the system.
#include <QProcess>
#include <QSettings>
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
    }
    void aSignalEndsItWithAllThatIsKept()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(TOKENDESK_PROGRAM),
                      {QStringLiteral("--sandbox"), QStringLiteral("--data-dir"), folder.path()});
        QVERIFY(program.waitForStarted());
        // Its title names the connection once the page is there.
        const auto isOpen = [] {
            QProcess search;
            search.start(QStringLiteral("xdotool"),
                         {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                          QStringLiteral("--name"), QStringLiteral("^Sandbox.* Tokendesk$")});
            return search.waitForFinished() && search.exitCode() == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 30'000);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QSettings kept(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        for (const char *key : {"window/geometry", "tokens/header", "tokens/splitter"})
            QVERIFY2(!kept.value(QLatin1String(key)).toByteArray().isEmpty(), key);
    }
};

QTEST_GUILESS_MAIN(TestProgramEnd)
#include "testprogramend.moc"
