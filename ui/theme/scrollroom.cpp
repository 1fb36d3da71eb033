#include "ui/theme/scrollroom.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace tokendesk {

namespace {
constexpr const char *comesWhole = "comesWhole";
} // namespace

void comeWhole(QWidget &widget)
{
    widget.setProperty(comesWhole, true);
}

void bringIntoView(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto *room = qobject_cast<ScrollRoom *>(around)) {
            room->bringIntoView(widget);
            return;
        }
    }
}

ScrollRoom::ScrollRoom(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the controls in it have the keyboard
    setWidgetResizable(true);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

ScrollRoom::~ScrollRoom()
{
    // What is in it goes after this, and the keyboard goes elsewhere with it.
    disconnect(qApp, &QApplication::focusChanged, this, nullptr);
}

/// Qt does so for Tab alone, not for a field that is focused because something is wrong with it.
void ScrollRoom::follow(const QWidget *focused)
{
    if (!focused || !widget())
        return;
    if (!widget()->isAncestorOf(focused)) {
        if (focused->window() == window()) // such as the button that finds something wrong
            m_lastFocused = nullptr;
        return;
    }
    // Back in the window nothing moves.
    if (std::exchange(m_lastFocused, focused) == focused
        || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    QTimer::singleShot(0, this, [this, focused] {
        if (QWidget *now = QApplication::focusWidget(); now == focused)
            showWhole(*now);
    });
}

void ScrollRoom::bringIntoView(QWidget &widget)
{
    QTimer::singleShot(0, &widget, [this, wanted = &widget] { showWhole(*wanted); });
}

/// Called a moment later: what came with it, such as the reason, gets its room first.
void ScrollRoom::showWhole(QWidget &wanted)
{
    if (!widget() || !widget()->isAncestorOf(&wanted))
        return;
    if (QLayout *layout = widget()->layout())
        layout->activate();
    for (QWidget *around = &wanted; around != widget(); around = around->parentWidget()) {
        if (around->property(comesWhole).toBool())
            ensureWidgetVisible(around);
    }
    ensureWidgetVisible(&wanted);
}

bool ScrollRoom::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        dropNeedlessBar();
    return handled;
}

bool ScrollRoom::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        dropNeedlessBar();
    return handled;
}

void ScrollRoom::dropNeedlessBar()
{
    if (!widget() || verticalScrollBar()->maximum() == 0)
        return;
    const QSize most = maximumViewportSize();
    const int high = widget()->hasHeightForWidth() ? widget()->heightForWidth(most.width())
                                                   : widget()->minimumSizeHint().height();
    if (high > most.height() || widget()->minimumSizeHint().width() > most.width())
        return;
    // Without it the content gets the whole width, and is measured anew.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

} // namespace tokendesk
