#include "domain/token.h"

#include "domain/names.h"

#include <QCoreApplication>

namespace tokendesk {

QString Token::label() const
{
    if (!name.trimmed().isEmpty())
        return name;
    return inPlaceOfName(QCoreApplication::translate("Token", "Token %1").arg(id));
}

QString tokenStateWord(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return QCoreApplication::translate("Token", "Active");
    case TokenState::Expiring:
        return QCoreApplication::translate("Token", "Expiring");
    case TokenState::Expired:
        return QCoreApplication::translate("Token", "Expired");
    case TokenState::Revoked:
        return QCoreApplication::translate("Token", "Revoked");
    }
    return {};
}

QString tokenStateId(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return QStringLiteral("active");
    case TokenState::Expiring:
        return QStringLiteral("expiring");
    case TokenState::Expired:
        return QStringLiteral("expired");
    case TokenState::Revoked:
        return QStringLiteral("revoked");
    }
    return {};
}

QString tokenStateId(const Token &token, qint64 nowMs)
{
    return isStateUnclear(token, nowMs) ? QString() : tokenStateId(tokenState(token, nowMs));
}

QString unclearStateWord()
{
    return QCoreApplication::translate("Token", "Unclear");
}

QString tokenStateWord(const Token &token, qint64 nowMs)
{
    return isStateUnclear(token, nowMs) ? unclearStateWord()
                                        : tokenStateWord(tokenState(token, nowMs));
}

} // namespace tokendesk
