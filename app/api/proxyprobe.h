// Whether an HTTP proxy wants to know who we are.
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace tokendesk {

/// Asks for a tunnel by hand, once. Qt 6.4 answers a proxy that wants an NTLM sign-in by asking
/// again, thousands of times in a second, and tells nobody of it. Lives in one thread.
class ProxyProbe final : public QObject {
    Q_OBJECT
public:
    explicit ProxyProbe(QObject *parent = nullptr);

    /// Ends in answered(). One question at a time.
    void start(const QNetworkProxy &proxy, const QUrl &origin);

Q_SIGNALS:
    /// By HTTP; 407: it wants a sign-in. 0: it does not answer in that way; whoever uses it finds
    /// that out, and says it better.
    void answered(const QNetworkProxy &proxy, int status);

private:
    void ask();
    void read();
    void end(int status);

    QNetworkProxy m_proxy;
    QUrl m_origin;
    QTcpSocket m_socket;
    QTimer m_patience;
    bool m_isOpen = false;
};

} // namespace tokendesk
