#include "workflows/planrun.h"

#include "api/httperrors.h"
#include "domain/lateness.h"
#include "domain/names.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/planrecord.h"
#include "workflows/subject.h"
#include "workflows/unclearlines.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <memory>
#include <utility>

namespace tokendesk {

namespace {

PlanAction opposite(PlanAction action)
{
    return action == PlanAction::Revoke ? PlanAction::Restore : PlanAction::Revoke;
}

QCoro::Task<Attempt> attemptOnAnother(PlanLine line)
{
    Attempt attempt{line.token, line.label(), ChangeOutcome::Refused, {}};
    attempt.error = refusal(ofAnotherReason(false));
    co_return attempt;
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
    , m_choice(session, m_plan)
    , m_accounts(session, changes, m_plan)
    , m_refusalCheck(std::make_shared<RefusalCheck>())
{
    connect(&m_choice, &PlanChoice::changed, this, &PlanRun::changed);
}

TokenPlan PlanRun::reducedPlan() const
{
    TokenPlan plan = m_plan;
    plan.lines.clear();
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (!m_choice.isExcluded(line))
            plan.lines << m_plan.lines.at(line);
    }
    if (!deactivates())
        plan.deactivates.clear();
    if (isReduced()) {
        plan.approvedBy.clear();
        plan.approvedAtMs = 0;
    }
    return plan;
}

bool PlanRun::isReduced() const
{
    return m_choice.hasExcluded() || (!deactivates() && !m_plan.deactivates.isEmpty());
}

Moment PlanRun::lastUsedNow(int line) const
{
    const PlanLine &planned = m_plan.lines.at(line);
    if (!m_session)
        return planned.lastUsed;
    const Inventory &inventory = m_session->inventory().data();
    const int index = inventory.tokenIndex(planned.token);
    return index < 0 ? planned.lastUsed : inventory.token(index).lastUsed;
}

qint64 PlanRun::nowMs() const
{
    return m_session ? m_session->inventory().nowMs() : QDateTime::currentMSecsSinceEpoch();
}

QCoro::Task<> PlanRun::recall()
{
    const QPointer<PlanRun> self(this);
    if (m_bulk || !m_session)
        co_return;
    Result<RunOutcomes> outcomes = co_await m_session->journal().outcomesOf(m_plan.id);
    if (!self || m_bulk || !outcomes.ok() || !m_session)
        co_return;
    if (outcomes->isUnclear && m_changes) {
        // What a death left open, the list tells; otherwise it would not count as done by this
        // plan.
        Result<QList<OpenHandover>> settled = co_await m_changes->settleLeftovers();
        Q_UNUSED(settled)
        if (!self || m_bulk || !m_session)
            co_return;
        outcomes = co_await m_session->journal().outcomesOf(m_plan.id);
        if (!self || m_bulk || !outcomes.ok())
            co_return;
    }
    for (auto account = outcomes->reactivated.cbegin(); account != outcomes->reactivated.cend();
         ++account)
        m_accounts.addReactivated({account.key(), account.value()});
    if (outcomes->done == m_doneBefore)
        co_return;
    m_doneBefore = outcomes->done;
    Q_EMIT changed();
}

bool PlanRun::isDoneBefore(int line) const
{
    const LineJudgement::Verdict verdict = judgements().at(line).verdict;
    const bool isSo =
        verdict == LineJudgement::Verdict::AlreadySo || verdict == LineJudgement::Verdict::Gone;
    return isSo && m_doneBefore.contains(m_plan.lines.at(line).token);
}

bool PlanRun::isStillPlanned(int line) const
{
    if (!m_session)
        return false;
    const PlanLine &planned = m_plan.lines.at(line);
    const Inventory &inventory = m_session->inventory().data();
    const int index = inventory.tokenIndex(planned.token);
    return index < 0 || isSame(planned, inventory.token(index), Moment::at(m_plan.madeAtMs));
}

void PlanRun::setIncluded(int line, bool included)
{
    if (!isBegun())
        m_choice.setIncluded(line, included);
}

void PlanRun::leaveOut(const QList<TokenId> &tokens, const QString &why)
{
    for (const TokenId token : tokens)
        m_doubts.insert(token, why);
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (m_doubts.contains(m_plan.lines.at(line).token))
            setIncluded(line, false);
    }
}

void PlanRun::setReactivates(bool reactivates)
{
    if (!isBegun() && m_accounts.setReactivates(reactivates))
        Q_EMIT changed();
}

void PlanRun::setDeactivates(bool deactivates)
{
    if (!isBegun() && m_accounts.setDeactivates(deactivates))
        Q_EMIT changed();
}

void PlanRun::setReason(const QString &reason)
{
    if (isBegun() || reason == m_plan.reason)
        return;
    m_plan.reason = reason;
    m_plan.approvedBy.clear();
    m_plan.approvedAtMs = 0;
    Q_EMIT changed();
}

bool PlanRun::approve()
{
    if (isBegun())
        return false;
    const bool approved =
        approvePlan(m_plan, m_session->identity().who, m_session->inventory().nowMs());
    Q_EMIT changed();
    return approved;
}

QCoro::Task<Result<void>> PlanRun::open()
{
    const QPointer<PlanRun> self(this);
    if (!m_session)
        co_return closedError();
    const Availability allowed = mayChange(*m_session);
    if (!allowed.ok())
        co_return refusal(allowed.reason);
    const QString tooMany = planSizeRefusal(m_plan);
    if (!tooMany.isEmpty())
        co_return refusal(tooMany);
    if (!m_record) {
        // Of 100,000 lines it takes its time.
        auto future = runOnWorker(
            [plan = reducedPlan(), connection = m_session->connection().id, startedAtMs = nowMs()] {
                return recordOf(plan, connection, startedAtMs);
            });
        RunRecord record = co_await future;
        if (!self || !m_session)
            co_return closedError();
        m_record = record;
    }
    Result<void> saved = co_await save(true);
    if (!self)
        co_return closedError();
    co_return saved;
}

QCoro::Task<Result<void>> PlanRun::start()
{
    const QPointer<PlanRun> self(this);
    if (isBegun())
        co_return Result<void>(); // asked for twice
    m_isBeginning = true;
    Result<void> begun = co_await begin();
    if (self)
        m_isBeginning = false;
    co_return begun;
}

QCoro::Task<Result<void>> PlanRun::begin()
{
    const QPointer<PlanRun> self(this);
    co_await recall();
    if (!self)
        co_return closedError();
    co_await whenJudged();
    if (!self)
        co_return closedError();
    m_record.reset(); // after a start that failed it may be another plan
    Result<void> opened = co_await open();
    if (!self)
        co_return closedError();
    if (!opened.ok())
        co_return opened;
    ChangeNote note;
    TokenPlan bare = m_plan;
    bare.lines.clear();
    if (!isApproved())
        bare.approvedBy.clear();
    note.reason = planReason(*m_session, bare);
    note.run = m_plan.id;
    note.refusalCheck = m_refusalCheck;
    if (reactivates()) {
        auto task = m_accounts.reactivate(m_choice.inactiveAccounts(), note);
        Result<void> reactivated = co_await task;
        if (!self)
            co_return closedError();
        if (!reactivated.ok()) {
            Result<void> closed = co_await save(false);
            Q_UNUSED(closed) // it is offered again then
            co_return reactivated;
        }
    }
    co_await whenJudged();
    if (!self || !m_session)
        co_return closedError();
    makeBulk(note);
    m_bulk->start();
    co_return Result<void>();
}

void PlanRun::makeBulk(ChangeNote note)
{
    m_choice.fix();
    const int lines = static_cast<int>(m_plan.lines.size());
    std::vector<bool> included;
    for (int line = 0; line < lines; ++line)
        included.push_back(isIncluded(line) || isDoneBefore(line));
    m_bulk = new BulkRun(
        std::move(included),
        [this, note](int line) -> QCoro::Task<Attempt> {
            if (!m_changes)
                return closedAttempt();
            if (!isStillPlanned(line))
                return attemptOnAnother(m_plan.lines.at(line));
            ChangeNote lineNote = note;
            lineNote.withdrawn = m_bulk->withdrawn();
            return m_changes->applyLine(m_plan.action, m_plan.lines.at(line).token, lineNote);
        },
        this);
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (isDoneBefore(line))
            m_bulk->setDone(line);
    }
    keepOwnForLast();
    connect(m_bulk, &BulkRun::phaseChanged, this, [this, note] {
        // A run whose connection was closed is not at its end.
        if (m_bulk->phase() == BulkRun::Phase::Ended && m_changes)
            conclude(note);
    });
    m_unclear = new UnclearLines(m_plan, *m_bulk, m_session->journal(), this);
    connect(m_session, &Session::restWanted, m_bulk, &BulkRun::pause);
    Q_EMIT started();
}

void PlanRun::keepOwnForLast()
{
    QList<int> own;
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (judgements().at(line).concerns.contains(PlanConcern::OwnCredential))
            own << line;
    }
    // Without it nothing else could be done any more; the one that was used just now is the
    // likeliest.
    std::stable_sort(own.begin(), own.end(), [this](int a, int b) {
        return lateness(lastUsedNow(a)) < lateness(lastUsedNow(b));
    });
    for (const int line : std::as_const(own))
        m_bulk->keepForLast(line);
}

QCoro::Task<> PlanRun::conclude(ChangeNote note)
{
    const QPointer<PlanRun> self(this);
    const BulkRun::Counts &counts = m_bulk->counts();
    const bool isWhole = counts.refused + counts.unknown + counts.waiting == 0;
    co_await m_accounts.conclude(isWhole, note);
    if (!self || isDeactivating())
        co_return; // the next start goes on with it
    save(false);
    m_unclear->look();
    tellUnanswered();
    if (counts.done > 0) // it has answered others: its lists tell whether it does now
        m_session->changeWasDone();
    Q_EMIT changed();
}

void PlanRun::tellUnanswered()
{
    const QList<int> refused = m_bulk->linesIn(BulkRun::LineState::Refused);
    const auto line = std::find_if(refused.begin(), refused.end(),
                                   [this](int one) { return isUnanswered(m_bulk->errorOf(one)); });
    if (line == refused.end())
        return;
    const Error error = m_bulk->errorOf(*line);
    m_session->changeHasFailed(error);
}

QList<PlanAccount> PlanRun::reactivatedInVain() const
{
    QList<PlanAccount> accounts = m_accounts.leftReactivated();
    const QList<int> done = m_bulk ? m_bulk->linesIn(BulkRun::LineState::Done) : QList<int>();
    for (const int line : done)
        accounts.removeIf([account = m_plan.lines.at(line).account](const PlanAccount &one) {
            return one.id == account;
        });
    return accounts;
}

QCoro::Task<Result<void>> PlanRun::retryRefused()
{
    const QPointer<PlanRun> self(this);
    Result<void> opened = co_await open();
    if (!self || !opened.ok())
        co_return opened;
    *m_refusalCheck = {}; // others may have done something since
    m_bulk->retryRefused(shownUndone());
    m_bulk->start();
    co_return Result<void>();
}

QList<int> PlanRun::shownUndone() const
{
    return m_unclear && m_session ? m_unclear->shownUndone(*m_session) : QList<int>();
}

QCoro::Task<Result<void>> PlanRun::carryOutRest()
{
    const QPointer<PlanRun> self(this);
    Result<void> opened = co_await open();
    if (!self || !opened.ok())
        co_return opened;
    *m_refusalCheck = {}; // others may have done something since
    m_bulk->carryOutRest();
    m_bulk->start();
    co_return Result<void>();
}

QCoro::Task<Result<void>> PlanRun::save(bool isOpen)
{
    if (!m_session)
        co_return closedError();
    m_record->isOpen = isOpen;
    Result<void> saved = co_await m_session->journal().saveRun(*m_record);
    co_return saved;
}

PlanWish PlanRun::undoWish() const
{
    PlanWish wish;
    if (!m_bulk || !m_session || m_plan.action == PlanAction::Delete)
        return wish;
    const QList<int> done = m_bulk->linesIn(BulkRun::LineState::Done);
    for (const int line : done) {
        if (isStillPlanned(line))
            wish.tokens << m_plan.lines.at(line).token;
    }
    wish.action = opposite(m_plan.action);
    wish.reason = inPlaceOfName(tr("Takes back plan %1")).arg(m_plan.id);
    if (wish.action == PlanAction::Revoke)
        wish.deactivates = reactivated();
    return wish;
}

} // namespace tokendesk
