// Whose credential is in use, and which tokens it may be.
#pragma once

#include "api/decoders.h"
#include "credentials/credentials.h"
#include "credentials/tokenclaims.h"
#include "domain/inventory.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace tokendesk {

struct Identity {
    QString who; ///< name or e-mail from the credential; may be empty
    QString address; ///< e-mail, else user name; tells people of one name apart; may be empty
    QString role; ///< as the server says it; empty when it does not
    Moment expiresAt; ///< of the credential; null: never
    Moment issuedAt;
    std::optional<qint64> userId;
};

// Pure, any thread.

/// The same for each credential of a user of one deployment; empty: not known.
[[nodiscard]] QString userKey(const Identity &identity);

/// Whom a record names: "Sam Rivera (sam@acme.example)", or what of it is known; may be empty.
[[nodiscard]] QString signatureOf(const Identity &identity);

/// As the credential itself says; all of it missing for one that says nothing.
[[nodiscard]] Identity identityOf(const Credentials &credentials);
/// Takes over what the credential does not say from `own`, the answer to GET /api/user-tokens; the
/// role is the server's.
void completeBy(Identity &identity, const TokenList &own);
/// The times of another credential of the same user. An error when it is another user's: `identity`
/// is as before then.
[[nodiscard]] Result<void> renewBy(Identity &identity, const Credentials &credentials);
/// Of which account of `inventory` a token's value says that it is, which nobody has verified;
/// nothing: none of that number, or what has it goes by another address, or it does not say.
[[nodiscard]] std::optional<AccountId> accountNamedBy(const TokenClaims &claims,
                                                      const Inventory &inventory);
/// The credential could be this token of `inventory`. `own`: the user's, as the server gave them.
[[nodiscard]] bool mayBeCredential(const Token &token, const Identity &identity,
                                   const std::vector<Token> &own, const Inventory &inventory);

} // namespace tokendesk
