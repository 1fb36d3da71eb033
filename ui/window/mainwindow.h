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
class EditConnectionDialog;
class ManualHelp;
class NoticeCentre;
class OpenConnection;
class PageState;
class WindowLock;
class WindowPlace;
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
    /// It could not be opened, and that is all that is shown.
    [[nodiscard]] bool waitsFor(const QString &connectionId) const;
    void openSession(std::unique_ptr<Session> session);
    void showConnectPage();
    /// The last one used, else the connect page.
    void openLast();
    /// To the front.
    void raiseWindow();
    /// For what another program wants opened: whether a dialog that stands open keeps it from that,
    /// for it is worked at or tells how something has ended; says so then.
    [[nodiscard]] bool putsOff(const Connection &connection);
    void lock(LockReason reason);
    [[nodiscard]] bool isLocked() const;
    /// Ends the program, unless a new token's value is still to be handed over.
    void quit();
    /// Where the person looks now; of a locked window when it is unlocked.
    void tell(const QString &text, bool danger);

    [[nodiscard]] Workspace *workspace() const;
    [[nodiscard]] ActionSet &actions() { return *m_actions; }
    /// Null: nothing is told here.
    [[nodiscard]] NoticeCentre *notices() { return m_notices.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void runAction(ActionId id);
    void openActionSearch();
    void fillConnectionMenu();
    void addOpenActions(const QList<Connection> &kept, const QList<Connection> &ofThisRun,
                        const QString &openId);
    void openSettings();
    void switchConnection();
    /// Where none is open, with the choice of one of them afterwards.
    void importFromFile();
    /// Where a question about connections is to stand.
    [[nodiscard]] QWidget *askedIn();
    /// What became of a file of connections: in the settings, where they hide the workspace's news.
    void tellTransfer(const QString &text, bool danger);
    /// Around the open connection; not shown yet.
    [[nodiscard]] Workspace *newWorkspace();
    /// A task bar, a switcher and their pictures show it: of a locked window it names nothing.
    void showTitle();
    /// What was edited needs no other session.
    void adopt(const Connection &connection);
    void followLanguage();
    /// Soon: what stood in its way may be what asks.
    void tryLanguageAgain();
    /// Makes every text anew, in the language that is in force now.
    void retranslate();
    /// What a change of the language would lose, in words; closes what loses nothing.
    [[nodiscard]] QString languageObstacle(const QWidget *asking);
    void setFailureTexts();
    /// Once: what was wrong with the connections that are kept when the program started.
    void tellProblems();
    void addConnectPage();
    /// As the one that is open is, but there; what is being typed stays.
    void proposeAt(const QUrl &origin);
    // Each has said why not.
    [[nodiscard]] bool mayLeave() { return mayMakeWay() && mayLoseAnswer(); }
    /// For what was made already, and could not be asked for once more: what it leaves on its way
    /// is told when its connection is opened next.
    [[nodiscard]] bool mayMakeWay() { return !isHeld() && mayLoseTyped(); }
    [[nodiscard]] bool isHeld();
    [[nodiscard]] bool mayLoseTyped();
    [[nodiscard]] bool mayLoseAnswer();
    void tellNotOpened(const Connection &connection);
    /// When the window is unlocked; who leaves it locked sees the list of connections.
    void tellNotOpenedLater(const Connection &connection);
    void leave();
    QCoro::Task<> startSandbox();
    void openInstead(const Connection &connection);
    QCoro::Task<> readAndOpen(Connection connection);
    /// `about`: offered for editing there; nothing: it is not a kept one. `reset`: of the sandbox,
    /// where that helps.
    void showFailure(const Error &error, std::function<void()> retry,
                     std::optional<Connection> about = {}, std::function<void()> reset = {});
    /// Of the one that could not be opened: its form, to do without the keychain.
    void proposeForThisRun();
    EditConnectionDialog *editConnection(const Connection &connection);
    /// Where it is the one that is open, or that could not be opened.
    void useEdited(const Connection &saved, bool credentialChanged);
    void removeConnection(const Connection &connection);
    /// Of a connection that is not kept any more the window forgets what it was asked.
    void forgetTraces();
    void resetSandbox();

    AppContext &m_context;
    ActionSet *m_actions;
    ManualHelp *m_manual;
    QMenu *m_connectionMenu;
    QStackedWidget *m_stack;
    ConnectPage *m_connect = nullptr; ///< made when it is first wanted
    QWidget *m_failure;
    PageState *m_failureState;
    QToolButton *m_otherConnection;
    QToolButton *m_editFailed;
    std::optional<Connection> m_failed;
    std::function<void()> m_showFailure; ///< as it stands there now, in another language
    bool m_areProblemsTold = false;
    std::unique_ptr<OpenConnection> m_open;
    QPointer<Workspace> m_workspace;
    WindowLock *m_lock;
    WindowPlace *m_place;
    std::unique_ptr<NoticeCentre> m_notices;
    quint64 m_attempt = 0; ///< late answers of an earlier choice are dropped
};

} // namespace tokendesk
