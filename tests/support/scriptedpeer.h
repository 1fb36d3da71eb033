// A server that speaks raw bytes and breaks its connections as a test tells it to.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace tokendesk::test {

/// Takes one request after the other on each connection and hands it to the script. Test thread.
class ScriptedPeer final : public QTcpServer {
    Q_OBJECT
public:
    using Script = std::function<void(QTcpSocket *client, const QByteArray &request)>;

    explicit ScriptedPeer(Script script)
        : m_script(std::move(script))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                connect(client, &QTcpSocket::readyRead, client, [this, client] { take(client); });
            }
        });
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(serverPort());
        return url;
    }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QByteArray &start) const
    {
        return std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const QByteArray &one) { return one.startsWith(start); });
    }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {},
                             const QByteArray &type = "application/json")
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n"
            + (type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n") + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    /// An RST instead of an orderly end.
    static void reset(QTcpSocket *client)
    {
#ifdef Q_OS_UNIX
        const linger hard{1, 0};
        setsockopt(int(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
        client->abort();
    }

private:
    void take(QTcpSocket *client)
    {
        QByteArray buffer = client->property("buffer").toByteArray() + client->readAll();
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        qsizetype length = 0;
        for (const QByteArray &line : buffer.left(qMax<qsizetype>(head, 0)).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (head < 0 || buffer.size() < head + 4 + length) {
            client->setProperty("buffer", buffer);
            return;
        }
        client->setProperty("buffer", buffer.mid(head + 4 + length));
        m_requests << buffer.left(head + 4 + length);
        m_script(client, m_requests.last());
    }

    Script m_script;
    QList<QByteArray> m_requests;
};

} // namespace tokendesk::test
