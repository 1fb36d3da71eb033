// The commands. Each ends exactly once, has then written its data, and says on standard error why
// it did not.
#pragma once

#include "cli/invocation.h"

namespace tokendesk::cli {

QCoro::Task<ExitCode> listConnections(Invocation call);
QCoro::Task<ExitCode> addConnection(Invocation call);
QCoro::Task<ExitCode> renewConnection(Invocation call);
QCoro::Task<ExitCode> removeConnection(Invocation call);

QCoro::Task<ExitCode> listAccounts(Invocation call);
QCoro::Task<ExitCode> deactivateAccounts(Invocation call);
QCoro::Task<ExitCode> reactivateAccounts(Invocation call);

QCoro::Task<ExitCode> listTokens(Invocation call);
QCoro::Task<ExitCode> createToken(Invocation call);
QCoro::Task<ExitCode> revokeTokens(Invocation call);
QCoro::Task<ExitCode> restoreTokens(Invocation call);
QCoro::Task<ExitCode> deleteTokens(Invocation call);

QCoro::Task<ExitCode> reviewTokens(Invocation call);
QCoro::Task<ExitCode> verifyEvidence(Invocation call);

QCoro::Task<ExitCode> listActivity(Invocation call);
QCoro::Task<ExitCode> verifyActivity(Invocation call);
QCoro::Task<ExitCode> exportActivity(Invocation call);

} // namespace tokendesk::cli
