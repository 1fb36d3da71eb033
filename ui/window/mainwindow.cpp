#include "ui/window/mainwindow.h"

#include "api/httperrors.h"
#include "credentials/connectionnames.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/connect/connectcontroller.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/editconnectiondialog.h"
#include "ui/dialogs/closeguard.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/manualhelp.h"
#include "ui/language/languageswitch.h"
#include "ui/lock/windowlock.h"
#include "ui/notices/noticecentre.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/taborder.h"
#include "ui/theme/windowstyle.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/calmwheel.h"
#include "ui/widgets/namesmenu.h"
#include "ui/widgets/roomychoices.h"
#include "ui/widgets/spokenrows.h"
#include "ui/window/actionsearch.h"
#include "ui/window/connectiontraces.h"
#include "ui/window/openconnection.h"
#include "ui/window/openingpage.h"
#include "ui/window/searchentries.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/windowplace.h"
#include "ui/window/workspace.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>

namespace tokendesk {

namespace {

const QString recentKey = QStringLiteral("window/recentActions");
constexpr int recentKept = 8;

} // namespace

MainWindow::MainWindow(AppContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_actions(new ActionSet(this))
    , m_manual(new ManualHelp(this))
    , m_connectionMenu(new NamesMenu(this))
    , m_stack(new QStackedWidget(this))
{
    useAccessibleRoles();
    useCalmWheel();
    useRoomyChoices();
    useSpokenRows();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Tokendesk"));
    setCentralWidget(m_stack);
    addOpeningPage();
    useWindowStyle(this); // what a part is must be known by then

    m_lock = new WindowLock(m_context, m_stack, m_connectionMenu, this);
    m_lock->setKey(m_actions->get(ActionId::Lock)->shortcut());
    connect(m_lock, &WindowLock::locked, this, &MainWindow::showTitle);
    connect(m_lock, &WindowLock::unlocked, this, &MainWindow::showTitle);
    connect(m_lock, &WindowLock::notKept, this,
            [this](const QString &problem) { tell(displaySentence(problem), true); });
    m_connectionMenu->setObjectName(QStringLiteral("connectionMenu"));
    m_connectionMenu->setToolTipsVisible(true);
    connect(m_connectionMenu, &QMenu::aboutToShow, this, &MainWindow::fillConnectionMenu);
    connect(m_actions, &ActionSet::triggered, this, &MainWindow::runAction);
    connect(&m_context.connector.connections(), &ConnectionStore::changed, this,
            &MainWindow::forgetTraces);
    followLanguage();

    const int character = characterWidth(fontMetrics());
    const QSize wanted(character * 225, fontMetrics().height() * 54);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    m_place = new WindowPlace(*this, m_context.windowState);
    if (m_context.notices) {
        m_notices = std::make_unique<NoticeCentre>(*this, m_context);
        for (const auto signal : {&WindowLock::locked, &WindowLock::unlocked})
            connect(m_lock, signal, m_notices.get(), &NoticeCentre::lockChanged);
    }
}

MainWindow::~MainWindow()
{
    m_place->keep();
    m_notices.reset();
    m_lock->setShown(nullptr, nullptr);
    delete m_workspace;
}

bool MainWindow::isLocked() const
{
    return m_lock->isLocked();
}

void MainWindow::lock(LockReason reason)
{
    m_lock->lock(reason);
}

Workspace *MainWindow::workspace() const
{
    return m_workspace;
}

void MainWindow::leave()
{
    ++m_attempt;
    m_opening->forget();
    if (m_notices)
        m_notices->follow(nullptr, nullptr);
    m_lock->setShown(nullptr, nullptr);
    if (m_workspace) {
        m_stack->removeWidget(m_workspace);
        delete m_workspace;
    }
    m_open.reset();
    showTitle();
}

void MainWindow::openSession(std::unique_ptr<Session> session)
{
    if (!session)
        return;
    const Connection connection = session->connection();
    if (!mayMakeWay()) {
        tellNotOpened(connection);
        return;
    }
    leave();
    if (!connection.runOnly)
        m_context.connector.connections().setLastUsedId(connection.id);
    m_open = std::make_unique<OpenConnection>(std::move(session), m_context);
    m_workspace = newWorkspace();
    m_open->begin();
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_lock->setShown(m_workspace, &m_workspace->session());
    showTitle();
    if (m_notices)
        m_notices->follow(&m_workspace->session(), &m_workspace->rotations());
    // Before the page that is shown takes the keyboard: that one gives it to its first field.
    if (m_connect)
        m_connect->reset();
    m_workspace->run(ActionId::GoToTokens);
    tryLanguageAgain();
    forgetTraces();
    tellProblems();
}

void MainWindow::tellProblems()
{
    const QStringList problems = ConnectController::problemsOf(m_context.connector.connections());
    if (!std::exchange(m_areProblemsTold, true) && !problems.isEmpty())
        tell(displaySentence(joinedSentences(problems)), true);
}

void MainWindow::forgetTraces()
{
    QStringList known = m_context.connector.connections().keptIds();
    known << sandboxConnectionId();
    const QList<Connection> ofThisRun = m_context.connector.ofThisRun().all();
    for (const Connection &connection : ofThisRun)
        known << connection.id;
    if (m_workspace)
        known << m_workspace->session().connection().id;
    keepTracesOf(known, m_context.windowState);
}

Workspace *MainWindow::newWorkspace()
{
    const auto tellByWindow = [window = QPointer<MainWindow>(this)](const QString &text,
                                                                    bool danger) {
        if (window)
            window->tell(text, danger);
    };
    auto *fresh =
        new Workspace(*m_open, m_context, *m_actions, m_connectionMenu, tellByWindow, m_stack);
    // Queued: it goes with what tells of it.
    connect(fresh, &Workspace::connectionWanted, this, &MainWindow::proposeAt);
    connect(fresh, &Workspace::editWanted, this,
            [this, fresh] { editConnection(fresh->session().connection()); });
    connect(
        fresh, &Workspace::otherSessionReady, this,
        [this] { openSession(m_workspace->takeOtherSession()); }, Qt::QueuedConnection);
    connect(fresh, &Workspace::waited, m_lock,
            [this] { m_lock->takeBackHeld(Workspace::waitWords()); });
    return fresh;
}

void MainWindow::showTitle()
{
    if (isLocked()) {
        setWindowTitle(tr("Locked — Tokendesk"));
        return;
    }
    if (!m_workspace) {
        setWindowTitle(QStringLiteral("Tokendesk"));
        return;
    }
    const Connection &connection = m_workspace->session().connection();
    const QString name = displayText(connection.name);
    setWindowTitle(connection.readOnly ? tr("%1 (read-only) — Tokendesk").arg(name)
                                       : tr("%1 — Tokendesk").arg(name));
}

void MainWindow::adopt(const Connection &connection)
{
    m_workspace->setConnection(connection);
    showTitle();
}

void MainWindow::showConnectPage()
{
    if (!m_connect)
        addConnectPage();
    m_connect->setCancellable(m_workspace);
    m_stack->setCurrentWidget(m_connect);
}

void MainWindow::addConnectPage()
{
    m_connect = new ConnectPage(m_context, m_stack);
    m_stack->addWidget(m_connect);
    connect(m_connect, &ConnectPage::sessionReady, this, [this] {
        std::unique_ptr<Session> session = m_connect->takeSession();
        if (isLocked()) { // to open it would be to show it
            m_lock->returnToWorkspace();
            tellNotOpenedLater(session->connection());
            return;
        }
        openSession(std::move(session));
        if (const int changes = m_connect->changesKnown(); changes > 0)
            tell(knownAgainWords(changes), false);
    });
    connect(m_connect, &ConnectPage::resetSandboxWanted, this, &MainWindow::resetSandbox);
    connect(m_connect, &ConnectPage::manualWanted, m_actions->get(ActionId::ShowManual),
            &QAction::trigger);
    connect(m_connect, &ConnectPage::settingsWanted, m_actions->get(ActionId::ShowSettings),
            &QAction::trigger);
    connect(m_connect, &ConnectPage::importWanted, this, &MainWindow::importFromFile);
    connect(m_connect, &ConnectPage::cancelled, this, [this] {
        if (m_workspace)
            m_stack->setCurrentWidget(m_workspace);
        tryLanguageAgain();
    });
}

void MainWindow::proposeAt(const QUrl &origin)
{
    Connection there = m_workspace->session().connection();
    there.origin = origin;
    showConnectPage();
    if (!m_connect->isFilled())
        m_connect->propose(there);
}

void MainWindow::runAction(ActionId id)
{
    if (id == ActionId::Quit) { // as closing the window, also while it is locked
        quit();
        return;
    }
    if (m_lock->isLocked())
        return;
    if (id == ActionId::SearchActions) {
        openActionSearch();
        return;
    }
    QStringList recent = m_context.windowState.value(recentKey).toStringList();
    recent.removeOne(m_actions->get(id)->objectName());
    recent.prepend(m_actions->get(id)->objectName());
    m_context.windowState.setValue(recentKey, recent.mid(0, recentKept));
    if (id == ActionId::ShowShortcuts)
        (new ShortcutSheet(shortcutLines(*m_actions), this))->open();
    else if (id == ActionId::ShowManual)
        m_manual->open();
    else if (id == ActionId::ShowAbout)
        (new AboutDialog(m_context, this))->open();
    else if (id == ActionId::ShowSettings)
        openSettings();
    else if (id == ActionId::SwitchConnection)
        switchConnection();
    else if (id == ActionId::Lock)
        lock(LockReason::Asked);
    else if (m_workspace && m_stack->currentWidget() == m_workspace)
        m_workspace->run(id);
}

void MainWindow::openActionSearch()
{
    const bool isConnected = m_workspace && m_stack->currentWidget() == m_workspace;
    std::vector<SearchEntry> entries =
        actionEntries(*m_actions, isConnected ? QString() : tr("Open a connection first"));
    std::vector<SearchEntry> sections =
        settingsEntries(m_notices != nullptr, [this](SettingsSection section) {
            if (!isLocked())
                openSettings()->goTo(section);
        });
    std::move(sections.begin(), sections.end(), std::back_inserter(entries));
    fillConnectionMenu();
    std::vector<SearchEntry> connections = menuEntries(*m_connectionMenu, "link", tr("Connection"));
    std::move(connections.begin(), connections.end(), std::back_inserter(entries));
    ActionSearch::Finder finder;
    if (isConnected)
        finder = [workspace = m_workspace](const std::vector<std::string> &words) {
            return workspace ? inventoryEntries(*workspace, words) : std::vector<SearchEntry>();
        };
    const QStringList recent = m_context.windowState.value(recentKey).toStringList();
    auto *search = new ActionSearch(std::move(entries), std::move(finder), recent, this);
    if (isConnected)
        connect(search, &ActionSearch::tokenValueGiven, m_workspace,
                [search, workspace = m_workspace](const TokenClaims &claims) {
                    search->reject();
                    workspace->tellValue(claims);
                });
    search->popUp();
}

EditConnectionDialog *MainWindow::editConnection(const Connection &connection)
{
    auto *dialog = new EditConnectionDialog(m_context.connector, connection, askedIn());
    connect(
        dialog, &EditConnectionDialog::saved, this,
        [this](const Connection &saved, bool credentialChanged) {
            if (!isLocked()) {
                useEdited(saved, credentialChanged);
                return;
            }
            // To open it would be to show it.
            connect(
                m_lock, &WindowLock::unlocked, this,
                [this, saved, credentialChanged] { useEdited(saved, credentialChanged); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        });
    dialog->open();
    const std::optional<Error> failure =
        m_workspace && m_workspace->session().connection().id == connection.id
        ? m_workspace->session().lastError()
        : std::nullopt;
    // Who has come for it is told the proxy once more, and finds its fields.
    if (failure && isAboutProxy(*failure))
        dialog->showFailure(*failure);
    return dialog;
}

void MainWindow::useEdited(const Connection &saved, bool credentialChanged)
{
    const bool isOpen = m_workspace && m_workspace->session().connection().id == saved.id;
    if (isOpen && !credentialChanged && saved.goesTheSameWay(m_workspace->session().connection()))
        adopt(saved);
    else if ((isOpen || (!m_workspace && isWhatFailed(saved.id))) && mayMakeWay())
        openInstead(saved);
}

void MainWindow::removeConnection(const Connection &connection)
{
    if (!mayLeave())
        return;
    const auto isGone = [this, id = connection.id] {
        const bool isOpen = m_workspace && m_workspace->session().connection().id == id;
        if (isOpen || (!m_workspace && isWhatFailed(id))) {
            leave();
            showConnectPage();
        }
        forgetTraces();
    };
    if (connection.runOnly) {
        m_context.connector.ofThisRun().forget(connection.id);
        isGone();
    } else {
        askToRemoveConnection(askedIn(), m_context.connector, connection, isGone);
    }
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayPassGuards() || (m_notices && m_notices->putAway()) || !mayLoseTyped()
        || !mayLoseAnswer() || !mayLoseCopied()) {
        event->ignore();
        return;
    }
    m_place->keep();
    m_manual->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::quit(Asked asked)
{
    // What is in the way shows itself.
    if (CloseGuard::first())
        raiseWindow();
    if (mayLeave() && (asked == Asked::BySystem || mayLoseCopied()))
        QCoreApplication::exit(0);
    else if (!CloseGuard::first())
        raiseWindow(); // with the dialog that asks
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_workspace)
        m_workspace->windowActivated();
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return tabAsLaidOut(*this, next) || QMainWindow::focusNextPrevChild(next);
}

} // namespace tokendesk
