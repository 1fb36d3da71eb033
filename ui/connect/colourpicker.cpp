#include "ui/connect/colourpicker.h"

#include "ui/connect/connectionrules.h"
#include "ui/theme/contrast.h"
#include "ui/theme/gap.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace tokendesk {

Swatch::Swatch(const QString &colour, const QString &name, QWidget *parent)
    : QRadioButton(parent)
    , m_colour(colour)
{
    setAccessibleName(name);
    setToolTip(name);
    followTextSize(this, [this] { setFixedSize(sizeHint()); });
}

QSize Swatch::sizeHint() const
{
    return {2 * textLine(), 2 * textLine()};
}

bool Swatch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = width() / 14.0; // wide
    const double edge = 2.5 * line;
    const QRectF disc = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    QColor colour(m_colour);
    if (!isEnabled())
        colour.setAlpha(110);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(disc);
    if (hasFocus() || isChecked()) {
        QPen ring(hasFocus() ? palette().color(QPalette::Highlight) : colour, line);
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(-1.5 * line, -1.5 * line, 1.5 * line, 1.5 * line));
    }
    if (isChecked()) {
        painter.setPen(QPen(glyphColour(colour), line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) { return disc.center() + QPointF(x, y) * line; };
        painter.drawPolyline(QPolygonF({at(-2, 0), at(-0.5, 1.5), at(2, -1.5)}));
    }
}

ColourPicker::ColourPicker(QWidget *parent)
    : QWidget(parent)
    , m_swatches(new QButtonGroup(this))
{
    setSpokenRole(*this, QAccessible::Grouping);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Tiny);
    for (const NamedColour &colour : connectionColours())
        addSwatch(colour.value, colour.name);
    layout->addStretch();
    m_swatches->button(0)->setChecked(true);
    tabToChosen(*m_swatches, this);
    connect(m_swatches, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
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
    const auto *chosen = static_cast<Swatch *>(m_swatches->checkedButton());
    return chosen ? chosen->colour() : QString();
}

void ColourPicker::chooseNone()
{
    if (QAbstractButton *chosen = m_swatches->checkedButton()) {
        m_swatches->setExclusive(false);
        chosen->setChecked(false);
        m_swatches->setExclusive(true);
    }
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
