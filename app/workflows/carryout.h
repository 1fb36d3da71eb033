// The one recipe behind every change of something that exists: write down, send, settle.
#pragma once

#include "store/journal.h"
#include "workflows/session.h"
#include "workflows/settle.h"

#include <QCoroTask>
#include <QPointer>
#include <functional>
#include <optional>

namespace tokendesk {

/// How one request ended.
struct Attempt {
    qint64 id = 0;
    QString name;
    ChangeOutcome outcome = ChangeOutcome::Refused;
    Error error;
};

/// What is particular to one change. The functions are called on the GUI thread while the session
/// lives.
template <typename Answer>
struct Step {
    std::function<void()> show; ///< at once: as if it were done, and marked as on its way
    std::function<QCoro::Task<Result<Answer>>()> send;
    /// Takes the answer over; false when it contradicts what was asked for.
    std::function<bool(const Result<Answer> &)> accept;
    std::function<void()> revert; ///< as before
    std::function<void()> gone; ///< the server does not know it any more (404)
    ChangeOutcome whenGone = ChangeOutcome::Refused;
    std::function<void(std::optional<PendingChange>)> mark;
};

[[nodiscard]] Error closedError();
[[nodiscard]] Error refusal(const QString &reason);
[[nodiscard]] inline bool isGone(const Error &error)
{
    return error.kind == Error::Kind::HttpStatus && error.httpStatus == 404;
}
/// What to call a token or an account of which no more than the id is known.
template <typename Value>
[[nodiscard]] QString labelOf(qint64 id)
{
    Value value;
    value.id = id;
    return value.label();
}
/// For the journal: the server's own words, else ours.
[[nodiscard]] QString recordedWords(const Error &error);

/// Reads the list to find out what became of it. Unknown when the list cannot be read.
QCoro::Task<ChangeOutcome> settleByList(QPointer<Session> session, ChangeId change,
                                        ChangeIntent intent, Error error);

template <typename Answer>
QCoro::Task<Attempt> carryOut(QPointer<Session> session, ChangeIntent intent, Step<Answer> step)
{
    Attempt attempt{intent.targetId, intent.targetName, ChangeOutcome::Refused, {}};
    step.show();
    Result<ChangeId> change = co_await session->journal().begin(intent);
    if (!session || !change.ok()) {
        if (session)
            step.revert();
        attempt.error = session ? change.error() : closedError();
        co_return attempt;
    }

    Result<Answer> answer = co_await step.send();
    if (!session) {
        attempt.outcome = ChangeOutcome::Unknown;
        attempt.error = closedError();
        co_return attempt;
    }
    if (answer.ok()) {
        step.mark(std::nullopt);
        if (step.accept(answer))
            attempt.outcome = ChangeOutcome::Done;
        else
            attempt.error = refusal(Session::tr("The server answered without changing it"));
    } else if (isGone(answer.error())) {
        step.mark(std::nullopt);
        step.gone();
        attempt.outcome = step.whenGone;
        attempt.error = answer.error();
    } else if (answer.error().outcomeUnknown) {
        attempt.error = answer.error();
        step.mark(PendingChange::Checking);
        attempt.outcome = co_await settleByList(session, change.value(), intent, answer.error());
        if (!session)
            co_return attempt;
        step.mark(std::nullopt);
        if (attempt.outcome == ChangeOutcome::Unknown)
            step.revert();
    } else {
        step.revert();
        attempt.error = answer.error();
    }

    if (attempt.outcome != ChangeOutcome::Unknown) {
        // Named first: GCC 12 miscompiles a conditional in what is awaited.
        QString words;
        if (attempt.outcome == ChangeOutcome::Refused)
            words = recordedWords(attempt.error);
        Result<void> written = co_await session->journal().finish(change.value(), attempt.outcome,
                                                                  0, words, Handover::None);
        Q_UNUSED(written) // it stays unsettled then, and the next start reads the list
    }
    co_return attempt;
}

} // namespace tokendesk
