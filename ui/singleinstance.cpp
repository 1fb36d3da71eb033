#include "ui/singleinstance.h"

#include "credentials/connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace tokendesk {

namespace {

constexpr int patienceMs = 1000;
constexpr qint64 longestMessage = 64 * 1024;
/// Before an address and a credential, each on a line of its own.
constexpr QByteArrayView openWord = "open";
constexpr qsizetype openLines = 3;

/// A socket there cannot be another person's.
QString privateFolder()
{
#ifdef Q_OS_UNIX
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#else
    return {};
#endif
}

/// The same for each path that leads there, symbolic links too, and before the folder is made.
QString nameOfFolder(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QFileInfo wanted(QDir(path).absolutePath());
    return wanted.isRoot() ? wanted.filePath()
                           : QDir(nameOfFolder(wanted.path())).filePath(wanted.fileName());
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    const QByteArray hash =
        QCryptographicHash::hash(nameOfFolder(dataFolder).toUtf8(), QCryptographicHash::Sha256);
    m_name = QStringLiteral("tokendesk-") + QString::fromLatin1(hash.toHex().left(24));
    if (const QString folder = privateFolder(); !folder.isEmpty())
        m_name = QDir(folder).filePath(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        }
    });
}

void SingleInstance::read(QLocalSocket *socket)
{
    // Only the end of a line says that all of it is there.
    QByteArray message = socket->peek(longestMessage);
    const qsizetype lines = message.startsWith(openWord) ? openLines : 1;
    const bool isWhole = message.endsWith('\n') && message.count('\n') >= lines;
    const bool isTooLong = message.size() >= longestMessage;
    if (isWhole || isTooLong) {
        socket->skip(message.size());
        socket->disconnectFromServer();
    }
    if (isWhole)
        take(message);
    wipe(message);
}

void SingleInstance::take(QByteArrayView message)
{
    const auto nextLine = [&message] {
        const qsizetype end = message.indexOf('\n');
        const QByteArrayView line = message.first(end);
        message = message.sliced(end + 1);
        return line;
    };
    const QByteArrayView word = nextLine();
    if (word != openWord) {
        Q_EMIT received(word.toByteArray());
        return;
    }
    if (message.count('\n') != openLines - 1)
        return;
    const QUrl origin = QUrl::fromEncoded(nextLine().toByteArray(), QUrl::StrictMode);
    Result<SecretBytes> credential = parsePastedToken(nextLine());
    if (origin.isValid() && credential.ok())
        m_open(origin, std::move(credential).value());
}

bool SingleInstance::send(QByteArrayView message)
{
    QLocalSocket socket;
    // Without a buffer of its own: it may be a credential.
    socket.connectToServer(m_name, QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (!socket.waitForConnected(patienceMs))
        return false;
    if (socket.write(message.data(), message.size()) != message.size())
        return false;
    return socket.bytesToWrite() == 0 || socket.waitForBytesWritten(patienceMs);
}

bool SingleInstance::passOn(const QByteArray &word)
{
    return send(QByteArray(word + '\n'));
}

bool SingleInstance::passOn(const QUrl &origin, const SecretBytes &credential)
{
    if (privateFolder().isEmpty())
        return false;
    QByteArray message = openWord.toByteArray() + '\n' + origin.toEncoded() + '\n';
    message.reserve(message.size() + static_cast<qsizetype>(credential.view().size()) + 1);
    message += credential.view();
    message += '\n';
    const bool isSent = send(message);
    wipe(message);
    return isSent;
}

void SingleInstance::listen(std::function<void(const QUrl &, SecretBytes)> open)
{
    m_open = std::move(open);
    // What a crashed program left behind; a living one has answered passOn().
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace tokendesk
