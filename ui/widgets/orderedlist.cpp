#include "ui/widgets/orderedlist.h"

#include "ui/theme/gap.h"
#include "ui/theme/tickedlist.h"
#include "ui/theme/whynot.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace tokendesk {

namespace {

constexpr int orderedLines = 20;

} // namespace

OrderedList::OrderedList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_buttons(new QVBoxLayout)
{
    offerTicks(m_list);
    m_list->setMinimumHeight(fontMetrics().height() * orderedLines);
    setFocusProxy(m_list);
    setGap(m_buttons, Gap::Small);
    m_buttons->addStretch();
    m_up = addMove(tr("Up"), "orderUp", Qt::Key_Up, -1);
    m_down = addMove(tr("Down"), "orderDown", Qt::Key_Down, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Medium);
    row->addWidget(m_list, 1);
    row->addLayout(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedList::refresh);
    refresh();
}

QPushButton *OrderedList::addMove(const QString &text, const char *name, Qt::Key key, int step)
{
    return addButton(text, name, QKeySequence(Qt::ALT | key), [this, step] {
        const int from = m_list->currentRow();
        const int to = from + step;
        if (from >= 0 && to >= 0 && to < m_list->count())
            Q_EMIT moveWanted(from, to);
        refresh();
    });
}

void OrderedList::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QPushButton *OrderedList::addButton(const QString &text, const char *name, const QKeySequence &key,
                                    const std::function<void()> &run)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    addButton(button);
    connect(button, &QPushButton::clicked, this, run);
    connect(new QShortcut(key, this), &QShortcut::activated, this, run);
    return button;
}

void OrderedList::refresh()
{
    const int row = m_list->currentRow();
    const QString none = row < 0 ? tr("Choose a line first") : QString();
    enableUnless(*m_up, row == 0 ? tr("It is the first one already") : none);
    const bool isLast = row >= 0 && row + 1 == m_list->count();
    enableUnless(*m_down, isLast ? tr("It is the last one already") : none);
}

} // namespace tokendesk
