#include "workflows/undo.h"

#include "domain/names.h"
#include "workflows/accountedit.h"
#include "workflows/carryout.h"
#include "workflows/changes.h"
#include "workflows/planreview.h"
#include "workflows/subject.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace tokendesk {

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

QString tokenReason(const Session &session, const ChangeRecord &record, TokenAction back)
{
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.tokenIndex(record.intent.targetId);
    if (index < 0)
        return session.trust().allTokens
            ? UndoWords::tr("The token is not on the server's list any more")
            : notListedReason(session);
    if (isOfAnother(session, record))
        return ofAnotherReason(false);
    const Token &token = inventory.token(index);
    const bool leftActive = back == TokenAction::Revoke;
    if (token.active != leftActive)
        return UndoWords::tr("It was changed since: it is not as this change left it");
    return availability(session, back, token).reason;
}

bool canBePutBack(const Account &now, const ChangeIntent &edit)
{
    const EditOnTop back = onTopOf(now, leftBy(edit), reverseOf(edit));
    return isNothing(back.others) && !isNothing(back.edit);
}

QString accountReason(const Session &session, const ChangeRecord &record, AccountAction back)
{
    if (session.trust().oldAccounts)
        return UndoWords::tr("The list of service accounts could not be read the last time");
    const Inventory &inventory = session.inventory().data();
    const int index = inventory.accountIndex(record.intent.targetId);
    if (index < 0)
        return UndoWords::tr("The account is not on the server's list any more");
    if (isOfAnother(session, record))
        return ofAnotherReason(true);
    const Account &account = inventory.account(index);
    bool asLeft = false;
    switch (back) {
    case AccountAction::Deactivate:
        asLeft = account.isActive();
        break;
    case AccountAction::Reactivate:
        asLeft = !account.isActive();
        break;
    case AccountAction::Edit:
        asLeft = canBePutBack(account, record.intent);
        break;
    case AccountAction::NewToken:
    case AccountAction::Contain:
        break;
    }
    if (!asLeft)
        return UndoWords::tr("It was changed since: it is not as this change left it");
    return availability(session, back, account).reason;
}

/// Nothing where a plan of tokens does not.
std::optional<PlanAction> planThatUndoes(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::RevokeToken:
        return PlanAction::Restore;
    case ChangeKind::RestoreToken:
    case ChangeKind::CreateToken:
        return PlanAction::Revoke;
    case ChangeKind::DeleteToken:
    case ChangeKind::CreateAccount:
    case ChangeKind::EditAccount:
    case ChangeKind::DeactivateAccount:
    case ChangeKind::ReactivateAccount:
        break;
    }
    return std::nullopt;
}

Result<void> outcomeOf(const ChangeReport &report)
{
    if (!report.refused.isEmpty())
        return report.refused.first().error;
    if (!report.unknown.isEmpty())
        return report.unknown.first().error;
    return {};
}

} // namespace

Availability undoAvailability(const Session &session, const ChangeRecord &record)
{
    if (record.intent.connectionId != session.connection().id)
        return {UndoWords::tr("It was made on another connection")};
    switch (record.outcome) {
    case ChangeOutcome::Done:
        break;
    case ChangeOutcome::Refused:
        return {UndoWords::tr("Nothing was changed")};
    case ChangeOutcome::Pending:
    case ChangeOutcome::Unknown:
        return {UndoWords::tr("It is not known yet whether it was carried out")};
    }
    if (!session.hasRead())
        return {UndoWords::tr("The server's list has not been read yet")};
    switch (record.intent.kind) {
    case ChangeKind::RevokeToken:
        return {tokenReason(session, record, TokenAction::Restore)};
    case ChangeKind::RestoreToken:
    case ChangeKind::CreateToken:
        return {tokenReason(session, record, TokenAction::Revoke)};
    case ChangeKind::DeleteToken:
        return {UndoWords::tr("A deleted token cannot be brought back")};
    case ChangeKind::CreateAccount:
    case ChangeKind::ReactivateAccount:
        return {accountReason(session, record, AccountAction::Deactivate)};
    case ChangeKind::DeactivateAccount:
        return {accountReason(session, record, AccountAction::Reactivate)};
    case ChangeKind::EditAccount:
        return {accountReason(session, record, AccountAction::Edit)};
    }
    return {UndoWords::tr("It cannot be taken back")};
}

namespace {

bool isDoneHere(const Session &session, const ChangeRecord &record)
{
    return record.outcome == ChangeOutcome::Done
        && record.intent.connectionId == session.connection().id;
}

/// `ways`: how many kinds of plan it would take. `leftOut`: it is that for what has their numbers.
QString refusalOfMany(const Session &session, qsizetype ways, bool leftOut)
{
    if (ways == 0 && leftOut)
        return ofAnotherReason(false);
    if (ways == 0)
        return UndoWords::tr("None of these changed a token in a way that can be taken back; "
                             "changes of accounts are taken back one by one");
    if (ways > 1)
        return UndoWords::tr("Some of these are taken back by restoring, others by revoking: "
                             "choose changes of one kind");
    return session.hasRead() ? QString() : UndoWords::tr("The server's list has not been read yet");
}

/// With the first of their reasons when none is.
Availability anyUndoable(const Session &session, const QList<ChangeRecord> &records)
{
    Availability first;
    for (const ChangeRecord &record : records) {
        const Availability allowed = undoAvailability(session, record);
        if (allowed.ok())
            return allowed;
        if (first.ok())
            first = allowed;
    }
    return first;
}

} // namespace

QList<ChangeRecord> deactivationsIn(const QList<const ChangeRecord *> &records)
{
    QHash<AccountId, ChangeId> newest;
    for (const ChangeRecord *record : records) {
        if (record->intent.kind != ChangeKind::DeactivateAccount)
            return {};
        ChangeId &known = newest[record->intent.targetId];
        known = std::max(known, record->id);
    }
    QList<ChangeRecord> deactivations;
    for (const ChangeRecord *record : records) {
        if (newest.value(record->intent.targetId) == record->id)
            deactivations << *record;
    }
    return deactivations;
}

Availability undoOfManyAvailability(const Session &session,
                                    const QList<const ChangeRecord *> &records)
{
    const QList<ChangeRecord> deactivations = deactivationsIn(records);
    if (!deactivations.isEmpty())
        return anyUndoable(session, deactivations);
    std::optional<PlanAction> action;
    bool leavesOut = false;
    for (const ChangeRecord *record : records) {
        const std::optional<PlanAction> back = planThatUndoes(record->intent.kind);
        if (!back || back == action || !isDoneHere(session, *record))
            continue;
        if (isOfAnother(session, *record)) {
            leavesOut = true;
            continue;
        }
        if (action) // which of them count, the newest of each token decides
            return {undoOfMany(session, records).refusal};
        action = back;
    }
    return {refusalOfMany(session, action ? 1 : 0, leavesOut)};
}

UndoOfMany undoOfMany(const Session &session, const QList<const ChangeRecord *> &records)
{
    UndoOfMany undo;
    QHash<TokenId, const ChangeRecord *> newest;
    bool leavesOut = false;
    for (const ChangeRecord *record : records) {
        const ChangeIntent &intent = record->intent;
        if (!isDoneHere(session, *record))
            continue;
        if (isOfAnother(session, *record)) {
            leavesOut = leavesOut || planThatUndoes(intent.kind);
            continue;
        }
        if (intent.kind == ChangeKind::DeactivateAccount)
            undo.reactivates = true;
        const PlanAccount account{intent.targetId, intent.targetName};
        if (intent.kind == ChangeKind::ReactivateAccount && !undo.deactivates.contains(account))
            undo.deactivates << account;
        if (!planThatUndoes(intent.kind))
            continue;
        const ChangeRecord *&known = newest[intent.targetId];
        if (!known || known->id < record->id)
            known = record;
    }
    QSet<PlanAction> actions;
    for (const ChangeRecord *record : records) {
        const TokenId token = record->intent.targetId;
        if (newest.value(token) != record)
            continue;
        actions.insert(*planThatUndoes(record->intent.kind));
        undo.tokens << token;
    }
    undo.refusal = refusalOfMany(session, actions.size(), leavesOut);
    if (undo.refusal.isEmpty())
        undo.action = *actions.constBegin();
    undo.reactivates = undo.reactivates && undo.action == PlanAction::Restore;
    if (undo.action != PlanAction::Revoke)
        undo.deactivates.clear();
    return undo;
}

QString undoWords(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::RevokeToken:
        return UndoWords::tr("Restore the token");
    case ChangeKind::RestoreToken:
    case ChangeKind::CreateToken:
        return UndoWords::tr("Revoke the token");
    case ChangeKind::CreateAccount:
    case ChangeKind::ReactivateAccount:
        return UndoWords::tr("Deactivate the account");
    case ChangeKind::DeactivateAccount:
        return UndoWords::tr("Reactivate the account");
    case ChangeKind::EditAccount:
        return UndoWords::tr("Put back what it was");
    case ChangeKind::DeleteToken:
        break;
    }
    return {};
}

bool undoTouchesOwn(const Session &session, const ChangeRecord &record)
{
    const Inventory &inventory = session.inventory().data();
    switch (record.intent.kind) {
    case ChangeKind::RestoreToken:
    case ChangeKind::CreateToken: {
        const int index = inventory.tokenIndex(record.intent.targetId);
        return index >= 0 && session.mayBeOwnToken(inventory.token(index));
    }
    case ChangeKind::CreateAccount:
    case ChangeKind::ReactivateAccount:
    case ChangeKind::EditAccount:
        return session.isOwnAccount(record.intent.targetId);
    case ChangeKind::RevokeToken:
    case ChangeKind::DeleteToken:
    case ChangeKind::DeactivateAccount:
        break;
    }
    return false;
}

QCoro::Task<ChangeReport> Changes::reactivate(QList<ChangeRecord> deactivations)
{
    const QPointer<Changes> self(this);
    ChangeReport report;
    report.kind = ChangeKind::ReactivateAccount;
    ++m_reportsDue;
    Result<void> read = co_await m_session->refresh();
    if (!self)
        co_return report;
    std::vector<QCoro::Task<Attempt>> attempts;
    for (const ChangeRecord &record : std::as_const(deactivations)) {
        const Availability allowed =
            read.ok() ? undoAvailability(*m_session, record) : Availability();
        if (!read.ok() || !allowed.ok()) {
            report.refused << FailedChange{record.intent.targetId, record.intent.targetName,
                                           read.ok() ? refusal(allowed.reason) : read.error()};
            continue;
        }
        ChangeNote note;
        note.reason = inPlaceOfName(tr("Takes back change %1")).arg(record.id);
        attempts.push_back(reviseActive(record.intent.targetId, true, std::move(note)));
    }
    for (QCoro::Task<Attempt> &task : attempts) {
        Attempt attempt = co_await task;
        report.add(std::move(attempt));
    }
    if (self) {
        report.isFinal = !offersWayBack(report.kind);
        tell(report);
    }
    co_return report;
}

QCoro::Task<Result<void>> Changes::undo(ChangeRecord record)
{
    const QPointer<Changes> self(this);
    Result<void> read = co_await m_session->refresh();
    if (!self)
        co_return closedError();
    if (!read.ok())
        co_return read;
    const Availability allowed = undoAvailability(*m_session, record);
    if (!allowed.ok())
        co_return refusal(allowed.reason);

    const qint64 target = record.intent.targetId;
    const QString reason = inPlaceOfName(tr("Takes back change %1")).arg(record.id);
    const QList<qint64> targets{target};
    ChangeReport report;
    switch (record.intent.kind) {
    case ChangeKind::RevokeToken:
        report = co_await setRevoked(targets, false, reason);
        break;
    case ChangeKind::RestoreToken:
    case ChangeKind::CreateToken:
        report = co_await setRevoked(targets, true, reason);
        break;
    case ChangeKind::CreateAccount:
    case ChangeKind::ReactivateAccount:
        report = co_await setActive(targets, false, reason);
        break;
    case ChangeKind::DeactivateAccount:
        report = co_await setActive(targets, true, reason);
        break;
    case ChangeKind::EditAccount: {
        AccountEdit back = reverseOf(record.intent);
        const std::optional<Account> seen(leftBy(record.intent));
        auto task = editAccount(target, back, reason, seen);
        Result<void> edited = co_await task;
        co_return edited;
    }
    case ChangeKind::DeleteToken:
        break;
    }
    co_return outcomeOf(report);
}

} // namespace tokendesk
