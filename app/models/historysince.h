// Since when somebody wants to know what changed.
#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace tokendesk {

struct HistoryFacts;

enum class HistorySince { LastRefresh, LastTime, Yesterday, Week, Month, Quarter, Date };
constexpr int historySinceCount = 7;

/// What settings keep.
[[nodiscard]] QString historySinceWord(HistorySince since);
[[nodiscard]] std::optional<HistorySince> historySinceFrom(const QString &word);
/// "Last refresh", "Last 7 days" …
[[nodiscard]] QString historySinceText(HistorySince since);

/// The first moment that counts, in milliseconds since 1970 UTC. `openedMs`: when this session
/// looked first, which told what had happened since the last time. `date`: for Date alone. Days
/// are days of `zone`.
[[nodiscard]] qint64 historySinceMs(HistorySince since, QDate date, const HistoryFacts &facts,
                                    qint64 openedMs, qint64 nowMs, const QTimeZone &zone);

} // namespace tokendesk
