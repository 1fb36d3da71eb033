// How much time has passed, whatever anybody does to the machine's clock.
#pragma once

#include <QtGlobal>

namespace tokendesk {

/// Milliseconds since some moment before the program's start. Nobody sets it, and it goes on while
/// the machine sleeps, which QElapsedTimer does not on Linux. Any thread.
[[nodiscard]] qint64 steadyMs();

} // namespace tokendesk
