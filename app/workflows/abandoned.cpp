// What was asked for, and left before an answer came: by the end of the program or the connection.
#include "workflows/carryout.h"
#include "workflows/changes.h"

#include <map>

namespace tokendesk {

QList<ChangeRecord> Changes::takeAbandoned(const QList<ChangeRecord> &records)
{
    QList<ChangeRecord> abandoned;
    for (const ChangeRecord &record : records) {
        if (record.outcome != ChangeOutcome::Pending || !record.intent.run.isEmpty()
            || m_owned.contains(record.id) || isUnderWay(record) || m_abandoned.contains(record.id))
            continue;
        m_abandoned.insert(record.id);
        abandoned << record;
    }
    return abandoned;
}

Attempt Changes::abandonedAttempt(const ChangeRecord &record) const
{
    const ChangeIntent &intent = record.intent;
    Attempt attempt{intent.targetId, intent.targetName, ChangeOutcome::Unknown, closedError()};
    attempt.intent = intent;
    if (!record.detail.isEmpty())
        attempt.error.message = record.detail; // what it was answered before it was left
    const bool areListsRead = m_session->access() == Access::Full && !m_session->lastError();
    ListVerdict verdict;
    if (areListsRead)
        verdict.outcome = outcomeByList(m_session->inventory().data(), m_session->trust(), intent);
    verdict.isRead = verdict.outcome == ChangeOutcome::Refused;
    // A server that is still at it may finish later.
    if (verdict.isRead)
        verdict.outcome = ChangeOutcome::Unknown;
    attempt.outcome = verdict.outcome;
    attempt.error = withListWords(attempt.error, verdict);
    return attempt;
}

QCoro::Task<> Changes::tellAbandoned(QList<ChangeRecord> abandoned)
{
    const QPointer<Changes> self(this);
    const QPointer<Session> session = m_session;
    std::map<ChangeKind, ChangeReport> reports;
    for (const ChangeRecord &record : std::as_const(abandoned)) {
        Result<bool> repeated = co_await session->journal().isAskedAgain(record.id);
        if (!session || !self)
            co_return;
        if (!repeated.ok() || repeated.value() || isUnderWay(record))
            continue; // what was asked for since counts
        Attempt attempt = abandonedAttempt(record);
        if (attempt.outcome != ChangeOutcome::Done) {
            Result<void> written = co_await session->journal().finish(
                record.id, ChangeOutcome::Unknown, 0, record.detail, Handover::None,
                session->observedOffsetMs());
            Q_UNUSED(written) // "pending" is settled in the same way
            if (!session || !self)
                co_return;
        }
        if (record.intent.targetId != 0)
            reports[record.intent.kind].add(std::move(attempt));
    }
    for (auto &[kind, report] : reports) {
        report.kind = kind;
        // What an edit has replaced is known to the Activity page alone.
        report.isFinal = !offersWayBack(kind) || kind == ChangeKind::EditAccount;
        if (!isOfAccount(kind))
            report.idle = idleAmong(report.done);
        Q_EMIT reported(report);
    }
}

} // namespace tokendesk
