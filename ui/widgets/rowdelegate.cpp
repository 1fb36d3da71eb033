#include "ui/widgets/rowdelegate.h"

#include "domain/tooltip.h"
#include "models/modelrole.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/textline.h"
#include "ui/widgets/tableview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tokendesk {

namespace {
constexpr int textAtMost = 200; // what is longer is cut off anyway

bool isStrong(CellKind kind)
{
    return kind == CellKind::Strong || kind == CellKind::StrongName;
}

QFont fontOf(CellKind kind, QFont font)
{
    if (isStrong(kind))
        font.setWeight(QFont::DemiBold);
    return font;
}

/// Before a cell's words; behind them there is half of it.
int padding(const QStyleOptionViewItem &option)
{
    return pixels(Gap::Small, option.fontMetrics);
}

/// More of it, as much as there is behind the title.
int behindNumber(const QStyleOptionViewItem &option)
{
    return padding(option) / 2;
}

int aroundText(const QStyleOptionViewItem &option)
{
    const int before = padding(option);
    return before + before / 2 + 1;
}

} // namespace

void fillEdge(QPainter &painter, const QRect &cell, Qt::Edge edge, const QColor &colour)
{
    const QTransform toScreen = painter.deviceTransform();
    const QRectF exact = toScreen.mapRect(QRectF(cell));
    const QPoint end(qRound(exact.right()) - 1, qRound(exact.bottom()) - 1);
    QRect line(QPoint(qRound(exact.left()), qRound(exact.top())), end);
    const int thickness = std::max(1, qRound(toScreen.m22()));
    if (edge == Qt::TopEdge)
        line.setHeight(thickness);
    else
        line.setTop(line.bottom() + 1 - thickness);
    painter.fillRect(toScreen.inverted().mapRect(QRectF(line)), colour);
}

RowDelegate::RowDelegate(TableView *table, KindOf kindOf, ToneOf toneOf)
    : QStyledItemDelegate(table)
    , m_table(table)
    , m_kindOf(std::move(kindOf))
    , m_toneOf(std::move(toneOf))
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const FormColours colours = FormColours::of(*option.widget);
    painter->save();
    painter->setFont(option.font);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colours.chosen);
    else if (index.row() == m_table->hoveredRow())
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    fillEdge(*painter, option.rect, Qt::BottomEdge, colours.border);

    // Marks that are piled on a letter would reach into the rows around.
    painter->setClipRect(option.rect);
    const int before = padding(option);
    const QRect cell =
        mirrored(*painter, option.rect, option.rect.adjusted(before, 0, -before / 2, -1));
    const CellKind kind = m_kindOf(index.column());
    switch (kind) {
    case CellKind::Pill:
        drawPill(painter, cell, m_toneOf(index), index.data().toString(), option.palette);
        break;
    case CellKind::Button:
        paintButton(painter, cell, option, index);
        break;
    case CellKind::Check:
        paintCheck(painter, cell, option, index);
        break;
    case CellKind::Counts:
        if (const QList<ToneCount> each = counts(index); !each.isEmpty()) {
            drawCounts(painter, cell, each, option.palette);
            break;
        }
        [[fallthrough]];
    case CellKind::Text:
    case CellKind::Strong:
    case CellKind::Name:
    case CellKind::StrongName:
    case CellKind::Number:
        paintText(painter, cell, option, index, kind);
        break;
    }

    painter->restore();
    // Where the keyboard is, in the row that it moves in.
    const bool focused = m_table->hasFocus() && index.row() == m_table->currentIndex().row();
    if (focused) {
        for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge})
            fillEdge(*painter, option.rect, edge, colours.accent);
    }
}

int RowDelegate::wordsWidth(const QStyleOptionViewItem &option, int column,
                            const QString &words) const
{
    const CellKind kind = m_kindOf(column);
    const QFontMetrics metrics(fontOf(kind, option.font));
    int width = metrics.horizontalAdvance(words.left(textAtMost));
    if (kind == CellKind::Pill)
        width = pillWidth(metrics, width);
    else if (kind == CellKind::Button)
        width += metrics.height() * 6 / 5;
    else if (kind == CellKind::Number)
        width += behindNumber(option);
    return width + aroundText(option);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellKind kind = m_kindOf(index.column());
    const QFontMetrics metrics(fontOf(kind, option.font));
    const QList<ToneCount> marked = kind == CellKind::Counts ? counts(index) : QList<ToneCount>();
    const int width = marked.isEmpty() ? wordsWidth(option, index.column(), index.data().toString())
                                       : countsWidth(metrics, marked) + aroundText(option);
    return {width, metrics.height() * 2};
}

QString RowDelegate::reason(const QModelIndex &index) const
{
    return m_reasonOf ? m_reasonOf(index) : QString();
}

QString RowDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString why = m_kindOf(index.column()) == CellKind::Button ? reason(index) : QString();
    if (!why.isEmpty())
        return plainToolTip(why);
    // A time says the instant instead; "never used" has none.
    const QString told = index.data(Qt::ToolTipRole).toString();
    const QString words = plainToolTip(index.data().toString());
    if (told.contains(words) || sizeHint(option, index).width() <= option.rect.width())
        return {};
    return told.isEmpty() ? words : words + QLatin1Char('\n') + told;
}

QList<ToneCount> RowDelegate::counts(const QModelIndex &index) const
{
    return m_countsOf ? m_countsOf(index) : QList<ToneCount>();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString shown =
        event->type() == QEvent::ToolTip && index.isValid() ? toolTip(option, index) : QString();
    if (shown.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), shown, view->viewport(), view->visualRect(index));
    return true;
}

bool RowDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                              const QModelIndex &)
{
    return false;
}

void RowDelegate::paintText(QPainter *painter, const QRect &cell,
                            const QStyleOptionViewItem &option, const QModelIndex &index,
                            CellKind kind) const
{
    const QFont font = fontOf(kind, option.font);
    painter->setFont(font);
    const FormColours colours = FormColours::of(*option.widget);
    const bool isName = kind == CellKind::Name || kind == CellKind::StrongName;
    painter->setPen(isStrong(kind) ? colours.text
                                   : option.palette.color(QPalette::Active, QPalette::Text));
    // Several names in a row are no name: they are read as the window is.
    const QString whole = index.data().toString();
    const QString text =
        QFontMetrics(font).elidedText(isName ? whole : asParagraph(whole),
                                      isName ? Qt::ElideMiddle : Qt::ElideRight, cell.width());
    if (kind != CellKind::Number) {
        drawTextLine(painter, cell, text);
        return;
    }
    const int behind = behindNumber(option);
    drawTextLineAtEnd(painter, mirrored(*painter, cell, cell.adjusted(0, 0, -behind, 0)), text);
}

void RowDelegate::paintCheck(QPainter *painter, const QRect &cell,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FormColours colours = FormColours::of(*option.widget);
    const bool free = index.flags() & Qt::ItemIsUserCheckable;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const int side = option.fontMetrics.ascent() + 2;
    QRectF box = mirrored(*painter, cell, QRect(cell.left(), cell.top(), side, side));
    box.moveTop(cell.center().y() - side / 2.0 + 0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = free ? colours.accent : colours.muted;
    painter->setPen(checked ? fill : (free ? colours.muted : colours.border));
    painter->setBrush(checked ? fill : colours.field);
    painter->drawRoundedRect(box, side / 4.0, side / 4.0);
    if (!checked)
        return;
    painter->setPen(QPen(colours.onAccent, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter->drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.30)}));
}

void RowDelegate::paintButton(QPainter *painter, const QRect &cell,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Quiet until the row is looked at.
    const bool awake = index.row() == m_table->hoveredRow()
        || (option.state & QStyle::State_Selected) || index.row() == m_table->currentIndex().row();
    const bool pending = index.data(ModelRole::Pending).isValid();
    const FormColours colours = FormColours::of(*option.widget);
    const QFontMetrics metrics(option.font);
    const int around = metrics.height() * 6 / 5;
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                            std::max(0, cell.width() - around));
    const int height = metrics.height() + metrics.height() / 2;
    const int width = metrics.horizontalAdvance(text) + around;
    QRectF box = mirrored(*painter, cell, QRect(cell.left(), cell.top(), width, height));
    box.moveTop(cell.center().y() - height / 2.0 + 0.5);
    const bool works = pending || reason(index).isEmpty();
    QColor colour = pending || !awake ? colours.muted : colours.text;
    if (!works)
        colour = colours.off;
    if (awake && !pending) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colours.border);
        painter->setBrush(works ? QBrush(option.palette.color(QPalette::Base)) : Qt::NoBrush);
        const double corner = metrics.height() / 3.0;
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
    painter->setPen(colour);
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace tokendesk
