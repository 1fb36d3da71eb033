#include "workflows/runconnections.h"

#include <algorithm>

namespace tokendesk {

void RunConnections::keep(const Connection &connection, const Credentials &credentials)
{
    const auto place = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        return kept.connection.id == connection.id;
    });
    if (place == m_kept.end()) {
        m_kept.push_back({connection, credentials.duplicate()});
        return;
    }
    place->connection = connection;
    place->credentials = credentials.duplicate();
}

void RunConnections::forget(const QString &id)
{
    std::erase_if(m_kept, [&](const Kept &kept) { return kept.connection.id == id; });
}

void RunConnections::letGoOfCredentials()
{
    for (Kept &kept : m_kept)
        kept.credentials.clear();
}

QList<Connection> RunConnections::all() const
{
    QList<Connection> connections;
    for (const Kept &kept : m_kept)
        connections << kept.connection;
    return connections;
}

std::optional<Credentials> RunConnections::credentials(const QString &id) const
{
    for (const Kept &kept : m_kept) {
        if (kept.connection.id == id && !kept.credentials.token.isEmpty())
            return kept.credentials.duplicate();
    }
    return std::nullopt;
}

} // namespace tokendesk
