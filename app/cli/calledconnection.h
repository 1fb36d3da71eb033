// Which folder and which connection a call means.
#pragma once

#include "cli/invocation.h"
#include "credentials/connectionstore.h"
#include "domain/result.h"

namespace tokendesk::cli {

/// Of --data-dir, else the window's.
[[nodiscard]] QString dataFolder(const Invocation &call);
[[nodiscard]] QString settingsFile(const Invocation &call);
/// An error where no folder is known in which things are kept. To check a pack needs none.
[[nodiscard]] Result<void> checkBaseFolders(const Invocation &call);
/// An error where --data-dir names a folder that is not there: to read from one is a slip, and
/// nothing that is said of it would be worth anything.
[[nodiscard]] Result<void> checkNamedFolder(const Invocation &call);
/// An error where the settings cannot be read: what is in them must be neither missed nor made a
/// second time.
[[nodiscard]] Result<void> checkSettings(const Invocation &call,
                                         const ConnectionStore &connections);
/// On standard error: the connections that cannot be read, why, and what removes them.
void tellUnreadable(const Invocation &call, const ConnectionStore &connections);

/// Of --url, of --connection, or the only one that is saved.
[[nodiscard]] Result<Connection> wantedConnection(const Invocation &call,
                                                  const ConnectionStore &connections);
/// By name or id.
[[nodiscard]] Result<Connection>
savedConnection(const Invocation &call, const ConnectionStore &connections, const QString &wanted);
/// The same, of those too that cannot be read: to be removed.
[[nodiscard]] Result<Connection>
keptConnection(const Invocation &call, const ConnectionStore &connections, const QString &wanted);

/// --url and --ca say all that it takes to get there.
[[nodiscard]] bool isReachedByOptions(const Connection &connection);
/// What follows --url.
[[nodiscard]] QString addressOptions(const Connection &connection);

} // namespace tokendesk::cli
