#include "sandbox/database.h"

#include "sandbox/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#endif

namespace tokendesk::sandbox {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QStringList companions(const QString &path)
{
    return {path + QStringLiteral("-wal"), path + QStringLiteral("-shm"),
            path + QStringLiteral("-journal")};
}

std::optional<QString> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return std::nullopt;
    const QFileInfo info(folder);
    if (!QDir().mkpath(info.absolutePath())
        || !QDir(info.absolutePath()).mkdir(info.fileName(), ownerOnly | QFileDevice::ExeOwner)) {
        return Words::tr(
                   "The folder %1 for the sandbox database cannot be made. Choose another file, or "
                   "make the folder.")
            .arg(QDir::toNativeSeparators(folder));
    }
    return std::nullopt;
}

/// In SQLite's words.
bool speaksOfDamage(const QString &reason)
{
    constexpr std::array words{"malformed", "not a database", "unsupported file format",
                               "no such table", "no such column"};
    return std::any_of(words.begin(), words.end(), [&reason](const char *word) {
        return reason.contains(QLatin1String(word));
    });
}

QString inUse(const QString &path)
{
    return Words::tr("The sandbox database %1 is in use by another sandbox. Stop that one, or "
                     "choose another file.")
        .arg(path);
}

/// Of another machine nobody here can tell whether it still runs.
QString inUseBy(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString machine;
    QString program;
    if (!lock.getLockInfo(&process, &machine, &program))
        return inUse(path);
    return Words::tr("The sandbox database %1 is in use by another sandbox: process %2 on %3. Stop "
                     "that one, or choose another file. If it does not run any more, delete %4.")
        .arg(path, QString::number(process), machine, lock.fileName());
}

/// QLockFile does not say it: another new file there fails as its own did.
QString whyNothingIsWrittenBeside(const QString &path)
{
    QTemporaryFile probe(path + QStringLiteral(".XXXXXX"));
    if (probe.open() && probe.write("x") == 1)
        probe.flush();
    return probe.errorString();
}

/// The file itself, as long as it is open. False: a sandbox has it that came to it by another
/// name, such as a hard link, which has a lock file and a log of its own.
bool lockItself(const QFile &file)
{
#ifdef F_OFD_SETLK
    // Its last possible byte, which SQLite never locks; flock() would be in SQLite's way where a
    // network file system makes it a lock of every byte.
    struct flock lastByte = {};
    lastByte.l_type = F_WRLCK;
    lastByte.l_whence = SEEK_SET;
    lastByte.l_start = std::numeric_limits<off_t>::max();
    lastByte.l_len = 1;
    // Where the file system knows no locks, the lock file has to do.
    return ::fcntl(file.handle(), F_OFD_SETLK, &lastByte) == 0
        || (errno != EAGAIN && errno != EACCES);
#else
    Q_UNUSED(file)
    return true;
#endif
}

/// Nothing, twice, when there is none.
std::pair<quint64, quint64> identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) == 0)
        return {facts.st_dev, facts.st_ino};
    return {};
#else
    return {0, QFile::exists(path) ? 1 : 0}; // it cannot be deleted while it is open
#endif
}

} // namespace

Database::Database()
    : m_name(QStringLiteral("sandbox-") + QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    close();
}

std::optional<QString> Database::takeLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a living holder is never pushed out, however long it runs
    if (lock->tryLock(0)) {
        // It is made as the umask says, and names this machine.
        QFile::setPermissions(lock->fileName(), ownerOnly);
        m_lock = std::move(lock);
        return std::nullopt;
    }
    if (lock->error() == QLockFile::LockFailedError)
        return inUseBy(*lock, path);
    return Words::tr("The lock file of the sandbox database %1 cannot be written: %2. Put that "
                     "right, or choose another file.")
        .arg(path, whyNothingIsWrittenBeside(path));
}

std::optional<QString> Database::prepareFile(const QString &path)
{
    if (const auto error = makeFolder(QFileInfo(path).absolutePath()))
        return error;
    if (const auto error = takeLock(path))
        return error;
    m_held.setFileName(path);
    // Before SQLite opens it, so that no moment sees it readable by others; SQLite gives its
    // companion files the same mode.
    m_isNew = !m_held.exists();
    if (m_isNew && !m_held.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly)) {
        m_isNew = false;
        return Words::tr("The sandbox database %1 cannot be made: %2")
            .arg(path, m_held.errorString());
    }
    m_held.close();
    if (!QFileInfo(path).isFile())
        return Words::tr("The sandbox database %1 is not a file. Choose another one.").arg(path);
    if (!QFileInfo(path).isWritable() || !m_held.open(QIODevice::ReadWrite)) {
        return Words::tr(
                   "The sandbox database %1 cannot be written. Check its permissions, or choose "
                   "another file.")
            .arg(path);
    }
    if (!lockItself(m_held))
        return inUse(path);
    return std::nullopt;
}

QString Database::cannotBeRead(const QString &reason) const
{
    if (!isUnusable())
        return Words::tr("The sandbox database %1 cannot be read: %2. Choose another file.")
            .arg(m_path, reason);
    return Words::tr("The sandbox database %1 cannot be read: %2. Choose another file, or delete "
                     "this one to start anew.")
        .arg(m_path, reason);
}

std::optional<QString> Database::refuseForeign()
{
    QSqlQuery found = query(QStringLiteral(
        "SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM "
        "sqlite_master), (SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN "
        "('meta', 'users', 'teams', 'user_teams', 'tokens'))"));
    if (!found.next())
        return cannotBeRead(m_lastError);
    const int version = found.value(0).toInt();
    const bool isBlank = version == 0 && found.value(1).toInt() == 0;
    if (isBlank || (version > 0 && found.value(2).toInt() == 5))
        return std::nullopt;
    return Words::tr("The sandbox database %1 cannot be used: it belongs to another program. "
                     "Choose another file, or move that one away.")
        .arg(m_path);
}

std::optional<QString> Database::closeToOthers()
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &path : companions(m_path) + QStringList{m_path}) {
        QFile file(path);
        if (file.exists() && (file.permissions() & others) && !file.setPermissions(ownerOnly))
            return cannotBeRead(Words::tr("it is readable by others, and that cannot be changed"));
    }
    return std::nullopt;
}

std::optional<QString> Database::configure()
{
    const QStringList pragmas{
        QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA secure_delete = ON"),
        QStringLiteral("PRAGMA cache_size = -16384")};
    for (const QString &pragma : pragmas) {
        if (!run(pragma))
            return cannotBeRead(m_lastError);
    }
    QSqlQuery check = query(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check.next())
        return cannotBeRead(m_lastError);
    m_isUnusable = check.value(0).toString() != QLatin1String("ok");
    if (m_isUnusable)
        return cannotBeRead(check.value(0).toString());
    return std::nullopt;
}

std::optional<QString> Database::attach(const QString &path)
{
    close();
    m_isNew = false;
    m_isUnusable = false;
    m_lastError.clear();
    // One file is one lock file, whichever symbolic link leads to it.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    m_path = canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    if (const auto error = prepareFile(m_path))
        return error;
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience().count()));
    if (!connection.open())
        return cannotBeRead(connection.lastError().databaseText());
    return refuseForeign();
}

std::optional<QString> Database::bringUpToDate(int schema)
{
    const auto reason = migrate(*this, schema);
    if (!reason)
        return std::nullopt;
    return Words::tr("The sandbox database %1 cannot be used: %2").arg(m_path, *reason);
}

std::optional<QString> Database::open(const QString &path, int schema)
{
    std::optional<QString> error = attach(path);
    if (!error)
        error = closeToOthers();
    if (!error)
        error = configure();
    if (!error)
        error = bringUpToDate(schema);
    if (error)
        giveUp();
    else
        m_file = identityOf(m_path);
    return error;
}

std::optional<QString> Database::openToRemove(const QString &path)
{
    const std::optional<QString> error = attach(path);
    if (!error || isUnusable())
        return std::nullopt;
    giveUp();
    return error;
}

bool Database::isUnusable() const
{
    return m_isUnusable || speaksOfDamage(m_lastError);
}

void Database::closeConnection()
{
    if (QSqlDatabase::contains(m_name)) {
        run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        handle().close();
        QSqlDatabase::removeDatabase(m_name);
    }
    m_held.close(); // not earlier: that would take SQLite's own locks of the file as well
}

void Database::close()
{
    closeConnection();
    m_lock.reset();
}

void Database::giveUp()
{
    m_isUnusable = isUnusable(); // what closes it has an error of its own
    if (m_isNew)
        (void)remove(); // half a database is of no use, and takes room on a full disk
    close();
    m_isNew = false;
}

std::optional<QString> Database::remove()
{
    closeConnection();
    std::optional<QString> error;
    for (const QString &file : companions(m_path) + QStringList{m_path}) {
        if (!error && QFile::exists(file) && !QFile::remove(file))
            error = Words::tr("The file %1 cannot be deleted. Check the folder's permissions.")
                        .arg(file);
    }
    // Last: who has the lock next may have made the file anew.
    m_lock.reset();
    return error;
}

QHash<QString, qint64> Database::lastIds()
{
    QHash<QString, qint64> ids;
    // A larger one would leave no room for others; it is not one that was given out.
    QSqlQuery rows = query(QStringLiteral("SELECT name, seq FROM sqlite_sequence WHERE name IN "
                                          "('users', 'teams', 'tokens') AND seq < ?"),
                           {qint64(1) << 50});
    while (rows.next())
        ids.insert(rows.value(0).toString(), rows.value(1).toLongLong());
    return ids;
}

bool Database::goOnAfter(const QHash<QString, qint64> &lastIds)
{
    for (auto it = lastIds.cbegin(); it != lastIds.cend(); ++it) {
        if (!run(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"),
                 {it.key(), it.value()}))
            return false;
    }
    return true;
}

bool Database::run(const QString &sql, const QVariantList &values)
{
    return query(sql, values).isActive();
}

QSqlQuery Database::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    m_lastError.clear();
    bool ok = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    if (!ok) {
        m_lastError = query.lastError().databaseText();
        return QSqlQuery(handle());
    }
    m_rowsChanged = query.numRowsAffected();
    m_lastInsertId = query.lastInsertId().toLongLong();
    return query;
}

bool Database::isReadToItsEnd(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        m_lastError = query.lastError().databaseText();
    return m_lastError.isEmpty();
}

void Database::setPatience(std::chrono::milliseconds time)
{
    run(QStringLiteral("PRAGMA busy_timeout = %1").arg(time.count()));
}

bool Database::isThere()
{
    if (identityOf(m_path) == m_file)
        return true;
    m_lastError = Words::tr("the file %1 was deleted or replaced while the sandbox runs. Put it "
                            "back, or reset or restart the sandbox")
                      .arg(m_path);
    return false;
}

qint64 Database::foreignVersion()
{
    QSqlQuery version = query(QStringLiteral("PRAGMA data_version"));
    return version.next() ? version.value(0).toLongLong() : -1;
}

QByteArray Database::meta(const QString &key)
{
    QSqlQuery found = query(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key});
    return found.next() ? found.value(0).toByteArray() : QByteArray();
}

bool Database::setMeta(const QString &key, const QByteArray &value)
{
    return run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"
                              " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
               {key, value});
}

QVariant nullable(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_open(database.run(QStringLiteral("BEGIN IMMEDIATE")))
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // What went wrong is told, not that SQLite has rolled it back by itself since.
    const QString reason = m_database.lastError();
    m_database.run(QStringLiteral("ROLLBACK"));
    if (!reason.isEmpty())
        m_database.setLastError(reason);
}

bool Transaction::commit()
{
    if (!m_open || !m_database.run(QStringLiteral("COMMIT")))
        return false;
    m_open = false;
    return true;
}

} // namespace tokendesk::sandbox
