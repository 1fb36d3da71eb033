#include "ui/connect/colourdot.h"

#include <QPainter>
#include <QPixmap>

namespace tokendesk {

QIcon colourDot(const QString &colour, const QFontMetrics &metrics)
{
    const int size = metrics.height();
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    const QColor shown(colour);
    if (shown.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shown);
        painter.drawEllipse(QRectF(0, 0, size, size).adjusted(4, 4, -4, -4));
    }
    return pixmap;
}

} // namespace tokendesk
