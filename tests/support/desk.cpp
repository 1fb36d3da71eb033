#include "support/desk.h"

namespace tokendesk::test {

QCoro::Task<Result<SandboxAccess>> NoSandbox::start()
{
    co_return Error();
}

QCoro::Task<Result<SandboxAccess>> NoSandbox::reset()
{
    co_return Error();
}

Desk::Desk(const sandbox::Options &options, Opening opening)
    : live(options)
{
    live.changes.reset();
    live.session.reset();
    seal = std::make_unique<JournalSeal>(*live.journal, *secrets, live.folder.path());
    const auto inFolder = [this](const char *name) {
        return live.folder.filePath(QLatin1String(name));
    };
    reviews = std::move(finished(ReviewStore::open(inFolder("review.sqlite")))).value();
    history = std::move(finished(HistoryStore::open(inFolder("history.sqlite")))).value();
    useKeychain(*secrets);
    if (opening == Opening::AtOnce)
        open();
}

Desk::~Desk() = default;

void Desk::useKeychain(SecretStore &keychain, const HttpLimits &limits)
{
    connector = std::make_unique<Connector>(connections, keychain, *live.journal, limits);
    context =
        std::make_unique<AppContext>(AppContext{*connector, sandbox, *seal, *reviews, settings,
                                                windowState, live.folder.path(), history.get()});
}

void Desk::open()
{
    window = std::make_unique<MainWindow>(*context);
    window->resize(1440, 880);
    window->show();
    window->openSession(
        connector->runOnlySession(live.connection(), SecretBytes::copyOf(live.started.adminToken)));
}

NewTokenResult Desk::makeAdminToken() const
{
    AccountId admin = 0;
    for (const Account &account : data().accounts()) {
        if (account.isActive() && account.role == QLatin1String("Admin"))
            admin = account.id;
    }
    auto made = finished(window->workspace()->changes().createToken(
        {QStringLiteral("own_credential"), admin, 30, false}));
    if (!made.ok())
        qFatal("%s", qPrintable(made.error().text()));
    return std::move(made).value();
}

void Desk::openAs(SecretBytes credential)
{
    window = std::make_unique<MainWindow>(*context);
    window->show();
    window->openSession(connector->runOnlySession(live.connection(), std::move(credential)));
}

void Desk::openWithRole(const QString &role) const
{
    Changes &changes = window->workspace()->changes();
    const auto account = finished(changes.createAccount({QStringLiteral("Onlooker"), role, {}}));
    if (!account.ok())
        qFatal("%s", qPrintable(account.error().text()));
    auto made =
        finished(changes.createToken({QStringLiteral("onlooker-key"), account->id, 30, false}));
    if (!made.ok())
        qFatal("%s", qPrintable(made.error().text()));
    const auto handed = finished(changes.setHandover(made->change, Handover::Done));
    if (!handed.ok())
        qFatal("%s", qPrintable(handed.error().text()));
    window->openSession(connector->runOnlySession(live.connection(), std::move(made->value)));
}

Session &Desk::session() const
{
    return window->workspace()->session();
}

const Inventory &Desk::data() const
{
    return session().inventory().data();
}

TokensPage *Desk::tokens() const
{
    return find<TokensPage>("tokensPage");
}

AccountsPage *Desk::accounts() const
{
    return find<AccountsPage>("accountsPage");
}

TableView *Desk::table() const
{
    return find<TableView>("tokensTable");
}

QAction *Desk::action(ActionId id) const
{
    return window->actions().get(id);
}

Token Desk::tokenWhere(const std::function<bool(const Token &)> &wanted) const
{
    for (int i = 0; i < data().tokenCount(); ++i) {
        if (wanted(data().token(i)) && data().accountOf(i).isActive())
            return data().token(i);
    }
    qFatal("the demonstration data have no such token");
}

Token Desk::liveToken() const
{
    return tokenWhere([this](const Token &token) {
        return isLive(tokenState(token, session().inventory().nowMs()));
    });
}

Token Desk::revokedToken() const
{
    return tokenWhere([](const Token &token) { return !token.active; });
}

bool Desk::isActive(TokenId id) const
{
    return data().token(data().tokenIndex(id)).active;
}

void Desk::choose(TokenId id) const
{
    tokens()->goTo(id);
    QTRY_VERIFY(action(ActionId::Copy)->isEnabled());
}

void setReadOnly(const Desk &desk, bool readOnly)
{
    Connection connection = desk.session().connection();
    connection.readOnly = readOnly;
    desk.window->workspace()->setConnection(connection);
}

QToolButton *shownButton(const QWidget *banner, const char *name)
{
    // Looked for each time: while it is waited for, the banner may say something else.
    const auto newest = [&]() -> QToolButton * {
        const auto all = banner->findChildren<QToolButton *>(QLatin1String(name));
        return all.isEmpty() ? nullptr : all.constLast();
    };
    if (!QTest::qWaitFor([&] { return newest() && newest()->isVisible(); }, 20'000))
        qFatal("there is no %s to be seen", name);
    return newest();
}

int wholeTotal(const FindingModel &findings)
{
    const auto hasManyActive = [&findings] {
        for (int row = 0; row < findings.rowCount(); ++row) {
            const Finding *finding = findings.findingAt(row);
            if (finding && finding->rule == RuleId::ManyActive)
                return true;
        }
        return false;
    };
    if (!QTest::qWaitFor(hasManyActive, 20'000))
        qFatal("the rotations were not read");
    return findings.facets().total;
}

} // namespace tokendesk::test
