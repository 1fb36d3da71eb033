#include "ui/theme/wrappeditems.h"

#include "ui/theme/gap.h"

#include <QListWidget>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tokendesk {

namespace {

/// Qt measures as if the style sheet had no paddings, and cuts off the last word when it paints
/// within these. It also measures an item for another width when it paints than when it gave it a
/// place: a line of room is left empty then, and the words are cut off.
class WrappedItems final : public QStyledItemDelegate {
public:
    explicit WrappedItems(QListWidget *list)
        : QStyledItemDelegate(list)
        , m_list(*list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrow = option;
        // Qt gives places as if the bar were there.
        const int bar = m_list.verticalScrollBar()->sizeHint().width();
        const int room = m_list.maximumViewportSize().width() - bar - 2 * m_list.spacing();
        narrow.rect.setWidth(room - 2 * pixels(Gap::Tiny));
        return QStyledItemDelegate::sizeHint(narrow, index);
    }

private:
    const QListWidget &m_list;
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
