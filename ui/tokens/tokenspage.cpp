#include "ui/tokens/tokenspage.h"

#include "domain/names.h"
#include "domain/tableexport.h"
#include "domain/wordsasquery.h"
#include "models/tokencells.h"
#include "ui/dialogs/dialogs.h"
#include "ui/plan/openplan.h"
#include "ui/rotation/rotatedialog.h"
#include "ui/tokens/tokendetail.h"
#include "ui/tokens/tokenfilterbar.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "ui/window/exporter.h"
#include "workflows/permissions.h"

#include <QHeaderView>

#include <algorithm>

namespace tokendesk {

namespace {

const QString tokensGroup = QStringLiteral("tokens");

int section(TokenColumn column)
{
    return static_cast<int>(column);
}

CellKind tokenCellKind(int column)
{
    switch (static_cast<TokenColumn>(column)) {
    case TokenColumn::State:
        return CellKind::Pill;
    case TokenColumn::Name:
        return CellKind::StrongName;
    case TokenColumn::Account:
        return CellKind::Name;
    case TokenColumn::Action:
        return CellKind::Button;
    case TokenColumn::Id:
        return CellKind::Number;
    case TokenColumn::Role:
    case TokenColumn::Expires:
    case TokenColumn::LastUsed:
    case TokenColumn::Created:
    case TokenColumn::ServiceId:
    case TokenColumn::Email:
    case TokenColumn::Teams:
    case TokenColumn::AccountState:
    case TokenColumn::Lifetime:
        break;
    }
    return CellKind::Text;
}

PillTone tokenTone(const QModelIndex &index)
{
    if (index.data(ModelRole::Pending).isValid())
        return PillTone::Calm;
    if (index.data(ModelRole::Unclear).toBool())
        return PillTone::Attention;
    return pillTone(static_cast<TokenState>(index.data(ModelRole::State).toInt()));
}

QStringList stateWords()
{
    QStringList words{unclearWord()};
    for (const PendingChange change : {PendingChange::Revoking, PendingChange::Restoring,
                                       PendingChange::Deleting, PendingChange::Checking})
        words << pendingWord(change);
    for (int i = 0; i < tokenStateCount; ++i)
        words << tokenStateWord(static_cast<TokenState>(i));
    return words;
}

QStringList actionWords()
{
    return {tokenActionWord(true), tokenActionWord(false)};
}

/// Without going through them: there may be 100,000.
bool hasSeveral(const QItemSelection &selection)
{
    return selection.size() > 1 || (!selection.isEmpty() && selection.first().height() > 1);
}

QString noneOfTokens()
{
    return TokensPage::tr("Not for any of the selected tokens");
}

} // namespace

TokensPage::TokensPage(DialogContext context, ActionSet &actions, QSettings &windowState,
                       QWidget *parent)
    : TablePage(context, actions, tr("Service tokens"), tr("Details of the token"), parent)
    , m_filters(new TokenFilterBar(m_model, filterPlace()))
{
    build();
    m_model.setInventory(&m_context.session.inventory());
    restoreState(windowState);

    connect(&m_model, &TokenModel::filterChanged, this, &TokensPage::followFilter);
    for (const auto signal : {&Rotations::loaded, &Rotations::manyChanged})
        connect(&m_context.rotations, signal, this, &TokensPage::refreshAll);
    for (const auto signal : {&Rotations::added, &Rotations::changed})
        connect(&m_context.rotations, signal, this, &TokensPage::refreshAll);
    follow();
    // What is changed here moves rows as they are sorted.
    const LiveInventory &inventory = m_context.session.inventory();
    connect(&inventory, &LiveInventory::tokenChanged, m_table, &TableView::letPlaceGo);
    connect(&inventory, &LiveInventory::accountChanged, m_table, &TableView::letPlaceGo);
}

void TokensPage::build()
{
    setObjectName(QStringLiteral("tokensPage"));
    m_table->setObjectName(QStringLiteral("tokensTable"));
    layOut(m_model, m_filters);
    m_table->setActionColumn(section(TokenColumn::Action));
    m_model.setReasonOf([this](const Token &token) { return rowAvailability(token).reason; });
    auto *delegate = new RowDelegate(m_table, tokenCellKind, tokenTone);
    delegate->setReasonOf([](const QModelIndex &index) {
        return index.data(Qt::AccessibleDescriptionRole).toString();
    });
    m_table->setItemDelegate(delegate);
    m_table->columns().layOut(
        {{section(TokenColumn::State), 11, true, false, 0, false, stateWords()},
         {section(TokenColumn::Name), 34, true, true, 20, true},
         {section(TokenColumn::Account), 20, true, true, 16, true},
         {section(TokenColumn::Role), 8, true},
         {section(TokenColumn::Expires), 11, true, false, 0, false, {}, true},
         {section(TokenColumn::Action), 9, true, false, 0, false, actionWords()},
         {section(TokenColumn::LastUsed), 13, true},
         {section(TokenColumn::Created), 13, true},
         {section(TokenColumn::Id), 5, true},
         {section(TokenColumn::ServiceId), 26, false, true},
         {section(TokenColumn::Email), 26, false, true},
         {section(TokenColumn::Teams), 26, false, true},
         {section(TokenColumn::AccountState), 14, false},
         {section(TokenColumn::Lifetime), 12, false}});
    m_table->horizontalHeader()->setSortIndicator(section(m_model.sortColumn()),
                                                  m_model.sortOrder());

    connect(m_table, &TableView::actionClicked, this, &TokensPage::runRowAction);
    setFilterBar(*m_filters);
    m_state->standBeside(*m_actions.get(ActionId::NewToken));
}

void TokensPage::restoreState(QSettings &settings)
{
    restoreTable(settings, tokensGroup);
    QHeaderView *header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() == section(TokenColumn::Action))
        header->setSortIndicator(section(TokenColumn::State), Qt::AscendingOrder);
    m_table->setSortingEnabled(true); // sorts by what the header shows
    m_model.setSearchText(settings.value(searchKey(tokensGroup)).toString());
}

void TokensPage::saveState(QSettings &settings) const
{
    saveTable(settings, tokensGroup);
    settings.setValue(searchKey(tokensGroup), searchToKeep(m_model.searchText()));
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
    else if (hasSeveral(m_table->selectionModel()->selection())
             && mayChange(m_context.session).ok())
        *reason = noneOfTokens();
    return ids;
}

template <typename Visit>
void TokensPage::forChosen(Visit visit) const
{
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const Token *token = m_model.tokenAt(row);
            if (token && visit(*token))
                return;
        }
    }
}

std::optional<AccountId> TokensPage::accountOfChosen() const
{
    std::optional<AccountId> account;
    forChosen([&account, isFirst = true](const Token &token) mutable {
        if (std::exchange(isFirst, false))
            account = token.accountId;
        else if (account != token.accountId)
            account.reset();
        return !account;
    });
    return account;
}

Availability TokensPage::anyApplicable(TokenAction action) const
{
    const bool ofActive = action == TokenAction::Revoke;
    Availability available{tr("Choose a token first")};
    bool isSaid = false;
    forChosen([&](const Token &token) {
        if (isSaid && token.active != ofActive)
            return false; // the same reason again
        available = availability(m_context.session, action, token);
        isSaid = true;
        // Of what is on its way another one may still be free.
        return available.ok()
            || (token.active == ofActive && !m_context.session.inventory().pendingToken(token.id));
    });
    return ofAll(available);
}

Availability TokensPage::rotateAvailability() const
{
    Availability available{tr("Choose a token first")};
    const Availability ofAny = availability(m_context.session, GeneralAction::NewToken);
    if (!ofAny.ok() && m_table->selectionModel()->hasSelection())
        return ofAny; // not asked again of each
    bool isSaid = false;
    forChosen([&](const Token &token) {
        if (isSaid && !token.active)
            return false;
        available = m_context.rotations.rotatable(token);
        isSaid = true;
        return available.ok(); // the others are named, and left out
    });
    return ofAll(available);
}

/// What one of several says is not so of the others.
Availability TokensPage::ofAll(const Availability &one) const
{
    const bool isOfMany = hasSeveral(m_table->selectionModel()->selection());
    return !one.ok() && isOfMany && mayChange(m_context.session).ok() ? Availability{noneOfTokens()}
                                                                      : one;
}

std::optional<Availability> TokensPage::availabilityOf(ActionId id) const
{
    const bool hasChosen = m_table->selectionModel()->hasSelection();
    switch (id) {
    case ActionId::Revoke:
        return anyApplicable(TokenAction::Revoke);
    case ActionId::Restore:
        return anyApplicable(TokenAction::Restore);
    case ActionId::Delete:
        return anyApplicable(TokenAction::Delete);
    case ActionId::Rotate:
        return rotateAvailability();
    case ActionId::NewToken:
        return availability(m_context.session, GeneralAction::NewToken);
    case ActionId::NewTokenHere:
        return newTokenAvailability(m_context.session, accountOfChosen());
    case ActionId::Export:
        if (const Availability readable = readAvailability(Access::Full); !readable.ok())
            return readable;
        return availability(m_context.session, GeneralAction::Export);
    case ActionId::Copy:
        return hasChosen ? Availability() : Availability{tr("Choose a token first")};
    case ActionId::ShowAccount:
    case ActionId::Contain:
        if (!hasChosen)
            return Availability{tr("Choose a token first")};
        if (const auto account = accountOfChosen())
            return id == ActionId::Contain ? containAvailability(*account) : Availability();
        return Availability{tr("The selected tokens are of several accounts")};
    case ActionId::ClearFilters:
        return Availability{m_model.search().isBlank() ? tr("No filter is set") : QString()};
    default: // not of this page
        break;
    }
    return std::nullopt;
}

void TokensPage::run(ActionId id)
{
    QString reason;
    const QList<TokenId> all = chosen();
    const QList<TokenId> many = all.size() > 1 ? all : QList<TokenId>();
    switch (id) {
    case ActionId::Revoke:
        if (!many.isEmpty()) {
            openPlan(window(), m_context, {PlanAction::Revoke, many});
            break;
        }
        revokeTokens(window(), m_context, keptInPlace(applicable(TokenAction::Revoke, &reason)));
        break;
    case ActionId::Restore:
        if (!many.isEmpty()) {
            openPlan(window(), m_context, {PlanAction::Restore, many});
            break;
        }
        m_context.changes.setRevoked(keptInPlace(applicable(TokenAction::Restore, &reason)), false);
        break;
    case ActionId::Delete:
        if (!many.isEmpty()) {
            openPlan(window(), m_context, {PlanAction::Delete, many});
            break;
        }
        askToDelete(window(), m_context, applicable(TokenAction::Delete, &reason));
        break;
    case ActionId::Rotate:
        (new RotateDialog(m_context, chosen(), window()))->open();
        break;
    case ActionId::NewToken:
    case ActionId::NewTokenHere:
        openNewTokenForChosen();
        break;
    case ActionId::Copy:
        copyRows();
        break;
    case ActionId::Export:
        exportShown();
        break;
    case ActionId::ShowAccount:
        if (const auto account = accountOfChosen())
            Q_EMIT accountWanted(*account);
        break;
    case ActionId::Contain:
        if (const auto account = accountOfChosen())
            openContain(*account);
        break;
    case ActionId::ClearFilters:
        clearFilters();
        break;
    default: // not of this page
        break;
    }
}

void TokensPage::openNewTokenForChosen()
{
    const std::optional<AccountId> account = accountOfChosen();
    const bool takesOne = newTokenAvailability(m_context.session, account).ok();
    openNewToken(window(), m_context, takesOne ? account : std::nullopt);
}

Availability TokensPage::rowAvailability(const Token &token) const
{
    return availability(m_context.session,
                        token.active ? TokenAction::Revoke : TokenAction::Restore, token);
}

void TokensPage::runRowAction(int row)
{
    const Token *token = m_model.tokenAt(row);
    if (!token)
        return;
    const Availability available = rowAvailability(*token);
    if (!available.ok())
        Q_EMIT announce(tr("%1: %2").arg(displayText(token->label()), available.reason), true);
    else if (token->active)
        revokeTokens(window(), m_context, keptInPlace({token->id}));
    else
        m_context.changes.setRevoked(keptInPlace({token->id}), false);
}

QList<TokenId> TokensPage::keptInPlace(const QList<TokenId> &ids)
{
    for (const TokenId id : ids)
        m_model.keepInPlace(id);
    return ids;
}

void TokensPage::exportShown()
{
    const qint64 now = m_context.session.inventory().nowMs();
    exportRows(
        this, tr("service-tokens"), m_model.rowCount(),
        [now, inventory = m_context.session.inventory().snapshot(), rows = m_model.rows(),
         columns = m_table->shownColumns()](ExportFormat format) {
            switch (format) {
            case ExportFormat::Csv:
                return tokensAsShown(*inventory, rows, columns, now);
            case ExportFormat::Json:
                return tokensAsJson(*inventory, rows, now);
            case ExportFormat::CsvOfAll:
                return tokensAsCsv(*inventory, rows, now);
            }
            return QByteArray();
        },
        [this](const ExportNews &news) { tellExported(news); }, m_context.tellByWindow,
        {ExportFormat::Csv, ExportFormat::CsvOfAll, ExportFormat::Json});
}

QList<QList<ActionId>> TokensPage::menuActions() const
{
    return {{ActionId::Rotate, ActionId::Revoke, ActionId::Restore, ActionId::Delete},
            {ActionId::ShowAccount, ActionId::NewTokenHere, ActionId::SelectAll, ActionId::Copy},
            {ActionId::Contain}};
}

QString TokensPage::rowKey(int row) const
{
    const Token *token = m_model.tokenAt(row);
    return token ? QString::number(token->id) : QString();
}

void TokensPage::showOnly(AccountId account)
{
    m_model.setSearchText(QStringLiteral("account:%1").arg(account));
    Q_EMIT changed();
}

void TokensPage::whenListed(std::function<void()> then)
{
    if (m_model.isBehind())
        connect(
            &m_model, &TokenModel::filterChanged, this,
            [this, then = std::move(then)] { whenListed(then); }, Qt::SingleShotConnection);
    else
        then();
}

bool TokensPage::shows(TokenId id) const
{
    return m_model.rowOf(id) >= 0;
}

void TokensPage::goTo(TokenId id)
{
    if (m_model.rowOf(id) < 0)
        clearFilters();
    const int row = m_model.rowOf(id);
    if (row >= 0)
        goToRow(row);
}

void TokensPage::clearFilters()
{
    m_model.setSearchText({});
    Q_EMIT changed();
}

void TokensPage::refreshState()
{
    bool rowsShown = false;
    if (showLoading(Access::Full)) {
        // says it all
    } else if (m_model.facets().total == 0) {
        offerFirstAccount("tokens", tr("No service tokens yet"),
                          tr("A service token is the key that an automation signs in with. Make a "
                             "service account and its first token in one go."));
    } else if (m_model.rowCount() == 0 && isBehind()) {
        showSearching("tokens");
    } else if (m_model.rowCount() == 0) {
        showNoMatch({tr("No token matches"), tr("No token matches “%1”"),
                     tr("%Ln token(s) hidden by the filters.", nullptr, m_model.facets().total),
                     queryMeantBy(searchText())});
    } else {
        rowsShown = true;
    }
    showTable(rowsShown);
    followAccess(*m_filters, Access::Full);
    Q_EMIT changed();
}

void TokensPage::refreshDetail()
{
    // Before the pane, which shows the actions' reasons.
    Q_EMIT changed();
    const QList<TokenId> ids = chosen();
    if (m_context.session.hasRead() && m_context.session.access() != Access::Full) {
        describeOwnTokens(*m_detail, m_context.session);
    } else if (ids.isEmpty()) {
        showNothingChosen(tr("Choose a token to see everything that is known of it."));
    } else if (ids.size() > 1) {
        describeTokens(*m_detail, m_context.session, m_actions, ids);
    } else {
        const Inventory &inventory = m_context.session.inventory().data();
        describeToken(
            *m_detail, m_context.session, m_context.rotations, m_actions,
            inventory.token(inventory.tokenIndex(ids.first())),
            {[this](TokenId id) { goTo(id); }, [this](AccountId id) { Q_EMIT accountWanted(id); }});
    }
}

} // namespace tokendesk
