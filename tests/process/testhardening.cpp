#include "process/hardening.h"
#include "support/closedmemory.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tokendesk;

class TestHardening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCrashLeavesNoCoreAndNobodyMayTrace()
    {
#ifdef Q_OS_LINUX
        // In a process of its own: there is no way back.
        const pid_t child = ::fork();
        if (child == 0) {
            const bool done = hardenProcessNow();
            rlimit limit{1, 1};
            ::getrlimit(RLIMIT_CORE, &limit);
            // What belongs to another user then: the memory, seen through /proc.
            const bool closed =
                ::prctl(PR_GET_DUMPABLE) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
            ::_exit(done && closed ? 0 : 1);
        }
        QVERIFY(child > 0);
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
#else
        QSKIP("Linux only");
#endif
    }

    // Or the tests of the programs would prove nothing.
    void whatIsNotHardenedCanBeRead()
    {
#ifdef Q_OS_LINUX
        QProcess open;
        test::giveNoPowers(open);
        open.start(QStringLiteral("cat"), QStringList());
        QVERIFY(open.waitForStarted());
        QTRY_VERIFY(test::canBeRead(open));
        open.closeWriteChannel();
        QVERIFY(open.waitForFinished());
#else
        QSKIP("Linux only");
#endif
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "testhardening.moc"
