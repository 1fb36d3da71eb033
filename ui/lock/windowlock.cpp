#include "ui/lock/windowlock.h"

#include "domain/sentence.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/credentialinput.h"
#include "ui/connect/renewdialog.h"
#include "ui/dialogs/closeguard.h"
#include "ui/lock/lockedpage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>

namespace tokendesk {

namespace {

const QString idleKey = QStringLiteral("lock/idleMinutes");
constexpr int idleMinutesAtFirst = 15;
constexpr int idleMinutesAtMost = 24 * 60;
/// Between two requests of one thing there are only writes to the journal.
constexpr std::chrono::milliseconds settleTime = std::chrono::seconds(1);

} // namespace

WindowLock::WindowLock(AppContext &context, QStackedWidget *stack, QMenu *connectionMenu,
                       QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_stack(stack)
    , m_connectionMenu(connectionMenu)
    , m_idle(this)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &WindowLock::dropCredential);
    m_sleep.setSingleShot(true);
    connect(&m_sleep, &QTimer::timeout, this, &WindowLock::cutOff);
    connect(&m_idle, &IdleWatch::idle, this, [this] { lock(LockReason::Idle); });
    connect(&m_watch, &LockWatch::wanted, this, &WindowLock::lock);
    m_idle.setLimit(std::chrono::minutes(idleMinutes()));
    qApp->installEventFilter(this);
}

bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    // In its own window the action has taken it before.
    if (event->type() == QEvent::KeyPress && m_session && !isLocked()) {
        const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
        if (!m_key.isEmpty() && pressed == m_key) {
            lock(LockReason::Asked);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

LockedPage &WindowLock::page()
{
    if (!m_page) {
        m_page = new LockedPage(m_connectionMenu, m_stack);
        m_stack->addWidget(m_page);
        connect(m_page, &LockedPage::unlockWanted, this,
                [this](const std::shared_ptr<Credentials> &given) { unlock(given); });
    }
    return *m_page;
}

void WindowLock::forgetToken()
{
    if (m_page)
        m_page->forgetToken();
}

void WindowLock::retranslate()
{
    delete m_page;
    m_page = nullptr;
}

void WindowLock::setIdleMinutes(int minutes)
{
    m_context.settings.setValue(idleKey, minutes);
    m_idle.setLimit(std::chrono::minutes(idleMinutes()));
}

int WindowLock::idleMinutes() const
{
    bool isNumber = false;
    const int minutes = m_context.settings.value(idleKey, idleMinutesAtFirst).toInt(&isNumber);
    return isNumber && minutes >= 0 && minutes <= idleMinutesAtMost ? minutes : idleMinutesAtFirst;
}

void WindowLock::setShown(QWidget *workspace, Session *session)
{
    ++m_attempt;
    m_settle.stop();
    m_sleep.stop();
    m_watch.letSleep(); // it has waited for a session that is gone
    forgetToken();
    const bool wasLocked = isLocked();
    if (wasLocked) // nobody has unlocked what its windows show
        m_concealer.drop();
    if (m_session)
        disconnect(&m_session->http(), nullptr, this, nullptr);
    m_workspace = workspace;
    m_session = session;
    if (wasLocked)
        Q_EMIT unlocked();
    if (!session)
        return;
    connect(&session->http(), &HttpClient::pendingChanged, this, [this] {
        if (m_settle.isActive())
            m_settle.start(settleTime);
    });
}

void WindowLock::lock(LockReason reason)
{
    m_context.connector.ofThisRun().letGoOfCredentials();
    if (!isLocked()) { // the locked page's own is the way back
        m_context.connector.endTests();
        CredentialInput::forgetAll();
    }
    if (!m_session) {
        m_watch.letSleep();
        return;
    }
    if (!isLocked()) {
        const Connection &connection = m_session->connection();
        const bool asks = connection.runOnly && connection.id != sandboxConnection(QUrl()).id;
        LockedPage &page = this->page();
        page.showLocked(connection, asks, CloseGuard::isHeld(CloseGuard::Holds::Value));
        m_before = m_stack->currentWidget();
        m_focusBefore = m_before->focusWidget();
        m_stack->setCurrentWidget(&page);
        m_concealer.conceal(&page);
        page.focusFirst();
        Q_EMIT locked();
    }
    if (reason == LockReason::Sleep) {
        m_session->rest();
        m_sleep.start(sleepPatience);
    }
    if (reason == LockReason::Sleep && !isBusy())
        dropCredential();
    else
        m_settle.start(settleTime);
}

void WindowLock::showHeld(const QString &reason)
{
    page().showHeld(reason);
}

void WindowLock::takeBackHeld(const QString &reason)
{
    if (isLocked())
        page().takeBackHeld(reason);
}

bool WindowLock::isBusy() const
{
    // A change is marked before it is written down, and sent only after that.
    return m_session->http().pending() > 0 || m_session->inventory().hasPending();
}

void WindowLock::dropCredential()
{
    if (!m_session || !isLocked())
        return;
    if (isBusy()) {
        m_settle.start(settleTime);
        return;
    }
    cutOff();
}

void WindowLock::cutOff()
{
    m_settle.stop();
    m_sleep.stop();
    if (m_session && isLocked())
        m_session->lock();
    m_watch.letSleep();
}

QCoro::Task<Result<Credentials>> WindowLock::credentials(std::shared_ptr<Credentials> given)
{
    const Connection connection = m_session->connection();
    if (!given->token.isEmpty()) {
        Result<Credentials> whole = co_await proven(connection, std::move(*given));
        co_return std::move(whole);
    }
    if (!connection.runOnly) {
        Result<Credentials> kept = co_await m_context.connector.credentialsOf(connection);
        co_return std::move(kept);
    }
    Result<SandboxAccess> access = co_await m_context.sandbox.start();
    if (!access.ok())
        co_return access.error();
    co_return Credentials(std::move(access->adminToken));
}

QCoro::Task<Result<Credentials>> WindowLock::proven(Connection connection, Credentials given)
{
    const QPointer<WindowLock> self(this);
    const Identity before = m_session->identity();
    if (!connection.runOnly) {
        Credentials beginning = given.duplicate();
        Result<Credentials> whole =
            co_await m_context.connector.completed(connection, std::move(beginning));
        // Without it the deployment, or the proxy, says what it wants.
        if (whole.ok())
            given = std::move(whole).value();
    }
    if (!self)
        co_return Error();
    Credentials copy = given.duplicate();
    // It may be any text: the deployment says whether it is a credential.
    Result<ConnectionTest> tested = co_await m_context.connector.test(connection, std::move(copy));
    if (!tested.ok())
        co_return tested.error();
    if (isOtherUser(before, tested->identity)) {
        Error other;
        other.message = tr("This is the credential of %1, and what is locked is the work of %2")
                            .arg(userWords(tested->identity), userWords(before));
        other.remedy = tr("Sign in as %1, or open another connection.").arg(userWords(before));
        co_return other;
    }
    if (self && connection.runOnly)
        m_context.connector.ofThisRun().keep(connection, given);
    if (self && !connection.runOnly) {
        Credentials kept = given.duplicate();
        Result<void> saved = co_await m_context.connector.save(connection, std::move(kept));
        // What is locked must not be out of reach for that: the person is proven to be the same.
        if (self && !saved.ok())
            m_notKept = joinedSentences({tr("The keychain has not taken the token, so it is kept "
                                            "only until the window is locked again"),
                                         saved.error().message, saved.error().remedy});
    }
    co_return std::move(given);
}

QCoro::Task<> WindowLock::unlock(std::shared_ptr<Credentials> pasted)
{
    const QPointer<WindowLock> self(this);
    if (!m_session || !isLocked())
        co_return;
    const quint64 attempt = ++m_attempt;
    m_notKept.clear();
    m_page->setBusy(tr("Waiting for the credential…"));
    Result<Credentials> given = co_await credentials(pasted);
    if (!self || attempt != m_attempt || !m_session)
        co_return;
    if (!given.ok()) {
        m_page->showProblem(given.error());
        co_return;
    }
    const Result<void> unlocked = m_session->unlock(std::move(given).value());
    if (unlocked.ok())
        show();
    else
        m_page->showProblem(unlocked.error());
}

void WindowLock::show()
{
    m_settle.stop();
    m_sleep.stop();
    forgetToken();
    QWidget *shown = m_before ? m_before : m_workspace;
    m_stack->setCurrentWidget(shown);
    m_concealer.reveal();
    const bool isThere = m_focusBefore && m_focusBefore->isEnabled();
    QWidget *focus =
        isThere && shown->isAncestorOf(m_focusBefore) ? m_focusBefore.data() : shown->focusWidget();
    if (focus)
        focus->setFocus();
    m_idle.setLimit(std::chrono::minutes(idleMinutes()));
    m_session->refresh();
    Q_EMIT unlocked();
    if (!m_notKept.isEmpty())
        Q_EMIT notKept(std::exchange(m_notKept, {}));
}

} // namespace tokendesk
