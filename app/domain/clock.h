// The one source of "now": the server decides what has expired, so its clock counts.
#pragma once

#include <QtGlobal>
#include <atomic>

namespace tokendesk {

/// Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970 UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

/// This machine's clock, moved by what the server's Date header says. Any thread.
class ServerClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;

    /// `serverMs`: the Date header of an answer that arrived just now. It has whole seconds, so a
    /// difference below two seconds is taken for none.
    void observe(qint64 serverMs);
    /// Server minus this machine, in milliseconds.
    [[nodiscard]] qint64 offsetMs() const { return m_offsetMs.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_offsetMs{0};
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
