// How TLS is done, and what its failures mean.
#pragma once

#include "credentials/connection.h"
#include "domain/result.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

namespace tokendesk {

/// TLS 1.2 or later; the system's certificate authorities and those in the connection's file, and
/// its client certificate: of a PKCS#12 file with the key in it, of PEM with the key file's. An
/// error names the file that cannot be read or holds no such thing, and the field that it is about.
/// Reads files: not for the GUI thread.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const Connection &connection,
                                                         QByteArrayView keyPassphrase = {});

/// The fields of a connection that an error can be about.
constexpr auto authorityField = "caFile";
constexpr auto clientCertificateField = "certificateFile";
constexpr auto clientKeyField = "keyFile";
constexpr auto keyPassphraseField = "keyPassphrase";

/// Names `server` (host:port), the reason and the way out. `failures` may be empty when the
/// handshake itself failed; `systemText` is Qt's own word for it.
[[nodiscard]] Error tlsError(const QString &server, const QList<QSslError> &failures,
                             const QString &systemText);

/// The other side's alert (RFC 8446, 6.2) in OpenSSL's words: it wants a client certificate, or
/// another one. With TLS 1.3 it comes after the handshake.
[[nodiscard]] bool isClientCertificateRefused(const QString &systemText);

/// OpenSSL's words, before anything is sent: the key is not the client certificate's.
[[nodiscard]] bool isKeyOfAnother(const QString &systemText);

} // namespace tokendesk
