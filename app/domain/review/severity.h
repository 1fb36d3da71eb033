// How grave a finding of the review is.
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace tokendesk {

/// In rising order: compare with <.
enum class Severity { Info, Low, Medium, High, Critical };
constexpr int severityCount = 5;
constexpr std::array<Severity, severityCount> allSeverities{
    Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical};

/// "info", "low", "medium", "high", "critical": for files and queries; never translated.
[[nodiscard]] QString severityId(Severity severity);
/// Exactly as severityId() writes it, else nothing.
[[nodiscard]] std::optional<Severity> severityFromId(QStringView id);

} // namespace tokendesk
