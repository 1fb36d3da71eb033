#include "api/apicalls.h"

namespace tokendesk {

using namespace apicalls;

namespace {

QJsonObject bodyOf(const NewToken &token)
{
    QJsonObject body{{QStringLiteral("name"), token.name},
                     {QStringLiteral("user_id"), token.accountId},
                     {QStringLiteral("expires_in_days"), QJsonValue(QJsonValue::Null)}};
    if (token.expiresInDays)
        body.insert(QStringLiteral("expires_in_days"), *token.expiresInDays);
    if (token.scimOnly)
        body.insert(QStringLiteral("scim_endpoints_only"), true);
    return body;
}

} // namespace

QCoro::Task<Result<TokenList>> ApiClient::serviceTokens()
{
    HttpRequest request = listRequest(QStringLiteral("/user-tokens/service"));
    Result<TokenList> tokens =
        co_await readList<TokenList>(&m_http, std::move(request), decodeTokenList);
    co_return std::move(tokens);
}

QCoro::Task<Result<TokenList>> ApiClient::ownTokens()
{
    HttpRequest request = listRequest(QStringLiteral("/user-tokens"));
    Result<TokenList> tokens =
        co_await readList<TokenList>(&m_http, std::move(request), decodeTokenList);
    co_return std::move(tokens);
}

QCoro::Task<Result<CreatedToken>> ApiClient::createToken(NewToken token, SendWish wish)
{
    HttpRequest request =
        changeRequest(HttpRequest::Method::Post, QStringLiteral("/user-tokens"), bodyOf(token));
    request.keepsBroken = true;
    applyWish(wish, request);
    Result<HttpResponse> answer = co_await m_http.send(std::move(request));
    if (!answer.ok())
        co_return answer.error();
    const std::optional<Error> fault = std::move(answer->fault);
    Result<CreatedToken> created = decodeCreatedToken(std::move(answer->body));
    if (fault && !created.ok())
        co_return *fault;
    co_return std::move(created);
}

QCoro::Task<Result<std::optional<TokenAnswer>>> ApiClient::setRevoked(TokenId id, bool revoked,
                                                                      SendWish wish)
{
    HttpRequest request = changeRequest(HttpRequest::Method::Put, pathTo("user-tokens", id),
                                        QJsonObject{{QStringLiteral("revoke"), revoked}});
    request.givesFields = false; // it comes of a click
    applyWish(wish, request);
    Result<std::optional<TokenAnswer>> answer =
        co_await carryOut<TokenAnswer>(&m_http, std::move(request), id, decodeToken);
    co_return std::move(answer);
}

QCoro::Task<Result<void>> ApiClient::deleteToken(TokenId id, SendWish wish)
{
    HttpRequest request = changeRequest(HttpRequest::Method::Delete, pathTo("user-tokens", id));
    applyWish(wish, request);
    Result<std::optional<TokenAnswer>> answer =
        co_await carryOut<TokenAnswer>(&m_http, std::move(request), id, decodeToken);
    if (!answer.ok())
        co_return answer.error();
    // Only a revoked one can be deleted (API contract).
    if (answer.value() && answer.value()->token.active)
        co_return notShownError();
    co_return Result<void>();
}

void ApiClient::hurryToken(TokenId id)
{
    m_http.hurry(pathTo("user-tokens", id));
}

} // namespace tokendesk
