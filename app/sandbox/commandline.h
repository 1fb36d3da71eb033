// The options of the executable.
#pragma once

#include "sandbox/options.h"

#include <QStringList>

namespace tokendesk::sandbox {

struct CommandLine {
    Options options;
    QString output; ///< the help or the version, for stdout; then nothing is started
    QString error; ///< what is wrong with the arguments
};

/// `arguments` without the program's own name. Every number is checked for its range.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace tokendesk::sandbox
