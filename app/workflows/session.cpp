#include "workflows/session.h"

#include "api/httperrors.h"
#include "domain/steadytime.h"
#include "workflows/readerrors.h"
#include "workflows/showlists.h"

#include <QCoroFuture>
#include <QPointer>

#include <utility>

namespace tokendesk {

namespace {

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

} // namespace

Session::Session(Connection connection, Credentials credentials, Journal &journal,
                 HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_http(m_connection, credentials.duplicate(), m_clock, limits)
    , m_api(m_http)
    , m_offer(m_api)
    , m_journal(journal)
    , m_inventory(m_clock)
    , m_identity(identityOf(credentials))
{
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] { refreshUnasked(); });
    connect(&m_offer, &DeploymentOffer::cameLate, this, &Session::stateChanged);
    connect(&m_inventory, &LiveInventory::tokenChanged, this, [this](int index) {
        const Token &token = m_inventory.data().token(index);
        if (!token.active && !m_inventory.pendingToken(token.id) && mayBeOwnToken(token))
            refreshUnasked();
    });
}

Session::~Session()
{
    // Everything that waits ends here, while the members that it uses are alive.
    m_http.cancelAll();
}

void Session::begin()
{
    m_refreshing = true;
    m_isUnasked = std::exchange(m_nextIsUnasked, false);
    m_isEmptied = false;
    m_unread.clear();
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

void Session::refreshUnasked()
{
    if (m_isLocked || m_refreshing)
        return;
    m_nextIsUnasked = true;
    refresh();
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

void Session::changeHasFailed(const Error &error)
{
    // The lists tell what else it may not do any more, and the page how to sign in again.
    if (error.kind == Error::Kind::HttpStatus && error.httpStatus == 401 && !m_refreshing
        && !m_isLocked) {
        refresh();
        return;
    }
    if (!isUnanswered(error) || m_refreshing || m_lastError || !hasRead())
        return;
    m_lastError = error;
    Q_EMIT stateChanged();
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

QCoro::Task<Result<void>> Session::proveCredential()
{
    const QPointer<Session> self(this);
    // Now, not at the end: one that comes meanwhile is to be proven too.
    m_isUnproven = false;
    m_ownTokensUnread.reset();
    // Both are under way at once. The document is waited for a while only: without it, the
    // documented set is offered until it comes.
    QFuture<void> offer = m_offer.ask();
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
    co_await offer;
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
    Result<LoadedLists> lists = co_await readLists();
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
    completeBy(m_identity, own);
}

QCoro::Task<Result<LoadedLists>> Session::readLists()
{
    const QPointer<Session> self(this);
    // Both are under way at once.
    auto tokensTask = m_api.serviceTokens();
    auto accountsTask = m_api.serviceAccounts(capabilities());
    Result<TokenList> tokens = co_await tokensTask;
    if (!self)
        co_return cancelled();
    Result<AccountList> accounts = co_await accountsTask;
    if (!self)
        co_return cancelled();
    co_return listsOf(std::move(tokens), std::move(accounts), capabilities(), m_inventory.data());
}

QCoro::Task<Result<void>> Session::load()
{
    const QPointer<Session> self(this);
    const quint64 startRevision = m_inventory.revision();
    const qint64 startMs = steadyMs();
    Result<LoadedLists> lists = co_await readLists();
    if (!self)
        co_return cancelled();
    if (!lists.ok())
        co_return lists.error();

    if (hasRead() && seesLess(lists->access, m_access)) {
        m_isRoleDoubtful = true;
        const Error lost = lostAccessError(*lists->refused);
        co_await readIdentity(); // it may have another role now
        co_return lost;
    }

    if (areUnread(lists.value(), m_inventory.data())) {
        m_unread = lists->issues;
        co_return unreadError(lists.value());
    }
    m_isEmptied = areEmptied(lists.value(), m_inventory.data()) && !m_takesEmpty;
    if (m_isEmptied)
        co_return emptiedError(m_inventory.data());

    const bool isRoleBack = std::exchange(m_isRoleDoubtful, false);
    adoptAccess(lists->access);
    m_issues = lists->issues;
    if (m_ownTokensUnread)
        m_issues.push_back(ownTokensIssue(*m_ownTokensUnread));
    m_trust = lists->trust;
    m_refusal = lists->refused;
    auto showing = showLists(&m_inventory, std::move(lists).value(), startRevision);
    co_await showing;
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

    if (m_access != Access::None && capabilities().has(Capability::ListTeams)) {
        co_await readTeams();
        if (!self)
            co_return cancelled();
    }
    co_return Result<void>();
}

void Session::showLastKnown(std::shared_ptr<Inventory> inventory, Moment readAt,
                            qint64 clockOffsetMs)
{
    if (m_inventory.isLoaded() || m_refreshing || m_isLocked)
        return;
    m_isLastKnown = true;
    m_clock.assumeOffset(clockOffsetMs);
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

std::optional<qint64> Session::observedOffsetMs() const
{
    return isClockObserved() ? std::optional(clockOffsetMs()) : std::nullopt;
}

bool Session::isOwnAccount(AccountId id) const
{
    return m_identity.userId == id;
}

bool Session::mayBeOwnToken(const Token &token) const
{
    return mayBeCredential(token, m_identity, m_ownTokens, m_inventory.data());
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
    Result<void> renewed = renewBy(m_identity, credentials);
    if (!renewed.ok())
        return renewed;
    m_http.unlock(std::move(credentials));
    return renewed;
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
    Q_EMIT credentialsReplaced();
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
