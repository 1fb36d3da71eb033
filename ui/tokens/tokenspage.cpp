#include "ui/tokens/tokenspage.h"

#include "domain/names.h"
#include "domain/tableexport.h"
#include "ui/dialogs/dialogs.h"
#include "ui/tokens/tokendetail.h"
#include "ui/tokens/tokenfilterbar.h"
#include "ui/tokens/tokenfiltersettings.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/window/exporter.h"
#include "ui/window/loadstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

const QString headerKey = QStringLiteral("tokens/header");
const QString filterKey = QStringLiteral("tokens/filter");
const QString splitterKey = QStringLiteral("tokens/splitter");

int section(TokenColumn column)
{
    return static_cast<int>(column);
}

CellKind kindOf(int column)
{
    switch (static_cast<TokenColumn>(column)) {
    case TokenColumn::State:
        return CellKind::Pill;
    case TokenColumn::Name:
        return CellKind::Strong;
    case TokenColumn::Action:
        return CellKind::Button;
    case TokenColumn::Account:
    case TokenColumn::Role:
    case TokenColumn::Expires:
    case TokenColumn::LastUsed:
    case TokenColumn::Created:
    case TokenColumn::Id:
    case TokenColumn::ServiceId:
    case TokenColumn::Email:
    case TokenColumn::Teams:
    case TokenColumn::AccountState:
    case TokenColumn::Lifetime:
        break;
    }
    return CellKind::Text;
}

PillTone toneOf(const QModelIndex &index)
{
    if (index.data(ModelRole::Pending).isValid())
        return PillTone::Calm;
    return pillTone(static_cast<TokenState>(index.data(ModelRole::State).toInt()));
}

} // namespace

TokensPage::TokensPage(DialogContext context, ActionSet &actions, QSettings &windowState,
                       QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_actions(actions)
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_filters(new TokenFilterBar(m_model, this))
    , m_table(new TableView(tr("Service tokens"), this))
    , m_state(new PageState(this))
    , m_detail(new DetailPane(tr("Details of the token"), this))
{
    build();
    m_model.setInventory(&m_context.session.inventory());
    restoreState(windowState);

    m_detailSoon.setSingleShot(true);
    m_detailSoon.setInterval(0);
    connect(&m_detailSoon, &QTimer::timeout, this, &TokensPage::refreshDetail);
    const auto later = [this] { m_detailSoon.start(); };
    connect(m_table, &TableView::chosenRowsChanged, this, later);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, later);
    connect(&m_model, &TokenModel::filterChanged, this, [this] {
        refreshState();
        m_detailSoon.start();
    });
    connect(&m_context.session, &Session::stateChanged, this, [this] {
        refreshState();
        m_detailSoon.start();
    });
    refreshState();
    refreshDetail();
}

void TokensPage::build()
{
    setObjectName(QStringLiteral("tokensPage"));
    m_table->setObjectName(QStringLiteral("tokensTable"));
    m_table->setModel(&m_model);
    m_table->setActionColumn(section(TokenColumn::Action));
    m_table->setItemDelegate(new RowDelegate(m_table, kindOf, toneOf));
    m_table->layOutColumns({{section(TokenColumn::State), 15, true},
                            {section(TokenColumn::Name), 30, true},
                            {section(TokenColumn::Action), 11, true},
                            {section(TokenColumn::Account), 24, true},
                            {section(TokenColumn::Role), 10, true},
                            {section(TokenColumn::Expires), 14, true},
                            {section(TokenColumn::LastUsed), 15, true},
                            {section(TokenColumn::Created), 15, true},
                            {section(TokenColumn::Id), 7, true},
                            {section(TokenColumn::ServiceId), 26, false},
                            {section(TokenColumn::Email), 26, false},
                            {section(TokenColumn::Teams), 26, false},
                            {section(TokenColumn::AccountState), 14, false},
                            {section(TokenColumn::Lifetime), 12, false}});
    m_table->horizontalHeader()->setSortIndicator(section(m_model.sortColumn()),
                                                  m_model.sortOrder());

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connect(m_table, &TableView::actionClicked, this, &TokensPage::runRowAction);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TokensPage::openContextMenu);
    connect(m_filters, &TokenFilterBar::clearWanted, this, &TokensPage::clearFilters);
}

void TokensPage::restoreState(QSettings &settings)
{
    m_table->restoreHeader(settings, headerKey);
    QHeaderView *header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() == section(TokenColumn::Action))
        header->setSortIndicator(section(TokenColumn::State), Qt::AscendingOrder);
    m_table->setSortingEnabled(true); // sorts by what the header shows
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    const QJsonDocument stored = QJsonDocument::fromJson(settings.value(filterKey).toByteArray());
    m_model.setFilter(filterFromJson(stored.object()));
}

void TokensPage::saveState(QSettings &settings) const
{
    m_table->saveHeader(settings, headerKey);
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(filterKey,
                      QJsonDocument(filterToJson(m_model.filter())).toJson(QJsonDocument::Compact));
}

QList<TokenId> TokensPage::chosen() const
{
    QList<TokenId> ids;
    for (const int row : m_table->chosenRows()) {
        if (const Token *token = m_model.tokenAt(row))
            ids << token->id;
    }
    return ids;
}

QList<TokenId> TokensPage::applicable(TokenAction action, QString *reason) const
{
    QList<TokenId> ids;
    *reason = tr("Choose a token first");
    for (const int row : m_table->chosenRows()) {
        const Token *token = m_model.tokenAt(row);
        if (!token)
            continue;
        const Availability available = availability(m_context.session, action, *token);
        if (available.ok())
            ids << token->id;
        else if (ids.isEmpty())
            *reason = available.reason;
    }
    if (!ids.isEmpty())
        reason->clear();
    return ids;
}

std::optional<Availability> TokensPage::availabilityOf(ActionId id) const
{
    QString reason;
    switch (id) {
    case ActionId::Revoke:
        applicable(TokenAction::Revoke, &reason);
        return Availability{reason};
    case ActionId::Restore:
        applicable(TokenAction::Restore, &reason);
        return Availability{reason};
    case ActionId::Delete:
        applicable(TokenAction::Delete, &reason);
        return Availability{reason};
    case ActionId::NewToken:
        return availability(m_context.session, GeneralAction::NewToken);
    case ActionId::Export:
        return availability(m_context.session, GeneralAction::Export);
    case ActionId::Copy:
    case ActionId::ShowAccount:
        return Availability{chosen().isEmpty() ? tr("Choose a token first") : QString()};
    case ActionId::ClearFilters:
        return Availability{m_model.filter().isEmpty() ? tr("No filter is set") : QString()};
    case ActionId::NewAccount:
    case ActionId::EditAccount:
    case ActionId::Deactivate:
    case ActionId::Reactivate:
    case ActionId::ShowTokens:
    case ActionId::Refresh:
    case ActionId::Undo:
    case ActionId::Find:
    case ActionId::GoToTokens:
    case ActionId::GoToAccounts:
        break;
    }
    return std::nullopt;
}

void TokensPage::run(ActionId id)
{
    QString reason;
    switch (id) {
    case ActionId::Revoke:
        revokeTokens(window(), m_context, applicable(TokenAction::Revoke, &reason));
        break;
    case ActionId::Restore:
        m_context.changes.setRevoked(applicable(TokenAction::Restore, &reason), false);
        break;
    case ActionId::Delete:
        askToDelete(window(), m_context, applicable(TokenAction::Delete, &reason));
        break;
    case ActionId::NewToken: {
        const Token *token = m_model.tokenAt(m_table->currentIndex().row());
        std::optional<AccountId> account;
        if (token && m_table->selectionModel()->hasSelection())
            account = token->accountId;
        openNewToken(window(), m_context, account);
        break;
    }
    case ActionId::Copy:
        copyRows();
        break;
    case ActionId::Export:
        exportShown();
        break;
    case ActionId::ShowAccount:
        if (const Token *token = m_model.tokenAt(m_table->chosenRows().value(0, -1)))
            Q_EMIT accountWanted(token->accountId);
        break;
    case ActionId::ClearFilters:
        clearFilters();
        break;
    case ActionId::NewAccount:
    case ActionId::EditAccount:
    case ActionId::Deactivate:
    case ActionId::Reactivate:
    case ActionId::ShowTokens:
    case ActionId::Refresh:
    case ActionId::Undo:
    case ActionId::Find:
    case ActionId::GoToTokens:
    case ActionId::GoToAccounts:
        break;
    }
}

void TokensPage::runRowAction(int row)
{
    const Token *token = m_model.tokenAt(row);
    if (!token)
        return;
    const TokenAction action = token->active ? TokenAction::Revoke : TokenAction::Restore;
    const Availability available = availability(m_context.session, action, *token);
    if (!available.ok())
        Q_EMIT announce(tr("%1: %2").arg(displayText(token->label()), available.reason), true);
    else if (token->active)
        revokeTokens(window(), m_context, {token->id});
    else
        m_context.changes.setRevoked({token->id}, false);
}

void TokensPage::copyRows()
{
    const QList<int> rows = m_table->chosenRows();
    QGuiApplication::clipboard()->setText(m_table->rowsAsText(rows));
    Q_EMIT announce(tr("%n row(s) copied", nullptr, static_cast<int>(rows.size())), false);
}

void TokensPage::exportShown()
{
    const qint64 now = m_context.session.inventory().nowMs();
    exportRows(
        window(), tr("service-tokens"), m_context.session.inventory().snapshot(), m_model.rows(),
        [now](const Inventory &inventory, const std::vector<int> &rows, ExportFormat format) {
            return format == ExportFormat::Json ? tokensAsJson(inventory, rows, now)
                                                : tokensAsCsv(inventory, rows, now);
        },
        [this](const QString &text, bool failed) { Q_EMIT announce(text, failed); });
}

void TokensPage::openContextMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const ActionId id : {ActionId::Revoke, ActionId::Restore, ActionId::Delete})
        menu->addAction(m_actions.get(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::ShowAccount, ActionId::NewToken, ActionId::Copy})
        menu->addAction(m_actions.get(id));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QString TokensPage::searchText() const
{
    return m_model.filter().text;
}

void TokensPage::setSearchText(const QString &text)
{
    TokenFilter filter = m_model.filter();
    filter.text = text;
    m_model.setFilter(filter);
}

void TokensPage::focusTable()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

QString TokensPage::countWords() const
{
    return m_filters->countWords();
}

void TokensPage::showOnly(AccountId account)
{
    TokenFilter filter;
    filter.accounts = {account};
    m_model.setFilter(filter);
    Q_EMIT changed();
}

void TokensPage::goTo(TokenId id)
{
    if (m_model.rowOf(id) < 0)
        clearFilters();
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
}

void TokensPage::clearFilters()
{
    m_model.setFilter({});
    Q_EMIT changed();
}

void TokensPage::refreshState()
{
    const Session &session = m_context.session;
    QWidget *shown = m_state;
    if (showLoadState(*m_state, session, Access::Full, [this] { Q_EMIT retryWanted(); })) {
        // says it all
    } else if (m_model.facets().total == 0) {
        m_state->showState("tokens", tr("No service tokens yet"),
                           tr("A service token is the key that an automation signs in with. Make a "
                              "service account and its first token in one go."),
                           tr("New service account"),
                           [this] { m_actions.get(ActionId::NewAccount)->trigger(); });
    } else if (m_model.rowCount() == 0) {
        m_state->showState(
            "filter", tr("No token matches"),
            tr("%n token(s) hidden by the filters.", nullptr, m_model.facets().total),
            tr("Clear filters"), [this] { clearFilters(); });
    } else {
        shown = m_table;
    }
    m_stack->setCurrentWidget(shown);
    m_filters->setEnabled(session.inventory().isLoaded());
    Q_EMIT changed();
}

void TokensPage::refreshDetail()
{
    // Before the pane, which shows the actions' reasons.
    Q_EMIT changed();
    const QList<TokenId> ids = chosen();
    if (ids.isEmpty()) {
        m_detail->showEmpty(tr("Choose a token to see everything that is known of it."));
    } else if (ids.size() > 1) {
        describeTokens(*m_detail, m_context.session, m_actions, ids);
    } else {
        const Inventory &inventory = m_context.session.inventory().data();
        describeToken(
            *m_detail, m_context.session, m_actions,
            inventory.token(inventory.tokenIndex(ids.first())),
            {[this](TokenId id) { goTo(id); }, [this](AccountId id) { Q_EMIT accountWanted(id); }});
    }
}

} // namespace tokendesk
