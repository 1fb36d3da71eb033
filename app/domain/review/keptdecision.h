// What is kept of a decision, and whether it is about what is on the lists now.
#pragma once

#include "domain/inventory.h"
#include "domain/review/decision.h"
#include "domain/review/finding.h"

#include <QHash>

namespace tokendesk {

/// With what the finding is about as it is in `inventory`; of no review yet.
[[nodiscard]] KeptDecision keptFor(const Finding &finding, const Decision &decision,
                                   const Inventory &inventory);

/// Something that it is about does not have its ID any more, by the rule in domain/subject.h.
[[nodiscard]] bool isOfAnother(const KeptDecision &decision, const Inventory &now);
/// Of `decisions`, the latest by the finding's key, those that are of another: by the key, when it
/// was decided. With very many of them this is for a worker.
[[nodiscard]] QHash<QString, qint64> decidedOfOthers(const QHash<QString, KeptDecision> &decisions,
                                                     const Inventory &now);

} // namespace tokendesk
