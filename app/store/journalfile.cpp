#include "store/journalfile.h"

#include "domain/names.h"
#include "store/changerow.h"
#include "store/journal.h"
#include "store/journalverify.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

const std::array<QStringList, 5> &journalMigrations()
{
    static const std::array<QStringList, 5> all{
        QStringList{
            QStringLiteral(
                "CREATE TABLE changes ("
                "id INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER NOT NULL, "
                "connection_id TEXT NOT NULL, origin TEXT NOT NULL, actor TEXT NOT NULL, "
                "kind TEXT NOT NULL, target_id INTEGER NOT NULL, target_name TEXT NOT NULL, "
                "account_id INTEGER NOT NULL, account_name TEXT NOT NULL, "
                "before TEXT NOT NULL, wanted TEXT NOT NULL, reason TEXT NOT NULL, "
                "outcome TEXT NOT NULL, outcome_at_ms INTEGER NOT NULL, "
                "detail TEXT NOT NULL, handover TEXT NOT NULL)"),
            QStringLiteral("CREATE INDEX changes_by_connection ON changes (connection_id, id)"),
            QStringLiteral("CREATE INDEX changes_unsettled ON changes (connection_id) "
                           "WHERE outcome IN ('pending', 'unknown') OR handover = 'open'")},
        QStringList{QStringLiteral("ALTER TABLE changes ADD COLUMN run TEXT NOT NULL DEFAULT ''"),
                    QStringLiteral("CREATE TABLE chain (sequence INTEGER PRIMARY KEY, "
                                   "change_id INTEGER NOT NULL, row BLOB NOT NULL, "
                                   "key_id TEXT NOT NULL, link BLOB NOT NULL)")},
        QStringList{QStringLiteral("CREATE TABLE runs (id TEXT PRIMARY KEY, "
                                   "connection_id TEXT NOT NULL, kind TEXT NOT NULL, "
                                   "started_at_ms INTEGER NOT NULL, is_open INTEGER NOT NULL, "
                                   "body TEXT NOT NULL)")},
        QStringList{QStringLiteral("CREATE INDEX changes_by_run ON changes (run) WHERE run <> ''")},
        QStringList{
            QStringLiteral("ALTER TABLE changes ADD COLUMN clock_offset_ms INTEGER"),
            QStringLiteral("ALTER TABLE changes ADD COLUMN outcome_clock_offset_ms INTEGER")}};
    return all;
}

/// NULL: not known.
QVariant offsetValue(std::optional<qint64> clockOffsetMs)
{
    return clockOffsetMs ? QVariant(*clockOffsetMs) : QVariant();
}

QString runNotWrittenDown()
{
    return Journal::tr("What is going on could not be written down");
}

QString notRead()
{
    return Journal::tr("The journal could not be read");
}

} // namespace

QString notWrittenWords(JournalWrite write)
{
    switch (write) {
    case JournalWrite::Intent:
        return Journal::tr("The change could not be written down, so it was not sent");
    case JournalWrite::Outcome:
        return Journal::tr("The outcome of a change could not be written down");
    case JournalWrite::Handover:
        return Journal::tr("What became of a new token's value could not be written down");
    }
    return {};
}

Result<void> JournalFile::open(const QString &path)
{
    Result<void> opened = m_database.open(path, journalMigrations());
    if (!opened.ok())
        return opened;
    Result<void> read = readHead();
    if (!read.ok())
        return read;
    return m_head.sequence == 0 ? adoptOldRows() : Result<void>();
}

Result<void> JournalFile::readHead()
{
    QSqlQuery query(m_database.sql());
    if (!query.exec(
            QStringLiteral("SELECT sequence, link FROM chain ORDER BY sequence DESC LIMIT 1")))
        return m_database.error(notRead(), query.lastError().databaseText());
    m_head = {};
    if (query.next())
        m_head = {query.value(0).toLongLong(), query.value(1).toByteArray()};
    return {};
}

Result<void> JournalFile::adoptOldRows()
{
    QSqlQuery ids(m_database.sql());
    if (!ids.exec(QStringLiteral("SELECT id FROM changes ORDER BY id")))
        return m_database.error(notRead(), ids.lastError().databaseText());
    QList<ChangeId> found;
    while (ids.next())
        found << ids.value(0).toLongLong();
    if (ids.lastError().isValid())
        return m_database.error(notRead(), ids.lastError().databaseText());
    if (found.isEmpty())
        return {};
    const Result<ChangeRecord> adopted = transaction(notRead(), [&](QSqlQuery &query) {
        for (const ChangeId id : std::as_const(found)) {
            if (!append(id, query))
                return ChangeId(0);
        }
        return found.last();
    });
    return adopted.ok() ? Result<void>() : Result<void>(adopted.error());
}

Result<void> JournalFile::seal(const QByteArray &key, const std::optional<ChainHead> &kept)
{
    m_key = key;
    if (key.isEmpty() || m_head.sequence == 0)
        return {};
    // What was written without a key is covered by the next link; it shall not wait for a change.
    QSqlQuery query(m_database.sql());
    if (!query.exec(QStringLiteral("SELECT key_id FROM chain ORDER BY sequence DESC LIMIT 1"))
        || !query.next())
        return m_database.error(notRead(), query.lastError().databaseText());
    const bool isSealed = query.value(0).toString() == chainKeyId(key);
    query.finish();
    Result<QList<ChainRange>> ranges = keptBefore(kept);
    if (!ranges.ok())
        return ranges.error();
    if (isSealed && ranges->isEmpty())
        return {};
    for (const ChainRange &range : std::as_const(m_keyless)) {
        if (range.first <= m_head.sequence)
            ranges.value() << ChainRange{range.first, std::min(range.last, m_head.sequence)};
    }
    Result<void> vouched = vouch(ranges.value());
    if (vouched.ok())
        m_keyless.clear();
    return vouched;
}

Result<QList<ChainRange>> JournalFile::keptBefore(const std::optional<ChainHead> &kept)
{
    if (!kept || kept->sequence == 0)
        return QList<ChainRange>();
    // Earlier versions did not vouch; the head that they kept says that they wrote what is before.
    QSqlQuery query(m_database.sql());
    if (!query.exec(QStringLiteral(
            "SELECT EXISTS (SELECT 1 FROM chain WHERE change_id = 0 AND key_id <> ''), "
            "EXISTS (SELECT 1 FROM chain WHERE key_id = '' AND sequence > "
            "(SELECT min(sequence) FROM chain WHERE key_id <> ''))"))
        || !query.next())
        return m_database.error(notRead(), query.lastError().databaseText());
    const bool isOld = !query.value(0).toBool() && query.value(1).toBool();
    query.finish();
    const Result<bool> held = holds(*kept);
    if (!held.ok())
        return held.error();
    return isOld && held.value() ? QList<ChainRange>{{1, kept->sequence}} : QList<ChainRange>();
}

Result<void> JournalFile::acceptPresent()
{
    if (m_key.isEmpty() || m_head.sequence == 0)
        return {};
    return vouch({{1, m_head.sequence}});
}

Result<void> JournalFile::vouch(const QList<ChainRange> &ranges)
{
    const ChainHead before = m_head;
    QSqlQuery query(m_database.sql());
    if (m_database.transaction() && appendEntry(0, vouchRow(ranges), query)) {
        query.finish();
        if (m_database.sql().commit())
            return {};
    }
    const QString reason = m_database.sql().lastError().databaseText();
    m_database.sql().rollback();
    m_head = before;
    return m_database.error(Journal::tr("The journal could not be sealed"), reason);
}

Result<void> JournalFile::batch(const std::function<void()> &work)
{
    const ChainHead before = m_head;
    if (m_database.transaction()) {
        m_inBatch = true;
        work();
        m_inBatch = false;
        if (m_database.sql().commit())
            return {};
    }
    const QString reason = m_database.sql().lastError().databaseText();
    m_database.sql().rollback();
    m_head = before;
    return m_database.error(runNotWrittenDown(), reason);
}

bool JournalFile::startWrite()
{
    if (!m_inBatch)
        return m_database.transaction();
    return QSqlQuery(m_database.sql()).exec(QStringLiteral("SAVEPOINT one"));
}

bool JournalFile::endWrite()
{
    if (!m_inBatch)
        return m_database.sql().commit();
    return QSqlQuery(m_database.sql()).exec(QStringLiteral("RELEASE one"));
}

void JournalFile::undoWrite()
{
    if (!m_inBatch) {
        m_database.sql().rollback();
        return;
    }
    QSqlQuery query(m_database.sql());
    query.exec(QStringLiteral("ROLLBACK TO one"));
    query.exec(QStringLiteral("RELEASE one"));
}

template <typename Work>
Result<ChangeRecord> JournalFile::transaction(const QString &failure, Work work)
{
    const ChainHead before = m_head;
    QSqlQuery query(m_database.sql());
    QString reason;
    if (startWrite()) {
        const ChangeId id = work(query);
        reason = query.lastError().databaseText();
        query.finish();
        if (id != 0) {
            Result<QList<ChangeRecord>> written = select(QStringLiteral("id = ?"), {id});
            if (!written.ok())
                reason = written.error().detail;
            else if (!written->isEmpty() && endWrite())
                return written->first();
            else
                reason = m_database.sql().lastError().databaseText();
        }
        undoWrite();
    } else {
        reason = m_database.sql().lastError().databaseText();
    }
    m_head = before;
    return m_database.error(failure, reason);
}

Result<ChangeRecord> JournalFile::insert(const ChangeIntent &intent,
                                         std::optional<qint64> clockOffsetMs)
{
    const QVariantList values{QDateTime::currentMSecsSinceEpoch(),
                              keptText(intent.connectionId),
                              keptText(intent.origin),
                              keptText(intent.actor),
                              changeKindWord(intent.kind),
                              intent.targetId,
                              keptText(intent.targetName),
                              intent.accountId,
                              keptText(intent.accountName),
                              jsonText(intent.before),
                              jsonText(intent.wanted),
                              keptText(intent.reason),
                              keptText(intent.run),
                              offsetValue(clockOffsetMs)};
    return transaction(notWrittenWords(JournalWrite::Intent), [&](QSqlQuery &query) {
        query.prepare(QStringLiteral(
            "INSERT INTO changes (at_ms, connection_id, origin, actor, kind, target_id, "
            "target_name, account_id, account_name, before, wanted, reason, outcome, "
            "outcome_at_ms, detail, handover, run, clock_offset_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', 0, '', 'none', ?, ?)"));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return ChangeId(0);
        const ChangeId id = query.lastInsertId().toLongLong();
        return append(id, query) ? id : ChangeId(0);
    });
}

Result<ChangeRecord> JournalFile::update(JournalWrite write, ChangeId id,
                                         const QString &assignments, QVariantList values)
{
    values << id;
    return transaction(notWrittenWords(write), [&](QSqlQuery &query) {
        query.prepare(QLatin1String("UPDATE changes SET ") + assignments
                      + QLatin1String(" WHERE id = ?"));
        for (const QVariant &value : std::as_const(values))
            query.addBindValue(value);
        return query.exec() && query.numRowsAffected() == 1 && append(id, query) ? id : ChangeId(0);
    });
}

Result<ChangeRecord> JournalFile::finish(ChangeId id, const LateWrite &known)
{
    // Two may settle it by what they read at different times: what is decided stays so.
    Result<QList<ChangeRecord>> present = select(QStringLiteral("id = ?"), {id});
    if (present.ok() && !present->isEmpty() && isDecided(present->first().outcome)
        && present->first().outcome != *known.outcome)
        return present->first();
    return update(
        JournalWrite::Outcome, id,
        QStringLiteral(
            "outcome = ?, outcome_at_ms = ?, outcome_clock_offset_ms = ?, "
            "detail = ?, handover = ?, target_id = CASE ? WHEN 0 THEN target_id ELSE ? END"),
        {changeOutcomeWord(*known.outcome), known.atMs, offsetValue(known.clockOffsetMs),
         keptText(known.detail), handoverWord(known.handover), known.targetId, known.targetId});
}

Result<ChangeRecord> JournalFile::setHandover(ChangeId id, Handover handover, const QString &detail)
{
    QString assignments = QStringLiteral("handover = ?");
    QVariantList values{handoverWord(handover)};
    if (!detail.isEmpty()) {
        assignments += QLatin1String(", detail = ?");
        values << keptText(detail);
    }
    return update(JournalWrite::Handover, id, assignments, values);
}

bool JournalFile::append(ChangeId id, QSqlQuery &query)
{
    query.prepare(QLatin1String("SELECT ") + QLatin1String(changeColumns)
                  + QLatin1String(" FROM changes WHERE id = ?"));
    query.addBindValue(id);
    return query.exec() && query.next() && appendEntry(id, sealedRow(query), query);
}

bool JournalFile::appendEntry(ChangeId id, const QByteArray &row, QSqlQuery &query)
{
    ChainEntry entry{m_head.sequence + 1, id, row, chainKeyId(m_key), {}};
    entry.link = chainLink(m_key, m_head.link, entry);
    query.prepare(QStringLiteral(
        "INSERT INTO chain (sequence, change_id, row, key_id, link) VALUES (?, ?, ?, ?, ?)"));
    query.addBindValue(entry.sequence);
    query.addBindValue(entry.changeId);
    query.addBindValue(entry.row);
    query.addBindValue(keptText(entry.keyId));
    query.addBindValue(entry.link);
    if (!query.exec())
        return false;
    m_head = {entry.sequence, entry.link};
    if (m_key.isEmpty()) {
        if (m_keyless.isEmpty() || m_keyless.last().last + 1 != entry.sequence)
            m_keyless << ChainRange{entry.sequence, entry.sequence};
        else
            m_keyless.last().last = entry.sequence;
    }
    return true;
}

Result<QList<ChangeRecord>> JournalFile::select(const QString &condition,
                                                const QVariantList &values)
{
    QSqlQuery query(m_database.sql());
    query.setForwardOnly(true);
    query.prepare(QLatin1String("SELECT ") + QLatin1String(changeColumns)
                  + QLatin1String(" FROM changes WHERE ") + condition);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return m_database.error(notRead(), query.lastError().databaseText());
    QList<ChangeRecord> records;
    while (query.next())
        records << changeOf(query);
    if (query.lastError().isValid())
        return m_database.error(notRead(), query.lastError().databaseText());
    return records;
}

Result<QList<ChangedConnection>> JournalFile::connectionsTo(const QString &origin)
{
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral("SELECT connection_id, count(*) FROM changes WHERE origin = ? "
                                 "GROUP BY connection_id ORDER BY max(id) DESC"));
    query.addBindValue(keptText(origin));
    if (!query.exec())
        return m_database.error(notRead(), query.lastError().databaseText());
    QList<ChangedConnection> connections;
    while (query.next())
        connections << ChangedConnection{query.value(0).toString(), query.value(1).toInt()};
    if (query.lastError().isValid())
        return m_database.error(notRead(), query.lastError().databaseText());
    return connections;
}

Result<void> JournalFile::saveRun(const RunRecord &run)
{
    return saveRuns({run});
}

Result<void> JournalFile::writeRun(const RunRecord &run)
{
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral(
        "INSERT INTO runs (id, connection_id, kind, started_at_ms, is_open, body) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "connection_id = excluded.connection_id, started_at_ms = excluded.started_at_ms, "
        "is_open = excluded.is_open, body = excluded.body WHERE kind = excluded.kind"));
    const QVariantList values{run.id,          keptText(run.connectionId), run.kind,
                              run.startedAtMs, run.isOpen ? 1 : 0,         jsonText(run.body)};
    for (const QVariant &value : values)
        query.addBindValue(value);
    const bool isDone = query.exec();
    if (isDone && query.numRowsAffected() > 0)
        return {};
    return m_database.error(runNotWrittenDown(),
                            isDone ? Journal::tr("something else goes by this id")
                                   : query.lastError().databaseText());
}

Result<void> JournalFile::saveRuns(const QList<RunRecord> &runs)
{
    Result<void> saved;
    bool isWritten = m_database.transaction();
    for (const RunRecord &run : runs) {
        if (isWritten && saved.ok())
            saved = writeRun(run);
    }
    isWritten = isWritten && saved.ok() && m_database.sql().commit();
    if (isWritten)
        return {};
    const QString reason = m_database.sql().lastError().databaseText();
    m_database.sql().rollback();
    return saved.ok() ? m_database.error(runNotWrittenDown(), reason) : saved.error();
}

Result<QList<RunRecord>> JournalFile::openRuns(const QString &connectionId)
{
    return selectRuns(QStringLiteral("connection_id = ? AND is_open = 1"), {connectionId});
}

Result<QList<RunRecord>> JournalFile::endedRuns(const QString &connectionId, const QString &kind)
{
    return selectRuns(QStringLiteral("connection_id = ? AND is_open = 0 AND kind = ?"),
                      {connectionId, kind});
}

Result<QList<RunRecord>> JournalFile::allRuns(const QString &connectionId, const QString &kind)
{
    return selectRuns(QStringLiteral("connection_id = ? AND kind = ?"), {connectionId, kind});
}

Result<QList<RunRecord>> JournalFile::selectRuns(const QString &condition,
                                                 const QVariantList &values)
{
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral("SELECT id, connection_id, kind, started_at_ms, is_open, body "
                                 "FROM runs WHERE ")
                  + condition
                  + QStringLiteral(" ORDER BY rowid")); // not by a clock, which people set
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return m_database.error(notRead(), query.lastError().databaseText());
    QList<RunRecord> runs;
    while (query.next())
        runs << RunRecord{query.value(0).toString(), query.value(1).toString(),
                          query.value(2).toString(), query.value(3).toLongLong(),
                          query.value(4).toBool(),   jsonObject(query.value(5).toString())};
    if (query.lastError().isValid())
        return m_database.error(notRead(), query.lastError().databaseText());
    return runs;
}

Result<bool> JournalFile::holds(const ChainHead &head)
{
    if (head.sequence == 0)
        return true;
    QSqlQuery query(m_database.sql());
    query.prepare(QStringLiteral("SELECT link FROM chain WHERE sequence = ?"));
    query.addBindValue(head.sequence);
    if (!query.exec())
        return m_database.error(notRead(), query.lastError().databaseText());
    return query.next() && query.value(0).toByteArray() == head.link;
}

Result<ChainCheck> JournalFile::verify(const std::optional<ChainHead> &known)
{
    const std::optional<ChainCheck> check =
        verifyJournal(m_database.sql(), m_key, known, m_keyless);
    if (check)
        return *check;
    return m_database.error(notRead(), m_database.sql().lastError().databaseText());
}

} // namespace tokendesk
