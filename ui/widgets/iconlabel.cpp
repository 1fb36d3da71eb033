#include "ui/widgets/iconlabel.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace tokendesk {

IconLabel::IconLabel(QPalette::ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
}

void IconLabel::setIcon(const char *name, int size)
{
    m_icon = toneIcon(name, m_role);
    setFixedSize(size, size);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace tokendesk
