// Which service accounts to show and in which order: pure functions over the inventory.
#pragma once

#include "domain/inventory.h"
#include "domain/searchfilter.h"

#include <QSet>
#include <QString>
#include <array>
#include <vector>

namespace tokendesk {

class QueryMatcher;

enum class AccountColumn {
    Name,
    ServiceId,
    Role,
    Teams,
    Tokens, ///< by state
    NextExpiry,
    LastUsed,
    Created,
    State, ///< active or deactivated
    Id,
    Email,
    LastLogin,
};
constexpr int accountColumnCount = 12;

struct AccountFilter {
    enum class Status { Any, Active, Deactivated };

    QString text; ///< in the language of querylanguage.h
    QSet<QString> roles; ///< in any case
    QSet<QString> teams; ///< in any case; a member of any of these
    Status status = Status::Any;

    [[nodiscard]] bool isEmpty() const { return *this == AccountFilter(); }
    bool operator==(const AccountFilter &) const = default;
};

/// is:active and is:deactivated, role: and team:.
template <>
[[nodiscard]] std::span<const ChipFacet<AccountFilter>> chipFacets<AccountFilter>();

/// What an account's tokens add up to. Where they are not known the counts are 0, and the times
/// missing.
struct AccountSummary {
    bool isKnown = true;
    std::array<int, tokenStateCount> tokens{}; ///< by TokenState
    Moment nextExpiry; ///< of its live tokens; null: none of them ends
    /// Of all its tokens, as far as it is known; null: none was ever used.
    Moment lastUsed;

    [[nodiscard]] int live() const
    {
        return tokens[static_cast<size_t>(TokenState::Active)]
            + tokens[static_cast<size_t>(TokenState::Expiring)];
    }
    [[nodiscard]] int total() const { return tokens[0] + tokens[1] + tokens[2] + tokens[3]; }
};

[[nodiscard]] AccountSummary summarise(const Inventory &inventory, int accountIndex, qint64 nowMs);

/// Whether the row holds what is asked. `matcher`: of this inventory, for the page of accounts.
[[nodiscard]] bool accountMatches(const Inventory &inventory, int index,
                                  const QueryMatcher &matcher, qint64 nowMs);

struct AccountFacets {
    int total = 0;
    int anyState = 0; ///< also those of which it is not known
    int active = 0;
    int deactivated = 0;
    QHash<QString, int> roles;
    QHash<QString, int> teams;
};

struct AccountSelection {
    std::vector<int> rows; ///< account indexes
    AccountFacets facets; ///< each with the other facets as they are
};

/// `nowMs`: the server's clock.
[[nodiscard]] AccountSelection selectAccounts(const Inventory &inventory,
                                              const AccountFilter &filter, qint64 nowMs,
                                              const QueryFacts &facts = {});

/// Stable; blanks last in both directions.
void sortAccounts(const Inventory &inventory, AccountColumn column, Qt::SortOrder order,
                  qint64 nowMs, std::vector<int> &rows);

} // namespace tokendesk
