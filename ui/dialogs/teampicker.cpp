#include "ui/dialogs/teampicker.h"

#include "domain/names.h"
#include "ui/theme/gap.h"
#include "ui/theme/spoken.h"
#include "ui/theme/tickedlist.h"
#include "ui/theme/whynot.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int teamRole = Qt::UserRole; // as the server has it; the text shown may differ
constexpr int rowsShown = 5;

QString everybodysTeam()
{
    return QStringLiteral("Public");
}

} // namespace

TeamPicker::TeamPicker(const QStringList &known, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_typed(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add team"), this))
{
    offerTicks(m_list);
    m_list->setObjectName(QStringLiteral("teamList"));
    m_list->setAccessibleName(tr("Teams"));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_typed->setObjectName(QStringLiteral("teamName"));
    m_typed->setPlaceholderText(tr("Another team's name"));
    m_typed->setAccessibleName(tr("Another team's name"));
    m_add->setObjectName(QStringLiteral("addTeam"));
    m_add->setAutoDefault(false);

    QListWidgetItem *everybody = itemFor(everybodysTeam());
    everybody->setText(tr("%1 (always)").arg(everybodysTeam()));
    everybody->setCheckState(Qt::Checked);
    everybody->setFlags(Qt::ItemIsSelectable);
    for (const QString &team : known)
        itemFor(team);

    auto *row = new QHBoxLayout;
    setGap(row, Gap::Small);
    row->addWidget(m_typed, 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Small);
    layout->addWidget(m_list);
    layout->addLayout(row);
    setFocusProxy(m_list);

    connect(m_list, &QListWidget::itemChanged, this, &TeamPicker::changed);
    const auto refreshAdd = [this] {
        const bool isBlank = m_typed->text().trimmed().isEmpty();
        enableUnless(*m_add, isBlank ? tr("Write the team's name first") : QString());
    };
    refreshAdd();
    connect(m_typed, &QLineEdit::textChanged, this, refreshAdd);
    connect(m_typed, &QLineEdit::textChanged, this, &TeamPicker::changed);
    connect(m_add, &QPushButton::clicked, this, &TeamPicker::addTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, &TeamPicker::addTyped);
}

// Whole rows. Only the style sheet of the dialog tells how high they are, and what is around them.
void TeamPicker::fitRows()
{
    m_list->ensurePolished();
    const int rows = qBound(2, m_list->count(), rowsShown);
    const int around = m_list->height() - m_list->contentsRect().height();
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + around);
}

void TeamPicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitRows();
}

void TeamPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

QStringList TeamPicker::teams() const
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen << m_list->item(row)->data(teamRole).toString();
    }
    const QString typed = m_typed->text().trimmed();
    if (!typed.isEmpty() && !chosen.contains(typed))
        chosen << typed;
    return chosen;
}

bool TeamPicker::holdsAdded() const
{
    const QStringList chosen = teams();
    return std::any_of(m_added.begin(), m_added.end(),
                       [&chosen](const QString &team) { return chosen.contains(team); });
}

void TeamPicker::setTeams(const QStringList &teams)
{
    if (teams.contains(m_typed->text().trimmed()))
        m_typed->clear(); // it is on the list now
    for (const QString &team : teams)
        itemFor(team);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString team = item->data(teamRole).toString();
        item->setCheckState(team == everybodysTeam() || teams.contains(team) ? Qt::Checked
                                                                             : Qt::Unchecked);
    }
}

QListWidgetItem *TeamPicker::itemFor(const QString &team)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(teamRole).toString() == team)
            return m_list->item(row);
    }
    auto *item = new QListWidgetItem(displayText(team));
    item->setData(teamRole, team);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    m_list->addItem(item);
    return item;
}

void TeamPicker::keyPressEvent(QKeyEvent *event)
{
    // Enter adds the team; it must not reach the dialog's default button too.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_typed->hasFocus())
        QWidget::keyPressEvent(event);
}

void TeamPicker::addTyped()
{
    const QString team = m_typed->text().trimmed();
    if (team.isEmpty())
        return;
    QListWidgetItem *item = itemFor(team);
    item->setCheckState(Qt::Checked);
    m_added << team;
    m_list->scrollToItem(item);
    m_list->setCurrentItem(item);
    // Qt tells a reader of the row, whoever has the keyboard.
    if (m_typed->hasFocus())
        tellReaders(*m_typed, QAccessible::Focus);
    m_typed->setFocus(); // else the button, which is off without a name, hands it on
    m_typed->clear();
}

} // namespace tokendesk
