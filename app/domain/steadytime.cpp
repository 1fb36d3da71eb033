#include "domain/steadytime.h"

#include <chrono>
#include <ctime>

namespace tokendesk {

qint64 steadyMs()
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
#endif
    // Elsewhere it goes on while the machine sleeps.
    const auto passed = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(passed).count();
}

} // namespace tokendesk
