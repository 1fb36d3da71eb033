// Reads files that somebody else may have put there.
#pragma once

#include "domain/result.h"

#include <QFile>
#include <QString>

namespace tokendesk {

/// Opens `path` for reading: only a plain file, never through a link, and never one that would
/// make the reader wait. The error is one sentence that names the file.
[[nodiscard]] Result<void> openPlainFile(QFile &file, const QString &path);

} // namespace tokendesk
