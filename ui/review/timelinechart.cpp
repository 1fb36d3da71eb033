#include "ui/review/timelinechart.h"

#include "ui/review/timelineaccess.h"
#include "ui/review/timelinewords.h"
#include "ui/theme/gap.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace tokendesk {

namespace {

// In lines of text.
constexpr double leastLines = 5.5;
constexpr double mostLines = 9;
/// Of the window: the table below needs the rest.
constexpr int shareOfWindow = 6;

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QWidget(parent)
{
    useTimelineAccess();
    setObjectName(QStringLiteral("timelineChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Arrow keys move between the bars, Space chooses one, with Shift "
                                "up to there. Escape shows everything again."));
}

void TimelineChart::setCounts(const ExpiryCounts &counts)
{
    const bool sameBars =
        counts.unit == m_picture.counts.unit && counts.bars.size() == m_picture.counts.bars.size();
    m_picture.counts = counts;
    setAccessibleName(tr("Expiry timeline, %1").arg(unitWords(counts.unit)));
    if (!sameBars) {
        m_current = std::min(1, barCount() - 1); // today
        m_anchor = m_current;
        for (int bar = barCount() - 1; bar >= 0; --bar) {
            if (m_picture.chosen.covers(counts.bars[static_cast<size_t>(bar)]))
                m_current = m_anchor = bar;
        }
        m_picture.hovered = -1;
        m_pressed = -1;
    }
    update();
}

void TimelineChart::setChosen(const ExpiryRange &range)
{
    if (m_picture.chosen == range)
        return;
    m_picture.chosen = range;
    update();
}

QString TimelineChart::barText(int bar) const
{
    if (bar < 0 || bar >= barCount())
        return {};
    const auto index = static_cast<size_t>(bar);
    return tr("%1: %2").arg(barWords(m_picture.counts, index),
                            barCountWords(m_picture.counts, index));
}

TimelineLayout TimelineChart::chartLayout() const
{
    return TimelineLayout(m_picture.counts, rect(), QFontMetricsF(font()));
}

QRect TimelineChart::barRect(int bar) const
{
    if (bar < 0 || bar >= barCount())
        return {};
    return chartLayout().slot(static_cast<size_t>(bar)).toAlignedRect();
}

int TimelineChart::barAt(const QPoint &point) const
{
    return barCount() == 0 ? -1 : chartLayout().barAt(point);
}

void TimelineChart::goToBar(int bar)
{
    if (barCount() == 0)
        return;
    m_current = std::clamp(bar, 0, barCount() - 1);
    update();
    tellFocus();
}

void TimelineChart::choose(const ExpiryRange &range)
{
    if (m_picture.chosen == range)
        return;
    m_picture.chosen = range;
    update();
    Q_EMIT chosenChanged(range);
}

void TimelineChart::toggleBar(int bar)
{
    if (bar < 0 || bar >= barCount())
        return;
    m_current = bar;
    m_anchor = bar;
    ExpiryRange range;
    range.add(m_picture.counts.bars[static_cast<size_t>(bar)]);
    choose(m_picture.chosen == range ? ExpiryRange() : range);
    update();
    tellFocus();
}

void TimelineChart::extendTo(int bar)
{
    m_current = std::clamp(bar, 0, barCount() - 1);
    ExpiryRange range;
    for (int i = std::min(m_anchor, m_current); i <= std::max(m_anchor, m_current); ++i)
        range.add(m_picture.counts.bars[static_cast<size_t>(i)]);
    choose(range);
    update();
    tellFocus();
}

void TimelineChart::tellFocus()
{
    if (!hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

QSize TimelineChart::sizeHint() const
{
    const double line = fontMetrics().height();
    const double share = static_cast<double>(window()->height()) / shareOfWindow;
    return {characterWidth(fontMetrics()) * 60,
            static_cast<int>(std::clamp(share, leastLines * line, mostLines * line))};
}

QSize TimelineChart::minimumSizeHint() const
{
    return {characterWidth(fontMetrics()) * 30, sizeHint().height()};
}

void TimelineChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
}

bool TimelineChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

bool TimelineChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        if (bar < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), barText(bar), this, barRect(bar));
        return true;
    }
    return QWidget::event(event);
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Time runs from left to right in every language, as in the printed chart.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    TimelinePicture shown = m_picture;
    shown.current = hasFocus() ? m_current : -1;
    paintTimeline(painter, rect(), shown, window()->palette());
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const auto move = [&](int bar) {
        if (extends)
            extendTo(bar);
        else
            goToBar(bar);
        if (!extends)
            m_anchor = m_current;
        const QRect box = barRect(m_current);
        QToolTip::showText(mapToGlobal(box.topRight()), barText(m_current), this);
    };
    if (barCount() == 0 || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        move(m_current - 1);
        break;
    case Qt::Key_Right:
        move(m_current + 1);
        break;
    case Qt::Key_Home:
        move(0);
        break;
    case Qt::Key_End:
        move(barCount() - 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (extends)
            extendTo(m_current);
        else
            toggleBar(m_current);
        break;
    case Qt::Key_Escape:
        if (m_picture.chosen.isEmpty())
            QWidget::keyPressEvent(event);
        else
            choose({});
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = bar;
    m_dragged = false;
    if (event->modifiers() & Qt::ShiftModifier) {
        m_dragged = true;
        extendTo(bar);
    } else {
        m_anchor = bar;
        goToBar(bar);
    }
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (std::exchange(m_picture.hovered, bar) != bar)
        update();
    setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (m_pressed >= 0 && bar >= 0 && bar != m_current) {
        m_dragged = true;
        extendTo(bar);
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_pressed, -1) >= 0 && !m_dragged)
        toggleBar(m_current);
}

void TimelineChart::leaveEvent(QEvent *event)
{
    m_picture.hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    QTimer::singleShot(0, this, &TimelineChart::tellFocus); // after Qt has told of all of it
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tokendesk
