#include "ui/theme/scrollroom.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTimer>

namespace tokendesk {

ScrollRoom::ScrollRoom(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the controls in it have the keyboard
    setWidgetResizable(true);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

/// Qt does so for Tab alone, not for a field that is focused because something is wrong with it.
void ScrollRoom::follow(QWidget *focused)
{
    // Back in the window nothing moves.
    if (!focused || focused == m_lastFocused)
        return;
    m_lastFocused = focused;
    if (!widget() || !widget()->isAncestorOf(focused)
        || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    // What came with it, such as the reason, gets its room first.
    QTimer::singleShot(0, focused, [room = QPointer(this), focused] {
        if (!room || !room->widget() || !room->widget()->isAncestorOf(focused)
            || !focused->hasFocus())
            return;
        if (QLayout *layout = room->widget()->layout())
            layout->activate();
        room->ensureWidgetVisible(focused);
    });
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
