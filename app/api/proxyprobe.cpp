#include "api/proxyprobe.h"

namespace tokendesk {

namespace {

constexpr std::chrono::milliseconds patience = std::chrono::seconds(5);
constexpr int statusEnd = 12; ///< of "HTTP/1.1 407"

} // namespace

ProxyProbe::ProxyProbe(QObject *parent)
    : QObject(parent)
    , m_socket(this)
    , m_patience(this)
{
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(0); });
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::ask);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(0); });
}

void ProxyProbe::start(const QNetworkProxy &proxy, const QUrl &origin)
{
    m_proxy = proxy;
    m_origin = origin;
    m_isOpen = true;
    m_patience.start();
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

void ProxyProbe::ask()
{
    const QByteArray host = m_origin.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    const int usual = m_origin.scheme() == QLatin1String("https") ? 443 : 80;
    const QByteArray server = name + ':' + QByteArray::number(m_origin.port(usual));
    m_socket.write("CONNECT " + server + " HTTP/1.1\r\nHost: " + server
                   + "\r\nUser-Agent: Tokendesk/" TOKENDESK_VERSION "\r\n\r\n");
}

void ProxyProbe::read()
{
    const QByteArray start = m_socket.peek(statusEnd);
    if (start.size() == statusEnd)
        end(start.startsWith("HTTP/1.") ? start.last(3).toInt() : 0);
}

void ProxyProbe::end(int status)
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_patience.stop();
    m_socket.abort();
    Q_EMIT answered(m_proxy, status);
}

} // namespace tokendesk
