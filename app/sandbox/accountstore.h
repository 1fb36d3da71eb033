// Users and teams: the table is the truth, a copy in memory answers every read.
#pragma once

#include "sandbox/database.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace tokendesk::sandbox {

struct Team {
    qint64 id = 0;
    QString name;
};

struct Account {
    qint64 id = 0;
    QString userId;
    QString userName;
    QString email; ///< null when there is none
    QString name;
    QString role;
    QString type; ///< "Service" or "Human"
    std::optional<qint64> lastLogin; ///< Unix seconds, as the other times
    qint64 created = 0;
    std::optional<qint64> deleted;
    QList<qint64> teams;
};

/// Used in the server's thread only. A change that could not be written is not in the copy either;
/// Database::lastError() then says why.
class AccountStore {
public:
    explicit AccountStore(Database &database);

    /// Reads everything again. Called at start and when another program wrote to the file.
    /// False with Database::lastError() set when it could not: what is here then is not the whole.
    [[nodiscard]] bool reload();

    [[nodiscard]] const QList<Account> &all() const { return m_accounts; }
    /// Nothing when there is no such account. Valid until the next change.
    [[nodiscard]] const Account *find(qint64 id) const;
    [[nodiscard]] const Account *findByUserId(const QString &userId) const;
    [[nodiscard]] const QList<Team> &teams() const { return m_teams; }
    [[nodiscard]] QString teamName(qint64 id) const;
    [[nodiscard]] std::optional<qint64> teamId(const QString &name) const;

    /// Returns the id, or nothing when it could not be written.
    [[nodiscard]] std::optional<qint64> insert(const Account &account);
    bool update(const Account &account);
    [[nodiscard]] std::optional<qint64> insertTeam(const QString &name);
    /// Only in the copy; TokenStore writes it with `last_used`.
    void noteLogin(qint64 id, qint64 at);

private:
    bool writeTeams(const Account &account);

    Database &m_database;
    QList<Account> m_accounts; ///< by id
    QHash<qint64, qsizetype> m_index;
    QList<Team> m_teams;
};

} // namespace tokendesk::sandbox
