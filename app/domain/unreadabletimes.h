// Times on the server's lists that cannot be read, and what is not found for them.
#pragma once

#include "domain/inventory.h"
#include "domain/querylanguage.h"

namespace tokendesk {

// Any thread.

/// Of the times that a review judges by.
[[nodiscard]] bool hasUnreadableTime(const Inventory &inventory);
/// A token that is meant may not be found: it has an unreadable time that the query asks for.
[[nodiscard]] bool mayMissByTime(const ParsedQuery &query, const Inventory &inventory);

} // namespace tokendesk
