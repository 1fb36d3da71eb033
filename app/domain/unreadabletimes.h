// Times and owners that the server's lists leave out or give unreadably, and what is not found for
// them.
#pragma once

#include "domain/inventory.h"
#include "domain/querylanguage.h"

namespace tokendesk {

// Any thread.

/// One of the times that a review judges by is not known.
[[nodiscard]] bool lacksReviewTime(const Inventory &inventory);
/// A row that is meant may not be found: the time of a token that the query asks for is not known,
/// and what else is asked holds, as far as the lists say. `nowMs`: the server's clock. `facts`: of
/// the page of tokens or accounts.
[[nodiscard]] bool mayMissByTime(const ParsedQuery &query, const Inventory &inventory, qint64 nowMs,
                                 const QueryFacts &facts);
/// The same of a token of which the server does not say whose it is, where the query asks for its
/// account, or for findings.
[[nodiscard]] bool mayMissByOwner(const ParsedQuery &query, const Inventory &inventory,
                                  qint64 nowMs, const QueryFacts &facts);

} // namespace tokendesk
