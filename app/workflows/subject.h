// What a number stood for when it was written down, and whether it still does.
#pragma once

#include "domain/inventory.h"
#include "store/changerecord.h"

namespace tokendesk {

struct PlanLine;
class Session;

/// A token or an account as something was asked of it. A deployment that is made anew or set back
/// gives its numbers to others, so nothing is done by a number alone.
struct Subject {
    QString name; ///< its label; empty: not known
    AccountId account = 0; ///< of a token: whose it is; 0: not known
    Moment created; ///< not set: not known
};

[[nodiscard]] Subject subjectOf(const ChangeIntent &intent);
[[nodiscard]] Subject subjectOf(const Account &account);
/// When it was made tells for certain: names can be changed. Without that the name decides.
[[nodiscard]] bool isSame(const Subject &subject, const Token &now);
[[nodiscard]] bool isSame(const Subject &subject, const Account &now);
/// Certainly: a row that says too little of itself is neither.
[[nodiscard]] bool isAnother(const Subject &subject, const Token &now);
[[nodiscard]] bool isAnother(const Subject &subject, const Account &now);
/// The token that a plan was made of.
[[nodiscard]] bool isSame(const PlanLine &line, const Token &now);

/// For the record of a change, from which subjectOf() reads it.
void noteCreated(QJsonObject &before, Moment created);

/// The number of what was changed is listed, and is that of something else.
[[nodiscard]] bool isOfAnother(const Inventory &inventory, const ChangeIntent &intent);
/// It is listed, and nothing shows that it is the same: nothing may be done to it by this number.
[[nodiscard]] bool isDoubtful(const Inventory &inventory, const ChangeIntent &intent);
/// The same, also of what a create has made: that is known by its time.
[[nodiscard]] bool isDoubtful(const Session &session, const ChangeRecord &record);
/// Why nothing is done to it then.
[[nodiscard]] QString ofAnotherReason(bool isAccount);

} // namespace tokendesk
