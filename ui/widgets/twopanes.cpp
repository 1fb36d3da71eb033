#include "ui/widgets/twopanes.h"

#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

constexpr int hundred = 100;

/// In per cent of the way that the divider can go.
int shareOf(const Divider &divider)
{
    const auto [least, most] = divider.range();
    return most > least ? qRound(double(divider.place() - least) * hundred / (most - least)) : 0;
}

/// WAI-ARIA's separator that can have the keyboard. Qt calls it a grip, without a value.
class DividerAccess final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit DividerAccess(Divider *divider)
        : QAccessibleWidget(divider, QAccessible::Separator)
        , m_divider(divider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return shareOf(*m_divider); }
    void setCurrentValue(const QVariant &value) override
    {
        const auto [least, most] = m_divider->range();
        m_divider->moveTo(least + qRound(value.toDouble() * (most - least) / hundred));
    }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return hundred; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    Divider *m_divider; ///< goes after its interface
};

QAccessibleInterface *makeDividerAccess(const QString &, QObject *object)
{
    auto *divider = qobject_cast<Divider *>(object);
    return divider ? new DividerAccess(divider) : nullptr;
}

} // namespace

Divider::Divider(QSplitter *panes)
    : QSplitterHandle(Qt::Horizontal, panes)
{
    QAccessible::installFactory(
        makeDividerAccess); // of two calls with the same function Qt keeps one
    setFocusPolicy(Qt::TabFocus);
    connect(panes, &QSplitter::splitterMoved, this, &Divider::tellReader);
}

int Divider::place() const
{
    return splitter()->sizes().constFirst();
}

std::pair<int, int> Divider::range() const
{
    int least = 0;
    int most = 0;
    splitter()->getRange(1, &least, &most);
    return {least, std::max(least, most)};
}

void Divider::moveTo(int wanted)
{
    const QList<int> before = splitter()->sizes();
    const int first = std::clamp(wanted, range().first, range().second);
    splitter()->setSizes({first, before.constFirst() + before.constLast() - first});
    // As after a move by the pointer; setSizes() does not tell.
    Q_EMIT splitter()->splitterMoved(first, 1);
}

void Divider::keyPressEvent(QKeyEvent *event)
{
    const int forth = isRightToLeft() ? -textLine() : textLine();
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(place() - forth);
        break;
    case Qt::Key_Right:
        moveTo(place() + forth);
        break;
    case Qt::Key_Home:
        moveTo(range().first);
        break;
    case Qt::Key_End:
        moveTo(range().second);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT putBackWanted();
        break;
    default:
        QSplitterHandle::keyPressEvent(event);
    }
}

void Divider::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Qt would take the second press for the begin of another move.
    if (event->button() == Qt::LeftButton)
        Q_EMIT putBackWanted();
}

void Divider::focusInEvent(QFocusEvent *event)
{
    QSplitterHandle::focusInEvent(event);
    showFocus();
}

void Divider::focusOutEvent(QFocusEvent *event)
{
    QSplitterHandle::focusOutEvent(event);
    showFocus();
}

void Divider::resizeEvent(QResizeEvent *event)
{
    QSplitterHandle::resizeEvent(event);
    showFocus();
}

void Divider::showFocus()
{
    // Qt shows a line and keeps the room beside it for the pointer; with the keyboard all is shown.
    if (hasFocus() || contentsRect() == rect())
        clearMask();
    else
        setMask(QRegion(contentsRect()));
    update();
}

void Divider::paintEvent(QPaintEvent *event)
{
    if (!hasFocus()) {
        QSplitterHandle::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), FormColours::of(*this).accent);
}

void Divider::tellReader()
{
    if (!isVisible()) // one is made for the first pane, too
        return;
    QAccessibleValueChangeEvent event(this, shareOf(*this));
    QAccessible::updateAccessibility(&event);
}

TwoPanes::TwoPanes(QWidget *parent)
    : QSplitter(parent)
{
}

void TwoPanes::setPanes(QWidget *first, QWidget *second, const QWidget *wide)
{
    addWidget(first);
    addWidget(second);
    m_isFirstWide = first == wide;
    setStretchFactor(0, m_isFirstWide ? 1 : 0);
    setStretchFactor(1, m_isFirstWide ? 0 : 1);
    setChildrenCollapsible(false); // nothing would bring one back
    m_divider = static_cast<Divider *>(handle(1));
    connect(m_divider, &Divider::putBackWanted, this, &TwoPanes::putBack);
}

void TwoPanes::setUsualWidth(std::function<int()> width)
{
    m_usualWidth = std::move(width);
}

void TwoPanes::nameDivider(const QString &name)
{
    m_divider->setAccessibleName(name);
    m_divider->setAccessibleDescription(
        Divider::tr("The arrow keys move it, Home and End move it as far as it goes, "
                    "Enter puts it back."));
}

void TwoPanes::putBack()
{
    const QList<int> now = sizes();
    const int usual = m_usualWidth();
    m_divider->moveTo(m_isFirstWide ? now.constFirst() + now.constLast() - usual : usual);
}

QSplitterHandle *TwoPanes::createHandle()
{
    return new Divider(this);
}

} // namespace tokendesk
