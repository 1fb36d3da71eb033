#include "api/fronterrors.h"

#include "api/decoders.h"
#include "api/proxysignin.h"
#include "api/tlserrors.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct FrontErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

bool isWebPage(const RefusedAnswer &answer)
{
    return answer.contentType.contains("html") || answer.body.left(1024).trimmed().startsWith('<');
}

QString pageTitle(const RequestFacts &facts, const RefusedAnswer &answer)
{
    return withoutSecrets(decodeErrorBody(answer.body, answer.contentType).detail,
                          facts.credential);
}

Error webPageError(const RequestFacts &facts, const RefusedAnswer &answer)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    const QString title = pageTitle(facts, answer);
    error.message = title.isEmpty()
        ? FrontErrorWords::tr("%1 answered with a web page instead of data").arg(facts.server())
        : FrontErrorWords::tr("%1 answered with a web page, \"%2\", instead of data")
              .arg(facts.server(), title);
    error.remedy =
        FrontErrorWords::tr("A sign-on page or a captive portal may stand in between, or the "
                            "address belongs to something else. Open it in your browser, sign "
                            "in, and try again");
    return error;
}

/// nginx says so by a page what others say by an alert, or by ending the connection.
Error badRequestPageError(const RequestFacts &facts, const RefusedAnswer &answer)
{
    const QString title = pageTitle(facts, answer);
    if (title.contains(QLatin1String("SSL certificate")))
        return clientCertificateError(facts.server(), title);
    // To an encrypted request it is said by what stands behind a front.
    if (!answer.body.contains("plain HTTP") || facts.origin.scheme() == QLatin1String("https"))
        return webPageError(facts, answer);
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message = FrontErrorWords::tr("%1 answers encrypted requests only").arg(facts.server());
    error.remedy = FrontErrorWords::tr("Use an address that begins with https://");
    return error;
}

/// What stands in front: the deployment itself asks for a token (Bearer), and says why in JSON.
bool wantsPassword(const RefusedAnswer &answer)
{
    const QString ways = proxyWays(splitChallenges({answer.challenges}));
    return answer.status == 401 && !answer.contentType.contains("json")
        && ways.contains(QLatin1String("Basic"), Qt::CaseInsensitive)
        && !ways.contains(QLatin1String("Bearer"), Qt::CaseInsensitive);
}

Error passwordError(const RequestFacts &facts)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message =
        FrontErrorWords::tr("The server in front of %1 wants a user name and a password "
                            "of its own (Basic), which this program cannot give")
            .arg(facts.server());
    error.remedy = FrontErrorWords::tr("Ask who runs it for an address without it");
    return error;
}

} // namespace

std::optional<Error> frontError(const RequestFacts &facts, const RefusedAnswer &answer)
{
    if (wantsPassword(answer))
        return passwordError(facts);
    if (!isWebPage(answer))
        return std::nullopt;
    if (answer.status == 400)
        return badRequestPageError(facts, answer);
    // Whether the credential is good, and for what, only the deployment itself can say.
    if (answer.status == 401 || answer.status == 403)
        return webPageError(facts, answer);
    return std::nullopt;
}

Error notDataError(const RequestFacts &facts, const RefusedAnswer &answer)
{
    Error error;
    if (isWebPage(answer)) {
        error = webPageError(facts, answer);
        error.outcomeUnknown = facts.mayBeDone();
        return error;
    }
    error.kind = Error::Kind::Undecodable;
    error.outcomeUnknown = facts.mayBeDone();
    error.message = FrontErrorWords::tr("%1 answered with something else than JSON (%2)")
                        .arg(facts.server(),
                             withoutSecrets(QString::fromLatin1(answer.contentType.left(60)),
                                            facts.credential));
    error.remedy = FrontErrorWords::tr("Check that the address belongs to a Qualytics deployment");
    return error;
}

} // namespace tokendesk
