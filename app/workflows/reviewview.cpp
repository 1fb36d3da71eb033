#include "workflows/reviewview.h"

#include "domain/subject.h"

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

bool isOfAnother(const KeptDecision &decision, const Inventory &now)
{
    const Moment decided = Moment::at(decision.atMs);
    const auto isOtherToken = [&now, decided](TokenId id, const QString &name, Moment created) {
        const int index = now.tokenIndex(id);
        return index >= 0 && isAnother(Subject{name, 0, created, decided}, now.token(index));
    };
    const KeySubject of = subjectOfKey(decision.finding);
    const int account = of.account == 0 ? -1 : now.accountIndex(of.account);
    if (of.token != 0 && isOtherToken(of.token, decision.name, decision.created))
        return true;
    if (account >= 0
        && isAnother(Subject{decision.name, 0, decision.created, decided}, now.account(account)))
        return true;
    for (size_t i = 0; i < decision.tokens.size(); ++i) {
        const bool isDated = i < decision.tokensCreated.size();
        if (isOtherToken(decision.tokens[i], decision.tokenNames.value(static_cast<qsizetype>(i)),
                         isDated ? decision.tokensCreated[i] : Moment()))
            return true;
    }
    return false;
}

QHash<QString, qint64> decidedOfOthers(const QHash<QString, KeptDecision> &decisions,
                                       const Inventory &now)
{
    QHash<QString, qint64> others;
    for (const KeptDecision &decision : decisions) {
        if (isOfAnother(decision, now))
            others.insert(decision.finding, decision.atMs);
    }
    return others;
}

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

const KeptDecision *ReviewView::decisionOf(const Finding &finding) const
{
    const KeptDecision *latest = tokendesk::latestOf(*this, finding);
    return latest && stillCounts(*latest) && covers(*latest, finding) ? latest : nullptr;
}

const KeptDecision *ReviewView::earlierDecisionOf(const Finding &finding) const
{
    const KeptDecision *latest = tokendesk::latestOf(*this, finding);
    return latest && !(stillCounts(*latest) && covers(*latest, finding)) ? latest : nullptr;
}

bool ReviewView::canConfirm(const Finding &finding) const
{
    const KeptDecision *earlier = earlierDecisionOf(finding);
    return earlier && (earlier->kind != DecisionKind::PutOff || earlier->until > today);
}

bool ReviewView::isOpen(const Finding &finding) const
{
    return finding.severity >= policy.threshold && !decisionOf(finding);
}

} // namespace tokendesk
