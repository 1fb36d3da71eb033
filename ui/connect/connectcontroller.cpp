#include "ui/connect/connectcontroller.h"

#include "domain/names.h"
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

QStringList ConnectController::problemsOf(const ConnectionStore &connections)
{
    QStringList problems = connections.problems();
    if (!connections.skipped().isEmpty())
        problems << tr("You can remove what cannot be read in the settings, under Connections");
    return problems;
}

void ConnectController::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    Q_EMIT busyChanged(what);
}

void ConnectController::fail(const Error &error, bool inTest)
{
    setBusy(QString());
    Q_EMIT failed(error, inTest);
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
    if (!found.ok()) {
        fail(found.error(), true);
        co_return;
    }
    setBusy(QString());
    Q_EMIT tested(found.value());
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
            fail(found.error(), true);
            co_return;
        }
    }
    if (connection.runOnly || m_tried.connection.origin != connection.origin) {
        auto takingBack = takeBack();
        Result<void> gone = co_await takingBack;
        if (!self)
            co_return;
        if (!gone.ok()) {
            fail(gone.error());
            co_return;
        }
    }
    if (connection.runOnly) {
        connection.id = m_connector.idForThisRun(connection.origin);
        m_connector.ofThisRun().keep(connection, credentials);
        m_session = m_connector.runOnlySession(connection, std::move(credentials));
    } else {
        auto opening = keepAndOpen(std::move(connection), std::move(credentials));
        Result<std::unique_ptr<Session>> session = co_await opening;
        if (!self)
            co_return;
        if (!session.ok()) {
            fail(session.error());
            co_return;
        }
        m_session = std::move(session).value();
    }
    setBusy(QString());
    Q_EMIT sessionReady();
}

QCoro::Task<Result<std::unique_ptr<Session>>>
ConnectController::keepAndOpen(Connection connection, Credentials credentials)
{
    const QPointer<ConnectController> self(this);
    setBusy(tr("Handing the token to the keychain…"));
    if (m_tried.connection.origin != connection.origin || !isAsTried()) {
        Result<ConnectionIdentity> identity = co_await m_connector.identify(connection.origin);
        if (!self)
            co_return Error(); // nobody waits for it
        if (!identity.ok())
            co_return identity.error();
        m_tried = {connection, identity->changesKnown};
        m_tried.connection.id = identity->id;
    }
    connection.id = m_tried.connection.id;
    m_changesKnown = m_tried.changesKnown;
    Result<void> kept = co_await m_connector.save(connection, std::move(credentials));
    if (!self)
        co_return Error();
    if (!kept.ok())
        co_return kept.error();
    m_tried.connection = connection;
    // From the keychain, as it will be at the next start: what does not work shows now.
    Result<std::unique_ptr<Session>> session = co_await m_connector.sessionFor(connection);
    co_return std::move(session);
}

bool ConnectController::isAsTried() const
{
    const Connection *const kept = m_connector.connections().find(m_tried.connection.id);
    return !kept || *kept == m_tried.connection;
}

QCoro::Task<Result<void>> ConnectController::takeBack()
{
    const bool isAsLeft = isAsTried();
    const Connection tried = std::exchange(m_tried, {}).connection;
    if (!isAsLeft || !m_connector.connections().find(tried.id))
        co_return Result<void>();
    const QString name = displayText(tried.name);
    setBusy(tr("Removing what was kept…"));
    Result<QString> remains = co_await m_connector.forget(tried.id);
    if (remains.ok() && remains->isEmpty())
        co_return Result<void>();
    Error error;
    error.kind = Error::Kind::Local;
    error.message = remains.ok() ? remains.value()
                                 : tr("%1 is still kept: %2").arg(name, remains.error().message);
    error.remedy = tr("Connect again to go on for this run alone");
    co_return error;
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
