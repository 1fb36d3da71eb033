#include "store/historyfile.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

#include <array>

namespace tokendesk {

namespace {

struct HistoryStoreWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

/// A connection is a number in every other table: its id would be most of a row.
const std::array<QStringList, 5> &historyMigrations()
{
    static const QStringList first{
        QStringLiteral("CREATE TABLE watches (id INTEGER PRIMARY KEY, "
                       "connection_id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, "
                       "since_ms INTEGER NOT NULL, seen_ms INTEGER NOT NULL, "
                       "tokens_all_ms INTEGER NOT NULL, accounts_all_ms INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE tokens (watch INTEGER NOT NULL REFERENCES watches "
                       "ON DELETE CASCADE, id INTEGER NOT NULL, account_id INTEGER NOT NULL, "
                       "name TEXT NOT NULL, created_ms INTEGER, expires_ms, "
                       "revoked_seen_ms INTEGER, active INTEGER NOT NULL, "
                       "PRIMARY KEY (watch, id)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE accounts (watch INTEGER NOT NULL REFERENCES watches "
                       "ON DELETE CASCADE, id INTEGER NOT NULL, name TEXT NOT NULL, "
                       "role TEXT NOT NULL, created_ms INTEGER, tokens_ended_ms INTEGER, "
                       "active INTEGER NOT NULL, PRIMARY KEY (watch, id)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "watch INTEGER NOT NULL REFERENCES watches ON DELETE CASCADE, "
                       "after_ms INTEGER NOT NULL, seen_ms INTEGER NOT NULL, kind TEXT NOT NULL, "
                       "token_id INTEGER NOT NULL, account_id INTEGER NOT NULL, "
                       "name TEXT NOT NULL, account_name TEXT NOT NULL, before TEXT NOT NULL, "
                       "after TEXT NOT NULL, by_this_program INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX events_by_time ON events (watch, seen_ms)")};
    static const QStringList second{
        QStringLiteral("ALTER TABLE watches ADD COLUMN lists INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE tokens ADD COLUMN last_used_ms INTEGER"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN service_id TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN user_name TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN email TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN user_type TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN teams TEXT NOT NULL DEFAULT '[]'"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN last_login_ms INTEGER"),
        QStringLiteral("ALTER TABLE accounts ADD COLUMN deleted_ms INTEGER")};
    static const QStringList third{
        QStringLiteral("ALTER TABLE accounts ADD COLUMN listed INTEGER NOT NULL DEFAULT 1")};
    static const QStringList fourth{QStringLiteral(
        "ALTER TABLE watches ADD COLUMN clock_offset_ms INTEGER NOT NULL DEFAULT 0")};
    static const QStringList fifth{
        QStringLiteral("ALTER TABLE watches ADD COLUMN reader TEXT NOT NULL DEFAULT ''")};
    static const std::array<QStringList, 5> all{first, second, third, fourth, fifth};
    return all;
}

const QString neverWord = QStringLiteral("never");

/// A number, "never", or NULL for what is not known.
QVariant momentValue(Moment moment)
{
    if (moment.isSet())
        return moment.msecs();
    return moment.isNull() ? QVariant(neverWord) : QVariant(QMetaType::fromType<qint64>());
}

Moment momentFrom(const QVariant &value)
{
    if (value.isNull())
        return {};
    return value.toString() == neverWord ? Moment::null() : Moment::at(value.toLongLong());
}

KnownLists listsFrom(int kept)
{
    const bool isKnown = kept >= 0 && kept <= static_cast<int>(KnownLists::All);
    return isKnown ? static_cast<KnownLists>(kept) : KnownLists::None;
}

/// As JSON: a team's name may hold any character.
QString teamsText(const QStringList &teams)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(teams)).toJson(QJsonDocument::Compact));
}

QStringList teamsFrom(const QString &text)
{
    QStringList teams;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &team : array)
        teams << team.toString();
    return teams;
}

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
}

bool execute(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    query.prepare(statement);
    bind(query, values);
    return query.exec();
}

} // namespace

Result<void> HistoryFile::open(const QString &path, int keepDays)
{
    m_keepDays = keepDays;
    Result<void> opened = m_database.open(path, historyMigrations());
    if (!opened.ok())
        return opened;
    return prune(QDateTime::currentMSecsSinceEpoch() - keepDays * msPerDay);
}

Result<void> HistoryFile::prune(qint64 beforeMs)
{
    return transaction(
        HistoryStoreWords::tr("Old history could not be cleared away"), [&](QSqlQuery &query) {
            return execute(query, QStringLiteral("DELETE FROM events WHERE seen_ms < ?"),
                           {beforeMs})
                && execute(query, QStringLiteral("DELETE FROM watches WHERE seen_ms < ?"),
                           {beforeMs});
        });
}

Error HistoryFile::readError()
{
    return m_database.error(HistoryStoreWords::tr("The history could not be read"), m_reason);
}

Result<void> HistoryFile::transaction(const QString &failure,
                                      const std::function<bool(QSqlQuery &)> &work)
{
    QSqlDatabase &sql = m_database.sql();
    QSqlQuery query(sql);
    if (m_database.transaction() && work(query)) {
        query.finish();
        if (sql.commit())
            return {};
    }
    const Error failed = m_database.error(failure, query.lastError().databaseText());
    query.finish();
    sql.rollback();
    return failed;
}

qint64 HistoryFile::watchOf(const QString &connectionId)
{
    QSqlQuery query(m_database.sql());
    const bool found =
        execute(query, QStringLiteral("SELECT id FROM watches WHERE connection_id = ?"),
                {connectionId})
        && query.next();
    return found ? query.value(0).toLongLong() : 0;
}

Result<KnownState> HistoryFile::known(const QString &connectionId)
{
    KnownState state;
    QSqlQuery query(m_database.sql());
    if (!execute(query,
                 QStringLiteral("SELECT id, origin, since_ms, seen_ms, tokens_all_ms, "
                                "accounts_all_ms, lists, clock_offset_ms, reader FROM watches "
                                "WHERE connection_id = ?"),
                 {connectionId})) {
        m_reason = query.lastError().databaseText();
        return readError();
    }
    if (!query.next())
        return state;
    const qint64 watch = query.value(0).toLongLong();
    state.origin = query.value(1).toString();
    state.sinceMs = query.value(2).toLongLong();
    state.seenMs = query.value(3).toLongLong();
    state.tokensAllMs = query.value(4).toLongLong();
    state.accountsAllMs = query.value(5).toLongLong();
    state.lists = listsFrom(query.value(6).toInt());
    state.clockOffsetMs = query.value(7).toLongLong();
    state.reader = query.value(8).toString();
    query.finish();
    if (!readTokens(watch, state) || !readAccounts(watch, state))
        return readError();
    return state;
}

bool HistoryFile::isReadWhole(const QSqlQuery &query)
{
    if (!query.lastError().isValid())
        return true;
    m_reason = query.lastError().databaseText();
    return false;
}

bool HistoryFile::readTokens(qint64 watch, KnownState &state)
{
    QSqlQuery query(m_database.sql());
    query.setForwardOnly(true);
    if (!execute(
            query,
            QStringLiteral("SELECT id, account_id, name, created_ms, expires_ms, "
                           "revoked_seen_ms, active, last_used_ms FROM tokens WHERE watch = ?"),
            {watch})) {
        m_reason = query.lastError().databaseText();
        return false;
    }
    while (query.next())
        state.tokens.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(),
                                query.value(2).toString(), momentFrom(query.value(3)),
                                momentFrom(query.value(4)), momentFrom(query.value(5)),
                                query.value(6).toBool(), momentFrom(query.value(7))});
    return isReadWhole(query);
}

bool HistoryFile::readAccounts(qint64 watch, KnownState &state)
{
    QSqlQuery query(m_database.sql());
    query.setForwardOnly(true);
    if (!execute(query,
                 QStringLiteral("SELECT id, name, role, created_ms, tokens_ended_ms, active, "
                                "service_id, user_name, email, user_type, teams, last_login_ms, "
                                "deleted_ms, listed FROM accounts WHERE watch = ?"),
                 {watch})) {
        m_reason = query.lastError().databaseText();
        return false;
    }
    while (query.next())
        state.accounts.push_back({query.value(0).toLongLong(), query.value(1).toString(),
                                  query.value(2).toString(), momentFrom(query.value(3)),
                                  momentFrom(query.value(4)), query.value(5).toBool(),
                                  query.value(13).toBool(), query.value(6).toString(),
                                  query.value(7).toString(), query.value(8).toString(),
                                  query.value(9).toString(), teamsFrom(query.value(10).toString()),
                                  momentFrom(query.value(11)), momentFrom(query.value(12))});
    return isReadWhole(query);
}

Result<void> HistoryFile::write(const QString &connectionId, const HistoryStep &step)
{
    return transaction(
        HistoryStoreWords::tr("What changed could not be written down"), [&](QSqlQuery &query) {
            if (!writeHead(query, connectionId, step.head))
                return false;
            const qint64 watch = watchOf(connectionId);
            if (step.startsAnew
                && (!execute(query, QStringLiteral("DELETE FROM tokens WHERE watch = ?"), {watch})
                    || !execute(query, QStringLiteral("DELETE FROM accounts WHERE watch = ?"),
                                {watch})))
                return false;
            return writeTokens(query, watch, step) && writeAccounts(query, watch, step)
                && takeBackDeletions(query, watch, step) && writeEvents(query, watch, step)
                && execute(query,
                           QStringLiteral("DELETE FROM events WHERE watch = ? AND seen_ms < ?"),
                           {watch, step.head.seenMs - m_keepDays * msPerDay});
        });
}

bool HistoryFile::writeHead(QSqlQuery &query, const QString &connectionId, const KnownState &head)
{
    return execute(
        query,
        QStringLiteral("INSERT INTO watches (connection_id, origin, since_ms, seen_ms, "
                       "tokens_all_ms, accounts_all_ms, lists, clock_offset_ms, reader) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (connection_id) DO UPDATE SET origin = excluded.origin, "
                       "since_ms = excluded.since_ms, seen_ms = excluded.seen_ms, "
                       "tokens_all_ms = excluded.tokens_all_ms, "
                       "accounts_all_ms = excluded.accounts_all_ms, lists = excluded.lists, "
                       "clock_offset_ms = excluded.clock_offset_ms, reader = excluded.reader"),
        {connectionId, keptText(head.origin), head.sinceMs, head.seenMs, head.tokensAllMs,
         head.accountsAllMs, static_cast<int>(head.lists), head.clockOffsetMs,
         keptText(head.reader)});
}

bool HistoryFile::writeTokens(QSqlQuery &query, qint64 watch, const HistoryStep &step)
{
    query.prepare(
        QStringLiteral("INSERT OR REPLACE INTO tokens VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const KnownToken &token : step.tokens) {
        bind(query,
             {watch, token.id, token.accountId, keptText(token.name), momentValue(token.created),
              momentValue(token.expiration), momentValue(token.revokedSeen), token.active,
              momentValue(token.lastUsed)});
        if (!query.exec())
            return false;
    }
    query.prepare(QStringLiteral("DELETE FROM tokens WHERE watch = ? AND id = ?"));
    for (const TokenId id : step.goneTokens) {
        bind(query, {watch, id});
        if (!query.exec())
            return false;
    }
    return true;
}

bool HistoryFile::writeAccounts(QSqlQuery &query, qint64 watch, const HistoryStep &step)
{
    query.prepare(QStringLiteral(
        "INSERT OR REPLACE INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const KnownAccount &account : step.accounts) {
        bind(query,
             {watch, account.id, keptText(account.name), keptText(account.role),
              momentValue(account.created), momentValue(account.tokensEnded), account.active,
              keptText(account.serviceId), keptText(account.userName), keptText(account.email),
              keptText(account.userType), teamsText(account.teams), momentValue(account.lastLogin),
              momentValue(account.deleted), account.listed});
        if (!query.exec())
            return false;
    }
    query.prepare(QStringLiteral("DELETE FROM accounts WHERE watch = ? AND id = ?"));
    for (const AccountId id : step.goneAccounts) {
        bind(query, {watch, id});
        if (!query.exec())
            return false;
    }
    return true;
}

bool HistoryFile::writeEvents(QSqlQuery &query, qint64 watch, const HistoryStep &step)
{
    query.prepare(
        QStringLiteral("INSERT INTO events (watch, after_ms, seen_ms, kind, token_id, account_id, "
                       "name, account_name, before, after, by_this_program) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const HistoryEvent &event : step.events) {
        bind(query,
             {watch, event.afterMs, event.seenMs, historyKindWord(event.kind), event.token,
              event.account, keptText(event.name), keptText(event.accountName),
              keptText(event.before), keptText(event.after), event.byThisProgram});
        if (!query.exec())
            return false;
    }
    return true;
}

bool HistoryFile::takeBackDeletions(QSqlQuery &query, qint64 watch, const HistoryStep &step)
{
    // An id is given once: what is listed again was never deleted, the list in between was old.
    return step.startsAnew || step.tokens.empty()
        || execute(query,
                   QStringLiteral("DELETE FROM events WHERE watch = ? AND kind = ? AND seen_ms > ? "
                                  "AND token_id IN (SELECT id FROM tokens WHERE watch = ?)"),
                   {watch, historyKindWord(HistoryKind::TokenDeleted), step.head.sinceMs, watch});
}

Result<QHash<TokenId, QString>> HistoryFile::toldAsDeleted(const QString &connectionId,
                                                           qint64 sinceMs)
{
    QSqlQuery query(m_database.sql());
    query.setForwardOnly(true);
    if (!execute(query,
                 QStringLiteral("SELECT token_id, before FROM events "
                                "WHERE watch = ? AND kind = ? AND seen_ms > ?"),
                 {watchOf(connectionId), historyKindWord(HistoryKind::TokenDeleted), sinceMs})) {
        m_reason = query.lastError().databaseText();
        return readError();
    }
    QHash<TokenId, QString> tokens;
    while (query.next())
        tokens.insert(query.value(0).toLongLong(), query.value(1).toString());
    if (!isReadWhole(query))
        return readError();
    return tokens;
}

Result<std::shared_ptr<const HistoryEvents>> HistoryFile::events(const QString &connectionId,
                                                                 qint64 sinceMs)
{
    QSqlQuery query(m_database.sql());
    query.setForwardOnly(true);
    if (!execute(query,
                 QStringLiteral("SELECT id, after_ms, seen_ms, kind, token_id, account_id, name, "
                                "account_name, before, after, by_this_program FROM events "
                                "WHERE watch = ? AND seen_ms >= ? ORDER BY id DESC"),
                 {watchOf(connectionId), sinceMs})) {
        m_reason = query.lastError().databaseText();
        return readError();
    }
    auto events = std::make_shared<HistoryEvents>();
    while (query.next()) {
        const auto kind = historyKindFrom(query.value(3).toString());
        if (!kind)
            continue; // of a newer program
        events->push_back({query.value(0).toLongLong(), query.value(1).toLongLong(),
                           query.value(2).toLongLong(), *kind, query.value(4).toLongLong(),
                           query.value(5).toLongLong(), query.value(6).toString(),
                           query.value(7).toString(), query.value(8).toString(),
                           query.value(9).toString(), query.value(10).toBool()});
    }
    if (!isReadWhole(query))
        return readError();
    return std::shared_ptr<const HistoryEvents>(std::move(events));
}

Result<HistoryFacts> HistoryFile::facts(const QString &connectionId)
{
    HistoryFacts facts;
    const qint64 watch = watchOf(connectionId);
    QSqlQuery query(m_database.sql());
    query.setForwardOnly(true);
    const auto fill = [&](const QString &statement, const QVariantList &values,
                          QHash<qint64, qint64> &into) {
        if (!execute(query, statement, values))
            return false;
        while (query.next())
            into.insert(query.value(0).toLongLong(), query.value(1).toLongLong());
        return true;
    };
    const bool read = execute(
        query, QStringLiteral("SELECT since_ms, seen_ms FROM watches WHERE id = ?"), {watch});
    if (read && query.next()) {
        facts.sinceMs = query.value(0).toLongLong();
        facts.seenMs = query.value(1).toLongLong();
    }
    if (read
        && fill(QStringLiteral("SELECT id, revoked_seen_ms FROM tokens WHERE watch = ? "
                               "AND revoked_seen_ms IS NOT NULL"),
                {watch}, facts.revokedSeenAtMs)
        // What was seen before the beginning was another deployment's.
        && fill(QStringLiteral("SELECT token_id, MAX(seen_ms) FROM events WHERE watch = ? "
                               "AND seen_ms > ? AND kind = ? AND NOT by_this_program "
                               "GROUP BY token_id"),
                {watch, facts.sinceMs, historyKindWord(HistoryKind::TokenRestored)},
                facts.restoredSeenAtMs)
        && fill(QStringLiteral("SELECT id, tokens_ended_ms FROM accounts WHERE watch = ? "
                               "AND tokens_ended_ms IS NOT NULL"),
                {watch}, facts.tokensEndedAtMs))
        return facts;
    m_reason = query.lastError().databaseText();
    return readError();
}

Result<void> HistoryFile::addNames(const QString &connectionId, const QString &connectionName,
                                   const QString &exceptOrigin, qint64 nowMs, NamesOfOthers &names)
{
    QSqlQuery query(m_database.sql());
    query.setForwardOnly(true);
    const auto fill = [&](const QString &ofThat, QVariantList values, NamesElsewhere &into) {
        values << connectionId << exceptOrigin;
        if (!execute(query,
                     QStringLiteral("SELECT DISTINCT name FROM %1 AND active AND name <> '' "
                                    "AND watch = (SELECT id FROM watches WHERE connection_id = ? "
                                    "AND origin <> ?)")
                         .arg(ofThat),
                     values))
            return false;
        while (query.next()) {
            QStringList &connections = into[foldedKey(query.value(0).toString())];
            if (!connections.contains(connectionName))
                connections << connectionName;
        }
        return true;
    };
    // Expired and revoked tokens take no part; of one whose end is not known nobody can say that.
    if (fill(QStringLiteral("tokens WHERE (expires_ms IS NULL OR expires_ms = '%1' "
                            "OR expires_ms > ?)")
                 .arg(neverWord),
             {nowMs}, names.tokens)
        && fill(QStringLiteral("accounts WHERE listed"), {}, names.accounts))
        return {};
    m_reason = query.lastError().databaseText();
    return readError();
}

Result<void> HistoryFile::hideLists(const QString &connectionId)
{
    return transaction(
        HistoryStoreWords::tr("What changed could not be written down"), [&](QSqlQuery &query) {
            return execute(
                query,
                QStringLiteral(
                    "UPDATE watches SET lists = ? WHERE connection_id = ? AND lists <> ?"),
                {static_cast<int>(KnownLists::None), connectionId,
                 static_cast<int>(KnownLists::None)});
        });
}

Result<void> HistoryFile::forget(const QString &connectionId)
{
    return transaction(
        HistoryStoreWords::tr("The history could not be forgotten"), [&](QSqlQuery &query) {
            return execute(query, QStringLiteral("DELETE FROM watches WHERE connection_id = ?"),
                           {connectionId});
        });
}

} // namespace tokendesk
