#include "workflows/connector.h"

#include "credentials/connectionnames.h"
#include "credentials/kepttoken.h"
#include "credentials/keychainlock.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "store/journal.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace tokendesk {

namespace {

/// Of the client certificate's key, beside the token in the keychain.
QString keyOfPassphrase(const QString &connectionId)
{
    return connectionId + QStringLiteral("/client-key");
}

/// Of the proxy's user, bound to the proxy.
QString keyOfProxyPassword(const QString &connectionId)
{
    return connectionId + QStringLiteral("/proxy");
}

Error otherProxyError(const KeptToken &kept, const Connection &connection)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message =
        Session::tr("The proxy of \"%1\" is now %2, but its password is kept for %3, so "
                    "it was not sent")
            .arg(connection.name, connection.proxy.origin().toString(),
                 QString::fromUtf8(kept.origin));
    error.remedy = Session::tr("Edit the connection and enter the password for the proxy");
    return error;
}

Error otherAddressError(const KeptToken &kept, const Connection &connection)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message =
        Session::tr("The address of \"%1\" is now %2, but its token is kept for %3, so it was not "
                    "sent")
            .arg(connection.name, connection.origin.toString(), QString::fromUtf8(kept.origin));
    error.remedy = Session::tr("Put the address back, or edit the connection and enter the token "
                               "for the new one");
    return error;
}

Error endedError()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = Session::tr("The window was locked before the deployment had answered");
    error.remedy = Session::tr("Give the credential again");
    return error;
}

/// For a token that an earlier release kept. Nobody has asked for it: not where the keychain,
/// locked since, would ask somebody.
QCoro::Task<> bindToken(QPointer<Session> session, SecretStore *secrets, QString key, QUrl origin)
{
    const bool wouldAsk = co_await isKeyringLocked(key, QDeadlineTimer(keyringPatience));
    if (wouldAsk || !session) // with it the keychain may have gone
        co_return;
    SecretOutcome read = co_await secrets->read(key);
    if (!read.ok() || !session)
        co_return;
    KeptToken kept = keptToken(std::move(read.secret));
    if (kept.isBound())
        co_return;
    SecretBytes bound = toKeep(origin, kept.token);
    SecretOutcome written = co_await secrets->write(key, std::move(bound));
    Q_UNUSED(written) // tried again the next time
}

constexpr char missingTokenField[] = "token";

} // namespace

bool isTokenMissing(const Error &error)
{
    return error.kind == Error::Kind::Keychain && !error.fields.isEmpty()
        && error.fields.constFirst().field == QLatin1String(missingTokenField);
}

Connector::Connector(ConnectionStore &connections, SecretStore &secrets, Journal &journal,
                     HttpLimits limits)
    : m_connections(connections)
    , m_secrets(secrets)
    , m_journal(journal)
    , m_limits(limits)
{
}

QCoro::Task<Result<ConnectionTest>> Connector::test(Connection connection, Credentials credentials)
{
    Session session(std::move(connection), std::move(credentials), m_journal, m_limits);
    const std::shared_ptr<QList<Session *>> tests = m_tests;
    tests->append(&session);
    Result<void> proven = co_await session.probe();
    tests->removeOne(&session);
    if (session.isLocked())
        co_return endedError();
    if (!proven.ok())
        co_return proven.error();
    ConnectionTest found;
    found.identity = session.identity();
    found.access = session.access();
    found.release = session.capabilities().release;
    found.clockOffsetMs = session.clockOffsetMs();
    found.isProxyLate = session.http().isProxyLate();
    co_return found;
}

QCoro::Task<Result<ConnectionIdentity>> Connector::identify(QUrl origin, QStringList reserved)
{
    const QString address = origin.toString();
    Result<QList<ChangedConnection>> known = co_await m_journal.connectionsTo(address);
    if (!known.ok())
        co_return known.error();
    QStringList used = reserved;
    used << sandboxConnectionId();
    const QList<Connection> others = m_connections.connections() + m_ofThisRun.all();
    for (const Connection &other : others)
        used << other.id;
    QList<ChangedConnection> free = known.value();
    // Those over which nothing was changed have notes and reviews at the most.
    const QStringList removed = m_connections.removedFrom(origin);
    for (const QString &id : removed) {
        const bool isThere = std::any_of(free.cbegin(), free.cend(),
                                         [&id](const auto &one) { return one.id == id; });
        if (!isThere)
            free << ChangedConnection{id, 0};
    }
    free.removeIf([&](const ChangedConnection &one) { return used.contains(one.id); });
    // One that was kept comes before what was opened for a run alone.
    std::stable_partition(free.begin(), free.end(), [&](const ChangedConnection &one) {
        return one.id != runOnlyId(origin);
    });
    if (free.isEmpty())
        co_return ConnectionIdentity{QUuid::createUuid().toString(QUuid::WithoutBraces), 0};
    co_return ConnectionIdentity{free.constFirst().id, free.constFirst().changes};
}

QString Connector::idForThisRun(const QUrl &origin) const
{
    const QList<Connection> others = m_ofThisRun.all();
    for (const Connection &other : others) {
        if (other.origin == origin)
            return other.id;
    }
    const QString id = runOnlyId(origin);
    return m_connections.find(id) ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
}

void Connector::endTests()
{
    // Each goes on from the event loop.
    for (Session *test : std::as_const(*m_tests))
        test->lock();
}

QCoro::Task<Result<void>> Connector::save(Connection connection, Credentials credentials)
{
    const Connection *const there = m_connections.find(connection.id);
    const std::optional<Connection> before = there ? std::optional(*there) : std::nullopt;
    // A credential is bound to its address: that of the one that is kept is not lost to one that
    // cannot be.
    Result<void> kept = before ? update(connection) : Result<void>();
    if (!kept.ok())
        co_return kept;
    auto writing = saveSecrets(connection, before, std::move(credentials));
    Result<void> written = co_await writing;
    if (!written.ok() && before)
        m_connections.save(*before);
    if (before)
        co_return written;
    if (written.ok())
        written = update(connection);
    if (!written.ok()) {
        // Nobody would know what belongs to it: some may be there although that was not seen.
        auto removing = removeSecrets(connection.id);
        SecretOutcome removed = co_await removing;
        Q_UNUSED(removed)
    }
    co_return written;
}

QCoro::Task<Result<void>> Connector::saveSecrets(Connection connection,
                                                 std::optional<Connection> before,
                                                 Credentials credentials)
{
    if (!credentials.token.isEmpty()) {
        SecretBytes kept = toKeep(connection.origin, credentials.token);
        SecretOutcome written = co_await m_secrets.write(connection.id, std::move(kept));
        if (!written.ok())
            co_return written.error;
    }
    const QString passphraseKey = keyOfPassphrase(connection.id);
    const bool hadCertificate = before && !before->certificateFile.isEmpty();
    const bool hadPassword = before && before->proxy.asksForPassword();
    if (connection.certificateFile.isEmpty() && hadCertificate) {
        SecretOutcome removed = co_await m_secrets.remove(passphraseKey);
        Q_UNUSED(removed) // of no use to anybody without the key
    } else if (!credentials.keyPassphrase.isEmpty()) {
        SecretOutcome written =
            co_await m_secrets.write(passphraseKey, std::move(credentials.keyPassphrase));
        if (!written.ok())
            co_return written.error;
    }
    const QString proxyKey = keyOfProxyPassword(connection.id);
    if (!connection.proxy.asksForPassword() && hadPassword) {
        SecretOutcome removed = co_await m_secrets.remove(proxyKey);
        if (!removed.ok())
            co_return removed.error;
    } else if (connection.proxy.asksForPassword() && !credentials.proxyPassword.isEmpty()) {
        SecretBytes kept = toKeep(connection.proxy.origin(), credentials.proxyPassword);
        SecretOutcome written = co_await m_secrets.write(proxyKey, std::move(kept));
        if (!written.ok())
            co_return written.error;
    }
    co_return Result<void>();
}

QCoro::Task<SecretOutcome> Connector::removeSecrets(QString connectionId)
{
    const QString passphraseKey = keyOfPassphrase(connectionId);
    const QString proxyKey = keyOfProxyPassword(connectionId);
    SecretOutcome removed = co_await m_secrets.remove(connectionId);
    if (removed.ok())
        removed = co_await m_secrets.remove(passphraseKey);
    if (removed.ok())
        removed = co_await m_secrets.remove(proxyKey);
    co_return removed;
}

Result<void> Connector::update(const Connection &connection)
{
    const Connection *const there = m_connections.find(connection.id);
    if (there && *there == connection)
        return {};
    const std::optional<Connection> before = there ? std::optional(*there) : std::nullopt;
    m_connections.save(connection);
    Result<void> kept = m_connections.kept();
    if (kept.ok())
        return kept;
    if (before)
        m_connections.save(*before);
    else
        m_connections.remove(connection.id);
    return kept;
}

QCoro::Task<Result<Credentials>> Connector::credentialsOf(Connection connection)
{
    if (connection.runOnly) {
        std::optional<Credentials> kept = m_ofThisRun.credentials(connection.id);
        if (kept)
            co_return std::move(*kept);
        Error gone;
        gone.kind = Error::Kind::Local;
        gone.message = Session::tr("The credential of %1 is not kept any more")
                           .arg(displayText(connection.name));
        gone.remedy = Session::tr("It went when the window was locked. Add the connection again.");
        co_return gone;
    }
    SecretOutcome read = co_await m_secrets.read(connection.id);
    if (read.state == SecretState::Missing)
        read.error.fields = {{QLatin1String(missingTokenField), read.error.message}};
    if (!read.ok())
        co_return read.error;
    KeptToken kept = keptToken(std::move(read.secret));
    if (kept.isBound() && !kept.isFor(connection.origin))
        co_return otherAddressError(kept, connection);
    Credentials credentials(std::move(kept.token));
    Result<Credentials> whole = co_await completed(connection, std::move(credentials));
    co_return std::move(whole);
}

QCoro::Task<Result<Credentials>> Connector::completed(Connection connection, Credentials given)
{
    if (!connection.certificateFile.isEmpty() && given.keyPassphrase.isEmpty()) {
        const QString passphraseKey = keyOfPassphrase(connection.id);
        SecretOutcome passphrase = co_await m_secrets.read(passphraseKey);
        // Most keys have none.
        if (!passphrase.ok() && passphrase.state != SecretState::Missing)
            co_return passphrase.error;
        given.keyPassphrase = std::move(passphrase.secret);
    }
    if (connection.proxy.asksForPassword() && given.proxyPassword.isEmpty()) {
        const QString proxyKey = keyOfProxyPassword(connection.id);
        SecretOutcome password = co_await m_secrets.read(proxyKey);
        // Without it the proxy says that it wants one.
        if (!password.ok() && password.state != SecretState::Missing)
            co_return password.error;
        KeptToken keptPassword = keptToken(std::move(password.secret));
        if (!keptPassword.token.isEmpty() && !keptPassword.isFor(connection.proxy.origin()))
            co_return otherProxyError(keptPassword, connection);
        given.proxyPassword = std::move(keptPassword.token);
    }
    co_return std::move(given);
}

QCoro::Task<Result<std::unique_ptr<Session>>> Connector::sessionFor(Connection connection)
{
    Result<Credentials> credentials = co_await credentialsOf(connection);
    if (!credentials.ok())
        co_return credentials.error();
    if (connection.runOnly)
        co_return runOnlySession(std::move(connection), std::move(credentials).value());
    auto session =
        std::make_unique<Session>(connection, std::move(credentials).value(), m_journal, m_limits);
    Session *const opened = session.get();
    QObject::connect(
        opened, &Session::refreshed, opened,
        [opened, secrets = &m_secrets, connection] {
            if (!opened->lastError())
                bindToken(opened, secrets, connection.id, connection.origin);
        },
        Qt::SingleShotConnection);
    co_return std::move(session);
}

std::unique_ptr<Session> Connector::runOnlySession(Connection connection, Credentials credentials)
{
    connection.runOnly = true;
    return std::make_unique<Session>(std::move(connection), std::move(credentials), m_journal,
                                     m_limits);
}

QCoro::Task<Result<QString>> Connector::forget(QString connectionId)
{
    auto removing = removeSecrets(connectionId);
    SecretOutcome removed = co_await removing;
    QString remains;
    if (removed.state == SecretState::Unavailable)
        remains = Session::tr("The connection was removed, but no keychain could be reached (%1). "
                              "If one keeps its credential, the entry \"%2\" is still there")
                      .arg(removed.error.message, connectionId);
    else if (!removed.ok())
        co_return removed.error;
    m_connections.remove(connectionId);
    if (!m_connections.kept().ok())
        remains = joinedSentences({remains, m_connections.kept().error().text()});
    co_return remains;
}

} // namespace tokendesk
