// A real sandbox, a fault proxy before it, a real journal and a session: what workflow tests need.
#pragma once

#include "sandbox/sandboxserver.h"
#include "store/journal.h"
#include "support/faultproxy.h"
#include "workflows/changes.h"
#include "workflows/session.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk::test {

template <typename T>
T finished(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

[[nodiscard]] HttpLimits quickLimits();

/// Fails loudly when it does not start.
sandbox::Started startedWith(sandbox::SandboxServer &server, const sandbox::Options &options);

/// A database with the demonstration data at `path`. A program fills one for all its tests; the
/// others are copies of it, and start as after any other restart.
void layDemonstrationAt(const QString &path);

struct LiveDeployment {
    QTemporaryDir folder;
    sandbox::SandboxServer server;
    sandbox::Started started;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Session> session;
    std::unique_ptr<Changes> changes;

    explicit LiveDeployment(sandbox::Options options = {});
    ~LiveDeployment();
    Q_DISABLE_COPY_MOVE(LiveDeployment)

    void openJournal();
    [[nodiscard]] Connection connection() const;
    void connectAs(SecretBytes credential, HttpLimits limits = quickLimits());
    [[nodiscard]] Result<void> open();
    [[nodiscard]] const Inventory &data() const { return session->inventory().data(); }

    /// The first token for which `wanted`; fails loudly when there is none.
    [[nodiscard]] Token
    firstToken(const std::function<bool(const Token &, const Account &)> &wanted) const;
    [[nodiscard]] Token liveToken() const;
    [[nodiscard]] Token revokedToken() const;
    [[nodiscard]] Account activeAccount() const;

    /// What another admin asks the server for, past the proxy and this session.
    template <typename Ask>
    auto elsewhere(Ask ask)
    {
        return elsewhereAs(SecretBytes::copyOf(started.adminToken), std::move(ask));
    }
    template <typename Ask>
    auto elsewhereAs(SecretBytes credential, Ask ask)
    {
        ServerClock clock;
        Connection direct = connection();
        direct.origin = started.url;
        HttpClient http(direct, std::move(credential), clock);
        ApiClient api(http);
        return finished(ask(api));
    }
    /// As the server has it.
    [[nodiscard]] std::optional<Token> onServer(TokenId id);
    [[nodiscard]] Account accountOnServer(AccountId id);
    /// Another admin has made this of an account.
    void editElsewhere(AccountId id, const AccountEdit &edit);
    /// Another admin has deactivated it, which takes that no token of it works any more.
    void deactivateElsewhere(AccountId id, const Inventory &listed);
};

} // namespace tokendesk::test
