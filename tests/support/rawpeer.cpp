#include "support/rawpeer.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTimer>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace tokendesk::test {

QByteArray RawPeer::Request::header(const QByteArray &name) const
{
    const QByteArray wanted = name.toLower() + ':';
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(wanted))
            return line.mid(wanted.size()).trimmed();
    }
    return {};
}

RawPeer::RawPeer(Script script)
    : m_script(std::move(script))
{
    listen(nullptr);
}

RawPeer::RawPeer(Script script, const QSslConfiguration &tls)
    : m_script(std::move(script))
    , m_tls(true)
{
    listen(&tls);
}

RawPeer::~RawPeer() = default;

void RawPeer::listen(const QSslConfiguration *tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->setMaxPendingConnections(1000);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the test's server cannot listen");
    const auto accept = [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    };
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, accept);
}

QUrl RawPeer::origin() const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_tls ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

quint16 RawPeer::port() const
{
    return m_server->serverPort();
}

int RawPeer::count(const QByteArray &method) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const Request &request) { return request.method == method; }));
}

void RawPeer::serve(QTcpSocket *socket)
{
    const int connection = ++m_connections;
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, connection, buffer] { read(socket, connection, *buffer); });
    if (m_greet)
        m_greet(socket);
    if (socket->bytesAvailable() > 0)
        read(socket, connection, *buffer);
}

void RawPeer::read(QTcpSocket *socket, int connection, QByteArray &buffer)
{
    buffer += socket->readAll();
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.connection = connection;
        request.head = buffer.left(end);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        const QList<QByteArray> line = request.head.split('\r').constFirst().split(' ');
        request.method = line.value(0);
        request.target = line.value(1);
        m_requests.append(request);
        const QPointer<QTcpSocket> alive(socket);
        m_script(socket, request);
        if (!alive || socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

QByteArray RawPeer::answer(int status, const QByteArray &body, const QByteArray &headers,
                           const QByteArray &type)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Some words\r\n";
    if (!type.isEmpty())
        text += "Content-Type: " + type + "\r\n";
    text += headers;
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return text;
}

void RawPeer::reset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    socket->abort();
}

void RawPeer::drip(QTcpSocket *socket, QList<QByteArray> pieces, int pauseMs)
{
    auto *timer = new QTimer(socket);
    auto rest = std::make_shared<QList<QByteArray>>(std::move(pieces));
    connect(timer, &QTimer::timeout, socket, [timer, socket, rest] {
        if (rest->isEmpty()) {
            timer->deleteLater();
            return;
        }
        socket->write(rest->takeFirst());
    });
    timer->start(pauseMs);
}

} // namespace tokendesk::test
