#include "domain/sortrows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tokendesk;

Q_DECLARE_METATYPE(std::vector<qint64>)

class TestSortRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersComeInOrderAndEqualOnesAsTheyWere_data()
    {
        QTest::addColumn<std::vector<qint64>>("keys");
        constexpr qint64 largest = std::numeric_limits<qint64>::max();
        QTest::newRow("none") << std::vector<qint64>();
        QTest::newRow("one") << std::vector<qint64>{7};
        QTest::newRow("blank only") << std::vector<qint64>{blankKey, blankKey};
        QTest::newRow("all equal") << std::vector<qint64>{5, 5, 5};
        QTest::newRow("whole range") << std::vector<qint64>{
            largest, blankKey + 1, 0, -1, 1, blankKey, largest, blankKey + 1};
        // Times of a day, of years, and anything; some of them blank, many equal.
        for (const quint64 span : {quint64{3}, quint64{2048}, quint64{100'000'000'000},
                                   std::numeric_limits<quint64>::max()}) {
            QRandomGenerator random(20261129);
            std::vector<qint64> keys;
            for (int i = 0; i < 3000; ++i) {
                const bool isBlank = random.bounded(10) == 0;
                keys.push_back(isBlank ? blankKey
                                       : static_cast<qint64>(random.generate64() % span - 1000));
            }
            QTest::addRow("below %llu", static_cast<unsigned long long>(span)) << keys;
        }
    }
    void numbersComeInOrderAndEqualOnesAsTheyWere()
    {
        QFETCH(std::vector<qint64>, keys);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            std::vector<int> rows(keys.size());
            std::iota(rows.rbegin(), rows.rend(), 0); // what is equal keeps this order, not its own
            std::vector<int> expected = rows;
            const auto keyOf = [&keys](int row) { return keys.at(static_cast<size_t>(row)); };
            std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
                if (keyOf(a) == blankKey || keyOf(b) == blankKey)
                    return keyOf(a) != blankKey && keyOf(b) == blankKey;
                return order == Qt::AscendingOrder ? keyOf(a) < keyOf(b) : keyOf(b) < keyOf(a);
            });
            sortRowsByNumber(rows, order, keyOf);
            QCOMPARE(rows, expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestSortRows)
#include "testsortrows.moc"
