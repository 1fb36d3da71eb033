// Who may do what: the order of the checks, roles, SCIM-only tokens.
#include "sandbox/client.h"

#include "sandbox/authentication.h"
#include "sandbox/jwt.h"

#include <QTest>

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

namespace {

QByteArray encoded(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

class SandboxAccess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aTokenSignedByUsVerifies();
    void aForgedTokenDoesNotVerify_data();
    void aForgedTokenDoesNotVerify();
    void theFirstCheckThatFailsIsTold_data();
    void theFirstCheckThatFailsIsTold();
    void aCredentialWithoutTheFormIsRefused_data();
    void aCredentialWithoutTheFormIsRefused();

    void rolesDecide_data();
    void rolesDecide();
    void aRoleChangeActsAtOnce();
    void aScimOnlyTokenIsGoodForScimOnly_data();
    void aScimOnlyTokenIsGoodForScimOnly();
    void lastUsedMovesOnlyPastTheRole();
    void theTokensOfADeactivatedAccountAreDead();
    void scimListsPeopleInPages();

private:
    [[nodiscard]] QJsonObject goodClaims() const;

    Sandbox m_sandbox;
    QByteArray m_jwtKey;
    QByteArray m_hashKey;
};

void SandboxAccess::initTestCase()
{
    Options options;
    options.seed = Seed::Empty;
    QVERIFY(m_sandbox.start(options).ok());
    m_jwtKey = sql(m_sandbox.file(), QStringLiteral("SELECT value FROM meta WHERE key = 'jwt_key'"))
                   .toByteArray();
    m_hashKey =
        sql(m_sandbox.file(), QStringLiteral("SELECT value FROM meta WHERE key = 'hash_key'"))
            .toByteArray();
    QCOMPARE(m_jwtKey.size(), 32);
    QCOMPARE(m_hashKey.size(), 32);
    QVERIFY(m_jwtKey != m_hashKey);
}

QJsonObject SandboxAccess::goodClaims() const
{
    return *verifyJwt(m_sandbox.started.adminToken, m_jwtKey);
}

void SandboxAccess::aTokenSignedByUsVerifies()
{
    const QJsonObject claims = goodClaims();
    QCOMPARE(claims.value(QLatin1String("iss")).toString(), QString(issuer));
    QCOMPARE(claims.value(QLatin1String("email")).toString(),
             QStringLiteral("sandbox-admin@example.com"));
    QCOMPARE(claims.value(QLatin1String("name")).toString(), QStringLiteral("Sam Rivera"));
    QVERIFY(claims.value(QLatin1String("exp")).toInteger()
            > claims.value(QLatin1String("iat")).toInteger());
    const QJsonObject forEver = *verifyJwt(
        m_sandbox.credential(QStringLiteral("ever"), QStringLiteral("Member")), m_jwtKey);
    QVERIFY(!forEver.contains(QLatin1String("exp")));
}

void SandboxAccess::aForgedTokenDoesNotVerify_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray key = "0123456789abcdef0123456789abcdef";
    const QByteArray good = signJwt({{QStringLiteral("user_id"), 1}}, key);
    const QByteArray payload = good.split('.').at(1);
    QVERIFY(verifyJwt(good, key));
    const auto signedAs = [&](const QByteArray &header) {
        const QByteArray input = encoded(header) + '.' + payload;
        const QByteArray result = input + '.' + encoded(tokenHash(input, key));
        return result;
    };
    QTest::newRow("none, unsigned")
        << QByteArray(encoded(R"({"alg":"none"})") + '.' + payload + '.');
    QTest::newRow("none, signed") << signedAs(R"({"alg":"none"})");
    QTest::newRow("None") << signedAs(R"({"alg":"None"})");
    QTest::newRow("HS512") << signedAs(R"({"alg":"HS512"})");
    QTest::newRow("RS256") << signedAs(R"({"alg":"RS256"})");
    QTest::newRow("lower case") << signedAs(R"({"alg":"hs256"})");
    QTest::newRow("no algorithm") << signedAs("{}");
    QTest::newRow("header no object") << signedAs("[]");
    QTest::newRow("header no JSON") << signedAs("x");
    QTest::newRow("other key") << signJwt({{QStringLiteral("user_id"), 1}},
                                          "another key of thirty-two bytes!");
    QTest::newRow("other claims") << QByteArray(good).replace(payload, encoded(R"({"user_id":2})"));
    QTest::newRow("signature cut") << good.chopped(2);
    QTest::newRow("signature gone") << good.left(good.lastIndexOf('.') + 1);
    QTest::newRow("signature padded") << QByteArray(good + '=');
    QTest::newRow("four parts") << QByteArray(good + ".x");
    QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
}

void SandboxAccess::aForgedTokenDoesNotVerify()
{
    QFETCH(QByteArray, token);
    QVERIFY(!verifyJwt(token, "0123456789abcdef0123456789abcdef"));
}

void SandboxAccess::theFirstCheckThatFailsIsTold_data()
{
    // Each row breaks its own check and all that come after it, so the order shows.
    QTest::addColumn<int>("brokenFrom");
    QTest::addColumn<QString>("detail");
    QTest::newRow("signature") << 1 << QStringLiteral("The token's signature does not verify");
    QTest::newRow("issuer") << 2 << QStringLiteral("The token has another issuer");
    QTest::newRow("user") << 3 << QStringLiteral("The token's user does not exist");
    QTest::newRow("expiry") << 4 << QStringLiteral("The token has expired");
    QTest::newRow("hash") << 5 << QStringLiteral("The token is not known here, or was deleted");
}

void SandboxAccess::theFirstCheckThatFailsIsTold()
{
    QFETCH(int, brokenFrom);
    QFETCH(QString, detail);
    QJsonObject claims = goodClaims();
    claims.insert(QStringLiteral("jti"), QStringLiteral("never stored"));
    if (brokenFrom <= 4)
        claims.insert(QStringLiteral("exp"), 1000);
    if (brokenFrom <= 3)
        claims.insert(QStringLiteral("user_id"), 4711);
    if (brokenFrom <= 2)
        claims.insert(QStringLiteral("iss"), QStringLiteral("somebody else"));
    const QByteArray token = signJwt(claims, brokenFrom <= 1 ? QByteArray("x") : m_jwtKey);
    const Answer answer = m_sandbox.callAs(token, "GET", "/api/users");
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.detail(), detail);
    QCOMPARE(answer.headers.value("www-authenticate"), QByteArray("Bearer"));
}

void SandboxAccess::aCredentialWithoutTheFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("Authorization:\r\n");
    QTest::newRow("basic") << QByteArray("Authorization: Basic dXNlcjpwYXNz\r\n");
    QTest::newRow("scheme only") << QByteArray("Authorization: Bearer\r\n");
    QTest::newRow("bare token") << QByteArray("Authorization: " + m_sandbox.started.adminToken
                                              + "\r\n");
    QTest::newRow("two tokens") << QByteArray("Authorization: Bearer "
                                              + m_sandbox.started.adminToken + " x\r\n");
    QTest::newRow("bytes") << QByteArray("Authorization: Bearer \xff\xfe\r\n");
}

void SandboxAccess::aCredentialWithoutTheFormIsRefused()
{
    QFETCH(QByteArray, field);
    Wire wire(m_sandbox.started.url);
    wire.send("GET /api/users HTTP/1.1\r\nHost: localhost\r\n" + field + "\r\n");
    const Answer answer = wire.receive();
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.detail().isEmpty());
}

void SandboxAccess::rolesDecide_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("allowed");
    struct {
        const char *method;
        const char *target;
        bool manager;
        bool anyone;
    } const calls[]{
        {"GET", "/api/users", true, false},
        {"GET", "/api/teams", true, false},
        {"GET", "/api/user-tokens", true, true},
        {"GET", "/api/users/listing", false, false},
        {"GET", "/api/users/1", false, false},
        {"POST", "/api/users", false, false},
        {"PUT", "/api/users/1", false, false},
        {"DELETE", "/api/users/4711", false, false},
        {"PUT", "/api/users/4711/reactivate", false, false},
        {"GET", "/api/user-tokens/service", false, false},
        {"POST", "/api/user-tokens", false, false},
        {"PUT", "/api/user-tokens/4711", false, false},
        {"DELETE", "/api/user-tokens/4711", false, false},
        {"GET", "/scim/v2/Users", false, false},
    };
    for (const auto &call : calls) {
        for (const char *role : {"Member", "Editor", "Manager", "Admin"}) {
            const bool admin = qstrcmp(role, "Admin") == 0;
            const bool manager = qstrcmp(role, "Manager") == 0;
            QTest::addRow("%s %s as %s", call.method, call.target, role)
                << QString::fromLatin1(role) << QByteArray(call.method) << QByteArray(call.target)
                << (admin || call.anyone || (manager && call.manager));
        }
    }
}

void SandboxAccess::rolesDecide()
{
    QFETCH(QString, role);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(bool, allowed);
    static QHash<QString, QByteArray> credentials;
    if (!credentials.contains(role))
        credentials.insert(role, m_sandbox.credential(QString(QStringLiteral("As ") + role), role));
    const Answer answer = m_sandbox.callAs(credentials.value(role), method, target);
    QVERIFY2((answer.status == 403) != allowed, QByteArray::number(answer.status).constData());
    QVERIFY(answer.status != 401);
}

void SandboxAccess::aRoleChangeActsAtOnce()
{
    const qint64 account =
        m_sandbox.makeAccount(QStringLiteral("Changing"), QStringLiteral("Member"));
    const QByteArray token = m_sandbox.makeToken(account, QStringLiteral("t"))
                                 .value(QLatin1String("bearer_token"))
                                 .toString()
                                 .toLatin1();
    const QByteArray path = "/api/users/" + QByteArray::number(account);
    QCOMPARE(m_sandbox.callAs(token, "GET", "/api/users").status, 403);
    QCOMPARE(m_sandbox.call("PUT", path, R"({"role":"Admin"})").status, 200);
    QCOMPARE(m_sandbox.callAs(token, "GET", "/api/users").status, 200);
    QCOMPARE(m_sandbox.call("PUT", path, R"({"role":"Member"})").status, 200);
    QCOMPARE(m_sandbox.callAs(token, "GET", "/api/users").status, 403);
}

void SandboxAccess::aScimOnlyTokenIsGoodForScimOnly_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    for (const char *target : {"/api/status", "/api/openapi.json", "/api/users", "/api/teams",
                               "/api/user-tokens", "/api/user-tokens/service", "/api/users/1"})
        QTest::newRow(target) << QByteArray(target) << 403;
    for (const char *target :
         {"/scim/v2/ServiceProviderConfig", "/scim/v2/Users", "/scim/v2/Groups"})
        QTest::newRow(target) << QByteArray(target) << 200;
}

void SandboxAccess::aScimOnlyTokenIsGoodForScimOnly()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    static const QByteArray token =
        m_sandbox.credential(QStringLiteral("Directory sync"), QStringLiteral("Admin"), true);
    QCOMPARE(m_sandbox.callAs(token, "GET", target).status, status);
}

void SandboxAccess::lastUsedMovesOnlyPastTheRole()
{
    const qint64 account = m_sandbox.makeAccount(QStringLiteral("Used"), QStringLiteral("Member"));
    const QJsonObject made = m_sandbox.makeToken(account, QStringLiteral("t"));
    const qint64 id = made.value(QLatin1String("id")).toInteger();
    const QByteArray token = made.value(QLatin1String("bearer_token")).toString().toLatin1();
    const auto lastUsed = [&] {
        return m_sandbox.listedToken(id).value(QLatin1String("last_used"));
    };
    QCOMPARE(m_sandbox.callAs(token, "GET", "/api/users").status, 403);
    QVERIFY(lastUsed().isNull());
    QCOMPARE(m_sandbox.callAs(token, "GET", "/api/user-tokens").status, 200);
    QVERIFY(lastUsed().isString());
    const QJsonObject owner =
        m_sandbox.call("GET", "/api/users/" + QByteArray::number(account)).object();
    QCOMPARE(owner.value(QLatin1String("last_login")), lastUsed());
}

void SandboxAccess::theTokensOfADeactivatedAccountAreDead()
{
    const qint64 account = m_sandbox.makeAccount(QStringLiteral("Orphan"));
    const QByteArray token = m_sandbox.makeToken(account, QStringLiteral("t"))
                                 .value(QLatin1String("bearer_token"))
                                 .toString()
                                 .toLatin1();
    sql(m_sandbox.file(), QStringLiteral("UPDATE users SET deleted_at = 1 WHERE id = ?"),
        {account});
    const Answer answer = m_sandbox.callAs(token, "GET", "/api/user-tokens");
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.detail(), QStringLiteral("The token's user is deactivated"));
}

void SandboxAccess::scimListsPeopleInPages()
{
    const Answer all = m_sandbox.call("GET", "/scim/v2/Users");
    QCOMPARE(all.headers.value("content-type"), QByteArray("application/scim+json"));
    QCOMPARE(all.object().value(QLatin1String("totalResults")).toInt(), 1);
    const QJsonObject none = m_sandbox.call("GET", "/scim/v2/Users?startIndex=2&count=1").object();
    QCOMPARE(none.value(QLatin1String("itemsPerPage")).toInt(), 0);
    QCOMPARE(m_sandbox.call("GET", "/scim/v2/Users?count=x").status, 422);
}

QTEST_GUILESS_MAIN(SandboxAccess)
#include "tst_sandboxaccess.moc"
