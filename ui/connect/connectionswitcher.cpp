#include "ui/connect/connectionswitcher.h"

#include "domain/names.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int rowsAtMost = 10;
constexpr int idRole = Qt::UserRole;

/// In the row of numbers of a keyboard, whatever its keys type; 0: elsewhere.
int numberAtPlace([[maybe_unused]] quint32 scanCode)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    constexpr quint32 before = 9; // of X11, and what Qt makes of Wayland's
    if (scanCode > before && scanCode <= before + ConnectionSwitcher::numbersAtMost)
        return static_cast<int>(scanCode - before);
#endif
    return 0;
}

} // namespace

ConnectionSwitcher::ConnectionSwitcher(QList<Entry> entries, QWidget *parent)
    : FormDialog(tr("Switch connection"), parent)
    , m_entries(std::move(entries))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("connectionSwitcher"));
    setLead(tr("Press a number, or type a part of the name."));
    m_search->setObjectName(QStringLiteral("switcherSearch"));
    m_search->setAccessibleName(tr("Part of the name or host"));
    m_search->setPlaceholderText(tr("Name or host"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("switcherList"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setUniformItemSizes(true);
    body()->addWidget(m_search);
    body()->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &ConnectionSwitcher::fill);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    QPushButton *add = addSideButton(tr("Add connection…"));
    add->setObjectName(QStringLiteral("switcherAdd"));
    connect(add, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT addWanted();
    });
    fill();
    const int rows =
        std::clamp(static_cast<int>(m_entries.size()), 1, ConnectionSwitcher::numbersAtMost);
    m_list->setMinimumHeight(std::min(rows, rowsAtMost) * fontMetrics().height() * 2);
    m_search->setFocus();
}

void ConnectionSwitcher::fill()
{
    const QString wanted = m_search->text().trimmed();
    m_list->clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (!entry.name.contains(wanted, Qt::CaseInsensitive)
            && !entry.host.contains(wanted, Qt::CaseInsensitive))
            continue;
        QStringList words{displayText(entry.name)};
        if (!entry.host.isEmpty())
            words << displayText(entry.host);
        if (entry.readOnly)
            words << tr("read-only");
        if (entry.isOpen)
            words << tr("open now");
        QString text = words.join(QStringLiteral(" · "));
        // The numbers go with the whole list, as it was learnt.
        if (wanted.isEmpty() && i < numbersAtMost)
            text = QStringLiteral("%1   ").arg(i + 1) + text;
        auto *item = new QListWidgetItem(entry.icon, text, m_list);
        item->setData(idRole, entry.id);
    }
    // Enter alone goes where one is not yet.
    const bool firstIsOpen = wanted.isEmpty() && !m_entries.isEmpty() && m_entries.first().isOpen;
    m_list->setCurrentRow(firstIsOpen && m_list->count() > 1 ? 1 : 0);
}

int ConnectionSwitcher::numberOf(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (!m_search->text().isEmpty() || (held & ~Qt::ShiftModifier))
        return 0;
    const QChar typed = event.text().size() == 1 ? event.text().at(0) : QChar();
    if (typed.isDigit())
        return typed.digitValue();
    return held || beginsAName(typed) ? 0 : numberAtPlace(event.nativeScanCode());
}

bool ConnectionSwitcher::beginsAName(QChar letter) const
{
    return letter.isLetter()
        && std::any_of(m_entries.begin(), m_entries.end(), [letter](const Entry &entry) {
               const QString words = QLatin1Char(' ') + entry.name;
               return words.contains(QLatin1Char(' ') + QString(letter), Qt::CaseInsensitive);
           });
}

bool ConnectionSwitcher::takeKey(const QKeyEvent &event)
{
    const int number = numberOf(event);
    if (number > 0 && number <= m_list->count()) {
        choose(number - 1);
        return true;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int key = event.key();
    const int last = m_list->count() - 1;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(last, 0)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentRow());
        return true;
    }
    return false;
}

bool ConnectionSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return FormDialog::eventFilter(watched, event);
}

void ConnectionSwitcher::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const QString id = item->data(idRole).toString();
    accept();
    Q_EMIT chosen(id);
}

} // namespace tokendesk
