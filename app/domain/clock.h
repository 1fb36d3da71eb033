// The one source of "now": the server decides what has expired, so its clock counts.
#pragma once

#include <QtGlobal>
#include <atomic>
#include <limits>

namespace tokendesk {

/// Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970 UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

/// Where a ServerClock has its time from; for tests of clocks that are set.
struct TimeSources {
    qint64 (*machineMs)(); ///< since 1970 UTC, by this machine's clock, which people set
    qint64 (*steadyMs)(); ///< see domain/steadytime.h
    [[nodiscard]] static TimeSources ofThisMachine();
};

/// The server's clock as far as its Date header tells it, and this machine's before. From the first
/// answer on it goes by the time that passes, also in sleep: to set this machine's clock makes
/// nothing that is shown older or younger. Any thread.
class ServerClock final : public Clock {
public:
    explicit ServerClock(TimeSources sources = TimeSources::ofThisMachine())
        : m_sources(sources)
    {
    }
    [[nodiscard]] qint64 nowMs() const override;

    /// `serverMs`: the Date header of an answer that arrived just now. It has whole seconds, so a
    /// difference below two seconds is taken for none.
    void observe(qint64 serverMs);
    /// As it was in an earlier run: until the first answer, and nothing after one.
    void assumeOffset(qint64 offsetMs);
    /// A server has told its time: else offsetMs() is none, or assumed.
    [[nodiscard]] bool isObserved() const { return m_isObserved.load(std::memory_order_relaxed); }
    /// Server minus this machine, as both are now, in milliseconds.
    [[nodiscard]] qint64 offsetMs() const;

private:
    static constexpr qint64 notKnown = std::numeric_limits<qint64>::min();

    TimeSources m_sources;
    std::atomic<qint64> m_steadyZeroMs{notKnown}; ///< what the server's clock was at steadyMs() 0
    std::atomic<bool> m_isObserved{false};
};

/// Stands still until it is told otherwise; for tests and for replays.
class FixedClock final : public Clock {
public:
    explicit FixedClock(qint64 nowMs)
        : m_nowMs(nowMs)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void set(qint64 nowMs) { m_nowMs = nowMs; }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace tokendesk
