// The only place that speaks HTTP: builds every request, holds the queue, maps every failure.
#pragma once

#include "credentials/connection.h"
#include "credentials/credentials.h"
#include "domain/clock.h"
#include "domain/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QObject>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace tokendesk {

struct HttpRequest {
    enum class Method { Get, Post, Put, Patch, Delete };
    Method method = Method::Get;
    QString path; ///< below /api, percent-encoding done by the client: "/users/12"
    QList<std::pair<QString, QString>> query;
    QByteArray body; ///< JSON; empty: none
    /// May be sent again after a connect error, 429, 502, 503 or 504, unless the server asks for a
    /// longer wait than HttpLimits::retryAfterCap. Ignored for POST, which is never sent twice.
    bool retriable = true;
    qint64 maximumBytes = 1 << 20; ///< of the answer, decompressed
    /// True: a success counts whatever it holds; else anything but JSON is an error.
    bool anyContent = false;
    /// Urgent requests go first in the queue (incident response).
    bool urgent = false;
    /// Once it is stopped (GUI thread), the request ends with Error::Kind::Cancelled, unless it is
    /// on its way.
    std::stop_token withdrawn;
    /// What has arrived of a success that is broken or no JSON is handed over, with its fault: it
    /// may hold what the server gives only once. For its beginning there is no limit but the
    /// deadline.
    bool keepsBroken = false;
    bool givesName = false; ///< see RequestFacts
    bool readsList = false; ///< the same
    bool givesFields = false; ///< the same
};

struct HttpResponse {
    int status = 0; ///< 200 to 299
    QByteArray body;
    QByteArray contentType;
    std::optional<Error> fault; ///< with keepsBroken only: `body` is what could be had
};

/// Timings; tests make them short.
struct HttpLimits {
    std::chrono::milliseconds inactivity = std::chrono::seconds(15);
    std::chrono::milliseconds readDeadline = std::chrono::seconds(30);
    std::chrono::milliseconds writeDeadline = std::chrono::seconds(60);
    std::chrono::milliseconds retryBase = std::chrono::milliseconds(300);
    std::chrono::milliseconds retryAfterCap = std::chrono::seconds(60);
    std::chrono::milliseconds proxyPatience = std::chrono::seconds(3); ///< with the system's answer
    int retries = 4;
    /// So long after the first try a 429 that says when to come back counts as no retry.
    std::chrono::milliseconds rateLimitPatience = std::chrono::minutes(3);
    int inFlight = 4;
    /// A read that brought as much of its body since the deadline began is given another one.
    qint64 bytesToGoOn = 1 << 20;
    std::chrono::milliseconds probePatience = std::chrono::seconds(5); ///< with a proxy's answer
};

/// GUI thread. Each task ends exactly once, with the answer or an error; after the client is
/// destroyed or cancelAll() was called with Error::Kind::Cancelled. Redirects are never followed,
/// TLS errors never ignored, the credential goes to the connection's own origin only. The Date of
/// every success that is JSON is shown to the clock: anybody on the way can send the others. Over a
/// read-only connection nothing but GET is sent. See "The network layer's rules" in the design.
class HttpClient final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive the client.
    HttpClient(Connection connection, Credentials credentials, ServerClock &clock,
               HttpLimits limits = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] const Connection &connection() const;
    /// From now on; what has been accepted before goes on. At first as the connection says.
    void setReadOnly(bool readOnly);
    /// With a copy of what else proves the same connection, for another client of it.
    [[nodiscard]] Credentials credentialsWith(SecretBytes token) const;
    /// Nothing of the credentials is left in memory when this returns, and nothing is sent until
    /// there are others. Ends what is under way, as cancelAll() does.
    void lock();
    void unlock(Credentials credentials);
    /// Errors of Kind::HttpStatus carry the server's `detail` and its field errors.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request);
    /// True: reads go first in the queue, also those that wait already, until each who asked for it
    /// has said false (incident response). What was said to other requests does not hold them back.
    void hurryReads(bool hurry);
    /// What waits for this path, or is to be tried again, is urgent from now on.
    void hurry(const QString &path);
    /// Requests with this token of withdrawal that would not be sent any more if it were stopped.
    [[nodiscard]] int waiting(const std::stop_token &withdrawn) const;
    /// Ends what waits and what runs; a write that was on its way has outcomeUnknown.
    void cancelAll();
    /// Requests waiting or running.
    [[nodiscard]] int pending() const;
    /// How long nothing at all is sent although something waits: the server asked for it, or the
    /// last try failed. Zero: something runs, or nothing waits.
    [[nodiscard]] std::chrono::milliseconds pause() const;
    /// The last request went without a proxy because the system did not name its own in time.
    [[nodiscard]] bool isProxyLate() const;

Q_SIGNALS:
    void pendingChanged(int count);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendesk
