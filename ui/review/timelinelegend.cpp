#include "ui/review/timelinelegend.h"

#include "ui/review/timelinepainter.h"

#include <QPainter>

#include <cmath>

namespace tokendesk {

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TimelineLegend::setSeries(ExpirySeries series)
{
    m_series = series;
    updateGeometry();
    update();
}

QSize TimelineLegend::sizeHint() const
{
    const qreal width = paintLegend(nullptr, {}, font(), m_series, palette());
    return {static_cast<int>(std::ceil(width)), fontMetrics().height() * 3 / 2};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as the chart
    paintLegend(&painter, rect(), font(), m_series, window()->palette());
}

} // namespace tokendesk
