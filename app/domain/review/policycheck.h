// What a policy that is being edited still needs, and what speaks against it.
#pragma once

#include "domain/review/policy.h"

#include <QList>

namespace tokendesk {

/// A number that is not there yet, while somebody types.
constexpr int noNumber = -1;

struct PolicyProblem {
    QString key; ///< as in a file: "name", "rules.unused.days"
    QString sentence; ///< for people

    bool operator==(const PolicyProblem &) const = default;
};

/// Why it cannot be saved; empty: policyFromJson() takes its JSON. Pure; any thread.
[[nodiscard]] QList<PolicyProblem> policyProblems(const Policy &policy);
/// Rules that say nothing beside another one, such as a long limit that is shorter than the short
/// one. It can be saved all the same.
[[nodiscard]] QList<PolicyProblem> policyDoubts(const Policy &policy);

/// "rules.unused."
[[nodiscard]] QString rulePath(RuleId rule);

} // namespace tokendesk
