// Whose request is this, and may they. In the contract's order of checks.
#pragma once

#include "sandbox/service.h"

#include "sandbox/message.h"

#include <variant>

namespace tokendesk::sandbox {

inline constexpr QLatin1String issuer("tokendesk-sandbox");

/// Who may call an endpoint. Source: API contract, "Addresses and authentication".
enum class Access {
    Open, ///< without a credential
    AnyRole,
    ManagerOrAdmin,
    Admin,
    Scim, ///< SCIM-only tokens, and admins
};

struct Caller {
    Token token;
    qint64 account = 0;
    QString role; ///< as the account has it now, whatever the token was made with
};

/// Header, signature, issuer, user, expiry, revocation: the first that fails is the 401. A 503 when
/// it cannot be read whether the token is known.
[[nodiscard]] std::variant<Caller, ApiResponse>
authenticate(Service &service, const QByteArray &authorization, qint64 now);
/// The 403, or nothing when the caller may.
[[nodiscard]] std::optional<ApiResponse> authorize(const Caller &caller, Access access);

} // namespace tokendesk::sandbox
