// What the calls for tokens do.
#include "sandbox/client.h"

#include <QDateTime>
#include <QFile>
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

QStringList names(const QJsonArray &items)
{
    QStringList result;
    for (const QJsonValue &item : items)
        result.append(item.toObject().value(QLatin1String("name")).toString());
    return result;
}

} // namespace

class SandboxTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void expiryIsCountedFromCreation_data();
    void expiryIsCountedFromCreation();
    void aRevokedTokenCanBeRestoredUntilDeleted();
    void anActiveTokenIsNotDeleted();
    void aNameIsTakenAlsoByARevokedToken();
    void aNameOf255CharactersIsKeptAsItIs();
    void ownTokensAreTheCallersOnly();

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

void SandboxTokens::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    Options options;
    options.seed = Seed::Empty;
    const Started started = m_sandbox->start(options);
    QVERIFY2(started.ok(), qPrintable(started.error));
}

void SandboxTokens::expiryIsCountedFromCreation_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<qint64>("days");
    const QString key = QStringLiteral("expires_in_days");
    QTest::newRow("one day") << QJsonObject{{key, 1}} << qint64(1);
    QTest::newRow("a year") << QJsonObject{{key, 365}} << qint64(365);
    QTest::newRow("null is never") << QJsonObject{{key, QJsonValue()}} << qint64(-1);
    QTest::newRow("absent is never") << QJsonObject{} << qint64(-1);
}

void SandboxTokens::expiryIsCountedFromCreation()
{
    QFETCH(QJsonObject, fields);
    QFETCH(qint64, days);
    const QJsonObject token = m_sandbox->makeToken(m_sandbox->makeAccount(QStringLiteral("a")),
                                                   QStringLiteral("t"), fields);
    const auto time = [&token](const char *field) {
        return QDateTime::fromString(token.value(QLatin1String(field)).toString(), Qt::ISODate);
    };
    if (days < 0)
        QVERIFY(token.value(QLatin1String("expiration")).isNull());
    else
        QCOMPARE(time("created").daysTo(time("expiration")), days);
}

void SandboxTokens::aRevokedTokenCanBeRestoredUntilDeleted()
{
    const QJsonObject made =
        m_sandbox->makeToken(m_sandbox->makeAccount(QStringLiteral("a")), QStringLiteral("t"));
    const qint64 id = made.value(QLatin1String("id")).toInteger();
    const QByteArray bearer = made.value(QLatin1String("bearer_token")).toString().toLatin1();
    const QByteArray path = "/api/user-tokens/" + QByteArray::number(id);
    QCOMPARE(m_sandbox->callAs(bearer, "GET", "/api/user-tokens").status, 200);

    const QJsonObject revoked = m_sandbox->call("PUT", path, R"({"revoke":true})").object();
    QCOMPARE(revoked.value(QLatin1String("active")), QJsonValue(false));
    QCOMPARE(revoked.keys(), m_sandbox->listedToken(id).keys());
    QCOMPARE(m_sandbox->callAs(bearer, "GET", "/api/user-tokens").status, 401);
    QCOMPARE(m_sandbox->call("PUT", path, R"({"revoke":true})").status, 200);

    QCOMPARE(
        m_sandbox->call("PUT", path, R"({"revoke":false})").object().value(QLatin1String("active")),
        QJsonValue(true));
    QCOMPARE(m_sandbox->callAs(bearer, "GET", "/api/user-tokens").status, 200);

    QCOMPARE(m_sandbox->call("PUT", path, R"({"revoke":true})").status, 200);
    const Answer deleted = m_sandbox->call("DELETE", path);
    QCOMPARE(deleted.status, 204);
    QCOMPARE(deleted.body, QByteArray());
    QCOMPARE(m_sandbox->call("PUT", path, R"({"revoke":false})").status, 404);
    QCOMPARE(m_sandbox->callAs(bearer, "GET", "/api/user-tokens").status, 401);
}

void SandboxTokens::anActiveTokenIsNotDeleted()
{
    const qint64 id =
        m_sandbox->makeToken(m_sandbox->makeAccount(QStringLiteral("a")), QStringLiteral("t"))
            .value(QLatin1String("id"))
            .toInteger();
    QCOMPARE(m_sandbox->call("DELETE", "/api/user-tokens/" + QByteArray::number(id)).status, 400);
    QVERIFY(!m_sandbox->listedToken(id).isEmpty());
}

void SandboxTokens::aNameIsTakenAlsoByARevokedToken()
{
    const qint64 account = m_sandbox->makeAccount(QStringLiteral("a"));
    const qint64 id =
        m_sandbox->makeToken(account, QStringLiteral("t")).value(QLatin1String("id")).toInteger();
    (void)m_sandbox->call("PUT", "/api/user-tokens/" + QByteArray::number(id),
                          R"({"revoke":true})");
    const Answer again = m_sandbox->call("POST", "/api/user-tokens",
                                         json({{QStringLiteral("name"), QStringLiteral("t")},
                                               {QStringLiteral("user_id"), account}}));
    QCOMPARE(again.status, 409);
    QCOMPARE(again.object(), fixture(QStringLiteral("error-409.json")).toObject());
    QVERIFY(!m_sandbox->makeToken(m_sandbox->makeAccount(QStringLiteral("b")), QStringLiteral("t"))
                 .value(QLatin1String("bearer_token"))
                 .toString()
                 .isEmpty());
}

void SandboxTokens::aNameOf255CharactersIsKeptAsItIs()
{
    const qint64 account = m_sandbox->makeAccount(QStringLiteral("a"));
    const QString microscope =
        QString::fromUtf8("\xF0\x9F\x94\xAC"); // two units of UTF-16, one character
    const QString name = QString(QStringLiteral(" \"\\<b>\t") + microscope.repeated(248));
    const QJsonObject token = m_sandbox->makeToken(account, name);
    QCOMPARE(token.value(QLatin1String("name")).toString(), name);
    QCOMPARE(m_sandbox->listedToken(token.value(QLatin1String("id")).toInteger())
                 .value(QLatin1String("name"))
                 .toString(),
             name);
    QVERIFY(
        !m_sandbox->makeToken(account, QString(name + microscope)).contains(QLatin1String("id")));
}

void SandboxTokens::ownTokensAreTheCallersOnly()
{
    (void)m_sandbox->makeToken(m_sandbox->makeAccount(QStringLiteral("other")),
                               QStringLiteral("t"));
    const QByteArray member = m_sandbox->credential(QStringLiteral("m"), QStringLiteral("Member"));
    QCOMPARE(names(m_sandbox->callAs(member, "GET", "/api/user-tokens").array()),
             QStringList{QStringLiteral("credential")});
    const QJsonArray own = m_sandbox->call("GET", "/api/user-tokens").array();
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first()[QLatin1String("user")][QLatin1String("user_type")].toString(),
             QStringLiteral("Human"));
}

QTEST_GUILESS_MAIN(SandboxTokens)
#include "tst_sandboxtokens.moc"
