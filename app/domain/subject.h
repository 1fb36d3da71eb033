// What a number stood for when it was written down, and whether it still does. The one rule:
//
// A deployment that is made anew or set back gives its numbers to others, so nothing is done to
// what is proven to be another one. What is not known proves nothing.
// 1. A token of another account is another: nothing moves one.
// 2. Where both say when they were made: within a minute it is the same. Whole quarters of an hour
//    apart, 14 hours at the most, it is the same if the name is, for a server may begin to write
//    its times in another zone; but not what was made after it was written down: a deployment may
//    be set back every hour. Else it is another.
// 3. Where one of them does not say: a token of another name is another, for nothing renames one.
//    An account can be renamed. What was made a day or more after it was written down is another,
//    whatever its name; so far a clock may be off.
// What a create made has no time of its own yet: it was made about when it was asked for, under a
// name or for an account that the server may have spelt or chosen otherwise. More than a day off it
// is another; a clock that was put right since takes away nothing that has the name.
#pragma once

#include "domain/account.h"
#include "domain/token.h"

namespace tokendesk {

/// So far the clocks of a server and of what stands in front of it may be apart.
constexpr qint64 clockToleranceMs = 10 * msPerMinute;

/// A token or an account as something was asked of it, or noted about it.
struct Subject {
    QString name; ///< its label; empty: not known
    AccountId account = 0; ///< of a token: whose it is; 0: not known
    Moment created; ///< not set: not known
    Moment notedAt = {}; ///< when this was written down; not set: not known
};

/// As it is now; it does not say when that was.
[[nodiscard]] Subject subjectOf(const Account &account);

[[nodiscard]] bool isAnother(const Subject &subject, const Token &now);
[[nodiscard]] bool isAnother(const Subject &subject, const Account &now);

/// Another server may round the same time in another way, and of what was made here it is a guess
/// where the answer did not say it.
[[nodiscard]] bool isSameTime(Moment a, Moment b);
/// As it is written in another zone.
[[nodiscard]] bool isSameTimeElsewhere(Moment a, Moment b);
/// Both are known. What has no name is called by its number, which says nothing.
[[nodiscard]] bool hasOtherName(const Subject &subject, const Token &now);
[[nodiscard]] bool hasOtherName(const Subject &subject, const Account &now);

} // namespace tokendesk
