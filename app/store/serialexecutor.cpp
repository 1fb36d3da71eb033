#include "store/serialexecutor.h"

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
    // Queued behind all that was given before.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            delete m_context;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace tokendesk
