// The record of every change this program asks a server for, written before it is sent.
#pragma once

#include "domain/account.h"
#include "domain/result.h"
#include "domain/token.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <memory>

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

enum class ChangeOutcome {
    Pending, ///< written down, not known to be answered; after a restart: unknown
    Done,
    Refused, ///< the server said no, or it was never sent: nothing changed
    Unknown, ///< it may have been carried out; the server's list decides
};

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
};

struct ChangeRecord {
    ChangeId id = 0;
    qint64 atMs = 0; ///< milliseconds since 1970 UTC, this machine's clock
    ChangeIntent intent;
    ChangeOutcome outcome = ChangeOutcome::Pending;
    qint64 outcomeAtMs = 0;
    QString detail; ///< the server's words when refused
    Handover handover = Handover::None;
};

/// GUI thread; the database is used on a thread of its own, calls are carried out in order. A
/// write is on the disk (synchronous=FULL) when its task ends. One process at a time holds it.
class Journal final : public QObject {
    Q_OBJECT
public:
    /// Makes the file (mode 0600) and its folder (0700) when they are not there; moves an older
    /// schema up; refuses a newer one, a damaged one and one that another process holds.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Journal>>> open(QString path);
    /// Waits for the writes under way.
    ~Journal() override;

    /// The request may be sent only after this has ended well.
    QCoro::Task<Result<ChangeId>> begin(ChangeIntent intent);
    /// `targetId`: what was made, for a create that is Done; else 0. `handover`: Open for a create
    /// whose value we hold.
    QCoro::Task<Result<void>> finish(ChangeId id, ChangeOutcome outcome, qint64 targetId,
                                     QString detail, Handover handover);
    QCoro::Task<Result<void>> setHandover(ChangeId id, Handover handover);

    /// Of this connection: outcome Pending or Unknown, or handover Open; oldest first.
    QCoro::Task<Result<QList<ChangeRecord>>> unsettled(QString connectionId);
    /// Newest first.
    QCoro::Task<Result<QList<ChangeRecord>>> recent(QString connectionId, int limit);

private:
    class Private;
    explicit Journal(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tokendesk
