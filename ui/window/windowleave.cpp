// What keeps the window from leaving the connection that is open, and where that is said.
#include "ui/window/mainwindow.h"

#include "domain/names.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/lock/windowlock.h"
#include "ui/window/workspace.h"

#include <QApplication>

#include <algorithm>

namespace tokendesk {

bool MainWindow::mayPassGuards()
{
    CloseGuard *guard = CloseGuard::first();
    if (guard && isLocked())
        m_lock->showHeld(tr("Something is still going on, or not saved: unlock first."));
    else if (guard)
        guard->insist();
    return !guard;
}

bool MainWindow::mayLoseTyped()
{
    if (!m_workspace)
        return true; // what stands open then is not about what is left
    const auto dialogs = findChildren<FormDialog *>();
    for (FormDialog *dialog : dialogs) {
        if (!dialog->asksToDiscard())
            continue;
        if (isLocked()) {
            m_lock->showHeld(tr("Something that was typed is not saved: unlock first, or choose "
                                "again to discard it."));
        } else {
            dialog->raise();
            dialog->activateWindow();
        }
        return false;
    }
    return true;
}

bool MainWindow::mayLoseAnswer()
{
    if (!m_workspace || !m_workspace->asksToWait())
        return true;
    if (isLocked())
        m_lock->showHeld(Workspace::waitWords());
    return false;
}

bool MainWindow::mayLoseCopied()
{
    SecretClipboard &clipboard = SecretClipboard::instance();
    if (!clipboard.isToBeWarnedOf())
        return true;
    const QString words = tr("The token value that you copied leaves the clipboard with the "
                             "program. Paste it first, or choose the same again to quit.");
    if (isLocked())
        m_lock->showHeld(words);
    else
        tell(words, false);
    return false;
}

bool MainWindow::putsOff(const Connection &connection)
{
    const auto dialogs = findChildren<FormDialog *>();
    const bool holdsResult =
        std::any_of(dialogs.cbegin(), dialogs.cend(),
                    [](const FormDialog *dialog) { return dialog->holdsResult(); });
    if (!holdsResult && !QApplication::activeModalWidget())
        return false;
    tellNotOpened(connection);
    return true;
}

void MainWindow::tellNotOpened(const Connection &connection)
{
    tell(tr("%1 was not opened: what goes on here comes first. It is in the list of "
            "connections.")
             .arg(displayText(connection.name)),
         false);
}

void MainWindow::tellNotOpenedLater(const Connection &connection)
{
    connect(
        m_lock, &WindowLock::unlocked, this,
        [this, connection, locked = QPointer<Workspace>(m_workspace)] {
            if (locked)
                tellNotOpened(connection);
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace tokendesk
