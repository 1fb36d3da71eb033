#include "ui/window/colouredge.h"

#include "ui/theme/contrast.h"
#include "ui/theme/gap.h"

#include <QPainter>

#include <algorithm>

namespace tokendesk {

ColourEdge::ColourEdge(QWidget *parent)
    : QWidget(parent)
{
    followTextSize(this, [this] { setFixedHeight(std::max(3, textLine() / 5)); });
}

void ColourEdge::setColour(const QString &colour)
{
    m_colour = colour;
    update();
}

void ColourEdge::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), connectionEdge(m_colour, palette()));
}

} // namespace tokendesk
