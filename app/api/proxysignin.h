// How we tell a proxy who we are. Pure, any thread.
#pragma once

#include "credentials/connection.h"

#include <QByteArrayView>
#include <QNetworkProxy>

namespace tokendesk {

/// What it wants to know a user name and a password by.
enum class ProxySignIn { None, Basic, Digest, Unknown };

/// The challenges in the values of its Proxy-Authenticate headers, of which each may hold several
/// (RFC 9110, 11.7.1).
[[nodiscard]] QList<QByteArray> splitChallenges(const QList<QByteArray> &values);

/// Of its challenges. Digest comes first: it does not show the password
/// to everybody on the way to the proxy.
[[nodiscard]] ProxySignIn proxySignIn(const QList<QByteArray> &challenges);
/// "NTLM, Negotiate": their schemes, for people.
[[nodiscard]] QString proxyWays(const QList<QByteArray> &challenges);

/// The same proxy with the user name and the password: its own, where the system named them, else
/// the connection's, if they are for it. Without a sign-in otherwise.
[[nodiscard]] QNetworkProxy signedIn(QNetworkProxy proxy, const ProxyOptions &options,
                                     QByteArrayView password);
/// For Digest and SOCKS5, which are Qt's: it tells the user name and the password in Latin-1, and a
/// proxy expects UTF-8.
[[nodiscard]] QNetworkProxy asBytes(const QNetworkProxy &proxy);
/// Qt asks for the way first, and would take NTLM where it can be had: this tells Basic unasked.
[[nodiscard]] QNetworkProxy withBasic(const QNetworkProxy &proxy);
/// The value of the header that withBasic() sets; empty: none.
[[nodiscard]] QByteArray basicHeader(const QNetworkProxy &proxy);
[[nodiscard]] bool signsIn(const QNetworkProxy &proxy);
/// "host:port"; empty: there is none.
[[nodiscard]] QString proxyName(const QNetworkProxy &proxy);

} // namespace tokendesk
