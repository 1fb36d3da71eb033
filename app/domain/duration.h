// Time in words: "in 12 days", "2 hours ago".
#pragma once

#include "domain/moment.h"

#include <QString>

namespace tokendesk {

/// "in 12 days", "in 5 minutes", "2 hours ago", "just now"; empty unless set.
/// "In 7 days" is within 7 days, "7 days ago" at least so long: as chips and notices count.
[[nodiscard]] QString relativeTime(Moment moment, qint64 nowMs);
/// Of what lies behind by its nature. The clocks of a deployment's machines may differ: what seems
/// to lie less than an hour ahead is "just now".
[[nodiscard]] QString pastTime(Moment moment, qint64 nowMs);
/// The exact instant with its zone, in the person's locale, for a tool tip; empty unless set.
[[nodiscard]] QString exactTime(Moment moment);
/// "4 Dec 2026, 09:30"; empty unless set.
[[nodiscard]] QString minuteWords(Moment moment);
/// "4 Dec 2026", which nobody takes for another day; empty unless valid.
[[nodiscard]] QString dayWords(QDate day);
/// "4 Dec 2026, 09:30", and `words` in the line below; `words` alone unless set.
[[nodiscard]] QString withMinute(const QString &words, Moment moment);
/// "UTC+04:00".
[[nodiscard]] QString utcOffset(int seconds);
/// Whole seconds in UTC, ISO 8601, for files; empty unless set.
[[nodiscard]] QString isoTime(Moment moment);

/// The words of a column: the relative time, or "never", "not stated", "not readable".
[[nodiscard]] QString expiryWords(Moment expiration, qint64 nowMs);
[[nodiscard]] QString lastUsedWords(Moment lastUsed, qint64 nowMs);

} // namespace tokendesk
