// The expiry timeline as a picture: in the window, on paper, in a file.
#pragma once

#include "ui/review/timelinelayout.h"

#include <QByteArray>
#include <QFont>
#include <QPalette>
#include <QString>

class QPainter;

namespace tokendesk {

/// A value; any thread may paint it.
struct TimelinePicture {
    ExpiryCounts counts;
    ExpiryRange chosen; ///< the other bars step back
    int current = -1; ///< where the keyboard is
    int hovered = -1;
};

/// The bars with their axis and labels, in the painter's font.
void paintTimeline(QPainter &painter, const QRectF &area, const TimelinePicture &picture,
                   const QPalette &palette);
/// What the parts of the bars stand for, from the left, in as many lines as the area's width asks
/// for; what it takes. Without `painter` it is only measured.
QSizeF paintLegend(QPainter *painter, const QRectF &area, const QFont &font, ExpirySeries series,
                   const QPalette &palette);
/// With title and legend, on white, within `area`.
void renderTimeline(QPainter &painter, const QRectF &area, const TimelinePicture &picture,
                    const QString &title, const QPalette &palette);

enum class PictureFormat { Pdf, Png, Svg };
/// The same as a file. Any thread; empty: it could not be made.
[[nodiscard]] QByteArray timelineFile(PictureFormat format, const TimelinePicture &picture,
                                      const QString &title, const QFont &font);

} // namespace tokendesk
