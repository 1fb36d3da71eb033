#include "ui/widgets/columnsdialog.h"

#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int linesShown = 20;

} // namespace

ColumnsDialog::ColumnsDialog(TableView &table, QWidget *parent)
    : FormDialog(tr("Columns"), parent)
    , m_table(table)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Up")))
    , m_down(new QPushButton(tr("Down")))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setLead(tr("The ticked ones are shown, in this order. The space bar ticks; Alt with an arrow "
               "key moves."));
    closeWith(&table);
    build();
    fill(-1);
    m_list->setFocus();
}

void ColumnsDialog::build()
{
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(m_table.horizontalHeader()->accessibleName());
    m_list->setMinimumHeight(fontMetrics().height() * linesShown);
    m_up->setObjectName(QStringLiteral("columnUp"));
    m_down->setObjectName(QStringLiteral("columnDown"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    body()->addLayout(row);

    QPushButton *usual = addSideButton(tr("As at first"));
    usual->setObjectName(QStringLiteral("columnsUsual"));
    usual->setToolTip(tr("The columns, their order and their widths as the program brings them"));
    QPushButton *close = addPrimaryButton(tr("Close"));
    connect(usual, &QPushButton::clicked, this, [this] {
        m_table.layOutAnew();
        fill(-1);
    });
    connect(close, &QPushButton::clicked, this, &ColumnsDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::refreshButtons);
    const auto moves = [this](QPushButton *button, Qt::Key key, int step) {
        connect(button, &QPushButton::clicked, this, [this, step] { move(step); });
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, step] { move(step); });
    };
    moves(m_up, Qt::Key_Up, -1);
    moves(m_down, Qt::Key_Down, 1);
}

void ColumnsDialog::fill(int section)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<TableView::ColumnState> columns = m_table.columnStates();
    for (const TableView::ColumnState &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(sectionRole, column.section);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
        if (column.section == section)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    refreshButtons();
}

void ColumnsDialog::take(const QListWidgetItem *item)
{
    const int section = item->data(sectionRole).toInt();
    clearMessage();
    if (!m_table.showColumn(section, item->checkState() == Qt::Checked))
        showMessage(Tone::Info, tr("One column must remain."));
    fill(section);
}

void ColumnsDialog::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    const int section = m_list->currentItem()->data(sectionRole).toInt();
    m_table.moveColumn(row, row + step);
    fill(section);
}

void ColumnsDialog::refreshButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace tokendesk
