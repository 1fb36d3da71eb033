// What a bearer token says about its holder. Not verified: only the server can do that.
#pragma once

#include "domain/moment.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <optional>

namespace tokendesk {

struct TokenClaims {
    std::optional<qint64> userId;
    QString email;
    QString name;
    QString role; ///< usually not in the token
    Moment issuedAt;
    Moment expiresAt; ///< null: the token says that it never expires
    bool isCut = false; ///< it is the beginning of a value, too short to tell anything else

    /// Name, else e-mail, else an empty string.
    [[nodiscard]] QString who() const;
};

/// Tolerates every spelling seen (user_id, id, sub, email, preferred_username, name …). Nothing
/// when the text is no JWT: opaque tokens are fine too.
[[nodiscard]] std::optional<TokenClaims> readTokenClaims(QByteArrayView token);
/// Of the first token value anywhere in a text that a person gave, as for a search: whole, without
/// its signature, as logs have it, or else cut off before that.
[[nodiscard]] std::optional<TokenClaims> tokenValueClaims(QStringView text);

} // namespace tokendesk
