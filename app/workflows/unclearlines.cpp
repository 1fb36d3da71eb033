#include "workflows/unclearlines.h"

#include "workflows/session.h"
#include "workflows/subject.h"

#include <algorithm>

namespace tokendesk {

UnclearLines::UnclearLines(const TokenPlan &plan, BulkRun &bulk, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_bulk(bulk)
    , m_journal(&journal)
{
    connect(&journal, &Journal::recorded, this, &UnclearLines::settleBy);
}

QCoro::Task<> UnclearLines::look()
{
    const QPointer<UnclearLines> self(this);
    if (m_bulk.counts().unknown == 0 || !m_journal)
        co_return;
    // What a refresh has told meanwhile.
    Result<RunOutcomes> outcomes = co_await m_journal->outcomesOf(m_plan.id);
    if (!self || !outcomes.ok() || m_bulk.phase() != BulkRun::Phase::Ended)
        co_return;
    const QList<int> unclear = m_bulk.linesIn(BulkRun::LineState::Unknown);
    for (const int line : unclear) {
        const TokenId token = m_plan.lines.at(line).token;
        if (outcomes->done.contains(token))
            m_bulk.settle(line, BulkRun::LineState::Done);
        else if (outcomes->others.value(token) == ChangeOutcome::Refused)
            m_bulk.settle(line, BulkRun::LineState::Refused);
    }
}

QList<int> UnclearLines::shownUndone(const Session &session) const
{
    QList<int> lines = m_bulk.linesIn(BulkRun::LineState::Unknown);
    const LiveInventory &live = session.inventory();
    lines.removeIf([&](int line) {
        const PlanLine &planned = m_plan.lines.at(line);
        const int index = live.data().tokenIndex(planned.token);
        if (index < 0 || !session.trust().statesRead || live.pendingToken(planned.token)
            || live.isUnclear(planned.token))
            return true;
        const Token &token = live.data().token(index);
        const bool isAsBefore = token.active == (m_plan.action == PlanAction::Revoke);
        return !isAsBefore || !isSame(planned, token, Moment::at(m_plan.madeAtMs));
    });
    return lines;
}

void UnclearLines::settleBy(const ChangeRecord &record)
{
    if (record.intent.run != m_plan.id)
        return;
    ChangeId &newest = m_newest[targetKey(record.intent)];
    newest = std::max(newest, record.id);
    // What was asked for again counts as not done, whatever becomes of the later request.
    const bool isSettled = record.outcome == ChangeOutcome::Done
        || (record.outcome == ChangeOutcome::Refused && record.id == newest);
    // While it runs the records are many; what they have told is asked for at the end.
    if (!isSettled || m_bulk.phase() == BulkRun::Phase::Running || m_bulk.counts().unknown == 0)
        return;
    const QList<int> unclear = m_bulk.linesIn(BulkRun::LineState::Unknown);
    for (const int line : unclear) {
        if (m_plan.lines.at(line).token == targetKey(record.intent))
            m_bulk.settle(line,
                          record.outcome == ChangeOutcome::Done ? BulkRun::LineState::Done
                                                                : BulkRun::LineState::Refused);
    }
}

} // namespace tokendesk
