// Computations that would make the window stall run elsewhere.
#pragma once

#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
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
/// with a large heap it takes some tenths of a second, in which whoever allocates has to wait.
void giveBackMemory();
/// From here on giveBackMemorySoon() does something. Once, on the application's thread, where
/// `isUnwatched` is asked, too: nobody would see the program stand still now.
void giveBackMemoryWhen(const std::function<bool()> &isUnwatched);
/// On a worker, some seconds after the last time that this was asked for: after something large was
/// let go of, or when nobody watches any more. Does nothing on another thread than the
/// application's.
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
