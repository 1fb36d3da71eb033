// The sandbox that runs inside the program, in a thread of its own.
#pragma once

#include "sandbox/sandboxserver.h"
#include "ui/appcontext.h"

namespace tokendesk {

/// GUI thread. Keeps no token: each start() has one of its own.
class EmbeddedSandbox final : public SandboxControl {
public:
    /// `database`: the file that keeps its data from one run to the next.
    explicit EmbeddedSandbox(QString database);

    /// Another one from now on; of the one before, nothing runs any more.
    void setDatabase(const QString &database);
    /// Starts it in its thread now; start() takes that over. Saves the time until it is asked for.
    void prepare();
    QCoro::Task<Result<SandboxAccess>> start() override;
    QCoro::Task<Result<SandboxAccess>> reset() override;
    [[nodiscard]] bool resetHelps() const override { return m_resetHelps; }

private:
    [[nodiscard]] sandbox::Options options() const;
    QCoro::Task<Result<SandboxAccess>> access(QFuture<sandbox::Started> future);

    QString m_database;
    sandbox::SandboxServer m_server;
    QFuture<sandbox::Started> m_prepared; ///< for the next start()
    bool m_resetHelps = false;
};

} // namespace tokendesk
