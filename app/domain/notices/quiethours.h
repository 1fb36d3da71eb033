// The hours in which nobody wants to be told of anything.
#pragma once

#include <QTime>
#include <QTimeZone>
#include <optional>

namespace tokendesk {

/// Wall-clock times of the person's zone. `from` later than `to` goes over midnight; equal times
/// are no hours at all.
struct QuietHours {
    bool on = true;
    QTime from{20, 0};
    QTime to{8, 0};
    bool weekends = false; ///< Saturday and Sunday are quiet from midnight to midnight

    bool operator==(const QuietHours &) const = default;
};

/// When the quiet that holds at `nowMs` ends, in milliseconds since 1970 UTC; nothing: it is not
/// quiet. A weekend that follows on a quiet night belongs to the same quiet. Where the clocks are
/// put back, an hour that comes twice is judged each time by what the clock on the wall shows.
[[nodiscard]] std::optional<qint64> quietUntil(qint64 nowMs, const QuietHours &hours,
                                               const QTimeZone &zone);

} // namespace tokendesk
