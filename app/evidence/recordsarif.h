// The findings of a review for tools that read analysis results (SARIF 2.1.0, OASIS).
#pragma once

#include "domain/review/reviewrecord.h"

namespace tokendesk {

/// One run with one result for each finding, in the record's order. Critical and high are errors,
/// medium a warning, low and info notes; the exact severity is in each result's properties. What
/// was decided to keep or to put off is suppressed, with the reason as its justification. False:
/// `out` took no more, or it was stopped. Any thread.
[[nodiscard]] bool writeRecordAsSarif(const ReviewRecord &record, QIODevice &out,
                                      const GoOn &goOn = always);

/// "error", "warning" or "note" (SARIF 3.27.10).
[[nodiscard]] QString sarifLevel(Severity severity);

} // namespace tokendesk
