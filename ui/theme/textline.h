// Lines of text, and what stands beside them, in windows that are written from either side.
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace tokendesk {

/// Where `part` of `whole` is: on the other side when the painter's window is written from right to
/// left.
[[nodiscard]] QRect mirrored(const QPainter &painter, const QRect &whole, const QRect &part);
/// One line, at the side where the window's lines begin, in the middle of the height. Its own
/// letters say from which side it is read: a Latin name is not turned round in an Arabic window.
void drawTextLine(QPainter *painter, const QRect &room, const QString &text);
/// The same at the other side.
void drawTextLineAtEnd(QPainter *painter, const QRect &room, const QString &text);

} // namespace tokendesk
