// One function for each call that is served.
#pragma once

#include "sandbox/router.h"

namespace tokendesk::sandbox {

// users.cpp
[[nodiscard]] ApiResponse listUsers(Service &service, const Call &call);
[[nodiscard]] ApiResponse listUsersPlain(Service &service, const Call &call);
[[nodiscard]] ApiResponse getUser(Service &service, const Call &call);
[[nodiscard]] ApiResponse listTeams(Service &service, const Call &call);

// userchanges.cpp
[[nodiscard]] ApiResponse createUser(Service &service, const Call &call);
[[nodiscard]] ApiResponse updateUser(Service &service, const Call &call);
[[nodiscard]] ApiResponse deactivateUser(Service &service, const Call &call);
[[nodiscard]] ApiResponse reactivateUser(Service &service, const Call &call);

// tokens.cpp
[[nodiscard]] ApiResponse listServiceTokens(Service &service, const Call &call);
[[nodiscard]] ApiResponse listOwnTokens(Service &service, const Call &call);
[[nodiscard]] ApiResponse createToken(Service &service, const Call &call);
[[nodiscard]] ApiResponse updateToken(Service &service, const Call &call);
[[nodiscard]] ApiResponse deleteToken(Service &service, const Call &call);

// authorizepage.cpp
[[nodiscard]] ApiResponse showAuthorizePage(Service &service, const Call &call);
[[nodiscard]] ApiResponse decideAuthorizePage(Service &service, const Call &call);

// scim.cpp
inline constexpr const char *scimType = "application/scim+json"; // RFC 7644, 3.1
[[nodiscard]] ApiResponse scimConfiguration(Service &service, const Call &call);
[[nodiscard]] ApiResponse scimUsers(Service &service, const Call &call);
[[nodiscard]] ApiResponse scimGroups(Service &service, const Call &call);

// routes.cpp
[[nodiscard]] ApiResponse showStatus(Service &service, const Call &call);
[[nodiscard]] ApiResponse showOpenApi(Service &service, const Call &call);

} // namespace tokendesk::sandbox
