// The icon in the tray: a number, a tool tip and a menu.
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace tokendesk {

struct TrayState {
    bool isWindowShown = false;
    bool isOpen = false; ///< a connection is
    bool isLocked = false;
    int soon = -1; ///< tokens that expire within soonDays; -1: not known
    int due = 0; ///< rotations due for a next step
    QString connectionName; ///< for people; empty while it is locked

    bool operator==(const TrayState &) const = default;
};

/// GUI thread. To be made only when there is a tray (traywatch.h). Names no token and no account.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);

    void setState(const TrayState &state);
    [[nodiscard]] QMenu &menu() { return m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
    /// Plain text; for a tray that shows messages itself.
    void showMessage(const QString &title, const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void toggleWanted(); ///< show or hide the window
    void soonWanted();
    void dueWanted();
    void lockWanted();
    void refreshWanted();
    void quitWanted();
    void messageClicked();

private:
    QAction *addAction(const char *name, void (TrayIcon::*wanted)());
    void show();
    void answerMessage();

    TrayState m_state;
    bool m_isMessageClick = false; ///< what is pressed just now
    QMenu m_menu;
    QAction *m_toggle;
    QAction *m_soon;
    QAction *m_due;
    QAction *m_lock;
    QAction *m_refresh;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
};

} // namespace tokendesk
