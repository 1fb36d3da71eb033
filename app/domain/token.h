// A service token, as the API lists it, and the state that follows from it.
#pragma once

#include "domain/account.h"
#include "domain/moment.h"

#include <QString>

namespace tokendesk {

using TokenId = qint64;

struct Token {
    TokenId id = 0;
    AccountId accountId = 0; ///< 0: the server does not say
    Moment created;
    Moment expiration; ///< null: never expires
    Moment lastUsed; ///< null: never used
    QString name;
    bool active = true; ///< false: revoked
    bool isStateStated = true; ///< false: nobody says whether it is revoked; it counts as active

    /// The last use; of one never used its creation. Not set where the server gives no readable
    /// time: nobody knows then.
    [[nodiscard]] constexpr Moment unusedSince() const
    {
        return lastUsed.isNull() ? created : lastUsed;
    }
    /// What to call it: its name, else "Token 12".
    [[nodiscard]] QString label() const;

    bool operator==(const Token &) const = default;
};

/// The server knows active and revoked only; expired and expiring follow from its clock.
enum class TokenState { Active, Expiring, Expired, Revoked };
constexpr int tokenStateCount = 4;

/// Rotation should start this long before the expiry (Qualytics best practices).
constexpr qint64 expiringWindowMs = 30 * msPerDay;

/// Revoked or not. `nowMs`: the server's clock, milliseconds since 1970 UTC.
[[nodiscard]] constexpr bool isExpired(const Token &token, qint64 nowMs)
{
    return token.expiration.isSet() && token.expiration.msecs() <= nowMs;
}

/// Revoked wins over expired. `nowMs`: the server's clock, milliseconds since 1970 UTC.
[[nodiscard]] constexpr TokenState tokenState(const Token &token, qint64 nowMs)
{
    if (!token.active)
        return TokenState::Revoked;
    if (!token.expiration.isSet())
        return TokenState::Active;
    if (isExpired(token, nowMs))
        return TokenState::Expired;
    return token.expiration.msecs() - nowMs <= expiringWindowMs ? TokenState::Expiring
                                                                : TokenState::Active;
}

/// Works now: neither revoked nor expired.
[[nodiscard]] constexpr bool isLive(TokenState state)
{
    return state == TokenState::Active || state == TokenState::Expiring;
}

/// It would work now if it is not revoked, but nobody says that it is not.
[[nodiscard]] constexpr bool isStateUnclear(const Token &token, qint64 nowMs)
{
    return !token.isStateStated && isLive(tokenState(token, nowMs));
}

/// The word a person sees: "Active", "Expiring", "Expired", "Revoked".
[[nodiscard]] QString tokenStateWord(TokenState state);
/// "active", "expiring", "expired", "revoked": for files and searches; never translated.
[[nodiscard]] QString tokenStateId(TokenState state);
/// The same of a token, for files; empty: isStateUnclear().
[[nodiscard]] QString tokenStateId(const Token &token, qint64 nowMs);
/// The word a person sees where nobody knows it.
[[nodiscard]] QString unclearStateWord();
/// That, or tokenStateWord().
[[nodiscard]] QString tokenStateWord(const Token &token, qint64 nowMs);

} // namespace tokendesk
