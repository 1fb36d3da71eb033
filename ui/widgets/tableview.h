// The table of a page: whole rows, quiet lines, one click or key for what is done with a row.
#pragma once

#include "models/shownexport.h"
#include "ui/widgets/heldplace.h"

#include <QTableView>

#include <memory>
#include <optional>

namespace tokendesk {

class TableColumns;

/// Fast at 100,000 rows: all rows have one height, and nothing is measured over all of them.
class TableView final : public QTableView {
    Q_OBJECT
public:
    /// `name`: what assistive tools call it, for example "Service tokens".
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    /// One-click column: its cells are buttons, or check boxes where the model says so (Space
    /// ticks those; what a button does is done by a click alone); -1: none.
    void setActionColumn(int column) { m_actionColumn = column; }
    [[nodiscard]] int actionColumn() const { return m_actionColumn; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    /// Lives as long as the table.
    [[nodiscard]] TableColumns &columns() const { return *m_columns; }
    /// What the widest of some cells wants, from the first to the last row; in pixels.
    [[nodiscard]] int wordsWidth(int section) const;
    /// What the widest of these words wants in a cell of it.
    [[nodiscard]] int wordsWidth(int section, const QStringList &words) const;
    void setModel(QAbstractItemModel *model) override;

    /// The row alone, current and selected. Qt's own selectRow() finds no column in a table that is
    /// written from right to left.
    void chooseRow(int row);
    /// The first row is in sight, and what the keyboard starts from.
    void showTop();
    /// The lists are read anew: what is in sight stays at its place on the screen, whatever comes
    /// or goes above it, until somebody works in the table, sorts it or letPlaceGo().
    void holdPlace() { m_place.hold(); }
    void letPlaceGo() { m_place.letGo(); }
    /// Selected rows from the top, or the current one.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Those of the data that are shown, in the order of their places.
    [[nodiscard]] QList<ShownColumn> shownColumns() const;
    /// The shown columns of these rows as text: tabs between cells, a line each, and the titles
    /// above several. Times are UTC, ISO 8601.
    [[nodiscard]] QString rowsAsText(const QList<int> &rows) const;
    /// Assistive tools cannot see the mark in the header. Done by itself when it changes, but not
    /// where what is set there at first is what Qt has in mind anyway.
    void describeOrder();

Q_SIGNALS:
    void actionClicked(int row);
    /// By Enter or a double click, beside the one-click column.
    void rowOpened(bool byDoubleClick);
    void chosenRowsChanged();

protected:
    /// Home and End go to the first and the last row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// For a double click on a divider: one long name must not push the other columns out of sight.
    int sizeHintForColumn(int column) const override;
    /// Off: letters belong to the search box.
    void keyboardSearch(const QString &) override { }
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// More room within the same window: the rows stay under the mouse, also at the list's end.
    void updateGeometries() override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    /// Draws anew what has changed and is in sight; Qt would draw all that is in sight.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setHoveredRow(int row);
    /// The row's button at the mouse; invalid: none is there.
    [[nodiscard]] QModelIndex buttonUnder(const QMouseEvent &event) const;
    void click(const QModelIndex &button, quint64 timestamp);
    void updateRow(const QModelIndex &index);
    void updateRows(int first, int last);
    void fitRowHeight();

    std::unique_ptr<TableColumns> m_columns; ///< never null
    HeldPlace m_place{*this};
    int m_actionColumn = -1;
    int m_hoveredRow = -1;
    int m_rowsBefore = 0; ///< at the last updateGeometries()
    QSize m_windowBefore; ///< then, too
    QPersistentModelIndex m_pressed; ///< the button that the mouse holds down
    QPersistentModelIndex m_clicked; ///< the one that was clicked last
    std::optional<quint64> m_clickedAt; ///< the event's time, in ms
};

} // namespace tokendesk
