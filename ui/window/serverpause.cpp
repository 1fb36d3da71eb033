#include "ui/window/serverpause.h"

namespace tokendesk {

namespace {
constexpr int lookMs = 1'000;
constexpr int shortest = 3; // seconds; what is shorter is over before it is read
} // namespace

ServerPause::ServerPause(HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{
    m_second.setInterval(lookMs);
    connect(&m_second, &QTimer::timeout, this, &ServerPause::look);
    connect(&http, &HttpClient::pendingChanged, this, [this](int count) {
        if (count > 0 && !m_second.isActive())
            m_second.start();
        else if (count == 0)
            look();
    });
    if (http.pending() > 0)
        m_second.start();
}

void ServerPause::look()
{
    using std::chrono::ceil;
    using std::chrono::seconds;
    const auto rest = static_cast<int>(ceil<seconds>(m_http.pause()).count());
    const int shown = m_seconds == 0 && rest < shortest ? 0 : rest;
    if (m_http.pending() == 0)
        m_second.stop();
    if (std::exchange(m_seconds, shown) != shown)
        Q_EMIT changed();
}

QString ServerPause::words() const
{
    return m_seconds == 0
        ? QString()
        : tr("Waiting for the server: next try in %Ln second(s)", nullptr, m_seconds);
}

} // namespace tokendesk
