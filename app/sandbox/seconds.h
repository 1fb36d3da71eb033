// The server counts time in seconds since 1970, as JSON web tokens do.
#pragma once

#include <QtGlobal>

namespace tokendesk::sandbox {

inline constexpr qint64 secondsPerHour = 60 * 60;
inline constexpr qint64 secondsPerDay = 24 * secondsPerHour;

} // namespace tokendesk::sandbox
