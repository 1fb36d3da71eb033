#include "domain/unreadabletimes.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

class TestUnreadableTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQueryMayMissWhatItAsksTheTimeOf_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("unreadable");
        QTest::addColumn<bool>("mayMiss");
        const auto row = [](const char *query, const char *unreadable, bool mayMiss) {
            QTest::addRow("%s, %s", query, unreadable)
                << QString::fromLatin1(query) << QString::fromLatin1(unreadable) << mayMiss;
        };
        row("expires:<30d", "expiration", true);
        row("-expires:<30d", "expiration", true);
        row("nightly OR expires:never", "expiration", true);
        row("expires:unknown", "expiration", false);
        row("expires:<30d", "lastUsed", false);
        row("is:expired", "expiration", true);
        row("-is:active", "expiration", true);
        row("is:active", "expiration", false);
        row("is:revoked", "expiration", false);
        row("is:expired", "expiration of a revoked one", false);
        row("is:deactivated", "expiration", false);
        row("expires:<30d", "expiration of a revoked one", false);
        row("expires:overdue", "expiration of a revoked one", false);
        row("expires:later", "expiration of a revoked one", false);
        row("expires:overdue,never", "expiration of a revoked one", true);
        row("expires:>2026-12-01", "expiration of a revoked one", true);
        row("-expires:<30d", "expiration of a revoked one", true);
        row("-expires:<30d,unknown", "expiration", false);
        row("id:1 expires:<30d", "expiration", true);
        row("id:2 expires:<30d", "expiration", false);
        row("account:ci expires:<30d", "expiration", false);
        row("is:revoked expires:<30d", "expiration", false);
        row("is:expiring expires:<30d", "expiration", true);
        row("owner:none expires:<30d", "expiration", true);
        row("id:2 expires:<30d OR id:1 is:expired", "expiration", true);
        row("used:never", "lastUsed", true);
        row("unused:>90d", "lastUsed", true);
        row("unused:>90d", "created", true);
        row("created:>1y", "created", true);
        row("finding:never-expires", "created", true);
        row("severity:>=high", "lastUsed", true);
        row("severity:>=high", "expiration of a revoked one", true);
        row("severity:>=high", "created of a revoked one", false);
        row("owner:none", "lastUsed", false);
        row("nightly", "expiration", false);
        row("", "expiration", false);
        row("expires:<30d", "nothing", false);
        row("severity:>=high", "nothing", false);
        row("used:never", "nothing", false);
        row("is:revoked used:never created:>1y", "created of a revoked one", true);
        row("used:never created:>1y", "created of a revoked one", false);
        row("used:never", "lastUsed left out", true);
        row("used:unknown", "lastUsed left out", false);
        row("expires:never", "expiration left out", true);
        row("is:expired", "expiration left out", true);
        row("severity:>=high", "lastUsed left out", true);
    }
    void aQueryMayMissWhatItAsksTheTimeOf()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, unreadable);
        QFETCH(const bool, mayMiss);
        Token token;
        token.id = 1;
        token.accountId = 1;
        token.created = Moment::at(sampleNow - msPerDay);
        token.expiration = Moment::at(sampleNow + msPerDay);
        token.lastUsed = Moment::null();
        token.active = !unreadable.endsWith(QLatin1String("revoked one"));
        const Moment unknown = unreadable.endsWith(QLatin1String("left out"))
            ? Moment::missing()
            : Moment::unreadable();
        if (unreadable.startsWith(QLatin1String("expiration")))
            token.expiration = unknown;
        else if (unreadable.startsWith(QLatin1String("created")))
            token.created = unknown;
        else if (unreadable.startsWith(QLatin1String("lastUsed")))
            token.lastUsed = unknown;
        QueryFacts facts;
        facts.findings = std::make_shared<const QHash<TokenId, std::vector<FoundFact>>>();
        facts.owners = std::make_shared<const QHash<TokenId, QString>>();
        const ParsedQuery parsed = parseQuery(query, facts);
        QVERIFY(parsed.problems.empty());
        QCOMPARE(mayMissByTime(parsed, Inventory({}, {token}), sampleNow, facts), mayMiss);
    }

    void aQueryMayMissATokenThatIsNotSaidWhoseItIs_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("mayMiss");
        const auto row = [](const char *query, bool mayMiss) {
            QTest::newRow(query) << QString::fromLatin1(query) << mayMiss;
        };
        row("account:dbt", true);
        row("-account:dbt", true);
        row("role:member", true);
        row("-team:Finance", true);
        row("is:deactivated", true);
        row("id:1 account:dbt", true);
        row("id:2 account:dbt", false);
        row("is:revoked account:dbt", false);
        row("is:revoked OR account:dbt", true);
        row("account:dbt created:>1y", false);
        row("account:dbt used:>1y", true); // nobody knows when it was
        row("used:>1y", false);
        row("finding:orphan", true);
        row("nothing", false);
        row("is:revoked", false);
        row("", false);
    }
    void aQueryMayMissATokenThatIsNotSaidWhoseItIs()
    {
        QFETCH(const QString, query);
        QFETCH(const bool, mayMiss);
        Token token;
        token.id = 1;
        token.created = Moment::at(sampleNow - msPerDay);
        token.expiration = Moment::at(sampleNow + msPerDay);
        token.lastUsed = Moment::unreadable();
        QueryFacts facts;
        facts.findings = std::make_shared<const QHash<TokenId, std::vector<FoundFact>>>();
        const ParsedQuery parsed = parseQuery(query, facts);
        QVERIFY(parsed.problems.empty());
        QCOMPARE(mayMissByOwner(parsed, Inventory({}, {token}), sampleNow, facts), mayMiss);
        token.accountId = 1;
        QVERIFY(!mayMissByOwner(parsed, Inventory({}, {token}), sampleNow, facts));
    }

    void anAccountIsMissedByTheTimesOfItsTokensAlone_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("deactivated");
        QTest::addColumn<bool>("mayMiss");
        const auto row = [](const char *query, bool ofActive, bool ofDeactivated) {
            QTest::addRow("%s, active", query) << QString::fromLatin1(query) << false << ofActive;
            QTest::addRow("%s, deactivated", query)
                << QString::fromLatin1(query) << true << ofDeactivated;
        };
        row("is:active", false, false);
        row("-is:active", false, false);
        row("is:deactivated", false, false);
        row("is:expiring", true, true);
        row("-is:expiring", false, false);
        row("is:active,expiring", false, true);
        row("is:deactivated,expired", true, false);
        row("is:active is:expired", true, false);
        row("expires:<30d", true, true);
        row("-expires:<30d", true, true);
        row("account:ci expires:<30d", true, true);
        row("account:other expires:<30d", false, false);
        row("used:never", false, false);
        row("", false, false);
    }
    void anAccountIsMissedByTheTimesOfItsTokensAlone()
    {
        QFETCH(const QString, query);
        QFETCH(const bool, deactivated);
        QFETCH(const bool, mayMiss);
        Account account;
        account.id = 1;
        account.name = QStringLiteral("ci");
        account.listed = true;
        account.deleted = deactivated ? Moment::at(sampleNow - msPerDay) : Moment::null();
        Token token;
        token.id = 1;
        token.accountId = 1;
        token.expiration = Moment::unreadable();
        token.lastUsed = Moment::null();
        QueryFacts facts;
        facts.page = QueryPage::Accounts;
        const ParsedQuery parsed = parseQuery(query, facts);
        QVERIFY(parsed.problems.empty());
        QCOMPARE(mayMissByTime(parsed, Inventory({account}, {token}), sampleNow, facts), mayMiss);
    }

    void aReviewAsksOfARevokedTokenOnlyWhenItEnded()
    {
        Token token;
        token.id = 1;
        token.expiration = Moment::null();
        token.created = Moment::unreadable();
        token.lastUsed = Moment::unreadable();
        QVERIFY(lacksReviewTime(Inventory({}, {token})));
        token.active = false;
        QVERIFY(!lacksReviewTime(Inventory({}, {token})));
        for (const Moment unknown : {Moment::unreadable(), Moment::missing()}) {
            token.expiration = unknown;
            QVERIFY(lacksReviewTime(Inventory({}, {token})));
        }
    }
    void aReviewMustKnowWhetherATokenWasUsed()
    {
        Token token;
        token.id = 1;
        token.created = Moment::at(sampleNow);
        token.expiration = token.lastUsed = Moment::null();
        QVERIFY(!lacksReviewTime(Inventory({}, {token})));
        token.lastUsed = Moment::missing();
        QVERIFY(lacksReviewTime(Inventory({}, {token})));
    }

    void aReviewJudgesByTheTimesOfAccountsToo()
    {
        std::vector<Account> accounts(1);
        accounts.front().id = 1;
        accounts.front().created = Moment::at(sampleNow);
        QVERIFY(!lacksReviewTime(Inventory(accounts, {})));
        accounts.front().lastLogin = Moment::unreadable();
        QVERIFY(lacksReviewTime(Inventory(accounts, {})));
    }
};

QTEST_GUILESS_MAIN(TestUnreadableTimes)
#include "testunreadabletimes.moc"
