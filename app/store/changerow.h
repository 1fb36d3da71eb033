// A change as a row of the journal's table, and as the chain seals it.
#pragma once

#include "store/changerecord.h"

class QSqlQuery;

namespace tokendesk {

/// In the order that the functions below expect.
constexpr auto changeColumns =
    "id, at_ms, connection_id, origin, actor, kind, target_id, target_name, account_id, "
    "account_name, before, wanted, reason, outcome, outcome_at_ms, detail, handover, run";
constexpr int changeColumnCount = 18;

/// Of a query of changeColumns that stands on a row.
[[nodiscard]] ChangeRecord changeOf(const QSqlQuery &query);
/// All of the row, in the order of its columns.
[[nodiscard]] QByteArray sealedRow(const QSqlQuery &query);

[[nodiscard]] QString jsonText(const QJsonObject &object);
[[nodiscard]] QJsonObject jsonObject(const QString &text);

} // namespace tokendesk
