#include "workflows/bulkrun.h"

#include "workflows/carryout.h"

#include <QPointer>

#include <cmath>

namespace tokendesk {

BulkRun::BulkRun(std::vector<bool> included, Apply apply, QObject *parent)
    : QObject(parent)
    , m_states(included.size(), LineState::Waiting)
    , m_errors(included.size())
    , m_apply(std::move(apply))
{
    m_counts.total = static_cast<int>(included.size());
    m_counts.waiting = m_counts.total;
    for (size_t i = 0; i < included.size(); ++i) {
        if (!included[i])
            setState(static_cast<int>(i), LineState::LeftOut);
    }
}

void BulkRun::start()
{
    if (m_phase != Phase::Ready)
        return;
    m_phase = Phase::Running;
    m_stopping = false;
    m_stopReason.clear();
    m_failuresInRow = 0;
    m_next = 0;
    m_ended = 0;
    m_clock.start();
    Q_EMIT phaseChanged();
    fill();
}

void BulkRun::pause()
{
    if (m_phase != Phase::Running || m_stopping)
        return;
    m_phase = Phase::Paused;
    Q_EMIT phaseChanged();
}

void BulkRun::resume()
{
    if (m_phase != Phase::Paused)
        return;
    m_phase = Phase::Running;
    Q_EMIT phaseChanged();
    fill();
}

void BulkRun::cancel()
{
    if (m_phase == Phase::Running || m_phase == Phase::Paused)
        stop(tr("It was cancelled"));
}

void BulkRun::retryRefused()
{
    if (m_phase != Phase::Ended)
        return;
    for (const int line : linesIn(LineState::Refused)) {
        m_errors[static_cast<size_t>(line)] = {};
        setState(line, LineState::Waiting);
    }
    m_phase = Phase::Ready;
    Q_EMIT phaseChanged();
}

void BulkRun::stop(const QString &reason)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_stopReason = reason;
    m_phase = Phase::Running; // until what is under way has ended
    fill();
}

void BulkRun::fill()
{
    const QPointer<BulkRun> self(this);
    while (self && m_phase == Phase::Running && !m_stopping && m_workers < atOnce
           && m_counts.waiting > 0) {
        ++m_workers;
        work();
    }
    if (!self || m_phase != Phase::Running || m_workers > 0)
        return;
    m_phase = Phase::Ended;
    Q_EMIT phaseChanged();
}

QCoro::Task<> BulkRun::work()
{
    const QPointer<BulkRun> self(this);
    while (m_phase == Phase::Running && !m_stopping) {
        while (m_next < m_states.size() && m_states[m_next] != LineState::Waiting)
            ++m_next;
        if (m_next == m_states.size())
            break;
        const int line = static_cast<int>(m_next++);
        setState(line, LineState::UnderWay);
        Attempt attempt = co_await m_apply(line);
        if (!self)
            co_return;
        record(line, attempt);
        if (!self)
            co_return;
    }
    --m_workers;
    fill();
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
    const bool locked = attempt.error.httpStatus == 401 || attempt.error.httpStatus == 403;
    ++m_failuresInRow;
    if (attempt.error.kind == Error::Kind::Cancelled)
        stop(tr("The connection was closed"));
    else if (locked)
        stop(tr("The server does not accept the credential for this any more"));
    else if (m_failuresInRow >= failuresInRowAtMost)
        stop(tr("%Ln failures in a row", nullptr, m_failuresInRow));
    setState(line,
             attempt.outcome == ChangeOutcome::Refused ? LineState::Refused : LineState::Unknown);
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

double BulkRun::perSecond() const
{
    if (m_ended == 0 || !m_clock.isValid() || m_clock.elapsed() == 0)
        return 0;
    return m_ended * 1000.0 / static_cast<double>(m_clock.elapsed());
}

int BulkRun::secondsLeft() const
{
    const double rate = perSecond();
    if (rate <= 0)
        return -1;
    return static_cast<int>(std::ceil((m_counts.waiting + m_counts.underWay) / rate));
}

} // namespace tokendesk
