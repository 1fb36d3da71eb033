// What the window keeps of each connection, in its own settings.
#pragma once

#include <QSettings>
#include <QStringList>

namespace tokendesk {

/// Of connections that are not among `known` nothing is kept any more: their searches, which may
/// name accounts and tokens, and what was told of their credentials.
void keepTracesOf(const QStringList &known, QSettings &windowState);

} // namespace tokendesk
