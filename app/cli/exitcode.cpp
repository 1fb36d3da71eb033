#include "cli/exitcode.h"

#include "cli/console.h"

namespace tokendesk::cli {

namespace {

ExitCode exitCodeForStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ExitCode::Credential;
    case 400: // a rule of the server, a name that is taken, a field that is off
    case 409:
    case 422:
        return ExitCode::Usage;
    default:
        return ExitCode::Network;
    }
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    if (error.outcomeUnknown)
        return ExitCode::Partly;
    switch (error.kind) {
    case Error::Kind::Deadline:
    case Error::Kind::Unreachable:
    case Error::Kind::Tls:
    case Error::Kind::Redirected:
    case Error::Kind::Undecodable:
        return ExitCode::Network;
    case Error::Kind::HttpStatus:
        return exitCodeForStatus(error.httpStatus);
    case Error::Kind::Keychain:
        return ExitCode::Credential;
    case Error::Kind::Cancelled:
    case Error::Kind::Local:
    case Error::Kind::Refused:
        break;
    }
    return ExitCode::Usage;
}

ExitCode fail(const Error &error)
{
    return fail(exitCodeFor(error), error.text());
}

ExitCode fail(ExitCode code, const QString &text)
{
    say(text);
    return code;
}

Error usageError(const QString &message, const QString &remedy)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = message;
    error.remedy = remedy;
    return error;
}

} // namespace tokendesk::cli
