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
#include <QToolButton>

namespace tokendesk::test {

/// The window never starts its own sandbox here: the deployment is the one behind the proxy.
class NoSandbox final : public SandboxControl {
public:
    QCoro::Task<Result<SandboxAccess>> start() override;
    QCoro::Task<Result<SandboxAccess>> reset() override;
};

/// Later: by open(), when what the window is to begin with is set.
enum class Opening { AtOnce, Later };

/// The real window on a real server behind a proxy that can spoil things.
struct Desk {
    LiveDeployment live;
    QSettings settings{live.folder.filePath(QStringLiteral("wishes.ini")), QSettings::IniFormat};
    QSettings windowState{live.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    ConnectionStore connections{settings};
    std::unique_ptr<SecretStore> secrets = makeKeychainStore();
    NoSandbox sandbox;
    std::unique_ptr<JournalSeal> seal;
    std::unique_ptr<ReviewStore> reviews;
    std::unique_ptr<HistoryStore> history;
    std::unique_ptr<Connector> connector;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<MainWindow> window;

    explicit Desk(const sandbox::Options &options = {}, Opening opening = Opening::AtOnce);
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    /// Before open(). It must outlive this.
    void useKeychain(SecretStore &keychain, const HttpLimits &limits = quickLimits());
    void open();
    /// Of an Admin service account.
    [[nodiscard]] NewTokenResult makeAdminToken() const;
    /// In another window, instead of this one.
    void openAs(SecretBytes credential);
    /// In this window, with a token of a new account that has this role.
    void openWithRole(const QString &role) const;
    [[nodiscard]] Session &session() const;
    [[nodiscard]] const Inventory &data() const;
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] TokensPage *tokens() const;
    [[nodiscard]] AccountsPage *accounts() const;
    [[nodiscard]] TableView *table() const;
    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] Token tokenWhere(const std::function<bool(const Token &)> &wanted) const;
    [[nodiscard]] Token liveToken() const;
    [[nodiscard]] Token revokedToken() const;
    [[nodiscard]] bool isActive(TokenId id) const;
    void choose(TokenId id) const;
};

void setReadOnly(const Desk &desk, bool readOnly);

/// The newest of a banner, once it can be seen: what was said before goes a moment later.
QToolButton *shownButton(const QWidget *banner, const char *name);

/// How many findings there are once all is known that is judged by: the rotations, which may be
/// read later than the lists, tell how many tokens are one too many.
int wholeTotal(const FindingModel &findings);

#define OPEN_DESK(desk)                                                                            \
    Desk desk;                                                                                     \
    QTRY_COMPARE_WITH_TIMEOUT(desk.session().phase(), Session::Phase::Ready, 20'000);              \
    QTRY_VERIFY_WITH_TIMEOUT(desk.tokens()->model().rowCount() > 100, 20'000)

} // namespace tokendesk::test
