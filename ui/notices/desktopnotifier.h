// Notices through the desktop's own service (org.freedesktop.Notifications, specification 1.2).
#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

namespace tokendesk {

struct DesktopNotice {
    QString title; ///< plain text
    QStringList lines; ///< plain text
    QString showWords; ///< of the button that shows more
    QString laterWords; ///< empty: it cannot be put off
    bool isQuiet = false; ///< without a sound
};

/// GUI thread; never waits. One notice is on the screen: the next takes its place. Each show() ends
/// in shown() or failed(), unless close() or a later show() came before the service's answer.
/// Elsewhere than on Linux and BSD there is no service.
class DesktopNotifier final : public QObject {
    Q_OBJECT
public:
    enum class State { Unknown, Present, Absent };
    enum class Failure {
        NoService, ///< or it refused: nothing is on the screen
        NoAnswer, ///< perhaps it is on the screen, perhaps not
    };

    /// Asks the session bus which service there is. Nobody waits for an answer of it for longer
    /// than `patience`; one that has to be started first needs a moment.
    explicit DesktopNotifier(std::chrono::milliseconds patience = std::chrono::seconds(10),
                             QObject *parent = nullptr);
    ~DesktopNotifier() override;

    [[nodiscard]] State state() const { return m_state; }
    /// "GNOME Shell 43.9"; empty unless present.
    [[nodiscard]] QString serviceName() const { return m_serviceName; }
    [[nodiscard]] bool hasActions() const { return m_capabilities.contains(s_actions); }
    /// Only when there is a service.
    void show(const DesktopNotice &notice);
    /// Asks again; ends in stateChanged(). A service that the bus can start is started by it.
    void look();
    /// Takes the one on the screen away, and one that the service has not answered for yet.
    void close();
    [[nodiscard]] bool isShowing() const { return m_id != 0; }

Q_SIGNALS:
    void stateChanged();
    void shown();
    void failed(tokendesk::DesktopNotifier::Failure failure, const QString &reason);
    void showWanted();
    void laterWanted();
    /// By the person, or by the service when its time was over (`expired`); not by close().
    void closed(bool expired);

private Q_SLOTS:
    // By name: QtDBus knows no other way.
    void actionInvoked(quint32 id, const QString &action);
    void notificationClosed(quint32 id, quint32 reason);

private:
    class Bus;
    void setState(State state);
    [[nodiscard]] QString bodyOf(const DesktopNotice &notice) const;
    static const QString s_actions;

    std::unique_ptr<Bus> m_bus;
    State m_state = State::Unknown;
    QString m_serviceName;
    QStringList m_capabilities;
    quint32 m_id = 0; ///< of the one on the screen, as the service calls it; 0: none
};

} // namespace tokendesk
