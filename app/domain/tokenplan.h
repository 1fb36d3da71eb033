// A change of many tokens as a document: reviewed, approved by a second person, applied later.
#pragma once

#include "domain/result.h"
#include "domain/token.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace tokendesk {

enum class PlanAction { Revoke, Restore, Delete };

/// One token, as it was when the plan was made.
struct PlanLine {
    TokenId token = 0;
    QString name;
    AccountId account = 0;
    QString accountName;
    bool active = true;
    Moment expiration;
    Moment lastUsed;
    Moment created = {}; ///< not set: not known, as in plans of older versions

    /// As Token::label().
    [[nodiscard]] QString label() const;

    bool operator==(const PlanLine &) const = default;
};

struct PlanAccount {
    AccountId id = 0;
    QString name;

    bool operator==(const PlanAccount &) const = default;
};

struct TokenPlan {
    QString id; ///< a UUID
    PlanAction action = PlanAction::Revoke;
    QString origin; ///< the deployment that it is for
    QString madeBy;
    qint64 madeAtMs = 0;
    QString reason;
    QList<PlanLine> lines;
    /// Once all lines are done; only of a plan that revokes: the way back from having reactivated
    /// them for a restore.
    QList<PlanAccount> deactivates;
    QString approvedBy; ///< empty: nobody has yet
    qint64 approvedAtMs = 0;

    bool operator==(const TokenPlan &) const = default;
    [[nodiscard]] bool isApproved() const { return !approvedBy.isEmpty(); }
    /// Lines of which something is to be done: those that were not so already when it was made, and
    /// to be deleted, revoked ones.
    [[nodiscard]] qsizetype wantedCount() const;
};

/// The most that a plan may hold, in a file or in the store.
constexpr qsizetype planLinesAtMost = 250'000;
constexpr qsizetype planBytesAtMost = 256 * 1024 * 1024;

/// "revoke", "restore", "delete".
[[nodiscard]] QString planActionWord(PlanAction action);
/// JSON with its digest, a SHA-256 over all but the approval, which speaks of it; holds no secret.
/// Of 100,000 lines it takes its time.
[[nodiscard]] QJsonObject planAsObject(const TokenPlan &plan);
[[nodiscard]] QByteArray planAsJson(const TokenPlan &plan);
/// Names the field that is wrong. A file that was altered after it was written is refused, and so
/// is an approval of something else.
[[nodiscard]] Result<TokenPlan> planFromJson(const QByteArray &json);
[[nodiscard]] Result<TokenPlan> planFromObject(const QJsonObject &file);
/// Why it is none: it has too many lines. Empty: it has not.
[[nodiscard]] QString planSizeRefusal(const TokenPlan &plan);
/// By another than who made it; false and unchanged otherwise.
[[nodiscard]] bool approvePlan(TokenPlan &plan, const QString &who, qint64 nowMs);

} // namespace tokendesk
