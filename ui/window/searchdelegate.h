// How a line of the action search looks: icon, words, and what they belong to at the right.
#pragma once

#include <QStyledItemDelegate>

namespace tokendesk {

/// For a view over a SearchModel.
class SearchDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace tokendesk
