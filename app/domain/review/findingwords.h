// The words for findings: what people read. Any thread.
#pragma once

#include "domain/inventory.h"
#include "domain/review/finding.h"

#include <QString>

namespace tokendesk {

struct RecordedFinding;

/// "Low".
[[nodiscard]] QString severityWords(Severity severity);
/// "Not used for long".
[[nodiscard]] QString ruleTitle(RuleId rule);
/// How a sentence says an instant.
enum class InstantWords {
    OfPerson, ///< in the language and the time zone of whoever is there
    OfFile, ///< ISO 8601 in UTC: the same on every computer
};
/// Why it is a finding, in one sentence with its values. Names from the server are as they came:
/// show it as plain text.
[[nodiscard]] QString findingReason(const Finding &finding,
                                    InstantWords instants = InstantWords::OfPerson);
/// What a table has room for: "129 days; limit 90 days". The sentence, where nothing shorter says
/// it.
[[nodiscard]] QString findingBrief(const Finding &finding);
/// The same as a record or a file has it: without our own marks of direction. Where there are any,
/// what could disguise a name from the server is made visible as displayText() does it.
[[nodiscard]] QString writtenReason(const Finding &finding,
                                    InstantWords instants = InstantWords::OfPerson);
/// Whether that sentence looks at this value of a finding.
[[nodiscard]] bool isInReason(RuleId rule, ValueKey key);
/// "etl-prod", an account's name, or the day that a finding is about.
[[nodiscard]] QString findingSubject(const Finding &finding, const Inventory &inventory);
/// The account that it is about, or whose token; empty: none.
[[nodiscard]] QString findingAccount(const Finding &finding, const Inventory &inventory);
/// What to do about it, as on a button; empty for Remedy::None.
[[nodiscard]] QString remedyWords(Remedy remedy);

/// What a finding of a review was, that has become another step of its ladder; in sentences.
[[nodiscard]] QString earlierWords(const RecordedFinding &was);

} // namespace tokendesk
