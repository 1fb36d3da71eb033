#include "workflows/readerrors.h"

namespace tokendesk {

bool isStatus(const Error &error, int status)
{
    return error.kind == Error::Kind::HttpStatus && error.httpStatus == status;
}

bool isMissingEndpoint(const Error &error)
{
    return isStatus(error, 404) || isStatus(error, 405);
}

bool isThatListAlone(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::HttpStatus:
        return error.httpStatus != 401;
    case Error::Kind::Undecodable:
    case Error::Kind::Deadline:
    case Error::Kind::Redirected:
        return true;
    case Error::Kind::Cancelled:
    case Error::Kind::Unreachable:
    case Error::Kind::Tls:
    case Error::Kind::Keychain:
    case Error::Kind::Local:
    case Error::Kind::Refused:
        return false;
    }
    return false;
}

} // namespace tokendesk
