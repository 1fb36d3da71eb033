#include "workflows/rotationfacts.h"

#include "workflows/settle.h"
#include "workflows/subject.h"

namespace tokendesk {

namespace {

bool isSuccessor(const Token &token, const ChangeRecord &creation)
{
    return !isAnother(subjectOf(creation.intent), token)
        || isMadeBy(token, creation.intent, askedAt(creation, 0));
}

} // namespace

RotationFacts rotationFacts(const Rotation &rotation, const QList<ChangeRecord> &changes,
                            const Inventory &inventory, const std::function<bool(ChangeId)> &isHeld)
{
    RotationFacts facts;
    const ChangeRecord *creation = nullptr;
    for (const ChangeRecord &change : changes) {
        if (change.intent.kind == ChangeKind::DeleteToken
            && change.intent.targetId == rotation.oldToken)
            facts.isOldDeleted = change.outcome == ChangeOutcome::Done;
        if (change.intent.kind != ChangeKind::CreateToken)
            continue; // of all others the list tells
        facts.isMaking =
            change.outcome == ChangeOutcome::Pending || change.outcome == ChangeOutcome::Unknown;
        if (change.outcome != ChangeOutcome::Done || change.intent.targetId == 0)
            continue;
        facts.successorId = change.intent.targetId;
        creation = &change;
        facts.isHandedOver = change.handover == Handover::Done;
        facts.isValueHeld = change.handover == Handover::Open && isHeld(change.id);
    }
    // What has been given its number since is not on the list as what it was.
    const int old = inventory.tokenIndex(rotation.oldToken);
    if (old >= 0
        && !isAnother(Subject{rotation.oldName, rotation.account, rotation.oldCreated},
                      inventory.token(old)))
        facts.oldToken = inventory.token(old);
    const int made = creation ? inventory.tokenIndex(facts.successorId) : -1;
    if (made >= 0 && isSuccessor(inventory.token(made), *creation))
        facts.successor = inventory.token(made);
    return facts;
}

std::vector<SuccessionFacts> endedSuccessions(const QList<RunRecord> &runs,
                                              const QList<ChangeRecord> &changes)
{
    QHash<QString, TokenId> made; // by the run, the last one
    for (const ChangeRecord &change : changes) {
        if (change.intent.kind == ChangeKind::CreateToken && change.outcome == ChangeOutcome::Done
            && change.intent.targetId != 0)
            made.insert(change.intent.run, change.intent.targetId);
    }
    std::vector<SuccessionFacts> successions;
    for (const RunRecord &run : runs) {
        const auto successor = made.constFind(run.id);
        if (successor == made.cend())
            continue;
        const Result<Rotation> rotation = rotationFromJson(run.body);
        if (rotation.ok())
            successions.push_back({rotation->oldToken, successor.value(), false});
    }
    return successions;
}

} // namespace tokendesk
