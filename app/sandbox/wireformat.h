// The head of an answer as bytes.
#pragma once

#include "sandbox/message.h"

#include <QDateTime>

namespace tokendesk::sandbox {

/// "HTTP/1.1 404 Not Found\r\n"
[[nodiscard]] QByteArray statusLine(int status);
/// Date, Content-Type, Content-Length and the answer's own fields, without the empty line.
[[nodiscard]] QByteArray fieldLines(const ApiResponse &response, const QDateTime &now);

} // namespace tokendesk::sandbox
