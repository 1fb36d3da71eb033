// What a person is told and asked before service accounts are changed.
#pragma once

#include "cli/accountlines.h"
#include "cli/exitcode.h"
#include "cli/invocation.h"
#include "workflows/changes.h"

#include <QCoroTask>

#include <optional>

namespace tokendesk::cli {

/// On standard error: each token of which account, and what speaks against it; on a terminal, and
/// unless `isSure`, each account, and why nothing becomes of it. The session and the changes
/// outlive the task.
QCoro::Task<> tellAccounts(Session *session, Changes *changes, QList<AccountLine> lines,
                           bool isSure);
/// Nothing: a person agrees, and what they agree to is still so. Where nobody can be asked, what
/// would become of them is told all the same. The session outlives the task.
QCoro::Task<std::optional<ExitCode>> askAboutAccounts(Wish wish, Session *session,
                                                      QList<AccountLine> lines, Invocation call);

} // namespace tokendesk::cli
