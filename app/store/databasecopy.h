// A copy of a SQLite file, for reading what another program is keeping.
#pragma once

#include "domain/result.h"

#include <QString>

namespace tokendesk {

/// As it was at one moment between two writes, with what is still in its write-ahead log; nothing
/// is locked or written there. `to` (0600) must not be there yet, in a folder that nobody else may
/// write to. Waits for a moment without a write, some seconds at most. Never of a file that this
/// process has open itself: that would end its locks. Blocks; any thread.
[[nodiscard]] Result<void> copyDatabase(const QString &from, const QString &to);

} // namespace tokendesk
