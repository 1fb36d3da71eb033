#include "domain/clock.h"

#include "domain/moment.h"
#include "domain/steadytime.h"

#include <QDateTime>

namespace tokendesk {

TimeSources TimeSources::ofThisMachine()
{
    return {&QDateTime::currentMSecsSinceEpoch, &tokendesk::steadyMs};
}

qint64 ServerClock::nowMs() const
{
    const qint64 zero = m_steadyZeroMs.load(std::memory_order_relaxed);
    return zero == notKnown ? m_sources.machineMs() : zero + m_sources.steadyMs();
}

void ServerClock::observe(qint64 serverMs)
{
    const qint64 machineMs = m_sources.machineMs();
    const bool agrees = qAbs(serverMs - machineMs) < 2 * msPerSecond;
    m_steadyZeroMs.store((agrees ? machineMs : serverMs) - m_sources.steadyMs(),
                         std::memory_order_relaxed);
    m_isObserved.store(true, std::memory_order_relaxed);
}

void ServerClock::assumeOffset(qint64 offsetMs)
{
    qint64 none = notKnown;
    m_steadyZeroMs.compare_exchange_strong(
        none, m_sources.machineMs() + offsetMs - m_sources.steadyMs(), std::memory_order_relaxed);
}

qint64 ServerClock::offsetMs() const
{
    const qint64 offset = nowMs() - m_sources.machineMs();
    // A machine's clock that agrees is slowed and hastened a little all the time.
    return qAbs(offset) < msPerSecond ? 0 : offset;
}

} // namespace tokendesk
