// The review's judgement: every rule over every token and account.
#pragma once

#include "domain/review/finding.h"
#include "domain/review/policy.h"
#include "domain/review/reviewinput.h"

#include <QSet>
#include <vector>

namespace tokendesk {

/// In the order of comesBefore(). Pure; any thread.
[[nodiscard]] std::vector<Finding> judge(const ReviewInput &input, const Policy &policy);

/// The same as judge(), when `previous` is what it said before under the same policy, the same
/// nowMs and the same facts, and nothing else than these accounts changed since: their own values,
/// their tokens (also added and removed ones), or what is known locally of either.
[[nodiscard]] std::vector<Finding> judgeAgain(std::vector<Finding> previous,
                                              const ReviewInput &input, const Policy &policy,
                                              const QSet<AccountId> &changedAccounts);

} // namespace tokendesk
