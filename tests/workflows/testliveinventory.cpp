#include "support/sampleinventory.h"
#include "workflows/liveinventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

class TestLiveInventory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatChangedHereIsNewerThanAListAskedForBefore()
    {
        FixedClock clock(sampleNow);
        LiveInventory live(clock);
        for (const Token &token : sampleTokens(3, 1))
            live.setToken(token);
        const quint64 asked = live.revision();
        QVERIFY(live.changesSince(asked).tokens.empty());

        Token revoked = live.data().token(0);
        revoked.active = !revoked.active;
        live.setToken(revoked);
        live.removeToken(11);
        const LocalChanges changes = live.changesSince(asked);
        QCOMPARE(changes.tokens.size(), 1u);
        QCOMPARE(changes.tokens.front(), revoked);
        QCOMPARE(changes.removedTokens, std::vector<TokenId>{11});

        // The server's list from before these changes does not undo them.
        Inventory stale({}, sampleTokens(3, 1));
        changes.applyTo(stale);
        QCOMPARE(stale.tokenIndex(11), -1);
        QCOMPARE(stale.token(stale.tokenIndex(revoked.id)).active, revoked.active);
    }

    void whatIsOnItsWayWinsButWhatIsCheckedDoesNot()
    {
        FixedClock clock(sampleNow);
        LiveInventory live(clock);
        const Token token = sampleTokens(1, 1).front();
        live.setPendingToken(token.id, PendingChange::Revoking);
        live.setToken(token);
        const quint64 asked = live.revision();
        QCOMPARE(live.changesSince(asked).tokens.size(), 1u);
        live.setPendingToken(token.id, PendingChange::Checking);
        QVERIFY(live.changesSince(asked).tokens.empty());
    }

    void whatIsNotClearIsSettledByAListAskedForAfterIt()
    {
        FixedClock clock(sampleNow);
        LiveInventory live(clock);
        const Token token = sampleTokens(1, 1).front();
        live.setToken(token);
        const quint64 asked = live.revision();
        live.setToken(token); // as it was before the change
        live.setUnclear(token.id);
        QVERIFY(!live.hasPending());
        const auto listed = [&live] { return std::make_shared<Inventory>(live.data()); };
        live.replace(listed(), {}, asked);
        QVERIFY(live.isUnclear(token.id));
        QSignalSpy changed(&live, &LiveInventory::tokenChanged);
        live.replace(listed(), {}, live.revision());
        QVERIFY(!live.isUnclear(token.id));
        QCOMPARE(changed.count(), 1);
        // What is asked for anew is on its way.
        live.setUnclear(token.id);
        live.setPendingToken(token.id, PendingChange::Revoking);
        QVERIFY(!live.isUnclear(token.id));
    }

    void aListThatWasAskedForBeforeAChangeSaysNothingOfIt()
    {
        FixedClock clock(sampleNow);
        LiveInventory live(clock);
        const Token token = sampleTokens(1, 1).front();
        live.setToken(token);
        const quint64 asked = live.revision();
        Token revoked = token;
        revoked.active = !token.active;
        live.setToken(revoked);
        live.setPendingToken(token.id, PendingChange::Revoking);
        live.keepListed({token}, asked);
        QVERIFY(!live.listedMeanwhile(token.id));
        live.keepListed({token}, live.revision());
        QCOMPARE(live.listedMeanwhile(token.id), std::optional(token));
        live.setPendingToken(token.id, std::nullopt);
        QVERIFY(!live.listedMeanwhile(token.id));
    }

    void aSnapshotIsNotTouchedByLaterChanges()
    {
        FixedClock clock(sampleNow);
        LiveInventory live(clock);
        const Token token = sampleTokens(1, 1).front();
        live.setToken(token);
        const auto snapshot = live.snapshot();
        Token other = token;
        other.name = QStringLiteral("changed");
        live.setToken(other);
        QCOMPARE(snapshot->token(0).name, token.name);
        QCOMPARE(live.data().token(0).name, QStringLiteral("changed"));
    }

    void removingTellsWhichRowTakesThePlace()
    {
        FixedClock clock(sampleNow);
        LiveInventory live(clock);
        for (const Token &token : sampleTokens(4, 1))
            live.setToken(token);
        QSignalSpy before(&live, &LiveInventory::tokenAboutToBeRemoved);
        QSignalSpy after(&live, &LiveInventory::tokenRemoved);
        live.removeToken(11);
        QCOMPARE(before.count(), 1);
        QCOMPARE(after.count(), 1);
        QCOMPARE(after.first().at(0).toInt(), 1);
        QCOMPARE(after.first().at(1).toInt(), 3);
        QCOMPARE(live.data().token(1).id, 13);
        live.removeToken(999);
        QCOMPARE(after.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLiveInventory)
#include "testliveinventory.moc"
