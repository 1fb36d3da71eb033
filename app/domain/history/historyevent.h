// What became different on a deployment between two loads of its lists.
#pragma once

#include "domain/account.h"
#include "domain/token.h"

#include <QString>
#include <optional>
#include <vector>

namespace tokendesk {

enum class HistoryKind {
    TokenCreated,
    TokenRevoked,
    TokenRestored,
    TokenDeleted,
    TokenRenamed,
    TokenExpiryChanged,
    AccountCreated,
    AccountDeactivated,
    AccountReactivated,
    AccountRoleChanged,
    AccountRenamed,
    AccountGone, ///< the list of accounts does not have it any more
    WatchRestarted, ///< another deployment answers: what was known before is of another one
};
constexpr int historyKindCount = 13;

/// Of one token, one account, or neither. Never holds a secret. Times are milliseconds since 1970
/// UTC by the server's clock.
struct HistoryEvent {
    qint64 id = 0; ///< of the store; 0: not stored yet
    qint64 afterMs = 0; ///< it was not so when the lists were read at this time
    qint64 seenMs = 0; ///< and it was so at this time
    HistoryKind kind = HistoryKind::TokenCreated;
    TokenId token = 0; ///< 0: it is about the account
    AccountId account = 0;
    QString name; ///< of the token or the account, as it is or was last called
    QString accountName; ///< of the token's account
    /// A name, a role, "active", "expired", "revoked", "deactivated", "never" or an ISO 8601 time.
    QString before;
    QString after;
    bool byThisProgram = false; ///< our journal has it; else it was made elsewhere

    bool operator==(const HistoryEvent &) const = default;
};

using HistoryEvents = std::vector<HistoryEvent>;

/// The words that files use: they outlive the order of the enum. Nothing for an unknown word.
[[nodiscard]] QString historyKindWord(HistoryKind kind);
[[nodiscard]] std::optional<HistoryKind> historyKindFrom(const QString &word);

} // namespace tokendesk
