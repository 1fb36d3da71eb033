// JSON Web Tokens signed by HMAC-SHA256, and nothing else of that standard. RFC 7519, RFC 7515.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace tokendesk::sandbox {

/// header.claims.signature, base64url without padding.
[[nodiscard]] QByteArray signJwt(const QJsonObject &claims, const QByteArray &key);

/// The claims, or nothing when the form, the algorithm (HS256 only, never "none") or the
/// signature is wrong. The signature is compared in constant time. Says nothing about expiry.
[[nodiscard]] std::optional<QJsonObject> verifyJwt(const QByteArray &token, const QByteArray &key);

/// The keyed hash under which a token is stored.
[[nodiscard]] QByteArray tokenHash(const QByteArray &token, const QByteArray &key);

/// Bytes from the system's generator.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace tokendesk::sandbox
