#include "store/reviewstore.h"

#include "store/database.h"
#include "store/serialexecutor.h"

#include <QCoroFuture>
#include <QPointer>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>

namespace tokendesk {

namespace {

const std::array<QStringList, 2> &migrations()
{
    static const std::array<QStringList, 2> all{
        QStringList{QStringLiteral(
                        "CREATE TABLE notes (connection_id TEXT NOT NULL, subject TEXT NOT NULL, "
                        "id INTEGER NOT NULL, owner TEXT NOT NULL, purpose TEXT NOT NULL, "
                        "review_on TEXT NOT NULL, PRIMARY KEY (connection_id, subject, id))"),
                    QStringLiteral(
                        "CREATE TABLE decisions (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                        "connection_id TEXT NOT NULL, finding TEXT NOT NULL, kind TEXT NOT NULL, "
                        "reason TEXT NOT NULL, until TEXT NOT NULL, actor TEXT NOT NULL, "
                        "at_ms INTEGER NOT NULL)"),
                    QStringLiteral(
                        "CREATE INDEX decisions_by_finding ON decisions (connection_id, finding)")},
        QStringList{
            QStringLiteral("CREATE TABLE reviews (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                           "connection_id TEXT NOT NULL, started_ms INTEGER NOT NULL, "
                           "finished_ms INTEGER NOT NULL, started_by TEXT NOT NULL, "
                           "finished_by TEXT NOT NULL, policy_name TEXT NOT NULL, "
                           "findings INTEGER NOT NULL, record BLOB NOT NULL)"),
            QStringLiteral("CREATE UNIQUE INDEX one_unfinished_review ON reviews (connection_id) "
                           "WHERE finished_ms = 0"),
            QStringLiteral("CREATE TABLE packs (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                           "connection_id TEXT NOT NULL, at_ms INTEGER NOT NULL, "
                           "manifest TEXT NOT NULL)")}};
    return all;
}

/// SQLite takes a null QString for NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

class ReviewStore::Private {
public:
    Private()
        : executor(QStringLiteral("review"))
    {
    }
    ~Private()
    {
        executor.run([this] { database.reset(); }).waitForFinished();
    }

    Result<void> open(const QString &path)
    {
        database = std::make_unique<Database>();
        return database->open(path, migrations());
    }

    [[nodiscard]] Error error(const QString &what, const QSqlQuery &query) const
    {
        return database->error(what, query.lastError().databaseText());
    }

    Result<QList<LocalNote>> notes(const QString &connectionId)
    {
        QSqlQuery query(database->sql());
        query.prepare(QStringLiteral("SELECT subject, id, owner, purpose, review_on FROM notes "
                                     "WHERE connection_id = ? ORDER BY subject, id"));
        query.addBindValue(connectionId);
        if (!query.exec())
            return error(tr("The notes could not be read"), query);
        QList<LocalNote> notes;
        while (query.next()) {
            LocalNote note;
            note.subject = query.value(0).toString() == QLatin1String("token")
                ? LocalNote::Subject::Token
                : LocalNote::Subject::Account;
            note.id = query.value(1).toLongLong();
            note.owner = query.value(2).toString();
            note.purpose = query.value(3).toString();
            note.reviewOn = QDate::fromString(query.value(4).toString(), Qt::ISODate);
            notes << note;
        }
        return notes;
    }

    Result<void> saveNotes(const QString &connectionId, const QList<LocalNote> &notes)
    {
        return transaction(tr("The notes could not be written down"), [&](QSqlQuery &query) {
            for (const LocalNote &note : notes) {
                const bool isGone = note.isEmpty();
                query.prepare(isGone ? QStringLiteral("DELETE FROM notes WHERE connection_id = ? "
                                                      "AND subject = ? AND id = ?")
                                     : QStringLiteral("INSERT OR REPLACE INTO notes "
                                                      "VALUES (?, ?, ?, ?, ?, ?)"));
                query.addBindValue(connectionId);
                query.addBindValue(noteSubjectWord(note.subject));
                query.addBindValue(note.id);
                if (!isGone) {
                    query.addBindValue(notNull(note.owner));
                    query.addBindValue(notNull(note.purpose));
                    query.addBindValue(notNull(note.reviewOn.toString(Qt::ISODate)));
                }
                if (!query.exec())
                    return false;
            }
            return true;
        });
    }

    Result<QList<Decision>> decisions(const QString &connectionId)
    {
        QSqlQuery query(database->sql());
        query.prepare(QStringLiteral(
            "SELECT finding, kind, reason, until, actor, at_ms FROM decisions WHERE id IN "
            "(SELECT MAX(id) FROM decisions WHERE connection_id = ? GROUP BY finding) "
            "ORDER BY id"));
        query.addBindValue(connectionId);
        if (!query.exec())
            return error(tr("The decisions could not be read"), query);
        QList<Decision> decisions;
        while (query.next())
            decisions << Decision{query.value(0).toString(),
                                  decisionFrom(query.value(1).toString()),
                                  query.value(2).toString(),
                                  QDate::fromString(query.value(3).toString(), Qt::ISODate),
                                  query.value(4).toString(),
                                  query.value(5).toLongLong()};
        return decisions;
    }

    Result<void> decide(const QString &connectionId, const QList<Decision> &decisions)
    {
        return transaction(tr("The decision could not be written down"), [&](QSqlQuery &query) {
            query.prepare(
                QStringLiteral("INSERT INTO decisions (connection_id, finding, kind, reason, "
                               "until, actor, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"));
            for (const Decision &decision : decisions) {
                const QVariantList values{connectionId,
                                          notNull(decision.finding),
                                          decisionWord(decision.kind),
                                          notNull(decision.reason),
                                          notNull(decision.until.toString(Qt::ISODate)),
                                          notNull(decision.by),
                                          decision.atMs};
                for (int i = 0; i < values.size(); ++i)
                    query.bindValue(i, values.at(i));
                if (!query.exec())
                    return false;
            }
            return true;
        });
    }

    Result<QList<ReviewSummary>> reviews(const QString &connectionId)
    {
        QSqlQuery query(database->sql());
        query.prepare(QStringLiteral("SELECT id, started_ms, finished_ms, started_by, finished_by, "
                                     "policy_name, findings FROM reviews WHERE connection_id = ? "
                                     "ORDER BY id DESC"));
        query.addBindValue(connectionId);
        if (!query.exec())
            return error(tr("The list of reviews could not be read"), query);
        QList<ReviewSummary> reviews;
        while (query.next())
            reviews << ReviewSummary{query.value(0).toLongLong(), query.value(1).toLongLong(),
                                     query.value(2).toLongLong(), query.value(3).toString(),
                                     query.value(4).toString(),   query.value(5).toString(),
                                     query.value(6).toInt()};
        return reviews;
    }

    Result<std::shared_ptr<const ReviewRecord>> review(qint64 id)
    {
        QSqlQuery query(database->sql());
        query.prepare(QStringLiteral("SELECT record FROM reviews WHERE id = ?"));
        query.addBindValue(id);
        const QString failure = tr("The review could not be read");
        if (!query.exec())
            return error(failure, query);
        if (!query.next())
            return database->error(failure, tr("it is not there any more"));
        Result<ReviewRecord> record =
            reviewRecordFromJson(qUncompress(query.value(0).toByteArray()));
        if (!record.ok())
            return database->error(failure, record.error().message);
        return std::make_shared<const ReviewRecord>(std::move(record).value());
    }

    Result<qint64> saveReview(qint64 id, const ReviewRecord &record)
    {
        const QByteArray bytes = qCompress(reviewRecordAsJson(record));
        const QString failure = tr("The review could not be written down");
        qint64 savedId = id;
        Result<void> saved = transaction(failure, [&](QSqlQuery &query) {
            query.prepare(
                id == 0 ? QStringLiteral("INSERT INTO reviews (finished_ms, finished_by, "
                                         "policy_name, findings, record, connection_id, "
                                         "started_ms, started_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                        : QStringLiteral("UPDATE reviews SET finished_ms = ?, finished_by = ?, "
                                         "policy_name = ?, findings = ?, record = ? WHERE "
                                         "connection_id = ? AND started_ms = ? AND "
                                         "started_by = ? AND id = ? AND finished_ms = 0"));
            query.addBindValue(record.finishedAtMs);
            query.addBindValue(notNull(record.finishedBy));
            query.addBindValue(notNull(record.policy.name));
            query.addBindValue(static_cast<int>(record.findings.size()));
            query.addBindValue(bytes);
            query.addBindValue(record.connectionId);
            query.addBindValue(record.startedAtMs);
            query.addBindValue(notNull(record.startedBy));
            if (id != 0)
                query.addBindValue(id);
            if (!query.exec())
                return false;
            if (id == 0)
                savedId = query.lastInsertId().toLongLong();
            return id == 0 || query.numRowsAffected() == 1;
        });
        if (!saved.ok())
            return saved.error();
        return savedId;
    }

    Result<void> abandonReview(qint64 id)
    {
        return transaction(tr("The review could not be abandoned"), [&](QSqlQuery &query) {
            query.prepare(QStringLiteral("DELETE FROM reviews WHERE id = ? AND finished_ms = 0"));
            query.addBindValue(id);
            return query.exec() && query.numRowsAffected() == 1;
        });
    }

    Result<QString> lastPack(const QString &connectionId)
    {
        QSqlQuery query(database->sql());
        query.prepare(QStringLiteral("SELECT manifest FROM packs WHERE connection_id = ? "
                                     "ORDER BY id DESC LIMIT 1"));
        query.addBindValue(connectionId);
        if (!query.exec())
            return error(tr("The last evidence pack could not be looked up"), query);
        return query.next() ? query.value(0).toString() : QString();
    }

    Result<void> addPack(const QString &connectionId, const QString &manifest, qint64 atMs)
    {
        return transaction(tr("The evidence pack could not be remembered"), [&](QSqlQuery &query) {
            query.prepare(QStringLiteral(
                "INSERT INTO packs (connection_id, at_ms, manifest) VALUES (?, ?, ?)"));
            query.addBindValue(connectionId);
            query.addBindValue(atMs);
            query.addBindValue(manifest);
            return query.exec();
        });
    }

    std::unique_ptr<Database> database; ///< used on the executor's thread only

private:
    template <typename Work>
    Result<void> transaction(const QString &failure, Work work)
    {
        QSqlDatabase &sql = database->sql();
        QSqlQuery query(sql);
        if (sql.transaction() && work(query)) {
            query.finish();
            if (sql.commit())
                return {};
        }
        const Error failed = error(failure, query);
        query.finish();
        sql.rollback();
        return failed;
    }

public:
    SerialExecutor executor;
};

ReviewStore::ReviewStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

ReviewStore::~ReviewStore() = default;

QCoro::Task<Result<std::unique_ptr<ReviewStore>>> ReviewStore::open(QString path)
{
    auto made = std::make_unique<Private>();
    Private *worker = made.get();
    auto future = made->executor.run([worker, path] { return worker->open(path); });
    Result<void> opened = co_await future;
    if (!opened.ok())
        co_return opened.error();
    co_return std::unique_ptr<ReviewStore>(new ReviewStore(std::move(made)));
}

QCoro::Task<Result<QList<LocalNote>>> ReviewStore::notes(QString connectionId)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId] { return worker->notes(connectionId); });
    Result<QList<LocalNote>> notes = co_await future;
    co_return notes;
}

QCoro::Task<Result<void>> ReviewStore::saveNotes(QString connectionId, QList<LocalNote> notes)
{
    const QPointer<ReviewStore> self(this);
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, connectionId, notes] { return worker->saveNotes(connectionId, notes); });
    Result<void> saved = co_await future;
    if (self && saved.ok())
        Q_EMIT changed(connectionId);
    co_return saved;
}

QCoro::Task<Result<QList<Decision>>> ReviewStore::decisions(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->decisions(connectionId); });
    Result<QList<Decision>> decisions = co_await future;
    co_return decisions;
}

QCoro::Task<Result<void>> ReviewStore::decide(QString connectionId, QList<Decision> decisions)
{
    const QPointer<ReviewStore> self(this);
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, connectionId, decisions] { return worker->decide(connectionId, decisions); });
    Result<void> decided = co_await future;
    if (self && decided.ok())
        Q_EMIT changed(connectionId);
    co_return decided;
}

QCoro::Task<Result<QList<ReviewSummary>>> ReviewStore::reviews(QString connectionId)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId] { return worker->reviews(connectionId); });
    Result<QList<ReviewSummary>> reviews = co_await future;
    co_return reviews;
}

QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> ReviewStore::review(qint64 id)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, id] { return worker->review(id); });
    Result<std::shared_ptr<const ReviewRecord>> review = co_await future;
    co_return review;
}

QCoro::Task<Result<qint64>> ReviewStore::saveReview(qint64 id,
                                                    std::shared_ptr<const ReviewRecord> record)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, id, record] { return worker->saveReview(id, *record); });
    Result<qint64> saved = co_await future;
    co_return saved;
}

QCoro::Task<Result<void>> ReviewStore::abandonReview(qint64 id)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, id] { return worker->abandonReview(id); });
    Result<void> abandoned = co_await future;
    co_return abandoned;
}

QCoro::Task<Result<QString>> ReviewStore::lastPack(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->lastPack(connectionId); });
    Result<QString> manifest = co_await future;
    co_return manifest;
}

QCoro::Task<Result<void>> ReviewStore::addPack(QString connectionId, QString manifestSha256,
                                               qint64 atMs)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, manifestSha256, atMs] {
        return worker->addPack(connectionId, manifestSha256, atMs);
    });
    Result<void> added = co_await future;
    co_return added;
}

} // namespace tokendesk
