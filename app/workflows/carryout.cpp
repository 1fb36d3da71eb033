#include "workflows/carryout.h"

#include "domain/names.h"
#include "domain/sentence.h"

namespace tokendesk {

PendingChange underWay(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::RevokeToken:
        return PendingChange::Revoking;
    case ChangeKind::RestoreToken:
        return PendingChange::Restoring;
    case ChangeKind::DeleteToken:
        return PendingChange::Deleting;
    case ChangeKind::DeactivateAccount:
        return PendingChange::Deactivating;
    case ChangeKind::ReactivateAccount:
        return PendingChange::Reactivating;
    case ChangeKind::EditAccount:
        return PendingChange::Editing;
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
        break; // nothing is there to be marked
    }
    return PendingChange::Checking;
}

Error closedError()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = Session::tr("The connection was closed");
    error.outcomeUnknown = true;
    return error;
}

Error refusal(const QString &reason)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = reason;
    return error;
}

QString recordedWords(const Error &error)
{
    // "The token has been revoked" is said of the credential then, not of what was to be changed.
    const bool isOfCredential = error.kind == Error::Kind::HttpStatus && error.httpStatus == 401;
    if (isOfCredential)
        return inPlaceOfName(joinedSentences({error.message, error.detail}));
    return inPlaceOfName(error.detail.isEmpty() ? error.message : error.detail);
}

Error lookedForAgain(Error then, const Error *unread)
{
    then.detail.clear();
    then.message = Session::tr("What became of the request is not known yet");
    if (!unread)
        return then;
    Error now = *unread;
    now.outcomeUnknown = then.outcomeUnknown;
    return now;
}

QString onlyShownWords()
{
    return Session::tr("The server's list shows it so. Whether this request has done it is not "
                       "known");
}

bool needsList(const Error &error)
{
    return error.outcomeUnknown
        || (error.kind == Error::Kind::HttpStatus && error.httpStatus == 404);
}

bool isRefusedByRule(const Error &error)
{
    return error.kind == Error::Kind::HttpStatus
        && (error.httpStatus == 400 || error.httpStatus == 409);
}

QCoro::Task<bool> isSoByList(QPointer<Session> session, ChangeIntent intent,
                             std::shared_ptr<RefusalCheck> check)
{
    if (!check->isRead) {
        if (check->failed >= RefusalCheck::tries)
            co_return false;
        Result<void> read = co_await session->refresh();
        if (!session || !read.ok()) {
            ++check->failed;
            co_return false;
        }
        check->isRead = true;
    }
    co_return outcomeByList(session->inventory().data(), session->trust(), intent)
        == ChangeOutcome::Done;
}

QCoro::Task<ListVerdict> settleByList(QPointer<Session> session, ChangeId change,
                                      ChangeIntent intent, Error error)
{
    ListVerdict verdict;
    // One of a person's own stays pending until it is told: who leaves before is told later, in
    // these words.
    const ChangeOutcome soFar =
        intent.run.isEmpty() ? ChangeOutcome::Pending : ChangeOutcome::Unknown;
    Result<void> marked = co_await session->journal().finish(
        change, soFar, 0, recordedWords(error), Handover::None, session->observedOffsetMs());
    Q_UNUSED(marked) // it is settled in the same way
    if (!session)
        co_return verdict;
    Result<void> read = co_await session->refresh();
    if (!session || !read.ok())
        co_return verdict;
    verdict.isRead = !isOfAccount(intent.kind) || !session->trust().oldAccounts;
    verdict.outcome = outcomeByList(session->inventory().data(), session->trust(), intent);
    verdict.isGone = !isListed(session->inventory().data(), session->trust(), intent);
    verdict.showsUndone = verdict.outcome == ChangeOutcome::Refused;
    verdict.showsDone = verdict.outcome == ChangeOutcome::Done;
    if (verdict.showsUndone && error.outcomeUnknown)
        verdict.outcome = ChangeOutcome::Unknown;
    co_return verdict;
}

bool isLostOnTheWay(const Error &error, const ListVerdict &verdict)
{
    return error.kind == Error::Kind::Unreachable && error.outcomeUnknown && verdict.showsUndone;
}

Error withListWords(Error error, const ListVerdict &verdict)
{
    switch (verdict.outcome) {
    case ChangeOutcome::Done:
        return {};
    case ChangeOutcome::Refused:
        error.remedy = verdict.isGone ? Session::tr("It is not on the server's list any more")
                                      : Session::tr("The server's list still shows it as it was");
        break;
    case ChangeOutcome::Pending:
    case ChangeOutcome::Unknown:
        error.remedy = verdict.isRead
            ? Session::tr("The server's list does not show the change so far. It may still be "
                          "carried out: read the list again in a few minutes before you try "
                          "again")
            : Session::tr("Whether it was done is not known. When the server answers again, its "
                          "list will tell");
        break;
    }
    return error;
}

} // namespace tokendesk
