// What went wrong about TLS, in words: about our own files, and about the server.
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QSslError>

namespace tokendesk {

/// The fields of a connection that an error can be about.
constexpr auto authorityField = "caFile";
constexpr auto clientCertificateField = "certificateFile";
constexpr auto clientKeyField = "keyFile";
constexpr auto keyPassphraseField = "keyPassphrase";

/// Names `server` (host:port), the reason and the way out. `failures` may be empty when the
/// handshake itself failed; `systemText` is Qt's own word for it. `hasOwnAuthority`: the connection
/// names a file with one.
[[nodiscard]] Error tlsError(const QString &server, const QList<QSslError> &failures,
                             const QString &systemText, bool hasOwnAuthority);

/// It wants a client certificate, or another one. `words` say so: those of its alert, or the title
/// of a page.
[[nodiscard]] Error clientCertificateError(const QString &server, const QString &words);

/// The other side's alert (RFC 8446, 6.2) in OpenSSL's words: it wants a client certificate, or
/// another one. With TLS 1.3 it comes after the handshake.
[[nodiscard]] bool isClientCertificateRefused(const QString &systemText);

/// OpenSSL's words, before anything is sent: the key is not the client certificate's.
[[nodiscard]] bool isKeyOfAnother(const QString &systemText);

/// About one of our own files: Error::Kind::Local, at that field.
[[nodiscard]] Error tlsProblem(const char *field, const QString &message, const QString &remedy);
/// "2026-11-30", by UTC, as certificates count.
[[nodiscard]] QString tlsDay(const QDateTime &time);

} // namespace tokendesk
