// The review's judgement in the console: by which policy, and of what.
#pragma once

#include "cli/invocation.h"
#include "domain/review/policy.h"
#include "domain/review/reviewinput.h"

namespace tokendesk {
class Session;
}

namespace tokendesk::cli {

struct ReviewKnowledge;

/// From --policy: a file, or the id of a policy that comes with the program; without it the first
/// of those.
[[nodiscard]] Result<Policy> policyOf(const Invocation &call);

/// All that the rules look at. Refers to both.
[[nodiscard]] ReviewInput reviewInput(const Session &session, const ReviewKnowledge &known);

/// By ruleWord(): the policy's rules for which not enough is known here. What they do not find may
/// be so all the same.
[[nodiscard]] QStringList rulesNotJudged(const ReviewInput &input, const ReviewKnowledge &known,
                                         const Policy &policy);

} // namespace tokendesk::cli
