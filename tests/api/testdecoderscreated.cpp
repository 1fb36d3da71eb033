// The answer that holds a new token's value.
#include "api/decoders.h"

#include "api/fixture.h"

#include <QtTest>

using namespace tokendesk;

class TestDecodersCreated final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theValueAndTheRowAreRead();
    void theAnswerIsWiped_data();
    void theAnswerIsWiped();
    void aValueIsNeverLostForTheRestsSake_data();
    void aValueIsNeverLostForTheRestsSake();
    void anAnswerWithoutAUsableValueIsAnUnknownOutcome_data();
    void anAnswerWithoutAUsableValueIsAnUnknownOutcome();
    void aCutAnswerStillGivesAWholeValue();
};

void TestDecodersCreated::theValueAndTheRowAreRead()
{
    const auto created = decodeCreatedToken(fixture("user-token-created.json"));
    QVERIFY(created.ok());
    QVERIFY(created->value.equals(
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyX2lkIjoxMjN9.not-a-real-signature"));
    QCOMPARE(created->token.id, 456);
    QCOMPARE(created->token.name, QStringLiteral("api-production"));
    QCOMPARE(created->token.accountId, 123);
    QVERIFY(created->token.active);
    QCOMPARE(created->account.name, QStringLiteral("API Access"));
}

void TestDecodersCreated::theAnswerIsWiped_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("good") << QByteArray(R"({"id":1,"bearer_token":"s3cret-value"})");
    QTest::newRow("escaped") << QByteArray(R"({"id":1,"bearer_token":"s3cret\u002dvalue"})");
    QTest::newRow("broken") << QByteArray(R"({"id":1,"bearer_token":"s3cret value"})");
    QTest::newRow("cut") << QByteArray(R"({"id":1,"bearer_token":"s3cret-va)");
    QTest::newRow("no JSON") << QByteArray("s3cret-value");
}

void TestDecodersCreated::theAnswerIsWiped()
{
    QFETCH(QByteArray, json);
    // Its own memory, held alive from outside to look at it afterwards: the array does not own
    // what it wipes only as long as nobody else holds a reference, so none is held.
    QByteArray body(json.constData(), json.size());
    (void)decodeCreatedToken(std::move(body));
    QVERIFY(body.isEmpty()); // NOLINT(bugprone-use-after-move)
}

void TestDecodersCreated::aValueIsNeverLostForTheRestsSake_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &json, qint64 id, const char *called) {
        QTest::newRow(name) << json << id << QString::fromLatin1(called);
    };
    row("no id", R"({"name":"n","bearer_token":"s3cret-value"})", 0, "n");
    row("id is text", R"({"id":"7","name":"n","bearer_token":"s3cret-value"})", 0, "n");
    row("id is huge", R"({"id":1e99,"name":"n","bearer_token":"s3cret-value"})", 0, "n");
    row("nothing else", R"({"bearer_token":"s3cret-value"})", 0, "");
    row("user is null", R"({"id":7,"user":null,"bearer_token":"s3cret-value"})", 7, "");
    row("escaped", R"({"id":7,"bearer_token":"s3cret\u002dvalu\u0065"})", 7, "");
    row("escaped key", R"({"id":7,"bearer\u005ftoken":"s3cret-value"})", 7, "");
    row("bad UTF-8 beside it", "{\"id\":7,\"name\":\"\xff\",\"bearer_token\":\"s3cret-value\"}", 7,
        "\xEF\xBF\xBD");
    row("wrapped", R"({"token":{"id":7,"bearer_token":"s3cret-value"}})", 0, "");
    row("in a list", R"([{"id":7,"bearer_token":"s3cret-value"}])", 0, "");
    row("broken behind it", R"({"id":7,"name":"n","bearer_token":"s3cret-value",,})", 7, "n");
    row("broken before it", R"({"id":7,"name" "n","bearer_token":"s3cret-value"})", 7, "");
    row("cut behind it", R"({"id":7,"name":"n","bearer_token":"s3cret-value","us)", 7, "n");
    row("cut within the user", R"({"id":7,"bearer_token":"s3cret-value","user":{"id":3,"na)", 7,
        "");
    row("twice", R"({"id":7,"bearer_token":"s3cret-value","bearer_token":"s3cret-value"})", 7, "");
    row("null first", R"({"id":7,"bearer_token":null,"bearer_token":"s3cret-value"})", 7, "");
    row("null behind it", R"({"id":7,"token":{"bearer_token":"s3cret-value"},"bearer_token":null})",
        7, "");
    row("named where it is cut",
        R"({"id":7,"bearer_token":"s3cret-value","user":{"name":"bearer_token")", 7, "");
    row("named in another text",
        R"({"id":7,"name":"\"bearer_token\":\"x\"","bearer_token":"s3cret-value"})", 7,
        "\"bearer_token\":\"x\"");
    row("a line's end behind it", R"({"id":7,"bearer_token":"s3cret-value\n"})", 7, "");
    row("space around it", R"({"id":7,"bearer_token":" s3cret-value\t"})", 7, "");
    row("with the scheme", R"({"id":7,"bearer_token":"Bearer s3cret-value"})", 7, "");
    row("with the scheme, small", R"({"id":7,"bearer_token":"bearer  s3cret-value\r\n"})", 7, "");
    row("byte order mark", "\xEF\xBB\xBF{\"id\":7,\"bearer_token\":\"s3cret-value\"}", 7, "");
}

void TestDecodersCreated::aValueIsNeverLostForTheRestsSake()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, id);
    QFETCH(QString, name);
    const auto created = decodeCreatedToken(std::move(json));
    QVERIFY(created.ok());
    QVERIFY2(created->value.equals("s3cret-value"), created->value.view().data());
    QCOMPARE(created->token.id, id);
    if (!name.contains(QChar(0xFFFD)) && !name.startsWith(QChar(0xEF)))
        QCOMPARE(created->token.name, name);
}

void TestDecodersCreated::anAnswerWithoutAUsableValueIsAnUnknownOutcome_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>s3cret</html>");
    QTest::newRow("no value") << QByteArray(R"({"id":7,"name":"n"})");
    QTest::newRow("null") << QByteArray(R"({"id":7,"bearer_token":null})");
    QTest::newRow("empty value") << QByteArray(R"({"id":7,"bearer_token":""})");
    QTest::newRow("blank") << QByteArray(R"({"id":7,"bearer_token":" \n"})");
    QTest::newRow("number") << QByteArray(R"({"id":7,"bearer_token":12})");
    QTest::newRow("list") << QByteArray(R"({"id":7,"bearer_token":["s3cret"]})");
    QTest::newRow("space") << QByteArray(R"({"id":7,"bearer_token":"s3cret s3cret"})");
    QTest::newRow("line break") << QByteArray(R"({"id":7,"bearer_token":"s3cret\r\nX-Evil: 1"})");
    QTest::newRow("nul") << QByteArray(R"({"id":7,"bearer_token":"s3cret\u0000"})");
    QTest::newRow("not ASCII") << QByteArray(R"({"id":7,"bearer_token":"s3crét"})");
    QTest::newRow("bad escape") << QByteArray(R"({"id":7,"bearer_token":"s3cret\q"})");
    QTest::newRow("bad UTF-8") << QByteArray("{\"id\":7,\"bearer_token\":\"s3cret\xff\"}");
    QTest::newRow("too long") << QByteArray(R"({"id":7,"bearer_token":")")
            + QByteArray("s3cret").repeated(20'000) + "\"}";
    QTest::newRow("another name") << QByteArray(R"({"id":7,"token":"s3cret","jwt":"s3cret"})");
    QTest::newRow("cut in the value") << QByteArray(R"({"id":7,"bearer_token":"s3cret)");
    QTest::newRow("two values") << QByteArray(
        R"({"id":7,"bearer_token":"s3cret-1","bearer_token":"s3cret-2"})");
    QTest::newRow("two values, wrapped")
        << QByteArray(R"({"token":{"bearer_token":"s3cret-1","bearer_token":"s3cret-2"}})");
    QTest::newRow("two values, cut behind them")
        << QByteArray(R"({"bearer_token":"s3cret-1","id":7,"bearer_token":"s3cret-2")");
    QTest::newRow("two values, cut in the second")
        << QByteArray(R"({"id":7,"bearer_token":"s3cret-1","user":{"bearer_token":"s3cret)");
    QTest::newRow("two values, cut before the second")
        << QByteArray(R"({"id":7,"bearer_token":"s3cret-1","bearer_token": )");
    QTest::newRow("two values, the second without quotes")
        << QByteArray(R"({"id":7,"bearer_token":"s3cret-1","bearer_token":s3cret-2})");
    QTest::newRow("two values, the first a number")
        << QByteArray(R"({"id":7,"bearer_token":12,"bearer_token":"s3cret-2"})");
    QTest::newRow("only named in a text")
        << QByteArray(R"({"id":7,"name":"\"bearer_token\":\"s3cret\""})");
    QTest::newRow("a value that is called so")
        << QByteArray(R"({"name":"bearer_token","s3cret":1})");
}

void TestDecodersCreated::anAnswerWithoutAUsableValueIsAnUnknownOutcome()
{
    QFETCH(QByteArray, json);
    const auto created = decodeCreatedToken(std::move(json));
    QVERIFY(!created.ok());
    QCOMPARE(created.error().kind, Error::Kind::Undecodable);
    QVERIFY(created.error().outcomeUnknown);
    QVERIFY(!created.error().text().contains(QStringLiteral("s3cr")));
    QVERIFY(created.error().remedy.contains(QStringLiteral("list")));
}

void TestDecodersCreated::aCutAnswerStillGivesAWholeValue()
{
    const QByteArray whole = fixture("user-token-created.json");
    const QByteArray value =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyX2lkIjoxMjN9.not-a-real-signature";
    const qsizetype complete = whole.indexOf(value) + value.size() + 1; // with its quote
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto created = decodeCreatedToken(QByteArray(whole.constData(), length));
        QCOMPARE(created.ok(), length >= complete);
        if (created.ok())
            QVERIFY(created->value.equals(value)); // never a part of it
    }
}

QTEST_GUILESS_MAIN(TestDecodersCreated)
#include "testdecoderscreated.moc"
