#include "store/journalqueries.h"

namespace tokendesk {

namespace {

/// What was asked for of the same account or token after it, and not refused; oldest first.
Result<QList<ChangeRecord>> askedAfter(JournalFile &file, const LateWrites &late,
                                       const ChangeRecord &record)
{
    const ChangeIntent &intent = record.intent;
    Result<QList<ChangeRecord>> after = file.select(
        QStringLiteral("connection_id = ? AND id > ? AND target_id = ? AND outcome <> 'refused' "
                       "ORDER BY id"),
        {intent.connectionId, record.id, intent.targetId});
    if (!after.ok())
        return after;
    late.applyTo(after.value());
    after->removeIf([&intent](const ChangeRecord &later) {
        return later.outcome == ChangeOutcome::Refused
            || targetKey(later.intent) != targetKey(intent);
    });
    return after;
}

bool changesToken(ChangeKind kind)
{
    return kind == ChangeKind::RevokeToken || kind == ChangeKind::RestoreToken
        || kind == ChangeKind::DeleteToken;
}

RunOutcomes outcomesIn(const QList<ChangeRecord> &records)
{
    RunOutcomes outcomes;
    for (const ChangeRecord &record : records) {
        const qint64 target = record.intent.targetId;
        if (record.outcome == ChangeOutcome::Pending || record.outcome == ChangeOutcome::Unknown)
            outcomes.isUnclear = true;
        if (record.outcome == ChangeOutcome::Done
            && record.intent.kind == ChangeKind::ReactivateAccount)
            outcomes.reactivated.insert(target, record.intent.targetName);
        if (record.outcome == ChangeOutcome::Done
            && record.intent.kind == ChangeKind::DeactivateAccount)
            outcomes.reactivated.remove(target);
        if (!changesToken(record.intent.kind))
            continue;
        if (record.outcome == ChangeOutcome::Done)
            outcomes.done.insert(target);
        else
            outcomes.others.insert(target, record.outcome);
    }
    for (const qint64 target : std::as_const(outcomes.done))
        outcomes.others.remove(target);
    return outcomes;
}

} // namespace

Result<QSet<qint64>> idsMade(JournalFile &file, const LateWrites &late, const QString &connectionId,
                             ChangeKind kind, ChangeId than)
{
    Result<QList<ChangeRecord>> others =
        file.select(QStringLiteral("connection_id = ? AND kind = ? AND outcome <> 'refused' "
                                   "AND id <> ?"),
                    {connectionId, changeKindWord(kind), than});
    if (!others.ok())
        return others.error();
    late.applyTo(others.value());
    QSet<qint64> ids;
    for (const ChangeRecord &other : std::as_const(others.value())) {
        if (other.outcome == ChangeOutcome::Done && other.intent.targetId != 0)
            ids.insert(other.intent.targetId);
    }
    return ids;
}

Result<bool> isOpenAndAskedAgain(JournalFile &file, const LateWrites &late, ChangeId id)
{
    Result<QList<ChangeRecord>> found = file.select(QStringLiteral("id = ?"), {id});
    if (!found.ok())
        return found.error();
    late.applyTo(found.value());
    if (found->isEmpty() || isDecided(found->constFirst().outcome)
        || found->constFirst().intent.targetId == 0)
        return false;
    const Result<QList<ChangeRecord>> after = askedAfter(file, late, found->constFirst());
    if (!after.ok())
        return after.error();
    const ChangeIntent &asked = found->constFirst().intent;
    return !after->isEmpty() && after->constFirst().intent.kind == asked.kind
        && after->constFirst().intent.wanted == asked.wanted;
}

Result<QList<ChangeRecord>> selectRun(JournalFile &file, const QString &run)
{
    // Said twice, so that SQLite sees that the index holds all of them.
    return file.select(QStringLiteral("run = ? AND run <> '' ORDER BY id"), {run});
}

Result<RunOutcomes> outcomesOfRun(JournalFile &file, const LateWrites &late, const QString &run)
{
    Result<QList<ChangeRecord>> records = selectRun(file, run);
    if (!records.ok())
        return records.error();
    late.applyTo(records.value());
    return outcomesIn(records.value());
}

} // namespace tokendesk
