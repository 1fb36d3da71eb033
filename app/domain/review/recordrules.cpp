// Rules about what only our own records and clock know.
#include "domain/review/rules.h"

namespace tokendesk::review {

Found revokedListed(const Rule &rule, const TokenCase &it)
{
    const auto seen = it.input.revokedSeenAtMs.constFind(it.token.id);
    if (it.state != TokenState::Revoked || seen == it.input.revokedSeenAtMs.cend()
        || it.input.nowMs - *seen <= rule.ms())
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Delete, {{ValueKey::RevokedSeen, *seen, {}}});
}

Found restored(const Rule &rule, const TokenCase &it)
{
    // Not the calendar's quarter: a review on its first days would miss all of the last one.
    const auto at = it.input.restoredAtMs.constFind(it.token.id);
    if (at == it.input.restoredAtMs.cend() || it.input.nowMs - *at > rule.ms())
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Review, {{ValueKey::RestoredAt, *at, {}}});
}

Found reviewLate(const Rule &rule, const ReviewInput &input)
{
    const Moment last = input.lastReviewFinished;
    // Of one that was never reviewed it counts from the first look: before that nobody could.
    const Moment first = input.watchedSince;
    if (last.isNull() && first.isSet() && input.nowMs - first.msecs() > rule.ms())
        return findingOf(rule, Remedy::Review,
                         {{ValueKey::WatchedSince, first.msecs(), {}},
                          {ValueKey::AgeDays, wholeDays(input.nowMs - first.msecs()), {}}});
    if (!last.isSet() || input.nowMs - last.msecs() <= rule.ms())
        return std::nullopt;
    return findingOf(rule, Remedy::Review,
                     {{ValueKey::ReviewedAt, last.msecs(), {}},
                      {ValueKey::AgeDays, wholeDays(input.nowMs - last.msecs()), {}}});
}

Found ownCredential(const Rule &rule, const ReviewInput &input)
{
    const Moment end = input.ownCredentialExpires;
    if (!end.isSet() || end.msecs() - input.nowMs > rule.ms())
        return std::nullopt;
    return findingOf(rule, Remedy::Rotate,
                     {{ValueKey::Expires, end.msecs(), {}},
                      {ValueKey::DaysLeft, daysLeft(end.msecs() - input.nowMs), {}}});
}

Found clockSkew(const Rule &rule, const ReviewInput &input)
{
    if (!input.clockOffsetMs || qAbs(*input.clockOffsetMs) <= rule.policy.number * msPerMinute)
        return std::nullopt;
    return findingOf(rule, Remedy::None,
                     {{ValueKey::OffsetSeconds, *input.clockOffsetMs / msPerSecond, {}}});
}

} // namespace tokendesk::review
