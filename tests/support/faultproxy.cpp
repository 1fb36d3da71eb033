#include "support/faultproxy.h"

#include <QDateTime>
#include <QLocale>

namespace tokendesk::test {

namespace {

QByteArray documentWith(const QByteArray &callsOfAccount)
{
    return FaultProxy::httpAnswer(
        200, "application/json",
        R"({"openapi":"3.1.0","info":{"title":"Q","version":"1"},"paths":{)"
        R"("/api/users":{"get":{},"post":{}},"/api/users/{id}":{)"
            + callsOfAccount
            + R"(},"/api/teams":{"get":{}},"/api/user-tokens":{"get":{},"post":{}},)"
              R"("/api/user-tokens/service":{"get":{}},)"
              R"("/api/user-tokens/{id}":{"put":{},"delete":{}}}})");
}

} // namespace

FaultProxy::FaultProxy(const QUrl &server)
    : m_server(server)
{
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            serve(client);
    });
}

void FaultProxy::goDown()
{
    close();
    m_place = std::make_unique<QTcpSocket>();
    m_place->bind(QHostAddress::LocalHost, m_port, QAbstractSocket::ShareAddress);
}

bool FaultProxy::comeBack()
{
    m_place.reset();
    return listen(QHostAddress::LocalHost, m_port);
}

QUrl FaultProxy::url() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void FaultProxy::release()
{
    for (const auto &[client, answer] : std::exchange(m_held, {})) {
        if (client)
            client->write(answer);
    }
}

QByteArray FaultProxy::httpAnswer(int status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray FaultProxy::byClock(int daysAhead, QByteArray answer)
{
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addDays(daysAhead),
                      QStringLiteral("'\r\nDate: 'ddd, dd MMM yyyy hh:mm:ss' GMT'"))
            .toLatin1();
    answer.insert(answer.indexOf("\r\n"), date);
    return answer;
}

FaultProxy::Judge FaultProxy::tokensByClock(int daysAhead, const QByteArray &tokens)
{
    return [=](const QByteArray &, const QByteArray &path) {
        const bool isList = path == "/api/user-tokens/service";
        const QByteArray answer = httpAnswer(isList ? 200 : 404, "application/json",
                                             isList ? tokens : "{\"detail\": \"Not Found\"}");
        return Verdict{Fault::Answer, byClock(daysAhead, answer)};
    };
}

QByteArray FaultProxy::documentWithoutReactivate()
{
    return documentWith(R"("put":{},"delete":{})");
}

QByteArray FaultProxy::documentWithoutDeactivate()
{
    return documentWith(R"("put":{})");
}

void FaultProxy::serve(QTcpSocket *client)
{
    auto *upstream = new QTcpSocket(client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, client,
            [this, client, upstream] { take(client, upstream); });
    connect(upstream, &QTcpSocket::readyRead, client, [client, upstream] {
        if (upstream->property("lose").toBool())
            client->abort();
        else
            client->write(upstream->readAll());
    });
    connect(upstream, &QTcpSocket::disconnected, client,
            [client] { client->disconnectFromHost(); });
    upstream->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
}

void FaultProxy::take(QTcpSocket *client, QTcpSocket *upstream)
{
    QByteArray buffer = client->property("buffer").toByteArray() + client->readAll();
    while (true) {
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            break;
        qsizetype length = 0;
        for (const QByteArray &line : buffer.left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        const qsizetype end = head + 4 + length;
        if (buffer.size() < end)
            break;
        const QByteArray request = buffer.left(end);
        buffer.remove(0, end);
        const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
        const QByteArray path = words.value(1).split('?').first();
        ++m_counts[words.value(0) + ' ' + path];
        m_body = request.mid(head + 4);
        const Verdict verdict = m_judge ? m_judge(words.value(0), path) : Verdict();
        switch (verdict.fault) {
        case Fault::None:
            upstream->write(request);
            break;
        case Fault::LoseRequest:
            client->abort();
            return;
        case Fault::LoseReply:
            upstream->setProperty("lose", true);
            upstream->write(request);
            break;
        case Fault::Answer:
            client->write(verdict.answer);
            break;
        case Fault::Hold:
            m_held << std::pair(QPointer<QTcpSocket>(client), verdict.answer);
            break;
        }
    }
    client->setProperty("buffer", buffer);
}

} // namespace tokendesk::test
