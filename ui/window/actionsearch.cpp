#include "ui/window/actionsearch.h"

#include "domain/textmatch.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/window/searchdelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int entriesShown = 11;

} // namespace

ActionSearch::ActionSearch(std::vector<SearchEntry> entries, Finder finder, QStringList recent,
                           QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_entries(std::move(entries))
    , m_finder(std::move(finder))
    , m_recent(std::move(recent))
    , m_line(new QLineEdit(this))
    , m_none(new PlainLabel(tr("Nothing has such a name."), this))
    , m_list(new QListView(this))
    , m_foot(new PlainLabel({}, this))
{
    setObjectName(QStringLiteral("actionSearch"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Search actions, tokens and accounts"));
    useFormStyle(this);
    m_line->setObjectName(QStringLiteral("actionSearchField"));
    m_line->setAccessibleName(tr("Search actions, tokens and accounts"));
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->addAction(toneIcon("search", QPalette::PlaceholderText), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("actionSearchList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // it follows the keys typed in the line
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_none->setObjectName(QStringLiteral("actionSearchNone"));
    m_none->setProperty("muted", true);
    m_none->hide();
    m_foot->setObjectName(QStringLiteral("actionSearchFoot"));
    m_foot->setProperty("muted", true);

    auto *column = new QVBoxLayout(this);
    setMargins(column, Gap::Small);
    setGap(column, Gap::Small);
    column->addWidget(m_line);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);

    connect(m_line, &QLineEdit::textChanged, this, &ActionSearch::find);
    connect(m_list, &QAbstractItemView::clicked, this, &ActionSearch::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActionSearch::showCurrent);
    find();
}

void ActionSearch::popUp()
{
    const QWidget *window = parentWidget();
    const int unit = fontMetrics().height();
    // As high as whole rows and what is around them.
    ensurePolished();
    const int around = layout()->sizeHint().height() - m_list->sizeHint().height();
    const QSize wanted(characterWidth(fontMetrics()) * 90, unit * 2 * entriesShown + around);
    resize(wanted.boundedTo(window->size() * 9 / 10));
    const QPoint corner((window->width() - width()) / 2, std::min(unit * 5, window->height() / 10));
    move(window->mapToGlobal(corner));
    show();
    activateWindow();
    m_line->setFocus();
}

void ActionSearch::find()
{
    if (const std::optional<TokenClaims> claims = tokenValueClaims(m_line->text())) {
        m_line->setText({}); // not clear(), after which it could be undone
        m_foot->setText(tr("This is a token's value, which is not kept."));
        m_line->setAccessibleDescription(m_foot->text());
        Q_EMIT tokenValueGiven(*claims);
        return;
    }
    const std::vector<std::string> words = searchWords(m_line->text());
    std::vector<SearchEntry> found = fittingEntries(m_entries, words, m_recent);
    if (m_finder && !words.empty()) {
        std::vector<SearchEntry> more = m_finder(words);
        std::move(more.begin(), more.end(), std::back_inserter(found));
    }
    m_model.setEntries(std::move(found));
    goTo(0);
    if (m_model.rowCount() == 0)
        showCurrent();
}

void ActionSearch::goTo(int row)
{
    const QModelIndex index =
        m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ActionSearch::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_none->setVisible(!index.isValid());
    if (!index.isValid()) {
        m_foot->setText({});
        m_line->setAccessibleDescription(m_none->text());
        return;
    }
    const SearchEntry &entry = m_model.entry(index.row());
    m_foot->setText(entry.isUsable() ? tr("Enter: run it. Up and Down: choose. Esc: close.")
                                     : tr("Not now: %1").arg(entry.reason));
    // The keyboard stays in the line: what is current is told as the line's description, and as
    // the place where the reader's eye is.
    m_line->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent announced(m_list, QAccessible::Focus);
    announced.setChild(index.row());
    QAccessible::updateAccessibility(&announced);
}

void ActionSearch::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model.entry(index.row()).isUsable())
        return;
    // Once this window is away: what is run may open one of its own.
    QTimer::singleShot(0, parentWidget(), m_model.entry(index.row()).run);
    accept();
}

bool ActionSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int row = m_list->currentIndex().row();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            goTo(row > 0 ? row - 1 : m_model.rowCount() - 1);
            return true;
        case Qt::Key_Down:
            goTo(row + 1 < m_model.rowCount() ? row + 1 : 0);
            return true;
        case Qt::Key_PageUp:
            goTo(row - entriesShown);
            return true;
        case Qt::Key_PageDown:
            goTo(row + entriesShown);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ActionSearch::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // Qt::Popup would do this too, but takes the keyboard from assistive tools.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && isVisible())
        reject();
}

void ActionSearch::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    // What a lock has hidden would come back with what was true before.
    if (!event->spontaneous())
        deleteLater();
}

void ActionSearch::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    // The window system draws no frame around it.
    QPainter painter(this);
    painter.setPen(FormColours::of(*this).muted);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tokendesk
