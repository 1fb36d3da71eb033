// What two reviews of a connection found, side by side.
#pragma once

#include "domain/review/reviewrecord.h"

#include <utility>
#include <vector>

namespace tokendesk {

/// How what was found at the end of one review stands to an earlier one: what was settled in a
/// review is not found any more. Indexes into the findings. All findings of the earlier one are
/// gone, changed, the same or settled before; all of the later one are added, changed, the same or
/// settled now.
struct ReviewComparison {
    std::vector<int> added; ///< into `now`
    /// Before; now, as settled, or -1: the later record does not have it.
    std::vector<std::pair<int, int>> gone;
    /// Before, now: another step of its ladder, severity, number, value, token or decision. That
    /// days have passed is none.
    std::vector<std::pair<int, int>> changed;
    std::vector<std::pair<int, int>> same;
    int settledBefore = 0; ///< findings of the earlier one that it has settled itself
    int settledNow = 0; ///< of the later one; those that the earlier one had left are gone, too
};
[[nodiscard]] ReviewComparison compareReviews(const ReviewRecord &before, const ReviewRecord &now);

} // namespace tokendesk
