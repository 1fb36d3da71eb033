#include "cli/judgement.h"

#include "cli/reviewknowledge.h"
#include "cli/words.h"
#include "workflows/history.h"
#include "workflows/policies.h"
#include "workflows/session.h"

#include <QFile>
#include <QTimeZone>

namespace tokendesk::cli {

namespace {

bool canJudge(RuleId rule, const ReviewInput &input, const ReviewKnowledge &known)
{
    switch (rule) {
    case RuleId::RevokedListed:
    case RuleId::Restored:
    case RuleId::IdleAccount:
        return known.history.sinceMs > 0;
    case RuleId::SharedName:
        return known.namesOfOthers != nullptr;
    case RuleId::SyncNotScim:
        return input.isScimOnly.has_value();
    case RuleId::SupersededInUse:
    case RuleId::ManyActive:
        return input.successions.has_value();
    case RuleId::NoOwner:
        return input.notes.has_value();
    case RuleId::ReviewLate:
        return input.lastReviewFinished.isSet()
            || (input.lastReviewFinished.isNull() && input.watchedSince.isSet());
    case RuleId::OwnCredential:
        return !input.ownCredentialExpires.isUnknown();
    case RuleId::ClockSkew:
        return input.clockOffsetMs.has_value();
    case RuleId::NeverExpires:
    case RuleId::LifetimeTooLong:
    case RuleId::LifetimeOverEnvironment:
    case RuleId::LifetimeCeiling:
    case RuleId::RotationDue:
    case RuleId::Unused:
    case RuleId::UnusedLong:
    case RuleId::NeverUsed:
    case RuleId::ExpiresSoonPlan:
    case RuleId::ExpiresSoonAct:
    case RuleId::ExpiresSoonUrgent:
    case RuleId::ExpiresSoonToday:
    case RuleId::MassExpiry:
    case RuleId::ExpiredListed:
    case RuleId::AdminAccount:
    case RuleId::Orphan:
    case RuleId::VagueName:
        break;
    }
    return true; // by the server's lists
}

} // namespace

Result<Policy> policyOf(const Invocation &call)
{
    const QString wanted = call.value(QStringLiteral("policy"));
    if (wanted.isEmpty() || shippedPolicyIds().contains(wanted))
        return shippedPolicy(wanted.isEmpty() ? shippedPolicyIds().constFirst() : wanted);
    QFile file(wanted);
    if (!file.open(QIODevice::ReadOnly))
        return usageError(
            Words::tr("The policy %1 cannot be read: %2").arg(wanted, file.errorString()),
            Words::tr("Name a file, or one of %1")
                .arg(shippedPolicyIds().join(QStringLiteral(", "))));
    Result<Policy> policy = policyFromJson(file.read(policyBytesAtMost + 1));
    if (!policy.ok())
        return usageError(QStringLiteral("%1: %2").arg(wanted, policy.error().message));
    const QStringList shippedIds = shippedPolicyIds();
    for (const QString &id : shippedIds) {
        const Policy shipped = shippedPolicy(id);
        // Else what another policy finds would pass for what this one does.
        if ((policy->id == id || policy->name.compare(shipped.name, Qt::CaseInsensitive) == 0)
            && policy.value() != shipped)
            return usageError(
                QStringLiteral("%1: %2").arg(wanted, Words::tr("Another policy has this name.")),
                Words::tr("Give it an id and a name of its own"));
    }
    return policy;
}

ReviewInput reviewInput(const Session &session, const ReviewKnowledge &known)
{
    const LiveInventory &live = session.inventory();
    ReviewInput input{live.data()};
    input.nowMs = live.nowMs();
    input.zone = known.zone;
    known.facts.addTo(input);
    addHistory(input, known.history);
    if (known.namesOfOthers) {
        input.tokenNamesElsewhere = known.namesOfOthers->tokens;
        input.accountNamesElsewhere = known.namesOfOthers->accounts;
    }
    known.facts.addNotesTo(input);
    input.successions = known.successions;
    if (!known.successions) // what was made how is in the journal, as the rotations are
        input.isScimOnly.reset();
    input.lastReviewFinished = known.lastFinished;
    input.ownCredentialExpires = session.identity().expiresAt;
    if (session.isClockObserved())
        input.clockOffsetMs = session.clockOffsetMs();
    return input;
}

QStringList rulesNotJudged(const ReviewInput &input, const ReviewKnowledge &known,
                           const Policy &policy)
{
    QStringList words;
    for (const RuleId rule : allRules()) {
        if (policy.rule(rule).isEnabled && !canJudge(rule, input, known))
            words << ruleWord(rule);
    }
    return words;
}

} // namespace tokendesk::cli
