#include "domain/successorname.h"
#include "workflows/carryout.h"
#include "workflows/rotations.h"
#include "workflows/subject.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace tokendesk {

QCoro::Task<Result<QStringList>> Rotations::begin(QList<Rotation> rotations)
{
    const QPointer<Rotations> self(this);
    if (!m_session)
        co_return closedError();
    const Inventory &inventory = m_session->inventory().data();
    QSet<TokenId> olds;
    for (Rotation &rotation : rotations) {
        const int token = inventory.tokenIndex(rotation.oldToken);
        if (token < 0)
            co_return refusal(tr("The token is not on the server's list any more"));
        Availability allowed = rotatable(inventory.token(token));
        if (olds.contains(rotation.oldToken))
            allowed = {tr("It is part of a rotation that is under way")};
        if (!allowed.ok())
            co_return refusal(allowed.reason);
        olds.insert(rotation.oldToken);
        rotation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        rotation.oldName = inventory.token(token).label();
        if (const Moment created = inventory.token(token).created; created.isSet())
            rotation.oldCreated = created;
        rotation.account = inventory.token(token).accountId;
        rotation.accountName = inventory.accountOf(token).label();
        rotation.startedAtMs = m_session->inventory().nowMs();
    }
    QStringList ids;
    // First in the list, so that nobody begins a second one meanwhile.
    changeTogether(rotations.size(), [&] {
        for (const Rotation &rotation : std::as_const(rotations)) {
            ids << rotation.id;
            adopt(rotation, {});
            m_states.back().waitsItsTurn = true;
            setBusy(rotation.id, true);
        }
    });
    Result<void> saved = co_await saveAll(ids);
    if (!self)
        co_return closedError();
    if (saved.ok())
        co_return ids;
    changeTogether(ids.size(), [&] {
        for (const QString &id : std::as_const(ids)) {
            endAs(id, RotationEnd::Left); // nothing was made, and no store knows of it
            takeUp(id);
        }
    });
    co_return saved.error();
}

QCoro::Task<Result<void>> Rotations::apply(QString id, PlanAction action, TokenId token)
{
    const QPointer<Rotations> self(this);
    const RotationState *state = find(id);
    if (!state || !m_changes)
        co_return closedError();
    const RotationFacts &facts = state->facts;
    const bool isOurs = (facts.oldToken && facts.oldToken->id == token)
        || (facts.successor && facts.successor->id == token);
    if (!isOurs && m_session && m_session->inventory().data().tokenIndex(token) >= 0)
        co_return refusal(ofAnotherReason(false));
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
    const bool hasWaited = takeUp(id);
    Availability allowed = hasWaited ? stillReplaceable(id) : Availability();
    if (allowed.ok())
        allowed = available(id, RotationAct::Make);
    if (!allowed.ok())
        co_return refusal(allowed.reason);
    setBusy(id, true);
    if (find(id)->facts.successorId != 0) {
        Result<void> retired = co_await retireSuccessor(id);
        if (!self)
            co_return closedError();
        if (!retired.ok()) {
            setBusy(id, false, retired);
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
    note.urgent = rotation.immediate;
    Result<NewTokenResult> made = co_await m_changes->createToken(wanted, note);
    if (!self)
        co_return made;
    setBusy(id, false, made.ok() ? Result<void>() : Result<void>(made.error()));
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
        setBusy(id, false, outcome);
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
    // It may have left the list meanwhile: to restore it says so then.
    const std::optional<Token> listed = find(id)->facts.oldToken;
    if (outcome.ok() && !(listed && listed->active)) {
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
    setBusy(id, false, outcome);
    co_return outcome;
}

QCoro::Task<Result<void>> Rotations::leave(QStringList ids)
{
    const QPointer<Rotations> self(this);
    changeTogether(ids.size(), [&] {
        for (const QString &id : std::as_const(ids))
            takeUp(id); // also those that come behind one that cannot be left
    });
    for (const QString &id : std::as_const(ids)) {
        const Availability allowed = leavable(id);
        if (!allowed.ok())
            co_return refusal(allowed.reason);
    }
    changeTogether(ids.size(), [&] {
        for (const QString &id : std::as_const(ids)) {
            setBusy(id, true);
            m_states[static_cast<size_t>(indexOf(id))].rotation.end = RotationEnd::Left;
        }
    });
    Result<void> saved = co_await saveAll(ids);
    if (!self)
        co_return closedError();
    changeTogether(ids.size(), [&] {
        for (const QString &id : std::as_const(ids)) {
            endAs(id, saved.ok() ? RotationEnd::Left : RotationEnd::None);
            setBusy(id, false, saved);
        }
    });
    co_return saved;
}

} // namespace tokendesk
