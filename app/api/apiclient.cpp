#include "api/apiclient.h"

#include "api/apicalls.h"

namespace tokendesk {

using namespace apicalls;

namespace {

/// A large deployment's document has thousands of schemas.
constexpr qint64 maximumDocumentBytes = 8LL << 20;

} // namespace

ApiClient::ApiClient(HttpClient &http)
    : m_http(http)
{
}

QCoro::Task<Result<void>> ApiClient::status()
{
    HttpRequest request = readRequest(QStringLiteral("/status"));
    request.anyContent = true;
    Result<HttpResponse> answer = co_await m_http.send(std::move(request));
    const bool answered = answer.ok()
        || (answer.error().kind == Error::Kind::HttpStatus && answer.error().httpStatus < 500);
    if (!answered)
        co_return answer.error();
    co_return Result<void>();
}

QCoro::Task<Result<Capabilities>> ApiClient::capabilities()
{
    HttpRequest request = readRequest(QStringLiteral("/openapi.json"), {}, maximumDocumentBytes);
    Result<Capabilities> capabilities =
        co_await readList<Capabilities>(&m_http, std::move(request), readCapabilities);
    co_return std::move(capabilities);
}

} // namespace tokendesk
