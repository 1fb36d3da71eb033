// What a finished change says to people.
#pragma once

#include "workflows/changes.h"

namespace tokendesk {

/// What was done; empty when nothing was.
[[nodiscard]] QString doneWords(const ChangeReport &report);

} // namespace tokendesk
