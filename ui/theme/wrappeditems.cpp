#include "ui/theme/wrappeditems.h"

#include "ui/theme/gap.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace tokendesk {

namespace {

/// Qt measures as if the style sheet had no paddings, and cuts off the last word when it paints
/// within these.
class WrappedItems final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrow = option;
        narrow.rect.setWidth(option.rect.width() - 2 * pixels(Gap::Tiny));
        return QStyledItemDelegate::sizeHint(narrow, index);
    }
};

} // namespace

void wrapItems(QListWidget *list)
{
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new WrappedItems(list));
}

} // namespace tokendesk
