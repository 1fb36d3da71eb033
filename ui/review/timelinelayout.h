// Where everything of the expiry timeline stands.
#pragma once

#include "models/expirycounts.h"

#include <QFontMetricsF>
#include <QRectF>

namespace tokendesk {

/// Numbers that people count in.
struct CountAxis {
    int step = 1;
    int most = 1; ///< a multiple of the step, at least 1

    /// Up to `most`, with `steps` steps or fewer.
    [[nodiscard]] static CountAxis upTo(int most, int steps);
};

struct AxisLabel {
    QString text;
    QRectF box;
    qreal tick = 0; ///< where the month begins
};

/// Worked out anew for each size, font and count; all measures come from the font's.
class TimelineLayout {
public:
    TimelineLayout(const ExpiryCounts &counts, const QRectF &area, const QFontMetricsF &metrics);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const CountAxis &axis() const { return m_axis; }
    /// From the top of the plot down to below the labels: what a person points at.
    [[nodiscard]] QRectF slot(size_t bar) const;
    /// What is drawn of it for a total of `upTo` tokens, standing on the base line.
    [[nodiscard]] QRectF column(size_t bar, int upTo) const;
    /// It counts more than the axis has: drawn with a break.
    [[nodiscard]] bool isBroken(size_t bar) const;
    /// -1: none is there.
    [[nodiscard]] int barAt(QPointF point) const;
    /// Where the days begin: today.
    [[nodiscard]] qreal todayX() const { return m_edges[1].first; }
    [[nodiscard]] const std::vector<AxisLabel> &labels() const { return m_labels; }

private:
    [[nodiscard]] bool isApart(size_t bar) const;
    void placeBars(const QRectF &area);
    void placeLabels();
    void label(const QString &text, qreal tick, qreal left, qreal right);

    const ExpiryCounts &m_counts;
    QFontMetricsF m_metrics;
    CountAxis m_axis;
    QRectF m_plot;
    std::vector<std::pair<qreal, qreal>> m_edges; ///< left and right of each bar's slot
    std::vector<AxisLabel> m_labels;
};

} // namespace tokendesk
