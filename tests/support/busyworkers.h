// No worker has time.
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <memory>

namespace tokendesk::test {

/// As long as it is there, nothing is done that a worker is to do.
class BusyWorkers {
public:
    BusyWorkers()
    {
        for (int i = 0; i < m_count; ++i)
            QThreadPool::globalInstance()->start([gate = m_gate] { gate->acquire(); });
    }
    ~BusyWorkers() { m_gate->release(m_count); }
    Q_DISABLE_COPY_MOVE(BusyWorkers)

private:
    const int m_count = QThreadPool::globalInstance()->maxThreadCount();
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace tokendesk::test
