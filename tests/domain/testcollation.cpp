#include "domain/collation.h"
#include "domain/sentence.h"
#include "domain/tokenquery.h"
#include "support/sampleinventory.h"

#include <QTest>

#include <numeric>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

Inventory named(const QStringList &names)
{
    std::vector<Token> tokens;
    for (const QString &name : names) {
        Token token;
        token.id = static_cast<TokenId>(tokens.size()) + 1;
        token.accountId = 1;
        token.name = name;
        tokens.push_back(token);
    }
    return Inventory(sampleAccounts(1), std::move(tokens));
}

QStringList sortedNames(const Inventory &inventory, Qt::SortOrder order)
{
    std::vector<int> rows(static_cast<size_t>(inventory.tokenCount()));
    std::iota(rows.begin(), rows.end(), 0);
    sortTokens(inventory, TokenColumn::Name, order, sampleNow, rows);
    QStringList names;
    for (const int row : rows)
        names << inventory.token(row).name;
    return names;
}

} // namespace

class TestCollation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void namesStandWhereAPersonLooksForThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("sorted");
        const auto row = [](const char *name, const char *locale, const char *sorted) {
            QTest::newRow(name) << QString::fromLatin1(locale)
                                << QString::fromUtf8(sorted).split(QLatin1Char(' '));
        };
        row("German", "de_DE", "Apfel Äpfel Arzt ärzte token-2 token-10 Zebra");
        row("Swedish: after z", "sv_SE", "Apfel Arzt token-2 token-10 Zebra Äpfel ärzte");
        row("English", "en_GB", "Apfel Äpfel Arzt ärzte token-2 token-10 Zebra");
        row("no language", "C", "Apfel Äpfel Arzt ärzte token-2 token-10 Zebra");
        row("numbers", "en_GB", "etl-2-prod etl-2-test ETL-9-prod etl-10-prod etl-100");
        row("French", "fr_FR", "cote coté côte zone");
    }
    void namesStandWhereAPersonLooksForThem()
    {
        QFETCH(QString, locale);
        QFETCH(QStringList, sorted);
        QLocale::setDefault(QLocale(locale));
        QStringList mixed = sorted;
        std::sort(mixed.begin(), mixed.end());
        const Inventory inventory = named(mixed);
        QCOMPARE(sortedNames(inventory, Qt::AscendingOrder), sorted);
        std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(sortedNames(inventory, Qt::DescendingOrder), sorted);
        for (qsizetype i = 1; i < sorted.size(); ++i)
            QVERIFY(compareNames(sorted.at(i), sorted.at(i - 1)) < 0);
    }

    void aChangeOfTheLanguageSortsAnew()
    {
        const Inventory inventory = named({QStringLiteral("Zebra"), QString::fromUtf8("Äpfel")});
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(sortedNames(inventory, Qt::AscendingOrder).constFirst(),
                 QString::fromUtf8("Äpfel"));
        QVERIFY(inventory.hasTokenRanks());
        QLocale::setDefault(QLocale(QLocale::Swedish));
        QVERIFY(!inventory.hasTokenRanks());
        QCOMPARE(sortedNames(inventory, Qt::AscendingOrder).constFirst(), QStringLiteral("Zebra"));
    }

    void ranksFollowEveryChangeOfANameAndNoOther()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Inventory inventory = named({QStringLiteral("b"), QStringLiteral("d"), QString()});
        QCOMPARE(*inventory.tokenRanks(), (std::vector<int>{0, 1, blankRank}));
        const Inventory copy = inventory;
        QVERIFY(copy.hasTokenRanks());

        Token token = inventory.token(0);
        token.active = !token.active;
        inventory.setToken(token);
        QVERIFY(inventory.hasTokenRanks());
        token.name = QStringLiteral("z");
        inventory.setToken(token);
        QVERIFY(!inventory.hasTokenRanks());
        QCOMPARE(*inventory.tokenRanks(), (std::vector<int>{1, 0, blankRank}));
        token.id = 99;
        token.name = QStringLiteral("D");
        inventory.setToken(token);
        QCOMPARE(*inventory.tokenRanks(), (std::vector<int>{1, 0, blankRank, 0}));
        inventory.removeToken(1); // the last one takes its place
        QCOMPARE(*inventory.tokenRanks(), (std::vector<int>{0, 0, blankRank}));
        QCOMPARE(*copy.tokenRanks(), (std::vector<int>{0, 1, blankRank}));
    }

    void aListIsWrittenAsTheLanguageDoes()
    {
        const QStringList three{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(joinedWords(three), QStringLiteral("a, b und c"));
        QLocale::setDefault(QLocale(QStringLiteral("ja_JP")));
        QCOMPARE(joinedWords(three), QString::fromUtf8("a、b、c"));
        QCOMPARE(joinedWords({QStringLiteral("a")}), QStringLiteral("a"));
        QCOMPARE(joinedWords({}), QString());
    }
};

QTEST_MAIN(TestCollation)
#include "testcollation.moc"
