// The words of the expiry timeline: for its tool tips, its legend, the filter's chip and the screen
// reader. Plain text, none of it from the server.
#pragma once

#include "models/expirycounts.h"

#include <QString>

namespace tokendesk {

/// "Active", "No finding", "Critical" …
[[nodiscard]] QString seriesWords(ExpirySeries series, int index);
/// "Overdue", "Tue 1 Dec 2026", "1 – 6 Dec 2026", "Later than 26 Nov 2027", "Never".
[[nodiscard]] QString barWords(const ExpiryCounts &counts, size_t bar);
/// "12 tokens: 8 active, 4 expiring"; "no token".
[[nodiscard]] QString barCountWords(const ExpiryCounts &counts, size_t bar);
/// "Expiry not known: 3 tokens"; empty: of each token it is known.
[[nodiscard]] QString unknownWords(const ExpiryCounts &counts);
/// "1 – 6 Dec 2026", "Overdue, 27 Nov – 6 Dec 2026"; empty for an empty range.
[[nodiscard]] QString rangeWords(const ExpiryRange &range);
/// "Today".
[[nodiscard]] QString timelineTodayText();
/// "by day", "by week", "by month".
[[nodiscard]] QString unitWords(TimelineUnit unit);

} // namespace tokendesk
