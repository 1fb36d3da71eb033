#include "sandbox/authentication.h"

#include "sandbox/jwt.h"
#include "sandbox/problems.h"

namespace tokendesk::sandbox {

namespace {

ApiResponse unauthorized(const char *detail)
{
    return problem(401, QString::fromLatin1(detail));
}

std::optional<qint64> integerClaim(const QJsonObject &claims, QLatin1String name)
{
    const QVariant value = claims.value(name).toVariant();
    return value.typeId() == QMetaType::LongLong ? std::optional(value.toLongLong()) : std::nullopt;
}

} // namespace

std::variant<Caller, ApiResponse> authenticate(Service &service, const QByteArray &authorization,
                                               qint64 now)
{
    if (authorization.isEmpty())
        return unauthorized("Not authenticated");
    const qsizetype space = authorization.indexOf(' ');
    if (authorization.left(space).toLower() != "bearer" || space < 0)
        return unauthorized("Invalid authentication scheme: send Authorization: Bearer TOKEN");
    const QByteArray value = authorization.mid(space + 1).trimmed();

    const auto claims = verifyJwt(value, service.keys.jwt);
    if (!claims)
        return unauthorized("The token's signature does not verify");
    if (claims->value(QLatin1String("iss")) != QJsonValue(QString(issuer)))
        return unauthorized("The token has another issuer");

    const auto userId = integerClaim(*claims, QLatin1String("user_id"));
    const Account *account = userId ? service.accounts.find(*userId) : nullptr;
    if (!account)
        return unauthorized("The token's user does not exist");
    if (account->deleted)
        return unauthorized("The token's user is deactivated");

    const bool claimsExpiry = claims->contains(QLatin1String("exp"));
    const auto expiry = integerClaim(*claims, QLatin1String("exp"));
    if (claimsExpiry && (!expiry || *expiry <= now))
        return unauthorized("The token has expired");

    const auto [isRead, token] = service.tokens.findByHash(tokenHash(value, service.keys.hash));
    if (!isRead)
        return notWritten(service);
    if (!token || token->user != account->id)
        return unauthorized("The token is not known here, or was deleted");
    if (!token->active)
        return unauthorized("The token has been revoked");
    return Caller{*token, account->id, account->role};
}

std::optional<ApiResponse> authorize(const Caller &caller, Access access)
{
    if (caller.token.scimOnly && access != Access::Scim) {
        return problem(403, QStringLiteral("This token is for the SCIM endpoints only"));
    }
    const bool admin = caller.role == QLatin1String("Admin");
    const bool manager = caller.role == QLatin1String("Manager");
    switch (access) {
    case Access::Open:
    case Access::AnyRole:
        return std::nullopt;
    case Access::ManagerOrAdmin:
        if (admin || manager)
            return std::nullopt;
        return problem(403, QStringLiteral("The Admin or Manager role is required"));
    case Access::Admin:
        if (admin)
            return std::nullopt;
        return problem(403, QStringLiteral("The Admin role is required"));
    case Access::Scim:
        if (admin || caller.token.scimOnly)
            return std::nullopt;
        return problem(403, QStringLiteral("A SCIM token or the Admin role is required"));
    }
    return std::nullopt;
}

} // namespace tokendesk::sandbox
