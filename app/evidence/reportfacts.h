// What a report says besides the findings themselves: counted once, for every format.
#pragma once

#include "domain/review/expirytimeline.h"
#include "domain/review/reviewrecord.h"

#include <array>
#include <vector>

namespace tokendesk {

struct SeverityTally {
    Severity severity = Severity::Info;
    int found = 0;
    int decided = 0;
    int open = 0; ///< at or above the policy's threshold, without a decision
};

/// The findings of one rule that are equally grave.
struct ReportGroup {
    Severity severity = Severity::Info;
    QString rule;
    QString title;
    QString clause;
    int number = 0;
    std::vector<int> findings; ///< indexes, in the record's order
    int decided = 0;
};

/// Timeline bars are by month and stacked by series: 0 for tokens without a finding, then 1 + the
/// gravest severity that the token was found with.
constexpr int timelineSeries = severityCount + 1;

struct ReportFacts {
    std::array<SeverityTally, severityCount> bySeverity; ///< gravest first
    std::array<int, 5> byDecision{}; ///< by DecisionKind
    int decided = 0;
    std::vector<int> outstanding; ///< indexes of what was decided and not carried out
    std::vector<ReportGroup> groups; ///< gravest first, then as the record has them
    std::vector<TimelineBar> timeline;
    int unknownExpiries = 0; ///< tokens that are not revoked, and in no bar

    [[nodiscard]] const SeverityTally &tally(Severity severity) const;
};

constexpr std::array<DecisionKind, 5> allDecisionKinds{DecisionKind::Keep, DecisionKind::Rotate,
                                                       DecisionKind::Revoke, DecisionKind::Delete,
                                                       DecisionKind::PutOff};

/// Pure; any thread.
[[nodiscard]] ReportFacts reportFacts(const ReviewRecord &record);

} // namespace tokendesk
