// Connections to a file and from one, without their credentials.
#pragma once

#include "credentials/connectionstore.h"

#include <functional>

class QWidget;

namespace tokendesk {

/// What became of it, and whether that is bad; not called when the person cancels or `window` goes.
using TransferDone = std::function<void(const QString &text, bool danger)>;

/// Asks where, then writes off the window's thread, whole or not at all.
void exportConnections(QWidget *window, const QList<Connection> &connections, TransferDone done);
/// Asks for a file, then shows what it would add. `store` must outlive `window`.
void importConnections(QWidget *window, ConnectionStore &store, TransferDone done);
/// The second half of that.
void importConnectionsFrom(QWidget *window, ConnectionStore &store, const QString &path,
                           TransferDone done);

} // namespace tokendesk
