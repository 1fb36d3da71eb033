#include "domain/queryfilter.h"
#include "domain/searchfilter.h"
#include "domain/textmatch.h"
#include "domain/tokenquery.h"
#include "support/sampleinventory.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// The filter's meaning, said in the slowest way.
bool shouldShow(const Inventory &inventory, int index, const TokenFilter &filter)
{
    const Token &token = inventory.token(index);
    const Account &account = inventory.accountOf(index);
    const TokenState state = tokenState(token, sampleNow);
    for (const QString &word :
         filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList texts =
            QStringList{token.name,    QString::number(token.id), account.name, account.serviceId,
                        account.email, account.userName,          account.role}
            + account.teams;
        const bool found = std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return foldedKey(text).find(foldedKey(word)) != std::string::npos;
        });
        if (!found)
            return false;
    }
    if (filter.states && !filter.hasState(state))
        return false;
    const bool isNeglect =
        filter.unusedDays || filter.neverUsed || filter.expiry == TokenFilter::Expiry::Never;
    if (isNeglect && !filter.states && state == TokenState::Revoked)
        return false;
    if (filter.expiry == TokenFilter::Expiry::Never && !token.expiration.isNull())
        return false;
    if (filter.expiry == TokenFilter::Expiry::Within
        && (!isLive(state) || !token.expiration.isSet()
            || token.expiration.msecs() > sampleNow + filter.expiryDays * msPerDay))
        return false;
    if (!filter.accounts.isEmpty() && !filter.accounts.contains(account.id))
        return false;
    if (!filter.roles.isEmpty() && !filter.roles.contains(account.role))
        return false;
    if (filter.unusedDays || filter.neverUsed) {
        const bool never = filter.neverUsed && token.lastUsed.isNull();
        const bool unused = filter.unusedDays && isUnusedFor(token, filter.unusedDays, sampleNow);
        if (!never && !unused)
            return false;
    }
    return true;
}

std::vector<int> expectedRows(const Inventory &inventory, const TokenFilter &filter)
{
    std::vector<int> rows;
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        if (shouldShow(inventory, i, filter))
            rows.push_back(i);
    }
    return rows;
}

int countWith(const Inventory &inventory, const TokenFilter &filter)
{
    return static_cast<int>(expectedRows(inventory, filter).size());
}

TokenFilter randomFilter(QRandomGenerator &random)
{
    TokenFilter filter;
    const QStringList texts{QString(),
                            QStringLiteral("airflow"),
                            QStringLiteral("PROD 1"),
                            QStringLiteral("データ"),
                            QStringLiteral("member"),
                            QStringLiteral("finance dbt"),
                            QStringLiteral("account_3")};
    filter.text = texts.at(random.bounded(int(texts.size())));
    filter.states = random.bounded(3) ? 0U : random.bounded(16U);
    filter.expiry = static_cast<TokenFilter::Expiry>(random.bounded(3));
    filter.expiryDays = QList<int>{7, 30, 60, 90, 14}.at(random.bounded(5));
    if (random.bounded(3) == 0)
        filter.accounts = {1000 + random.bounded(6), 1000 + random.bounded(6)};
    if (random.bounded(3) == 0)
        filter.roles = {QStringLiteral("Admin"), QStringLiteral("Wizard")};
    filter.unusedDays = random.bounded(3) ? 0 : 45;
    filter.neverUsed = random.bounded(3) == 0;
    return filter;
}

} // namespace

class TestTokenQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFilterShowsExactlyWhatItMeans()
    {
        const Inventory inventory = sampleInventory(400, 6);
        QRandomGenerator random(3);
        int shown = 0;
        for (int i = 0; i < 400; ++i) {
            const TokenFilter filter = randomFilter(random);
            const TokenSelection selection = selectTokens(inventory, filter, sampleNow);
            QCOMPARE(selection.rows, expectedRows(inventory, filter));
            shown += static_cast<int>(selection.rows.size());
        }
        QVERIFY(shown > 1000); // the filters were not all empty-handed
    }

    void chipsCountWhatTheyWouldShow()
    {
        const Inventory inventory = sampleInventory(300, 6);
        QRandomGenerator random(5);
        for (int i = 0; i < 60; ++i) {
            const TokenFilter filter = randomFilter(random);
            const TokenFacets facets = selectTokens(inventory, filter, sampleNow).facets;
            QCOMPARE(facets.total, 300);

            TokenFilter other = filter;
            other.states = 0;
            QCOMPARE(facets.allStates, countWith(inventory, other));
            for (int state = 0; state < tokenStateCount; ++state) {
                other.states = TokenFilter::bit(static_cast<TokenState>(state));
                QCOMPARE(facets.states[size_t(state)], countWith(inventory, other));
            }
            other = filter;
            other.expiry = TokenFilter::Expiry::Within;
            for (size_t step = 0; step < TokenFacets::expirySteps.size(); ++step) {
                other.expiryDays = TokenFacets::expirySteps[step];
                QCOMPARE(facets.expiryWithin[step], countWith(inventory, other));
            }
            other.expiry = TokenFilter::Expiry::Never;
            QCOMPARE(facets.expiryNever, countWith(inventory, other));
            other = filter;
            for (const Account &account : inventory.accounts()) {
                other.accounts = {account.id};
                QCOMPARE(facets.accounts.value(account.id), countWith(inventory, other));
            }
            other = filter;
            for (const QString &role : {QStringLiteral("Member"), QStringLiteral("Wizard")}) {
                other.roles = {role};
                QCOMPARE(facets.roles.value(role), countWith(inventory, other));
            }
            other = filter;
            other.unusedDays = 0;
            other.neverUsed = true;
            QCOMPARE(facets.neverUsed, countWith(inventory, other));
            other.neverUsed = false;
            for (size_t step = 0; step < TokenFacets::unusedSteps.size(); ++step) {
                other.unusedDays = TokenFacets::unusedSteps[step];
                QCOMPARE(facets.unused[step], countWith(inventory, other));
            }
        }
    }

    void whatNeedsNoCareAnyMoreIsFoundOnlyWhereItIsAskedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *text, bool isFound) {
            QTest::newRow(text) << QString::fromLatin1(text) << isFound;
        };
        row("unused:>90d", false);
        row("unused:never", false);
        row("used:never", false);
        row("expires:never", false);
        row("is:active OR used:never", false);
        row("is:revoked used:never", true);
        row("used:never is:revoked,expired", true);
        row("unused:>90d active:no", true);
        row("-is:active expires:never", false);
        row("-unused:>90d", false); // it is that
        row("created:>90d", true);
        row("used:never,unknown", false);
    }
    void whatNeedsNoCareAnyMoreIsFoundOnlyWhereItIsAskedFor()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        Token token;
        token.id = 1;
        token.created = Moment::at(sampleNow - 400 * msPerDay);
        token.expiration = token.lastUsed = Moment::null();
        token.active = false;
        TokenFilter filter;
        filter.text = text;
        const auto isShown = [&] {
            return !selectTokens(Inventory({}, {token}), filter, sampleNow).rows.empty();
        };
        QCOMPARE(isShown(), isFound);
        SearchFilter<TokenFilter> search; // as the page takes it to its chips
        search.setText(text);
        filter = search.filter();
        QCOMPARE(isShown(), isFound);
        token.active = true;
        filter = {};
        filter.text = text;
        const bool isOfOthers = text.contains(QLatin1String("revoked"))
            || text.contains(QLatin1String("active:no")) || text.startsWith(QLatin1Char('-'));
        QCOMPARE(isShown(), !isOfOthers);
    }

    void sortingIsStableAndBlanksComeLast_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < static_cast<int>(TokenColumn::Action); ++column)
            QTest::addRow("column %d", column) << column;
    }
    void sortingIsStableAndBlanksComeLast()
    {
        QFETCH(int, column);
        const Inventory inventory = sampleInventory(300, 6);
        std::vector<int> rows(300);
        std::iota(rows.begin(), rows.end(), 0);
        std::vector<int> up = rows;
        std::vector<int> down = rows;
        sortTokens(inventory, static_cast<TokenColumn>(column), Qt::AscendingOrder, sampleNow, up);
        sortTokens(inventory, static_cast<TokenColumn>(column), Qt::DescendingOrder, sampleNow,
                   down);
        std::vector<int> sorted = up;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, rows);
        sorted = down;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, rows);
        // Sorting what is sorted changes nothing.
        std::vector<int> again = up;
        sortTokens(inventory, static_cast<TokenColumn>(column), Qt::AscendingOrder, sampleNow,
                   again);
        QCOMPARE(again, up);
        again = down;
        sortTokens(inventory, static_cast<TokenColumn>(column), Qt::DescendingOrder, sampleNow,
                   again);
        QCOMPARE(again, down);
    }

    void expiriesSortByTimeWithNeverLastBothWays()
    {
        const Inventory inventory = sampleInventory(300, 6);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            std::vector<int> rows(300);
            std::iota(rows.begin(), rows.end(), 0);
            sortTokens(inventory, TokenColumn::Expires, order, sampleNow, rows);
            for (size_t i = 1; i < rows.size(); ++i) {
                const Moment a = inventory.token(rows[i - 1]).expiration;
                const Moment b = inventory.token(rows[i]).expiration;
                QVERIFY(a.isSet() || !b.isSet());
                if (a.isSet() && b.isSet()) {
                    QVERIFY(order == Qt::AscendingOrder ? a.msecs() <= b.msecs()
                                                        : a.msecs() >= b.msecs());
                    if (a == b)
                        QVERIFY(rows[i - 1] < rows[i]);
                }
            }
        }
    }

    void namesSortWithoutRegardToCase()
    {
        std::vector<Token> tokens(4);
        const QStringList names{QStringLiteral("beta"), QStringLiteral("Alpha"), QString(),
                                QStringLiteral("ALPHA two")};
        for (int i = 0; i < 4; ++i) {
            tokens[size_t(i)].id = i + 1;
            tokens[size_t(i)].name = names.at(i);
        }
        const Inventory inventory({}, tokens);
        std::vector<int> rows{0, 1, 2, 3};
        sortTokens(inventory, TokenColumn::Name, Qt::AscendingOrder, sampleNow, rows);
        QCOMPARE(rows, (std::vector<int>{1, 3, 0, 2}));
        sortTokens(inventory, TokenColumn::Name, Qt::DescendingOrder, sampleNow, rows);
        QCOMPARE(rows, (std::vector<int>{0, 3, 1, 2}));
    }

    void aTokenNeverUsedCountsFromItsCreation()
    {
        Token token;
        token.created = Moment::at(sampleNow - 45 * msPerDay);
        token.lastUsed = Moment::null();
        QVERIFY(isUnusedFor(token, 45, sampleNow));
        QVERIFY(!isUnusedFor(token, 45, sampleNow - 1));
        token.lastUsed = Moment::at(sampleNow);
        QVERIFY(!isUnusedFor(token, 45, sampleNow));
    }

    void anUnknownLastUseIsNeitherUnusedNorNeverUsed_data()
    {
        QTest::addColumn<Moment>("used");
        QTest::newRow("unreadable") << Moment::unreadable();
        QTest::newRow("missing") << Moment::missing();
        QTest::newRow("empty") << Moment::empty();
    }
    void anUnknownLastUseIsNeitherUnusedNorNeverUsed()
    {
        QFETCH(Moment, used);
        Token token;
        token.id = 1;
        token.created = Moment::at(sampleNow - 400 * msPerDay);
        token.lastUsed = used;
        QVERIFY(!isUnusedFor(token, 30, sampleNow));
        const Inventory inventory({}, {token});
        TokenFilter filter;
        filter.neverUsed = true;
        filter.unusedDays = 30;
        const TokenSelection selection = selectTokens(inventory, filter, sampleNow);
        QVERIFY(selection.rows.empty());
        QCOMPARE(selection.facets.neverUsed, 0);
        QCOMPARE(selection.facets.unused, (std::array<int, 3>{}));
    }
};

QTEST_GUILESS_MAIN(TestTokenQuery)
#include "testtokenquery.moc"
