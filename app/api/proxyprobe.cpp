#include "api/proxyprobe.h"

#include "api/proxysignin.h"
#include "credentials/secretbytes.h"

namespace tokendesk {

namespace {

constexpr qsizetype startBytes = 12; ///< of "HTTP/1.1 407"
constexpr qint64 headBytesAtMost = 64 * 1024;
constexpr qsizetype challengesAtMost = 20;
constexpr char socksVersion = '\x05';
/// RFC 1928, 3: without a sign-in, or by user name and password. Who we are it is not told here.
const QByteArray socksGreeting("\x05\x02\x00\x02", 4);

QList<QByteArray> challengesIn(const QByteArray &head)
{
    QList<QByteArray> challenges;
    const QByteArray name = QByteArrayLiteral("proxy-authenticate:");
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.left(name.size()).toLower() == name && challenges.size() < challengesAtMost)
            challenges << line.mid(name.size()).trimmed();
    }
    return challenges;
}

} // namespace

ProxyProbe::ProxyProbe(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_socket(this)
    , m_patience(this)
{
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        ProxyAnswer silence;
        silence.isOther = m_isSocks && m_socket.state() == QAbstractSocket::ConnectedState;
        end(silence);
    });
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::ask);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        read(); // it may have closed behind its answer
        ProxyAnswer none;
        none.isOther = m_isSocks && m_isAsked;
        none.isGone = !none.isOther;
        end(none);
    });
}

void ProxyProbe::start(const QNetworkProxy &proxy, const QUrl &origin,
                       const QByteArray &authorization)
{
    m_origin = origin;
    m_authorization = authorization;
    m_isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    m_isAsked = false;
    m_isOpen = true;
    m_patience.start();
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

void ProxyProbe::ask()
{
    m_isAsked = true;
    if (m_isSocks) {
        m_socket.write(socksGreeting);
        return;
    }
    const QByteArray host = m_origin.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    const int usual = m_origin.scheme() == QLatin1String("https") ? 443 : 80;
    const QByteArray server = name + ':' + QByteArray::number(m_origin.port(usual));
    m_socket.write("CONNECT " + server + " HTTP/1.1\r\nHost: " + server
                   + "\r\nUser-Agent: Tokendesk/" TOKENDESK_VERSION "\r\n");
    if (!m_authorization.isEmpty())
        m_socket.write("Proxy-Authorization: " + m_authorization + "\r\n");
    m_socket.write("\r\n");
    wipe(m_authorization);
}

void ProxyProbe::read()
{
    if (!m_isOpen)
        return;
    const QByteArray head = m_socket.peek(headBytesAtMost);
    if (m_isSocks) {
        readSocks(head);
        return;
    }
    if (head.size() < startBytes)
        return;
    ProxyAnswer answer;
    answer.status = head.startsWith("HTTP/1.") ? head.mid(startBytes - 3, 3).toInt() : 0;
    // A line may end without CR (RFC 9112, 2.2).
    const bool isWhole = head.contains("\r\n\r\n") || head.contains("\n\n")
        || head.size() == headBytesAtMost || m_socket.state() != QAbstractSocket::ConnectedState;
    if (answer.status == 407 && !isWhole)
        return;
    if (answer.status == 407)
        answer.challenges = splitChallenges(challengesIn(head));
    end(answer);
}

void ProxyProbe::readSocks(const QByteArray &head)
{
    if (head.isEmpty())
        return;
    ProxyAnswer answer;
    answer.isOther = !head.startsWith(socksVersion);
    answer.status = answer.isOther ? 0 : 200;
    end(answer);
}

void ProxyProbe::end(const ProxyAnswer &answer)
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_patience.stop();
    m_socket.abort();
    wipe(m_authorization);
    Q_EMIT answered(answer);
}

} // namespace tokendesk
