// A credential from a file.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QString>

namespace tokendesk {

/// A token file is far smaller; more is some other file.
constexpr qint64 tokenFileBytesAtMost = 64 * 1024;

/// Reads and checks it as parsePastedToken() does. Regular files only. Blocks: not for the window's
/// thread. The errors name the file, never what it holds.
[[nodiscard]] Result<SecretBytes> readTokenFileNow(const QString &path);

/// The same on a worker thread. Ends exactly once.
QCoro::Task<Result<SecretBytes>> readTokenFile(QString path);

} // namespace tokendesk
