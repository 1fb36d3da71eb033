// What a worker lets go of is the system's again.
#include "workflows/worker.h"

#include <QFile>
#include <QTest>
#include <QTimer>

#include <array>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace tokendesk;

namespace {

/// Bytes of this process that are in memory.
qint64 resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// In small pieces, of which the last stays: what lies below it is not given back by itself.
class Heap {
public:
    Heap()
    {
        m_pieces.reserve(count);
        for (size_t i = 0; i < count; ++i)
            m_pieces.push_back(std::make_unique<std::array<char, 1024>>());
        m_last = std::make_unique<std::array<char, 1024>>();
    }
    void free() { m_pieces.clear(); }

private:
    static constexpr size_t count = 200'000;
    std::vector<std::unique_ptr<std::array<char, 1024>>> m_pieces;
    std::unique_ptr<std::array<char, 1024>> m_last;
};

constexpr qint64 much = 100 * 1024 * 1024;

} // namespace

class TestWorker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the allocator is another one");
#endif
    }

    void whatWasFreedIsGivenBack()
    {
        Heap heap;
        heap.free();
        const qint64 before = resident();
        giveBackMemory();
        QVERIFY2(resident() < before - much, qPrintable(QString::number(before - resident())));
    }

    void whatIsDroppedIsGivenBackByItselfWhereNobodyWaits()
    {
        QVERIFY(!qApp->findChild<QTimer *>()); // as in the console, where somebody always does
        dropOnWorker(std::make_shared<int>(0));
        QVERIFY(!qApp->findChild<QTimer *>());
        const auto isUnwatched = std::make_shared<bool>(false);
        const auto asked = std::make_shared<int>(0);
        giveBackMemoryWhen([isUnwatched, asked] {
            ++*asked;
            return *isUnwatched;
        });
        auto heap = std::make_shared<Heap>();
        heap->free();
        const qint64 before = resident();
        dropOnWorker(std::make_shared<int>(0));
        QTRY_COMPARE_WITH_TIMEOUT(*asked, 1, 30'000);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY2(resident() > before - much, qPrintable(QString::number(before - resident())));
        *isUnwatched = true;
        giveBackMemorySoon();
        QTRY_VERIFY_WITH_TIMEOUT(resident() < before - much, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "testworker.moc"
