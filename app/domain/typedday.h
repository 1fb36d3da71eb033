// Days as people write them.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace tokendesk {

/// What a person wrote, in this locale's order or ISO 8601's, with numbers or the name of the month
/// in its language or English ("24 Dec 2026", "24.12.26", "1er janvier 2027"); two digits are a
/// year of this century. Without a year ("24 Dec") it is the next such day from `first` on, else
/// the last one until `last`. Invalid where it is not one day, for nothing is guessed.
[[nodiscard]] QDate typedDay(const QString &text, const QLocale &locale, QDate first = {},
                             QDate last = {});

} // namespace tokendesk
