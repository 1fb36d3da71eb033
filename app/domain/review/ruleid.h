// The rules of the review by name, and what kind of number each of them takes.
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace tokendesk {

enum class RuleId {
    NeverExpires,
    LifetimeTooLong,
    LifetimeOverEnvironment,
    LifetimeCeiling,
    RotationDue,
    Unused,
    UnusedLong,
    NeverUsed,
    ExpiresSoonPlan,
    ExpiresSoonAct,
    ExpiresSoonUrgent,
    ExpiresSoonToday,
    MassExpiry,
    ExpiredListed,
    RevokedListed,
    Restored,
    AdminAccount,
    Orphan,
    IdleAccount,
    SharedName,
    SyncNotScim,
    VagueName,
    SupersededInUse,
    NoOwner,
    ManyActive,
    ReviewLate,
    OwnCredential,
    ClockSkew,
};
constexpr int ruleCount = 28;
/// Every rule, in the order of the enumeration.
[[nodiscard]] const std::array<RuleId, ruleCount> &allRules();

/// "never-expires", "expires-soon-plan" …: for files and keys; never translated, never changed.
[[nodiscard]] QString ruleWord(RuleId rule);
/// Exactly as ruleWord() writes it, else nothing.
[[nodiscard]] std::optional<RuleId> ruleFromWord(QStringView word);

enum class NumberKind {
    None, ///< any case is a finding
    Days,
    Count,
    Minutes,
    EnvironmentDays, ///< days for each environment
};

/// What a policy may set for a rule.
struct NumberRange {
    NumberKind kind = NumberKind::None;
    int least = 0;
    int most = 0;
};
[[nodiscard]] NumberRange numberRange(RuleId rule);
/// The rule has a second severity, for tokens of Admin accounts.
[[nodiscard]] constexpr bool hasAdminSeverity(RuleId rule)
{
    return rule == RuleId::NeverExpires;
}

/// Rules that are steps of one matter: of a token, the gravest step alone is found.
enum class Ladder { None, Unused, ExpiresSoon };
[[nodiscard]] constexpr Ladder ladderOf(RuleId rule)
{
    if (rule == RuleId::Unused || rule == RuleId::UnusedLong)
        return Ladder::Unused;
    return rule >= RuleId::ExpiresSoonPlan && rule <= RuleId::ExpiresSoonToday ? Ladder::ExpiresSoon
                                                                               : Ladder::None;
}

/// What a token is for, as far as a name tells.
enum class Environment { Production, Staging, Development, Test };
constexpr int environmentCount = 4;
/// "prod", "staging", "dev", "test".
[[nodiscard]] QString environmentWord(Environment environment);

} // namespace tokendesk
