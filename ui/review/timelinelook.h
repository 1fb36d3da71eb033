// A colour and a pattern for each part of a bar.
#pragma once

#include "models/expirycounts.h"

#include <QColor>
#include <QPalette>

class QPainter;
class QRectF;

namespace tokendesk {

/// Told apart without colour.
enum class Hatch { None, Rising, Falling, Crossed, Level };

struct SeriesLook {
    QColor line; ///< at least 3 to 1 on the ground
    QColor fill;
    QColor mark; ///< of the pattern
    Hatch hatch = Hatch::None;
};
[[nodiscard]] SeriesLook seriesLook(ExpirySeries series, int index, const QPalette &palette);
/// `step`: between the lines of the pattern. What is too small for a pattern is filled only.
void drawSeriesBox(QPainter &painter, const QRectF &box, const SeriesLook &look, qreal step);

} // namespace tokendesk
