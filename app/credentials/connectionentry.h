// What is kept of one connection in the settings file, key by key. `entry` is what its keys begin
// with, a slash at its end.
#pragma once

#include "credentials/connection.h"

#include <optional>

class QSettings;

namespace tokendesk {

/// What every release has written is there, in whatever order the file has it.
[[nodiscard]] bool isWholeEntry(const QSettings &settings, const QString &entry);
/// The mark of a connection that changes nothing was there, and is gone: releases that knew
/// certificates or kinds of proxies have written it, too; before them there was none.
[[nodiscard]] bool isMarkLost(const QSettings &settings, const QString &entry);
/// Nothing when it cannot be read: another way out than the one chosen would be a leak.
[[nodiscard]] std::optional<ProxyOptions> readProxy(const QSettings &settings,
                                                    const QString &entry);
[[nodiscard]] int readMinutes(const QSettings &settings, const QString &entry);
/// What cannot be read means read-only: the other way round something could be changed by mistake.
[[nodiscard]] bool readReadOnly(const QSettings &settings, const QString &entry);
void writeEntry(QSettings &settings, const QString &entry, const Connection &connection);

} // namespace tokendesk
