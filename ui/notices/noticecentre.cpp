#include "ui/notices/noticecentre.h"

#include "api/httpclient.h"
#include "domain/names.h"
#include "models/noticewords.h"
#include "ui/connect/connectionrules.h"
#include "ui/notices/trayicon.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "workflows/noticequestion.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr std::chrono::milliseconds laterTime = std::chrono::hours(2);

} // namespace

NoticeCentre::NoticeCentre(MainWindow &window, AppContext &context)
    : m_window(window)
    , m_context(context)
    , m_settings(context.settings)
    , m_autostart(Autostart::usualFile(), context.startCommand)
    , m_away(window)
    , m_watch(context.connector, *context.notices)
{
    if (Autostart::isSupported())
        m_autostart.follow();
    connect(&m_settings, &NoticeSettings::changed, this, &NoticeCentre::useWishes);
    connect(&m_trayWatch, &TrayWatch::changed, this, &NoticeCentre::updateTray);
    connect(&m_away, &AwayWindow::visibilityChanged, this, &NoticeCentre::updateTray);
    connect(&m_notifier, &DesktopNotifier::showWanted, &m_window, &MainWindow::raiseWindow);
    connect(&m_watch, &ConnectionWatch::digestReady, this, &NoticeCentre::hold);
    connect(&m_watch, &ConnectionWatch::roundOver, this, &NoticeCentre::tellHeld);
    m_holding.setSingleShot(true);
    m_holding.setInterval(HttpLimits().inactivity);
    connect(&m_holding, &QTimer::timeout, this, &NoticeCentre::tellHeld);
    connect(&m_watch, &ConnectionWatch::failed, this, &NoticeCentre::tellProblem);
    connect(&context.connector.connections(), &ConnectionStore::changed, this,
            &NoticeCentre::forgetRemoved);
    m_keyringPause.setSingleShot(true);
    m_keyringPause.setInterval(std::chrono::minutes(5));
    connect(&m_keyringPause, &QTimer::timeout, this, [this] { openWithKeyring(); });
    useWishes();
}

NoticeCentre::~NoticeCentre()
{
    m_notifier.close();
    // They leave the desktop, and stay unread.
    qDeleteAll(m_told);
}

void NoticeCentre::useWishes()
{
    if (m_notices)
        m_notices->setRules(rules(m_notices->session()));
    m_watch.setRules(m_settings.rules(), m_settings.wishes().otherConnections);
    updateTray();
}

void NoticeCentre::watchOthers()
{
    m_watch.follow(m_notices && !m_window.isLocked() ? &m_notices->session() : nullptr);
}

void NoticeCentre::follow(Session *session, Rotations *rotations)
{
    m_watch.follow(nullptr);
    m_notices.reset();
    m_afterUnlock = nullptr;
    m_keyringPause.stop();
    if (m_window.isLocked()) // it is left without being unlocked
        m_away.dropOthers();
    if (const QString removed = std::exchange(m_removed, {}); !removed.isEmpty())
        forget(removed);
    if (session) {
        m_isWaitingTold = false;
        m_notices =
            std::make_unique<Notices>(*session, *rotations, *m_context.notices, rules(*session));
        connect(m_notices.get(), &Notices::digestReady, this,
                [this, session](const NoticeDigest &digest) {
                    deliver(session->connection(), digest, session->clock().nowMs());
                });
        connect(m_notices.get(), &Notices::looked, this, &NoticeCentre::dropOver);
        connect(m_notices.get(), &Notices::countsChanged, this, &NoticeCentre::updateTray);
        connect(m_notices.get(), &Notices::failed, this, &NoticeCentre::tellProblem);
        watchOthers();
        const QString id = session->connection().id;
        // Soon: the window goes to its first page before.
        if (std::exchange(m_opening, {}) == id)
            QTimer::singleShot(0, this, [this, id] { showNotice(id); });
        else
            showUnread();
    }
    updateTray();
}

void NoticeCentre::tellProblem(const QString &problem)
{
    if (Workspace *workspace = m_window.workspace())
        workspace->announce(displaySentence(problem), true);
}

NoticeRules NoticeCentre::rules(const Session &session) const
{
    NoticeRules rules = m_settings.rules();
    // The sandbox's is made anew at each start.
    rules.credential = session.connection().id != sandboxConnection({}).id;
    return rules;
}

QString NoticeCentre::openId() const
{
    return m_notices ? m_notices->session().connection().id : QString();
}

std::optional<Connection> NoticeCentre::openable(const QString &connectionId) const
{
    if (const Connection *kept = m_context.connector.connections().find(connectionId))
        return *kept;
    const QList<Connection> ofThisRun = m_context.connector.ofThisRun().all();
    for (const Connection &connection : ofThisRun) {
        if (connection.id == connectionId)
            return connection;
    }
    const Connection sandbox = sandboxConnection({});
    return sandbox.id == connectionId ? std::optional(sandbox) : std::nullopt;
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
    for (ConnectionNotice *notice : std::as_const(m_told))
        notice->setLocked(isLocked);
    watchOthers();
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

void NoticeCentre::showNotice(const QString &connectionId)
{
    if (ConnectionNotice *notice = m_told.value(connectionId))
        notice->takeTo(
            ConnectionNotice::Place::Window); // there until it is shown, for much can come between
    afterUnlock([this, connectionId] {
        const ConnectionNotice *notice = m_told.value(connectionId);
        if (!notice)
            return;
        if (connectionId != openId()) {
            openFor(connectionId);
            return;
        }
        const NoticeDigest digest = notice->digest();
        forget(connectionId);
        showDigest(digest);
    });
}

void NoticeCentre::openFor(const QString &connectionId)
{
    const std::optional<Connection> connection = openable(connectionId);
    // A dialog may hold what somebody has typed: its notice waits in the window.
    if (connection && !QApplication::activeModalWidget()) {
        m_opening = connectionId;
        if (connectionId == sandboxConnectionId())
            m_window.openSandbox();
        else
            m_window.openConnection(*connection);
    }
    // What goes on in the one that is open comes first.
    if (m_notices) {
        m_opening.clear();
        showUnread();
    }
}

void NoticeCentre::showDigest(const NoticeDigest &digest)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    const QString query = digestQuery(digest, workspace->session().clock().nowMs());
    if (!query.isEmpty() && mayShowTokens(workspace->session()))
        workspace->showTokens(query);
    else if (digest.count(NoticeKind::RotationDue) > 0)
        workspace->run(ActionId::GoToRotations);
    if (digest.count(NoticeKind::CredentialEnds) == 0)
        return;
    Session &session = workspace->session();
    if (session.phase() == Session::Phase::Ready) {
        workspace->renewCredential();
        return;
    }
    // It is being opened just now.
    connect(
        &session, &Session::refreshed, workspace,
        [workspace] {
            if (workspace->session().phase() == Session::Phase::Ready && workspace->isVisible())
                workspace->renewCredential();
        },
        Qt::SingleShotConnection);
}

ConnectionNotice *NoticeCentre::noticeOf(const Connection &connection)
{
    ConnectionNotice *&notice = m_told[connection.id];
    if (notice)
        return notice;
    notice = new ConnectionNotice(connection.id, this);
    notice->setLocked(m_window.isLocked());
    ConnectionNotice *made = notice;
    connect(made, &ConnectionNotice::showWanted, this, [this, made] {
        // The others stand in the window meanwhile.
        takenOff(made, ConnectionNotice::Place::Window);
        showNotice(made->connectionId());
    });
    connect(made, &ConnectionNotice::laterWanted, this, [this, made] {
        const auto all = takenOff(made, ConnectionNotice::Place::Held);
        for (const ConnectionNotice *each : all)
            putOff(*each);
    });
    connect(made, &ConnectionNotice::dismissed, this, [this, made] {
        const auto all = takenOff(made, ConnectionNotice::Place::Held);
        for (const ConnectionNotice *each : all) {
            // Nobody has read what is held: it comes.
            if (!m_held.contains(each->connectionId()))
                forget(each->connectionId());
        }
    });
    connect(made, &ConnectionNotice::undeliverable, this,
            [this, made](bool isCertain) { showElsewhere(made, isCertain); });
    return notice;
}

void NoticeCentre::dropOver()
{
    const QString id = openId();
    ConnectionNotice *notice = m_told.value(id);
    if (!notice)
        return;
    NoticeDigest left = stillDue(notice->told(), m_notices->session());
    if (left == notice->digest())
        return;
    if (left.isEmpty()) {
        forget(id);
        return;
    }
    const auto kept = m_context.notices->setUnread(id, left);
    notice->narrow(std::move(left));
    if (notice->place() != ConnectionNotice::Place::Window)
        return;
    const NoticeDigest shown = digestInWindow(*notice);
    if (shown.isEmpty())
        showUnread();
    else // no news: it is not read aloud again
        m_window.workspace()->rewordNotice(titleOf(*notice, shown));
}

void NoticeCentre::putOff(const ConnectionNotice &notice)
{
    const QString id = notice.connectionId();
    if (id == openId())
        m_notices->putOff(notice.digest(), laterTime);
    else
        m_watch.putOff(id, notice.digest(), laterTime, notice.nowMs());
    forget(id);
}

const ConnectionNotice *NoticeCentre::notice(const QString &connectionId) const
{
    return m_told.value(connectionId);
}

void NoticeCentre::showElsewhere(ConnectionNotice *notice, bool mayUseTray)
{
    const NoticeText text = notice->text();
    // A message of the tray's icon goes by itself, and nobody can say whether it was read.
    const QList<ConnectionNotice *> all = takenOff(notice, ConnectionNotice::Place::Window);
    if (mayUseTray && m_tray && m_trayWatch.tray() == TrayWatch::Tray::Embedded) {
        m_trayTold.clear();
        for (const ConnectionNotice *each : all)
            m_trayTold << each->connectionId();
        m_tray->showMessage(text.title, text.lines.join(QLatin1Char('\n')));
    } else {
        QApplication::alert(&m_window);
    }
    showUnread();
}

NoticeDigest NoticeCentre::digestInWindow(const ConnectionNotice &notice) const
{
    NoticeDigest digest = notice.digest();
    if (notice.connectionId() == openId())
        std::erase_if(digest.entries, [](const NoticeEntry &entry) {
            return entry.kind == NoticeKind::CredentialEnds;
        });
    return digest;
}

void NoticeCentre::showUnread()
{
    Workspace *workspace = m_window.workspace();
    if (!m_notices || !workspace)
        return;
    workspace->hideNotice();
    const QString open = openId();
    if (const ConnectionNotice *own = m_told.value(open);
        own && own->place() == ConnectionNotice::Place::Window && digestInWindow(*own).isEmpty()) {
        forget(open);
        return;
    }
    QStringList ids = m_told.keys();
    std::sort(ids.begin(), ids.end());
    std::stable_partition(ids.begin(), ids.end(),
                          [&open](const QString &id) { return id == open; });
    for (const QString &id : std::as_const(ids)) {
        ConnectionNotice &notice = *m_told.value(id);
        const bool isToStand = notice.place() == ConnectionNotice::Place::Window;
        if (!isToStand || (id != open && !openable(id)))
            continue;
        showBanner(notice);
        return;
    }
}

QString NoticeCentre::titleOf(const ConnectionNotice &notice, const NoticeDigest &digest) const
{
    const QString id = notice.connectionId();
    const QString name =
        id == openId() ? m_notices->session().connection().name : openable(id)->name;
    // What is behind the lock is seen only when it is open: it may name what it is about.
    return noticeText(digest, name, notice.nowMs()).title;
}

void NoticeCentre::showBanner(const ConnectionNotice &notice)
{
    const QString id = notice.connectionId();
    const bool isOwn = id == openId();
    const auto show = [this, id, isOwn] {
        if (!isOwn) {
            // Soon: this window's inside goes, with the button that was pressed.
            QTimer::singleShot(0, this, [this, id] { showNotice(id); });
            return;
        }
        const ConnectionNotice *now = m_told.value(id);
        if (!now)
            return;
        const NoticeDigest digest = digestInWindow(*now);
        forget(id);
        showDigest(digest);
    };
    m_window.workspace()->showNotice(titleOf(notice, digestInWindow(notice)),
                                     isOwn ? tr("Show") : tr("Open this connection"), show,
                                     [this, id] { forget(id); });
}

void NoticeCentre::forget(const QString &connectionId)
{
    ConnectionNotice *notice = m_told.take(connectionId);
    if (!notice)
        return;
    const bool wasInWindow = notice->place() == ConnectionNotice::Place::Window;
    notice->disconnect(this);
    const QList<ConnectionNotice *> others = notice->guests();
    notice->takeTo(ConnectionNotice::Place::Window);
    notice->deleteLater();
    const auto kept = m_context.notices->setRead(connectionId);
    const bool isNews = std::any_of(others.cbegin(), others.cend(), [this](const auto *other) {
        return m_held.contains(other->connectionId());
    });
    tellTogether(others, isNews ? Sound::On : Sound::Off); // it told them with its own
    if (wasInWindow)
        showUnread();
}

void NoticeCentre::forgetRemoved()
{
    const QStringList ids = m_told.keys();
    for (const QString &id : ids) {
        if (openable(id))
            continue;
        if (id == openId())
            m_removed = id; // it goes with its session
        else
            forget(id);
    }
}

} // namespace tokendesk
