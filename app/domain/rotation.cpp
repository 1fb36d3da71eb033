#include "domain/rotation.h"

#include "domain/jsonfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

struct RotationWords {
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

constexpr int rotationVersion = 1;
/// The server's clock is known to the second, from its answers.
constexpr qint64 clockMarginMs = 2 * msPerSecond;

QString endWord(RotationEnd end)
{
    switch (end) {
    case RotationEnd::None:
        return QStringLiteral("none");
    case RotationEnd::Finished:
        return QStringLiteral("finished");
    case RotationEnd::RolledBack:
        return QStringLiteral("rolled-back");
    case RotationEnd::Left:
        return QStringLiteral("left");
    }
    return {};
}

std::optional<RotationEnd> endFrom(const QString &word)
{
    for (const RotationEnd end :
         {RotationEnd::None, RotationEnd::Finished, RotationEnd::RolledBack, RotationEnd::Left}) {
        if (endWord(end) == word)
            return end;
    }
    return std::nullopt;
}

RotationStatus ended(RotationEnd end)
{
    return {RotationWait::Nothing, end, {}, false};
}

RotationStatus waits(RotationWait wait, bool isDue, Moment dueAt = {})
{
    return {wait, RotationEnd::None, dueAt, isDue};
}

bool works(const std::optional<Token> &token, qint64 nowMs)
{
    return token && isLive(tokenState(*token, nowMs));
}

/// A list with gaps says neither that a token is gone nor, for sure, whether it is revoked.
bool isUnseen(const RotationFacts &facts)
{
    if (facts.isListWhole)
        return false;
    return (!facts.oldToken && !facts.isOldDeleted) || (facts.successorId != 0 && !facts.successor);
}

RotationStatus judgeWayBack(const RotationFacts &facts, qint64 nowMs)
{
    if (facts.isMaking)
        return waits(RotationWait::Answer, false);
    if (!facts.oldToken)
        return waits(RotationWait::OldGone, true);
    // Never without one that works: first the old one, then the new one.
    if (!facts.oldToken->active)
        return waits(RotationWait::RestoreOld, true);
    if (works(facts.successor, nowMs))
        return waits(RotationWait::RevokeSuccessor, true);
    return ended(RotationEnd::RolledBack);
}

RotationStatus judgeWatch(const Rotation &rotation, const RotationFacts &facts, qint64 nowMs)
{
    if (rotation.immediate)
        return waits(RotationWait::Revoke, true);
    if (!isSuccessorUsed(rotation, facts))
        return facts.successor->lastUsed.isUnknown() ? waits(RotationWait::UnknownUse, true)
                                                     : waits(RotationWait::Use, false);
    // What has expired cannot be used.
    if (tokenState(*facts.oldToken, nowMs) == TokenState::Expired)
        return waits(RotationWait::Revoke, true);
    // What nobody knows is no standstill: a person asks who still has it.
    if (facts.oldToken->lastUsed.isUnknown())
        return waits(RotationWait::UnknownUse, true);
    qint64 quietSince = rotation.handedOverAt.isSet() ? rotation.handedOverAt.msecs() : 0;
    if (facts.oldToken->lastUsed.isSet())
        quietSince = std::max(quietSince, facts.oldToken->lastUsed.msecs());
    const qint64 dueAt = quietSince + rotation.quietHours * msPerHour;
    if (nowMs < dueAt)
        return waits(RotationWait::Quiet, false, Moment::at(dueAt));
    return waits(RotationWait::Revoke, true);
}

} // namespace

bool isSuccessorUsed(const Rotation &rotation, const RotationFacts &facts)
{
    if (!facts.successor || !facts.successor->lastUsed.isSet())
        return false;
    // To try it from here is a use too.
    return !rotation.provedAt.isSet()
        || facts.successor->lastUsed.msecs() > rotation.provedAt.msecs() + clockMarginMs;
}

RotationStatus judgeRotation(const Rotation &rotation, const RotationFacts &facts, qint64 nowMs)
{
    if (rotation.end != RotationEnd::None)
        return ended(rotation.end);
    if (isUnseen(facts))
        return waits(RotationWait::List, false);
    if (facts.successorId != 0 && !facts.successor && facts.isSuccessorFresh)
        return waits(RotationWait::NotListed, false);
    if (rotation.rollingBack)
        return judgeWayBack(facts, nowMs);
    if (facts.isMaking)
        return waits(RotationWait::Answer, false);
    if (!works(facts.successor, nowMs)) {
        if (facts.successorId != 0)
            return waits(RotationWait::SuccessorEnded, true);
        return waits(facts.oldToken ? RotationWait::Successor : RotationWait::OldGone, true);
    }
    // While somebody has the value before them there is nothing to remind of.
    if (!facts.isHandedOver)
        return facts.isValueHeld ? waits(RotationWait::HandOver, false)
                                 : waits(RotationWait::LostValue, true);
    if (!facts.oldToken)
        return ended(RotationEnd::Finished);
    if (facts.oldToken->active)
        return judgeWatch(rotation, facts, nowMs);
    const qint64 revokedAt = rotation.revokedAt.isSet() ? rotation.revokedAt.msecs() : nowMs;
    const qint64 dueAt = revokedAt + rotation.coolDownDays * msPerDay;
    if (nowMs < dueAt)
        return waits(RotationWait::CoolDown, false, Moment::at(dueAt));
    return waits(RotationWait::Delete, true);
}

StepState stepState(const RotationStatus &status, const RotationFacts &facts, RotationStep step)
{
    const auto reached = [&](RotationStep current, StepState now) {
        if (step == current)
            return now;
        return step < current ? StepState::Done : StepState::Ahead;
    };
    const StepState now = status.isDue ? StepState::Due : StepState::Now;
    switch (status.wait) {
    case RotationWait::Successor:
    case RotationWait::Answer:
        return reached(RotationStep::Make, now);
    case RotationWait::HandOver:
        return reached(RotationStep::HandOver, now);
    case RotationWait::LostValue:
        return reached(RotationStep::HandOver, StepState::Problem);
    case RotationWait::SuccessorEnded:
    case RotationWait::OldGone:
        return reached(RotationStep::Make, StepState::Problem);
    case RotationWait::Use:
    case RotationWait::Quiet:
        return reached(RotationStep::Watch, now);
    case RotationWait::UnknownUse:
        return reached(RotationStep::Watch, StepState::Problem);
    case RotationWait::Revoke:
        return reached(RotationStep::Revoke, now);
    case RotationWait::CoolDown:
        return reached(RotationStep::CoolDown, now);
    case RotationWait::Delete:
        return reached(RotationStep::Delete, now);
    case RotationWait::List:
    case RotationWait::NotListed:
    case RotationWait::RestoreOld:
    case RotationWait::RevokeSuccessor:
        return step == RotationStep::Make && facts.successorId != 0 ? StepState::Done
                                                                    : StepState::Ahead;
    case RotationWait::Nothing:
        break;
    }
    return status.end == RotationEnd::Finished ? StepState::Done : StepState::Ahead;
}

RotationAct nextAct(const RotationStatus &status)
{
    switch (status.wait) {
    case RotationWait::Successor:
    case RotationWait::LostValue:
    case RotationWait::SuccessorEnded:
        return RotationAct::Make;
    case RotationWait::Use:
    case RotationWait::Quiet:
    case RotationWait::UnknownUse:
    case RotationWait::Revoke:
        return RotationAct::Revoke;
    case RotationWait::CoolDown:
    case RotationWait::Delete:
        return RotationAct::Delete;
    case RotationWait::RestoreOld:
    case RotationWait::RevokeSuccessor:
        return RotationAct::RollBack;
    case RotationWait::Answer:
    case RotationWait::HandOver:
    case RotationWait::List:
    case RotationWait::NotListed:
    case RotationWait::OldGone:
    case RotationWait::Nothing:
        break;
    }
    return RotationAct::None;
}

bool mayAct(const RotationStatus &status, RotationAct act, const RotationFacts &facts, qint64 nowMs)
{
    if (act == RotationAct::None || status.wait == RotationWait::Nothing)
        return false;
    if (act != RotationAct::RollBack)
        return nextAct(status) == act;
    // There must be something to go back to.
    if (!facts.oldToken || facts.isMaking || status.wait == RotationWait::List
        || status.wait == RotationWait::NotListed)
        return false;
    const Moment expires = facts.oldToken->expiration;
    return !expires.isSet() || expires.msecs() > nowMs;
}

QJsonObject rotationAsJson(const Rotation &rotation)
{
    QJsonObject json{{QStringLiteral("version"), rotationVersion},
                     {QStringLiteral("old_token"), jsonId(rotation.oldToken)},
                     {QStringLiteral("old_name"), rotation.oldName},
                     {QStringLiteral("account"), jsonId(rotation.account)},
                     {QStringLiteral("account_name"), rotation.accountName},
                     {QStringLiteral("successor_name"), rotation.successorName},
                     {QStringLiteral("scim_only"), rotation.scimOnly},
                     {QStringLiteral("immediate"), rotation.immediate},
                     {QStringLiteral("quiet_hours"), jsonId(rotation.quietHours)},
                     {QStringLiteral("cool_down_days"), jsonId(rotation.coolDownDays)},
                     {QStringLiteral("reason"), rotation.reason},
                     {QStringLiteral("started_ms"), jsonId(rotation.startedAtMs)},
                     {QStringLiteral("handed_over_ms"), jsonMoment(rotation.handedOverAt)},
                     {QStringLiteral("proved_ms"), jsonMoment(rotation.provedAt)},
                     {QStringLiteral("revoked_ms"), jsonMoment(rotation.revokedAt)},
                     {QStringLiteral("rolling_back"), rotation.rollingBack},
                     {QStringLiteral("end"), endWord(rotation.end)}};
    if (rotation.lifeDays)
        json.insert(QStringLiteral("life_days"), jsonId(*rotation.lifeDays));
    if (rotation.oldCreated.isSet())
        json.insert(QStringLiteral("old_created_ms"), jsonMoment(rotation.oldCreated));
    return json;
}

Result<Rotation> rotationFromJson(const QJsonObject &json)
{
    Error error;
    error.message =
        RotationWords::tr("A rotation was written down by another version of Tokendesk");
    error.remedy = RotationWords::tr("Open it with that version");
    if (json.value(QLatin1String("version")).toInt() != rotationVersion)
        return error;

    JsonFields fields(json, {});
    Rotation rotation;
    rotation.oldToken = fields.number("old_token");
    rotation.oldName = fields.text("old_name");
    rotation.account = fields.number("account");
    rotation.accountName = fields.text("account_name");
    rotation.successorName = fields.text("successor_name");
    if (json.contains(QLatin1String("life_days")))
        rotation.lifeDays = static_cast<int>(fields.number("life_days"));
    rotation.scimOnly = fields.flag("scim_only");
    rotation.immediate = fields.flag("immediate");
    rotation.quietHours = static_cast<int>(fields.number("quiet_hours"));
    rotation.coolDownDays = static_cast<int>(fields.number("cool_down_days"));
    rotation.reason = fields.text("reason");
    rotation.startedAtMs = fields.number("started_ms");
    const auto momentOf = [&fields](const char *name) {
        const Moment moment = fields.moment(name);
        return moment.isSet() ? moment : Moment();
    };
    if (json.contains(QLatin1String("old_created_ms"))) // older versions did not write it
        rotation.oldCreated = momentOf("old_created_ms");
    rotation.handedOverAt = momentOf("handed_over_ms");
    rotation.provedAt = momentOf("proved_ms");
    rotation.revokedAt = momentOf("revoked_ms");
    rotation.rollingBack = fields.flag("rolling_back");
    const std::optional<RotationEnd> end = endFrom(fields.text("end"));
    if (!end)
        fields.fail("end");
    rotation.end = end.value_or(RotationEnd::None);
    if (!fields.wrong().isEmpty()) {
        error.message =
            RotationWords::tr("The rotation's field “%1” is missing or not what it should be")
                .arg(fields.wrong());
        error.remedy =
            RotationWords::tr("Make the remaining steps by hand: the tokens are on the list");
        return error;
    }
    return rotation;
}

} // namespace tokendesk
