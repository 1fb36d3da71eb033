#include "ui/window/shortcutsheet.h"

#include "domain/namesearch.h"
#include "domain/textmatch.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

enum Column { What, Keys };

QTableWidgetItem *item(const QString &text)
{
    auto *made = new QTableWidgetItem(text);
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return made;
}

/// Across the row. Assistive tools find a cell under the span as well, and say the same of it.
void addAcross(QTableWidget *table, int row, QTableWidgetItem *first)
{
    auto *covered = new QTableWidgetItem;
    covered->setFlags(Qt::NoItemFlags);
    covered->setData(Qt::AccessibleTextRole, first->text());
    table->insertRow(row);
    table->setItem(row, What, first);
    table->setItem(row, Keys, covered);
    table->setSpan(row, What, 1, 2);
}

} // namespace

ShortcutSheet::ShortcutSheet(QList<ShortcutLine> lines, QWidget *parent)
    : FormDialog(tr("Keyboard shortcuts"), parent)
    , m_lines(std::move(lines))
    , m_search(new QLineEdit)
    , m_table(new QTableWidget(0, 2))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setPlaceholderText(tr("Search by what it does, or by its key"));
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("What it does"), tr("Key")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setProperty("part", QStringLiteral("list"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    // Half a small screen: the rest of the dialog needs room, too.
    m_table->setMinimumHeight(
        std::min(fontMetrics().height() * 26, screen()->availableGeometry().height() / 2));
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    QPushButton *close = addCloseButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &ShortcutSheet::accept);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    fill();
    m_search->setFocus();
}

void ShortcutSheet::fill()
{
    const std::vector<std::string> words = searchWords(m_search->text());
    m_table->clearSpans();
    m_table->setRowCount(0);
    QString group;
    for (const ShortcutLine &line : std::as_const(m_lines)) {
        const std::string key =
            foldedKey(line.what) + '\n' + foldedKey(line.keys) + '\n' + foldedKey(line.group);
        if (nameFit(key, words) == NameFit::None)
            continue;
        int row = m_table->rowCount();
        if (line.group != group) {
            group = line.group;
            QTableWidgetItem *heading = item(group);
            QFont font = m_table->font();
            font.setBold(true);
            heading->setFont(font);
            heading->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
            addAcross(m_table, row++, heading);
        }
        m_table->insertRow(row);
        m_table->setItem(row, What, item(line.what));
        m_table->setItem(row, Keys, item(line.keys.isEmpty() ? tr("none") : line.keys));
    }
    if (m_table->rowCount() == 0)
        addAcross(m_table, 0, item(tr("No key does that.")));
    m_table->scrollToTop();
}

} // namespace tokendesk
