#include "ui/widgets/scrolledhead.h"

#include "ui/theme/gap.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

constexpr int linesBelow = 12; ///< the head of the table and five rows
constexpr int linesAtLeast = 5;

} // namespace

ScrolledHead::ScrolledHead(QWidget *parent)
    : ScrollRoom(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    parent->installEventFilter(this);
}

void ScrolledHead::setContent(QWidget *content)
{
    setWidget(content);
    content->installEventFilter(this);
    fit();
}

QSize ScrolledHead::minimumSizeHint() const
{
    return {characterWidth(fontMetrics()) * 30,
            std::min(m_height, fontMetrics().height() * linesAtLeast)};
}

QSize ScrolledHead::sizeHint() const
{
    return {ScrollRoom::sizeHint().width(), m_height};
}

bool ScrolledHead::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSized = watched == parent() && event->type() == QEvent::Resize;
    const bool isChanged =
        widget() && watched == widget() && event->type() == QEvent::LayoutRequest;
    const bool handled = ScrollRoom::eventFilter(watched, event);
    if (isSized || isChanged)
        fit();
    return handled;
}

void ScrolledHead::fit()
{
    if (!widget())
        return;
    const QWidget &content = *widget();
    const int wide = parentWidget()->width();
    const int line = fontMetrics().height();
    int wanted =
        content.hasHeightForWidth() ? content.heightForWidth(wide) : content.sizeHint().height();
    if (content.minimumSizeHint().width() > wide)
        wanted += horizontalScrollBar()->sizeHint().height();
    const int room = std::max(parentWidget()->height() - line * linesBelow, line * linesAtLeast);
    const int height = std::min(wanted, room);
    if (std::exchange(m_height, height) != height)
        updateGeometry();
}

} // namespace tokendesk
