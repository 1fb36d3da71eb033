#include "sandbox/accountstore.h"

#include <algorithm>

namespace tokendesk::sandbox {

namespace {

std::optional<qint64> optionalTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

} // namespace

AccountStore::AccountStore(Database &database)
    : m_database(database)
{
}

bool AccountStore::reload()
{
    m_accounts.clear();
    m_index.clear();
    m_teams.clear();
    QSqlQuery users = m_database.query(
        QStringLiteral("SELECT id, user_id, user_name, email, name, role, user_type, last_login,"
                       " created_at, deleted_at FROM users ORDER BY id"));
    while (users.next()) {
        Account account;
        account.id = users.value(0).toLongLong();
        account.userId = users.value(1).toString();
        account.userName = users.value(2).toString();
        account.email = users.value(3).toString();
        account.name = users.value(4).toString();
        account.role = users.value(5).toString();
        account.type = users.value(6).toString();
        account.lastLogin = optionalTime(users.value(7));
        account.created = users.value(8).toLongLong();
        account.deleted = optionalTime(users.value(9));
        m_index.insert(account.id, m_accounts.size());
        m_accounts.append(std::move(account));
    }
    if (!m_database.isReadToItsEnd(users))
        return false;
    QSqlQuery teams = m_database.query(QStringLiteral("SELECT id, name FROM teams ORDER BY id"));
    while (teams.next())
        m_teams.append({teams.value(0).toLongLong(), teams.value(1).toString()});
    if (!m_database.isReadToItsEnd(teams))
        return false;
    QSqlQuery links =
        m_database.query(QStringLiteral("SELECT user, team FROM user_teams ORDER BY user, team"));
    while (links.next()) {
        const auto it = m_index.constFind(links.value(0).toLongLong());
        if (it != m_index.cend())
            m_accounts[*it].teams.append(links.value(1).toLongLong());
    }
    return m_database.isReadToItsEnd(links);
}

const Account *AccountStore::find(qint64 id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.cend() ? nullptr : &m_accounts.at(*it);
}

const Account *AccountStore::findByUserId(const QString &userId) const
{
    const auto it = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                 [&userId](const Account &a) { return a.userId == userId; });
    return it == m_accounts.cend() ? nullptr : &*it;
}

QString AccountStore::teamName(qint64 id) const
{
    for (const Team &team : m_teams) {
        if (team.id == id)
            return team.name;
    }
    return {};
}

std::optional<qint64> AccountStore::teamId(const QString &name) const
{
    for (const Team &team : m_teams) {
        if (team.name == name)
            return team.id;
    }
    return std::nullopt;
}

bool AccountStore::writeTeams(const Account &account)
{
    if (!m_database.run(QStringLiteral("DELETE FROM user_teams WHERE user = ?"), {account.id}))
        return false;
    return std::all_of(account.teams.cbegin(), account.teams.cend(), [&](qint64 team) {
        return m_database.run(QStringLiteral("INSERT INTO user_teams (user, team) VALUES (?, ?)"),
                              {account.id, team});
    });
}

std::optional<qint64> AccountStore::insert(const Account &account)
{
    Account added = account;
    m_database.run(QStringLiteral("SAVEPOINT account"));
    bool ok = m_database.run(
        QStringLiteral("INSERT INTO users (user_id, user_name, email, name, role, user_type,"
                       " last_login, created_at, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {added.userId, added.userName, added.email, added.name, added.role, added.type,
         nullable(added.lastLogin), added.created, nullable(added.deleted)});
    added.id = m_database.lastInsertId();
    std::sort(added.teams.begin(), added.teams.end());
    ok = ok && writeTeams(added);
    if (!ok || !m_database.run(QStringLiteral("RELEASE account"))) {
        const QString reason = m_database.lastError();
        m_database.run(QStringLiteral("ROLLBACK TO account"));
        m_database.run(QStringLiteral("RELEASE account"));
        m_database.setLastError(reason);
        return std::nullopt;
    }
    m_index.insert(added.id, m_accounts.size());
    m_accounts.append(added);
    return added.id;
}

bool AccountStore::update(const Account &account)
{
    const auto it = m_index.constFind(account.id);
    if (it == m_index.cend())
        return false;
    Account changed = account;
    std::sort(changed.teams.begin(), changed.teams.end());
    Transaction transaction(m_database);
    const bool ok = transaction.isOpen()
        && m_database.run(
            QStringLiteral("UPDATE users SET name = ?, role = ?, deleted_at = ? WHERE id = ?"),
            {changed.name, changed.role, nullable(changed.deleted), changed.id});
    if (!ok || !writeTeams(changed) || !transaction.commit())
        return false;
    m_accounts[*it] = changed;
    return true;
}

std::optional<qint64> AccountStore::insertTeam(const QString &name)
{
    if (!m_database.run(QStringLiteral("INSERT INTO teams (name) VALUES (?)"), {name}))
        return std::nullopt;
    m_teams.append({m_database.lastInsertId(), name});
    return m_teams.last().id;
}

void AccountStore::noteLogin(qint64 id, qint64 at)
{
    const auto it = m_index.constFind(id);
    if (it != m_index.cend())
        m_accounts[*it].lastLogin = at;
}

} // namespace tokendesk::sandbox
