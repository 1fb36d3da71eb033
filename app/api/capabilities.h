// What this deployment offers, read from its own OpenAPI document.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFlags>
#include <QString>

namespace tokendesk {

enum class Capability : unsigned {
    ListServiceTokens = 1U << 0U,
    CreateToken = 1U << 1U,
    UpdateToken = 1U << 2U, ///< revoke and restore
    DeleteToken = 1U << 3U,
    ListOwnTokens = 1U << 4U,
    ListAccounts = 1U << 5U, ///< GET /api/users
    ListAccountsPlain = 1U << 6U, ///< GET /api/users/listing
    CreateAccount = 1U << 7U,
    UpdateAccount = 1U << 8U,
    DeactivateAccount = 1U << 9U,
    ReactivateAccount = 1U << 10U,
    ListTeams = 1U << 11U,
};
Q_DECLARE_FLAGS(CapabilityFlags, Capability)
Q_DECLARE_OPERATORS_FOR_FLAGS(CapabilityFlags)

struct Capabilities {
    CapabilityFlags flags;
    bool fromDocument =
        false; ///< false: the document could not be read; this is the documented set
    QString release; ///< info.version of the document; may be empty
    /// Open in the contract, so taken from the document where it says: "PUT" or "PATCH".
    QString updateAccountMethod = QStringLiteral("PUT");
    QString reactivateMethod = QStringLiteral("PUT");
    QString reactivateSuffix = QStringLiteral("reactivate"); ///< /users/{id}/SUFFIX

    [[nodiscard]] bool has(Capability capability) const { return flags.testFlag(capability); }
    /// Everything in the API contract.
    [[nodiscard]] static Capabilities documented();
};

/// Paths count with or without /api in front and whatever their parameters are called.
[[nodiscard]] Result<Capabilities> readCapabilities(const QByteArray &openApiDocument);

} // namespace tokendesk
