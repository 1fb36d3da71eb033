// Files that are written whole or not at all.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QIODevice>
#include <QString>
#include <functional>

namespace tokendesk {

/// The mode 0600.
inline constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

enum class WhoMayRead {
    AsUsual, ///< by the person's own settings (umask)
    OwnerOnly, ///< mode 0600, before the first byte is in it
};

/// By way of a temporary file next to it, in the place of what was there; a device or a pipe is
/// written to as it is. The error names the file. Blocks; any thread.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes,
                                          WhoMayRead who = WhoMayRead::AsUsual);

/// The same, piece by piece. `write` returns false when the file took no more, or when it was
/// called off: then the error is of the kind Cancelled, and the place is as it was.
[[nodiscard]] Result<void> writeWholeFile(const QString &path,
                                          const std::function<bool(QIODevice &)> &write,
                                          WhoMayRead who = WhoMayRead::AsUsual);

} // namespace tokendesk
