// From a kept connection to an open session, and the way there: test, save, forget.
#pragma once

#include "credentials/connectionstore.h"
#include "credentials/secretstore.h"
#include "workflows/runconnections.h"
#include "workflows/session.h"

#include <QCoroTask>
#include <memory>

namespace tokendesk {

class Journal;

/// What a test of an address and a credential found out.
struct ConnectionTest {
    Identity identity;
    Access access = Access::Unknown;
    QString release; ///< of the deployment; may be empty
    qint64 clockOffsetMs = 0; ///< server minus this machine
    bool isProxyLate = false; ///< no proxy was used: the system did not name its own in time
};

/// The id of a connection that is to be kept.
struct ConnectionIdentity {
    QString id;
    int changesKnown = 0; ///< in the journal already, of a connection that is no more
};

/// The keychain answers, and has no token for the connection: one is to be given.
[[nodiscard]] bool isTokenMissing(const Error &error);

/// GUI thread. The references must outlive this object and its tasks.
class Connector final {
public:
    Connector(ConnectionStore &connections, SecretStore &secrets, Journal &journal,
              HttpLimits limits = {});

    /// Keeps nothing.
    QCoro::Task<Result<ConnectionTest>> test(Connection connection, Credentials credentials);
    /// Of the connection that changed something at this address and is no more, so that its changes
    /// can be undone, and what it left open goes on; else of one that was removed, for its notes
    /// and reviews; else a new one. Never one of `reserved`.
    QCoro::Task<Result<ConnectionIdentity>> identify(QUrl origin, QStringList reserved = {});
    /// Of a connection for this run alone: the same in each run, unless one that is kept has it.
    [[nodiscard]] QString idForThisRun(const QUrl &origin) const;
    /// Nothing more is sent by those that are under way, which end with Error::Kind::Cancelled:
    /// the program is locked.
    void endTests();
    /// Keychain first, then the settings: a connection without its credential is not kept.
    /// An empty token, passphrase or password: the one that the keychain has stays.
    QCoro::Task<Result<void>> save(Connection connection, Credentials credentials);
    /// The settings alone (name, colour, options); the credential stays as it is. Where they cannot
    /// be written, they are as before.
    [[nodiscard]] Result<void> update(const Connection &connection);
    /// From the keychain; of a connection for this run, from memory. An error when the token is
    /// kept for another address than the connection's.
    QCoro::Task<Result<Credentials>> credentialsOf(Connection connection);
    /// `given`, and where that has no passphrase or no proxy's password the keychain's.
    QCoro::Task<Result<Credentials>> completed(Connection connection, Credentials given);
    /// With the credentials of credentialsOf(); the session is not opened yet. A token that is kept
    /// without its address gets it after the first success.
    QCoro::Task<Result<std::unique_ptr<Session>>> sessionFor(Connection connection);
    /// A session for this run alone, with a credential that is kept nowhere.
    [[nodiscard]] std::unique_ptr<Session> runOnlySession(Connection connection,
                                                          Credentials credentials);
    /// From the keychain and the settings. When the keychain refuses, the connection stays; where
    /// none can be reached it goes, and what is returned says what may remain. Else that is empty.
    QCoro::Task<Result<QString>> forget(QString connectionId);

    [[nodiscard]] ConnectionStore &connections() { return m_connections; }
    [[nodiscard]] RunConnections &ofThisRun() { return m_ofThisRun; }

private:
    QCoro::Task<Result<void>> saveSecrets(Connection connection, std::optional<Connection> before,
                                          Credentials credentials);
    /// The first that cannot be removed ends it.
    QCoro::Task<SecretOutcome> removeSecrets(QString connectionId);

    ConnectionStore &m_connections;
    SecretStore &m_secrets;
    Journal &m_journal;
    HttpLimits m_limits;
    RunConnections m_ofThisRun;
    /// Under way; one that nobody waits for any more may outlive this.
    std::shared_ptr<QList<Session *>> m_tests = std::make_shared<QList<Session *>>();
};

} // namespace tokendesk
