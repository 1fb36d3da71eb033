// The report of a review as one page for a browser.
#pragma once

#include "domain/review/reviewrecord.h"

#include <QByteArray>

namespace tokendesk {

/// HTML that is well-formed XML too. It loads nothing and runs nothing: no script, no link to
/// elsewhere, and a policy that lets in only the style sheet within. Every text of the record is
/// text. Pure; any thread.
[[nodiscard]] QByteArray recordAsHtml(const ReviewRecord &record);

} // namespace tokendesk
