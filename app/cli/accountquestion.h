// What a person is told and asked before service accounts are changed.
#pragma once

#include "cli/accountlines.h"
#include "cli/exitcode.h"
#include "workflows/changes.h"

#include <QCoroTask>

#include <optional>

namespace tokendesk::cli {

/// On standard error: each token of which account, and what speaks against it; on a terminal each
/// account, and why nothing becomes of it. The session and the changes outlive the task.
QCoro::Task<> tellAccounts(Session *session, Changes *changes, QList<AccountLine> lines);
/// Nothing: a person agrees, and what they agree to is still so. The session outlives the task.
QCoro::Task<std::optional<ExitCode>> askAboutAccounts(Wish wish, Session *session,
                                                      QList<AccountLine> lines);

} // namespace tokendesk::cli
