// The findings of a review as a table for spreadsheets.
#pragma once

#include "domain/review/reviewrecord.h"

namespace tokendesk {

/// One row for each finding, in the record's order; UTF-8 with a byte order mark, CRLF, a header
/// row, formula-safe. Times are UTC, ISO 8601. False: `out` took no more, or it was stopped. Any
/// thread.
[[nodiscard]] bool writeRecordAsCsv(const ReviewRecord &record, QIODevice &out,
                                    const GoOn &goOn = always);

} // namespace tokendesk
