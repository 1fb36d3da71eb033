// Computations that would make the window stall run elsewhere.
#pragma once

#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <memory>
#include <utility>

namespace tokendesk {

/// On the global thread pool; co_await the future. The function owns all that it touches.
template <typename Function>
auto runOnWorker(Function function)
{
    return QtConcurrent::run(std::move(function));
}

/// Lets go of something large in a worker: to free the rows of 100,000 tokens takes longer than the
/// window may stand still.
template <typename Thing>
void dropOnWorker(Thing thing)
{
    QThreadPool::globalInstance()->start(
        [last = std::make_shared<Thing>(std::move(thing))]() mutable { last.reset(); });
}

} // namespace tokendesk
