#include "ui/review/timelinelegend.h"

#include "ui/review/timelinepainter.h"

#include <QPainter>

#include <cmath>

namespace tokendesk {

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineLegend::setSeries(ExpirySeries series)
{
    m_series = series;
    updateGeometry();
    update();
}

QSize TimelineLegend::sizeWithin(int width) const
{
    const QSizeF size = paintLegend(nullptr, QRectF(0, 0, width, 0), font(), m_series, palette());
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

QSize TimelineLegend::sizeHint() const
{
    return sizeWithin(QWIDGETSIZE_MAX);
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {sizeWithin(0).width(), sizeHint().height()};
}

int TimelineLegend::heightForWidth(int width) const
{
    return sizeWithin(width).height();
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as the chart
    paintLegend(&painter, rect(), font(), m_series, window()->palette());
}

} // namespace tokendesk
