// A deployment that was made anew behind the same address: its numbers are those of others now.
#pragma once

#include "support/listedtokens.h"
#include "support/livedeployment.h"

namespace tokendesk::test {

/// The tokens of the list as a deployment gives them that was made anew: each has the number of the
/// one before it. The server itself knows nothing of it.
inline QByteArray withNumbersPassedOn(const Inventory &inventory)
{
    return tokensAsListed(inventory, [&inventory](int index) {
        return inventory.token(index == 0 ? inventory.tokenCount() - 1 : index - 1).id;
    });
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
