// What became different, in words and for other programs.
#pragma once

#include "domain/history/historyevent.h"

#include <QByteArray>
#include <vector>

namespace tokendesk {

/// "Token revoked".
[[nodiscard]] QString historyKindText(HistoryKind kind);
/// "Active → Revoked".
[[nodiscard]] QString historyChangeText(const HistoryEvent &event);
/// "This program" or "Elsewhere".
[[nodiscard]] QString historyMakerText(const HistoryEvent &event);
/// "Account 12" or the token's name; the deployment for what is about neither.
[[nodiscard]] QString historySubject(const HistoryEvent &event);
/// One sentence: between which two loads it happened.
[[nodiscard]] QString historyWhenText(const HistoryEvent &event);

/// For spreadsheets; rows in the order given.
[[nodiscard]] QByteArray historyAsCsv(const HistoryEvents &events, const std::vector<int> &rows);
/// {"changes": [...]}.
[[nodiscard]] QByteArray historyAsJson(const HistoryEvents &events, const std::vector<int> &rows);

} // namespace tokendesk
