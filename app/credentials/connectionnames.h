// What a connection has at first, wherever it is opened.
#pragma once

#include "credentials/connection.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace tokendesk {

/// What to call a deployment at first: the host's first label, or the address for an IP literal.
[[nodiscard]] QString proposedName(const QUrl &origin);

/// Those that are offered, "#rrggbb".
[[nodiscard]] QStringList offeredColours();
/// The first of them that no other connection has.
[[nodiscard]] QString proposedColour(const QList<Connection> &others);

/// Of the embedded server's connection, at whatever address it is.
[[nodiscard]] QString sandboxConnectionId();

/// A connection that is not kept has the same id in each run, so that what its last run left open
/// is found again.
[[nodiscard]] QString runOnlyId(const QUrl &origin);

} // namespace tokendesk
