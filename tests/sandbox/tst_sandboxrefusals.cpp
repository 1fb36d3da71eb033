// How each call refuses, and that the OpenAPI document tells the truth.
#include "sandbox/client.h"

#include "sandbox/router.h"

#include <QFile>
#include <QTest>
#include <QUrl>

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

namespace {

QJsonValue fixture(const QString &name)
{
    QFile file(QStringLiteral(TOKENDESK_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class SandboxRefusals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void badFieldsAreNamed_data();
    void badFieldsAreNamed();
    void theAddressIsJudgedAfterTheCredential_data();
    void theAddressIsJudgedAfterTheCredential();
    void aPercentSignThatEscapesNothingIsItself();
    void brokenRulesAndMissingThingsAreTold_data();
    void brokenRulesAndMissingThingsAreTold();
    void aSlashAtTheEndIsRedirectedAsFastApiDoes();
    void theOpenApiDocumentListsExactlyWhatIsServed();
    void eachAnswerThatTheDocumentListsIsGiven();

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

void SandboxRefusals::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    Options options;
    options.seed = Seed::Empty;
    const Started started = m_sandbox->start(options);
    QVERIFY2(started.ok(), qPrintable(started.error));
}

void SandboxRefusals::badFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("blame");
    const auto row = [](const char *tag, const char *method, const char *target,
                        const QByteArray &body, const char *blame) {
        QTest::newRow(tag) << QByteArray(method) << QByteArray(target) << body
                           << QString::fromLatin1(blame);
    };
    const auto token = [&row](const char *tag, const QByteArray &body, const char *blame) {
        row(tag, "POST", "/api/user-tokens", body, blame);
    };
    token("no body", "", "body value_error.missing");
    token("not JSON", "{\"name\": ", "body.9 value_error.jsondecode");
    token("an array", "[]", "body type_error.dict");
    for (const char *scalar : {"\"x\"", "5", "null", "true"})
        token(scalar, scalar, "body type_error.dict");
    token("two values", "1, 2", "body.1 value_error.jsondecode");
    token("line break in a string", "{\"name\":\"\\\"a\nb\",\"user_id\":1}",
          "body.12 value_error.jsondecode");
    token("unknown escape", R"({"name":"a\/\q","user_id":1})", "body.13 value_error.jsondecode");
    token("a fraction without digits", R"({"name":"-1.","user_id":1.})",
          "body.24 value_error.jsondecode");
    token("a negative one", R"({"name":"\"-1.","user_id":-0. })", "body.26 value_error.jsondecode");
    token("a fraction without a whole", R"({"name":"a","user_id":1,"n":.5})",
          "body.28 value_error.jsondecode");
    token("a good number", R"({"name":"","n":[-0,0.5e-1,1E+2],"user_id":1})",
          "body.name value_error.any_str.min_length");
    token("name missing", R"({"user_id":1})", "body.name value_error.missing");
    token("name null", R"({"name":null,"user_id":1})", "body.name type_error.none.not_allowed");
    token("name a number", R"({"name":5,"user_id":1})", "body.name type_error.str");
    token("name empty", R"({"name":"","user_id":1})", "body.name value_error.any_str.min_length");
    token("name blank", R"({"name":" \t\u3000","user_id":1})",
          "body.name value_error.any_str.min_length");
    token("name too long", "{\"name\":\"" + QByteArray(256, 'n') + "\",\"user_id\":1}",
          "body.name value_error.any_str.max_length");
    token("name with NUL", R"({"name":"a\u0000b","user_id":1})",
          "body.name value_error.str.unicode");
    token("name with half a pair", R"({"name":"a\ud800","user_id":1})",
          "body.name value_error.str.unicode");
    for (const char *name : {"\\ufeffa", "\\ufffea", "a\\uffff"})
        token(name, QByteArray(R"({"user_id":1,"name":")") + name + "\"}",
              "body.name value_error.str.unicode");
    token("user missing", R"({"name":"a"})", "body.user_id value_error.missing");
    token("user as text", R"({"name":"a","user_id":"1"})", "body.user_id type_error.integer");
    token("user as fraction", R"({"name":"a","user_id":1.5})", "body.user_id type_error.integer");
    token("user too large", R"({"name":"a","user_id":99999999999999999999})",
          "body.user_id type_error.integer");
    const char *notInteger = "body.expires_in_days type_error.integer";
    const auto days = [&token](const char *tag, const QByteArray &value, const char *blame) {
        token(tag, R"({"name":"a","user_id":1,"expires_in_days":)" + value + "}", blame);
    };
    days("no days", "0", "body.expires_in_days value_error.number.not_ge");
    days("negative days", "-1", "body.expires_in_days value_error.number.not_ge");
    days("more than a year", "366", "body.expires_in_days value_error.number.not_le");
    days("days true", "true", notInteger);
    days("days as text", "\"30\"", notInteger);
    days("days 30.0", "30.0", notInteger);
    days("days 3e1", "3e1", notInteger);
    days("days a list", "[30]", notInteger);
    token("scim as text", R"({"name":"a","user_id":1,"scim_endpoints_only":"yes"})",
          "body.scim_endpoints_only type_error.bool");
    row("revoke missing", "PUT", "/api/user-tokens/1", "{}", "body.revoke value_error.missing");
    row("revoke a number", "PUT", "/api/user-tokens/1", R"({"revoke":1})",
        "body.revoke type_error.bool");
    row("token id a word", "DELETE", "/api/user-tokens/x", "", "path.token_id type_error.integer");
    row("token id too large", "DELETE", "/api/user-tokens/99999999999999999999", "",
        "path.token_id type_error.integer");
    row("user id a word", "GET", "/api/users/x", "", "path.user_id type_error.integer");
    row("role unknown", "POST", "/api/users", R"({"name":"a","role":"King"})",
        "body.role type_error.enum");
    row("role unknown of no account", "PUT", "/api/users/99", R"({"role":"King"})",
        "body.role type_error.enum");
    row("role missing", "POST", "/api/users", R"({"name":"a"})", "body.role value_error.missing");
    row("account name without letters", "POST", "/api/users", R"({"name":"!?","role":"Member"})",
        "body.name value_error");
    row("team unknown", "POST", "/api/users",
        R"({"name":"a","role":"Member","teams":["Public","X"]})", "body.teams.1 value_error.team");
    row("teams a text", "POST", "/api/users", R"({"name":"a","role":"Member","teams":"X"})",
        "body.teams type_error.list");
    row("team a number", "POST", "/api/users", R"({"name":"a","role":"Member","teams":[1]})",
        "body.teams.0 type_error.str");
    row("changed role null", "PUT", "/api/users/1", R"({"role":null})",
        "body.role type_error.none.not_allowed");
    row("page zero", "GET", "/api/users?page=0", "", "query.page value_error.number.not_ge");
    row("page a word", "GET", "/api/users?page=one", "", "query.page type_error.integer");
    row("size zero", "GET", "/api/users?size=0", "", "query.size value_error.number.not_ge");
    row("size too large", "GET", "/api/teams?size=101", "", "query.size value_error.number.not_le");
    row("sort unknown", "GET", "/api/users?sort=shoe", "", "query.sort type_error.enum");
    row("direction unknown", "GET", "/api/users?sort_dir=up", "", "query.sort_dir type_error.enum");
    row("type unknown", "GET", "/api/users?type=Robot", "", "query.type type_error.enum");
    row("flag unknown", "GET", "/api/users?include_deleted=maybe", "",
        "query.include_deleted type_error.bool");
}

void SandboxRefusals::badFieldsAreNamed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, blame);
    const Answer answer = m_sandbox->call(method, target, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.blame(), blame);
    const QJsonObject entry =
        answer.object().value(QLatin1String("detail")).toArray().first().toObject();
    QVERIFY(!entry.value(QLatin1String("msg")).toString().isEmpty());
    if (blame.contains(QStringLiteral("not_le")) && target == "/api/user-tokens")
        QCOMPARE(answer.object(), fixture(QStringLiteral("error-422.json")).toObject());
}

void SandboxRefusals::theAddressIsJudgedAfterTheCredential_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("reason");
    const QString noUtf8 = QStringLiteral("The address is not valid UTF-8");
    const QString nul = QStringLiteral("The address holds a NUL character");
    QTest::newRow("query") << QByteArray("/api/users?name=%FF") << noUtf8;
    QTest::newRow("parameter's name") << QByteArray("/api/users?%FF=1") << noUtf8;
    QTest::newRow("id") << QByteArray("/api/users/%FF") << noUtf8;
    QTest::newRow("NUL") << QByteArray("/api/users?name=%00") << nul;
    QTest::newRow("NUL after an id") << QByteArray("/api/users/1%00") << nul;
}

void SandboxRefusals::theAddressIsJudgedAfterTheCredential()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, reason);
    const QByteArray member =
        m_sandbox->credential(QStringLiteral("Nobody"), QStringLiteral("Member"));
    QCOMPARE(m_sandbox->callAs({}, "GET", target).status, 401);
    QCOMPARE(m_sandbox->callAs(member, "GET", target).status, 403);
    const Answer answer = m_sandbox->call("GET", target);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.detail(), reason);
}

void SandboxRefusals::aPercentSignThatEscapesNothingIsItself()
{
    m_sandbox->makeAccount(QStringLiteral("50%6G pump"));
    m_sandbox->makeAccount(QStringLiteral("pump"));
    const auto found = [this](const QByteArray &query) {
        return m_sandbox->call("GET", "/api/users?" + query)
            .object()[QLatin1String("items")]
            .toArray()
            .size();
    };
    QCOMPARE(found("name=%6G"), 1);
    QCOMPARE(found("name=%2570"), 0);
    QCOMPARE(found("name=pum%70"), 2);
    QCOMPARE(found("name=%EF%BB%BFpump"), 0); // a byte order mark is a character of it
}

void SandboxRefusals::brokenRulesAndMissingThingsAreTold_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *tag, const char *method, const char *target, const char *body,
                        int status) {
        QTest::newRow(tag) << QByteArray(method) << QByteArray(target) << QByteArray(body)
                           << status;
    };
    row("no such account", "GET", "/api/users/99", "", 404);
    row("change no account", "PUT", "/api/users/99", "{}", 404);
    row("deactivate no account", "DELETE", "/api/users/99", "", 404);
    row("reactivate no account", "PUT", "/api/users/99/reactivate", "", 404);
    row("token for no account", "POST", "/api/user-tokens", R"({"name":"a","user_id":99})", 404);
    row("token for a person", "POST", "/api/user-tokens", R"({"name":"a","user_id":1})", 400);
    row("token for a deactivated account", "POST", "/api/user-tokens",
        R"({"name":"a","user_id":2})", 400);
    row("revoke no token", "PUT", "/api/user-tokens/99", R"({"revoke":true})", 404);
    row("delete no token", "DELETE", "/api/user-tokens/99", "", 404);
    row("deactivate oneself", "DELETE", "/api/users/1", "", 400);
    row("unknown path", "GET", "/api/nothing", "", 404);
    row("root", "GET", "/", "", 404);
    row("two slashes", "GET", "//api/users", "", 404);
    row("slash at the end of nothing", "GET", "/api/nothing/", "", 404);
    row("unknown method", "PATCH", "/api/users", "{}", 405);
    row("options", "OPTIONS", "/api/users", "", 405);
    row("listing is no id", "DELETE", "/api/users/listing", "", 405);
}

void SandboxRefusals::brokenRulesAndMissingThingsAreTold()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(m_sandbox
                 ->call("DELETE",
                        "/api/users/"
                            + QByteArray::number(m_sandbox->makeAccount(QStringLiteral("gone"))))
                 .status,
             200);
    const Answer answer = m_sandbox->call(method, target, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.detail().isEmpty());
    if (status == 405)
        QVERIFY(answer.headers.contains("allow"));
}

void SandboxRefusals::aSlashAtTheEndIsRedirectedAsFastApiDoes()
{
    const QByteArray origin = "http://127.0.0.1"; // as the Host field has it
    const auto location = [&](const QByteArray &method, const QByteArray &target) {
        const Answer answer = m_sandbox->callAs({}, method, target);
        return answer.status == 307 && answer.body.isEmpty() ? answer.headers.value("location")
                                                             : QByteArray();
    };
    QCOMPARE(location("GET", "/api/users/"), QByteArray(origin + "/api/users"));
    QCOMPARE(location("GET", "/api/users/?name=%26a&x"),
             QByteArray(origin + "/api/users?name=%26a&x"));
    QCOMPARE(location("POST", "/api/user-tokens//"), QByteArray(origin + "/api/user-tokens"));
    QCOMPARE(location("GET", "/api/users/%C3%A9%0D%0Aa:%2F"),
             QByteArray(origin + "/api/users/%C3%A9%0D%0Aa%3A"));
}

void SandboxRefusals::theOpenApiDocumentListsExactlyWhatIsServed()
{
    const QJsonObject document = m_sandbox->call("GET", "/api/openapi.json").object();
    QVERIFY(document.value(QLatin1String("openapi")).toString().startsWith(QLatin1Char('3')));
    const QJsonObject paths = document.value(QLatin1String("paths")).toObject();
    int listed = 0;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QByteArray target =
            QString(path.key())
                .replace(QStringLiteral("{user_id}"), QStringLiteral("424242"))
                .replace(QStringLiteral("{token_id}"), QStringLiteral("424242"))
                .toLatin1();
        for (const QByteArray method : {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
            const bool served =
                path.value().toObject().contains(QString::fromLatin1(method.toLower()));
            listed += served ? 1 : 0;
            const Answer answer = m_sandbox->call(method, target);
            const bool routed =
                answer.status != 405 && answer.detail() != QStringLiteral("Not Found");
            QVERIFY2(routed == served, QByteArray(method + ' ' + target).constData());
            if (answer.status != 200)
                continue;
            const QByteArray type = answer.headers.value("content-type").split(';').constFirst();
            const QJsonObject promised = path.value()
                                             .toObject()
                                             .value(QString::fromLatin1(method.toLower()))
                                             .toObject()
                                             .value(QLatin1String("responses"))
                                             .toObject()
                                             .value(QLatin1String("200"))
                                             .toObject()
                                             .value(QLatin1String("content"))
                                             .toObject();
            QVERIFY2(promised.contains(QString::fromLatin1(type)), target.constData());
        }
    }
    QCOMPARE(listed, routes().size());
}

// The other way round each call of these tests is compared with the document where it is made.
void SandboxRefusals::eachAnswerThatTheDocumentListsIsGiven()
{
    const Sandbox &sandbox = *m_sandbox;
    const QByteArray scimOnly =
        sandbox.credential(QStringLiteral("Directory"), QStringLiteral("Member"), true);
    const QByteArray member =
        sandbox.credential(QStringLiteral("Nobody"), QStringLiteral("Member"));
    const QByteArray pathId("424242");
    for (const Route &route : routes()) {
        const QByteArray path =
            QByteArray(route.path).replace("{user_id}", pathId).replace("{token_id}", pathId);
        const bool isScim = route.access == Access::Scim;
        (void)sandbox.callAs({}, route.method, path); // 401, or the call itself
        (void)sandbox.callAs(isScim ? member : scimOnly, route.method, path); // 403
        (void)sandbox.call(route.method, path + "?a=%FF"); // 400
        (void)sandbox.call(route.method, path, route.bodySchema ? "{}" : ""); // 404, 422
        (void)sandbox.call(route.method, QByteArray(path).replace(pathId, "x")); // 422
        for (const ParameterDoc &parameter : route.query)
            (void)sandbox.call(route.method, path + '?' + parameter.name + "=%20"); // 422
    }

    const qint64 account = sandbox.makeAccount(QStringLiteral("Twice"));
    (void)sandbox.makeAccount(QStringLiteral("Twice")); // 409
    const qint64 token =
        sandbox.makeToken(account, QStringLiteral("t"))[QLatin1String("id")].toInteger();
    (void)sandbox.makeToken(account, QStringLiteral("t")); // 409
    (void)sandbox.makeToken(424242, QStringLiteral("t")); // 404
    (void)sandbox.makeToken(1, QStringLiteral("t")); // 400: a person
    const QByteArray user = "/api/users/" + QByteArray::number(account);
    const QByteArray one = "/api/user-tokens/" + QByteArray::number(token);
    (void)sandbox.call("DELETE", user); // 400: it has an active token
    (void)sandbox.call("DELETE", one); // 400: it is active
    (void)sandbox.call("PUT", "/api/user-tokens/424242", R"({"revoke":true})"); // 404
    (void)sandbox.call("PUT", one, R"({"revoke":true})");
    (void)sandbox.call("DELETE", one);
    (void)sandbox.call("GET", user);
    (void)sandbox.call("PUT", user, "{}");
    (void)sandbox.call("DELETE", user);
    (void)sandbox.call("PUT", user + "/reactivate");
    const QByteArray link =
        "state=s&redirect_uri=" + QUrl::toPercentEncoding(QStringLiteral("http://127.0.0.1:9/"));
    const QByteArray page = sandbox.callAs({}, "GET", "/api/cli/authorize?" + link).body;
    const QByteArray before("name=\"consent\" value=\"");
    const qsizetype consent = page.indexOf(before) + before.size();
    (void)sandbox.callAs(
        {}, "POST", "/api/cli/authorize",
        link + "&decision=deny&consent=" + page.mid(consent, page.indexOf('"', consent) - consent),
        "application/x-www-form-urlencoded");

    // Any call may be answered so, by a server that has too much to do: see the tests of its load.
    QStringList never;
    for (const QString &answer : answersListed() - answersGiven()) {
        if (!answer.endsWith(QStringLiteral(" 429")) && !answer.endsWith(QStringLiteral(" 503")))
            never.append(answer);
    }
    QVERIFY2(never.isEmpty(), qPrintable(never.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(SandboxRefusals)
#include "tst_sandboxrefusals.moc"
