// --ca: the file with an authority of the organisation's own.
#pragma once

#include "cli/invocation.h"
#include "credentials/connection.h"
#include "domain/result.h"

namespace tokendesk::cli {

inline const QString authorityOption = QStringLiteral("ca");

/// Puts it into `connection`, with its whole path; nothing to do where the call names none. An
/// error: nothing in it can be used.
[[nodiscard]] Result<void> takeAuthority(const Invocation &call, Connection &connection);

} // namespace tokendesk::cli
