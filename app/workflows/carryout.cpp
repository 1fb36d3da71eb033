#include "workflows/carryout.h"

namespace tokendesk {

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
    return error.detail.isEmpty() ? error.message : error.detail;
}

QCoro::Task<ChangeOutcome> settleByList(QPointer<Session> session, ChangeId change,
                                        ChangeIntent intent, Error error)
{
    Result<void> marked = co_await session->journal().finish(change, ChangeOutcome::Unknown, 0,
                                                             recordedWords(error), Handover::None);
    Q_UNUSED(marked) // "pending" is settled in the same way
    if (!session)
        co_return ChangeOutcome::Unknown;
    Result<void> read = co_await session->refresh();
    if (!session || !read.ok())
        co_return ChangeOutcome::Unknown;
    co_return outcomeByList(session->inventory().data(), intent);
}

} // namespace tokendesk
