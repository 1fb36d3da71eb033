// The findings of a review as a file for other programs.
#pragma once

#include "workflows/review.h"

#include <QByteArray>

namespace tokendesk {

/// Rule, severity, subject, number, clause, the values that triggered it, the reason in words, and
/// what was decided. Formula-safe, as all our CSV.
[[nodiscard]] QByteArray findingsAsCsv(const std::vector<Finding> &findings, const Review &review,
                                       const Inventory &inventory);
/// {"policy": {"id", "sha256"}, "findings": [...]}.
[[nodiscard]] QByteArray findingsAsJson(const std::vector<Finding> &findings, const Review &review,
                                        const Inventory &inventory);

} // namespace tokendesk
