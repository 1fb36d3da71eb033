// How long the window did not answer.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace tokendesk::bench {

/// The longest time the event loop was away while `work` ran.
class StallMeter final {
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_clock.start();
        m_timer.start(1);
    }
    [[nodiscard]] double longestMs() const { return m_longest; }
    void restart()
    {
        m_clock.restart();
        m_longest = 0;
    }

private:
    void tick()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace tokendesk::bench
