#include "ui/review/timelinelook.h"

#include "ui/review/severitytone.h"
#include "ui/theme/contrast.h"

#include <QPainter>

namespace tokendesk {

namespace {

struct Shade {
    PillTone tone;
    double ground; ///< how much of it shows through
    Hatch hatch;
};

Shade shadeOf(ExpirySeries series, int index)
{
    if (series == ExpirySeries::State) {
        switch (static_cast<TokenState>(index)) {
        case TokenState::Active:
            return {PillTone::Good, 0.4, Hatch::None};
        case TokenState::Expiring:
            return {PillTone::Attention, 0.25, Hatch::Rising};
        case TokenState::Expired:
            return {PillTone::Bad, 0.25, Hatch::Crossed};
        case TokenState::Revoked:
            break;
        }
        return {PillTone::Calm, 0.5, Hatch::None};
    }
    if (index == nothingFound)
        return {PillTone::Calm, 0.8, Hatch::None};
    switch (static_cast<Severity>(index - 1)) {
    case Severity::Info:
        return {PillTone::Calm, 0.5, Hatch::Level};
    case Severity::Low:
        return {PillTone::Calm, 0.3, Hatch::Crossed};
    case Severity::Medium:
        return {PillTone::Attention, 0.25, Hatch::Rising};
    case Severity::High:
        return {PillTone::Bad, 0.45, Hatch::Falling};
    case Severity::Critical:
        return {PillTone::Gravest, 0, Hatch::None};
    }
    return {PillTone::Calm, 0.5, Hatch::None};
}

void drawLines(QPainter &painter, const QRectF &box, Hatch hatch, qreal step)
{
    const auto slanted = [&](bool rising) {
        for (qreal x = box.left() - box.height(); x < box.right(); x += step) {
            // From one corner of the plot's grid, so that neighbours join.
            const QPointF low(x, box.bottom());
            const QPointF high(x + box.height(), box.top());
            painter.drawLine(rising
                                 ? QLineF(low, high)
                                 : QLineF(QPointF(low.x(), high.y()), QPointF(high.x(), low.y())));
        }
    };
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        slanted(true);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        slanted(false);
    if (hatch == Hatch::Level) {
        for (qreal y = box.bottom() - step / 2; y > box.top(); y -= step / 2)
            painter.drawLine(QLineF(box.left(), y, box.right(), y));
    }
}

} // namespace

SeriesLook seriesLook(ExpirySeries series, int index, const QPalette &palette)
{
    const Shade shade = shadeOf(series, index);
    const QColor ground = palette.color(QPalette::Base);
    const QColor strong = shapeColour(shade.tone, palette);
    if (isHighContrast(palette)) {
        const bool isSolid = shade.hatch == Hatch::None && shade.ground < 0.7;
        return {strong, isSolid ? strong : ground, strong, shade.hatch};
    }
    return {mixed(strong, ground, shade.ground > 0.7 ? 0.35 : shade.ground / 2),
            mixed(strong, ground, shade.ground), ground, shade.hatch};
}

void drawSeriesBox(QPainter &painter, const QRectF &box, const SeriesLook &look, qreal step)
{
    painter.fillRect(box, look.fill);
    if (box.width() < step / 2)
        return;
    painter.save();
    if (look.hatch != Hatch::None) {
        painter.setClipRect(box, Qt::IntersectClip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.mark, step / 6));
        drawLines(painter, box, look.hatch, step);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (box.height() > 2) {
        painter.setPen(look.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

} // namespace tokendesk
