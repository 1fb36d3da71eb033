#include "api/proxylookup.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QPromise>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace tokendesk {

namespace {

/// RFC 9110, 4.2.1, as most programs have it of a proxy, and the one registered for SOCKS.
constexpr quint16 usualHttpPort = 80;
constexpr quint16 usualSocksPort = 1080;

/// The first that can carry TLS. A caching proxy is asked to tunnel, so that it never sees the
/// credential.
QNetworkProxy firstUsable(const QList<QNetworkProxy> &proxies)
{
    for (QNetworkProxy proxy : proxies) {
        if (proxy.type() == QNetworkProxy::HttpCachingProxy)
            proxy.setType(QNetworkProxy::HttpProxy);
        const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
        if (proxy.port() == 0)
            proxy.setPort(isSocks ? usualSocksPort : usualHttpPort);
        if (isSocks || proxy.type() == QNetworkProxy::HttpProxy)
            return proxy;
        if (proxy.type() == QNetworkProxy::NoProxy)
            break;
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

/// How many threads ask the system.
std::atomic_int asking = 0;

SystemProxies systemProxies(const QUrl &url)
{
    SystemProxies named{QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))};
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // libproxy, which Qt asks, passes over all_proxy and whatever it cannot read without a word.
    if (firstUsable(named.proxies).type() == QNetworkProxy::NoProxy)
        named = proxyOfEnvironment(url, QProcessEnvironment::systemEnvironment());
#endif
    return named;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    const QString name = host.endsWith(QLatin1Char('.')) ? host.chopped(1) : host;
    return name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || QHostAddress(name).isLoopback();
}

ProxyLookup::ProxyLookup(QObject *parent, AskSystem askSystem, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_askSystem(askSystem ? std::move(askSystem) : AskSystem(systemProxies))
    , m_patience(patience)
{
}

void ProxyLookup::start(const QUrl &origin, const ProxyOptions &options)
{
    m_open = true;
    m_wasTooLate = false;
    ++m_question;
    if (isLoopbackHost(origin.host())) {
        answer(m_question, QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    }
    switch (options.mode) {
    case ProxyOptions::Mode::None:
        answer(m_question, QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    case ProxyOptions::Mode::Manual:
        answer(m_question,
               QNetworkProxy(options.kind == ProxyOptions::Kind::Socks5 ? QNetworkProxy::Socks5Proxy
                                                                        : QNetworkProxy::HttpProxy,
                             options.host, options.port));
        return;
    case ProxyOptions::Mode::System:
        askSystem(origin);
        return;
    }
}

void ProxyLookup::askSystem(const QUrl &origin)
{
    const auto promise = std::make_shared<QPromise<SystemProxies>>();
    const int question = m_question;
    auto *watcher = new QFutureWatcher<SystemProxies>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, question] {
        const SystemProxies named =
            watcher->future().resultCount() > 0 ? watcher->result() : SystemProxies();
        answer(question, firstUsable(named.proxies), named.unusable);
        watcher->deleteLater();
    });
    watcher->setFuture(promise->future());
    promise->start();
    QTimer::singleShot(m_patience, this, [this, question] {
        m_wasTooLate = m_open && question == m_question;
        answer(question, QNetworkProxy(QNetworkProxy::NoProxy));
    });
    // Detached, not pooled: a lookup that hangs must hold up neither other work nor the exit.
    ++asking;
    std::thread([promise, ask = m_askSystem, origin] {
        promise->addResult(ask(origin));
        promise->finish();
        --asking;
    }).detach();
}

int ProxyLookup::leaveOpen(int exitCode)
{
    if (asking == 0)
        return exitCode;
    // Qt asks libproxy on a thread of its own, and waits for that when its library is unloaded.
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

void ProxyLookup::answer(int question, const QNetworkProxy &proxy, const QString &unusable)
{
    if (question != m_question || !m_open)
        return;
    m_open = false;
    m_unusable = unusable;
    Q_EMIT found(proxy);
}

} // namespace tokendesk
