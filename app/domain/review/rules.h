// How a rule is written: a pure function of one case and its policy. For the files of this folder.
#pragma once

#include "domain/review/finding.h"
#include "domain/review/policy.h"
#include "domain/review/reviewinput.h"

#include <QSet>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace tokendesk::review {

/// A rule with its numbers.
struct Rule {
    RuleId id;
    const RulePolicy &policy;

    [[nodiscard]] qint64 ms() const { return policy.number * msPerDay; }
};

struct TokenCase {
    const ReviewInput &input;
    int index; ///< in the inventory
    const Token &token;
    const Account &account;
    std::string_view foldedAccountName; ///< folded once for all its tokens
    TokenState state;

    [[nodiscard]] std::string_view foldedName() const;
};

struct AccountCase {
    const ReviewInput &input;
    int index;
    const Account &account;
    const std::vector<TokenId> &liveTokens; ///< in rising order
    bool hasOwnerlessTokens; ///< the inventory: see ownerlessActiveTokens()
};

/// For many rules by token: looked up, not searched.
struct Successions {
    QHash<TokenId, SuccessionFacts> ofOld;
    QSet<TokenId> running; ///< the old ones and their successors
};

using Found = std::optional<Finding>;

/// Whole days, rounded down; `ms` is not negative.
[[nodiscard]] constexpr qint64 wholeDays(qint64 ms)
{
    return ms / msPerDay;
}
/// Until something that is ahead: a day that has begun counts, as in relativeTime(). Negative where
/// it is over.
[[nodiscard]] constexpr qint64 daysLeft(qint64 ms)
{
    return ms > 0 ? (ms - 1) / msPerDay + 1 : ms / msPerDay;
}
[[nodiscard]] Finding findingOf(const Rule &rule, Remedy remedy,
                                std::initializer_list<FindingValue> values);
[[nodiscard]] Finding tokenFinding(const Rule &rule, const TokenCase &it, Remedy remedy,
                                   std::initializer_list<FindingValue> values);
[[nodiscard]] Finding accountFinding(const Rule &rule, const AccountCase &it, Remedy remedy,
                                     std::initializer_list<FindingValue> values);

// expiryrules.cpp
Found neverExpires(const Rule &, const TokenCase &);
Found lifetimeTooLong(const Rule &, const TokenCase &);
Found lifetimeOverEnvironment(const Rule &, const TokenCase &);
Found olderThan(const Rule &, const TokenCase &); ///< lifetime-ceiling, rotation-due
Found expiresSoon(const Rule &, const TokenCase &); ///< all four
Found expiredListed(const Rule &, const TokenCase &);
std::vector<Finding> massExpiry(const Rule &, const ReviewInput &);

// userules.cpp
Found unused(const Rule &, const TokenCase &); ///< at least so long
Found unusedLong(const Rule &, const TokenCase &); ///< longer than that
Found neverUsed(const Rule &, const TokenCase &);
Found supersededInUse(const Rule &, const TokenCase &, const Successions &);

// accountrules.cpp
Found adminAccount(const Rule &, const TokenCase &);
Found orphan(const Rule &, const TokenCase &);
Found idleAccount(const Rule &, const AccountCase &);
Found manyActive(const Rule &, const AccountCase &, const Successions &);
Found noOwner(const Rule &, const AccountCase &);
Found noOwnerOfToken(const Rule &, const TokenCase &); ///< of an account that is not known

// namerules.cpp
Found sharedTokenName(const Rule &, const TokenCase &);
Found sharedAccountName(const Rule &, const AccountCase &);
Found syncNotScim(const Rule &, const TokenCase &);
Found vagueTokenName(const Rule &, const TokenCase &);
Found vagueAccountName(const Rule &, const AccountCase &);
/// From the words of a folded name. Of several the one with the longest life in `days`: so much is
/// certain whichever is meant.
std::optional<Environment> environmentIn(std::string_view foldedName,
                                         const std::array<int, environmentCount> &days);

// recordrules.cpp
Found revokedListed(const Rule &, const TokenCase &);
Found restored(const Rule &, const TokenCase &);
Found reviewLate(const Rule &, const ReviewInput &);
Found ownCredential(const Rule &, const ReviewInput &);
Found clockSkew(const Rule &, const ReviewInput &);

} // namespace tokendesk::review
