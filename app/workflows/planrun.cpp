#include "workflows/planrun.h"

#include "domain/lateness.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/subject.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace tokendesk {

namespace {

RunRecord recordOf(const TokenPlan &plan, const QString &connectionId, qint64 startedAtMs)
{
    RunRecord record;
    record.id = plan.id;
    record.connectionId = connectionId;
    record.kind = planRunKind;
    record.startedAtMs = startedAtMs;
    record.body = planAsObject(plan);
    return record;
}

PlanAction opposite(PlanAction action)
{
    return action == PlanAction::Revoke ? PlanAction::Restore : PlanAction::Revoke;
}

LineJudgement withoutUse(LineJudgement judgement)
{
    judgement.concerns.removeIf([](PlanConcern concern) {
        return concern == PlanConcern::UsedLately || concern == PlanConcern::UsedSince;
    });
    return judgement;
}

QCoro::Task<Attempt> attemptOnAnother(PlanLine line)
{
    Attempt attempt{line.token, line.label(), ChangeOutcome::Refused, {}};
    attempt.error = refusal(ofAnotherReason(false));
    co_return attempt;
}

/// A plan says no more of it.
Subject subjectOf(const PlanAccount &account, const TokenPlan &plan)
{
    return {account.name, 0, {}, Moment::at(plan.madeAtMs)};
}

/// "a, b, c and 5 more".
QString firstNames(QStringList names)
{
    constexpr qsizetype atMost = 3;
    const qsizetype more = names.size() - atMost;
    if (more <= 0)
        return joinedWords(names);
    names.resize(atMost);
    return joinedWords(names << PlanRun::tr("%Ln more", nullptr, static_cast<int>(more)));
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
    , m_excluded(static_cast<size_t>(m_plan.lines.size()))
{
    judge();
}

void PlanRun::judge()
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

QCoro::Task<> PlanRun::whenJudged()
{
    const QPointer<PlanRun> self(this);
    while (self && m_judging) {
        const quint64 asked = m_askings;
        QFuture<QList<LineJudgement>> future = *m_judging;
        QList<LineJudgement> judgements = co_await future;
        // It was asked for anew, or another who waits was here first.
        if (!self || asked != m_askings || !m_judging)
            continue;
        m_judging.reset();
        if (m_bulk)
            continue;
        m_judgements = judgements;
        m_isJudged = true;
        Q_EMIT changed();
    }
}

TokenPlan PlanRun::reducedPlan() const
{
    TokenPlan plan = m_plan;
    plan.lines.clear();
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (!m_excluded[static_cast<size_t>(line)])
            plan.lines << m_plan.lines.at(line);
    }
    if (!m_deactivates)
        plan.deactivates.clear();
    if (isReduced()) {
        plan.approvedBy.clear();
        plan.approvedAtMs = 0;
    }
    return plan;
}

bool PlanRun::isReduced() const
{
    return std::find(m_excluded.begin(), m_excluded.end(), true) != m_excluded.end()
        || (!m_deactivates && !m_plan.deactivates.isEmpty());
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
    if (m_session) {
        judgeAccount(*m_session, m_plan, m_excluded, m_plan.lines.at(line).account, m_judgements);
        if (m_judging)
            judge();
    }
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
    judge();
    if (!m_judging)
        Q_EMIT changed();
}

bool PlanRun::differsFrom(const QList<LineJudgement> &looked) const
{
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (!m_excluded[static_cast<size_t>(line)] && m_judgements.at(line) != looked.at(line))
            return true;
    }
    return false;
}

bool PlanRun::differsBeyondUse(const QList<LineJudgement> &looked) const
{
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (!m_excluded[static_cast<size_t>(line)]
            && withoutUse(m_judgements.at(line)) != withoutUse(looked.at(line)))
            return true;
    }
    return false;
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
        addReactivated({account.key(), account.value()});
    if (outcomes->done == m_doneBefore)
        co_return;
    m_doneBefore = outcomes->done;
    Q_EMIT changed();
}

bool PlanRun::isDoneBefore(int line) const
{
    const LineJudgement::Verdict verdict = m_judgements.at(line).verdict;
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

QList<AccountId> PlanRun::inactiveAccounts() const
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

bool PlanRun::canReactivate() const
{
    return m_session && m_session->capabilities().has(Capability::ReactivateAccount);
}

void PlanRun::setReactivates(bool reactivates)
{
    if (m_bulk || reactivates == m_reactivates)
        return;
    m_reactivates = reactivates;
    Q_EMIT changed();
}

QList<PlanAccount> PlanRun::toDeactivate() const
{
    QList<PlanAccount> accounts;
    if (!m_session)
        return accounts;
    const Inventory &inventory = m_session->inventory().data();
    for (const PlanAccount &planned : m_plan.deactivates) {
        const int index = inventory.accountIndex(planned.id);
        if (index < 0 || m_session->isOwnAccount(planned.id))
            continue;
        const Account &account = inventory.account(index);
        if (isAnother(subjectOf(planned, m_plan), account))
            continue;
        if (account.isActive() && availability(*m_session, AccountAction::Deactivate, account).ok())
            accounts << PlanAccount{account.id, account.label()};
    }
    return accounts;
}

QString PlanRun::leftActiveWords() const
{
    if (!m_session || !m_deactivates)
        return {};
    const Inventory &inventory = m_session->inventory().data();
    QStringList names;
    for (const PlanAccount &planned : m_plan.deactivates) {
        const int index = inventory.accountIndex(planned.id);
        if (index < 0 || m_session->isOwnAccount(planned.id))
            continue;
        const Account &account = inventory.account(index);
        if (account.isActive() && isAnother(subjectOf(planned, m_plan), account))
            names << briefText(planned.name);
    }
    if (names.isEmpty())
        return {};
    return joinedSentences(
        {tr("Not deactivated: %1").arg(firstNames(names)), ofOtherAccountsReason(names.size())});
}

void PlanRun::setDeactivates(bool deactivates)
{
    if (m_bulk || deactivates == m_deactivates)
        return;
    m_deactivates = deactivates;
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
        auto future = runOnWorker([plan = reducedPlan(), connection = m_session->connection().id,
                                   startedAtMs = QDateTime::currentMSecsSinceEpoch()] {
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
    if (m_bulk)
        co_return Result<void>();
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
    if (m_bulk)
        co_return Result<void>(); // asked for twice
    ChangeNote note;
    TokenPlan bare = m_plan;
    bare.lines.clear();
    if (!isApproved())
        bare.approvedBy.clear();
    note.reason = planReason(*m_session, bare);
    note.run = m_plan.id;
    if (reactivates()) {
        Result<void> reactivated = co_await reactivateAccounts(note);
        if (!self)
            co_return closedError();
        if (!reactivated.ok()) {
            Result<void> closed = co_await save(false);
            Q_UNUSED(closed) // it is offered again then
            co_return reactivated;
        }
        if (m_bulk)
            co_return Result<void>();
    }
    co_await whenJudged();
    if (!self || !m_session)
        co_return closedError();
    if (m_bulk)
        co_return Result<void>();
    makeBulk(note);
    m_bulk->start();
    co_return Result<void>();
}

QCoro::Task<Result<void>> PlanRun::reactivateAccounts(ChangeNote note)
{
    const QPointer<PlanRun> self(this);
    const QList<AccountId> accounts = inactiveAccounts();
    for (const AccountId account : accounts) {
        if (!m_changes)
            co_return closedError();
        auto task = m_changes->applyAccount(account, true, note);
        Attempt attempt = co_await task;
        if (!self)
            co_return closedError();
        if (attempt.needless)
            continue; // it is active already
        if (attempt.outcome != ChangeOutcome::Done)
            co_return refusal(
                joinedSentences({tr("%1 could not be reactivated, so no token was restored: %2")
                                     .arg(attempt.name, attempt.error.text()),
                                 reactivatedWords()}));
        addReactivated({account, attempt.name});
    }
    co_return Result<void>();
}

void PlanRun::addReactivated(const PlanAccount &account)
{
    const bool isKnown =
        std::any_of(m_reactivated.cbegin(), m_reactivated.cend(),
                    [&account](const PlanAccount &known) { return known.id == account.id; });
    if (!isKnown)
        m_reactivated << account;
}

QString PlanRun::reactivatedWords() const
{
    if (!m_session)
        return {};
    const Inventory &inventory = m_session->inventory().data();
    QStringList names;
    for (const PlanAccount &account : m_reactivated) {
        const int index = inventory.accountIndex(account.id);
        if (index >= 0 && inventory.account(index).isActive())
            names << account.name;
    }
    if (names.isEmpty())
        return {};
    return tr("Reactivated before that, and active now: %1. Try again, or deactivate what shall "
              "not stay active.")
        .arg(joinedWords(names));
}

void PlanRun::makeBulk(ChangeNote note)
{
    std::vector<bool> included(m_excluded.size());
    for (size_t i = 0; i < included.size(); ++i) {
        const int line = static_cast<int>(i);
        included[i] = isIncluded(line) || isDoneBefore(line);
    }
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
    connect(&m_session->journal(), &Journal::recorded, this, &PlanRun::settleBy);
    connect(m_session, &Session::restWanted, m_bulk, &BulkRun::pause);
    Q_EMIT started();
}

void PlanRun::keepOwnForLast()
{
    QList<int> own;
    for (int line = 0; line < m_plan.lines.size(); ++line) {
        if (m_judgements.at(line).concerns.contains(PlanConcern::OwnCredential))
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
    m_deactivationProblem = leftActiveWords();
    m_hasDeactivationFailed = false;
    if (isWhole && m_deactivates && !toDeactivate().isEmpty()) {
        m_isDeactivating = true;
        co_await deactivateAccounts(note);
        if (!self || !m_changes)
            co_return; // the next start goes on with it
        m_isDeactivating = false;
    }
    save(false);
    settleUnclear();
    if (counts.done > 0)
        m_session->changeWasDone();
    Q_EMIT changed();
}

QCoro::Task<> PlanRun::deactivateAccounts(ChangeNote note)
{
    const QPointer<PlanRun> self(this);
    QStringList words{m_deactivationProblem};
    const QList<PlanAccount> accounts = toDeactivate();
    for (const PlanAccount &account : accounts) {
        auto task = m_changes->applyAccount(account.id, false, note);
        Attempt attempt = co_await task;
        if (!self || !m_changes)
            co_return;
        if (attempt.outcome == ChangeOutcome::Done)
            m_deactivated << account;
        else
            words << tr("%1 could not be deactivated: %2").arg(account.name, attempt.error.text());
    }
    m_hasDeactivationFailed = words.size() > 1;
    m_deactivationProblem = joinedSentences(words);
}

QCoro::Task<> PlanRun::settleUnclear()
{
    const QPointer<PlanRun> self(this);
    if (m_bulk->counts().unknown == 0)
        co_return;
    // What a refresh has told meanwhile.
    Result<RunOutcomes> outcomes = co_await m_session->journal().outcomesOf(m_plan.id);
    if (!self || !outcomes.ok() || m_bulk->phase() != BulkRun::Phase::Ended)
        co_return;
    const QList<int> unclear = m_bulk->linesIn(BulkRun::LineState::Unknown);
    for (const int line : unclear) {
        const TokenId token = m_plan.lines.at(line).token;
        if (outcomes->done.contains(token))
            m_bulk->settle(line, BulkRun::LineState::Done);
        else if (outcomes->others.value(token) == ChangeOutcome::Refused)
            m_bulk->settle(line, BulkRun::LineState::Refused);
    }
}

void PlanRun::settleBy(const ChangeRecord &record)
{
    const bool isSettled =
        record.outcome == ChangeOutcome::Done || record.outcome == ChangeOutcome::Refused;
    // While it runs the records are many; what they have told is asked for at the end.
    if (record.intent.run != m_plan.id || !isSettled || m_bulk->phase() == BulkRun::Phase::Running
        || m_bulk->counts().unknown == 0)
        return;
    const QList<int> unclear = m_bulk->linesIn(BulkRun::LineState::Unknown);
    for (const int line : unclear) {
        if (m_plan.lines.at(line).token == record.intent.targetId)
            m_bulk->settle(line,
                           record.outcome == ChangeOutcome::Done ? BulkRun::LineState::Done
                                                                 : BulkRun::LineState::Refused);
    }
}

QCoro::Task<Result<void>> PlanRun::retryRefused()
{
    const QPointer<PlanRun> self(this);
    Result<void> opened = co_await open();
    if (!self || !opened.ok())
        co_return opened;
    m_bulk->retryRefused();
    m_bulk->start();
    co_return Result<void>();
}

QCoro::Task<Result<void>> PlanRun::carryOutRest()
{
    const QPointer<PlanRun> self(this);
    Result<void> opened = co_await open();
    if (!self || !opened.ok())
        co_return opened;
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
    wish.reason = tr("Takes back plan %1").arg(m_plan.id);
    if (wish.action == PlanAction::Revoke)
        wish.deactivates = m_reactivated;
    return wish;
}

Result<TokenPlan> planOf(const RunRecord &record)
{
    return planFromObject(record.body);
}

} // namespace tokendesk
