// Words that somebody searches for where a qualifier says it: "revoked".
#pragma once

#include <QString>

namespace tokendesk {

/// The query for what a column says in these words, in the language in force or in English:
/// "is:revoked" for "Revoked", "used:never" for "never used". Empty for all others.
[[nodiscard]] QString queryMeantBy(const QString &words);

} // namespace tokendesk
