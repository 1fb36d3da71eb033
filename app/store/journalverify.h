// Whether the journal's rows and its chain are as this program wrote them.
#pragma once

#include "store/hashchain.h"

class QSqlDatabase;

namespace tokendesk {

/// Reads all of both tables. `key`: empty, when there is none. `own`: what the caller wrote itself
/// without a key. Nothing when they cannot be read; the database says why.
[[nodiscard]] std::optional<ChainCheck> verifyJournal(QSqlDatabase &database, const QByteArray &key,
                                                      const std::optional<ChainHead> &known,
                                                      const QList<ChainRange> &own);

} // namespace tokendesk
