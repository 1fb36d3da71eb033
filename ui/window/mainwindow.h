// The one window: the connect page, or an open connection.
#pragma once

#include "credentials/lockwatch.h"
#include "ui/appcontext.h"
#include "ui/window/actionset.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace tokendesk {

class ConnectPage;
class NoticeCentre;
class PageState;
class WindowLock;
class Workspace;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `context` must outlive the window.
    explicit MainWindow(AppContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Each leaves the connection that is open, unless a new token's value is still to be handed
    // over.
    void openSandbox();
    void openConnection(const Connection &connection);
    void openSession(std::unique_ptr<Session> session);
    void showConnectPage();
    /// The last one used, else the connect page.
    void openLast();
    /// To the front.
    void raiseWindow();
    void lock(LockReason reason);
    [[nodiscard]] bool isLocked() const;
    /// Ends the program, unless a new token's value is still to be handed over.
    void quit();

    [[nodiscard]] Workspace *workspace() const;
    [[nodiscard]] ActionSet &actions() { return *m_actions; }
    /// Null: nothing is told here.
    [[nodiscard]] NoticeCentre *notices() { return m_notices.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void runAction(ActionId id);
    void openActionSearch();
    void fillConnectionMenu();
    void addLockTimes();
    void switchConnection();
    /// Where the person looks now.
    void tell(const QString &text, bool danger);
    void showTitle(const Connection &connection);
    /// What was edited needs no other session.
    void adopt(const Connection &connection);
    [[nodiscard]] bool mayLeave();
    void leave();
    QCoro::Task<> startSandbox();
    QCoro::Task<> readAndOpen(Connection connection);
    /// `about`: offered for editing there; nothing: it is not a kept one.
    void showFailure(const Error &error, std::function<void()> retry,
                     std::optional<Connection> about = {});
    void editConnection(const Connection &connection);
    void removeConnection(const Connection &connection);
    void resetSandbox();

    AppContext &m_context;
    ActionSet *m_actions;
    QMenu *m_connectionMenu;
    QStackedWidget *m_stack;
    ConnectPage *m_connect = nullptr; ///< made when it is first wanted
    QWidget *m_failure;
    PageState *m_failureState;
    QToolButton *m_editFailed;
    std::optional<Connection> m_failed;
    QPointer<Workspace> m_workspace;
    WindowLock *m_lock;
    std::unique_ptr<NoticeCentre> m_notices;
    quint64 m_attempt = 0; ///< late answers of an earlier choice are dropped
};

} // namespace tokendesk
