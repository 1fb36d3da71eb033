// The one recipe behind every change of something that exists: write down, send, settle.
#pragma once

#include "store/journal.h"
#include "workflows/session.h"
#include "workflows/settle.h"

#include <QCoroTask>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

namespace tokendesk {

/// How one request ended.
struct Attempt {
    qint64 id = 0;
    QString name;
    ChangeOutcome outcome = ChangeOutcome::Refused;
    Error error;
    /// Nothing was sent, for it is as wanted already or is being made so; `error` says which. Or
    /// the server refused it, and its list shows it as wanted.
    bool needless = false;
    bool isShownSo = false; ///< needless, by a list that was read because the server refused it
    ChangeIntent intent = {}; ///< as it was written down; without a target: it was not
    /// It may have been carried out: no list has told yet.
    bool isUntold = false;
    /// Done as the list shows it, without an answer that says so: another may have done it.
    bool isOnlyShown = false;
};

/// Whether what a server refuses is so already, by its lists: shared by all of a bulk, for which
/// one good reading is enough.
struct RefusalCheck {
    static constexpr int tries = 2;

    bool isRead = false;
    int failed = 0; ///< readings; lists that cannot be read shall not hold up thousands
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
    std::function<void(std::optional<PendingChange>)> mark;
    std::function<void()> leaveUnclear = {}; ///< where no list tells what became of it
    /// Done twice it is as done once, and nobody's change in between could be undone by it: it is
    /// sent once more where the connection broke and the list, read since, shows it as it was.
    bool mayRepeat = false;
    /// Where isRefusedByRule(), the list tells: somebody else may have done it. See ChangeNote.
    std::shared_ptr<RefusalCheck> refusalCheck = {};
};

/// How what is not decided yet is marked.
[[nodiscard]] PendingChange underWay(ChangeKind kind);
[[nodiscard]] Error closedError();
[[nodiscard]] Error refusal(const QString &reason);
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
/// Of a creation that is looked for once more: what this look tells, and not again what came of the
/// request then. `unread`: why the lists could not be read; nullptr: they were.
[[nodiscard]] Error lookedForAgain(Error then, const Error *unread);
/// For the journal, of a change of what exists that is Done by its list alone. No other that is
/// Done has a detail there.
[[nodiscard]] QString onlyShownWords();

/// Without its list it cannot be told what became of the change. 404 is among these: it may mean
/// that the thing is no more, that this release has no such call, or come from a proxy.
[[nodiscard]] bool needsList(const Error &error);
/// By a rule that may be that it is so already: what a server answers then differs.
[[nodiscard]] bool isRefusedByRule(const Error &error);

/// What a list that was read for it says of a change.
struct ListVerdict {
    ChangeOutcome outcome = ChangeOutcome::Unknown;
    bool isRead = false; ///< what is shown is as the server has it
    bool showsUndone = false; ///< plainly as it was: so far, nothing was carried out
    bool isGone = false; ///< what was to be changed is not on the list
    bool showsDone = false; ///< as it was wanted, whoever has done it

    [[nodiscard]] bool isUntold() const
    {
        return outcome == ChangeOutcome::Unknown && !showsUndone;
    }
};

/// Reads the list to find out what became of it. What an unclear answer has left undone so far is
/// Unknown: a server that is still at it may do it later. Those who ask at once share one reading.
QCoro::Task<ListVerdict> settleByList(QPointer<Session> session, ChangeId change,
                                      ChangeIntent intent, Error error);
/// The list shows what was asked for; it is read unless that was done for the `check` already.
QCoro::Task<bool> isSoByList(QPointer<Session> session, ChangeIntent intent,
                             std::shared_ptr<RefusalCheck> check);
/// `error` with what the list has told; none when it was done.
[[nodiscard]] Error withListWords(Error error, const ListVerdict &verdict);
/// The connection broke, and the request seems to have been lost with it.
[[nodiscard]] bool isLostOnTheWay(const Error &error, const ListVerdict &verdict);

/// Sends once more what was lost. Whatever else the answer is, it does not tell what becomes of the
/// first request: that stays Unknown then.
template <typename Answer>
QCoro::Task<ListVerdict> sendAgain(QPointer<Session> session, ChangeId change, ChangeIntent intent,
                                   Step<Answer> step, ListVerdict before)
{
    Result<Answer> answer = co_await step.send();
    ListVerdict verdict = before;
    if (!session)
        co_return verdict;
    if (answer.ok() && step.accept(answer)) {
        verdict.outcome = ChangeOutcome::Done;
    } else if (!answer.ok() && needsList(answer.error())) {
        // It is gone, perhaps by the first request, and the list may be late.
        Error error = answer.error();
        error.outcomeUnknown = true;
        verdict = co_await settleByList(session, change, intent, error);
    }
    co_return verdict;
}

template <typename Answer>
QCoro::Task<Attempt> carryOut(QPointer<Session> session, ChangeIntent intent, Step<Answer> step)
{
    Attempt attempt{intent.targetId, intent.targetName, ChangeOutcome::Refused, {}};
    step.show();
    Result<ChangeId> change =
        co_await session->journal().begin(intent, session->observedOffsetMs());
    if (!session || !change.ok()) {
        if (session)
            step.revert();
        attempt.error = session ? change.error() : closedError();
        co_return attempt;
    }
    attempt.intent = intent;

    Result<Answer> answer = co_await step.send();
    if (!session) {
        attempt.outcome = ChangeOutcome::Unknown;
        attempt.isUntold = true;
        attempt.error = closedError();
        co_return attempt;
    }
    bool accepted = false;
    bool isMarked = false;
    QString unclear;
    if (answer.ok()) {
        step.mark(std::nullopt);
        accepted = step.accept(answer);
        if (!accepted)
            attempt.error = refusal(Session::tr("The server's answer does not confirm the change"));
    } else {
        attempt.error = answer.error();
    }
    if (accepted) {
        attempt.outcome = ChangeOutcome::Done;
    } else if (answer.ok() || needsList(attempt.error)) {
        step.mark(PendingChange::Checking);
        unclear = recordedWords(attempt.error);
        ListVerdict verdict = co_await settleByList(session, change.value(), intent, attempt.error);
        if (session && step.mayRepeat && isLostOnTheWay(attempt.error, verdict))
            verdict = co_await sendAgain(session, change.value(), intent, step, verdict);
        attempt.outcome = verdict.outcome;
        attempt.isUntold = verdict.isUntold();
        attempt.isOnlyShown = verdict.showsDone && !answer.ok();
        if (!session)
            co_return attempt;
        isMarked = verdict.outcome == ChangeOutcome::Done;
        if (!verdict.isRead)
            step.revert();
        step.mark(isMarked ? std::optional(underWay(intent.kind)) : std::nullopt);
        if (attempt.isUntold && step.leaveUnclear)
            step.leaveUnclear();
        attempt.error = withListWords(attempt.error, verdict);
    } else {
        step.revert();
    }

    if (attempt.outcome != ChangeOutcome::Unknown || intent.run.isEmpty()) {
        // Named first: GCC 12 miscompiles a conditional in what is awaited.
        QString words;
        if (attempt.outcome == ChangeOutcome::Unknown)
            words = unclear;
        else if (attempt.outcome == ChangeOutcome::Refused)
            words = recordedWords(attempt.error);
        else if (attempt.isOnlyShown)
            words = onlyShownWords();
        Result<void> written = co_await session->journal().finish(
            change.value(), attempt.outcome, 0, words, Handover::None, session->observedOffsetMs());
        Q_UNUSED(written) // it is known all the same: see Journal::writeLate()
    }
    // Until it is written down nobody else settles it, or tells of it.
    if (isMarked && session)
        step.mark(std::nullopt);
    if (session && step.refusalCheck && isRefusedByRule(attempt.error)) {
        step.mark(PendingChange::Checking);
        const bool isReadNow = !step.refusalCheck->isRead; // an earlier list may be late
        attempt.needless = co_await isSoByList(session, intent, step.refusalCheck);
        attempt.isShownSo = attempt.needless && isReadNow;
        if (session)
            step.mark(std::nullopt);
    }
    co_return attempt;
}

} // namespace tokendesk
