// What the record of a change stands for, and whether its number is still that one's: by the one
// rule, domain/subject.h.
#pragma once

#include "domain/inventory.h"
#include "domain/subject.h"
#include "store/changerecord.h"

namespace tokendesk {

struct AskedAt;
struct PlanLine;
class Session;

[[nodiscard]] Subject subjectOf(const ChangeIntent &intent);
/// The token that a plan was made of, as it was: what was approved has that name and that end.
[[nodiscard]] bool isSame(const PlanLine &line, const Token &now, Moment madeAt);
/// By the later of two clocks, for what was dated by this machine's.
[[nodiscard]] Moment notedAt(const Session &session, qint64 localMs);

/// For the record of a change, from which subjectOf() reads it.
void writeCreated(QJsonObject &before, Moment created);

/// The number of what was changed is listed, and is that of something else.
[[nodiscard]] bool isOfAnother(const Inventory &inventory, const ChangeIntent &intent);
/// The same, also of what a create has made.
[[nodiscard]] bool isOfAnother(const Session &session, const ChangeRecord &record);
/// The number that this create was answered with is that of another token now.
[[nodiscard]] bool isMadeByAnother(const Token &now, const ChangeIntent &intent,
                                   const AskedAt &asked);
/// Why nothing is done to it then.
[[nodiscard]] QString ofAnotherReason(bool isAccount);
/// The same of so many accounts, which were named before.
[[nodiscard]] QString ofOtherAccountsReason(qsizetype count);

} // namespace tokendesk
