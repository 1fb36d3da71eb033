#include "ui/window/shortcutsheet.h"

#include "domain/namesearch.h"
#include "domain/textmatch.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

enum Column { What, Keys };

QTableWidgetItem *item(const QString &text)
{
    auto *made = new QTableWidgetItem(text);
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return made;
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
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    m_table->setMinimumHeight(fontMetrics().height() * 26);
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    QPushButton *close = addPrimaryButton(tr("Close"));
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
            m_table->insertRow(row);
            QTableWidgetItem *heading = item(group);
            QFont font = m_table->font();
            font.setBold(true);
            heading->setFont(font);
            heading->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
            m_table->setItem(row, What, heading);
            m_table->setSpan(row++, What, 1, 2);
        }
        m_table->insertRow(row);
        m_table->setItem(row, What, item(line.what));
        m_table->setItem(row, Keys, item(line.keys.isEmpty() ? tr("none") : line.keys));
    }
    if (m_table->rowCount() == 0) {
        m_table->insertRow(0);
        m_table->setItem(0, What, item(tr("No key does that.")));
        m_table->setSpan(0, What, 1, 2);
    }
    m_table->scrollToTop();
}

} // namespace tokendesk
