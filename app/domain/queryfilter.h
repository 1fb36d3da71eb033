// What the chips of the Tokens page say in the language of the search.
#pragma once

#include "domain/searchfilter.h"
#include "domain/tokenquery.h"

namespace tokendesk {

/// is:, expires:<AGE or never, account: with ids, role:, unused:>AGE and used:never, with whole
/// days.
template <>
[[nodiscard]] std::span<const ChipFacet<TokenFilter>> chipFacets<TokenFilter>();

} // namespace tokendesk
