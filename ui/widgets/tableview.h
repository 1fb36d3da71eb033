// The table of a page: whole rows, quiet lines, a column chooser, a memory for its header.
#pragma once

#include "models/shownexport.h"

#include <QHash>
#include <QSettings>
#include <QTableView>
#include <optional>
#include <vector>

namespace tokendesk {

/// Fast at 100,000 rows: all rows have one height, and nothing is measured over all of them.
class TableView final : public QTableView {
    Q_OBJECT
public:
    /// `name`: what assistive tools call it, for example "Service tokens".
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /// One-click column: its cells are buttons, or check boxes where the model says so (Space
    /// ticks those; what a button does is done by a click alone); -1: none.
    void setActionColumn(int column) { m_actionColumn = column; }
    [[nodiscard]] int actionColumn() const { return m_actionColumn; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    /// Shown at first, in this order, with widths in average characters; the others can be chosen.
    struct Column {
        int section;
        int characters;
        bool shown;
        /// Gives room, so that all fit, and needs no more than its words; takes what is left.
        bool elastic = false;
        // The others are wider where their words are, up to twice as wide.
        /// Characters that an elastic one keeps; 0: half of them. Another one gets so narrow where
        /// all fit by that; 0: never.
        int least = 0;
        /// An elastic one that its words are cut short in only beyond its characters, where all do
        /// not fit anyway and the rest is scrolled to.
        bool whole = false;
    };
    /// Until somebody sizes one by hand, the columns fill the width; what does not fit beside the
    /// least that the elastic ones keep is scrolled to.
    void layOutColumns(const QList<Column> &columns);
    /// As layOutColumns() was told, whatever a person has changed since.
    void layOutAnew();
    struct ColumnState {
        int section;
        QString title;
        bool shown;
    };
    /// All columns, in the order of their places.
    [[nodiscard]] QList<ColumnState> columnStates() const;
    /// False: it is the last one of the data that is shown, and stays.
    bool showColumn(int section, bool shown);
    void moveColumn(int place, int toPlace);
    /// Where a person shows, hides and orders the columns without a mouse.
    void openColumnChooser();
    /// Where a person sorts without a mouse, by one of the columns that are shown.
    void openSortMenu();
    void setModel(QAbstractItemModel *model) override;
    void saveHeader(QSettings &settings, const QString &key) const;
    /// False when there is nothing usable; the columns stay as laid out.
    bool restoreHeader(QSettings &settings, const QString &key);

    /// The row alone, current and selected. Qt's own selectRow() finds no column in a table that is
    /// written from right to left.
    void chooseRow(int row);
    /// The first row is in sight, and what the keyboard starts from.
    void showTop();
    /// The lists are read anew: what is in sight stays at its place on the screen, whatever comes
    /// or goes above it, until somebody works in the table, sorts it or letPlaceGo().
    void holdPlace() { m_holdsPlace = true; }
    void letPlaceGo()
    {
        m_holdsPlace = false;
        m_inSight.clear();
    }
    /// Selected rows from the top, or the current one.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Those of the data that are shown, in the order of their places.
    [[nodiscard]] QList<ShownColumn> shownColumns() const;
    /// The shown columns of these rows as text: tabs between cells, a line each, and the titles
    /// above several. Times are UTC, ISO 8601.
    [[nodiscard]] QString rowsAsText(const QList<int> &rows) const;

Q_SIGNALS:
    void actionClicked(int row);
    /// By Enter or a double click, beside the one-click column.
    void rowOpened(bool byDoubleClick);
    void chosenRowsChanged();
    /// Somebody has sized, moved, shown or hidden a column, or sorted by one.
    void arranged();

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
    /// Of the rows in sight, unless that is done already.
    void rememberPlace();
    void goBackToPlace();
    void setHoveredRow(int row);
    /// The row's button at the mouse; invalid: none is there.
    [[nodiscard]] QModelIndex buttonUnder(const QMouseEvent &event) const;
    void click(const QModelIndex &button, quint64 timestamp);
    void updateRow(const QModelIndex &index);
    void updateRows(int first, int last);
    void fitRowHeight();
    void fitColumns();
    [[nodiscard]] int widthOf(int characters) const;
    [[nodiscard]] int wantedWidth(const Column &column) const;
    /// Of an elastic one.
    [[nodiscard]] int leastWidth(const Column &column) const;
    /// Of all that are shown, by section; returns their sum.
    int leastWidths(QHash<int, int> &widths) const;
    /// Narrows those that may be; false: that would not do, and nothing is narrower.
    [[nodiscard]] bool yieldRoom(QHash<int, int> &widths, int needed) const;
    /// Less than that cuts the title off.
    [[nodiscard]] int titleWidth(int section) const;
    /// Of some cells, from the first to the last row.
    [[nodiscard]] int wordsWidth(int section) const;
    void measureWords();
    [[nodiscard]] bool mayHide(int section) const;
    void openColumnMenu(const QPoint &position);
    /// Assistive tools cannot see the mark in the header.
    void describeOrder();

    QList<Column> m_columns;
    QHash<int, int> m_wordsWidths; ///< by section; empty: not measured yet
    bool m_sizing = false; ///< we are, not a person
    bool m_isCrowded = false; ///< no room is kept for the sort mark where it does not stand
    bool m_sizedByHand = false;
    int m_actionColumn = -1;
    int m_hoveredRow = -1;
    struct RowInSight {
        QPersistentModelIndex row;
        int line; ///< from the top
    };
    std::vector<RowInSight> m_inSight; ///< before the rows that are not laid out yet
    int m_chosenLine = -1; ///< of m_inSight
    bool m_holdsPlace = false;
    int m_rowsBefore = 0; ///< at the last updateGeometries()
    QSize m_windowBefore; ///< then, too
    QPersistentModelIndex m_pressed; ///< the button that the mouse holds down
    QPersistentModelIndex m_clicked; ///< the one that was clicked last
    std::optional<quint64> m_clickedAt; ///< the event's time, in ms
};

} // namespace tokendesk
