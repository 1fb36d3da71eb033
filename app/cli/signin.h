// A credential from the browser: the address is told, and the answer waited for.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QUrl>

#include <chrono>

namespace tokendesk::cli {

/// Says on standard error which address to open, and opens it where there is a desktop. It ends
/// with the token, a refusal, or after `patience`; Ctrl+C ends the program, and nothing is kept.
QCoro::Task<Result<SecretBytes>> signInWithBrowser(QUrl origin, std::chrono::seconds patience);

} // namespace tokendesk::cli
