#include "cli/strayvalue.h"

#include "cli/words.h"
#include "credentials/tokenclaims.h"
#include "domain/localzone.h"
#include "domain/querylanguage.h"
#include "domain/shellquoted.h"

#include <QDateTime>

namespace tokendesk::cli {

namespace {

/// Of the account that the value says it is of.
QString messageOf(const TokenClaims &claims)
{
    if (claims.isCut)
        return Words::tr("This is a part of a token's value, too short to tell of which account");
    if (claims.userId)
        return Words::tr("This is the value of a token of account %1, as it says itself")
            .arg(*claims.userId);
    return claims.who().isEmpty()
        ? Words::tr("This is the value of a token; it does not say of which account")
        : Words::tr("This is the value of a token of %1, as it says itself").arg(claims.who());
}

/// What finds its token among those of its account; empty: it says too little.
QString commandFor(const Invocation &call, const TokenClaims &claims)
{
    if (!claims.userId && claims.who().isEmpty())
        return {};
    const QString whose = claims.userId
        ? QString::number(*claims.userId)
        : quotedValue(claims.email.isEmpty() ? claims.name : claims.email);
    QString search = QLatin1String("account:") + whose;
    if (claims.issuedAt.isSet())
        search += QLatin1String(" created:")
            + QDateTime::fromMSecsSinceEpoch(claims.issuedAt.msecs(), localZone())
                  .date()
                  .toString(Qt::ISODate);
    return commandLine(call, QLatin1String("tokens list ") + shellQuoted(search));
}

} // namespace

Result<void> checkNoValue(const Invocation &call)
{
    const QStringList words = call.arguments + QStringList{call.value(QStringLiteral("query"))};
    const std::optional<TokenClaims> claims = tokenValueClaims(words.join(QLatin1Char(' ')));
    if (!claims)
        return {};
    const QString command = commandFor(call, *claims);
    return usageError(messageOf(*claims),
                      command.isEmpty()
                          ? Words::tr("The shell may keep it in its history: take it out there, "
                                      "and revoke the token")
                          : Words::tr("The shell may keep it in its history: take it out there, "
                                      "and revoke the token. This command looks for it: %1")
                                .arg(command));
}

} // namespace tokendesk::cli
