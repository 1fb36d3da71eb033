// What a finished change says to people.
#pragma once

#include "workflows/changes.h"

namespace tokendesk {

/// What was done; empty when nothing was.
[[nodiscard]] QString doneWords(const ChangeReport &report);
/// Of what ListCheck tells; `names`: at least one.
[[nodiscard]] QString contradictedWords(const QStringList &names);
[[nodiscard]] QString borneOutWords(const QStringList &names);

} // namespace tokendesk
