// What a rule of the review found: facts only; the words for people are in findingwords.h.
#pragma once

#include "domain/review/ruleid.h"
#include "domain/review/severity.h"
#include "domain/token.h"

#include <QList>
#include <QString>
#include <vector>

namespace tokendesk {

/// What to do about a finding.
enum class Remedy { None, Rotate, Revoke, Delete, AddOwner, Deactivate, Rename, Review };

/// Which fact; says also what a FindingValue holds.
enum class ValueKey {
    Created, ///< instants, in milliseconds since 1970 UTC
    Expires,
    LastUsed,
    RevokedSeen,
    RestoredAt,
    DeactivatedAt,
    SuccessorCreated,
    IdleSince,
    ReviewedAt,
    WatchedSince,
    AgeDays, ///< whole days, rounded down
    LifetimeDays,
    UnusedDays,
    DaysLeft,
    Tokens, ///< a count
    Successor, ///< a token's id
    OffsetSeconds, ///< server minus this machine
    Environment, ///< texts
    Role,
    Name,
    Day, ///< YYYY-MM-DD
    OtherConnections,
    Missing, ///< of "owner", "purpose", "review date"
};

/// The value's number is an instant.
[[nodiscard]] constexpr bool isInstant(ValueKey key)
{
    return key <= ValueKey::WatchedSince;
}

struct FindingValue {
    ValueKey key = ValueKey::Created;
    qint64 number = 0; ///< instants, days, counts, ids
    QString text; ///< for the keys of texts

    /// As files show it: ISO 8601 in UTC, digits, or the text.
    [[nodiscard]] QString asText() const;
    bool operator==(const FindingValue &) const = default;
};

/// "last_used", "age_days" …: for files; never translated.
[[nodiscard]] QString valueKeyWord(ValueKey key);

struct Finding {
    RuleId rule = RuleId::NeverExpires;
    Severity severity = Severity::Info;
    Remedy remedy = Remedy::None;
    int number = 0; ///< of the policy, in the rule's unit; 0 when the rule has none
    TokenId token = 0; ///< 0: not about one token
    AccountId account = 0; ///< set also for a token's finding; 0: about the connection
    QString day; ///< YYYY-MM-DD, for a finding about a day; else empty
    QString clause; ///< of a standard, for example "CIS AWS 2.11"; "House" for our own choice
    std::vector<FindingValue> values; ///< that made it a finding
    std::vector<TokenId> tokens; ///< the many tokens of a finding about a day or an account

    /// The same for the same rule and subject in every run: what a decision is kept for.
    [[nodiscard]] QString key() const;
    bool operator==(const Finding &) const = default;
};

/// Whose finding a key is, a token's or an account's; 0: not of one.
struct KeySubject {
    TokenId token = 0;
    AccountId account = 0;
};
[[nodiscard]] KeySubject subjectOfKey(const QString &key);

/// The same as long as a finding only becomes graver or less grave: its key, but where its rule is
/// a step of a ladder, what the ladder says of the token.
[[nodiscard]] QString matterOf(std::optional<RuleId> rule, TokenId token, const QString &key);

/// Gravest first, then by rule, then by token, account and day.
[[nodiscard]] bool comesBefore(const Finding &left, const Finding &right);

} // namespace tokendesk
