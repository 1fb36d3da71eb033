// What a connection's requests prove themselves with.
#pragma once

#include "credentials/secretbytes.h"

namespace tokendesk {

/// Moved, never copied by accident, as its parts are.
struct Credentials {
    Credentials() = default;
    // Not explicit: most connections have a token and nothing else.
    Credentials(SecretBytes bearer, SecretBytes passphrase = {}, SecretBytes ofProxy = {})
        : token(std::move(bearer))
        , keyPassphrase(std::move(passphrase))
        , proxyPassword(std::move(ofProxy))
    {
    }

    [[nodiscard]] Credentials duplicate() const
    {
        return {token.duplicate(), keyPassphrase.duplicate(), proxyPassword.duplicate()};
    }
    void clear()
    {
        token.clear();
        keyPassphrase.clear();
        proxyPassword.clear();
    }

    SecretBytes token;
    SecretBytes keyPassphrase; ///< of the client certificate's key; empty: it has none
    SecretBytes proxyPassword; ///< of ProxyOptions::user; never sent to anybody else
};

} // namespace tokendesk
