#include "domain/duration.h"
#include "domain/notices/noticedigest.h"
#include "domain/querymatch.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QString here = QStringLiteral("prod");

Token tokenEnding(qint64 leftMs, TokenId id = 1)
{
    Token token;
    token.id = id;
    token.accountId = 1000;
    token.name = QStringLiteral("t%1").arg(id);
    token.expiration = Moment::at(sampleNow + leftMs);
    return token;
}

NoticeRules awake()
{
    NoticeRules rules;
    rules.quiet.on = false;
    return rules;
}

NoticeInput inputOf(const Inventory &inventory, const ToldNotices &told = {})
{
    NoticeInput input;
    input.connectionId = here;
    input.inventory = &inventory;
    input.rules = awake();
    input.told = told;
    input.nowMs = sampleNow;
    return input;
}

Inventory with(std::vector<Token> tokens)
{
    return Inventory(sampleAccounts(1), std::move(tokens));
}

NoticeEntry rotationDue(const QString &key)
{
    NoticeEntry entry;
    entry.kind = NoticeKind::RotationDue;
    entry.key = key;
    entry.name = QStringLiteral("old");
    return entry;
}

NoticeEntry credentialEnds(qint64 leftMs, int days)
{
    NoticeEntry entry;
    entry.kind = NoticeKind::CredentialEnds;
    entry.at = Moment::at(sampleNow + leftMs);
    entry.days = days;
    entry.key = credentialNoticeKey(entry.at, days);
    return entry;
}

} // namespace

class TestNoticeDigest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOwnCredentialsEndIsToldAtEachThresholdAndForEachCredential()
    {
        const Inventory inventory = with({});
        NoticeInput input = inputOf(inventory);
        input.others = {credentialEnds(14 * msPerDay, 14)};
        NoticeOutcome outcome = composeDigest(input);
        QCOMPARE(outcome.digest.entries.size(), size_t(1));
        QVERIFY(digestQuery(outcome.digest, sampleNow).isEmpty());

        input.told = outcome.told;
        input.nowMs += digestPauseMs + 1;
        QVERIFY(composeDigest(input).digest.isEmpty());

        // A day before its end it does not wait for the pause between two digests.
        input.others = {credentialEnds(14 * msPerDay, 1)};
        input.nowMs = sampleNow + 13 * msPerDay;
        input.told.connections[here].lastDigestMs = input.nowMs - 1;
        outcome = composeDigest(input);
        QCOMPARE(outcome.digest.entries.size(), size_t(1));
        QCOMPARE(outcome.digest.entries.front().days, 1);
        input.told = outcome.told;
        QVERIFY(composeDigest(input).digest.isEmpty());

        // The renewed one is another.
        input.others = {credentialEnds(26 * msPerDay, 14)};
        input.nowMs += digestPauseMs + 1;
        QCOMPARE(composeDigest(input).digest.entries.size(), size_t(1));
    }

    void aCredentialThatIsATokenOfTheListIsNamedOnce()
    {
        NoticeEntry own = credentialEnds(5 * msPerDay, 14);
        own.token = 2;
        const Inventory inventory =
            with({tokenEnding(5 * msPerDay, 1), tokenEnding(5 * msPerDay, 2)});
        NoticeInput input = inputOf(inventory);
        input.others = {own};
        const NoticeOutcome outcome = composeDigest(input);
        QCOMPARE(outcome.digest.entries.size(), 2U);
        QCOMPARE(outcome.digest.count(NoticeKind::TokenExpires), 1);
        QCOMPARE(outcome.digest.count(NoticeKind::CredentialEnds), 1);
        QCOMPARE(digestQuery(outcome.digest, sampleNow), QStringLiteral("id:1"));
        // Nor does it come behind.
        input.told = outcome.told;
        input.nowMs += digestPauseMs + 1;
        QVERIFY(composeDigest(input).digest.isEmpty());
        // What nobody has read yet named it as a token.
        input.told = {};
        input.others.clear();
        const NoticeDigest older = composeDigest(input).digest;
        QCOMPARE(older.count(NoticeKind::TokenExpires), 2);
        NoticeDigest newer;
        newer.entries = {own};
        QCOMPARE(joined(older, newer).count(NoticeKind::TokenExpires), 1);
    }

    void whatWasToldIsOverWhenItsTokenIs()
    {
        const Inventory before = with({tokenEnding(msPerDay, 1), tokenEnding(msPerDay, 2),
                                       tokenEnding(msPerDay, 3), tokenEnding(msPerDay, 4)});
        const NoticeDigest told = composeDigest(inputOf(before)).digest;
        QCOMPARE(told.entries.size(), 4U);
        Token revoked = tokenEnding(msPerDay, 2);
        revoked.active = false;
        const Inventory now =
            with({tokenEnding(msPerDay, 1), revoked, tokenEnding(9 * msPerDay, 3)});
        QList<TokenId> over;
        QList<TokenId> overInPart;
        for (const NoticeEntry &entry : told.entries) {
            QVERIFY(!isOver(entry, before, true));
            if (isOver(entry, now, true))
                over << entry.token;
            if (isOver(entry, now, false))
                overInPart << entry.token;
        }
        QCOMPARE(over, (QList<TokenId>{2, 3, 4}));
        QCOMPARE(overInPart, (QList<TokenId>{2, 3})); // the last may only not have been readable
        QVERIFY(!isOver(credentialEnds(msPerDay, 1), now, true));
    }

    void quietHoursHoldTheCredentialsEndBack()
    {
        const Inventory inventory = with({});
        NoticeInput input = inputOf(inventory);
        input.rules.quiet.on = true;
        input.zone = QTimeZone::utc();
        const int minute = static_cast<int>(sampleNow % msPerDay / msPerMinute);
        input.rules.quiet.from = QTime(0, 0).addSecs((minute / 60) * 3600);
        input.rules.quiet.to = input.rules.quiet.from.addSecs(2 * 3600);
        input.others = {credentialEnds(msPerHour, 1)};
        const NoticeOutcome held = composeDigest(input);
        QVERIFY(held.digest.isEmpty());
        QVERIFY(held.nextMs.has_value());
        input.nowMs = *held.nextMs;
        QCOMPARE(composeDigest(input).digest.entries.size(), size_t(1));
    }

    void aTokenIsToldAtTheNarrowestThresholdThatItCrossed_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<int>("days"); // -1: not told
        const auto row = [](const char *name, qint64 left, int days) {
            QTest::newRow(name) << left << days;
        };
        row("just above 30", 30 * msPerDay + 1, -1);
        row("at 30", 30 * msPerDay, 30);
        row("just below 30", 30 * msPerDay - 1, 30);
        row("just above 7", 7 * msPerDay + 1, 30);
        row("at 7", 7 * msPerDay, 7);
        row("just below 7", 7 * msPerDay - 1, 7);
        row("just above 1", msPerDay + 1, 7);
        row("at 1", msPerDay, 1);
        row("just below 1", msPerDay - 1, 1);
        row("the last millisecond", 1, 1);
        row("now", 0, 0);
        row("ended", -1, 0);
        row("ended, just within a week", -expiredNoticeMs + 1, 0);
        row("ended a week ago", -expiredNoticeMs, -1);
    }
    void aTokenIsToldAtTheNarrowestThresholdThatItCrossed()
    {
        QFETCH(qint64, left);
        QFETCH(int, days);
        const Inventory inventory = with({tokenEnding(left)});
        const NoticeOutcome outcome = composeDigest(inputOf(inventory));
        if (days < 0) {
            QVERIFY(outcome.digest.isEmpty());
            return;
        }
        QCOMPARE(outcome.digest.entries.size(), size_t(1));
        const NoticeEntry &entry = outcome.digest.entries.front();
        QCOMPARE(entry.days, days);
        QCOMPARE(entry.kind, days == 0 ? NoticeKind::TokenExpired : NoticeKind::TokenExpires);
        QCOMPARE(entry.name, QStringLiteral("t1"));
        QCOMPARE(entry.accountName, inventory.account(0).label());
        // The same again tells nothing.
        QVERIFY(composeDigest(inputOf(inventory, outcome.told)).digest.isEmpty());
    }

    void whatDoesNotEndOrNeverWorksAgainIsNotTold_data()
    {
        QTest::addColumn<qint64>("expiry");
        QTest::addColumn<bool>("active");
        QTest::newRow("revoked") << sampleNow + msPerDay << false;
        QTest::newRow("revoked and ended") << sampleNow - msPerDay << false;
        QTest::newRow("before 1970") << qint64(-5) << true;
        QTest::newRow("beyond all calendars") << std::numeric_limits<qint64>::max() << true;
    }
    void whatDoesNotEndOrNeverWorksAgainIsNotTold()
    {
        QFETCH(qint64, expiry);
        QFETCH(bool, active);
        Token token = tokenEnding(0);
        token.expiration = Moment::at(expiry);
        token.active = active;
        const Inventory inventory = with({token});
        const NoticeOutcome outcome = composeDigest(inputOf(inventory));
        QVERIFY(outcome.digest.isEmpty());
        QCOMPARE(outcome.soon, 0);
        for (const Moment never :
             {Moment::null(), Moment::missing(), Moment::empty(), Moment::unreadable()}) {
            token.active = true;
            token.expiration = never;
            const Inventory other = with({token});
            QVERIFY(composeDigest(inputOf(other)).digest.isEmpty());
        }
    }

    void throughItsLifeATokenIsToldOnceForEachThreshold()
    {
        const Inventory inventory = with({tokenEnding(40 * msPerDay)});
        ToldNotices told;
        QList<int> days;
        for (qint64 at = 0; at < 60 * msPerDay; at += msPerHour) {
            NoticeInput input = inputOf(inventory, told);
            input.nowMs = sampleNow + at;
            const NoticeOutcome outcome = composeDigest(input);
            told = outcome.told;
            for (const NoticeEntry &entry : outcome.digest.entries)
                days << entry.days;
        }
        QCOMPARE(days, QList<int>({30, 7, 1, 0}));
        // Past: nothing of it is kept.
        QVERIFY(told.connections.value(here).tokens.isEmpty());
    }

    void anotherExpiryAndAnotherThresholdCountAnew()
    {
        Inventory inventory = with({tokenEnding(5 * msPerDay)});
        ToldNotices told = composeDigest(inputOf(inventory)).told;
        told.connections[here].lastDigestMs = 0;
        // What is wider than what was told says nothing new.
        NoticeInput input = inputOf(inventory, told);
        input.rules.days = {60, 20, 10, 7};
        QVERIFY(composeDigest(input).digest.isEmpty());
        input.rules.days = {30, 5};
        QCOMPARE(composeDigest(input).digest.entries.size(), size_t(1));
        Token moved = tokenEnding(6 * msPerDay);
        inventory.setToken(moved);
        QCOMPARE(composeDigest(inputOf(inventory, told)).digest.entries.size(), size_t(1));
        // The same id in another connection is another token.
        inventory.setToken(tokenEnding(5 * msPerDay));
        input = inputOf(inventory, told);
        input.connectionId = QStringLiteral("staging");
        QCOMPARE(composeDigest(input).digest.entries.size(), size_t(1));
    }

    void aTokenThatIsGoneIsForgottenOnlyByACompleteList()
    {
        const Inventory inventory = with({tokenEnding(5 * msPerDay)});
        const ToldNotices told = composeDigest(inputOf(inventory)).told;
        QCOMPARE(told.connections.value(here).tokens.size(), 1);
        const Inventory empty = with({});
        NoticeInput input = inputOf(empty, told);
        input.isComplete = false;
        QCOMPARE(composeDigest(input).told.connections.value(here).tokens.size(), 1);
        input.isComplete = true;
        QCOMPARE(composeDigest(input).told.connections.value(here).tokens.size(), 0);
    }

    void aRevokedTokenIsNotToldAgainWhenItIsRestored()
    {
        Inventory inventory = with({tokenEnding(5 * msPerDay)});
        ToldNotices told = composeDigest(inputOf(inventory)).told;
        Token revoked = tokenEnding(5 * msPerDay);
        revoked.active = false;
        inventory.setToken(revoked);
        told = composeDigest(inputOf(inventory, told)).told;
        inventory.setToken(tokenEnding(5 * msPerDay));
        told.connections[here].lastDigestMs = 0;
        QVERIFY(composeDigest(inputOf(inventory, told)).digest.isEmpty());
    }

    void quietHoursHoldItBackAndLoseNothing()
    {
        const Inventory inventory =
            with({tokenEnding(msPerDay / 2, 1), tokenEnding(5 * msPerDay, 2)});
        NoticeInput input = inputOf(inventory);
        input.zone = QTimeZone::utc();
        const QTime now = QDateTime::fromMSecsSinceEpoch(sampleNow, Qt::UTC).time();
        input.rules.quiet = {true, now.addSecs(-60), now.addSecs(3600), false};
        const NoticeOutcome held = composeDigest(input);
        QVERIFY(held.digest.isEmpty());
        QVERIFY(held.told.connections.value(here).tokens.isEmpty());
        QCOMPARE(held.nextMs, std::optional(sampleNow + msPerHour));
        QCOMPARE(held.soon, 2);
        input.told = held.told;
        input.nowMs = *held.nextMs;
        QCOMPARE(composeDigest(input).digest.entries.size(), size_t(2));
    }

    void itIsQuietByTheClockOnTheWallWhateverTheServersShows_data()
    {
        QTest::addColumn<qint64>("serverAhead");
        QTest::newRow("behind") << -7 * msPerHour;
        QTest::newRow("ahead") << 7 * msPerHour;
    }
    void itIsQuietByTheClockOnTheWallWhateverTheServersShows()
    {
        QFETCH(qint64, serverAhead);
        const Inventory inventory = with({tokenEnding(5 * msPerDay)});
        NoticeInput input = inputOf(inventory);
        input.serverAheadMs = serverAhead;
        input.zone = QTimeZone::utc();
        const auto showing = [](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).time();
        };
        const QTime wall = showing(sampleNow - serverAhead);
        input.rules.quiet = {true, wall.addSecs(-60), wall.addSecs(3600), false};
        const NoticeOutcome held = composeDigest(input);
        QVERIFY(held.digest.isEmpty());
        QCOMPARE(held.nextMs, std::optional(sampleNow + msPerHour));
        // What the server's shows is nobody's evening.
        const QTime server = showing(sampleNow);
        input.rules.quiet = {true, server.addSecs(-60), server.addSecs(3600), false};
        QVERIFY(!composeDigest(input).digest.isEmpty());
    }

    void whatEndsInAQuietWeekendIsToldBeforeIt_data()
    {
        QTest::addColumn<int>("hours"); // of its Friday, at which one looks; Sunday noon is the end
        QTest::addColumn<bool>("weekends");
        QTest::addColumn<int>("told");
        QTest::newRow("long before") << 13 << true << 0;
        QTest::newRow("before") << 14 << true << 1;
        QTest::newRow("at the last") << 19 << true << 1;
        QTest::newRow("in the quiet") << 20 << true << 0;
        QTest::newRow("there is a Saturday yet") << 19 << false << 0;
    }
    void whatEndsInAQuietWeekendIsToldBeforeIt()
    {
        QFETCH(int, hours);
        QFETCH(bool, weekends);
        QFETCH(int, told);
        const QDateTime friday(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
        const qint64 sundayNoon = friday.toMSecsSinceEpoch() + 60 * msPerHour;
        const auto ending = [](qint64 atMs, TokenId id) {
            Token token = tokenEnding(0, id);
            token.expiration = Moment::at(atMs);
            return token;
        };
        const Inventory inventory =
            with({ending(sundayNoon, 1), ending(friday.addDays(4).toMSecsSinceEpoch(), 2)});
        NoticeInput input = inputOf(inventory);
        input.nowMs = friday.toMSecsSinceEpoch() + hours * msPerHour;
        input.zone = QTimeZone::utc();
        input.rules.quiet = {true, QTime(20, 0), QTime(8, 0), weekends};
        // The others before were told, an hour ago.
        ToldOfConnection &before = input.told.connections[here];
        for (const Token &token : inventory.tokens())
            before.tokens.insert(token.id, {token.expiration.msecs(), 7});
        before.lastDigestMs = input.nowMs - msPerHour;
        const NoticeOutcome outcome = composeDigest(input);
        QCOMPARE(int(outcome.digest.entries.size()), told);
        if (told == 0)
            return;
        QCOMPARE(outcome.digest.entries.front().token, TokenId(1));
        QCOMPARE(outcome.digest.entries.front().days, 1);
        // Once; and where there are very many, the search finds them as well.
        input.told = outcome.told;
        input.nowMs += msPerMinute;
        QVERIFY(composeDigest(input).digest.isEmpty());
        NoticeDigest many = outcome.digest;
        many.entries.resize(60, many.entries.front());
        QCOMPARE(digestQuery(many, input.nowMs), QStringLiteral("expires:<2d"));
    }

    void betweenTwoDigestsThereIsAPauseUnlessSomethingEndsWithinADay()
    {
        const Inventory inventory =
            with({tokenEnding(7 * msPerDay + msPerHour, 1), tokenEnding(7 * msPerDay, 2),
                  tokenEnding(msPerDay + 2 * msPerHour, 3)});
        NoticeInput input = inputOf(inventory);
        const NoticeOutcome first = composeDigest(input);
        QCOMPARE(first.digest.entries.size(), size_t(3));
        input.told = first.told;
        input.nowMs = sampleNow + msPerHour;
        const NoticeOutcome second = composeDigest(input);
        QVERIFY(second.digest.isEmpty());
        QCOMPARE(second.nextMs, std::optional(sampleNow + 2 * msPerHour));
        // Then what has waited comes along.
        input.nowMs = *second.nextMs;
        const NoticeOutcome third = composeDigest(input);
        QCOMPARE(third.digest.entries.size(), size_t(2));
        QCOMPARE(third.digest.entries.front().token, TokenId(3));
        QCOMPARE(third.digest.entries.front().days, 1);
    }

    void whatIsPutOffComesAgainWithWhatIsNew()
    {
        const Inventory inventory =
            with({tokenEnding(msPerDay / 2, 1), tokenEnding(30 * msPerDay + msPerHour, 2)});
        NoticeInput input = inputOf(inventory);
        input.others = {rotationDue(QStringLiteral("r"))};
        const NoticeOutcome first = composeDigest(input);
        QCOMPARE(first.digest.entries.size(), size_t(2));
        const qint64 later = sampleNow + 2 * msPerHour;
        input.told = putOff(first.told, here, first.digest, later);
        input.nowMs = later - 1;
        QVERIFY(composeDigest(input).digest.isEmpty());
        QCOMPARE(composeDigest(input).nextMs, std::optional(later));
        input.nowMs = later + 2 * msPerHour;
        const NoticeOutcome again = composeDigest(input);
        QCOMPARE(again.digest.entries.size(), size_t(3));
        QCOMPARE(again.told.connections.value(here).notBeforeMs, qint64(0));
        // When it said that it would, also where nothing of it ends within a day.
        const Inventory calm = with({tokenEnding(20 * msPerDay, 1)});
        input = inputOf(calm);
        const NoticeOutcome told = composeDigest(input);
        input.told = putOff(told.told, here, told.digest, later);
        input.nowMs = later;
        QCOMPARE(composeDigest(input).digest, told.digest);
    }

    void aClockThatWasPutBackDoesNotSilenceIt_data()
    {
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("notBefore");
        QTest::newRow("told in the future") << sampleNow + 900 * msPerDay << qint64(0);
        QTest::newRow("put off for years") << qint64(0) << sampleNow + 900 * msPerDay;
    }
    void aClockThatWasPutBackDoesNotSilenceIt()
    {
        QFETCH(qint64, last);
        QFETCH(qint64, notBefore);
        const Inventory inventory = with({tokenEnding(20 * msPerDay)});
        ToldNotices told;
        told.connections[here].lastDigestMs = last;
        told.connections[here].notBeforeMs = notBefore;
        const NoticeOutcome outcome = composeDigest(inputOf(inventory, told));
        QVERIFY(!outcome.digest.isEmpty() || *outcome.nextMs <= sampleNow + msPerDay);
    }

    void oneConnectionDoesNotSilenceAnother()
    {
        const Inventory inventory = with({tokenEnding(5 * msPerDay)});
        NoticeInput input = inputOf(inventory);
        const NoticeOutcome first = composeDigest(input);
        QVERIFY(!first.digest.isEmpty());
        input.told = putOff(first.told, here, first.digest, sampleNow + 2 * msPerHour);
        QVERIFY(composeDigest(input).digest.isEmpty());
        input.connectionId = QStringLiteral("staging");
        QCOMPARE(composeDigest(input).digest.entries.size(), size_t(1));
    }

    void twoConnectionsToOneDeploymentTellItOnce()
    {
        const Inventory inventory = with({tokenEnding(5 * msPerDay)});
        NoticeInput first = inputOf(inventory);
        first.origin = QStringLiteral("https://acme.example");
        first.others = {rotationDue(QStringLiteral("r1"))};
        const NoticeOutcome told = composeDigest(first);
        QCOMPARE(told.digest.entries.size(), size_t(2));
        NoticeInput second = inputOf(inventory, told.told);
        second.connectionId = QStringLiteral("second");
        second.origin = first.origin;
        QVERIFY(composeDigest(second).digest.isEmpty());
        // Its own rotations are its own; the token that comes nearer is news once again.
        second.others = {rotationDue(QStringLiteral("r2"))};
        const NoticeOutcome own = composeDigest(second);
        QCOMPARE(own.digest.entries.size(), size_t(1));
        QCOMPARE(own.digest.entries.front().key, QStringLiteral("r2"));
        second.told = own.told;
        second.nowMs += 4 * msPerDay + msPerHour;
        const NoticeOutcome nearer = composeDigest(second);
        QCOMPARE(nearer.digest.entries.size(), size_t(1));
        QCOMPARE(nearer.digest.entries.front().days, 1);
        first.told = nearer.told;
        first.nowMs = second.nowMs;
        QVERIFY(composeDigest(first).digest.isEmpty());
        // What is put off over one of them is put off.
        const qint64 later = first.nowMs + 2 * msPerHour;
        first.told = putOff(nearer.told, second.connectionId, nearer.digest, later);
        QVERIFY(composeDigest(first).digest.isEmpty());
        first.nowMs = later;
        QCOMPARE(composeDigest(first).digest.entries.size(), size_t(1));
        // Another deployment has other tokens.
        first.connectionId = QStringLiteral("third");
        first.origin = QStringLiteral("https://other.example");
        QCOMPARE(composeDigest(first).digest.entries.size(), size_t(2));
    }

    void aStepIsToldOnceAndAgainWhenItReturns()
    {
        const Inventory inventory = with({});
        NoticeInput input = inputOf(inventory);
        input.others = {rotationDue(QStringLiteral("r1"))};
        NoticeOutcome outcome = composeDigest(input);
        QCOMPARE(outcome.digest.entries, input.others);
        input.nowMs += msPerDay;
        input.told = outcome.told;
        QVERIFY(composeDigest(input).digest.isEmpty());
        // Not read yet: that it is not there says nothing.
        input.others.clear();
        input.othersKnown = false;
        input.told = composeDigest(input).told;
        input.others = {rotationDue(QStringLiteral("r1"))};
        QVERIFY(composeDigest(input).digest.isEmpty());
        input.others.clear();
        input.othersKnown = true;
        input.told = composeDigest(input).told;
        QVERIFY(input.told.connections.value(here).others.isEmpty());
        input.others = {rotationDue(QStringLiteral("r1"))};
        QCOMPARE(composeDigest(input).digest.entries.size(), size_t(1));
    }

    void everyStepOfARotationHasItsOwnKey()
    {
        Rotation rotation;
        rotation.id = QStringLiteral("abc");
        QSet<QString> keys;
        for (int i = 0; i <= static_cast<int>(RotationWait::Nothing); ++i)
            keys.insert(rotationNoticeKey(rotation, static_cast<RotationWait>(i)));
        QCOMPARE(keys.size(), static_cast<int>(RotationWait::Nothing) + 1);
    }

    void theLeastLeftComesFirstAndWhatHasExpiredLast()
    {
        const Inventory inventory =
            with({tokenEnding(29 * msPerDay, 1), tokenEnding(-msPerHour, 2),
                  tokenEnding(2 * msPerDay, 3), tokenEnding(2 * msPerDay, 4)});
        NoticeInput input = inputOf(inventory);
        input.others = {rotationDue(QStringLiteral("r"))};
        QList<TokenId> order;
        const NoticeOutcome outcome = composeDigest(input);
        for (const NoticeEntry &entry : outcome.digest.entries)
            order << entry.token;
        QCOMPARE(order, QList<TokenId>({0, 3, 4, 1, 2}));
        QCOMPARE(outcome.digest.count(NoticeKind::TokenExpires), 3);
        QCOMPARE(outcome.digest.widestDays(sampleNow), 30);
        QCOMPARE(outcome.soon, 2);
    }

    void nothingIsToldWhenNoticesAreOff()
    {
        const Inventory inventory = with({tokenEnding(msPerDay)});
        NoticeInput input = inputOf(inventory);
        input.rules.on = false;
        const NoticeOutcome outcome = composeDigest(input);
        QVERIFY(outcome.digest.isEmpty());
        QVERIFY(outcome.told.connections.value(here).tokens.isEmpty());
        QCOMPARE(outcome.soon, 1); // the tray still counts
    }

    void theNextLookIsAtTheNextThreshold_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<qint64>("next"); // after now; -1: never
        QTest::newRow("far") << 100 * msPerDay << 70 * msPerDay;
        QTest::newRow("between 30 and 7") << 20 * msPerDay << 13 * msPerDay;
        QTest::newRow("between 7 and 1") << 3 * msPerDay << 2 * msPerDay;
        QTest::newRow("within the last day") << msPerHour << msPerHour;
        QTest::newRow("ended") << -msPerHour << qint64(-1);
    }
    void theNextLookIsAtTheNextThreshold()
    {
        QFETCH(qint64, left);
        QFETCH(qint64, next);
        const Inventory inventory = with({tokenEnding(left)});
        const NoticeOutcome first = composeDigest(inputOf(inventory));
        const auto found = composeDigest(inputOf(inventory, first.told)).nextMs;
        QCOMPARE(found, next < 0 ? std::nullopt : std::optional(sampleNow + next));
    }

    void aHundredThousandTokensAreOneDigestThatIsToldOnce()
    {
        const Inventory inventory = sampleInventory(100'000, 500);
        int expected = 0;
        for (const Token &token : inventory.tokens()) {
            if (!token.active || !token.expiration.isSet())
                continue;
            const qint64 left = token.expiration.msecs() - sampleNow;
            expected += left <= 30 * msPerDay && left > -expiredNoticeMs;
        }
        QVERIFY(expected > 10'000);
        const NoticeOutcome outcome = composeDigest(inputOf(inventory));
        QCOMPARE(int(outcome.digest.entries.size()), expected);
        QVERIFY(std::is_sorted(outcome.digest.entries.begin(), outcome.digest.entries.end(),
                               [](const NoticeEntry &a, const NoticeEntry &b) {
                                   const auto place = [](const NoticeEntry &entry) {
                                       return std::pair(entry.days == 0, entry.at.msecs());
                                   };
                                   return place(a) < place(b);
                               }));
        QVERIFY(outcome.digest.entries.front().days > 0);
        // Through the file and back.
        const auto read = toldNoticesFromJson(toldNoticesAsJson(outcome.told));
        QVERIFY(read.ok());
        QCOMPARE(read.value(), outcome.told);
        QVERIFY(composeDigest(inputOf(inventory, read.value())).digest.isEmpty());
    }

    void theSearchShowsWhatTheDigestNames_data()
    {
        QTest::addColumn<QList<qint64>>("left");
        QTest::addColumn<QString>("query");
        QTest::newRow("none") << QList<qint64>() << QString();
        QTest::newRow("soon") << QList<qint64>{msPerHour, 3 * msPerDay} << "id:1,2";
        QTest::newRow("expired") << QList<qint64>{-msPerHour} << "id:1";
        QTest::newRow("not what is long past")
            << QList<qint64>{-30 * msPerDay, -msPerHour} << "id:2";
        QTest::newRow("both") << QList<qint64>{-msPerHour, 20 * msPerDay} << "id:2,1";
        QTest::newRow("many soon") << QList<qint64>(51, msPerHour) << "expires:<1d";
        // Not what had expired before: there may be very much of it.
        QTest::newRow("many of both")
            << QList<qint64>(51, -msPerHour) + QList<qint64>{msPerDay, -3 * msPerDay, -9 * msPerDay}
            << QStringLiteral("expires:<1d OR is:expired expires:>=")
                + isoTime(Moment::at(sampleNow - 3 * msPerDay));
    }
    void theSearchShowsWhatTheDigestNames()
    {
        QFETCH(QList<qint64>, left);
        QFETCH(QString, query);
        std::vector<Token> tokens;
        for (const qint64 each : left)
            tokens.push_back(tokenEnding(each, TokenId(tokens.size() + 1)));
        const Inventory inventory = with(std::move(tokens));
        const NoticeDigest digest = composeDigest(inputOf(inventory)).digest;
        QCOMPARE(digestQuery(digest, sampleNow), query);
    }

    void theSearchFindsAsManyExpiredOnesAsAreTold()
    {
        constexpr qint64 pause = digestPauseMs + msPerMinute;
        std::vector<Token> tokens;
        for (int i = 0; i < 120; ++i) // the first half was told of before, on the same day
            tokens.push_back(
                tokenEnding(i < 60 ? -pause - msPerMinute : -msPerMinute, TokenId(i + 1)));
        const Inventory inventory = with(std::move(tokens));
        NoticeInput before = inputOf(inventory);
        before.nowMs -= pause;
        const NoticeOutcome earlier = composeDigest(before);
        QCOMPARE(earlier.digest.count(NoticeKind::TokenExpired), 60);
        const NoticeDigest digest = composeDigest(inputOf(inventory, earlier.told)).digest;
        QCOMPARE(digest.count(NoticeKind::TokenExpired), 60);
        const QueryMatcher matcher(parseQuery(digestQuery(digest, sampleNow)), inventory,
                                   sampleNow);
        int found = 0;
        for (int i = 0; i < inventory.tokenCount(); ++i)
            found += matcher.matches(i, tokenState(inventory.token(i), sampleNow)) ? 1 : 0;
        QCOMPARE(found, 60);
    }

    void aFileThatIsDamagedTellsAgainRatherThanNever_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<int>("tokens");
        QTest::newRow("empty") << QByteArray() << false << 0;
        QTest::newRow("a list") << QByteArray("[]") << false << 0;
        QTest::newRow("cut off") << QByteArray("{\"connections\":{") << false << 0;
        QTest::newRow("nothing in it") << QByteArray("{}") << true << 0;
        QTest::newRow("other types")
            << QByteArray("{\"connections\":[1],\"lastDigest\":{}}") << true << 0;
        QTest::newRow("of a newer release")
            << QByteArray("{\"version\":2,\"connections\":{}}") << false << 0;
        QTest::newRow("some of it") << QByteArray(
            "{\"connections\":{\"prod\":{\"tokens\":{\"1\":[\"5\",\"7\"],\"x\":[\"5\",\"7\"],"
            "\"2\":[\"5\"],\"3\":[5,7],\"4\":[\"5\",\"-7\"],\"5\":[\"5\",\"99999999999\"]}}}}")
                                    << true << 1;
    }
    void aFileThatIsDamagedTellsAgainRatherThanNever()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, readable);
        QFETCH(int, tokens);
        const auto read = toldNoticesFromJson(json);
        QCOMPARE(read.ok(), readable);
        if (readable)
            QCOMPARE(int(read.value().connections.value(here).tokens.size()), tokens);
    }
};

QTEST_APPLESS_MAIN(TestNoticeDigest)
#include "testnoticedigest.moc"
