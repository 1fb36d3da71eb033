#include "api/proxysignin.h"

#include "credentials/secretbytes.h"

#include <QRegularExpression>

namespace tokendesk {

namespace {

const QByteArray headerName = QByteArrayLiteral("Proxy-Authorization");

QByteArray schemeOf(const QByteArray &challenge)
{
    const QByteArray trimmed = challenge.trimmed();
    const qsizetype space = trimmed.indexOf(' ');
    return space < 0 ? trimmed : trimmed.left(space);
}

bool hasScheme(const QByteArray &challenge, QByteArrayView scheme)
{
    return schemeOf(challenge).compare(scheme, Qt::CaseInsensitive) == 0;
}

/// Qt speaks no other.
bool isMd5(const QByteArray &challenge)
{
    const QByteArray lower = challenge.toLower().replace(' ', "").replace('"', "");
    const qsizetype at = lower.indexOf("algorithm=");
    return at < 0 || lower.mid(at + 10, 4) == "md5," || lower.mid(at + 10) == "md5";
}

/// At the commas that stand outside quotes.
QList<QByteArray> separatedIn(const QByteArray &value)
{
    QList<QByteArray> parts{QByteArray()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char character = value.at(i);
        if (character == '"')
            isQuoted = !isQuoted;
        if (character == ',' && !isQuoted) {
            parts << QByteArray();
            continue;
        }
        parts.last() += character;
        if (character == '\\' && isQuoted && i + 1 < value.size())
            parts.last() += value.at(++i);
    }
    for (QByteArray &part : parts)
        part = part.trimmed();
    return parts;
}

/// "name=value", rather than the scheme of another challenge.
bool isParameter(const QByteArray &part)
{
    static const QRegularExpression parameter(QStringLiteral("^[^\\s=\"]+\\s*=(?!=*$)"));
    return parameter.match(QString::fromLatin1(part)).hasMatch();
}

ProxyOptions partsOf(const QNetworkProxy &proxy)
{
    ProxyOptions parts;
    parts.host = proxy.hostName();
    parts.port = proxy.port();
    return parts;
}

} // namespace

QList<QByteArray> splitChallenges(const QList<QByteArray> &values)
{
    QList<QByteArray> challenges;
    for (const QByteArray &value : values) {
        for (const QByteArray &part : separatedIn(value)) {
            if (isParameter(part) && !challenges.isEmpty())
                challenges.last() += ", " + part;
            else if (!part.isEmpty())
                challenges << part;
        }
    }
    return challenges;
}

ProxySignIn proxySignIn(const QList<QByteArray> &challenges)
{
    ProxySignIn best = ProxySignIn::Unknown;
    for (const QByteArray &challenge : challenges) {
        if (hasScheme(challenge, "Digest") && isMd5(challenge))
            return ProxySignIn::Digest;
        if (hasScheme(challenge, "Basic"))
            best = ProxySignIn::Basic;
    }
    return best;
}

QString proxyWays(const QList<QByteArray> &challenges)
{
    QStringList ways;
    for (const QByteArray &challenge : challenges)
        ways << QString::fromLatin1(schemeOf(challenge).left(20));
    ways.removeDuplicates();
    return ways.mid(0, 5).join(QStringLiteral(", "));
}

QNetworkProxy signedIn(QNetworkProxy proxy, const ProxyOptions &options, QByteArrayView password)
{
    if (!proxy.user().isEmpty())
        return proxy;
    const bool isTheOne = proxy.hostName().compare(options.host, Qt::CaseInsensitive) == 0
        && proxy.port() == options.port;
    if (!options.asksForPassword() || password.isEmpty() || !isTheOne)
        return proxy;
    proxy.setUser(options.user);
    proxy.setPassword(QString::fromUtf8(password));
    return proxy;
}

QByteArray basicHeader(const QNetworkProxy &proxy)
{
    if (proxy.user().isEmpty())
        return {};
    QByteArray pair = proxy.user().toUtf8() + ':' + proxy.password().toUtf8();
    const QByteArray header = "Basic " + pair.toBase64();
    wipe(pair);
    return header;
}

QNetworkProxy withBasic(const QNetworkProxy &proxy)
{
    QNetworkProxy told = proxy;
    told.setRawHeader(headerName, basicHeader(proxy));
    told.setUser({});
    told.setPassword({});
    return told;
}

QNetworkProxy asBytes(const QNetworkProxy &proxy)
{
    QNetworkProxy told = proxy;
    told.setUser(QString::fromLatin1(proxy.user().toUtf8()));
    told.setPassword(QString::fromLatin1(proxy.password().toUtf8()));
    return told;
}

bool signsIn(const QNetworkProxy &proxy)
{
    return !proxy.user().isEmpty() || proxy.hasRawHeader(headerName);
}

QString proxyName(const QNetworkProxy &proxy)
{
    const bool isOne =
        proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy;
    return isOne ? partsOf(proxy).server() : QString();
}

} // namespace tokendesk
