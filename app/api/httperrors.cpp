// Answers that are no success.
#include "api/httperrors.h"

#include "api/decoders.h"
#include "api/fronterrors.h"
#include "domain/duration.h"
#include "domain/tokenvalue.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct HttpErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

constexpr qint64 longestTold = 365 * msPerDay;

struct Sentence {
    QString message;
    QString remedy;
};

Sentence comeBack(const RefusedAnswer &answer)
{
    if (!answer.retryAfter)
        return {QString(), HttpErrorWords::tr("Wait a moment and try again")};
    const qint64 waitMs = answer.retryAfter->count();
    if (waitMs >= longestTold)
        return {QString(),
                HttpErrorWords::tr("The server asks to wait for a year or more: tell who runs it")};
    if (waitMs > 2 * msPerMinute) {
        //: %1: a time that is to come, such as "in 12 minutes"
        return {QString(),
                HttpErrorWords::tr("Try again %1").arg(relativeTime(Moment::at(waitMs), 0))};
    }
    const int seconds = int(waitMs / 1000 + 1);
    return {QString(), HttpErrorWords::tr("Try again in %Ln second(s)", nullptr, seconds)};
}

Sentence serverFailure(const QString &server, const RefusedAnswer &answer)
{
    switch (answer.status) {
    case 501:
        return {HttpErrorWords::tr("%1 does not know this kind of request (501)").arg(server),
                HttpErrorWords::tr(
                    "The deployment may be of another release than this program expects")};
    case 502:
    case 504:
        return {HttpErrorWords::tr("%1 gave no answer to the proxy in front of it (%2)")
                    .arg(server)
                    .arg(answer.status),
                HttpErrorWords::tr(
                    "Wait a moment and try again. If it stays so, tell who runs the server")};
    case 503:
        return {HttpErrorWords::tr("%1 is not available right now (503)").arg(server),
                comeBack(answer).remedy};
    case 511:
        return {HttpErrorWords::tr("The network wants a sign-on before it lets you reach %1 (511)")
                    .arg(server),
                HttpErrorWords::tr(
                    "Open any page in your browser, sign in to the network, then try again")};
    default:
        return {HttpErrorWords::tr("%1 failed while it worked on the request (%2)")
                    .arg(server)
                    .arg(answer.status),
                HttpErrorWords::tr("Try again later. If it stays so, tell who runs the server")};
    }
}

Sentence clientFailure(const RequestFacts &facts, const RefusedAnswer &answer)
{
    const QString server = facts.server();
    switch (answer.status) {
    case 409:
        if (facts.givesName)
            return {HttpErrorWords::tr("%1 has that name already").arg(server),
                    HttpErrorWords::tr("Choose another name")};
        [[fallthrough]]; // it is not in the state that this takes
    case 400:
        return {HttpErrorWords::tr("%1 refused the request").arg(server),
                HttpErrorWords::tr(
                    "Change what it names, or read the list again: it may have changed meanwhile")};
    case 401:
        // A gateway may accept it for reading all the same.
        if (facts.changes())
            return {
                HttpErrorWords::tr("%1 did not accept the credential for this change (401)")
                    .arg(server),
                HttpErrorWords::tr(
                    "If the lists can still be read, it is good for reading alone: ask who runs "
                    "the server. If not, it is wrong, expired or revoked: sign in again")};
        return {
            HttpErrorWords::tr("%1 did not accept the credential: it is wrong, expired or revoked")
                .arg(server),
            HttpErrorWords::tr("Connect with a valid token")};
    case 403:
        return {
            HttpErrorWords::tr("%1 does not allow this with the present credential").arg(server),
            HttpErrorWords::tr(
                "Check that it has the Admin role and is not limited to SCIM. If it is so, "
                "ask who runs the server")};
    case 404:
        if (facts.readsList)
            return {HttpErrorWords::tr("%1 has no list at %2 (404)").arg(server, facts.path),
                    HttpErrorWords::tr(
                        "Check the address. If it is right, the deployment may be of another "
                        "release than this program expects: ask who runs it")};
        return {HttpErrorWords::tr("%1 does not know %2").arg(server, facts.path),
                HttpErrorWords::tr(
                    "It may have been deleted meanwhile: read the list again. If nothing can be "
                    "loaded, check the address")};
    case 405:
        return {HttpErrorWords::tr("%1 does not offer %2 for %3")
                    .arg(server, QString::fromLatin1(methodName(facts.method)), facts.path),
                HttpErrorWords::tr(
                    "The deployment may be of another release than this program expects")};
    case 407:
        return {
            HttpErrorWords::tr("The proxy on the way to %1 wants a user name and a password (407)")
                .arg(server),
            HttpErrorWords::tr("Choose another proxy, or none, in the connection's settings")};
    case 410:
        return {HttpErrorWords::tr("%1 does not offer %2 any more (410)").arg(server, facts.path),
                HttpErrorWords::tr(
                    "The deployment may be of another release than this program expects")};
    case 413:
        return {HttpErrorWords::tr("The request is too large for %1").arg(server), QString()};
    case 422:
        if (!facts.givesFields)
            return {HttpErrorWords::tr("%1 did not accept the request (422)").arg(server),
                    HttpErrorWords::tr(
                        "The deployment may be of another release than this program expects")};
        return {HttpErrorWords::tr("%1 did not accept a field").arg(server),
                HttpErrorWords::tr("Correct the field and try again")};
    case 429:
        return {HttpErrorWords::tr("%1 gets too many requests (429)").arg(server),
                comeBack(answer).remedy};
    case 421:
        return {HttpErrorWords::tr(
                    "The server behind %1 says that it is not in charge of this address (421)")
                    .arg(server),
                HttpErrorWords::tr(
                    "Check the address. If it is right, tell who runs the server: a proxy in "
                    "front of it may be set up wrongly")};
    case 431:
        return {
            HttpErrorWords::tr("The headers of the request are too large for %1 (431)").arg(server),
            HttpErrorWords::tr("The token may be longer than it takes: ask who runs the server")};
    case 451:
        return {HttpErrorWords::tr("%1 may not answer this for legal reasons (451)").arg(server),
                HttpErrorWords::tr("Ask who runs the server")};
    default:
        return {HttpErrorWords::tr("%1 refused the request (%2)").arg(server).arg(answer.status),
                HttpErrorWords::tr("If it stays so, tell who runs the server")};
    }
}

/// Whether a change may have been carried out in spite of a status that says it failed.
bool leavesInDoubt(const RefusedAnswer &answer)
{
    switch (answer.status) {
    case 408: // a proxy's, perhaps, that waited for the server
        return true;
    case 501:
    case 505:
    case 511:
    case 521: // a proxy that was refused the connection
        return false;
    default:
        // 503 too, whatever it says: gateways answer so, in JSON and with Retry-After, when the
        // server they had passed the request on to took too long.
        return answer.status >= 500;
    }
}

/// With a slash at the end, or without: frameworks send there what they know under that name only.
bool isSpeltOtherwise(const QUrl &asked, const QUrl &target)
{
    const auto withoutSlash = [](const QUrl &url) {
        return url.adjusted(QUrl::StripTrailingSlash).path();
    };
    return asked.path() != target.path() && withoutSlash(asked) == withoutSlash(target);
}

QString originOf(const QUrl &url)
{
    if (url.host().isEmpty())
        return url.scheme().left(40) + QLatin1Char(':');
    return url.scheme().left(40) + QStringLiteral("://")
        + url.authority().section(QLatin1Char('@'), -1).left(260);
}

/// Cut after the secrets are out: what is left of one is found no more.
QString shownPath(const QUrl &url, QByteArrayView credential)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? QStringLiteral("/") : withoutSecrets(path, credential).left(260);
}

} // namespace

QString RequestFacts::server() const
{
    return serverName(origin);
}

QByteArray methodName(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return QByteArrayLiteral("GET");
    case HttpRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case HttpRequest::Method::Put:
        return QByteArrayLiteral("PUT");
    case HttpRequest::Method::Patch:
        return QByteArrayLiteral("PATCH");
    case HttpRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}

QString serverName(const QUrl &origin)
{
    const int usual = origin.scheme() == QLatin1String("http") ? 80 : 443;
    const QString host = origin.host().contains(QLatin1Char(':'))
        ? QString(QLatin1Char('[') + origin.host() + QLatin1Char(']'))
        : origin.host();
    return host + QLatin1Char(':') + QString::number(origin.port(usual));
}

QString withoutSecrets(QString text, QByteArrayView credential)
{
    // Shorter ones would be found everywhere, and are no credential.
    if (credential.size() >= 8)
        text.replace(QString::fromLatin1(credential), HttpErrorWords::tr("[credential]"));
    return text.replace(tokenValuePattern(), HttpErrorWords::tr("[token]"));
}

Error statusError(const RequestFacts &facts, const RefusedAnswer &answer)
{
    if (const std::optional<Error> front = frontError(facts, answer))
        return *front;
    const ErrorBody body = decodeErrorBody(answer.body, answer.contentType);
    const Sentence sentence =
        answer.status < 500 ? clientFailure(facts, answer) : serverFailure(facts.server(), answer);
    Error error;
    error.kind = Error::Kind::HttpStatus;
    error.httpStatus = answer.status;
    error.message = sentence.message;
    error.remedy = sentence.remedy;
    error.detail = withoutSecrets(body.detail, facts.credential);
    for (const FieldError &field : body.fields)
        error.fields.append({field.field, withoutSecrets(field.message, facts.credential)});
    if (answer.status == 409 && facts.givesName && error.fields.isEmpty()) {
        error.fields.append(
            {QStringLiteral("name"), error.detail.isEmpty() ? error.message : error.detail});
    }
    error.outcomeUnknown = facts.mayBeDone() && leavesInDoubt(answer);
    return error;
}

Error redirectError(const RequestFacts &facts, const RefusedAnswer &answer)
{
    Error error;
    error.kind = Error::Kind::Redirected;
    const QString own = originOf(facts.origin);
    QUrl asked = facts.origin;
    asked.setPath(facts.path, QUrl::DecodedMode);
    const QUrl target = asked.resolved(QUrl::fromEncoded(answer.location));
    if (answer.location.trimmed().isEmpty() || !target.isValid()) {
        error.message =
            HttpErrorWords::tr("%1 sent this program to another address (%2), and does not say "
                               "which")
                .arg(own)
                .arg(answer.status);
        error.remedy = HttpErrorWords::tr("Check the address of the connection");
    } else if (originOf(target) == own) {
        //: %2 and %4: paths
        error.message =
            HttpErrorWords::tr("%1 answered %2 with a redirect (%3) to %4, which was not followed")
                .arg(own, facts.path, QString::number(answer.status),
                     shownPath(target, facts.credential));
        error.remedy = isSpeltOtherwise(asked, target)
            ? HttpErrorWords::tr(
                "The deployment may be of another release than this program expects")
            : HttpErrorWords::tr("Check the address: it may be a sign-on page or another program");
    } else {
        error.message = HttpErrorWords::tr(
                            "%1 sent this program to %2 (%3), where the credential does not belong")
                            .arg(own, originOf(target))
                            .arg(answer.status);
        error.remedy =
            HttpErrorWords::tr("If the deployment has moved there, add a connection for it. If it "
                               "is a sign-on page, sign in with the browser first");
        error.otherOrigin = originOf(target);
    }
    // A proxy may send the answer elsewhere, after the server has done what was asked.
    error.outcomeUnknown = facts.mayBeDone();
    return error;
}

Error oddStatusError(const RequestFacts &facts, int status)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.httpStatus = status;
    error.outcomeUnknown = facts.mayBeDone();
    error.remedy = status < 200
        ? HttpErrorWords::tr(
            "This is a limit of this program, not a fault of the server. Ask who runs it, "
            "or the proxy in front of it, to send this program no provisional answers "
            "(102, or 103 \"Early Hints\")")
        : HttpErrorWords::tr(
            "Tell who runs the server: a proxy or a cache in front of it may be set up "
            "wrongly");
    constexpr int partialContent = 206;
    if (status < 200)
        error.message =
            HttpErrorWords::tr("%1 sent a provisional answer (%2) before the real one, which "
                               "cannot be read then");
    else if (status == partialContent)
        error.message =
            HttpErrorWords::tr("%1 gave a part of the answer only (%2), although all was asked "
                               "for");
    else
        error.message =
            HttpErrorWords::tr("%1 gave an answer (%2) that does not fit what was asked");
    error.message = error.message.arg(facts.server()).arg(status);
    return error;
}

Error packedError(const RequestFacts &facts, const QByteArray &encoding)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.outcomeUnknown = facts.mayBeDone();
    error.message = HttpErrorWords::tr("The answer of %1 is compressed (%2) and cannot be unpacked")
                        .arg(facts.server(), QString::fromLatin1(encoding.simplified().left(40)));
    error.remedy = HttpErrorWords::tr("Try again. If it stays so, tell who runs the server");
    return error;
}

} // namespace tokendesk
