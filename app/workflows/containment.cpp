#include "workflows/containment.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "domain/steadytime.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/planreview.h"

#include <QCoroTimer>
#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace tokendesk {

namespace {

/// Before a round that follows `idle` rounds in which nothing was revoked: a server in trouble
/// gets time to recover before all rounds are spent.
std::chrono::milliseconds pauseAfter(int idle)
{
    constexpr int doubled = 4; // up to 1.6 seconds
    return std::chrono::milliseconds(idle == 0 ? 0 : 100 << std::min(idle - 1, doubled));
}

ContainmentEvent::Kind failedKind(const Attempt &attempt)
{
    return attempt.isUntold ? ContainmentEvent::Kind::Unclear : ContainmentEvent::Kind::Failed;
}

/// The server's, as far as it is known.
qint64 timeBy(const QPointer<Session> &session)
{
    return session ? session->inventory().nowMs() : QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Containment::Containment(Session &session, Changes &changes, AccountId account, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_changes(&changes)
    , m_account(session, account)
    , m_log(session.connection().id, account, m_account.name(), m_account.created(),
            [kept = m_session] { return timeBy(kept); })
{
    connect(&session.journal(), &Journal::recorded, this, &Containment::take);
}

QCoro::Task<> Containment::recall()
{
    const QPointer<Containment> self(this);
    if (m_isRecalled || m_log.isBegun() || isCutOff())
        co_return;
    const QPointer<Session> session = m_session;
    Result<QList<RunRecord>> runs = co_await session->journal().openRuns(session->connection().id);
    // What cannot be read does not hold up a containment; it has a timeline of its own then.
    if (!self || isCutOff() || !runs.ok())
        co_return;
    const auto record = std::find_if(runs->rbegin(), runs->rend(), [&](const RunRecord &run) {
        const ContainmentRun kept = containmentOf(run);
        return run.kind == containmentRunKind && kept.account == account()
            && !isOfAnother(*session, kept);
    });
    QList<ChangeRecord> changes;
    if (record != runs->rend()) {
        const QString run = containmentOf(*record).run;
        Result<QList<ChangeRecord>> read = co_await session->journal().ofRun(run);
        if (!self || isCutOff())
            co_return;
        if (read.ok())
            changes = read.value();
    }
    if (m_isRecalled || m_log.isBegun())
        co_return; // both the dialog and start() have asked
    m_isRecalled = true;
    if (record == runs->rend())
        co_return;
    adopt(*record, changes);
    Q_EMIT recalled();
}

QCoro::Task<> Containment::reopen(RunRecord record)
{
    const QPointer<Containment> self(this);
    m_isPast = true;
    m_phase = Phase::Ended;
    m_log.identify(record);
    const QString run = m_log.run().run;
    Result<QList<ChangeRecord>> changes = co_await m_session->journal().ofRun(run);
    if (!self || isCutOff())
        co_return;
    if (changes.ok())
        adopt(record, changes.value());
    else
        m_problem = changes.error().text();
    Q_EMIT changed();
}

void Containment::adopt(const RunRecord &record, const QList<ChangeRecord> &changes)
{
    const bool isListed = m_session->inventory().data().accountIndex(account()) >= 0;
    const QString nameThen = containmentOf(record).accountName;
    if (!isListed && !nameThen.isEmpty())
        m_log.setAccountName(nameThen);
    m_log.adopt(record, changes,
                m_isPast ? tr("It was not clearly answered")
                         : tr("It was not answered before the interruption"));
    m_log.complete(changes.isEmpty() ? QString() : changes.constFirst().intent.actor,
                   serviceIdNow());
}

QCoro::Task<> Containment::start(bool deactivate, QString reason)
{
    const QPointer<Containment> self(this);
    const bool again = m_phase == Phase::Ended && !m_problem.isEmpty() && !m_isPast;
    if ((m_phase != Phase::Ready && !again) || isCutOff())
        co_return;
    const Availability allowed = mayChange(*m_session);
    if (!allowed.ok()) {
        m_problem = allowed.reason;
        m_phase = Phase::Ended;
        Q_EMIT changed();
        co_return;
    }
    m_phase = Phase::Running;
    m_problem.clear();
    m_lastFailure.clear();
    m_lastStatus = 0;
    m_tries = {};
    m_mayGoOn = true;
    m_isAccountLeft = false;
    m_stop = {};
    co_await recall();
    if (!self || isCutOff())
        co_return;
    m_log.start(deactivate, reason, activeCount());
    m_log.complete(m_session->identity().who, serviceIdNow());
    m_note.reason = reason;
    m_note.run = m_log.run().run;
    m_note.urgent = true;
    m_note.withdrawn = m_stop.get_token();
    Q_EMIT changed();
    // What cannot be written down does not hold up a containment: each change is written by itself.
    Result<void> saved = co_await save(true);
    Q_UNUSED(saved)
    if (!self || isCutOff())
        co_return;
    co_await revokeRounds();
    if (!self || isCutOff() || m_phase == Phase::Ended)
        co_return;
    if (deactivate) {
        if (isStopped()) {
            const QString problem = tr("It was stopped before the account was deactivated.");
            co_await endBeforeDeactivation(problem);
            co_return;
        }
        bool deactivated = co_await this->deactivate();
        if (!self || isCutOff())
            co_return;
        if (!deactivated) {
            const QString problem =
                tr("The account could not be deactivated: %1").arg(m_lastFailure);
            co_await endBeforeDeactivation(problem);
            co_return;
        }
    }
    const QString problem = m_account.ownerlessWords();
    co_await end(problem);
}

void Containment::stop()
{
    if (m_phase != Phase::Running)
        return;
    m_stop.request_stop();
    Q_EMIT changed();
}

QCoro::Task<> Containment::revokeRounds()
{
    const QPointer<Containment> self(this);
    int idle = 0;
    for (int round = 0;; ++round) {
        m_mayGoOn = m_mayGoOn && round + 1 < roundsAtMost;
        QList<TokenId> tokens = activeTokens();
        // What may be our own goes when a list has shown that there is no other; one by one, for
        // the first that is it ends everything.
        const bool onlyOwnLeft =
            round > 0 && !tokens.isEmpty() && m_account.mayBeOwn(tokens.first());
        if (onlyOwnLeft)
            tokens.resize(1);
        else
            tokens.removeIf([this](TokenId token) { return m_account.mayBeOwn(token); });
        tokens.removeIf([this](TokenId token) { return !m_tries.isDue(token, m_listAskedAtMs); });
        const qsizetype before = revoked().size();
        hurryOthers();
        co_await revokeAll(tokens);
        if (!self || isCutOff())
            co_return;
        const bool ownRevoked = onlyOwnLeft && revoked().size() > before;
        co_await othersSettled();
        if (!self || isCutOff())
            co_return;
        bool read = false;
        if (!isStopped())
            read = co_await readList();
        if (!self || isCutOff())
            co_return;
        const QList<TokenId> left = activeTokens();
        // The server does not know us any more, as was wanted; the list before showed no other.
        const bool lockedOut = !read && (m_lastStatus == 401 || m_lastStatus == 403);
        if (ownRevoked && left.isEmpty() && (lockedOut || m_session->access() != Access::Full))
            co_return;
        QString problem;
        if (isStopped() && (!read || !left.isEmpty()))
            problem = tr("It was stopped before a list showed that no token is left. Tokens may "
                         "still be active: try again, or look at the server itself.");
        else if (!read)
            problem = tr("The list could not be read again: %1").arg(m_lastFailure);
        else
            problem = doubt();
        if (problem.isEmpty() && left.isEmpty())
            co_return;
        if (problem.isEmpty() && (!m_mayGoOn || isStuck(left)))
            problem = m_tries.leftWords(left, m_lastFailure);
        if (!problem.isEmpty()) {
            co_await end(problem);
            co_return;
        }
        idle = revoked().size() > before ? 0 : idle + 1;
        if (idle > 0) {
            auto slept = QCoro::sleepFor(pauseAfter(idle));
            co_await slept;
            if (!self || isCutOff())
                co_return;
        }
    }
}

bool Containment::isStuck(QList<TokenId> left) const
{
    left.removeIf([this](TokenId token) { return m_account.mayBeOwn(token); });
    return !left.isEmpty() && m_tries.areForbidden(left);
}

int Containment::unclear() const
{
    if (!m_session)
        return 0;
    const LiveInventory &inventory = m_session->inventory();
    const auto checking =
        static_cast<int>(std::count_if(m_asked.begin(), m_asked.end(), [&](qint64 key) {
            const auto pending =
                key < 0 ? inventory.pendingAccount(-key) : inventory.pendingToken(key);
            return pending == PendingChange::Checking;
        }));
    return checking + m_account.unclearCount();
}

void Containment::hurryOthers()
{
    const QList<TokenId> pending = m_account.pendingTokens();
    for (const TokenId token : pending)
        m_session->api().hurryToken(token);
}

QCoro::Task<> Containment::othersSettled()
{
    const QPointer<Containment> self(this);
    hurryOthers();
    while (!isStopped() && !m_account.pendingTokens().isEmpty()) {
        // Looked at again and again: a signal can come twice in one turn, and who is awakened by
        // the first is gone at the second.
        constexpr std::chrono::milliseconds pause(20);
        auto slept = QCoro::sleepFor(pause);
        co_await slept;
        if (!self || isCutOff())
            co_return;
    }
}

QCoro::Task<> Containment::revokeAll(QList<TokenId> tokens)
{
    const QPointer<Containment> self(this);
    // All are begun; they stand in the client's queue in this order, before everything else.
    std::vector<QCoro::Task<>> tasks;
    for (const TokenId token : std::as_const(tokens)) {
        if (isStopped())
            break;
        tasks.push_back(revokeOne(token));
        if (!self || isCutOff())
            co_return;
    }
    for (QCoro::Task<> &task : tasks)
        co_await task;
}

QCoro::Task<> Containment::revokeOne(TokenId token)
{
    const QPointer<Containment> self(this);
    const qint64 askedAtMs = timeBy(m_session);
    m_asked.insert(token);
    auto task = m_changes->applyLine(PlanAction::Revoke, token, m_note);
    Attempt attempt = co_await task;
    if (!self)
        co_return;
    const ChangeRecord written = takeAnswered(token, askedAtMs);
    if (attempt.outcome == ChangeOutcome::Done) {
        if (!attempt.isOnlyShown)
            m_tries.noteAnswered(token);
        noteRevoked(attempt, written);
        co_return;
    }
    if (attempt.needless)
        co_return; // somebody else is at it; the list will tell
    if (isStopped() && attempt.error.kind == Error::Kind::Cancelled
        && attempt.outcome == ChangeOutcome::Refused)
        co_return; // it was never sent
    ContainmentEvent event;
    event.kind = failedKind(attempt);
    event.token = token;
    event.name = attempt.name;
    m_lastFailure = attempt.error.text();
    if (attempt.error.httpStatus == 401)
        m_mayGoOn = false;
    if (attempt.error.httpStatus == 403)
        m_tries.noteForbidden(token);
    const bool goesOn = m_mayGoOn && !isStopped() && !m_tries.isForbidden(token);
    if (goesOn && !attempt.isUntold) // there is nothing for a person to do
        attempt.error.remedy = tr("It is tried again if the list shows it as active");
    event.detail = inPlaceOfName(attempt.error.text());
    note(event);
}

void Containment::take(const ChangeRecord &record)
{
    m_log.see(record);
    const qint64 key = targetKey(record.intent);
    if (!m_asked.contains(key)) {
        if (m_log.take(record))
            Q_EMIT changed();
    } else if (record.intent.run == m_note.run) {
        m_written.insert(key, record);
    }
}

ChangeRecord Containment::takeAnswered(qint64 key, qint64 askedAtMs)
{
    m_asked.remove(key);
    ChangeRecord unwritten;
    unwritten.atMs = askedAtMs;
    const ChangeRecord written = m_written.take(key);
    return written.outcome == ChangeOutcome::Done ? written : unwritten;
}

void Containment::noteRevoked(const Attempt &attempt, const ChangeRecord &written)
{
    m_log.noteRevoked(attempt.intent, attempt.isOnlyShown ? written.askedMs() : 0,
                      written.settledMs());
    Q_EMIT changed();
}

void Containment::noteDeactivated(const Attempt &attempt, const ChangeRecord &written)
{
    m_log.noteDeactivated(attempt.isOnlyShown ? written.askedMs() : 0, written.settledMs());
    Q_EMIT changed();
}

void Containment::noteFoundDeactivated()
{
    // A request of ours may have done it: then that tells.
    if (m_log.hasDeactivated() || m_session->inventory().pendingAccount(account()))
        return;
    ContainmentEvent event;
    event.kind = ContainmentEvent::Kind::FoundDeactivated;
    event.name = accountName();
    noteStep(event);
}

std::optional<int> Containment::activeCount() const
{
    return m_account.listed() ? std::optional(m_account.activeCount()) : std::nullopt;
}

QString Containment::serviceIdNow() const
{
    const Account *listed = m_account.listed();
    return listed ? listed->serviceId : QString();
}

QCoro::Task<bool> Containment::readList()
{
    const QPointer<Containment> self(this);
    // Not behind what a plan sends meanwhile.
    const QPointer<Session> session = m_session;
    m_listAskedAtMs = steadyMs();
    session->http().hurryReads(true);
    Result<void> read = co_await session->refresh();
    if (session)
        session->http().hurryReads(false);
    if (!self || isCutOff())
        co_return false;
    ContainmentEvent event;
    event.name = accountName();
    if (read.ok()) {
        event.kind = ContainmentEvent::Kind::ListRead;
        event.count = activeCount();
    } else {
        event.kind = ContainmentEvent::Kind::ListUnread;
        event.detail = inPlaceOfName(read.error().text());
        m_lastFailure = event.detail;
        m_lastStatus = read.error().httpStatus;
    }
    noteStep(event);
    co_return read.ok();
}

QCoro::Task<bool> Containment::deactivate()
{
    const QPointer<Containment> self(this);
    const Account *listed = m_account.listed();
    if (listed && !listed->isActive()) {
        noteFoundDeactivated();
        co_return true;
    }
    if (!listed) {
        m_lastFailure = doubt();
        co_return false;
    }
    const qint64 askedAtMs = timeBy(m_session);
    m_asked.insert(-account());
    auto task = m_changes->applyAccount(account(), false, m_note);
    Attempt attempt = co_await task;
    if (!self)
        co_return false;
    const ChangeRecord written = takeAnswered(-account(), askedAtMs);
    if (attempt.outcome == ChangeOutcome::Done) {
        noteDeactivated(attempt, written);
        co_return true;
    }
    ContainmentEvent event;
    event.kind = failedKind(attempt);
    event.name = accountName();
    event.detail = inPlaceOfName(attempt.error.text());
    m_lastFailure = event.detail;
    note(event);
    co_return false;
}

void Containment::note(const ContainmentEvent &event)
{
    m_log.note(event);
    Q_EMIT changed();
}

void Containment::noteStep(const ContainmentEvent &event)
{
    m_log.noteStep(event);
    Q_EMIT changed();
}

QCoro::Task<> Containment::endBeforeDeactivation(QString problem)
{
    const QString ownerless = m_account.ownerlessWords();
    m_isAccountLeft = ownerless.isEmpty();
    const QString all = joinedSentences(
        {tr("No token of the account is active, but the account itself is, so new tokens can be "
            "made for it."),
         problem, ownerless});
    co_await end(all);
}

QCoro::Task<> Containment::end(QString problem)
{
    const QPointer<Containment> self(this);
    // One with a problem stays open, so that it is offered again until it has ended well or is
    // left.
    const bool isOpen = !problem.isEmpty();
    const ContainmentEvent ended = m_log.keepEnd(problem, activeCount());
    Result<void> saved = co_await save(isOpen);
    Q_UNUSED(saved) // asked about at the next start, and then found to be at its end
    if (!self)
        co_return;
    m_problem = problem;
    m_phase = Phase::Ended;
    m_log.append(ended);
    Q_EMIT changed();
}

QCoro::Task<Result<void>> Containment::save(bool isOpen)
{
    if (!m_session)
        co_return closedError();
    const RunRecord record = m_log.record(isOpen);
    Result<void> saved = co_await m_session->journal().saveRun(record);
    co_return saved;
}

QList<TokenId> Containment::stillRevoked() const
{
    return m_session ? m_log.stillRevoked(m_session->inventory().data()) : QList<TokenId>();
}

int Containment::gainsaid() const
{
    if (!m_session)
        return 0;
    const Inventory &inventory = m_session->inventory().data();
    const QList<TokenId> own = m_log.ownRevoked(inventory);
    return static_cast<int>(std::count_if(own.begin(), own.end(), [&inventory](TokenId token) {
        const int index = inventory.tokenIndex(token);
        return index >= 0 && inventory.token(index).active;
    }));
}

QList<TokenId> Containment::onlyShown() const
{
    QList<TokenId> tokens = revoked();
    tokens.removeIf([this](TokenId token) { return !m_log.isOnlyShown(token); });
    return tokens;
}

TokenPlan Containment::restorePlan() const
{
    if (!m_session)
        return {};
    TokenPlan plan =
        makePlan(*m_session, PlanAction::Restore, m_log.ownRevoked(m_session->inventory().data()));
    // It is shown where a person may write on: a name in disguise would turn the rest around.
    plan.reason =
        inPlaceOfName(tr("Takes back the containment of %1")).arg(displayText(accountName()));
    return plan;
}

} // namespace tokendesk
