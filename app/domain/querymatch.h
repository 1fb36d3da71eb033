// A query made ready for one inventory and one moment: cheap to ask for each token.
#pragma once

#include "domain/inventory.h"
#include "domain/querylanguage.h"
#include "domain/querytime.h"

#include <functional>
#include <span>

namespace tokendesk {

/// What a term asks of a token's times; missing where it asks for none.
[[nodiscard]] Moment askedMoment(Qualifier qualifier, const Token &token);

/// By a state. Else its "unused:", "used:never" and "expires:never" leave out what is revoked, as
/// "expires:<30d" does: that needs no care any more.
[[nodiscard]] bool asksForRevoked(const QueryGroup &group);

/// Looks at the inventory it was made for, which must outlive it unchanged. Any thread.
class QueryMatcher {
public:
    /// Days are resolved and accounts are matched here, once. `nowMs`: the server's clock,
    /// milliseconds since 1970 UTC. `isOfRevoked`: they are asked for beside it, as by a chip,
    /// which holds as asksForRevoked() does.
    QueryMatcher(const ParsedQuery &query, const Inventory &inventory, qint64 nowMs,
                 const QueryFacts &facts = {}, bool isOfRevoked = false);

    /// `state`: the token's at the same moment.
    [[nodiscard]] bool matches(int tokenIndex, TokenState state) const;

    /// A row that is no token: what it says itself counts first, then its account, then any of its
    /// tokens.
    struct Row {
        /// Whether a term holds, without its negation; nothing: the row does not say.
        std::function<std::optional<bool>(const QueryTerm &term)> own;
        int account = -1; ///< its index; -1: none
        std::span<const int> tokens; ///< indexes
        /// Set for a finding: the tokens that it is about, which expires: asks.
        std::optional<std::span<const int>> subjects = std::nullopt;
    };
    [[nodiscard]] bool matches(const Row &row) const;
    /// For the `own` of an account's row: owner: or review: holds by the account's own note, or
    /// because neither that nor a token says anything. Else its tokens tell.
    [[nodiscard]] bool accountNoteHolds(const QueryTerm &said, int account) const;

private:
    struct Term {
        QueryTerm said;
        std::vector<MomentRange> spans;
        std::vector<char> byAccount; ///< whether it holds by the account alone
    };

    void matchAccounts(Term &term) const;
    [[nodiscard]] bool holds(const Term &term, int tokenIndex, TokenState state) const;
    /// Else nobody can tell that the term does not hold, and its negation does not either.
    [[nodiscard]] bool isKnown(const QueryTerm &said, int tokenIndex) const;
    [[nodiscard]] bool isKnown(const Term &term, const Row &row, bool saysItself) const;
    [[nodiscard]] bool timeHolds(const Term &term, const Token &token, TokenState state) const;
    [[nodiscard]] bool subjectExpires(const Term &term, int tokenIndex) const;
    [[nodiscard]] bool factsHold(const Term &term, TokenId id) const;
    [[nodiscard]] bool reviewHolds(const QueryTerm &said, QDate day) const;

    const Inventory &m_inventory;
    QueryFacts m_facts;
    qint64 m_nowMs;
    QDate m_today;
    std::vector<std::vector<Term>> m_groups;
};

} // namespace tokendesk
