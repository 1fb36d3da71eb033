// The body of a server's list of tokens, made of what is known of them.
#pragma once

#include "domain/inventory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace tokendesk::test {

/// `idOf`: which number the token at this index has in it.
inline QByteArray tokensAsListed(const Inventory &inventory,
                                 const std::function<TokenId(int index)> &idOf)
{
    const auto time = [](Moment moment) {
        return moment.isSet() ? QJsonValue(moment.toUtc().toString(Qt::ISODateWithMs))
                              : QJsonValue();
    };
    QJsonArray rows;
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        const Token &token = inventory.token(i);
        const Account &account = inventory.accountOf(i);
        rows << QJsonObject{{QStringLiteral("id"), idOf(i)},
                            {QStringLiteral("created"), time(token.created)},
                            {QStringLiteral("name"), token.name},
                            {QStringLiteral("active"), token.active},
                            {QStringLiteral("expiration"), time(token.expiration)},
                            {QStringLiteral("last_used"), time(token.lastUsed)},
                            {QStringLiteral("user"),
                             QJsonObject{{QStringLiteral("id"), account.id},
                                         {QStringLiteral("name"), account.name},
                                         {QStringLiteral("user_type"), account.userType}}}};
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

/// As it is known now: what a server answers whose list lags behind.
inline QByteArray tokensAsListed(const Inventory &inventory)
{
    return tokensAsListed(inventory, [&inventory](int index) { return inventory.token(index).id; });
}

} // namespace tokendesk::test
