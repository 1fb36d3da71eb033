// The report's chart of coming expiries as shapes, for whoever paints them.
#pragma once

#include "domain/review/expirytimeline.h"

#include <QRectF>
#include <vector>

namespace tokendesk {

struct ChartPart {
    QRectF box;
    int series = 0;
};

struct ChartBar {
    QRectF slot; ///< the bar's share of the width, over the whole height of the plot
    qreal top = 0; ///< where its highest part begins
    int bar = 0; ///< index into the timeline
    int total = 0;
};

struct ReportChart {
    QSizeF size;
    qreal base = 0; ///< the zero line
    int highest = 0; ///< what the uppermost grid line stands for; 0: no token at all
    std::vector<ChartPart> parts; ///< of all bars
    std::vector<ChartBar> bars;
    std::vector<std::pair<qreal, int>> grid; ///< height, and what it stands for
};

/// Bars stand on `base`, which leaves `labelRoom` below and `countRoom` above the highest. Gravest
/// at the bottom. Pure; any thread.
[[nodiscard]] ReportChart timelineChart(const std::vector<TimelineBar> &timeline, QSizeF size,
                                        qreal labelRoom, qreal countRoom);

} // namespace tokendesk
