// A connection's token as the keychain keeps it: bound to the address that it is for.
#pragma once

#include "credentials/secretbytes.h"

#include <QUrl>

namespace tokendesk {

/// The settings with the address can be changed by anybody who can write a file; what is in the
/// keychain cannot.
struct KeptToken {
    SecretBytes token;
    /// Of the deployment it is for; empty: kept by a release that did not write it down.
    QByteArray origin;

    [[nodiscard]] bool isBound() const { return !origin.isEmpty(); }
    [[nodiscard]] bool isFor(const QUrl &other) const;
};

/// Scheme, host and port, the port always said.
[[nodiscard]] QByteArray boundOrigin(const QUrl &origin);
/// "tokendesk1|ORIGIN|TOKEN".
[[nodiscard]] SecretBytes toKeep(const QUrl &origin, const SecretBytes &token);
/// Total: what has no such form is a token by itself.
[[nodiscard]] KeptToken keptToken(SecretBytes kept);

} // namespace tokendesk
