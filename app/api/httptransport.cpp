#include "api/httptransport.h"

#include "api/httperrors.h"
#include "api/tlssetup.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <algorithm>

namespace tokendesk {

namespace {

constexpr qint64 proxyAgeMs = 60'000;

/// Keeps and sends none, whatever an attribute of a request says.
class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// What is the same for every request.
QNetworkRequest requestTemplate()
{
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Tokendesk/" TOKENDESK_VERSION);
    return request;
}

} // namespace

HttpTransport::HttpTransport(Connection connection, Credentials credentials, ServerClock &clock,
                             HttpLimits limits)
    : m_connection(std::move(connection))
    , m_credentials(std::make_shared<const Credentials>(std::move(credentials)))
    , m_clock(clock)
    , m_limits(limits)
    , m_proxyLookup(new ProxyLookup(this, {}, limits.proxyPatience))
    , m_proxyProbe(new ProxyProbe(limits.probePatience, this))
    , m_template(requestTemplate())
{
    connect(m_proxyLookup, &ProxyLookup::found, this, &HttpTransport::onProxyFound);
    connect(m_proxyProbe, &ProxyProbe::answered, this, &HttpTransport::onProxyAnswered);
}

void HttpTransport::onProxyFound(const QNetworkProxy &proxy)
{
    Q_EMIT proxyChosen(m_proxyLookup->wasTooLate());
    m_foundProxy = proxy;
    const QString unusable = m_proxyLookup->unusable();
    if (!unusable.isEmpty()) {
        refuseAtProxy(unusableProxyError(m_connection.origin, unusable));
        return;
    }
    if (!proxyName(proxy).isEmpty() && proxy != m_openProxy) {
        m_proxySignIn = ProxySignIn::None;
        m_proxyProbe->start(proxy, m_connection.origin);
        return;
    }
    if (proxy.type() == QNetworkProxy::Socks5Proxy || m_proxySignIn == ProxySignIn::Digest)
        use(asBytes(signedInAtFound()));
    else if (m_proxySignIn == ProxySignIn::Basic)
        use(withBasic(signedInAtFound()));
    else
        use(proxy);
}

void HttpTransport::onProxyAnswered(const ProxyAnswer &answer)
{
    if (answer.status == 407) {
        signInAtProxy(answer.challenges);
        return;
    }
    // So tinyproxy says that they are wrong.
    if (answer.status == 401 && m_proxySignIn == ProxySignIn::Basic) {
        refuseSignInAtProxy(true);
        return;
    }
    if (answer.status >= 300) {
        constexpr int firstOfItsWay = 500;
        refuseAtProxy(proxyRefusal(proxyFacts(), answer.status), answer.status >= firstOfItsWay);
        return;
    }
    if (const std::optional<Error> odd = oddAnswer(answer)) {
        refuseAtProxy(*odd);
        return;
    }
    if (answer.status == 0) {
        // It knew us by then, and waits for the server.
        const bool isKnown = m_proxySignIn == ProxySignIn::Basic;
        use(isKnown ? withBasic(signedInAtFound()) : m_foundProxy);
        return;
    }
    m_openProxy = m_foundProxy;
    onProxyFound(m_foundProxy);
}

std::optional<Error> HttpTransport::oddAnswer(const ProxyAnswer &answer) const
{
    // Qt would tell of some as of a refusal, and wait for others until the deadline.
    if (answer.isGone)
        return transportError(proxyFacts(), QNetworkReply::ProxyConnectionRefusedError, QString());
    if (answer.isMute)
        return muteProxyError(proxyFacts());
    if (answer.isPage)
        return proxyPageError(proxyFacts());
    if (answer.isOther)
        return notSocksError(proxyFacts());
    return std::nullopt;
}

void HttpTransport::refuseSignInAtProxy(bool isTold)
{
    RequestFacts facts = proxyFacts();
    facts.signsInAtProxy = isTold;
    refuseAtProxy(
        transportError(facts, QNetworkReply::ProxyAuthenticationRequiredError, QString()));
}

void HttpTransport::signInAtProxy(const QList<QByteArray> &challenges)
{
    const QNetworkProxy told = signedInAtFound();
    const ProxySignIn wanted = proxySignIn(challenges);
    if (wanted == ProxySignIn::Unknown) {
        refuseAtProxy(proxyWayError(proxyFacts(), proxyWays(challenges)));
        return;
    }
    const bool wasTold = m_proxySignIn == ProxySignIn::Basic;
    if (!signsIn(told) || wasTold) {
        refuseSignInAtProxy(signsIn(told));
        return;
    }
    m_proxySignIn = wanted;
    if (wanted == ProxySignIn::Basic)
        m_proxyProbe->start(m_foundProxy, m_connection.origin, basicHeader(told));
    else
        use(asBytes(told)); // Qt takes Digest where it is offered
}

QNetworkProxy HttpTransport::signedInAtFound() const
{
    return signedIn(m_foundProxy, m_connection.proxy, m_credentials->proxyPassword.view());
}

RequestFacts HttpTransport::proxyFacts() const
{
    RequestFacts facts;
    facts.origin = m_connection.origin;
    facts.throughProxy = true;
    facts.proxy = proxyName(m_foundProxy);
    return facts;
}

void HttpTransport::use(const QNetworkProxy &proxy)
{
    m_lookingUp = false;
    m_proxyAge.start();
    prepare();
    m_network->setProxy(proxy);
    startWaiting();
}

void HttpTransport::refuseAtProxy(const Error &error, bool mayRetry)
{
    m_lookingUp = false;
    m_openProxy = {};
    const QList<Waiting> refused = std::exchange(m_waiting, {});
    for (const Waiting &waiting : refused)
        refuse(waiting.id, error, mayRetry);
}

HttpTransport::~HttpTransport()
{
    // Before what they use.
    for (const Running &running : std::as_const(m_running))
        delete running.exchange;
    m_running.clear();
    delete m_network;
}

void HttpTransport::prepare()
{
    if (m_network)
        return;
    m_network = new QNetworkAccessManager(this);
    m_network->setCookieJar(new NoCookies);
    m_network->setAutoDeleteReplies(false);
    m_network->setTransferTimeout(0);
}

std::optional<Error> HttpTransport::credentialProblem() const
{
    const QByteArrayView bytes = m_credentials->token.view();
    const bool sendable = std::all_of(bytes.begin(), bytes.end(),
                                      [](char byte) { return byte > 0x20 && byte < 0x7f; });
    if (sendable)
        return std::nullopt;
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = tr("The credential holds characters that no token has, so it was not sent");
    error.remedy = tr("Paste the token again");
    return error;
}

void HttpTransport::refuse(quint64 id, Error error, bool mayRetry)
{
    Q_EMIT finished(id,
                    std::make_shared<HttpOutcome>(
                        HttpOutcome{std::move(error), mayRetry, std::nullopt, false, false}));
}

void HttpTransport::start(quint64 id, HttpRequest request)
{
    prepare();
    m_waiting.append({id, std::move(request)});
    const bool proxyKnown = m_proxyAge.isValid() && !m_proxyAge.hasExpired(proxyAgeMs);
    if (m_lookingUp)
        return;
    if (proxyKnown) {
        startWaiting();
        return;
    }
    m_lookingUp = true;
    m_proxyLookup->start(m_connection.origin, m_connection.proxy);
}

void HttpTransport::startWaiting()
{
    for (Waiting &waiting : std::exchange(m_waiting, {}))
        startNow(std::move(waiting));
}

void HttpTransport::startNow(Waiting waiting)
{
    if (const auto problem = credentialProblem()) {
        refuse(waiting.id, *problem);
        return;
    }
    QNetworkRequest request(m_template);
    if (m_connection.origin.scheme() == QLatin1String("https")) {
        // Tried each time until it works: the person may put the file right meanwhile.
        if (!m_tls) {
            Result<QSslConfiguration> tls =
                tlsConfiguration(m_connection, m_credentials->keyPassphrase.view());
            if (!tls.ok()) {
                refuse(waiting.id, tls.error());
                return;
            }
            m_tls = std::move(tls).value();
        }
        request.setSslConfiguration(*m_tls);
    } else if (!isLoopbackHost(m_connection.origin.host())) {
        Error error;
        error.kind = Error::Kind::Refused;
        error.message = tr("%1 is not encrypted, so the credential was not sent")
                            .arg(m_connection.origin.toString());
        error.remedy = tr("Use an address that begins with https://");
        refuse(waiting.id, error);
        return;
    }

    const quint64 id = waiting.id;
    if (m_running.isEmpty())
        m_tlsFailures.clear();
    auto *exchange = new HttpExchange({m_connection.origin, m_credentials->token.view(), m_limits,
                                       &m_clock, &m_tlsFailures, m_proxyLookup->wasTooLate(),
                                       !m_connection.caFile.isEmpty()},
                                      std::move(waiting.request), this);
    m_running.insert(id, {exchange, m_network, m_credentials});
    connect(exchange, &HttpExchange::finished, this,
            [this, id, exchange](const std::shared_ptr<HttpOutcome> &outcome) {
                const Running ended = m_running.take(id);
                exchange->deleteLater();
                if (!outcome->result.ok())
                    doubtProxy(outcome->result.error());
                if (!outcome->result.ok() && outcome->result.error().kind == Error::Kind::Tls)
                    readTlsAnew();
                if (outcome->spoilsConnection)
                    dropConnections();
                else
                    letGo(ended.network);
                Q_EMIT finished(id, outcome);
            });
    exchange->start(*m_network, std::move(request));
}

void HttpTransport::doubtProxy(const Error &error)
{
    const bool isThroughOpen = !proxyName(m_openProxy).isEmpty();
    if (proxyThatAsks(error).isEmpty()
        && !(isThroughOpen && error.kind == Error::Kind::Unreachable))
        return;
    m_openProxy = {};
    m_proxyAge.invalidate();
}

void HttpTransport::readTlsAnew()
{
    m_tls.reset();
    if (QNetworkAccessManager *const former = std::exchange(m_network, nullptr))
        letGo(former);
    m_proxyAge.invalidate(); // the next one is given its proxy then
}

void HttpTransport::dropConnections()
{
    if (m_network) {
        m_network->deleteLater(); // called by one of its replies
        m_network = nullptr;
    }
    m_proxyAge.invalidate(); // the next one is given its proxy then
    // Each ends, and is no more among them, before the next is looked at.
    while (!m_running.isEmpty())
        m_running.constBegin().value().exchange->breakOff();
}

void HttpTransport::letGo(QNetworkAccessManager *network)
{
    if (!network || network == m_network)
        return;
    const bool isUsed =
        std::any_of(m_running.cbegin(), m_running.cend(),
                    [network](const Running &running) { return running.network == network; });
    if (!isUsed)
        network->deleteLater(); // called by one of its replies
}

void HttpTransport::abort(quint64 id)
{
    m_waiting.removeIf([id](const Waiting &waiting) { return waiting.id == id; });
    const Running running = m_running.take(id);
    delete running.exchange;
    letGo(running.network);
}

void HttpTransport::setCredentials(Credentials credentials)
{
    // An open connection has proved who we are; so has a key that is read already.
    QNetworkAccessManager *const former = std::exchange(m_network, nullptr);
    if (m_running.isEmpty())
        delete former;
    else
        letGo(former);
    m_tls.reset();
    m_openProxy = {}; // with another password it may say something else
    m_proxyAge.invalidate(); // the next one is given its proxy then
    m_credentials = std::make_shared<const Credentials>(std::move(credentials));
}

} // namespace tokendesk
