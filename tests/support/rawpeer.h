// A server that does exactly what a test tells it to, byte by byte.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpServer;

namespace tokendesk::test {

/// Test thread. Reads whole requests (head and Content-Length body) and hands each to the script,
/// which answers through the socket, or does not.
class RawPeer final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray target;
        QByteArray head; ///< all of it, with the request line
        QByteArray body;
        int connection = 0; ///< counts from 1

        [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty: not there
    };
    using Script = std::function<void(QTcpSocket *, const Request &)>;

    explicit RawPeer(Script script);
    /// With TLS; its address is https://localhost then.
    RawPeer(Script script, const QSslConfiguration &tls);
    ~RawPeer() override;

    [[nodiscard]] QUrl origin() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Called with each new connection, before anything is read.
    void onConnection(std::function<void(QTcpSocket *)> script) { m_greet = std::move(script); }

    /// A whole answer with Content-Length; `headers` end in CRLF each.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body,
                                           const QByteArray &headers = {},
                                           const QByteArray &type = "application/json");
    /// Ends the connection with a reset (RST) instead of an orderly close.
    static void reset(QTcpSocket *socket);
    /// Writes piece after piece with a pause between them, until they are through or it closes.
    static void drip(QTcpSocket *socket, QList<QByteArray> pieces, int pauseMs);

private:
    void listen(const QSslConfiguration *tls);
    void serve(QTcpSocket *socket);
    void read(QTcpSocket *socket, int connection, QByteArray &buffer);

    Script m_script;
    std::function<void(QTcpSocket *)> m_greet;
    std::unique_ptr<QTcpServer> m_server;
    QList<Request> m_requests;
    int m_connections = 0;
    bool m_tls = false;
};

} // namespace tokendesk::test
