// What the lists do not say of a rotation, and time does.
#pragma once

#include "domain/rotation.h"
#include "store/changerecord.h"

#include <QList>

namespace tokendesk {

/// One moment, by two clocks.
struct ClockTimes {
    Moment server; ///< as its last answer told
    Moment machine;

    [[nodiscard]] static ClockTimes of(qint64 serverMs);
};

/// Missing so soon after it was made, the successor need not be gone: the list may be late.
/// `changes`: of the journal, those of this rotation.
[[nodiscard]] bool isSuccessorFresh(const RotationFacts &facts, const QList<ChangeRecord> &changes,
                                    const ClockTimes &now);

/// Since when it is handed over, since when the old one is revoked: by the server's clock.
void noteTimes(Rotation &rotation, const RotationFacts &facts, const ClockTimes &now);

} // namespace tokendesk
