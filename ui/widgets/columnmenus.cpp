#include "ui/widgets/columnmenus.h"

#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace tokendesk {

namespace {

/// The words of a table are one context for those who translate.
struct TableViewWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::TableView)
};

} // namespace

void openColumnMenu(TableView &table, const QPoint &position)
{
    auto *chooser = new QMenu(&table);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    TableColumns &columns = table.columns();
    const QList<TableColumns::State> states = columns.states();
    for (const TableColumns::State &column : states) {
        QAction *action = chooser->addAction(withoutMnemonic(column.title));
        action->setCheckable(true);
        action->setChecked(column.shown);
        const bool isLast = column.shown && !columns.mayHide(column.section);
        enableUnless(*action, isLast ? TableViewWords::tr("One column must remain") : QString());
        QObject::connect(
            action, &QAction::toggled, &columns,
            [&columns, section = column.section](bool shown) { columns.show(section, shown); });
    }
    chooser->addSeparator();
    chooser->addAction(TableViewWords::tr("Order…"), &columns, &TableColumns::openChooser);
    chooser->popup(table.horizontalHeader()->mapToGlobal(position));
}

void openSortMenu(TableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    auto *menu = new QMenu(TableViewWords::tr("Sort by"), &table);
    menu->setObjectName(QStringLiteral("sortMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *columns = new QActionGroup(menu);
    const QList<TableColumns::State> states = table.columns().states();
    for (const TableColumns::State &column : states) {
        if (!column.shown || column.section == table.actionColumn())
            continue;
        QAction *action = menu->addAction(withoutMnemonic(column.title));
        action->setCheckable(true);
        action->setChecked(column.section == header.sortIndicatorSection());
        columns->addAction(action);
        QObject::connect(action, &QAction::triggered, &table, [&table, section = column.section] {
            table.sortByColumn(section, Qt::AscendingOrder);
        });
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    const std::pair<QString, Qt::SortOrder> words[] = {
        {TableViewWords::tr("Ascending"), Qt::AscendingOrder},
        {TableViewWords::tr("Descending"), Qt::DescendingOrder}};
    for (const auto &[word, order] : words) {
        QAction *action = menu->addAction(word);
        action->setCheckable(true);
        action->setChecked(order == header.sortIndicatorOrder());
        orders->addAction(action);
        QObject::connect(action, &QAction::triggered, &table, [&table, order = order] {
            table.sortByColumn(table.horizontalHeader()->sortIndicatorSection(), order);
        });
    }
    menu->setActiveAction(columns->checkedAction());
    // Below the header, where the table begins.
    const QPoint corner = header.mapToGlobal(QPoint(0, header.height()));
    const int right = header.width() - menu->sizeHint().width();
    menu->popup(corner + QPoint(table.isRightToLeft() ? right : 0, 0));
}

} // namespace tokendesk
