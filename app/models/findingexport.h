// The findings of a review as a file for other programs.
#pragma once

#include "workflows/reviewview.h"

#include <QByteArray>

namespace tokendesk {

/// Rule, severity, subject, number, clause, the values that triggered it, the reason in words, and
/// what was decided. Formula-safe, as all our CSV. `rows`: indexes into the view's findings. Any
/// thread.
[[nodiscard]] QByteArray findingsAsCsv(const ReviewView &view, const std::vector<int> &rows);
/// {"policy": {"id", "sha256"}, "findings": [...]}.
[[nodiscard]] QByteArray findingsAsJson(const ReviewView &view, const std::vector<int> &rows);

} // namespace tokendesk
