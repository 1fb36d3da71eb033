// Brings what is to be told to the person: on the desktop, in the tray or in the window.
#pragma once

#include "ui/appcontext.h"
#include "ui/notices/autostart.h"
#include "ui/notices/awaywindow.h"
#include "ui/notices/desktopnotifier.h"
#include "ui/notices/noticesettings.h"
#include "ui/notices/traywatch.h"
#include "workflows/notices.h"

namespace tokendesk {

class MainWindow;
class TrayIcon;

/// GUI thread; belongs to the window. While the window is locked nothing is named.
class NoticeCentre final : public QObject {
    Q_OBJECT
public:
    /// `window` and `context`, whose notice store is loaded, must outlive it.
    NoticeCentre(MainWindow &window, AppContext &context);
    ~NoticeCentre() override;

    // For a page of settings.
    [[nodiscard]] NoticeSettings &settings() { return m_settings; }
    [[nodiscard]] Autostart &autostart() { return m_autostart; }
    [[nodiscard]] DesktopNotifier &notifier() { return m_notifier; }
    [[nodiscard]] TrayWatch &trayWatch() { return m_trayWatch; }
    [[nodiscard]] TrayIcon *trayIcon() { return m_tray.get(); } ///< null: there is none

    /// The connection that is looked at; to be called with nothing before its session goes.
    void follow(Session *session, Rotations *rotations);
    /// In a window that is made anew: what stood in it and nobody has closed yet.
    void showUnread();
    void lockChanged();
    /// Instead of closing: true when the window has gone into the tray.
    [[nodiscard]] bool putAway();
    /// Instead of showing the window: it stays in the tray, or minimised where there is none.
    void startInBackground();

private:
    /// What is on the desktop now.
    enum class Shown { Nothing, Digest, KeepsRunning };

    [[nodiscard]] NoticeRules rules(const Session &session) const;
    void connectTray();
    void updateTray();
    void toggleWindow();
    void deliver(const NoticeDigest &digest);
    void serviceAnswered();
    void showOnDesktop(bool isQuiet);
    void showElsewhere(bool mayUseTray);
    /// It need not be shown again.
    void markRead();
    void tellThatItRuns();
    /// The window at what the digest is about; after unlocking where it is locked.
    void showDigest();
    void showTokens(const QString &query);
    void showRotations();
    void afterUnlock(std::function<void()> action);
    [[nodiscard]] QString connectionName() const; ///< empty: nothing is to be named

    MainWindow &m_window;
    AppContext &m_context;
    NoticeSettings m_settings;
    Autostart m_autostart;
    DesktopNotifier m_notifier;
    TrayWatch m_trayWatch;
    AwayWindow m_away;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notices> m_notices;
    NoticeDigest m_digest; ///< the last one of this connection
    bool m_isWaiting = false; ///< for the word whether there is a service
    Shown m_shown = Shown::Nothing;
    std::function<void()> m_afterUnlock;
};

} // namespace tokendesk
