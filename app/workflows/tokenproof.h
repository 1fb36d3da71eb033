// Whether a new token works, tried with the token itself.
#pragma once

#include "credentials/secretbytes.h"
#include "workflows/session.h"

#include <QPointer>

namespace tokendesk {

/// One authenticated read, GET /api/user-tokens, which every role may make, with `value` instead of
/// the session's credential and over a connection of its own; the server counts it as a use.
/// GUI thread. An error says why it cannot be said to work; with httpStatus 403 it may be a token
/// for directory sync only.
QCoro::Task<Result<void>> proveToken(QPointer<Session> session, SecretBytes value, TokenId token);

} // namespace tokendesk
