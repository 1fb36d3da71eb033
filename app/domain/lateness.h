// Which of several uses was the last.
#pragma once

#include "domain/moment.h"

#include <utility>

namespace tokendesk {

/// The later, the greater: an unknown one comes before every known one and after none at all.
[[nodiscard]] constexpr std::pair<int, qint64> lateness(Moment used)
{
    if (used.isSet())
        return {2, used.msecs()};
    return {used.isNull() ? 0 : 1, 0};
}

} // namespace tokendesk
