// The qualifiers of the search language, and the pages whose rows can answer them.
#pragma once

#include <QString>
#include <optional>

namespace tokendesk {

enum class Qualifier {
    Is,
    Expires,
    Unused,
    Used,
    Created,
    Role,
    Account,
    Team,
    Name,
    Id,
    Scim,
    Finding,
    Severity,
    Owner,
    Review,
    Decision,
    Change,
    Outcome,
    By,
    Made,
    When,
    Deployment,
    Run,
};
constexpr int qualifierCount = 23;

/// The word before the colon. Part of the language: not translated.
[[nodiscard]] QString qualifierWord(Qualifier qualifier);
/// Also for another word that a person would try: state for is, and what the API calls its fields.
[[nodiscard]] std::optional<Qualifier> qualifierFrom(QStringView word);
/// Another word for is: that takes yes or no instead of a state, as the server's field does.
[[nodiscard]] bool isYesOrNo(QStringView word);

/// Its values may begin with "<" or ">", and then need no colon before them: expires<30d.
[[nodiscard]] bool isCompared(Qualifier qualifier);

/// Its values are texts, which may be asked for as a whole: account:="ETL".
[[nodiscard]] bool isOfText(Qualifier qualifier);

/// Whose rows are asked. What is no window has the rows of a page all the same.
enum class QueryPage { Tokens, Accounts, Rotations, Review, Activity, History };
constexpr int queryPageCount = 6;

[[nodiscard]] bool isKnownOn(QueryPage page, Qualifier qualifier);
/// What settings keep. Nothing for an unknown word.
[[nodiscard]] QString queryPageWord(QueryPage page);
[[nodiscard]] std::optional<QueryPage> queryPageFrom(const QString &word);
/// As the page is called.
[[nodiscard]] QString queryPageText(QueryPage page);

} // namespace tokendesk
