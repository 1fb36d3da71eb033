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

/// What was freed and the C library keeps goes back to the system, where it is much. Any thread;
/// with a large heap it takes up to a tenth of a second.
void giveBackMemory();
/// The same on a worker, some seconds after the last time that this was asked for: after something
/// large was let go of. Does nothing on another thread than the application's.
void giveBackMemorySoon();

/// Lets go of something large in a worker: to free the rows of 100,000 tokens takes longer than the
/// window may stand still.
template <typename Thing>
void dropOnWorker(Thing thing)
{
    QThreadPool::globalInstance()->start(
        [last = std::make_shared<Thing>(std::move(thing))]() mutable { last.reset(); });
    giveBackMemorySoon();
}

} // namespace tokendesk
