#include "workflows/rotationtimes.h"

#include "workflows/ownevents.h"

#include <QDateTime>

#include <algorithm>

namespace tokendesk {

bool isSuccessorFresh(const RotationFacts &facts, const QList<ChangeRecord> &changes)
{
    if (facts.successorId == 0 || facts.successor)
        return false;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    return std::any_of(changes.begin(), changes.end(), [&](const ChangeRecord &change) {
        const qint64 ageMs = nowMs - change.outcomeAtMs; // less than nothing: a clock set back
        return change.intent.kind == ChangeKind::CreateToken
            && change.intent.targetId == facts.successorId && ageMs >= 0 && ageMs < latestListMs;
    });
}

void noteTimes(Rotation &rotation, const RotationFacts &facts, Moment now)
{
    if (facts.isHandedOver && !rotation.handedOverAt.isSet())
        rotation.handedOverAt = now;
    // By whomever it was revoked or restored: the list says so, and the cooling down begins anew.
    const bool isRevoked = facts.oldToken && !facts.oldToken->active;
    if (!isRevoked)
        rotation.revokedAt = Moment();
    else if (!rotation.revokedAt.isSet())
        rotation.revokedAt = now;
}

} // namespace tokendesk
