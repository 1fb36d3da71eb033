#include "ui/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace tokendesk {

namespace {
constexpr int patienceMs = 1000;
constexpr qint64 longestWord = 32;
} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    m_name = QStringLiteral("tokendesk-") + QString::fromLatin1(hash.toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                const QByteArray word = socket->read(longestWord);
                socket->disconnectFromServer();
                Q_EMIT received(word);
            });
        }
    });
}

bool SingleInstance::passOn(const QByteArray &word)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(word);
    return socket.waitForBytesWritten(patienceMs);
}

void SingleInstance::listen()
{
    // What a crashed program left behind; a living one has answered passOn().
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace tokendesk
