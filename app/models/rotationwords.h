// What a rotation says to people.
#pragma once

#include "domain/rotation.h"

namespace tokendesk {

/// One or two words for a pill: "Your turn", "Watching", "Cooling down", "Finished".
[[nodiscard]] QString rotationStateText(const RotationStatus &status);
/// What it waits for, in a sentence; with the time that it takes yet.
[[nodiscard]] QString rotationWaitText(const Rotation &rotation, const RotationStatus &status,
                                       qint64 nowMs);
/// "Make the new token", "Hand its value over" …
[[nodiscard]] QString rotationStepText(RotationStep step);
/// What the next step's button says; empty: nothing can be done now.
[[nodiscard]] QString rotationActText(const RotationStatus &status);
/// What speaks against doing it now; empty: it is due.
[[nodiscard]] QString rotationConcern(const Rotation &rotation, const RotationFacts &facts,
                                      const RotationStatus &status, qint64 nowMs);

} // namespace tokendesk
