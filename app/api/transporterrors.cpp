// No answer, or a broken one.
#include "api/httperrors.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct TransportErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

Error unreachable(const QString &message, const QString &remedy)
{
    Error error;
    error.kind = Error::Kind::Unreachable;
    error.message = message;
    error.remedy = remedy;
    return error;
}

Error garbled(const QString &server)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message =
        TransportErrorWords::tr("%1 answered, but not in the way a web server does").arg(server);
    error.remedy =
        TransportErrorWords::tr("Check the address and the port: something else may listen there");
    return error;
}

Error brokenOff(const QString &server)
{
    return unreachable(
        TransportErrorWords::tr("%1 closed the connection before the answer was complete")
            .arg(server),
        TransportErrorWords::tr("Try again. If it stays so, tell who runs the server"));
}

const QString proxyField = QStringLiteral("proxy");
const QString proxyServerField = QStringLiteral("proxyServer");

/// Nothing of it reached the server, and another proxy would help.
Error faultOfProxy(const QString &proxy, const QString &message, const QString &remedy)
{
    Error error = unreachable(message, remedy);
    error.fields = {{proxyServerField, proxy}};
    return error;
}

QString fieldOfProxy(const Error &error)
{
    const bool isUnreachable = error.kind == Error::Kind::Unreachable && !error.fields.isEmpty();
    return isUnreachable ? error.fields.constFirst().field : QString();
}

/// Nothing of it reached the server.
Error askedByProxy(const RequestFacts &facts)
{
    Error error = facts.signsInAtProxy
        ? unreachable(TransportErrorWords::tr(
                          "The proxy %1 on the way to %2 does not accept the user name and "
                          "the password")
                          .arg(facts.proxy, facts.server()),
                      TransportErrorWords::tr("Enter them again in the connection's settings"))
        : unreachable(
            TransportErrorWords::tr(
                "The proxy %1 on the way to %2 wants a user name and a password")
                .arg(facts.proxy, facts.server()),
            TransportErrorWords::tr(
                "Enter them in the connection's settings, or choose another proxy there"));
    error.fields = {{proxyField, facts.proxy}};
    return error;
}

Error byCode(const RequestFacts &facts, QNetworkReply::NetworkError code)
{
    const QString server = facts.server();
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return unreachable(
            TransportErrorWords::tr("Nothing answers at %1: the connection was refused")
                .arg(server),
            TransportErrorWords::tr("Check the address and the port, and that the server runs"));
    case QNetworkReply::HostNotFoundError:
        return unreachable(
            TransportErrorWords::tr("The address of %1 cannot be found").arg(server),
            TransportErrorWords::tr("Check the spelling, and that you are online (or in the "
                                    "VPN)"));
    case QNetworkReply::TimeoutError:
        return unreachable(
            TransportErrorWords::tr("%1 did not answer the attempt to connect").arg(server),
            TransportErrorWords::tr("Check the network, the VPN and the firewall"));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return unreachable(
            TransportErrorWords::tr("There is no way to %1 in the network").arg(server),
            TransportErrorWords::tr("Check that you are online (or in the VPN)"));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return brokenOff(facts.way());
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return faultOfProxy(
            facts.proxy,
            TransportErrorWords::tr("The proxy %1 on the way to %2 does not answer")
                .arg(facts.proxy, server),
            TransportErrorWords::tr("Check the proxy in the connection's settings or the "
                                    "system's"));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return askedByProxy(facts);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return garbled(server);
    default: // Qt's enum: the rest comes with an HTTP status, or not from HTTP
        return unreachable(TransportErrorWords::tr("The exchange with %1 failed").arg(server),
                           TransportErrorWords::tr("Try again"));
    }
}

/// Failures before a byte of the request could leave.
bool isBeforeSending(QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::ConnectionRefusedError || code == QNetworkReply::HostNotFoundError
        || code == QNetworkReply::SslHandshakeFailedError
        || code == QNetworkReply::ProxyConnectionRefusedError
        || code == QNetworkReply::ProxyNotFoundError
        || code == QNetworkReply::ProxyAuthenticationRequiredError;
}

/// The way out where the system's proxy may be what was missing; empty: it is not that.
QString lateProxyRemedy(const RequestFacts &facts)
{
    return facts.isProxyLate ? TransportErrorWords::tr(
               "The system did not name its proxy in time, so none was used: check its proxy "
               "settings, or enter the proxy in the connection's settings")
                             : QString();
}

/// What Qt says of a proxy that wants a sign-in in no way that it knows.
bool isSignInOfProxy(const QString &systemText)
{
    const char *words = "Error parsing authentication request from proxy";
    return systemText.contains(QCoreApplication::translate("QHttpSocketEngine", words));
}

QString inSeconds(std::chrono::milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000, 'g', 3);
}

} // namespace

QString RequestFacts::way() const
{
    return throughProxy ? TransportErrorWords::tr("%1 (through the proxy %2)").arg(server(), proxy)
                        : server();
}

Error transportError(const RequestFacts &facts, QNetworkReply::NetworkError code,
                     const QString &systemText)
{
    // Qt gives a proxy that refused a tunnel as "unknown". That changes the words only: it says
    // nothing of whether the request was sent.
    Error error = byCode(facts, code);
    if (facts.throughProxy && code == QNetworkReply::UnknownNetworkError
        && isSignInOfProxy(systemText))
        return transportError(facts, QNetworkReply::ProxyAuthenticationRequiredError, QString());
    if (facts.throughProxy && code == QNetworkReply::UnknownNetworkError)
        error = faultOfProxy(facts.proxy,
                             TransportErrorWords::tr("The proxy %1 did not open the way to %2")
                                 .arg(facts.proxy, facts.server()),
                             TransportErrorWords::tr(
                                 "Ask who runs the proxy whether it allows this address, or choose "
                                 "another proxy in the connection's settings"));
    error.outcomeUnknown = facts.mayBeDone() && !isBeforeSending(code);
    // The alert that would say so is lost where the end of the connection overtakes it.
    if (code == QNetworkReply::RemoteHostClosedError
        && facts.origin.scheme() == QLatin1String("https"))
        error.remedy =
            TransportErrorWords::tr("Try again. If it stays so, the server may want a client "
                                    "certificate, or another than it got: ask who runs it");
    const QString remedy = lateProxyRemedy(facts);
    if (!remedy.isEmpty() && error.kind == Error::Kind::Unreachable)
        error.remedy = remedy;
    // Qt's own words help where ours are general; they repeat the address and nothing else.
    if (code == QNetworkReply::UnknownNetworkError || code == QNetworkReply::ProtocolFailure
        || code == QNetworkReply::UnknownProxyError || code == QNetworkReply::InternalServerError) {
        error.detail = withoutSecrets(systemText.simplified().left(300), facts.credential);
    }
    return error;
}

Error proxyRefusal(const RequestFacts &facts, int status)
{
    // RFC 9110, 15.6.3 to 15.6.5: it lets us, and does not get through itself.
    const bool isItsWay = status >= 500;
    Error error = faultOfProxy(
        facts.proxy,
        (isItsWay ? TransportErrorWords::tr("The proxy %1 found no way to %2 (status %3)")
                  : TransportErrorWords::tr("The proxy %1 did not open the way to %2 (status %3)"))
            .arg(facts.proxy, facts.server())
            .arg(status),
        isItsWay ? TransportErrorWords::tr(
            "Check the address, or ask who runs the proxy whether it can reach it")
                 : TransportErrorWords::tr(
                     "Ask who runs the proxy whether it allows this address, or choose "
                     "another proxy in the connection's settings"));
    if (isItsWay)
        error.fields.clear(); // the address may be what is wrong
    return error;
}

Error proxyWayError(const RequestFacts &facts, const QString &ways)
{
    const QString message = ways.isEmpty()
        ? TransportErrorWords::tr("The proxy %1 on the way to %2 wants a user name and a password, "
                                  "but does not say in which way")
              .arg(facts.proxy, facts.server())
        : TransportErrorWords::tr(
              "The proxy %1 on the way to %2 wants a user name and a password by %3, which is "
              "not supported")
              .arg(facts.proxy, facts.server(), ways);
    return faultOfProxy(
        facts.proxy, message,
        TransportErrorWords::tr(
            "Ask who runs the proxy whether it takes Basic or Digest too, or choose another "
            "proxy in the connection's settings"));
}

Error notSocksError(const RequestFacts &facts)
{
    return faultOfProxy(
        facts.proxy,
        TransportErrorWords::tr(
            "The proxy %1 on the way to %2 does not answer as a SOCKS5 proxy does")
            .arg(facts.proxy, facts.server()),
        TransportErrorWords::tr(
            "It may be an HTTP proxy: choose its kind, its host and its port in the "
            "connection's settings, or ask who runs it"));
}

Error proxyPageError(const RequestFacts &facts)
{
    return faultOfProxy(
        facts.proxy,
        TransportErrorWords::tr(
            "The proxy %1 answered with a web page instead of opening the way to %2")
            .arg(facts.proxy, facts.server()),
        TransportErrorWords::tr("Open a web page in a browser that uses the same proxy, sign in if "
                                "it asks, and try again, or choose another proxy in the "
                                "connection's settings"));
}

Error muteProxyError(const RequestFacts &facts)
{
    return faultOfProxy(
        facts.proxy,
        TransportErrorWords::tr(
            "The proxy %1 on the way to %2 closed the connection without an answer")
            .arg(facts.proxy, facts.server()),
        TransportErrorWords::tr("It may be a SOCKS5 proxy: choose its kind, its host and its port "
                                "in the connection's settings. One that wants TLS itself cannot be "
                                "used"));
}

Error unusableProxyError(const QUrl &origin, const QString &proxy)
{
    return faultOfProxy(
        proxy,
        TransportErrorWords::tr(
            "The proxy %1 on the way to %2, named by the system, cannot be used")
            .arg(proxy, serverName(origin)),
        TransportErrorWords::tr(
            "Choose an HTTP or a SOCKS5 proxy, or none, in the connection's settings"));
}

bool isAboutProxy(const Error &error)
{
    const QString field = fieldOfProxy(error);
    return field == proxyField || field == proxyServerField;
}

QString proxyThatAsks(const Error &error)
{
    return fieldOfProxy(error) == proxyField ? error.fields.constFirst().message : QString();
}

bool isUnanswered(const Error &error)
{
    return (error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Deadline)
        && proxyThatAsks(error).isEmpty();
}

Error tooLargeError(const RequestFacts &facts, qint64 maximumBytes)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message = TransportErrorWords::tr("The answer of %1 is larger than %2 and was cut off")
                        .arg(facts.server(), QLocale().formattedDataSize(maximumBytes));
    error.remedy =
        TransportErrorWords::tr("Check that the address belongs to a Qualytics deployment");
    error.outcomeUnknown = facts.mayBeDone();
    return error;
}

Error cutOffError(const RequestFacts &facts, qint64 received, qint64 promised)
{
    Error error = brokenOff(facts.server());
    error.detail = TransportErrorWords::tr("%1 of %2 bytes arrived").arg(received).arg(promised);
    error.outcomeUnknown = facts.mayBeDone();
    return error;
}

Error deadlineError(const RequestFacts &facts, std::chrono::milliseconds waited, bool silent)
{
    Error error;
    error.kind = Error::Kind::Deadline;
    error.message = silent
        ? TransportErrorWords::tr("Nothing came from %1 for %2 seconds")
              .arg(facts.server(), inSeconds(waited))
        : TransportErrorWords::tr("%1 did not complete its answer within %2 seconds")
              .arg(facts.server(), inSeconds(waited));
    error.remedy = TransportErrorWords::tr("Check the network, or try again later");
    const QString remedy = lateProxyRemedy(facts);
    if (silent && !remedy.isEmpty())
        error.remedy = remedy;
    else if (silent && facts.throughProxy)
        error.remedy = TransportErrorWords::tr(
                           "The way leads through the proxy %1: check it in the connection's "
                           "settings or the system's. One that wants a sign-in by Negotiate "
                           "or NTLM cannot be used")
                           .arg(facts.proxy);
    error.outcomeUnknown = facts.mayBeDone();
    return error;
}

Error cancelledError(bool mayBeDone)
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = mayBeDone
        ? TransportErrorWords::tr("It was called off while it was on its way to the server")
        : TransportErrorWords::tr("It was called off");
    error.outcomeUnknown = mayBeDone;
    return error;
}

} // namespace tokendesk
