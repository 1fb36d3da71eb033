#include "ui/widgets/tableheader.h"

#include <QStyleOption>

namespace tokendesk {

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
    // One more: the advance is rounded, and a fraction too little would end in dots.
    return titleMetrics().horizontalAdvance(title) + 1 + around();
}

bool TableHeader::isSortedBy(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int room = sectionSize(section) - around() - (isSortedBy(section) ? markWidth() : 0);
    option->text = titleMetrics().elidedText(option->text, Qt::ElideRight, room);
}

QFontMetrics TableHeader::titleMetrics() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return QFontMetrics(strong);
}

} // namespace tokendesk
