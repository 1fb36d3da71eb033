// Brings what is to be told to the person: on the desktop, in the tray or in the window.
#pragma once

#include "ui/appcontext.h"
#include "ui/notices/autostart.h"
#include "ui/notices/awaywindow.h"
#include "ui/notices/connectionnotice.h"
#include "ui/notices/noticesettings.h"
#include "ui/notices/traywatch.h"
#include "workflows/connectionwatch.h"
#include "workflows/notices.h"

#include <QTimer>

namespace tokendesk {

class MainWindow;
class TrayIcon;

/// GUI thread; belongs to the window. While the window is locked nothing is named. What nobody has
/// read is written down as not told: it comes again in the next run, however this one ends.
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

    /// Of the connection that is open; null: none is.
    [[nodiscard]] const Notices *notices() const { return m_notices.get(); }
    /// Of the connections that are not open.
    [[nodiscard]] ConnectionWatch &watch() { return m_watch; }
    /// What can still be read of this connection; null: nothing.
    [[nodiscard]] const ConnectionNotice *notice(const QString &connectionId) const;

    /// The connection that is open; to be called with nothing before its session goes. What is
    /// still to be read of one that is left stays.
    void follow(Session *session, Rotations *rotations);
    /// In the window, one at a time: what the desktop does not show and nobody has closed yet.
    void showUnread();
    /// The keychain does not give this connection's credential. While the window is away it is
    /// opened as soon as the keyring is open, and the desktop is told of it once.
    void waitForKeyring(const Connection &connection, const Error &error);
    /// So long what has come up waits for a connection that does not answer.
    void setRoundPatience(std::chrono::milliseconds patience) { m_holding.setInterval(patience); }
    /// Five minutes unless set.
    void setKeyringPause(std::chrono::milliseconds pause) { m_keyringPause.setInterval(pause); }
    void lockChanged();
    /// Instead of closing: true when the window has gone into the tray.
    [[nodiscard]] bool putAway();
    /// Instead of showing the window: it stays in the tray, or minimised where there is none.
    void startInBackground();

private:
    [[nodiscard]] NoticeRules rules(const Session &session) const;
    void useWishes();
    void watchOthers();
    void connectTray();
    void trayMessageClicked();
    void updateTray();
    void toggleWindow();
    void deliver(const Connection &connection, const NoticeDigest &digest, qint64 serverNowMs);
    /// The same, with what else comes up in this round.
    void hold(const Connection &connection, const NoticeDigest &digest, qint64 serverNowMs);
    void tellHeld();
    enum class Sound { On, Off };
    /// In one notice, the most urgent first, with what stands in a notice with one of them.
    void tellTogether(const QList<ConnectionNotice *> &notices, Sound sound = Sound::On);
    /// Not told yet; null: nobody could open it any more.
    [[nodiscard]] ConnectionNotice *keepUnread(const Connection &connection,
                                               const NoticeDigest &digest, qint64 serverNowMs);
    /// All that stands in this one, off the desktop.
    static QList<ConnectionNotice *> takenOff(ConnectionNotice *notice,
                                              ConnectionNotice::Place place);
    [[nodiscard]] ConnectionNotice *noticeOf(const Connection &connection);
    void showElsewhere(ConnectionNotice *notice, bool mayUseTray);
    /// As the window shows it: it says the end of its own connection's credential by itself.
    [[nodiscard]] NoticeDigest digestInWindow(const ConnectionNotice &notice) const;
    /// Of the window's banner, for what is left to tell of it.
    [[nodiscard]] QString titleOf(const ConnectionNotice &notice, const NoticeDigest &digest) const;
    void showBanner(const ConnectionNotice &notice);
    /// Of the open connection: what its lists show to be over.
    void dropOver();
    /// It need not be shown again.
    void forget(const QString &connectionId);
    void forgetRemoved();
    void putOff(const ConnectionNotice &notice);
    void tellThatItRuns();
    /// What is about the program itself, on the desktop or in the tray; false: nobody shows it.
    bool tellOfProgram(const QString &title, const QStringList &lines);
    void tellThatItWaits();
    QCoro::Task<> watchKeyring();
    QCoro::Task<> openWithKeyring();
    [[nodiscard]] bool isWindowAway() const;
    /// What the digest is about, in the window; after unlocking where it is locked, and in its own
    /// connection.
    void showNotice(const QString &connectionId);
    /// Opens it as choosing it does.
    void openFor(const QString &connectionId);
    void showDigest(const NoticeDigest &digest);
    void showTokens(const QString &query);
    void showRotations();
    void afterUnlock(std::function<void()> action);
    [[nodiscard]] QString openId() const; ///< empty: none is open
    /// Of one that is not open; nothing: it cannot be opened.
    [[nodiscard]] std::optional<Connection> openable(const QString &connectionId) const;
    void tellProblem(const QString &problem);
    [[nodiscard]] QString connectionName() const; ///< empty: nothing is to be named

    MainWindow &m_window;
    AppContext &m_context;
    NoticeSettings m_settings;
    Autostart m_autostart;
    DesktopNotifier m_notifier; ///< of what is about the program itself
    TrayWatch m_trayWatch;
    AwayWindow m_away;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notices> m_notices;
    ConnectionWatch m_watch;
    QHash<QString, ConnectionNotice *> m_told; ///< by the connection's id; children of this
    QStringList m_held; ///< the connections of which is told when the round is over
    QTimer m_holding; ///< no longer than this
    QStringList m_trayTold; ///< the connections of which the tray's last message is
    QString m_removed; ///< the open connection, when it is not kept any more
    QString m_opening; ///< the connection that is opened for what is to be read of it
    std::function<void()> m_afterUnlock;
    Connection m_waiting; ///< for the keyring
    QString m_waitingReason; ///< plain text
    QString m_triedAgain; ///< the connection that was, while the keyring was open
    bool m_isWaitingTold = false; ///< until a connection is open
    QTimer m_keyringPause;
};

} // namespace tokendesk
