// The accounts and tokens of one connection: contiguous values and indexes over them.
#pragma once

#include "domain/account.h"
#include "domain/collation.h"
#include "domain/token.h"

#include <QHash>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tokendesk {

/// Values and indexes only, no I/O. Copy it to work on it in another thread. Indexes stay valid
/// until a row is removed; removing moves the last row into the gap.
class Inventory {
public:
    Inventory() = default;
    /// Accounts that tokens name but the list lacks must be among `accounts` already; a token of
    /// an unknown account gets one that has an id only. Of equal ids the first counts.
    Inventory(std::vector<Account> accounts, std::vector<Token> tokens);

    /// False: the credential may not list tokens, and nothing can be said of an account's.
    [[nodiscard]] bool knowsTokens() const { return m_knowsTokens; }
    void setKnowsTokens(bool known) { m_knowsTokens = known; }

    [[nodiscard]] const std::vector<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] const std::vector<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] int tokenCount() const { return static_cast<int>(m_tokens.size()); }
    [[nodiscard]] int accountCount() const { return static_cast<int>(m_accounts.size()); }
    [[nodiscard]] const Token &token(int index) const { return m_tokens[toSize(index)]; }
    [[nodiscard]] const Account &account(int index) const { return m_accounts[toSize(index)]; }

    /// -1 when there is none.
    [[nodiscard]] int tokenIndex(TokenId id) const { return m_tokenById.value(id, -1); }
    [[nodiscard]] int accountIndex(AccountId id) const { return m_accountById.value(id, -1); }
    /// The account of the token at this index.
    [[nodiscard]] int accountIndexOf(int tokenIndex) const
    {
        return m_accountOf[toSize(tokenIndex)];
    }
    [[nodiscard]] const Account &accountOf(int tokenIndex) const
    {
        return account(accountIndexOf(tokenIndex));
    }
    /// Token indexes, in no particular order.
    [[nodiscard]] const std::vector<int> &tokensOf(int accountIndex) const
    {
        return m_tokensOf[toSize(accountIndex)];
    }

    /// Where each token's name stands among all, or blankRank. The first time for these names in
    /// this language it takes some 50 ms at 100,000 tokens.
    [[nodiscard]] RankCache::Ranks tokenRanks() const;
    /// Whether tokenRanks() answers at once.
    [[nodiscard]] bool hasTokenRanks() const { return m_tokenRanks.isKnown(); }

    /// Case-folded UTF-8 for searching: the name, a line feed, the id.
    [[nodiscard]] std::string_view tokenKey(int index) const { return m_tokenKeys.at(index); }
    /// The name, then service id, e-mail, user name, role and teams, a line feed before each.
    [[nodiscard]] std::string_view accountKey(int index) const { return m_accountKeys.at(index); }

    /// Adds it or replaces the one with its id; returns its index.
    int setToken(const Token &token);
    int setAccount(const Account &account);
    /// The last token takes the index of the removed one. Returns that index, -1 when unknown.
    int removeToken(TokenId id);

private:
    /// Texts one after another in one block. What is replaced leaves its bytes behind, which is
    /// little: it happens for single changes only, and every refresh starts anew.
    class KeyArena {
    public:
        [[nodiscard]] std::string_view at(int index) const
        {
            const Span &span = m_spans[toSize(index)];
            return std::string_view(m_bytes).substr(span.start, span.size);
        }
        void set(int index, const QStringList &parts);
        void moveLastTo(int index);
        void shrink();

    private:
        struct Span {
            quint32 start = 0;
            quint32 size = 0;
        };
        std::string m_bytes;
        std::vector<Span> m_spans;
    };

    static size_t toSize(int index) { return static_cast<size_t>(index); }
    void linkToken(int index);
    int ensureAccount(AccountId id);
    /// Texts that are empty are taken from what another row says of the same account.
    void fillGaps(int index, const Account &other);

    std::vector<Token> m_tokens;
    std::vector<Account> m_accounts;
    std::vector<int> m_accountOf;
    std::vector<std::vector<int>> m_tokensOf;
    QHash<TokenId, int> m_tokenById;
    QHash<AccountId, int> m_accountById;
    KeyArena m_tokenKeys;
    KeyArena m_accountKeys;
    RankCache m_tokenRanks;
    bool m_knowsTokens = true;
};

/// Not revoked, and the server does not say whose they are.
[[nodiscard]] int ownerlessActiveTokens(const Inventory &inventory);

/// How texts are compared everywhere: case-folded, compatibility forms unified, one line.
[[nodiscard]] std::string foldedKey(const QString &text);

/// What a refresh changed, by index into the old and the new inventory.
struct InventoryDiff {
    std::vector<int> tokenNow; ///< for each old token its new index, -1 when it is gone
    std::vector<int> accountNow;
    std::vector<int> changedTokens; ///< new indexes of tokens whose own values differ
    std::vector<int> changedAccounts; ///< new indexes
    int addedTokens = 0;
    int addedAccounts = 0;

    [[nodiscard]] bool isEmpty() const;
};

/// Pure; any thread.
[[nodiscard]] InventoryDiff compareInventories(const Inventory &before, const Inventory &now);

} // namespace tokendesk
