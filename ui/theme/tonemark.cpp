#include "ui/theme/tonemark.h"

#include <QPainter>

namespace tokendesk {

ToneMark::ToneMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneMark::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ToneMark::sizeHint() const
{
    return {fontMetrics().height(), fontMetrics().height()};
}

void ToneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(FormColours::of(*this).toneColour(m_tone));
    const qreal margin = height() / 7.0;
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    switch (m_tone) {
    case Tone::Info:
        painter.drawEllipse(box);
        break;
    case Tone::Warning:
        painter.drawPolygon(
            QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case Tone::Danger:
        painter.drawPolygon(QPolygonF{
            QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
            QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
        break;
    }
}

} // namespace tokendesk
