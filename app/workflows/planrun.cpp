#include "workflows/planrun.h"

#include "workflows/carryout.h"
#include "workflows/permissions.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QPointer>

namespace tokendesk {

namespace {

RunRecord recordOf(const TokenPlan &plan, const QString &connectionId, qint64 startedAtMs,
                   bool isOpen)
{
    RunRecord record;
    record.id = plan.id;
    record.connectionId = connectionId;
    record.kind = planRunKind;
    record.startedAtMs = startedAtMs;
    record.isOpen = isOpen;
    record.body = QJsonDocument::fromJson(planAsJson(plan)).object();
    return record;
}

PlanAction opposite(PlanAction action)
{
    return action == PlanAction::Revoke ? PlanAction::Restore : PlanAction::Revoke;
}

QCoro::Task<Attempt> closedAttempt()
{
    Attempt attempt;
    attempt.error = closedError();
    co_return attempt;
}

} // namespace

PlanRun::PlanRun(Session &session, Changes &changes, TokenPlan plan, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_changes(&changes)
    , m_plan(std::move(plan))
    , m_judgements(judgePlan(session, m_plan))
    , m_excluded(static_cast<size_t>(m_plan.lines.size()))
{
}

TokenPlan PlanRun::reducedPlan() const
{
    TokenPlan plan = m_plan;
    plan.lines.clear();
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (!m_excluded[static_cast<size_t>(line)])
            plan.lines << m_plan.lines.at(line);
    }
    if (plan.lines.size() != m_plan.lines.size()) {
        plan.approvedBy.clear();
        plan.approvedAtMs = 0;
    }
    return plan;
}

bool PlanRun::isIncluded(int line) const
{
    return m_judgements.at(line).verdict == LineJudgement::Verdict::Ready
        && !m_excluded[static_cast<size_t>(line)];
}

void PlanRun::setIncluded(int line, bool included)
{
    if (m_bulk || m_excluded[static_cast<size_t>(line)] == !included)
        return;
    m_excluded[static_cast<size_t>(line)] = !included;
    Q_EMIT changed();
}

int PlanRun::includedCount() const
{
    int count = 0;
    for (int line = 0; line < m_plan.lines.size(); ++line)
        count += isIncluded(line) ? 1 : 0;
    return count;
}

bool PlanRun::hasConcern(PlanConcern concern) const
{
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (isIncluded(line) && m_judgements.at(line).concerns.contains(concern))
            return true;
    }
    return false;
}

void PlanRun::judgeAnew()
{
    if (m_bulk || !m_session)
        return;
    m_judgements = judgePlan(*m_session, m_plan);
    Q_EMIT changed();
}

void PlanRun::setReason(const QString &reason)
{
    if (m_bulk || reason == m_plan.reason)
        return;
    m_plan.reason = reason;
    m_plan.approvedBy.clear();
    m_plan.approvedAtMs = 0;
    Q_EMIT changed();
}

bool PlanRun::approve()
{
    const bool approved =
        approvePlan(m_plan, m_session->identity().who, m_session->inventory().nowMs());
    Q_EMIT changed();
    return approved;
}

QCoro::Task<Result<void>> PlanRun::start()
{
    const QPointer<PlanRun> self(this);
    if (!m_session)
        co_return closedError();
    const Availability allowed = mayChange(*m_session);
    if (!allowed.ok())
        co_return refusal(allowed.reason);
    if (!m_bulk) {
        m_startedAtMs = QDateTime::currentMSecsSinceEpoch();
        Result<void> saved = co_await save(true);
        if (!self)
            co_return closedError();
        if (!saved.ok())
            co_return saved;
        if (m_bulk)
            co_return Result<void>(); // asked for twice

        std::vector<bool> included(m_excluded.size());
        for (size_t i = 0; i < included.size(); ++i)
            included[i] = isIncluded(static_cast<int>(i));
        ChangeNote note;
        note.reason = m_plan.reason;
        note.run = m_plan.id;
        m_bulk = new BulkRun(
            std::move(included),
            [this, note](int line) -> QCoro::Task<Attempt> {
                if (m_changes)
                    return m_changes->applyLine(m_plan.action, m_plan.lines.at(line).token, note);
                return closedAttempt();
            },
            this);
        connect(m_bulk, &BulkRun::phaseChanged, this, [this] {
            // A run whose connection was closed is not at its end.
            if (m_bulk->phase() == BulkRun::Phase::Ended && m_changes)
                save(false);
        });
        Q_EMIT started();
    }
    m_bulk->start();
    co_return Result<void>();
}

QCoro::Task<Result<void>> PlanRun::save(bool isOpen)
{
    if (!m_session)
        co_return closedError();
    const RunRecord record =
        recordOf(reducedPlan(), m_session->connection().id, m_startedAtMs, isOpen);
    Result<void> saved = co_await m_session->journal().saveRun(record);
    co_return saved;
}

TokenPlan PlanRun::undoPlan() const
{
    if (!m_bulk || !m_session || m_plan.action == PlanAction::Delete)
        return {};
    QList<TokenId> done;
    for (const int line : m_bulk->linesIn(BulkRun::LineState::Done))
        done << m_plan.lines.at(line).token;
    TokenPlan plan = makePlan(*m_session, opposite(m_plan.action), done);
    plan.reason = tr("Takes back plan %1").arg(m_plan.id);
    return plan;
}

Result<TokenPlan> planOf(const RunRecord &record)
{
    return planFromJson(QJsonDocument(record.body).toJson());
}

} // namespace tokendesk
