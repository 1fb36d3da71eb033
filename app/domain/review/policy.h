// The numbers and severities that a review judges by: a file, named and hashed in every report.
#pragma once

#include "domain/result.h"
#include "domain/review/ruleid.h"
#include "domain/review/severity.h"

#include <QByteArray>
#include <QString>
#include <array>

namespace tokendesk {

struct RulePolicy {
    bool isEnabled = false;
    Severity severity = Severity::Info;
    Severity adminSeverity = Severity::Info; ///< only where hasAdminSeverity()
    int number = 0; ///< in the unit of numberRange(); 0 where there is none
    std::array<int, environmentCount> environmentDays{}; ///< by Environment
    QString clause; ///< where the number comes from, for example "CIS AWS 2.11"

    bool operator==(const RulePolicy &) const = default;
};

struct Policy {
    QString id; ///< lower-case letters, digits and dashes
    QString name;
    QString description;
    QString basedOn; ///< the id of the policy that it was made from; empty: none is known
    Severity threshold = Severity::High; ///< from here on a finding needs a decision
    std::array<RulePolicy, ruleCount> rules;

    [[nodiscard]] const RulePolicy &rule(RuleId which) const
    {
        return rules[static_cast<size_t>(which)];
    }
    [[nodiscard]] RulePolicy &rule(RuleId which) { return rules[static_cast<size_t>(which)]; }
    bool operator==(const Policy &) const = default;
};

constexpr qsizetype policyBytesAtMost = 1024 * 1024;
/// Of a name, a description, a clause.
constexpr qsizetype policyTextAtMost = 1000;

/// "days", "count", "minutes": the key of a rule's number; empty where there is none.
[[nodiscard]] QString numberKey(NumberKind kind);

/// Canonical: equal policies have equal bytes.
[[nodiscard]] QByteArray policyAsJson(const Policy &policy);
/// Strict: every rule once and nothing unknown. An error's message names the line and the key;
/// its first field holds the key too ("rules.unused.days"), unless the bytes are no policy at all.
[[nodiscard]] Result<Policy> policyFromJson(const QByteArray &json);
/// SHA-256 over the canonical JSON, in hex.
[[nodiscard]] QString policyHash(const Policy &policy);

} // namespace tokendesk
