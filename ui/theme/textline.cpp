#include "ui/theme/textline.h"

#include <QPainter>
#include <QStyle>

namespace tokendesk {

namespace {

void drawAt(QPainter *painter, const QRect &room, const QString &text, Qt::Alignment side)
{
    const int read = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const Qt::Alignment place =
        QStyle::visualAlignment(painter->layoutDirection(), side | Qt::AlignVCenter);
    painter->drawText(room, static_cast<int>(place | Qt::AlignAbsolute) | Qt::TextSingleLine | read,
                      text);
}

} // namespace

QRect mirrored(const QPainter &painter, const QRect &whole, const QRect &part)
{
    return QStyle::visualRect(painter.layoutDirection(), whole, part);
}

void drawTextLine(QPainter *painter, const QRect &room, const QString &text)
{
    drawAt(painter, room, text, Qt::AlignLeft);
}

void drawTextLineAtEnd(QPainter *painter, const QRect &room, const QString &text)
{
    drawAt(painter, room, text, Qt::AlignRight);
}

} // namespace tokendesk
