#include "models/orderedtablemodel.h"
#include "support/modelwatch.h"

#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tokendesk;

namespace {

class Numbers final : public OrderedTableModel {
public:
    using OrderedTableModel::announceChange;
    using OrderedTableModel::removeRowsWhere;
    using OrderedTableModel::renumber;
    using OrderedTableModel::resetRows;
    using OrderedTableModel::setRows;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(valueAt(index.row())) : QVariant();
    }
};

std::vector<int> randomRows(QRandomGenerator &random, int values)
{
    std::vector<int> rows;
    const int keep = 1 + random.bounded(10);
    for (int i = 0; i < values; ++i) {
        if (random.bounded(10) < keep)
            rows.push_back(i);
    }
    if (random.bounded(2) == 0)
        std::shuffle(rows.begin(), rows.end(), random);
    return rows;
}

} // namespace

class TestOrderedTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void selectionFollowsItsValuesThroughAnyChange_data()
    {
        QTest::addColumn<int>("values");
        QTest::newRow("few rows, granular") << 12;
        QTest::newRow("many rows, one layout change") << 700;
    }
    void selectionFollowsItsValuesThroughAnyChange()
    {
        QFETCH(int, values);
        QRandomGenerator random(11);
        Numbers model;
        const test::ModelWatch watch(&model);
        std::vector<int> all(static_cast<size_t>(values));
        std::iota(all.begin(), all.end(), 0);
        model.setRows(all);
        for (int step = 0; step < 150; ++step) {
            QItemSelectionModel selection(&model);
            std::vector<int> selected;
            for (int i = 0; i < 5 && model.rowCount() > 0; ++i) {
                const int row = random.bounded(model.rowCount());
                selection.select(model.index(row, 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
                selected.push_back(model.valueAt(row));
            }
            const std::vector<int> rows = randomRows(random, values);
            model.setRows(rows);
            QCOMPARE(model.rows(), rows);

            std::vector<int> kept;
            for (const QModelIndex &index : selection.selectedRows())
                kept.push_back(model.valueAt(index.row()));
            std::sort(kept.begin(), kept.end());
            std::sort(selected.begin(), selected.end());
            selected.erase(std::unique(selected.begin(), selected.end()), selected.end());
            std::erase_if(selected, [&](int value) {
                return std::find(rows.begin(), rows.end(), value) == rows.end();
            });
            QCOMPARE(kept, selected);
        }
    }

    void aFewChangesAreAnnouncedOneByOne()
    {
        Numbers model;
        model.setRows({0, 1, 2, 3, 4, 5});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({0, 2, 3, 4, 9, 5});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 4);
        QCOMPARE(layout.count(), 0);
        QCOMPARE(reset.count(), 0);
        model.setRows({0, 2, 3, 4, 9, 5});
        QCOMPARE(removed.count() + inserted.count(), 2);
    }

    void aNewOrderIsOneLayoutChange()
    {
        Numbers model;
        model.setRows({0, 1, 2});
        const QPersistentModelIndex two = model.index(2, 1);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        model.setRows({2, 0, 1});
        QCOMPARE(removed.count(), 0);
        QCOMPARE(layout.count(), 1);
        QCOMPARE(two.row(), 0);
        QCOMPARE(two.column(), 1);
    }

    void changesOfValuesAreAnnouncedInRanges()
    {
        Numbers model;
        model.setRows({5, 4, 3, 2, 1, 0});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.announceChange({5, 4, 1, 77});
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, 1));
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 4);
        changed.clear();
        model.announceChange({2});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(3, 0));
        QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(3, 1));
        model.announceChange({77});
        QCOMPARE(changed.count(), 1);
    }

    void whatIsNotThereHasNoRow()
    {
        Numbers model;
        model.setRows({3});
        QCOMPARE(model.valueAt(0), 3);
        QCOMPARE(model.valueAt(1), -1);
        QCOMPARE(model.valueAt(-1), -1);
        QCOMPARE(model.rowOfValue(3), 0);
        QCOMPARE(model.rowOfValue(0), -1);
    }
};

QTEST_GUILESS_MAIN(TestOrderedTableModel)
#include "testorderedtablemodel.moc"
