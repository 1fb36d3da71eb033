#include "ui/widgets/tablecolumns.h"

#include "ui/theme/gap.h"
#include "ui/widgets/columnsdialog.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <vector>

namespace tokendesk {

namespace {

/// Gives each as much of `room` as it wishes, those with the smallest wishes first; no more than
/// its share of what is there by then.
template <typename Wish>
void giveRoom(int &room, QHash<int, int> &widths,
              std::vector<const TableColumns::Column *> &columns, const Wish &wish)
{
    std::stable_sort(columns.begin(), columns.end(),
                     [&](const auto *a, const auto *b) { return wish(a) < wish(b); });
    auto waiting = static_cast<int>(columns.size());
    for (const TableColumns::Column *column : columns) {
        const int given = std::clamp(wish(column), 0, room / waiting--);
        widths[column->section] += given;
        room -= given;
    }
}

} // namespace

TableColumns::TableColumns(TableView &table)
    : m_table(table)
    , m_header(new TableHeader(&table))
{
    table.setHorizontalHeader(m_header);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (m_sizing)
            return;
        m_sizedByHand = true;
        Q_EMIT arranged();
    });
    connect(m_header, &TableHeader::lookChanged, this, [this] {
        if (areLaidOut())
            fit();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &TableColumns::arranged);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::arranged);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (m_isCrowded)
            fit();
    });
}

void TableColumns::followRows()
{
    // Again when it has twice as many rows: those that were measured tell little of them by then.
    const auto measureMore = [this, measured = 0]() mutable {
        const int rows = m_table.model()->rowCount();
        if (rows == 0 || rows < measured * 2)
            return;
        measured = rows;
        measure();
    };
    connect(m_table.model(), &QAbstractItemModel::rowsInserted, this, measureMore);
    connect(m_table.model(), &QAbstractItemModel::modelReset, this, measureMore);
}

void TableColumns::layOut(const QList<Column> &columns)
{
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    m_columns = columns;
    int place = 0;
    for (const Column &column : columns) {
        m_header->moveSection(m_header->visualIndex(column.section), place++);
        m_header->resizeSection(column.section, wantedWidth(column));
        m_table.setColumnHidden(column.section, !column.shown);
    }
    measure();
}

void TableColumns::layOutAnew()
{
    m_sizedByHand = false;
    layOut(m_columns);
}

QList<TableColumns::State> TableColumns::states() const
{
    QList<State> states;
    for (int place = 0; place < m_table.model()->columnCount(); ++place) {
        const int section = m_header->logicalIndex(place);
        states << State{section, m_table.model()->headerData(section, Qt::Horizontal).toString(),
                        !m_table.isColumnHidden(section)};
    }
    return states;
}

bool TableColumns::mayHide(int section) const
{
    // One must remain, or there is no header left to bring the others back.
    int shown = 0;
    for (int column = 0; column < m_table.model()->columnCount(); ++column)
        shown += m_table.isColumnHidden(column) || column == m_table.actionColumn() ? 0 : 1;
    return section == m_table.actionColumn() || shown > 1;
}

bool TableColumns::show(int section, bool shown)
{
    if (!shown && !m_table.isColumnHidden(section) && !mayHide(section))
        return false;
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    m_table.setColumnHidden(section, !shown);
    fit();
    Q_EMIT arranged();
    return true;
}

void TableColumns::move(int place, int toPlace)
{
    m_header->moveSection(place, toPlace);
}

void TableColumns::widen(int section, int characters)
{
    if (m_table.isColumnHidden(section))
        return;
    const int width =
        m_header->sectionSize(section) + characters * characterWidth(m_table.fontMetrics());
    m_header->resizeSection(section, std::max(width, m_header->minimumSectionSize()));
}

bool TableColumns::isNarrowest(int section) const
{
    return m_header->sectionSize(section) <= m_header->minimumSectionSize();
}

void TableColumns::openChooser()
{
    (new ColumnsDialog(m_table, m_table.window()))->open();
}

void TableColumns::save(QSettings &settings, const QString &key) const
{
    settings.setValue(key, m_header->saveState());
    settings.setValue(key + QLatin1String("Columns"),
                      m_table.model() ? m_table.model()->columnCount() : 0);
    settings.setValue(key + QLatin1String("SizedByHand"), m_sizedByHand);
}

bool TableColumns::restore(QSettings &settings, const QString &key)
{
    // A state with other columns is of another version of the program.
    if (settings.value(key + QLatin1String("Columns")).toInt() != m_table.model()->columnCount())
        return false;
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    m_sizedByHand = settings.value(key + QLatin1String("SizedByHand")).toBool();
    return m_header->restoreState(settings.value(key).toByteArray());
}

int TableColumns::widthOf(int characters) const
{
    return characters * characterWidth(m_table.fontMetrics()) + m_table.fontMetrics().height();
}

int TableColumns::wantedWidth(const Column &column) const
{
    const int usual = widthOf(column.characters);
    const auto words = m_wordsWidths.constFind(column.section);
    const bool isMeasured = words != m_wordsWidths.constEnd();
    int wanted = std::clamp(m_wordsWidths.value(column.section), usual, usual * 2);
    if (isMeasured && !column.words.isEmpty() && column.least == 0)
        wanted = *words;
    else if (isMeasured && column.elastic)
        wanted = std::min(*words, usual * 2);
    return std::max(wanted, titleWidth(column.section));
}

int TableColumns::leastWidth(const Column &column) const
{
    const int least = widthOf(column.least > 0 ? column.least : column.characters / 2);
    return std::min(std::max(least, titleWidth(column.section)), wantedWidth(column));
}

int TableColumns::usualWish(const Column &column) const
{
    const int usual = std::min(wantedWidth(column), widthOf(column.characters));
    return std::max(0, usual - leastWidth(column));
}

int TableColumns::titleWidth(int section) const
{
    const bool hasMark = !m_isCrowded || m_header->isSortedBy(section);
    return m_header->titleWidth(m_table.model()->headerData(section, Qt::Horizontal).toString())
        + (hasMark ? m_header->markWidth() : 0);
}

std::optional<int> TableColumns::measuredWidth(const Column &column) const
{
    if (m_table.isColumnHidden(column.section) || m_table.model()->rowCount() == 0)
        return {};
    return std::max(m_table.wordsWidth(column.section),
                    m_table.wordsWidth(column.section, column.words));
}

void TableColumns::measure()
{
    for (const Column &column : std::as_const(m_columns)) {
        if (const std::optional<int> width = measuredWidth(column))
            m_wordsWidths.insert(column.section, *width);
    }
    fit();
}

void TableColumns::measureOthers()
{
    bool isWider = false;
    for (const Column &column : std::as_const(m_columns)) {
        const std::optional<int> width = measuredWidth(column);
        if (!width || *width <= m_wordsWidths.value(column.section))
            continue;
        m_wordsWidths.insert(column.section, *width);
        isWider = true;
    }
    if (isWider)
        fit();
}

int TableColumns::leastWidths(QHash<int, int> &widths) const
{
    int all = 0;
    for (const Column &column : m_columns) {
        if (m_table.isColumnHidden(column.section))
            continue;
        const int width = column.elastic ? leastWidth(column) : wantedWidth(column);
        widths.insert(column.section, width);
        all += width;
    }
    return all;
}

bool TableColumns::yieldRoom(QHash<int, int> &widths, int needed) const
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

void TableColumns::giveScrolled(QHash<int, int> &widths,
                                const std::vector<const Column *> &whole) const
{
    const auto isShown = [&](const Column &column) { return widths.contains(column.section); };
    const auto last = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const Column &column) {
        return column.inSight && isShown(column);
    });
    const int lastPlace = last == m_columns.cend() ? -1 : m_header->visualIndex(last->section);
    const auto isBefore = [&](const Column &column) {
        return m_header->visualIndex(column.section) <= lastPlace;
    };
    int room = m_table.viewport()->width();
    int wished = 0; // of it
    for (const Column &column : m_columns)
        room -= isShown(column) && isBefore(column) ? widths.value(column.section) : 0;
    for (const Column *column : whole)
        wished += isBefore(*column) ? usualWish(*column) : 0;
    const bool isShort = room >= 0 && room < wished; // below zero nothing would bring it in sight
    for (const Column *column : whole) {
        const int wish = usualWish(*column);
        widths[column->section] += isShort && isBefore(*column) ? wish * room / wished : wish;
    }
}

void TableColumns::fit()
{
    if (m_sizedByHand)
        return;
    const QScopedValueRollback<bool> sizing(m_sizing, true);
    // All get their least first, and those that stay whole what they usually need. Then short words
    // are made whole before long ones get more, and what no words need is shared by what the
    // elastic ones usually have.
    int usual = 0;
    int wished = 0;
    QHash<int, int> widths; // by section
    std::vector<const Column *> elastic;
    std::vector<const Column *> whole; // of them
    m_isCrowded = false;
    for (const Column &column : std::as_const(m_columns)) {
        if (!column.elastic || m_table.isColumnHidden(column.section))
            continue;
        usual += column.characters;
        elastic.push_back(&column);
        if (!column.whole)
            continue;
        whole.push_back(&column);
        wished += usualWish(column);
    }
    int room = m_table.viewport()->width() - leastWidths(widths);
    m_isCrowded = room < wished; // no name is cut short for it
    if (m_isCrowded)
        room = m_table.viewport()->width() - leastWidths(widths);
    if (room < 0 && yieldRoom(widths, -room))
        room = 0;
    if (room < 0)
        giveScrolled(widths, whole);
    room = std::max(room, 0);
    giveRoom(room, widths, whole, [this](const Column *column) { return usualWish(*column); });
    giveRoom(room, widths, elastic, [&](const Column *column) {
        return wantedWidth(*column) - widths.value(column->section);
    });
    for (const Column *column : elastic) {
        // Of what is left, so that rounding leaves no gap at the end.
        const int share = room * column->characters / usual;
        widths[column->section] += share;
        room -= share;
        usual -= column->characters;
    }
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        m_header->resizeSection(width.key(), width.value());
}

} // namespace tokendesk
