// Computations that would make the window stall run elsewhere.
#pragma once

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace tokendesk {

/// On the global thread pool; co_await the future. The function owns all that it touches.
template <typename Function>
auto runOnWorker(Function function)
{
    return QtConcurrent::run(std::move(function));
}

} // namespace tokendesk
