#include "api/signinpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace tokendesk {

namespace {

struct SignInPageWords {
    Q_DECLARE_TR_FUNCTIONS(SignInPage)
};

const QByteArray style =
    R"(:root{color-scheme:light dark;--ground:#f4f6f9;--card:#fff;--text:#1c2330;
--muted:#5b6578;--edge:#d3d8e1;--good:#15803d;--bad:#b42318}
@media (prefers-color-scheme:dark){:root{--ground:#14171d;--card:#1e232c;--text:#e6e9ef;
--muted:#a3abba;--edge:#3a404d;--good:#4ade80;--bad:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;
background:var(--ground);color:var(--text);font:1rem/1.55 system-ui,sans-serif}
main{max-width:30rem;width:100%;background:var(--card);border:1px solid var(--edge);
border-radius:14px;padding:2.25rem 2rem;text-align:center}
svg{width:3.5rem;height:3.5rem;fill:none;stroke:currentColor;stroke-width:2.5;
stroke-linecap:round;stroke-linejoin:round}
.good svg{color:var(--good)}.bad svg{color:var(--bad)}
h1{font-size:1.4rem;line-height:1.3;margin:1rem 0 .5rem}
p{margin:.5rem 0 0;color:var(--muted);overflow-wrap:anywhere}
q{color:var(--text);unicode-bidi:isolate}
footer{margin-top:1.75rem;font-size:.85rem;color:var(--muted)})";

const QByteArray goodMark =
    R"(<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="21"/><path d="M15 24.5l6.5 6.5L33.5 18"/></svg>)";
const QByteArray badMark =
    R"(<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="21"/><path d="M24 14v13M24 33.5v.5"/></svg>)";

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 410:
        return "Gone";
    case 414:
        return "URI Too Long";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

QByteArray answer(int status, const QByteArray &fields, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        + body;
}

/// No script, no other resource, no frame, and the one style sheet that has this hash.
QByteArray pageFields()
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "Content-Type: text/html; charset=utf-8\r\nContent-Security-Policy: default-src 'none'; "
           "style-src 'sha256-"
        + hash
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
          "X-Frame-Options: DENY\r\nCross-Origin-Opener-Policy: same-origin\r\n"
          "Cross-Origin-Resource-Policy: same-origin\r\n";
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray page(int status, bool isGood, const QString &title, const QString &text,
                const QString &reason = {})
{
    const QByteArray quote =
        reason.isEmpty() ? QByteArray() : "<p><q>" + escaped(reason) + "</q></p>";
    const QByteArray body = "<!DOCTYPE html><html lang=\"" + escaped(QLocale().bcp47Name())
        + "\" dir=\"auto\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + escaped(title)
        + " – Tokendesk</title><style>" + style + "</style></head><body><main class=\""
        + (isGood ? "good" : "bad") + "\">" + (isGood ? goodMark : badMark) + "<h1>"
        + escaped(title) + "</h1>" + quote + "<p>" + escaped(text)
        + "</p><footer>Tokendesk</footer></main></body></html>\n";
    return answer(status, pageFields(), body);
}

} // namespace

QByteArray signInRedirect()
{
    return answer(303, "Location: /done\r\n", {});
}

QByteArray signInDonePage(SignInNews news, const QString &reason)
{
    switch (news) {
    case SignInNews::SignedIn:
        return page(200, true, SignInPageWords::tr("You are signed in"),
                    SignInPageWords::tr("You can close this tab and go back to Tokendesk."));
    case SignInNews::Denied:
        return page(
            200, false, SignInPageWords::tr("The sign-in was not allowed"),
            SignInPageWords::tr("Nothing was handed over. Close this tab and go back to Tokendesk; "
                                "there you can try again."),
            reason);
    case SignInNews::Unreadable:
        break;
    }
    return page(
        200, false, SignInPageWords::tr("The sign-in did not work"),
        SignInPageWords::tr("The deployment's answer could not be read. Close this tab and go back "
                            "to Tokendesk; there you can paste a token instead."));
}

QByteArray signInRefusal(int status)
{
    if (status == 404)
        return page(
            status, false, SignInPageWords::tr("There is nothing here"),
            SignInPageWords::tr("Tokendesk waits at this address for the end of a sign-in, and for "
                                "nothing else."));
    if (status == 410)
        return page(
            status, false, SignInPageWords::tr("This sign-in is over"),
            SignInPageWords::tr("It was finished in another tab. Close this one and go back to "
                                "Tokendesk."));
    return page(
        status, false, SignInPageWords::tr("This does not belong to the sign-in"),
        SignInPageWords::tr("Tokendesk did not take it. Go back to Tokendesk and open the sign-in "
                            "from there."));
}

} // namespace tokendesk
