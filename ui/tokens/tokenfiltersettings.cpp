#include "ui/tokens/tokenfiltersettings.h"

#include <QJsonArray>

namespace tokendesk {

namespace {
constexpr int longestDays = 3650;
constexpr unsigned allStates = (1U << tokenStateCount) - 1;
} // namespace

QJsonObject filterToJson(const TokenFilter &filter)
{
    QJsonArray accounts;
    for (const AccountId id : filter.accounts)
        accounts << id;
    QJsonArray roles;
    for (const QString &role : filter.roles)
        roles << role;
    return {{QStringLiteral("text"), filter.text},
            {QStringLiteral("states"), static_cast<int>(filter.states)},
            {QStringLiteral("expiry"), static_cast<int>(filter.expiry)},
            {QStringLiteral("expiryDays"), filter.expiryDays},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("unusedDays"), filter.unusedDays},
            {QStringLiteral("neverUsed"), filter.neverUsed}};
}

TokenFilter filterFromJson(const QJsonObject &object)
{
    TokenFilter filter;
    filter.text = object.value(QStringLiteral("text")).toString();
    filter.states =
        static_cast<unsigned>(object.value(QStringLiteral("states")).toInt()) & allStates;
    const int expiry = object.value(QStringLiteral("expiry")).toInt();
    if (expiry >= 0 && expiry <= static_cast<int>(TokenFilter::Expiry::Never))
        filter.expiry = static_cast<TokenFilter::Expiry>(expiry);
    filter.expiryDays =
        std::clamp(object.value(QStringLiteral("expiryDays")).toInt(30), 1, longestDays);
    filter.unusedDays =
        std::clamp(object.value(QStringLiteral("unusedDays")).toInt(), 0, longestDays);
    filter.neverUsed = object.value(QStringLiteral("neverUsed")).toBool();
    for (const QJsonValue &id : object.value(QStringLiteral("accounts")).toArray())
        filter.accounts.insert(id.toInteger());
    for (const QJsonValue &role : object.value(QStringLiteral("roles")).toArray())
        filter.roles.insert(role.toString());
    return filter;
}

} // namespace tokendesk
