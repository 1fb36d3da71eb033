// The time zone of this machine, also where Qt does not find what the C library does.
#pragma once

#include <QTimeZone>

namespace tokendesk {

/// Always valid. TZ may name a file or a zone that is not there: then it is the zone of that file,
/// or the C library's distance to UTC of today, which is said once on standard error. Any thread.
[[nodiscard]] QTimeZone localZone();

} // namespace tokendesk
