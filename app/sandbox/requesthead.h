// Reads the head of one HTTP/1.1 request strictly, before the HTTP library sees it.
//
// Qt HTTP Server 6.4 closes the connection without a word on a head it cannot parse, has no limit
// for headers or bodies, and reads a target that begins with "//" as a host. RFC 9112.
#pragma once

#include "sandbox/options.h"

#include <QByteArray>

#include <variant>

namespace tokendesk::sandbox {

struct RequestHead {
    QByteArray method;
    QByteArray target; ///< begins with "/", visible ASCII only
    qint64 bodyBytes = 0; ///< as it is announced
    bool isChunked = false; ///< how long it is shows when it ends
    bool expectsContinue = false;
    bool keepAlive = true;
    /// The head without hop-by-hop fields, for the HTTP library: without the empty line, and in
    /// place of a Transfer-Encoding a length is to be added.
    QByteArray forwarded;
};

struct Refusal {
    int status;
    QString detail;
};

/// `head` is the bytes up to and including the empty line. Refuses: malformed lines, folded or
/// doubled fields, a Host that is not this machine's loopback name (a web page must not reach the
/// sandbox through a name of its own), other codings than chunked, and what is over the limits.
[[nodiscard]] std::variant<RequestHead, Refusal> readRequestHead(const QByteArray &head,
                                                                 const Limits &limits);

/// What already shows in the first bytes that this is no HTTP request, or that it is too long to
/// become one; nothing while it still can.
[[nodiscard]] std::optional<Refusal> refuseEarly(const QByteArray &soFar, const Limits &limits);

} // namespace tokendesk::sandbox
