// All that is known of one rotation: its steps, each with its state, and both tokens.
#pragma once

#include "workflows/rotations.h"

namespace tokendesk {

class ActionSet;
class DetailPane;

void describeRotation(DetailPane &pane, const LiveInventory &live, const ActionSet &actions,
                      const RotationState &state, const std::function<void(TokenId)> &goTo);

} // namespace tokendesk
