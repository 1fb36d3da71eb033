// What a server says about a refusal.
#include "api/decoders.h"

#include "api/fixture.h"

#include <QtTest>

using namespace tokendesk;

namespace {

QByteArray detail(const QByteArray &value)
{
    return "{\"detail\":" + value + "}";
}

} // namespace

class TestDecodersErrors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDetailIsPlainText_data();
    void theDetailIsPlainText();
    void complaintsLandOnTheirFields_data();
    void complaintsLandOnTheirFields();
    void everythingIsBounded();
};

void TestDecodersErrors::theDetailIsPlainText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("expected");
    const auto json = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QByteArray("application/json")
                            << QString::fromUtf8(expected);
    };
    const auto typed = [](const char *name, const QByteArray &body, const char *type,
                          const char *expected) {
        QTest::newRow(name) << body << QByteArray(type) << QString::fromUtf8(expected);
    };
    json("fixture", fixture("error-409.json"),
         "A token with this name already exists for this user");
    json("detail", detail("\"Not found\""), "Not found");
    json("detail object", detail(R"({"message":"No such user"})"), "No such user");
    json("detail object with msg", detail(R"({"msg":"No"})"), "No");
    json("detail list of texts", detail(R"(["one","two"])"), "one; two");
    json("empty detail, message", R"({"detail":"","message":"Down"})", "Down");
    json("message", R"({"message":"Down"})", "Down");
    json("error", R"({"error":"invalid_token"})", "invalid_token");
    json("oauth", R"({"error":"invalid_token","error_description":"It has expired"})",
         "It has expired");
    json("nested error", R"({"error":{"code":5,"message":"Quota"}})", "Quota");
    json("problem", R"({"type":"about:blank","title":"Gone","status":410})", "Gone");
    json("text", "\"just text\"", "just text");
    json("line breaks", detail(R"("a\r\n\tb\u0000c\u001bd")"), "a b c d");
    json("override", detail(R"("a\u202eb")"), "a\uFFFDb");
    json("markup stays text", detail(R"("<b>no</b> &amp;")"), "<b>no</b> &amp;");
    json("broken UTF-8", detail("\"caf\xe9\""), "caf\uFFFD");
    json("mark", "\xEF\xBB\xBF" + detail("\"x\""), "x");
    json("detail is a number", detail("5"), "");
    json("detail is null", detail("null"), "");
    json("empty", "", "");
    json("null", "null", "");
    json("cut", R"({"detail":"abc)", "");
    json("bytes", QByteArray("\0\xff\xfe", 3), "");
    json("nested deeply", QByteArray(100'000, '['), "");
    typed("page", "<html><head><title>Sign in\n to Acme</title></head></html>", "text/html",
          "Sign in to Acme");
    typed("page without a type", "  <!DOCTYPE html><TITLE lang=en>502 Bad Gateway</TITLE>", "",
          "502 Bad Gateway");
    typed("entities", "<title>A &amp; B &lt;C&gt; &quot;D&#39;s&quot; &#x41;&#xD800;</title>",
          "text/html", "A & B <C> \"D's\" A\uFFFD");
    typed("double entities", "<title>&amp;lt;b&amp;gt;</title>", "text/html", "&lt;b&gt;");
    typed("named entities",
          "<title>H&ocirc;tel WiFi &mdash; &ldquo;Acc&egrave;s&rdquo;&nbsp;&yuml;&hellip;</title>",
          "text/html", "H\u00f4tel WiFi \u2014 \u201cAcc\u00e8s\u201d \u00ff\u2026");
    typed("an entity that nobody knows", "<title>a &nothing; b &amp;mdash;</title>", "text/html",
          "a &nothing; b &mdash;");
    typed("no title", "<html><body>s3cret</body></html>", "text/html", "");
    typed("open title", "<title>abc", "text/html", "");
    typed("page that calls itself JSON", "<html><title>x</title>", "application/json", "x");
    typed("plain", "upstream connect error\nreset", "text/plain; charset=utf-8",
          "upstream connect error reset");
    typed("plain but of no type", "upstream connect error", "", "");
    typed("binary that calls itself text", QByteArray("a\0b", 3), "text/plain", "");
}

void TestDecodersErrors::theDetailIsPlainText()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, expected);
    const ErrorBody result = decodeErrorBody(body, type);
    QCOMPARE(result.detail, expected);
    QVERIFY(result.fields.isEmpty());
}

void TestDecodersErrors::complaintsLandOnTheirFields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QList<FieldError>>("fields");
    const auto row = [](const char *name, const QByteArray &body, const char *expected,
                        const QList<FieldError> &fields) {
        QTest::newRow(name) << body << QString::fromUtf8(expected) << fields;
    };
    const QString days = QStringLiteral("expires_in_days");
    row("fixture", fixture("error-422.json"),
        "expires_in_days: ensure this value is less than or equal to 365",
        {{days, QStringLiteral("ensure this value is less than or equal to 365")}});
    row("two", detail(R"([{"loc":["body","name"],"msg":"a"},{"loc":["query","page"],"msg":"b"}])"),
        "name: a; page: b",
        {{QStringLiteral("name"), QStringLiteral("a")},
         {QStringLiteral("page"), QStringLiteral("b")}});
    row("an element of a field", detail(R"([{"loc":["body","teams",3],"msg":"a"}])"), "teams: a",
        {{QStringLiteral("teams"), QStringLiteral("a")}});
    row("the whole body", detail(R"([{"loc":["body"],"msg":"field required"}])"), "field required",
        {});
    row("a place in the body", detail(R"([{"loc":["body",17],"msg":"JSON decode error"}])"),
        "JSON decode error", {});
    row("a field called body", detail(R"([{"loc":["body","body"],"msg":"a"}])"), "body: a",
        {{QStringLiteral("body"), QStringLiteral("a")}});
    row("loc is text", detail(R"([{"loc":"name","msg":"a"}])"), "name: a",
        {{QStringLiteral("name"), QStringLiteral("a")}});
    row("no loc", detail(R"([{"msg":"a"}])"), "a", {});
    row("loc is a number", detail(R"([{"loc":5,"msg":"a"}])"), "a", {});
    row("no msg", detail(R"([{"loc":["body","name"]},{"msg":"a"}])"), "a", {});
    row("strange entries", detail(R"([null,5,[],{},{"msg":"a"}])"), "a", {});
    row("plain list", R"([{"loc":["body","name"],"msg":"a"}])", "name: a",
        {{QStringLiteral("name"), QStringLiteral("a")}});
    row("controls", detail(R"([{"loc":["body","na\nme"],"msg":"a\u0007b"}])"), "na me: a b",
        {{QStringLiteral("na me"), QStringLiteral("a b")}});
}

void TestDecodersErrors::complaintsLandOnTheirFields()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QFETCH(QList<FieldError>, fields);
    const ErrorBody result = decodeErrorBody(body, "application/json");
    QCOMPARE(result.detail, expected);
    QCOMPARE(result.fields, fields);
}

void TestDecodersErrors::everythingIsBounded()
{
    const QByteArray flood(1'000'000, 'x');
    QVERIFY(decodeErrorBody(detail("\"" + flood + "\""), {}).detail.size() <= 500);
    QVERIFY(decodeErrorBody(detail("\"" + QByteArray(1'000'000, ' ') + "x\""), {}).detail.size()
            <= 500);
    QVERIFY(decodeErrorBody("<title>" + flood + "</title>", "text/html").detail.size() <= 500);
    QVERIFY(decodeErrorBody(flood, "text/plain").detail.size() <= 500);
    QByteArray list;
    for (int i = 0; i < 10'000; ++i)
        list += R"(,{"loc":["body","name"],"msg":"bad"})";
    const ErrorBody many = decodeErrorBody(detail("[" + list.mid(1) + "]"), {});
    QCOMPARE(many.fields.size(), 50);
    QVERIFY(many.detail.size() <= 500);
}

QTEST_GUILESS_MAIN(TestDecodersErrors)
#include "testdecoderserrors.moc"
