#include "ui/connect/colourdot.h"

#include "ui/theme/gap.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace tokendesk {

QIcon colourDot(const QString &colour, const QFontMetrics &metrics)
{
    const int size = metrics.height();
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QColor shown(colour);
    if (shown.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shown);
        const int edge = pixels(Gap::Tiny, metrics);
        painter.drawEllipse(QRectF(0, 0, size, size).adjusted(edge, edge, -edge, -edge));
    }
    return pixmap;
}

} // namespace tokendesk
