#include "domain/tableexport.h"
#include "models/accountmodel.h"
#include "models/shownexport.h"
#include "models/tokencells.h"
#include "support/modelwatch.h"
#include "support/sampleinventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

struct Table {
    FixedClock clock{sampleNow};
    LiveInventory live{clock};
    AccountModel model;
    ModelWatch watch{&model};

    Table()
    {
        model.setInventory(&live);
        load(sampleInventory(100, 12));
    }
    void load(const Inventory &inventory)
    {
        auto next = std::make_shared<Inventory>(inventory);
        const InventoryDiff diff = compareInventories(live.data(), *next);
        live.replace(std::move(next), diff, live.revision());
    }
    [[nodiscard]] std::vector<int> freshRows() const
    {
        AccountSelection fresh = selectAccounts(live.data(), model.filter(), live.nowMs());
        sortAccounts(live.data(), model.sortColumn(), model.sortOrder(), clock.nowMs(), fresh.rows);
        return fresh.rows;
    }
    /// A single change asks for a query a little later.
    void verifyInStep() const { QTRY_COMPARE(model.rows(), freshRows()); }
};

} // namespace

class TestAccountModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAccountHasItsRow()
    {
        const Table table;
        QCOMPARE(table.model.rowCount(), 12);
        for (int row = 0; row < 12; ++row) {
            for (int column = 0; column < accountColumnCount; ++column)
                QVERIFY(table.model.index(row, column).data().isValid());
            QVERIFY(table.model.accountAt(row));
            QCOMPARE(table.model.rowOf(table.model.accountAt(row)->id), row);
        }
    }

    void theTeamOfAllComesLast()
    {
        Table table;
        const auto words = [&](const QStringList &teams) {
            Account account = sampleAccounts(1).front();
            account.teams = teams;
            table.load(Inventory({account}, {}));
            return table.model.index(0, static_cast<int>(AccountColumn::Teams)).data().toString();
        };
        const QString everyone = QStringLiteral("Public");
        QCOMPARE(words({everyone, QStringLiteral("Risk"), QStringLiteral("Finance")}),
                 QStringLiteral("Risk, Finance, Public"));
        QCOMPARE(words({QStringLiteral("Public Sector"), everyone}),
                 QStringLiteral("Public Sector, Public"));
        QCOMPARE(words({everyone}), everyone);
        QCOMPARE(words({}), QString());
    }

    void aFileOfWhatIsShownHasTheNamesAsTheyAre()
    {
        Account account = sampleAccounts(1).front();
        account.name = QStringLiteral("safe\u202Egnp.exe");
        account.role = QStringLiteral("Mem\u200Bber");
        Token token;
        token.id = 7;
        token.accountId = account.id;
        token.name = QStringLiteral("=night\u2066ly");
        const Inventory inventory({account}, {token});
        const QByteArray accounts =
            accountsAsShown(inventory, {0},
                            {{static_cast<int>(AccountColumn::Name), QStringLiteral("Name")},
                             {static_cast<int>(AccountColumn::Role), QStringLiteral("Role")}},
                            sampleNow);
        QCOMPARE(accounts,
                 csvStart({QStringLiteral("Name"), QStringLiteral("Role")})
                     + csvRow({account.name, account.role}));
        const QByteArray tokens =
            tokensAsShown(inventory, {0},
                          {{static_cast<int>(TokenColumn::Name), QStringLiteral("Name")},
                           {static_cast<int>(TokenColumn::Account), QStringLiteral("Account")}},
                          sampleNow);
        QCOMPARE(tokens,
                 csvStart({QStringLiteral("Name"), QStringLiteral("Account")})
                     + csvRow({token.name, account.name}));
        QVERIFY(tokens.contains("\"'=night")); // and still no formula
    }

    void ofTokensThatAreNotKnownNothingIsSaid()
    {
        Table table;
        Inventory inventory = sampleInventory(0, 12);
        inventory.setKnowsTokens(false);
        table.load(std::move(inventory));
        for (const AccountColumn column :
             {AccountColumn::Tokens, AccountColumn::NextExpiry, AccountColumn::LastUsed}) {
            const QModelIndex cell = table.model.index(0, static_cast<int>(column));
            QCOMPARE(cell.data().toString(), QStringLiteral("not known"));
            QVERIFY(!cell.data(ModelRole::Raw).value<QDateTime>().isValid());
        }
    }

    void aTimeThatTheServerDoesNotStateIsNotABlank()
    {
        Table table;
        const auto words = [&](Moment created, Moment lastLogin) {
            Account account = sampleAccounts(1).front();
            account.created = created;
            account.lastLogin = lastLogin;
            table.load(Inventory({account}, {}));
            const auto cell = [&](AccountColumn column) {
                return table.model.index(0, static_cast<int>(column)).data().toString();
            };
            return QStringList{cell(AccountColumn::Created), cell(AccountColumn::LastLogin)};
        };
        const QString unknown = QStringLiteral("not known");
        QCOMPARE(words(Moment::missing(), Moment::missing()), (QStringList{unknown, unknown}));
        QCOMPARE(words(Moment::null(), Moment::null()),
                 (QStringList{unknown, QStringLiteral("never")}));
        QCOMPARE(words(Moment::at(sampleNow), Moment::unreadable()),
                 (QStringList{QStringLiteral("just now"), unknown}));
    }

    void theModelStaysInStepThroughRandomChanges()
    {
        Table table;
        QRandomGenerator random(4);
        for (int step = 0; step < 200; ++step) {
            const Inventory &data = table.live.data();
            switch (random.bounded(6)) {
            case 0:
                table.load(sampleInventory(60, 6 + random.bounded(10), random.bounded(4u)));
                break;
            case 1: {
                AccountFilter filter;
                filter.status = static_cast<AccountFilter::Status>(random.bounded(3));
                if (random.bounded(2))
                    filter.roles = {QStringLiteral("Admin"), QStringLiteral("Member")};
                table.model.setFilter(filter);
                break;
            }
            case 2:
                table.model.sort(random.bounded(accountColumnCount),
                                 random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 3: {
                Account account = data.account(random.bounded(data.accountCount()));
                account.deleted = account.isActive() ? Moment::at(sampleNow) : Moment::null();
                table.live.setAccount(account);
                break;
            }
            case 4:
                table.live.removeToken(data.token(random.bounded(data.tokenCount())).id);
                break;
            default: {
                Token token = data.token(random.bounded(data.tokenCount()));
                token.active = !token.active;
                table.live.setToken(token);
            }
            }
            table.verifyInStep();
        }
    }

    void aTokensChangeShowsInItsAccount()
    {
        Table table;
        int token = -1;
        for (int i = 0; i < table.live.data().tokenCount() && token < 0; ++i) {
            if (tokenState(table.live.data().token(i), sampleNow) == TokenState::Active)
                token = i;
        }
        QVERIFY(token >= 0);
        const int row = table.model.rowOf(table.live.data().token(token).accountId);
        const QModelIndex cell = table.model.index(row, static_cast<int>(AccountColumn::Tokens));
        const QString before = cell.data().toString();
        Token revoked = table.live.data().token(token);
        revoked.active = false;
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        table.live.setToken(revoked);
        QVERIFY(changed.count() >= 1);
        QVERIFY(cell.data().toString() != before);
    }

    void aChangeOnItsWayStandsInThePlaceOfTheState()
    {
        Table table;
        const AccountId id = table.model.accountAt(3)->id;
        const QModelIndex cell = table.model.index(3, static_cast<int>(AccountColumn::State));
        const QString before = cell.data().toString();
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        for (const PendingChange change :
             {PendingChange::Deactivating, PendingChange::Reactivating, PendingChange::Editing}) {
            table.live.setPendingAccount(id, change);
            QVERIFY(!changed.isEmpty());
            changed.clear();
            QCOMPARE(cell.data().toString(), pendingWord(change));
            QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), pendingWord(change));
            QCOMPARE(cell.data(ModelRole::Raw).toString(), pendingWord(change));
        }
        table.live.setPendingAccount(id, std::nullopt);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(cell.data().toString(), before);
        QCOMPARE(cell.data(ModelRole::Raw).toString(), before);
    }
};

QTEST_GUILESS_MAIN(TestAccountModel)
#include "testaccountmodel.moc"
