#include "workflows/connector.h"

#include "store/journal.h"

namespace tokendesk {

Connector::Connector(ConnectionStore &connections, SecretStore &secrets, Journal &journal,
                     HttpLimits limits)
    : m_connections(connections)
    , m_secrets(secrets)
    , m_journal(journal)
    , m_limits(limits)
{
}

QCoro::Task<Result<ConnectionTest>> Connector::test(Connection connection, SecretBytes credential)
{
    Session session(std::move(connection), std::move(credential), m_journal, m_limits);
    Result<void> proven = co_await session.probe();
    if (!proven.ok())
        co_return proven.error();
    ConnectionTest found;
    found.identity = session.identity();
    found.access = session.access();
    found.release = session.capabilities().release;
    found.clockOffsetMs = session.clockOffsetMs();
    co_return found;
}

QCoro::Task<Result<void>> Connector::save(Connection connection, SecretBytes credential)
{
    SecretOutcome written = co_await m_secrets.write(connection.id, std::move(credential));
    if (!written.ok())
        co_return written.error;
    m_connections.save(connection);
    co_return Result<void>();
}

void Connector::update(const Connection &connection)
{
    m_connections.save(connection);
}

QCoro::Task<Result<std::unique_ptr<Session>>> Connector::sessionFor(Connection connection)
{
    SecretOutcome read = co_await m_secrets.read(connection.id);
    if (!read.ok())
        co_return read.error;
    co_return std::make_unique<Session>(std::move(connection), std::move(read.secret), m_journal,
                                        m_limits);
}

std::unique_ptr<Session> Connector::runOnlySession(Connection connection, SecretBytes credential)
{
    connection.runOnly = true;
    return std::make_unique<Session>(std::move(connection), std::move(credential), m_journal,
                                     m_limits);
}

QCoro::Task<Result<void>> Connector::forget(QString connectionId)
{
    SecretOutcome removed = co_await m_secrets.remove(connectionId);
    if (!removed.ok())
        co_return removed.error;
    m_connections.remove(connectionId);
    co_return Result<void>();
}

} // namespace tokendesk
