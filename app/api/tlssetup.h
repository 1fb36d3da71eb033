// How TLS is done, and what its failures mean.
#pragma once

#include "credentials/connection.h"
#include "domain/result.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

namespace tokendesk {

/// TLS 1.2 or later; the system's certificate authorities and those in the connection's file, and
/// its client certificate. An error names the file that cannot be read or holds no such thing.
/// Reads files: not for the GUI thread.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const Connection &connection,
                                                         QByteArrayView keyPassphrase = {});

/// Names the field that an error of a client certificate is about.
constexpr auto clientCertificateField = "certificateFile";

/// Names `server` (host:port), the reason and the way out. `failures` may be empty when the
/// handshake itself failed; `systemText` is Qt's own word for it.
[[nodiscard]] Error tlsError(const QString &server, const QList<QSslError> &failures,
                             const QString &systemText);

/// The other side's alert (RFC 8446, 6.2) in OpenSSL's words: it wants a client certificate, or
/// another one. With TLS 1.3 it comes after the handshake.
[[nodiscard]] bool isClientCertificateRefused(const QString &systemText);

} // namespace tokendesk
