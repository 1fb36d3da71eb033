// One change that this program asked a server for: what, why, and what became of it.
#pragma once

#include "domain/account.h"
#include "domain/token.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace tokendesk {

using ChangeId = qint64;

enum class ChangeKind {
    CreateToken,
    RevokeToken,
    RestoreToken,
    DeleteToken,
    CreateAccount,
    EditAccount,
    DeactivateAccount,
    ReactivateAccount,
};
constexpr int changeKindCount = 8;

[[nodiscard]] constexpr bool isOfAccount(ChangeKind kind)
{
    return kind == ChangeKind::CreateAccount || kind == ChangeKind::EditAccount
        || kind == ChangeKind::DeactivateAccount || kind == ChangeKind::ReactivateAccount;
}

enum class ChangeOutcome {
    Pending, ///< written down, not known to be answered; after a restart: unknown
    Done,
    /// The server said no, it was never sent, or the same was asked for once more after it was lost
    /// and that one counts: this one changed nothing.
    Refused,
    Unknown, ///< it may have been carried out; the server's list decides
};

/// What becomes known later does not change it.
[[nodiscard]] constexpr bool isDecided(ChangeOutcome outcome)
{
    return outcome == ChangeOutcome::Done || outcome == ChangeOutcome::Refused;
}

/// What became of a new token's value.
enum class Handover {
    None, ///< there is no value: not a create, or it failed
    Open, ///< nobody has it yet
    Done, ///< copied or saved
    GivenUp, ///< let go of on purpose
};

/// What is about to be asked for. Never holds a secret.
struct ChangeIntent {
    QString connectionId;
    QString origin; ///< the deployment's address
    QString actor; ///< whose credential
    ChangeKind kind = ChangeKind::RevokeToken;
    qint64 targetId = 0; ///< of a token or an account; 0 for a create
    QString targetName;
    AccountId accountId = 0; ///< the token's account, or the account itself
    QString accountName;
    QJsonObject before; ///< the state before, as far as it may change
    QJsonObject wanted; ///< what is asked for
    QString reason;
    QString run; ///< the plan, rotation or containment that it is part of; empty: none
};

/// Tells one from all others: accounts and tokens may have the same number.
[[nodiscard]] constexpr qint64 targetKey(bool ofAccount, qint64 id)
{
    return ofAccount ? -id : id;
}
/// Of what it is about.
[[nodiscard]] inline qint64 targetKey(const ChangeIntent &intent)
{
    return targetKey(isOfAccount(intent.kind), intent.targetId);
}

struct ChangeRecord {
    ChangeId id = 0;
    qint64 atMs = 0; ///< milliseconds since 1970 UTC, this machine's clock
    ChangeIntent intent;
    ChangeOutcome outcome = ChangeOutcome::Pending;
    qint64 outcomeAtMs = 0;
    QString detail; ///< the server's words when refused; why a value was given up by nobody
    Handover handover = Handover::None;
    /// Server minus this machine, when atMs and outcomeAtMs were taken, so that a clock that is set
    /// right later moves neither. Nothing: not known, or of an earlier version.
    std::optional<qint64> clockOffsetMs;
    std::optional<qint64> outcomeClockOffsetMs;

    /// By the server's clock where it was known, else by this machine's.
    [[nodiscard]] qint64 askedMs() const { return atMs + clockOffsetMs.value_or(0); }
    /// The same; 0: it has no outcome yet.
    [[nodiscard]] qint64 settledMs() const
    {
        return outcomeAtMs == 0 ? 0 : outcomeAtMs + outcomeClockOffsetMs.value_or(0);
    }
};

/// A connection that something was changed over.
struct ChangedConnection {
    QString id;
    int changes = 0;
};

/// A plan, a rotation or a containment that takes longer than one request; kept until it ended.
struct RunRecord {
    QString id;
    QString connectionId;
    QString kind; ///< whose body it is: "plan", "rotation", "containment"
    qint64 startedAtMs = 0; ///< as askedMs() of a change; runs are in the order of their writing
    bool isOpen = true;
    QJsonObject body; ///< as its kind writes it; never a secret
};

/// How the changes of a run have ended.
struct RunOutcomes {
    QSet<qint64> done; ///< tokens revoked, restored or deleted by it
    QHash<qint64, ChangeOutcome> others; ///< tokens of which that is not so: the newest
    QMap<qint64, QString> reactivated; ///< accounts, with their names; not those deactivated since
    bool isUnclear = false; ///< something of it is Pending or Unknown; of an account, too
};

/// The words that files use: they outlive the order of an enum.
[[nodiscard]] QString changeKindWord(ChangeKind kind);
[[nodiscard]] QString changeOutcomeWord(ChangeOutcome outcome);
[[nodiscard]] QString handoverWord(Handover handover);
/// What a newer version of the program wrote reads as EditAccount, Unknown and None.
[[nodiscard]] ChangeKind changeKindFrom(const QString &word);
[[nodiscard]] ChangeOutcome changeOutcomeFrom(const QString &word);
[[nodiscard]] Handover handoverFrom(const QString &word);

} // namespace tokendesk
