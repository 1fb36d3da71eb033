#include "api/decoders.h"

#include <QtTest>

using namespace tokendesk;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(TOKENDESK_FIXTURES "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDecoders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenListHoldsWhatTheServerListed();
};

void TestDecoders::tokenListHoldsWhatTheServerListed()
{
    const auto result = decodeTokenList(fixture("user-tokens-service.json"));
    QVERIFY(result.ok());
    QCOMPARE(result->tokens.size(), size_t {3});
    QCOMPARE(result->accounts.size(), size_t {3});
    QVERIFY(result->issues.empty());
    const Token &token = result->tokens[1];
    QCOMPARE(token.id, 11);
    QCOMPARE(token.accountId, 46);
    QCOMPARE(token.name, QStringLiteral("dbt-cloud"));
    QVERIFY(!token.active);
    QVERIFY(result->tokens[2].expiration.isNull());
}

QTEST_GUILESS_MAIN(TestDecoders)
#include "testdecoders.moc"
