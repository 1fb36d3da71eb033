// The one place where a failure of HTTP becomes an Error. Pure, any thread. No error holds a
// header, a body or a credential: only the server's own sentence, as plain text.
#pragma once

#include "api/httpclient.h"

#include <QByteArrayView>
#include <QNetworkReply>

namespace tokendesk {

/// What an error may say about its request.
struct RequestFacts {
    QUrl origin;
    HttpRequest::Method method = HttpRequest::Method::Get;
    QString path; ///< with /api in front
    QByteArrayView credential; ///< masked wherever the server repeats it
    /// Some of it may have reached the server. Counts for requests that change something only.
    bool maybeSent = false;
    bool givesName = false; ///< to what it makes or changes: only that can be taken already
    bool throughProxy = false;
    bool isProxyLate = false; ///< it went without one that the system may have
    QString proxy; ///< "host:port"; empty: none
    bool signsInAtProxy = false; ///< with a user name and a password
    bool givesFields = false; ///< that a person has filled in, and can correct
    bool readsList = false; ///< of all that there are: it cannot have been deleted

    [[nodiscard]] bool changes() const { return method != HttpRequest::Method::Get; }
    [[nodiscard]] bool mayBeDone() const { return changes() && maybeSent; }
    /// "host:port".
    [[nodiscard]] QString server() const;
    /// The same, with the proxy on the way to it, if there is one.
    [[nodiscard]] QString way() const;
};

/// An answer that is not a success; `body` may be cut off.
struct RefusedAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QByteArray location; ///< of a redirect
    QByteArray challenges; ///< how it wants to know who asks (WWW-Authenticate)
    std::optional<std::chrono::milliseconds> retryAfter;
};

[[nodiscard]] QByteArray methodName(HttpRequest::Method method);
[[nodiscard]] QString serverName(const QUrl &origin);
/// The credential, and whatever looks like a token, replaced.
[[nodiscard]] QString withoutSecrets(QString text, QByteArrayView credential);

/// Status 400 and above, the deployment's or that of what stands in front of it.
[[nodiscard]] Error statusError(const RequestFacts &facts, const RefusedAnswer &answer);
/// A redirect, which is never followed.
[[nodiscard]] Error redirectError(const RequestFacts &facts, const RefusedAnswer &answer);
/// A status that nothing was asked for: a provisional one, a part, "not modified".
[[nodiscard]] Error oddStatusError(const RequestFacts &facts, int status);
/// A success that does not become data when it is unpacked. `encoding` is the header's own word.
[[nodiscard]] Error packedError(const RequestFacts &facts, const QByteArray &encoding);

/// No answer, or a broken one. `systemText` is Qt's own word for it.
[[nodiscard]] Error transportError(const RequestFacts &facts, QNetworkReply::NetworkError code,
                                   const QString &systemText);
/// What a proxy says to the wish for a tunnel, unless that is 407. Nothing was sent yet.
[[nodiscard]] Error proxyRefusal(const RequestFacts &facts, int status);
/// It wants a sign-in in these ways only ("NTLM, Negotiate"), none of which is known here; empty:
/// it names none.
[[nodiscard]] Error proxyWayError(const RequestFacts &facts, const QString &ways);
/// It does not speak SOCKS5, which it was asked in. Nothing was sent yet.
[[nodiscard]] Error notSocksError(const RequestFacts &facts);
/// It speaks HTTP, but in its answer is a web page, and no way. Nothing was sent yet.
[[nodiscard]] Error proxyPageError(const RequestFacts &facts);
/// It was asked by HTTP, and hung up. Nothing was sent yet.
[[nodiscard]] Error muteProxyError(const RequestFacts &facts);
/// The system names this one, of a kind or in a way that is not known here.
[[nodiscard]] Error unusableProxyError(const QUrl &origin, const QString &proxy);
/// About the proxy on the way rather than the deployment: another one, or others than its user name
/// and its password, would help.
[[nodiscard]] bool isAboutProxy(const Error &error);
/// The proxy ("host:port") that wants to know a user name and a password, or others than it got;
/// empty: the error is about something else.
[[nodiscard]] QString proxyThatAsks(const Error &error);
/// Nobody has answered: nothing that was sent, such as a password, was refused, and it may be sent
/// again unasked.
[[nodiscard]] bool isUnanswered(const Error &error);
[[nodiscard]] Error tooLargeError(const RequestFacts &facts, qint64 maximumBytes);
[[nodiscard]] Error cutOffError(const RequestFacts &facts, qint64 received, qint64 promised);
[[nodiscard]] Error deadlineError(const RequestFacts &facts, std::chrono::milliseconds waited,
                                  bool silent);
[[nodiscard]] Error cancelledError(bool mayBeDone);

} // namespace tokendesk
