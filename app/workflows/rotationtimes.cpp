#include "workflows/rotationtimes.h"

#include "workflows/ownevents.h"
#include "workflows/settle.h"

#include <QDateTime>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr qint64 ordinaryDriftMs = msPerMinute; // of what is told of the server's clock

/// Not noted yet, or by a clock that was ahead: one answer with a wrong Date is enough for that,
/// and as much for a server's clock that is behind now. So this machine's must say so, too.
bool isToNote(Moment noted, const ClockTimes &now)
{
    const qint64 latestMs = std::max(now.server.msecs(), now.machine.msecs());
    return !noted.isSet() || noted.msecs() > latestMs + ordinaryDriftMs;
}

} // namespace

bool isSuccessorFresh(const RotationFacts &facts, const QList<ChangeRecord> &changes,
                      const ClockTimes &now)
{
    if (facts.successorId == 0 || facts.successor)
        return false;
    const AskedAt present{now.server.msecs(), now.machine.msecs()};
    const qint64 offsetMs = present.serverMs - present.localMs;
    return std::any_of(changes.begin(), changes.end(), [&](const ChangeRecord &change) {
        const qint64 localMs = change.outcomeAtMs;
        const AskedAt made{localMs + change.outcomeClockOffsetMs.value_or(offsetMs), localMs};
        const qint64 age = ageMs(made, present); // less than nothing: both clocks were set back
        return change.intent.kind == ChangeKind::CreateToken
            && change.intent.targetId == facts.successorId && age >= 0 && age < latestListMs;
    });
}

ClockTimes ClockTimes::of(qint64 serverMs)
{
    return {Moment::at(serverMs), Moment::at(QDateTime::currentMSecsSinceEpoch())};
}

void noteTimes(Rotation &rotation, const RotationFacts &facts, const ClockTimes &now)
{
    if (facts.isHandedOver && isToNote(rotation.handedOverAt, now))
        rotation.handedOverAt = now.server;
    // By whomever it was revoked or restored: the list says so, and the cooling down begins anew.
    const bool isRevoked = facts.oldToken && !facts.oldToken->active;
    if (!isRevoked)
        rotation.revokedAt = Moment();
    else if (isToNote(rotation.revokedAt, now))
        rotation.revokedAt = now.server;
}

} // namespace tokendesk
