// When a request may be sent again, and how long to wait before. Pure, any thread.
#pragma once

#include <QByteArrayView>
#include <QtGlobal>
#include <chrono>
#include <optional>

namespace tokendesk {

/// Milliseconds since 1970 UTC from an HTTP date in any of its three forms (RFC 9110, 5.6.7).
[[nodiscard]] std::optional<qint64> parseHttpDate(QByteArrayView text);

/// Retry-After in seconds or as an HTTP date (RFC 9110, 10.2.3), the latter against `serverNowMs`,
/// the answer's own Date. Never negative; nothing when it cannot be read.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView text,
                                                                       qint64 serverNowMs);

struct RetryTimes {
    std::chrono::milliseconds base;
    std::chrono::milliseconds cap; ///< the longest wait, also for Retry-After
};

/// The wait before sending again after the `attempt`th try (from 1). What the server asked for is
/// kept at least; `jitter` from 0 to 1 spreads clients that failed together.
[[nodiscard]] std::chrono::milliseconds
retryDelay(int attempt, std::optional<std::chrono::milliseconds> retryAfter,
           const RetryTimes &times, double jitter);

/// The server asks for no longer than the cap: else it would be asked again before it wants that,
/// and whoever waits is better told at once.
[[nodiscard]] bool isWorthWaiting(std::optional<std::chrono::milliseconds> retryAfter,
                                  const RetryTimes &times);

/// Statuses that ask to come back later: 429, 502, 503, 504.
[[nodiscard]] bool isRetriableStatus(int status);

} // namespace tokendesk
