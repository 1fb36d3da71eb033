// The window in another language, while it is open.
#include "ui/window/mainwindow.h"

#include "credentials/connectionnames.h"
#include "domain/sentence.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/connectpage.h"
#include "ui/dialogs/closeguard.h"
#include "ui/help/manualhelp.h"
#include "ui/language/languageswitch.h"
#include "ui/lock/windowlock.h"
#include "ui/notices/noticecentre.h"
#include "ui/window/openconnection.h"
#include "ui/window/openingpage.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QStackedWidget>
#include <QTimer>

namespace tokendesk {

void MainWindow::followLanguage()
{
    if (!m_context.languages)
        return;
    m_context.languages->setObstacle([self = QPointer<MainWindow>(this)](const QWidget *asking) {
        return self ? self->languageObstacle(asking) : QString();
    });
    connect(m_context.languages, &LanguageSwitch::changed, this, &MainWindow::retranslate);
    connect(m_lock, &WindowLock::unlocked, this, &MainWindow::tryLanguageAgain);
}

void MainWindow::tryLanguageAgain()
{
    if (m_context.languages)
        QTimer::singleShot(0, m_context.languages, &LanguageSwitch::tryAgain);
}

QString MainWindow::languageObstacle(const QWidget *asking)
{
    if (m_lock->isLocked())
        return tr("The language changes when the window is unlocked.");
    if (m_connect && m_connect->isFilled())
        return tr("The language changes when this connection is saved or left.");
    QStringList open;
    const auto dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible() || dialog == asking)
            continue;
        // Nothing can be lost there.
        if (qobject_cast<ShortcutSheet *>(dialog)) {
            dialog->close();
            continue;
        }
        open << dialog->windowTitle();
        connect(dialog, &QDialog::finished, this, &MainWindow::tryLanguageAgain);
    }
    if (open.isEmpty() && !CloseGuard::first())
        return {};
    //: %1: titles of windows
    return tr("The language changes when this is closed: %1.").arg(joinedWords(open));
}

namespace {

/// What has the same name in what is made anew: on another page there may be one, too.
void focusAgain(const QWidget &within, const QString &name)
{
    const auto named = name.isEmpty() ? QList<QWidget *>() : within.findChildren<QWidget *>(name);
    for (QWidget *each : named) {
        if (each->isVisible()) {
            each->setFocus();
            return;
        }
    }
}

} // namespace

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_opening->retranslate();
    m_lock->retranslate();
    m_manual->retranslate();
    if (m_connect) {
        const bool isShown = m_stack->currentWidget() == m_connect;
        delete std::exchange(m_connect, nullptr);
        if (isShown)
            showConnectPage();
    }
    if (!m_workspace)
        return;
    Session &session = m_workspace->session();
    if (session.connection().id == sandboxConnectionId()) {
        // Nobody gave it its name.
        Connection sandbox = session.connection();
        sandbox.name = sandboxConnection({}).name;
        session.setConnection(sandbox);
    }
    const bool isShown = m_stack->currentWidget() == m_workspace;
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    Workspace *old = m_workspace;
    old->saveState();
    Workspace *fresh = newWorkspace();
    m_stack->addWidget(fresh);
    fresh->takeOver(*old);
    m_workspace = fresh;
    if (isShown)
        m_stack->setCurrentWidget(fresh);
    m_stack->removeWidget(old);
    delete old;
    if (isShown)
        focusAgain(*fresh, focused);
    m_lock->setShown(m_workspace, &m_workspace->session());
    showTitle();
    if (m_notices)
        m_notices->showUnread();
}

} // namespace tokendesk
