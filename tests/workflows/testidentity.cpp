#include "workflows/identity.h"

#include <QTest>

using namespace tokendesk;

namespace {

constexpr qint64 issuedAt = 1'790'000'000; ///< in seconds, as a claim
constexpr qint64 expiresAt = issuedAt + 90 * 86'400;

Credentials credentialOf(qint64 user)
{
    constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray claims = R"({"user_id":)" + QByteArray::number(user) + R"(,"iat":)"
        + QByteArray::number(issuedAt) + R"(,"exp":)" + QByteArray::number(expiresAt) + "}";
    const QByteArray token = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(urlSafe) + "."
        + claims.toBase64(urlSafe) + ".c2lnbmF0dXJl";
    return SecretBytes::copyOf(token);
}

Token tokenOf(TokenId id, AccountId account, qint64 expirySeconds)
{
    Token token;
    token.id = id;
    token.accountId = account;
    token.created = Moment::at(issuedAt * msPerSecond);
    token.expiration = Moment::at(expirySeconds * msPerSecond);
    return token;
}

} // namespace

class TestIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theServerNamesWhomTheCredentialDoesNot()
    {
        Identity opaque = identityOf(SecretBytes::copyOf("opaque"));
        QVERIFY(!opaque.userId && opaque.who.isEmpty());
        TokenList own;
        own.accounts.resize(1);
        own.accounts.front().id = 7;
        own.accounts.front().name = QStringLiteral("Ada");
        own.accounts.front().role = QStringLiteral("Manager");
        completeBy(opaque, own);
        QCOMPARE(opaque.userId, std::optional<qint64>(7));
        QCOMPARE(opaque.who, QStringLiteral("Ada"));
        QCOMPARE(opaque.role, QStringLiteral("Manager"));
        QCOMPARE(signatureOf(opaque), QStringLiteral("Ada"));

        Identity other = identityOf(credentialOf(8));
        completeBy(other, own);
        QCOMPARE(other.userId, std::optional<qint64>(8));
        own.accounts.resize(2); // whose it is, cannot be told
        own.accounts.front().role = QStringLiteral("Admin");
        completeBy(other, own);
        QCOMPARE(other.role, QStringLiteral("Manager"));
    }

    void whoSignsIsToldFromOthersOfTheSameName_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("signature");
        QTest::newRow("both") << "Sam Lee"
                              << "sam@acme.example"
                              << "Sam Lee (sam@acme.example)";
        QTest::newRow("no address") << "Sam Lee" << QString() << "Sam Lee";
        QTest::newRow("no name") << QString() << "sam@acme.example"
                                 << "sam@acme.example";
        QTest::newRow("the address is all the name") << "Sam@acme.example"
                                                     << "sam@acme.example"
                                                     << "Sam@acme.example";
        QTest::newRow("neither") << QString() << QString() << QString();
    }
    void whoSignsIsToldFromOthersOfTheSameName()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, address);
        Identity identity;
        identity.who = who;
        identity.address = address;
        QTEST(signatureOf(identity), "signature");
    }

    void theServerSaysTheAddressThatTheCredentialDoesNot()
    {
        Identity identity = identityOf(credentialOf(7));
        TokenList own;
        own.accounts.resize(1);
        own.accounts.front().id = 8;
        own.accounts.front().userName = QStringLiteral("sam");
        completeBy(identity, own);
        QCOMPARE(identity.address, QString()); // another's
        own.accounts.front().id = 7;
        completeBy(identity, own);
        QCOMPARE(identity.address, QStringLiteral("sam"));
        own.accounts.front().email = QStringLiteral("sam@acme.example");
        Identity opaque = identityOf(SecretBytes::copyOf("opaque"));
        completeBy(opaque, own);
        QCOMPARE(opaque.address, QStringLiteral("sam@acme.example"));
    }

    void anotherUsersCredentialIsRefusedAndChangesNothing()
    {
        Identity identity = identityOf(credentialOf(7));
        QCOMPARE(identity.expiresAt, Moment::at(expiresAt * msPerSecond));
        QVERIFY(!renewBy(identity, credentialOf(8)).ok());
        QCOMPARE(identity.expiresAt, Moment::at(expiresAt * msPerSecond));
        QVERIFY(renewBy(identity, credentialOf(7)).ok());
        // One that says nothing may be anybody's.
        QVERIFY(renewBy(identity, SecretBytes::copyOf("opaque")).ok());
        QCOMPARE(identity.expiresAt, Moment::missing());
        QCOMPARE(identity.userId, std::optional<qint64>(7));
    }

    void itsTimesTellWhichTokenItIs()
    {
        const Identity identity = identityOf(credentialOf(7));
        const Token ours = tokenOf(1, 7, expiresAt + 4);
        const Token later = tokenOf(2, 7, expiresAt + 6);
        const Token foreign = tokenOf(3, 8, expiresAt);
        const Inventory both({}, {ours, later, foreign});
        QVERIFY(mayBeCredential(ours, identity, {}, both));
        QVERIFY(!mayBeCredential(later, identity, {}, both));
        QVERIFY(!mayBeCredential(foreign, identity, {}, both));
        // Where none fits, any of ours may be it.
        QVERIFY(mayBeCredential(later, identity, {}, Inventory({}, {later})));
        QVERIFY(!mayBeCredential(later, identity, {ours}, Inventory({}, {later})));
    }

    void aValueIsOfTheAccountThatItNamesUnlessThatIsAnotherOne()
    {
        Account robot;
        robot.id = 7;
        robot.serviceId = QStringLiteral("robot@service");
        robot.email = QStringLiteral("robots@acme.example");
        Account mailless;
        mailless.id = 9;
        mailless.serviceId = QStringLiteral("mailless@service");
        Account nameless;
        nameless.id = 10;
        nameless.name = QStringLiteral("Nobody");
        const Inventory inventory({robot, mailless, nameless}, {tokenOf(1, 0, expiresAt)});
        const auto ownerOf = [&inventory](qint64 id, const char *email) {
            TokenClaims claims;
            if (id >= 0)
                claims.userId = id;
            claims.email = QLatin1String(email);
            return accountNamedBy(claims, inventory).value_or(-1);
        };
        QCOMPARE(ownerOf(7, ""), 7);
        QCOMPARE(ownerOf(7, "robot@service"), 7);
        QCOMPARE(ownerOf(7, "Robots@acme.example"), 7);
        QCOMPARE(ownerOf(-1, "robot@service"), 7);
        // As another deployment numbers its accounts.
        QCOMPARE(ownerOf(7, "ada@elsewhere.example"), -1);
        QCOMPARE(ownerOf(9, "ada@elsewhere.example"), -1);
        QCOMPARE(ownerOf(9, "mailless@service"), 9);
        QCOMPARE(ownerOf(9, ""), 9);
        // It has nothing that could differ.
        QCOMPARE(ownerOf(10, "ada@elsewhere.example"), 10);
        QCOMPARE(ownerOf(8, "robot@service"), -1);
        QCOMPARE(ownerOf(0, ""), -1);
        QCOMPARE(ownerOf(-1, "ada@elsewhere.example"), -1);
        QCOMPARE(ownerOf(-1, ""), -1);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "testidentity.moc"
