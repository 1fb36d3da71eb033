// Which actions of the window apply now.
#pragma once

#include "ui/window/actionset.h"
#include "workflows/session.h"

namespace tokendesk {

class Pages;
class UndoSteps;

/// Of an action, to what the page in front shows and what is chosen there; with the reason where it
/// does not apply. That nothing may be changed at all comes before every other one. GUI thread.
[[nodiscard]] Availability availabilityNow(ActionId id, const Session &session, const Pages &pages,
                                           const UndoSteps &steps);

} // namespace tokendesk
