// What answers in the deployment's place: a sign-on page, a captive portal, a web server or a
// gateway in front of it. Pure, any thread.
#pragma once

#include "api/httperrors.h"

#include <optional>

namespace tokendesk {

/// Nothing: the deployment itself has refused. A web page that says 400, 401 or 403 is another's:
/// Undecodable, or Tls where it asks for a client certificate. So is a 401 that asks for a password
/// (Basic).
[[nodiscard]] std::optional<Error> frontError(const RequestFacts &facts,
                                              const RefusedAnswer &answer);
/// A success that is not JSON.
[[nodiscard]] Error notDataError(const RequestFacts &facts, const RefusedAnswer &answer);

} // namespace tokendesk
