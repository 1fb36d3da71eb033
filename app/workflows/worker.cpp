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

void giveBackMemorySoon()
{
    QCoreApplication *application = QCoreApplication::instance();
    if (!application || QThread::currentThread() != application->thread())
        return;
    static const QString name = QStringLiteral("giveBackMemory");
    auto *timer = application->findChild<QTimer *>(name, Qt::FindDirectChildrenOnly);
    if (!timer) {
        timer = new QTimer(application);
        timer->setObjectName(name);
        timer->setSingleShot(true);
        timer->setInterval(quiet);
        QObject::connect(timer, &QTimer::timeout, timer,
                         [] { QThreadPool::globalInstance()->start(giveBackMemory); });
    }
    timer->start();
}

} // namespace tokendesk
