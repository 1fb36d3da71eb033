#include "ui/help/manualdialog.h"

#include "ui/help/manualbrowser.h"
#include "ui/theme/dialogplace.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"
#include "ui/theme/wrappeditems.h"
#include "ui/widgets/twopanes.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

constexpr int pageRole = Qt::UserRole;
/// In average characters.
constexpr int pagesWidth = 40;
constexpr int readingWidth = 110;
constexpr int narrowestWidth = 80; ///< of both, beside a dialog

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ManualDialog::ManualDialog(const QWidget *over)
    : m_search(new QLineEdit)
    , m_none(new PlainLabel)
    , m_pages(new QListWidget)
    , m_browser(new ManualBrowser)
    , m_panes(new TwoPanes)
    , m_close(new QPushButton)
    , m_place(new DialogPlace(*this, over))
{
    setObjectName(QStringLiteral("manualDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    useFormStyle(this);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_none->setObjectName(QStringLiteral("manualNone"));
    m_none->setProperty("muted", true);
    m_none->setWordWrap(true);
    m_none->hide();
    m_pages->setObjectName(QStringLiteral("manualPages"));
    wrapItems(m_pages);
    setGap(m_pages, Gap::Hair);
    m_browser->setObjectName(QStringLiteral("manualText"));

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_none, 1, Qt::AlignTop);
    column->addWidget(m_pages, 1);
    m_panes->setPanes(left, m_browser, m_browser);
    m_panes->setUsualWidth([this] { return characterWidth(fontMetrics()) * pagesWidth; });
    m_close->setAutoDefault(false);
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, Gap::Large);
    setGap(whole, Gap::Medium);
    whole->addWidget(m_panes, 1);
    whole->addWidget(m_close, 0, Qt::AlignRight);
    const int character = characterWidth(fontMetrics());
    m_panes->setSizes({character * pagesWidth, character * readingWidth});
    m_place->resize({character * (pagesWidth + readingWidth), fontMetrics().height() * 40});

    connect(m_search, &QLineEdit::textChanged, this, &ManualDialog::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualDialog::openFirstFound);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(pageRole).toString() != m_page)
            m_browser->showPage(item->data(pageRole).toString());
    });
    // The browser's own source() is the page before until this signal has ended.
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &source) {
        const bool isOther = std::exchange(m_page, source.fileName()) != source.fileName();
        follow();
        if (isOther && m_browser->hasFocus()) // and not only laid out anew
            say(*m_browser, ManualBrowser::titleOf(m_page));
    });
    connect(m_close, &QPushButton::clicked, this, &ManualDialog::close);
    setTexts();
    fill();
    m_browser->showPage(ManualBrowser::pages().constFirst());
    m_search->setFocus();
}

void ManualDialog::showPage(const QString &page)
{
    m_browser->showPage(page);
}

void ManualDialog::standBeside(const QWidget &dialog)
{
    const int character = characterWidth(fontMetrics());
    m_place->standBeside(dialog, character * narrowestWidth);
    const int pages = std::min(character * pagesWidth, width() / 3);
    m_panes->setSizes({pages, width() - pages});
}

void ManualDialog::setTexts()
{
    setWindowTitle(tr("Manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_none->setText(tr("No page has all these words."));
    m_pages->setAccessibleName(tr("Pages of the manual"));
    m_panes->nameDivider(tr("Divider between the pages and the text"));
    m_close->setText(tr("Close"));
}

void ManualDialog::retranslate()
{
    setTexts();
    fill();
    m_browser->readAgain();
}

bool ManualDialog::focusNextPrevChild(bool next)
{
    return tabAsLaidOut(*this, next) || QDialog::focusNextPrevChild(next);
}

bool ManualDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDown = watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (!isDown || m_pages->count() == 0)
        return QDialog::eventFilter(watched, event);
    m_pages->setFocus();
    if (m_pages->currentRow() < 0)
        m_pages->setCurrentRow(0);
    return true;
}

void ManualDialog::openFirstFound()
{
    if (m_search->text().isEmpty() || m_pages->count() == 0)
        return;
    m_browser->setFocus();
    m_browser->showPage(m_pages->item(0)->data(pageRole).toString());
}

void ManualDialog::fill()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QSignalBlocker quiet(m_pages);
    m_pages->clear();
    QStringList found = ManualBrowser::pages();
    found.removeIf(
        [&words](const QString &page) { return !holdsAll(ManualBrowser::textOf(page), words); });
    // The first page has the titles of all others.
    std::stable_partition(found.begin(), found.end(), [&words](const QString &page) {
        return holdsAll(ManualBrowser::titleOf(page), words);
    });
    for (const QString &page : std::as_const(found)) {
        auto *item = new QListWidgetItem(ManualBrowser::titleOf(page), m_pages);
        item->setData(pageRole, page);
    }
    const bool isFound = m_pages->count() > 0;
    if (!isFound && !m_pages->isHidden())
        say(*this, m_none->text());
    m_none->setHidden(isFound);
    m_pages->setHidden(!isFound);
    follow();
}

void ManualDialog::follow()
{
    const QSignalBlocker quiet(m_pages);
    // A list tells of its new row also when the keyboard is elsewhere, and readers go there.
    const QSignalBlocker unheard(m_pages->hasFocus() ? nullptr : m_pages->selectionModel());
    int row = m_pages->count() - 1;
    while (row >= 0 && m_pages->item(row)->data(pageRole).toString() != m_page)
        --row;
    if (row != m_pages->currentRow())
        m_pages->setCurrentRow(row);
    m_pages->viewport()->update();
    if (const QListWidgetItem *item = m_pages->currentItem())
        m_pages->scrollToItem(item);
}

} // namespace tokendesk
