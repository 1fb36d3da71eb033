// Findings under headers: by severity, by rule or by account.
#pragma once

#include "workflows/reviewview.h"

#include <QString>
#include <vector>

namespace tokendesk {

enum class FindingGrouping { None, Severity, Rule, Account };

struct FindingGroup {
    qint64 key = 0; ///< int(Severity), int(RuleId) or the account's id; 0: of no account
    Severity gravest = Severity::Info;
    std::vector<int> findings; ///< indexes into the view's; in the order they came in
};

/// The gravest first, then the largest; those about no account last. Any thread. `backwards`: the
/// other way round.
[[nodiscard]] std::vector<FindingGroup> groupFindings(const ReviewView &view,
                                                      FindingGrouping grouping,
                                                      const std::vector<int> &findings,
                                                      bool backwards);
/// "Critical", "Not used for long", an account's name made harmless, "No account".
[[nodiscard]] QString groupTitle(const ReviewView &view, FindingGrouping grouping, qint64 key);

} // namespace tokendesk
