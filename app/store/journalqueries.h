// What several changes of the journal say together.
#pragma once

#include "store/changerecord.h"
#include "store/journalfile.h"
#include "store/latewrites.h"

namespace tokendesk {

// The thread of the file. Errors: it cannot be read. `late`: what is known and not in it yet.

/// The IDs that all others of the kind have made, but for change `than`.
[[nodiscard]] Result<QSet<qint64>> idsMade(JournalFile &file, const LateWrites &late,
                                           const QString &connectionId, ChangeKind kind,
                                           ChangeId than);
/// Nobody knows what became of the change, and the same was asked for of the same account or token
/// after it.
[[nodiscard]] Result<bool> isOpenAndAskedAgain(JournalFile &file, const LateWrites &late,
                                               ChangeId id);
/// As they are in the file, oldest first.
[[nodiscard]] Result<QList<ChangeRecord>> selectRun(JournalFile &file, const QString &run);
[[nodiscard]] Result<RunOutcomes> outcomesOfRun(JournalFile &file, const LateWrites &late,
                                                const QString &run);

} // namespace tokendesk
