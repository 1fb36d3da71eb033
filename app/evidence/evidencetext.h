// Texts, times and hashes as the files of an evidence pack show them.
#pragma once

#include "domain/review/reviewrecord.h"

#include <QByteArrayView>
#include <QString>
#include <QTimeZone>

namespace tokendesk {

/// displayText(), without what XML or PDF cannot hold: lone surrogates and non-characters become a
/// visible placeholder.
[[nodiscard]] QString shownText(const QString &text);
/// 64 digits, lower case.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);
/// The zone in which a day of the review is a day; UTC when the record names none that is known.
[[nodiscard]] QTimeZone zoneOf(const ReviewRecord &record);
/// "2,323": a number as the report's language groups its digits.
[[nodiscard]] QString countText(qint64 count);
/// "27 November 2026", in the record's zone; empty for 0.
[[nodiscard]] QString longDay(qint64 ms, const ReviewRecord &record);
/// "27 November 2026, 14:05 (UTC+01:00)", in the record's zone; empty for 0.
[[nodiscard]] QString longTime(qint64 ms, const ReviewRecord &record);
/// "key=value; key=value", for a field of a table.
[[nodiscard]] QString valuesLine(const RecordedFinding &finding);
/// "12 nightly-sync: active, revoked; …": id, name, state before, state after; for a field of a
/// table.
[[nodiscard]] QString tokensLine(const RecordedFinding &finding);

} // namespace tokendesk
