// What became of a change, judged by the server's list.
#pragma once

#include "domain/inventory.h"
#include "store/journal.h"

#include <optional>

namespace tokendesk {

/// For changes of something that exists: Done or Refused ("it did not happen").
[[nodiscard]] ChangeOutcome outcomeByList(const Inventory &inventory, const ChangeIntent &intent);

/// The token that a create without a readable answer made: by account, name and time. Clocks may
/// differ a little, so it may seem to be up to ten minutes older than the request.
[[nodiscard]] std::optional<TokenId> findCreatedToken(const Inventory &inventory,
                                                      const ChangeIntent &intent, qint64 askedAtMs);
[[nodiscard]] std::optional<AccountId> findCreatedAccount(const Inventory &inventory,
                                                          const ChangeIntent &intent);

} // namespace tokendesk
