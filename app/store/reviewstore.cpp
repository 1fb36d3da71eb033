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

const std::array<QStringList, 1> &migrations()
{
    static const std::array<QStringList, 1> all{QStringList{
        QStringLiteral("CREATE TABLE notes (connection_id TEXT NOT NULL, subject TEXT NOT NULL, "
                       "id INTEGER NOT NULL, owner TEXT NOT NULL, purpose TEXT NOT NULL, "
                       "review_on TEXT NOT NULL, PRIMARY KEY (connection_id, subject, id))"),
        QStringLiteral("CREATE TABLE decisions (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "connection_id TEXT NOT NULL, finding TEXT NOT NULL, kind TEXT NOT NULL, "
                       "reason TEXT NOT NULL, until TEXT NOT NULL, actor TEXT NOT NULL, "
                       "at_ms INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX decisions_by_finding ON decisions (connection_id, finding)")}};
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

} // namespace tokendesk
