#include "ui/widgets/columnsdialog.h"

#include "ui/theme/whynot.h"
#include "ui/widgets/orderedlist.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int widthStep = 2; ///< in average characters

} // namespace

ColumnsDialog::ColumnsDialog(TableView &table, QWidget *parent)
    : FormDialog(tr("Columns"), parent)
    , m_table(table)
    , m_order(new OrderedList)
    , m_list(m_order->list())
{
    setObjectName(QStringLiteral("columnsDialog"));
    setLead(tr("The ticked ones are shown, in this order. The space bar ticks; Alt+Up and Alt+Down "
               "move, Alt+Left and Alt+Right change the width."));
    closeWith(&table);
    build();
    fill(-1);
    m_list->setFocus();
}

void ColumnsDialog::build()
{
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(m_table.horizontalHeader()->accessibleName());
    body()->addWidget(m_order);
    addWidths();

    QPushButton *usual = addSideButton(tr("As at first"));
    usual->setObjectName(QStringLiteral("columnsUsual"));
    usual->setToolTip(tr("The columns, their order and their widths as the program brings them"));
    QPushButton *close = addCloseButton(tr("Close"));
    connect(usual, &QPushButton::clicked, this, [this] {
        m_table.columns().layOutAnew();
        fill(-1);
    });
    connect(close, &QPushButton::clicked, this, &ColumnsDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::take);
    connect(m_order, &OrderedList::moveWanted, this, &ColumnsDialog::move);
}

void ColumnsDialog::addWidths()
{
    const auto add = [this](const QString &text, const char *name, Qt::Key key, int characters) {
        return m_order->addButton(text, name, Qt::ALT | key, [this, characters] {
            m_table.columns().widen(currentSection(), characters);
            offerWidths();
        });
    };
    // Towards where the column ends.
    const bool fromTheRight = isRightToLeft();
    m_narrower = add(tr("Narrower"), "columnNarrower", fromTheRight ? Qt::Key_Right : Qt::Key_Left,
                     -widthStep);
    m_wider =
        add(tr("Wider"), "columnWider", fromTheRight ? Qt::Key_Left : Qt::Key_Right, widthStep);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::offerWidths);
}

void ColumnsDialog::fill(int section)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<TableColumns::State> columns = m_table.columns().states();
    for (const TableColumns::State &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(sectionRole, column.section);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
        if (column.section == section)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_order->refresh();
    offerWidths();
}

void ColumnsDialog::take(const QListWidgetItem *item)
{
    const int section = item->data(sectionRole).toInt();
    clearMessage();
    if (!m_table.columns().show(section, item->checkState() == Qt::Checked))
        showMessage(Tone::Info, tr("One column must remain."));
    fill(section);
}

void ColumnsDialog::move(int from, int to)
{
    const int section = m_list->item(from)->data(sectionRole).toInt();
    m_table.columns().move(from, to);
    fill(section);
}

int ColumnsDialog::currentSection() const
{
    return m_list->currentItem()->data(sectionRole).toInt();
}

void ColumnsDialog::offerWidths()
{
    const bool isShown = m_list->currentItem()->checkState() == Qt::Checked;
    const QString hidden = isShown ? QString() : tr("Tick it first: it is not shown");
    const bool isNarrowest = isShown && m_table.columns().isNarrowest(currentSection());
    if (isNarrowest && m_narrower->hasFocus())
        m_list->setFocus(); // else the button beside it had the next press
    enableUnless(*m_narrower, isNarrowest ? tr("It is as narrow as it can be") : hidden);
    enableUnless(*m_wider, hidden);
}

} // namespace tokendesk
