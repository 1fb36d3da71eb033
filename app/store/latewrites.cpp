#include "store/latewrites.h"

namespace tokendesk {

LateWrite LateWrite::of(const ChangeRecord &record)
{
    LateWrite told;
    told.outcome = record.outcome;
    told.atMs = record.outcomeAtMs;
    told.clockOffsetMs = record.outcomeClockOffsetMs;
    told.targetId = record.intent.targetId;
    told.detail = record.detail;
    told.handover = record.handover;
    return told;
}

LateWrite LateWrite::followedBy(const LateWrite &later) const
{
    if (!later.outcome) {
        LateWrite both = *this;
        both.handover = later.handover;
        if (!later.detail.isEmpty())
            both.detail = later.detail;
        return both;
    }
    if (outcome && isDecided(*outcome) && *outcome != *later.outcome)
        return *this;
    LateWrite both = later;
    if (both.targetId == 0)
        both.targetId = targetId;
    return both;
}

void LateWrite::applyTo(ChangeRecord &record) const
{
    const LateWrite known = of(record).followedBy(*this);
    record.outcome = *known.outcome;
    record.outcomeAtMs = known.atMs;
    record.outcomeClockOffsetMs = known.clockOffsetMs;
    record.intent.targetId = known.targetId;
    record.detail = known.detail;
    record.handover = known.handover;
}

LateWrite LateWrites::add(ChangeId id, const LateWrite &news)
{
    const auto waiting = m_writes.constFind(id);
    const LateWrite both = waiting == m_writes.cend() ? news : waiting->followedBy(news);
    m_writes.insert(id, both);
    return both;
}

std::optional<LateWrite> LateWrites::find(ChangeId id) const
{
    const auto waiting = m_writes.constFind(id);
    return waiting == m_writes.cend() ? std::nullopt : std::optional(*waiting);
}

void LateWrites::refuse(ChangeId id, const Error &error)
{
    m_refused.insert(id);
    m_lastError = error;
}

void LateWrites::remove(ChangeId id, const LateWrite &written)
{
    m_refused.remove(id);
    if (m_writes.value(id) == written)
        m_writes.remove(id);
}

QHash<ChangeId, LateWrite> LateWrites::refused() const
{
    QHash<ChangeId, LateWrite> writes;
    for (const ChangeId id : m_refused)
        writes.insert(id, m_writes.value(id));
    return writes;
}

std::optional<Error> LateWrites::problem() const
{
    if (m_refused.isEmpty())
        return std::nullopt;
    return m_lastError;
}

void LateWrites::applyTo(QList<ChangeRecord> &records) const
{
    if (m_writes.isEmpty())
        return;
    for (ChangeRecord &record : records) {
        const auto known = m_writes.constFind(record.id);
        if (known != m_writes.cend())
            known->applyTo(record);
    }
}

} // namespace tokendesk
