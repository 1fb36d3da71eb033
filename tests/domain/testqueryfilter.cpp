#include "domain/accountquery.h"
#include "domain/queryfilter.h"
#include "domain/querymatch.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QStringList &names()
{
    static const QStringList all{QStringLiteral("Admin"),
                                 QStringLiteral("Data Engineering"),
                                 QStringLiteral("a \"quoted\" one"),
                                 QStringLiteral("back\\slash"),
                                 QStringLiteral("OR"),
                                 QStringLiteral("none"),
                                 QStringLiteral("12"),
                                 QStringLiteral("is:active"),
                                 QStringLiteral("-minus"),
                                 QStringLiteral("a,b"),
                                 QString::fromUtf8("Ünïcode"),
                                 QString()};
    return all;
}

QSet<QString> someOf(const QStringList &all, QRandomGenerator &random)
{
    QSet<QString> some;
    for (int count = random.bounded(3) * random.bounded(3); count > 0; --count)
        some.insert(all.at(random.bounded(int(all.size()))));
    return some;
}

/// Words only: no chip can take them for its own.
QString someText(QRandomGenerator &random)
{
    const QStringList texts{QString(), QStringLiteral("airflow"), QStringLiteral("etl -prod"),
                            QStringLiteral("\"two words\"")};
    return texts.at(random.bounded(int(texts.size())));
}

TokenFilter randomTokenFilter(QRandomGenerator &random)
{
    TokenFilter filter;
    filter.text = someText(random);
    filter.states = random.bounded(1U << tokenStateCount);
    filter.expiry = static_cast<TokenFilter::Expiry>(random.bounded(3));
    if (filter.expiry == TokenFilter::Expiry::Within)
        filter.expiryDays = 1 + random.bounded(3650);
    for (int count = random.bounded(4); count > 0; --count)
        filter.accounts.insert(random.bounded(100'000));
    filter.roles = someOf(names(), random);
    if (random.bounded(2))
        filter.unusedDays = 1 + random.bounded(3650);
    filter.neverUsed = random.bounded(2);
    return filter;
}

} // namespace

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
        TokenFilter filter = filterFromQuery<TokenFilter>(text);
        filter.states = static_cast<unsigned>(states);
        QCOMPARE(queryWithFilter(text, filter), expected);
        QCOMPARE(filterFromQuery<TokenFilter>(expected).states, static_cast<unsigned>(states));
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
        QCOMPARE(filterFromQuery<TokenFilter>(queryWithFilter({}, filter)), filter);
    }

    void anyChipsComeBackFromTheirText()
    {
        QRandomGenerator random(21);
        for (int i = 0; i < 2000; ++i) {
            const TokenFilter filter = randomTokenFilter(random);
            const QString text = queryWithFilter({}, filter);
            QCOMPARE(filterFromQuery<TokenFilter>(text), filter);
            // Said already: nothing is written anew.
            QCOMPARE(queryWithFilter(text, filter), text);
            const TokenFilter other = randomTokenFilter(random);
            QCOMPARE(filterFromQuery<TokenFilter>(queryWithFilter(text, other)), other);
        }
    }

    void anyChipsOfAccountsComeBackFromTheirText()
    {
        QRandomGenerator random(22);
        for (int i = 0; i < 2000; ++i) {
            AccountFilter filter;
            filter.status = static_cast<AccountFilter::Status>(random.bounded(3));
            filter.roles = someOf(names(), random);
            filter.teams = someOf(names(), random);
            filter.text = someText(random);
            const QString text = queryWithFilter({}, filter);
            QCOMPARE(filterFromQuery<AccountFilter>(text), filter);
            QCOMPARE(queryWithFilter(text, filter), text);
        }
    }

    void whatNoChipCanSayIsNotTouched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("terms"); // that can be taken away one by one
        QTest::addColumn<bool>("saysMore");
        const auto row = [](const char *text, int terms, bool saysMore) {
            QTest::newRow(text) << QString::fromUtf8(text) << terms << saysMore;
        };
        row("", 0, false);
        row("airflow -prod", 0, false);
        row("airflow OR dbt", 0, false);
        row("is:active OR is:revoked", 0, true);
        row("is:active OR dbt", 0, true);
        row("-is:active", 0, true);
        row("-role:Admin dbt", 0, true);
        row("account:\"Airflow\"", 1, false);
        row("account:=Airflow", 1, false);
        row("team:finance name:prod", 2, false);
        row("is:active is:revoked", 2, false);
        row("created:>1y -team:finance", 1, true);
        row("is:deactivated", 1, false);
        row("is:bogus", 0, false); // underlined, with a sentence
        row("is:", 0, false);
        row("team:\"Data", 0, false);
        row("decision:open", 0, false);
    }
    void whatNoChipCanSayIsNotTouched()
    {
        QFETCH(QString, text);
        QFETCH(int, terms);
        QFETCH(bool, saysMore);
        SearchFilter<TokenFilter> search;
        search.setText(text);
        TokenFilter none;
        none.text = text.trimmed();
        QCOMPARE(search.filter(), none);
        QCOMPARE(search.text(), text);
        QCOMPARE(int(search.unshown().terms.size()), terms);
        QCOMPARE(search.unshown().saysMore, saysMore);

        // A chip is added and taken away again: what was there is as it was.
        TokenFilter filter = search.filter();
        filter.states = TokenFilter::bit(TokenState::Expired);
        search.setFilter(filter);
        if (!text.contains(QLatin1String("is:")) || text.contains(QLatin1Char('-'))) {
            filter = search.filter();
            filter.states = 0;
            search.setFilter(filter);
            QCOMPARE(search.text(), text);
        }
    }

    void aTermIsTakenAwayAlone()
    {
        SearchFilter<TokenFilter> search;
        search.setText(QStringLiteral("dbt is:active account:\"Air flow\" team:x -used:never"));
        const UnshownTerms asked = search.unshown();
        QCOMPARE(int(asked.terms.size()), 2);
        QCOMPARE(asked.terms[0].words, QStringLiteral("account:\"Air flow\""));
        QCOMPARE(asked.terms[0].without, QStringLiteral("dbt is:active team:x -used:never"));
        QCOMPARE(asked.terms[1].without,
                 QStringLiteral("dbt is:active account:\"Air flow\" -used:never"));
    }

    void chipsThatWereKeptApartHoldBesideTheirText()
    {
        AccountFilter filter;
        filter.text = QStringLiteral("etl role:Admin");
        filter.roles = {QStringLiteral("Member")};
        filter.status = AccountFilter::Status::Deactivated;
        QCOMPARE(queryOfBoth(filter), QStringLiteral("etl role:Admin is:deactivated role:Member"));
        filter.text = QStringLiteral("etl OR dbt");
        QCOMPARE(queryOfBoth(filter),
                 QStringLiteral("etl is:deactivated role:Member OR dbt is:deactivated "
                                "role:Member"));
        QCOMPARE(queryOfBoth(AccountFilter()), QString());
    }

    void liftingAChipOfAnAccountKeepsTheMeaning()
    {
        const Inventory inventory = sampleInventory(200, 40);
        const QStringList terms{
            QStringLiteral("is:active"),    QStringLiteral("is:deactivated"),
            QStringLiteral("role:admin"),   QStringLiteral("role:Member,Admin"),
            QStringLiteral("team:finance"), QStringLiteral("is:expired"),
            QStringLiteral("OR"),           QStringLiteral("account_1"),
            QStringLiteral("-is:active"),   QStringLiteral("is:active,revoked")};
        QRandomGenerator random(10);
        const auto rows = [&inventory](const AccountFilter &filter) {
            return selectAccounts(inventory, filter, sampleNow).rows;
        };
        for (int i = 0; i < 500; ++i) {
            QStringList chosen;
            for (int count = random.bounded(5); count > 0; --count)
                chosen << terms.at(random.bounded(int(terms.size())));
            AccountFilter asText;
            asText.text = chosen.join(QLatin1Char(' '));
            const AccountFilter asChips = filterFromQuery<AccountFilter>(asText.text);
            QVERIFY2(rows(asChips) == rows(asText), qPrintable(asText.text));
        }
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
            QStringLiteral("is:bogus"),     QStringLiteral("-prod"),
            QStringLiteral("used:unknown"), QStringLiteral("expires:never,unknown")};
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
            const TokenSelection shown =
                selectTokens(inventory, filterFromQuery<TokenFilter>(text), sampleNow);
            QVERIFY2(shown.rows == expected, qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryFilter)
#include "testqueryfilter.moc"
