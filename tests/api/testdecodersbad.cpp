// Bad bodies: what is shown, what is left out, and what is said about it.
#include "api/decodeissues.h"

#include <QtTest>

using namespace tokendesk;

namespace {

/// A good row before and one behind the bad one: both must be there in the end.
QByteArray between(const QByteArray &row)
{
    return R"([{"id":1,"name":"before","active":true,"user":{"id":5}},)" + row
        + R"(,{"id":2,"name":"behind","active":false,"user":{"id":5}}])";
}

QByteArray fields(const QByteArray &more)
{
    return R"({"id":7,"name":"bad","active":true,"user":{"id":6},)" + more + "}";
}

QByteArray bytes(const char *text, qsizetype size)
{
    return QByteArray(text, size);
}

} // namespace

class TestDecodersBad final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBadRowHidesNoGoodOne_data();
    void aBadRowHidesNoGoodOne();
    void whatIsNoAnswerIsALocatedError_data();
    void whatIsNoAnswerIsALocatedError();
    void badAccountsKeepWhatIsGoodOfThem_data();
    void badAccountsKeepWhatIsGoodOfThem();
    void totalsThatAreNoCountsAreUnknown_data();
    void totalsThatAreNoCountsAreUnknown();
    void singleAnswersWithoutAnIdAreErrors_data();
    void singleAnswersWithoutAnIdAreErrors();
    void issuesAreBounded();
    void eachRowIsCountedOnce();
    void longTextsAreCut();
    void rowsAreBounded();
    void deepNestingNeedsNoStack();
    void errorsNameTheByte();
};

void TestDecodersBad::aBadRowHidesNoGoodOne_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    const auto refused = [](const char *name, const QByteArray &row, const char *message,
                            const char *path = "[1].id") {
        QTest::newRow(name) << row << true << QString::fromLatin1(path)
                            << QString::fromUtf8(message);
    };
    const auto shown = [](const char *name, const QByteArray &row, const char *path,
                          const char *message = "") {
        QTest::newRow(name) << row << false << QString::fromLatin1(path)
                            << QString::fromUtf8(message);
    };
    const auto id = [](const QByteArray &value) -> QByteArray {
        return "{\"id\":" + value + R"(,"name":"bad","active":true,"user":{"id":6}})";
    };

    refused("row is null", "null", "no object", "[1]");
    refused("row is a number", "12", "no object", "[1]");
    refused("row is text", "\"x\"", "no object", "[1]");
    refused("row is true", "true", "no object", "[1]");
    refused("row is a list", "[1,[2]]", "no object", "[1]");
    refused("row is an empty list", "[]", "no object", "[1]");
    refused("row is NaN", "NaN", "no object", "[1]");
    refused("row is a broken word", "nul", "no object", "[1]");
    refused("row is empty", "{}", "is missing");
    refused("id is null", id("null"), "is null");
    refused("id is text", id("\"7\""), "is text");
    refused("id is true", id("true"), "is true or false");
    refused("id is a list", id("[7]"), "is a list");
    refused("id is an object", id("{\"id\":7}"), "is an object");
    refused("id has a fraction", id("7.5"), "no whole number");
    refused("id has a late fraction", id("7.001"), "no whole number");
    refused("id has a fraction of zeros and an exponent", id("7.0e0"), "no whole number");
    refused("id has a fraction of zeros and is not exact", id("9007199254740992.0"),
            "no whole number");
    refused("id has an exponent", id("7e0"), "no whole number");
    refused("id is 1E3", id("1E3"), "no whole number");
    refused("id is beyond int64", id("9223372036854775808"), "beyond 64 bits");
    refused("id is below int64", id("-9223372036854775809"), "beyond 64 bits");
    refused("id is uint64", id("18446744073709551615"), "beyond 64 bits");
    refused("id has 400 digits", id(QByteArray(400, '9')), "beyond 64 bits");
    refused("id is 1e999", id("1e999"), "no whole number");
    refused("id is NaN", id("NaN"), "no valid JSON");
    refused("id is Infinity", id("Infinity"), "no valid JSON");
    refused("id is -Infinity", id("-Infinity"), "no valid JSON");
    refused("id has a plus", id("+7"), "no valid JSON");
    refused("id has a leading zero", id("07"), "no valid JSON");
    refused("id is hexadecimal", id("0x7"), "no valid JSON");
    refused("id ends in a dot", id("7."), "no valid JSON");
    refused("id is a lone minus", id("-"), "no valid JSON");
    refused("id has letters", id("7abc"), "no valid JSON");
    refused("id was there before", R"({"id":1,"name":"bad","active":true})", "was there before");
    refused("id under another case", R"({"ID":7,"name":"bad"})", "is missing");
    refused("the second id is bad", R"({"id":7,"id":"x","name":"bad"})", "is text");
    refused("only an unknown field", R"({"x":[{"id":7}],"name":"bad"})", "is missing");

    shown("created is no date", fields(R"("created":"yesterday")"), "[1].created", "yesterday");
    shown("created is a number", fields(R"("created":17)"), "[1].created");
    shown("created is a month 13", fields(R"("created":"2026-13-01")"), "[1].created");
    shown("created is 30 February", fields(R"("created":"2026-02-30T00:00:00Z")"), "[1].created");
    shown("created is hour 25", fields(R"("created":"2026-02-03T25:00:00Z")"), "[1].created");
    shown("created has a bad zone", fields(R"("created":"2026-02-03T05:00:00+99")"), "[1].created");
    shown("created is broken", fields("\"created\":nope"), "[1].created");
    shown("expiration is true", fields(R"("expiration":true)"), "[1].expiration");
    shown("expiration is a list", fields(R"("expiration":["2027-01-01"])"), "[1].expiration");
    shown("expiration is NaN", fields(R"("expiration":NaN)"), "[1].expiration");
    shown("last_used is text", fields(R"("last_used":"never")"), "[1].last_used", "never");
    shown("last_used is year 0", fields(R"("last_used":"0000-01-01")"), "[1].last_used");
    shown("active is missing", R"({"id":7,"name":"bad","user":{"id":6}})", "[1].active",
          "not revoked");
    shown("active is null", fields(R"("active":null)"), "[1].active", "not revoked");
    shown("active is 0", fields(R"("active":0)"), "[1].active", "not revoked");
    shown("active is text", fields(R"("active":"false")"), "[1].active", "not revoked");
    shown("active is broken", fields(R"("active":fals)"), "[1].active", "not revoked");
    shown("active is False", fields(R"("active":False)"), "[1].active", "not revoked");
    shown("name is a number", fields(R"("name":12)"), "[1].name", "as it came");
    shown("name is true", fields(R"("name":true)"), "[1].name", "as it came");
    shown("name is a list", fields(R"("name":["x"])"), "[1].name", "left empty");
    shown("name is an object", fields(R"("name":{"x":1})"), "[1].name", "left empty");
    shown("name is broken", fields(R"("name":x)"), "[1].name", "left empty");
    shown("name has a lone high surrogate", fields(R"("name":"a\ud83d")"), "[1].name");
    shown("name has a lone low surrogate", fields(R"("name":"\udd11b")"), "[1].name");
    shown("name has swapped surrogates", fields(R"("name":"\udd11\ud83d")"), "[1].name");
    shown("name has an unknown escape", fields(R"("name":"a\qb")"), "[1].name");
    shown("name has a short escape", fields(R"("name":"a\u12")"), "[1].name");
    shown("name has a wrong escape", fields(R"("name":"a\u12xyz")"), "[1].name");
    shown("user is missing", R"({"id":7,"name":"bad","active":true})", "[1].user", "whose token");
    shown("user is null", R"({"id":7,"name":"bad","active":true,"user":null})", "[1].user");
    shown("user is a number", R"({"id":7,"name":"bad","active":true,"user":6})", "[1].user",
          "no object");
    shown("user is text", R"({"id":7,"name":"bad","active":true,"user":"x"})", "[1].user");
    shown("user is a list", R"({"id":7,"name":"bad","active":true,"user":[{"id":6}]})", "[1].user");
    shown("user is empty", R"({"id":7,"name":"bad","active":true,"user":{}})", "[1].user.id",
          "is missing");
    shown("user's id is text", R"({"id":7,"name":"bad","active":true,"user":{"id":"6"}})",
          "[1].user.id", "is text");
    shown("user's id has a fraction", R"({"id":7,"name":"bad","active":true,"user":{"id":6.5}})",
          "[1].user.id");
    shown("user's name is a list", fields(R"("user":{"id":9,"name":[]})"), "[1].name");
    shown("user's teams are text", fields(R"("user":{"id":9,"teams":"Public"})"), "[1].teams");
    shown("broken UTF-8", fields("\"name\":\"bad\xff\""), "", "�");
    shown("UTF-8 cut in half", fields("\"name\":\"bad\xe2\x82\""), "", "�");
    shown("overlong UTF-8", fields("\"name\":\"bad\xc0\xaf\""), "", "�");
    shown("surrogate in UTF-8", fields("\"name\":\"bad\xed\xa0\x80\""), "", "�");
    shown("beyond Unicode", fields("\"name\":\"bad\xf4\x90\x80\x80\""), "", "�");
    shown("Latin-1", fields("\"name\":\"caf\xe9\""), "", "�");
    shown("raw line break in text", fields("\"name\":\"a\nb\""), "", "�");
    shown("raw NUL in text", fields(bytes("\"name\":\"a\0b\"", 12)), "", "�");
    shown("broken UTF-8 in a key", fields("\"\xff\":1"), "", "�");
}

void TestDecodersBad::aBadRowHidesNoGoodOne()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, refused);
    QFETCH(QString, path);
    QFETCH(QString, message);
    const auto result = decodeTokenList(between(row));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text()));
    QCOMPARE(result->tokens.size(), refused ? size_t{2} : size_t{3});
    QCOMPARE(result->tokens.front().name, QStringLiteral("before"));
    QCOMPARE(result->tokens.back().name, QStringLiteral("behind"));
    QVERIFY(!result->tokens.back().active);
    if (!refused) {
        QCOMPARE(result->tokens[1].id, 7);
        QVERIFY(result->tokens[1].active); // never looks revoked when nobody says so
        QCOMPARE(result->tokens[1].isStateStated, !path.endsWith(QLatin1String(".active")));
    }
    QCOMPARE(result->issues.size(), size_t{1});
    const DecodeIssue &issue = result->issues[0];
    QCOMPARE(issue.rowRefused, refused);
    QCOMPARE(issue.path, path);
    QCOMPARE(issue.row, path.isEmpty() ? -1 : 1);
    QVERIFY2(issue.message.contains(message), qPrintable(issue.message));
    if (row.contains("\"bad\"") && !path.isEmpty() && !path.endsWith(QLatin1String("name")))
        QCOMPARE(issue.name, QStringLiteral("bad"));
}

void TestDecodersBad::whatIsNoAnswerIsALocatedError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &json, const char *reason) {
        QTest::newRow(name) << json << QString::fromUtf8(reason);
    };
    row("empty", "", "it is empty");
    row("spaces", " \n\t ", "it is empty");
    row("mark only", "\xEF\xBB\xBF", "it is empty");
    row("page", "<!doctype html><title>Sign in</title>", "web page");
    row("xml", "<?xml version=\"1.0\"?><a/>", "web page");
    row("word", "Unauthorized", "near byte 0");
    row("null", "null", "it is no list");
    row("number", "12", "it is no list");
    row("text", "\"hello\"", "it is no list");
    row("true", "true", "it is no list");
    row("detail", R"({"detail":"Not authenticated"})", "no list under “items”");
    row("empty object", "{}", "no list under “items”");
    row("items is null", R"({"items":null})", "no list under “items”");
    row("items is an object", R"({"items":{"a":1}})", "no list under “items”");
    row("items is text", R"({"items":"[]"})", "no list under “items”");
    row("the second items is null", R"({"items":[],"items":null})", "no list under “items”");
    row("opened", "[", "too early, at byte 1");
    row("object opened", "{", "too early, at byte 1");
    row("row opened", "[{", "too early, at byte 2");
    row("row without an end", R"([{"id":1)", "too early, at byte 8");
    row("list without an end", R"([{"id":1})", "too early, at byte 9");
    row("list without an end but a list's", R"([{"id":1,"teams":[])", "");
    row("text without an end", R"([{"id":1,"name":"abc)", "too early");
    row("cut behind a backslash", R"([{"id":1,"name":"abc\)", "too early");
    row("key without a value", R"([{"id":}])", "near byte");
    row("key without a colon", R"([{"id" 1}])", "near byte");
    row("key that is no text", "[{1:1}]", "near byte");
    row("key that is a list", "[{[]:1}]", "near byte");
    row("comma at the end of a row", R"([{"id":1,}])", "");
    row("comma at the end of the list", R"([{"id":1},])", "");
    row("comma at the beginning", R"([,{"id":1}])", "");
    row("two commas", R"([{"id":1},,{"id":2}])", "");
    row("no comma between rows", R"([{"id":1} {"id":2}])", "near byte");
    row("no comma between fields", R"([{"id":1 "name":"x"}])", "near byte");
    row("colon between rows", R"([{"id":1}:{"id":2}])", "near byte");
    row("wrong bracket", R"([{"id":1]])", "near byte");
    row("wrong bracket in what is skipped", R"([{"id":1,"x":[1}},{"id":2}])", "");
    row("brackets that only count up", R"([{"id":1,"x":{"a":[},{"id":2]}},{"id":3}])", "");
    row("too many brackets", R"([{"id":1}]])", "");
    row("two lists", "[] []", "more follows");
    row("list and word", "[] x", "more follows behind its end, at byte 3");
    row("list and comment", "[{\"id\":1,\"name\":\"]\"}]\n<!-- by a proxy -->",
        "more follows behind its end, at byte 22");
    row("object and an open quote", R"({"items":[]} it "ends)", "more follows behind its end, at");
    row("list without an end, and word", R"([{"id":1} x)", "too early");
    row("list and object", "[{\"id\":1}]{}", "");
    row("two objects", R"({"items":[]}{"items":[]})", "");
    row("lines of JSON", "{\"id\":1}\n{\"id\":2}", "");
    row("comment", "[/* none */]", "");
    row("single quotes", "[{'id':1}]", "");
    row("python", "[{'id': 1, 'active': True}]", "");
    row("bytes", bytes("\x00\x01\x02\xff\xfe", 5), "");
    row("UTF-16", bytes("[\0]\0", 4), "");
    row("UTF-16 with mark", bytes("\xff\xfe[\0]\0", 6), "");
    row("gzip", bytes("\x1f\x8b\x08\0\0\0\0\0", 8), "");
    row("quote only", "\"", "too early");
    row("backslash only", "\\", "");
    row("text as a key of the list", R"(["a":1])", "");
    row("text before a colon in a row", R"([{"id":1,"name":"x":{"y":1},"active":true}])", "");
}

void TestDecodersBad::whatIsNoAnswerIsALocatedError()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    const auto tokens = decodeTokenList(json);
    QVERIFY(!tokens.ok());
    QCOMPARE(tokens.error().kind, Error::Kind::Undecodable);
    QVERIFY2(tokens.error().message.contains(reason), qPrintable(tokens.error().message));
    QVERIFY(!tokens.error().remedy.isEmpty());
    QVERIFY(!tokens.error().outcomeUnknown);
    QVERIFY(!decodeAccountPage(json).ok());
    QVERIFY(!decodeTeamPage(json).ok());
    QVERIFY(!decodeAccount(json).ok());
    QVERIFY(!decodeToken(json).ok());
}

void TestDecodersBad::badAccountsKeepWhatIsGoodOfThem_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("teams");
    const auto row = [](const char *field, const char *path, const QStringList &teams = {}) {
        QTest::newRow(field) << QByteArray(field) << QString::fromLatin1(path) << teams;
    };
    row(R"("deleted_at":"some day")", "items[1].deleted_at");
    row(R"("deleted_at":true)", "items[1].deleted_at");
    row(R"("last_login":0)", "items[1].last_login");
    row(R"("created_at":{})", "items[1].created_at");
    row(R"("role":7)", "items[1].role");
    row(R"("role":["Admin"])", "items[1].role");
    row(R"("email":false)", "items[1].email");
    row(R"("user_id":{})", "items[1].user_id");
    row(R"("teams":"Public")", "items[1].teams");
    row(R"("teams":{"name":"Public"})", "items[1].teams");
    row(R"("teams":["Public",7])", "items[1].teams", {QStringLiteral("Public")});
    row(R"("teams":[null,"Public"])", "items[1].teams", {QStringLiteral("Public")});
    row(R"("teams":[{"id":1},{"name":"A"}])", "items[1].teams", {QStringLiteral("A")});
    row(R"("teams":[{"name":null},["x"],"B"])", "items[1].teams", {QStringLiteral("B")});
}

void TestDecodersBad::badAccountsKeepWhatIsGoodOfThem()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, path);
    QFETCH(QStringList, teams);
    const auto page = decodeAccountPage(R"({"items":[{"id":1},{"id":2,"name":"bad",)" + field
                                        + R"(},{"id":3}],"total":3})");
    QVERIFY(page.ok());
    QCOMPARE(page->accounts.size(), size_t{3});
    QCOMPARE(page->accounts[1].teams, teams);
    QVERIFY(page->accounts[1].teamsUnclear);
    // Where something stands, it was deactivated; only when cannot be read.
    QCOMPARE(page->accounts[1].isActive(), !path.endsWith(QLatin1String("deleted_at")));
    QCOMPARE(page->issues.size(), size_t{1});
    QCOMPARE(page->issues[0].path, path);
    QCOMPARE(page->issues[0].name, QStringLiteral("bad"));
}

void TestDecodersBad::totalsThatAreNoCountsAreUnknown_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("issues");
    const auto row = [](const char *fields, qint64 total, int issues) {
        QTest::newRow(*fields ? fields : "(none)") << QByteArray(fields) << total << issues;
    };
    row("", -1, 0);
    row(R"(,"total":5)", 5, 0);
    row(R"(,"total_count":5)", 5, 0);
    row(R"(,"total_count":5,"total":6)", 6, 0);
    row(R"(,"total_count":6,"total":5)", 6, 0);
    row(R"(,"total":5,"total_count":6)", 6, 0);
    row(R"(,"total":null,"total_count":5)", 5, 0);
    row(R"(,"total":null)", -1, 0);
    row(R"(,"total":-3)", -1, 1);
    row(R"(,"total":"5")", -1, 1);
    row(R"(,"total":5.0)", 5, 0);
    row(R"(,"total":5.5)", -1, 1);
    row(R"(,"total":99999999999999999999)", -1, 1);
    row(R"(,"total":[5])", -1, 1);
}

void TestDecodersBad::totalsThatAreNoCountsAreUnknown()
{
    QFETCH(QByteArray, fields);
    QFETCH(qint64, total);
    QFETCH(int, issues);
    const auto page = decodeAccountPage(R"({"items":[{"id":1},{"id":"x"}])" + fields + "}");
    QVERIFY(page.ok());
    QCOMPARE(page->total, total);
    QCOMPARE(page->rows, 2); // with the refused one
    QCOMPARE(page->accounts.size(), size_t{1});
    QCOMPARE(page->issues.size(), static_cast<size_t>(1 + issues));
}

void TestDecodersBad::singleAnswersWithoutAnIdAreErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("none") << QByteArray(R"({"name":"x"})");
    QTest::newRow("text") << QByteArray(R"({"id":"1"})");
    QTest::newRow("fraction") << QByteArray(R"({"id":1.5})");
    QTest::newRow("wrapped") << QByteArray(R"({"data":{"id":1}})");
    QTest::newRow("list") << QByteArray(R"([{"id":1}])");
    QTest::newRow("trailing") << QByteArray(R"({"id":1} {"id":2})");
    QTest::newRow("cut") << QByteArray(R"({"id":1,"user":{"id":2})");
}

void TestDecodersBad::singleAnswersWithoutAnIdAreErrors()
{
    QFETCH(QByteArray, json);
    QVERIFY(!decodeAccount(json).ok());
    QVERIFY(!decodeToken(json).ok());
    QCOMPARE(decodeToken(json).error().kind, Error::Kind::Undecodable);
}

void TestDecodersBad::issuesAreBounded()
{
    QByteArray json = R"([{"id":1,"active":true,"user":{"id":1}})";
    for (int i = 0; i < 5000; ++i)
        json += i % 2 == 0 ? R"(,{"id":"x"})" : R"(,null)";
    json += R"(,{"id":2,"active":true,"user":{"id":1}}])";
    const auto result = decodeTokenList(json);
    QVERIFY(result.ok());
    QCOMPARE(result->tokens.size(), size_t{2});
    QCOMPARE(result->issues.size(), size_t{1001});
    QCOMPARE(result->issues.back().row, -1);
    QVERIFY(result->issues.back().rowRefused);
    QVERIFY(result->issues.back().message.contains(QStringLiteral("4,000")));
    const QString summary = summaryOf(result->issues);
    QVERIFY2(summary.startsWith(QLatin1String("5,000 row")), qPrintable(summary));
    QVERIFY2(summary.contains(QLatin1String("left out")), qPrintable(summary));
    QVERIFY2(!summary.contains(QLatin1String("gaps")), qPrintable(summary));
}

void TestDecodersBad::eachRowIsCountedOnce()
{
    const QByteArray gappy = R"(,{"created":1,"expiration":2,"last_used":3,"id":)";
    QByteArray json = R"([{"id":"x"},null)";
    for (int id = 1; id <= 600; ++id)
        json += gappy + QByteArray::number(id) + R"(,"active":true,"user":{"id":1}})";
    json += R"(,{"id":1,"created":1},{"id":601,"active":true,"user":{"id":1}}])";
    const auto tokens = decodeTokenList(json);
    QVERIFY(tokens.ok());
    QCOMPARE(tokens->issues.size(), size_t{1001}); // more than are kept are about one row each
    // The rows of another list have the same numbers.
    const auto accounts = decodeAccountPage(R"([{"id":1,"created_at":1},{"id":"x"}])");
    QVERIFY(accounts.ok());
    std::vector<DecodeIssue> issues = tokens->issues;
    issues.insert(issues.end(), accounts->issues.begin(), accounts->issues.end());
    const QString summary = summaryOf(issues);
    QVERIFY2(summary.startsWith(QLatin1String("4 row")), qPrintable(summary));
    QVERIFY2(summary.contains(QLatin1String(" 601 row")), qPrintable(summary));
    QCOMPARE(summary.count(QLatin1String("row")), 2);
}

void TestDecodersBad::longTextsAreCut()
{
    const QByteArray text(200'000, 'n');
    const QByteArray wide = QByteArray("€").repeated(40'000);
    const QByteArray escaped = QByteArray("\\ud83d\\udd11").repeated(40'000);
    for (const QByteArray &name : {text, wide, escaped}) {
        const auto result = decodeTokenList(
            between(R"({"id":7,"name":")" + name + R"(","active":true,"user":{"id":6}})"));
        QVERIFY(result.ok());
        QCOMPARE(result->tokens.size(), size_t{3});
        QVERIFY(result->tokens[1].name.size() < 64 * 1024);
        QVERIFY(result->tokens[1].name.size() > 16 * 1024);
        QVERIFY(!result->tokens[1].name.back().isHighSurrogate());
        QVERIFY(!result->tokens[1].name.contains(QChar(0xFFFD)));
        QCOMPARE(result->issues.size(), size_t{1});
        QVERIFY(result->issues[0].message.contains(QStringLiteral("was cut")));
        QVERIFY(result->issues[0].name.size() <= 200);
    }
}

void TestDecodersBad::rowsAreBounded()
{
    constexpr int rows = 2'000'001;
    QByteArray json("[");
    json.reserve(rows * 3);
    for (int i = 0; i < rows; ++i)
        json += i == 0 ? "1" : ",1";
    json += "]";
    const auto result = decodeTokenList(json);
    QVERIFY(result.ok());
    QVERIFY(result->tokens.empty());
    QCOMPARE(result->issues.size(), size_t{1001});
    const auto page = decodeTeamPage(json);
    QCOMPARE(page->rows, rows);
}

void TestDecodersBad::deepNestingNeedsNoStack()
{
    const QByteArray deep = QByteArray(500'000, '[') + QByteArray(500'000, ']');
    const auto skipped = decodeTokenList(between(fields("\"x\":" + deep)));
    QVERIFY(skipped.ok());
    QCOMPARE(skipped->tokens.size(), size_t{3});
    QVERIFY(skipped->issues.empty());
    const auto row = decodeTokenList(between(deep));
    QVERIFY(row.ok());
    QCOMPARE(row->tokens.size(), size_t{2});
    QVERIFY(!decodeTokenList(QByteArray(1'000'000, '[')).ok());
    QVERIFY(!decodeTokenList(QByteArray("{\"items\":").repeated(100'000)).ok());
    QVERIFY(decodeTokenList(deep).ok()); // one row that is no object
}

void TestDecodersBad::errorsNameTheByte()
{
    const QByteArray json = R"([{"id":1},{"id":2},{"id" 3},{"id":4}])";
    const auto result = decodeTokenList(json);
    QVERIFY(!result.ok());
    const QString message = result.error().message;
    const qsizetype offset = message.section(QLatin1String("byte "), 1).toLongLong();
    const qsizetype fault = json.indexOf(" 3");
    QVERIFY2(offset >= fault && offset <= fault + 4, qPrintable(message));
}

QTEST_GUILESS_MAIN(TestDecodersBad)
#include "testdecodersbad.moc"
