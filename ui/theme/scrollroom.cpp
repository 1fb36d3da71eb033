#include "ui/theme/scrollroom.h"

#include <QEvent>
#include <QScrollBar>

namespace tokendesk {

ScrollRoom::ScrollRoom(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the controls in it have the keyboard
    setWidgetResizable(true);
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
