// A deployment that was made anew behind the same address: its numbers are those of others now.
#pragma once

#include "support/livedeployment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk::test {

/// The tokens of the list as a deployment gives them that was made anew: each has the number of the
/// one before it. The server itself knows nothing of it.
inline QByteArray withNumbersPassedOn(const Inventory &inventory)
{
    const auto time = [](Moment moment) {
        return moment.isSet() ? QJsonValue(moment.toUtc().toString(Qt::ISODateWithMs))
                              : QJsonValue();
    };
    QJsonArray rows;
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        const Token &token = inventory.token(i);
        const Account &account = inventory.accountOf(i);
        const int before = i == 0 ? inventory.tokenCount() - 1 : i - 1;
        rows << QJsonObject{{QStringLiteral("id"), inventory.token(before).id},
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

/// From now on; all changes go to the server as they are asked for.
inline void passNumbersOn(FaultProxy &proxy, Session &session)
{
    const QByteArray list = FaultProxy::httpAnswer(200, "application/json",
                                                   withNumbersPassedOn(session.inventory().data()));
    proxy.setJudge([list](const QByteArray &, const QByteArray &path) {
        return path == "/api/user-tokens/service"
            ? FaultProxy::Verdict{FaultProxy::Fault::Answer, list}
            : FaultProxy::Verdict();
    });
    QVERIFY(finished(session.refresh()).ok());
}

/// Both work, and the one that gets its number was made at another time.
inline Token tokenBeforeAnActiveOne(const Session &session)
{
    const Inventory &inventory = session.inventory().data();
    const auto works = [&](int index) {
        const Token &token = inventory.token(index);
        return isLive(tokenState(token, session.inventory().nowMs()))
            && inventory.accountOf(index).isActive() && token.created.isSet()
            && !session.mayBeOwnToken(token);
    };
    for (int i = 0; i + 1 < inventory.tokenCount(); ++i) {
        if (works(i) && works(i + 1)
            && qAbs(inventory.token(i).created.msecs() - inventory.token(i + 1).created.msecs())
                > msPerMinute)
            return inventory.token(i);
    }
    qFatal("no two such tokens are neighbours");
}

} // namespace tokendesk::test
