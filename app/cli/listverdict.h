// What the server's list says of changes that the server has answered as done, and of a token that
// it does not have.
#pragma once

#include "cli/workplace.h"
#include "workflows/planrun.h"

namespace tokendesk::cli {

/// The list that was read last shows the token as it was before. False where none was read since.
[[nodiscard]] bool isGainsaid(const Session &session, PlanAction action, TokenId id);
[[nodiscard]] QString gainsaidWords();
/// Why the list that was read last does not show that it was done; empty: it does.
[[nodiscard]] QString notShownReason(const Session &session, PlanAction action, TokenId id);

/// Reads the lists until they show what was answered as done, three times at most: some servers
/// apply late. Nothing to read where nothing was done. A signal calls it off; the session is locked
/// then, and has the list that was read last.
QCoro::Task<Result<void>> waitForLists(Session *session, const PlanRun *run);

/// Why these of `ids` are not on the list, by their ids: one that was made from here may be shown
/// late.
QCoro::Task<QHash<TokenId, QString>> whyMissing(Workplace *place, QList<TokenId> ids);

} // namespace tokendesk::cli
