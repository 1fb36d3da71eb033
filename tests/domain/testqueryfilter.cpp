#include "domain/queryfilter.h"
#include "domain/querymatch.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

class TestQueryFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chipsChangeTheTextAsLittleAsItTakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("states");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, unsigned states, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(states)
                                << QString::fromUtf8(expected);
        };
        row("", 8, "is:revoked");
        row("airflow", 8, "airflow is:revoked");
        row("is:revoked", 0, "");
        row("is:active  airflow", 9, "airflow is:active,revoked");
        row("a OR b", 8, "a is:revoked OR b is:revoked");
        row("a is:revoked OR b is:revoked", 0, "a OR b");
        row("dbt team:\"Data", 8, "is:revoked dbt team:\"Data");
        row("-is:active dbt", 8, "-is:active dbt is:revoked");
    }
    void chipsChangeTheTextAsLittleAsItTakes()
    {
        QFETCH(QString, text);
        QFETCH(int, states);
        QFETCH(QString, expected);
        TokenFilter filter = filterFromQuery(text);
        filter.states = static_cast<unsigned>(states);
        QCOMPARE(queryWithFilter(text, filter), expected);
        QCOMPARE(filterFromQuery(expected).states, static_cast<unsigned>(states));
    }

    void everyChipComesBackFromItsText()
    {
        TokenFilter filter;
        filter.text = QStringLiteral("airflow");
        filter.states = 5;
        filter.expiry = TokenFilter::Expiry::Within;
        filter.expiryDays = 45;
        filter.accounts = {1001, 1003};
        filter.roles = {QStringLiteral("Admin"), QStringLiteral("Data \"x\" Owner"), QString()};
        filter.unusedDays = 90;
        filter.neverUsed = true;
        QCOMPARE(filterFromQuery(queryWithFilter({}, filter)), filter);
    }

    void liftingAChipKeepsTheMeaning()
    {
        const Inventory inventory = sampleInventory(300, 6);
        const QStringList terms{
            QStringLiteral("is:revoked"),   QStringLiteral("is:active,expiring"),
            QStringLiteral("expires:<30d"), QStringLiteral("expires:never"),
            QStringLiteral("role:admin"),   QStringLiteral("account:1001,1002"),
            QStringLiteral("unused:>45d"),  QStringLiteral("used:never"),
            QStringLiteral("OR"),           QStringLiteral("airflow"),
            QStringLiteral("-is:active"),   QStringLiteral("team:finance"),
            QStringLiteral("is:bogus"),     QStringLiteral("-prod")};
        QRandomGenerator random(9);
        for (int i = 0; i < 1000; ++i) {
            QStringList chosen;
            for (int count = random.bounded(6); count > 0; --count)
                chosen << terms.at(random.bounded(int(terms.size())));
            const QString text = chosen.join(QLatin1Char(' '));
            const QueryMatcher matcher(parseQuery(text), inventory, sampleNow);
            std::vector<int> expected;
            for (int token = 0; token < inventory.tokenCount(); ++token) {
                if (matcher.matches(token, tokenState(inventory.token(token), sampleNow)))
                    expected.push_back(token);
            }
            const TokenSelection shown = selectTokens(inventory, filterFromQuery(text), sampleNow);
            QVERIFY2(shown.rows == expected, qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryFilter)
#include "testqueryfilter.moc"
