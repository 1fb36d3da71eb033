// The coming expiries of a review as a calendar with reminders (iCalendar, RFC 5545).
#pragma once

#include "domain/review/reviewrecord.h"

#include <QByteArray>

namespace tokendesk {

/// One event for each token that expires after the findings were judged, with alarms 30, 7 and 1
/// days before, as far as these days were still to come. A token's event has the same UID in each
/// review of its connection, so that importing anew updates it. False: `out` took no more, or it
/// was stopped. Any thread.
[[nodiscard]] bool writeRecordAsCalendar(const ReviewRecord &record, QIODevice &out,
                                         const GoOn &goOn = always);

/// One content line: folded at 75 octets, never within a character, with its line end (RFC 5545,
/// 3.1).
[[nodiscard]] QByteArray calendarLine(const QByteArray &name, const QString &value);
/// A value of type TEXT: backslash, semicolon, comma and line breaks escaped (RFC 5545, 3.3.11).
[[nodiscard]] QString calendarText(const QString &text);

} // namespace tokendesk
