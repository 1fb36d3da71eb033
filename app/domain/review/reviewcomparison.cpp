#include "domain/review/reviewcomparison.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace tokendesk {

namespace {

/// Without those that only say that time has passed.
std::vector<RecordedValue> lastingValues(const RecordedFinding &finding)
{
    const QStringList passing{valueKeyWord(ValueKey::AgeDays), valueKeyWord(ValueKey::UnusedDays),
                              valueKeyWord(ValueKey::DaysLeft)};
    std::vector<RecordedValue> lasting;
    std::copy_if(finding.values.begin(), finding.values.end(), std::back_inserter(lasting),
                 [&passing](const RecordedValue &value) { return !passing.contains(value.key); });
    return lasting;
}

/// Of the tokens that each is about at its end; a record of an earlier version does not say.
bool haveSameTokens(const RecordedFinding &before, const RecordedFinding &now)
{
    if (before.tokens.empty() || now.tokens.empty())
        return true;
    const auto idsOf = [](const RecordedFinding &finding) {
        std::vector<TokenId> ids;
        for (const RecordedToken &token : finding.tokens) {
            if (!token.isSettled)
                ids.push_back(token.id);
        }
        return ids;
    };
    return idsOf(before) == idsOf(now);
}

} // namespace

ReviewComparison compareReviews(const ReviewRecord &before, const ReviewRecord &now)
{
    QHash<QString, int> earlier;
    int settledBefore = 0;
    // What was settled in its review was not found any more at its end.
    for (size_t i = 0; i < before.findings.size(); ++i) {
        if (before.findings[i].isResolved)
            ++settledBefore;
        else
            earlier.insert(before.findings[i].matter(), static_cast<int>(i));
    }
    // What is not decided yet in a review that is not finished is no other decision.
    const auto isDecidedOtherwise = [&now](const RecordedFinding &old,
                                           const RecordedFinding &finding) {
        if (!finding.decision)
            return old.decision && now.isFinished();
        return !old.decision || old.decision->kind != finding.decision->kind;
    };
    ReviewComparison comparison;
    comparison.settledBefore = settledBefore;
    for (size_t i = 0; i < now.findings.size(); ++i) {
        const RecordedFinding &finding = now.findings[i];
        if (finding.isResolved) {
            ++comparison.settledNow;
            continue;
        }
        const auto found = earlier.constFind(finding.matter());
        const int index = static_cast<int>(i);
        if (found == earlier.constEnd()) {
            comparison.added.push_back(index);
            continue;
        }
        const RecordedFinding &old = before.findings[static_cast<size_t>(*found)];
        const bool isSame = old.key == finding.key && old.severity == finding.severity
            && haveSameTokens(old, finding) && lastingValues(old) == lastingValues(finding)
            && old.number == finding.number && old.isUnknown == finding.isUnknown
            && !isDecidedOtherwise(old, finding);
        (isSame ? comparison.same : comparison.changed).emplace_back(*found, index);
        earlier.erase(found);
    }
    // What became another step is not among these, although an earlier version called it settled.
    for (size_t i = 0; i < now.findings.size(); ++i) {
        const RecordedFinding &finding = now.findings[i];
        const auto found =
            finding.isResolved ? earlier.constFind(finding.matter()) : earlier.constEnd();
        if (found == earlier.constEnd())
            continue;
        comparison.gone.emplace_back(*found, static_cast<int>(i));
        earlier.erase(found);
    }
    for (const int index : std::as_const(earlier))
        comparison.gone.emplace_back(index, -1);
    std::sort(comparison.gone.begin(), comparison.gone.end());
    return comparison;
}

} // namespace tokendesk
