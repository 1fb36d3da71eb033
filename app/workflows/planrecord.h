// A plan as the store keeps it while it is carried out, to be found again after a crash.
#pragma once

#include "domain/tokenplan.h"
#include "store/changerecord.h"

namespace tokendesk {

/// Of the store's runs, those that are plans.
inline const QString planRunKind = QStringLiteral("plan");

// Pure, any thread. Of 100,000 lines each takes its time.

/// `startedAtMs`: by the server's clock, since 1970 UTC.
[[nodiscard]] RunRecord recordOf(const TokenPlan &plan, const QString &connectionId,
                                 qint64 startedAtMs);
/// An error names the field that is wrong, as planFromObject() does.
[[nodiscard]] Result<TokenPlan> planOf(const RunRecord &record);

} // namespace tokendesk
