// The tables, as a list of steps: step n brings a database of version n-1 to n.
#pragma once

#include <QString>

#include <optional>

namespace tokendesk::sandbox {

class Database;

/// The version this program writes.
[[nodiscard]] int newestSchema();
/// Takes all missing steps up to `version` in one transaction. A database that is newer than
/// `version` is refused. Returns what went wrong.
[[nodiscard]] std::optional<QString> migrate(Database &database, int version = newestSchema());

} // namespace tokendesk::sandbox
