#include "domain/accountquery.h"
#include "support/sampleinventory.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace tokendesk;
using namespace tokendesk::test;

class TestAccountQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSummaryAddsUpItsTokens()
    {
        const Inventory inventory = sampleInventory(200, 6);
        int all = 0;
        for (int i = 0; i < inventory.accountCount(); ++i) {
            const AccountSummary summary = summarise(inventory, i, sampleNow);
            all += summary.total();
            qint64 next = std::numeric_limits<qint64>::max();
            for (const int token : inventory.tokensOf(i)) {
                if (isLive(tokenState(inventory.token(token), sampleNow))
                    && inventory.token(token).expiration.isSet())
                    next = std::min(next, inventory.token(token).expiration.msecs());
            }
            QCOMPARE(summary.nextExpiry.isSet(), next != std::numeric_limits<qint64>::max());
            if (summary.nextExpiry.isSet())
                QCOMPARE(summary.nextExpiry.msecs(), next);
        }
        QCOMPARE(all, 200);
    }

    void aLastUseThatIsNotKnownIsNotNever_data()
    {
        QTest::addColumn<Moment>("one");
        QTest::addColumn<Moment>("other");
        QTest::addColumn<Moment>("all");
        const Moment used = Moment::at(sampleNow - msPerDay);
        const Moment before = Moment::at(sampleNow - 2 * msPerDay);
        QTest::newRow("never") << Moment::null() << Moment::null() << Moment::null();
        QTest::newRow("never, not readable")
            << Moment::null() << Moment::unreadable() << Moment::unreadable();
        QTest::newRow("not stated, never")
            << Moment::missing() << Moment::null() << Moment::missing();
        QTest::newRow("not readable, used") << Moment::unreadable() << used << used;
        QTest::newRow("used, never") << used << Moment::null() << used;
        QTest::newRow("used before, used") << before << used << used;
        QTest::newRow("used, used before") << used << before << used;
    }
    void aLastUseThatIsNotKnownIsNotNever()
    {
        QFETCH(Moment, one);
        QFETCH(Moment, other);
        std::vector<Token> tokens(2);
        tokens[0].id = 1;
        tokens[0].lastUsed = one;
        tokens[1].id = 2;
        tokens[1].lastUsed = other;
        for (Token &token : tokens)
            token.accountId = 1000;
        const Inventory inventory(sampleAccounts(1), tokens);
        QTEST(summarise(inventory, 0, sampleNow).lastUsed, "all");
    }

    void filtersMeetAndCountsTellWhatEachWouldShow()
    {
        const Inventory inventory = sampleInventory(100, 40);
        AccountFilter filter;
        filter.roles = {QStringLiteral("Admin")};
        filter.status = AccountFilter::Status::Active;
        AccountSelection selection = selectAccounts(inventory, filter, sampleNow);
        QVERIFY(!selection.rows.empty());
        for (const int row : selection.rows) {
            QCOMPARE(inventory.account(row).role, QStringLiteral("Admin"));
            QVERIFY(inventory.account(row).isActive());
        }
        QCOMPARE(selection.facets.active, int(selection.rows.size()));
        QCOMPARE(selection.facets.total, 40);

        const int deactivatedAdmins = selection.facets.deactivated;
        filter.status = AccountFilter::Status::Deactivated;
        QCOMPARE(int(selectAccounts(inventory, filter, sampleNow).rows.size()), deactivatedAdmins);

        filter = {};
        filter.teams = {QStringLiteral("Finance")};
        filter.text = QStringLiteral("account_2");
        selection = selectAccounts(inventory, filter, sampleNow);
        QVERIFY(!selection.rows.empty());
        for (const int row : selection.rows) {
            QVERIFY(inventory.account(row).teams.contains(QStringLiteral("Finance")));
            QVERIFY(inventory.account(row).serviceId.contains(QStringLiteral("account_2")));
        }
    }

    void anAccountThatIsNotListedIsNeitherActiveNorDeactivated()
    {
        Token token;
        token.id = 10;
        token.accountId = 7;
        token.lastUsed = Moment::null();
        const Inventory inventory(sampleAccounts(1), {token});
        const int unlisted = inventory.accountIndex(7);
        const auto isFound = [&](const AccountFilter &filter) {
            const std::vector<int> rows = selectAccounts(inventory, filter, sampleNow).rows;
            return std::find(rows.begin(), rows.end(), unlisted) != rows.end();
        };
        for (const char *text : {"is:active", "-is:active", "is:deactivated", "-is:deactivated",
                                 "team:public", "-team:public", "-expires:<30d"}) {
            AccountFilter filter;
            filter.text = QString::fromLatin1(text);
            QVERIFY2(!isFound(filter), text);
        }
        for (const char *text : {"", "-is:revoked", "is:active OR used:never"}) {
            AccountFilter filter;
            filter.text = QString::fromLatin1(text);
            QVERIFY2(isFound(filter), text);
        }
        AccountFilter filter;
        filter.status = AccountFilter::Status::Active;
        QVERIFY(!isFound(filter));
        const AccountFacets facets = selectAccounts(inventory, {}, sampleNow).facets;
        QCOMPARE(facets.anyState, 2);
        QCOMPARE(facets.active, 1);
        QCOMPARE(facets.deactivated, 0);
        std::vector<int> rows{0, 1};
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sortAccounts(inventory, AccountColumn::State, order, sampleNow, rows);
            QCOMPARE(rows.back(), unlisted);
        }
    }

    void theSearchLanguageAsksAccountsAndTheirTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::function<bool(const Inventory &, int)>>("holds");
        using Holds = std::function<bool(const Inventory &, int)>;
        const auto row = [](const char *text, const Holds &holds) {
            QTest::newRow(text) << QString::fromLatin1(text) << holds;
        };
        const auto hasState = [](TokenState state) {
            return [state](const Inventory &inventory, int account) {
                const auto &tokens = inventory.tokensOf(account);
                return std::any_of(tokens.begin(), tokens.end(), [&](int token) {
                    return tokenState(inventory.token(token), sampleNow) == state;
                });
            };
        };
        const auto isAdmin = [](const Inventory &inventory, int account) {
            return inventory.account(account).role == QLatin1String("Admin");
        };
        row("is:revoked", hasState(TokenState::Revoked));
        row("-is:revoked", [hasState](const Inventory &inventory, int account) {
            return !hasState(TokenState::Revoked)(inventory, account);
        });
        row("role:admin", isAdmin);
        row("role:admin is:expired", [=](const Inventory &inventory, int account) {
            return isAdmin(inventory, account) && hasState(TokenState::Expired)(inventory, account);
        });
        row("role:admin OR is:expired", [=](const Inventory &inventory, int account) {
            return isAdmin(inventory, account) || hasState(TokenState::Expired)(inventory, account);
        });
        row("name:account_1", [](const Inventory &inventory, int account) {
            return inventory.account(account).label().contains(QLatin1String("account_1"),
                                                               Qt::CaseInsensitive);
        });
        row("team:finance", [](const Inventory &inventory, int account) {
            return inventory.account(account).teams.contains(QStringLiteral("Finance"));
        });
        row("expires:never", [](const Inventory &inventory, int account) {
            const auto &tokens = inventory.tokensOf(account);
            return std::any_of(tokens.begin(), tokens.end(), [&](int token) {
                return inventory.token(token).active && inventory.token(token).expiration.isNull();
            });
        });
        row("finding:unused", [](const Inventory &, int) { return true; }); // not known: left out
    }
    void theSearchLanguageAsksAccountsAndTheirTokens()
    {
        QFETCH(QString, text);
        using Holds = std::function<bool(const Inventory &, int)>;
        QFETCH(Holds, holds);
        const Inventory inventory = sampleInventory(60, 40);
        AccountFilter filter;
        filter.text = text;
        const AccountSelection selection = selectAccounts(inventory, filter, sampleNow);
        std::vector<int> expected;
        for (int i = 0; i < inventory.accountCount(); ++i) {
            if (holds(inventory, i))
                expected.push_back(i);
        }
        QCOMPARE(selection.rows, expected);
    }

    void anAccountIsFoundByItsNumber()
    {
        const Inventory inventory = sampleInventory(10, 40);
        AccountFilter filter;
        filter.text = QStringLiteral("id:%1").arg(inventory.account(7).id);
        QCOMPARE(selectAccounts(inventory, filter, sampleNow).rows, std::vector<int>{7});
    }

    void anAccountsOwnNoteCountsBesideThoseOfItsTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("rows");
        const auto row = [](const char *text, const std::vector<int> &rows) {
            QTest::newRow(text) << QString::fromLatin1(text) << rows;
        };
        row("owner:ann", {0, 2});
        row("owner:bob", {2, 3});
        row("owner:none", {1, 4});
        row("-owner:ann", {1, 3, 4});
        row("-owner:none", {0, 2, 3});
        row("review:due", {0, 2});
        row("review:later", {2, 3});
        row("review:none", {1, 4});
        row("-review:due", {1, 3, 4});
    }
    void anAccountsOwnNoteCountsBesideThoseOfItsTokens()
    {
        QFETCH(const QString, text);
        // The first two have no tokens; the first and the third have notes of their own.
        std::vector<Token> tokens(3);
        for (int i = 0; i < 3; ++i) {
            tokens[static_cast<size_t>(i)].id = 2 + i;
            tokens[static_cast<size_t>(i)].accountId = 1002 + i;
        }
        const Inventory inventory(sampleAccounts(5), tokens);
        const QString ann = QStringLiteral("Ann");
        const QString bob = QStringLiteral("Bob");
        const QDate today = QDateTime::fromMSecsSinceEpoch(sampleNow, Qt::UTC).date();
        const QDate tomorrow = today.addDays(1);
        using Texts = QHash<qint64, QString>;
        using Days = QHash<qint64, QDate>;
        QueryFacts facts = queryFacts(QueryPage::Accounts);
        facts.zone = QTimeZone::utc();
        facts.owners = std::make_shared<Texts>(Texts{{2, bob}, {3, bob}});
        facts.accountOwners = std::make_shared<Texts>(Texts{{1000, ann}, {1002, ann}});
        facts.reviewDays = std::make_shared<Days>(Days{{2, today}, {3, tomorrow}});
        facts.accountReviewDays = std::make_shared<Days>(Days{{1000, today}, {1002, tomorrow}});
        AccountFilter filter;
        filter.text = text;
        QTEST(selectAccounts(inventory, filter, sampleNow, facts).rows, "rows");
    }

    void everyColumnSortsBothWays()
    {
        const Inventory inventory = sampleInventory(100, 40);
        for (int column = 0; column < accountColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                std::vector<int> rows(40);
                std::iota(rows.begin(), rows.end(), 0);
                const std::vector<int> all = rows;
                sortAccounts(inventory, static_cast<AccountColumn>(column), order, sampleNow, rows);
                std::vector<int> again = rows;
                sortAccounts(inventory, static_cast<AccountColumn>(column), order, sampleNow,
                             again);
                QCOMPARE(again, rows);
                std::sort(rows.begin(), rows.end());
                QCOMPARE(rows, all);
            }
        }
    }

    void accountsWithoutAnExpirySortLast()
    {
        const Inventory inventory = sampleInventory(30, 40);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            std::vector<int> rows(40);
            std::iota(rows.begin(), rows.end(), 0);
            sortAccounts(inventory, AccountColumn::NextExpiry, order, sampleNow, rows);
            bool blank = false;
            for (const int row : rows) {
                const bool none = !summarise(inventory, row, sampleNow).nextExpiry.isSet();
                QVERIFY(none || !blank);
                blank = blank || none;
            }
            QVERIFY(blank);
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountQuery)
#include "testaccountquery.moc"
