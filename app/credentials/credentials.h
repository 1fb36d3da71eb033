// What a connection's requests prove themselves with.
#pragma once

#include "credentials/secretbytes.h"

namespace tokendesk {

/// Moved, never copied by accident, as its parts are.
struct Credentials {
    Credentials() = default;
    // Not explicit: most connections have a token and nothing else.
    Credentials(SecretBytes bearer, SecretBytes passphrase = {})
        : token(std::move(bearer))
        , keyPassphrase(std::move(passphrase))
    {
    }

    [[nodiscard]] Credentials duplicate() const
    {
        return {token.duplicate(), keyPassphrase.duplicate()};
    }
    void clear()
    {
        token.clear();
        keyPassphrase.clear();
    }

    SecretBytes token;
    SecretBytes keyPassphrase; ///< of the client certificate's key; empty: it has none
};

} // namespace tokendesk
