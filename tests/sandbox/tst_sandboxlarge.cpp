// A large organisation has exactly the size that was asked for.
#include "sandbox/client.h"

#include <QTest>

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

class SandboxLarge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargeOneHasExactlyTheSizeAskedFor_data();
    void aLargeOneHasExactlyTheSizeAskedFor();
    void noTimeLiesWhereItCannot_data();
    void noTimeLiesWhereItCannot();
    void aHundredThousandTokensAreServed();
    void theDemoDataDoNotFitASmallerWish();
};

void SandboxLarge::aLargeOneHasExactlyTheSizeAskedFor_data()
{
    QTest::addColumn<std::optional<Seed>>("seed");
    QTest::addColumn<std::optional<int>>("tokens");
    QTest::addColumn<std::optional<int>>("accounts");
    QTest::addColumn<int>("tokensMade");
    QTest::addColumn<int>("accountsMade");
    using Wish = std::optional<int>;
    QTest::newRow("both") << std::optional<Seed>() << Wish(1000) << Wish(37) << 1000 << 37;
    QTest::newRow("tokens only") << std::optional<Seed>() << Wish(90) << Wish() << 90 << 30;
    QTest::newRow("accounts only") << std::optional<Seed>() << Wish() << Wish(10) << 30 << 10;
    QTest::newRow("accounts without tokens")
        << std::optional<Seed>() << Wish(0) << Wish(5) << 0 << 5;
    QTest::newRow("none") << std::optional<Seed>() << Wish(0) << Wish() << 0 << 0;
    QTest::newRow("on top of the demo data")
        << std::optional(Seed::Demo) << Wish(500) << Wish(60) << 500 << 60;
    QTest::newRow("a few accounts on top of the demo data")
        << std::optional(Seed::Demo) << Wish() << Wish(45) << 140 << 45;
    QTest::newRow("many accounts on top of the demo data")
        << std::optional(Seed::Demo) << Wish() << Wish(60) << 180 << 60;
}

void SandboxLarge::aLargeOneHasExactlyTheSizeAskedFor()
{
    QFETCH(std::optional<Seed>, seed);
    QFETCH(std::optional<int>, tokens);
    QFETCH(std::optional<int>, accounts);
    QFETCH(int, tokensMade);
    QFETCH(int, accountsMade);
    Sandbox sandbox;
    Options options;
    options.seed = seed;
    options.tokens = tokens;
    options.accounts = accounts;
    QVERIFY2(sandbox.start(options).ok(), qPrintable(sandbox.started.error));
    QCOMPARE(sandbox.call("GET", "/api/user-tokens/service").array().size(), tokensMade);
    QCOMPARE(
        sandbox.call("GET", "/api/users/listing?type=Service&include_deleted=true").array().size(),
        accountsMade);
}

void SandboxLarge::noTimeLiesWhereItCannot_data()
{
    QTest::addColumn<QString>("what");
    const auto row = [](const char *tag, const char *what) {
        QTest::newRow(tag) << QString::fromLatin1(what);
    };
    const auto tokenRow = [](const char *tag, const char *rule) {
        QTest::newRow(tag) << QString(
            QStringLiteral("tokens JOIN users ON users.id = tokens.user WHERE ")
            + QLatin1String(rule));
    };
    tokenRow("used after its expiry", "last_used > expiration");
    tokenRow("used before it was made", "last_used < created");
    tokenRow("used in the future", "last_used > strftime('%s', 'now')+0");
    tokenRow("made before its account", "created < created_at");
    row("an account's last login is not its tokens' last use",
        "users WHERE user_type = 'Service' AND last_login IS NOT"
        " (SELECT max(last_used) FROM tokens WHERE user = users.id)");
}

void SandboxLarge::noTimeLiesWhereItCannot()
{
    QFETCH(QString, what);
    Sandbox sandbox;
    Options options;
    options.seed = Seed::Demo;
    options.tokens = 2000;
    options.accounts = 60;
    QVERIFY2(sandbox.start(options).ok(), qPrintable(sandbox.started.error));
    sandbox.stop();
    QCOMPARE(sql(sandbox.file(), QStringLiteral("SELECT count(*) FROM ") + what), QVariant(0LL));
}

void SandboxLarge::aHundredThousandTokensAreServed()
{
    Sandbox sandbox;
    Options options;
    options.tokens = 100'000;
    options.accounts = 400;
    QVERIFY2(sandbox.start(options).ok(), qPrintable(sandbox.started.error));
    QCOMPARE(sandbox.call("GET", "/api/user-tokens/service").array().size(), 100'000);
}

void SandboxLarge::theDemoDataDoNotFitASmallerWish()
{
    Sandbox sandbox;
    Options options;
    options.seed = Seed::Demo;
    options.tokens = 10;
    QVERIFY(!sandbox.start(options).ok());
    QVERIFY2(sandbox.started.error.contains(QStringLiteral("140")),
             qPrintable(sandbox.started.error));
    // Nothing was begun that could stand in the way of a second try.
    QVERIFY2(sandbox.start().ok(), qPrintable(sandbox.started.error));
}

QTEST_GUILESS_MAIN(SandboxLarge)
#include "tst_sandboxlarge.moc"
