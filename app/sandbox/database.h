// The sandbox's SQLite file: opened, locked, private to its owner, and of a known schema.
#pragma once

#include "sandbox/schema.h"

#include <QFile>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

class QLockFile;

namespace tokendesk::sandbox {

/// One connection, used in the thread that opened it. WAL, synchronous=FULL, foreign keys on.
class Database {
public:
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Makes folder (0700) and file (0600) when missing, takes the lock beside the file, and brings
    /// an older schema up to date. Returns what went wrong, in words that name the file and the
    /// way out; nothing on success. What it made is deleted when it fails. `schema` is the version
    /// to bring it to.
    [[nodiscard]] std::optional<QString> open(const QString &path, int schema = newestSchema());
    /// Writes the log back into the file and lets go of it. Safe to call twice.
    void close();
    /// Whether the last open() made the file.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// Takes the lock of a file that open() may refuse, to remove() it: damaged, or of a newer
    /// version. Another program's is refused here too.
    [[nodiscard]] std::optional<QString> openToRemove(const QString &path);
    /// Deletes the file and its companions, and lets go of its lock only then. To be called while
    /// it is open.
    [[nodiscard]] std::optional<QString> remove();
    /// What went wrong is due to what is in the file: only a new one helps.
    [[nodiscard]] bool isUnusable() const;
    void setUnusable() { m_isUnusable = true; }

    /// The last id of each table, as far as it can be read.
    [[nodiscard]] QHash<QString, qint64> lastIds();
    /// Of a new file: its ids come after these.
    bool goOnAfter(const QHash<QString, qint64> &lastIds);

    /// Runs one statement; false with lastError() set when it fails.
    bool run(const QString &sql, const QVariantList &values = {});
    /// A prepared forward-only query with its values bound and run; inactive when it failed.
    [[nodiscard]] QSqlQuery query(const QString &sql, const QVariantList &values = {});
    /// Of a query whose rows have been taken: none is missing. False with lastError() set.
    [[nodiscard]] bool isReadToItsEnd(const QSqlQuery &query);
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }
    [[nodiscard]] int rowsChanged() const { return m_rowsChanged; }
    [[nodiscard]] QString lastError() const { return m_lastError; }
    void setLastError(const QString &reason) { m_lastError = reason; }

    /// How long a statement waits while another program writes to the file; patience() at first.
    void setPatience(std::chrono::milliseconds time);
    /// So short that one who asks is not kept waiting, and neither are those that come after it:
    /// all are served by one thread.
    [[nodiscard]] static constexpr std::chrono::milliseconds patience()
    {
        return std::chrono::milliseconds(1500);
    }

    /// False, with lastError() set: the file was deleted, moved away or replaced while it is open.
    /// SQLite does not notice, and what is written then is nobody's to find.
    [[nodiscard]] bool isThere();

    /// Moves when another program has written to the file.
    [[nodiscard]] qint64 foreignVersion();

    [[nodiscard]] QByteArray meta(const QString &key);
    bool setMeta(const QString &key, const QByteArray &value);

    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

private:
    void closeConnection();
    /// After an open() that failed.
    void giveUp();
    // Steps of open(), which say what went wrong as it does.
    [[nodiscard]] std::optional<QString> attach(const QString &path);
    [[nodiscard]] std::optional<QString> prepareFile(const QString &path);
    [[nodiscard]] std::optional<QString> takeLock(const QString &path);
    /// What is in the file is not the sandbox's.
    [[nodiscard]] std::optional<QString> refuseForeign();
    [[nodiscard]] std::optional<QString> closeToOthers();
    [[nodiscard]] std::optional<QString> configure();
    [[nodiscard]] std::optional<QString> bringUpToDate(int schema);
    [[nodiscard]] QString cannotBeRead(const QString &reason) const;

    QString m_name; ///< of the Qt SQL connection
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_held; ///< open for the lock on the file itself
    qint64 m_lastInsertId = 0;
    int m_rowsChanged = 0;
    QString m_lastError;
    bool m_isNew = false;
    bool m_isUnusable = false;
    std::pair<quint64, quint64> m_file; ///< which one it is: device and number
};

/// To be bound: NULL where there is none.
[[nodiscard]] QVariant nullable(std::optional<qint64> value);

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// False with the database's lastError() set where nothing can be written now.
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool commit();

private:
    Database &m_database;
    bool m_open;
};

} // namespace tokendesk::sandbox
