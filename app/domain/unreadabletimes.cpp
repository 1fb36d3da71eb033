#include "domain/unreadabletimes.h"

#include "domain/querymatch.h"

#include <algorithm>

namespace tokendesk {

namespace {

bool hasUnreadableTime(const Token &token)
{
    return token.created.isUnreadable() || token.expiration.isUnreadable()
        || token.lastUsed.isUnreadable();
}

bool hasUnreadableTime(const Account &account)
{
    return account.created.isUnreadable() || account.lastLogin.isUnreadable();
}

/// Without a readable end a token counts as active, whatever it is.
bool missesByState(const QueryTerm &term)
{
    const auto holds = [&term](TokenState state) {
        return ((term.mask >> static_cast<unsigned>(state) & 1U) != 0) != term.negated;
    };
    return !holds(TokenState::Active)
        && (holds(TokenState::Expiring) || holds(TokenState::Expired));
}

bool asksWhen(const QueryTerm &term)
{
    return std::any_of(term.spans.begin(), term.spans.end(),
                       [](const TimeSpan &span) { return span.kind != TimeSpan::Kind::Unknown; });
}

bool mayMiss(const QueryTerm &term, const Token &token)
{
    if (term.qualifier == Qualifier::Is)
        return token.active && token.expiration.isUnreadable() && missesByState(term);
    return asksWhen(term) && askedMoment(*term.qualifier, token).isUnreadable();
}

bool mayMiss(const QueryTerm &term, const Inventory &inventory)
{
    if (!term.usable || !term.qualifier)
        return false;
    if (term.qualifier == Qualifier::Finding || term.qualifier == Qualifier::Severity)
        return hasUnreadableTime(inventory);
    return std::any_of(inventory.tokens().begin(), inventory.tokens().end(),
                       [&term](const Token &token) { return mayMiss(term, token); });
}

} // namespace

bool hasUnreadableTime(const Inventory &inventory)
{
    const auto isUnreadable = [](const auto &row) { return hasUnreadableTime(row); };
    return std::any_of(inventory.tokens().begin(), inventory.tokens().end(), isUnreadable)
        || std::any_of(inventory.accounts().begin(), inventory.accounts().end(), isUnreadable);
}

bool mayMissByTime(const ParsedQuery &query, const Inventory &inventory)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [&](const QueryGroup &group) {
        return std::any_of(group.begin(), group.end(), [&inventory](const QueryTerm &term) {
            return mayMiss(term, inventory);
        });
    });
}

} // namespace tokendesk
