#include "workflows/bulkrun.h"

#include "domain/sentence.h"
#include "workflows/carryout.h"

#include <QPointer>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace tokendesk {

BulkRun::BulkRun(std::vector<bool> included, Apply apply, QObject *parent)
    : QObject(parent)
    , m_states(included.size(), LineState::Waiting)
    , m_errors(included.size())
    , m_chosen(included)
    , m_isLast(included.size())
    , m_apply(std::move(apply))
{
    m_counts.total = static_cast<int>(included.size());
    m_counts.waiting = m_counts.total;
    m_toBegin = static_cast<int>(std::count(included.begin(), included.end(), true));
    for (size_t i = 0; i < included.size(); ++i) {
        if (!included[i])
            setState(static_cast<int>(i), LineState::LeftOut);
    }
}

void BulkRun::setDone(int line)
{
    setState(line, LineState::Done);
}

void BulkRun::keepForLast(int line)
{
    m_isLast[static_cast<size_t>(line)] = true;
    m_last.push_back(line);
}

void BulkRun::start()
{
    if (m_phase != Phase::Ready)
        return;
    m_phase = Phase::Running;
    m_stopping = false;
    m_stopReason.clear();
    m_failuresInRow = 0;
    m_failures = 0;
    m_next = 0;
    m_ended = 0;
    m_withdrawal = {};
    m_workedMs = 0;
    m_clock.start();
    Q_EMIT phaseChanged();
    fill();
}

void BulkRun::pause()
{
    if (m_phase != Phase::Running || m_stopping)
        return;
    m_phase = Phase::Paused;
    m_workedMs = workedMs();
    m_clock.invalidate();
    m_withdrawal.request_stop();
    Q_EMIT phaseChanged();
}

void BulkRun::resume()
{
    if (m_phase != Phase::Paused)
        return;
    m_phase = Phase::Running;
    m_withdrawal = {};
    m_clock.start();
    Q_EMIT phaseChanged();
    fill();
}

void BulkRun::cancel()
{
    if (m_phase == Phase::Running || m_phase == Phase::Paused)
        stop(tr("It was cancelled"));
}

void BulkRun::settle(int line, LineState state)
{
    if (stateOf(line) == LineState::Unknown)
        setState(line, state);
}

void BulkRun::choose(const QList<int> &lines)
{
    m_chosen.assign(m_chosen.size(), false);
    m_toBegin = 0;
    for (const int line : lines) {
        m_chosen[static_cast<size_t>(line)] = true;
        m_toBegin += stateOf(line) == LineState::Waiting ? 1 : 0;
    }
}

void BulkRun::retryRefused(const QList<int> &unclear)
{
    if (m_phase != Phase::Ended)
        return;
    QList<int> lines = linesIn(LineState::Refused) + withdrawnLines();
    std::copy_if(unclear.begin(), unclear.end(), std::back_inserter(lines),
                 [this](int line) { return stateOf(line) == LineState::Unknown; });
    choose(lines);
    for (const int line : std::as_const(lines)) {
        m_errors[static_cast<size_t>(line)] = {};
        setState(line, LineState::Waiting);
    }
    m_phase = Phase::Ready;
    Q_EMIT phaseChanged();
}

void BulkRun::carryOutRest()
{
    if (m_phase != Phase::Ended)
        return;
    choose(linesIn(LineState::Waiting));
    m_phase = Phase::Ready;
    Q_EMIT phaseChanged();
}

void BulkRun::stop(const QString &reason)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_stopReason = reason;
    m_phase = Phase::Running; // until what is on its way has ended
    m_withdrawal.request_stop();
    fill();
}

std::optional<int> BulkRun::nextLine()
{
    while (m_next < m_states.size() && (!isToBegin(m_next) || m_isLast[m_next]))
        ++m_next;
    if (m_next < m_states.size())
        return static_cast<int>(m_next++);
    if (m_counts.underWay > 0 || m_failures > 0)
        return std::nullopt;
    const auto last = std::find_if(m_last.begin(), m_last.end(), [this](int line) {
        return isToBegin(static_cast<size_t>(line));
    });
    return last == m_last.end() ? std::nullopt : std::optional(*last);
}

void BulkRun::fill()
{
    const QPointer<BulkRun> self(this);
    while (self && m_phase == Phase::Running && !m_stopping && m_workers < atOnce) {
        const std::optional<int> line = nextLine();
        if (!line)
            break;
        ++m_workers;
        work(*line);
    }
    if (!self || m_phase != Phase::Running || m_workers > 0)
        return;
    if (m_stopReason.isEmpty() && m_toBegin > 0)
        m_stopReason = tr("Your own credential comes last, and not all before it was done");
    m_phase = Phase::Ended;
    Q_EMIT phaseChanged();
}

QCoro::Task<> BulkRun::work(int line)
{
    const QPointer<BulkRun> self(this);
    std::optional<int> next = line;
    while (next) {
        const int current = *next;
        setState(current, LineState::UnderWay);
        const std::stop_token withdrawn = m_withdrawal.get_token();
        Attempt attempt = co_await m_apply(current);
        if (!self)
            co_return;
        const bool isUnsent = attempt.error.kind == Error::Kind::Cancelled
            && attempt.outcome == ChangeOutcome::Refused;
        if (isUnsent)
            putBack(current, attempt, withdrawn.stop_requested());
        else
            record(current, attempt);
        if (!self)
            co_return;
        next.reset();
        if (m_phase == Phase::Running && !m_stopping)
            next = nextLine();
    }
    --m_workers;
    fill();
}

void BulkRun::putBack(int line, const Attempt &attempt, bool withdrawn)
{
    const auto place = static_cast<size_t>(line);
    if (attempt.intent.targetId != 0) // else it was not even written down
        m_errors[place] = attempt.error;
    m_next = std::min(m_next, place);
    setState(line, LineState::Waiting);
    if (!withdrawn)
        stop(tr("The connection was closed"));
}

void BulkRun::record(int line, const Attempt &attempt)
{
    ++m_ended;
    m_errors[static_cast<size_t>(line)] = attempt.error;
    if (attempt.outcome == ChangeOutcome::Done) {
        m_failuresInRow = 0;
        setState(line, LineState::Done);
        return;
    }
    if (attempt.needless) {
        setState(line, LineState::LeftOut);
        return;
    }
    ++m_failures;
    // A pause may be for a sleep that cuts off what is not answered: the rest can go on after it.
    if (m_phase != Phase::Paused || attempt.error.kind != Error::Kind::Cancelled)
        noteFailure(attempt.error);
    setState(line,
             attempt.outcome == ChangeOutcome::Refused ? LineState::Refused : LineState::Unknown);
}

void BulkRun::noteFailure(const Error &error)
{
    ++m_failuresInRow;
    if (error.kind == Error::Kind::Cancelled)
        stop(tr("The connection was closed"));
    else if (error.httpStatus == 401)
        stop(joinedSentences(
            {tr("The server does not accept the credential for these changes"), error.remedy}));
    else if (error.httpStatus == 403)
        stop(tr("The server does not allow one of these changes with this credential"));
    else if (m_failuresInRow >= failuresInRowAtMost)
        stop(joinedSentences(
            {tr("Stopped after %Ln failures in a row", nullptr, m_failuresInRow), error.text()}));
}

int &BulkRun::countOf(LineState state)
{
    switch (state) {
    case LineState::Waiting:
        return m_counts.waiting;
    case LineState::UnderWay:
        return m_counts.underWay;
    case LineState::Done:
        return m_counts.done;
    case LineState::Refused:
        return m_counts.refused;
    case LineState::Unknown:
        return m_counts.unknown;
    case LineState::LeftOut:
        break;
    }
    return m_counts.leftOut;
}

void BulkRun::setState(int line, LineState state)
{
    LineState &current = m_states[static_cast<size_t>(line)];
    const int chosen = m_chosen[static_cast<size_t>(line)] ? 1 : 0;
    m_toBegin +=
        (state == LineState::Waiting ? chosen : 0) - (current == LineState::Waiting ? chosen : 0);
    --countOf(current);
    ++countOf(state);
    current = state;
    Q_EMIT lineChanged(line);
}

QList<int> BulkRun::linesIn(LineState state) const
{
    QList<int> lines;
    for (size_t i = 0; i < m_states.size(); ++i) {
        if (m_states[i] == state)
            lines << static_cast<int>(i);
    }
    return lines;
}

QList<int> BulkRun::withdrawnLines() const
{
    QList<int> lines = linesIn(LineState::Waiting);
    lines.removeIf([this](int line) { return !isWithdrawn(line); });
    return lines;
}

qint64 BulkRun::workedMs() const
{
    return m_workedMs + (m_clock.isValid() ? m_clock.elapsed() : 0);
}

double BulkRun::perSecond() const
{
    const qint64 worked = workedMs();
    return m_ended == 0 || worked == 0 ? 0 : m_ended * 1000.0 / static_cast<double>(worked);
}

int BulkRun::secondsLeft() const
{
    const double rate = perSecond();
    if (rate <= 0)
        return -1;
    return static_cast<int>(std::ceil((m_toBegin + m_counts.underWay) / rate));
}

} // namespace tokendesk
