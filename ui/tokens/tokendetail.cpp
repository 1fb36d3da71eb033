#include "ui/tokens/tokendetail.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/role.h"
#include "domain/sentence.h"
#include "models/rotationwords.h"
#include "models/tokencells.h"
#include "ui/accounts/accountdetail.h"
#include "ui/widgets/detailpane.h"
#include "ui/window/actionset.h"
#include "workflows/rotations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tokendesk {

namespace {

struct TokenDetailWords {
    Q_DECLARE_TR_FUNCTIONS(TokenDetail)
};

constexpr int siblingsShown = 12;
constexpr size_t ownShown = 100;

void addStateNotice(DetailPane &pane, const Token &token, TokenState state, bool mayRotate,
                    qint64 nowMs)
{
    switch (state) {
    case TokenState::Expiring:
        pane.addNotice("warning",
                       (mayRotate ? TokenDetailWords::tr("Expires %1. Rotate it now.")
                                  : TokenDetailWords::tr("Expires %1."))
                           .arg(relativeTime(token.expiration, nowMs)));
        break;
    case TokenState::Expired:
        pane.addNotice("danger",
                       TokenDetailWords::tr("Expired %1. It cannot be used any more.")
                           .arg(relativeTime(token.expiration, nowMs)));
        break;
    case TokenState::Active:
        if (token.expiration.isNull())
            pane.addNotice(
                "warning",
                TokenDetailWords::tr("Never expires. If it leaks, it works until it is revoked."));
        break;
    case TokenState::Revoked:
        pane.addNotice(
            "info", TokenDetailWords::tr("Revoked. It can be restored until somebody deletes it."));
        break;
    }
}

void addStatePill(DetailPane &pane, const LiveInventory &live, const Token &token)
{
    const TokenState state = tokenState(token, live.nowMs());
    if (const auto pending = live.pendingToken(token.id))
        pane.addPill(PillTone::Calm, pendingWord(*pending));
    else if (live.isUnclear(token.id))
        pane.addPill(PillTone::Attention, unclearWord());
    else
        pane.addPill(pillTone(state), tokenStateWord(state));
}

void addNotices(DetailPane &pane, const Session &session, const ActionSet &actions,
                const Token &token, const Account &account, qint64 nowMs)
{
    const TokenState state = tokenState(token, nowMs);
    if (session.inventory().isStateUntold(token.id))
        pane.addNotice(
            "warning",
            TokenDetailWords::tr("The server does not say whether the token is revoked. It "
                                 "may work."));
    else if (session.inventory().isUnclear(token.id))
        pane.addNotice(
            "warning",
            TokenDetailWords::tr("A change of this token was not clearly answered, so it is not "
                                 "known whether it works. The next list that is read tells."));
    else if (!session.inventory().pendingToken(token.id))
        addStateNotice(pane, token, state, actions.get(ActionId::Rotate)->isEnabled(), nowMs);
    if (!account.isActive() && token.active)
        pane.addNotice("danger", TokenDetailWords::tr("Its account is deactivated."));
    if (session.mayBeOwnToken(token))
        pane.addNotice("info",
                       TokenDetailWords::tr("This may be the credential that you are using."));
}

void addTokenLine(DetailPane &pane, const Token &token, const LiveInventory &live,
                  std::function<void()> follow)
{
    const TokenState state = tokenState(token, live.nowMs());
    QString more = tokenStateWord(state).toLower();
    if (const auto pending = live.pendingToken(token.id))
        more = pendingWord(*pending);
    else if (live.isUnclear(token.id))
        more = unclearWord().toLower();
    else if (isLive(state) && token.expiration.isSet())
        more = relativeTime(token.expiration, live.nowMs());
    pane.addLine(pillTone(state), displayText(token.label()), more, std::move(follow));
}

void addSiblings(DetailPane &pane, const LiveInventory &live, const Token &token,
                 const Account &account, const TokenDetailLinks &links)
{
    const Inventory &inventory = live.data();
    std::vector<int> siblings = inventory.tokensOf(inventory.accountIndex(token.accountId));
    if (siblings.size() < 2 || !account.isKnown())
        return;
    std::sort(siblings.begin(), siblings.end(),
              [&](int a, int b) { return inventory.token(a).id < inventory.token(b).id; });
    pane.addHeading(TokenDetailWords::tr("Other tokens of %1").arg(displayText(account.label())));
    int shown = 0;
    for (const int index : siblings) {
        const Token &other = inventory.token(index);
        if (other.id == token.id)
            continue;
        if (shown++ == siblingsShown) {
            pane.addText(TokenDetailWords::tr(
                "and %Ln more", nullptr, static_cast<int>(siblings.size()) - 1 - siblingsShown));
            break;
        }
        addTokenLine(pane, other, live, [follow = links.token, id = other.id] { follow(id); });
    }
}

} // namespace

void describeOwnTokens(DetailPane &pane, const Session &session)
{
    const std::vector<Token> &own = session.ownTokens();
    pane.begin();
    pane.addTitle(TokenDetailWords::tr("Your own tokens"));
    if (own.empty())
        pane.addText(TokenDetailWords::tr("You have none."));
    for (size_t i = 0; i < std::min(own.size(), ownShown); ++i)
        addTokenLine(pane, own[i], session.inventory(), {});
    if (own.size() > ownShown)
        pane.addText(
            TokenDetailWords::tr("and %Ln more", nullptr, static_cast<int>(own.size() - ownShown)));
    pane.finish();
}

void describeToken(DetailPane &pane, const Session &session, const Rotations &rotations,
                   const ActionSet &actions, const Token &token, const TokenDetailLinks &links)
{
    const LiveInventory &live = session.inventory();
    const Inventory &inventory = live.data();
    const Account &account = inventory.account(inventory.accountIndex(token.accountId));
    const qint64 now = live.nowMs();

    pane.begin();
    addStatePill(pane, live, token);
    pane.addTitle(displayText(token.label()));
    pane.addActions({{actions.get(ActionId::Rotate), "outlined"},
                     {actions.get(ActionId::Revoke), "danger"},
                     {actions.get(ActionId::Restore), "outlined"},
                     {actions.get(ActionId::Delete), "danger"},
                     {actions.get(ActionId::ShowAccount), "outlined"},
                     {actions.get(ActionId::NewTokenHere), "outlined"},
                     {actions.get(ActionId::Contain), "danger"}});
    addNotices(pane, session, actions, token, account, now);
    if (const RotationState *rotation = rotations.ofToken(token.id))
        pane.addNotice("info",
                       TokenDetailWords::tr("It is part of a rotation. %1.")
                           .arg(rotationWaitText(rotation->rotation, rotation->status, now)));
    pane.addFact(TokenDetailWords::tr("Account"), displayText(account.label()), {},
                 [follow = links.account, id = account.id] { follow(id); });
    // What changes by itself comes before what takes several lines and stays.
    pane.addTime(TokenDetailWords::tr("Expires"), expiryWords(token.expiration, now),
                 token.expiration);
    pane.addTime(TokenDetailWords::tr("Last used"), lastUsedWords(token.lastUsed, now),
                 token.lastUsed);
    pane.addTime(TokenDetailWords::tr("Created"), pastTime(token.created, now), token.created);
    addServiceId(pane, account);
    addRole(pane, account);
    if (account.listed)
        pane.addFact(TokenDetailWords::tr("Teams"), teamsToTell(account));
    addEmail(pane, account);
    pane.addFact(TokenDetailWords::tr("Id"), QString::number(token.id));
    addSiblings(pane, live, token, account, links);
    pane.finish();
}

void describeTokens(DetailPane &pane, const Session &session, const ActionSet &actions,
                    const QList<TokenId> &tokens)
{
    const LiveInventory &live = session.inventory();
    std::array<int, tokenStateCount> counts{};
    QSet<AccountId> accounts;
    for (const TokenId id : tokens) {
        const int index = live.data().tokenIndex(id);
        if (index < 0)
            continue;
        const Token &token = live.data().token(index);
        ++counts[static_cast<size_t>(tokenState(token, live.nowMs()))];
        accounts.insert(token.accountId);
    }
    pane.begin();
    pane.addTitle(
        TokenDetailWords::tr("%Ln token(s) selected", nullptr, static_cast<int>(tokens.size())));
    pane.addActions({{actions.get(ActionId::Rotate), "outlined"},
                     {actions.get(ActionId::Revoke), "danger"},
                     {actions.get(ActionId::Restore), "outlined"},
                     {actions.get(ActionId::Delete), "danger"},
                     {actions.get(ActionId::Copy), "outlined"}});
    for (int i = 0; i < tokenStateCount; ++i)
        pane.addFact(tokenStateWord(static_cast<TokenState>(i)),
                     QLocale().toString(counts[static_cast<size_t>(i)]));
    pane.addFact(TokenDetailWords::tr("Accounts"), QLocale().toString(accounts.size()));
    pane.finish();
}

} // namespace tokendesk
