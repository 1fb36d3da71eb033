// A journal entry in words for people, and as rows for other programs.
#pragma once

#include "store/changerecord.h"

#include <QByteArray>
#include <QList>

namespace tokendesk {

/// "Revoked", "Edited the account".
[[nodiscard]] QString changeKindText(ChangeKind kind);
/// "Done", "Refused", "Not clear".
[[nodiscard]] QString changeOutcomeText(ChangeOutcome outcome);
/// "Active → Revoked"; for an edit what was changed, each from what to what.
[[nodiscard]] QString beforeAfterText(const ChangeIntent &intent);
/// The host of the deployment, with the port when it has one.
[[nodiscard]] QString originText(const ChangeIntent &intent);

/// As tokensAsCsv() and tokensAsJson(), in the order given.
[[nodiscard]] QByteArray changesAsCsv(const QList<ChangeRecord> &records);
[[nodiscard]] QByteArray changesAsJson(const QList<ChangeRecord> &records);

} // namespace tokendesk
