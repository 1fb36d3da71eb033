#include "workflows/containment.h"

#include "domain/lateness.h"
#include "domain/sentence.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/planreview.h"

#include <QCoroTimer>
#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tokendesk {

namespace {

/// Before a round that follows `idle` rounds in which nothing was revoked: a server in trouble
/// gets time to recover before all rounds are spent.
std::chrono::milliseconds pauseAfter(int idle)
{
    constexpr int doubled = 4; // up to 1.6 seconds
    return std::chrono::milliseconds(idle == 0 ? 0 : 100 << std::min(idle - 1, doubled));
}

} // namespace

Containment::Containment(Session &session, Changes &changes, AccountId account, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_changes(&changes)
    , m_account(account)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.accountIndex(account);
    if (index >= 0)
        m_subject = subjectOf(inventory.account(index));
    m_name = index < 0 ? labelOf<Account>(account) : m_subject.name;
    connect(&session.journal(), &Journal::recorded, this, &Containment::take);
}

int Containment::accountIndex() const
{
    const Inventory &inventory = m_session->inventory().data();
    const int index = inventory.accountIndex(m_account);
    return index >= 0 && !isAnother(m_subject, inventory.account(index)) ? index : -1;
}

QList<TokenId> Containment::activeTokens() const
{
    if (!m_session)
        return {};
    const Inventory &inventory = m_session->inventory().data();
    const int account = accountIndex();
    if (account < 0)
        return {};
    std::vector<int> tokens = inventory.tokensOf(account);
    std::erase_if(tokens, [&](int token) { return !inventory.token(token).active; });
    // Never used comes last: nobody is at work with it.
    std::stable_sort(tokens.begin(), tokens.end(), [&](int a, int b) {
        const bool ownA = m_session->mayBeOwnToken(inventory.token(a));
        const bool ownB = m_session->mayBeOwnToken(inventory.token(b));
        if (ownA != ownB)
            return ownB;
        Moment first = inventory.token(a).lastUsed;
        Moment second = inventory.token(b).lastUsed;
        // Of those that may be ours, the one that was used just now is the likeliest.
        if (ownA)
            std::swap(first, second);
        return lateness(first) > lateness(second);
    });
    QList<TokenId> ids;
    for (const int token : tokens)
        ids << inventory.token(token).id;
    return ids;
}

bool Containment::isOwn(TokenId token) const
{
    const Inventory &inventory = m_session->inventory().data();
    const int index = inventory.tokenIndex(token);
    return index >= 0 && m_session->mayBeOwnToken(inventory.token(index));
}

QCoro::Task<> Containment::recall()
{
    const QPointer<Containment> self(this);
    if (m_isRecalled || !m_run.run.isEmpty() || isCutOff())
        co_return;
    const QPointer<Session> session = m_session;
    Result<QList<RunRecord>> runs = co_await session->journal().openRuns(session->connection().id);
    // What cannot be read does not hold up a containment; it has a timeline of its own then.
    if (!self || isCutOff() || !runs.ok())
        co_return;
    const auto record = std::find_if(runs->rbegin(), runs->rend(), [&](const RunRecord &run) {
        const ContainmentRun kept = containmentOf(run);
        return run.kind == containmentRunKind && kept.account == m_account
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
    if (m_isRecalled || !m_run.run.isEmpty())
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
    m_run = containmentOf(record); // at once: which one it is
    const QString run = m_run.run;
    Result<QList<ChangeRecord>> changes = co_await m_session->journal().ofRun(run);
    if (!self || isCutOff())
        co_return;
    if (changes.ok())
        adopt(record, changes.value());
    else
        m_problem = changes.error().text();
    Q_EMIT changed();
}

QString Containment::failureWords(const ChangeRecord &change) const
{
    if (change.outcome == ChangeOutcome::Refused)
        return change.detail;
    return m_isPast ? tr("It was not clearly answered")
                    : tr("It was not answered before the interruption");
}

void Containment::adopt(const RunRecord &record, const QList<ChangeRecord> &changes)
{
    m_run = containmentOf(record);
    m_recordId = record.id;
    m_startedAtMs = record.startedAtMs;
    const bool isListed = m_session->inventory().data().accountIndex(m_account) >= 0;
    if (!isListed && !m_run.accountName.isEmpty())
        m_name = m_run.accountName; // as it was then
    ContainmentEvent started;
    started.atMs = m_startedAtMs;
    started.name = m_name;
    started.detail = m_run.reason;
    started.count = m_run.activeAtStart;
    m_timeline << started;
    for (const ChangeRecord &change : changes) {
        ContainmentEvent event;
        event.atMs = change.outcomeAtMs > 0 ? change.outcomeAtMs : change.atMs;
        event.name = change.intent.targetName;
        const bool ofToken = change.intent.kind == ChangeKind::RevokeToken;
        if (ofToken)
            event.token = change.intent.targetId;
        if (change.outcome != ChangeOutcome::Done) {
            event.kind = ContainmentEvent::Kind::Failed;
            event.detail = failureWords(change);
        } else if (ofToken) {
            event.kind = ContainmentEvent::Kind::Revoked;
            if (!m_revoked.contains(event.token))
                m_revoked << event.token;
            m_revocations.insert(event.token, change.intent);
        } else {
            event.kind = ContainmentEvent::Kind::Deactivated;
            m_deactivated = true;
        }
        m_timeline << event;
    }
    m_timeline << m_run.steps;
    std::stable_sort(m_timeline.begin(), m_timeline.end(),
                     [](const auto &a, const auto &b) { return a.atMs < b.atMs; });
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
    m_mayGoOn = true;
    m_isAccountLeft = false;
    m_stop = {};
    co_await recall();
    if (!self || isCutOff())
        co_return;
    ContainmentEvent started;
    started.name = m_name;
    started.detail = reason;
    started.count = static_cast<int>(activeTokens().size());
    if (m_run.run.isEmpty()) {
        m_run.run = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_run.activeAtStart = started.count;
        if (m_recordId.isEmpty())
            m_recordId = newRecordId();
        m_startedAtMs = QDateTime::currentMSecsSinceEpoch();
    } else {
        started.kind = ContainmentEvent::Kind::TakenUp;
    }
    m_run.account = m_account;
    m_run.accountName = m_name;
    m_run.accountCreated = m_subject.created;
    m_run.deactivate = deactivate;
    m_run.reason = reason;
    m_note.reason = reason;
    m_note.run = m_run.run;
    m_note.urgent = true;
    m_note.withdrawn = m_stop.get_token();
    if (started.kind == ContainmentEvent::Kind::TakenUp)
        noteStep(started);
    else
        note(started);
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
    const QString problem = ownerlessWords();
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
        QList<TokenId> tokens = activeTokens();
        // What may be our own goes when a list has shown that there is no other; one by one, for
        // the first that is it ends everything.
        const bool onlyOwnLeft = round > 0 && !tokens.isEmpty() && isOwn(tokens.first());
        if (onlyOwnLeft)
            tokens.resize(1);
        else
            tokens.removeIf([this](TokenId token) { return isOwn(token); });
        const qsizetype before = m_revoked.size();
        hurryOthers();
        co_await revokeAll(tokens);
        if (!self || isCutOff())
            co_return;
        const bool ownRevoked = onlyOwnLeft && m_revoked.size() > before;
        co_await othersSettled();
        if (!self || isCutOff())
            co_return;
        bool read = false;
        if (!isStopped())
            read = co_await readList();
        if (!self || isCutOff())
            co_return;
        const qsizetype left = activeTokens().size();
        // The server does not know us any more, as was wanted; the list before showed no other.
        const bool lockedOut = !read && (m_lastStatus == 401 || m_lastStatus == 403);
        if (ownRevoked && left == 0 && (lockedOut || m_session->access() != Access::Full))
            co_return;
        QString problem;
        if (isStopped() && (!read || left > 0))
            problem = tr("It was stopped before a list showed that no token is left. Tokens may "
                         "still be active: try again, or look at the server itself.");
        else if (!read)
            problem = tr("The list could not be read again: %1").arg(m_lastFailure);
        else
            problem = doubt();
        if (problem.isEmpty() && left == 0)
            co_return;
        if (problem.isEmpty() && (!m_mayGoOn || round + 1 == roundsAtMost))
            problem = stillActive(static_cast<int>(left));
        if (!problem.isEmpty()) {
            co_await end(problem);
            co_return;
        }
        idle = m_revoked.size() > before ? 0 : idle + 1;
        if (idle > 0) {
            auto slept = QCoro::sleepFor(pauseAfter(idle));
            co_await slept;
            if (!self || isCutOff())
                co_return;
        }
    }
}

QString Containment::stillActive(int count) const
{
    if (!m_lastFailure.isEmpty())
        return tr("%Ln token(s) are still active. %1", nullptr, count).arg(m_lastFailure);
    return tr("The server answered that all were revoked, but its list still shows %Ln token(s) as "
              "active. The list may be late, or nothing was done: try again in a moment, and look "
              "at the server itself if it stays so.",
              nullptr, count);
}

QString Containment::doubt() const
{
    if (!m_session)
        return closedError().text();
    if (m_session->access() != Access::Full)
        return tr("The server did not give its list of tokens, so it is not known whether any is "
                  "still active. Connect with an admin's credential and contain the account again, "
                  "or look at the server itself.");
    if (!m_session->trust().allTokens || !m_session->trust().statesRead)
        return tr("A part of the server's list of tokens could not be read, so another token may "
                  "still be active. Look at the server itself.");
    if (accountIndex() < 0 && m_session->inventory().data().accountIndex(m_account) >= 0)
        return joinedSentences({ofAnotherReason(true)});
    if (accountIndex() < 0)
        return tr("The account is not on the server's list any more, so it is not known whether "
                  "any token is still active. Look at the server itself.");
    return {};
}

QString Containment::ownerlessWords() const
{
    if (!m_session)
        return {};
    const Inventory &inventory = m_session->inventory().data();
    const int nobody = inventory.accountIndex(Account().id);
    if (nobody < 0)
        return {};
    const std::vector<int> &tokens = inventory.tokensOf(nobody);
    const auto active = std::count_if(tokens.begin(), tokens.end(),
                                      [&](int index) { return inventory.token(index).active; });
    if (active == 0)
        return {};
    return tr("The server does not say of %Ln active token(s) whose they are, so one of them may "
              "be this account's. They stand under “%1”. Look at the server itself.",
              nullptr, static_cast<int>(active))
        .arg(Account().label());
}

QList<TokenId> Containment::othersPending() const
{
    const Inventory &inventory = m_session->inventory().data();
    const int account = accountIndex();
    QList<TokenId> pending;
    if (account < 0)
        return pending;
    for (const int index : inventory.tokensOf(account)) {
        const TokenId token = inventory.token(index).id;
        if (m_session->inventory().pendingToken(token))
            pending << token;
    }
    return pending;
}

int Containment::unclear() const
{
    if (!m_session)
        return 0;
    const LiveInventory &inventory = m_session->inventory();
    return static_cast<int>(std::count_if(m_asked.begin(), m_asked.end(), [&](qint64 key) {
        return inventory.pendingToken(key) == PendingChange::Checking;
    }));
}

void Containment::hurryOthers()
{
    const QList<TokenId> pending = othersPending();
    for (const TokenId token : pending)
        m_session->api().hurryToken(token);
}

QCoro::Task<> Containment::othersSettled()
{
    const QPointer<Containment> self(this);
    hurryOthers();
    while (!isStopped() && !othersPending().isEmpty()) {
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
    m_asked.insert(token);
    auto task = m_changes->applyLine(PlanAction::Revoke, token, m_note);
    Attempt attempt = co_await task;
    if (!self)
        co_return;
    m_asked.remove(token);
    if (attempt.outcome == ChangeOutcome::Done) {
        noteRevoked(attempt.intent);
        co_return;
    }
    if (attempt.needless)
        co_return; // somebody else is at it; the list will tell
    if (isStopped() && attempt.error.kind == Error::Kind::Cancelled
        && attempt.outcome == ChangeOutcome::Refused)
        co_return; // it was never sent
    ContainmentEvent event;
    event.kind = ContainmentEvent::Kind::Failed;
    event.token = token;
    event.name = attempt.name;
    event.detail = attempt.error.text();
    m_lastFailure = event.detail;
    if (attempt.error.httpStatus == 401 || attempt.error.httpStatus == 403)
        m_mayGoOn = false;
    note(event);
}

void Containment::take(const ChangeRecord &record)
{
    const ChangeIntent &intent = record.intent;
    const bool isOfThis = !m_run.run.isEmpty() && intent.run == m_run.run;
    // Before the record is adopted, what is told now is among the changes that are read then.
    if (!isOfThis || m_recordId.isEmpty() || record.outcome != ChangeOutcome::Done
        || m_asked.contains(targetKey(intent)))
        return;
    if (intent.kind == ChangeKind::RevokeToken && !m_revoked.contains(intent.targetId))
        noteRevoked(intent);
    else if (intent.kind == ChangeKind::DeactivateAccount && !m_deactivated)
        noteDeactivated();
}

void Containment::noteRevoked(const ChangeIntent &intent)
{
    if (!m_revoked.contains(intent.targetId))
        m_revoked << intent.targetId;
    m_revocations.insert(intent.targetId, intent);
    ContainmentEvent event;
    event.kind = ContainmentEvent::Kind::Revoked;
    event.token = intent.targetId;
    event.name = intent.targetName;
    note(event);
}

void Containment::noteDeactivated()
{
    m_deactivated = true;
    ContainmentEvent event;
    event.kind = ContainmentEvent::Kind::Deactivated;
    event.name = m_name;
    note(event);
}

QCoro::Task<bool> Containment::readList()
{
    const QPointer<Containment> self(this);
    // Not behind what a plan sends meanwhile.
    const QPointer<Session> session = m_session;
    session->http().hurryReads(true);
    Result<void> read = co_await session->refresh();
    if (session)
        session->http().hurryReads(false);
    if (!self || isCutOff())
        co_return false;
    ContainmentEvent event;
    event.name = m_name;
    if (read.ok()) {
        event.kind = ContainmentEvent::Kind::ListRead;
        event.count = static_cast<int>(activeTokens().size());
    } else {
        event.kind = ContainmentEvent::Kind::Failed;
        event.detail = read.error().text();
        m_lastFailure = event.detail;
        m_lastStatus = read.error().httpStatus;
    }
    noteStep(event);
    co_return read.ok();
}

QCoro::Task<bool> Containment::deactivate()
{
    const QPointer<Containment> self(this);
    const Inventory &inventory = m_session->inventory().data();
    const int account = accountIndex();
    if (account >= 0 && !inventory.account(account).isActive())
        co_return true;
    if (account < 0) {
        m_lastFailure = doubt();
        co_return false;
    }
    m_asked.insert(-m_account);
    auto task = m_changes->applyAccount(m_account, false, m_note);
    Attempt attempt = co_await task;
    if (!self)
        co_return false;
    m_asked.remove(-m_account);
    if (attempt.outcome == ChangeOutcome::Done) {
        noteDeactivated();
        co_return true;
    }
    ContainmentEvent event;
    event.kind = ContainmentEvent::Kind::Failed;
    event.name = m_name;
    event.detail = attempt.error.text();
    m_lastFailure = event.detail;
    note(event);
    co_return false;
}

void Containment::note(ContainmentEvent event)
{
    event.atMs = QDateTime::currentMSecsSinceEpoch();
    m_timeline << event;
    Q_EMIT changed();
}

void Containment::noteStep(ContainmentEvent event)
{
    event.atMs = QDateTime::currentMSecsSinceEpoch();
    m_run.steps << event;
    m_timeline << event;
    Q_EMIT changed();
}

QCoro::Task<> Containment::endBeforeDeactivation(QString problem)
{
    const QString ownerless = ownerlessWords();
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
    ContainmentEvent event;
    event.kind = ContainmentEvent::Kind::Ended;
    event.atMs = QDateTime::currentMSecsSinceEpoch();
    event.name = m_name;
    event.detail = problem;
    event.count = static_cast<int>(activeTokens().size());
    m_run.steps << event;
    Result<void> saved = co_await save(isOpen);
    Q_UNUSED(saved) // asked about at the next start, and then found to be at its end
    if (!self)
        co_return;
    m_problem = problem;
    m_phase = Phase::Ended;
    m_timeline << event;
    Q_EMIT changed();
}

QString Containment::newRecordId() const
{
    // Of its own, so that the next one of the account does not take its place.
    return QStringLiteral("containment/%1/%2/%3")
        .arg(m_session->connection().id, QString::number(m_account), m_run.run);
}

QCoro::Task<Result<void>> Containment::save(bool isOpen)
{
    if (!m_session)
        co_return closedError();
    RunRecord record;
    record.id = m_recordId;
    record.connectionId = m_session->connection().id;
    record.kind = containmentRunKind;
    record.startedAtMs = m_startedAtMs;
    record.isOpen = isOpen;
    record.body = bodyOf(m_run);
    Result<void> saved = co_await m_session->journal().saveRun(record);
    co_return saved;
}

QList<TokenId> Containment::ownRevoked() const
{
    const Inventory &inventory = m_session->inventory().data();
    QList<TokenId> tokens = m_revoked;
    tokens.removeIf(
        [&](TokenId token) { return isOfAnother(inventory, m_revocations.value(token)); });
    return tokens;
}

QList<TokenId> Containment::stillRevoked() const
{
    if (!m_session)
        return {};
    const Inventory &inventory = m_session->inventory().data();
    QList<TokenId> tokens = ownRevoked();
    tokens.removeIf([&](TokenId token) {
        const int index = inventory.tokenIndex(token);
        return index < 0 || inventory.token(index).active;
    });
    return tokens;
}

TokenPlan Containment::restorePlan() const
{
    if (!m_session)
        return {};
    TokenPlan plan = makePlan(*m_session, PlanAction::Restore, ownRevoked());
    plan.reason = tr("Takes back the containment of %1").arg(m_name);
    return plan;
}

bool isOfAnother(const Session &session, const ContainmentRun &run)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.accountIndex(run.account);
    const Subject subject{run.accountName, 0, run.accountCreated,
                          notedAt(session, run.startedAtMs)};
    return index >= 0 && isAnother(subject, inventory.account(index));
}

} // namespace tokendesk
