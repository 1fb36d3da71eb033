#include "store/journal.h"

#include "store/database.h"
#include "store/serialexecutor.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

namespace tokendesk {

namespace {

const std::array<QStringList, 1> &migrations()
{
    static const std::array<QStringList, 1> all{QStringList{
        QStringLiteral("CREATE TABLE changes ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER NOT NULL, "
                       "connection_id TEXT NOT NULL, origin TEXT NOT NULL, actor TEXT NOT NULL, "
                       "kind TEXT NOT NULL, target_id INTEGER NOT NULL, target_name TEXT NOT NULL, "
                       "account_id INTEGER NOT NULL, account_name TEXT NOT NULL, "
                       "before TEXT NOT NULL, wanted TEXT NOT NULL, reason TEXT NOT NULL, "
                       "outcome TEXT NOT NULL, outcome_at_ms INTEGER NOT NULL, "
                       "detail TEXT NOT NULL, handover TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX changes_by_connection ON changes (connection_id, id)"),
        QStringLiteral("CREATE INDEX changes_unsettled ON changes (connection_id) "
                       "WHERE outcome IN ('pending', 'unknown') OR handover = 'open'")}};
    return all;
}

// Words, not numbers: the file outlives the order of an enum.
template <typename Enum>
struct Word {
    Enum value;
    const char *word;
};

constexpr Word<ChangeKind> kindWords[]{
    {ChangeKind::CreateToken, "create-token"},
    {ChangeKind::RevokeToken, "revoke-token"},
    {ChangeKind::RestoreToken, "restore-token"},
    {ChangeKind::DeleteToken, "delete-token"},
    {ChangeKind::CreateAccount, "create-account"},
    {ChangeKind::EditAccount, "edit-account"},
    {ChangeKind::DeactivateAccount, "deactivate-account"},
    {ChangeKind::ReactivateAccount, "reactivate-account"},
};
constexpr Word<ChangeOutcome> outcomeWords[]{
    {ChangeOutcome::Pending, "pending"},
    {ChangeOutcome::Done, "done"},
    {ChangeOutcome::Refused, "refused"},
    {ChangeOutcome::Unknown, "unknown"},
};
constexpr Word<Handover> handoverWords[]{
    {Handover::None, "none"},
    {Handover::Open, "open"},
    {Handover::Done, "done"},
    {Handover::GivenUp, "given-up"},
};

template <typename Enum, size_t N>
QString wordOf(const Word<Enum> (&words)[N], Enum value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return QLatin1String(entry.word);
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t N>
Enum valueOf(const Word<Enum> (&words)[N], const QString &word, Enum otherwise)
{
    for (const auto &entry : words) {
        if (word == QLatin1String(entry.word))
            return entry.value;
    }
    return otherwise;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parse(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

constexpr auto columns =
    "id, at_ms, connection_id, origin, actor, kind, target_id, target_name, account_id, "
    "account_name, before, wanted, reason, outcome, outcome_at_ms, detail, handover";

ChangeRecord recordOf(const QSqlQuery &query)
{
    ChangeRecord record;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    record.id = next().toLongLong();
    record.atMs = next().toLongLong();
    record.intent.connectionId = next().toString();
    record.intent.origin = next().toString();
    record.intent.actor = next().toString();
    record.intent.kind = valueOf(kindWords, next().toString(), ChangeKind::EditAccount);
    record.intent.targetId = next().toLongLong();
    record.intent.targetName = next().toString();
    record.intent.accountId = next().toLongLong();
    record.intent.accountName = next().toString();
    record.intent.before = parse(next().toString());
    record.intent.wanted = parse(next().toString());
    record.intent.reason = next().toString();
    record.outcome = valueOf(outcomeWords, next().toString(), ChangeOutcome::Unknown);
    record.outcomeAtMs = next().toLongLong();
    record.detail = next().toString();
    record.handover = valueOf(handoverWords, next().toString(), Handover::None);
    return record;
}

/// SQLite takes a null QString for NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

class Journal::Private {
public:
    Private()
        : executor(QStringLiteral("journal"))
    {
    }
    ~Private()
    {
        executor.run([this] { database.reset(); }).waitForFinished();
    }

    /// On the executor's thread, as all below.
    Result<void> open(const QString &path)
    {
        database = std::make_unique<Database>();
        return database->open(path, migrations());
    }

    Error writeError(const QSqlQuery &query) const
    {
        return database->error(
            Journal::tr("The change could not be written down, so it was not sent"),
            query.lastError().databaseText());
    }

    Result<ChangeId> insert(const ChangeIntent &intent)
    {
        QSqlQuery query(database->sql());
        query.prepare(QStringLiteral(
            "INSERT INTO changes (at_ms, connection_id, origin, actor, kind, target_id, "
            "target_name, account_id, account_name, before, wanted, reason, outcome, "
            "outcome_at_ms, detail, handover) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', 0, '', 'none')"));
        const QVariantList values{QDateTime::currentMSecsSinceEpoch(),
                                  notNull(intent.connectionId),
                                  notNull(intent.origin),
                                  notNull(intent.actor),
                                  wordOf(kindWords, intent.kind),
                                  intent.targetId,
                                  notNull(intent.targetName),
                                  intent.accountId,
                                  notNull(intent.accountName),
                                  compact(intent.before),
                                  compact(intent.wanted),
                                  notNull(intent.reason)};
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return writeError(query);
        return query.lastInsertId().toLongLong();
    }

    Result<void> update(const QString &assignments, const QVariantList &values)
    {
        QSqlQuery query(database->sql());
        query.prepare(QLatin1String("UPDATE changes SET ") + assignments
                      + QLatin1String(" WHERE id = ?"));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (query.exec() && query.numRowsAffected() == 1)
            return {};
        return database->error(Journal::tr("The outcome of a change could not be written down"),
                               query.lastError().databaseText());
    }

    Result<QList<ChangeRecord>> select(const QString &condition, const QVariantList &values)
    {
        QSqlQuery query(database->sql());
        query.setForwardOnly(true);
        query.prepare(QLatin1String("SELECT ") + QLatin1String(columns)
                      + QLatin1String(" FROM changes WHERE ") + condition);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return database->error(Journal::tr("The journal could not be read"),
                                   query.lastError().databaseText());
        QList<ChangeRecord> records;
        while (query.next())
            records << recordOf(query);
        return records;
    }

    std::unique_ptr<Database> database; ///< used on the executor's thread only
    SerialExecutor executor;
};

Journal::Journal(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Journal::~Journal() = default;

QCoro::Task<Result<std::unique_ptr<Journal>>> Journal::open(QString path)
{
    auto data = std::make_unique<Private>();
    Private *worker = data.get();
    auto future = data->executor.run([worker, path] { return worker->open(path); });
    Result<void> opened = co_await future;
    if (!opened.ok())
        co_return opened.error();
    co_return std::unique_ptr<Journal>(new Journal(std::move(data)));
}

QCoro::Task<Result<ChangeId>> Journal::begin(ChangeIntent intent)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, intent] { return worker->insert(intent); });
    Result<ChangeId> id = co_await future;
    co_return id;
}

QCoro::Task<Result<void>> Journal::finish(ChangeId id, ChangeOutcome outcome, qint64 targetId,
                                          QString detail, Handover handover)
{
    Private *worker = d.get();
    const QVariantList values{wordOf(outcomeWords, outcome),
                              QDateTime::currentMSecsSinceEpoch(),
                              notNull(detail),
                              wordOf(handoverWords, handover),
                              targetId,
                              targetId,
                              id};
    auto future = d->executor.run([worker, values] {
        return worker->update(
            QStringLiteral("outcome = ?, outcome_at_ms = ?, detail = ?, handover = ?, "
                           "target_id = CASE ? WHEN 0 THEN target_id ELSE ? END"),
            values);
    });
    Result<void> done = co_await future;
    co_return done;
}

QCoro::Task<Result<void>> Journal::setHandover(ChangeId id, Handover handover)
{
    Private *worker = d.get();
    const QVariantList values{wordOf(handoverWords, handover), id};
    auto future = d->executor.run(
        [worker, values] { return worker->update(QStringLiteral("handover = ?"), values); });
    Result<void> done = co_await future;
    co_return done;
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::unsettled(QString connectionId)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId] {
        return worker->select(
            QStringLiteral("connection_id = ? AND (outcome IN ('pending', 'unknown') "
                           "OR handover = 'open') ORDER BY id"),
            {notNull(connectionId)});
    });
    Result<QList<ChangeRecord>> records = co_await future;
    co_return records;
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::recent(QString connectionId, int limit)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, limit] {
        return worker->select(QStringLiteral("connection_id = ? ORDER BY id DESC LIMIT ?"),
                              {notNull(connectionId), limit});
    });
    Result<QList<ChangeRecord>> records = co_await future;
    co_return records;
}

} // namespace tokendesk
