// A real sandbox, a fault proxy before it, a real journal and a session: what workflow tests need.
#pragma once

#include "sandbox/sandboxserver.h"
#include "store/journal.h"
#include "support/faultproxy.h"
#include "workflows/changes.h"
#include "workflows/session.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk::test {

template <typename T>
T finished(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

inline HttpLimits quickLimits()
{
    HttpLimits limits;
    limits.inactivity = std::chrono::seconds(10);
    limits.retryBase = std::chrono::milliseconds(5);
    return limits;
}

inline sandbox::Started startedWith(sandbox::SandboxServer &server, const sandbox::Options &options)
{
    QFuture<sandbox::Started> future = server.start(options);
    future.waitForFinished();
    const sandbox::Started started = future.result();
    if (!started.ok())
        qFatal("%s", qPrintable(started.error));
    return started;
}

/// A database with the demonstration data at `path`. A program fills one for all its tests; the
/// others are copies of it, and start as after any other restart.
inline void layDemonstrationAt(const QString &path)
{
    static const QTemporaryDir folder;
    const QString filled = folder.filePath(QStringLiteral("demo.sqlite"));
    if (!QFile::exists(filled)) {
        sandbox::Options options;
        options.database = filled;
        sandbox::SandboxServer server;
        startedWith(server, options);
        server.stop();
    }
    if (!QFile::copy(filled, path))
        qFatal("%s could not be copied to %s", qPrintable(filled), qPrintable(path));
}

struct LiveDeployment {
    QTemporaryDir folder;
    sandbox::SandboxServer server;
    sandbox::Started started;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Session> session;
    std::unique_ptr<Changes> changes;

    explicit LiveDeployment(sandbox::Options options = {})
    {
        options.database = folder.filePath(QStringLiteral("sandbox.sqlite"));
        if (!options.seed && !options.tokens && !options.accounts)
            layDemonstrationAt(options.database);
        started = startedWith(server, options);
        proxy = std::make_unique<FaultProxy>(started.url);
        openJournal();
        connectAs(SecretBytes::copyOf(started.adminToken));
    }

    void openJournal()
    {
        auto opened = finished(Journal::open(folder.filePath(QStringLiteral("journal.sqlite"))));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        journal = std::move(opened).value();
    }

    [[nodiscard]] Connection connection() const
    {
        Connection made;
        made.id = QStringLiteral("test");
        made.name = QStringLiteral("Test");
        made.origin = proxy->url();
        made.refreshMinutes = 0;
        return made;
    }

    void connectAs(SecretBytes credential, HttpLimits limits = quickLimits())
    {
        changes.reset();
        session = std::make_unique<Session>(connection(), std::move(credential), *journal, limits);
        changes = std::make_unique<Changes>(*session);
    }

    [[nodiscard]] Result<void> open() { return finished(session->open()); }

    [[nodiscard]] const Inventory &data() const { return session->inventory().data(); }

    /// The first token for which `wanted`; fails loudly when there is none.
    [[nodiscard]] Token
    firstToken(const std::function<bool(const Token &, const Account &)> &wanted) const
    {
        for (int i = 0; i < data().tokenCount(); ++i) {
            if (wanted(data().token(i), data().accountOf(i)))
                return data().token(i);
        }
        qFatal("the demonstration data have no such token");
    }
    [[nodiscard]] Token liveToken() const
    {
        return firstToken([this](const Token &token, const Account &account) {
            return isLive(tokenState(token, session->inventory().nowMs())) && account.isActive();
        });
    }
    [[nodiscard]] Token revokedToken() const
    {
        return firstToken([](const Token &token, const Account &) { return !token.active; });
    }
    [[nodiscard]] Account activeAccount() const
    {
        for (const Account &account : data().accounts()) {
            if (account.isActive() && account.listed)
                return account;
        }
        qFatal("the demonstration data have no active account");
    }
    /// What another admin asks the server for, past the proxy and this session.
    template <typename Ask>
    auto elsewhere(Ask ask)
    {
        ServerClock clock;
        Connection direct = connection();
        direct.origin = started.url;
        HttpClient http(direct, SecretBytes::copyOf(started.adminToken), clock);
        ApiClient api(http);
        return finished(ask(api));
    }
    /// As the server has it.
    [[nodiscard]] std::optional<Token> onServer(TokenId id)
    {
        const Result<TokenList> list =
            elsewhere([](ApiClient &api) { return api.serviceTokens(); });
        if (!list.ok())
            qFatal("%s", qPrintable(list.error().text()));
        for (const Token &token : list->tokens) {
            if (token.id == id)
                return token;
        }
        return std::nullopt;
    }
    [[nodiscard]] Account accountOnServer(AccountId id)
    {
        Result<Account> account = elsewhere([id](ApiClient &api) { return api.account(id); });
        if (!account.ok())
            qFatal("%s", qPrintable(account.error().text()));
        return std::move(account).value();
    }
    /// Another admin has made this of an account.
    void editElsewhere(AccountId id, const AccountEdit &edit)
    {
        const auto done = elsewhere([&](ApiClient &api) {
            return api.updateAccount(id, edit, Capabilities::documented());
        });
        if (!done.ok())
            qFatal("%s", qPrintable(done.error().text()));
    }
};

} // namespace tokendesk::test
