// What an HTTP proxy says to the wish for a tunnel, and a SOCKS5 proxy to a greeting.
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace tokendesk {

struct ProxyAnswer {
    /// By HTTP; 407: it wants a sign-in. SOCKS5 that answers as such: 200. 0: it does not answer in
    /// that way; whoever uses it finds that out, and says it better.
    int status = 0;
    QList<QByteArray> challenges; ///< of a 407: the values of Proxy-Authenticate
    bool isGone = false; ///< nobody listens there
    bool isMute = false; ///< asked by HTTP: it hung up without a word
    bool isPage = false; ///< asked by HTTP: it gave a web page instead of the way
    bool isOther = false; ///< asked as a SOCKS5 proxy: it speaks otherwise, hung up or is silent
};

/// Asks for a tunnel by hand, once. Qt 6.4 answers a proxy that wants an NTLM sign-in by asking
/// again, thousands of times in a second, and tells nobody of it; and where an HTTP proxy is
/// greeted as a SOCKS5 one, each waits for the other. Lives in one thread.
class ProxyProbe final : public QObject {
    Q_OBJECT
public:
    explicit ProxyProbe(std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// Ends in answered(). One question at a time. `authorization`: what the proxy, and nobody
    /// else, is told of us; empty: nothing.
    void start(const QNetworkProxy &proxy, const QUrl &origin,
               const QByteArray &authorization = {});

Q_SIGNALS:
    void answered(const tokendesk::ProxyAnswer &answer);

private:
    void ask();
    void read();
    void readSocks(const QByteArray &head);
    void end(const ProxyAnswer &answer = {});

    QUrl m_origin;
    QByteArray m_authorization; ///< wiped when it was sent
    QTcpSocket m_socket;
    QTimer m_patience;
    bool m_isSocks = false;
    bool m_isAsked = false; ///< it listens, and has been asked
    bool m_isOpen = false;
};

} // namespace tokendesk
