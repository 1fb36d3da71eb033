// The window's choice of connections: its menu, the switcher, files of connections.
#include "ui/window/mainwindow.h"

#include "domain/names.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/connectionswitcher.h"
#include "ui/lock/windowlock.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/connectiontransfer.h"
#include "ui/window/workspace.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QStackedWidget>

namespace tokendesk {

namespace {

const QString sandboxId = QStringLiteral("sandbox");
const QString lockTimesName = QStringLiteral("lockTimes");

QIcon colourDot(const QString &name, const QFontMetrics &metrics)
{
    const int size = metrics.height();
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    const QColor colour(name);
    if (colour.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(0, 0, size, size).adjusted(4, 4, -4, -4));
    }
    return pixmap;
}

} // namespace

void MainWindow::fillConnectionMenu()
{
    m_connectionMenu->clear();
    // It does not own the menus within it.
    delete m_connectionMenu->findChild<QMenu *>(lockTimesName, Qt::FindDirectChildrenOnly);
    const QList<Connection> kept = m_context.connector.connections().connections();
    const QString openId = m_workspace ? m_workspace->session().connection().id : QString();
    for (const Connection &connection : kept) {
        QAction *action =
            m_connectionMenu->addAction(colourDot(connection.colour, fontMetrics()),
                                        withoutMnemonic(displayText(connection.name)), this,
                                        [this, connection] { openConnection(connection); });
        action->setCheckable(true);
        action->setChecked(connection.id == openId);
    }
    QAction *sandbox = m_connectionMenu->addAction(tr("Sandbox"), this, &MainWindow::openSandbox);
    sandbox->setCheckable(true);
    sandbox->setChecked(openId == sandboxId);
    // The rest is about what is open, and that is out of sight.
    if (m_lock->isLocked())
        return;
    m_connectionMenu->addSeparator();
    m_connectionMenu->addAction(m_actions->get(ActionId::SwitchConnection));
    m_connectionMenu->addAction(tr("Add connection…"), this, &MainWindow::showConnectPage);
    const auto told = [this](const QString &text, bool danger) { tell(text, danger); };
    m_connectionMenu->addAction(tr("Import connections…"), this, [this, told] {
        importConnections(this, m_context.connector.connections(), told);
    });
    m_connectionMenu
        ->addAction(tr("Export connections…"), this,
                    [this, kept, told] { exportConnections(this, kept, told); })
        ->setEnabled(!kept.isEmpty());
    for (const Connection &connection : kept) {
        if (connection.id != openId)
            continue;
        m_connectionMenu->addSeparator();
        m_connectionMenu->addAction(tr("Edit this connection…"), this,
                                    [this, connection] { editConnection(connection); });
        m_connectionMenu->addAction(tr("Remove this connection…"), this,
                                    [this, connection] { removeConnection(connection); });
    }
    if (m_workspace) {
        m_connectionMenu->addSeparator();
        // The sandbox's is made anew at each start.
        if (openId != sandboxId)
            m_connectionMenu->addAction(tr("Renew the credential…"), m_workspace,
                                        &Workspace::renewCredential);
        m_connectionMenu->addAction(m_actions->get(ActionId::Lock));
    }
    addLockTimes();
    if (openId == sandboxId)
        m_connectionMenu->addAction(tr("Reset sandbox…"), this, &MainWindow::resetSandbox);
}

void MainWindow::addLockTimes()
{
    QMenu *times = m_connectionMenu->addMenu(tr("Lock when nobody uses it"));
    times->setObjectName(lockTimesName);
    auto *one = new QActionGroup(times);
    for (const int minutes : {0, 5, 15, 30, 60}) {
        QAction *action = times->addAction(
            minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes), this,
            [this, minutes] { m_lock->setIdleMinutes(minutes); });
        action->setCheckable(true);
        action->setChecked(minutes == m_lock->idleMinutes());
        one->addAction(action);
    }
}

void MainWindow::switchConnection()
{
    const QList<Connection> kept = m_context.connector.connections().connections();
    const QString openId = m_workspace ? m_workspace->session().connection().id : QString();
    QList<ConnectionSwitcher::Entry> entries;
    for (const Connection &one : kept)
        entries << ConnectionSwitcher::Entry{
            one.id,       one.name,        one.origin.host(), colourDot(one.colour, fontMetrics()),
            one.readOnly, one.id == openId};
    const Connection sandbox = sandboxConnection({});
    entries << ConnectionSwitcher::Entry{sandboxId, sandbox.name,
                                         {},        colourDot(sandbox.colour, fontMetrics()),
                                         false,     openId == sandboxId};
    auto *dialog = new ConnectionSwitcher(entries, this);
    connect(dialog, &ConnectionSwitcher::chosen, this, [this, openId](const QString &id) {
        const Connection *connection = m_context.connector.connections().find(id);
        if (id == openId && m_workspace)
            m_stack->setCurrentWidget(m_workspace);
        else if (id == sandboxId)
            openSandbox();
        else if (connection)
            openConnection(*connection);
    });
    dialog->open();
}

void MainWindow::tell(const QString &text, bool danger)
{
    if (m_workspace && m_stack->currentWidget() == m_workspace) {
        m_workspace->announce(text, danger);
        return;
    }
    auto *box = new QMessageBox(danger ? QMessageBox::Warning : QMessageBox::Information,
                                windowTitle(), text, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace tokendesk
