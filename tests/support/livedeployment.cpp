#include "support/livedeployment.h"

#include <QFile>

namespace tokendesk::test {

HttpLimits quickLimits()
{
    HttpLimits limits;
    limits.inactivity = std::chrono::seconds(10);
    limits.retryBase = std::chrono::milliseconds(5);
    return limits;
}

sandbox::Started startedWith(sandbox::SandboxServer &server, const sandbox::Options &options)
{
    QFuture<sandbox::Started> future = server.start(options);
    future.waitForFinished();
    const sandbox::Started started = future.result();
    if (!started.ok())
        qFatal("%s", qPrintable(started.error));
    return started;
}

void layDemonstrationAt(const QString &path)
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

LiveDeployment::LiveDeployment(sandbox::Options options)
{
    options.database = folder.filePath(QStringLiteral("sandbox.sqlite"));
    if (!options.seed && !options.tokens && !options.accounts)
        layDemonstrationAt(options.database);
    started = startedWith(server, options);
    proxy = std::make_unique<FaultProxy>(started.url);
    openJournal();
    connectAs(SecretBytes::copyOf(started.adminToken));
}

LiveDeployment::~LiveDeployment() = default;

void LiveDeployment::openJournal()
{
    auto opened = finished(Journal::open(folder.filePath(QStringLiteral("journal.sqlite"))));
    if (!opened.ok())
        qFatal("%s", qPrintable(opened.error().text()));
    journal = std::move(opened).value();
}

Connection LiveDeployment::connection() const
{
    Connection made;
    made.id = QStringLiteral("test");
    made.name = QStringLiteral("Test");
    made.origin = proxy->url();
    made.refreshMinutes = 0;
    return made;
}

void LiveDeployment::connectAs(SecretBytes credential, HttpLimits limits)
{
    changes.reset();
    session = std::make_unique<Session>(connection(), std::move(credential), *journal, limits);
    changes = std::make_unique<Changes>(*session);
}

Result<void> LiveDeployment::open()
{
    return finished(session->open());
}

Token LiveDeployment::firstToken(
    const std::function<bool(const Token &, const Account &)> &wanted) const
{
    for (int i = 0; i < data().tokenCount(); ++i) {
        if (wanted(data().token(i), data().accountOf(i)))
            return data().token(i);
    }
    qFatal("the demonstration data have no such token");
}

Token LiveDeployment::liveToken() const
{
    return firstToken([this](const Token &token, const Account &account) {
        return isLive(tokenState(token, session->inventory().nowMs())) && account.isActive();
    });
}

Token LiveDeployment::revokedToken() const
{
    return firstToken([](const Token &token, const Account &) { return !token.active; });
}

Account LiveDeployment::activeAccount() const
{
    for (const Account &account : data().accounts()) {
        if (account.isActive() && account.listed)
            return account;
    }
    qFatal("the demonstration data have no active account");
}

std::optional<Token> LiveDeployment::onServer(TokenId id)
{
    const Result<TokenList> list = elsewhere([](ApiClient &api) { return api.serviceTokens(); });
    if (!list.ok())
        qFatal("%s", qPrintable(list.error().text()));
    for (const Token &token : list->tokens) {
        if (token.id == id)
            return token;
    }
    return std::nullopt;
}

Account LiveDeployment::accountOnServer(AccountId id)
{
    Result<Account> account = elsewhere([id](ApiClient &api) { return api.account(id); });
    if (!account.ok())
        qFatal("%s", qPrintable(account.error().text()));
    return std::move(account).value();
}

void LiveDeployment::editElsewhere(AccountId id, const AccountEdit &edit)
{
    const auto done = elsewhere(
        [&](ApiClient &api) { return api.updateAccount(id, edit, Capabilities::documented()); });
    if (!done.ok())
        qFatal("%s", qPrintable(done.error().text()));
}

void LiveDeployment::deactivateElsewhere(AccountId id, const Inventory &listed)
{
    for (const Token &token : listed.tokens()) {
        const TokenId its = token.id;
        const bool isToRevoke = token.accountId == id && token.active;
        if (isToRevoke
            && !elsewhere([its](ApiClient &api) { return api.setRevoked(its, true); }).ok())
            qFatal("a token was not revoked");
    }
    const auto done = elsewhere([id](ApiClient &api) { return api.deactivateAccount(id); });
    if (!done.ok())
        qFatal("%s", qPrintable(done.error().text()));
}

} // namespace tokendesk::test
