// The chips' part of a search text: read out of it, and written into it.
#pragma once

#include "domain/tokenquery.h"

namespace tokendesk {

/// What a chip can show becomes a facet, the rest stays as the filter's text; together they mean
/// what `text` means. A chip shows a term that stands once in every group, not negated: is:,
/// role:, account: with ids, expires:<AGE or never, unused:>AGE, used:never, with whole days.
[[nodiscard]] TokenFilter filterFromQuery(const QString &text, const QueryFacts &facts = {});

/// `text` changed as little as it takes to say `wanted`: terms of other facets stay as they are
/// written. A new term joins every group.
[[nodiscard]] QString queryWithFilter(const QString &text, const TokenFilter &wanted,
                                      const QueryFacts &facts = {});

} // namespace tokendesk
