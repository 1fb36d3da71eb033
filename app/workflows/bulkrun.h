// Carries out many changes, a few at once: pause, cancel, stop by itself, count exactly.
#pragma once

#include "domain/error.h"
#include "store/changerecord.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tokendesk {

struct Attempt;

/// GUI thread. Works on lines by their number; what a line is, its owner knows. Every line is in
/// exactly one state at any time, so the counts always add up to the total.
class BulkRun final : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Ready,
        Running,
        Paused, ///< what is on its way goes on to its end; nothing new is sent
        Ended,
    };
    enum class LineState {
        Waiting, ///< after the end: not started
        UnderWay,
        Done,
        Refused,
        Unknown,
        LeftOut, ///< never to be started, or it turned out that there is nothing to do
    };
    struct Counts {
        int total = 0;
        int waiting = 0;
        int underWay = 0;
        int done = 0;
        int refused = 0;
        int unknown = 0;
        int leftOut = 0;

        bool operator==(const Counts &) const = default;
    };
    /// Carries out one line; ends exactly once.
    using Apply = std::function<QCoro::Task<Attempt>(int line)>;

    /// `included`: which lines are to be carried out.
    BulkRun(std::vector<bool> included, Apply apply, QObject *parent = nullptr);
    /// Before the first start: an earlier run of the same has done it.
    void setDone(int line);
    /// Before the first start: begun alone, after all others, and only when none of them failed.
    /// Of several in the order of these calls.
    void keepForLast(int line);

    void start();
    void pause();
    void resume();
    /// Ends as soon as what is on its way has ended.
    void cancel();
    /// Of what is begun now. Stopped by a pause and by an end: what was not sent yet waits again.
    [[nodiscard]] std::stop_token withdrawn() const { return m_withdrawal.get_token(); }
    /// What became of a line that is Unknown is known now.
    void settle(int line, LineState state);
    /// After the end: start() carries out the refused ones again, with those that were withdrawn,
    /// those of `unclear` that are Unknown, and nothing else.
    void retryRefused(const QList<int> &unclear = {});
    /// After the end: start() carries out those that were not started.
    void carryOutRest();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] LineState stateOf(int line) const { return m_states[static_cast<size_t>(line)]; }
    /// Of a line that is refused, unknown or withdrawn; or why there was nothing to do.
    [[nodiscard]] const Error &errorOf(int line) const
    {
        return m_errors[static_cast<size_t>(line)];
    }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] QList<int> linesIn(LineState state) const;
    /// It waits as if it had not begun, but is in the record of activity: it was written down, and
    /// called back before it was sent.
    [[nodiscard]] bool isWithdrawn(int line) const
    {
        return stateOf(line) == LineState::Waiting && errorOf(line).kind == Error::Kind::Cancelled;
    }
    [[nodiscard]] QList<int> withdrawnLines() const;
    /// Why it ended before all was tried; empty: it did not.
    [[nodiscard]] const QString &stopReason() const { return m_stopReason; }
    /// Lines ended a second, since start and without the pauses; 0 while nothing is known.
    [[nodiscard]] double perSecond() const;
    /// Seconds left at this rate; -1: not known.
    [[nodiscard]] int secondsLeft() const;

    /// Four on the wire, as the client allows, and as many being written down before or after.
    static constexpr int atOnce = 8;
    static constexpr int failuresInRowAtMost = 5;

Q_SIGNALS:
    void lineChanged(int line);
    void phaseChanged();

private:
    void fill();
    QCoro::Task<> work(int line);
    /// Takes it from those that this start is for; none: nothing can be begun now.
    [[nodiscard]] std::optional<int> nextLine();
    [[nodiscard]] bool isToBegin(size_t line) const
    {
        return m_chosen[line] && m_states[line] == LineState::Waiting;
    }
    void choose(const QList<int> &lines);
    void setState(int line, LineState state);
    void record(int line, const Attempt &attempt);
    /// Stops where it says that others would fail too.
    void noteFailure(const Error &error);
    /// It was not sent: it waits again.
    void putBack(int line, const Attempt &attempt, bool withdrawn);
    void stop(const QString &reason);
    [[nodiscard]] qint64 workedMs() const;
    [[nodiscard]] int &countOf(LineState state);

    std::vector<LineState> m_states;
    std::vector<Error> m_errors;
    std::vector<bool> m_chosen; ///< what this start is for
    std::vector<bool> m_isLast;
    std::vector<int> m_last; ///< in their order
    Apply m_apply;
    Phase m_phase = Phase::Ready;
    Counts m_counts;
    QString m_stopReason;
    size_t m_next = 0;
    int m_toBegin = 0; ///< chosen lines that wait
    int m_failures = 0; ///< since start
    int m_workers = 0;
    int m_failuresInRow = 0;
    int m_ended = 0; ///< lines, since start
    bool m_stopping = false;
    std::stop_source m_withdrawal;
    QElapsedTimer m_clock; ///< since start, or the end of the last pause
    qint64 m_workedMs = 0; ///< before that
};

} // namespace tokendesk
