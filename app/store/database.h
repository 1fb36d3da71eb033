// A SQLite file as this program keeps them: private, versioned, durable.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <span>

namespace tokendesk {

/// All on one thread, the one that opens it.
class Database final {
public:
    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Makes the file (0600) and its folder (0700) when they are not there. WAL, synchronous=FULL,
    /// held by one process at a time. `migrations`: the statements that lead from schema version i
    /// to i + 1; each version is one transaction. A file of a newer version or of
    /// another program is refused untouched.
    [[nodiscard]] Result<void> open(const QString &path, std::span<const QStringList> migrations);

    [[nodiscard]] QSqlDatabase &sql() { return m_database; }
    /// False also where the file at the path is no longer the one that was opened: what is written
    /// into that is lost. error() says so then.
    [[nodiscard]] bool transaction();
    /// `what`: the sentence's subject, for example "The change could not be written down".
    [[nodiscard]] Error error(const QString &what, const QString &reason) const;

private:
    /// A file with anything in it is ours if it has a version and this table.
    [[nodiscard]] Result<void> refuseForeign(const QString &ownTable);
    [[nodiscard]] Result<void> migrate(std::span<const QStringList> migrations);
    [[nodiscard]] Result<void> execute(const QString &statement);
    [[nodiscard]] Error unusable(const QString &reason) const;
    [[nodiscard]] Error lostError(const QString &what) const;
    /// By what SQLite or the system says.
    [[nodiscard]] QString remedyFor(const QString &reason) const;

    QString m_path;
    QByteArray m_opened; ///< which file it is
    bool m_isLost = false; ///< as the last transaction() found it
    QString m_connectionName;
    QSqlDatabase m_database;
};

} // namespace tokendesk
