#include "api/httpexchange.h"

#include "api/fronterrors.h"
#include "api/proxysignin.h"
#include "api/retrypolicy.h"
#include "api/tlserrors.h"
#include "api/uploaddevice.h"
#include "domain/steadytime.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUrlQuery>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr qint64 maximumErrorBytes = 1 << 20;
constexpr qint64 readBufferBytes = 64 * 1024;
constexpr int maximumExtensions = 20; ///< ten minutes with the usual limits

/// Qt decodes "+" and leaves some delimiters as they are, so every value is encoded here.
QUrl addressOf(const QUrl &origin, const HttpRequest &request)
{
    QUrl url;
    url.setScheme(origin.scheme());
    url.setHost(origin.host());
    url.setPort(origin.port());
    url.setPath(QStringLiteral("/api") + request.path, QUrl::DecodedMode);
    QByteArray query;
    for (const auto &[key, value] : request.query) {
        query += query.isEmpty() ? "" : "&";
        query += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Without a copy: it may hold a new token.
bool startsAsJson(QByteArrayView body)
{
    const QByteArrayView start = body.trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

/// Packed in a way that Qt does not know, or twice. JSON is text from its first byte on.
bool isStillPacked(QByteArrayView body)
{
    const auto isBinary = [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < '\t' || (code > '\r' && code < ' ') || code > '~';
    };
    const QByteArrayView start = body.first(qMin<qsizetype>(body.size(), 4));
    return !start.startsWith("\xEF\xBB\xBF") && std::any_of(start.begin(), start.end(), isBinary)
        && !startsAsJson(body);
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || type == "text/json"
        || (type.startsWith("application/") && type.endsWith("+json"));
}

/// JSON by its name; without one, or under a name that says nothing, by its first character.
bool isData(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.trimmed().isEmpty() || isJsonType(contentType))
        return true;
    if (contentType.toLower().contains("html"))
        return false;
    return startsAsJson(body);
}

/// Like append(), but leaves no copy behind when the array has to move: it may hold a new token.
char *grow(QByteArray &bytes, qsizetype by)
{
    const qsizetype size = bytes.size();
    if (size + by > bytes.capacity()) {
        QByteArray larger;
        larger.reserve(qMax(size + by, 2 * bytes.capacity()));
        larger.append(bytes);
        wipe(bytes);
        bytes = std::move(larger);
    }
    bytes.resize(size + by);
    return bytes.data() + size;
}

} // namespace

HttpExchange::HttpExchange(Settings settings, HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_request(std::move(request))
{
    m_inactivity.setSingleShot(true);
    m_inactivity.setInterval(m_settings.limits.inactivity);
    m_deadline.setSingleShot(true);
    const bool reads = m_request.method == HttpRequest::Method::Get;
    m_deadline.setInterval(reads ? m_settings.limits.readDeadline
                                 : m_settings.limits.writeDeadline);
    connect(&m_inactivity, &QTimer::timeout, this, [this] {
        // What a slow server gives only once is waited for as long as anything is.
        const bool mayStillBegin = m_request.keepsBroken && facts().maybeSent && m_body.isEmpty();
        if (!mayStillBegin)
            giveUp(deadlineError(facts(), m_settings.limits.inactivity, true));
    });
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::meetDeadline);
}

HttpExchange::~HttpExchange()
{
    wipe(m_body);
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Of what has failed and goes on Qt takes an abort for a second failure, and complains. Its end
    // aborts it, too.
    if (m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::start(QNetworkAccessManager &network, QNetworkRequest request)
{
    request.setUrl(addressOf(m_settings.origin, m_request));
    if (!m_settings.credential.isEmpty()) {
        QByteArray header = QByteArrayLiteral("Bearer ");
        header.append(m_settings.credential);
        request.setRawHeader(QByteArrayLiteral("Authorization"), header);
    }
    // Qt takes a long answer that was compressed well for an attack, and without an end it would
    // not even say so; the limit here is ours.
    request.setDecompressedSafetyCheckThreshold(-1);
    m_proxy = proxyName(network.proxy());
    m_signsInAtProxy = signsIn(network.proxy());
    send(network, request);
    // Without a limit Qt tells of new bytes only when none are on their way: an answer without an
    // end would fill the memory before anybody could count it.
    m_reply->setReadBufferSize(readBufferBytes);

    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_inactivity.start();
        readHeaders();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_inactivity.start();
        drain();
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this] { m_inactivity.start(); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_inactivity.start(); });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_inactivity.start(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &failures) {
        m_hasTlsFailures = true;
        *m_settings.tlsFailures += failures;
    });
    // Qt 6.4 says so at once, but never ends an answer that is longer than the buffer. Queued: what
    // has ended may be deleted, and Qt is in the middle of it.
    connect(
        m_reply, &QNetworkReply::errorOccurred, this,
        [this](QNetworkReply::NetworkError code) {
            const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (!m_ended && isSpoiledPacking(code, status))
                end(outcomeOfReply());
        },
        Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    m_inactivity.start();
    m_deadline.start();
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &HttpExchange::conclude, Qt::QueuedConnection);
}

void HttpExchange::meetDeadline()
{
    // A long list over a slow line is no server that keeps one waiting.
    const qint64 gained = m_body.size() - m_bytesAtDeadline;
    const bool isReading = m_request.method == HttpRequest::Method::Get;
    if (isReading && gained >= m_settings.limits.bytesToGoOn
        && ++m_extensions < maximumExtensions) {
        m_bytesAtDeadline = m_body.size();
        m_deadline.start();
        return;
    }
    giveUp(deadlineError(facts(), m_deadline.intervalAsDuration() * (m_extensions + 1), false));
}

void HttpExchange::send(QNetworkAccessManager &network, const QNetworkRequest &request)
{
    using Method = HttpRequest::Method;
    if (m_request.method == Method::Get) {
        m_reply = network.get(request);
        return;
    }
    // A DELETE gets a body that cannot be rewound too, of no bytes: without one Qt would repeat it
    // by itself, and a refused second connection would hide that the first had delivered it.
    if (m_request.body.isEmpty() && m_request.method != Method::Delete)
        m_request.body = QByteArrayLiteral("{}");
    QNetworkRequest withBody(request);
    if (!m_request.body.isEmpty())
        withBody.setHeader(QNetworkRequest::ContentTypeHeader,
                           QByteArrayLiteral("application/json"));
    withBody.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    withBody.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto upload = std::make_unique<UploadDevice>(m_request.body);
    m_upload = upload.get();
    m_reply = network.sendCustomRequest(withBody, methodName(m_request.method), upload.get());
    upload.release()->setParent(m_reply);
}

void HttpExchange::readHeaders()
{
    // Out of a store it tells when that was filled (RFC 9111, 5.1).
    if (m_reply->rawHeader("Age").toLongLong() <= 0)
        m_serverMs = parseHttpDate(m_reply->rawHeader("Date"));
    m_dateAtMs = steadyMs();
    bool ok = false;
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong(&ok);
    m_promisedBytes = ok && m_reply->rawHeader("Content-Encoding").isEmpty() ? promised : -1;
}

void HttpExchange::observeDate()
{
    if (m_serverMs)
        m_settings.clock->observe(*m_serverMs + steadyMs() - m_dateAtMs);
}

qint64 HttpExchange::bodyLimit() const
{
    const int status =
        m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    return status >= 300 ? qMin(maximumErrorBytes, m_request.maximumBytes) : m_request.maximumBytes;
}

void HttpExchange::drain()
{
    constexpr qint64 piece = 256 * 1024;
    const qint64 limit = bodyLimit();
    while (m_reply->bytesAvailable() > 0) {
        // One byte more than is allowed tells whether there is more.
        const qint64 wanted =
            qMin(qMin(m_reply->bytesAvailable(), piece), limit - m_body.size() + 1);
        const qsizetype before = m_body.size();
        const qint64 count = m_reply->read(grow(m_body, wanted), wanted);
        m_body.resize(before + qMax<qint64>(count, 0));
        if (count <= 0)
            return;
        if (m_body.size() > limit) {
            m_body.resize(limit);
            m_tooLarge = true;
            conclude();
            return;
        }
    }
}

void HttpExchange::conclude()
{
    if (m_ended)
        return;
    if (!m_tooLarge)
        drain();
    if (!m_ended)
        end(outcomeOfReply());
}

RequestFacts HttpExchange::facts() const
{
    RequestFacts facts;
    facts.origin = m_settings.origin;
    facts.method = m_request.method;
    facts.path = QStringLiteral("/api") + m_request.path;
    facts.credential = m_settings.credential;
    facts.givesName = m_request.givesName;
    facts.givesFields = m_request.givesFields;
    facts.readsList = m_request.readsList;
    facts.throughProxy = !m_proxy.isEmpty();
    facts.proxy = m_proxy;
    facts.signsInAtProxy = m_signsInAtProxy;
    facts.isProxyLate = m_settings.isProxyLate;
    // Without a body there is no telling how far it got.
    facts.maybeSent = !m_upload || m_request.body.isEmpty() || m_upload->wasRead();
    return facts;
}

RefusedAnswer HttpExchange::refusedAnswer(int status) const
{
    RefusedAnswer answer;
    answer.status = status;
    answer.contentType = m_reply->rawHeader("Content-Type").toLower();
    answer.body = m_body;
    answer.location = m_reply->rawHeader("Location");
    answer.challenges = m_reply->rawHeader("WWW-Authenticate");
    const qint64 serverNow =
        parseHttpDate(m_reply->rawHeader("Date")).value_or(m_settings.clock->nowMs());
    answer.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), serverNow);
    return answer;
}

bool HttpExchange::isSpoiledPacking(QNetworkReply::NetworkError code, int status) const
{
    // What Qt says of it; the same words mean a peer that is no web server where none is packed.
    const bool isAboutContent = code == QNetworkReply::ProtocolFailure
        || code == QNetworkReply::ProtocolUnknownError
        || code == QNetworkReply::UnknownContentError;
    return isAboutContent && status >= 200 && !m_reply->rawHeader("Content-Encoding").isEmpty();
}

HttpOutcome HttpExchange::outcomeOfReply()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    const QString systemText = m_reply->errorString();
    const bool isAboutOurs = code != QNetworkReply::NoError && status == 0
        && (isClientCertificateRefused(systemText) || isKeyOfAnother(systemText));
    if (code == QNetworkReply::SslHandshakeFailedError || m_hasTlsFailures || isAboutOurs) {
        return {tlsError(facts().way(), *m_settings.tlsFailures, systemText,
                         m_settings.hasOwnAuthority),
                false, std::nullopt, false, false};
    }
    // A refusal counts even if the connection broke within its explanation.
    if (status >= 300)
        return outcomeOfAnswer(status);
    if (m_tooLarge)
        return {tooLargeError(facts(), m_request.maximumBytes), false, std::nullopt, false, false};
    // Without a length the end of the connection is the end of the answer (RFC 9112, 6.3). Where
    // the request had a body Qt wants to send it again then, which it cannot, and says so instead.
    const bool closed =
        code == QNetworkReply::RemoteHostClosedError || code == QNetworkReply::ContentReSendError;
    const bool endsWithConnection = closed && status >= 200 && !m_body.isEmpty()
        && m_reply->rawHeader("Content-Length").isEmpty()
        && !m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked");
    if (isSpoiledPacking(code, status))
        return {packedError(facts(), m_reply->rawHeader("Content-Encoding")), false, std::nullopt,
                false, false};
    if (code != QNetworkReply::NoError && !endsWithConnection) {
        Error error = transportError(facts(), code, m_reply->errorString());
        // What may be done already is not repeated blindly: the caller reads the list.
        // A proxy that has refused stays with it.
        const bool isRefusedByProxy =
            !m_proxy.isEmpty() && code == QNetworkReply::UnknownNetworkError;
        const bool mayRetry = error.kind == Error::Kind::Unreachable && !error.outcomeUnknown
            && !isRefusedByProxy && code != QNetworkReply::ProxyAuthenticationRequiredError;
        return {std::move(error), mayRetry, std::nullopt, false, false};
    }
    // Qt 6.4 skips 100 only (RFC 9110, 15.2: any number of 1xx may come before the answer).
    if (status > 0 && status < 200)
        return {oddStatusError(facts(), status), false, std::nullopt, false, true};
    if (status == 0)
        return {transportError(facts(), QNetworkReply::ProtocolFailure, QString()), false,
                std::nullopt, false, true};
    if (m_promisedBytes > m_body.size()) {
        Error error = cutOffError(facts(), m_body.size(), m_promisedBytes);
        const bool mayRetry = !error.outcomeUnknown;
        return {std::move(error), mayRetry, std::nullopt, false, false};
    }
    return outcomeOfAnswer(status);
}

HttpOutcome HttpExchange::outcomeOfAnswer(int status)
{
    if (status >= 400) {
        const RefusedAnswer answer = refusedAnswer(status);
        return {statusError(facts(), answer), isRetriableStatus(status), answer.retryAfter,
                status == 429, false};
    }
    if (isRedirect(status))
        return {redirectError(facts(), refusedAnswer(status)), false, std::nullopt, false, false};
    // A part is no whole list, and none was asked for.
    const bool isPart = status == 206 && m_request.method == HttpRequest::Method::Get;
    if (status >= 300 || isPart)
        return {oddStatusError(facts(), status), false, std::nullopt, false, false};
    const QByteArray contentType = m_reply->rawHeader("Content-Type");
    // A packed answer that broke off may unpack to nothing, and Qt says nothing of it.
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding");
    const bool unpacksToNothing =
        m_body.isEmpty() && m_reply->rawHeader("Content-Length").toLongLong() > 0;
    if (!encoding.isEmpty() && (unpacksToNothing || isStillPacked(m_body)))
        return {packedError(facts(), encoding), false, std::nullopt, false, false};
    const bool isKept = m_request.keepsBroken && startsAsJson(m_body);
    if (!m_body.isEmpty() && !m_request.anyContent && !isKept && !isData(contentType, m_body))
        return {notDataError(facts(), refusedAnswer(status)), false, std::nullopt, false, false};
    HttpResponse response;
    response.status = status;
    response.body = std::move(m_body);
    response.contentType = contentType;
    if (isJsonType(contentType) && startsAsJson(response.body))
        observeDate();
    return {std::move(response), false, std::nullopt, false, false};
}

void HttpExchange::giveUp(Error error, bool mayRetry)
{
    if (!m_ended)
        end({std::move(error), mayRetry, std::nullopt, false, false});
}

void HttpExchange::breakOff()
{
    Error error = transportError(facts(), QNetworkReply::RemoteHostClosedError, QString());
    const bool mayRetry = !error.outcomeUnknown;
    giveUp(std::move(error), mayRetry);
}

void HttpExchange::end(HttpOutcome outcome)
{
    m_ended = true;
    const int status =
        m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    if (!outcome.result.ok() && m_request.keepsBroken && status >= 200 && status < 300
        && !m_body.isEmpty()) {
        HttpResponse rest;
        rest.status = status;
        rest.body = std::move(m_body);
        rest.fault = outcome.result.error();
        outcome.result = std::move(rest);
    }
    m_inactivity.stop();
    m_deadline.stop();
    Q_EMIT finished(std::make_shared<HttpOutcome>(std::move(outcome)));
}

} // namespace tokendesk
