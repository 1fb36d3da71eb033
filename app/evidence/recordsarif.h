// The findings of a review for tools that read analysis results (SARIF 2.1.0, OASIS).
#pragma once

#include "domain/review/reviewrecord.h"

namespace tokendesk {

/// One run with one result for each finding, in the record's order. Critical and high are errors,
/// medium a warning, low and info notes; the exact severity is in each result's properties. What
/// was decided to keep or to put off is suppressed, with the reason as its justification; what was
/// settled in the review passes. False: `out` took no more, or it was stopped. Any thread.
[[nodiscard]] bool writeRecordAsSarif(const ReviewRecord &record, QIODevice &out,
                                      const GoOn &goOn = always);
/// The same, and each result says whether it is new, unchanged, updated or absent against `before`;
/// null: it does not. What only `before` has is no result.
[[nodiscard]] bool writeComparedAsSarif(const ReviewRecord &record, const ReviewRecord *before,
                                        QIODevice &out, const GoOn &goOn = always);

/// "error", "warning" or "note" (SARIF 3.27.10).
[[nodiscard]] QString sarifLevel(Severity severity);
/// Of what was settled "none".
[[nodiscard]] QString sarifLevel(const RecordedFinding &finding);

} // namespace tokendesk
