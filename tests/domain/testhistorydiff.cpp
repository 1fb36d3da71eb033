#include "domain/history/historydiff.h"
#include "support/sampleinventory.h"

#include <QTest>

#include <functional>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

constexpr qint64 first = sampleNow;
constexpr qint64 second = sampleNow + msPerHour;
const QString here = QStringLiteral("https://one.example");

HistoryLook lookAt(qint64 atMs)
{
    HistoryLook look;
    look.origin = here;
    look.atMs = atMs;
    return look;
}

/// One account with one token, both well-behaved.
struct World {
    std::vector<Account> accounts = sampleAccounts(2);
    std::vector<Token> tokens = sampleTokens(3, 1);
    HistoryLook look = lookAt(second);

    World()
    {
        for (Token &token : tokens) {
            token.accountId = accounts.front().id;
            token.active = true;
            token.created = Moment::at(first - 10 * msPerDay);
            token.expiration = Moment::at(first + 90 * msPerDay);
            token.name = QStringLiteral("token %1").arg(token.id);
        }
        for (Account &account : accounts)
            account.deleted = Moment::null();
    }
    [[nodiscard]] Inventory inventory() const { return Inventory(accounts, tokens); }
};

/// What is known after `step`, as a store would keep it.
KnownState after(KnownState known, const HistoryStep &step)
{
    if (step.startsAnew) {
        known.tokens.clear();
        known.accounts.clear();
    }
    const auto put = [](auto &all, const auto &changed, const auto &gone) {
        for (const auto &one : changed) {
            std::erase_if(all, [&](const auto &old) { return old.id == one.id; });
            all.push_back(one);
        }
        for (const qint64 id : gone)
            std::erase_if(all, [id](const auto &old) { return old.id == id; });
    };
    put(known.tokens, step.tokens, step.goneTokens);
    put(known.accounts, step.accounts, step.goneAccounts);
    known.origin = step.head.origin;
    known.sinceMs = step.head.sinceMs;
    known.seenMs = step.head.seenMs;
    known.tokensAllMs = step.head.tokensAllMs;
    known.accountsAllMs = step.head.accountsAllMs;
    known.lists = step.head.lists;
    return known;
}

KnownState begun()
{
    return after({}, compareWithKnown({}, World().inventory(), lookAt(first)));
}

QStringList told(const HistoryStep &step)
{
    QStringList lines;
    for (const HistoryEvent &event : step.events)
        lines << QStringLiteral("%1 %2: %3 > %4")
                     .arg(historyKindWord(event.kind), event.name, event.before, event.after);
    return lines;
}

using Change = std::function<void(World &)>;

} // namespace

class TestHistoryDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreTheirOwnWayBack()
    {
        for (int i = 0; i < historyKindCount; ++i) {
            const auto kind = static_cast<HistoryKind>(i);
            QVERIFY(!historyKindWord(kind).isEmpty());
            QVERIFY(historyKindFrom(historyKindWord(kind)) == kind);
        }
        QVERIFY(!historyKindFrom(QStringLiteral("something newer")));
    }

    void timesOfUseAreKeptAndNoNews()
    {
        const KnownState known = begun();
        World world;
        world.tokens[0].lastUsed = Moment::at(first);
        world.accounts[0].lastLogin = Moment::at(first);
        const HistoryStep step = compareWithKnown(known, world.inventory(), lookAt(second));
        QVERIFY(step.events.empty() && !step.isNews);
        QCOMPARE(step.tokens.size(), 1u);
        QVERIFY(step.tokens[0].lastUsed == Moment::at(first));
        QCOMPARE(step.accounts.size(), 1u);
        QVERIFY(step.accounts[0].lastLogin == Moment::at(first));
        const KnownState then = after(known, step);
        QVERIFY(compareWithKnown(then, world.inventory(), lookAt(second + 1)).tokens.empty());
    }

    void theFirstLookIsABeginningWithoutNews()
    {
        World world;
        world.tokens[1].active = false;
        const HistoryStep step = compareWithKnown({}, world.inventory(), lookAt(first));
        QVERIFY(step.startsAnew);
        QVERIFY(step.events.empty());
        QCOMPARE(step.tokens.size(), 3u);
        QCOMPARE(step.accounts.size(), 2u);
        QCOMPARE(step.head.sinceMs, first);
        // Revoked since at least now.
        QCOMPARE(step.tokens[1].revokedSeen, Moment::at(first));
        QVERIFY(!step.tokens[0].revokedSeen.isSet());
    }

    void nothingNewIsNothingToWrite()
    {
        const World world;
        const HistoryStep step = compareWithKnown(begun(), world.inventory(), world.look);
        QVERIFY(!step.startsAnew);
        QVERIFY(step.events.empty());
        QVERIFY(step.tokens.empty() && step.goneTokens.empty());
        QVERIFY(step.accounts.empty() && step.goneAccounts.empty());
        QCOMPARE(step.head.sinceMs, first);
        QCOMPARE(step.head.seenMs, second);
    }

    void eachChangeIsTold_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("events");
        const auto row = [](const char *name, const Change &change, const QStringList &events) {
            QTest::newRow(name) << change << events;
        };
        const auto made = [](World &world, qint64 createdMs) {
            Token token = world.tokens.front();
            token.id = 99;
            token.name = QStringLiteral("made");
            token.created = Moment::at(createdMs);
            return token;
        };
        row("created", [=](World &w) { w.tokens.push_back(made(w, second - 5)); },
            {QStringLiteral("token-created made:  > active")});
        row("created with an old date: an import",
            [=](World &w) { w.tokens.push_back(made(w, first - msPerDay)); },
            {QStringLiteral("token-created made:  > active")});
        row("created and revoked",
            [=](World &w) {
                w.tokens.push_back(made(w, second - 5));
                w.tokens.back().active = false;
            },
            {QStringLiteral("token-created made:  > active"),
             QStringLiteral("token-revoked made: active > revoked")});
        row("revoked", [](World &w) { w.tokens[0].active = false; },
            {QStringLiteral("token-revoked token 10: active > revoked")});
        row("deleted", [](World &w) { w.tokens.erase(w.tokens.begin()); },
            {QStringLiteral("token-deleted token 10: active > ")});
        row("renamed", [](World &w) { w.tokens[0].name = QStringLiteral("other"); },
            {QStringLiteral("token-renamed other: token 10 > other")});
        row("a name that could not be read is no new name",
            [](World &w) { w.tokens[0].name.clear(); }, {});
        row("never expires now", [](World &w) { w.tokens[0].expiration = Moment::null(); },
            {QStringLiteral("token-expiry-changed token 10: 2027-02-16T11:06:40Z > never")});
        row("expiry not readable", [](World &w) { w.tokens[0].expiration = Moment::unreadable(); },
            {});
        row("expiry not stated", [](World &w) { w.tokens[0].expiration = Moment::missing(); }, {});
        row("expiry rounded in another way",
            [](World &w) {
                w.tokens[0].expiration = Moment::at(w.tokens[0].expiration.msecs() + 7);
            },
            {});
        row("asked for by us, not answered yet",
            [](World &w) {
                w.tokens[0].active = false;
                w.look.openTokens = {w.tokens[0].id};
            },
            {});
        row("accounts as they were before",
            [](World &w) {
                w.accounts[0].role = QStringLiteral("Admin");
                w.accounts[1].deleted = Moment::at(second - 1);
                w.look.allAccounts = false;
                w.look.oldAccounts = true;
            },
            {});
        row("role", [](World &w) { w.accounts[0].role = QStringLiteral("Admin"); },
            {QStringLiteral("account-role-changed Account 0: Member > Admin")});
        row("role not readable", [](World &w) { w.accounts[0].role.clear(); }, {});
        row("account renamed", [](World &w) { w.accounts[0].name = QStringLiteral("Loader"); },
            {QStringLiteral("account-renamed Loader: Account 0 > Loader")});
        row("deactivated", [](World &w) { w.accounts[1].deleted = Moment::at(second - 1); },
            {QStringLiteral("account-deactivated Account 1: active > deactivated")});
        row("deactivation not readable",
            [](World &w) { w.accounts[1].deleted = Moment::unreadable(); }, {});
        row("account created",
            [](World &w) {
                Account account = w.accounts[0];
                account.id = 77;
                account.name = QStringLiteral("New one");
                account.created = Moment::at(second - 1);
                w.accounts.push_back(account);
            },
            {QStringLiteral("account-created New one:  > Member")});
        row("account gone", [](World &w) { w.accounts.pop_back(); },
            {QStringLiteral("account-gone Account 1: active > ")});
        row("account known from its tokens only is not gone",
            [](World &w) {
                w.accounts[0].listed = false;
                w.accounts[0].role.clear();
            },
            {});
    }
    void eachChangeIsTold()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, events);
        World world;
        change(world);
        const KnownState known = begun();
        const HistoryStep step = compareWithKnown(known, world.inventory(), world.look);
        QCOMPARE(told(step), events);
        for (const HistoryEvent &event : step.events) {
            QCOMPARE(event.afterMs, first);
            QCOMPARE(event.seenMs, second);
            QVERIFY(event.account != 0);
            QCOMPARE(event.accountName.isEmpty(), event.token == 0);
        }
        // Told once.
        HistoryLook later = world.look;
        later.atMs = second + msPerHour;
        later.openTokens.clear();
        if (world.look.openTokens.isEmpty())
            QVERIFY(compareWithKnown(after(known, step), world.inventory(), later).events.empty());
        else
            QCOMPARE(compareWithKnown(after(known, step), world.inventory(), later).events.size(),
                     1u);
    }

    void whatHadExpiredIsNotCalledActive()
    {
        World world;
        world.tokens[0].expiration = Moment::at(first - msPerDay);
        world.tokens[1].expiration = Moment::at(first + 1); // or was revoked before that
        const KnownState known = after({}, compareWithKnown({}, world.inventory(), lookAt(first)));
        world.tokens[0].active = false;
        world.tokens[1].active = false;
        const HistoryStep step = compareWithKnown(known, world.inventory(), world.look);
        QCOMPARE(told(step),
                 (QStringList{QStringLiteral("token-revoked token 10: expired > revoked"),
                              QStringLiteral("token-revoked token 11: active > revoked")}));
        world.tokens[0].active = true;
        world.look.atMs += msPerHour;
        const HistoryStep restored =
            compareWithKnown(after(known, step), world.inventory(), world.look);
        QCOMPARE(told(restored),
                 QStringList{QStringLiteral("token-restored token 10: revoked > expired")});
    }

    void restoredIsToldUnlessSomeStateWasNotReadable()
    {
        World revoked;
        revoked.tokens[0].active = false;
        const KnownState known =
            after({}, compareWithKnown({}, revoked.inventory(), lookAt(first)));
        World world;
        world.look.statesRead = false;
        QVERIFY(compareWithKnown(known, world.inventory(), world.look).events.empty());
        world.look.statesRead = true;
        const HistoryStep step = compareWithKnown(known, world.inventory(), world.look);
        QCOMPARE(told(step),
                 QStringList{QStringLiteral("token-restored token 10: revoked > active")});
        QVERIFY(!step.tokens.front().revokedSeen.isSet());
    }

    void whatAPartOfAListLacksIsNotGone()
    {
        const KnownState known = begun();
        World part;
        part.tokens.erase(part.tokens.begin());
        part.accounts.pop_back();
        part.look.allTokens = false;
        part.look.allAccounts = false;
        const HistoryStep step = compareWithKnown(known, part.inventory(), part.look);
        QVERIFY(step.events.empty() && step.goneTokens.empty() && step.goneAccounts.empty());
        QCOMPARE(step.head.tokensAllMs, first);
        // It comes back: no news.
        World whole;
        whole.look.atMs = second + msPerHour;
        const KnownState then = after(known, step);
        QVERIFY(compareWithKnown(then, whole.inventory(), whole.look).events.empty());
        // Or it is gone indeed, since the last time that all were seen.
        whole.tokens.erase(whole.tokens.begin());
        const HistoryStep gone = compareWithKnown(then, whole.inventory(), whole.look);
        QCOMPARE(gone.events.size(), 1u);
        QVERIFY(gone.events.front().kind == HistoryKind::TokenDeleted);
        QCOMPARE(gone.events.front().afterMs, first);
        QCOMPARE(gone.events.front().seenMs, whole.look.atMs);
    }

    void whatAPartOfAListLackedFromTheBeginningIsNoNews()
    {
        World part;
        const Token hidden = part.tokens.back();
        part.tokens.pop_back();
        HistoryLook look = lookAt(first);
        look.allTokens = false;
        KnownState known = after({}, compareWithKnown({}, part.inventory(), look));
        World whole;
        QVERIFY(compareWithKnown(known, whole.inventory(), whole.look).events.empty());

        // And what was made since the last whole list is, though a part was read meanwhile.
        known = after(known, compareWithKnown(known, whole.inventory(), whole.look));
        HistoryLook partly = lookAt(second + msPerHour);
        partly.allTokens = false;
        known = after(known, compareWithKnown(known, whole.inventory(), partly));
        Token made = hidden;
        made.id = 99;
        made.created = Moment::at(second + 5);
        whole.tokens.push_back(made);
        Token old = hidden;
        old.id = 98;
        whole.tokens.push_back(old);
        whole.look.atMs = second + 2 * msPerHour;
        const HistoryStep step = compareWithKnown(known, whole.inventory(), whole.look);
        QCOMPARE(step.events.size(), 1u);
        QCOMPARE(step.events.front().token, 99);
    }

    void lostAccessDeletesNothing()
    {
        World nothing;
        nothing.tokens.clear();
        nothing.look.allTokens = false;
        QVERIFY(compareWithKnown(begun(), nothing.inventory(), nothing.look).events.empty());
    }

    void anEmptyAnswerDeletesNothing()
    {
        World nothing;
        nothing.tokens.clear();
        nothing.accounts.clear();
        const HistoryStep step = compareWithKnown(begun(), nothing.inventory(), nothing.look);
        QVERIFY(step.events.empty());
        QCOMPARE(step.head.tokensAllMs, first);
        // But the last token may have been deleted.
        World none;
        none.tokens.clear();
        QCOMPARE(compareWithKnown(begun(), none.inventory(), none.look).events.size(), 3u);
    }

    void anotherDeploymentIsABeginning_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isAnother");
        const auto movedBy = [](qint64 ms) {
            return [ms](World &w) {
                for (Token &token : w.tokens)
                    token.created = Moment::at(token.created.msecs() + ms);
                for (Account &account : w.accounts)
                    account.created = Moment::at(account.created.msecs() + ms);
            };
        };
        const auto otherIds = [](World &w) {
            for (Token &token : w.tokens)
                token.id += 500;
            for (Account &account : w.accounts)
                account.id += 500;
            for (Token &token : w.tokens)
                token.accountId = w.accounts.front().id;
        };
        const auto elsewhere = [](World &w) {
            w.look.origin = QStringLiteral("https://two.example");
        };
        QTest::newRow("made anew with the same ids") << Change(movedBy(msPerDay)) << true;
        QTest::newRow("times rounded in another way") << Change(movedBy(3)) << false;
        QTest::newRow("times cut to the minute") << Change(movedBy(-40 * msPerSecond)) << false;
        QTest::newRow("times in another zone") << Change(movedBy(2 * msPerHour)) << false;
        QTest::newRow("other names, hours apart") << Change([=](World &w) {
            movedBy(2 * msPerHour)(w);
            for (Token &token : w.tokens)
                token.name += QStringLiteral(" anew");
            for (Account &account : w.accounts)
                account.name += QStringLiteral(" anew");
        }) << true;
        QTest::newRow("nothing in common") << Change(otherIds) << true;
        QTest::newRow("another address, the same rows") << Change(elsewhere) << false;
        QTest::newRow("another address, nothing in common") << Change([=](World &w) {
            otherIds(w);
            elsewhere(w);
        }) << true;
        QTest::newRow("all tokens replaced") << Change([](World &w) {
            for (Token &token : w.tokens)
                token.id += 500;
        }) << false;
        QTest::newRow("an empty answer") << Change([](World &w) {
            w.tokens.clear();
            w.accounts.clear();
        }) << false;
    }
    void anotherDeploymentIsABeginning()
    {
        QFETCH(Change, change);
        QFETCH(bool, isAnother);
        World world;
        change(world);
        const HistoryStep step = compareWithKnown(begun(), world.inventory(), world.look);
        QCOMPARE(step.startsAnew, isAnother);
        if (!isAnother)
            return;
        // Nothing is said to be deleted or created.
        QCOMPARE(step.events.size(), 1u);
        QVERIFY(step.events.front().kind == HistoryKind::WatchRestarted);
        QCOMPARE(step.head.sinceMs, second);
        QCOMPARE(step.tokens.size(), world.tokens.size());
    }

    void anAccountRemembersWhenItsDeletedTokensEnded_data()
    {
        QTest::addColumn<Change>("before");
        QTest::addColumn<qint64>("ended");
        QTest::newRow("it worked until it was deleted") << Change([](World &) {}) << second;
        QTest::newRow("revoked before")
            << Change([](World &w) { w.tokens[0].active = false; }) << first;
        QTest::newRow("expired before")
            << Change([](World &w) { w.tokens[0].expiration = Moment::at(first - msPerDay); })
            << first - msPerDay;
    }
    void anAccountRemembersWhenItsDeletedTokensEnded()
    {
        QFETCH(Change, before);
        QFETCH(qint64, ended);
        World world;
        before(world);
        const KnownState known = after({}, compareWithKnown({}, world.inventory(), lookAt(first)));
        world.tokens.erase(world.tokens.begin());
        const HistoryStep step = compareWithKnown(known, world.inventory(), world.look);
        QCOMPARE(step.accounts.size(), 1u);
        QCOMPARE(step.accounts.front().id, world.accounts.front().id);
        QCOMPARE(step.accounts.front().tokensEnded, Moment::at(ended));
    }
};

QTEST_GUILESS_MAIN(TestHistoryDiff)
#include "testhistorydiff.moc"
