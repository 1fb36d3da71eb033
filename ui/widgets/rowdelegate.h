// How the cells of our tables are drawn.
#pragma once

#include "ui/theme/statetone.h"

#include <QStyledItemDelegate>
#include <functional>

namespace tokendesk {

class TableView;

/// What a column's cells are. Names lose their middle where there is no room: it is their endings
/// that tell them apart.
/// Counts: what setCountsOf() gives, each behind its shape; where it gives none, the cell's words.
/// Numbers end below each other.
enum class CellKind { Text, Strong, Name, StrongName, Number, Pill, Button, Check, Counts };

/// A line within the cell, in whole pixels of the screen. At a scale of 150 % a pen would put a
/// part of it into the row beside, and leave holes where columns meet.
void fillEdge(QPainter &painter, const QRect &cell, Qt::Edge edge, const QColor &colour);

/// Facts come from the model; this says how they look.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using KindOf = std::function<CellKind(int column)>;
    using ToneOf = std::function<PillTone(const QModelIndex &index)>;
    /// The table owns the delegate.
    RowDelegate(TableView *table, KindOf kindOf, ToneOf toneOf);

    /// Why the row's button does not work; empty: it does. Without this all of them do.
    using ReasonOf = std::function<QString(const QModelIndex &index)>;
    void setReasonOf(ReasonOf reasonOf) { m_reasonOf = std::move(reasonOf); }

    /// Of the cells that are Counts. Their words are for readers, tool tips and copies.
    using CountsOf = std::function<QList<ToneCount>(const QModelIndex &index)>;
    void setCountsOf(CountsOf countsOf) { m_countsOf = std::move(countsOf); }

    [[nodiscard]] bool endsAligned(int column) const
    {
        return m_kindOf(column) == CellKind::Number;
    }
    /// How wide a cell of this column is that shows these words.
    [[nodiscard]] int wordsWidth(const QStyleOptionViewItem &option, int column,
                                 const QString &words) const;
    /// As wide as it takes to show all of it.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// A button that does not work says why; a cell that is cut, all of its words.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Nothing: the table says which button or box was clicked.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QString reason(const QModelIndex &index) const;
    /// Empty: the model's.
    [[nodiscard]] QString toolTip(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const;
    [[nodiscard]] QList<ToneCount> counts(const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index, CellKind kind) const;
    void paintCheck(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintButton(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    TableView *m_table;
    KindOf m_kindOf;
    ToneOf m_toneOf;
    ReasonOf m_reasonOf;
    CountsOf m_countsOf;
};

} // namespace tokendesk
