#include "workflows/reviewview.h"

namespace tokendesk {

const Decision *ReviewView::decisionOf(const Finding &finding) const
{
    if (decisions.isEmpty())
        return nullptr; // a key is not for nothing, with 100,000 tokens
    const auto found = decisions.constFind(finding.key());
    if (found == decisions.constEnd())
        return nullptr;
    return found->kind == DecisionKind::PutOff && found->until <= today ? nullptr : &*found;
}

bool ReviewView::isOpen(const Finding &finding) const
{
    return finding.severity >= policy.threshold && !decisionOf(finding);
}

} // namespace tokendesk
