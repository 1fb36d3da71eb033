#include "workflows/rotations.h"

#include "domain/successorname.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"

#include <QUuid>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int judgeEveryMs = 60 * 1000;

} // namespace

RotationFacts rotationFacts(const Rotation &rotation, const QList<ChangeRecord> &changes,
                            const Inventory &inventory, qint64 clockOffsetMs,
                            const std::function<bool(ChangeId)> &isHeld)
{
    RotationFacts facts;
    for (const ChangeRecord &change : changes) {
        const bool isOld = change.intent.targetId == rotation.oldToken;
        switch (change.intent.kind) {
        case ChangeKind::CreateToken:
            facts.isMaking = change.outcome == ChangeOutcome::Pending
                || change.outcome == ChangeOutcome::Unknown;
            if (change.outcome == ChangeOutcome::Done && change.intent.targetId != 0) {
                facts.successorId = change.intent.targetId;
                facts.isHandedOver = change.handover == Handover::Done;
                facts.isValueHeld = change.handover == Handover::Open && isHeld(change.id);
            }
            break;
        case ChangeKind::RevokeToken:
            if (isOld && change.outcome == ChangeOutcome::Done)
                facts.revokedAt = Moment::at(change.outcomeAtMs + clockOffsetMs);
            break;
        case ChangeKind::RestoreToken:
            if (isOld && change.outcome == ChangeOutcome::Done)
                facts.revokedAt = Moment();
            break;
        case ChangeKind::DeleteToken:
        case ChangeKind::CreateAccount:
        case ChangeKind::EditAccount:
        case ChangeKind::DeactivateAccount:
        case ChangeKind::ReactivateAccount:
            break;
        }
    }
    const auto listed = [&inventory](TokenId id) -> std::optional<Token> {
        const int index = inventory.tokenIndex(id);
        return index < 0 ? std::nullopt : std::optional<Token>(inventory.token(index));
    };
    facts.oldToken = listed(rotation.oldToken);
    if (facts.successorId != 0)
        facts.successor = listed(facts.successorId);
    return facts;
}

Rotations::Rotations(Session &session, Changes &changes, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_changes(&changes)
{
    connect(&session.journal(), &Journal::recorded, this, &Rotations::take);
    const LiveInventory &live = session.inventory();
    connect(&live, &LiveInventory::replaced, this, &Rotations::judgeAll);
    connect(&live, &LiveInventory::tokenChanged, this, &Rotations::judgeAll);
    connect(&live, &LiveInventory::tokenAdded, this, &Rotations::judgeAll);
    connect(&live, &LiveInventory::tokenRemoved, this, &Rotations::judgeAll);
    connect(&m_clock, &QTimer::timeout, this, &Rotations::judgeAll);
    m_clock.start(judgeEveryMs);
}

QCoro::Task<Result<void>> Rotations::load()
{
    const QPointer<Rotations> self(this);
    if (m_isLoaded)
        co_return Result<void>();
    const QString connection = m_session->connection().id;
    Result<QList<RunRecord>> runs = co_await m_session->journal().openRuns(connection);
    if (!self || !m_session)
        co_return closedError();
    if (!runs.ok())
        co_return runs.error();
    Result<void> outcome;
    const QList<RunRecord> records = runs.value();
    for (const RunRecord &run : records) {
        if (run.kind != rotationRunKind || find(run.id))
            continue;
        Result<Rotation> rotation = rotationFromJson(run.body);
        if (!rotation.ok()) {
            outcome = rotation.error();
            continue;
        }
        Result<QList<ChangeRecord>> changes = co_await m_session->journal().ofRun(run.id);
        if (!self || !m_session)
            co_return closedError();
        if (!changes.ok())
            co_return changes.error();
        rotation->id = run.id;
        adopt(rotation.value(), changes.value());
    }
    m_isLoaded = true;
    co_return outcome;
}

void Rotations::adopt(Rotation rotation, QList<ChangeRecord> changes)
{
    RotationState state;
    state.rotation = std::move(rotation);
    state.changes = std::move(changes);
    m_states.push_back(std::move(state));
    const int index = static_cast<int>(m_states.size()) - 1;
    judge(index);
    Q_EMIT added(index);
}

int Rotations::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_states.begin(), m_states.end(),
                     [&id](const RotationState &state) { return state.rotation.id == id; });
    return found == m_states.end() ? -1 : static_cast<int>(found - m_states.begin());
}

const RotationState *Rotations::find(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_states[static_cast<size_t>(index)];
}

const RotationState *Rotations::ofToken(TokenId token) const
{
    const auto found =
        std::find_if(m_states.begin(), m_states.end(), [token](const RotationState &state) {
            return state.status.end == RotationEnd::None
                && (state.rotation.oldToken == token || state.facts.successorId == token);
        });
    return found == m_states.end() ? nullptr : &*found;
}

int Rotations::dueCount() const
{
    return static_cast<int>(
        std::count_if(m_states.begin(), m_states.end(),
                      [](const RotationState &state) { return state.status.isDue; }));
}

int Rotations::openCount() const
{
    return static_cast<int>(
        std::count_if(m_states.begin(), m_states.end(), [](const RotationState &state) {
            return state.status.end == RotationEnd::None;
        }));
}

Availability Rotations::rotatable(const Token &token) const
{
    if (!m_session)
        return {tr("The connection was closed")};
    if (!m_isLoaded)
        return {tr("The rotations under way are not read yet")};
    if (ofToken(token.id))
        return {tr("It is part of a rotation that goes on")};
    if (!token.active)
        return {tr("It is revoked. Make a new token instead")};
    const Inventory &inventory = m_session->inventory().data();
    const int account = inventory.accountIndex(token.accountId);
    if (account < 0)
        return {tr("Its account is not on the server's list")};
    return availability(*m_session, AccountAction::NewToken, inventory.account(account));
}

Availability Rotations::available(const QString &id, RotationAct act) const
{
    const RotationState *state = find(id);
    if (!state || !m_session)
        return {tr("Choose a rotation first")};
    if (state->status.end != RotationEnd::None)
        return {tr("It has ended")};
    if (state->isBusy)
        return {tr("A step is on its way")};
    if (state->status.wait == RotationWait::Answer)
        return {tr("It is not known yet whether the new token was made")};
    if (!mayAct(state->status, act, state->facts, m_session->inventory().nowMs())) {
        if (act != RotationAct::RollBack)
            return {tr("This is not the next step")};
        return {tr("The old token is deleted or has expired: there is no way back to it")};
    }
    return {};
}

void Rotations::judge(int index)
{
    RotationState &state = m_states[static_cast<size_t>(index)];
    // What has ended stays so; without the lists nothing can be judged.
    if (!m_session || !m_session->inventory().isLoaded() || state.rotation.end != RotationEnd::None)
        return;
    const RotationFacts factsBefore =
        std::exchange(state.facts,
                      rotationFacts(state.rotation, state.changes, m_session->inventory().data(),
                                    m_session->clockOffsetMs(), [this](ChangeId id) {
                                        return m_changes && m_changes->isHeld(id);
                                    }));
    const RotationStatus statusBefore = state.status;
    const qint64 now = m_session->inventory().nowMs();
    bool isNews = false;
    if (state.facts.isHandedOver && !state.rotation.handedOverAt.isSet()) {
        state.rotation.handedOverAt = Moment::at(now);
        isNews = true;
    }
    const bool isOldRevoked = state.facts.oldToken && !state.facts.oldToken->active;
    if (isOldRevoked && !state.facts.revokedAt.isSet() && !state.rotation.revokedSeenAt.isSet()
        && !m_session->inventory().pendingToken(state.rotation.oldToken)) {
        state.rotation.revokedSeenAt = Moment::at(now);
        isNews = true;
    } else if (state.facts.oldToken && !isOldRevoked && state.rotation.revokedSeenAt.isSet()) {
        state.rotation.revokedSeenAt = Moment();
        isNews = true;
    }
    state.status = judgeRotation(state.rotation, state.facts, now);
    // While a change is on its way the list shows what is hoped for.
    const bool isSettled = !m_session->inventory().pendingToken(state.rotation.oldToken)
        && !m_session->inventory().pendingToken(state.facts.successorId);
    if (state.status.end != RotationEnd::None && isSettled) {
        state.rotation.end = state.status.end;
        isNews = true;
    }
    if (isNews)
        saveSoon(state.rotation.id);
    const bool revokeNow = state.rotation.immediate && !state.isBusy && state.facts.isHandedOver
        && state.status.wait == RotationWait::Revoke && state.problem.isEmpty() && isNews;
    const QString id = state.rotation.id;
    if (isNews || state.facts != factsBefore || state.status != statusBefore)
        Q_EMIT changed(index);
    if (revokeNow)
        revokeAtOnce(id);
}

void Rotations::judgeAll()
{
    for (int i = 0; i < static_cast<int>(m_states.size()); ++i)
        judge(i);
}

void Rotations::take(const ChangeRecord &record)
{
    const int index = indexOf(record.intent.run);
    if (index < 0 || record.intent.run.isEmpty())
        return;
    QList<ChangeRecord> &changes = m_states[static_cast<size_t>(index)].changes;
    const auto known = std::find_if(changes.begin(), changes.end(),
                                    [&](const ChangeRecord &one) { return one.id == record.id; });
    if (known == changes.end())
        changes << record;
    else
        *known = record;
    judge(index);
}

void Rotations::setBusy(const QString &id, bool busy, const QString &problem)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    RotationState &state = m_states[static_cast<size_t>(index)];
    state.isBusy = busy;
    state.problem = problem;
    judge(index);
    Q_EMIT changed(index);
}

QCoro::Task<Result<void>> Rotations::save(QString id)
{
    const RotationState *state = find(id);
    if (!state || !m_session)
        co_return closedError();
    RunRecord run;
    run.id = id;
    run.connectionId = m_session->connection().id;
    run.kind = rotationRunKind;
    run.startedAtMs = state->rotation.startedAtMs;
    run.isOpen = state->rotation.end == RotationEnd::None;
    run.body = rotationAsJson(state->rotation);
    Result<void> saved = co_await m_session->journal().saveRun(run);
    co_return saved;
}

QCoro::Task<> Rotations::saveSoon(QString id)
{
    const QPointer<Rotations> self(this);
    Result<void> saved = co_await save(id);
    // It follows from the lists again at the next start; but a time may be a later one then.
    if (self && !saved.ok())
        Q_EMIT failed(tr("What became of a rotation could not be written down. %1")
                          .arg(saved.error().text()));
}

QCoro::Task<Result<QString>> Rotations::begin(Rotation rotation)
{
    const QPointer<Rotations> self(this);
    if (!m_session)
        co_return closedError();
    const Inventory &inventory = m_session->inventory().data();
    const int token = inventory.tokenIndex(rotation.oldToken);
    if (token < 0)
        co_return refusal(tr("The token is not on the server's list any more"));
    const Availability allowed = rotatable(inventory.token(token));
    if (!allowed.ok())
        co_return refusal(allowed.reason);
    rotation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rotation.oldName = inventory.token(token).label();
    rotation.account = inventory.token(token).accountId;
    rotation.accountName = inventory.accountOf(token).label();
    rotation.startedAtMs = m_session->inventory().nowMs();
    const QString id = rotation.id;
    // First in the list, so that nobody begins a second one meanwhile.
    adopt(rotation, {});
    setBusy(id, true);
    Result<void> saved = co_await save(id);
    if (!self)
        co_return closedError();
    if (!saved.ok()) {
        const int index = indexOf(id);
        m_states[static_cast<size_t>(index)].rotation.end = RotationEnd::Left;
        m_states[static_cast<size_t>(index)].status = {
            RotationWait::Nothing, RotationEnd::Left, {}, false};
        m_states[static_cast<size_t>(index)].isBusy = false;
        Q_EMIT changed(index);
        co_return saved.error();
    }
    setBusy(id, false);
    co_return id;
}

QCoro::Task<Result<void>> Rotations::apply(QString id, PlanAction action, TokenId token)
{
    const QPointer<Rotations> self(this);
    const RotationState *state = find(id);
    if (!state || !m_changes)
        co_return closedError();
    ChangeNote note;
    note.reason = state->rotation.reason;
    note.run = id;
    note.urgent = state->rotation.immediate;
    auto task = m_changes->applyLine(action, token, note);
    Attempt attempt = co_await task;
    if (!self)
        co_return closedError();
    if (attempt.outcome != ChangeOutcome::Done)
        co_return attempt.error;
    co_return Result<void>();
}

QCoro::Task<Result<void>> Rotations::retireSuccessor(QString id)
{
    const QPointer<Rotations> self(this);
    const RotationState *state = find(id);
    if (state->facts.successor && state->facts.successor->active) {
        const TokenId lost = state->facts.successorId;
        Result<void> revoked = co_await apply(id, PlanAction::Revoke, lost);
        if (!self || !revoked.ok())
            co_return revoked;
    }
    state = find(id);
    for (qsizetype i = state->changes.size() - 1; i >= 0; --i) {
        const ChangeRecord &change = state->changes.at(i);
        if (change.intent.kind != ChangeKind::CreateToken || change.handover != Handover::Open)
            continue;
        const ChangeId creation = change.id;
        Result<void> written = co_await m_changes->setHandover(creation, Handover::GivenUp);
        Q_UNUSED(written) // a revoked token needs no handing over
        break;
    }
    co_return Result<void>();
}

QCoro::Task<Result<NewTokenResult>> Rotations::makeSuccessor(QString id)
{
    const QPointer<Rotations> self(this);
    const Availability allowed = available(id, RotationAct::Make);
    if (!allowed.ok())
        co_return refusal(allowed.reason);
    setBusy(id, true);
    if (find(id)->facts.successorId != 0) {
        Result<void> retired = co_await retireSuccessor(id);
        if (!self)
            co_return closedError();
        if (!retired.ok()) {
            setBusy(id, false, retired.error().text());
            co_return retired.error();
        }
    }
    Rotation &rotation = m_states[static_cast<size_t>(indexOf(id))].rotation;
    rotation.handedOverAt = Moment();
    rotation.provedAt = Moment();
    const Inventory &inventory = m_session->inventory().data();
    const int account = inventory.accountIndex(rotation.account);
    NewToken wanted;
    wanted.name = freeTokenName(rotation.successorName, [&](const QString &name) {
        if (account < 0)
            return false;
        const std::vector<int> &tokens = inventory.tokensOf(account);
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](int token) { return inventory.token(token).name == name; });
    });
    wanted.accountId = rotation.account;
    wanted.expiresInDays = rotation.lifeDays;
    wanted.scimOnly = rotation.scimOnly;
    ChangeNote note;
    note.reason = rotation.reason;
    note.run = id;
    Result<NewTokenResult> made = co_await m_changes->createToken(wanted, note);
    if (!self)
        co_return made;
    QString problem;
    if (!made.ok())
        problem = made.error().text();
    setBusy(id, false, problem);
    co_return made;
}

void Rotations::noteProof(TokenId successor)
{
    for (int i = 0; i < static_cast<int>(m_states.size()); ++i) {
        RotationState &state = m_states[static_cast<size_t>(i)];
        if (!m_session || state.status.end != RotationEnd::None
            || state.facts.successorId != successor)
            continue;
        state.rotation.provedAt = Moment::at(m_session->inventory().nowMs());
        saveSoon(state.rotation.id);
        judge(i);
    }
}

QCoro::Task<> Rotations::revokeAtOnce(QString id)
{
    const QPointer<Rotations> self(this);
    Result<void> revoked = co_await revokeOld(id);
    if (self && !revoked.ok())
        Q_EMIT failed(revoked.error().text());
}

QCoro::Task<Result<void>> Rotations::revokeOld(QString id)
{
    return stepWithOld(std::move(id), RotationAct::Revoke, PlanAction::Revoke);
}

QCoro::Task<Result<void>> Rotations::deleteOld(QString id)
{
    return stepWithOld(std::move(id), RotationAct::Delete, PlanAction::Delete);
}

QCoro::Task<Result<void>> Rotations::stepWithOld(QString id, RotationAct act, PlanAction action)
{
    const QPointer<Rotations> self(this);
    const Availability allowed = available(id, act);
    if (!allowed.ok())
        co_return refusal(allowed.reason);
    setBusy(id, true);
    const TokenId old = find(id)->rotation.oldToken;
    Result<void> outcome = co_await apply(id, action, old);
    if (self)
        setBusy(id, false, outcome.ok() ? QString() : outcome.error().text());
    co_return outcome;
}

QCoro::Task<Result<void>> Rotations::rollBack(QString id)
{
    const QPointer<Rotations> self(this);
    const Availability allowed = available(id, RotationAct::RollBack);
    if (!allowed.ok())
        co_return refusal(allowed.reason);
    setBusy(id, true);
    m_states[static_cast<size_t>(indexOf(id))].rotation.rollingBack = true;
    // Written first: after a crash it goes on in this direction.
    Result<void> outcome = co_await save(id);
    if (!self)
        co_return closedError();
    if (outcome.ok() && !find(id)->facts.oldToken->active) {
        const TokenId old = find(id)->rotation.oldToken;
        outcome = co_await apply(id, PlanAction::Restore, old);
        if (!self)
            co_return closedError();
    }
    if (outcome.ok() && find(id)->facts.successorId != 0) {
        outcome = co_await retireSuccessor(id);
        if (!self)
            co_return closedError();
    }
    QString problem;
    if (!outcome.ok())
        problem = outcome.error().text();
    setBusy(id, false, problem);
    co_return outcome;
}

QCoro::Task<Result<void>> Rotations::leave(QString id)
{
    const QPointer<Rotations> self(this);
    const RotationState *state = find(id);
    if (!state || state->isBusy || state->status.end != RotationEnd::None)
        co_return refusal(tr("It has ended, or a step is on its way"));
    RotationState &mine = m_states[static_cast<size_t>(indexOf(id))];
    mine.rotation.end = RotationEnd::Left;
    Result<void> saved = co_await save(id);
    if (!self)
        co_return closedError();
    const int index = indexOf(id);
    RotationState &now = m_states[static_cast<size_t>(index)];
    if (!saved.ok()) {
        now.rotation.end = RotationEnd::None;
        now.problem = saved.error().text();
        judge(index);
        co_return saved;
    }
    now.status = {RotationWait::Nothing, RotationEnd::Left, {}, false};
    Q_EMIT changed(index);
    co_return saved;
}

} // namespace tokendesk
