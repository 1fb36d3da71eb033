// The file: kept over a restart, private, migrated, and refused with a reason.
#include "sandbox/client.h"

#include "sandbox/database.h"
#include "sandbox/schema.h"
#include "sandbox/tokenstore.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QScopeGuard>
#include <QTest>

#include <array>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#endif

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

namespace {

Options emptySeed()
{
    Options options;
    options.seed = Seed::Empty;
    return options;
}

constexpr auto forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

#ifdef Q_OS_LINUX
/// The names of what is deleted in a folder, in that order.
class Deletions {
public:
    explicit Deletions(const QString &folder)
        : m_handle(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_handle, QFile::encodeName(folder).constData(), IN_DELETE);
    }
    ~Deletions() { ::close(m_handle); }
    Deletions(const Deletions &) = delete;
    Deletions &operator=(const Deletions &) = delete;

    [[nodiscard]] QStringList taken()
    {
        QStringList names;
        alignas(inotify_event) std::array<char, 16384> bytes{};
        const ssize_t size = ::read(m_handle, bytes.data(), bytes.size());
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(&bytes[size_t(at)]);
            names << QFile::decodeName(event->name);
            at += ssize_t(sizeof(inotify_event) + event->len);
        }
        return names;
    }

private:
    int m_handle;
};
#endif

} // namespace

class SandboxDatabase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvivesARestart();
    void theAdminTokenIsNewAtEachStart();
    void anotherAdminTokenLeavesThoseBeforeGood();
    void theAdminIsAdminAgainAfterARestart();
    void resettingMakesAllNewOnTheSamePort();
    void noIdIsGivenASecondTimeAfterAReset();
    void aFileOfNoUseIsResetAsWell_data();
    void aFileOfNoUseIsResetAsWell();
    void aResetTouchesNothingOfOthers();
    void onlyHashesAreStored();
    void fileAndFolderArePrivate();
    void aFileThatOthersCouldReadIsClosedToThem();
    void filesBesideItAreClosedToOthers();
    void writesAreDurable();

    void anOlderSchemaIsBroughtUpToDate_data();
    void anOlderSchemaIsBroughtUpToDate();
    void aNewerSchemaIsRefused();
    void anotherProgramsDatabaseIsRefusedUntouched_data();
    void anotherProgramsDatabaseIsRefusedUntouched();
    void whatIsNoDatabaseIsRefusedAndKept_data();
    void whatIsNoDatabaseIsRefusedAndKept();
    void aFileThatCannotBeMadeIsNamed_data();
    void aFileThatCannotBeMadeIsNamed();
    void whyNothingCanBeWrittenIsSaid();
    void twoSandboxesNeverShareAFile();
    void whoHasTheFileIsNamed();
    void aLockOfAMachineThatIsGoneIsNoDeadEnd();
    void aFileFilledOtherwiseIsNotMixed();
    void aSecondStartMaySayPartOfWhatTheFirstSaid();
    void aFirstStartThatFailsLeavesNothing();
    void theLockGoesAfterWhatItGuards();
    void aWriteThatFailsIsToldAndLeavesNothing_data();
    void aWriteThatFailsIsToldAndLeavesNothing();
    void whileAnotherProgramWritesItIsReadAndChangesAreRefusedSoon();
    void withoutItsFileNothingIsSaidToBeDone();
    void whatCannotBeReadIsNotSaidToBeAbsent_data();
    void whatCannotBeReadIsNotSaidToBeAbsent();
    void aSearchThatFailsIsNoAbsence();
};

void SandboxDatabase::everythingSurvivesARestart()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const qint64 account = sandbox.makeAccount(QStringLiteral("Keeper"), QStringLiteral("Manager"));
    const QJsonObject made = sandbox.makeToken(account, QStringLiteral("kept"));
    const QByteArray token = made.value(QLatin1String("bearer_token")).toString().toLatin1();
    QCOMPARE(sandbox.callAs(token, "GET", "/api/user-tokens").status, 200);
    const QByteArray tokens = sandbox.call("GET", "/api/user-tokens/service").body;
    const QByteArray users = sandbox.call("GET", "/api/users?type=Service").body;
    QVERIFY(sandbox.start().ok());
    QCOMPARE(sandbox.call("GET", "/api/user-tokens/service").body, tokens);
    QCOMPARE(sandbox.call("GET", "/api/users?type=Service").body, users);
    QVERIFY(tokens.contains("\"last_used\": \""));
    QCOMPARE(sandbox.callAs(token, "GET", "/api/user-tokens").status, 200);
}

void SandboxDatabase::theAdminTokenIsNewAtEachStart()
{
    Sandbox sandbox;
    const Started first = sandbox.start(emptySeed());
    QVERIFY(first.ok());
    const Started second = sandbox.start();
    QVERIFY(second.ok());
    QVERIFY(first.adminToken != second.adminToken);
    QCOMPARE(sandbox.callAs(first.adminToken, "GET", "/api/user-tokens").status, 401);
    const QJsonArray own = sandbox.call("GET", "/api/user-tokens").array();
    QCOMPARE(own.size(), 1); // the one before was replaced
}

void SandboxDatabase::anotherAdminTokenLeavesThoseBeforeGood()
{
    Sandbox sandbox;
    Options options = emptySeed();
    options.database = sandbox.file();
    const Started first = sandbox.server.admit(options).result(); // starts it
    QVERIFY2(first.ok(), qPrintable(first.error));
    const Started second = sandbox.server.admit(options).result();
    QVERIFY2(second.ok(), qPrintable(second.error));
    QCOMPARE(second.url, first.url);
    QVERIFY(second.adminToken != first.adminToken);
    sandbox.started = second;
    for (const Started &one : {first, second})
        QCOMPARE(sandbox.callAs(one.adminToken, "GET", "/api/users").status, 200);
    // What has ended goes.
    sql(sandbox.file(), QStringLiteral("UPDATE tokens SET expiration = 1"));
    sandbox.started = sandbox.server.admit(options).result();
    QVERIFY(sandbox.started.ok());
    QCOMPARE(sandbox.call("GET", "/api/user-tokens").array().size(), 1);
#ifdef Q_OS_UNIX
    QVERIFY(QFile::remove(sandbox.file()));
    const Started lost = sandbox.server.admit(options).result();
    QVERIFY2(lost.error.contains(sandbox.file()), qPrintable(lost.error));
    QVERIFY(lost.resetHelps);
#endif
}

void SandboxDatabase::theAdminIsAdminAgainAfterARestart()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    QCOMPARE(sandbox.call("PUT", "/api/users/1", R"({"role":"Member"})").status, 200);
    QCOMPARE(sandbox.call("GET", "/api/users").status, 403);
    QVERIFY(sandbox.start().ok());
    QCOMPARE(sandbox.call("GET", "/api/users").status, 200);
}

void SandboxDatabase::resettingMakesAllNewOnTheSamePort()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const Started before = sandbox.started;
    sandbox.makeAccount(QStringLiteral("Gone"));
    sandbox.started = sandbox.server.reset().result();
    QVERIFY2(sandbox.started.ok(), qPrintable(sandbox.started.error));
    QCOMPARE(sandbox.started.url, before.url);
    QCOMPARE(sandbox.call("GET", "/api/users?type=Service")
                 .object()
                 .value(QLatin1String("total_count"))
                 .toInt(),
             0);
    const Answer old = sandbox.callAs(before.adminToken, "GET", "/api/users");
    QCOMPARE(old.status, 401);
    QCOMPARE(old.detail(), QStringLiteral("The token's signature does not verify")); // new keys too
}

void SandboxDatabase::noIdIsGivenASecondTimeAfterAReset()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    const qint64 account = sandbox.makeAccount(QStringLiteral("Last"));
    const qint64 token =
        sandbox.makeToken(account, QStringLiteral("last"))[QLatin1String("id")].toInteger();
    QVERIFY(account > 0 && token > 0);
    const auto id = [&](const char *which, const char *table) {
        return sql(sandbox.file(),
                   QStringLiteral("SELECT %1(id) FROM %2")
                       .arg(QLatin1String(which), QLatin1String(table)))
            .toLongLong();
    };
    const qint64 team = id("max", "teams");
    sandbox.started = sandbox.server.reset().result();
    QVERIFY2(sandbox.started.ok(), qPrintable(sandbox.started.error));
    QCOMPARE(id("min", "users"), account + 1);
    QVERIFY(id("min", "tokens") > token);
    QCOMPARE(id("min", "teams"), team + 1);
    QCOMPARE(sandbox.call("GET", "/api/user-tokens/service").array().size(), 140);
    QCOMPARE(sandbox.call("DELETE", "/api/users/" + QByteArray::number(account)).status, 404);
}

void SandboxDatabase::aFileOfNoUseIsResetAsWell_data()
{
    QTest::addColumn<QString>("statement"); // empty: there is no database in it
    QTest::addColumn<bool>("idsAreKnown");
    QTest::newRow("rubbish") << QString() << false;
    QTest::newRow("a newer schema") << QStringLiteral("PRAGMA user_version = 99") << true;
    QTest::newRow("keys of no use")
        << QStringLiteral("UPDATE meta SET value = x'00' WHERE key = 'hash_key'") << true;
}

void SandboxDatabase::aFileOfNoUseIsResetAsWell()
{
    QFETCH(QString, statement);
    QFETCH(bool, idsAreKnown);
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const qint64 account = sandbox.makeAccount(QStringLiteral("Gone"));
    sandbox.stop();
    if (statement.isEmpty())
        QVERIFY(write(sandbox.file(), QByteArray("no database").repeated(1000)));
    else
        sql(sandbox.file(), statement);
    QVERIFY(!sandbox.start().ok());
    QVERIFY(sandbox.started.resetHelps);
    Options options = emptySeed();
    options.database = sandbox.file();
    sandbox.started = sandbox.server.reset(options).result();
    QVERIFY2(sandbox.started.ok(), qPrintable(sandbox.started.error));
    QVERIFY(!sandbox.started.resetHelps);
    const Answer users = sandbox.call("GET", "/api/users");
    QCOMPARE(users.object().value(QLatin1String("total_count")).toInt(), 1);
    QCOMPARE(sandbox.makeAccount(QStringLiteral("Next")) > account, idsAreKnown);
}

void SandboxDatabase::aResetTouchesNothingOfOthers()
{
    Sandbox running;
    QVERIFY(running.start(emptySeed()).ok());
    Sandbox foreign;
    sql(foreign.file(), QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
    SandboxServer server;
    Options options = emptySeed();
    const QList<std::pair<QString, QString>> files{
        {running.file(), QStringLiteral("in use by another sandbox")},
        {foreign.file(), QStringLiteral("another program")}};
    for (const auto &[file, reason] : files) {
        options.database = file;
        const Started started = server.start(options).result();
        QVERIFY(!started.ok() && !started.resetHelps);
        const Started reset = server.reset(options).result();
        QVERIFY2(reset.error.contains(reason), qPrintable(reset.error));
        QVERIFY(!reset.resetHelps);
    }
    QCOMPARE(running.call("GET", "/api/users").status, 200);
    QCOMPARE(sql(foreign.file(), QStringLiteral("SELECT count(*) FROM bookmarks")), QVariant(0LL));
}

void SandboxDatabase::onlyHashesAreStored()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const QByteArray token = sandbox.credential(QStringLiteral("a"), QStringLiteral("Member"));
    QVERIFY(token.size() > 100);
    QCOMPARE(sql(sandbox.file(), QStringLiteral("SELECT min(length(hash)) FROM tokens")).toInt(),
             32);
    const QByteArray signature = token.mid(token.lastIndexOf('.') + 1);
    const auto search = [&] {
        QDirIterator files(sandbox.folder.path(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(signature));
            QVERIFY(!bytes.contains(sandbox.started.adminToken));
        }
    };
    search();
    sandbox.stop();
    search();
}

void SandboxDatabase::fileAndFolderArePrivate()
{
    Sandbox sandbox;
    Options options = emptySeed();
    options.database = sandbox.file(QStringLiteral("deep/er/sandbox.db"));
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
#endif
    QVERIFY(sandbox.start(options).ok());
    sandbox.makeAccount(QStringLiteral("a"));
    QVERIFY(!(QFileInfo(sandbox.file(QStringLiteral("deep/er"))).permissions() & forOthers));
    for (const char *suffix : {"", "-wal", "-shm", ".lock"}) {
        const QFileInfo file(options.database + QLatin1String(suffix));
        QVERIFY2(file.exists(), suffix);
        QVERIFY2(!(file.permissions() & forOthers), suffix);
    }
}

void SandboxDatabase::aFileThatOthersCouldReadIsClosedToThem()
{
    Sandbox sandbox;
    QVERIFY(write(sandbox.file(), {}));
    QVERIFY(QFile::setPermissions(
        sandbox.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    QVERIFY(sandbox.start(emptySeed()).ok());
    QVERIFY(!(QFileInfo(sandbox.file()).permissions() & forOthers));
}

void SandboxDatabase::filesBesideItAreClosedToOthers()
{
    Sandbox before;
    QVERIFY(before.start(emptySeed()).ok());
    before.makeAccount(QStringLiteral("a"));
    // As after a crash.
    Sandbox sandbox;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = sandbox.file() + QLatin1String(suffix);
        QVERIFY(QFile::copy(before.file() + QLatin1String(suffix), file));
        QVERIFY(QFile::setPermissions(file,
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                          | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    }
    QVERIFY2(sandbox.start().ok(), qPrintable(sandbox.started.error));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file(sandbox.file() + QLatin1String(suffix));
        QVERIFY2(file.exists() && !(file.permissions() & forOthers), suffix);
    }
}

void SandboxDatabase::writesAreDurable()
{
    Sandbox sandbox;
    Database database;
    QVERIFY(!database.open(sandbox.file()));
    const auto pragma = [&database](const char *name) {
        QSqlQuery query = database.query(QStringLiteral("PRAGMA ") + QLatin1String(name));
        return query.next() ? query.value(0).toString() : QString();
    };
    QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QVERIFY(!database.run(QStringLiteral("INSERT INTO user_teams VALUES (1, 1)")));
}

void SandboxDatabase::anOlderSchemaIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < newestSchema(); ++version)
        QTest::addRow("version %d", version) << version;
}

void SandboxDatabase::anOlderSchemaIsBroughtUpToDate()
{
    QFETCH(int, version);
    Sandbox sandbox;
    {
        Database old;
        QVERIFY(!old.open(sandbox.file(), version));
        QVERIFY(old.run(QStringLiteral("INSERT INTO teams (name) VALUES ('Public')")));
        QVERIFY(
            old.run(QStringLiteral("INSERT INTO users (user_id, name, role, user_type, created_at)"
                                   " VALUES ('old@service', 'Old', 'Member', 'Service', 1000)")));
        QVERIFY(old.run(QStringLiteral(
            "INSERT INTO tokens (user, name, created, hash) VALUES (1, 'old', 1000, x'00')")));
        QVERIFY(old.setMeta(QStringLiteral("seed"), "--seed empty"));
    }
    QCOMPARE(sql(sandbox.file(), QStringLiteral("PRAGMA user_version")).toInt(), version);
    QVERIFY2(sandbox.start().ok(), qPrintable(sandbox.started.error));
    QCOMPARE(sql(sandbox.file(), QStringLiteral("PRAGMA user_version")).toInt(), newestSchema());
    const QJsonArray tokens = sandbox.call("GET", "/api/user-tokens/service").array();
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens.first()[QLatin1String("name")].toString(), QStringLiteral("old"));
    QCOMPARE(sql(sandbox.file(), QStringLiteral("SELECT scim_only FROM tokens WHERE name = 'old'"))
                 .toInt(),
             0);
}

void SandboxDatabase::aNewerSchemaIsRefused()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    sandbox.stop();
    sql(sandbox.file(), QStringLiteral("PRAGMA user_version = 99"));
    const Started started = sandbox.start();
    QVERIFY(!started.ok());
    QVERIFY2(started.error.contains(QStringLiteral("99")) && started.error.contains(sandbox.file())
                 && started.error.contains(QStringLiteral("newer version")),
             qPrintable(started.error));
    QCOMPARE(sql(sandbox.file(), QStringLiteral("SELECT count(*) FROM users")).toInt(),
             1); // untouched
}

void SandboxDatabase::anotherProgramsDatabaseIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("version");
    const QString bookmarks = QStringLiteral("bookmarks");
    QTest::newRow("without a version") << bookmarks << 0;
    QTest::newRow("of a version that is ours as well") << bookmarks << 1;
    QTest::newRow("of a later version") << bookmarks << 99;
    QTest::newRow("of a version below zero") << bookmarks << -1;
    QTest::newRow("with a table that is called as ours") << QStringLiteral("users") << 3;
}

void SandboxDatabase::anotherProgramsDatabaseIsRefusedUntouched()
{
    QFETCH(QString, table);
    QFETCH(int, version);
    Sandbox sandbox;
    sql(sandbox.file(), QStringLiteral("CREATE TABLE %1 (url TEXT)").arg(table));
    sql(sandbox.file(), QStringLiteral("PRAGMA user_version = %1").arg(version));
    QVERIFY(QFile::setPermissions(
        sandbox.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const Started started = sandbox.start();
    QVERIFY(!started.ok());
    QVERIFY2(started.error.contains(QStringLiteral("another program"))
                 && started.error.contains(sandbox.file())
                 && !started.error.contains(QStringLiteral("delete")),
             qPrintable(started.error));
    QCOMPARE(sql(sandbox.file(), QStringLiteral("SELECT count(*) FROM sqlite_master")).toInt(), 1);
    QCOMPARE(sql(sandbox.file(), QStringLiteral("PRAGMA user_version")).toInt(), version);
    QCOMPARE(sql(sandbox.file(), QStringLiteral("PRAGMA journal_mode")).toString(),
             QStringLiteral("delete"));
    QVERIFY(QFileInfo(sandbox.file()).permissions() & QFileDevice::ReadOther);
}

void SandboxDatabase::whatIsNoDatabaseIsRefusedAndKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text")
        << QByteArray("Dear diary, today I was opened as a database.").repeated(100);
    QTest::newRow("a head and rubbish")
        << QByteArray(QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x7F'));
}

void SandboxDatabase::whatIsNoDatabaseIsRefusedAndKept()
{
    QFETCH(QByteArray, content);
    Sandbox sandbox;
    QVERIFY(write(sandbox.file(), content));
    const Started started = sandbox.start(emptySeed());
    QVERIFY(!started.ok());
    QVERIFY2(started.error.contains(sandbox.file()), qPrintable(started.error));
    QVERIFY(started.error.contains(QStringLiteral("another file")));
    QFile file(sandbox.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void SandboxDatabase::aFileThatCannotBeMadeIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("under a file") << QStringLiteral("file/sandbox.db");
    QTest::newRow("no permission") << QStringLiteral("closed/sandbox.db");
    QTest::newRow("read-only file") << QStringLiteral("readonly.db");
    QTest::newRow("no such device") << QStringLiteral("/proc/nowhere/sandbox.db");
}

void SandboxDatabase::aFileThatCannotBeMadeIsNamed()
{
    QFETCH(QString, path);
    Sandbox sandbox;
#ifdef Q_OS_UNIX
    if (::geteuid() == 0
        && (path.startsWith(QStringLiteral("closed"))
            || path.startsWith(QStringLiteral("readonly"))))
        QSKIP("root may write everywhere");
#endif
    QVERIFY(QDir(sandbox.folder.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QDir(sandbox.folder.path())
                .mkdir(QStringLiteral("closed"), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QVERIFY(write(sandbox.file(QStringLiteral("file")), "x"));
    QVERIFY(write(sandbox.file(QStringLiteral("readonly.db")), {}));
    QVERIFY(
        QFile::setPermissions(sandbox.file(QStringLiteral("readonly.db")), QFileDevice::ReadOwner));
    Options options = emptySeed();
    options.database = QDir(sandbox.folder.path()).filePath(path);
    const Started started = sandbox.start(options);
    QVERIFY(!started.ok());
    QVERIFY2(started.error.contains(options.database)
                 || started.error.contains(QFileInfo(options.database).path()),
             qPrintable(started.error));
}

void SandboxDatabase::whyNothingCanBeWrittenIsSaid()
{
#ifdef Q_OS_UNIX
    Sandbox sandbox;
    // As a full disk: files are made, and take nothing.
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit nothing = before;
    nothing.rlim_cur = 0;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &nothing), 0);
    const Started started = sandbox.start(emptySeed());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!started.ok());
    QVERIFY2(started.error.contains(sandbox.file())
                 && started.error.contains(qt_error_string(EFBIG))
                 && !started.error.contains(QStringLiteral("permission")),
             qPrintable(started.error));
    QVERIFY(QDir(sandbox.folder.path()).isEmpty());
    QVERIFY2(sandbox.start(emptySeed()).ok(), qPrintable(sandbox.started.error));
#else
    QSKIP("no file is kept small there");
#endif
}

void SandboxDatabase::twoSandboxesNeverShareAFile()
{
    Sandbox first;
    QVERIFY(first.start(emptySeed()).ok());
    SandboxServer second;
    Options options;
    const QString link = first.file(QStringLiteral("link.db"));
    QVERIFY(QFile::link(first.file(), link));
    QStringList paths{first.file(), link};
#ifdef Q_OS_LINUX
    const QString hardLink = first.file(QStringLiteral("hard.db"));
    QCOMPARE(::link(QFile::encodeName(first.file()).constData(),
                    QFile::encodeName(hardLink).constData()),
             0);
    paths << hardLink;
#endif
    for (const QString &path : std::as_const(paths)) {
        options.database = path;
        const Started refused = second.start(options).result();
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error.contains(QStringLiteral("in use by another sandbox")),
                 qPrintable(refused.error));
        QCOMPARE(first.call("GET", "/api/users").status, 200);
    }
    first.stop();
    QVERIFY(second.start(options).result().ok());
}

void SandboxDatabase::whoHasTheFileIsNamed()
{
    Sandbox first;
    QVERIFY(first.start(emptySeed()).ok());
    Options options;
    options.database = first.file();
    const Started refused = SandboxServer().start(options).result();
    const QString holder = QStringLiteral("process %1 on ").arg(QCoreApplication::applicationPid());
    QVERIFY2(refused.error.contains(holder + QSysInfo::machineHostName()),
             qPrintable(refused.error));
}

void SandboxDatabase::aLockOfAMachineThatIsGoneIsNoDeadEnd()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    sandbox.makeAccount(QStringLiteral("Keeper"));
    sandbox.stop();
    // Process, program, host, and which machine and start of it that was.
    const QString lock = sandbox.file(QStringLiteral("sandbox.db.lock"));
    QVERIFY(write(lock, "4711\ntokendesk-sandbox\nlost-laptop\nno-such-machine\nno-such-boot\n"));
    Options options;
    options.database = sandbox.file();
    SandboxServer server;
    const Started started = server.start(options).result();
    QVERIFY(!started.ok() && !started.resetHelps);
    const Started reset = server.reset(options).result();
    for (const QString &error : {started.error, reset.error}) {
        QVERIFY2(error.contains(QStringLiteral("process 4711 on lost-laptop")), qPrintable(error));
        QVERIFY2(error.contains(QStringLiteral("delete ") + lock), qPrintable(error));
    }
    QVERIFY(QFile::remove(lock));
    QVERIFY2(sandbox.start().ok(), qPrintable(sandbox.started.error));
    QVERIFY(sandbox.call("GET", "/api/users").body.contains("Keeper"));
}

void SandboxDatabase::aFileFilledOtherwiseIsNotMixed()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    Options demo;
    demo.seed = Seed::Demo;
    QVERIFY(!sandbox.start(demo).ok());
    QVERIFY2(sandbox.started.error.contains(QStringLiteral("--seed empty")),
             qPrintable(sandbox.started.error));
    Options large;
    large.tokens = 5; // and no accounts: nobody has named them
    QVERIFY(!sandbox.start(large).ok());
    QVERIFY2(sandbox.started.error.contains(QStringLiteral("without --tokens 5,")),
             qPrintable(sandbox.started.error));
    QVERIFY(sandbox.start(emptySeed()).ok());
    QVERIFY(sandbox.start().ok()); // no wish, no contradiction
}

void SandboxDatabase::aSecondStartMaySayPartOfWhatTheFirstSaid()
{
    Sandbox sandbox;
    Options first;
    first.seed = Seed::Demo;
    first.accounts = 45; // with as many tokens as the demo data have: nobody has named them
    QVERIFY2(sandbox.start(first).ok(), qPrintable(sandbox.started.error));
    Options seed;
    seed.seed = Seed::Demo;
    Options tokens;
    tokens.tokens = 140;
    Options accounts;
    accounts.accounts = 45;
    for (const Options &part : {first, seed, tokens, accounts})
        QVERIFY2(sandbox.start(part).ok(), qPrintable(sandbox.started.error));
    // Only what contradicts is to be left out.
    first.accounts = 4;
    QVERIFY(!sandbox.start(first).ok());
    QVERIFY2(sandbox.started.error.contains(
                 QStringLiteral("with --seed demo --tokens 140 --accounts 45 and is kept"))
                 && sandbox.started.error.contains(QStringLiteral("without --accounts 4,")),
             qPrintable(sandbox.started.error));
}

void SandboxDatabase::aFirstStartThatFailsLeavesNothing()
{
    Sandbox sandbox;
    Options impossible;
    impossible.seed = Seed::Demo;
    impossible.tokens = 1;
    QVERIFY(!sandbox.start(impossible).ok());
    QCOMPARE(QDir(sandbox.folder.path()).entryList(QDir::Files), QStringList());
    // One that was there before is somebody's.
    QVERIFY(write(sandbox.file(), {}));
    QVERIFY(!sandbox.start(impossible).ok());
    QVERIFY(QFile::exists(sandbox.file()));
    QVERIFY(sandbox.start(emptySeed()).ok());
    QVERIFY(!sandbox.start(impossible).ok());
    QVERIFY(sandbox.start(emptySeed()).ok());
}

void SandboxDatabase::theLockGoesAfterWhatItGuards()
{
#ifdef Q_OS_LINUX
    Sandbox sandbox;
    Deletions deletions(sandbox.folder.path());
    const QString file = QFileInfo(sandbox.file()).fileName();
    const auto isInOrder = [&] {
        const QStringList names = deletions.taken();
        // Who finds no lock makes the file anew, and must not lose it.
        return names.indexOf(file) >= 0
            && names.lastIndexOf(file) < names.indexOf(file + QStringLiteral(".lock"));
    };
    Options impossible;
    impossible.seed = Seed::Demo;
    impossible.tokens = 1;
    QVERIFY(!sandbox.start(impossible).ok());
    QVERIFY(isInOrder());
    QVERIFY(sandbox.start(emptySeed()).ok());
    QVERIFY(sandbox.server.reset().result().ok());
    QVERIFY(isInOrder());
    sandbox.stop();
    // One that cannot even be opened, here because every schema is newer.
    QVERIFY(QFile::remove(sandbox.file()));
    (void)deletions.taken();
    QVERIFY(Database().open(sandbox.file(), -1));
    QVERIFY(!QFile::exists(sandbox.file()));
    QVERIFY(isInOrder());
#else
    QSKIP("what is deleted is watched by inotify");
#endif
}

void SandboxDatabase::aWriteThatFailsIsToldAndLeavesNothing_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the statement alone") << QStringLiteral("ABORT");
    // As with a full disk: SQLite rolls back by itself.
    QTest::newRow("all of it") << QStringLiteral("ROLLBACK");
}

void SandboxDatabase::aWriteThatFailsIsToldAndLeavesNothing()
{
    QFETCH(QString, way);
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const qint64 account = sandbox.makeAccount(QStringLiteral("a"));
    sql(sandbox.file(),
        QStringLiteral("CREATE TRIGGER no_tokens BEFORE INSERT ON tokens"
                       " BEGIN SELECT RAISE(%1, 'the disk is on fire'); END")
            .arg(way));
    sql(sandbox.file(),
        QStringLiteral("CREATE TRIGGER no_teams BEFORE INSERT ON user_teams"
                       " BEGIN SELECT RAISE(%1, 'the disk is on fire'); END")
            .arg(way));
    const Answer token = sandbox.call("POST", "/api/user-tokens",
                                      json({{QStringLiteral("name"), QStringLiteral("t")},
                                            {QStringLiteral("user_id"), account}}));
    QCOMPARE(token.status, 503);
    QVERIFY(token.detail().contains(QStringLiteral("on fire")));
    QVERIFY(!token.body.contains("bearer_token"));
    const Answer user = sandbox.call("POST", "/api/users", R"({"name":"Half","role":"Member"})");
    QCOMPARE(user.status, 503);
    QVERIFY2(user.detail().contains(QStringLiteral("on fire")), qPrintable(user.detail()));
    QCOMPARE(sandbox.call("PUT", "/api/users/" + QByteArray::number(account), R"({"role":"Admin"})")
                 .status,
             503);
    const Answer list = sandbox.call("GET", "/api/users?type=Service");
    QCOMPARE(list.object().value(QLatin1String("total_count")).toInt(), 1);
    QVERIFY(list.body.contains("\"Member\""));
}

void SandboxDatabase::whileAnotherProgramWritesItIsReadAndChangesAreRefusedSoon()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const QByteArray account = QByteArray::number(sandbox.makeAccount(QStringLiteral("a")));
    {
        QSqlDatabase handle =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writer"));
        handle.setDatabaseName(sandbox.file());
        QVERIFY(handle.open());
        QSqlQuery writer(handle);
        QVERIFY(writer.exec(QStringLiteral("BEGIN IMMEDIATE")));
        QElapsedTimer clock;
        clock.start();
        const QByteArray target = "/api/users/" + account;
        QCOMPARE(sandbox.call("GET", "/api/user-tokens").status, 200);
        const Answer refused = sandbox.call("PUT", target, R"({"role":"Admin"})");
        QCOMPARE(refused.status, 503);
        QVERIFY2(refused.detail().contains(QStringLiteral("locked")), qPrintable(refused.detail()));
        QCOMPARE(sandbox.call("GET", target).status, 200);
        // Each statement had waited for itself, and the second's work of the timer as well.
        QVERIFY2(clock.elapsed() < 2 * Database::patience().count(),
                 qPrintable(QString::number(clock.elapsed())));
        QVERIFY(writer.exec(QStringLiteral("ROLLBACK")));
        QCOMPARE(sandbox.call("PUT", target, R"({"role":"Admin"})").status, 200);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("writer"));
}

void SandboxDatabase::withoutItsFileNothingIsSaidToBeDone()
{
#ifdef Q_OS_UNIX
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const QString away = sandbox.file(QStringLiteral("away.db"));
    QVERIFY(QFile::rename(sandbox.file(), away));
    const QByteArray wanted = R"({"name":"Lost","role":"Member"})";
    const Answer refused = sandbox.call("POST", "/api/users", wanted);
    QCOMPARE(refused.status, 503);
    QVERIFY2(refused.detail().contains(sandbox.file()), qPrintable(refused.detail()));
    QCOMPARE(sandbox.call("GET", "/api/users").status, 503);
    // Another one in its place is not it.
    QVERIFY(write(sandbox.file(), "something else"));
    QCOMPARE(sandbox.call("GET", "/api/users").status, 503);
    QVERIFY(QFile::remove(sandbox.file()));
    QVERIFY(QFile::rename(away, sandbox.file()));
    QCOMPARE(sandbox.call("POST", "/api/users", wanted).status, 200);
    // Deleted for good, it can be made anew at the same address.
    QVERIFY(QFile::remove(sandbox.file()));
    QCOMPARE(sandbox.call("GET", "/api/users").status, 503);
    sandbox.started = sandbox.server.reset().result();
    QVERIFY2(sandbox.started.ok(), qPrintable(sandbox.started.error));
    QCOMPARE(sandbox.call("POST", "/api/users", wanted).status, 200);
#else
    QSKIP("a file that is open cannot be deleted there");
#endif
}

void SandboxDatabase::whatCannotBeReadIsNotSaidToBeAbsent_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"tokens", "users", "teams", "user_teams"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void SandboxDatabase::whatCannotBeReadIsNotSaidToBeAbsent()
{
    QFETCH(QString, table);
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const QByteArray users = sandbox.call("GET", "/api/users").body;
    sql(sandbox.file(), QStringLiteral("ALTER TABLE %1 RENAME TO away").arg(table));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Answer refused = sandbox.call("GET", "/api/users");
        QCOMPARE(refused.status, 503);
        QVERIFY2(refused.detail().contains(table), qPrintable(refused.detail()));
    }
    sql(sandbox.file(), QStringLiteral("ALTER TABLE away RENAME TO %1").arg(table));
    const Answer again = sandbox.call("GET", "/api/users");
    QCOMPARE(again.status, 200);
    QCOMPARE(QJsonDocument::fromJson(again.body)[u"items"].toArray().size(),
             QJsonDocument::fromJson(users)[u"items"].toArray().size());
}

void SandboxDatabase::aSearchThatFailsIsNoAbsence()
{
    Sandbox sandbox;
    Database database;
    QVERIFY(!database.open(sandbox.file()));
    AccountStore accounts(database);
    TokenStore tokens(database, accounts);
    QVERIFY(tokens.find(1).isRead && !tokens.find(1).token);
    QCOMPARE(tokens.nameTaken(1, QStringLiteral("a")), std::optional(false));
    QCOMPARE(tokens.hasActive(1), std::optional(false));
    QVERIFY(database.run(QStringLiteral("DROP TABLE tokens")));
    QVERIFY(!tokens.find(1).isRead);
    QVERIFY(!tokens.findByHash("x").isRead);
    QCOMPARE(tokens.nameTaken(1, QStringLiteral("a")), std::optional<bool>());
    QCOMPARE(tokens.hasActive(1), std::optional<bool>());
    QVERIFY(database.lastError().contains(QStringLiteral("tokens")));
}

QTEST_GUILESS_MAIN(SandboxDatabase)
#include "tst_sandboxdatabase.moc"
