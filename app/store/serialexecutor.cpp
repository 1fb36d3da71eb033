#include "store/serialexecutor.h"

#include <QSemaphore>

namespace tokendesk {

SerialExecutor::SerialExecutor(const QString &threadName)
    : m_context(new QObject)
{
    m_thread.setObjectName(threadName);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

SerialExecutor::~SerialExecutor()
{
    // Queued behind all that was given before. It is not the thread that ends itself: it could be
    // gone before this one has told it that something is queued.
    QSemaphore isLast;
    QMetaObject::invokeMethod(
        m_context,
        [this, &isLast] {
            delete m_context;
            isLast.release();
        },
        Qt::QueuedConnection);
    isLast.acquire();
    m_thread.quit();
    m_thread.wait();
}

} // namespace tokendesk
