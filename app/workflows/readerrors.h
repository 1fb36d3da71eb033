// What the failure of one read says of the credential, the release and the other reads.
#pragma once

#include "domain/error.h"

namespace tokendesk {

// Pure, any thread.

[[nodiscard]] bool isStatus(const Error &error, int status);
/// 404 or 405: a release without this call, or something that stands in between.
[[nodiscard]] bool isMissingEndpoint(const Error &error);
/// It says nothing of another list that was read: neither of the way to the server nor of the
/// credential.
[[nodiscard]] bool isThatListAlone(const Error &error);

} // namespace tokendesk
