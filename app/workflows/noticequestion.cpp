#include "workflows/noticequestion.h"

#include "credentials/credentialexpiry.h"
#include "workflows/worker.h"

namespace tokendesk {

namespace {

/// The one that the credential is, where one alone can be it; else 0.
TokenId ownToken(const Session &session)
{
    TokenId own = 0;
    const Inventory &inventory = session.inventory().data();
    const int account = inventory.accountIndex(session.identity().userId.value_or(0));
    if (account < 0)
        return own;
    for (const int index : inventory.tokensOf(account)) {
        const Token &token = inventory.token(index);
        if (!token.active || !session.mayBeOwnToken(token))
            continue;
        if (own != 0)
            return 0;
        own = token.id;
    }
    return own;
}

/// Nothing: it ends later, never, or has ended; the window says the last.
std::optional<NoticeEntry> credentialEnd(const Session &session, qint64 nowMs, qint64 lastChanceMs)
{
    const Identity &identity = session.identity();
    CredentialWarning warning = credentialWarning(identity.expiresAt, nowMs);
    if (warning == CredentialWarning::TwoWeeks && identity.expiresAt.msecs() <= lastChanceMs)
        warning = CredentialWarning::OneDay;
    if (warning != CredentialWarning::TwoWeeks && warning != CredentialWarning::OneDay)
        return {};
    NoticeEntry entry;
    entry.kind = NoticeKind::CredentialEnds;
    entry.days = warning == CredentialWarning::OneDay ? 1 : 14;
    entry.key = credentialNoticeKey(identity.expiresAt, entry.days);
    entry.token = ownToken(session);
    entry.name = identity.who;
    entry.at = identity.expiresAt;
    return entry;
}

bool isOfTokensEnd(const NoticeEntry &entry)
{
    return entry.kind == NoticeKind::TokenExpires || entry.kind == NoticeKind::TokenExpired;
}

} // namespace

bool hasTokenLists(const Session &session)
{
    return session.hasRead() && session.access() == Access::Full;
}

bool canBeJudged(const Session &session)
{
    return hasTokenLists(session)
        || (session.phase() == Session::Phase::Ready && session.access() != Access::Full);
}

NoticeInput noticeQuestion(const Session &session, const NoticeRules &rules,
                           const ToldNotices &told)
{
    NoticeInput question;
    question.connectionId = session.connection().id;
    question.origin = session.connection().origin.toString();
    question.isComplete = hasTokenLists(session) && session.trust().allTokens;
    question.rules = rules;
    question.told = told;
    question.nowMs = session.clock().nowMs();
    question.serverAheadMs = session.clockOffsetMs();
    if (rules.credential) {
        if (std::optional<NoticeEntry> end =
                credentialEnd(session, question.nowMs, lastChanceMs(question)))
            question.others.push_back(std::move(*end));
    }
    return question;
}

void addRotation(NoticeInput &question, const Rotation &rotation, const RotationStatus &status,
                 bool isUndecided)
{
    NoticeEntry entry;
    entry.kind = NoticeKind::RotationDue;
    entry.token = rotation.oldToken;
    entry.name = rotation.oldName;
    entry.accountName = rotation.accountName;
    const RotationWait wait = status.wait;
    if (isUndecided || wait == RotationWait::Answer || wait == RotationWait::List
        || wait == RotationWait::NotListed) {
        // What was told of it holds on: it is not told again where this comes to nothing.
        const QSet<QString> told = question.told.connections.value(question.connectionId).others;
        for (int i = 0; i <= static_cast<int>(RotationWait::Nothing); ++i) {
            entry.key = rotationNoticeKey(rotation, static_cast<RotationWait>(i));
            if (told.contains(entry.key))
                question.others.push_back(entry);
        }
    } else if (status.isDue) {
        entry.key = rotationNoticeKey(rotation, wait);
        question.others.push_back(std::move(entry));
    }
}

bool mayShowTokens(const Session &session)
{
    return session.phase() != Session::Phase::Ready || session.access() == Access::Full;
}

NoticeDigest stillDue(NoticeDigest told, const Session &session)
{
    if (!mayShowTokens(session))
        std::erase_if(told.entries, isOfTokensEnd);
    if (!hasTokenLists(session))
        return told;
    const LiveInventory &live = session.inventory();
    const bool isComplete = session.trust().allTokens;
    std::erase_if(told.entries, [&](const NoticeEntry &entry) {
        return !live.pendingToken(entry.token) && isOver(entry, live.data(), isComplete);
    });
    return told;
}

QFuture<std::shared_ptr<NoticeOutcome>> answerTo(NoticeInput question,
                                                 std::shared_ptr<const Inventory> inventory)
{
    return runOnWorker(
        [question = std::move(question), inventory = std::move(inventory)]() mutable {
            question.inventory = inventory.get();
            auto outcome = std::make_shared<NoticeOutcome>(composeDigest(question));
            inventory.reset();
            return outcome;
        });
}

} // namespace tokendesk
