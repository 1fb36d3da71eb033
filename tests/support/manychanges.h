// More of what changed than is shown without a worker.
#pragma once

#include "domain/history/historydiff.h"
#include "store/historystore.h"
#include "support/livedeployment.h"

namespace tokendesk::test {

/// Of tokens that nobody has, from 1,000,000 on, all seen now; every other one was deleted.
inline void writeManyChanges(HistoryStore &store, const Session &session, int count)
{
    const QString connection = session.connection().id;
    const HistoryFacts before = finished(store.facts(connection)).value();
    auto step = std::make_shared<HistoryStep>();
    step->head.sinceMs = before.sinceMs;
    step->head.seenMs = session.inventory().nowMs();
    step->head.origin = session.connection().origin.toString();
    for (int i = 0; i < count; ++i) {
        HistoryEvent event;
        event.kind = i % 2 ? HistoryKind::TokenDeleted : HistoryKind::TokenRevoked;
        event.token = 1'000'000 + i;
        event.account = 1;
        event.afterMs = before.seenMs;
        event.seenMs = step->head.seenMs;
        event.name = QStringLiteral("bulk %1").arg(i);
        step->events.push_back(event);
    }
    if (!finished(store.write(connection, step)).ok())
        qFatal("the changes cannot be written down");
}

} // namespace tokendesk::test
