#include "api/proxyprobe.h"

#include "api/proxysignin.h"
#include "credentials/secretbytes.h"

namespace tokendesk {

namespace {

constexpr qsizetype startBytes = 12; ///< of "HTTP/1.1 407"
constexpr qint64 headBytesAtMost = 64 * 1024;
constexpr qsizetype valuesAtMost = 20;
constexpr char socksVersion = '\x05';
/// RFC 1928, 3: without a sign-in, or by user name and password. Who we are it is not told here.
const QByteArray socksGreeting("\x05\x02\x00\x02", 4);

/// Of the headers that begin so ("content-type:").
QList<QByteArray> valuesOf(const QByteArray &name, const QByteArray &head)
{
    QList<QByteArray> values;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.left(name.size()).toLower() == name && values.size() < valuesAtMost)
            values << line.mid(name.size()).trimmed();
    }
    return values;
}

/// Behind the empty line; a line may end without CR (RFC 9112, 2.2). -1: it is not there.
qsizetype endOfHead(const QByteArray &answer)
{
    const qsizetype usual = answer.indexOf("\r\n\r\n");
    const qsizetype bare = answer.indexOf("\n\n");
    if (bare >= 0 && (usual < 0 || bare < usual))
        return bare + 2;
    return usual < 0 ? -1 : usual + 4;
}

/// Instead of a way. In TLS we begin: what comes unasked is not the server's.
bool isWebPage(const QByteArray &answer, qsizetype end)
{
    if (end < 0)
        return false;
    if (answer.size() > end)
        return true;
    const QByteArray head = answer.left(end);
    const QByteArray type = valuesOf("content-type:", head).value(0).toLower();
    return type.contains("html") && valuesOf("content-length:", head).value(0) != "0";
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
        none.isMute = !m_isSocks && m_isAsked;
        none.isGone = !m_isAsked;
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
    const qsizetype behind = endOfHead(head);
    const bool isWhole = behind >= 0 || head.size() == headBytesAtMost
        || m_socket.state() != QAbstractSocket::ConnectedState;
    const bool isOpened = answer.status >= 200 && answer.status < 300;
    if ((answer.status == 407 || isOpened) && !isWhole)
        return;
    answer.isPage = isOpened && isWebPage(head, behind);
    if (answer.status == 407)
        answer.challenges = splitChallenges(valuesOf("proxy-authenticate:", head));
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
