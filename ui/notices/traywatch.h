// Whether there is a tray that an icon can stand in; it may come later than the program, and go.
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace tokendesk {

/// GUI thread; never waits. Looks at StatusNotifierWatcher on the session bus and at the owner of
/// the X11 tray selection by itself: Qt 6.4 remembers for good what its first look at the bus
/// found, so it must not be asked before there is a tray.
class TrayWatch final : public QObject {
    Q_OBJECT
public:
    enum class Tray {
        Unknown, ///< not answered yet
        None,
        StatusNotifier, ///< on the session bus; messages go through the notification service
        Embedded, ///< X11's, or another system's: it shows messages of its own
    };

    explicit TrayWatch(QObject *parent = nullptr);
    ~TrayWatch() override;

    [[nodiscard]] Tray tray() const { return m_tray; }
    [[nodiscard]] bool isThere() const
    {
        return m_tray == Tray::StatusNotifier || m_tray == Tray::Embedded;
    }

Q_SIGNALS:
    void changed();

private:
    class Bus;
    void judge();
    /// What an icon was made for stays: Qt does not change from one kind to the other.
    void settleOn(Tray tray);

    std::unique_ptr<Bus> m_bus;
    QTimer m_poll; ///< nobody tells of the X11 selection
    int m_polls = 0;
    std::optional<bool> m_hasNotifierTray; ///< nothing: not answered yet
    Tray m_tray = Tray::Unknown;
    Tray m_kind = Tray::Unknown; ///< the first that was there
};

} // namespace tokendesk
