// Reading and changing tokens.
#include "sandbox/fields.h"
#include "sandbox/handlers.h"
#include "sandbox/seconds.h"

namespace tokendesk::sandbox {

namespace {

ApiResponse listed(const Service &service, const std::optional<QByteArray> &list)
{
    if (!list)
        return notWritten(service);
    ApiResponse response;
    response.body = *list;
    return response;
}

ApiResponse noSuchToken(qint64 id)
{
    return problem(404, QStringLiteral("Token %1 not found").arg(id));
}

/// Why the account cannot be given a token, or nothing.
std::optional<ApiResponse> refuseOwner(const Account *account, qint64 id)
{
    if (!account)
        return problem(404, QStringLiteral("User %1 not found").arg(id));
    if (account->type != QLatin1String("Service")) {
        return problem(400, QStringLiteral("User %1 is not a service user").arg(id));
    }
    if (account->deleted) {
        return problem(400, QStringLiteral("User %1 is deactivated; reactivate it first").arg(id));
    }
    return std::nullopt;
}

} // namespace

ApiResponse listServiceTokens(Service &service, const Call &)
{
    return listed(service, service.tokens.serviceList());
}

ApiResponse listOwnTokens(Service &service, const Call &call)
{
    return listed(service, service.tokens.listOf(call.caller->account));
}

ApiResponse createToken(Service &service, const Call &call)
{
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    const auto name = body.text(QLatin1String("name"), 255);
    const auto user = body.integer(QLatin1String("user_id"));
    const auto days = body.integerOrNone(QLatin1String("expires_in_days"), 1, 365);
    const bool scimOnly = body.has(QLatin1String("scim_endpoints_only"))
        && body.boolean(QLatin1String("scim_endpoints_only")).value_or(false);
    if (body.problems().any())
        return body.problems().response();
    if (const auto refusal = refuseOwner(service.accounts.find(*user), *user))
        return *refusal;
    const auto taken = service.tokens.nameTaken(*user, *name);
    if (!taken)
        return notWritten(service);
    if (*taken)
        return problem(409, QStringLiteral("A token with this name already exists for this user"));

    Token token;
    token.user = *user;
    token.name = *name;
    token.created = call.now;
    if (days)
        token.expiration = call.now + *days * secondsPerDay;
    token.scimOnly = scimOnly;
    const auto value = mintToken(service, token);
    if (!value)
        return notWritten(service);
    ApiResponse response;
    response.body = service.tokens.json(token, *value);
    return response;
}

ApiResponse updateToken(Service &service, const Call &call)
{
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    const auto revoke = body.boolean(QLatin1String("revoke"));
    if (body.problems().any())
        return body.problems().response();
    auto [isRead, token] = service.tokens.find(call.id);
    if (!isRead)
        return notWritten(service);
    if (!token)
        return noSuchToken(call.id);
    if (!service.tokens.setActive(call.id, !*revoke))
        return notWritten(service);
    token->active = !*revoke;
    ApiResponse response;
    response.body = service.tokens.json(*token);
    return response;
}

ApiResponse deleteToken(Service &service, const Call &call)
{
    const auto [isRead, token] = service.tokens.find(call.id);
    if (!isRead)
        return notWritten(service);
    if (!token)
        return noSuchToken(call.id);
    if (token->active) {
        return problem(
            400, QStringLiteral("Token %1 is active; revoke it before deleting it").arg(call.id));
    }
    if (!service.tokens.remove(call.id))
        return notWritten(service);
    ApiResponse response;
    response.status = 204;
    return response;
}

} // namespace tokendesk::sandbox
