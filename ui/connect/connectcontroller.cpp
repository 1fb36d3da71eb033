#include "ui/connect/connectcontroller.h"

#include "ui/connect/connectionrules.h"

#include <QPointer>

#include <utility>

namespace tokendesk {

ConnectController::ConnectController(Connector &connector, SandboxControl &sandbox, QObject *parent)
    : QObject(parent)
    , m_connector(connector)
    , m_sandbox(sandbox)
{
}

void ConnectController::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    Q_EMIT busyChanged(what);
}

void ConnectController::stopAsking()
{
    if (!std::exchange(m_asking, false))
        return;
    ++m_asked;
    setBusy(QString());
}

bool ConnectController::ends(quint64 asked)
{
    const bool isAwaited = asked == m_asked;
    if (isAwaited)
        m_asking = false;
    return isAwaited;
}

QCoro::Task<> ConnectController::test(Connection connection, Credentials credentials)
{
    const QPointer<ConnectController> self(this);
    if (m_busy)
        co_return;
    const quint64 asked = ++m_asked;
    m_asking = true;
    setBusy(tr("Asking %1…").arg(connection.origin.host()));
    Result<ConnectionTest> found = co_await m_connector.test(connection, std::move(credentials));
    if (!self || !ends(asked))
        co_return;
    setBusy(QString());
    if (found.ok())
        Q_EMIT tested(found.value());
    else
        Q_EMIT failed(found.error());
}

QCoro::Task<> ConnectController::save(Connection connection, Credentials credentials, bool untested)
{
    const QPointer<ConnectController> self(this);
    if (m_busy)
        co_return;
    m_changesKnown = 0;
    if (!untested) {
        const quint64 asked = ++m_asked;
        m_asking = true;
        setBusy(tr("Asking %1…").arg(connection.origin.host()));
        Credentials copy = credentials.duplicate();
        Result<ConnectionTest> found = co_await m_connector.test(connection, std::move(copy));
        if (!self || !ends(asked))
            co_return;
        if (!found.ok()) {
            setBusy(QString());
            Q_EMIT failed(found.error());
            co_return;
        }
    }
    if (connection.runOnly) {
        connection.id = m_connector.idForThisRun(connection.origin);
        m_connector.ofThisRun().keep(connection, credentials);
        m_session = m_connector.runOnlySession(connection, std::move(credentials));
    } else {
        setBusy(tr("Handing the token to the keychain…"));
        const QUrl origin = connection.origin;
        Result<ConnectionIdentity> identity = co_await m_connector.identify(origin);
        if (!self)
            co_return;
        if (!identity.ok()) {
            setBusy(QString());
            Q_EMIT failed(identity.error());
            co_return;
        }
        connection.id = identity->id;
        m_changesKnown = identity->changesKnown;
        Result<void> kept = co_await m_connector.save(connection, std::move(credentials));
        if (!self)
            co_return;
        if (!kept.ok()) {
            setBusy(QString());
            Q_EMIT failed(kept.error());
            co_return;
        }
        // From the keychain, as it will be at the next start: what does not work shows now.
        Result<std::unique_ptr<Session>> session = co_await m_connector.sessionFor(connection);
        if (!self)
            co_return;
        if (!session.ok()) {
            setBusy(QString());
            Q_EMIT failed(session.error());
            co_return;
        }
        m_session = std::move(session).value();
    }
    setBusy(QString());
    Q_EMIT sessionReady();
}

QCoro::Task<> ConnectController::exploreSandbox()
{
    const QPointer<ConnectController> self(this);
    if (m_busy)
        co_return;
    setBusy(tr("Starting the sandbox…"));
    Result<SandboxAccess> access = co_await m_sandbox.start();
    if (!self)
        co_return;
    setBusy(QString());
    if (!access.ok()) {
        Q_EMIT sandboxFailed(access.error());
        co_return;
    }
    m_changesKnown = 0;
    m_session =
        m_connector.runOnlySession(sandboxConnection(access->url), std::move(access->adminToken));
    Q_EMIT sessionReady();
}

} // namespace tokendesk
