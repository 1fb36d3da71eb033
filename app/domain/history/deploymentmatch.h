// Whether an address still leads to the deployment that was seen there.
#pragma once

#include "domain/history/historydiff.h"

namespace tokendesk {

/// Most of what both have is something else by its time (domain/subject.h), or they have nothing in
/// common: behind the address is another deployment, or one that was set up anew.
[[nodiscard]] bool isAnotherDeployment(const KnownState &known, const Inventory &now,
                                       const HistoryLook &look);

} // namespace tokendesk
