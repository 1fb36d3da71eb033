// The sandbox that runs inside the program, in a thread of its own.
#pragma once

#include "sandbox/sandboxserver.h"
#include "ui/appcontext.h"

namespace tokendesk {

/// GUI thread.
class EmbeddedSandbox final : public SandboxControl {
public:
    /// `database`: the file that keeps its data from one run to the next.
    explicit EmbeddedSandbox(QString database);

    QCoro::Task<Result<SandboxAccess>> start() override;
    QCoro::Task<Result<SandboxAccess>> reset() override;

private:
    QCoro::Task<Result<SandboxAccess>> access(QFuture<sandbox::Started> future);

    QString m_database;
    sandbox::SandboxServer m_server;
    SecretBytes m_adminToken;
    QUrl m_url;
};

} // namespace tokendesk
