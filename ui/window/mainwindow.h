// The one window: the connect page, or an open connection.
#pragma once

#include "credentials/lockwatch.h"
#include "ui/appcontext.h"
#include "ui/window/actionset.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace tokendesk {

class ConnectPage;
class EditConnectionDialog;
class ManualHelp;
class NoticeCentre;
class OpenConnection;
class OpeningPage;
class SettingsDialog;
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
    /// That it could not be opened is all that is shown.
    [[nodiscard]] bool showsFailureOf(const QString &connectionId) const;
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
    enum class Asked { ByPerson, BySystem };
    /// Ends the program, unless a new token's value is still to be handed over; a person is told
    /// once, too, that a copied one goes with it.
    void quit(Asked asked = Asked::ByPerson);
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
    // In mainwindow.cpp.
    void runAction(ActionId id);
    void openActionSearch();
    /// Around the open connection; not shown yet.
    [[nodiscard]] Workspace *newWorkspace();
    /// A task bar, a switcher and their pictures show it: of a locked window it names nothing.
    void showTitle();
    /// What was edited needs no other session.
    void adopt(const Connection &connection);
    /// Once: what was wrong with the connections that are kept when the program started.
    void tellProblems();
    void addConnectPage();
    /// As the one that is open is, but there; what is being typed stays.
    void proposeAt(const QUrl &origin);
    void leave();
    EditConnectionDialog *editConnection(const Connection &connection);
    /// Where it is the one that is open, or that could not be opened.
    void useEdited(const Connection &saved, bool credentialChanged);
    void removeConnection(const Connection &connection);
    /// Of a connection that is not kept any more the window forgets what it was asked.
    void forgetTraces();

    // In windowopening.cpp.
    void addOpeningPage();
    QCoro::Task<> startSandbox();
    void openInstead(const Connection &connection);
    QCoro::Task<> readAndOpen(Connection connection);
    void showFailure(const Error &error, const Connection &connection);
    [[nodiscard]] bool isWhatFailed(const QString &connectionId) const;
    /// Its form, to do without the keychain.
    void proposeForThisRun(const Connection &connection);
    void resetSandbox();

    // In windowconnections.cpp.
    void fillConnectionMenu();
    void addOpenActions(const QList<Connection> &kept, const QList<Connection> &ofThisRun,
                        const QString &openId);
    void switchConnection();
    /// Where a question about connections is to stand.
    [[nodiscard]] QWidget *askedIn();
    /// Where none is open, with the choice of one of them afterwards.
    void importFromFile();
    /// The one that is open already comes to the front.
    SettingsDialog *openSettings();
    /// What became of a file of connections: in the settings, where they hide the workspace's news.
    void tellTransfer(const QString &text, bool danger);

    // In windowlanguage.cpp.
    void followLanguage();
    /// Soon: what stood in its way may be what asks.
    void tryLanguageAgain();
    /// What a change of the language would lose, in words; closes what loses nothing.
    [[nodiscard]] QString languageObstacle(const QWidget *asking);
    /// Makes every text anew, in the language that is in force now.
    void retranslate();

    // In windowleave.cpp: each that asks has said why not.
    [[nodiscard]] bool mayLeave() { return mayMakeWay() && mayLoseAnswer(); }
    /// For what was made already, and could not be asked for once more: what it leaves on its way
    /// is told when its connection is opened next.
    [[nodiscard]] bool mayMakeWay() { return mayPassGuards() && mayLoseTyped(); }
    /// No CloseGuard is engaged.
    [[nodiscard]] bool mayPassGuards();
    [[nodiscard]] bool mayLoseTyped();
    [[nodiscard]] bool mayLoseAnswer();
    /// Of a token's value on the clipboard; another connection leaves it there.
    [[nodiscard]] bool mayLoseCopied();
    void tellNotOpened(const Connection &connection);
    /// When the window is unlocked; who leaves it locked sees the list of connections.
    void tellNotOpenedLater(const Connection &connection);

    AppContext &m_context;
    ActionSet *m_actions;
    ManualHelp *m_manual;
    QMenu *m_connectionMenu;
    QStackedWidget *m_stack;
    ConnectPage *m_connect = nullptr; ///< made when it is first wanted
    OpeningPage *m_opening;
    bool m_areProblemsTold = false;
    std::unique_ptr<OpenConnection> m_open;
    QPointer<Workspace> m_workspace;
    WindowLock *m_lock;
    WindowPlace *m_place;
    std::unique_ptr<NoticeCentre> m_notices;
    quint64 m_attempt = 0; ///< late answers of an earlier choice are dropped
};

} // namespace tokendesk
