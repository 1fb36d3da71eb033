// Taking back a change that was made, today or long ago.
#pragma once

#include "domain/tokenplan.h"
#include "store/changerecord.h"
#include "workflows/permissions.h"

namespace tokendesk {

/// Whether this change can be taken back now: it was carried out on this connection, the API has a
/// way back, and what it left is still so on the list as we know it.
[[nodiscard]] Availability undoAvailability(const Session &session, const ChangeRecord &record);

/// What takes back several changes at once. Of each token the newest of them counts; what was not
/// carried out, has no way back, or is not what has its number now, is left out.
struct UndoOfMany {
    PlanAction action = PlanAction::Restore;
    QList<TokenId> tokens;
    bool reactivates = false; ///< an account of them was deactivated too
    QList<PlanAccount> deactivates; ///< what was reactivated too
    QString refusal; ///< why it is none; empty: it can be a plan
};
[[nodiscard]] UndoOfMany undoOfMany(const Session &session,
                                    const QList<const ChangeRecord *> &records);

/// Where all are deactivations: the newest of each account, for Changes::reactivate(); they need no
/// plan. Else empty.
[[nodiscard]] QList<ChangeRecord> deactivationsIn(const QList<const ChangeRecord *> &records);

/// By these alone, and quickly: for a selection of any size, as often as it changes.
[[nodiscard]] Availability undoOfManyAvailability(const Session &session,
                                                  const QList<const ChangeRecord *> &records);

/// What taking it back does, for a button: "Restore", "Revoke".
[[nodiscard]] QString undoWords(ChangeKind kind);
/// Taking it back may lock out the credential in use.
[[nodiscard]] bool undoTouchesOwn(const Session &session, const ChangeRecord &record);

} // namespace tokendesk
