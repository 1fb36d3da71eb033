#include "workflows/changes.h"

#include "workflows/accountedit.h"
#include "workflows/carryout.h"
#include "workflows/permissions.h"
#include "workflows/planreview.h"
#include "workflows/subject.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace tokendesk {

Changes::Changes(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(&session)
{
    connect(&session, &Session::refreshed, this, [this] {
        settleLeftovers();
        if (!m_session->lastError())
            Q_EMIT listsRead();
    });
}

ChangeIntent Changes::intentFor(ChangeKind kind) const
{
    ChangeIntent intent;
    intent.kind = kind;
    intent.connectionId = m_session->connection().id;
    intent.origin = m_session->connection().origin.toString();
    intent.actor = m_session->identity().who;
    return intent;
}

ChangeIntent Changes::intentFor(ChangeKind kind, const Token &token) const
{
    ChangeIntent intent = intentFor(kind);
    intent.targetId = token.id;
    intent.targetName = token.label();
    intent.accountId = token.accountId;
    const Inventory &inventory = m_session->inventory().data();
    const int account = inventory.accountIndex(token.accountId);
    if (account >= 0)
        intent.accountName = inventory.account(account).label();
    intent.before = {{QStringLiteral("active"), token.active}};
    writeCreated(intent.before, token.created);
    return intent;
}

QCoro::Task<ChangeReport> Changes::setRevoked(QList<TokenId> ids, bool revoked, QString reason)
{
    const QPointer<Changes> self(this);
    ++m_reportsDue;
    ChangeReport report = co_await reviseTokens(ids, revoked, reason);
    if (self)
        tell(report);
    co_return report;
}

int Changes::waiting() const
{
    return m_session->http().waiting(m_stop.get_token());
}

void Changes::stopWaiting()
{
    // Those that are asked for from now on are others.
    std::exchange(m_stop, std::stop_source()).request_stop();
}

QCoro::Task<ChangeReport> Changes::takeBack(ChangeReport done)
{
    const QPointer<Changes> self(this);
    const QString noReason;
    ChangeReport report;
    if (!done.canUndo())
        co_return report;
    ++m_reportsDue;
    QList<FailedChange> others;
    done = withoutOthers(std::move(done), others);
    switch (done.kind) {
    case ChangeKind::RevokeToken:
    case ChangeKind::RestoreToken:
    case ChangeKind::CreateToken: {
        const bool revoked = done.kind != ChangeKind::RevokeToken;
        QList<FailedChange> own;
        const QList<TokenId> tokens = revoked ? withoutOwn(done.done, own) : done.done;
        report = co_await reviseTokens(tokens, revoked, noReason);
        report.refused += own;
        break;
    }
    case ChangeKind::DeactivateAccount:
        report = co_await reactivateWithTokens(done);
        break;
    case ChangeKind::ReactivateAccount:
    case ChangeKind::CreateAccount:
        report = co_await deactivateWithTokens(done);
        break;
    case ChangeKind::EditAccount: {
        report.kind = done.kind;
        if (done.done.isEmpty())
            break;
        Account left;
        left.id = done.done.constFirst();
        // Named first: GCC 12 miscompiles what is converted in what is awaited.
        const std::optional<Account> seen(withEdit(left, done.made));
        auto task = reviseAccount(left.id, done.back, noReason, seen, true, {});
        report = co_await task;
        break;
    }
    case ChangeKind::DeleteToken:
        break;
    }
    report.takesBack = !done.takesBack;
    if (report.takesBack) // what is done anew is the newest
        report.place = done.place;
    for (FailedChange &failed : report.refused) {
        if (failed.mayBeLate() && report.takesBack)
            failed.error.remedy = tr("If the list is only late, Undo is there again when it shows "
                                     "the change");
    }
    report.refused += others;
    report.asked.insert(done.asked);
    if (self) {
        report.isFinal = !offersWayBack(report.kind);
        tell(report);
    }
    co_return report;
}

QList<TokenId> Changes::withoutOwn(const QList<TokenId> &tokens, QList<FailedChange> &own) const
{
    QList<TokenId> others;
    const Inventory &inventory = m_session->inventory().data();
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index < 0 || !m_session->mayBeOwnToken(inventory.token(index)))
            others << id;
        else
            own << FailedChange{id, inventory.token(index).label(),
                                refusal(tr("This program may be using it. Revoke it in the list, "
                                           "if you want that"))};
    }
    return others;
}

bool Changes::isVoid(const ChangeReport &done) const
{
    const Inventory &inventory = m_session->inventory().data();
    return std::any_of(
        done.asked.cbegin(), done.asked.cend(),
        [&inventory](const ChangeIntent &intent) { return isOfAnother(inventory, intent); });
}

ChangeReport Changes::noted(const QList<TokenId> &tokens, const QList<AccountId> &accounts) const
{
    ChangeReport report;
    noteTokens(tokens, report);
    const Inventory &inventory = m_session->inventory().data();
    for (const AccountId id : accounts) {
        const int index = inventory.accountIndex(id);
        if (index >= 0)
            report.asked.insert(targetKey(true, id),
                                intentFor(ChangeKind::EditAccount, inventory.account(index)));
    }
    return report;
}

void Changes::noteTokens(const QList<TokenId> &ids, ChangeReport &report) const
{
    const Inventory &inventory = m_session->inventory().data();
    for (const TokenId id : ids) {
        const int index = inventory.tokenIndex(id);
        if (index >= 0)
            report.asked.insert(id, intentFor(ChangeKind::RevokeToken, inventory.token(index)));
    }
}

ChangeReport Changes::withoutOthers(ChangeReport done, QList<FailedChange> &others) const
{
    const Inventory &inventory = m_session->inventory().data();
    for (auto it = done.asked.cbegin(); it != done.asked.cend(); ++it) {
        const ChangeIntent &intent = it.value();
        if (!isOfAnother(inventory, intent))
            continue;
        const bool isAccount = isOfAccount(intent.kind);
        QList<qint64> &ids = isAccount == isOfAccount(done.kind) ? done.done : done.tokens;
        if (ids.removeAll(intent.targetId) == 0)
            continue;
        FailedChange other{intent.targetId, intent.targetName, refusal(ofAnotherReason(isAccount))};
        other.ofToken = isOfAccount(done.kind) && !isAccount;
        other.isGoneForGood = true;
        others << other;
    }
    return done;
}

void Changes::tell(const ChangeReport &report)
{
    --m_reportsDue;
    for (const FailedChange &change : report.refused) {
        if (m_session)
            m_session->changeHasFailed(change.error);
    }
    Q_EMIT reported(report);
    Q_EMIT answered();
}

bool Changes::offersWayBack(ChangeKind kind) const
{
    const Capabilities &offered = m_session->capabilities();
    switch (kind) {
    case ChangeKind::CreateToken:
    case ChangeKind::RevokeToken:
    case ChangeKind::RestoreToken:
        return offered.has(Capability::UpdateToken);
    case ChangeKind::DeleteToken:
        return false;
    case ChangeKind::CreateAccount:
    case ChangeKind::ReactivateAccount:
        return offered.has(Capability::DeactivateAccount);
    case ChangeKind::EditAccount:
        return offered.has(Capability::UpdateAccount);
    case ChangeKind::DeactivateAccount:
        return offered.has(Capability::ReactivateAccount);
    }
    return false;
}

namespace {

bool isListed(const Inventory &inventory, AccountId id)
{
    const int index = inventory.accountIndex(id);
    return index >= 0 && inventory.account(index).listed;
}

} // namespace

bool Changes::isGone(ChangeKind kind, const FailedChange &change) const
{
    const Inventory &inventory = m_session->inventory().data();
    if (isOfAccount(kind) && !change.ofToken)
        return m_session->trust().allAccounts && !isListed(inventory, change.id);
    return m_session->trust().allTokens && inventory.tokenIndex(change.id) < 0;
}

bool Changes::showsDone(const ChangeReport &done) const
{
    const LiveInventory &live = m_session->inventory();
    const Inventory &inventory = live.data();
    const auto isToken = [&](TokenId id, bool active) {
        const int index = inventory.tokenIndex(id);
        return index >= 0 && inventory.token(index).active == active && !live.pendingToken(id);
    };
    const auto isAccount = [&inventory](AccountId id, bool active) {
        const int index = inventory.accountIndex(id);
        return index >= 0 && inventory.account(index).isActive() == active;
    };
    const auto any = [](const QList<qint64> &ids, const auto &isSo, bool active) {
        return std::any_of(ids.begin(), ids.end(), [&](qint64 id) { return isSo(id, active); });
    };
    switch (done.kind) {
    case ChangeKind::RevokeToken:
    case ChangeKind::RestoreToken:
        return any(done.done, isToken, done.kind == ChangeKind::RestoreToken);
    case ChangeKind::DeactivateAccount:
    case ChangeKind::ReactivateAccount: {
        const bool active = done.kind == ChangeKind::ReactivateAccount;
        return any(done.done, isAccount, active) || any(done.tokens, isToken, active);
    }
    case ChangeKind::EditAccount:
        return std::any_of(done.done.begin(), done.done.end(), [&](AccountId id) {
            const int index = inventory.accountIndex(id);
            if (index < 0)
                return false;
            const Account &now = inventory.account(index);
            const EditOnTop missing = onTopOf(now, withEdit(now, done.back), done.made);
            return isNothing(missing.edit) && isNothing(missing.others);
        });
    case ChangeKind::DeleteToken:
        return m_session->trust().allTokens
            && std::any_of(done.done.begin(), done.done.end(),
                           [&](TokenId id) { return inventory.tokenIndex(id) < 0; });
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
        break; // refused for what the list shows of another time
    }
    return false;
}

void Changes::reportMade(ChangeKind kind, qint64 id, const QString &name)
{
    ChangeReport report;
    report.kind = kind;
    report.done << id;
    report.doneNames << name;
    const QList<qint64> none;
    report.asked = isOfAccount(kind) ? noted(none, report.done).asked : noted(report.done).asked;
    report.isFinal = !offersWayBack(kind);
    Q_EMIT reported(report);
}

QCoro::Task<ChangeReport> Changes::reviseTokens(QList<TokenId> ids, bool revoked, QString reason)
{
    const QPointer<Changes> self(this);
    ChangeReport report;
    report.kind = revoked ? ChangeKind::RevokeToken : ChangeKind::RestoreToken;
    report.isFinal = !offersWayBack(report.kind);
    // All are started; the client's queue decides how many are under way at once.
    ChangeNote note;
    note.reason = reason;
    note.withdrawn = m_stop.get_token();
    note.refusalCheck = std::make_shared<RefusalCheck>();
    std::vector<QCoro::Task<Attempt>> attempts;
    for (const TokenId id : std::as_const(ids))
        attempts.push_back(reviseToken(id, revoked, note));
    for (QCoro::Task<Attempt> &task : attempts) {
        Attempt attempt = co_await task;
        report.add(std::move(attempt));
    }
    if (self && m_session)
        report.idle = idleAmong(report.done);
    co_return report;
}

IdleTokens Changes::idleAmong(const QList<TokenId> &tokens) const
{
    const LiveInventory &live = m_session->inventory();
    IdleTokens idle;
    for (const TokenId id : tokens) {
        const int index = live.data().tokenIndex(id);
        if (index < 0)
            continue;
        const bool hasExpired = isExpired(live.data().token(index), live.nowMs());
        const bool isOfDeactivated = !live.data().accountOf(index).isActive();
        idle.add({hasExpired || isOfDeactivated ? 1 : 0, hasExpired, isOfDeactivated});
    }
    return idle;
}

Error Changes::notListedError() const
{
    return refusal(m_session->trust().allTokens
                       ? tr("The token is not on the server's list any more")
                       : notListedReason(*m_session));
}

Error Changes::soAlready(TokenId id, bool revoked) const
{
    const int index = m_session->inventory().data().tokenIndex(id);
    if (index < 0)
        return notListedError();
    return refusal(availability(*m_session, revoked ? TokenAction::Revoke : TokenAction::Restore,
                                m_session->inventory().data().token(index))
                       .reason);
}

namespace {

/// What the server said of a token, over what we know: an answer may leave things out.
Token merged(const Token &known, const Token &answer)
{
    Token now = answer;
    now.accountId = known.accountId;
    if (now.name.isEmpty())
        now.name = known.name;
    if (now.created.isMissing())
        now.created = known.created;
    if (now.expiration.isMissing())
        now.expiration = known.expiration;
    if (now.lastUsed.isMissing())
        now.lastUsed = known.lastUsed;
    return now;
}

} // namespace

QCoro::Task<Attempt> Changes::reviseToken(TokenId id, bool revoked, ChangeNote note)
{
    Attempt unsent{id, {}, ChangeOutcome::Refused, {}};
    const int index = m_session->inventory().data().tokenIndex(id);
    if (index < 0) {
        unsent.name = labelOf<Token>(id);
        unsent.error = notListedError();
        // Without an id it may be any of the list.
        unsent.needless = revoked && id != 0 && m_session->trust().allTokens;
        co_return unsent;
    }
    const Token before = m_session->inventory().data().token(index);
    unsent.name = before.label();
    const Availability allowed =
        availability(*m_session, revoked ? TokenAction::Revoke : TokenAction::Restore, before);
    if (!allowed.ok()) {
        unsent.error = refusal(allowed.reason);
        // What is on its way is shown as if it were so.
        unsent.needless = before.active != revoked && mayChange(*m_session).ok();
        co_return unsent;
    }

    ChangeIntent intent =
        intentFor(revoked ? ChangeKind::RevokeToken : ChangeKind::RestoreToken, before);
    intent.wanted = {{QStringLiteral("active"), !revoked}};
    intent.reason = note.reason;
    intent.run = note.run;

    LiveInventory *live = &m_session->inventory();
    ApiClient *api = &m_session->api();
    Token wanted = before;
    wanted.active = !revoked;
    Step<std::optional<TokenAnswer>> step;
    step.mark = [live, id](std::optional<PendingChange> change) {
        live->setPendingToken(id, change);
    };
    step.show = [=] {
        live->setPendingToken(id, revoked ? PendingChange::Revoking : PendingChange::Restoring);
        live->setToken(wanted);
    };
    step.send = [api, id, revoked, wish = wishOf(note)] {
        return api->setRevoked(id, revoked, wish);
    };
    step.accept = [=](const Result<std::optional<TokenAnswer>> &answer) {
        const std::optional<TokenAnswer> &body = answer.value();
        if (!body) {
            live->setToken(wanted);
            return true;
        }
        const Token now = merged(before, body->token);
        live->setToken(now);
        return now.isStateStated && now.active == wanted.active;
    };
    // To restore it again might undo what somebody else has revoked since.
    step.mayRepeat = revoked;
    step.refusalCheck = note.refusalCheck;
    step.revert = [=] {
        // First: nobody shall take what was hoped for as so.
        live->setToken(live->listedMeanwhile(id).value_or(before));
        live->setPendingToken(id, std::nullopt);
    };
    step.leaveUnclear = [live, id] { live->setUnclear(id); };
    const QPointer<Changes> self(this);
    Attempt attempt = co_await carryOut(m_session, std::move(intent), std::move(step));
    if (self && m_session && attempt.needless)
        attempt.error = soAlready(id, revoked);
    co_return attempt;
}

QCoro::Task<ChangeReport> Changes::removeTokens(QList<TokenId> ids)
{
    const QPointer<Changes> self(this);
    ++m_reportsDue;
    ChangeReport report = co_await deleteTokens(ids);
    if (self)
        tell(report);
    co_return report;
}

QCoro::Task<ChangeReport> Changes::deleteTokens(QList<TokenId> ids)
{
    ChangeReport report;
    report.kind = ChangeKind::DeleteToken;
    ChangeNote note;
    note.withdrawn = m_stop.get_token();
    std::vector<QCoro::Task<Attempt>> attempts;
    for (const TokenId id : std::as_const(ids))
        attempts.push_back(removeToken(id, note));
    for (QCoro::Task<Attempt> &task : attempts) {
        Attempt attempt = co_await task;
        report.add(std::move(attempt));
    }
    co_return report;
}

QCoro::Task<Attempt> Changes::removeToken(TokenId id, ChangeNote note)
{
    Attempt unsent{id, {}, ChangeOutcome::Refused, {}};
    const int index = m_session->inventory().data().tokenIndex(id);
    if (index < 0) {
        unsent.name = labelOf<Token>(id);
        unsent.error = notListedError();
        unsent.needless = m_session->trust().allTokens;
        co_return unsent;
    }
    const Token before = m_session->inventory().data().token(index);
    unsent.name = before.label();
    const Availability allowed = availability(*m_session, TokenAction::Delete, before);
    if (!allowed.ok()) {
        unsent.error = refusal(allowed.reason);
        unsent.needless = m_session->inventory().pendingToken(id) == PendingChange::Deleting
            && mayChange(*m_session).ok();
        co_return unsent;
    }

    LiveInventory *live = &m_session->inventory();
    ApiClient *api = &m_session->api();
    Step<void> step;
    step.mark = [live, id](std::optional<PendingChange> change) {
        live->setPendingToken(id, change);
    };
    step.show = [live, id] { live->setPendingToken(id, PendingChange::Deleting); };
    step.send = [api, id, wish = wishOf(note)] { return api->deleteToken(id, wish); };
    step.accept = [live, id](const Result<void> &) {
        live->removeToken(id);
        return true;
    };
    step.revert = [live, id] { live->setPendingToken(id, std::nullopt); };
    step.mayRepeat = true;
    ChangeIntent intent = intentFor(ChangeKind::DeleteToken, before);
    intent.reason = note.reason;
    intent.run = note.run;
    const QPointer<Changes> self(this);
    Attempt attempt = co_await carryOut(m_session, std::move(intent), std::move(step));
    if (self && attempt.outcome == ChangeOutcome::Done)
        co_await giveUpDeleted(id);
    co_return attempt;
}

QCoro::Task<Attempt> Changes::applyLine(PlanAction action, TokenId id, ChangeNote note)
{
    const QPointer<Changes> self(this);
    const QString run = note.run;
    auto task = action == PlanAction::Delete
        ? removeToken(id, std::move(note))
        : reviseToken(id, action == PlanAction::Revoke, std::move(note));
    Attempt attempt = co_await task;
    if (self && attempt.outcome == ChangeOutcome::Done)
        Q_EMIT doneUnreported(run);
    co_return attempt;
}

} // namespace tokendesk
