// How tokendeskctl ends: scripts rely on these numbers, the manual page tells them.
#pragma once

#include "domain/error.h"

namespace tokendesk::cli {

enum class ExitCode {
    Fine = 0,
    Findings = 1, ///< what was to be judged is not as it should be
    Usage = 2, ///< cannot be done as asked, or not on this machine; nothing was changed
    Credential = 3, ///< missing, refused, or the keychain does not give it
    Network = 4, ///< no answer, or none that can be understood
    Partly = 5, ///< not all that was asked for was done, or it is not known
};

[[nodiscard]] ExitCode exitCodeFor(const Error &error);

/// Says it on standard error and returns the code.
ExitCode fail(const Error &error);
ExitCode fail(ExitCode code, const QString &text);

/// An error of this program's own that ends with ExitCode::Usage.
[[nodiscard]] Error usageError(const QString &message, const QString &remedy = {});

} // namespace tokendesk::cli
