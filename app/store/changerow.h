// A change as a row of the journal's table, and as the chain seals it.
#pragma once

#include "store/changerecord.h"

class QSqlQuery;

namespace tokendesk {

/// In the order that the functions below expect.
constexpr auto changeColumns =
    "id, at_ms, connection_id, origin, actor, kind, target_id, target_name, account_id, "
    "account_name, before, wanted, reason, outcome, outcome_at_ms, detail, handover, run, "
    "clock_offset_ms, outcome_clock_offset_ms";
constexpr int changeColumnCount = 20;
/// The first of these every row has. What a row lacks behind them is not sealed, so that what
/// earlier versions sealed is proven as it is.
constexpr int firstColumnCount = 18;

/// Of a query of changeColumns that stands on a row.
[[nodiscard]] ChangeRecord changeOf(const QSqlQuery &query);
/// All of the row that is there, in the order of its columns.
[[nodiscard]] QByteArray sealedRow(const QSqlQuery &query);

[[nodiscard]] QString jsonText(const QJsonObject &object);
[[nodiscard]] QJsonObject jsonObject(const QString &text);

} // namespace tokendesk
