// When the system says that nobody sits here: its session is locked, or it goes to sleep.
#pragma once

#include <QObject>

#include <memory>

namespace tokendesk {

enum class LockReason {
    Asked, ///< by the person
    Idle,
    SessionLocked,
    Sleep,
};

/// GUI thread. Listens to logind on the system bus (PrepareForSleep; Lock of this session) and to
/// the screensaver on the session bus (ActiveChanged). A bus or a service that is not there is no
/// error: nothing comes from it. Elsewhere than on Linux and BSD nothing ever comes.
class LockWatch final : public QObject {
    Q_OBJECT
public:
    explicit LockWatch(QObject *parent = nullptr);
    ~LockWatch() override;

    /// Sleep waits for this after wanted(Sleep), for as long as logind allows (5 s by default). At
    /// any other time it does nothing: the next sleep is to wait as well.
    void letSleep();

Q_SIGNALS:
    void wanted(tokendesk::LockReason reason);

private Q_SLOTS:
    // By name: QtDBus knows no other way.
    void prepareForSleep(bool begins);
    void sessionLocked();
    void screenSaverChanged(bool active);

private:
    class Bus;
    std::unique_ptr<Bus> m_bus;
    bool m_isFallingAsleep = false;
};

} // namespace tokendesk
