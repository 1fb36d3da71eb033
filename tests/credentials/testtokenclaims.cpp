#include "credentials/tokenclaims.h"

#include <QtTest>

using namespace tokendesk;

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray jwt(const QByteArray &claims)
{
    return QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(urlSafe) + "."
        + claims.toBase64(urlSafe) + ".c2lnbmF0dXJl";
}

} // namespace

class TestTokenClaims final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHolderIsReadFromEverySpelling_data();
    void theHolderIsReadFromEverySpelling();
    void timesAreReadFromEverySpelling_data();
    void timesAreReadFromEverySpelling();
    void opaqueTokensSayNothing_data();
    void opaqueTokensSayNothing();
    void bothBase64AlphabetsAreRead();
    void hostileClaimsStayBounded();
    void aValueIsFoundAmongOtherWords_data();
    void aValueIsFoundAmongOtherWords();
    void aValueThatIsCutOffIsKnownAsOne();
};

void TestTokenClaims::theHolderIsReadFromEverySpelling_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("who");
    const auto row = [](const char *claims, qint64 id, const char *email, const char *name,
                        const char *role, const char *who) {
        QTest::newRow(claims) << QByteArray(claims) << id << QString::fromUtf8(email)
                              << QString::fromUtf8(name) << QString::fromUtf8(role)
                              << QString::fromUtf8(who);
    };
    row("{}", -1, "", "", "", "");
    row(R"({"user_id":123})", 123, "", "", "", "");
    row(R"({"id":7,"email":"a@x.org","name":"Ada","role":"Admin"})", 7, "a@x.org", "Ada", "Admin",
        "Ada");
    row(R"({"user_id":9007199254740993})", 9007199254740993, "", "", "", "");
    row(R"({"user_id":"42"})", 42, "", "", "", "");
    row(R"({"sub":"17"})", 17, "", "", "", "");
    row(R"({"sub":"ada@x.org"})", -1, "ada@x.org", "", "", "ada@x.org");
    row(R"({"preferred_username":"ada@x.org"})", -1, "ada@x.org", "ada@x.org", "", "ada@x.org");
    row(R"({"username":"ada","upn":"ada@x.org"})", -1, "ada@x.org", "ada", "", "ada");
    row(R"({"user":{"id":5,"email":"u@x.org","name":"U","role":"Manager"}})", 5, "u@x.org", "U",
        "Manager", "U");
    row(R"({"user_id":1,"user":{"id":5}})", 1, "", "", "", "");
    row(R"({"roles":["Editor","x"]})", -1, "", "", "Editor", "");
    row(R"({"user_id":1.5,"email":7,"name":["x"],"role":{},"user":3})", -1, "", "", "", "");
    row(R"({"user_id":true,"id":12})", 12, "", "", "", "");
    row(R"({"user_id":99999999999999999999})", -1, "", "", "", "");
    row(R"({"name":"  ","email":"é@x.org"})", -1, "é@x.org", "", "", "é@x.org");
    row(R"({"name":null,"user_name":"bot@service"})", -1, "", "bot@service", "", "bot@service");
}

void TestTokenClaims::theHolderIsReadFromEverySpelling()
{
    QFETCH(QByteArray, claims);
    QFETCH(qint64, id);
    QFETCH(QString, email);
    QFETCH(QString, name);
    QFETCH(QString, role);
    QFETCH(QString, who);
    const auto result = readTokenClaims(jwt(claims));
    QVERIFY(result);
    QCOMPARE(result->userId.value_or(-1), id);
    QCOMPARE(result->email, email);
    QCOMPARE(result->name, name);
    QCOMPARE(result->role, role);
    QCOMPARE(result->who(), who);
}

void TestTokenClaims::timesAreReadFromEverySpelling_data()
{
    QTest::addColumn<QByteArray>("exp");
    QTest::addColumn<Moment>("expected");
    const auto row = [](const char *exp, Moment expected) {
        QTest::newRow(exp) << QByteArray(exp) << expected;
    };
    row("1800000000", Moment::at(1800000000000));
    row("1800000000.75", Moment::at(1800000000750));
    row("1.8e9", Moment::at(1800000000000));
    row("\"1800000000\"", Moment::at(1800000000000));
    row("1800000000000", Moment::at(1800000000000)); // milliseconds
    row("\"2027-01-15T08:00:00Z\"", Moment::at(1800000000000));
    row("0", Moment::at(0));
    row("-1", Moment::at(-1000));
    row("null", Moment::null());
    row("\"\"", Moment::empty());
    row("1e300", Moment::unreadable());
    row("\"inf\"", Moment::unreadable());
    row("\"nan\"", Moment::unreadable());
    row("99999999999999999999", Moment::unreadable());
    row("true", Moment::unreadable());
    row("[1]", Moment::unreadable());
    row("\"soon\"", Moment::unreadable());
}

void TestTokenClaims::timesAreReadFromEverySpelling()
{
    QFETCH(QByteArray, exp);
    QFETCH(Moment, expected);
    const auto result = readTokenClaims(jwt(R"({"iat":)" + exp + R"(,"exp":)" + exp + "}"));
    QVERIFY(result);
    QCOMPARE(result->issuedAt, expected);
    QCOMPARE(result->expiresAt, expected);
    const auto without = readTokenClaims(jwt("{}"));
    QVERIFY(without->issuedAt.isMissing());
    QVERIFY(without->expiresAt.isNull()); // it says that it never expires
}

void TestTokenClaims::opaqueTokensSayNothing_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("opaque") << QByteArray("qly_5f3a9c");
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("two parts") << jwt("{}").left(jwt("{}").lastIndexOf('.'));
    QTest::newRow("five parts") << jwt("{}") + ".a.b";
    QTest::newRow("claims are a list") << jwt("[1]");
    QTest::newRow("claims are text") << jwt("hello");
    QTest::newRow("claims are cut") << jwt("{\"a\":");
    QTest::newRow("no base64") << QByteArray("e30.@@@@.x");
    QTest::newRow("header is no object") << QByteArray("W10.e30.x");
    QTest::newRow("huge") << jwt("{\"a\":\"" + QByteArray(100'000, 'x') + "\"}");
    QTest::newRow("nested") << jwt("{\"a\":" + QByteArray(20'000, '[') + "}");
    QTest::newRow("bytes") << QByteArray("\0.\xff.\x80", 5);
}

void TestTokenClaims::opaqueTokensSayNothing()
{
    QFETCH(QByteArray, token);
    QVERIFY(!readTokenClaims(token));
}

void TestTokenClaims::bothBase64AlphabetsAreRead()
{
    const QByteArray claims = R"({"user_id":1,"name":"~~~>>>???"})";
    const QByteArray header = QByteArray(R"({"alg":"none"})").toBase64();
    const QByteArray token = header + "." + claims.toBase64() + ".";
    QVERIFY(token.contains('+') || token.contains('/'));
    const auto result = readTokenClaims(token);
    QVERIFY(result);
    QCOMPARE(result->name, QStringLiteral("~~~>>>???"));
}

void TestTokenClaims::hostileClaimsStayBounded()
{
    const auto result =
        readTokenClaims(jwt(R"({"name":")" + QByteArray(30'000, 'n') + R"(","role":"a\u0000b"})"));
    QVERIFY(result);
    QCOMPARE(result->name.size(), 1000);
    QCOMPARE(result->role.size(), 3);
}

void TestTokenClaims::aValueIsFoundAmongOtherWords_data()
{
    const QString value = QString::fromLatin1(jwt(R"({"user_id":84793})"));
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("id");
    QTest::newRow("alone") << value << qint64(84793);
    QTest::newRow("as a header") << QStringLiteral("Authorization: Bearer ") + value
                                 << qint64(84793);
    QTest::newRow("of a field") << QStringLiteral("name:\"%1\"").arg(value) << qint64(84793);
    QTest::newRow("after a piece of another")
        << QStringLiteral("eyJhbGciOi ") + value << qint64(84793);
    QTest::newRow("a piece") << value.left(20) << qint64(-1);
    QTest::newRow("without the signature's dot")
        << value.left(value.lastIndexOf(QLatin1Char('.'))) << qint64(84793);
    QTest::newRow("with the signature's dot alone")
        << value.left(value.lastIndexOf(QLatin1Char('.')) + 1) << qint64(84793);
    QTest::newRow("after another that is cut off")
        << value.left(value.indexOf(QLatin1Char('.')) + 5) + QLatin1Char(' ') + value
        << qint64(84793);
    QTest::newRow("a name with dots") << QStringLiteral("etl.nightly.prod") << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
}

void TestTokenClaims::aValueIsFoundAmongOtherWords()
{
    QFETCH(QString, text);
    QFETCH(qint64, id);
    const auto claims = tokenValueClaims(text);
    QCOMPARE(claims.has_value(), id > 0);
    if (claims)
        QCOMPARE(claims->userId.value_or(-1), id);
}

void TestTokenClaims::aValueThatIsCutOffIsKnownAsOne()
{
    const QString value = QString::fromLatin1(jwt(R"({"user_id":84793})"));
    const qsizetype header = value.indexOf(QLatin1Char('.'));
    const qsizetype claims = value.lastIndexOf(QLatin1Char('.'));
    for (qsizetype length = header + 1; length < claims; ++length) {
        const QString text = QStringLiteral("Bearer ") + value.left(length);
        const auto cut = tokenValueClaims(text);
        QVERIFY(cut);
        QVERIFY(cut->isCut && !cut->userId && cut->who().isEmpty());
    }
    QVERIFY(!tokenValueClaims(value.left(claims))->isCut);
    QVERIFY(!tokenValueClaims(value.left(header))); // many have it alike
    const QString spoiled = value.left(header + 5) + QStringLiteral(".c2lnbmF0dXJl");
    QVERIFY(!tokenValueClaims(spoiled)); // it is not cut off there
}

QTEST_GUILESS_MAIN(TestTokenClaims)
#include "testtokenclaims.moc"
