// Every call of the contract: what it does and answers.
#include "sandbox/client.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

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

QJsonObject firstItem(const QJsonObject &page)
{
    return page.value(QLatin1String("items")).toArray().first().toObject();
}

QStringList names(const QJsonArray &items)
{
    QStringList result;
    for (const QJsonValue &item : items)
        result.append(item.toObject().value(QLatin1String("name")).toString());
    return result;
}

QStringList namesOnPage(const Answer &answer)
{
    return names(answer.object().value(QLatin1String("items")).toArray());
}

/// Of an object whose values are no objects. QJsonObject sorts them.
QStringList keysInOrder(const QByteArray &object)
{
    static const QRegularExpression key(QStringLiteral(R"key("(\w+)":)key"));
    QStringList keys;
    for (auto found = key.globalMatch(QString::fromUtf8(object)); found.hasNext();)
        keys.append(found.next().captured(1));
    return keys;
}

const QJsonObject year{{QStringLiteral("expires_in_days"), 365}};

} // namespace

class SandboxCalls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void serviceTokensHaveTheFixturesShape();
    void aNewTokenHasTheFixturesShape();
    void aNewAccountHasTheFixturesShape();
    void teamsHaveTheFixturesShape();
    void aPageOfUsersHasTheFixturesShape_data();
    void aPageOfUsersHasTheFixturesShape();
    void missingTimesAndAddressesAreNull();
    void everyAnswerTellsTheServersTime();

    void anAccountIdIsMadeFromItsName();
    void publicIsAlwaysAmongTheTeams();
    void changingAnAccountKeepsWhatIsNotGiven();
    void anAccountWithActiveTokensIsNotDeactivated();
    void aDeactivatedAccountIsHiddenUntilAskedFor();
    void reactivatingKeepsRoleAndTeams();
    void usersAreFiltered_data();
    void usersAreFiltered();
    void usersAreSortedBothWays();
    void pagesNeverOverlapNorMissAnyone_data();
    void pagesNeverOverlapNorMissAnyone();
    void theListingIsAPlainArray();

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

void SandboxCalls::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    Options options;
    options.seed = Seed::Empty;
    const Started started = m_sandbox->start(options);
    QVERIFY2(started.ok(), qPrintable(started.error));
}

void SandboxCalls::serviceTokensHaveTheFixturesShape()
{
    (void)m_sandbox->makeToken(m_sandbox->makeAccount(QStringLiteral("Airflow")),
                               QStringLiteral("airflow-production"), year);
    const QJsonArray list = m_sandbox->call("GET", "/api/user-tokens/service").array();
    const QJsonObject expected =
        fixture(QStringLiteral("user-tokens-service.json")).toArray().first().toObject();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().toObject().keys(), expected.keys());
    const auto user = QLatin1String("user");
    QCOMPARE(list.first()[user].toObject().keys(), expected.value(user).toObject().keys());
    QVERIFY(list.first()[QLatin1String("created")].toString().endsWith(QLatin1Char('Z')));
}

void SandboxCalls::aNewTokenHasTheFixturesShape()
{
    const QJsonObject token =
        m_sandbox->makeToken(m_sandbox->makeAccount(QStringLiteral("API Access")),
                             QStringLiteral("api-production"), year);
    const QJsonObject expected = fixture(QStringLiteral("user-token-created.json")).toObject();
    QCOMPARE(token.keys(), expected.keys());
    QCOMPARE(token.value(QLatin1String("user")).toObject().keys(),
             expected.value(QLatin1String("user")).toObject().keys());
    QCOMPARE(token.value(QLatin1String("last_used")), QJsonValue(QJsonValue::Null));
    QCOMPARE(token.value(QLatin1String("bearer_token")).toString().count(QLatin1Char('.')), 2);
}

void SandboxCalls::aNewAccountHasTheFixturesShape()
{
    const Answer made =
        m_sandbox->call("POST", "/api/users", R"({"name":"API Access","role":"Member"})");
    QFile file(QStringLiteral(TOKENDESK_FIXTURES "/user-created.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(keysInOrder(made.body), keysInOrder(file.readAll()));
}

void SandboxCalls::teamsHaveTheFixturesShape()
{
    const QJsonObject page = m_sandbox->call("GET", "/api/teams?size=100").object();
    const QJsonObject expected = fixture(QStringLiteral("teams-page.json")).toObject();
    QCOMPARE(page.keys(), expected.keys());
    QCOMPARE(firstItem(page).keys(), firstItem(expected).keys());
    QCOMPARE(firstItem(page).value(QLatin1String("name")).toString(), QStringLiteral("Public"));
}

void SandboxCalls::aPageOfUsersHasTheFixturesShape_data()
{
    QTest::addColumn<Envelope>("envelope");
    QTest::addColumn<QString>("file");
    QTest::newRow("total") << Envelope::Total << QStringLiteral("users-page-total.json");
    QTest::newRow("total_count") << Envelope::TotalCount
                                 << QStringLiteral("users-page-total_count.json");
}

void SandboxCalls::aPageOfUsersHasTheFixturesShape()
{
    QFETCH(Envelope, envelope);
    QFETCH(QString, file);
    Options options;
    options.envelope = envelope;
    QVERIFY(m_sandbox->start(options).ok());
    m_sandbox->makeAccount(QStringLiteral("Airflow"));
    const QJsonObject page = m_sandbox->call("GET", "/api/users?type=Service").object();
    const QJsonObject expected = fixture(file).toObject();
    QCOMPARE(page.keys(), expected.keys());
    QCOMPARE(firstItem(page).keys(), firstItem(expected).keys());
    const auto team = [](const QJsonObject &item) {
        return item.value(QLatin1String("teams")).toArray().first();
    };
    QCOMPARE(team(firstItem(page)).type(), team(firstItem(expected)).type());
    QCOMPARE(team(firstItem(page)).toObject().keys(), team(firstItem(expected)).toObject().keys());
}

void SandboxCalls::missingTimesAndAddressesAreNull()
{
    const qint64 id = m_sandbox->makeAccount(QStringLiteral("No address"));
    sql(m_sandbox->file(), QStringLiteral("UPDATE users SET email = NULL WHERE id = ?"), {id});
    const QJsonObject account =
        m_sandbox->call("GET", "/api/users/" + QByteArray::number(id)).object();
    for (const char *field : {"email", "last_login", "deleted_at"})
        QVERIFY2(account.value(QLatin1String(field)).isNull(), field);
}

void SandboxCalls::everyAnswerTellsTheServersTime()
{
    for (const QByteArray target : {"/api/status", "/api/users", "/nowhere", "//"}) {
        const Answer answer = m_sandbox->call("GET", target);
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(answer.headers.value("date")),
                                                 QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        date.setTimeSpec(Qt::UTC);
        QVERIFY(date.isValid());
        QVERIFY(qAbs(date.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }
}

void SandboxCalls::anAccountIdIsMadeFromItsName()
{
    const QJsonObject account =
        m_sandbox->call("POST", "/api/users", R"({"name":"Pipeline Automation!","role":"Admin"})")
            .object();
    QCOMPARE(account.value(QLatin1String("user_id")).toString(),
             QStringLiteral("pipeline_automation@service"));
    QCOMPARE(account.value(QLatin1String("user_type")).toString(), QStringLiteral("Service"));
    QCOMPARE(account.value(QLatin1String("user_name")), account.value(QLatin1String("user_id")));
    const QByteArray id = QByteArray::number(account.value(QLatin1String("id")).toInt());
    QCOMPARE(m_sandbox->call("GET", "/api/users/" + id)
                 .object()
                 .value(QLatin1String("user_name"))
                 .toString(),
             QStringLiteral("pipeline_automation"));
    const Answer again =
        m_sandbox->call("POST", "/api/users", R"({"name":"pipeline automation","role":"Member"})");
    QCOMPARE(again.status, 409);
    QVERIFY(again.detail().contains(QStringLiteral("pipeline_automation@service")));
}

void SandboxCalls::publicIsAlwaysAmongTheTeams()
{
    sql(m_sandbox->file(), QStringLiteral("INSERT INTO teams (name) VALUES ('Risk')"));
    const Answer made = m_sandbox->call(
        "POST", "/api/users", R"({"name":"a","role":"Member","teams":["Risk","Risk","Public"]})");
    QCOMPARE(made.object().value(QLatin1String("teams")).toArray(),
             (QJsonArray{QStringLiteral("Public"), QStringLiteral("Risk")}));
    const QByteArray path =
        "/api/users/" + QByteArray::number(made.object().value(QLatin1String("id")).toInteger());
    const Answer changed = m_sandbox->call("PUT", path, R"({"teams":[]})");
    QCOMPARE(changed.object().value(QLatin1String("teams")).toArray(),
             QJsonArray{QStringLiteral("Public")});
}

void SandboxCalls::changingAnAccountKeepsWhatIsNotGiven()
{
    const QByteArray path =
        "/api/users/" + QByteArray::number(m_sandbox->makeAccount(QStringLiteral("Old name")));
    const QJsonObject renamed = m_sandbox->call("PUT", path, R"({"name":"New name"})").object();
    QCOMPARE(renamed.value(QLatin1String("name")).toString(), QStringLiteral("New name"));
    QCOMPARE(renamed.value(QLatin1String("role")).toString(), QStringLiteral("Member"));
    QCOMPARE(renamed.value(QLatin1String("user_id")).toString(),
             QStringLiteral("old_name@service"));
    const QJsonObject promoted = m_sandbox->call("PUT", path, R"({"role":"Manager"})").object();
    QCOMPARE(promoted.value(QLatin1String("name")).toString(), QStringLiteral("New name"));
    QCOMPARE(promoted.value(QLatin1String("role")).toString(), QStringLiteral("Manager"));
    QCOMPARE(m_sandbox->call("GET", path).object(), promoted);
}

void SandboxCalls::anAccountWithActiveTokensIsNotDeactivated()
{
    const qint64 account = m_sandbox->makeAccount(QStringLiteral("Busy"));
    const QByteArray path = "/api/users/" + QByteArray::number(account);
    const QByteArray token = QByteArray::number(
        m_sandbox->makeToken(account, QStringLiteral("t")).value(QLatin1String("id")).toInteger());
    QCOMPARE(m_sandbox->call("DELETE", path).status, 400);
    QCOMPARE(m_sandbox->call("PUT", "/api/user-tokens/" + token, R"({"revoke":true})").status, 200);
    QCOMPARE(m_sandbox->call("DELETE", path).status, 200);

    // The API knows no state "expired": the token is listed as active.
    const qint64 other = m_sandbox->makeAccount(QStringLiteral("Expired"));
    (void)m_sandbox->makeToken(other, QStringLiteral("t"), year);
    sql(m_sandbox->file(), QStringLiteral("UPDATE tokens SET expiration = 1 WHERE user = ?"),
        {other});
    QCOMPARE(m_sandbox->call("DELETE", "/api/users/" + QByteArray::number(other)).status, 400);
}

void SandboxCalls::aDeactivatedAccountIsHiddenUntilAskedFor()
{
    const QByteArray path =
        "/api/users/" + QByteArray::number(m_sandbox->makeAccount(QStringLiteral("Gone")));
    const Answer gone = m_sandbox->call("DELETE", path);
    QVERIFY(gone.object().value(QLatin1String("deleted_at")).isString());
    QCOMPARE(m_sandbox->call("DELETE", path).status, 200); // a retry is harmless
    QCOMPARE(namesOnPage(m_sandbox->call("GET", "/api/users?type=Service")), QStringList());
    QCOMPARE(namesOnPage(m_sandbox->call("GET", "/api/users?type=Service&include_deleted=true")),
             QStringList{QStringLiteral("Gone")});
}

void SandboxCalls::reactivatingKeepsRoleAndTeams()
{
    const QByteArray path = "/api/users/"
        + QByteArray::number(m_sandbox->makeAccount(QStringLiteral("Back"),
                                                    QStringLiteral("Manager")));
    const QJsonObject before = m_sandbox->call("GET", path).object();
    QCOMPARE(m_sandbox->call("DELETE", path).status, 200);
    QCOMPARE(m_sandbox->call("PUT", path + "/reactivate").object(), before);
}

void SandboxCalls::usersAreFiltered_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("expected");
    const QString percent = QStringLiteral("100% sync_job");
    const QString manager = QStringLiteral("Straße Manager");
    const QString plain = QStringLiteral("Plain");
    QTest::newRow("type") << QByteArray("type=Service") << QStringList{percent, manager, plain};
    QTest::newRow("name, other case") << QByteArray("name=PLAI") << QStringList{plain};
    QTest::newRow("name, other case beyond ASCII")
        << QByteArray("name=STRA%C3%9FE") << QStringList{manager};
    QTest::newRow("percent is a percent")
        << QByteArray("type=Service&name=%25") << QStringList{percent};
    QTest::newRow("underscore is itself")
        << QByteArray("type=Service&name=_") << QStringList{percent};
    QTest::newRow("role") << QByteArray("type=Service&role=Manager") << QStringList{manager};
    QTest::newRow("team") << QByteArray("type=Service&team=Risk") << QStringList{plain};
    QTest::newRow("team, other case, is another") << QByteArray("team=risk") << QStringList{};
    QTest::newRow("no such team") << QByteArray("team=Nobody") << QStringList{};
    QTest::newRow("together") << QByteArray("role=Member&team=Risk&name=p") << QStringList{plain};
    QTest::newRow("human") << QByteArray("type=Human") << QStringList{QStringLiteral("Sam Rivera")};
    QTest::newRow("the last of two counts")
        << QByteArray("type=Human&type=Service&role=Manager") << QStringList{manager};
    QTest::newRow("unknown parameters are ignored")
        << QByteArray("type=Human&colour=red") << QStringList{QStringLiteral("Sam Rivera")};
}

void SandboxCalls::usersAreFiltered()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, expected);
    sql(m_sandbox->file(), QStringLiteral("INSERT INTO teams (name) VALUES ('Risk')"));
    m_sandbox->makeAccount(QStringLiteral("100% sync_job"));
    m_sandbox->makeAccount(QStringLiteral("Straße Manager"), QStringLiteral("Manager"));
    (void)m_sandbox->call("POST", "/api/users",
                          R"({"name":"Plain","role":"Member","teams":["Risk"]})");
    QCOMPARE(namesOnPage(m_sandbox->call("GET", "/api/users?" + query)), expected);
}

void SandboxCalls::usersAreSortedBothWays()
{
    for (const char *name : {"beta", "Alpha", "gamma"})
        m_sandbox->makeAccount(QString::fromLatin1(name),
                               QString::fromLatin1(*name == 'b' ? "Admin" : "Member"));
    const auto sorted = [this](const QByteArray &by) {
        return namesOnPage(m_sandbox->call("GET", "/api/users?type=Service&sort=" + by))
            .join(QLatin1Char(' '));
    };
    QCOMPARE(sorted("name"), QStringLiteral("Alpha beta gamma"));
    QCOMPARE(sorted("name&sort_dir=desc"), QStringLiteral("gamma beta Alpha"));
    QCOMPARE(sorted("role"), QStringLiteral("beta Alpha gamma"));
    QCOMPARE(sorted("role&sort_dir=desc"), QStringLiteral("Alpha gamma beta"));
    sql(m_sandbox->file(), QStringLiteral("UPDATE users SET created_at = 5 WHERE name = 'gamma'"));
    sql(m_sandbox->file(), QStringLiteral("UPDATE users SET last_login = 9 WHERE name = 'Alpha'"));
    QCOMPARE(sorted("created"), QStringLiteral("gamma beta Alpha"));
    QCOMPARE(sorted("last_login"), QStringLiteral("beta gamma Alpha"));
    QCOMPARE(sorted("last_login&sort_dir=desc"), QStringLiteral("Alpha beta gamma"));
}

void SandboxCalls::pagesNeverOverlapNorMissAnyone_data()
{
    QTest::addColumn<QByteArray>("order");
    for (const char *sort : {"name", "created", "role", "last_login"}) {
        for (const char *direction : {"asc", "desc"})
            QTest::addRow("%s %s", sort, direction)
                << QByteArray(QByteArray("&sort=") + sort + "&sort_dir=" + direction);
    }
    QTest::newRow("as they were made") << QByteArray();
}

void SandboxCalls::pagesNeverOverlapNorMissAnyone()
{
    QFETCH(QByteArray, order);
    QSet<qint64> made;
    for (int i = 0; i < 11; ++i)
        made << m_sandbox->makeAccount(QStringLiteral("account %1").arg(i));
    // In each order some are equal, and several have never logged in.
    sql(m_sandbox->file(),
        QStringLiteral("UPDATE users SET name = 'account ' || (id % 3), created_at = 1000 + id % 3,"
                       " role = CASE id % 2 WHEN 0 THEN 'Admin' ELSE 'Member' END,"
                       " last_login = CASE id % 3 WHEN 0 THEN NULL ELSE 2000 + id % 3 END"
                       " WHERE user_type = 'Service'"));
    QList<qint64> seen;
    for (int page = 1; page <= 4; ++page) {
        const QJsonObject answer =
            m_sandbox
                ->call("GET",
                       "/api/users?type=Service&size=4&page=" + QByteArray::number(page) + order)
                .object();
        QCOMPARE(answer.value(QLatin1String("total_count")).toInt(), 11);
        for (const QJsonValue &item : answer.value(QLatin1String("items")).toArray())
            seen << item[QLatin1String("id")].toInteger();
    }
    QCOMPARE(seen.size(), 11);
    QCOMPARE(QSet<qint64>(seen.cbegin(), seen.cend()), made);
}

void SandboxCalls::theListingIsAPlainArray()
{
    m_sandbox->makeAccount(QStringLiteral("One"));
    m_sandbox->makeAccount(QStringLiteral("Two"));
    QCOMPARE(names(m_sandbox->call("GET", "/api/users/listing?type=Service").array()),
             (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
}

QTEST_GUILESS_MAIN(SandboxCalls)
#include "tst_sandboxcalls.moc"
