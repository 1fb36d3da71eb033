// The language of the search box: words and qualifiers, read into terms.
//
//   query  = group { "OR" group }        "a b OR c d" is (a b) OR (c d)
//   group  = term { term }               every term must hold
//   term   = ["-"] ( word | "phrase" | qualifier ":" ["="] value { "," ["="] value } )
//
// A word must occur in the case-folded key of the token or its account. Any of a qualifier's
// values will do. Inside quotes \" is a quote and \\ a backslash; quoted text is always text.
//
//   is:         active, expiring, expired, revoked; deactivated: its account
//               (state: and status: say the same)
//   active:     yes or no, as the API's field says it: whether a token is not revoked, on the page
//               of accounts whether the account is active (is_active: says the same)
//   expires:    TIME, never, overdue (and not revoked), later (than in twelve months), or unknown:
//               the server's list does not say, or not readably (expiry: says the same)
//   used:       TIME, never or unknown       created: TIME
//   unused:     AGE or never: at least that long without use, a token never used counts from
//               its creation
//   role: team: the whole word, in any case      account: name:   a part of it
//   account:="ETL" name:="x"   all of it, in any case; so for owner:, deployment: and run:
//               (a part of it: also of an account's service id, e-mail and user name)
//   id:         the token's number; account:12 is the account's
//   scim:yes|no   owner:none|NAME   finding:RULE   severity:>=high
//   review:     due (the day of our note has come), later, or none (it names no day)
//   decision:   open (one is needed), keep, rotate, revoke, delete, put-off; of findings only
//   change:     the kind of change, of those that the page tells of      when: TIME
//   outcome:    done, refused, unclear           made:here|elsewhere (by this program or not)
//   by:         the whole name of who did it, in any case; "" where nobody knows
//   deployment: a part of its address            run: a part of the id of the run that it is of
//
// What the API calls its fields says the same: expiration:, last_used:, user_name: and others.
//
// TIME is an age, a day, or a range "from..to" with either end left out. An age is a number and
// h, d, w, m (30 days) or y (365 days); "<30d" is at most that far from now, ">90d" at least, and
// expires: with an age speaks of live tokens only. A day (2026-12-01) is a whole day in the zone
// of QueryFacts, whatever the token's state; <, <=, > and >= compare with it. Before "<" and ">"
// the colon may be left out: expires<30d, severity>=high.
//
// Of an account: role:, team:, account:, name:, id:, is:active and is:deactivated are its own, the
// rest holds where it holds for any of its tokens. Of a finding: words look at all that its row
// says, finding:, severity: and decision: are its own, expires: is that of the tokens which it is
// about, unless they are revoked, and its days are those to come; the rest is that of its token, or
// of any of its account's tokens. Rows that only tell of tokens and accounts (recordquery.h) know
// words, name:, account: and id:, and the last lines above where they tell of changes. Which page
// knows what: qualifiers.h.
//
// Where the lists do not say what a term asks, neither it nor its negation holds.
//
// A term with a problem is left out, and a group with no term left is left out too. What stands
// before a colon and is no qualifier is searched as plain text; a word there gets a hint that says
// which are known.
#pragma once

#include "domain/localzone.h"
#include "domain/qualifiers.h"
#include "domain/review/decision.h"
#include "domain/token.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QTimeZone>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tokendesk {

/// In the mask of is:, above the bits of the token's states.
constexpr unsigned deactivatedBit = 1U << tokenStateCount;
/// In the mask of decision:.
constexpr unsigned openDecisionBit = 1;
[[nodiscard]] constexpr unsigned decisionBit(DecisionKind kind)
{
    return 2U << static_cast<unsigned>(kind);
}

/// In the mask of review:.
constexpr unsigned dueBit = 1;
constexpr unsigned laterBit = 2;
constexpr unsigned noDayBit = 4;

/// In the mask of outcome:.
constexpr unsigned doneBit = 1;
constexpr unsigned refusedBit = 2;
constexpr unsigned unclearBit = 4;
/// In the mask of made:.
constexpr unsigned hereBit = 1;
constexpr unsigned elsewhereBit = 2;
/// In the mask of change:, by the place among the facts' changes.
[[nodiscard]] constexpr unsigned changeBit(qsizetype place)
{
    return 1U << static_cast<unsigned>(place);
}

/// From the lowest: the values of severity:.
[[nodiscard]] const QStringList &querySeverityWords();

/// What the review says of a token.
struct FoundFact {
    QString rule;
    int severity = 0; ///< index in querySeverityWords()

    bool operator==(const FoundFact &) const = default;
};

/// What the lists of the server do not say. A table that is missing makes its terms a problem.
struct QueryFacts {
    QTimeZone zone = localZone(); ///< in which a day begins and ends
    std::shared_ptr<const QHash<TokenId, bool>> scim; ///< where known; others match neither
    std::shared_ptr<const QHash<TokenId, std::vector<FoundFact>>> findings;
    std::shared_ptr<const QHash<TokenId, QString>> owners; ///< a token not in it has none
    std::shared_ptr<const QHash<TokenId, QDate>> reviewDays; ///< a token not in it has none
    std::shared_ptr<const QHash<AccountId, QString>> accountOwners; ///< by their own notes
    std::shared_ptr<const QHash<AccountId, QDate>> accountReviewDays; ///< by their own notes
    QueryPage page = QueryPage::Tokens; ///< terms that its rows do not know are a problem
    QStringList changes; ///< the values of change: that its rows know; at most 32
};

/// For rows of which no more is known.
[[nodiscard]] QueryFacts queryFacts(QueryPage page);

struct QueryProblem {
    qsizetype position = 0; ///< in UTF-16 units
    qsizetype length = 0;
    QString sentence; ///< for people
    bool isHint = false; ///< the term counts all the same

    bool operator==(const QueryProblem &) const = default;
    /// Whether the cursor stands in what it is about.
    [[nodiscard]] bool isAt(qsizetype cursor) const
    {
        return cursor >= position && cursor <= position + length;
    }
};

/// A span of time: relative to now, in days or between moments.
struct TimeSpan {
    enum class Kind { Never, Age, Days, Moments, Overdue, Later, Unknown };

    Kind kind = Kind::Never;
    std::optional<qint64> least; ///< Age: milliseconds from now, either way
    std::optional<qint64> most;
    QDate from; ///< Days: both inclusive; invalid: open
    QDate to;
    std::optional<qint64> since; ///< Moments: ms since 1970 UTC, both inclusive; nothing: open
    std::optional<qint64> until;

    bool operator==(const TimeSpan &) const = default;
};

struct QueryTerm {
    std::optional<Qualifier> qualifier; ///< none: a word
    bool negated = false;
    bool usable = true; ///< false: it has a problem and is left out
    bool unclosed = false; ///< a quote is open at the end
    qsizetype position = 0;
    qsizetype length = 0;
    QStringList texts; ///< as written, for a word and for qualifiers of text
    std::vector<std::string> keys; ///< the texts as foldedKey()
    std::vector<std::string> wholeKeys; ///< those of texts that must be all that there is
    std::vector<qint64> numbers; ///< ids
    std::vector<TimeSpan> spans;
    unsigned mask = 0; ///< bits of what the values name, where these are a known few
    bool none = false; ///< owner:none

    /// A key is a part of it, or a whole key is it. For qualifiers that take a part.
    [[nodiscard]] bool holdsText(std::string_view foldedKey) const;
};

using QueryGroup = std::vector<QueryTerm>;

struct ParsedQuery {
    std::vector<QueryGroup> groups; ///< all of them, also terms and groups that do not count
    std::vector<QueryProblem> problems;

    /// Nothing is asked: everything matches.
    [[nodiscard]] bool matchesAll() const;
};

[[nodiscard]] bool hasUsableTerm(const QueryGroup &group);
/// It has terms that only the review and the local records can answer: finding:, severity:, owner:,
/// review:, scim:.
[[nodiscard]] bool asksReview(const ParsedQuery &query);

/// Total, linear in the text. Any thread.
[[nodiscard]] ParsedQuery parseQuery(const QString &text, const QueryFacts &facts = {});

/// Both mean the same, however they are written.
[[nodiscard]] bool isSameQuery(const QString &text, const QString &other,
                               const QueryFacts &facts = {});

/// A value as it must be written: in quotes where it would be read as something else.
[[nodiscard]] QString quotedValue(const QString &value);

} // namespace tokendesk
