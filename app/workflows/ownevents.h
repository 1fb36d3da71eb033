// Which of the differences between two loads this program made itself.
#pragma once

#include "domain/history/historyevent.h"
#include "store/changerecord.h"

#include <QList>

namespace tokendesk {

/// So late a list may show what the server has done and said.
constexpr qint64 latestListMs = 10 * msPerMinute;

/// What the history dates by: one answer by a wrong clock would put what was seen into another
/// year, or make it too old to be kept, so one that is days away counts for nothing.
[[nodiscard]] qint64 datingOffset(qint64 clockOffsetMs);
/// When a change was last heard of, as the history dates it. `clockOffsetMs`: for a record that
/// does not say what it was then.
[[nodiscard]] qint64 lastDatedMs(const ChangeRecord &record, qint64 clockOffsetMs);

/// Marks those that the journal has, between the two loads. A change that is still without an
/// outcome is ours too when its effect is there; so is one that the earlier of the two loads showed
/// late: within latestListMs, and nothing was `seen` of its subject since. `records`: of this
/// deployment; `clockOffsetMs`: datingOffset() now; `seen`: what earlier loads have shown,
/// null: not known. Pure; any thread.
void markOwnEvents(HistoryEvents &events, const QList<ChangeRecord> &records, qint64 clockOffsetMs,
                   const HistoryEvents *seen = nullptr);

} // namespace tokendesk
