// What the answers to one load say together, and how far they can be trusted.
#pragma once

#include "api/apiclient.h"
#include "domain/inventory.h"

#include <optional>
#include <vector>

namespace tokendesk {

/// What the credential's role lets us see.
enum class Access {
    Unknown, ///< not asked yet
    Full, ///< Admin
    ReadAccounts, ///< Manager: accounts and teams, no service tokens
    None, ///< the credential works, and that is all
};

/// How far the lists of a load can be trusted.
struct ListTrust {
    bool allTokens = false; ///< every row was readable: what is not there is gone
    bool allAccounts = false;
    bool statesRead = false; ///< of every token it was readable whether it is revoked
    /// All of the above, of the lists that the release offers and the credential may read.
    bool whole = false;
    bool oldAccounts = false; ///< their list could not be read: they are shown as they were before
};

struct LoadedLists {
    /// Those of the accounts' list first, then what only the tokens know: of equal ids the first
    /// counts.
    std::vector<Account> accounts;
    std::vector<Token> tokens;
    std::vector<DecodeIssue> issues;
    ListTrust trust;
    Access access = Access::None;
    bool areAccountsRead = false;
    std::optional<Error> refused; ///< of the service tokens, where the access is not Full
};

// Pure, any thread.

/// The answers to GET /api/user-tokens/service and GET /api/users (API contract).
/// `before`: what is shown, from which the accounts are taken where their list alone could not be
/// read, or has none although there are tokens. An error, the answer's own: nothing can be shown of
/// this load.
[[nodiscard]] Result<LoadedLists> listsOf(Result<TokenList> tokens, Result<AccountList> accounts,
                                          const Capabilities &offered, const Inventory &before);
[[nodiscard]] bool seesLess(Access access, Access than);
/// Both lists are empty, and `before` has accounts that a list had named: the API has no way to
/// delete accounts, so they cannot all be gone. Not where the tokens of `before` may be those of a
/// credential that could see more.
[[nodiscard]] bool areEmptied(const LoadedLists &lists, const Inventory &before);

/// The same, but the server gave rows, or counts some: none of them could be read.
[[nodiscard]] bool areUnread(const LoadedLists &lists, const Inventory &before);

/// What is said of it instead of showing them.
[[nodiscard]] Error emptiedError(const Inventory &before);
[[nodiscard]] Error unreadError(const LoadedLists &lists);
/// Of a credential that saw more before; `refused`: as LoadedLists has it.
[[nodiscard]] Error lostAccessError(Error refused);
/// Of GET /api/user-tokens for the credential's own, where the other lists could be read.
[[nodiscard]] DecodeIssue ownTokensIssue(const Error &error);

} // namespace tokendesk
