#include "ui/connect/colourdot.h"

#include "ui/theme/contrast.h"
#include "ui/theme/gap.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace tokendesk {

namespace {

void drawTick(QPainter &painter, const QRectF &dot, const QColor &ground)
{
    const auto at = [&dot](qreal x, qreal y) {
        return QPointF(dot.left() + x * dot.width(), dot.top() + y * dot.height());
    };
    painter.setPen(
        QPen(glyphColour(ground), dot.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(0.26, 0.52), at(0.44, 0.70), at(0.75, 0.32)});
}

/// On light and on dark ground.
constexpr QRgb withoutColour = 0xff888888;

QIcon dotIcon(const QString &colourText, Gap around, bool isTicked, const QFontMetrics &metrics)
{
    const QColor colour = QColor::isValidColor(colourText)
        ? connectionEdge(colourText, QGuiApplication::palette())
        : QColor(withoutColour);
    const int size = metrics.height();
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const int edge = pixels(around, metrics);
    const QRectF dot = QRectF(0, 0, size, size).adjusted(edge, edge, -edge, -edge);
    painter.drawEllipse(dot);
    if (isTicked)
        drawTick(painter, dot, colour);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // Qt would tint it, and the colour is a sign
    return icon;
}

} // namespace

QIcon colourDot(const QString &colour, const QFontMetrics &metrics)
{
    return dotIcon(colour, Gap::Tiny, false, metrics);
}

QIcon checkableDot(const QString &colour, bool isChecked, const QFontMetrics &metrics)
{
    return dotIcon(colour, Gap::None, isChecked, metrics);
}

} // namespace tokendesk
