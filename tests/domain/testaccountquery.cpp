#include "domain/accountquery.h"
#include "support/sampleinventory.h"

#include <QTest>

#include <algorithm>
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

    void filtersMeetAndCountsTellWhatEachWouldShow()
    {
        const Inventory inventory = sampleInventory(100, 40);
        AccountFilter filter;
        filter.roles = {QStringLiteral("Admin")};
        filter.status = AccountFilter::Status::Active;
        AccountSelection selection = selectAccounts(inventory, filter);
        QVERIFY(!selection.rows.empty());
        for (const int row : selection.rows) {
            QCOMPARE(inventory.account(row).role, QStringLiteral("Admin"));
            QVERIFY(inventory.account(row).isActive());
        }
        QCOMPARE(selection.facets.active, int(selection.rows.size()));
        QCOMPARE(selection.facets.total, 40);

        const int deactivatedAdmins = selection.facets.deactivated;
        filter.status = AccountFilter::Status::Deactivated;
        QCOMPARE(int(selectAccounts(inventory, filter).rows.size()), deactivatedAdmins);

        filter = {};
        filter.teams = {QStringLiteral("Finance")};
        filter.text = QStringLiteral("account_2");
        selection = selectAccounts(inventory, filter);
        QVERIFY(!selection.rows.empty());
        for (const int row : selection.rows) {
            QVERIFY(inventory.account(row).teams.contains(QStringLiteral("Finance")));
            QVERIFY(inventory.account(row).serviceId.contains(QStringLiteral("account_2")));
        }
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
