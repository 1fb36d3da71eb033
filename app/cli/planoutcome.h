// What a plan that is carried out without a window comes to: for people, for programs, as exit
// code.
#pragma once

#include "cli/exitcode.h"
#include "cli/output.h"
#include "workflows/planrun.h"

namespace tokendesk::cli {

/// On standard error: what speaks against each line that is to be carried out.
void tellConcerns(const PlanRun &run);
/// The same, and names the lines that nothing speaks against, too.
void tellEachLine(const PlanRun &run);
/// The same, account by account: two may have one name.
void tellByAccount(const PlanRun &run, const Inventory &inventory);

/// Also where nothing was sent. `isVerified`: the list was read since, and has to show it.
[[nodiscard]] TokenOutcome outcomeOf(const PlanRun &run, int line, const Session &session,
                                     bool isVerified);
/// "2 done, 0 unchanged …", of what outcomeWords() gives.
[[nodiscard]] QString countsText(const QStringList &outcomes);
/// The same on standard error, in one line.
void tellCounts(const QStringList &outcomes);

/// `errors`: of what was refused.
[[nodiscard]] ExitCode codeFor(const QStringList &outcomes, const QList<Error> &errors);
[[nodiscard]] ExitCode codeFor(const PlanRun &run, const QList<TokenOutcome> &outcomes);
/// Says what is not known then. `unread`: why the lists that --verify asks for were not read;
/// `code`: how it ends without them; `isByQuery`: they could show more that matches.
[[nodiscard]] ExitCode codeUnverified(const PlanRun &run, const Error &unread, ExitCode code,
                                      bool isByQuery);

} // namespace tokendesk::cli
