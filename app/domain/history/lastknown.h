// What is kept of a deployment, as lists again: for a start at which it does not answer.
#pragma once

#include "domain/history/historydiff.h"

#include <memory>

namespace tokendesk {

struct LastKnown {
    std::shared_ptr<Inventory> inventory; ///< null: nothing that could be shown is known
    Moment readAt; ///< by the server's clock
    qint64 readLocalMs = 0; ///< the same by this machine's, as a change's record has its times
    QString reader; ///< whose credential read it, as the session has its users; empty: not known
};

/// Pure; any thread. `origin`: what was read from another address is not shown.
[[nodiscard]] LastKnown lastKnownOf(const KnownState &known, const QString &origin);

} // namespace tokendesk
