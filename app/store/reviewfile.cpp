#include "store/reviewfile.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <iterator>

namespace tokendesk {

namespace {

struct ReviewStoreWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewStore)
};

const std::array<QStringList, 5> &reviewMigrations()
{
    static const std::array<QStringList, 5> all{
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
                           "manifest TEXT NOT NULL)")},
        QStringList{
            QStringLiteral("ALTER TABLE decisions ADD COLUMN review_id INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE decisions ADD COLUMN severity TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE decisions ADD COLUMN tokens TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("UPDATE decisions SET review_id = COALESCE((SELECT MAX(id) FROM reviews "
                           "WHERE reviews.connection_id = decisions.connection_id "
                           "AND finished_ms >= decisions.at_ms), 0)")},
        // A time that is not known is 0 here: in a key, SQLite takes no NULL for another's like.
        QStringList{
            QStringLiteral("CREATE TABLE dated_notes (connection_id TEXT NOT NULL, "
                           "subject TEXT NOT NULL, id INTEGER NOT NULL, owner TEXT NOT NULL, "
                           "purpose TEXT NOT NULL, review_on TEXT NOT NULL, "
                           "created_ms INTEGER NOT NULL, noted_ms INTEGER NOT NULL, "
                           "name TEXT NOT NULL, "
                           "PRIMARY KEY (connection_id, subject, id, created_ms))"),
            QStringLiteral("INSERT INTO dated_notes SELECT connection_id, subject, id, owner, "
                           "purpose, review_on, 0, 0, '' FROM notes"),
            QStringLiteral("DROP TABLE notes"),
            QStringLiteral("ALTER TABLE dated_notes RENAME TO notes"),
            QStringLiteral(
                "ALTER TABLE decisions ADD COLUMN created_ms INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral(
                "ALTER TABLE decisions ADD COLUMN tokens_created TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE decisions ADD COLUMN name TEXT NOT NULL DEFAULT ''"),
            QStringLiteral(
                "ALTER TABLE decisions ADD COLUMN token_names TEXT NOT NULL DEFAULT ''")},
        QStringList{QStringLiteral(
                        "ALTER TABLE decisions ADD COLUMN withdrawn_ms INTEGER NOT NULL DEFAULT 0"),
                    QStringLiteral(
                        "ALTER TABLE decisions ADD COLUMN withdrawn_by TEXT NOT NULL DEFAULT ''")}};
    return all;
}

/// "1,5,12".
QString numbersText(const std::vector<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    return texts.join(QLatin1Char(','));
}

std::vector<qint64> numbersOf(const QString &text)
{
    std::vector<qint64> numbers;
    for (const QStringView one : QStringView(text).split(QLatin1Char(','), Qt::SkipEmptyParts))
        numbers.push_back(one.toLongLong());
    return numbers;
}

qint64 keptMs(Moment moment)
{
    return moment.isSet() ? moment.msecs() : 0;
}

Moment momentOf(qint64 ms)
{
    return ms == 0 ? Moment() : Moment::at(ms);
}

QString momentsText(const std::vector<Moment> &moments)
{
    std::vector<qint64> numbers;
    std::transform(moments.begin(), moments.end(), std::back_inserter(numbers), keptMs);
    return numbersText(numbers);
}

std::vector<Moment> momentsOf(const QString &text)
{
    std::vector<Moment> moments;
    const std::vector<qint64> numbers = numbersOf(text);
    std::transform(numbers.begin(), numbers.end(), std::back_inserter(moments), momentOf);
    return moments;
}

QString namesText(const QStringList &names)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

QStringList namesOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).toVariant().toStringList();
}

/// As decisionAt() reads them.
const QString decisionColumns =
    QStringLiteral("finding, kind, reason, until, actor, at_ms, review_id, severity, tokens, "
                   "created_ms, tokens_created, name, token_names");

KeptDecision decisionAt(const QSqlQuery &query)
{
    KeptDecision decision;
    decision.finding = query.value(0).toString();
    decision.kind = decisionFrom(query.value(1).toString());
    decision.reason = query.value(2).toString();
    decision.until = QDate::fromString(query.value(3).toString(), Qt::ISODate);
    decision.by = query.value(4).toString();
    decision.atMs = query.value(5).toLongLong();
    decision.reviewId = query.value(6).toLongLong();
    decision.severity = severityFromId(query.value(7).toString());
    decision.tokens = numbersOf(query.value(8).toString());
    decision.created = momentOf(query.value(9).toLongLong());
    decision.tokensCreated = momentsOf(query.value(10).toString());
    decision.name = query.value(11).toString();
    decision.tokenNames = namesOf(query.value(12).toString());
    return decision;
}

} // namespace

template <typename Work>
Result<void> ReviewFile::transaction(const QString &failure, Work work)
{
    QSqlDatabase &sql = m_database.sql();
    QSqlQuery query(sql);
    if (m_database.transaction() && work(query)) {
        query.finish();
        if (sql.commit())
            return {};
    }
    const Error failed = error(failure, query);
    query.finish();
    sql.rollback();
    return failed;
}

Result<void> ReviewFile::open(const QString &path)
{
    return m_database.open(path, reviewMigrations());
}

Error ReviewFile::error(const QString &what, const QSqlQuery &query) const
{
    return m_database.error(what, query.lastError().databaseText());
}

Result<QList<LocalNote>> ReviewFile::notes(const QString &connectionId)
{
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral("SELECT subject, id, owner, purpose, review_on, "
                                 "created_ms, noted_ms, name FROM notes "
                                 "WHERE connection_id = ? ORDER BY subject, id"));
    query.addBindValue(connectionId);
    const QString failure = ReviewStoreWords::tr("The notes could not be read");
    if (!query.exec())
        return error(failure, query);
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
        note.created = momentOf(query.value(5).toLongLong());
        note.notedAt = momentOf(query.value(6).toLongLong());
        note.name = query.value(7).toString();
        notes << note;
    }
    if (query.lastError().isValid()) // what follows is damaged
        return error(failure, query);
    return notes;
}

Result<void> ReviewFile::saveNotes(const QString &connectionId, const QList<LocalNote> &notes)
{
    return transaction(
        ReviewStoreWords::tr("The notes could not be written down"), [&](QSqlQuery &query) {
            for (const LocalNote &note : notes) {
                const bool isGone = note.isEmpty();
                query.prepare(isGone
                                  ? QStringLiteral("DELETE FROM notes WHERE connection_id = ? "
                                                   "AND subject = ? AND id = ? AND created_ms = ?")
                                  : QStringLiteral("INSERT OR REPLACE INTO notes (connection_id, "
                                                   "subject, id, created_ms, owner, purpose, "
                                                   "review_on, noted_ms, name) "
                                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
                query.addBindValue(connectionId);
                query.addBindValue(noteSubjectWord(note.subject));
                query.addBindValue(note.id);
                query.addBindValue(keptMs(note.created));
                if (!isGone) {
                    query.addBindValue(keptText(note.owner));
                    query.addBindValue(keptText(note.purpose));
                    query.addBindValue(keptText(note.reviewOn.toString(Qt::ISODate)));
                    query.addBindValue(keptMs(note.notedAt));
                    query.addBindValue(keptText(note.name));
                }
                if (!query.exec())
                    return false;
            }
            return true;
        });
}

Result<QList<KeptDecision>> ReviewFile::decisions(const QString &connectionId)
{
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral("SELECT %1 FROM decisions WHERE id IN "
                                 "(SELECT MAX(id) FROM decisions WHERE connection_id = ? "
                                 "AND withdrawn_ms = 0 GROUP BY finding) ORDER BY id")
                      .arg(decisionColumns));
    query.addBindValue(connectionId);
    const QString failure = ReviewStoreWords::tr("The decisions could not be read");
    if (!query.exec())
        return error(failure, query);
    QList<KeptDecision> decisions;
    while (query.next())
        decisions << decisionAt(query);
    if (query.lastError().isValid())
        return error(failure, query);
    return decisions;
}

Result<void> ReviewFile::decide(const QString &connectionId, const QList<KeptDecision> &decisions)
{
    return transaction(
        ReviewStoreWords::tr("The decision could not be written down"), [&](QSqlQuery &query) {
            query.prepare(
                QStringLiteral("INSERT INTO decisions (connection_id, finding, kind, reason, "
                               "until, actor, at_ms, severity, tokens, created_ms, "
                               "tokens_created, name, token_names) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
            for (const KeptDecision &decision : decisions) {
                const QVariantList values{connectionId,
                                          keptText(decision.finding),
                                          decisionWord(decision.kind),
                                          keptText(decision.reason),
                                          keptText(decision.until.toString(Qt::ISODate)),
                                          keptText(decision.by),
                                          decision.atMs,
                                          decision.severity ? severityId(*decision.severity)
                                                            : QStringLiteral(""),
                                          keptText(numbersText(decision.tokens)),
                                          keptMs(decision.created),
                                          keptText(momentsText(decision.tokensCreated)),
                                          keptText(decision.name),
                                          keptText(namesText(decision.tokenNames))};
                for (int i = 0; i < values.size(); ++i)
                    query.bindValue(i, values.at(i));
                if (!query.exec())
                    return false;
            }
            return true;
        });
}

Result<QList<KeptDecision>> ReviewFile::takeBack(const QString &connectionId,
                                                 const QList<KeptDecision> &decisions,
                                                 const QString &by, qint64 atMs)
{
    const QString latest = QStringLiteral("(SELECT MAX(id) FROM decisions WHERE connection_id = ? "
                                          "AND finding = ? AND withdrawn_ms = 0)");
    QList<KeptDecision> before;
    const QString failure = ReviewStoreWords::tr("The decision could not be taken back");
    Result<void> done = transaction(failure, [&](QSqlQuery &query) {
        QSqlQuery select(m_database.sql());
        select.prepare(
            QStringLiteral("SELECT %1 FROM decisions WHERE id = %2").arg(decisionColumns, latest));
        query.prepare(QStringLiteral("UPDATE decisions SET withdrawn_ms = ?, withdrawn_by = ? "
                                     "WHERE id = %1 AND at_ms = ? AND review_id = 0")
                          .arg(latest));
        for (const KeptDecision &decision : decisions) {
            const QVariantList values{atMs, keptText(by), connectionId, decision.finding,
                                      decision.atMs};
            for (int i = 0; i < values.size(); ++i)
                query.bindValue(i, values.at(i));
            if (!query.exec() || query.numRowsAffected() != 1)
                return false;
            select.bindValue(0, connectionId);
            select.bindValue(1, decision.finding);
            if (!select.exec())
                return false;
            if (select.next())
                before << decisionAt(select);
            select.finish();
        }
        return true;
    });
    if (!done.ok())
        return done.error();
    return before;
}

Result<QList<ReviewSummary>> ReviewFile::reviews(const QString &connectionId)
{
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral("SELECT id, started_ms, finished_ms, started_by, finished_by, "
                                 "policy_name, findings FROM reviews WHERE connection_id = ? "
                                 "ORDER BY id DESC"));
    query.addBindValue(connectionId);
    const QString failure = ReviewStoreWords::tr("The list of reviews could not be read");
    if (!query.exec())
        return error(failure, query);
    QList<ReviewSummary> reviews;
    while (query.next())
        reviews << ReviewSummary{query.value(0).toLongLong(), query.value(1).toLongLong(),
                                 query.value(2).toLongLong(), query.value(3).toString(),
                                 query.value(4).toString(),   query.value(5).toString(),
                                 query.value(6).toInt()};
    if (query.lastError().isValid())
        return error(failure, query);
    return reviews;
}

Result<std::shared_ptr<const ReviewRecord>> ReviewFile::review(qint64 id)
{
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral("SELECT record FROM reviews WHERE id = ?"));
    query.addBindValue(id);
    const QString failure = ReviewStoreWords::tr("The review could not be read");
    if (!query.exec())
        return error(failure, query);
    if (!query.next())
        return m_database.error(failure, ReviewStoreWords::tr("it is not there any more"));
    Result<ReviewRecord> record = reviewRecordFromJson(qUncompress(query.value(0).toByteArray()));
    if (!record.ok())
        return m_database.error(failure, record.error().message);
    return std::make_shared<const ReviewRecord>(std::move(record).value());
}

Result<qint64> ReviewFile::saveReview(qint64 id, const ReviewRecord &record)
{
    const QByteArray bytes = qCompress(reviewRecordAsJson(record));
    const QString failure = ReviewStoreWords::tr("The review could not be written down");
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
        query.addBindValue(keptText(record.finishedBy));
        query.addBindValue(keptText(record.policy.name));
        query.addBindValue(static_cast<int>(record.findings.size()));
        query.addBindValue(bytes);
        query.addBindValue(record.connectionId);
        query.addBindValue(record.startedAtMs);
        query.addBindValue(keptText(record.startedBy));
        if (id != 0)
            query.addBindValue(id);
        if (!query.exec())
            return false;
        if (id == 0)
            savedId = query.lastInsertId().toLongLong();
        if (id != 0 && query.numRowsAffected() != 1)
            return false;
        if (record.finishedAtMs == 0)
            return true;
        query.prepare(QStringLiteral("UPDATE decisions SET review_id = ? "
                                     "WHERE connection_id = ? AND review_id = 0"));
        query.addBindValue(savedId);
        query.addBindValue(record.connectionId);
        return query.exec();
    });
    if (!saved.ok())
        return saved.error();
    return savedId;
}

Result<void> ReviewFile::abandonReview(qint64 id)
{
    return transaction(
        ReviewStoreWords::tr("The review could not be abandoned"), [&](QSqlQuery &query) {
            query.prepare(QStringLiteral("DELETE FROM reviews WHERE id = ? AND finished_ms = 0"));
            query.addBindValue(id);
            return query.exec() && query.numRowsAffected() == 1;
        });
}

Result<QString> ReviewFile::lastPack(const QString &connectionId)
{
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral("SELECT manifest FROM packs WHERE connection_id = ? "
                                 "ORDER BY id DESC LIMIT 1"));
    query.addBindValue(connectionId);
    if (!query.exec())
        return error(ReviewStoreWords::tr("The last evidence pack could not be looked up"), query);
    return query.next() ? query.value(0).toString() : QString();
}

Result<void> ReviewFile::addPack(const QString &connectionId, const QString &manifest, qint64 atMs)
{
    return transaction(
        ReviewStoreWords::tr("The evidence pack could not be remembered"), [&](QSqlQuery &query) {
            query.prepare(QStringLiteral(
                "INSERT INTO packs (connection_id, at_ms, manifest) VALUES (?, ?, ?)"));
            query.addBindValue(connectionId);
            query.addBindValue(atMs);
            query.addBindValue(manifest);
            return query.exec();
        });
}

} // namespace tokendesk
