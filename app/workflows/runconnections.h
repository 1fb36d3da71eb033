// Connections that are kept for this run alone, with what it takes to open them again.
#pragma once

#include "credentials/connection.h"
#include "credentials/credentials.h"

#include <QList>

#include <optional>
#include <vector>

namespace tokendesk {

/// In memory only. Any one thread.
class RunConnections final {
public:
    /// In the place of one with the same id.
    void keep(const Connection &connection, const Credentials &credentials);
    void forget(const QString &id);
    /// Of all of them: whoever wants one again must give its credential again.
    void letGoOfCredentials();

    /// In the order in which they came.
    [[nodiscard]] QList<Connection> all() const;
    /// A copy; nothing when it was let go of.
    [[nodiscard]] std::optional<Credentials> credentials(const QString &id) const;

private:
    struct Kept {
        Connection connection;
        Credentials credentials;
    };
    std::vector<Kept> m_kept;
};

} // namespace tokendesk
