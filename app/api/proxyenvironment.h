// The proxy that the environment names, as curl reads it. Pure, any thread.
#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace tokendesk {

/// What the system names for an address.
struct SystemProxies {
    QList<QNetworkProxy> proxies; ///< the first is the one to try; a port of 0: the usual one
    QString unusable = {}; ///< one that cannot be used, without its sign-in; empty: there is none
};

/// By https_proxy or http_proxy as the address's scheme is, else all_proxy, else http_proxy, which
/// the system takes for both; in capital letters, too. None for what no_proxy names.
[[nodiscard]] SystemProxies proxyOfEnvironment(const QUrl &origin,
                                               const QProcessEnvironment &environment);

} // namespace tokendesk
