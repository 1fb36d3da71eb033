// What the journal and the list say of a rotation: nothing is kept of where it stands.
#pragma once

#include "domain/inventory.h"
#include "domain/review/reviewinput.h"
#include "domain/rotation.h"
#include "store/changerecord.h"

#include <functional>
#include <vector>

namespace tokendesk {

/// `changes`: of the journal, those of this rotation, oldest first. `isHeld`: a dialog has the
/// value of this creation now. Pure.
[[nodiscard]] RotationFacts rotationFacts(const Rotation &rotation,
                                          const QList<ChangeRecord> &changes,
                                          const Inventory &inventory,
                                          const std::function<bool(ChangeId)> &isHeld);

/// What took the place of what in rotations that have ended. `changes`: all of the journal, oldest
/// first. A run that cannot be read is left out. For a worker where there are very many.
[[nodiscard]] std::vector<SuccessionFacts> endedSuccessions(const QList<RunRecord> &runs,
                                                            const QList<ChangeRecord> &changes);

} // namespace tokendesk
