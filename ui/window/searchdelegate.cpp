#include "ui/window/searchdelegate.h"

#include "ui/theme/textline.h"

#include "ui/theme/formstyle.h"
#include "ui/window/searchmodel.h"

#include <QPainter>

namespace tokendesk {

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const SearchEntry &entry = static_cast<const SearchModel *>(index.model())->entry(index.row());
    const FormColours colours = FormColours::of(*option.widget);
    const QFontMetrics metrics(option.font);
    const int unit = metrics.height();
    painter->save();
    painter->setFont(option.font);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(colours.accent);
        painter->setBrush(colours.chosen);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), unit / 3.0,
                                 unit / 3.0);
    }

    QRect room = option.rect.adjusted(unit / 2, 0, -unit / 2, 0);
    const auto takeRight = [&](const QString &text, const QColor &colour, Qt::TextElideMode elide) {
        if (text.isEmpty())
            return;
        const QString shown = metrics.elidedText(text, elide, room.width() / 2);
        painter->setPen(colour);
        drawTextLineAtEnd(painter, mirrored(*painter, option.rect, room), shown);
        room.setRight(room.right() - metrics.horizontalAdvance(shown) - unit);
    };
    takeRight(entry.shortcut, colours.text, Qt::ElideRight);
    // A kind's end is the number that tells it from another one of its name.
    if (entry.isUsable())
        takeRight(entry.kind, colours.muted, Qt::ElideMiddle);
    else
        takeRight(entry.reason, colours.muted, Qt::ElideRight);

    const QRect mark(room.left(), room.center().y() - unit / 2, unit, unit);
    entry.icon.paint(painter, mirrored(*painter, option.rect, mark), Qt::AlignCenter,
                     entry.isUsable() ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(mark.right() + unit / 2);
    painter->setPen(entry.isUsable() ? colours.text : colours.muted);
    drawTextLine(painter, mirrored(*painter, option.rect, room),
                 metrics.elidedText(entry.text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = QFontMetrics(option.font).height();
    return {unit * 20, unit * 2};
}

} // namespace tokendesk
