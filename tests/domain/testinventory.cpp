#include "domain/inventory.h"
#include "support/sampleinventory.h"

#include <QTest>

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// Every index and key agrees with the values.
void verifyConsistent(const Inventory &inventory)
{
    int linked = 0;
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        const Token &token = inventory.token(i);
        QCOMPARE(inventory.tokenIndex(token.id), i);
        QCOMPARE(inventory.accountOf(i).id, token.accountId);
        const auto &siblings = inventory.tokensOf(inventory.accountIndexOf(i));
        QCOMPARE(std::count(siblings.begin(), siblings.end(), i), 1);
        QCOMPARE(std::string(inventory.tokenKey(i)),
                 foldedKey(token.name) + '\n' + std::to_string(token.id));
    }
    for (int i = 0; i < inventory.accountCount(); ++i) {
        QCOMPARE(inventory.accountIndex(inventory.account(i).id), i);
        linked += static_cast<int>(inventory.tokensOf(i).size());
    }
    QCOMPARE(linked, inventory.tokenCount());
}

} // namespace

class TestInventory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void indexesAgreeWithTheValuesThroughRandomChanges()
    {
        QRandomGenerator random(7);
        Inventory inventory = sampleInventory(60, 8);
        for (int step = 0; step < 600; ++step) {
            Token token = sampleTokens(1, 12, random.generate()).front();
            token.id = 10 + random.bounded(90);
            switch (random.bounded(4)) {
            case 0:
                inventory.removeToken(token.id);
                break;
            case 1: {
                Account account = sampleAccounts(12).at(random.bounded(12u));
                account.name += QString::number(step);
                inventory.setAccount(account);
                break;
            }
            default:
                inventory.setToken(token);
            }
            verifyConsistent(inventory);
        }
    }

    void aTokenOfAnUnknownAccountIsKept()
    {
        Token token;
        token.id = 5;
        token.accountId = 77;
        const Inventory inventory({}, {token});
        QCOMPARE(inventory.accountOf(0).id, 77);
        QVERIFY(!inventory.accountOf(0).listed);
        QCOMPARE(inventory.accountOf(0).label(), QStringLiteral("Account 77"));
    }

    void whatARowLeavesOutComesFromALaterOneOfTheSame()
    {
        Account listed;
        listed.id = 7;
        listed.name = QStringLiteral("Loader");
        listed.listed = true;
        Account named = listed;
        named.listed = false;
        named.name = QStringLiteral("Another");
        named.role = QStringLiteral("Admin");
        named.serviceId = QStringLiteral("loader@service");
        named.teams = {QStringLiteral("Public")};
        const Inventory inventory({listed, named}, {});
        QCOMPARE(inventory.accountCount(), 1);
        Account expected = listed;
        expected.role = named.role;
        expected.serviceId = named.serviceId;
        QVERIFY(inventory.account(0) == expected);
        QVERIFY(inventory.accountKey(0).find("loader@service") != std::string_view::npos);
    }

    void ofEqualIdsTheFirstCounts()
    {
        Token first;
        first.id = 5;
        first.name = QStringLiteral("first");
        Token second = first;
        second.name = QStringLiteral("second");
        const Inventory inventory({}, {first, second});
        QCOMPARE(inventory.tokenCount(), 1);
        QCOMPARE(inventory.token(0).name, QStringLiteral("first"));
    }

    void aComparisonNamesWhatIsNewGoneAndChanged()
    {
        const Inventory before = sampleInventory(50, 5);
        QVERIFY(compareInventories(before, before).isEmpty());

        std::vector<Token> tokens = before.tokens();
        const TokenId gone = tokens.at(3).id;
        tokens.erase(tokens.begin() + 3);
        tokens.at(10).active = !tokens.at(10).active;
        Token added = tokens.at(0);
        added.id = 9999;
        tokens.insert(tokens.begin(), added);
        std::vector<Account> accounts = before.accounts();
        accounts.at(2).role = QStringLiteral("Admin2");
        const Inventory now(accounts, tokens);

        const InventoryDiff diff = compareInventories(before, now);
        QVERIFY(!diff.isEmpty());
        QCOMPARE(diff.addedTokens, 1);
        QCOMPARE(diff.addedAccounts, 0);
        QCOMPARE(diff.tokenNow.at(size_t(before.tokenIndex(gone))), -1);
        QCOMPARE(diff.changedTokens, std::vector<int>{11});
        QCOMPARE(diff.changedAccounts, std::vector<int>{2});
        for (int i = 0; i < before.tokenCount(); ++i)
            QCOMPARE(diff.tokenNow.at(size_t(i)), now.tokenIndex(before.token(i).id));
    }

    void foldingMakesSpellingsEqual()
    {
        QCOMPARE(foldedKey(QStringLiteral("AirFlow")), std::string("airflow"));
        QCOMPARE(foldedKey(QStringLiteral("ΣΊΣΥΦΟΣ")), foldedKey(QStringLiteral("σίσυφος")));
        QCOMPARE(foldedKey(QStringLiteral("ﬁnance")), std::string("finance"));
        QCOMPARE(foldedKey(QStringLiteral("Straße")), foldedKey(QStringLiteral("STRASSE")));
        QCOMPARE(foldedKey(QStringLiteral("STRAẞE")), std::string("strasse"));
        QCOMPARE(foldedKey(QStringLiteral("ᾳ")), foldedKey(QStringLiteral("ΑΙ")));
        QCOMPARE(foldedKey(QStringLiteral("Işık")), foldedKey(QStringLiteral("IŞIK")));
        QCOMPARE(foldedKey(QStringLiteral("e\u0301")), foldedKey(QStringLiteral("É")));
        QCOMPARE(foldedKey(QStringLiteral("two\nlines")), std::string("two lines"));
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "testinventory.moc"
