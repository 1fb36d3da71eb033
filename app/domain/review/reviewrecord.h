// What a finished review has to show for itself: read without the server, and without the rules of
// the program that made it.
#pragma once

#include "domain/goon.h"
#include "domain/moment.h"
#include "domain/result.h"
#include "domain/review/decision.h"
#include "domain/review/finding.h"
#include "domain/review/policy.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace tokendesk {

struct RecordedValue {
    QString key; ///< valueKeyWord()
    QString text; ///< FindingValue::asText()

    bool operator==(const RecordedValue &) const = default;
};

/// One of the tokens of a finding about several.
struct RecordedToken {
    TokenId id = 0;
    QString name;
    QString stateBefore; ///< as RecordedFinding has it for its one token
    QString stateAfter;
    bool isSettled = false; ///< the finding was about it in this review, and is not any more

    bool operator==(const RecordedToken &) const = default;
};

/// Names from the server are as they came: text, never markup, formula or file name.
struct RecordedFinding {
    QString key; ///< Finding::key(): the same for the same rule and subject in each review
    QString rule; ///< ruleWord(), for example "never-expires"
    QString title; ///< ruleTitle(), in the words of the day
    Severity severity = Severity::Info;
    int number = 0; ///< of the policy; 0: the rule has none
    QString clause;
    QString subject; ///< the name of the token or account, or the day
    QString account; ///< its name; empty: none
    TokenId tokenId = 0; ///< 0: not about one token
    AccountId accountId = 0; ///< 0: about the connection
    std::vector<RecordedValue> values; ///< that triggered it
    std::vector<RecordedToken> tokens; ///< of a finding about several, by id
    QString reason; ///< findingReason(), and `earlier`
    /// What it was in this review before it became graver or less grave, in sentences.
    QString earlier;
    QString remedy; ///< remedyWords(); empty: none
    std::optional<Decision> decision;
    /// Of the token, as tokenStateId(); "gone": not on the list; "unknown": not on it either, but
    /// rows of it could not be read; empty: not about one token.
    QString stateBefore; ///< when the review was started, or the finding was first seen in it
    QString stateAfter; ///< when the review was finished; now, while it is not
    /// It was found in this review, and is not any more: the token was revoked, say.
    bool isResolved = false;
    /// It was found in this review, and nobody can say whether it still is: a row of the lists that
    /// it is about, or a time in it, could not be read.
    bool isUnknown = false;

    /// matterOf() it.
    [[nodiscard]] QString matter() const { return matterOf(ruleFromWord(rule), tokenId, key); }
    /// The policy asks for a decision, and there is none.
    [[nodiscard]] bool isUndecided(Severity threshold) const
    {
        return severity >= threshold && !decision && !isResolved;
    }
    /// It was decided to rotate, revoke or delete, and the lists do not show that it was done.
    [[nodiscard]] bool isOutstanding() const;
    bool operator==(const RecordedFinding &) const = default;
};

/// A token that was not revoked, and whose end could be read.
struct RecordedExpiry {
    TokenId tokenId = 0;
    QString token; ///< its name
    QString account; ///< its account's name
    Moment expires; ///< null: never

    bool operator==(const RecordedExpiry &) const = default;
};

struct RecordedPolicy {
    QString id;
    QString name;
    QString sha256; ///< policyHash()
    QString json; ///< policyAsJson(), whole
    Severity threshold = Severity::High;

    [[nodiscard]] static RecordedPolicy of(const Policy &policy);
    bool operator==(const RecordedPolicy &) const = default;
};

struct ReviewRecord {
    QString connectionId;
    QString connectionName;
    QString address; ///< of the deployment: scheme, host and port
    QString startedBy; ///< whose credential: name and address, as far as they are known
    QString finishedBy;
    qint64 startedAtMs = 0; ///< since 1970 UTC, the server's clock
    qint64 finishedAtMs = 0; ///< 0: not finished
    qint64 judgedAtMs = 0; ///< what "now" was for the rules
    QString timeZone; ///< IANA id of the zone in which a day is a day
    RecordedPolicy policy;
    int accounts = 0;
    int tokens = 0;
    int liveTokens = 0;
    /// What of the lists could not be read, where and why: it was not judged.
    QStringList unreadable;
    /// ruleWord() of the policy's rules for which not enough was known on the machine that judged;
    /// nothing: that was not looked at.
    std::optional<QStringList> notJudged;
    std::vector<RecordedFinding> findings; ///< gravest first, as comesBefore() has it
    std::vector<RecordedExpiry> expiries; ///< by expiry, never last

    [[nodiscard]] bool isFinished() const { return finishedAtMs != 0; }
    [[nodiscard]] int countOf(Severity severity) const;
    /// Findings without the decision that the policy asks for.
    [[nodiscard]] int undecided() const;
    /// Of these the ones that can be decided: they stand in the way of finishing.
    [[nodiscard]] int inTheWay() const;
    [[nodiscard]] int outstanding() const;
    bool operator==(const ReviewRecord &) const = default;
};

/// Canonical: equal records have equal bytes. The schema is in resources/review-record.schema.json.
/// Finding by finding: no more than one is held. False: `out` took no more, or it was stopped.
[[nodiscard]] bool writeReviewRecord(const ReviewRecord &record, QIODevice &out,
                                     const GoOn &goOn = always);
/// The same, whole.
[[nodiscard]] QByteArray reviewRecordAsJson(const ReviewRecord &record);
/// Who takes the rows of a record as they are read; both are asked for.
struct RecordTaker {
    std::function<void(RecordedFinding &&)> finding;
    std::function<void(RecordedExpiry &&)> expiry;
};
/// The record without its findings and expiries, after each of them was taken: no more than one is
/// held. An error's message names the field. Fields that are not known are passed over.
[[nodiscard]] Result<ReviewRecord> readReviewRecord(QIODevice &in, const RecordTaker &taker);
/// The same, whole.
[[nodiscard]] Result<ReviewRecord> reviewRecordFromJson(const QByteArray &json);

} // namespace tokendesk
