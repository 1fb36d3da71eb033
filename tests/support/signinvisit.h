// What a person does in the browser to sign in to the sandbox, without a browser.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace tokendesk::test {

inline std::unique_ptr<QNetworkReply> answered(QNetworkReply *reply)
{
    std::unique_ptr<QNetworkReply> owned(reply);
    if (!QTest::qWaitFor([&] { return owned->isFinished(); }, 10'000))
        qFatal("no answer from %s", qPrintable(reply->url().toString()));
    return owned;
}

/// Opens the link, decides there ("allow", "deny"), and follows to the program's own page; its
/// text.
inline QByteArray decideSignIn(const QUrl &link, const QByteArray &choice)
{
    QNetworkAccessManager network;
    const QByteArray page = answered(network.get(QNetworkRequest(link)))->readAll();
    QByteArray form;
    for (const char *name : {"consent", "redirect_uri", "state", "hostname"}) {
        const QRegularExpression field(
            QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(QLatin1String(name)));
        const QString value = field.match(QString::fromUtf8(page)).captured(1);
        form += QByteArray(name) + '=' + QUrl::toPercentEncoding(value) + '&';
    }
    QNetworkRequest decision(QUrl(link.adjusted(QUrl::RemoveQuery)));
    decision.setHeader(QNetworkRequest::ContentTypeHeader,
                       QByteArray("application/x-www-form-urlencoded"));
    decision.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    const auto decided = answered(network.post(decision, form + "decision=" + choice));
    const QUrl back = QUrl::fromEncoded(decided->rawHeader("Location"));
    return answered(network.get(QNetworkRequest(back)))->readAll();
}

inline QByteArray allowSignIn(const QUrl &link)
{
    return decideSignIn(link, "allow");
}

} // namespace tokendesk::test
