// The window's way from a connection that was chosen, or the sandbox, to its session.
#include "ui/window/mainwindow.h"

#include "domain/names.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/editconnectiondialog.h"
#include "ui/connect/resetsandbox.h"
#include "ui/notices/noticecentre.h"
#include "ui/window/openingpage.h"

#include <QApplication>
#include <QStackedWidget>

namespace tokendesk {

void MainWindow::addOpeningPage()
{
    m_opening = new OpeningPage(m_connectionMenu, m_stack);
    m_stack->addWidget(m_opening);
    connect(m_opening, &OpeningPage::editWanted, this,
            [this](const Connection &connection, bool needsToken) {
                EditConnectionDialog *dialog = editConnection(connection);
                if (needsToken)
                    dialog->requireToken();
            });
    connect(m_opening, &OpeningPage::forThisRunWanted, this, &MainWindow::proposeForThisRun);
}

void MainWindow::openLast()
{
    const ConnectionStore &kept = m_context.connector.connections();
    if (const Connection *last = kept.find(kept.lastUsedId()))
        openConnection(*last);
    else if (!kept.connections().isEmpty())
        openConnection(kept.connections().first());
    else
        showConnectPage();
}

void MainWindow::openConnection(const Connection &connection)
{
    if (mayLeave())
        openInstead(connection);
}

void MainWindow::openInstead(const Connection &connection)
{
    const bool isGone =
        connection.runOnly && !m_context.connector.ofThisRun().credentials(connection.id);
    if (isGone) {
        showConnectPage();
        m_connect->propose(connection);
    } else {
        readAndOpen(connection);
    }
}

QCoro::Task<> MainWindow::readAndOpen(Connection connection)
{
    const QPointer<MainWindow> self(this);
    leave();
    const quint64 attempt = m_attempt;
    m_opening->showOpening(displayText(connection.name));
    m_stack->setCurrentWidget(m_opening);
    Result<std::unique_ptr<Session>> session = co_await m_context.connector.sessionFor(connection);
    if (!self || attempt != m_attempt)
        co_return;
    if (session.ok())
        openSession(std::move(session).value());
    else
        showFailure(session.error(), connection);
}

void MainWindow::openSandbox()
{
    if (mayLeave())
        startSandbox();
}

QCoro::Task<> MainWindow::startSandbox()
{
    const QPointer<MainWindow> self(this);
    leave();
    const quint64 attempt = m_attempt;
    m_opening->showStartingSandbox();
    m_stack->setCurrentWidget(m_opening);
    Result<SandboxAccess> access = co_await m_context.sandbox.start();
    if (!self || attempt != m_attempt)
        co_return;
    if (!access.ok()) {
        std::function<void()> reset;
        if (m_context.sandbox.resetHelps())
            reset = [this] { resetSandbox(); };
        m_stack->setCurrentWidget(m_opening);
        m_opening->showFailure(access.error(), std::nullopt,
                               {[this] { openSandbox(); }, std::move(reset)});
        co_return;
    }
    openSession(m_context.connector.runOnlySession(sandboxConnection(access->url),
                                                   std::move(access->adminToken)));
}

bool MainWindow::showsFailureOf(const QString &connectionId) const
{
    return m_stack->currentWidget() == m_opening && isWhatFailed(connectionId)
        && !QApplication::activeModalWidget();
}

bool MainWindow::isWhatFailed(const QString &connectionId) const
{
    const std::optional<Connection> &failed = m_opening->failed();
    return failed && failed->id == connectionId;
}

void MainWindow::showFailure(const Error &error, const Connection &connection)
{
    m_stack->setCurrentWidget(m_opening);
    m_opening->showFailure(error, connection, {[this, connection] { openConnection(connection); }});
    if (m_notices && error.kind == Error::Kind::Keychain && !isTokenMissing(error))
        m_notices->waitForKeyring(connection, error);
}

void MainWindow::proposeForThisRun(const Connection &connection)
{
    Connection passing = connection;
    passing.runOnly = true;
    showConnectPage();
    m_connect->propose(passing);
}

void MainWindow::resetSandbox()
{
    if (!mayLeave())
        return;
    askToResetSandbox(this, m_context.sandbox, [this](SandboxAccess access) {
        const Connection connection = sandboxConnection(access.url);
        // What was known is of tokens that are no more: nobody need be told that they are gone.
        if (m_context.history)
            m_context.history->forget(connection.id);
        openSession(m_context.connector.runOnlySession(connection, std::move(access.adminToken)));
    });
}

} // namespace tokendesk
