#include "sandbox/schema.h"

#include "sandbox/database.h"
#include "sandbox/words.h"

#include <QStringList>

#include <array>

namespace tokendesk::sandbox {

namespace {

// Times are Unix seconds. AUTOINCREMENT: an id is never given twice, not even after a deletion.
const QStringList tables{
    QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " user_id TEXT NOT NULL UNIQUE, user_name TEXT, email TEXT, name TEXT NOT NULL,"
                   " role TEXT NOT NULL, user_type TEXT NOT NULL"
                   " CHECK (user_type IN ('Service', 'Human')),"
                   " last_login INTEGER, created_at INTEGER NOT NULL, deleted_at INTEGER)"),
    QStringLiteral("CREATE TABLE teams (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " name TEXT NOT NULL UNIQUE)"),
    QStringLiteral("CREATE TABLE user_teams (user INTEGER NOT NULL REFERENCES users (id),"
                   " team INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (user, team))"
                   " WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE tokens (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " user INTEGER NOT NULL REFERENCES users (id), name TEXT NOT NULL,"
                   " created INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 1,"
                   " expiration INTEGER, last_used INTEGER, hash BLOB NOT NULL UNIQUE,"
                   " UNIQUE (user, name))"),
};

const QStringList scimOnlyTokens{
    QStringLiteral("ALTER TABLE tokens ADD COLUMN scim_only INTEGER NOT NULL DEFAULT 0"),
};

const QStringList listingIndex{
    QStringLiteral("CREATE INDEX users_by_type ON users (user_type)"),
};

const std::array<QStringList, 3> steps{tables, scimOnlyTokens, listingIndex};

} // namespace

int newestSchema()
{
    return static_cast<int>(steps.size());
}

std::optional<QString> migrate(Database &database, int version)
{
    QSqlQuery query = database.query(QStringLiteral("PRAGMA user_version"));
    if (!query.next())
        return database.lastError();
    const int found = query.value(0).toInt();
    query.finish();
    if (found > version) {
        database.setUnusable();
        return Words::tr(
                   "it was written by a newer version (schema %1, this program knows %2). Update "
                   "the program, or choose another file.")
            .arg(found)
            .arg(version);
    }
    if (found == version)
        return std::nullopt;
    Transaction transaction(database);
    for (int step = found; step < version; ++step) {
        for (const QString &statement : steps.at(static_cast<size_t>(step))) {
            if (!database.run(statement))
                return Words::tr("its schema could not be brought up to date: %1")
                    .arg(database.lastError());
        }
    }
    // A pragma takes no bound value.
    if (!database.run(QStringLiteral("PRAGMA user_version = %1").arg(version))
        || !transaction.commit())
        return Words::tr("its schema could not be brought up to date: %1")
            .arg(database.lastError());
    return std::nullopt;
}

} // namespace tokendesk::sandbox
