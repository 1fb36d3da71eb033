// The headers of grouped findings: how they look, and how they fold.
#pragma once

#include "models/findingmodel.h"
#include "ui/widgets/rowdelegate.h"

#include <QPointer>

namespace tokendesk {

/// A header is drawn over the whole row, whatever columns there are.
class FindingDelegate final : public RowDelegate {
    Q_OBJECT
public:
    /// `model` is that of the table, which owns the delegate.
    FindingDelegate(TableView *table, const FindingModel &model, KindOf kindOf, ToneOf toneOf);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHeader(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                     int header) const;

    const TableView *m_headerTable;
    const FindingModel &m_model;
};

/// Left and Right fold and unfold the current header, so do Space, a click on its arrow, and a
/// double click; Left in the first column goes from a finding to its header. Where lines begin at
/// the right, Left and Right are the other way round, as the arrow is.
class GroupFolding final : public QObject {
    Q_OBJECT
public:
    /// `model` is that of the table, which owns this object.
    GroupFolding(TableView *table, FindingModel &model);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(int key);
    [[nodiscard]] bool isOnArrow(const QPoint &point) const;
    void setCollapsed(int header, bool collapsed);
    void goTo(int row);

    TableView *m_table;
    const QWidget *m_viewport; ///< of the table
    QPointer<FindingModel> m_model;
};

} // namespace tokendesk
