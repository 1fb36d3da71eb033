// Every command and every option that tokendeskctl knows; the manual page and the completion of
// shells tell the same.
#pragma once

#include "cli/invocation.h"

#include <QList>

#include <span>

namespace tokendesk::cli {

struct Option {
    const char *name;
    const char *value; ///< what it takes; empty for a flag
    const char *text;
};

/// In the order in which help shows them.
[[nodiscard]] std::span<const Option> allOptions();
[[nodiscard]] const QList<Command> &allCommands();

} // namespace tokendesk::cli
