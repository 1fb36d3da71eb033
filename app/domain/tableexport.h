// What is shown, as a file for other programs.
#pragma once

#include "domain/accountquery.h"
#include "domain/tokenquery.h"

#include <QByteArray>
#include <QJsonValue>

namespace tokendesk {

/// A spreadsheet would take it for a formula: it starts with = + - @ or their full-width forms, a
/// tab or a line break.
[[nodiscard]] bool looksLikeFormula(const QString &text);
/// For a spreadsheet: what looksLikeFormula() gets an apostrophe in front.
[[nodiscard]] QString harmlessText(const QString &text);
/// One field, always quoted, as harmlessText().
[[nodiscard]] QByteArray csvField(const QString &text);

/// Fields with commas between them and CRLF behind.
[[nodiscard]] QByteArray csvRow(const QStringList &fields);
/// The byte order mark, which spreadsheets need, and the row of titles.
[[nodiscard]] QByteArray csvStart(const QStringList &titles);

/// Of a time that there may never be, as "expiration": null says that there is none; what is not
/// known is undefined, which leaves the field out.
[[nodiscard]] QJsonValue endValue(Moment moment);

/// UTF-8 with a byte order mark (spreadsheets need it), CRLF, a header row. Times are UTC, ISO
/// 8601. Rows are indexes into the inventory; `nowMs` decides the states.
[[nodiscard]] QByteArray tokensAsCsv(const Inventory &inventory, const std::vector<int> &rows,
                                     qint64 nowMs);
[[nodiscard]] QByteArray accountsAsCsv(const Inventory &inventory, const std::vector<int> &rows,
                                       qint64 nowMs);
/// {"exported_at", "tokens"|"accounts": [...]}, names of the API's fields plus "state".
[[nodiscard]] QByteArray tokensAsJson(const Inventory &inventory, const std::vector<int> &rows,
                                      qint64 nowMs);
[[nodiscard]] QByteArray accountsAsJson(const Inventory &inventory, const std::vector<int> &rows,
                                        qint64 nowMs);

} // namespace tokendesk
