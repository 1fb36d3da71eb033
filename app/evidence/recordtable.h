// The findings of a review as a table for spreadsheets.
#pragma once

#include "domain/review/reviewrecord.h"

#include <QByteArray>

namespace tokendesk {

/// One row for each finding, in the record's order; UTF-8 with a byte order mark, CRLF, a header
/// row, formula-safe. Times are UTC, ISO 8601. Pure; any thread.
[[nodiscard]] QByteArray recordAsCsv(const ReviewRecord &record);

} // namespace tokendesk
