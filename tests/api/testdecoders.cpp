// What the decoders make of good answers, and how fast.
#include "api/decoders.h"

#include "api/fixture.h"

#include <QtTest>

using namespace tokendesk;

namespace {

/// As large as a list gets: every row with its user, in the server's own order of fields.
QByteArray largeList(int rows)
{
    QByteArray json("[");
    for (int i = 1; i <= rows; ++i) {
        const QByteArray id = QByteArray::number(i);
        const QByteArray account = QByteArray::number(1 + i % (rows / 5 + 1));
        json += i > 1 ? ",\n" : "\n";
        json += R"({"id": )" + id
            + R"(, "created": "2026-01-15T10:30:00.123456+00:00", "name": "pipeline-production-)"
            + id
            + R"(", "active": true, "expiration": "2027-01-15T10:30:00Z", "last_used": "2026-11-22T)"
            + R"(02:00:15Z", "user": {"id": )" + account + R"(, "user_id": "account_)" + account
            + R"(@service", "user_name": "account_)" + account + R"(", "email": "account_)"
            + account + R"(@service", "name": "Account )" + account
            + R"(", "role": "Member", "user_type": "Service"}})";
    }
    return json + "\n]\n";
}

} // namespace

class TestDecoders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenListHoldsWhatTheServerListed();
    void accountPageHoldsWhatTheServerListed_data();
    void accountPageHoldsWhatTheServerListed();
    void teamPageHoldsWhatTheServerListed();
    void singleAnswersAreDecoded();
    void listsMayBePagesAndPagesMayBeLists();
    void emptyListsAreNoErrors_data();
    void emptyListsAreNoErrors();
    void kindsOfExpiryAreToldApart_data();
    void kindsOfExpiryAreToldApart();
    void namesKeepEveryCharacter_data();
    void namesKeepEveryCharacter();
    void eachAccountIsThereOnce();
    void extremeIdsAreExact_data();
    void extremeIdsAreExact();
    void wholeNumbersMayHaveAFractionOfZeros();
    void aByteOrderMarkIsNoFault();
    void unknownRolesSurvive();
    void aLargeListIsDecodedInOnePass();
};

void TestDecoders::tokenListHoldsWhatTheServerListed()
{
    const auto result = decodeTokenList(fixture("user-tokens-service.json"));
    QVERIFY(result.ok());
    QCOMPARE(result->tokens.size(), size_t{3});
    QCOMPARE(result->accounts.size(), size_t{3});
    QVERIFY(result->issues.empty());

    const Token &token = result->tokens[1];
    QCOMPARE(token.id, 11);
    QCOMPARE(token.accountId, 46);
    QCOMPARE(token.name, QStringLiteral("dbt-cloud"));
    QVERIFY(!token.active);
    QCOMPARE(token.created, parseMoment("2026-03-01T08:00:00.123Z"));
    QCOMPARE(token.expiration, parseMoment("2026-12-01T08:00:00Z"));
    QVERIFY(result->tokens[0].active);
    QVERIFY(result->tokens[2].expiration.isNull());
    QVERIFY(result->tokens[2].lastUsed.isNull());
    QCOMPARE(result->tokens[2].created, parseMoment("2025-06-01T00:00:00Z")); // naive is UTC

    const Account &account = result->accounts[2];
    QCOMPARE(account.id, 47);
    QCOMPARE(account.serviceId, QStringLiteral("full_platform_automation@service"));
    QCOMPARE(account.userName, QStringLiteral("full_platform_automation"));
    QCOMPARE(account.email, QString());
    QCOMPARE(account.role, QStringLiteral("Admin"));
    QCOMPARE(account.userType, QStringLiteral("Service"));
    QVERIFY(!account.listed);
    QVERIFY(account.created.isMissing());
}

void TestDecoders::accountPageHoldsWhatTheServerListed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("teams");
    QTest::newRow("total") << fixture("users-page-total.json") << 1
                           << QStringList{QStringLiteral("Public")};
    QTest::newRow("total_count") << fixture("users-page-total_count.json") << 2
                                 << QStringList{QStringLiteral("Public"),
                                                QStringLiteral("Data Engineering")};
}

void TestDecoders::accountPageHoldsWhatTheServerListed()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    QFETCH(QStringList, teams);
    const auto page = decodeAccountPage(json);
    QVERIFY(page.ok());
    QVERIFY(page->issues.empty());
    QCOMPARE(page->accounts.size(), static_cast<size_t>(count));
    QCOMPARE(page->rows, count);
    QCOMPARE(page->total, count);
    QCOMPARE(page->accounts[0].teams, teams);
    QVERIFY(!page->accounts[0].teamsUnclear);
    QVERIFY(page->accounts[0].listed);
    if (count == 2) {
        QVERIFY(!page->accounts[1].isActive());
        QCOMPARE(page->accounts[1].deleted, parseMoment("2026-10-02T11:00:00Z"));
        QVERIFY(page->accounts[1].lastLogin.isNull());
    }
}

void TestDecoders::teamPageHoldsWhatTheServerListed()
{
    const auto page = decodeTeamPage(fixture("teams-page.json"));
    QVERIFY(page.ok());
    QCOMPARE(page->teams.size(), size_t{3});
    QCOMPARE(page->teams[1], (Team{2, QStringLiteral("Data Engineering")}));
    QCOMPARE(page->total, 3);
}

void TestDecoders::singleAnswersAreDecoded()
{
    const auto account = decodeAccount(fixture("user-created.json"));
    QVERIFY(account.ok());
    QCOMPARE(account->id, 123);
    QCOMPARE(account->teams.size(), 2);
    QVERIFY(account->listed);
    QVERIFY(account->deleted.isMissing());
    QVERIFY(account->isActive());

    const auto token = decodeToken(fixture("user-token-created.json"));
    QVERIFY(token.ok());
    QCOMPARE(token->token.id, 456);
    QCOMPARE(token->token.accountId, 123);
    QCOMPARE(token->account.name, QStringLiteral("API Access"));
}

void TestDecoders::listsMayBePagesAndPagesMayBeLists()
{
    const QByteArray rows = fixture("user-tokens-service.json");
    const auto wrapped = decodeTokenList("{\"items\": " + rows + ", \"total\": 3}");
    QVERIFY(wrapped.ok());
    const auto plain = decodeTokenList(rows);
    QCOMPARE(wrapped->tokens, plain->tokens);
    QCOMPARE(wrapped->accounts, plain->accounts);

    const auto accounts = decodeAccountPage(R"([{"id":1,"name":"x"}])");
    QVERIFY(accounts.ok());
    QCOMPARE(accounts->rows, 1);
    QCOMPARE(accounts->total, -1);
}

void TestDecoders::emptyListsAreNoErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("spaces") << QByteArray(" \r\n\t[ ] \n");
    QTest::newRow("page") << QByteArray(R"({"items":[],"total":0})");
    QTest::newRow("total first") << QByteArray(R"({"total_count":0,"items":[],"page":1})");
}

void TestDecoders::emptyListsAreNoErrors()
{
    QFETCH(QByteArray, json);
    QVERIFY(decodeTokenList(json).ok());
    QVERIFY(decodeAccountPage(json).ok());
    QVERIFY(decodeTeamPage(json).ok());
    QVERIFY(decodeTokenList(json)->tokens.empty());
    QVERIFY(decodeTokenList(json)->issues.empty());
}

void TestDecoders::kindsOfExpiryAreToldApart_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Moment>("expected");
    QTest::addColumn<int>("issues");
    QTest::newRow("set") << QByteArray(R"("expiration":"2027-01-01",)") << parseMoment("2027-01-01")
                         << 0;
    QTest::newRow("offset") << QByteArray(R"("expiration":"2027-01-01T02:00:00+02:00",)")
                            << parseMoment("2027-01-01") << 0;
    QTest::newRow("escaped") << QByteArray(R"("expiration":"2027\u002d01-01",)")
                             << parseMoment("2027-01-01") << 0;
    QTest::newRow("null") << QByteArray(R"("expiration":null,)") << Moment::null() << 0;
    QTest::newRow("missing") << QByteArray() << Moment::missing() << 0;
    QTest::newRow("empty") << QByteArray(R"("expiration":"",)") << Moment::empty() << 0;
    QTest::newRow("never") << QByteArray(R"("expiration":"never",)") << Moment::unreadable() << 1;
    QTest::newRow("number") << QByteArray(R"("expiration":1800000000,)") << Moment::unreadable()
                            << 1;
    QTest::newRow("object") << QByteArray(R"("expiration":{"at":1},)") << Moment::unreadable() << 1;
    QTest::newRow("the last of two")
        << QByteArray(R"("expiration":"x","expiration":null,)") << Moment::null() << 0;
}

void TestDecoders::kindsOfExpiryAreToldApart()
{
    QFETCH(QByteArray, field);
    QFETCH(Moment, expected);
    QFETCH(int, issues);
    const auto result =
        decodeTokenList("[{\"id\":1," + field + R"("active":true,"user":{"id":2}}])");
    QVERIFY(result.ok());
    QCOMPARE(result->tokens.size(), size_t{1});
    QCOMPARE(result->tokens[0].expiration, expected);
    QCOMPARE(result->issues.size(), static_cast<size_t>(issues));
    if (issues > 0)
        QCOMPARE(result->issues[0].path, QStringLiteral("[0].expiration"));
}

void TestDecoders::namesKeepEveryCharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("markup") << QByteArray("<b>&amp;</b>") << QStringLiteral("<b>&amp;</b>");
    QTest::newRow("formula") << QByteArray("=1+1") << QStringLiteral("=1+1");
    QTest::newRow("escapes") << QByteArray(R"(a\"b\\c\/d\b\f\n\r\te)")
                             << QStringLiteral("a\"b\\c/d\b\f\n\r\te");
    QTest::newRow("nul") << QByteArray(R"(a\u0000b)")
                         << QString(QStringLiteral("a%1b")).arg(QChar());
    QTest::newRow("override") << QByteArray(R"(a\u202Eb)") << QStringLiteral("a\u202Eb");
    QTest::newRow("scripts") << QByteArray("ключ 鍵 🔑") << QStringLiteral("ключ 鍵 🔑");
    QTest::newRow("escaped scripts")
        << QByteArray(R"(\u043a\u9375\ud83d\udd11)") << QStringLiteral("к鍵🔑");
    QTest::newRow("ends in a backslash") << QByteArray(R"(a\\)") << QStringLiteral("a\\");
    QTest::newRow("looks like rows")
        << QByteArray(R"(\"},{\"id\":9)") << QStringLiteral("\"},{\"id\":9");
}

void TestDecoders::namesKeepEveryCharacter()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto result =
        decodeTokenList("[{\"id\":1,\"name\":\"" + text + R"(","active":true,"user":{"id":2}}])");
    QVERIFY(result.ok());
    QVERIFY(result->issues.empty());
    QCOMPARE(result->tokens[0].name, expected);
}

void TestDecoders::eachAccountIsThereOnce()
{
    const auto result = decodeTokenList(R"([{"id":3,"active":true,"user":{"id":2,"name":"first"}},)"
                                        R"({"id":1,"active":true,"user":{"name":"other","id":2}},)"
                                        R"({"id":2,"active":true,"user":{"id":7}}])");
    QVERIFY(result.ok());
    QCOMPARE(result->tokens.size(), size_t{3}); // in the server's order
    QCOMPARE(result->tokens[0].id, 3);
    QCOMPARE(result->tokens[1].accountId, 2);
    QCOMPARE(result->accounts.size(), size_t{2});
    QCOMPARE(result->accounts[0].name, QStringLiteral("first"));
}

void TestDecoders::extremeIdsAreExact_data()
{
    QTest::addColumn<qint64>("id");
    for (const qint64 id : {qint64{0}, qint64{-1}, qint64{9007199254740993},
                            std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        QTest::addRow("%lld", static_cast<long long>(id)) << id;
}

void TestDecoders::extremeIdsAreExact()
{
    QFETCH(qint64, id);
    const QByteArray text = QByteArray::number(id);
    const auto result =
        decodeTokenList("[{\"id\":" + text + ",\"active\":true,\"user\":{\"id\":" + text + "}}]");
    QVERIFY(result.ok());
    QVERIFY(result->issues.empty());
    QCOMPARE(result->tokens[0].id, id);
    QCOMPARE(result->tokens[0].accountId, id);
    QCOMPARE(result->accounts[0].id, id);
}

void TestDecoders::wholeNumbersMayHaveAFractionOfZeros()
{
    const auto tokens = decodeTokenList(
        R"({"items":[{"id":10.0,"active":true,"user":{"id":-3.000}},)"
        R"({"id":9007199254740991.0,"active":true,"user":{"id":0.0}}],"total":2.0})");
    QVERIFY(tokens.ok());
    QVERIFY(tokens->issues.empty());
    QVERIFY(tokens->complete);
    QCOMPARE(tokens->tokens.size(), size_t{2});
    QCOMPARE(tokens->tokens[0].id, 10);
    QCOMPARE(tokens->tokens[0].accountId, -3);
    QCOMPARE(tokens->tokens[1].id, 9007199254740991);
    QCOMPARE(tokens->tokens[1].accountId, 0);
    const auto token = decodeToken(R"({"id":7.0,"active":true,"user":{"id":6.0}})");
    QVERIFY(token.ok());
    QCOMPARE(token->token.id, 7);
}

void TestDecoders::aByteOrderMarkIsNoFault()
{
    const auto result = decodeTokenList("\xEF\xBB\xBF" + fixture("user-tokens-service.json"));
    QVERIFY(result.ok());
    QCOMPARE(result->tokens.size(), size_t{3});
    QVERIFY(result->issues.empty());
}

void TestDecoders::unknownRolesSurvive()
{
    const auto page = decodeAccountPage(R"([{"id":1,"role":"Übermensch v2"}])");
    QVERIFY(page.ok());
    QCOMPARE(page->accounts[0].role, QStringLiteral("Übermensch v2"));
    QVERIFY(page->issues.empty());
}

void TestDecoders::aLargeListIsDecodedInOnePass()
{
    constexpr int rows = 100'000;
    const QByteArray json = largeList(rows);
    QBENCHMARK
    {
        const auto result = decodeTokenList(json);
        QVERIFY(result.ok());
        QCOMPARE(result->tokens.size(), static_cast<size_t>(rows));
        QCOMPARE(result->accounts.size(), static_cast<size_t>(rows / 5 + 1));
        QVERIFY(result->issues.empty());
    }
}

QTEST_GUILESS_MAIN(TestDecoders)
#include "testdecoders.moc"
