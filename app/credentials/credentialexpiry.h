// When to warn that the own credential ends, and whether that was said before.
#pragma once

#include "domain/moment.h"

#include <QString>
#include <optional>

namespace tokendesk {

/// The later, the graver.
enum class CredentialWarning {
    None, ///< it ends later, never, or does not say when
    TwoWeeks, ///< in 14 days or less (review rule own-credential)
    OneDay,
    Ended,
};

/// `nowMs`: by the server's clock, which decides.
[[nodiscard]] CredentialWarning credentialWarning(Moment expiresAt, qint64 nowMs);
/// When the next warning is due, in milliseconds since 1970; nothing: there is none any more.
[[nodiscard]] std::optional<qint64> nextCredentialWarning(Moment expiresAt, qint64 nowMs);

/// What is written down of a warning that was said; of the credential it holds the end alone.
[[nodiscard]] QString warningRecord(Moment expiresAt, CredentialWarning warning);
/// `record`: the last one of this connection; empty: none. Said once for each credential and each
/// warning: a new end or a graver warning is news.
[[nodiscard]] bool isNewWarning(const QString &record, Moment expiresAt, CredentialWarning warning);

} // namespace tokendesk
