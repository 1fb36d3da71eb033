// A token's value among the words of a call, where none is wanted.
#pragma once

#include "cli/invocation.h"
#include "domain/result.h"

namespace tokendesk::cli {

/// A usage error that tells, without the value, whose it is and how its token is found; of a part
/// that is too short for it, that it is one. For what a
/// call searches for or changes; its other words are looked at where they are used.
[[nodiscard]] Result<void> checkNoValue(const Invocation &call);

} // namespace tokendesk::cli
