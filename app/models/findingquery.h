// Which findings a table shows, in which order, and how many there are of each kind.
#pragma once

#include "domain/review/expirytimeline.h"
#include "workflows/reviewview.h"

#include <QSet>
#include <array>
#include <optional>

namespace tokendesk {

enum class FindingColumn { Severity, Finding, Subject, Account, Why, Decision, Clause };
inline constexpr int findingColumnCount = 7;

struct FindingFilter {
    QString text; ///< in the language of the search box
    std::optional<Severity> severity; ///< nothing: all
    bool openOnly = false; ///< those that need a decision
    QSet<QString> rules; ///< words of ruleWord(); empty: all
    ExpiryRange expires; ///< of tokens that expire then; empty: all
    AccountId account = 0; ///< 0: all

    bool operator==(const FindingFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == FindingFilter(); }
};

/// How many findings a rule or an account has.
struct FindingTally {
    qint64 key = 0; ///< int(RuleId) or the account's id
    int count = 0;
    Severity gravest = Severity::Info;
};
/// So many rules and accounts are told apart in a summary.
constexpr int talliesShown = 6;

struct FindingFacets {
    int total = 0;
    int inRange = 0; ///< of tokens that expire when the filter says; the counts below are of these
    int open = 0;
    std::array<int, severityCount> severities{};
    QHash<QString, int> rules;
    std::vector<FindingTally> topRules; ///< the gravest first, then those with the most
    std::vector<FindingTally> topAccounts;
};

struct FindingSelection {
    std::vector<int> rows; ///< indexes into the view's findings
    FindingFacets facets;
};

/// Any thread; with 100,000 tokens it takes longer than a window may stand still.
[[nodiscard]] FindingSelection selectFindings(const ReviewView &view, const FindingFilter &filter,
                                              FindingColumn column, Qt::SortOrder order);
/// For each finding of `before` its index in `after`; -1: it is gone.
[[nodiscard]] std::vector<int> movedFindings(const std::vector<Finding> &before,
                                             const std::vector<Finding> &after);

/// What a cell says.
[[nodiscard]] QString findingText(const ReviewView &view, const Finding &finding,
                                  FindingColumn column);
/// "Keep", "Put off until 1 Feb 2027" …; empty: none.
[[nodiscard]] QString decisionText(const Decision *decision);

} // namespace tokendesk
