// The window's choice of connections: its menu, the switcher, files of connections.
#include "ui/window/mainwindow.h"

#include "domain/names.h"
#include "ui/connect/colourdot.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/connectionswitcher.h"
#include "ui/lock/windowlock.h"
#include "ui/notices/noticecentre.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/plainbox.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/window/connectiontransfer.h"
#include "ui/window/workspace.h"
#include "workflows/permissions.h"

#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace tokendesk {

namespace {

QString calledText(const Connection &connection)
{
    const QString name = displayText(connection.name);
    return connection.runOnly ? MainWindow::tr("%1 (this run only)").arg(name) : name;
}

/// Also for assistive tools, which do not see the tick in its dot.
void markOpen(QAction &action, bool isOpen)
{
    action.setCheckable(true);
    action.setChecked(isOpen);
    QFont font = action.font();
    font.setBold(isOpen);
    action.setFont(font);
}

} // namespace

void MainWindow::fillConnectionMenu()
{
    m_connectionMenu->clear();
    const QList<Connection> kept = m_context.connector.connections().connections();
    const QList<Connection> ofThisRun = m_context.connector.ofThisRun().all();
    const QString openId = m_workspace ? m_workspace->session().connection().id : QString();
    for (const Connection &connection : kept + ofThisRun) {
        const bool isOpen = connection.id == openId;
        QAction *action =
            m_connectionMenu->addAction(checkableDot(connection.colour, isOpen, fontMetrics()),
                                        withoutMnemonic(calledText(connection)), this,
                                        [this, connection] { openConnection(connection); });
        action->setToolTip(plainToolTip(calledText(connection))); // it may be cut off
        markOpen(*action, isOpen);
    }
    const Connection sandbox = sandboxConnection({});
    const bool isSandboxOpen = openId == sandbox.id;
    markOpen(
        *m_connectionMenu->addAction(checkableDot(sandbox.colour, isSandboxOpen, fontMetrics()),
                                     sandbox.name, this, &MainWindow::openSandbox),
        isSandboxOpen);
    // The rest is about what is open, and that is out of sight.
    if (!m_lock->isLocked())
        addOpenActions(kept, ofThisRun, openId);
    m_connectionMenu->addSeparator();
    m_connectionMenu->addAction(m_actions->get(ActionId::Quit));
}

void MainWindow::addOpenActions(const QList<Connection> &kept, const QList<Connection> &ofThisRun,
                                const QString &openId)
{
    m_connectionMenu->addSeparator();
    m_connectionMenu->addAction(m_actions->get(ActionId::SwitchConnection));
    m_connectionMenu->addAction(toneIcon("add"), tr("Add connection…"), this,
                                &MainWindow::showConnectPage);
    const auto told = [this](const QString &text, bool danger) { tellTransfer(text, danger); };
    m_connectionMenu->addAction(toneIcon("import"), tr("Import connections…"), this,
                                &MainWindow::importFromFile);
    QAction *const toFile =
        m_connectionMenu->addAction(toneIcon("export"), tr("Export connections…"), this,
                                    [this, kept, told] { exportConnections(this, kept, told); });
    enableUnless(*toFile, kept.isEmpty() ? tr("No connection is kept yet") : QString());
    for (const Connection &connection : ofThisRun) {
        if (connection.id != openId)
            continue;
        m_connectionMenu->addSeparator();
        m_connectionMenu->addAction(toneIcon("delete"), tr("Forget this connection"), this,
                                    [this, connection] { removeConnection(connection); });
    }
    for (const Connection &connection : kept) {
        if (connection.id != openId)
            continue;
        m_connectionMenu->addSeparator();
        m_connectionMenu->addAction(toneIcon("edit"), tr("Edit this connection…"), this,
                                    [this, connection] { editConnection(connection); });
        m_connectionMenu->addAction(toneIcon("delete"), tr("Remove this connection…"), this,
                                    [this, connection] { removeConnection(connection); });
    }
    if (m_workspace) {
        m_connectionMenu->addSeparator();
        // The sandbox gives another whenever it is opened or unlocked.
        if (openId != sandboxConnectionId())
            m_connectionMenu->addAction(toneIcon("rotate"),
                                        isToSignInAgain(m_workspace->session())
                                            ? tr("Sign in again…")
                                            : tr("Renew the credential…"),
                                        m_workspace, &Workspace::renewCredential);
        m_connectionMenu->addAction(m_actions->get(ActionId::Lock));
    }
    m_connectionMenu->addAction(m_actions->get(ActionId::ShowSettings));
    if (openId == sandboxConnectionId())
        m_connectionMenu->addAction(toneIcon("restore"), tr("Reset sandbox…"), this,
                                    &MainWindow::resetSandbox);
}

void MainWindow::switchConnection()
{
    const QList<Connection> all =
        m_context.connector.connections().connections() + m_context.connector.ofThisRun().all();
    const QString openId = m_workspace ? m_workspace->session().connection().id : QString();
    QList<ConnectionSwitcher::Entry> entries;
    for (const Connection &one : all)
        entries << ConnectionSwitcher::Entry{one.id,
                                             calledText(one),
                                             one.origin.authority(),
                                             colourDot(one.colour, fontMetrics()),
                                             one.readOnly,
                                             one.id == openId};
    const Connection sandbox = sandboxConnection({});
    entries << ConnectionSwitcher::Entry{sandbox.id, sandbox.name,
                                         {},         colourDot(sandbox.colour, fontMetrics()),
                                         false,      openId == sandboxConnectionId()};
    auto *dialog = new ConnectionSwitcher(entries, this);
    connect(dialog, &ConnectionSwitcher::addWanted, this, &MainWindow::showConnectPage);
    connect(dialog, &ConnectionSwitcher::chosen, this, [this, openId, all](const QString &id) {
        const auto connection = std::find_if(all.begin(), all.end(),
                                             [&](const Connection &one) { return one.id == id; });
        if (id == openId && m_workspace)
            m_stack->setCurrentWidget(m_workspace);
        else if (id == sandboxConnectionId())
            openSandbox();
        else if (connection != all.end())
            openConnection(*connection);
    });
    dialog->open();
}

QWidget *MainWindow::askedIn()
{
    auto *settings = findChild<SettingsDialog *>();
    return settings && settings->isVisible() ? static_cast<QWidget *>(settings) : this;
}

void MainWindow::importFromFile()
{
    importConnections(askedIn(), m_context.connector, [this](const QString &text, bool danger) {
        if (m_workspace || danger)
            tellTransfer(text, danger);
        else
            switchConnection();
    });
}

SettingsDialog *MainWindow::openSettings()
{
    if (auto *open = findChild<SettingsDialog *>()) {
        open->raise();
        open->activateWindow();
        return open;
    }
    auto *dialog = new SettingsDialog(m_context, *m_lock, m_notices.get(), this);
    const auto told = [this](const QString &text, bool danger) { tellTransfer(text, danger); };
    connect(dialog, &SettingsDialog::addConnectionWanted, this, [this, dialog] {
        dialog->close();
        showConnectPage();
    });
    connect(dialog, &SettingsDialog::editConnectionWanted, this, &MainWindow::editConnection);
    connect(dialog, &SettingsDialog::removeConnectionWanted, this, &MainWindow::removeConnection);
    connect(dialog, &SettingsDialog::importWanted, this, &MainWindow::importFromFile);
    connect(dialog, &SettingsDialog::exportWanted, this, [this, told] {
        exportConnections(askedIn(), m_context.connector.connections().connections(), told);
    });
    dialog->show();
    return dialog;
}

void MainWindow::tellTransfer(const QString &text, bool danger)
{
    auto *settings = findChild<SettingsDialog *>();
    const bool isBehind = m_workspace && m_stack->currentWidget() == m_workspace && !isLocked();
    if (settings && settings->isVisible() && isBehind)
        settings->tellOfConnections(text, danger);
    else
        tell(text, danger);
}

void MainWindow::tell(const QString &text, bool danger)
{
    if (isLocked()) {
        connect(
            m_lock, &WindowLock::unlocked, this, [this, text, danger] { tell(text, danger); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (m_workspace && m_stack->currentWidget() == m_workspace) {
        m_workspace->announce(text, danger);
        return;
    }
    makePlainBox(danger ? QMessageBox::Warning : QMessageBox::Information, windowTitle(), text,
                 this)
        ->open();
}

} // namespace tokendesk
