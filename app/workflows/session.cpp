#include "workflows/session.h"

#include "api/decodeissues.h"
#include "credentials/tokenclaims.h"
#include "domain/role.h"
#include "domain/sentence.h"
#include "domain/steadytime.h"
#include "workflows/accountedit.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <iterator>

namespace tokendesk {

namespace {

constexpr qint64 expiryToleranceMs = 5 * msPerSecond;
constexpr qint64 issueToleranceMs = 5 * msPerMinute;
/// How long the lists wait for the OpenAPI document, which says how the accounts are asked for.
constexpr std::chrono::seconds capabilitiesPatience(3);

Error cancelled()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = Session::tr("The connection was closed");
    return error;
}

Error locked()
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = Session::tr("The connection is locked");
    return error;
}

bool isStatus(const Error &error, int status)
{
    return error.kind == Error::Kind::HttpStatus && error.httpStatus == status;
}

bool isMissingEndpoint(const Error &error)
{
    return isStatus(error, 404) || isStatus(error, 405);
}

/// It says nothing of the other list, which was read: neither of the way to the server nor of the
/// credential.
bool isThatListAlone(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::HttpStatus:
        return error.httpStatus != 401;
    case Error::Kind::Undecodable:
    case Error::Kind::Deadline:
    case Error::Kind::Redirected:
        return true;
    case Error::Kind::Cancelled:
    case Error::Kind::Unreachable:
    case Error::Kind::Tls:
    case Error::Kind::Keychain:
    case Error::Kind::Local:
    case Error::Kind::Refused:
        return false;
    }
    return false;
}

bool hasEveryState(const std::vector<DecodeIssue> &issues)
{
    // Past the limit it is not known what the others are about.
    return static_cast<qsizetype>(issues.size()) <= maximumIssues
        && std::none_of(issues.begin(), issues.end(), [](const DecodeIssue &issue) {
               return issue.path.endsWith(QLatin1String(".active"));
           });
}

/// How much one sees with it.
int reach(Access access)
{
    switch (access) {
    case Access::Full:
        return 2;
    case Access::ReadAccounts:
        return 1;
    case Access::Unknown:
    case Access::None:
        break;
    }
    return 0;
}

/// What was shown is still worth more than an empty list.
Error lostAccess(Error refused)
{
    refused.message = Session::tr("This credential may not read the service tokens any more");
    refused.remedy = Session::tr("Ask an Admin whether its role was changed, or renew the "
                                 "credential with one that has the Admin role.");
    return refused;
}

/// The API has no way to delete accounts, so they cannot all be gone.
Error emptied(const Inventory &before)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    const QString accounts = Session::tr("%Ln account(s)", nullptr, before.accountCount());
    const QString tokens = Session::tr("%Ln token(s)", nullptr, before.tokenCount());
    //: %1: "40 accounts and 141 tokens"
    error.message = Session::tr("The server answered with empty lists, and before there were %1")
                        .arg(joinedWords({accounts, tokens}));
    error.remedy = Session::tr("Accounts cannot be deleted, so this is probably a fault of the "
                               "server. Try again in a moment. If the deployment was set back, "
                               "show the empty lists.");
    return error;
}

bool hasListed(const Inventory &inventory)
{
    const std::vector<Account> &accounts = inventory.accounts();
    return std::any_of(accounts.begin(), accounts.end(),
                       [](const Account &account) { return account.listed; });
}

/// About a list, not a row.
DecodeIssue issueOf(const QString &message)
{
    DecodeIssue issue;
    issue.message = message;
    return issue;
}

DecodeIssue withoutAccounts(const Error &error)
{
    return issueOf(Session::tr("The list of service accounts could not be read, so those without a "
                               "token are missing: %1")
                       .arg(error.text()));
}

DecodeIssue withOldAccounts(const Error &error)
{
    return issueOf(Session::tr("The list of service accounts could not be read, so they are shown "
                               "as they were before: %1")
                       .arg(error.text()));
}

DecodeIssue withoutOwnTokens(const Error &error)
{
    return issueOf(Session::tr("Your own tokens could not be read, so the one that this connection "
                               "uses may not be marked as yours: %1")
                       .arg(error.text()));
}

/// A list that does not state them takes nothing away from what another answer has told.
void keepKnownTimes(std::vector<Account> &accounts, const Inventory &before)
{
    for (Account &account : accounts) {
        const int index = account.isKnown() ? before.accountIndex(account.id) : -1;
        if (index >= 0)
            keepKnownTimes(account, before.account(index));
    }
}

} // namespace

struct Session::Lists {
    std::vector<Account> accounts;
    std::vector<Token> tokens;
    std::vector<DecodeIssue> issues;
    ListTrust trust;
    Access access = Access::None;
    bool areAccountsRead = false;
    std::optional<Error> refused; ///< of the service tokens, where the access is not Full
};

Session::Session(Connection connection, Credentials credentials, Journal &journal,
                 HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_http(m_connection, credentials.duplicate(), m_clock, limits)
    , m_api(m_http)
    , m_journal(journal)
    , m_inventory(m_clock)
{
    if (const auto claims = readTokenClaims(credentials.token.view())) {
        m_identity.who = claims->who();
        m_identity.role = claims->role;
        m_identity.expiresAt = claims->expiresAt;
        m_identity.issuedAt = claims->issuedAt;
        m_identity.userId = claims->userId;
    }
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] { refresh(); });
}

Session::~Session()
{
    // Everything that waits ends here, while the members that it uses are alive.
    m_http.cancelAll();
}

void Session::begin()
{
    m_refreshing = true;
    m_isEmptied = false;
    m_takesEmpty = std::exchange(m_nextTakesEmpty, false);
}

Result<void> Session::end(Result<void> outcome)
{
    m_refreshing = false;
    if (outcome.ok()) {
        m_lastError.reset();
        m_phase = Phase::Ready;
    } else {
        m_lastError = outcome.error();
        m_phase = hasRead() ? Phase::Ready : Phase::Failed;
    }
    if (m_refreshTimer.interval() > 0)
        m_refreshTimer.start();
    Q_EMIT stateChanged();
    Q_EMIT refreshed();
    // Not from here: whoever waited for this run is told first.
    QTimer::singleShot(0, this, &Session::serveWaiting);
    return outcome;
}

QCoro::Task<Result<void>> Session::open()
{
    const QPointer<Session> self(this);
    if (m_isLocked)
        co_return locked();
    if (m_refreshing)
        co_return cancelled();
    begin();
    m_phase = Phase::Connecting;
    if (!m_isLastKnown)
        m_lastError.reset(); // else it is why they are shown
    Q_EMIT stateChanged();

    Result<void> proven = co_await proveCredential();
    if (!self)
        co_return cancelled();
    if (!proven.ok())
        co_return end(std::move(proven));

    m_phase = Phase::Loading;
    Q_EMIT stateChanged();
    Result<void> loaded = co_await load();
    if (!self)
        co_return cancelled();
    co_return end(std::move(loaded));
}

QCoro::Task<Result<void>> Session::refresh()
{
    const QPointer<Session> self(this);
    if (m_isLocked)
        co_return locked();
    if (m_refreshing) {
        // The lists under way may have been read before what the caller wants to see.
        if (!m_nextRun) {
            m_nextRun = std::make_shared<QPromise<void>>();
            m_nextRun->start();
        }
        QFuture<void> nextRun = m_nextRun->future();
        co_await nextRun;
        if (!self)
            co_return cancelled();
        co_return m_lastError ? Result<void>(*m_lastError) : Result<void>();
    }
    const auto waiting = std::exchange(m_nextRun, nullptr);
    if (m_phase != Phase::Ready) {
        Result<void> opened = co_await open();
        if (waiting)
            waiting->finish();
        co_return opened;
    }

    begin();
    Q_EMIT stateChanged();
    Result<void> loaded;
    if (m_isUnproven)
        loaded = co_await proveCredential();
    if (self && loaded.ok())
        loaded = co_await load();
    if (!self)
        co_return cancelled();
    loaded = end(std::move(loaded));
    if (waiting)
        waiting->finish();
    co_return loaded;
}

void Session::takeEmptyLists()
{
    if (m_isLocked)
        return;
    m_nextTakesEmpty = true;
    refresh();
}

void Session::changeWasDone()
{
    if (m_lastError && !m_refreshing)
        refresh();
}

void Session::serveWaiting()
{
    if (!m_nextRun)
        return;
    if (m_phase == Phase::Ready || m_nextTakesEmpty)
        refresh();
    else
        std::exchange(m_nextRun, nullptr)->finish();
}

QCoro::Task<> Session::readCapabilities(std::shared_ptr<QPromise<void>> read)
{
    const QPointer<Session> self(this);
    m_capabilitiesRead = read;
    Result<Capabilities> found = co_await m_api.capabilities();
    if (!self || m_capabilitiesRead != read) {
        read->finish(); // that of other credentials is on its way, or nobody is left
        co_return;
    }
    m_capabilitiesRead.reset();
    m_capabilities = found.ok() ? std::move(found).value() : Capabilities::documented();
    const bool isLate = read->future().isFinished();
    read->finish();
    if (isLate)
        Q_EMIT stateChanged();
}

QCoro::Task<Result<void>> Session::proveCredential()
{
    const QPointer<Session> self(this);
    // Now, not at the end: one that comes meanwhile is to be proven too.
    m_isUnproven = false;
    m_ownTokensUnread.reset();
    // Both are under way at once. The document is waited for a while only: without it, the
    // documented set is offered until it comes.
    const auto read = std::make_shared<QPromise<void>>();
    read->start();
    readCapabilities(read);
    QTimer::singleShot(capabilitiesPatience, this, [read] { read->finish(); });
    auto ownTask = m_api.ownTokens();
    Result<TokenList> own = co_await ownTask;
    if (!self)
        co_return cancelled();
    if (own.ok()) {
        adoptIdentity(own.value());
    } else if (!isMissingEndpoint(own.error())) {
        m_isUnproven = true;
        if (!isThatListAlone(own.error()) || isStatus(own.error(), 403))
            co_return own.error();
        // The other lists prove the credential, too.
        m_ownTokensUnread = own.error();
    }
    QFuture<void> capabilities = read->future();
    co_await capabilities;
    if (!self)
        co_return cancelled();
    co_return Result<void>();
}

QCoro::Task<Result<void>> Session::probe()
{
    const QPointer<Session> self(this);
    Result<void> proven = co_await proveCredential();
    if (!self)
        co_return cancelled();
    if (!proven.ok())
        co_return proven;
    Result<Lists> lists = co_await readLists();
    if (!self)
        co_return cancelled();
    if (!lists.ok())
        co_return lists.error();
    adoptAccess(lists->access);
    co_return Result<void>();
}

void Session::adoptAccess(Access access)
{
    m_access = access;
    if (access == Access::Full && m_identity.role.isEmpty())
        m_identity.role = QStringLiteral("Admin");
}

void Session::adoptIdentity(const TokenList &own)
{
    m_ownTokens = own.tokens;
    if (own.accounts.size() != 1)
        return;
    const Account &me = own.accounts.front();
    if (!m_identity.userId)
        m_identity.userId = me.id;
    if (m_identity.who.isEmpty())
        m_identity.who = me.label();
    if (!me.role.isEmpty())
        m_identity.role = me.role;
}

QCoro::Task<Result<Session::Lists>> Session::readLists()
{
    const QPointer<Session> self(this);
    // Both are under way at once.
    auto tokensTask = m_api.serviceTokens();
    auto accountsTask = m_api.serviceAccounts(m_capabilities);
    Result<TokenList> tokens = co_await tokensTask;
    if (!self)
        co_return cancelled();
    Result<AccountList> accounts = co_await accountsTask;
    if (!self)
        co_return cancelled();

    Lists lists;
    lists.trust.whole = true;
    if (tokens.ok()) {
        lists.access = Access::Full;
        lists.tokens = std::move(tokens->tokens);
        lists.trust.allTokens = tokens->complete && hasEveryRow(tokens->issues);
        lists.trust.statesRead = hasEveryState(tokens->issues);
        lists.trust.whole = lists.trust.allTokens && lists.trust.statesRead;
        lists.issues = std::move(tokens->issues);
        if (!tokens->complete)
            lists.issues.push_back(
                issueOf(tr("The server gave fewer service tokens than it counts")));
    } else if (isStatus(tokens.error(), 403)) {
        lists.refused = tokens.error();
    } else {
        co_return tokens.error();
    }

    if (accounts.ok()) {
        if (lists.access == Access::None)
            lists.access = Access::ReadAccounts;
        lists.areAccountsRead = true;
        lists.accounts = std::move(accounts->accounts);
        lists.trust.allAccounts = accounts->complete && hasEveryRow(accounts->issues);
        lists.trust.whole = lists.trust.whole && lists.trust.allAccounts;
        lists.issues.insert(lists.issues.end(), accounts->issues.begin(), accounts->issues.end());
        if (!accounts->complete)
            lists.issues.push_back(
                issueOf(tr("The server gave another number of service accounts than it counts")));
    } else if (isMissingEndpoint(accounts.error())) {
        // A release without this call says so in its document; else something stands in between.
        const bool isOffered = m_capabilities.has(Capability::ListAccounts)
            || m_capabilities.has(Capability::ListAccountsPlain);
        if (isOffered) {
            lists.trust.whole = false;
            lists.issues.push_back(withoutAccounts(accounts.error()));
        }
    } else if (isStatus(accounts.error(), 403)) {
        if (lists.access == Access::Full) {
            lists.trust.whole = false;
            lists.issues.push_back(withoutAccounts(accounts.error()));
        }
    } else if (lists.access == Access::Full && isThatListAlone(accounts.error())) {
        // The tokens are what must be seen and revoked; the accounts stay as they were read before.
        lists.trust.whole = false;
        const std::vector<Account> &before = m_inventory.data().accounts();
        std::copy_if(before.begin(), before.end(), std::back_inserter(lists.accounts),
                     [](const Account &account) { return account.listed; });
        lists.trust.oldAccounts = !lists.accounts.empty();
        lists.issues.push_back(lists.trust.oldAccounts ? withOldAccounts(accounts.error())
                                                       : withoutAccounts(accounts.error()));
    } else {
        co_return accounts.error();
    }

    // What only the tokens know comes after what the list says: of equal ids the first counts.
    if (tokens.ok())
        lists.accounts.insert(lists.accounts.end(), tokens->accounts.begin(),
                              tokens->accounts.end());
    co_return lists;
}

QCoro::Task<Result<void>> Session::load()
{
    const QPointer<Session> self(this);
    const quint64 startRevision = m_inventory.revision();
    const qint64 startMs = steadyMs();
    Result<Lists> lists = co_await readLists();
    if (!self)
        co_return cancelled();
    if (!lists.ok())
        co_return lists.error();

    if (hasRead() && reach(lists->access) < reach(m_access)) {
        m_isRoleDoubtful = true;
        const Error lost = lostAccess(*lists->refused);
        co_await readIdentity(); // it may have another role now
        co_return lost;
    }

    const bool isEmpty = lists->areAccountsRead && lists->accounts.empty() && lists->tokens.empty();
    // What an earlier run has kept may be of a credential that could see more.
    const bool wasRefused = lists->refused && m_inventory.data().knowsTokens();
    m_isEmptied = isEmpty && !wasRefused && hasListed(m_inventory.data()) && !m_takesEmpty;
    if (m_isEmptied)
        co_return emptied(m_inventory.data());

    const bool isRoleBack = std::exchange(m_isRoleDoubtful, false);
    adoptAccess(lists->access);
    m_issues = lists->issues;
    if (m_ownTokensUnread)
        m_issues.push_back(withoutOwnTokens(*m_ownTokensUnread));
    m_trust = lists->trust;
    m_refusal = lists->refused;
    co_await install(std::move(lists).value(), startRevision);
    if (!self)
        co_return cancelled();
    m_isLastKnown = false;
    // By the clock as it is now: the lists' own answers may have put it right.
    m_refreshedAt = Moment::at(m_clock.nowMs() - (steadyMs() - startMs));
    m_refreshedLocalMs = m_refreshedAt.msecs() - m_clock.offsetMs();
    if (m_access != Access::Full || isRoleBack) {
        co_await readIdentity();
        if (!self)
            co_return cancelled();
    }

    if (m_access != Access::None && m_capabilities.has(Capability::ListTeams)) {
        co_await readTeams();
        if (!self)
            co_return cancelled();
    }
    co_return Result<void>();
}

void Session::showLastKnown(std::shared_ptr<Inventory> inventory, Moment readAt)
{
    if (m_inventory.isLoaded() || m_refreshing || m_isLocked)
        return;
    m_isLastKnown = true;
    m_access = inventory->knowsTokens() ? Access::Full : Access::ReadAccounts;
    m_refreshedAt = readAt;
    InventoryDiff diff;
    diff.addedTokens = inventory->tokenCount();
    diff.addedAccounts = inventory->accountCount();
    m_inventory.replace(std::move(inventory), diff, m_inventory.revision());
    Q_EMIT stateChanged();
}

QCoro::Task<> Session::readIdentity()
{
    const QPointer<Session> self(this);
    auto ownTask = m_api.ownTokens();
    Result<TokenList> own = co_await ownTask;
    if (self && own.ok())
        adoptIdentity(own.value());
}

QCoro::Task<> Session::readTeams()
{
    const QPointer<Session> self(this);
    Result<std::vector<Team>> teams = co_await m_api.teams();
    // Without them a person can still type a team's name.
    if (!self || !teams.ok())
        co_return;
    m_teams.clear();
    for (const Team &team : teams.value())
        m_teams << team.name;
}

QCoro::Task<> Session::install(Lists lists, quint64 startRevision)
{
    const QPointer<Session> self(this);
    struct Built {
        std::shared_ptr<Inventory> inventory;
        InventoryDiff diff;
    };
    const auto shared = std::make_shared<Lists>(std::move(lists));
    const auto build = [shared](std::shared_ptr<const Inventory> before, LocalChanges local) {
        Built built;
        keepKnownTimes(shared->accounts, *before);
        built.inventory = std::make_shared<Inventory>(shared->accounts, shared->tokens);
        built.inventory->setKnowsTokens(shared->access == Access::Full);
        local.applyTo(*built.inventory);
        built.diff = compareInventories(*before, *built.inventory);
        return built;
    };

    // A change made while the worker compared makes the comparison stale. Each is short, so a
    // third time is rare; a run of changes must not starve the refresh, so then it is done here.
    constexpr int tries = 3;
    for (int attempt = 1;; ++attempt) {
        const quint64 revision = m_inventory.revision();
        Built built;
        if (attempt < tries) {
            auto future = runOnWorker(
                [build, before = m_inventory.snapshot(),
                 local = m_inventory.changesSince(startRevision)] { return build(before, local); });
            built = co_await future;
            if (!self)
                co_return;
        } else {
            built = build(m_inventory.snapshot(), m_inventory.changesSince(startRevision));
        }
        if (m_inventory.revision() != revision)
            continue;
        auto previous = m_inventory.snapshot();
        m_inventory.replace(std::move(built.inventory), built.diff, startRevision);
        dropOnWorker(std::move(previous));
        dropOnWorker(std::move(*shared));
        co_return;
    }
}

bool Session::isOwnAccount(AccountId id) const
{
    return m_identity.userId == id;
}

bool Session::fitsCredential(const Token &token) const
{
    const auto differ = [](Moment a, Moment b, qint64 toleranceMs) {
        return a.isSet() && b.isSet() && qAbs(a.msecs() - b.msecs()) > toleranceMs;
    };
    if (m_identity.expiresAt.isSet() != token.expiration.isSet() && m_identity.issuedAt.isSet())
        return false;
    return !differ(m_identity.expiresAt, token.expiration, expiryToleranceMs)
        && !differ(m_identity.issuedAt, token.created, issueToleranceMs);
}

bool Session::mayBeOwnToken(const Token &token) const
{
    const bool listed = std::any_of(m_ownTokens.begin(), m_ownTokens.end(),
                                    [&](const Token &own) { return own.id == token.id; });
    if (!listed && !isOwnAccount(token.accountId))
        return false;
    // The credential tells when it was made and when it ends: another token of ours differs there.
    if (fitsCredential(token))
        return true;
    // Where none is as the credential says, its times are not those of the list: it may be any.
    const Inventory &inventory = m_inventory.data();
    const int account = inventory.accountIndex(m_identity.userId.value_or(0));
    if (account >= 0) {
        for (const int index : inventory.tokensOf(account)) {
            if (fitsCredential(inventory.token(index)))
                return false;
        }
    }
    return std::none_of(m_ownTokens.begin(), m_ownTokens.end(),
                        [this](const Token &own) { return fitsCredential(own); });
}

void Session::lock()
{
    m_isLocked = true;
    m_nextTakesEmpty = false;
    m_http.lock();
    Q_EMIT stateChanged();
}

Result<void> Session::adopt(Credentials credentials)
{
    const auto claims = readTokenClaims(credentials.token.view());
    if (claims && claims->userId && m_identity.userId && claims->userId != m_identity.userId) {
        Error error;
        error.kind = Error::Kind::Refused;
        error.message = tr("This is the credential of another user");
        error.remedy = tr("Open the connection anew to work as that user");
        return error;
    }
    m_identity.expiresAt = claims ? claims->expiresAt : Moment::missing();
    m_identity.issuedAt = claims ? claims->issuedAt : Moment::missing();
    m_http.unlock(std::move(credentials));
    return {};
}

Result<void> Session::unlock(Credentials credentials)
{
    Result<void> adopted = adopt(std::move(credentials));
    if (!adopted.ok())
        return adopted;
    m_isLocked = false;
    Q_EMIT stateChanged();
    return adopted;
}

Result<void> Session::replaceCredentials(Credentials credentials)
{
    if (m_isLocked)
        return locked();
    Result<void> adopted = adopt(std::move(credentials));
    if (!adopted.ok())
        return adopted;
    m_isUnproven = true;
    Q_EMIT stateChanged();
    return adopted;
}

void Session::setConnection(const Connection &connection)
{
    m_connection.name = connection.name;
    m_connection.colour = connection.colour;
    m_connection.refreshMinutes = connection.refreshMinutes;
    m_connection.readOnly = connection.readOnly;
    m_http.setReadOnly(connection.readOnly);
    setRefreshInterval(std::chrono::minutes(connection.refreshMinutes));
    Q_EMIT connectionChanged();
    Q_EMIT stateChanged();
}

void Session::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_refreshTimer.setInterval(interval);
    if (interval.count() > 0)
        m_refreshTimer.start();
    else
        m_refreshTimer.stop();
}

} // namespace tokendesk
