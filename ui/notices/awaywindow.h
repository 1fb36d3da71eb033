// A window that is out of sight while its program goes on.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace tokendesk {

/// GUI thread. Its dialogs go and come with it, as they are. While it is away the program does not
/// end when another window closes. Without a tray for a while, it comes back minimised: it must
/// never be out of reach.
class AwayWindow final : public QObject {
    Q_OBJECT
public:
    /// `window` must outlive it.
    explicit AwayWindow(QWidget &window);
    ~AwayWindow() override;

    [[nodiscard]] bool isAway() const { return m_isAway; }
    void putAway();
    /// Whether there is something that brings it back.
    void setReachable(bool isReachable);
    /// For how long it stays out of reach, 15 s unless set: a tray comes late when a session
    /// starts, and goes for a moment when a panel is restarted.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    /// Its dialogs stay away until then, although it is shown.
    void setLocked(bool isLocked);
    /// Its dialogs do not come back.
    void dropOthers();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Shown, hidden or minimised.
    void visibilityChanged();

private:
    void hideOthers();
    void showOthers();

    QWidget &m_window;
    QList<QPointer<QWidget>> m_others; ///< in the order in which they come back
    QTimer m_patience;
    bool m_isAway = false;
    bool m_isReachable = false;
    bool m_isLocked = false;
};

} // namespace tokendesk
