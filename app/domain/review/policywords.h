// The words for policies and their rules: what people read while they edit one. Any thread.
#pragma once

#include "domain/review/ruleid.h"

#include <QString>

namespace tokendesk {

struct Policy;

/// The policy's name; that of one of the program's own is in the language of the program. As it
/// came: show it as plain text.
[[nodiscard]] QString policyTitle(const Policy &policy);
/// Of one whose name alone is kept.
[[nodiscard]] QString policyTitle(const QString &name);
/// What it says of itself, likewise.
[[nodiscard]] QString policyDescription(const Policy &policy);

/// A rule's or a finding's clause for people: names of standards as they are, other words of the
/// program's own policies in its language. As it came otherwise: show it as plain text.
[[nodiscard]] QString sourceWords(const QString &clause);

/// What the rule looks for, in one sentence; "this many" stands for the policy's number.
[[nodiscard]] QString ruleExplanation(RuleId rule);
/// "days", "tokens", "minutes"; empty where there is no number.
[[nodiscard]] QString unitWords(NumberKind kind);
/// "Production".
[[nodiscard]] QString environmentTitle(Environment environment);

} // namespace tokendesk
