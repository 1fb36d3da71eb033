// The real window on a real server, for tests of what a person does.
#pragma once

#include "credentials/connectionstore.h"
#include "credentials/secretstore.h"
#include "models/findingmodel.h"
#include "support/livedeployment.h"
#include "ui/accounts/accountspage.h"
#include "ui/tokens/tokenspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QSettings>
#include <QTest>

namespace tokendesk::test {

/// The window never starts its own sandbox here: the deployment is the one behind the proxy.
class NoSandbox final : public SandboxControl {
public:
    QCoro::Task<Result<SandboxAccess>> start() override { co_return Error(); }
    QCoro::Task<Result<SandboxAccess>> reset() override { co_return Error(); }
};

/// Later: by open(), when what the window is to begin with is set.
enum class Opening { AtOnce, Later };

/// The real window on a real server behind a proxy that can spoil things.
struct Desk {
    LiveDeployment live;
    QSettings settings{live.folder.filePath(QStringLiteral("wishes.ini")), QSettings::IniFormat};
    QSettings windowState{live.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ConnectionStore connections{settings};
    std::unique_ptr<SecretStore> secrets = makeKeychainStore(std::chrono::seconds(1));
    NoSandbox sandbox;
    std::unique_ptr<JournalSeal> seal;
    std::unique_ptr<ReviewStore> reviews;
    std::unique_ptr<HistoryStore> history;
    std::unique_ptr<Connector> connector;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<MainWindow> window;

    explicit Desk(const sandbox::Options &options = {}, Opening opening = Opening::AtOnce)
        : live(options)
    {
        live.changes.reset();
        live.session.reset();
        seal = std::make_unique<JournalSeal>(*live.journal, *secrets, live.folder.path());
        reviews =
            std::move(
                finished(ReviewStore::open(live.folder.filePath(QStringLiteral("review.sqlite")))))
                .value();
        history = std::move(finished(HistoryStore::open(
                                live.folder.filePath(QStringLiteral("history.sqlite")))))
                      .value();
        useKeychain(*secrets);
        if (opening == Opening::AtOnce)
            open();
    }
    /// Before open(). It must outlive this.
    void useKeychain(SecretStore &keychain, const HttpLimits &limits = quickLimits())
    {
        connector = std::make_unique<Connector>(connections, keychain, *live.journal, limits);
        context = std::make_unique<AppContext>(AppContext{*connector, sandbox, *seal, *reviews,
                                                          settings, windowState, live.folder.path(),
                                                          history.get()});
    }
    void open()
    {
        window = std::make_unique<MainWindow>(*context);
        window->resize(1440, 880);
        window->show();
        window->openSession(connector->runOnlySession(
            live.connection(), SecretBytes::copyOf(live.started.adminToken)));
    }
    /// Of an Admin service account.
    [[nodiscard]] NewTokenResult makeAdminToken() const
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
    /// In another window, instead of this one.
    void openAs(SecretBytes credential)
    {
        window = std::make_unique<MainWindow>(*context);
        window->show();
        window->openSession(connector->runOnlySession(live.connection(), std::move(credential)));
    }
    [[nodiscard]] Session &session() const { return window->workspace()->session(); }
    [[nodiscard]] const Inventory &data() const { return session().inventory().data(); }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] TokensPage *tokens() const { return find<TokensPage>("tokensPage"); }
    [[nodiscard]] AccountsPage *accounts() const { return find<AccountsPage>("accountsPage"); }
    [[nodiscard]] TableView *table() const { return find<TableView>("tokensTable"); }
    [[nodiscard]] QAction *action(ActionId id) const { return window->actions().get(id); }
    [[nodiscard]] Token tokenWhere(const std::function<bool(const Token &)> &wanted) const
    {
        for (int i = 0; i < data().tokenCount(); ++i) {
            if (wanted(data().token(i)) && data().accountOf(i).isActive())
                return data().token(i);
        }
        qFatal("the demonstration data have no such token");
    }
    [[nodiscard]] Token liveToken() const
    {
        return tokenWhere([this](const Token &token) {
            return isLive(tokenState(token, session().inventory().nowMs()));
        });
    }
    [[nodiscard]] Token revokedToken() const
    {
        return tokenWhere([](const Token &token) { return !token.active; });
    }
    [[nodiscard]] bool isActive(TokenId id) const
    {
        return data().token(data().tokenIndex(id)).active;
    }
    void choose(TokenId id) const
    {
        tokens()->goTo(id);
        QTRY_VERIFY(action(ActionId::Copy)->isEnabled());
    }
};

/// How many findings there are once all is known that is judged by: the rotations, which may be
/// read later than the lists, tell how many tokens are one too many.
inline int wholeTotal(const FindingModel &findings)
{
    const auto hasManyActive = [&findings] {
        for (int row = 0; row < findings.rowCount(); ++row) {
            const Finding *finding = findings.findingAt(row);
            if (finding && finding->rule == RuleId::ManyActive)
                return true;
        }
        return false;
    };
    if (!QTest::qWaitFor(hasManyActive))
        qFatal("the rotations were not read");
    return findings.facets().total;
}

#define OPEN_DESK(desk)                                                                            \
    Desk desk;                                                                                     \
    QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);                                   \
    QTRY_VERIFY(desk.tokens()->model().rowCount() > 100)

} // namespace tokendesk::test
