#include "api/proxyenvironment.h"

#include "credentials/connection.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace tokendesk {

namespace {

/// Empty counts as unset.
QString variable(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name).trimmed();
    return value.isEmpty() ? environment.value(name.toUpper()).trimmed() : value;
}

QString addressFor(const QString &scheme, const QProcessEnvironment &environment)
{
    const QString suffix = QStringLiteral("_proxy");
    const QStringList names{scheme + suffix, QStringLiteral("all_proxy"),
                            QStringLiteral("http_proxy")};
    for (const QString &name : names) {
        const QString value = variable(environment, name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

/// One of no_proxy: a host, a domain, an address or a network, perhaps with a port.
bool isFor(const QString &exemption, const QUrl &origin)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:\\[([^\\]]*)\\]|([^:]*))(?::([0-9]+))?$"));
    const QRegularExpressionMatch match = pattern.match(exemption);
    const QString port = match.captured(3);
    constexpr int usualPort = 443;
    if (!port.isEmpty() && port.toInt() != origin.port(usualPort))
        return false;
    const QString name =
        match.hasMatch() ? match.captured(1) + match.captured(2) : exemption; // a bare IPv6 one
    const QHostAddress address(origin.host());
    if (!address.isNull()) {
        const auto network = QHostAddress::parseSubnet(name);
        return network.second >= 0 && address.isInSubnet(network);
    }
    static const QRegularExpression around(QStringLiteral("^\\*?\\.*|\\.+$"));
    const QString domain = QString(name).remove(around).toLower();
    const QString host = origin.host(QUrl::FullyEncoded).toLower();
    return !domain.isEmpty()
        && (host == domain || host.endsWith(QString(QLatin1Char('.') + domain)));
}

bool isExempt(const QUrl &origin, const QString &exemptions)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    const QStringList each = exemptions.split(between, Qt::SkipEmptyParts);
    return std::any_of(each.begin(), each.end(), [&origin](const QString &exemption) {
        return exemption == QLatin1String("*") || isFor(exemption, origin);
    });
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// The user name and the password before its host are taken out of it.
QString takeSignIn(QString &address)
{
    const qsizetype scheme = address.indexOf(QLatin1String("://"));
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    if (at < begin)
        return {};
    const QString signIn = address.mid(begin, at - begin);
    address.remove(begin, at + 1 - begin);
    return signIn;
}

} // namespace

SystemProxies proxyOfEnvironment(const QUrl &origin, const QProcessEnvironment &environment)
{
    QString address = addressFor(origin.scheme(), environment);
    if (address.isEmpty() || address.startsWith(QLatin1String("direct:"))
        || isExempt(origin, variable(environment, QStringLiteral("no_proxy"))))
        return {};
    const QString signIn = takeSignIn(address);
    ProxyOptions unsaid;
    constexpr quint16 tlsPort = 443;
    if (address.startsWith(QLatin1String("https:"), Qt::CaseInsensitive))
        unsaid.port = tlsPort;
    const auto server = parseProxyServer(address, unsaid);
    if (!server) {
        constexpr qsizetype shownAtMost = 200;
        return {{}, address.left(shownAtMost)};
    }
    QNetworkProxy proxy(server->kind == ProxyOptions::Kind::Socks5 ? QNetworkProxy::Socks5Proxy
                                                                   : QNetworkProxy::HttpProxy,
                        server->host, server->port);
    proxy.setUser(decoded(signIn.section(QLatin1Char(':'), 0, 0)));
    proxy.setPassword(decoded(signIn.section(QLatin1Char(':'), 1)));
    return {{proxy}};
}

} // namespace tokendesk
