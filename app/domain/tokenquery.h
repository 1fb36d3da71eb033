// Which tokens to show and in which order: pure functions over the inventory.
#pragma once

#include "domain/inventory.h"
#include "domain/querylanguage.h"

#include <QSet>
#include <QString>
#include <array>
#include <vector>

namespace tokendesk {

enum class TokenColumn {
    State,
    Name,
    Account,
    Role,
    Expires,
    LastUsed,
    Created,
    Id,
    ServiceId,
    Email,
    Teams,
    AccountState,
    Lifetime, ///< created to expiry
    Action, ///< the one-click Revoke or Restore; never sorted or exported
};
constexpr int tokenColumnCount = 14;

/// Facets are joined by "and", the values within one by "or". An empty facet lets all pass.
struct TokenFilter {
    enum class Expiry { Any, Within, Never };

    QString text; ///< in the language of querylanguage.h
    /// Bits 1 << int(TokenState); 0: all, but for unusedDays, neverUsed and Expiry::Never what is
    /// revoked only where the text asks for it.
    unsigned states = 0;
    Expiry expiry = Expiry::Any;
    int expiryDays = 30; ///< for Within: live tokens that end in that many days or fewer
    QSet<AccountId> accounts;
    QSet<QString> roles; ///< in any case
    int unusedDays = 0; ///< at least so many days without use (or since creation); 0: off
    bool neverUsed = false;

    [[nodiscard]] bool isEmpty() const { return *this == TokenFilter(); }
    [[nodiscard]] bool hasState(TokenState state) const { return states & bit(state); }
    static constexpr unsigned bit(TokenState state) { return 1U << static_cast<unsigned>(state); }
    bool operator==(const TokenFilter &) const = default;
};

/// How many tokens each choice would show, all other facets as they are.
struct TokenFacets {
    int total = 0; ///< in the inventory
    std::array<int, tokenStateCount> states{};
    int allStates = 0;
    std::array<int, 4> expiryWithin{}; ///< 7, 30, 60, 90 days
    int expiryNever = 0;
    QHash<QString, int> roles;
    QHash<AccountId, int> accounts;
    std::array<int, 3> unused{}; ///< 30, 45, 90 days
    int neverUsed = 0;

    static constexpr std::array<int, 4> expirySteps{7, 30, 60, 90};
    static constexpr std::array<int, 3> unusedSteps{30, 45, 90};
};

struct TokenSelection {
    std::vector<int> rows; ///< token indexes
    TokenFacets facets;
};

/// In the inventory's order. `nowMs`: the server's clock, milliseconds since 1970 UTC.
[[nodiscard]] TokenSelection selectTokens(const Inventory &inventory, const TokenFilter &filter,
                                          qint64 nowMs, const QueryFacts &facts = {});

/// Stable; blanks (never, never used, not stated) last in both directions. Action: no change.
void sortTokens(const Inventory &inventory, TokenColumn column, Qt::SortOrder order, qint64 nowMs,
                std::vector<int> &rows);

/// At least `days` without a use; a token never used counts from its creation. False where the
/// last use is not known.
[[nodiscard]] bool isUnusedFor(const Token &token, int days, qint64 nowMs);

} // namespace tokendesk
