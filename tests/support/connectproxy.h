// A proxy that tunnels, and wants to know who comes: HTTP CONNECT with Basic or Digest, or SOCKS5.
#pragma once

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

namespace tokendesk::test {

/// Whatever is asked for, the tunnel leads to one port of this machine. Test thread.
class ConnectProxy final : public QTcpServer {
    Q_OBJECT
public:
    enum class Asks {
        Nothing,
        Basic,
        BasicAmongOthers,
        BasicInOneLine,
        BasicAsTinyproxy, ///< which refuses a wrong password by 401
        Digest,
        Ntlm,
        Socks5
    };

    ConnectProxy(Asks asks, quint16 target)
        : m_asks(asks)
        , m_target(target)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                connect(client, &QTcpSocket::readyRead, client, [this, client] {
                    if (!client->property("tunnel").toBool())
                        m_asks == Asks::Socks5 ? takeSocks(client) : takeHttp(client);
                });
            }
        });
    }

    QByteArray user = "jane";
    QByteArray password = "s3cret:p%w \xC3\xA9"; ///< UTF-8
    /// The value of Proxy-Authorization of each CONNECT that came; empty: none.
    QList<QByteArray> told;
    int tunnels = 0;
    bool isSilentBehind = false; ///< whoever is let in waits for the server

private:
    void takeHttp(QTcpSocket *client)
    {
        const QByteArray head = client->peek(1 << 16);
        if (!head.contains("\r\n\r\n"))
            return;
        client->skip(head.indexOf("\r\n\r\n") + 4);
        static const QRegularExpression header(
            QStringLiteral("\r\nProxy-Authorization: ([^\r]*)\r\n"),
            QRegularExpression::CaseInsensitiveOption);
        const QByteArray value = header.match(QString::fromLatin1(head)).captured(1).toLatin1();
        told << value;
        if (isAccepted(value)) {
            if (isSilentBehind)
                return;
            client->write("HTTP/1.1 200 Open\r\n\r\n");
            tunnel(client);
            return;
        }
        if (m_asks == Asks::BasicAsTinyproxy && !value.isEmpty())
            client->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
        else
            client->write("HTTP/1.1 407 Who?\r\n" + challenge() + "Content-Length: 0\r\n\r\n");
    }

    [[nodiscard]] bool isAccepted(const QByteArray &value) const
    {
        switch (m_asks) {
        case Asks::Nothing:
        case Asks::Socks5:
            return true;
        case Asks::Basic:
        case Asks::BasicAmongOthers:
        case Asks::BasicInOneLine:
        case Asks::BasicAsTinyproxy:
            return value == "Basic " + QByteArray(user + ':' + password).toBase64();
        case Asks::Digest:
            return isDigest(QString::fromLatin1(value));
        case Asks::Ntlm:
            break;
        }
        return false;
    }

    [[nodiscard]] QByteArray challenge() const
    {
        const QByteArray name = "Proxy-Authenticate: ";
        const QByteArray basic = name + "Basic realm=\"corp\"\r\n";
        const QByteArray ntlm = name + "NTLM\r\n";
        switch (m_asks) {
        case Asks::Nothing:
        case Asks::Socks5:
            break;
        case Asks::Basic:
        case Asks::BasicAsTinyproxy:
            return basic;
        case Asks::BasicAmongOthers:
            return name + "Negotiate\r\n" + ntlm + basic;
        case Asks::BasicInOneLine:
            return name + "Negotiate, NTLM, Basic realm=\"corp, \\\"x\\\"\", charset=UTF-8\r\n";
        case Asks::Digest:
            return name + "Digest realm=\"corp\", nonce=\"n0nce\", qop=\"auth\"\r\n" + basic;
        case Asks::Ntlm:
            return ntlm;
        }
        return {};
    }

    /// RFC 7616, 3.4.1, with MD5.
    [[nodiscard]] bool isDigest(const QString &value) const
    {
        const auto part = [&value](const char *name) {
            const QRegularExpression pattern(
                QStringLiteral("\\b%1=\"?([^\",]*)").arg(QLatin1String(name)));
            return pattern.match(value).captured(1).toLatin1();
        };
        const auto md5 = [](const QByteArray &text) {
            return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
        };
        const QByteArray ours = md5(user + ":corp:" + password);
        const QByteArray asked = md5("CONNECT:" + part("uri"));
        return value.startsWith(QLatin1String("Digest "))
            && part("response")
            == md5(ours + ":n0nce:" + part("nc") + ':' + part("cnonce") + ":auth:" + asked);
    }

    /// RFC 1928 and 1929.
    void takeSocks(QTcpSocket *client)
    {
        const QByteArray bytes = client->readAll();
        const int step = client->property("step").toInt();
        client->setProperty("step", step + 1);
        if (step == 0) {
            const bool offers = bytes.mid(2).contains('\x02');
            client->write(offers ? QByteArray("\x05\x02", 2) : QByteArray("\x05\xff", 2));
        } else if (step == 1) {
            told << bytes;
            const QByteArray wanted =
                QByteArray(1, '\x01') + char(user.size()) + user + char(password.size()) + password;
            client->write(bytes == wanted ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
            if (bytes != wanted)
                client->disconnectFromHost();
        } else {
            client->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
            tunnel(client);
        }
    }

    void tunnel(QTcpSocket *client)
    {
        ++tunnels;
        client->setProperty("tunnel", true);
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::disconnected, client,
                [client] { client->disconnectFromHost(); });
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    Asks m_asks;
    quint16 m_target;
};

} // namespace tokendesk::test
