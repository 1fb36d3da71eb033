// When the tokens of a connection expire, by what they are or by what was found about them.
#pragma once

#include "domain/review/expirytimeline.h"
#include "workflows/review.h"

#include <QCoroTask>

namespace tokendesk {

/// What the parts of a bar stand for.
enum class ExpirySeries {
    State, ///< Active, Expiring, Expired: as TokenState has them
    Severity, ///< of the gravest finding: none, then as Severity has them
};
[[nodiscard]] int expirySeriesCount(ExpirySeries series);
/// The place in a bar's counts of tokens about which nothing was found.
constexpr int nothingFound = 0;
[[nodiscard]] constexpr int seriesOf(Severity severity)
{
    return static_cast<int>(severity) + 1;
}

struct ExpiryCounts {
    std::vector<TimelineBar> bars; ///< empty: nothing is known yet
    TimelineUnit unit = TimelineUnit::Week;
    ExpirySeries series = ExpirySeries::State;
    int unknown = 0; ///< in no bar: the server does not say, or not readably, when they expire

    [[nodiscard]] int total() const;
};

/// Of the tokens that are not revoked. Any thread; with 100,000 tokens it takes longer than a
/// window may stand still.
[[nodiscard]] ExpiryCounts countExpiries(const ReviewView &view, TimelineUnit unit,
                                         ExpirySeries series);

/// Keeps the counts up to date with the review. GUI thread; it counts on a worker.
class ExpiryCounter final : public QObject {
    Q_OBJECT
public:
    /// `review` must outlive the counter.
    ExpiryCounter(const Review &review, TimelineUnit unit, ExpirySeries series,
                  QObject *parent = nullptr);

    [[nodiscard]] const ExpiryCounts &counts() const { return m_counts; }
    [[nodiscard]] TimelineUnit unit() const { return m_unit; }
    [[nodiscard]] ExpirySeries series() const { return m_series; }
    void setUnit(TimelineUnit unit);
    void setSeries(ExpirySeries series);

Q_SIGNALS:
    void counted();

private:
    QCoro::Task<> count();

    const Review &m_review;
    TimelineUnit m_unit;
    ExpirySeries m_series;
    ExpiryCounts m_counts;
    quint64 m_questions = 0; ///< an answer that comes after a newer question is dropped
};

} // namespace tokendesk
