#include "ui/notices/noticecentre.h"

#include "domain/names.h"
#include "models/noticewords.h"
#include "ui/connect/connectionrules.h"
#include "ui/notices/trayicon.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>

namespace tokendesk {

namespace {

const QString toldRunningKey = QStringLiteral("tray/toldKeepsRunning");
constexpr std::chrono::milliseconds laterTime = std::chrono::hours(2);

} // namespace

NoticeCentre::NoticeCentre(MainWindow &window, AppContext &context)
    : m_window(window)
    , m_context(context)
    , m_settings(context.settings)
    , m_autostart(Autostart::usualFile(), context.startCommand)
    , m_away(window)
{
    if (Autostart::isSupported())
        m_autostart.follow();
    connect(&m_settings, &NoticeSettings::changed, this, [this] {
        if (m_notices)
            m_notices->setRules(rules(m_notices->session()));
        updateTray();
    });
    connect(&m_trayWatch, &TrayWatch::changed, this, &NoticeCentre::updateTray);
    connect(&m_away, &AwayWindow::visibilityChanged, this, &NoticeCentre::updateTray);
    connect(&m_notifier, &DesktopNotifier::stateChanged, this, &NoticeCentre::serviceAnswered);
    connect(&m_notifier, &DesktopNotifier::failed, this, [this](DesktopNotifier::Failure failure) {
        if (m_shown == Shown::Digest)
            showElsewhere(failure == DesktopNotifier::Failure::NoService);
    });
    connect(&m_notifier, &DesktopNotifier::showWanted, this, [this] {
        if (m_shown == Shown::Digest)
            showDigest();
        else
            m_window.raiseWindow();
    });
    connect(&m_notifier, &DesktopNotifier::laterWanted, this, [this] {
        if (m_notices && m_shown == Shown::Digest)
            m_notices->putOff(m_digest, laterTime);
        m_notifier.close();
    });
}

NoticeCentre::~NoticeCentre()
{
    // What it says cannot be answered any more.
    m_notifier.close();
}

void NoticeCentre::follow(Session *session, Rotations *rotations)
{
    m_notices.reset();
    m_digest = {};
    m_isWaiting = false;
    m_afterUnlock = nullptr;
    m_notifier.close();
    if (session) {
        m_notices =
            std::make_unique<Notices>(*session, *rotations, *m_context.notices, rules(*session));
        connect(m_notices.get(), &Notices::digestReady, this, &NoticeCentre::deliver);
        connect(m_notices.get(), &Notices::countsChanged, this, &NoticeCentre::updateTray);
        connect(m_notices.get(), &Notices::failed, this, [this](const QString &problem) {
            if (Workspace *workspace = m_window.workspace())
                workspace->announce(displayText(problem), true);
        });
        showUnread();
    }
    updateTray();
}

NoticeRules NoticeCentre::rules(const Session &session) const
{
    NoticeRules rules = m_settings.rules();
    // The sandbox's is made anew at each start.
    rules.credential = session.connection().id != sandboxConnection({}).id;
    return rules;
}

QString NoticeCentre::connectionName() const
{
    if (!m_notices || m_window.isLocked())
        return {};
    const QString name = m_notices->session().connection().name;
    return name.isEmpty() ? tr("Connection") : name;
}

void NoticeCentre::lockChanged()
{
    const bool isLocked = m_window.isLocked();
    m_away.setLocked(isLocked);
    updateTray();
    // The names on the screen go; what they are about is still there to be seen.
    if (isLocked && m_shown == Shown::Digest && m_notifier.isShowing())
        showOnDesktop(true);
    if (!isLocked && m_afterUnlock)
        std::exchange(m_afterUnlock, nullptr)();
}

void NoticeCentre::afterUnlock(std::function<void()> action)
{
    m_window.raiseWindow();
    if (m_window.isLocked())
        m_afterUnlock = std::move(action);
    else
        action();
}

void NoticeCentre::showTokens(const QString &query)
{
    afterUnlock([this, query] {
        if (Workspace *workspace = m_window.workspace())
            workspace->showTokens(query);
    });
}

void NoticeCentre::showRotations()
{
    afterUnlock([this] {
        if (Workspace *workspace = m_window.workspace())
            workspace->run(ActionId::GoToRotations);
    });
}

void NoticeCentre::showDigest()
{
    markRead();
    const QString query = digestQuery(m_digest);
    const bool isOfCredential = m_digest.count(NoticeKind::CredentialEnds) > 0;
    afterUnlock(
        [this, query, isOfCredential, isOfRotation = m_digest.count(NoticeKind::RotationDue) > 0] {
            Workspace *workspace = m_window.workspace();
            if (!workspace)
                return;
            if (!query.isEmpty())
                workspace->showTokens(query);
            else if (isOfRotation)
                workspace->run(ActionId::GoToRotations);
            if (isOfCredential)
                workspace->renewCredential();
        });
}

void NoticeCentre::deliver(const NoticeDigest &digest)
{
    m_digest =
        joined(m_context.notices->unread().value(m_notices->session().connection().id), digest);
    m_isWaiting = true;
    if (m_notifier.state() == DesktopNotifier::State::Present)
        serviceAnswered();
    else if (m_notifier.state() == DesktopNotifier::State::Absent)
        m_notifier.look(); // some end when they have nothing to do, and come when they are called
}

void NoticeCentre::serviceAnswered()
{
    if (!std::exchange(m_isWaiting, false))
        return;
    if (m_notifier.state() == DesktopNotifier::State::Present)
        showOnDesktop(false);
    else
        showElsewhere(true);
}

void NoticeCentre::showOnDesktop(bool isQuiet)
{
    const NoticeText text =
        noticeText(m_digest, connectionName(), m_notices->session().clock().nowMs());
    m_shown = Shown::Digest;
    m_notifier.show({text.title, text.lines, tr("Show"), tr("In two hours"), isQuiet});
}

void NoticeCentre::showElsewhere(bool mayUseTray)
{
    if (!m_notices)
        return;
    m_shown = Shown::Digest;
    const NoticeText text =
        noticeText(m_digest, connectionName(), m_notices->session().clock().nowMs());
    if (mayUseTray && m_tray && m_trayWatch.tray() == TrayWatch::Tray::Embedded) {
        m_tray->showMessage(text.title, text.lines.join(QLatin1Char('\n')));
        return;
    }
    // It comes again at the next start where nobody has read it.
    const auto kept = m_context.notices->setUnread(m_notices->session().connection().id, m_digest);
    showUnread();
    QApplication::alert(&m_window);
}

void NoticeCentre::showUnread()
{
    Workspace *workspace = m_window.workspace();
    if (!m_notices || !workspace)
        return;
    const Connection &connection = m_notices->session().connection();
    const UnreadNotices &all = m_context.notices->unread();
    const auto unread = all.constFind(connection.id);
    if (unread == all.cend())
        return;
    m_digest = *unread;
    // What is behind the lock is seen only when it is open: it may name what it is about.
    const NoticeText inside =
        noticeText(m_digest, connection.name, m_notices->session().clock().nowMs());
    workspace->showNotice(
        inside.title, [this] { showDigest(); }, [this] { markRead(); });
}

void NoticeCentre::markRead()
{
    if (!m_notices)
        return;
    const QString id = m_notices->session().connection().id;
    if (m_context.notices->unread().contains(id))
        const auto kept = m_context.notices->setRead(id);
}

void NoticeCentre::updateTray()
{
    const bool isWanted = m_settings.wishes().trayIcon && m_trayWatch.isThere();
    if (!isWanted)
        m_tray.reset();
    else if (!m_tray)
        connectTray();
    m_away.setReachable(isWanted);
    if (!m_tray)
        return;
    TrayState state;
    state.isWindowShown = m_window.isVisible() && !m_window.isMinimized();
    state.isLocked = m_window.isLocked();
    state.isOpen = m_notices != nullptr;
    if (m_notices) {
        state.soon = m_notices->soonCount();
        state.due = m_notices->dueCount();
        state.connectionName = displayText(connectionName());
    }
    m_tray->setState(state);
}

void NoticeCentre::connectTray()
{
    m_tray = std::make_unique<TrayIcon>();
    connect(m_tray.get(), &TrayIcon::toggleWanted, this, &NoticeCentre::toggleWindow);
    connect(m_tray.get(), &TrayIcon::soonWanted, this,
            [this] { showTokens(QStringLiteral("expires:<%1d").arg(soonDays)); });
    connect(m_tray.get(), &TrayIcon::dueWanted, this, &NoticeCentre::showRotations);
    connect(m_tray.get(), &TrayIcon::lockWanted, this,
            [this] { m_window.lock(LockReason::Asked); });
    connect(m_tray.get(), &TrayIcon::refreshWanted, this, [this] {
        if (Workspace *workspace = m_window.workspace())
            workspace->run(ActionId::Refresh);
    });
    connect(m_tray.get(), &TrayIcon::quitWanted, this, [this] { m_window.quit(); });
    connect(m_tray.get(), &TrayIcon::messageClicked, this, &NoticeCentre::showDigest);
}

void NoticeCentre::toggleWindow()
{
    if (m_window.isVisible() && !m_window.isMinimized())
        m_away.putAway();
    else
        m_window.raiseWindow();
}

bool NoticeCentre::putAway()
{
    const bool sessionEnds = qGuiApp->isSavingSession();
    if (!m_tray || !m_settings.wishes().keepRunning || sessionEnds)
        return false;
    m_away.putAway();
    tellThatItRuns();
    return true;
}

void NoticeCentre::tellThatItRuns()
{
    // It would take the place of a digest that nobody may have read yet: another time then.
    const bool isTaken = m_shown == Shown::Digest && m_notifier.isShowing();
    if (isTaken || m_context.windowState.value(toldRunningKey).toBool())
        return;
    const QString title = tr("Tokendesk keeps running");
    const QString text = tr("Its icon in the tray brings the window back, and can quit.");
    if (m_notifier.state() == DesktopNotifier::State::Present) {
        m_shown = Shown::KeepsRunning;
        m_notifier.show({title, {text}, tr("Show window"), {}, true});
    } else if (m_trayWatch.tray() == TrayWatch::Tray::Embedded) {
        m_shown = Shown::KeepsRunning;
        m_tray->showMessage(title, text);
    } else {
        return;
    }
    m_context.windowState.setValue(toldRunningKey, true);
}

void NoticeCentre::startInBackground()
{
    if (m_settings.wishes().trayIcon)
        m_away.putAway();
    else
        m_window.showMinimized();
}

} // namespace tokendesk
