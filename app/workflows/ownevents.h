// Which of the differences between two loads this program made itself.
#pragma once

#include "domain/history/historyevent.h"
#include "store/changerecord.h"

#include <QList>

namespace tokendesk {

/// Marks those that the journal has, between the two loads. A change that is still without an
/// outcome is ours too when its effect is there. `records`: of this deployment; `clockOffsetMs`:
/// server minus this machine. Pure; any thread.
void markOwnEvents(HistoryEvents &events, const QList<ChangeRecord> &records, qint64 clockOffsetMs);

} // namespace tokendesk
