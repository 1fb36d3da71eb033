// Locks the window: no data is shown, and the credential leaves memory until it is given back.
#pragma once

#include "credentials/lockwatch.h"
#include "ui/appcontext.h"
#include "ui/lock/concealer.h"
#include "ui/lock/idlewatch.h"

#include <QKeySequence>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace tokendesk {

class LockedPage;

/// GUI thread. What is shown goes at once. The credential goes as soon as no request is under way:
/// a plan or a containment that runs is carried on to its end, for half of it would be worse.
/// Before sleep a plan pauses instead, and what is still under way after sleepPatience is cut off:
/// its outcome is not clear until the list is read again. The workspace, its dialogs and what
/// stands in them stay as they are, out of sight.
class WindowLock final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this object. `stack` is the window's inside.
    WindowLock(AppContext &context, QStackedWidget *stack, QMenu *connectionMenu,
               QObject *parent = nullptr);

    /// What can be locked; null: nothing.
    void setShown(QWidget *workspace, Session *session);
    void lock(LockReason reason);
    /// While it is locked, where the person sees it: why it cannot be left.
    void showHeld(const QString &reason);
    /// Nothing where something else is said by now.
    void takeBackHeld(const QString &reason);
    /// While it is locked: what the window showed before is done with, and unlocking shows the
    /// workspace.
    void returnToWorkspace() { m_before = m_workspace; }
    [[nodiscard]] bool isLocked() const { return m_concealer.isConcealing(); }

    /// Minutes without use; 0: never. Kept, and in force at once.
    void setIdleMinutes(int minutes);
    [[nodiscard]] int idleMinutes() const;
    /// Locks from every other window of the program as well: the main window's own shortcuts are
    /// not heard there.
    void setKey(const QKeySequence &key) { m_key = key; }
    /// The language has changed. While it is not locked.
    void retranslate();

    /// Less than the 5 s that logind waits for us where nobody has set it otherwise.
    static constexpr std::chrono::milliseconds sleepPatience = std::chrono::seconds(4);

Q_SIGNALS:
    void locked();
    /// Also when it is left locked for another connection.
    void unlocked();
    /// After unlocked(): the keychain has not taken the credential that was given. Plain text.
    void notKept(const QString &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Made when it is first shown.
    [[nodiscard]] LockedPage &page();
    void forgetToken();
    [[nodiscard]] bool isBusy() const;
    void dropCredential();
    void cutOff();
    QCoro::Task<> unlock(std::shared_ptr<Credentials> pasted);
    QCoro::Task<Result<Credentials>> credentials(std::shared_ptr<Credentials> given);
    /// Of the same user, and what else it takes to connect; they are in the keychain then, where
    /// the connection is a kept one and the keychain takes them.
    QCoro::Task<Result<Credentials>> proven(Connection connection, Credentials given);
    void show();

    AppContext &m_context;
    QStackedWidget *m_stack;
    QMenu *m_connectionMenu;
    LockedPage *m_page = nullptr;
    QPointer<QWidget> m_workspace;
    QPointer<QWidget> m_before; ///< what the window showed when it was locked
    QPointer<QWidget> m_focusBefore; ///< of that
    QPointer<Session> m_session;
    Concealer m_concealer;
    IdleWatch m_idle;
    LockWatch m_watch;
    QKeySequence m_key;
    QTimer m_settle; ///< without a request for so long, nothing is under way
    QTimer m_sleep; ///< the machine waits no longer
    quint64 m_attempt = 0; ///< late answers of the keychain are dropped
    QString m_notKept; ///< why the keychain has not taken what was given; else empty
};

} // namespace tokendesk
