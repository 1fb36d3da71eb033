#include "ui/accounts/accountdetail.h"

#include "domain/accountquery.h"
#include "domain/duration.h"
#include "domain/names.h"
#include "domain/role.h"
#include "domain/sentence.h"
#include "models/accountmodel.h"
#include "models/tokencells.h"
#include "ui/widgets/detailpane.h"
#include "ui/window/actionset.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

struct AccountDetailWords {
    Q_DECLARE_TR_FUNCTIONS(AccountDetail)
};

constexpr size_t accountTokensShown = 20;

void addTokens(DetailPane &pane, const LiveInventory &live, int accountIndex,
               const std::function<void(TokenId)> &follow)
{
    const Inventory &inventory = live.data();
    std::vector<int> tokens = inventory.tokensOf(accountIndex);
    pane.addHeading(AccountDetailWords::tr("Its tokens"));
    if (tokens.empty()) {
        pane.addText(
            AccountDetailWords::tr("None. Without a token the account cannot do anything."));
        return;
    }
    // Living ones first: these are what an account can do.
    const auto place = [&](int index) {
        const Token &token = inventory.token(index);
        return std::pair(tokenState(token, live.nowMs()), token.id);
    };
    std::sort(tokens.begin(), tokens.end(), [&](int a, int b) { return place(a) < place(b); });
    for (size_t i = 0; i < tokens.size() && i < accountTokensShown; ++i) {
        const Token &token = inventory.token(tokens[i]);
        const TokenState state = tokenState(token, live.nowMs());
        QString more = tokenStateWord(state).toLower();
        if (const auto pending = live.pendingToken(token.id))
            more = pendingWord(*pending);
        else if (live.isUnclear(token.id))
            more = unclearWord().toLower();
        else if (isLive(state))
            more = token.expiration.isNull() ? AccountDetailWords::tr("never expires")
                                             : expiryWords(token.expiration, live.nowMs());
        pane.addLine(pillTone(state), displayText(token.label()), more,
                     [follow, id = token.id] { follow(id); });
    }
    if (tokens.size() > accountTokensShown)
        pane.addText(AccountDetailWords::tr("and %Ln more", nullptr,
                                            static_cast<int>(tokens.size() - accountTokensShown)));
}

} // namespace

void describeAccount(DetailPane &pane, const Session &session, const ActionSet &actions,
                     const Account &account, const std::function<void(TokenId)> &follow)
{
    const LiveInventory &live = session.inventory();
    const int index = live.data().accountIndex(account.id);
    const AccountSummary summary = summarise(live.data(), index, live.nowMs());
    const qint64 now = live.nowMs();
    const QString unknown = AccountDetailWords::tr("not known: your role may not list tokens");

    pane.begin();
    const bool isKnownActive = account.isStateKnown() && account.isActive();
    const auto pending = live.pendingAccount(account.id);
    pane.addPill(isKnownActive && !pending ? PillTone::Good : PillTone::Calm,
                 pending ? pendingWord(*pending) : account.stateWord());
    pane.addTitle(displayText(account.label()));
    QList<std::pair<QAction *, const char *>> offered{
        {actions.get(ActionId::NewTokenHere), "outlined"},
        {actions.get(ActionId::EditAccount), "outlined"},
        {actions.get(ActionId::Deactivate), "danger"},
        {actions.get(ActionId::Reactivate), "outlined"},
        {actions.get(ActionId::Contain), "danger"}};
    if (QAction *open = actions.get(ActionId::OpenContainment); open->isEnabled())
        offered << std::pair(open, "outlined");
    pane.addActions(offered);
    if (!account.isActive() && summary.live() > 0)
        pane.addNotice(
            "danger",
            AccountDetailWords::tr("Deactivated, with %Ln token(s) that are not revoked.", nullptr,
                                   summary.live()));
    else if (isAdminRole(account.role) && summary.live() > 0)
        pane.addNotice(
            "warning",
            AccountDetailWords::tr("Its tokens may do everything, with the Admin role."));
    if (session.isOwnAccount(account.id))
        pane.addNotice("info",
                       AccountDetailWords::tr("This is the account that you are signed in with."));

    // What changes by itself comes before what takes several lines and stays.
    addServiceId(pane, account);
    if (summary.nextExpiry.isSet())
        pane.addTime(AccountDetailWords::tr("Next expiry"), relativeTime(summary.nextExpiry, now),
                     summary.nextExpiry);
    else
        pane.addFact(AccountDetailWords::tr("Next expiry"),
                     summary.isKnown ? AccountDetailWords::tr("none") : unknown);
    if (summary.isKnown)
        pane.addTime(AccountDetailWords::tr("Last used"), lastUsedWords(summary.lastUsed, now),
                     summary.lastUsed);
    else
        pane.addFact(AccountDetailWords::tr("Last used"), unknown);
    addRole(pane, account);
    pane.addFact(AccountDetailWords::tr("Teams"),
                 account.listed ? teamsToTell(account)
                                : AccountDetailWords::tr(
                                    "not known: the account is not on the server's list"));
    pane.addTime(AccountDetailWords::tr("Created"), AccountModel::createdWords(account, now),
                 account.created);
    if (account.deleted.isSet())
        pane.addTime(AccountDetailWords::tr("Deactivated"), pastTime(account.deleted, now),
                     account.deleted);
    pane.addTime(AccountDetailWords::tr("Last sign-in"), AccountModel::signInWords(account, now),
                 account.lastLogin);
    addEmail(pane, account);
    pane.addFact(AccountDetailWords::tr("Id"), QString::number(account.id));
    if (live.data().knowsTokens()) {
        addTokens(pane, live, index, follow);
        if (summary.total() > 0)
            pane.addActions({{actions.get(ActionId::ShowTokens), "outlined"}});
    }
    pane.finish();
}

QString teamsToTell(const Account &account)
{
    const QString teams = displayText(joinedWords(account.teams));
    if (!account.teamsUnclear)
        return teams;
    return teams.isEmpty() ? AccountDetailWords::tr("not stated")
                           : AccountDetailWords::tr("%1, and some that have no name").arg(teams);
}

void addServiceId(DetailPane &pane, const Account &account)
{
    if (!account.serviceId.isEmpty())
        pane.addFact(AccountDetailWords::tr("Service id"), displayText(account.serviceId));
}

void addRole(DetailPane &pane, const Account &account)
{
    if (!account.role.isEmpty())
        pane.addFact(AccountDetailWords::tr("Role"),
                     AccountDetailWords::tr("%1: %2").arg(displayText(account.role),
                                                          roleDescription(account.role)));
}

void addEmail(DetailPane &pane, const Account &account)
{
    // Deployments give many accounts their service id for an address.
    if (!account.email.isEmpty() && account.email != account.serviceId)
        pane.addFact(AccountDetailWords::tr("E-mail"), displayText(account.email));
}

void describeAccounts(DetailPane &pane, const Session &session, const ActionSet &actions,
                      const QList<AccountId> &accounts)
{
    const LiveInventory &live = session.inventory();
    int tokens = 0;
    int living = 0;
    int active = 0;
    for (const AccountId id : accounts) {
        const int index = live.data().accountIndex(id);
        if (index < 0)
            continue;
        const AccountSummary summary = summarise(live.data(), index, live.nowMs());
        tokens += summary.total();
        living += summary.live();
        const Account &account = live.data().account(index);
        active += account.isStateKnown() && account.isActive() ? 1 : 0;
    }
    const QLocale locale;
    pane.begin();
    pane.addTitle(AccountDetailWords::tr("%Ln account(s) selected", nullptr,
                                         static_cast<int>(accounts.size())));
    pane.addActions({{actions.get(ActionId::Deactivate), "danger"},
                     {actions.get(ActionId::Reactivate), "outlined"},
                     {actions.get(ActionId::Copy), "outlined"}});
    pane.addFact(AccountDetailWords::tr("Active"), locale.toString(active));
    if (live.data().knowsTokens()) {
        pane.addFact(AccountDetailWords::tr("Tokens"), locale.toString(tokens));
        pane.addFact(AccountDetailWords::tr("Usable tokens"), locale.toString(living));
    }
    pane.finish();
}

} // namespace tokendesk
