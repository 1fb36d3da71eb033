// Fills a new database.
#pragma once

#include "sandbox/service.h"

namespace tokendesk::sandbox {

/// Does nothing to a database that was filled before. Returns what went wrong: the database was
/// filled in another way than the options ask for, or could not be written.
[[nodiscard]] std::optional<QString> seedDatabase(Service &service, qint64 now);

// demoseed.cpp: the organisation of resources/demo, with times relative to `now`.
[[nodiscard]] bool seedDemo(Service &service, qint64 now);

// bulkseed.cpp: adds service accounts and tokens until there are exactly so many of each.
[[nodiscard]] bool seedBulk(Service &service, qint64 now, int accounts, int tokens);

} // namespace tokendesk::sandbox
