// The report of a review as one page for a browser.
#pragma once

#include "domain/review/reviewrecord.h"

namespace tokendesk {

/// HTML that is well-formed XML too. It loads nothing and runs nothing: no script, no link to
/// elsewhere, and a policy that lets in only the style sheet within. Every text of the record is
/// text. False: `out` took no more, or it was stopped. Any thread.
[[nodiscard]] bool writeRecordAsHtml(const ReviewRecord &record, QIODevice &out,
                                     const GoOn &goOn = always);

} // namespace tokendesk
