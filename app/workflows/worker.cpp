#include "workflows/worker.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tokendesk {

namespace {

/// What is let go of in one go is given back once, when it has been freed.
constexpr std::chrono::seconds quiet(3);
const QString timerName = QStringLiteral("giveBackMemory");

#ifdef __GLIBC__
/// Below that it is needed again sooner than it is missed.
constexpr size_t worthWhile = 64 * 1024 * 1024;

bool isWorthWhile()
{
#if __GLIBC_PREREQ(2, 33)
    return mallinfo2().fordblks >= worthWhile;
#else
    return true;
#endif
}
#endif

} // namespace

void giveBackMemory()
{
#ifdef __GLIBC__
    // Between blocks that stay it keeps what was freed, which may be most of what it has.
    if (isWorthWhile())
        malloc_trim(0);
#endif
}

void giveBackMemoryWhen(const std::function<bool()> &isUnwatched)
{
    auto *timer = new QTimer(QCoreApplication::instance());
    timer->setObjectName(timerName);
    timer->setSingleShot(true);
    timer->setInterval(quiet);
    QObject::connect(timer, &QTimer::timeout, timer, [isUnwatched] {
        if (isUnwatched())
            QThreadPool::globalInstance()->start(giveBackMemory);
    });
}

void giveBackMemorySoon()
{
    const QCoreApplication *application = QCoreApplication::instance();
    if (!application || QThread::currentThread() != application->thread())
        return;
    if (auto *timer = application->findChild<QTimer *>(timerName, Qt::FindDirectChildrenOnly))
        timer->start();
}

} // namespace tokendesk
