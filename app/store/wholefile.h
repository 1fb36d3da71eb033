// Files that are written whole or not at all.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace tokendesk {

enum class WhoMayRead {
    AsUsual, ///< by the person's own settings (umask)
    OwnerOnly, ///< mode 0600, before the first byte is in it
};

/// By way of a temporary file next to it, in the place of what was there. The error names the file.
/// Blocks; any thread.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes,
                                          WhoMayRead who = WhoMayRead::AsUsual);

} // namespace tokendesk
