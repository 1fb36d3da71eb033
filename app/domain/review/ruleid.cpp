#include "domain/review/ruleid.h"

#include <utility>

namespace tokendesk {

namespace {

struct RuleEntry {
    const char *word;
    NumberRange range;
};

constexpr int daysAtMost = 3650;
constexpr NumberRange none{};
/// For rules of "at least" and "at most", where 0 would mean everything or nothing.
constexpr NumberRange daysFromOne{NumberKind::Days, 1, daysAtMost};
/// For rules of "more than".
constexpr NumberRange daysOver{NumberKind::Days, 0, daysAtMost};

/// In the order of RuleId.
constexpr std::array<RuleEntry, ruleCount> entries{{
    {"never-expires", none},
    {"lifetime-too-long", daysFromOne},
    {"lifetime-over-environment", {NumberKind::EnvironmentDays, 1, daysAtMost}},
    {"lifetime-ceiling", daysFromOne},
    {"rotation-due", daysFromOne},
    {"unused", daysFromOne},
    {"unused-long", daysFromOne},
    {"never-used", daysFromOne},
    {"expires-soon-plan", daysFromOne},
    {"expires-soon-act", daysFromOne},
    {"expires-soon-urgent", daysFromOne},
    {"expires-soon-today", daysFromOne},
    {"mass-expiry", {NumberKind::Count, 2, 100'000}},
    {"expired-listed", daysOver},
    {"revoked-listed", daysOver},
    {"restored", daysFromOne},
    {"admin-account", none},
    {"orphan", none},
    {"idle-account", daysOver},
    {"shared-name", none},
    {"sync-not-scim", none},
    {"vague-name", none},
    {"superseded-in-use", daysOver},
    {"no-owner", none},
    {"many-active", {NumberKind::Count, 1, 100'000}},
    {"review-late", daysFromOne},
    {"own-credential", daysFromOne},
    {"clock-skew", {NumberKind::Minutes, 1, 24 * 60}},
}};

const RuleEntry &entryOf(RuleId rule)
{
    return entries[static_cast<size_t>(rule)];
}

template <int... index>
constexpr std::array<RuleId, ruleCount> rulesInOrder(std::integer_sequence<int, index...>)
{
    return {static_cast<RuleId>(index)...};
}

} // namespace

const std::array<RuleId, ruleCount> &allRules()
{
    static constexpr std::array<RuleId, ruleCount> rules =
        rulesInOrder(std::make_integer_sequence<int, ruleCount>());
    static_assert(rules.back() == RuleId::ClockSkew);
    return rules;
}

QString ruleWord(RuleId rule)
{
    return QString::fromLatin1(entryOf(rule).word);
}

std::optional<RuleId> ruleFromWord(QStringView word)
{
    for (const RuleId rule : allRules()) {
        if (word == QLatin1String(entryOf(rule).word))
            return rule;
    }
    return std::nullopt;
}

NumberRange numberRange(RuleId rule)
{
    return entryOf(rule).range;
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QStringLiteral("prod");
    case Environment::Staging:
        return QStringLiteral("staging");
    case Environment::Development:
        return QStringLiteral("dev");
    case Environment::Test:
        return QStringLiteral("test");
    }
    return {};
}

} // namespace tokendesk
