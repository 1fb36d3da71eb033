// What the journal and the list say of a rotation: nothing is kept of where it stands.
#pragma once

#include "domain/inventory.h"
#include "domain/rotation.h"
#include "store/changerecord.h"

#include <functional>

namespace tokendesk {

/// `changes`: of the journal, those of this rotation, oldest first. `isHeld`: a dialog has the
/// value of this creation now. Pure.
[[nodiscard]] RotationFacts rotationFacts(const Rotation &rotation,
                                          const QList<ChangeRecord> &changes,
                                          const Inventory &inventory,
                                          const std::function<bool(ChangeId)> &isHeld);

} // namespace tokendesk
