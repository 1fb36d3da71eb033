#include "workflows/pastcontainments.h"

#include "store/journal.h"
#include "workflows/containmentrecord.h"
#include "workflows/session.h"

#include <QPointer>

namespace tokendesk {

PastContainments::PastContainments(Session &session, QObject *parent)
    : QObject(parent)
    , m_connectionId(session.connection().id)
{
    connect(&session.journal(), &Journal::runSaved, this, [this](const RunRecord &record) {
        if (take(record))
            Q_EMIT changed();
    });
    read(&session.journal());
}

QCoro::Task<> PastContainments::read(Journal *journal)
{
    const QPointer<PastContainments> self(this);
    const QPointer<Journal> kept(journal);
    Result<QList<RunRecord>> ended =
        co_await journal->endedRuns(m_connectionId, containmentRunKind);
    if (!self || !kept)
        co_return;
    Result<QList<RunRecord>> open = co_await kept->openRuns(m_connectionId);
    if (!self)
        co_return;
    for (const auto &runs : {ended, open}) {
        // What cannot be read is not offered; the page of the activity says why it cannot.
        for (const RunRecord &record : runs.ok() ? runs.value() : QList<RunRecord>())
            take(record);
    }
    Q_EMIT changed();
}

bool PastContainments::take(const RunRecord &record)
{
    if (record.kind != containmentRunKind || record.connectionId != m_connectionId)
        return false;
    const ContainmentRun run = containmentOf(record);
    if (!run.run.isEmpty())
        m_byRun.insert(run.run, {run.account, record});
    return !run.run.isEmpty();
}

const RunRecord *PastContainments::ofRun(const QString &run) const
{
    const auto kept = m_byRun.constFind(run);
    return kept == m_byRun.constEnd() ? nullptr : &kept->record;
}

const RunRecord *PastContainments::lastOf(AccountId account) const
{
    const RunRecord *last = nullptr;
    for (const Kept &kept : m_byRun) {
        if (kept.account == account && (!last || kept.record.startedAtMs > last->startedAtMs))
            last = &kept.record;
    }
    return last;
}

} // namespace tokendesk
