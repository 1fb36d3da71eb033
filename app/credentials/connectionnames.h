// What follows from a deployment's address alone, wherever it is opened.
#pragma once

#include <QString>
#include <QUrl>

namespace tokendesk {

/// What to call a deployment at first: the host's first label, or the address for an IP literal.
[[nodiscard]] QString proposedName(const QUrl &origin);

/// Of the embedded server's connection, at whatever address it is.
[[nodiscard]] QString sandboxConnectionId();

/// A connection that is not kept has the same id in each run, so that what its last run left open
/// is found again.
[[nodiscard]] QString runOnlyId(const QUrl &origin);

} // namespace tokendesk
