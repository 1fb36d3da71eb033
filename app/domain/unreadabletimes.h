// Times on the server's lists that cannot be read, and what is not found for them.
#pragma once

#include "domain/inventory.h"
#include "domain/querylanguage.h"

namespace tokendesk {

// Any thread.

/// Of the times that a review judges by.
[[nodiscard]] bool hasUnreadableTime(const Inventory &inventory);
/// A row that is meant may not be found: a token has an unreadable time that the query asks for,
/// and what else is asked holds, as far as the lists say. `nowMs`: the server's clock. `facts`: of
/// the page of tokens or accounts.
[[nodiscard]] bool mayMissByTime(const ParsedQuery &query, const Inventory &inventory, qint64 nowMs,
                                 const QueryFacts &facts);

} // namespace tokendesk
