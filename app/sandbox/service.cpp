#include "sandbox/service.h"

#include "sandbox/authentication.h"
#include "sandbox/jwt.h"

#include <QDateTime>

namespace tokendesk::sandbox {

qint64 secondsNow()
{
    return QDateTime::currentSecsSinceEpoch();
}

std::optional<QByteArray> mintToken(Service &service, Token &token)
{
    const Account *account = service.accounts.find(token.user);
    if (!account)
        return std::nullopt;
    QJsonObject claims{{QStringLiteral("iss"), QString(issuer)},
                       {QStringLiteral("sub"), account->userId},
                       {QStringLiteral("user_id"), account->id},
                       {QStringLiteral("name"), account->name},
                       {QStringLiteral("iat"), token.created},
                       {QStringLiteral("jti"), QString::fromLatin1(randomBytes(16).toHex())}};
    claims.insert(QStringLiteral("email"),
                  account->email.isNull() ? QJsonValue() : QJsonValue(account->email));
    if (token.expiration)
        claims.insert(QStringLiteral("exp"), *token.expiration);
    const QByteArray value = signJwt(claims, service.keys.jwt);
    const auto id = service.tokens.insert(token, tokenHash(value, service.keys.hash));
    if (!id)
        return std::nullopt;
    token.id = *id;
    return value;
}

} // namespace tokendesk::sandbox
