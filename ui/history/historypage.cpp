#include "ui/history/historypage.h"

#include "domain/duration.h"
#include "domain/localzone.h"
#include "domain/names.h"
#include "models/historywords.h"
#include "models/modelrole.h"
#include "ui/history/historydetail.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historytone.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "ui/window/exporter.h"

#include <QHeaderView>

namespace tokendesk {

namespace {

const QString historyGroup = QStringLiteral("history");
const QString sinceKey = QStringLiteral("history/since");
const QString dateKey = QStringLiteral("history/date");

int section(HistoryColumn column)
{
    return static_cast<int>(column);
}

CellKind historyCell(int column)
{
    if (column == section(HistoryColumn::What))
        return CellKind::Pill;
    if (column == section(HistoryColumn::Subject))
        return CellKind::StrongName;
    const bool isName = column == section(HistoryColumn::Account);
    return isName ? CellKind::Name : CellKind::Text;
}

PillTone historyPill(const QModelIndex &index)
{
    return historyTone(static_cast<HistoryKind>(index.data(ModelRole::State).toInt()));
}

} // namespace

HistoryPage::HistoryPage(DialogContext context, History *history, QString problem,
                         ActionSet &actions, QSettings &windowState, QWidget *parent)
    : TablePage(context, actions, tr("What changed"), tr("Details of what changed"), parent)
    , m_history(history)
    , m_problem(std::move(problem))
    , m_model(history, context.session.clock())
    , m_filters(new HistoryFilterBar(m_model, filterPlace()))
{
    build();
    restoreTable(windowState, historyGroup);
    if (const auto since = historySinceFrom(windowState.value(sinceKey).toString()))
        m_filters->setSince(*since);
    const QDate date = QDate::fromString(windowState.value(dateKey).toString(), Qt::ISODate);
    if (date.isValid())
        m_filters->setDate(date);
    m_table->setSortingEnabled(true);
    connect(&m_model, &HistoryModel::filterChanged, this, &HistoryPage::followFilter);
    setFilterBar(*m_filters);
    connect(m_filters, &HistoryFilterBar::sinceChanged, this, &HistoryPage::chooseSince);
    if (m_history) {
        connect(m_history, &History::looked, this, &HistoryPage::read);
        connect(m_history, &History::failed, this, &HistoryPage::refreshAll);
    }
    follow();
    read();
}

void HistoryPage::build()
{
    setObjectName(QStringLiteral("historyPage"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    layOut(m_model, m_filters);
    m_table->setItemDelegate(new RowDelegate(m_table, historyCell, historyPill));
    m_table->columns().layOut({{section(HistoryColumn::What), 24, true},
                               {section(HistoryColumn::Subject), 28, true, true},
                               {section(HistoryColumn::Account), 24, true, true},
                               {section(HistoryColumn::Change), 30, true, true},
                               {section(HistoryColumn::MadeBy), 15, true},
                               {section(HistoryColumn::Seen), 16, true}});
    m_table->horizontalHeader()->setSortIndicator(section(HistoryColumn::Seen),
                                                  Qt::DescendingOrder);
    m_filters->setEnabled(m_history);
}

qint64 HistoryPage::sinceMs() const
{
    const qint64 nowMs = m_history->nowMs();
    if (const std::optional<qint64> said = historyTextSince(searchText(), nowMs))
        return std::max<qint64>(0, *said);
    return historySinceMs(m_filters->since(), m_filters->date(), m_history->facts(),
                          m_history->openedMs(), nowMs, localZone());
}

void HistoryPage::chooseSince()
{
    if (m_textSince)
        setSearchText(withoutSince(searchText())); // what was chosen last counts
    else
        read();
}

void HistoryPage::setSearchText(const QString &text)
{
    m_model.setSearchText(text);
    const std::optional<qint64> said = historyTextSince(text, 0);
    if (std::exchange(m_textSince, said) != said)
        read();
}

QueryValues HistoryPage::searchValues() const
{
    return {{Qualifier::Account, m_model.facets().accounts.values()}};
}

void HistoryPage::read()
{
    if (!m_history || !m_history->isReady()) {
        refreshAll();
        return;
    }
    m_filters->setWatchWords(tr("The program has watched this connection since %1")
                                 .arg(exactTime(Moment::at(m_history->facts().sinceMs))));
    m_model.read(sinceMs());
}

void HistoryPage::saveState(QSettings &settings) const
{
    saveTable(settings, historyGroup);
    settings.setValue(sinceKey, historySinceWord(m_filters->since()));
    if (m_filters->since() == HistorySince::Date)
        settings.setValue(dateKey, m_filters->date().toString(Qt::ISODate));
    else
        settings.remove(dateKey); // a month ago, when it is wanted next
}

const HistoryEvent *HistoryPage::chosen() const
{
    const QList<int> rows = m_table->chosenRows();
    return rows.size() == 1 ? m_model.eventAt(rows.first()) : nullptr;
}

TokenId HistoryPage::tokenOf(const HistoryEvent &event) const
{
    const bool isOfThis = m_history && event.seenMs > m_history->facts().sinceMs;
    return isOfThis && m_context.session.inventory().data().tokenIndex(event.token) >= 0
        ? event.token
        : 0;
}

AccountId HistoryPage::accountOf(const HistoryEvent &event) const
{
    const bool isOfThis = m_history && event.seenMs > m_history->facts().sinceMs;
    return isOfThis && m_context.session.inventory().data().accountIndex(event.account) >= 0
        ? event.account
        : 0;
}

std::optional<Availability> HistoryPage::availabilityOf(ActionId id) const
{
    const HistoryEvent *event = chosen();
    switch (id) {
    case ActionId::ShowTokens:
        if (!event || event->token == 0)
            return Availability{tr("Choose one change of a token first")};
        return Availability{tokenOf(*event) != 0 ? QString()
                                                 : tr("The token is not there any more")};
    case ActionId::ShowAccount:
        if (!event || event->account == 0)
            return Availability{tr("Choose one change of a token or an account first")};
        return Availability{accountOf(*event) != 0 ? QString()
                                                   : tr("The account is not there any more")};
    case ActionId::Export:
        return Availability{m_model.rowCount() == 0 ? tr("Nothing is shown") : QString()};
    case ActionId::Copy:
        return Availability{m_table->chosenRows().isEmpty() ? tr("Choose a change first")
                                                            : QString()};
    case ActionId::ClearFilters:
        return Availability{m_model.search().isBlank() ? tr("No filter is set") : QString()};
    default: // not of this page
        break;
    }
    return std::nullopt;
}

void HistoryPage::run(ActionId id)
{
    const HistoryEvent *event = chosen();
    switch (id) {
    case ActionId::ShowTokens:
        if (event && tokenOf(*event) != 0)
            Q_EMIT tokenWanted(event->token);
        break;
    case ActionId::ShowAccount:
        if (event && accountOf(*event) != 0)
            Q_EMIT accountWanted(event->account);
        break;
    case ActionId::Export:
        exportShown();
        break;
    case ActionId::Copy:
        copyRows();
        break;
    case ActionId::ClearFilters:
        clearFilters();
        break;
    default: // not of this page
        break;
    }
}

void HistoryPage::exportShown()
{
    exportRows(
        this, tr("what-changed"), m_model.rowCount(),
        [events = m_model.events(), rows = m_model.rows()](ExportFormat format) {
            return format == ExportFormat::Json ? historyAsJson(*events, rows)
                                                : historyAsCsv(*events, rows);
        },
        [this](const ExportNews &news) { tellExported(news); }, m_context.tellByWindow);
}

QList<QList<ActionId>> HistoryPage::menuActions() const
{
    return {{ActionId::ShowTokens, ActionId::ShowAccount}, {ActionId::SelectAll, ActionId::Copy}};
}

void HistoryPage::takeOver(const Page &old)
{
    const auto &page = static_cast<const HistoryPage &>(old);
    m_filters->setSince(page.m_filters->since());
    m_filters->setDate(page.m_filters->date());
    TablePage::takeOver(old);
}

QString HistoryPage::rowKey(int row) const
{
    const HistoryEvent *event = m_model.eventAt(row);
    return event ? QString::number(event->id) : QString();
}

void HistoryPage::clearFilters()
{
    setSearchText({});
    Q_EMIT changed();
}

void HistoryPage::refreshState()
{
    bool rowsShown = false;
    if (!m_history) {
        m_state->showState("error", tr("What changes is not written down"),
                           displaySentence(m_problem));
    } else if (m_model.error()) {
        m_state->showState("error", m_model.error()->message,
                           m_model.error()->detail + QLatin1Char('\n') + m_model.error()->remedy,
                           tr("Try again"), [this] { read(); });
    } else if (!m_history->isReady() && !m_history->problem().isEmpty()) {
        m_state->showState("error", tr("What changed cannot be told"),
                           displaySentence(m_history->problem()));
    } else if (!m_model.isLoaded() && showLoading(Access::ReadAccounts)) {
        // says it all
    } else if (!m_model.isLoaded()) {
        m_state->showWaiting("history", tr("Reading what changed…"), {});
    } else if (m_model.rowCount() == 0 && isBehind()) {
        showSearching("history");
    } else if (m_model.facets().total == 0) {
        showNothingChanged();
    } else if (m_model.rowCount() == 0) {
        showNoMatch({tr("No change matches"), tr("No change matches “%1”"),
                     tr("%Ln change(s) hidden by the filters.", nullptr, m_model.facets().total)});
    } else {
        rowsShown = true;
    }
    showTable(rowsShown);
    Q_EMIT changed();
}

void HistoryPage::showNothingChanged()
{
    const qint64 watchedMs = m_history->facts().sinceMs;
    const qint64 askedMs = sinceMs();
    QString title = tr("Nothing changed yet");
    if (!m_textSince && m_filters->since() == HistorySince::LastRefresh)
        title = tr("Nothing changed at the last refresh");
    else if (!m_textSince && m_filters->since() == HistorySince::LastTime)
        title = tr("Nothing changed since it was last open");
    else if (askedMs > watchedMs)
        title = tr("Nothing changed since %1").arg(minuteWords(Moment::at(askedMs)));
    const QString watched = tr("The program has watched this connection since %1.")
                                .arg(minuteWords(Moment::at(watchedMs)));
    // A banner may tell of a change that no load has shown yet.
    const QString next = tr("What was changed after the last refresh shows with the next one.");
    m_state->showState("history", title, watched + QLatin1Char('\n') + next, tr("Refresh"),
                       [this] { Q_EMIT retryWanted(); });
}

void HistoryPage::refreshDetail()
{
    Q_EMIT changed(); // first: the pane shows the actions as they are
    const HistoryEvent *event = chosen();
    if (!event) {
        showNothingChosen(tr("Choose a change to see when it happened and where."));
        return;
    }
    HistoryLinks links;
    if (const TokenId token = tokenOf(*event); token != 0)
        links.token = [this, token] { Q_EMIT tokenWanted(token); };
    if (const AccountId account = accountOf(*event); account != 0)
        links.account = [this, account] { Q_EMIT accountWanted(account); };
    describeHistory(*m_detail, m_actions, *event, links);
}

} // namespace tokendesk
