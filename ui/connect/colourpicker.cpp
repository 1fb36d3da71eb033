#include "ui/connect/colourpicker.h"

#include "ui/connect/connectionrules.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace tokendesk {

Swatch::Swatch(const QString &colour, const QString &name, QWidget *parent)
    : QRadioButton(parent)
    , m_colour(colour)
{
    setAccessibleName(name);
    setToolTip(name);
    setFixedSize(sizeHint());
}

QSize Swatch::sizeHint() const
{
    return {28, 28};
}

bool Swatch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect()).adjusted(5, 5, -5, -5);
    QColor colour(m_colour);
    if (!isEnabled())
        colour.setAlpha(110);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(disc);
    if (hasFocus() || isChecked()) {
        QPen ring(hasFocus() ? palette().color(QPalette::Highlight) : colour, 2);
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(-3, -3, 3, 3));
    }
    if (isChecked()) {
        painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath mark(disc.center() + QPointF(-4, 0));
        mark.lineTo(disc.center() + QPointF(-1, 3));
        mark.lineTo(disc.center() + QPointF(4, -3));
        painter.drawPath(mark);
    }
}

ColourPicker::ColourPicker(QWidget *parent)
    : QWidget(parent)
    , m_swatches(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const NamedColour &colour : connectionColours())
        addSwatch(colour.value, colour.name);
    layout->addStretch();
    m_swatches->button(0)->setChecked(true);
    setFocusProxy(m_swatches->button(0));
    connect(m_swatches, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        setFocusProxy(m_swatches->button(id));
        Q_EMIT changed();
    });
}

int ColourPicker::addSwatch(const QString &colour, const QString &name)
{
    const int id = static_cast<int>(m_swatches->buttons().size());
    auto *swatch = new Swatch(colour, name, this);
    swatch->setObjectName(QStringLiteral("swatch%1").arg(id));
    m_swatches->addButton(swatch, id);
    static_cast<QHBoxLayout *>(layout())->insertWidget(id, swatch);
    return id;
}

QString ColourPicker::colour() const
{
    return static_cast<Swatch *>(m_swatches->checkedButton())->colour();
}

void ColourPicker::setColour(const QString &colour)
{
    const QList<QAbstractButton *> buttons = m_swatches->buttons();
    for (QAbstractButton *button : buttons) {
        if (static_cast<Swatch *>(button)->colour().compare(colour, Qt::CaseInsensitive) == 0) {
            button->setChecked(true);
            return;
        }
    }
    if (QColor::isValidColor(colour))
        m_swatches->button(addSwatch(colour, colour))->setChecked(true);
}

} // namespace tokendesk
