#include "domain/names.h"
#include "domain/sentence.h"
#include "workflows/carryout.h"
#include "workflows/changes.h"
#include "workflows/permissions.h"
#include "workflows/settle.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// In what the server made it otherwise than asked; empty: in nothing.
QString deviationWords(const Token &made, const ChangeIntent &intent, const AskedAt &asked)
{
    QStringList parts;
    if (made.accountId != intent.accountId)
        parts << Changes::tr("the account");
    if (!isKeptAlike(made.name, intent.targetName))
        parts << Changes::tr("the name");
    if (!endsAsAsked(made, intent, asked))
        parts << Changes::tr("the expiry");
    if (!made.active)
        parts << Changes::tr("the state: it is revoked");
    if (parts.isEmpty())
        return {};
    return Changes::tr("The server did not make it as asked. What differs: %1. Look at it in the "
                       "list before anything uses it.")
        .arg(joinedWords(parts));
}

/// A rotation revokes it by itself.
QString lostValueRemedy(const ChangeIntent &intent, TokenId made)
{
    const QString remedy = intent.run.isEmpty()
        ? Changes::tr("Nobody has this value. Revoke the token (its ID is %1) and make another")
        : Changes::tr("Nobody has this value. Make another in the rotation; the token without a "
                      "value (its ID is %1) is revoked then");
    return remedy.arg(made);
}

} // namespace

QCoro::Task<Result<NewTokenResult>> Changes::createToken(NewToken token, ChangeNote note)
{
    const QPointer<Changes> self(this);
    const QPointer<Session> session = m_session;
    const Availability allowed = availability(*session, GeneralAction::NewToken);
    if (!allowed.ok())
        co_return refusal(allowed.reason);

    ChangeIntent intent = intentFor(ChangeKind::CreateToken);
    intent.targetName = token.name;
    intent.accountId = token.accountId;
    intent.reason = note.reason;
    intent.run = note.run;
    const int account = session->inventory().data().accountIndex(token.accountId);
    if (account >= 0)
        intent.accountName = session->inventory().data().account(account).label();
    intent.wanted = {
        {QStringLiteral("expires_in_days"),
         token.expiresInDays ? QJsonValue(*token.expiresInDays) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("scim_endpoints_only"), token.scimOnly}};
    intent.before = listedBefore(session->inventory().data(), session->trust(), intent);
    const AskedAt asked = nowBy(*session);
    Result<ChangeId> change =
        co_await session->journal().begin(intent, session->observedOffsetMs());
    if (!session || !self)
        co_return closedError();
    if (!change.ok())
        co_return change.error();
    m_owned.insert(change.value(), intent);

    const SendWish wish = wishOf(note);
    Result<CreatedToken> answer = co_await session->api().createToken(token, wish);
    if (!session || !self)
        co_return closedError();
    if (!answer.ok() && answer.error().outcomeUnknown) {
        const UnclearCreation creation{change.value(), intent, asked, answer.error()};
        m_unclear.push_back(creation);
        Error settled = co_await settleCreation(creation, false);
        if (self) {
            m_owned.remove(change.value());
            Q_EMIT valueLost();
        }
        co_return settled;
    }
    if (!answer.ok()) {
        m_owned.remove(change.value());
        session->changeHasFailed(answer.error());
        Result<void> written = co_await session->journal().finish(
            change.value(), ChangeOutcome::Refused, 0, recordedWords(answer.error()),
            Handover::None, session->observedOffsetMs());
        Q_UNUSED(written) // it is known all the same: see Journal::writeLate()
        co_return answer.error();
    }

    NewTokenResult made;
    made.change = change.value();
    made.token = answer->token;
    made.token.isStateStated = true; // what is new and not said to be revoked works
    made.account = answer->account;
    made.value = std::move(answer->value);
    if (made.token.accountId == 0)
        made.token.accountId = token.accountId;
    if (made.token.name.isEmpty())
        made.token.name = token.name;
    made.deviation = deviationWords(made.token, intent, asked);
    if (made.token.id != 0)
        session->inventory().setToken(made.token);
    const int known = session->inventory().data().accountIndex(made.token.accountId);
    if (known >= 0)
        made.account = session->inventory().data().account(known);
    // Whether this can be written or not, the value goes to the person who waits for it.
    Result<void> written =
        co_await session->journal().finish(made.change, ChangeOutcome::Done, made.token.id,
                                           QString(), Handover::Open, session->observedOffsetMs());
    Q_UNUSED(written)
    if (self && !intent.run.isEmpty())
        Q_EMIT doneUnreported(intent.run);
    if (made.token.id == 0 && session && self) {
        const std::optional<Token> listed = co_await readCreated(made.change, intent, asked);
        if (listed)
            made.token = *listed;
    }
    co_return made;
}

QCoro::Task<Result<QSet<qint64>>> Changes::readOthers(ChangeId change, ChangeIntent intent)
{
    const QPointer<Session> session = m_session;
    Result<void> read = co_await session->refresh();
    if (!session)
        co_return closedError();
    if (!read.ok())
        co_return read.error();
    Result<QSet<qint64>> others =
        co_await session->journal().madeByOthers(intent.connectionId, intent.kind, change);
    co_return others;
}

QCoro::Task<std::optional<Token>> Changes::readCreated(ChangeId change, ChangeIntent intent,
                                                       AskedAt asked)
{
    const QPointer<Session> session = m_session;
    Result<QSet<qint64>> others = co_await readOthers(change, intent);
    if (!session || !others.ok())
        co_return std::nullopt;
    std::optional<Token> listed = co_await noteCreated(change, intent, asked, others.value());
    co_return listed;
}

QCoro::Task<std::optional<Token>> Changes::findAnswered(ChangeRecord record, AskedAt asked)
{
    const QPointer<Changes> self(this);
    const QPointer<Session> session = m_session;
    const ChangeIntent intent = record.intent;
    Result<QSet<qint64>> others =
        co_await session->journal().madeByOthers(intent.connectionId, intent.kind, record.id);
    if (!session || !self || !others.ok() || isMadeAgain(record))
        co_return std::nullopt;
    std::optional<Token> listed = co_await noteCreated(record.id, intent, asked, others.value());
    co_return listed;
}

QCoro::Task<std::optional<Token>> Changes::noteCreated(ChangeId change, ChangeIntent intent,
                                                       AskedAt asked, QSet<qint64> others)
{
    const QPointer<Session> session = m_session;
    const Inventory &inventory = session->inventory().data();
    const std::optional<TokenId> id = findCreatedToken(inventory, intent, asked, others);
    if (!id)
        co_return std::nullopt;
    const Token listed = inventory.token(inventory.tokenIndex(*id));
    Result<void> written = co_await session->journal().finish(
        change, ChangeOutcome::Done, *id, QString(), Handover::Open, session->observedOffsetMs());
    Q_UNUSED(written)
    co_return listed;
}

QCoro::Task<Error> Changes::settleCreation(UnclearCreation creation, bool isAgain)
{
    const QPointer<Changes> self(this);
    const QPointer<Session> session = m_session;
    const ChangeId change = creation.change;
    const ChangeIntent &intent = creation.intent;
    const AskedAt &asked = creation.asked;
    Error error = creation.error;
    if (!isAgain) {
        Result<void> marked = co_await session->journal().finish(
            change, ChangeOutcome::Unknown, 0, recordedWords(error), Handover::None,
            session->observedOffsetMs());
        Q_UNUSED(marked) // "pending" is settled in the same way
        if (!session || !self)
            co_return closedError();
    }
    Result<QSet<qint64>> others = co_await readOthers(change, intent);
    if (!session || !self)
        co_return closedError();
    if (isAgain)
        error = lookedForAgain(error, others.ok() ? nullptr : &others.error());
    if (!others.ok()) {
        error.remedy = tr("Whether the token was made is not known. When the server answers again, "
                          "its list will tell, and this program will say so");
        co_return error;
    }
    if (const auto id =
            findCreatedToken(session->inventory().data(), intent, asked, others.value())) {
        forgetUnclear(change);
        Result<void> written =
            co_await session->journal().finish(change, ChangeOutcome::Done, *id, QString(),
                                               Handover::Open, session->observedOffsetMs());
        Q_UNUSED(written)
        if (self)
            m_unhanded.insert(*id, change);
        error.message = tr("The token was made, but its value never arrived here");
        error.remedy = lostValueRemedy(intent, *id);
        co_return error;
    }
    if (showsNamesake(session->inventory().data(), intent, asked, others.value())) {
        error.remedy = tr("The server's list has a token of this name, but its times do not fit. "
                          "Look at it before you make another: if nobody has its value, revoke it");
        co_return error;
    }
    if (!showsNoCreation(session->inventory().data(), session->trust(), intent, asked,
                         others.value())) {
        error.remedy = tr("A part of the server's list could not be read, so the token may be "
                          "there. Look at the server itself before you make another");
        co_return error;
    }
    if (isAgain && isOverdue(asked)) {
        forgetUnclear(change);
        error = refusal(tr("The server's list does not show the token: it was not made"));
        error.remedy = tr("Create it now");
        co_return error;
    }
    error.remedy = tr("The server's list does not show the token. Wait a moment and read the list "
                      "again before you make another: a slow server may still be making it");
    co_return error;
}

QCoro::Task<Result<void>> Changes::setHandover(ChangeId change, Handover handover)
{
    const QPointer<Changes> self(this);
    m_owned.remove(change);
    m_unhanded.removeIf([change](auto unhanded) { return unhanded.value() == change; });
    Result<void> written = co_await m_session->journal().setHandover(change, handover);
    if (self)
        Q_EMIT handoverSet(change);
    co_return written;
}

QCoro::Task<Attempt> Changes::settleRecord(ChangeRecord record)
{
    constexpr qint64 settleAfterMs = 10 * msPerMinute;
    const QPointer<Changes> self(this);
    const QPointer<Session> session = m_session;
    Attempt attempt{record.intent.targetId, record.intent.targetName, record.outcome, {}};
    Handover handover = record.handover;
    // A server that is still at it may finish later.
    const AskedAt asked = askedAt(record, session->clockOffsetMs());
    const bool old = ageMs(asked, nowBy(*session)) > settleAfterMs;

    if (record.outcome == ChangeOutcome::Pending || record.outcome == ChangeOutcome::Unknown) {
        std::optional<qint64> made;
        Result<QSet<qint64>> others{QSet<qint64>()};
        Result<bool> repeated{false};
        if (record.intent.targetId == 0) {
            others = co_await session->journal().madeByOthers(record.intent.connectionId,
                                                              record.intent.kind, record.id);
        } else {
            repeated = co_await session->journal().isAskedAgain(record.id);
        }
        if (!session || !self || !others.ok() || !repeated.ok())
            co_return attempt;
        // By now a person may be at it once more.
        if (isMadeAgain(record) || isUnderWay(record))
            co_return attempt;
        const bool again = repeated.value();
        const Inventory &inventory = session->inventory().data();
        if (record.intent.kind == ChangeKind::CreateToken) {
            made = findCreatedToken(inventory, record.intent, asked, others.value());
            handover = made ? Handover::Open : Handover::None;
        } else if (record.intent.kind == ChangeKind::CreateAccount) {
            made = findCreatedAccount(inventory, record.intent, asked, others.value());
        } else {
            attempt.outcome = outcomeByList(inventory, session->trust(), record.intent);
        }
        if (made) {
            attempt.id = *made;
            attempt.outcome = ChangeOutcome::Done;
        } else if (record.intent.targetId == 0) {
            attempt.outcome =
                showsNoCreation(inventory, session->trust(), record.intent, asked, others.value())
                ? ChangeOutcome::Refused
                : ChangeOutcome::Unknown;
        }
        // It was not seen then; what is so now shall not count twice.
        if (again)
            attempt.outcome = ChangeOutcome::Refused;
        if (attempt.outcome == ChangeOutcome::Unknown
            || (attempt.outcome == ChangeOutcome::Refused && !old && !again))
            co_return attempt;
        // Named first: GCC 12 miscompiles a conditional in what is awaited.
        QString words;
        if (again)
            words = tr("It was asked for again later, and that one counts");
        else if (attempt.outcome == ChangeOutcome::Refused)
            words = tr("The server's list shows that it did not happen");
        else if (record.intent.targetId != 0)
            words = onlyShownWords();
        Result<void> written =
            co_await session->journal().finish(record.id, attempt.outcome, made.value_or(0), words,
                                               handover, session->observedOffsetMs());
        Q_UNUSED(written) // tried again at the next start
    }
    if (!session || !self || handover != Handover::Open) {
        attempt.id = 0;
        co_return attempt;
    }
    if (attempt.id == 0) {
        const std::optional<Token> listed = co_await findAnswered(record, asked);
        if (!session || !self || !listed)
            co_return attempt;
        attempt.id = listed->id;
    }

    const TokenId made = attempt.id;
    m_unhanded.insert(made, record.id);
    // What is not listed, or expired, may be so by a late list or a wrong clock alone: nothing is
    // offered for now. One that is revoked cannot be used any more, and needs no handing over.
    const Inventory &now = session->inventory().data();
    const int index = now.tokenIndex(attempt.id);
    const bool isListed = index >= 0 && isMadeBy(now.token(index), record.intent, asked);
    const bool isRevoked = isListed && !now.token(index).active;
    if (!isListed || !isLive(tokenState(now.token(index), session->inventory().nowMs())))
        attempt.id = 0;
    if (isRevoked) {
        m_unhanded.remove(made);
        Result<void> written =
            co_await session->journal().setHandover(record.id, Handover::GivenUp);
        Q_UNUSED(written)
    } else if (isProvenGone(record, made, old)) {
        const QString words = tr("Its value was never handed over. Somebody else has deleted the "
                                 "token since, so nobody needs it any more");
        Result<void> written =
            co_await session->journal().setHandover(record.id, Handover::GivenUp, words);
        Q_UNUSED(written) // it is on no list, so nothing is offered
    }
    co_return attempt;
}

bool Changes::isProvenGone(const ChangeRecord &record, TokenId id, bool isOld)
{
    const bool isMissing =
        isOld && m_session->trust().allTokens && m_session->inventory().data().tokenIndex(id) < 0;
    const qint64 loadMs = m_session->refreshedAt().msecs();
    if (!isMissing) {
        m_missedAtMs.remove(record.id);
        return false;
    }
    if (!m_missedAtMs.contains(record.id))
        m_missedAtMs.insert(record.id, loadMs);
    return m_missedAtMs.value(record.id) != loadMs;
}

QCoro::Task<> Changes::giveUpDeleted(TokenId id)
{
    const QPointer<Session> session = m_session;
    const ChangeId creation = m_unhanded.take(id);
    if (creation == 0 || isHeld(creation))
        co_return;
    Result<void> written = co_await session->journal().setHandover(creation, Handover::GivenUp);
    Q_UNUSED(written) // it is on no list, so nothing is offered
}

QCoro::Task<Result<QList<OpenHandover>>> Changes::settleLeftovers()
{
    const QPointer<Changes> self(this);
    const QPointer<Session> session = m_session;
    QList<OpenHandover> open;
    co_await session->journal().writeLate();
    if (!session || !self)
        co_return closedError();
    Result<QList<ChangeRecord>> records =
        co_await session->journal().unsettled(session->connection().id);
    if (!session || !self)
        co_return closedError();
    if (!records.ok())
        co_return records.error();
    // At once: what is waited for now may have ended a moment later.
    const QList<ChangeRecord> abandoned = takeAbandoned(records.value());
    co_await tellAbandoned(abandoned);
    if (!session || !self)
        co_return closedError();
    // Without the lists nothing can be judged.
    if (session->access() != Access::Full || session->lastError())
        co_return open;
    for (const ChangeRecord &record : std::as_const(records.value())) {
        if (m_owned.contains(record.id) || isUnderWay(record))
            continue;
        Attempt attempt = co_await settleRecord(record);
        if (!session || !self)
            co_return closedError();
        if (attempt.id != 0 && record.intent.kind == ChangeKind::CreateToken)
            open << OpenHandover{record, attempt.id};
    }
    co_return open;
}

bool Changes::isMadeAgain(const ChangeRecord &record) const
{
    return record.intent.targetId == 0
        && std::any_of(m_owned.begin(), m_owned.end(), [&](const ChangeIntent &held) {
               return held.kind == record.intent.kind && held.accountId == record.intent.accountId
                   && isKeptAlike(held.targetName, record.intent.targetName);
           });
}

bool Changes::isUnderWay(const ChangeRecord &record) const
{
    const LiveInventory &live = m_session->inventory();
    return live.pendingToken(record.intent.targetId).has_value()
        || live.pendingAccount(record.intent.targetId).has_value();
}

} // namespace tokendesk
