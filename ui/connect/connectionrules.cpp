#include "ui/connect/connectionrules.h"

#include "api/httperrors.h"
#include "api/tlserrors.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ConnectionRulesWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionRules)
};

/// Of an error about certificates; `otherwise` where it names none of their fields.
ConnectPart partOfCertificates(const Error &error, ConnectPart otherwise)
{
    const QString field = error.fields.isEmpty() ? QString() : error.fields.constFirst().field;
    if (field == QLatin1String(authorityField))
        return ConnectPart::Certificate;
    if (field == QLatin1String(clientCertificateField))
        return ConnectPart::ClientCertificate;
    if (field == QLatin1String(clientKeyField))
        return ConnectPart::ClientKey;
    return field == QLatin1String(keyPassphraseField) ? ConnectPart::Passphrase : otherwise;
}

} // namespace

QList<NamedColour> connectionColours()
{
    const QStringList names{ConnectionRulesWords::tr("Green"),  ConnectionRulesWords::tr("Red"),
                            ConnectionRulesWords::tr("Blue"),   ConnectionRulesWords::tr("Amber"),
                            ConnectionRulesWords::tr("Violet"), ConnectionRulesWords::tr("Teal"),
                            ConnectionRulesWords::tr("Pink"),   ConnectionRulesWords::tr("Grey")};
    const QStringList values = offeredColours();
    QList<NamedColour> colours;
    for (qsizetype i = 0; i < values.size(); ++i)
        colours << NamedColour{values.at(i), names.value(i)};
    return colours;
}

Connection sandboxConnection(const QUrl &url)
{
    Connection connection;
    connection.id = sandboxConnectionId();
    connection.name = ConnectionRulesWords::tr("Sandbox");
    connection.origin = url;
    connection.colour = QStringLiteral("#7c3aed");
    connection.proxy.mode = ProxyOptions::Mode::None;
    connection.runOnly = true;
    return connection;
}

ConnectPart partOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
        if (!proxyThatAsks(error).isEmpty())
            return ConnectPart::Proxy;
        return isAboutProxy(error) ? ConnectPart::ProxyServer : ConnectPart::Address;
    case Error::Kind::Deadline:
    case Error::Kind::Redirected:
    case Error::Kind::Undecodable:
        return ConnectPart::Address;
    case Error::Kind::Tls:
        return partOfCertificates(error, ConnectPart::Address);
    case Error::Kind::Local:
        return partOfCertificates(error, ConnectPart::Whole);
    case Error::Kind::HttpStatus:
        if (error.httpStatus == 401 || error.httpStatus == 403)
            return ConnectPart::Token;
        return error.httpStatus == 404 ? ConnectPart::Address : ConnectPart::Whole;
    case Error::Kind::Keychain:
        return ConnectPart::Keychain;
    case Error::Kind::Cancelled:
    case Error::Kind::Refused:
        break;
    }
    return ConnectPart::Whole;
}

Error aboutOfferedToken(Error error, const Result<QUrl> &origin)
{
    if (error.kind == Error::Kind::HttpStatus && error.httpStatus == 403 && origin.ok())
        error.message = ConnectionRulesWords::tr("%1 does not allow this with this token")
                            .arg(serverName(origin.value()));
    return error;
}

bool mayBeSavedAllTheSame(const Error &error)
{
    if (error.kind == Error::Kind::Tls)
        return false;
    const ConnectPart part = partOf(error);
    return part == ConnectPart::Address || part == ConnectPart::Proxy
        || part == ConnectPart::ProxyServer || part == ConnectPart::Whole;
}

QString clockSkewWords(qint64 clockOffsetMs)
{
    const qint64 apart = std::abs(clockOffsetMs);
    if (apart <= clockSkewMs)
        return {};
    const bool isAhead = clockOffsetMs < 0;
    const int minutes = static_cast<int>(apart / msPerMinute);
    const int hours = static_cast<int>((apart + msPerHour / 2) / msPerHour);
    const int days = static_cast<int>((apart + msPerDay / 2) / msPerDay);
    if (days >= 2)
        return isAhead ? ConnectionRulesWords::tr(
                   "This computer's clock is %Ln day(s) ahead of the server's. Expiries are "
                   "counted by the server's.",
                   nullptr, days)
                       : ConnectionRulesWords::tr(
                           "This computer's clock is %Ln day(s) behind the server's. Expiries are "
                           "counted by the server's.",
                           nullptr, days);
    if (hours >= 2)
        return isAhead ? ConnectionRulesWords::tr(
                   "This computer's clock is %Ln hour(s) ahead of the server's. Expiries are "
                   "counted by the server's.",
                   nullptr, hours)
                       : ConnectionRulesWords::tr(
                           "This computer's clock is %Ln hour(s) behind the server's. Expiries are "
                           "counted by the server's.",
                           nullptr, hours);
    return isAhead ? ConnectionRulesWords::tr(
               "This computer's clock is %Ln minute(s) ahead of the server's. Expiries are "
               "counted by the server's.",
               nullptr, minutes)
                   : ConnectionRulesWords::tr(
                       "This computer's clock is %Ln minute(s) behind the server's. Expiries are "
                       "counted by the server's.",
                       nullptr, minutes);
}

QString knownAgainWords(int changes)
{
    return ConnectionRulesWords::tr(
        "This deployment is known here. %Ln change(s) made before are under Activity "
        "again, and what was interrupted can go on.",
        nullptr, changes);
}

} // namespace tokendesk
