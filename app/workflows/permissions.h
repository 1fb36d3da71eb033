// Which action applies to what, and why not: enabling is data, not code.
#pragma once

#include "domain/account.h"
#include "domain/token.h"
#include "workflows/session.h"

#include <QString>

#include <optional>

namespace tokendesk {

enum class TokenAction { Revoke, Restore, Delete };
enum class AccountAction { NewToken, Edit, Deactivate, Reactivate, Contain };
enum class GeneralAction { NewToken, NewAccount, Refresh, Export };

/// Enabled when `reason` is empty; else a sentence for people.
struct Availability {
    QString reason;
    bool goesWithoutSaying = false; ///< the state that is shown beside says it: said where asked
    [[nodiscard]] bool ok() const { return reason.isEmpty(); }
};

/// Another credential would help.
[[nodiscard]] bool isAboutCredential(const Error &error);
/// That is what the last load has failed for.
[[nodiscard]] bool isToSignInAgain(const Session &session);

/// The server does not accept the credential any more.
[[nodiscard]] bool isRefused(const Session &session);

/// Whether anything at all may be changed over this connection; a read-only one says no before
/// every other reason. What is kept on this machine alone (decisions, notes) does not ask.
[[nodiscard]] Availability mayChange(const Session &session);

/// The same, when the lists must be read and the role allow it: for what goes by the list of
/// tokens.
[[nodiscard]] Availability mayChangeTokens(const Session &session);

/// Why a credential does not have full access.
[[nodiscard]] QString accessObstacle(const Session &session);

/// Nothing else is begun with a token until what is on its way has arrived.
[[nodiscard]] Availability mayBeginWith(const Session &session, TokenId token);

[[nodiscard]] Availability availability(const Session &session, TokenAction action,
                                        const Token &token);
[[nodiscard]] Availability availability(const Session &session, AccountAction action,
                                        const Account &account);
[[nodiscard]] Availability availability(const Session &session, GeneralAction action);
/// For the one account that is chosen; without one that is known the form asks for it.
[[nodiscard]] Availability newTokenAvailability(const Session &session,
                                                std::optional<AccountId> account);

} // namespace tokendesk
