// What the tests of the client share: a client for an address, and a wait for its answer.
#pragma once

#include "api/apiclient.h"
#include "api/httpclient.h"

#include <QCoroTask>

namespace tokendesk::test {

inline constexpr QByteArrayView testCredential = "test-credential-0123456789";

/// Nothing waits long, and nothing is decided by a race: what must not time out has seconds.
inline HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.inactivity = std::chrono::seconds(5);
    limits.readDeadline = std::chrono::seconds(10);
    limits.writeDeadline = std::chrono::seconds(10);
    limits.retryBase = std::chrono::milliseconds(1);
    limits.retryAfterCap = std::chrono::milliseconds(50);
    return limits;
}

struct TestClient {
    ServerClock clock;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<ApiClient> api;

    explicit TestClient(const QUrl &origin, const HttpLimits &limits = shortLimits(),
                        const QString &caFile = {})
    {
        Connection connection;
        connection.id = QStringLiteral("test");
        connection.origin = origin;
        connection.caFile = caFile;
        connect(connection, limits);
    }
    explicit TestClient(const Connection &connection, const HttpLimits &limits = shortLimits())
    {
        connect(connection, limits);
    }

    Result<HttpResponse> ask(HttpRequest request) const
    {
        return QCoro::waitFor(http->send(std::move(request)));
    }

private:
    void connect(const Connection &connection, const HttpLimits &limits)
    {
        http = std::make_unique<HttpClient>(connection, SecretBytes::copyOf(testCredential), clock,
                                            limits);
        api = std::make_unique<ApiClient>(*http);
    }
};

inline HttpRequest read(const QString &path = QStringLiteral("/status"))
{
    HttpRequest request;
    request.path = path;
    return request;
}

inline HttpRequest write(HttpRequest::Method method,
                         const QString &path = QStringLiteral("/user-tokens"))
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    if (method != HttpRequest::Method::Delete) {
        request.body = QByteArrayLiteral("{\"name\":\"x\"}");
        request.givesName = true;
    }
    return request;
}

} // namespace tokendesk::test
