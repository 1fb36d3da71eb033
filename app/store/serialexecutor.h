// One thread that does what it is given, in order: for things that are not to be used from two.
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace tokendesk {

/// Any thread may call run(). The destructor waits for what was given before.
class SerialExecutor final {
public:
    explicit SerialExecutor(const QString &threadName);
    ~SerialExecutor();
    SerialExecutor(const SerialExecutor &) = delete;
    SerialExecutor &operator=(const SerialExecutor &) = delete;

    template <typename Function>
    auto run(Function function) -> QFuture<std::invoke_result_t<Function>>
    {
        using Value = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_context,
            [promise, work = std::move(function)]() mutable {
                if constexpr (std::is_void_v<Value>)
                    work();
                else
                    promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    QObject *m_context; ///< lives in m_thread, which deletes it
};

} // namespace tokendesk
