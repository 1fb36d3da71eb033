#include "domain/namesearch.h"
#include "domain/textmatch.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

class TestNameSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameFitsByWhereTheWordsStand_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fit");
        const auto row = [](const char *tag, const char *name, const char *typed, NameFit fit) {
            QTest::newRow(tag) << QString::fromUtf8(name) << QString::fromUtf8(typed)
                               << static_cast<int>(fit);
        };
        row("no words", "Airflow", "", NameFit::Start);
        row("begins", "Airflow prod", "air", NameFit::Start);
        row("the whole name", "Airflow", "airflow", NameFit::Whole);
        row("the whole name, of two words", "Airflow prod", " airflow  PROD ", NameFit::Whole);
        row("both, and the name goes on", "Airflow prod", "airflow pro", NameFit::Start);
        row("begins, in another case", "Airflow prod", "AIR", NameFit::Start);
        row("both in order", "New service account", "new acc", NameFit::Start);
        row("both, turned around", "New service account", "acc new", NameFit::WordStarts);
        row("a later word", "Show its account", "acc", NameFit::WordStarts);
        row("behind a dash", "airflow-prod", "prod", NameFit::WordStarts);
        row("behind an underscore", "airflow_prod", "prod", NameFit::WordStarts);
        row("within", "airflow", "flow", NameFit::Inside);
        row("first within, then a word's start", "reflow flow", "flow", NameFit::WordStarts);
        row("one begins, one is within", "Airflow prod", "air rod", NameFit::Inside);
        row("one is missing", "Airflow prod", "air staging", NameFit::None);
        row("missing", "Airflow", "dbt", NameFit::None);
        row("beyond ASCII", "Ünïcode", "ünï", NameFit::Start);
        row("within, beyond ASCII", "データ取込", "取込", NameFit::Inside);
    }
    void aNameFitsByWhereTheWordsStand()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(int, fit);
        QCOMPARE(static_cast<int>(nameFit(foldedKey(name), searchWords(typed))), fit);
    }

    void theBestTokensComeFirstAndNoMoreThanAskedFor()
    {
        std::vector<Token> tokens;
        const auto add = [&](TokenId id, const char *name) {
            Token token;
            token.id = id;
            token.accountId = 1000;
            token.name = QString::fromLatin1(name);
            tokens.push_back(token);
        };
        add(1, "reprod");
        add(2, "airflow-prod");
        add(3, "staging");
        add(4, "prod-airflow");
        add(5, "prod-dbt");
        add(6, "stag");
        const Inventory inventory(sampleAccounts(1), tokens);
        const auto found = [&](const char *typed, size_t most) {
            QList<TokenId> ids;
            const std::vector<int> rows =
                tokensNamed(inventory, searchWords(QString::fromLatin1(typed)), most);
            for (const int row : rows)
                ids << inventory.token(row).id;
            return ids;
        };
        QCOMPARE(found("prod", 20), (QList<TokenId>{4, 5, 2, 1}));
        QCOMPARE(found("prod", 3), (QList<TokenId>{4, 5, 2}));
        QCOMPARE(found("prod", 1), (QList<TokenId>{4}));
        // However many begin with it, the one that is called so is among them.
        QCOMPARE(found("stag", 1), (QList<TokenId>{6}));
        QCOMPARE(found("nowhere", 20), QList<TokenId>());
    }

    void aTokenIsFoundByItsId()
    {
        const Inventory inventory = sampleInventory(200, 5);
        const std::vector<int> rows =
            tokensNamed(inventory, searchWords(QStringLiteral("209")), 20);
        QVERIFY(!rows.empty());
        QCOMPARE(inventory.token(rows.front()).id, TokenId(209));
    }

    // What a simple look at each name finds, the pass over the keys finds too.
    void allThatContainTheWordAreFound()
    {
        const Inventory inventory = sampleInventory(3000, 40);
        QSet<int> expected;
        for (int row = 0; row < inventory.tokenCount(); ++row) {
            if (inventory.token(row).name.contains(QLatin1String("dbt"), Qt::CaseInsensitive))
                expected.insert(row);
        }
        QVERIFY(expected.size() > 100);
        const std::vector<int> rows =
            tokensNamed(inventory, searchWords(QStringLiteral("dbt")), 3000);
        QCOMPARE(QSet<int>(rows.begin(), rows.end()), expected);
        QCOMPARE(static_cast<qsizetype>(rows.size()), expected.size());
    }

    void anAccountIsFoundByItsServiceId()
    {
        const Inventory inventory = sampleInventory(10, 30);
        const std::vector<int> rows =
            accountsNamed(inventory, searchWords(QStringLiteral("account_17@")), 20);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(inventory.account(rows.front()).serviceId, QStringLiteral("account_17@service"));
    }
};

QTEST_MAIN(TestNameSearch)
#include "testnamesearch.moc"
