// The notice centre's tray icon, and the window that goes into it.
#include "ui/notices/noticecentre.h"

#include "domain/names.h"
#include "ui/notices/trayicon.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QGuiApplication>

namespace tokendesk {

namespace {

const QString toldRunningKey = QStringLiteral("tray/toldKeepsRunning");

} // namespace

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
    connect(m_tray.get(), &TrayIcon::messageClicked, this, &NoticeCentre::trayMessageClicked);
}

void NoticeCentre::trayMessageClicked()
{
    // Qt says so of every notification's button, too: those answer for themselves.
    if (m_trayWatch.tray() != TrayWatch::Tray::Embedded)
        return;
    QStringList told = std::exchange(m_trayTold, {});
    told.removeIf([this](const QString &id) {
        const ConnectionNotice *notice = m_told.value(id);
        return !notice || notice->place() != ConnectionNotice::Place::Window;
    });
    if (told.isEmpty()) {
        m_window.raiseWindow();
        return;
    }
    showNotice(told.constFirst());
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
    if (m_context.windowState.value(toldRunningKey).toBool())
        return;
    if (tellOfProgram(tr("Tokendesk keeps running"),
                      {tr("Its icon in the tray brings the window back, and can quit.")}))
        m_context.windowState.setValue(toldRunningKey, true);
}

bool NoticeCentre::tellOfProgram(const QString &title, const QStringList &lines)
{
    if (m_notifier.state() == DesktopNotifier::State::Present) {
        m_notifier.show({title, lines, tr("Show window"), {}, true});
        return true;
    }
    if (!m_tray || m_trayWatch.tray() != TrayWatch::Tray::Embedded)
        return false;
    m_trayTold.clear();
    m_tray->showMessage(title, lines.join(QLatin1Char('\n')));
    return true;
}

void NoticeCentre::startInBackground()
{
    if (m_settings.wishes().trayIcon)
        m_away.putAway();
    else
        m_window.showMinimized();
}

} // namespace tokendesk
