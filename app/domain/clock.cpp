#include "domain/clock.h"

#include "domain/moment.h"

#include <QDateTime>

namespace tokendesk {

qint64 ServerClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + offsetMs();
}

void ServerClock::observe(qint64 serverMs)
{
    const qint64 offset = serverMs - QDateTime::currentMSecsSinceEpoch();
    m_offsetMs.store(qAbs(offset) < 2 * msPerSecond ? 0 : offset, std::memory_order_relaxed);
}

} // namespace tokendesk
