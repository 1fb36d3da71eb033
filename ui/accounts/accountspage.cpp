#include "ui/accounts/accountspage.h"

#include "domain/tableexport.h"
#include "domain/wordsasquery.h"
#include "models/tokencells.h"
#include "ui/accounts/accountdetail.h"
#include "ui/accounts/accountfilterbar.h"
#include "ui/dialogs/dialogs.h"
#include "ui/incident/opencontainment.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "ui/window/exporter.h"
#include "ui/window/loadstate.h"
#include "workflows/permissions.h"

#include <QHeaderView>

namespace tokendesk {

namespace {

const QString accountsGroup = QStringLiteral("accounts");
// Where chips and text were kept apart, before they were one.
const QString statusKey = QStringLiteral("accounts/status");
const QString textKey = QStringLiteral("accounts/text");
const QString rolesKey = QStringLiteral("accounts/roles");
const QString teamsKey = QStringLiteral("accounts/teams");

int section(AccountColumn column)
{
    return static_cast<int>(column);
}

CellKind accountCellKind(int column)
{
    if (column == section(AccountColumn::State))
        return CellKind::Pill;
    if (column == section(AccountColumn::Tokens))
        return CellKind::Counts;
    if (column == section(AccountColumn::Id))
        return CellKind::Number;
    return column == section(AccountColumn::Name) ? CellKind::StrongName : CellKind::Text;
}

PillTone accountTone(const QModelIndex &index)
{
    const bool active = index.data(ModelRole::State).toBool();
    return active && !index.data(ModelRole::Pending).isValid() ? PillTone::Good : PillTone::Calm;
}

QStringList accountStateWords()
{
    Account active;
    active.listed = true;
    Account deactivated;
    deactivated.deleted = Moment::at(0);
    QStringList words{Account().stateWord(), active.stateWord(), deactivated.stateWord()};
    for (const PendingChange change : {PendingChange::Deactivating, PendingChange::Reactivating,
                                       PendingChange::Editing, PendingChange::Checking})
        words << pendingWord(change);
    return words;
}

QSet<QString> asSet(const QVariant &value)
{
    const QStringList list = value.toStringList();
    return {list.begin(), list.end()};
}

/// What one of several says is not so of the others.
QString noneOfAccounts()
{
    return AccountsPage::tr("Not for any of the selected accounts");
}

} // namespace

AccountsPage::AccountsPage(DialogContext context, ActionSet &actions, QSettings &windowState,
                           QWidget *parent)
    : TablePage(context, actions, tr("Service accounts"), tr("Details of the account"), parent)
    , m_containments(context.session)
    , m_times(context.session)
    , m_filters(new AccountFilterBar(m_model, filterPlace()))
{
    build();
    m_model.setInventory(&m_context.session.inventory());
    restoreState(windowState);

    connect(&m_model, &AccountModel::filterChanged, this, &AccountsPage::followFilter);
    follow();
    connect(&m_containments, &PastContainments::changed, this, &AccountsPage::refreshAll);
    connect(&m_times, &AccountTimes::came, this, &AccountsPage::refreshDetail);
    // What is changed here moves rows as they are sorted.
    const LiveInventory &inventory = m_context.session.inventory();
    connect(&inventory, &LiveInventory::tokenChanged, m_table, &TableView::letPlaceGo);
    connect(&inventory, &LiveInventory::accountChanged, m_table, &TableView::letPlaceGo);
}

void AccountsPage::openRow(bool byDoubleClick)
{
    const Account *account = m_model.accountAt(m_table->currentIndex().row());
    if (byDoubleClick && account)
        Q_EMIT tokensWanted(account->id);
    else
        TablePage::openRow(byDoubleClick);
}

void AccountsPage::build()
{
    setObjectName(QStringLiteral("accountsPage"));
    m_table->setObjectName(QStringLiteral("accountsTable"));
    layOut(m_model, m_filters);
    auto *delegate = new RowDelegate(m_table, accountCellKind, accountTone);
    delegate->setCountsOf([this](const QModelIndex &index) { return countsAt(index.row()); });
    m_table->setItemDelegate(delegate);
    m_table->columns().layOut(
        {{section(AccountColumn::State), 11, true, false, 0, false, accountStateWords()},
         {section(AccountColumn::Name), 28, true, true, 17, true},
         {section(AccountColumn::ServiceId), 20, true, true, 9},
         {section(AccountColumn::Role), 8, true},
         {section(AccountColumn::Teams), 14, true, true, 7, true},
         {section(AccountColumn::Tokens), 15, true, false, 11},
         {section(AccountColumn::NextExpiry), 11, true},
         {section(AccountColumn::LastUsed), 13, true},
         {section(AccountColumn::Created), 13, true},
         {section(AccountColumn::Id), 5, false},
         {section(AccountColumn::Email), 26, false, true},
         {section(AccountColumn::LastLogin), 15, false}});
    m_table->horizontalHeader()->setSortIndicator(section(m_model.sortColumn()),
                                                  m_model.sortOrder());

    setFilterBar(*m_filters);
    m_state->standBeside(*m_actions.get(ActionId::NewAccount));
}

QList<ToneCount> AccountsPage::countsAt(int row) const
{
    const Account *account = m_model.accountAt(row);
    if (!account)
        return {};
    const LiveInventory &inventory = m_context.session.inventory();
    const int index = inventory.data().accountIndex(account->id);
    const AccountSummary summary = summarise(inventory.data(), index, inventory.nowMs());
    // What is on its way is told in words.
    if (!summary.isKnown || m_model.pendingTokens(index) > 0)
        return {};
    QList<ToneCount> counts;
    bool hasAny = false;
    for (const TokenState state :
         {TokenState::Active, TokenState::Expiring, TokenState::Expired, TokenState::Revoked}) {
        const int count = summary.tokens[static_cast<size_t>(state)];
        counts.append({pillTone(state), count});
        hasAny = hasAny || count > 0;
    }
    return hasAny ? counts : QList<ToneCount>();
}

void AccountsPage::restoreState(QSettings &settings)
{
    restoreTable(settings, accountsGroup);
    m_table->setSortingEnabled(true);
    const QVariant search = settings.value(searchKey(accountsGroup));
    if (search.isValid()) {
        m_model.setSearchText(search.toString());
        return;
    }
    AccountFilter filter;
    const int status = settings.value(statusKey).toInt();
    if (status >= 0 && status <= static_cast<int>(AccountFilter::Status::Deactivated))
        filter.status = static_cast<AccountFilter::Status>(status);
    filter.text = settings.value(textKey).toString();
    filter.roles = asSet(settings.value(rolesKey));
    filter.teams = asSet(settings.value(teamsKey));
    m_model.setSearchText(queryOfBoth(filter));
}

void AccountsPage::saveState(QSettings &settings) const
{
    saveTable(settings, accountsGroup);
    settings.setValue(searchKey(accountsGroup), searchToKeep(m_model.search().text()));
    for (const QString &key : {statusKey, textKey, rolesKey, teamsKey})
        settings.remove(key);
}

QList<AccountId> AccountsPage::chosen() const
{
    QList<AccountId> ids;
    for (const int row : m_table->chosenRows()) {
        if (const Account *account = m_model.accountAt(row))
            ids << account->id;
    }
    return ids;
}

QList<AccountId> AccountsPage::applicable(AccountAction action, Availability *any) const
{
    QList<AccountId> ids;
    *any = {tr("Choose an account first")};
    for (const int row : m_table->chosenRows()) {
        const Account *account = m_model.accountAt(row);
        if (!account)
            continue;
        const Availability available = availability(m_context.session, action, *account);
        if (available.ok())
            ids << account->id;
        else if (ids.isEmpty())
            *any = available;
    }
    if (!ids.isEmpty())
        *any = {};
    else if (m_table->chosenRows().size() > 1 && mayChange(m_context.session).ok())
        *any = {noneOfAccounts()};
    return ids;
}

std::optional<Availability> AccountsPage::availabilityOf(ActionId id) const
{
    Availability any;
    switch (id) {
    case ActionId::EditAccount:
        applicable(AccountAction::Edit, &any);
        return chosen().size() > 1 ? Availability{tr("Choose one account only")} : any;
    case ActionId::Deactivate:
        applicable(AccountAction::Deactivate, &any);
        return any;
    case ActionId::Reactivate:
        applicable(AccountAction::Reactivate, &any);
        return any;
    case ActionId::Contain:
        if (chosen().size() > 1)
            //: %1: the name of the action
            return Availability{tr("Choose one account to contain it. “%1” takes several, and "
                                   "revokes their tokens, too")
                                    .arg(m_actions.get(ActionId::Deactivate)->iconText())};
        return chosen().isEmpty() ? Availability{tr("Choose one account first")}
                                  : containAvailability(chosen().first());
    case ActionId::OpenContainment:
        return containmentAvailability();
    case ActionId::NewToken:
        return availability(m_context.session, GeneralAction::NewToken);
    case ActionId::NewTokenHere:
        return newTokenAvailability(m_context.session,
                                    chosen().size() == 1 ? std::optional(chosen().first())
                                                         : std::nullopt);
    case ActionId::Export:
        if (const Availability readable = readAvailability(Access::ReadAccounts); !readable.ok())
            return readable;
        return availability(m_context.session, GeneralAction::Export);
    case ActionId::ShowTokens:
        if (mayNotRead(m_context.session, Access::Full))
            return Availability{tr("Your credential does not have the Admin role")};
        return Availability{chosen().size() == 1 ? QString() : tr("Choose one account first")};
    case ActionId::Copy:
        return Availability{chosen().isEmpty() ? tr("Choose an account first") : QString()};
    case ActionId::ClearFilters:
        return Availability{m_model.search().isBlank() ? tr("No filter is set") : QString()};
    default: // not of this page
        break;
    }
    return std::nullopt;
}

Availability AccountsPage::containmentAvailability() const
{
    const QList<AccountId> ids = chosen();
    if (ids.size() != 1)
        return {tr("Choose one account first")};
    return {m_containments.lastOf(ids.first())
                ? QString()
                : tr("No containment of this account over this connection is kept here")};
}

void AccountsPage::run(ActionId id)
{
    Availability any;
    const QList<AccountId> ids = chosen();
    switch (id) {
    case ActionId::EditAccount:
        if (ids.size() == 1)
            openEditAccount(window(), m_context, ids.first());
        break;
    case ActionId::Deactivate:
        askToDeactivate(window(), m_context, applicable(AccountAction::Deactivate, &any));
        break;
    case ActionId::Reactivate:
        m_context.changes.setActive(applicable(AccountAction::Reactivate, &any), true);
        break;
    case ActionId::NewToken:
    case ActionId::NewTokenHere: {
        const QList<AccountId> active = applicable(AccountAction::NewToken, &any);
        openNewToken(window(), m_context,
                     active.isEmpty() ? std::nullopt : std::optional(active.first()));
        break;
    }
    case ActionId::ShowTokens:
        if (ids.size() == 1 && !mayNotRead(m_context.session, Access::Full))
            Q_EMIT tokensWanted(ids.first());
        break;
    case ActionId::Contain:
        if (ids.size() == 1)
            openContain(ids.first());
        break;
    case ActionId::OpenContainment:
        if (ids.size() == 1 && m_containments.lastOf(ids.first()))
            openContainment(window(), m_context, *m_containments.lastOf(ids.first()));
        break;
    case ActionId::Copy:
        copyRows();
        break;
    case ActionId::Export:
        exportShown();
        break;
    case ActionId::ClearFilters:
        clearFilters();
        break;
    default: // not of this page
        break;
    }
}

void AccountsPage::exportShown()
{
    const qint64 now = m_context.session.inventory().nowMs();
    exportRows(
        this, tr("service-accounts"), m_model.rowCount(),
        [now, inventory = m_context.session.inventory().snapshot(), rows = m_model.rows(),
         columns = m_table->shownColumns()](ExportFormat format) {
            switch (format) {
            case ExportFormat::Csv:
                return accountsAsShown(*inventory, rows, columns, now);
            case ExportFormat::Json:
                return accountsAsJson(*inventory, rows, now);
            case ExportFormat::CsvOfAll:
                return accountsAsCsv(*inventory, rows, now);
            }
            return QByteArray();
        },
        [this](const ExportNews &news) { tellExported(news); }, m_context.tellByWindow,
        {ExportFormat::Csv, ExportFormat::CsvOfAll, ExportFormat::Json});
}

QList<QList<ActionId>> AccountsPage::menuActions() const
{
    return {{ActionId::ShowTokens, ActionId::NewTokenHere, ActionId::EditAccount},
            {ActionId::Deactivate, ActionId::Reactivate, ActionId::Copy},
            {ActionId::Contain, ActionId::OpenContainment}};
}

QString AccountsPage::rowKey(int row) const
{
    const Account *account = m_model.accountAt(row);
    return account ? QString::number(account->id) : QString();
}

void AccountsPage::whenListed(std::function<void()> then)
{
    if (m_model.isBehind())
        connect(&m_model, &AccountModel::filterChanged, this, std::move(then),
                Qt::SingleShotConnection);
    else
        then();
}

bool AccountsPage::shows(AccountId id) const
{
    return m_model.rowOf(id) >= 0;
}

void AccountsPage::goTo(AccountId id)
{
    if (m_model.rowOf(id) < 0)
        clearFilters();
    const int row = m_model.rowOf(id);
    if (row >= 0)
        goToRow(row);
}

void AccountsPage::clearFilters()
{
    m_model.setSearchText({});
    Q_EMIT changed();
}

void AccountsPage::refreshState()
{
    bool rowsShown = false;
    if (showLoading(Access::ReadAccounts)) {
        // says it all
    } else if (m_model.facets().total == 0) {
        offerFirstAccount("accounts", tr("No service accounts yet"),
                          tr("A service account is a user made for one automation. Make it and its "
                             "first token in one go."));
    } else if (m_model.rowCount() == 0) {
        showNoMatch({tr("No account matches"), tr("No account matches “%1”"),
                     tr("%Ln account(s) hidden by the filters.", nullptr, m_model.facets().total),
                     queryMeantBy(searchText())});
    } else {
        rowsShown = true;
    }
    showTable(rowsShown);
    followAccess(*m_filters, Access::ReadAccounts);
    Q_EMIT changed();
}

void AccountsPage::refreshDetail()
{
    Q_EMIT changed();
    const QList<AccountId> ids = chosen();
    if (ids.isEmpty()) {
        showNothingChosen(tr("Choose an account to see everything that is known of it."));
    } else if (ids.size() > 1) {
        describeAccounts(*m_detail, m_context.session, m_actions, ids);
    } else {
        const Inventory &inventory = m_context.session.inventory().data();
        describeAccount(*m_detail, m_context.session, m_actions,
                        m_times.completed(inventory.account(inventory.accountIndex(ids.first()))),
                        [this](TokenId id) { Q_EMIT tokenWanted(id); });
    }
}

} // namespace tokendesk
