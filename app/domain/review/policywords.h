// The words for policies and their rules: what people read while they edit one. Any thread.
#pragma once

#include "domain/review/ruleid.h"

#include <QString>

namespace tokendesk {

/// What the rule looks for, in one sentence; "this many" stands for the policy's number.
[[nodiscard]] QString ruleExplanation(RuleId rule);
/// "days", "tokens", "minutes"; empty where there is no number.
[[nodiscard]] QString unitWords(NumberKind kind);
/// "Production".
[[nodiscard]] QString environmentTitle(Environment environment);

} // namespace tokendesk
