#include "api/httpclient.h"

#include "api/httpcall.h"
#include "api/httptransport.h"
#include "api/retrypolicy.h"

#include <QRandomGenerator>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <vector>

namespace tokendesk {

/// The queue; what is sent is sent by the transport, in a thread of its own.
class HttpClient::Private final {
public:
    Private(HttpClient &owner, Connection where, Credentials credentials, ServerClock &clock,
            HttpLimits timings);
    ~Private();

    std::shared_ptr<HttpCall> enqueue(HttpRequest request);
    void dispatch();
    void onOutcome(quint64 id, const std::shared_ptr<HttpOutcome> &outcome);
    void cancelAll();
    void hurry(const QString &path);
    void setCredentials(Credentials credentials, Qt::ConnectionType how);
    [[nodiscard]] std::chrono::milliseconds pause() const;

    const Connection connection;
    SecretBytes keyPassphrase;
    SecretBytes proxyPassword;
    bool readOnly;
    bool locked = false;
    bool proxyIsLate = false;
    int hurriedReads = 0; ///< how many ask that reads go first
    std::vector<std::shared_ptr<HttpCall>> calls; ///< waiting and running, in their order

private:
    void finish(const std::shared_ptr<HttpCall> &call, Result<HttpResponse> outcome);
    void withdraw(quint64 id);
    [[nodiscard]] bool isHurriedRead(const HttpCall &call) const
    {
        return hurriedReads > 0 && !call.changes();
    }
    void startCall(HttpCall &call);
    [[nodiscard]] HttpCall *nextCall(HttpCall::Clock::time_point now) const;
    [[nodiscard]] bool isHurried(const HttpCall &call) const
    {
        return call.urgent || isHurriedRead(call);
    }
    /// As many as are let through already.
    [[nodiscard]] bool isHeldBack(const HttpCall &call) const
    {
        return m_running >= (isHurried(call) ? m_urgentWidth : m_width);
    }
    [[nodiscard]] bool mayTryAgain(const HttpCall &call, const HttpOutcome &outcome) const;
    [[nodiscard]] HttpCall::Clock::time_point earliestStart(const HttpCall &call) const;
    void wakeUp(HttpCall::Clock::time_point now);
    void delay(HttpCall &call, const HttpOutcome &outcome);
    [[nodiscard]] HttpCall::Clock::time_point nextStart() const; ///< max(): nothing waits
    [[nodiscard]] RetryTimes retryTimes() const
    {
        return {m_limits.retryBase, m_limits.retryAfterCap};
    }

    HttpClient &m_owner;
    HttpLimits m_limits;
    /// How many at once: one after a 429, and with each answer that is none one more. All at once
    /// would be refused again.
    int m_width;
    int m_urgentWidth; ///< the same for urgent ones
    QThread m_thread;
    HttpTransport *m_transport; ///< lives and ends in m_thread
    QTimer m_wakeUp;
    HttpCall::Clock::time_point m_pausedUntil; ///< after a 429
    /// An urgent one is held back by a 429 of its own kind only: a list must not hold up a revoke.
    HttpCall::Clock::time_point m_urgentPausedUntil;
    quint64 m_lastId = 0;
    int m_running = 0;
};

HttpClient::Private::Private(HttpClient &owner, Connection where, Credentials credentials,
                             ServerClock &clock, HttpLimits timings)
    : connection(std::move(where))
    , keyPassphrase(credentials.keyPassphrase.duplicate())
    , proxyPassword(credentials.proxyPassword.duplicate())
    , readOnly(connection.readOnly)
    , m_owner(owner)
    , m_limits(timings)
    , m_width(timings.inFlight)
    , m_urgentWidth(timings.inFlight)
    , m_transport(new HttpTransport(connection, std::move(credentials), clock, timings))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_transport->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_transport, &QObject::deleteLater);
    QObject::connect(m_transport, &HttpTransport::finished, &m_owner,
                     [this](quint64 id, const std::shared_ptr<HttpOutcome> &outcome) {
                         onOutcome(id, outcome);
                     });
    QObject::connect(m_transport, &HttpTransport::proxyChosen, &m_owner,
                     [this](bool isLate) { proxyIsLate = isLate; });
    m_wakeUp.setSingleShot(true);
    QObject::connect(&m_wakeUp, &QTimer::timeout, &m_owner, [this] { dispatch(); });
    m_thread.start();
}

HttpClient::Private::~Private()
{
    cancelAll();
    m_thread.quit();
    m_thread.wait();
}

std::shared_ptr<HttpCall> HttpClient::Private::enqueue(HttpRequest request)
{
    auto call = std::make_shared<HttpCall>(++m_lastId, std::move(request));
    calls.push_back(call);
    if (call->request.withdrawn.stop_possible()) {
        // From the event loop: whoever withdraws is in the midst of something.
        call->onWithdrawal([this, id = call->id] {
            QMetaObject::invokeMethod(
                &m_owner, [this, id] { withdraw(id); }, Qt::QueuedConnection);
        });
    }
    dispatch();
    Q_EMIT m_owner.pendingChanged(m_owner.pending());
    return call;
}

void HttpClient::Private::withdraw(quint64 id)
{
    const auto found =
        std::find_if(calls.begin(), calls.end(), [id](const auto &call) { return call->id == id; });
    // One that comes back to be tried again is looked at then.
    if (found == calls.end() || (*found)->running)
        return;
    const std::shared_ptr<HttpCall> call = *found;
    finish(call, cancelledError(call->inDoubt));
}

HttpCall::Clock::time_point HttpClient::Private::earliestStart(const HttpCall &call) const
{
    return std::max(call.notBefore, isHurried(call) ? m_urgentPausedUntil : m_pausedUntil);
}

HttpCall *HttpClient::Private::nextCall(HttpCall::Clock::time_point now) const
{
    HttpCall *next = nullptr;
    for (const auto &call : calls) {
        if (call->running || call->request.withdrawn.stop_requested() || isHeldBack(*call)
            || earliestStart(*call) > now)
            continue;
        if (isHurried(*call))
            return call.get();
        if (!next)
            next = call.get();
    }
    return next;
}

void HttpClient::Private::dispatch()
{
    const auto now = HttpCall::Clock::now();
    while (m_running < m_limits.inFlight) {
        HttpCall *call = nextCall(now);
        if (!call)
            break;
        startCall(*call);
    }
    wakeUp(now);
}

void HttpClient::Private::wakeUp(HttpCall::Clock::time_point now)
{
    m_wakeUp.stop();
    if (m_running >= m_limits.inFlight)
        return;
    const auto earliest = nextStart();
    if (earliest == HttpCall::Clock::time_point::max())
        return;
    m_wakeUp.start(std::chrono::ceil<std::chrono::milliseconds>(earliest - now));
}

HttpCall::Clock::time_point HttpClient::Private::nextStart() const
{
    auto earliest = HttpCall::Clock::time_point::max();
    for (const auto &call : calls) {
        if (!call->running && !call->request.withdrawn.stop_requested() && !isHeldBack(*call))
            earliest = std::min(earliest, earliestStart(*call));
    }
    return earliest;
}

std::chrono::milliseconds HttpClient::Private::pause() const
{
    const auto next = nextStart();
    if (m_running > 0 || next == HttpCall::Clock::time_point::max())
        return {};
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(next - HttpCall::Clock::now());
    return std::max(rest, std::chrono::milliseconds::zero());
}

void HttpClient::Private::startCall(HttpCall &call)
{
    call.running = true;
    if (++call.tries == 1)
        call.firstTry = HttpCall::Clock::now();
    ++m_running;
    QMetaObject::invokeMethod(
        m_transport,
        [transport = m_transport, id = call.id, request = call.request] {
            transport->start(id, request);
        },
        Qt::QueuedConnection);
}

void HttpClient::Private::onOutcome(quint64 id, const std::shared_ptr<HttpOutcome> &outcome)
{
    const auto found =
        std::find_if(calls.begin(), calls.end(), [id](const auto &call) { return call->id == id; });
    if (found == calls.end()) {
        // Called off meanwhile; what came all the same may hold a new token.
        if (outcome->result.ok())
            wipe(outcome->result.value().body);
        return;
    }
    const std::shared_ptr<HttpCall> call = *found;
    call->running = false;
    --m_running;
    if (!outcome->rateLimited) {
        m_width = std::min(m_width + 1, m_limits.inFlight);
        m_urgentWidth = std::min(m_urgentWidth + 1, m_limits.inFlight);
    }
    if (outcome->result.ok()) {
        finish(call, std::move(outcome->result));
        return;
    }

    Error error = outcome->result.error();
    delay(*call, *outcome);
    if (mayTryAgain(*call, *outcome)) {
        call->inDoubt = call->inDoubt || error.outcomeUnknown;
        if (call->request.withdrawn.stop_requested())
            withdraw(id);
        else
            dispatch();
        return;
    }
    error.outcomeUnknown = error.outcomeUnknown || call->inDoubt;
    finish(call, std::move(error));
}

bool HttpClient::Private::mayTryAgain(const HttpCall &call, const HttpOutcome &outcome) const
{
    if (!outcome.mayRetry || !call.mayRepeat() || !isWorthWaiting(outcome.retryAfter, retryTimes()))
        return false;
    // Whose turn it is not yet, and who is told when, has not failed.
    const bool isInTurn = outcome.rateLimited && outcome.retryAfter > std::chrono::milliseconds(0)
        && HttpCall::Clock::now() - call.firstTry < m_limits.rateLimitPatience;
    return isInTurn || call.tries <= m_limits.retries;
}

void HttpClient::Private::delay(HttpCall &call, const HttpOutcome &outcome)
{
    // Who is told to come back tomorrow holds nobody else up until then.
    const bool isWorthIt = isWorthWaiting(outcome.retryAfter, retryTimes());
    const auto wait = retryDelay(call.tries, isWorthIt ? outcome.retryAfter : std::nullopt,
                                 retryTimes(), QRandomGenerator::global()->generateDouble());
    call.notBefore = HttpCall::Clock::now() + wait;
    if (!outcome.rateLimited)
        return;
    m_pausedUntil = std::max(m_pausedUntil, call.notBefore);
    m_width = 1;
    if (!call.urgent)
        return;
    m_urgentPausedUntil = std::max(m_urgentPausedUntil, call.notBefore);
    m_urgentWidth = 1;
}

void HttpClient::Private::finish(const std::shared_ptr<HttpCall> &call,
                                 Result<HttpResponse> outcome)
{
    calls.erase(std::find(calls.begin(), calls.end(), call));
    call->end(std::move(outcome));
    dispatch();
    Q_EMIT m_owner.pendingChanged(m_owner.pending());
}

void HttpClient::Private::hurry(const QString &path)
{
    for (const auto &call : calls) {
        if (call->running || call->request.path != path)
            continue;
        call->urgent = true;
        call->notBefore = {};
    }
    dispatch();
}

void HttpClient::Private::cancelAll()
{
    m_wakeUp.stop();
    m_running = 0;
    const auto ended = std::exchange(calls, {});
    for (const auto &call : ended) {
        if (call->running) {
            QMetaObject::invokeMethod(
                m_transport, [transport = m_transport, id = call->id] { transport->abort(id); },
                Qt::QueuedConnection);
        }
        call->end(cancelledError(call->inDoubt || (call->running && call->changes())));
    }
}

namespace {

Error readOnlyError()
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = HttpClient::tr("The connection is read-only, so the change was not sent");
    error.remedy = HttpClient::tr("Edit the connection to allow changes");
    return error;
}

Error lockedError()
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = HttpClient::tr("The connection is locked");
    error.remedy = HttpClient::tr("Unlock it first");
    return error;
}

} // namespace

void HttpClient::Private::setCredentials(Credentials credentials, Qt::ConnectionType how)
{
    keyPassphrase = credentials.keyPassphrase.duplicate();
    proxyPassword = credentials.proxyPassword.duplicate();
    // Through shared ownership, for what is called must be copyable.
    const auto moved = std::make_shared<Credentials>(std::move(credentials));
    QMetaObject::invokeMethod(
        m_transport,
        [transport = m_transport, moved] { transport->setCredentials(std::move(*moved)); }, how);
}

HttpClient::HttpClient(Connection connection, Credentials credentials, ServerClock &clock,
                       HttpLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(connection), std::move(credentials), clock,
                                  limits))
{
}

HttpClient::~HttpClient() = default;

const Connection &HttpClient::connection() const
{
    return d->connection;
}

void HttpClient::setReadOnly(bool readOnly)
{
    d->readOnly = readOnly;
}

Credentials HttpClient::credentialsWith(SecretBytes token) const
{
    return {std::move(token), d->keyPassphrase.duplicate(), d->proxyPassword.duplicate()};
}

void HttpClient::lock()
{
    d->locked = true;
    cancelAll();
    // Waited for, so that nothing is left when a computer goes to sleep; that thread never waits
    // for the network.
    d->setCredentials({}, Qt::BlockingQueuedConnection);
}

void HttpClient::unlock(Credentials credentials)
{
    d->setCredentials(std::move(credentials), Qt::QueuedConnection);
    d->locked = false;
}

QCoro::Task<Result<HttpResponse>> HttpClient::send(HttpRequest request)
{
    if (d->locked)
        co_return lockedError();
    if (d->readOnly && request.method != HttpRequest::Method::Get)
        co_return readOnlyError();
    const HttpCallEnd end{d->enqueue(std::move(request))};
    // This object may be gone after it.
    Result<HttpResponse> outcome = co_await end;
    co_return std::move(outcome);
}

void HttpClient::hurryReads(bool hurry)
{
    d->hurriedReads += hurry ? 1 : -1;
    d->dispatch();
}

void HttpClient::hurry(const QString &path)
{
    d->hurry(path);
}

void HttpClient::cancelAll()
{
    if (d->calls.empty())
        return;
    d->cancelAll();
    Q_EMIT pendingChanged(0);
}

bool HttpClient::isProxyLate() const
{
    return d->proxyIsLate;
}

int HttpClient::waiting(const std::stop_token &withdrawn) const
{
    return static_cast<int>(
        std::count_if(d->calls.begin(), d->calls.end(), [&withdrawn](const auto &call) {
            return !call->running && call->request.withdrawn == withdrawn;
        }));
}

int HttpClient::pending() const
{
    return int(d->calls.size());
}

std::chrono::milliseconds HttpClient::pause() const
{
    return d->pause();
}

} // namespace tokendesk
