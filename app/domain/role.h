// The roles of a deployment.
#pragma once

#include <QString>
#include <QStringList>

namespace tokendesk {

// Roles are kept as the server's text: releases differ, and an unknown one must survive a round
// trip. These are the ones with a meaning here (API contract, "Service accounts").

/// What can be given to a new account, weakest first.
[[nodiscard]] QStringList knownRoles();
[[nodiscard]] bool isAdminRole(QStringView role);
/// Manager or Admin: may read users and teams.
[[nodiscard]] bool mayReadUsers(QStringView role);
/// One sentence on what the role can do, for people; a plain statement for an unknown one.
[[nodiscard]] QString roleDescription(QStringView role);

} // namespace tokendesk
