// The notice centre while the keyring keeps the connection from being opened.
#include "ui/notices/noticecentre.h"

#include "credentials/keychainlock.h"
#include "domain/names.h"
#include "ui/window/mainwindow.h"

#include <QPointer>

namespace tokendesk {

bool NoticeCentre::isWindowAway() const
{
    return m_away.isAway() || m_window.isMinimized();
}

void NoticeCentre::waitForKeyring(const Connection &connection, const Error &error)
{
    m_waiting = connection;
    m_waitingReason = displaySentence(error.message);
    m_keyringPause.stop();
    watchKeyring();
}

QCoro::Task<> NoticeCentre::watchKeyring()
{
    const QPointer<NoticeCentre> self(this);
    const QString id = m_waiting.id;
    const bool isLocked = co_await isKeyringLocked(id, QDeadlineTimer(keyringPatience));
    if (!self || m_waiting.id != id || !m_window.showsFailureOf(id))
        co_return;
    // Once more where it is open, for somebody may just have opened it; a third try would meet the
    // same, or ask somebody who has refused already.
    if (!isLocked && m_triedAgain == id)
        co_return;
    m_keyringPause.start();
    tellThatItWaits();
}

void NoticeCentre::tellThatItWaits()
{
    // The window itself says what is wrong, and can try again.
    if (m_isWaitingTold || !isWindowAway())
        return;
    m_isWaitingTold = tellOfProgram(
        tr("%1 is not watched").arg(displayText(m_waiting.name)),
        {m_waitingReason, tr("It is opened once the keyring is unlocked, or from the window.")});
}

QCoro::Task<> NoticeCentre::openWithKeyring()
{
    const QPointer<NoticeCentre> self(this);
    const QString id = m_waiting.id;
    // The keyring is not to ask for its password where nobody has wanted anything.
    const bool wouldAsk = co_await isKeyringLocked(id, QDeadlineTimer(keyringPatience));
    if (!self || m_notices || m_keyringPause.isActive() || m_waiting.id != id
        || !m_window.showsFailureOf(id))
        co_return; // somebody has opened one meanwhile, or does something else
    if (wouldAsk)
        tellThatItWaits();
    if (wouldAsk || !isWindowAway()) {
        m_keyringPause.start();
        co_return;
    }
    m_triedAgain = id;
    m_window.openConnection(m_waiting);
}

} // namespace tokendesk
