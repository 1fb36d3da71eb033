#include "domain/tableexport.h"
#include "support/readcsv.h"
#include "support/sampleinventory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <numeric>

using namespace tokendesk;
using namespace tokendesk::test;

class TestTableExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formulasAreMadeHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const QString &text, const char *field) {
            QTest::newRow(field) << text << QByteArray(field);
        };
        row(QStringLiteral("=HYPERLINK(\"http://x\")"), "\"'=HYPERLINK(\"\"http://x\"\")\"");
        row(QStringLiteral("+1"), "\"'+1\"");
        row(QStringLiteral("-1"), "\"'-1\"");
        row(QStringLiteral("@SUM(A1)"), "\"'@SUM(A1)\"");
        row(QStringLiteral("\t=1"), "\"'\t=1\"");
        row(QStringLiteral("  =1"), "\"'  =1\"");
        row(QStringLiteral("＝1"), "\"'＝1\"");
        row(QStringLiteral("\r\n"), "\"'\r\n\"");
        row(QStringLiteral("a=b"), "\"a=b\"");
        row(QStringLiteral("say \"hi\", you"), "\"say \"\"hi\"\", you\"");
        row(QString(), "\"\"");
    }
    void formulasAreMadeHarmless()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(csvField(text), field);
    }

    void whatIsNotKnownIsNotMadeUp()
    {
        Account gone;
        gone.id = 4;
        gone.deleted = Moment::unreadable();
        gone.listed = true;
        Token nobodys;
        nobodys.id = 9;
        nobodys.name = QStringLiteral("whose");
        const Inventory inventory({gone}, {nobodys});
        QVERIFY(!inventory.account(inventory.accountIndex(4)).isActive());
        const auto first = [](const QByteArray &json, const char *list) {
            return QJsonDocument::fromJson(json)
                .object()
                .value(QLatin1String(list))
                .toArray()
                .first()
                .toObject();
        };
        const QJsonObject token = first(tokensAsJson(inventory, {0}, sampleNow), "tokens");
        QVERIFY(token.value(QLatin1String("user")).isNull());
        const QJsonObject account =
            first(accountsAsJson(inventory, {inventory.accountIndex(4)}, sampleNow), "accounts");
        QVERIFY(account.contains(QLatin1String("id")));
        QVERIFY(!account.contains(QLatin1String("deleted_at")));
    }

    void everyTokenShownIsOneRowOfTheFile()
    {
        const Inventory inventory = sampleInventory(120, 6);
        std::vector<int> rows(120);
        std::iota(rows.begin(), rows.end(), 0);
        const QList<QStringList> csv = readCsv(tokensAsCsv(inventory, rows, sampleNow));
        QCOMPARE(csv.size(), 121);
        for (int i = 0; i < 120; ++i) {
            QCOMPARE(csv.at(i + 1).size(), csv.first().size());
            QCOMPARE(csv.at(i + 1).at(0).toLongLong(), inventory.token(i).id);
            QCOMPARE(csv.at(i + 1).at(1), inventory.token(i).name);
        }
        const QJsonArray json = QJsonDocument::fromJson(tokensAsJson(inventory, rows, sampleNow))
                                    .object()
                                    .value(QStringLiteral("tokens"))
                                    .toArray();
        QCOMPARE(json.size(), 120);
        for (int i = 0; i < 120; ++i) {
            const QJsonObject token = json.at(i).toObject();
            QCOMPARE(token.value(QStringLiteral("id")).toInteger(), inventory.token(i).id);
            QCOMPARE(token.value(QStringLiteral("expiration")).isNull(),
                     inventory.token(i).expiration.isNull());
            QCOMPARE(csv.at(i + 1).at(2), token.value(QStringLiteral("state")).toString());
        }
    }

    void whatIsNotKnownIsNotSaidToBeNever()
    {
        Inventory sample = sampleInventory(4, 1);
        std::vector<Token> tokens = sample.tokens();
        const Moment moments[]{Moment::null(), Moment::missing(), Moment::empty(),
                               Moment::unreadable()};
        for (size_t i = 0; i < 4; ++i)
            tokens[i].expiration = tokens[i].lastUsed = tokens[i].created = moments[i];
        const Inventory inventory({}, tokens);
        const QJsonArray json =
            QJsonDocument::fromJson(tokensAsJson(inventory, {0, 1, 2, 3}, sampleNow))
                .object()
                .value(QStringLiteral("tokens"))
                .toArray();
        QCOMPARE(json.size(), 4);
        for (int i = 0; i < 4; ++i) {
            const QJsonObject token = json.at(i).toObject();
            for (const char *name : {"expiration", "last_used", "created"}) {
                QCOMPARE(token.contains(QLatin1String(name)), i == 0);
                QCOMPARE(token.value(QLatin1String(name)).isNull(), i == 0);
            }
        }
    }

    void ofATokenThatNobodySaysToBeRevokedOrNotNoStateIsSaid()
    {
        Token token;
        token.id = 10;
        token.expiration = Moment::null();
        token.isStateStated = false;
        const Inventory inventory({}, {token});
        QCOMPARE(readCsv(tokensAsCsv(inventory, {0}, sampleNow)).at(1).at(2), QString());
        const QJsonObject one = QJsonDocument::fromJson(tokensAsJson(inventory, {0}, sampleNow))
                                    .object()
                                    .value(QStringLiteral("tokens"))
                                    .toArray()
                                    .first()
                                    .toObject();
        QCOMPARE(one.value(QStringLiteral("id")).toInteger(), 10);
        QVERIFY(!one.contains(QStringLiteral("state")));
        QVERIFY(!one.contains(QStringLiteral("active")));
    }

    void ofAnAccountNoTimeIsSaidThatIsNotKnown()
    {
        Account account;
        account.id = 9;
        account.created = Moment::missing();
        account.lastLogin = Moment::null();
        Token token;
        token.id = 10;
        token.accountId = 9;
        const Inventory inventory({account}, {token});
        const auto first = [](const QByteArray &json, const char *list) {
            return QJsonDocument::fromJson(json)[QLatin1String(list)].toArray().first().toObject();
        };
        const QJsonObject listed = first(accountsAsJson(inventory, {0}, sampleNow), "accounts");
        const QJsonObject ofToken = first(tokensAsJson(inventory, {0}, sampleNow), "tokens")
                                        .value(QLatin1String("user"))
                                        .toObject();
        for (const QJsonObject &one : {listed, ofToken}) {
            QCOMPARE(one.value(QLatin1String("id")).toInteger(), 9);
            QVERIFY(!one.contains(QLatin1String("created_at")));
            QVERIFY(one.contains(QLatin1String("last_login")));
            QVERIFY(one.value(QLatin1String("last_login")).isNull());
        }
    }

    void ofAnAccountThatIsNotListedNoStateIsSaid()
    {
        Token token;
        token.id = 10;
        token.accountId = 7;
        const Inventory inventory({}, {token});
        QCOMPARE(readCsv(tokensAsCsv(inventory, {0}, sampleNow)).at(1).constLast(), QString());
        const QList<QStringList> accounts = readCsv(accountsAsCsv(inventory, {0}, sampleNow));
        QCOMPARE(accounts.at(1).at(accounts.first().indexOf(QStringLiteral("state"))), QString());
        QVERIFY(!accountsAsJson(inventory, {0}, sampleNow).contains("deleted_at"));
        QVERIFY(accountsAsJson(sampleInventory(0, 1), {0}, sampleNow).contains("deleted_at"));
    }

    void everyAccountShownIsOneRowOfTheFile()
    {
        const Inventory inventory = sampleInventory(120, 6);
        const std::vector<int> rows{4, 1};
        const QList<QStringList> csv = readCsv(accountsAsCsv(inventory, rows, sampleNow));
        QCOMPARE(csv.size(), 3);
        QCOMPARE(csv.at(1).at(2), QStringLiteral("account_4@service"));
        QCOMPARE(csv.at(1).at(6), QStringLiteral("deactivated"));
        const QJsonArray json = QJsonDocument::fromJson(accountsAsJson(inventory, rows, sampleNow))
                                    .object()
                                    .value(QStringLiteral("accounts"))
                                    .toArray();
        QCOMPARE(json.size(), 2);
        QCOMPARE(json.at(1).toObject().value(QStringLiteral("id")).toInteger(), 1001);
    }

    void ofTokensThatAreNotKnownNothingIsSaid()
    {
        Inventory inventory = sampleInventory(0, 6);
        inventory.setKnowsTokens(false);
        const std::vector<int> rows{1};
        const QList<QStringList> csv = readCsv(accountsAsCsv(inventory, rows, sampleNow));
        for (int column = 0; column < csv.first().size(); ++column) {
            const QString title = csv.first().at(column);
            const bool ofTokens = title.startsWith(QLatin1String("tokens_"))
                || title == QLatin1String("next_expiry") || title == QLatin1String("last_used");
            QVERIFY2(!ofTokens || csv.at(1).at(column).isEmpty(), qPrintable(title));
        }
        const QJsonObject json = QJsonDocument::fromJson(accountsAsJson(inventory, rows, sampleNow))
                                     .object()
                                     .value(QStringLiteral("accounts"))
                                     .toArray()
                                     .first()
                                     .toObject();
        for (const char *key : {"tokens", "next_expiry", "last_used"})
            QVERIFY2(json.value(QLatin1String(key)).isNull(), key);
    }
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "testtableexport.moc"
