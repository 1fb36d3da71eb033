#include "workflows/pastcontainments.h"

#include "store/journal.h"
#include "workflows/containmentrecord.h"
#include "workflows/session.h"

#include <QPointer>

#include <utility>

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
    Result<QList<RunRecord>> runs = co_await journal->allRuns(m_connectionId, containmentRunKind);
    if (!self)
        co_return;
    const QStringList meanwhile = std::exchange(m_order, {});
    // What cannot be read is not offered; the page of the activity says why it cannot.
    for (const RunRecord &record : runs.ok() ? runs.value() : QList<RunRecord>())
        take(record);
    for (const QString &run : meanwhile) {
        if (!m_order.contains(run))
            m_order << run;
    }
    Q_EMIT changed();
}

bool PastContainments::take(const RunRecord &record)
{
    if (record.kind != containmentRunKind || record.connectionId != m_connectionId)
        return false;
    const ContainmentRun run = containmentOf(record);
    if (run.run.isEmpty())
        return false;
    m_byRun.insert(run.run, {run.account, record});
    if (!m_order.contains(run.run))
        m_order << run.run;
    return true;
}

const RunRecord *PastContainments::ofRun(const QString &run) const
{
    const auto kept = m_byRun.constFind(run);
    return kept == m_byRun.constEnd() ? nullptr : &kept->record;
}

const RunRecord *PastContainments::lastOf(AccountId account) const
{
    for (auto run = m_order.crbegin(); run != m_order.crend(); ++run) {
        const auto kept = m_byRun.constFind(*run);
        if (kept != m_byRun.constEnd() && kept->account == account)
            return &kept->record;
    }
    return nullptr;
}

} // namespace tokendesk
