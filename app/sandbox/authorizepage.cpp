// The browser sign-in of command-line clients. Source: API contract, "Browser sign-in".
#include "sandbox/fields.h"
#include "sandbox/handlers.h"
#include "sandbox/jsontext.h"
#include "sandbox/jwt.h"
#include "sandbox/problems.h"
#include "sandbox/seconds.h"
#include "sandbox/urltext.h"

#include <QHostAddress>
#include <QUrl>

namespace tokendesk::sandbox {

namespace {

constexpr qint64 consentSeconds = 10 * 60;
constexpr qsizetype mostConsents = 64;
constexpr qint64 signInDays = 90;
constexpr qsizetype longestParameter = 2048;
constexpr qsizetype longestHost = 100;

struct SignIn {
    QUrl redirect;
    QString state;
    QString host; ///< the client's own name for its machine; may be empty
};

ApiResponse page(int status, const QString &title, const QString &content,
                 const QString &redirectSource = {})
{
    // The form's own answer is a redirect to the client, which form-action would block.
    const QString formAction = redirectSource.isEmpty()
        ? QStringLiteral("'none'")
        : QStringLiteral("'self' ") + redirectSource;
    ApiResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.headers = {
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; "
         "form-action "
             + formAction.toLatin1()},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "no-referrer"}};
    const QString html =
        QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width\"><title>")
        + title.toHtmlEscaped()
        + QStringLiteral(
            "</title><style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,"
            "sans-serif;max-width:34rem;margin:12vh auto;padding:0 1rem}"
            "button{font:inherit;padding:.5rem 1.5rem;margin:.5rem .5rem 0 0}"
            "b,code{unicode-bidi:isolate;overflow-wrap:anywhere}"
            "</style></head><body><main><h1>")
        + title.toHtmlEscaped() + QStringLiteral("</h1>") + content
        + QStringLiteral("</main></body></html>\n");
    response.body = html.toUtf8();
    return response;
}

ApiResponse badLink(const QString &why)
{
    return page(
        400, QStringLiteral("This sign-in link is not valid"),
        QStringLiteral("<p>") + why.toHtmlEscaped()
            + QStringLiteral("</p><p>Start the sign-in again from the program that opened this "
                             "page.</p>"));
}

/// Only the machine's own loopback may be given a token.
bool isLoopbackCallback(const QUrl &url)
{
    const QString host = url.host();
    const bool loopback = host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost")
        || QHostAddress(host) == QHostAddress(QHostAddress::LocalHostIPv6);
    return url.isValid() && url.scheme() == QLatin1String("http") && loopback && url.port() > 0
        && url.userInfo().isEmpty() && !url.hasFragment();
}

std::variant<SignIn, ApiResponse> readSignIn(const ApiRequest &source)
{
    SignIn result;
    for (const char *name : {"redirect_uri", "state"}) {
        const auto value = source.parameter(QString::fromLatin1(name));
        if (!value || value->isEmpty()) {
            return badLink(QStringLiteral("The parameter %1 is missing.").arg(QLatin1String(name)));
        }
        if (value->size() > longestParameter)
            return badLink(
                QStringLiteral("The parameter %1 is too long.").arg(QLatin1String(name)));
    }
    result.redirect = QUrl(*source.parameter(u"redirect_uri"), QUrl::StrictMode);
    if (!isLoopbackCallback(result.redirect)) {
        return badLink(
            QStringLiteral("redirect_uri must be an http address of this computer with a port, "
                           "such as http://127.0.0.1:8765/callback."));
    }
    result.state = *source.parameter(u"state");
    result.host = source.parameter(u"hostname").value_or(QString()).left(longestHost);
    if (!result.host.isValidUtf16())
        result.host.chop(1); // not between the halves of a character
    if (!isStorable(result.host))
        return badLink(QStringLiteral("hostname holds characters that are no text."));
    return result;
}

QByteArray newConsent(Service &service, qint64 now)
{
    service.consents.removeIf([now](const auto &it) { return it.value() <= now; });
    if (service.consents.size() >= mostConsents)
        service.consents.clear();
    const QByteArray nonce = randomBytes(24).toHex();
    service.consents.insert(nonce, now + consentSeconds);
    return nonce;
}

ApiResponse redirectTo(const SignIn &signIn, const QByteArray &name, const QByteArray &value)
{
    QByteArray location = signIn.redirect.toEncoded();
    location += signIn.redirect.hasQuery() ? '&' : '?';
    location += name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value))
        + "&state=" + QUrl::toPercentEncoding(signIn.state);
    ApiResponse response;
    response.status = 303;
    response.contentType = "text/plain; charset=utf-8";
    response.headers = {{"Location", location}, {"Referrer-Policy", "no-referrer"}};
    return response;
}

QString hiddenField(const char *name, const QString &value)
{
    return QStringLiteral("<input type=\"hidden\" name=\"") + QLatin1String(name)
        + QStringLiteral("\" value=\"") + value.toHtmlEscaped() + QStringLiteral("\">");
}

/// As whom the program asks to act, as it stands now.
QString standing(const Account *account)
{
    if (!account)
        return QStringLiteral("an account that is missing");
    return QStringLiteral("<b>") + account->name.toHtmlEscaped() + QStringLiteral("</b> (")
        + account->role.toHtmlEscaped()
        + (account->deleted ? QStringLiteral(", deactivated)") : QStringLiteral(")"));
}

/// The client as a source of the Content Security Policy.
QString sourceOf(const QUrl &redirect)
{
    // The policy has no way to write an IPv6 address. The redirect leads to loopback all the same.
    if (redirect.host().contains(QLatin1Char(':')))
        return QStringLiteral("http:");
    return QStringLiteral("http://") + redirect.authority();
}

std::optional<QByteArray> mintSignIn(Service &service, const SignIn &signIn, qint64 now)
{
    Token token;
    token.user = service.admin;
    token.name = QStringLiteral("CLI sign-in %1 %2 %3")
                     .arg(signIn.host, QString::fromLatin1(isoTime(now)),
                          QString::fromLatin1(randomBytes(4).toHex()));
    token.created = now;
    token.expiration = now + signInDays * secondsPerDay;
    return mintToken(service, token);
}

} // namespace

ApiResponse showAuthorizePage(Service &service, const Call &call)
{
    const auto read = readSignIn(call.request);
    if (const auto *refusal = std::get_if<ApiResponse>(&read))
        return *refusal;
    const SignIn &signIn = std::get<SignIn>(read);
    const QString host = signIn.host.isEmpty() ? QStringLiteral("this computer") : signIn.host;
    const QString content = QStringLiteral("<p>A program on <b>") + host.toHtmlEscaped()
        + QStringLiteral("</b> asks to act as ") + standing(service.accounts.find(service.admin))
        + QStringLiteral(" on this Tokendesk sandbox. The answer goes to <code>")
        + signIn.redirect.toDisplayString(QUrl::RemoveQuery).toHtmlEscaped()
        + QStringLiteral("</code>.</p><form method=\"post\" action=\"/api/cli/authorize\">")
        + hiddenField("consent", QString::fromLatin1(newConsent(service, call.now)))
        + hiddenField("redirect_uri", QString::fromLatin1(signIn.redirect.toEncoded()))
        + hiddenField("state", signIn.state) + hiddenField("hostname", signIn.host)
        + QStringLiteral("<button name=\"decision\" value=\"allow\">Allow</button>"
                         "<button name=\"decision\" value=\"deny\">Deny</button></form>");
    return page(200, QStringLiteral("Allow this sign-in?"), content, sourceOf(signIn.redirect));
}

ApiResponse decideAuthorizePage(Service &service, const Call &call)
{
    ApiRequest form;
    form.query = decodePairs(call.request.body, form.fault);
    if (!form.fault.isEmpty())
        return badLink(QStringLiteral("The form %1.").arg(form.fault));
    const QByteArray consent = form.parameter(u"consent").value_or(QString()).toLatin1();
    const auto read = readSignIn(form);
    if (const auto *refusal = std::get_if<ApiResponse>(&read))
        return *refusal;
    // Good once and for ten minutes: no other page can send this form in the user's name.
    if (service.consents.take(consent) <= call.now)
        return badLink(QStringLiteral("This page was used already, or is too old."));
    const SignIn &signIn = std::get<SignIn>(read);
    const QString decision = form.parameter(u"decision").value_or(QString());
    if (decision == QLatin1String("deny"))
        return redirectTo(signIn, "error", "access_denied");
    if (decision != QLatin1String("allow"))
        return badLink(QStringLiteral("Neither Allow nor Deny was chosen."));
    const Account *account = service.accounts.find(service.admin);
    if (!account || account->deleted) {
        return redirectTo(signIn, "error",
                          "The sandbox's own account is deactivated or missing. Restart the "
                          "sandbox to have it back.");
    }
    const auto value = mintSignIn(service, signIn, call.now);
    if (!value)
        return notWritten(service);
    return redirectTo(signIn, "token", *value);
}

} // namespace tokendesk::sandbox
