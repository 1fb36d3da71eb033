#include "workflows/planrecord.h"

namespace tokendesk {

RunRecord recordOf(const TokenPlan &plan, const QString &connectionId, qint64 startedAtMs)
{
    RunRecord record;
    record.id = plan.id;
    record.connectionId = connectionId;
    record.kind = planRunKind;
    record.startedAtMs = startedAtMs;
    record.body = planAsObject(plan);
    return record;
}

Result<TokenPlan> planOf(const RunRecord &record)
{
    return planFromObject(record.body);
}

} // namespace tokendesk
