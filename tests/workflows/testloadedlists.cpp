#include "support/livedeployment.h"
#include "support/sampleinventory.h"
#include "workflows/loadedlists.h"
#include "workflows/showlists.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

Error errorOf(Error::Kind kind, int httpStatus = 0)
{
    Error error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.message = QStringLiteral("no");
    return error;
}

} // namespace

class TestLoadedLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsShownWithoutTheListOfAccounts_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isOffered");
        QTest::addColumn<bool>("isUsable");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<int>("kept");
        const int http = static_cast<int>(Error::Kind::HttpStatus);
        QTest::newRow("a release without it") << http << 404 << false << true << true << 0;
        QTest::newRow("something in between") << http << 405 << true << true << false << 0;
        QTest::newRow("not for this role") << http << 403 << true << true << false << 0;
        QTest::newRow("the server fails") << http << 500 << true << true << false << 2;
        QTest::newRow("too late") << static_cast<int>(Error::Kind::Deadline) << 0 << true << true
                                  << false << 2;
        QTest::newRow("credential refused") << http << 401 << true << false << false << 0;
        QTest::newRow("no way there")
            << static_cast<int>(Error::Kind::Unreachable) << 0 << true << false << false << 0;
    }
    void whatIsShownWithoutTheListOfAccounts()
    {
        QFETCH(const int, kind);
        QFETCH(const int, status);
        QFETCH(const bool, isOffered);
        QFETCH(const bool, isUsable);
        QFETCH(const bool, isWhole);
        QFETCH(const int, kept);
        std::vector<Account> shown = sampleAccounts(3);
        shown.back().listed = false; // only its tokens told of it
        const Inventory before(shown, {});
        Capabilities offered;
        if (isOffered)
            offered.flags = Capability::ListAccounts;
        TokenList tokens;
        tokens.tokens = sampleTokens(3, 3);

        const Result<LoadedLists> lists =
            listsOf(tokens, errorOf(static_cast<Error::Kind>(kind), status), offered, before);
        QCOMPARE(lists.ok(), isUsable);
        if (!isUsable) {
            QCOMPARE(lists.error().httpStatus, status);
            return;
        }
        QCOMPARE(lists->access, Access::Full);
        QCOMPARE(lists->tokens.size(), 3u);
        QCOMPARE(lists->trust.whole, isWhole);
        QCOMPARE(lists->issues.empty(), isWhole);
        QCOMPARE(static_cast<int>(lists->accounts.size()), kept);
        QCOMPARE(lists->trust.oldAccounts, kept > 0);
        QVERIFY(!lists->trust.allAccounts);
    }

    void rowsWithTheIdZeroAreLeftOutByName()
    {
        TokenList tokens;
        tokens.tokens = sampleTokens(3, 3);
        tokens.tokens.at(0).id = 0;
        tokens.tokens.at(0).name = QStringLiteral("Nought");
        tokens.tokens.at(1).accountId = 0;
        Account owner;
        owner.name = QStringLiteral("Owner Nought");
        tokens.accounts = {owner};
        AccountList accounts;
        accounts.accounts = sampleAccounts(3);
        accounts.accounts.at(2).id = 0;
        accounts.accounts.at(2).name = QStringLiteral("Nobody");

        const Result<LoadedLists> lists = listsOf(tokens, accounts, {}, Inventory());
        QVERIFY(lists.ok());
        QCOMPARE(lists->tokens.size(), 2u);
        QCOMPARE(lists->accounts.size(), 2u);
        QVERIFY(!lists->trust.allTokens && !lists->trust.allAccounts && !lists->trust.whole);
        QStringList told;
        for (const DecodeIssue &issue : lists->issues)
            told << issue.text();
        QCOMPARE(told.size(), 3);
        for (const char *name : {"Nought", "Owner Nought", "Nobody"})
            QVERIFY2(told.filter(QLatin1String(name)).size() >= 1, name);
        QVERIFY(told.filter(QLatin1String("is 0")).size() == 3);
    }

    void emptyListsAreBelievedWhereThereWasNothingToLose()
    {
        Inventory before = sampleInventory(3, 2);
        LoadedLists lists;
        lists.areAccountsRead = true;
        lists.trust.allTokens = true;
        lists.trust.allAccounts = true;
        QVERIFY(areEmptied(lists, before));
        QVERIFY(!areEmptied(lists, Inventory({}, sampleTokens(3, 2))));

        LoadedLists refused = lists;
        refused.refused = errorOf(Error::Kind::HttpStatus, 403);
        QVERIFY(!areEmptied(refused, before)); // another credential could see more
        before.setKnowsTokens(false);
        QVERIFY(areEmptied(refused, before));

        lists.tokens = sampleTokens(1, 1);
        QVERIFY(!areEmptied(lists, before));
    }

    void accountsAreKeptWhereTheirListIsEmptyAndTokensAreNot_data()
    {
        QTest::addColumn<bool>("wasListed");
        QTest::addColumn<bool>("hasTokens");
        QTest::addColumn<bool>("isUnreadable");
        QTest::newRow("an empty list") << true << true << false;
        QTest::newRow("a list of which no row can be read") << true << true << true;
        QTest::newRow("none were listed before") << false << true << false;
        QTest::newRow("no tokens either") << true << false << false;
    }
    void accountsAreKeptWhereTheirListIsEmptyAndTokensAreNot()
    {
        QFETCH(const bool, wasListed);
        QFETCH(const bool, hasTokens);
        QFETCH(const bool, isUnreadable);
        std::vector<Account> shown = sampleAccounts(3);
        for (Account &account : shown)
            account.listed = wasListed;
        const Inventory before(shown, {});
        TokenList tokens;
        if (hasTokens)
            tokens.tokens = sampleTokens(3, 3);
        AccountList accounts;
        if (isUnreadable)
            accounts.issues = {{0, QStringLiteral("nightly"), QStringLiteral("[0].id"),
                                QStringLiteral("its id is no whole number"), true}};
        const Result<LoadedLists> lists = listsOf(tokens, accounts, {}, before);
        QVERIFY(lists.ok());
        const bool isKept = wasListed && hasTokens;
        QCOMPARE(lists->accounts.size(), isKept ? 3u : 0u);
        QCOMPARE(lists->trust.oldAccounts, isKept);
        QCOMPARE(lists->trust.allAccounts, !isKept);
        QCOMPARE(lists->trust.whole, !isKept);
        QCOMPARE(lists->issues.size(), isKept ? (isUnreadable ? 2u : 1u) : 0u);
        if (!isKept)
            return;
        const QString words = lists->issues.back().text();
        QVERIFY2(words.contains(QLatin1String("as they were before")), qPrintable(words));
    }

    void listsOfWhichNoRowCouldBeReadAreNotEmpty_data()
    {
        QTest::addColumn<bool>("allTokens");
        QTest::addColumn<bool>("allAccounts");
        QTest::newRow("neither") << false << false;
        QTest::newRow("no token") << false << true;
        QTest::newRow("no account") << true << false;
    }
    void listsOfWhichNoRowCouldBeReadAreNotEmpty()
    {
        QFETCH(const bool, allTokens);
        QFETCH(const bool, allAccounts);
        const Inventory before = sampleInventory(3, 2);
        LoadedLists lists;
        lists.areAccountsRead = true;
        lists.trust.allTokens = allTokens;
        lists.trust.allAccounts = allAccounts;
        DecodeIssue counted;
        counted.message = QStringLiteral("fewer than counted");
        lists.issues = {counted,
                        {0, QStringLiteral("nightly"), QStringLiteral("[0].id"),
                         QStringLiteral("its id is no whole number"), true}};
        QVERIFY(!areEmptied(lists, before));
        QVERIFY(areUnread(lists, before));
        QVERIFY(!areUnread(lists, Inventory()));
        const QString words = unreadError(lists).text();
        QVERIFY2(words.contains(lists.issues.back().text()), qPrintable(words));

        lists.issues.pop_back();
        const QString counts = unreadError(lists).text();
        QVERIFY2(counts.contains(QLatin1String("Fewer than counted"), Qt::CaseInsensitive),
                 qPrintable(counts));
        lists.tokens = sampleTokens(1, 1);
        QVERIFY(!areUnread(lists, before));
    }

    void whatIsChangedWhileListsAreComparedStays()
    {
        FixedClock clock(sampleNow);
        LiveInventory live(clock);
        LoadedLists lists;
        lists.access = Access::Full;
        lists.accounts = sampleAccounts(1);
        lists.tokens = sampleTokens(3, 1);
        Token changed = lists.tokens.front();
        changed.active = !changed.active;

        QCoro::Task<> showing = showLists(&live, lists, live.revision());
        live.setToken(changed);
        finished(std::move(showing));
        QVERIFY(live.isLoaded());
        QCOMPARE(live.data().tokenCount(), 3);
        QCOMPARE(live.data().token(live.data().tokenIndex(changed.id)), changed);
    }

    void listsForWhatHasGoneAreDropped()
    {
        FixedClock clock(sampleNow);
        auto live = std::make_unique<LiveInventory>(clock);
        LoadedLists lists;
        lists.tokens = sampleTokens(3, 1);
        QCoro::Task<> showing = showLists(live.get(), lists, live->revision());
        live.reset();
        finished(std::move(showing));
    }
};

QTEST_GUILESS_MAIN(TestLoadedLists)
#include "testloadedlists.moc"
