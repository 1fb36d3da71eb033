#include "ui/window/tablepage.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/filters/filterbar.h"
#include "ui/incident/opencontainment.h"
#include "ui/theme/spoken.h"
#include "ui/widgets/columnmenus.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/scrolledhead.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/twopanes.h"
#include "ui/window/loadstate.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tokendesk {

namespace {

/// While rows change without end: this part of the time goes into following them.
constexpr int followingShare = 20;

QString headerKey(const QString &group)
{
    return group + QStringLiteral("/header");
}

QString splitterKey(const QString &group)
{
    return group + QStringLiteral("/splitter");
}

bool choosesRows(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
        return false;
    default:
        return !(key.modifiers() & Qt::ControlModifier); // what is done with those chosen
    }
}

struct AskedParts {
    QString words; ///< as typed, without what filters by a qualifier
    bool hasFilters = false;
};

AskedParts askedParts(const SearchText &search)
{
    AskedParts asked;
    QStringList alternatives;
    const ParsedQuery query = parseQuery(search.text(), search.facts());
    for (const QueryGroup &group : query.groups) {
        QStringList words;
        for (const QueryTerm &term : group) {
            if (term.usable && term.qualifier)
                asked.hasFilters = true;
            else if (term.usable)
                words << search.text().mid(term.position, term.length);
        }
        if (!words.isEmpty())
            alternatives << words.join(QLatin1Char(' '));
    }
    asked.words = alternatives.join(QLatin1String(" OR "));
    return asked;
}

} // namespace

TablePage::TablePage(DialogContext context, ActionSet &actions, const QString &tableName,
                     const QString &detailName, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_actions(actions)
    , m_table(new TableView(tableName, this))
    , m_state(new PageState(this))
    , m_detail(new DetailPane(detailName, this))
    , m_splitter(new TwoPanes(this))
    , m_left(new QWidget(m_splitter))
    , m_head(new ScrolledHead(m_left))
    , m_stack(new QStackedWidget(this))
{
    // Before the page's model, whose rows then go and come.
    connect(&m_context.session.inventory(), &LiveInventory::aboutToReplace, m_table,
            &TableView::holdPlace);
    m_detailSoon.setSingleShot(true);
    connect(&m_detailSoon, &QTimer::timeout, this, [this] {
        // The actions are those of the page that is shown; who is hidden fills the pane when shown.
        if (!isVisible())
            return;
        QElapsedTimer clock;
        clock.start();
        refreshDetail();
        placeDetails();
        m_detailMs = clock.elapsed();
        tellChosen();
    });
}

void TablePage::tellChosen()
{
    int chosen = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen += range.height();
    // A row more or less is told by the row itself.
    const bool isLeap = std::abs(chosen - std::exchange(m_chosenTold, chosen)) > 1;
    if (isLeap && chosen > 1 && m_table->hasFocus())
        say(*this, m_detail->title());
}

QWidget *TablePage::filterPlace() const
{
    return m_head->viewport();
}

void TablePage::layOut(QAbstractItemModel &model, QWidget *filters)
{
    // From the outside in: with each move into another place all that is inside is styled anew.
    m_splitter->setPanes(m_left, m_detail, m_left);
    m_splitter->setUsualWidth([this] { return m_detail->minimumWidth(); });
    m_splitter->nameDivider(tr("Divider between the table and the details"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_head->setContent(filters);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_table->setModel(&model);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TablePage::openContextMenu);
    connect(m_table, &TableView::rowOpened, this, &TablePage::openRow);
}

void TablePage::openBrowser()
{
    const QUrl &address = m_context.session.connection().origin;
    if (!QDesktopServices::openUrl(address))
        Q_EMIT announce(
            tr("No browser could be opened. Open %1 in one yourself.").arg(address.toString()),
            true);
}

bool TablePage::showLoading(Access needed)
{
    return showLoadState(*m_state, m_context.session, needed,
                         {[this] { Q_EMIT retryWanted(); }, [this] { Q_EMIT signInWanted(); },
                          [this] { openBrowser(); }, [this] { Q_EMIT editWanted(); }});
}

void TablePage::offerFirstAccount(const char *icon, const QString &title, const QString &text)
{
    const Availability allowed = availability(m_context.session, GeneralAction::NewAccount);
    if (allowed.ok())
        m_state->showState(icon, title, text, tr("New service account"),
                           [this] { m_actions.get(ActionId::NewAccount)->trigger(); });
    else
        m_state->showState(icon, title, joinedSentences({text, allowed.reason}));
}

Availability TablePage::readAvailability(Access needed) const
{
    return {mayNotRead(m_context.session, needed) ? tr("Your credential may not read this list")
                                                  : QString()};
}

void TablePage::showSearching(const char *icon)
{
    m_state->showWaiting(icon, tr("Searching…"), {});
}

void TablePage::followAccess(FilterBar &filters, Access needed)
{
    const Availability readable = readAvailability(needed);
    filters.setUnknown(readable.reason);
    filters.setEnabled(m_context.session.inventory().isLoaded() && readable.ok());
}

void TablePage::follow()
{
    for (QObject *pressed :
         {static_cast<QObject *>(m_table), static_cast<QObject *>(m_table->viewport())})
        pressed->installEventFilter(this);
    connect(m_table, &TableView::chosenRowsChanged, this, [this] {
        rememberChosen();
        m_detailSoon.start(0);
    });
    // With 100,000 rows chosen a look at them takes its time, and a plan changes a hundred a
    // second.
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_detailSoon.isActive())
            m_detailSoon.start(static_cast<int>(m_detailMs) * followingShare);
    });
    connect(&m_context.session, &Session::stateChanged, this, &TablePage::refreshAll);
    m_answered = searchText();
    connect(&m_table->columns(), &TableColumns::arranged, this, &TablePage::stateChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this, &TablePage::stateChanged);
    refreshState();
    refreshDetail();
    placeDetails();
}

void TablePage::rememberChosen()
{
    const QModelIndex current = m_table->currentIndex();
    // While rows go, another one becomes the current one, without being chosen.
    if (!current.isValid() || !m_table->selectionModel()->isSelected(current))
        return;
    m_lastChosen = rowKey(current.row());
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    // Somebody chooses otherwise. Rows that go choose as well, but that is nobody's wish.
    if (event->type() == QEvent::MouseButtonPress
        || (event->type() == QEvent::KeyPress && choosesRows(*static_cast<QKeyEvent *>(event))))
        m_allWanted.reset();
    return Page::eventFilter(watched, event);
}

int TablePage::rowOf(const QString &key) const
{
    const int rows = m_table->model()->rowCount();
    for (int row = 0; !key.isEmpty() && row < rows; ++row) {
        if (rowKey(row) == key)
            return row;
    }
    return -1;
}

void TablePage::followFilter()
{
    if (isBehind()) {
        refreshAll();
        return;
    }
    if (std::exchange(m_answered, searchText()) != searchText()) {
        Q_EMIT stateChanged();
        m_table->letPlaceGo();
        m_table->columns().measureOthers();
        const QItemSelection &chosen = m_table->selectionModel()->selection();
        const bool isOne = chosen.size() == 1 && chosen.first().height() == 1;
        // What was chosen and hidden is chosen again, one row alone: nobody shall act on several
        // of which he sees one.
        const int again = chosen.isEmpty() ? rowOf(m_lastChosen) : -1;
        if (again >= 0)
            m_table->chooseRow(again);
        if (isOne || again >= 0)
            m_table->scrollTo(m_table->model()->index(isOne ? chosen.first().top() : again, 0));
        else
            m_table->showTop();
    }
    if (std::exchange(m_allWanted, std::nullopt) == searchText())
        m_table->selectAll();
    refreshAll();
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_detailSoon.start();
}

void TablePage::restoreTable(QSettings &settings, const QString &group)
{
    m_table->columns().restore(settings, headerKey(group));
    m_splitter->restoreState(settings.value(splitterKey(group)).toByteArray());
    m_splitter->setChildrenCollapsible(false); // an earlier version has kept otherwise
}

void TablePage::saveTable(QSettings &settings, const QString &group) const
{
    m_table->columns().save(settings, headerKey(group));
    settings.setValue(splitterKey(group), m_splitter->saveState());
}

QString TablePage::searchKey(const QString &group) const
{
    return group + QStringLiteral("/searches/") + m_context.session.connection().id;
}

void TablePage::refreshAll()
{
    refreshState();
    m_detailSoon.start(0);
}

void TablePage::showNoMatch(const NoMatchWords &said)
{
    const auto clear = [this] { run(ActionId::ClearFilters); };
    const AskedParts asked = askedParts(search());
    if (asked.words.isEmpty()) {
        m_state->showState("filter", said.title, hiddenWords(said.hidden), tr("Clear filters"),
                           clear);
        return;
    }
    const QString words = searchToKeep(asked.words); // a token's value is not shown
    const QString title = words.isEmpty() ? said.title : said.ofWords.arg(briefText(words));
    if (!said.meant.isEmpty())
        m_state->showState(
            "search", title,
            tr("Words are searched for in names and other texts. What a column shows is filtered "
               "for."),
            tr("Filter by %1").arg(said.meant),
            [this, query = said.meant] { setSearchText(query); }, tr("Clear the search"), clear);
    else if (asked.hasFilters)
        m_state->showState("filter", title, hiddenWords(tr("Filters are set, too.")),
                           tr("Clear search and filters"), clear);
    else
        m_state->showState("search", title, hiddenWords({}), tr("Clear the search"), clear);
}

void TablePage::showTable(bool shown)
{
    QWidget *next = shown ? static_cast<QWidget *>(m_table) : m_state;
    if (m_stack->currentWidget() == next)
        return;
    const bool hasFocus = m_stack->isAncestorOf(m_stack->window()->focusWidget());
    m_stack->setCurrentWidget(next);
    placeDetails();
    m_detailSoon.start(0);
    // Without choosing a row: nobody has asked for one.
    if (hasFocus && shown)
        m_table->setFocus();
    else if (hasFocus)
        m_state->takeFocus();
}

void TablePage::showNothingChosen(const QString &hint)
{
    if (m_stack->currentWidget() == m_table)
        m_detail->showEmpty(hint);
    else
        m_detail->showEmpty(search().isBlank()
                                ? QString()
                                : tr("The details of the row that you choose are shown here."));
}

void TablePage::copyRows()
{
    const QList<int> rows = m_table->chosenRows();
    QGuiApplication::clipboard()->setText(m_table->rowsAsText(rows));
    Q_EMIT confirm(tr("%Ln row(s) copied", nullptr, static_cast<int>(rows.size())));
}

void TablePage::focusTable()
{
    if (m_stack->currentWidget() == m_state) {
        m_state->takeFocus(); // the table has it as soon as it is there
        return;
    }
    m_table->setFocus();
    // Qt makes a row current when the focus comes, but does not choose it.
    const QList<int> rows = m_table->chosenRows();
    if (rows.isEmpty() && m_table->model()->rowCount() > 0)
        m_table->chooseRow(std::max(0, m_table->currentIndex().row()));
    else if (rows.size() == 1) // assistive tools only choose
        m_table->chooseRow(rows.first());
}

void TablePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && m_table->hasFocus() && m_table->selectionModel()->hasSelection())
        m_table->clearSelection();
    else if (isEscape && isInDetails())
        leaveDetails();
    else
        Page::keyPressEvent(event);
}

void TablePage::selectAll()
{
    m_table->setFocus();
    if (isBehind())
        m_allWanted = searchText();
    else
        m_table->selectAll();
}

void TablePage::chooseColumns()
{
    m_table->columns().openChooser();
}

void TablePage::chooseSorting()
{
    openSortMenu(*m_table);
}

bool TablePage::isInDetails() const
{
    const QWidget *focus = window()->focusWidget();
    return m_splitter->isAncestorOf(focus) && !m_left->isAncestorOf(focus);
}

void TablePage::leaveDetails()
{
    if (m_stack->currentWidget() == m_state)
        m_state->takeFocus();
    else
        m_table->setFocus();
}

void TablePage::openRow(bool)
{
    Q_EMIT detailsWanted();
    m_detail->setFocus();
}

void TablePage::showDetails(bool shown)
{
    m_areDetailsWanted = shown;
    placeDetails();
}

void TablePage::placeDetails()
{
    // While a search finds nothing the pane stays: what is typed moves nothing.
    const bool isOfNothing =
        m_stack->currentWidget() == m_state && m_detail->isBlank() && search().isBlank();
    const bool isShown = m_areDetailsWanted && !isOfNothing;
    if (!isShown && isInDetails())
        leaveDetails();
    m_detail->setVisible(isShown);
}

TablePage::Place TablePage::place() const
{
    Place place;
    const QList<int> rows = m_table->chosenRows();
    for (const int row : rows)
        place.chosen << rowKey(row);
    const QModelIndex current = m_table->currentIndex();
    const int top = m_table->verticalScrollBar()->value();
    if (current.isValid()) {
        place.current = rowKey(current.row());
        place.currentColumn = current.column();
    }
    place.rowsAbove = current.isValid() ? current.row() - top : top;
    place.scrolledRight = m_table->horizontalScrollBar()->value();
    return place;
}

void TablePage::goBackTo(const Place &place)
{
    const QAbstractItemModel &model = *m_table->model();
    const int last = model.columnCount() - 1;
    QItemSelection chosen;
    int current = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString key = rowKey(row);
        if (key == place.current)
            current = row;
        if (!place.chosen.contains(key))
            continue;
        if (!chosen.isEmpty() && chosen.last().bottom() == row - 1)
            chosen.last() = {model.index(chosen.last().top(), 0), model.index(row, last)};
        else
            chosen << QItemSelectionRange(model.index(row, 0), model.index(row, last));
    }
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(model.index(current, place.currentColumn),
                                                   QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    // Columns and rows get their sizes with the layout, and the bars their ranges from those.
    QTimer::singleShot(0, m_table, [this, place, current] {
        m_table->verticalScrollBar()->setValue(current >= 0 ? current - place.rowsAbove
                                                            : place.rowsAbove);
        m_table->horizontalScrollBar()->setValue(place.scrolledRight);
    });
}

void TablePage::takeOver(const Page &old)
{
    setSearchText(old.searchText());
    m_wanted = static_cast<const TablePage &>(old).place();
    const auto goBack = [this] {
        if (!m_wanted || m_table->model()->rowCount() == 0)
            return;
        goBackTo(*m_wanted);
        m_wanted.reset();
    };
    // Some read their rows on a worker.
    const QAbstractItemModel *model = m_table->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, goBack, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, goBack, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::layoutChanged, this, goBack, Qt::QueuedConnection);
    goBack();
    refreshAll();
}

void TablePage::goToRow(int row)
{
    m_table->chooseRow(row);
    m_table->scrollTo(m_table->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
}

Availability TablePage::containAvailability(AccountId account) const
{
    const Inventory &inventory = m_context.session.inventory().data();
    const int index = inventory.accountIndex(account);
    return index < 0
        ? Availability{tr("The account is not on the server's list any more")}
        : availability(m_context.session, AccountAction::Contain, inventory.account(index));
}

void TablePage::openContain(AccountId account)
{
    openContainment(window(), m_context, account);
}

void TablePage::openContextMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QList<ActionId> &group : menuActions()) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const ActionId id : group)
            menu->addAction(m_actions.get(id));
    }
    menu->addSeparator();
    menu->addAction(m_actions.get(ActionId::ChooseColumns));
    menu->addAction(m_actions.get(ActionId::SortRows));
    menu->addAction(m_actions.get(ActionId::ToggleDetails));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace tokendesk
