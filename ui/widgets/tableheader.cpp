#include "ui/widgets/tableheader.h"

#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStyleOption>
#include <QtMath>

namespace tokendesk {

namespace {

constexpr int anyWidth = 1000; ///< of a section, to ask the style

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortIndicatorShown(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

int TableHeader::titleWidth(const QString &title) const
{
    // Rounded up: a fraction too little would end in dots.
    return qCeil(QFontMetricsF(titleFont()).horizontalAdvance(title)) + around();
}

bool TableHeader::isSortedBy(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

void TableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        Q_EMIT lookChanged();
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int room = sectionSize(section) - around() - (isSortedBy(section) ? markWidth() : 0);
    option->text = QFontMetrics(titleFont()).elidedText(option->text, Qt::ElideRight, room);
    // Qt keeps the sort mark's room free at the right of a title, also where the mark is at its
    // left.
    const bool meetsMark = isSortedBy(section) && isRightToLeft();
    if (endsAligned(section) && !meetsMark)
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

bool TableHeader::endsAligned(int section) const
{
    const auto *table = qobject_cast<const QAbstractItemView *>(parentWidget());
    const auto *rows = table ? qobject_cast<const RowDelegate *>(table->itemDelegate()) : nullptr;
    return rows && rows->endsAligned(section);
}

int TableHeader::around() const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, anyWidth, anyWidth);
    return anyWidth - style()->subElementRect(QStyle::SE_HeaderLabel, &option, this).width();
}

QFont TableHeader::titleFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

} // namespace tokendesk
