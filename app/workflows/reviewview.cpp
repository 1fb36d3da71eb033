#include "workflows/reviewview.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// Neither graver than what was decided nor about a token besides.
bool covers(const KeptDecision &decision, const Finding &finding)
{
    return !decision.severity
        || (finding.severity <= *decision.severity
            && std::includes(decision.tokens.begin(), decision.tokens.end(), finding.tokens.begin(),
                             finding.tokens.end()));
}

const KeptDecision *latestOf(const ReviewView &view, const Finding &finding)
{
    // A key is not for nothing, with 100,000 tokens.
    return view.decisions.isEmpty() ? nullptr : view.latestOf(finding.key());
}

} // namespace

const KeptDecision *ReviewView::latestOf(const QString &key) const
{
    const auto found = decisions.constFind(key);
    if (found == decisions.constEnd())
        return nullptr;
    // One that was made since is about what is there now.
    const auto other = decidedOfOthers.constFind(key);
    return other != decidedOfOthers.constEnd() && *other == found->atMs ? nullptr : &*found;
}

bool ReviewView::isDecidedOfAnother(const Finding &finding) const
{
    const QString key = finding.key();
    return decisions.contains(key) && !latestOf(key);
}

bool ReviewView::stillCounts(const KeptDecision &decision) const
{
    if (decision.kind == DecisionKind::PutOff)
        return decision.until > today;
    return decision.reviewId == openReviewId
        || (!isReviewUnderWay && decision.reviewId == lastReviewId);
}

ReviewView::Standing ReviewView::standingOf(const Finding &finding) const
{
    Standing standing;
    if (const KeptDecision *latest = tokendesk::latestOf(*this, finding)) {
        const bool counts = stillCounts(*latest) && covers(*latest, finding);
        (counts ? standing.counts : standing.earlier) = latest;
    }
    standing.isOpen = finding.severity >= policy.threshold && !standing.counts;
    return standing;
}

const KeptDecision *ReviewView::decisionOf(const Finding &finding) const
{
    return standingOf(finding).counts;
}

const KeptDecision *ReviewView::earlierDecisionOf(const Finding &finding) const
{
    return standingOf(finding).earlier;
}

bool ReviewView::canConfirm(const Finding &finding) const
{
    const KeptDecision *earlier = earlierDecisionOf(finding);
    return earlier && (earlier->kind != DecisionKind::PutOff || earlier->until > today);
}

bool ReviewView::canTakeBack(const KeptDecision &decision) const
{
    const auto latest = decisions.constFind(decision.finding);
    return latest != decisions.constEnd() && latest->reviewId == openReviewId
        && static_cast<const Decision &>(*latest) == decision;
}

bool ReviewView::isOpen(const Finding &finding) const
{
    return finding.severity >= policy.threshold && standingOf(finding).isOpen;
}

} // namespace tokendesk
