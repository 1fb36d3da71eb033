// One thread for things that are not to be used from two.
#include "store/serialexecutor.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace tokendesk;

class TestSerialExecutor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasGivenIsDoneInItsOrderBeforeItEnds()
    {
        QList<int> done;
        {
            SerialExecutor executor(QStringLiteral("store"));
            for (int i = 0; i < 1000; ++i)
                executor.run([&done, i] { done << i; });
        }
        QCOMPARE(done.size(), 1000);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
    }

    /// A thread that ended itself was sometimes woken up after it had gone.
    void itEndsWellEachTime()
    {
        constexpr int threads = 4000;
        std::atomic_int done = 0;
        for (int i = 0; i < threads; ++i) {
            SerialExecutor executor(QStringLiteral("store"));
            executor.run([&done] { ++done; });
        }
        QCOMPARE(done.load(), threads);
    }
};

QTEST_GUILESS_MAIN(TestSerialExecutor)
#include "testserialexecutor.moc"
