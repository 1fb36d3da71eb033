#include "ui/filters/savedfiltersdialog.h"

#include "domain/names.h"
#include "domain/tooltip.h"
#include "ui/dialogs/field.h"
#include "ui/theme/whynot.h"
#include "ui/widgets/orderedlist.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int originRole = Qt::UserRole; ///< index among those that are known

} // namespace

SaveFilterDialog::SaveFilterDialog(SavedFilters &filters, QueryPage page, QString query,
                                   QWidget *parent)
    : FormDialog(tr("Save this filter"), parent)
    , m_filters(filters)
    , m_page(page)
    , m_query(std::move(query))
    , m_name(new QLineEdit)
    , m_nameField(new Field(tr("&Name"), m_name))
    , m_pinned(new QCheckBox(tr("Pin it below “%1”").arg(queryPageText(page))))
{
    setObjectName(QStringLiteral("saveFilterDialog"));
    closeWith(&filters);
    setLead(displayText(m_query));
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setMaxLength(static_cast<int>(filterNameAtMost));
    m_pinned->setObjectName(QStringLiteral("filterPinned"));
    m_pinned->setAccessibleName(m_pinned->text());
    m_pinned->setChecked(true);
    body()->addWidget(m_nameField);
    body()->addWidget(m_pinned);
    QPushButton *cancel = addPlainButton(tr("Cancel"));
    QPushButton *save = addPrimaryButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveFilter"));
    connect(cancel, &QPushButton::clicked, this, &SaveFilterDialog::reject);
    connect(save, &QPushButton::clicked, this, &SaveFilterDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        // Not before the first letter: an empty field is no mistake yet.
        m_nameField->setComplaint(name.isEmpty() ? QString() : m_filters.nameProblem(m_page, name));
    });
    m_name->setFocus();
}

void SaveFilterDialog::save()
{
    const QString problem = m_filters.nameProblem(m_page, m_name->text());
    m_nameField->setComplaint(problem);
    if (!problem.isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_filters.add(m_page, m_name->text(), m_query, m_pinned->isChecked());
    accept();
}

SavedFiltersDialog::SavedFiltersDialog(SavedFilters &filters, QueryPage page, QWidget *parent)
    : FormDialog(tr("Saved filters: %1").arg(queryPageText(page)), parent)
    , m_filters(filters)
    , m_page(page)
    , m_known(filters.of(page))
    , m_order(new OrderedList)
    , m_list(m_order->list())
    , m_rename(new QPushButton(tr("Rename")))
    , m_delete(new QPushButton(tr("Delete")))
{
    setObjectName(QStringLiteral("savedFiltersDialog"));
    closeWith(&filters);
    build();
    refreshButtons();
    m_list->setFocus();
}

void SavedFiltersDialog::build()
{
    setLead(tr("The ticked ones are pinned below “%1”, in this order.").arg(queryPageText(m_page)));
    m_list->setObjectName(QStringLiteral("filterList"));
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        const SavedFilter &filter = m_known.at(i);
        auto *item = new QListWidgetItem(displayText(filter.name), m_list);
        item->setData(originRole, i);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                       | Qt::ItemIsUserCheckable);
        item->setCheckState(filter.isPinned ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(plainToolTip(displayText(filter.query)));
    }
    m_list->setCurrentRow(0);
    m_rename->setObjectName(QStringLiteral("filterRename"));
    m_delete->setObjectName(QStringLiteral("filterDelete"));
    m_order->addButton(m_rename);
    m_order->addButton(m_delete);
    body()->addWidget(m_order);

    QPushButton *cancel = addPlainButton(tr("Cancel"));
    QPushButton *save = addPrimaryButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveFilters"));
    connect(cancel, &QPushButton::clicked, this, &SavedFiltersDialog::reject);
    connect(save, &QPushButton::clicked, this, &SavedFiltersDialog::save);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_order, &OrderedList::moveWanted, this, &SavedFiltersDialog::move);
    connect(m_delete, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::refreshButtons);
}

void SavedFiltersDialog::refreshButtons()
{
    const QString none = m_list->currentRow() < 0 ? tr("No filter is left") : QString();
    enableUnless(*m_rename, none);
    enableUnless(*m_delete, none);
    m_order->refresh();
}

void SavedFiltersDialog::move(int from, int to)
{
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
}

void SavedFiltersDialog::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    refreshButtons();
}

void SavedFiltersDialog::save()
{
    m_list->setFocus(); // ends an edit that is under way, and takes it
    QList<SavedFilter> filters;
    QSet<QString> names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        SavedFilter filter = m_known.at(item->data(originRole).toLongLong());
        // As it came, unless it was changed: what is shown is made harmless.
        if (item->text() != displayText(filter.name))
            filter.name = item->text().trimmed().left(filterNameAtMost);
        filter.isPinned = item->checkState() == Qt::Checked;
        const QString key = filter.name.toCaseFolded();
        if (filter.name.isEmpty() || names.contains(key)) {
            m_list->setCurrentRow(row);
            showMessage(Tone::Danger,
                        filter.name.isEmpty()
                            ? tr("Give it a name.")
                            : tr("Two filters are called “%1”.").arg(displayText(filter.name)));
            return;
        }
        names.insert(key);
        filters << filter;
    }
    if (filters != m_known)
        m_filters.replace(m_page, filters);
    accept();
}

} // namespace tokendesk
