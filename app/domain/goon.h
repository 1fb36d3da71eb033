// Long work that can be watched and stopped.
#pragma once

#include <QtGlobal>
#include <functional>

namespace tokendesk {

/// Asked between the pieces of long work, in its thread: `done` of `total` pieces. False: stop.
using GoOn = std::function<bool(qint64 done, qint64 total)>;

/// For who neither watches nor stops.
inline bool always(qint64, qint64)
{
    return true;
}

} // namespace tokendesk
