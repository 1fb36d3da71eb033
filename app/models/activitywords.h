// A journal entry in words for people, and as rows for other programs.
#pragma once

#include "store/changerecord.h"

#include <QByteArray>
#include <QList>

namespace tokendesk {

/// "Revoke token": what is asked for, whatever becomes of it.
[[nodiscard]] QString changeKindText(ChangeKind kind);
/// The same, or "Revoked token" where it was done.
[[nodiscard]] QString changeText(const ChangeRecord &record);
/// "Done", "Not done", "Unclear". Who did not do it, the server or the way there, is not written
/// down; the record's detail says it.
[[nodiscard]] QString changeOutcomeText(ChangeOutcome outcome);
/// "Active → Revoked"; for an edit what was changed, each from what to what. "Active, not changed"
/// where it was not done.
[[nodiscard]] QString beforeAfterText(const ChangeRecord &record);
/// The host of the deployment, with the port when it has one.
[[nodiscard]] QString originText(const ChangeIntent &intent);

/// As tokensAsCsv() and tokensAsJson(), in the order given.
[[nodiscard]] QByteArray changesAsCsv(const QList<ChangeRecord> &records);
[[nodiscard]] QByteArray changesAsJson(const QList<ChangeRecord> &records);

} // namespace tokendesk
