// JSON written straight into bytes: keys keep the contract's order, and a list of 100,000 tokens
// does not pass through a tree of values.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace tokendesk::sandbox {

/// Appends a JSON string with its quotes; null for a null view.
void appendJson(QByteArray &out, QStringView text);
/// Appends "2026-01-15T10:30:00Z" with its quotes; null when there is none. Unit: Unix seconds.
void appendJsonTime(QByteArray &out, std::optional<qint64> seconds);
/// "2026-01-15T10:30:00Z" without quotes.
[[nodiscard]] QByteArray isoTime(qint64 seconds);

} // namespace tokendesk::sandbox
