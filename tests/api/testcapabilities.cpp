#include "api/capabilities.h"

#include <QtTest>

using namespace tokendesk;

namespace {

QByteArray documentOf(const QByteArray &paths)
{
    return R"({"openapi":"3.1.0","info":{"title":"Q","version":"2026.11.1"},"paths":{)" + paths
        + "}}";
}

} // namespace

class TestCapabilities final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentedSetHoldsEveryCapability();
    void pathsCountHoweverTheyAreSpelt_data();
    void pathsCountHoweverTheyAreSpelt();
    void onlyWhatIsListedIsOffered();
    void updateIsPutWhereBothAreListed();
    void reactivateIsTakenFromTheDocument_data();
    void reactivateIsTakenFromTheDocument();
    void releaseIsPlainAndShort();
    void whatIsNoDescriptionIsAnError_data();
    void whatIsNoDescriptionIsAnError();
};

void TestCapabilities::documentedSetHoldsEveryCapability()
{
    const Capabilities all = Capabilities::documented();
    QCOMPARE(all.flags.toInt(), 0xFFFU);
    QVERIFY(!all.fromDocument);
    QCOMPARE(all.updateAccountMethod, QStringLiteral("PUT"));
    QCOMPARE(all.reactivateSuffix, QStringLiteral("reactivate"));
}

void TestCapabilities::pathsCountHoweverTheyAreSpelt_data()
{
    QTest::addColumn<QByteArray>("paths");
    QTest::addColumn<unsigned>("expected");
    const auto row = [](const char *name, const char *paths, CapabilityFlags expected) {
        QTest::newRow(name) << QByteArray(paths) << expected.toInt();
    };
    row("service tokens", R"("/api/user-tokens/service":{"get":{}})",
        Capability::ListServiceTokens);
    row("no prefix", R"("/user-tokens/service":{"get":{}})", Capability::ListServiceTokens);
    row("upper case", R"("/user-tokens/service":{"GET":{}})", Capability::ListServiceTokens);
    row("final slash", R"("/api/user-tokens/service/":{"get":{}})", Capability::ListServiceTokens);
    row("create", R"("/api/user-tokens":{"post":{}})", Capability::CreateToken);
    row("own", R"("/api/user-tokens":{"get":{}})", Capability::ListOwnTokens);
    row("revoke", R"("/api/user-tokens/{token_id}":{"put":{}})", Capability::UpdateToken);
    row("delete", R"("/api/user-tokens/{x}":{"delete":{}})", Capability::DeleteToken);
    row("described elsewhere", R"("/api/user-tokens/{x}":{"$ref":"#/x"})",
        Capability::UpdateToken | Capability::DeleteToken);
    row("accounts", R"("/api/users":{"get":{},"parameters":[]})", Capability::ListAccounts);
    row("plain accounts", R"("/api/users/listing":{"get":{}})", Capability::ListAccountsPlain);
    row("create account", R"("/users/":{"Post":{}})", Capability::CreateAccount);
    row("put account", R"("/users/{id}":{"put":{}})", Capability::UpdateAccount);
    row("patch account", R"("/users/{id}":{"patch":{}})", Capability::UpdateAccount);
    row("deactivate", R"("/users/{user_id}/":{"delete":{}})", Capability::DeactivateAccount);
    row("teams", R"("/api/teams":{"get":{}})", Capability::ListTeams);
}

void TestCapabilities::pathsCountHoweverTheyAreSpelt()
{
    QFETCH(QByteArray, paths);
    QFETCH(unsigned, expected);
    const auto result = readCapabilities(documentOf(paths));
    QVERIFY(result.ok());
    QCOMPARE(result->flags.toInt(), expected);
    QVERIFY(result->fromDocument);
    QCOMPARE(result->release, QStringLiteral("2026.11.1"));
}

void TestCapabilities::onlyWhatIsListedIsOffered()
{
    // A token cannot be updated by PATCH: that is not the call that the contract knows.
    const auto result = readCapabilities(documentOf(
        R"("/api/teams":{"get":{}},"/api/user-tokens/{id}":{"patch":{}},"/api/usersX":{"get":{}},)"
        R"("/api/users/{id}/tokens":{"get":{}},"/api/users/listing":{"post":{}},)"
        R"("/api/user-tokens":{"summary":"post"})"));
    QVERIFY(result.ok());
    QCOMPARE(result->flags.toInt(), static_cast<unsigned>(Capability::ListTeams));
}

void TestCapabilities::updateIsPutWhereBothAreListed()
{
    const auto both = readCapabilities(documentOf(R"("/api/users/{id}":{"patch":{},"put":{}})"));
    QCOMPARE(both->updateAccountMethod, QStringLiteral("PUT"));
    const auto patch = readCapabilities(documentOf(R"("/api/users/{id}":{"patch":{}})"));
    QCOMPARE(patch->updateAccountMethod, QStringLiteral("PATCH"));
}

void TestCapabilities::reactivateIsTakenFromTheDocument_data()
{
    QTest::addColumn<QByteArray>("paths");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("method");
    const auto row = [](const char *name, const char *paths, const QString &suffix,
                        const QString &method) {
        QTest::newRow(name) << QByteArray(paths) << suffix << method;
    };
    row("sandbox", R"("/users/{id}/reactivate":{"put":{}})", QStringLiteral("reactivate"),
        QStringLiteral("PUT"));
    row("post", R"("/users/{id}/activate":{"post":{}})", QStringLiteral("activate"),
        QStringLiteral("POST"));
    row("patch", R"("/api/users/{id}/restore/":{"patch":{}})", QStringLiteral("restore"),
        QStringLiteral("PATCH"));
    row("enable", R"("/users/{id}/enable":{"post":{}})", QStringLiteral("enable"),
        QStringLiteral("POST"));
    row("the first of several",
        R"("/users/{id}/enable":{"put":{}},"/users/{id}/reactivate":{"post":{}})",
        QStringLiteral("reactivate"), QStringLiteral("POST"));
}

void TestCapabilities::reactivateIsTakenFromTheDocument()
{
    QFETCH(QByteArray, paths);
    QFETCH(QString, suffix);
    QFETCH(QString, method);
    const auto result = readCapabilities(documentOf(paths));
    QVERIFY(result.ok());
    QVERIFY(result->has(Capability::ReactivateAccount));
    QCOMPARE(result->reactivateSuffix, suffix);
    QCOMPARE(result->reactivateMethod, method);
}

void TestCapabilities::releaseIsPlainAndShort()
{
    const QByteArray version = QByteArray("1\\n2\\u202e") + QByteArray(500, 'x');
    const auto result = readCapabilities(R"({"info":{"version":")" + version
                                         + R"("},"paths":{"/teams":{"get":{}}}})");
    QVERIFY(result.ok());
    QVERIFY(result->release.size() <= 100);
    QVERIFY(!result->release.contains(QLatin1Char('\n')));
    QVERIFY(!result->release.contains(QChar(0x202E)));
}

void TestCapabilities::whatIsNoDescriptionIsAnError_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html><title>Sign in</title></html>");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no paths") << QByteArray(R"({"info":{"version":"1"}})");
    QTest::newRow("paths is a list") << QByteArray(R"({"paths":[]})");
    QTest::newRow("another service") << documentOf(R"("/pets":{"get":{}})");
    QTest::newRow("cut") << documentOf(R"("/teams":{"get":{}})").chopped(1);
    QTest::newRow("nested") << QByteArray(R"({"paths":)") + QByteArray(100'000, '[');
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe{}", 5);
}

void TestCapabilities::whatIsNoDescriptionIsAnError()
{
    QFETCH(QByteArray, document);
    const auto result = readCapabilities(document);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::Undecodable);
    QVERIFY(result.error().message.contains(QStringLiteral("openapi.json")));
    QVERIFY(!result.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestCapabilities)
#include "testcapabilities.moc"
