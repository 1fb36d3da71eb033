#include "ui/window/tablepage.h"

#include "ui/incident/containdialog.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

QString headerKey(const QString &group)
{
    return group + QStringLiteral("/header");
}

QString splitterKey(const QString &group)
{
    return group + QStringLiteral("/splitter");
}

} // namespace

TablePage::TablePage(DialogContext context, ActionSet &actions, const QString &tableName,
                     const QString &detailName, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_actions(actions)
    , m_table(new TableView(tableName, this))
    , m_state(new PageState(this))
    , m_detail(new DetailPane(detailName, this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
{
    m_detailSoon.setSingleShot(true);
    m_detailSoon.setInterval(0);
    connect(&m_detailSoon, &QTimer::timeout, this, &TablePage::refreshDetail);
}

void TablePage::layOut(QAbstractItemModel &model, QWidget *filters)
{
    m_table->setModel(&model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filters);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TablePage::openContextMenu);
}

void TablePage::follow()
{
    const auto later = [this] { m_detailSoon.start(); };
    connect(m_table, &TableView::chosenRowsChanged, this, later);
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this, later);
    connect(&m_context.session, &Session::stateChanged, this, &TablePage::refreshAll);
    refreshState();
    refreshDetail();
}

void TablePage::restoreTable(QSettings &settings, const QString &group)
{
    m_table->restoreHeader(settings, headerKey(group));
    m_splitter->restoreState(settings.value(splitterKey(group)).toByteArray());
}

void TablePage::saveTable(QSettings &settings, const QString &group) const
{
    m_table->saveHeader(settings, headerKey(group));
    settings.setValue(splitterKey(group), m_splitter->saveState());
}

void TablePage::refreshAll()
{
    refreshState();
    m_detailSoon.start();
}

void TablePage::showTable(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_state);
}

void TablePage::copyRows()
{
    const QList<int> rows = m_table->chosenRows();
    QGuiApplication::clipboard()->setText(m_table->rowsAsText(rows));
    Q_EMIT announce(tr("%n row(s) copied", nullptr, static_cast<int>(rows.size())), false);
}

void TablePage::focusTable()
{
    m_table->setFocus();
    // Qt makes a row current when the focus comes, but does not choose it.
    if (m_table->chosenRows().isEmpty() && m_table->model()->rowCount() > 0)
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

void TablePage::selectAll()
{
    m_table->setFocus();
    m_table->selectAll();
}

void TablePage::goToRow(int row)
{
    const QModelIndex index = m_table->model()->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->selectRow(row);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

Availability TablePage::containAvailability(AccountId account) const
{
    const Inventory &inventory = m_context.session.inventory().data();
    const int index = inventory.accountIndex(account);
    return index < 0
        ? Availability{tr("The account is not on the server's list any more")}
        : availability(m_context.session, AccountAction::Contain, inventory.account(index));
}

void TablePage::openContain(AccountId account)
{
    (new ContainDialog(m_context, account, window()))->show();
}

void TablePage::openContextMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QList<ActionId> &group : menuActions()) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const ActionId id : group)
            menu->addAction(m_actions.get(id));
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace tokendesk
