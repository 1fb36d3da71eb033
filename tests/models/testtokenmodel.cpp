#include "domain/tooltip.h"
#include "models/tokenmodel.h"
#include "support/busyworkers.h"
#include "support/modelwatch.h"
#include "support/sampleinventory.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

struct Table {
    FixedClock clock{sampleNow};
    LiveInventory live{clock};
    TokenModel model;
    ModelWatch watch{&model};

    explicit Table(int tokens)
    {
        model.setInventory(&live);
        load(sampleInventory(tokens, 6));
    }
    void load(const Inventory &inventory)
    {
        auto next = std::make_shared<Inventory>(inventory);
        const InventoryDiff diff = compareInventories(live.data(), *next);
        live.replace(std::move(next), diff, live.revision());
    }
    [[nodiscard]] QString text(int row, TokenColumn column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] std::vector<int> freshRows() const
    {
        TokenSelection fresh = selectTokens(live.data(), model.filter(), clock.nowMs());
        sortTokens(live.data(), model.sortColumn(), model.sortOrder(), clock.nowMs(), fresh.rows);
        return fresh.rows;
    }
    /// Waits for the query that a single change asks for.
    void settle() const { QTRY_COMPARE(model.rows(), freshRows()); }
    /// What is shown is what a fresh query gives.
    void verifyInStep()
    {
        QCOMPARE(model.rows(), freshRows());
        QTRY_COMPARE(model.hiddenCount(), live.data().tokenCount() - model.rowCount());
    }
};

} // namespace

class TestTokenModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCellHasWordsForEveryRow()
    {
        const Table table(100);
        QCOMPARE(table.model.rowCount(), 100);
        QCOMPARE(table.model.columnCount(), tokenColumnCount);
        for (int row = 0; row < 100; ++row) {
            for (int column = 0; column < tokenColumnCount; ++column) {
                const QModelIndex index = table.model.index(row, column);
                QVERIFY(index.data().isValid());
                QVERIFY(index.data(ModelRole::Raw).isValid());
                QVERIFY(!table.model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                             .toString()
                             .isEmpty());
            }
            QVERIFY(!table.text(row, TokenColumn::State).isEmpty());
        }
    }

    void aLargeListIsQueriedByAWorkerAndEndsInStep()
    {
        constexpr int many = 25'000;
        Table table(many);
        QTRY_COMPARE(table.model.rowCount(), many);
        table.verifyInStep();

        // A change, a filter and another list, each while the worker is at it.
        table.load(sampleInventory(many - 7, 6));
        Token token = table.live.data().token(3);
        token.active = !token.active;
        table.live.setToken(token);
        table.live.removeToken(table.live.data().token(5).id);
        QTRY_COMPARE(table.model.rowCount(), many - 8);
        table.settle();
        QTest::qWait(3 * requeryMs);
        table.verifyInStep();

        table.load(sampleInventory(many, 6));
        TokenFilter filter;
        filter.text = QStringLiteral("1");
        table.model.setFilter(filter);
        table.settle();
        QTest::qWait(5 * requeryMs);
        table.verifyInStep();

        table.load(sampleInventory(many + 2, 6));
        table.load(sampleInventory(many + 1, 6));
        table.settle();
        QTest::qWait(5 * requeryMs);
        table.verifyInStep();
    }

    void rowsOfTheSearchBeforeAreToldFromThoseOfThisOne()
    {
        constexpr int many = 25'000;
        Table table(many);
        QTRY_COMPARE(table.model.rowCount(), many);
        const QSignalSpy told(&table.model, &TokenModel::filterChanged);
        {
            const BusyWorkers busy;
            // The names are put in their order by a worker.
            table.model.sort(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
            QVERIFY(table.model.isBehind() && !table.model.isSearching());
            QCOMPARE(told.count(), 0);
            table.model.setSearchText(QStringLiteral("is:revoked"));
            QVERIFY(table.model.isSearching());
            QCOMPARE(told.count(), 1);
            QCOMPARE(table.model.rowCount(), many);
        }
        QTRY_VERIFY(!table.model.isSearching());
        QCOMPARE(told.count(), 2);
        QVERIFY(table.model.rowCount() > 0 && table.model.rowCount() < many);
        table.verifyInStep();
    }

    void theModelStaysInStepThroughRandomChanges()
    {
        Table table(80);
        QRandomGenerator random(21);
        for (int step = 0; step < 300; ++step) {
            const Inventory &data = table.live.data();
            switch (random.bounded(8)) {
            case 0:
                table.load(sampleInventory(40 + random.bounded(60), 6, random.bounded(5u)));
                break;
            case 1: {
                TokenFilter filter;
                filter.text =
                    QStringList{QString(), QStringLiteral("prod"), QStringLiteral("dbt")}.at(
                        random.bounded(3));
                filter.states = random.bounded(16u);
                table.model.setFilter(filter);
                break;
            }
            case 2:
                table.model.sort(random.bounded(static_cast<int>(TokenColumn::Action)),
                                 random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 3:
                table.live.removeToken(data.token(random.bounded(data.tokenCount())).id);
                break;
            case 4: {
                Token token = data.token(random.bounded(data.tokenCount()));
                token.id = 5000 + step;
                table.live.setToken(token);
                break;
            }
            case 5: {
                Account account = data.account(random.bounded(data.accountCount()));
                account.role = QStringLiteral("Role %1").arg(step % 3);
                table.live.setAccount(account);
                break;
            }
            default: {
                Token token = data.token(random.bounded(data.tokenCount()));
                token.active = !token.active;
                table.live.setPendingToken(token.id, PendingChange::Revoking);
                table.live.setToken(token);
                table.live.setPendingToken(token.id, std::nullopt);
            }
            }
            table.settle();
            table.verifyInStep();
        }
    }

    void aRefreshKeepsSelectionAndCurrentRow()
    {
        Table table(100);
        table.model.sort(static_cast<int>(TokenColumn::Name), Qt::AscendingOrder);
        QItemSelectionModel selection(&table.model);
        const TokenId id = table.model.tokenAt(40)->id;
        selection.setCurrentIndex(table.model.index(40, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);

        // Others come, go and change, and the server lists them in another order.
        std::vector<Token> tokens = table.live.data().tokens();
        std::erase_if(tokens,
                      [&](const Token &token) { return token.id != id && token.id % 7 == 0; });
        for (Token &token : tokens)
            token.lastUsed = Moment::at(sampleNow - token.id);
        std::reverse(tokens.begin(), tokens.end());
        Token added = tokens.front();
        added.id = 7777;
        added.name = QStringLiteral("000 first");
        tokens.push_back(added);
        table.load(Inventory(table.live.data().accounts(), tokens));

        QCOMPARE(reset.count(), 0);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(table.model.tokenAt(selection.currentIndex().row())->id, id);
        QCOMPARE(table.model.rowOf(id), selection.currentIndex().row());
        QCOMPARE(table.model.tokenAt(0)->id, 7777);
    }

    void aRefreshWithoutNewsIsSilent()
    {
        Table table(100);
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layout(&table.model, &QAbstractItemModel::layoutChanged);
        table.load(table.live.data());
        QCOMPARE(changed.count() + removed.count() + layout.count(), 0);
    }

    void aChangeOnItsWayIsShownInTheRow()
    {
        Table table(5);
        const TokenId id = table.model.tokenAt(2)->id;
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        table.live.setPendingToken(id, PendingChange::Revoking);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(table.text(2, TokenColumn::State), QStringLiteral("Revoking…"));
        QCOMPARE(table.model.index(2, 0).data(ModelRole::Pending).toInt(),
                 static_cast<int>(PendingChange::Revoking));
        table.live.setPendingToken(id, std::nullopt);
        QVERIFY(!table.model.index(2, 0).data(ModelRole::Pending).isValid());
    }

    void whatIsNotClearIsShownUntilAListTells()
    {
        Table table(5);
        const TokenId id = table.model.tokenAt(2)->id;
        const QModelIndex cell = table.model.index(2, static_cast<int>(TokenColumn::State));
        const QString before = cell.data().toString();
        table.live.setUnclear(id);
        QCOMPARE(cell.data().toString(), QStringLiteral("Unclear"));
        QVERIFY(cell.data(ModelRole::Unclear).toBool());
        QVERIFY(!cell.data(ModelRole::Pending).isValid()); // it can be asked for once more
        // The list has it as it is shown: nothing but this has changed.
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        table.load(table.live.data());
        QVERIFY(changed.count() > 0);
        QCOMPARE(table.text(2, TokenColumn::State), before);
    }

    void whatTheListDoesNotSayToBeActiveIsNotShownAsActive()
    {
        Table table(1);
        Token token = *table.model.tokenAt(0);
        token.active = true;
        token.isStateStated = false;
        token.expiration = Moment::null();
        const QModelIndex cell = table.model.index(0, static_cast<int>(TokenColumn::State));
        table.live.setToken(token);
        QCOMPARE(cell.data().toString(), QStringLiteral("Unclear"));
        QVERIFY(cell.data(ModelRole::Unclear).toBool());
        table.load(Inventory({}, {token}));
        QCOMPARE(cell.data().toString(), QStringLiteral("Unclear"));

        token.expiration = Moment::at(sampleNow - 1); // does not work in any case
        table.live.setToken(token);
        QCOMPARE(cell.data().toString(), QStringLiteral("Expired"));
        token.expiration = Moment::null();
        token.isStateStated = true;
        table.live.setToken(token);
        QCOMPARE(cell.data().toString(), QStringLiteral("Active"));
        QVERIFY(!cell.data(ModelRole::Unclear).toBool());
    }

    void aRevokedTokenLeavesTheListOfActiveOnes()
    {
        Table table(60);
        TokenFilter filter;
        filter.states = TokenFilter::bit(TokenState::Active);
        table.model.setFilter(filter);
        const int before = table.model.rowCount();
        Token token = *table.model.tokenAt(1);
        token.active = false;
        table.live.setToken(token);
        QTRY_COMPARE(table.model.rowCount(), before - 1);
        QCOMPARE(table.model.rowOf(token.id), -1);
    }

    // Of a list that is sorted by state, and of one that shows the active ones.
    void aRowThatIsClickedStaysInItsPlaceUntilTheListIsReadAnew_data()
    {
        QTest::addColumn<bool>("onlyActive");
        QTest::addColumn<QString>("then");
        for (const bool onlyActive : {false, true}) {
            for (const QString &then : {QStringLiteral("refresh"), QStringLiteral("sort"),
                                        QStringLiteral("filter"), QStringLiteral("search")})
                QTest::addRow("%s, %s", onlyActive ? "active" : "all", qPrintable(then))
                    << onlyActive << then;
        }
    }
    void aRowThatIsClickedStaysInItsPlaceUntilTheListIsReadAnew()
    {
        QFETCH(bool, onlyActive);
        QFETCH(QString, then);
        Table table(60);
        TokenFilter filter;
        filter.states = onlyActive ? TokenFilter::bit(TokenState::Active) : 0;
        table.model.setFilter(filter);
        const std::vector<int> before = table.model.rows();
        QSignalSpy moved(&table.model, &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
        for (const int row : {0, 1, 4}) {
            Token token = *table.model.tokenAt(row);
            QVERIFY(token.active);
            table.model.keepInPlace(token.id);
            token.active = false;
            table.live.setPendingToken(token.id, PendingChange::Revoking);
            table.live.setToken(token);
            QSignalSpy queried(&table.model, &TokenModel::filterChanged);
            QVERIFY(queried.wait());
            QCOMPARE(table.model.rows(), before);
            table.live.setPendingToken(token.id, std::nullopt);
            QVERIFY(queried.wait());
            QCOMPARE(table.model.rows(), before);
            QCOMPARE(table.text(row, TokenColumn::Action), QStringLiteral("Restore"));
        }
        QCOMPARE(moved.count() + removed.count(), 0);
        QVERIFY(table.freshRows() != before);
        if (then == QLatin1String("refresh")) {
            table.load(table.live.data());
        } else if (then == QLatin1String("sort")) {
            table.model.sort(static_cast<int>(TokenColumn::State), Qt::AscendingOrder);
        } else if (then == QLatin1String("filter")) {
            filter.states |= TokenFilter::bit(TokenState::Expiring);
            table.model.setFilter(filter);
        } else {
            table.model.setSearchText(table.model.searchText() + QStringLiteral(" created:>1d"));
        }
        QCOMPARE(table.model.rows(), table.freshRows());
    }

    void whatIsOnItsWayStaysInItsPlaceOverARefresh()
    {
        Table table(60);
        Token token = *table.model.tokenAt(3);
        table.model.keepInPlace(token.id);
        token.active = false;
        table.live.setPendingToken(token.id, PendingChange::Revoking);
        table.live.setToken(token);
        table.load(table.live.data());
        QCOMPARE(table.model.rowOf(token.id), 3);
        // Refused: as it was.
        token.active = true;
        table.live.setToken(token);
        table.live.setPendingToken(token.id, std::nullopt);
        table.settle();
        QCOMPARE(table.model.rowOf(token.id), 3);
    }

    void hostileNamesStayText()
    {
        Table table(0);
        Token token;
        token.id = 1;
        token.accountId = 1000;
        token.name = QStringLiteral("<b>x</b>\n\u202Eevil");
        table.live.setToken(token);
        QTRY_COMPARE(table.model.rowCount(), 1);
        QCOMPARE(table.text(0, TokenColumn::Name), QStringLiteral("<b>x</b> \uFFFDevil"));
        QCOMPARE(table.model.index(0, static_cast<int>(TokenColumn::Name))
                     .data(Qt::ToolTipRole)
                     .toString(),
                 plainToolTip(table.text(0, TokenColumn::Name)));
        QCOMPARE(table.model.tokenAt(0)->name, token.name);
    }

    void whatEndsBeforeItBeginsHasNoLifetime()
    {
        Table table(0);
        Token token;
        token.id = 1;
        token.accountId = 1000;
        token.created = Moment::at(sampleNow);
        token.expiration = Moment::at(sampleNow - 3 * msPerDay);
        table.live.setToken(token);
        QTRY_COMPARE(table.model.rowCount(), 1);
        QCOMPARE(table.text(0, TokenColumn::Lifetime), QString());
        token.expiration = Moment::at(sampleNow + 3 * msPerDay);
        table.live.setToken(token);
        QTRY_VERIFY(!table.text(0, TokenColumn::Lifetime).isEmpty());
    }

    void theModelOutlivesItsInventory()
    {
        TokenModel model;
        {
            FixedClock clock(sampleNow);
            LiveInventory live(clock);
            model.setInventory(&live);
            live.setToken(sampleTokens(1, 1).front());
            QTRY_COMPARE(model.rowCount(), 1);
        }
        QVERIFY(!model.index(0, 0).data().isValid());
        QVERIFY(!model.tokenAt(0));
        model.setInventory(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenModel)
#include "testtokenmodel.moc"
