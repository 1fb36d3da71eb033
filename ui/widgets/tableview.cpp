#include "ui/widgets/tableview.h"

#include "domain/tableexport.h"
#include "models/modelrole.h"
#include "ui/widgets/columnmenus.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/spokenrows.h"
#include "ui/widgets/tablecolumns.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int measuredRows = 64;

/// Tabs and line ends part the cells of what is copied.
QString inOneCell(QString text)
{
    for (QChar &character : text) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            character = QLatin1Char(' ');
    }
    return text;
}

bool isBox(const QModelIndex &index)
{
    return index.flags() & Qt::ItemIsUserCheckable;
}

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    m_columns = std::make_unique<TableColumns>(*this);
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of %1").arg(name));
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &position) { openColumnMenu(*this, position); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        letPlaceGo();
        describeOrder();
    });
    setSortingEnabled(false); // the page says what is sorted first, before the model is asked
    fitRowHeight();
}

TableView::~TableView() = default;

void TableView::fitRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    const int before = verticalHeader()->defaultSectionSize();
    fitRowHeight();
    if (verticalHeader()->defaultSectionSize() != before && m_columns->areLaidOut())
        m_columns->measure();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_columns->followRows();
    const auto remember = [this] { m_place.remember(); };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, remember);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, remember);
}

void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_place.remember();
    // Qt would scroll to the row that is the current one in the place of one that goes.
    const bool scrolls = hasAutoScroll();
    setAutoScroll(scrolls && !m_place.isHeld());
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    setAutoScroll(scrolls);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

void TableView::updateGeometries()
{
    QScrollBar &bar = *verticalScrollBar();
    const int top = bar.value();
    const int offset = verticalHeader()->offset();
    QTableView::updateGeometries();
    const int rows = model() ? model()->rowCount() : 0;
    const bool isSameList = std::exchange(m_rowsBefore, rows) == rows;
    const QSize windowNow = window()->size();
    const bool isSameWindow = std::exchange(m_windowBefore, windowNow) == windowNow;
    if (m_place.isRemembered()) {
        m_place.goBack();
        return;
    }
    if (!isSameList || !isSameWindow || verticalHeader()->offset() == offset)
        return;
    // At the end Qt keeps the last row at the bottom.
    bar.setMaximum(std::max(bar.maximum(), top));
    bar.setValue(top);
    verticalHeader()->setOffset(offset);
    viewport()->update();
}

void TableView::describeOrder()
{
    const QHeaderView &header = *horizontalHeader();
    const int section = header.sortIndicatorSection();
    if (!model() || section < 0 || section >= model()->columnCount())
        return;
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool isAscending = header.sortIndicatorOrder() == Qt::AscendingOrder;
    setAccessibleDescription(isAscending ? tr("Sorted by %1, ascending").arg(title)
                                         : tr("Sorted by %1, descending").arg(title));
}

void TableView::chooseRow(int row)
{
    const int column = std::max(0, currentIndex().column());
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
}

void TableView::showTop()
{
    scrollToTop();
    if (model()->rowCount() > 0 && !selectionModel()->isSelected(currentIndex()))
        selectionModel()->setCurrentIndex(model()->index(0, std::max(0, currentIndex().column())),
                                          QItemSelectionModel::NoUpdate);
}

QList<int> TableView::chosenRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    // Ranges, not cells: with everything selected there may be a million of these.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<ShownColumn> TableView::shownColumns() const
{
    QList<ShownColumn> columns;
    const QList<TableColumns::State> states = m_columns->states();
    for (const TableColumns::State &column : states) {
        if (column.shown && column.section != m_actionColumn)
            columns << ShownColumn{column.section, column.title};
    }
    return columns;
}

QString TableView::rowsAsText(const QList<int> &rows) const
{
    const QList<ShownColumn> columns = shownColumns();
    QString text;
    const auto addLine = [&](const auto &cell) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += QLatin1Char('\t');
            text += cell(columns.at(i));
        }
        text += QLatin1Char('\n');
    };
    if (rows.size() > 1)
        addLine([](const ShownColumn &column) { return column.title; });
    for (const int row : rows) {
        addLine([this, row](const ShownColumn &column) {
            const QModelIndex cell = model()->index(row, column.section);
            const QString written =
                writtenText(cell.data(ModelRole::Raw), [&cell] { return cell.data().toString(); });
            return harmlessText(inOneCell(written));
        });
    }
    return text;
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (model() && model()->rowCount() > 0) {
        const int column = std::max(0, currentIndex().column());
        if (action == MoveHome)
            return model()->index(0, column);
        if (action == MoveEnd)
            return model()->index(model()->rowCount() - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

int TableView::wordsWidth(int section) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    const int rows = model()->rowCount();
    const int step = std::max(1, rows / measuredRows);
    for (int row = 0; row < rows; row += step) {
        const QModelIndex index = model()->index(row, section);
        widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return widest;
}

int TableView::wordsWidth(int section, const QStringList &words) const
{
    const auto *delegate = qobject_cast<const RowDelegate *>(itemDelegate());
    if (!delegate)
        return 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    for (const QString &each : words)
        widest = std::max(widest, delegate->wordsWidth(option, section, each));
    return widest;
}

int TableView::sizeHintForColumn(int column) const
{
    return std::min(QTableView::sizeHintForColumn(column), viewport()->width() * 2 / 5);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    m_place.holdNoLonger();
    const QPersistentModelIndex box = currentIndex().siblingAtColumn(m_actionColumn);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && isBox(box)) {
        Q_EMIT actionClicked(box.row());
        tellTicked(*this, box);
        return;
    }
    // No letters to look for.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Delete) {
        event->ignore();
        return;
    }
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isArrow && event->modifiers() == Qt::NoModifier && currentIndex().isValid()
        && !selectionModel()->hasSelection()) {
        chooseRow(currentIndex().row()); // where the keyboard is, not the one beside it
        return;
    }
    QTableView::keyPressEvent(event);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT rowOpened(false);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

QModelIndex TableView::buttonUnder(const QMouseEvent &event) const
{
    const QModelIndex index = indexAt(event.position().toPoint());
    return m_actionColumn >= 0 && index.column() == m_actionColumn ? index : QModelIndex();
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_place.holdNoLonger();
    const bool isAlone = event->buttons() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = isAlone ? buttonUnder(*event) : QModelIndex();
    // Else Qt follows the pressed row when the button in it has moved it elsewhere.
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    QTableView::mousePressEvent(event);
    setAutoScroll(scrolls);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    // The first click may have moved another row here. Boxes stay where they are.
    const QModelIndex button = buttonUnder(*event);
    m_pressed = event->button() == Qt::LeftButton && isBox(button) ? button : QModelIndex();
    if (event->button() == Qt::LeftButton && !button.isValid()
        && indexAt(event->position().toPoint()).isValid())
        Q_EMIT rowOpened(true);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex button = buttonUnder(*event);
    setHoveredRow(indexAt(event->position().toPoint()).row());
    viewport()->setCursor(button.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_pressed != button)
        m_pressed = QModelIndex();
    QTableView::mouseMoveEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex button = buttonUnder(*event);
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    if (event->button() == Qt::LeftButton && button.isValid() && button == pressed)
        click(button, event->timestamp());
}

void TableView::click(const QModelIndex &button, quint64 timestamp)
{
    const auto interval = static_cast<quint64>(QApplication::doubleClickInterval());
    const bool isSecondOfTwo =
        m_clickedAt && m_clicked != button && timestamp - *m_clickedAt < interval;
    if (isSecondOfTwo && !isBox(button))
        return; // meant for the row that the first one moved away
    m_clicked = button;
    m_clickedAt = timestamp;
    Q_EMIT actionClicked(button.row());
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (QAccessible::isActive() && selected.contains(currentIndex()))
        tellCurrentRow(*this); // the keyboard stays where it is, of which Qt tells nothing
    Q_EMIT chosenRowsChanged();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Qt's own tells a reader that the keyboard is here, whoever has it.
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
    // The whole rows show where the keyboard is, Qt draws one cell anew.
    updateRow(current);
    updateRow(previous);
    Q_EMIT chosenRowsChanged();
}

void TableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &)
{
    updateRows(topLeft.row(), bottomRight.row());
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent change(this, QAccessibleTableModelChangeEvent::DataChanged);
    change.setFirstRow(topLeft.row());
    change.setFirstColumn(topLeft.column());
    change.setLastRow(bottomRight.row());
    change.setLastColumn(bottomRight.column());
    QAccessible::updateAccessibility(&change);
}

void TableView::updateRow(const QModelIndex &index)
{
    if (index.isValid())
        updateRows(index.row(), index.row());
}

void TableView::updateRows(int first, int last)
{
    // By the one height that all have: asking where a row is lays out the table.
    const int height = verticalHeader()->defaultSectionSize();
    viewport()->update(0, first * height - verticalHeader()->offset(), viewport()->width(),
                       (last - first + 1) * height);
}

} // namespace tokendesk
