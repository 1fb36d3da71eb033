#include "store/database.h"

#include "store/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tokendesk {

namespace {

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// The file exists and is nobody else's before the first byte is in it.
bool preparePrivateFile(const QString &path, QString *reason)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists()) {
        if (!folder.mkpath(QStringLiteral("."))) {
            *reason = DatabaseWords::tr("The folder %1 cannot be made").arg(folder.path());
            return false;
        }
        QFile::setPermissions(folder.path(), ownerOnly | QFileDevice::ExeOwner);
    }
    QFile file(path);
    // Another program may make it at the same moment.
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly)
        && !file.exists()) {
        *reason = file.errorString();
        return false;
    }
    return true;
}

/// With the files that SQLite keeps beside it: one that is there keeps its mode.
bool makePrivate(const QString &path, QString *reason)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther
        | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const char *suffix : {"-wal", "-shm", "-journal", ""}) {
        QFile file(path + QLatin1String(suffix));
        if (file.exists() && (file.permissions() & others) && !file.setPermissions(ownerOnly)) {
            *reason = file.errorString();
            return false;
        }
    }
    return true;
}

/// Device and inode; empty where there is none. Windows lets nobody take away an open file.
QByteArray fileAt(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(static_cast<quint64>(status.st_dev)) + ':'
        + QByteArray::number(static_cast<quint64>(status.st_ino));
#else
    Q_UNUSED(path)
    return {};
#endif
}

/// It is made by the first version, and stays.
QString firstTable(std::span<const QStringList> migrations)
{
    static const QRegularExpression made(QStringLiteral("CREATE TABLE (\\w+)"));
    return migrations.empty() ? QString()
                              : made.match(migrations.front().join(QLatin1Char('\n'))).captured(1);
}

} // namespace

Database::~Database()
{
    if (m_connectionName.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

bool Database::transaction()
{
    m_isLost = fileAt(m_path) != m_opened;
    return !m_isLost && m_database.transaction();
}

Error Database::error(const QString &what, const QString &reason) const
{
    if (m_isLost)
        return lostError(what);
    Error error;
    error.kind = Error::Kind::Local;
    error.message = what;
    error.detail = reason;
    error.remedy = remedyFor(reason);
    return error;
}

Error Database::lostError(const QString &what) const
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = what;
    error.detail =
        DatabaseWords::tr("%1 was removed or replaced").arg(QDir::toNativeSeparators(m_path));
    error.remedy = DatabaseWords::tr("Close the program and start it again");
    return error;
}

QString Database::remedyFor(const QString &reason) const
{
    const auto says = [&reason](const char *words) {
        return reason.contains(QLatin1String(words));
    };
    if (says("locked"))
        return DatabaseWords::tr("Another Tokendesk has it open. Close that one first");
    if (says("malformed") || says("not a database") || says("no such table")
        || says("no such column"))
        return DatabaseWords::tr(
                   "%1 is damaged. Close the program, move that file away, and start again: "
                   "a new one is made")
            .arg(QDir::toNativeSeparators(m_path));
    return DatabaseWords::tr("Check the free space and the rights of %1")
        .arg(QDir::toNativeSeparators(m_path));
}

Result<void> Database::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return {};
    return unusable(query.lastError().databaseText());
}

Error Database::unusable(const QString &reason) const
{
    return error(
        DatabaseWords::tr("The database %1 cannot be used").arg(QDir::toNativeSeparators(m_path)),
        reason);
}

Result<void> Database::open(const QString &path, std::span<const QStringList> migrations)
{
    m_path = path;
    QString reason;
    if (!preparePrivateFile(path, &reason))
        return error(DatabaseWords::tr("The database %1 cannot be opened")
                         .arg(QDir::toNativeSeparators(path)),
                     reason);

    m_connectionName = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!m_database.open())
        return error(DatabaseWords::tr("The database %1 cannot be opened")
                         .arg(QDir::toNativeSeparators(path)),
                     m_database.lastError().text());

    Result<void> ours = refuseForeign(firstTable(migrations));
    if (!ours.ok())
        return ours;
    if (!makePrivate(path, &reason))
        return error(DatabaseWords::tr("The database %1 cannot be opened")
                         .arg(QDir::toNativeSeparators(path)),
                     reason);

    for (const QString &statement :
         {QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"),
          QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
          QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA secure_delete=ON")}) {
        Result<void> done = execute(statement);
        if (!done.ok())
            return done;
    }
    m_opened = fileAt(path);
    return migrate(migrations);
}

Result<void> Database::refuseForeign(const QString &ownTable)
{
    QSqlQuery query(m_database);
    const bool isRead =
        query.exec(QStringLiteral("SELECT (SELECT user_version FROM pragma_user_version), "
                                  "(SELECT count(*) FROM sqlite_master), "
                                  "(SELECT count(*) FROM sqlite_master WHERE name = '%1')")
                       .arg(ownTable))
        && query.next();
    if (!isRead)
        return unusable(query.lastError().databaseText());
    const int version = query.value(0).toInt();
    const bool isBlank = version == 0 && query.value(1).toInt() == 0;
    const bool isOwn = version > 0 && query.value(2).toInt() > 0;
    if (isBlank || isOwn)
        return {};
    Error foreign = error(
        DatabaseWords::tr("The database %1 cannot be used").arg(QDir::toNativeSeparators(m_path)),
        DatabaseWords::tr("it belongs to another program"));
    foreign.remedy = DatabaseWords::tr("Move it away, or use another data folder (--data-dir)");
    return foreign;
}

Result<void> Database::migrate(std::span<const QStringList> migrations)
{
    qsizetype version = 0;
    {
        QSqlQuery query(m_database);
        if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
            return execute(QStringLiteral("PRAGMA user_version"));
        version = query.value(0).toLongLong();
    }
    const qsizetype newest = static_cast<qsizetype>(migrations.size());
    if (version > newest) {
        Error failure = error(
            DatabaseWords::tr("The database %1 was written by a newer Tokendesk")
                .arg(QDir::toNativeSeparators(m_path)),
            DatabaseWords::tr("Its version is %1, this program knows %2").arg(version).arg(newest));
        failure.remedy =
            DatabaseWords::tr("Use the newer program, or another data folder (--data-dir)");
        return failure;
    }
    for (; version < newest; ++version) {
        QStringList statements{QStringLiteral("BEGIN IMMEDIATE")};
        statements += migrations[static_cast<size_t>(version)];
        statements << QStringLiteral("PRAGMA user_version=%1").arg(version + 1)
                   << QStringLiteral("COMMIT");
        for (const QString &statement : statements) {
            Result<void> done = execute(statement);
            if (!done.ok()) {
                (void)execute(QStringLiteral("ROLLBACK"));
                return done;
            }
        }
    }
    // The exclusive lock is taken by the first write or read; take it now, so that a second
    // program finds out at its start.
    for (const QString &statement : {QStringLiteral("BEGIN EXCLUSIVE"), QStringLiteral("COMMIT")}) {
        Result<void> done = execute(statement);
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace tokendesk
