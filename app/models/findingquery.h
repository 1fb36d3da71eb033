// Which findings a table shows, in which order, and how many there are of each kind.
#pragma once

#include "domain/review/expirytimeline.h"
#include "domain/searchfilter.h"
#include "models/findingtexts.h"
#include "workflows/reviewview.h"

#include <QSet>
#include <QStringList>
#include <array>
#include <atomic>

namespace tokendesk {

enum class FindingColumn { Severity, Finding, Subject, Account, Why, Decision, Clause };
inline constexpr int findingColumnCount = 7;

struct FindingFilter {
    QString text; ///< in the language of querylanguage.h
    unsigned severities = 0; ///< bits 1 << int(Severity); 0: all
    bool openOnly = false; ///< those that need a decision
    QSet<QString> rules; ///< words of ruleWord(); empty: all
    ExpiryRange expires; ///< of tokens that expire then; empty: all
    QSet<AccountId> accounts; ///< empty: all

    [[nodiscard]] bool hasSeverity(Severity severity) const { return severities & bit(severity); }
    static constexpr unsigned bit(Severity severity)
    {
        return 1U << static_cast<unsigned>(severity);
    }
    bool operator==(const FindingFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == FindingFilter(); }
};

/// severity:, decision:open, finding: with rules that there are, account: with ids, and expires:
/// with never, overdue, later and whole days.
template <>
[[nodiscard]] std::span<const ChipFacet<FindingFilter>> chipFacets<FindingFilter>();
/// The facts of the view, for terms that findings answer by themselves.
[[nodiscard]] QueryFacts findingFacts(const ReviewView &view);

/// How many findings a rule or an account has.
struct FindingTally {
    qint64 key = 0; ///< int(RuleId) or the account's id
    int count = 0;
    Severity gravest = Severity::Info;
};
/// So many rules and accounts are told apart in a summary.
constexpr int talliesShown = 6;

/// For each value of a chip: how many findings would be shown if it alone were chosen there.
struct FindingFacets {
    int total = 0; ///< whatever is filtered
    int allSeverities = 0;
    int open = 0;
    std::array<int, severityCount> severities{};
    QHash<QString, int> rules;
    /// Of what is shown: the gravest first, then those with the most.
    std::vector<FindingTally> topRules;
    std::vector<FindingTally> topAccounts;
};

struct FindingSelection {
    std::vector<int> rows; ///< indexes into the view's findings
    FindingFacets facets;
};

/// Any thread; with 100,000 tokens it takes longer than a window may stand still. One search leaves
/// its `texts` to the next. When `isStopped`, the answer comes soon and is worthless.
[[nodiscard]] FindingSelection selectFindings(const ReviewView &view, const FindingFilter &filter,
                                              FindingColumn column, Qt::SortOrder order,
                                              FindingTexts &texts,
                                              const std::atomic_bool &isStopped);
/// The same, once.
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
/// What the column of decisions says where there is nothing earlier: the width that it needs.
[[nodiscard]] QStringList usualDecisionTexts();

} // namespace tokendesk
