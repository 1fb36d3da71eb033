#include "credentials/connectionentry.h"

#include <QSettings>

namespace tokendesk {

namespace {

QString modeWord(ProxyOptions::Mode mode)
{
    switch (mode) {
    case ProxyOptions::Mode::System:
        return QStringLiteral("system");
    case ProxyOptions::Mode::None:
        return QStringLiteral("none");
    case ProxyOptions::Mode::Manual:
        return QStringLiteral("manual");
    }
    return {};
}

QString kindWord(ProxyOptions::Kind kind)
{
    switch (kind) {
    case ProxyOptions::Kind::Http:
        return QStringLiteral("http");
    case ProxyOptions::Kind::Socks5:
        return QStringLiteral("socks5");
    }
    return {};
}

} // namespace

bool isWholeEntry(const QSettings &settings, const QString &entry)
{
    return settings.contains(entry + QStringLiteral("name"))
        && settings.contains(entry + QStringLiteral("proxy"));
}

bool isMarkLost(const QSettings &settings, const QString &entry)
{
    return !settings.contains(entry + QStringLiteral("readOnly"))
        && (settings.contains(entry + QStringLiteral("certificateFile"))
            || settings.contains(entry + QStringLiteral("proxyKind")));
}

std::optional<ProxyOptions> readProxy(const QSettings &settings, const QString &entry)
{
    ProxyOptions proxy;
    const QString word =
        settings.value(entry + QStringLiteral("proxy"), QStringLiteral("system")).toString();
    proxy.host = settings.value(entry + QStringLiteral("proxyHost")).toString();
    bool ok = false;
    const int port = settings.value(entry + QStringLiteral("proxyPort"), 0).toInt(&ok);
    if (!ok || port < 0 || port > 65535)
        return std::nullopt;
    proxy.port = static_cast<quint16>(port);
    const QString kind =
        settings.value(entry + QStringLiteral("proxyKind"), kindWord(proxy.kind)).toString();
    if (kind == kindWord(ProxyOptions::Kind::Socks5))
        proxy.kind = ProxyOptions::Kind::Socks5;
    else if (kind != kindWord(ProxyOptions::Kind::Http))
        return std::nullopt;
    const QString userKey = entry + QStringLiteral("proxyUser");
    // Written together: without the last of them, what is before it may be cut off as well.
    if (settings.contains(entry + QStringLiteral("proxyKind")) && !settings.contains(userKey))
        return std::nullopt;
    proxy.user = settings.value(userKey).toString();
    for (const auto mode :
         {ProxyOptions::Mode::System, ProxyOptions::Mode::None, ProxyOptions::Mode::Manual}) {
        if (word != modeWord(mode))
            continue;
        proxy.mode = mode;
        if (mode == ProxyOptions::Mode::Manual && (proxy.host.isEmpty() || proxy.port == 0))
            return std::nullopt;
        return proxy;
    }
    return std::nullopt;
}

int readMinutes(const QSettings &settings, const QString &entry)
{
    const Connection standard;
    bool ok = false;
    const int minutes =
        settings.value(entry + QStringLiteral("refreshMinutes"), standard.refreshMinutes)
            .toInt(&ok);
    return ok && minutes >= 0 && minutes <= refreshMinutesAtMost ? minutes
                                                                 : standard.refreshMinutes;
}

bool readReadOnly(const QSettings &settings, const QString &entry)
{
    const QString word =
        settings.value(entry + QStringLiteral("readOnly"), QStringLiteral("false")).toString();
    return word != QLatin1String("false") || isMarkLost(settings, entry);
}

void writeEntry(QSettings &settings, const QString &entry, const Connection &connection)
{
    const auto put = [&settings, &entry](const char *name, const QVariant &value) {
        const QString key = entry + QLatin1String(name);
        settings.setValue(key, value);
    };
    put("name", connection.name);
    put("address", connection.origin.toString(QUrl::FullyEncoded));
    put("colour", connection.colour);
    put("proxy", modeWord(connection.proxy.mode));
    put("proxyHost", connection.proxy.host);
    put("proxyPort", connection.proxy.port);
    put("proxyKind", kindWord(connection.proxy.kind));
    put("proxyUser", connection.proxy.user);
    put("caFile", connection.caFile);
    put("certificateFile", connection.certificateFile);
    put("keyFile", connection.keyFile);
    put("refreshMinutes", connection.refreshMinutes);
    put("readOnly", connection.readOnly);
}

} // namespace tokendesk
