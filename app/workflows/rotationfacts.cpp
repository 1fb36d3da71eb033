#include "workflows/rotationfacts.h"

namespace tokendesk {

RotationFacts rotationFacts(const Rotation &rotation, const QList<ChangeRecord> &changes,
                            const Inventory &inventory, const std::function<bool(ChangeId)> &isHeld)
{
    RotationFacts facts;
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
        facts.isHandedOver = change.handover == Handover::Done;
        facts.isValueHeld = change.handover == Handover::Open && isHeld(change.id);
    }
    const auto listed = [&inventory](TokenId id) -> std::optional<Token> {
        const int index = inventory.tokenIndex(id);
        return index < 0 ? std::nullopt : std::optional<Token>(inventory.token(index));
    };
    facts.oldToken = listed(rotation.oldToken);
    if (facts.successorId != 0)
        facts.successor = listed(facts.successorId);
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
