// Connections to a file and from one, without their credentials.
#pragma once

#include "workflows/connector.h"

#include <functional>

class QWidget;

namespace tokendesk {

/// What became of it, and whether that is bad; not called when the person cancels or `window` goes.
using TransferDone = std::function<void(const QString &text, bool danger)>;

/// Asks where, then writes off the window's thread, whole or not at all.
void exportConnections(QWidget *window, const QList<Connection> &connections, TransferDone done);
/// Asks for a file, then shows what it would add. `connector` must outlive `window`.
void importConnections(QWidget *window, Connector &connector, TransferDone done);
/// The second half of that.
void importConnectionsFrom(QWidget *window, Connector &connector, const QString &path,
                           TransferDone done);

} // namespace tokendesk
