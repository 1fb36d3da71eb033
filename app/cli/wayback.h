// What takes back what one run has done: of which tokens, and by which command.
#pragma once

#include "cli/accountlines.h"
#include "cli/output.h"
#include "cli/workplace.h"

namespace tokendesk {
class PlanRun;
}

namespace tokendesk::cli {

/// The beginnings of the commands that restore what was revoked.
struct Restorations {
    QStringList sure = {};
    QStringList unclear = {}; ///< by their ids: whether it was revoked is not known
};

/// Of which tokens a change is to be, and which of those that were asked for are not among them.
struct WantedTokens {
    QList<TokenId> ids = {};
    QList<TokenOutcome> leftOut = {};
    Restorations others = {}; ///< of those left out, of which it is not known who revoked them
};

/// By the record of activity, of the place's connection: what is revoked now, but was restored or
/// revoked by another run since, or may have been revoked by another, is left out. After
/// openSession(). An error: there is no such run, or it has revoked nothing.
QCoro::Task<Result<WantedTokens>> tokensRevokedBy(Workplace *place, QString run);

/// On standard error, once the run is written down and before its first request: under which id it
/// is found, and what takes back what it revokes, also where it does not come to its end.
void tellStart(const Invocation &call, PlanRun &run);
/// On standard error: the plans over this connection that were interrupted, or have ended without
/// the deactivation that they were for, and have revoked tokens of these accounts, as far as these
/// are revoked by them still, and what takes that back and restores nothing of another account. The
/// beginnings of those commands that are about an account with something to do. After
/// openToChange(): nobody else is at one then. The place outlives the task.
QCoro::Task<QStringList> tellInterruptedRuns(Workplace *place, Invocation call,
                                             QList<AccountLine> lines);

/// The beginnings of the commands.
[[nodiscard]] QString restorationOf(const QString &run);
/// Of what this run has revoked, by its records. None: it has done nothing.
QCoro::Task<Restorations> restorationsOf(Journal *journal, QString run);
[[nodiscard]] QString reactivationOf(const QStringList &accounts);
/// On standard error: the command that begins so finishes what was asked for. As it is typed, for
/// the deployment and the folder of `call`.
void tellWayOn(const Invocation &call, const QString &command);
/// The same: these commands, one after the other, take it back.
void tellWayBack(const Invocation &call, const Restorations &commands);
/// On standard error: the command without which what was restored, or was active already, does not
/// work. Nothing where it all does, or the deployment has no such command.
void tellReactivation(const Invocation &call, const Session &session,
                      const QList<TokenOutcome> &restored);

} // namespace tokendesk::cli
