#include "domain/unreadabletimes.h"

#include "domain/accountquery.h"
#include "domain/querymatch.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// Of a revoked token a review asks only when it ended.
bool lacksTime(const Token &token)
{
    return token.expiration.isUnknown()
        || (token.active && (token.created.isUnknown() || token.lastUsed.isUnknown()));
}

/// The rules take a time that an account's row leaves out for none.
bool lacksTime(const Account &account)
{
    return account.created.isUnreadable() || account.lastLogin.isUnreadable();
}

/// A term of a group, ready to be asked by itself.
struct AskedTerm {
    QueryTerm said;
    QueryMatcher matcher;
};

/// Those that the lists answer.
std::vector<AskedTerm> askedTerms(const QueryGroup &group, const Inventory &inventory, qint64 nowMs,
                                  const QueryFacts &facts)
{
    std::vector<AskedTerm> terms;
    const bool isOfRevoked = asksForRevoked(group); // as the group, so does each of its terms
    for (const QueryTerm &term : group) {
        ParsedQuery alone;
        alone.groups.push_back({term});
        if (term.usable && !asksReview(alone))
            terms.push_back({term, QueryMatcher(alone, inventory, nowMs, facts, isOfRevoked)});
    }
    return terms;
}

/// It would hold if the token were about to expire or had expired.
bool holdsByEnd(const QueryTerm &term, QueryPage page)
{
    // An account is left out for what is seen of its tokens, never for what is not.
    if (page == QueryPage::Accounts && term.negated)
        return false;
    const auto holds = [&term](TokenState state) {
        return ((term.mask >> static_cast<unsigned>(state) & 1U) != 0) != term.negated;
    };
    return holds(TokenState::Expiring) || holds(TokenState::Expired);
}

bool isNeverOfRevoked(const TimeSpan &span, Qualifier qualifier)
{
    return span.kind == TimeSpan::Kind::Overdue || span.kind == TimeSpan::Kind::Later
        || (span.kind == TimeSpan::Kind::Age && qualifier == Qualifier::Expires);
}

/// Whether the term holds depends on when that was, where nobody knows.
bool dependsOnTime(const QueryTerm &term, const Token &token)
{
    const auto isUnknown = [](const TimeSpan &span) {
        return span.kind == TimeSpan::Kind::Unknown; // then it holds in any case
    };
    const auto isPossible = [&](const TimeSpan &span) {
        return token.active || term.negated || !isNeverOfRevoked(span, *term.qualifier);
    };
    return std::none_of(term.spans.begin(), term.spans.end(), isUnknown)
        && std::any_of(term.spans.begin(), term.spans.end(), isPossible);
}

/// Of a term that does not hold as far as is known.
bool mayHold(const QueryTerm &term, const Token &token, QueryPage page)
{
    // Without a known end a token counts as active, whatever it is.
    if (term.qualifier == Qualifier::Is)
        return token.active && token.expiration.isUnknown() && holdsByEnd(term, page);
    return dependsOnTime(term, token) && askedMoment(*term.qualifier, token).isUnknown();
}

/// Of the token's account; a word is text of the row as it stands.
bool asksOwner(const QueryTerm &term)
{
    return term.qualifier == Qualifier::Account || term.qualifier == Qualifier::Role
        || term.qualifier == Qualifier::Team
        || (term.qualifier == Qualifier::Is && (term.mask & deactivatedBit) != 0);
}

/// As mayHold(), and of what is asked of the account that the server does not name.
bool mayHoldOfOwner(const QueryTerm &term, const Token &token, QueryPage page)
{
    return token.accountId == Account().id && (asksOwner(term) || mayHold(term, token, page));
}

using TermMayHold = bool (*)(const QueryTerm &, const Token &, QueryPage);

/// Of a row: some terms only may hold, and all others do.
template <typename Holds, typename MayHold>
bool mayMissRow(const std::vector<AskedTerm> &terms, Holds holds, MayHold mayHoldOfIt)
{
    bool isAnyOpen = false;
    for (const AskedTerm &term : terms) {
        if (holds(term.matcher))
            continue;
        if (!mayHoldOfIt(term.said))
            return false;
        isAnyOpen = true;
    }
    return isAnyOpen;
}

bool mayMissToken(const std::vector<AskedTerm> &terms, const Inventory &inventory, qint64 nowMs,
                  TermMayHold mayHoldOf)
{
    for (int index = 0; index < inventory.tokenCount(); ++index) {
        const Token &token = inventory.token(index);
        const TokenState state = tokenState(token, nowMs);
        const auto holds = [&](const QueryMatcher &one) { return one.matches(index, state); };
        const auto mayHoldOfIt = [&token, mayHoldOf](const QueryTerm &term) {
            return mayHoldOf(term, token, QueryPage::Tokens);
        };
        if (mayMissRow(terms, holds, mayHoldOfIt))
            return true;
    }
    return false;
}

bool mayMissAccount(const std::vector<AskedTerm> &terms, const Inventory &inventory, qint64 nowMs)
{
    for (int index = 0; index < inventory.accountCount(); ++index) {
        const std::vector<int> &tokens = inventory.tokensOf(index);
        const auto holds = [&](const QueryMatcher &one) {
            return accountMatches(inventory, index, one, nowMs);
        };
        const auto mayHoldOfIt = [&](const QueryTerm &term) {
            return std::any_of(tokens.begin(), tokens.end(), [&](int token) {
                return mayHold(term, inventory.token(token), QueryPage::Accounts);
            });
        };
        if (mayMissRow(terms, holds, mayHoldOfIt))
            return true;
    }
    return false;
}

bool asksFindings(const QueryGroup &group)
{
    return std::any_of(group.begin(), group.end(), [](const QueryTerm &term) {
        return term.usable
            && (term.qualifier == Qualifier::Finding || term.qualifier == Qualifier::Severity);
    });
}

} // namespace

bool lacksReviewTime(const Inventory &inventory)
{
    const auto lacks = [](const auto &row) { return lacksTime(row); };
    return std::any_of(inventory.tokens().begin(), inventory.tokens().end(), lacks)
        || std::any_of(inventory.accounts().begin(), inventory.accounts().end(), lacks);
}

bool mayMissByTime(const ParsedQuery &query, const Inventory &inventory, qint64 nowMs,
                   const QueryFacts &facts)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [&](const QueryGroup &group) {
        if (asksFindings(group) && lacksReviewTime(inventory))
            return true;
        const std::vector<AskedTerm> terms = askedTerms(group, inventory, nowMs, facts);
        return facts.page == QueryPage::Accounts ? mayMissAccount(terms, inventory, nowMs)
                                                 : mayMissToken(terms, inventory, nowMs, mayHold);
    });
}

bool mayMissByOwner(const ParsedQuery &query, const Inventory &inventory, qint64 nowMs,
                    const QueryFacts &facts)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [&](const QueryGroup &group) {
        if (asksFindings(group) && ownerlessActiveTokens(inventory) > 0)
            return true;
        const bool isOpen =
            facts.page == QueryPage::Tokens && std::any_of(group.begin(), group.end(), asksOwner);
        return isOpen
            && mayMissToken(askedTerms(group, inventory, nowMs, facts), inventory, nowMs,
                            mayHoldOfOwner);
    });
}

} // namespace tokendesk
