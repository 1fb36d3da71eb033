#include "workflows/rotations.h"

#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/rotationtimes.h"

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int judgeEveryMs = 60 * 1000;

/// What the act asks of the deployment, whatever token it is about.
Availability offered(const Session &session, RotationAct act)
{
    Token token;
    switch (act) {
    case RotationAct::Make:
        return availability(session, GeneralAction::NewToken);
    case RotationAct::Revoke:
    case RotationAct::RollBack:
        return availability(session, TokenAction::Revoke, token);
    case RotationAct::Delete:
        token.active = false;
        return availability(session, TokenAction::Delete, token);
    case RotationAct::None:
        break;
    }
    return {};
}

} // namespace

Rotations::Rotations(Session &session, Changes &changes, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_changes(&changes)
{
    connect(&session.journal(), &Journal::recorded, this, &Rotations::take);
    const LiveInventory &live = session.inventory();
    noteTrust();
    // Kept here: the session's trust is of a list that may not be shown yet.
    connect(&live, &LiveInventory::replaced, this, [this] {
        noteTrust();
        judgeAll();
    });
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
        if (find(run.id))
            continue; // another load was quicker
        rotation->id = run.id;
        adopt(rotation.value(), changes.value());
    }
    if (!std::exchange(m_isLoaded, true))
        Q_EMIT loaded();
    co_return outcome;
}

void Rotations::adopt(Rotation rotation, QList<ChangeRecord> changes)
{
    RotationState state;
    state.rotation = std::move(rotation);
    state.changes = std::move(changes);
    const auto index = static_cast<int>(m_states.size());
    m_indexes.insert(state.rotation.id, index);
    m_states.push_back(std::move(state));
    m_areOfTokensKnown = false;
    judge(index);
    Q_EMIT added(index);
}

int Rotations::indexOf(const QString &id) const
{
    return m_indexes.value(id, -1);
}

void Rotations::changeTogether(qsizetype count, const std::function<void()> &change)
{
    if (count < 2) {
        change();
        return;
    }
    {
        const QSignalBlocker told(this);
        change();
    }
    Q_EMIT manyChanged();
}

const RotationState *Rotations::find(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_states[static_cast<size_t>(index)];
}

const RotationState *Rotations::ofToken(TokenId token) const
{
    if (!std::exchange(m_areOfTokensKnown, true)) {
        m_ofTokens.clear();
        for (int index = 0; index < static_cast<int>(m_states.size()); ++index) {
            const RotationState &state = m_states[static_cast<size_t>(index)];
            for (const TokenId id : {state.rotation.oldToken, state.facts.successorId}) {
                if (state.status.end == RotationEnd::None && !m_ofTokens.contains(id))
                    m_ofTokens.insert(id, index);
            }
        }
    }
    const auto found = m_ofTokens.constFind(token);
    return found == m_ofTokens.cend() ? nullptr : &m_states[static_cast<size_t>(*found)];
}

int Rotations::dueCount() const
{
    return static_cast<int>(
        std::count_if(m_states.begin(), m_states.end(), [](const RotationState &state) {
            return state.status.isDue && !state.isBusy;
        }));
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
    const Availability allowed = mayBeginWith(*m_session, token.id);
    if (!allowed.ok())
        return allowed;
    if (!m_isLoaded)
        return {tr("The rotations under way are not read yet")};
    if (ofToken(token.id))
        return {tr("It is part of a rotation that is under way")};
    return replaceable(token);
}

Availability Rotations::replaceable(const Token &token) const
{
    if (!token.active)
        return {tr("It is revoked. Make a new token instead")};
    const Inventory &inventory = m_session->inventory().data();
    const int account = inventory.accountIndex(token.accountId);
    if (account < 0)
        return {tr("Its account is not on the server's list")};
    const Availability revocable = offered(*m_session, RotationAct::Revoke);
    if (!revocable.ok())
        return revocable;
    return availability(*m_session, AccountAction::NewToken, inventory.account(account));
}

Availability Rotations::available(const QString &id, RotationAct act) const
{
    const RotationState *state = find(id);
    if (!state || !m_session)
        return {tr("Choose a rotation first")};
    if (state->status.end != RotationEnd::None)
        return {tr("It has ended")};
    const Availability allowed = mayChange(*m_session);
    if (!allowed.ok())
        return allowed;
    const Availability possible = offered(*m_session, act);
    if (!possible.ok())
        return possible;
    if (state->isBusy)
        return {tr("A step is on its way")};
    if (state->status.wait == RotationWait::Answer)
        return {tr("It is not known yet whether the new token was made")};
    if (state->status.wait == RotationWait::List || state->status.wait == RotationWait::NotListed)
        return {tr("The server's list does not show both tokens yet")};
    if (!mayAct(state->status, act, state->facts, m_session->inventory().nowMs())) {
        if (act != RotationAct::RollBack)
            return {tr("This is not the next step")};
        return {tr("The old token is deleted or has expired: there is no way back to it")};
    }
    return {};
}

Availability Rotations::leavable(const QString &id) const
{
    const RotationState *state = find(id);
    if (!state || !m_session)
        return {tr("Choose a rotation first")};
    if (state->status.end != RotationEnd::None)
        return {tr("It has ended")};
    if (state->isBusy)
        return {tr("A step is on its way")};
    return mayChange(*m_session);
}

void Rotations::noteTrust()
{
    m_isListWhole = m_session && m_session->access() == Access::Full && m_session->trust().allTokens
        && m_session->trust().statesRead;
}

void Rotations::judge(int index)
{
    RotationState &state = m_states[static_cast<size_t>(index)];
    m_areOfTokensKnown = false;
    // What has ended stays so; without the lists nothing can be judged.
    if (!m_session || !m_session->hasRead() || state.rotation.end != RotationEnd::None)
        return;
    const LiveInventory &live = m_session->inventory();
    const Rotation rotationBefore = state.rotation;
    const RotationFacts factsBefore = state.facts;
    const RotationStatus statusBefore = state.status;
    state.facts = rotationFacts(state.rotation, state.changes, live.data(),
                                [this](ChangeId id) { return m_changes && m_changes->isHeld(id); });
    state.facts.isListWhole = m_isListWhole;
    state.facts.isSuccessorFresh =
        isSuccessorFresh(state.facts, state.changes, ClockTimes::of(live.nowMs()))
        && !m_deleted.contains(state.facts.successorId);
    state.status = judgeRotation(state.rotation, state.facts, live.nowMs());
    // While a change is on its way the list shows what is hoped for, and goes back when it is
    // refused.
    const bool isSettled = !state.isBusy && !live.pendingToken(state.rotation.oldToken)
        && !live.pendingToken(state.facts.successorId) && state.status.wait != RotationWait::List
        && state.status.wait != RotationWait::NotListed;
    if (isSettled) {
        noteTimes(state);
        state.status = judgeRotation(state.rotation, state.facts, live.nowMs());
        state.rotation.end = state.status.end;
    }

    const QString id = state.rotation.id;
    const bool isHandedOverNow = state.rotation.handedOverAt.isSet()
        && !rotationBefore.handedOverAt.isSet() && state.status.wait == RotationWait::Revoke;
    const bool revokeNow =
        state.rotation.immediate && isHandedOverNow && !state.isBusy && mayChange(*m_session).ok();
    if (state.rotation != rotationBefore)
        saveSoon(id);
    if (state.rotation != rotationBefore || state.facts != factsBefore
        || state.status != statusBefore)
        Q_EMIT changed(index);
    if (revokeNow)
        revokeAtOnce(id);
}

void Rotations::noteTimes(RotationState &state) const
{
    tokendesk::noteTimes(state.rotation, state.facts,
                         ClockTimes::of(m_session->inventory().nowMs()));
}

void Rotations::judgeAll()
{
    for (int i = 0; i < static_cast<int>(m_states.size()); ++i)
        judge(i);
}

void Rotations::take(const ChangeRecord &record)
{
    if (record.intent.kind == ChangeKind::DeleteToken && record.outcome == ChangeOutcome::Done
        && m_session && record.intent.connectionId == m_session->connection().id) {
        m_deleted << record.intent.targetId;
        judgeAll();
    }
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

void Rotations::endAs(const QString &id, RotationEnd end)
{
    RotationState &state = m_states[static_cast<size_t>(indexOf(id))];
    state.rotation.end = end;
    m_areOfTokensKnown = false;
    if (end != RotationEnd::None)
        state.status = {RotationWait::Nothing, end, {}, false};
}

void Rotations::setBusy(const QString &id, bool busy, const Result<void> &outcome)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    RotationState &state = m_states[static_cast<size_t>(index)];
    state.isBusy = busy;
    state.problem = outcome.ok() ? QString() : outcome.error().text();
    judge(index);
    Q_EMIT changed(index);
}

bool Rotations::takeUp(const QString &id)
{
    const int index = indexOf(id);
    if (index < 0 || !m_states[static_cast<size_t>(index)].waitsItsTurn)
        return false;
    m_states[static_cast<size_t>(index)].waitsItsTurn = false;
    m_states[static_cast<size_t>(index)].isBusy = false;
    judge(index);
    Q_EMIT changed(index);
    return true;
}

Availability Rotations::stillReplaceable(const QString &id) const
{
    const std::optional<Token> &old = find(id)->facts.oldToken;
    return old ? replaceable(*old)
               : Availability{tr("The token is not on the server's list any more")};
}

RunRecord Rotations::recordOf(const RotationState &state) const
{
    RunRecord run;
    run.id = state.rotation.id;
    run.connectionId = m_session->connection().id;
    run.kind = rotationRunKind;
    run.startedAtMs = state.rotation.startedAtMs;
    run.isOpen = state.rotation.end == RotationEnd::None;
    run.body = rotationAsJson(state.rotation);
    return run;
}

QCoro::Task<Result<void>> Rotations::save(QString id)
{
    const QStringList ids(1, id);
    Result<void> saved = co_await saveAll(ids);
    co_return saved;
}

QCoro::Task<Result<void>> Rotations::saveAll(QStringList ids)
{
    QList<RunRecord> runs;
    for (const QString &id : std::as_const(ids)) {
        const RotationState *state = find(id);
        if (!state || !m_session)
            co_return closedError();
        runs << recordOf(*state);
    }
    Result<void> saved = co_await m_session->journal().saveRuns(runs);
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

} // namespace tokendesk
