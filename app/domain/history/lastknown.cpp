#include "domain/history/lastknown.h"

namespace tokendesk {

namespace {

Token tokenOf(const KnownToken &known)
{
    Token token;
    token.id = known.id;
    token.accountId = known.accountId;
    token.created = known.created;
    token.expiration = known.expiration;
    token.lastUsed = known.lastUsed;
    token.name = known.name;
    token.active = known.active;
    return token;
}

Account accountOf(const KnownAccount &known)
{
    Account account;
    account.id = known.id;
    account.serviceId = known.serviceId;
    account.userName = known.userName;
    account.email = known.email;
    account.name = known.name;
    account.role = known.role;
    account.userType = known.userType;
    account.teams = known.teams;
    account.lastLogin = known.lastLogin;
    account.created = known.created;
    account.deleted = known.deleted;
    account.listed = known.listed;
    return account;
}

} // namespace

LastKnown lastKnownOf(const KnownState &known, const QString &origin)
{
    if (known.lists == KnownLists::None || known.origin != origin)
        return {};
    std::vector<Account> accounts;
    accounts.reserve(known.accounts.size());
    for (const KnownAccount &account : known.accounts)
        accounts.push_back(accountOf(account));
    std::vector<Token> tokens;
    if (known.lists == KnownLists::All) {
        tokens.reserve(known.tokens.size());
        for (const KnownToken &token : known.tokens)
            tokens.push_back(tokenOf(token));
    }
    LastKnown last{std::make_shared<Inventory>(std::move(accounts), std::move(tokens)),
                   Moment::at(known.seenMs), known.seenMs - known.clockOffsetMs, known.reader};
    last.inventory->setKnowsTokens(known.lists == KnownLists::All);
    return last;
}

} // namespace tokendesk
