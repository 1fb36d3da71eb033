// So many requests a second, with as many at once after a pause.
#pragma once

#include <QElapsedTimer>

namespace tokendesk::sandbox {

/// A bucket that holds one second's requests and refills evenly.
class RateLimiter {
public:
    explicit RateLimiter(int perSecond)
        : m_perSecond(perSecond)
        , m_left(perSecond)
    {
        m_clock.start();
    }

    /// False when the request comes too early.
    [[nodiscard]] bool admit()
    {
        if (m_perSecond <= 0)
            return true;
        const double passed = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
        m_clock.start();
        m_left = qMin(double(m_perSecond), m_left + passed * m_perSecond);
        if (m_left < 1.0)
            return false;
        m_left -= 1.0;
        return true;
    }

private:
    int m_perSecond;
    double m_left;
    QElapsedTimer m_clock;
};

} // namespace tokendesk::sandbox
