// Qt HTTP Server, with the sandbox behind it.
#pragma once

#include "sandbox/message.h"
#include "sandbox/options.h"
#include "sandbox/ratelimiter.h"

#include <QAbstractHttpServer>

#include <functional>

namespace tokendesk::sandbox {

class HttpFront final : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Handler = std::function<ApiResponse(const ApiRequest &)>;

    /// `handler` is called in this object's thread, one request at a time.
    HttpFront(const Options &options, Handler handler, QObject *parent = nullptr);

    /// Binds 127.0.0.1. Returns what went wrong.
    [[nodiscard]] std::optional<QString> listen();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Takes no more connections, and closes the open ones once their answers are out. Blocks.
    void shut();

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Options m_options;
    Handler m_handler;
    RateLimiter m_limiter;
    quint16 m_port = 0;
};

} // namespace tokendesk::sandbox
