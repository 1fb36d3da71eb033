#include "workflows/planchoice.h"

#include "workflows/worker.h"

#include <QCoroFuture>
#include <QSet>

#include <algorithm>

namespace tokendesk {

namespace {

LineJudgement withoutUse(LineJudgement judgement)
{
    judgement.concerns.removeIf([](PlanConcern concern) {
        return concern == PlanConcern::UsedLately || concern == PlanConcern::UsedSince;
    });
    return judgement;
}

} // namespace

PlanChoice::PlanChoice(Session &session, const TokenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_plan(plan)
    , m_excluded(static_cast<size_t>(plan.lines.size()))
{
    judge();
}

void PlanChoice::judge()
{
    if (m_plan.lines.size() <= planLinesInPlace) {
        m_judgements = judgePlan(*m_session, m_plan, m_excluded);
        m_isJudged = true;
        return;
    }
    if (!m_isJudged)
        m_judgements.fill({LineJudgement::Verdict::NotYet, {}, {}}, m_plan.lines.size());
    ++m_askings;
    m_judging = runOnWorker([ground = planGround(*m_session, m_plan.action), plan = m_plan,
                             excluded = m_excluded] { return judgePlan(ground, plan, excluded); });
    // From the event loop, however fast the worker is: whoever asked is in the midst of something.
    QMetaObject::invokeMethod(
        this, [this] { whenJudged(); }, Qt::QueuedConnection);
}

QCoro::Task<> PlanChoice::whenJudged()
{
    const QPointer<PlanChoice> self(this);
    while (self && m_judging) {
        const quint64 asked = m_askings;
        QFuture<QList<LineJudgement>> future = *m_judging;
        QList<LineJudgement> judgements = co_await future;
        // It was asked for anew, or another who waits was here first.
        if (!self || asked != m_askings || !m_judging)
            continue;
        m_judging.reset();
        if (m_isFixed)
            continue;
        m_judgements = judgements;
        m_isJudged = true;
        Q_EMIT changed();
    }
}

bool PlanChoice::hasExcluded() const
{
    return std::find(m_excluded.begin(), m_excluded.end(), true) != m_excluded.end();
}

bool PlanChoice::isIncluded(int line) const
{
    return m_judgements.at(line).verdict == LineJudgement::Verdict::Ready
        && !m_excluded[static_cast<size_t>(line)];
}

void PlanChoice::setIncluded(int line, bool included)
{
    if (m_isFixed || m_excluded[static_cast<size_t>(line)] == !included)
        return;
    m_excluded[static_cast<size_t>(line)] = !included;
    if (m_session) {
        judgeAccount(*m_session, m_plan, m_excluded, m_plan.lines.at(line).account, m_judgements);
        if (m_judging)
            judge();
    }
    Q_EMIT changed();
}

int PlanChoice::includedCount() const
{
    int count = 0;
    for (int line = 0; line < m_plan.lines.size(); ++line)
        count += isIncluded(line) ? 1 : 0;
    return count;
}

bool PlanChoice::hasReadyExcluded() const
{
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (isExcluded(line) && m_judgements.at(line).verdict == LineJudgement::Verdict::Ready)
            return true;
    }
    return false;
}

bool PlanChoice::hasConcern(PlanConcern concern) const
{
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (isIncluded(line) && m_judgements.at(line).concerns.contains(concern))
            return true;
    }
    return false;
}

void PlanChoice::judgeAnew()
{
    if (m_isFixed || !m_session)
        return;
    judge();
    if (!m_judging)
        Q_EMIT changed();
}

bool PlanChoice::differsFrom(const QList<LineJudgement> &looked) const
{
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (!m_excluded[static_cast<size_t>(line)] && m_judgements.at(line) != looked.at(line))
            return true;
    }
    return false;
}

bool PlanChoice::differsBeyondUse(const QList<LineJudgement> &looked) const
{
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (!m_excluded[static_cast<size_t>(line)]
            && withoutUse(m_judgements.at(line)) != withoutUse(looked.at(line)))
            return true;
    }
    return false;
}

QList<AccountId> PlanChoice::inactiveAccounts() const
{
    QList<AccountId> accounts;
    QSet<AccountId> seen;
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        const AccountId account = m_plan.lines.at(line).account;
        if (isIncluded(line)
            && m_judgements.at(line).concerns.contains(PlanConcern::AccountInactive)
            && !seen.contains(account)) {
            seen.insert(account);
            accounts << account;
        }
    }
    return accounts;
}

} // namespace tokendesk
