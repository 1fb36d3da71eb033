#include "ui/widgets/tableview.h"

#include "models/modelrole.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/widgets/columnsdialog.h"

#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace tokendesk {

namespace {

constexpr int measuredRows = 64;

bool isBox(const QModelIndex &index)
{
    return index.flags() & Qt::ItemIsUserCheckable;
}

/// A title without room ends in dots; a style sheet's style forgets the header's textElideMode().
class DottedHeader final : public QHeaderView {
public:
    explicit DottedHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setSortIndicatorShown(true);
        setContextMenuPolicy(Qt::CustomContextMenu);
    }

    /// With the weight and the paddings that the style sheet gives it.
    [[nodiscard]] int titleWidth(const QString &title) const
    {
        // One more: the advance is rounded, and a fraction too little would end in dots.
        return titleMetrics().horizontalAdvance(title) + 1 + around();
    }
    /// What the sort mark beside it needs.
    [[nodiscard]] int markWidth() const { return fontMetrics().height(); }
    [[nodiscard]] bool isSortedBy(int section) const
    {
        return isSortIndicatorShown() && sortIndicatorSection() == section;
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const int room = sectionSize(section) - around() - (isSortedBy(section) ? markWidth() : 0);
        option->text = titleMetrics().elidedText(option->text, Qt::ElideRight, room);
    }

private:
    [[nodiscard]] QFontMetrics titleMetrics() const
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        return QFontMetrics(strong);
    }
    [[nodiscard]] int around() const { return fontMetrics().height(); }
};

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
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
    auto *header = new DottedHeader(this);
    setHorizontalHeader(header);
    header->setAccessibleName(tr("Columns of %1").arg(name));
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::openColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_sizing)
            return;
        m_sizedByHand = true;
        Q_EMIT arranged();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::arranged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::arranged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        letPlaceGo();
        if (m_isCrowded)
            fitColumns();
        describeOrder();
    });
    setSortingEnabled(false); // the page says what is sorted first, before the model is asked
    fitRowHeight();
}

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
    if (verticalHeader()->defaultSectionSize() != before && !m_columns.isEmpty())
        measureWords();
}

void TableView::layOutColumns(const QList<Column> &columns)
{
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    m_columns = columns;
    int place = 0;
    for (const Column &column : columns) {
        QHeaderView *header = horizontalHeader();
        header->moveSection(header->visualIndex(column.section), place++);
        header->resizeSection(column.section, wantedWidth(column));
        setColumnHidden(column.section, !column.shown);
    }
    measureWords();
}

int TableView::widthOf(int characters) const
{
    return characters * fontMetrics().averageCharWidth() + fontMetrics().height();
}

int TableView::wantedWidth(const Column &column) const
{
    const int usual = widthOf(column.characters);
    const auto words = m_wordsWidths.constFind(column.section);
    const int wanted = column.elastic && words != m_wordsWidths.constEnd()
        ? std::min(*words, usual * 2)
        : std::clamp(m_wordsWidths.value(column.section), usual, usual * 2);
    return std::max(wanted, titleWidth(column.section));
}

int TableView::leastWidth(const Column &column) const
{
    const int least = widthOf(column.least > 0 ? column.least : column.characters / 2);
    return std::min(std::max(least, titleWidth(column.section)), wantedWidth(column));
}

int TableView::titleWidth(int section) const
{
    const auto *header = static_cast<const DottedHeader *>(horizontalHeader());
    const bool hasMark = !m_isCrowded || header->isSortedBy(section);
    return header->titleWidth(model()->headerData(section, Qt::Horizontal).toString())
        + (hasMark ? header->markWidth() : 0);
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

void TableView::measureWords()
{
    for (const Column &column : std::as_const(m_columns)) {
        if (!isColumnHidden(column.section) && model()->rowCount() > 0)
            m_wordsWidths.insert(column.section, wordsWidth(column.section));
    }
    fitColumns();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // Again when it has twice as many rows: those that were measured tell little of them by then.
    const auto measure = [this, measured = 0]() mutable {
        const int rows = this->model()->rowCount();
        if (rows == 0 || rows < measured * 2)
            return;
        measured = rows;
        measureWords();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, measure);
    connect(model, &QAbstractItemModel::modelReset, this, measure);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TableView::rememberPlace);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::rememberPlace);
}

void TableView::rememberPlace()
{
    if (!m_holdsPlace || !m_inSight.empty() || model()->rowCount() == 0)
        return;
    const int top = verticalScrollBar()->value();
    const int lines = viewport()->height() / verticalHeader()->defaultSectionSize();
    const int end = std::min(top + lines, model()->rowCount());
    const QItemSelection &chosen = selectionModel()->selection();
    const auto isChosen = [&](int row) {
        return std::any_of(chosen.begin(), chosen.end(), [row](const QItemSelectionRange &range) {
            return range.top() <= row && row <= range.bottom();
        });
    };
    m_chosenLine = -1;
    const int current = currentIndex().row();
    if (current >= top && current < end && isChosen(current))
        m_chosenLine = current - top;
    for (int row = top; row < end && m_chosenLine < 0; ++row) {
        if (isChosen(row))
            m_chosenLine = row - top;
    }
    if (top == 0 && m_chosenLine < 0)
        return; // who looks at the top sees what is new there
    for (int row = top; row < end; ++row)
        m_inSight.push_back({model()->index(row, 0), row - top});
}

void TableView::goBackToPlace()
{
    // The chosen row, or the first one. But one that went elsewhere by itself, for another state of
    // it, does not take the view along: one that others have come along with keeps its line.
    QHash<int, int> tops; // how many rows say so
    std::optional<int> wanted;
    for (const RowInSight &seen : m_inSight) {
        if (seen.row.isValid())
            ++tops[seen.row.row() - seen.line];
    }
    for (const RowInSight &seen : m_inSight) {
        const int top = seen.row.row() - seen.line;
        const bool isBetter = !wanted || (tops[*wanted] < 2 && tops[top] > 1);
        if (seen.row.isValid() && (isBetter || (seen.line == m_chosenLine && tops[top] > 1)))
            wanted = top;
    }
    m_inSight.clear();
    if (wanted)
        verticalScrollBar()->setValue(*wanted);
}

void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    rememberPlace();
    // Qt would scroll to the row that is the current one in the place of one that goes.
    const bool scrolls = hasAutoScroll();
    setAutoScroll(scrolls && !m_holdsPlace);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    setAutoScroll(scrolls);
}

int TableView::leastWidths(QHash<int, int> &widths) const
{
    int all = 0;
    for (const Column &column : m_columns) {
        if (isColumnHidden(column.section))
            continue;
        const int width = column.elastic ? leastWidth(column) : wantedWidth(column);
        widths.insert(column.section, width);
        all += width;
    }
    return all;
}

bool TableView::yieldRoom(QHash<int, int> &widths, int needed) const
{
    QHash<int, int> narrower = widths;
    int left = needed;
    for (const Column &column : m_columns) {
        const auto width = narrower.find(column.section);
        if (column.elastic || column.least == 0 || width == narrower.end())
            continue;
        const int spare = std::clamp(*width - leastWidth(column), 0, left);
        *width -= spare;
        left -= spare;
    }
    if (left > 0)
        return false;
    widths = narrower;
    return true;
}

void TableView::fitColumns()
{
    if (m_sizedByHand)
        return;
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    // All get their least first. Then short words are made whole before long ones get more, and
    // what no words need is shared by what the elastic ones usually have.
    int usual = 0;
    QHash<int, int> widths; // by section
    std::vector<const Column *> elastic;
    m_isCrowded = false;
    int room = viewport()->width() - leastWidths(widths);
    m_isCrowded = room < 0;
    if (m_isCrowded)
        room = viewport()->width() - leastWidths(widths);
    if (room < 0 && yieldRoom(widths, -room))
        room = 0;
    for (const Column &column : std::as_const(m_columns)) {
        const auto width = widths.find(column.section);
        if (room < 0 && column.whole && width != widths.end())
            *width = std::max(*width, std::min(wantedWidth(column), widthOf(column.characters)));
    }
    for (const Column &column : std::as_const(m_columns)) {
        if (!column.elastic || isColumnHidden(column.section))
            continue;
        usual += column.characters;
        elastic.push_back(&column);
    }
    room = std::max(room, 0);
    const auto wish = [this](const Column *column) {
        return wantedWidth(*column) - leastWidth(*column);
    };
    std::stable_sort(elastic.begin(), elastic.end(),
                     [&](const Column *a, const Column *b) { return wish(a) < wish(b); });
    auto waiting = static_cast<int>(elastic.size());
    for (const Column *column : elastic) {
        const int share = std::min(wish(column), room / waiting--);
        widths[column->section] += share;
        room -= share;
    }
    for (const Column *column : elastic) {
        // Of what is left, so that rounding leaves no gap at the end.
        const int share = room * column->characters / usual;
        widths[column->section] += share;
        room -= share;
        usual -= column->characters;
    }
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        horizontalHeader()->resizeSection(width.key(), width.value());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
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
    if (!m_inSight.empty()) {
        goBackToPlace();
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

void TableView::saveHeader(QSettings &settings, const QString &key) const
{
    settings.setValue(key, horizontalHeader()->saveState());
    settings.setValue(key + QLatin1String("Columns"), model() ? model()->columnCount() : 0);
    settings.setValue(key + QLatin1String("SizedByHand"), m_sizedByHand);
}

bool TableView::restoreHeader(QSettings &settings, const QString &key)
{
    // A state with other columns is of another version of the program.
    if (settings.value(key + QLatin1String("Columns")).toInt() != model()->columnCount())
        return false;
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    m_sizedByHand = settings.value(key + QLatin1String("SizedByHand")).toBool();
    return horizontalHeader()->restoreState(settings.value(key).toByteArray());
}

void TableView::layOutAnew()
{
    m_sizedByHand = false;
    layOutColumns(m_columns);
}

QList<TableView::ColumnState> TableView::columnStates() const
{
    QList<ColumnState> states;
    for (int place = 0; place < model()->columnCount(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        states << ColumnState{section, model()->headerData(section, Qt::Horizontal).toString(),
                              !isColumnHidden(section)};
    }
    return states;
}

bool TableView::mayHide(int section) const
{
    // One must remain, or there is no header left to bring the others back.
    int shown = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        shown += isColumnHidden(column) || column == m_actionColumn ? 0 : 1;
    return section == m_actionColumn || shown > 1;
}

bool TableView::showColumn(int section, bool shown)
{
    if (!shown && !isColumnHidden(section) && !mayHide(section))
        return false;
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    setColumnHidden(section, !shown);
    fitColumns();
    Q_EMIT arranged();
    return true;
}

void TableView::moveColumn(int place, int toPlace)
{
    horizontalHeader()->moveSection(place, toPlace);
}

void TableView::openColumnChooser()
{
    (new ColumnsDialog(*this, window()))->open();
}

void TableView::openColumnMenu(const QPoint &position)
{
    auto *chooser = new QMenu(this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ColumnState> columns = columnStates();
    for (const ColumnState &column : columns) {
        QAction *action = chooser->addAction(withoutMnemonic(column.title));
        action->setCheckable(true);
        action->setChecked(column.shown);
        const bool isLast = column.shown && !mayHide(column.section);
        enableUnless(*action, isLast ? tr("One column must remain") : QString());
        connect(action, &QAction::toggled, this,
                [this, section = column.section](bool shown) { showColumn(section, shown); });
    }
    chooser->addSeparator();
    chooser->addAction(tr("Order…"), this, &TableView::openColumnChooser);
    chooser->popup(horizontalHeader()->mapToGlobal(position));
}

void TableView::openSortMenu()
{
    QHeaderView &header = *horizontalHeader();
    auto *menu = new QMenu(tr("Sort by"), this);
    menu->setObjectName(QStringLiteral("sortMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *columns = new QActionGroup(menu);
    const QList<ColumnState> states = columnStates();
    for (const ColumnState &column : states) {
        if (!column.shown || column.section == m_actionColumn)
            continue;
        QAction *action = menu->addAction(withoutMnemonic(column.title));
        action->setCheckable(true);
        action->setChecked(column.section == header.sortIndicatorSection());
        columns->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, section = column.section] { sortByColumn(section, Qt::AscendingOrder); });
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    const std::pair<QString, Qt::SortOrder> words[] = {{tr("Ascending"), Qt::AscendingOrder},
                                                       {tr("Descending"), Qt::DescendingOrder}};
    for (const auto &[word, order] : words) {
        QAction *action = menu->addAction(word);
        action->setCheckable(true);
        action->setChecked(order == header.sortIndicatorOrder());
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order] {
            sortByColumn(horizontalHeader()->sortIndicatorSection(), order);
        });
    }
    menu->setActiveAction(columns->checkedAction());
    // Below the header, where the table begins.
    const QPoint corner = header.mapToGlobal(QPoint(0, header.height()));
    const int right = header.width() - menu->sizeHint().width();
    menu->popup(corner + QPoint(isRightToLeft() ? right : 0, 0));
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
    const QList<ColumnState> states = columnStates();
    for (const ColumnState &column : states) {
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
            return writtenText(cell.data(ModelRole::Raw),
                               [&cell] { return cell.data().toString(); });
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

int TableView::sizeHintForColumn(int column) const
{
    return std::min(QTableView::sizeHintForColumn(column), viewport()->width() * 2 / 5);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    m_holdsPlace = false;
    const QModelIndex box = currentIndex().siblingAtColumn(m_actionColumn);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && isBox(box)) {
        Q_EMIT actionClicked(box.row());
        return;
    }
    if (event->key() == Qt::Key_Escape) { // not a letter to look for
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
    m_holdsPlace = false;
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
    Q_EMIT chosenRowsChanged();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
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
