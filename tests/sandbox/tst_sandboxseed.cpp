// The demo organisation has something for every part of the program, on the day it is made.
#include "sandbox/client.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

namespace {

constexpr double never = -1;

/// A token with its times in days, as the review rules count them.
struct Seen {
    QString name;
    bool active = false;
    double age = 0;
    double life = never; ///< creation to expiry
    double left = never; ///< to expiry; negative once expired, `never` without expiry
    bool expires = false;
    bool used = false;
    double idle = 0; ///< since the last use, or since creation
    QString role;
    qint64 owner = 0;
    bool ownerDeactivated = false;
    QDate day; ///< of its expiry
    QDateTime created;

    [[nodiscard]] bool expired() const { return expires && left <= 0; }
    [[nodiscard]] bool live() const { return active && !expired(); }
    [[nodiscard]] bool named(const char *pattern) const
    {
        return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption)
            .match(name)
            .hasMatch();
    }
};

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

double days(const QDateTime &from, const QDateTime &to)
{
    return static_cast<double>(from.secsTo(to)) / 86400.0;
}

} // namespace

class SandboxSeed final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theOrganisationHasItsSize();
    void everyStateOccurs();
    void everyReviewRuleIsHit_data();
    void everyReviewRuleIsHit();
    void accountsStandIdle_data();
    void accountsStandIdle();
    void accountsHaveManyTokens();
    void accountsShareATokenName();
    void aSuccessorWasMadeWhileTheOldTokenIsUsed();
    void severalTokensExpireOnOneDay();
    void directorySyncIsNotAlwaysScimOnly();
    void theAdminsOwnCredentialEndsSoon();
    void noTimeLiesWhereItCannot();
    void namesComeInSeveralScripts_data();
    void namesComeInSeveralScripts();
    void namesAreHostile_data();
    void namesAreHostile();
    void theSameDayMakesTheSameOrganisation();

private:
    [[nodiscard]] int count(const std::function<bool(const Seen &)> &rule) const
    {
        return static_cast<int>(std::count_if(m_tokens.cbegin(), m_tokens.cend(), rule));
    }
    [[nodiscard]] bool anyName(const std::function<bool(const QString &)> &rule) const;
    [[nodiscard]] double idleDays(const QJsonValue &account) const;

    Sandbox m_sandbox;
    QList<Seen> m_tokens;
    QJsonArray m_accounts;
    QDateTime m_now;
};

void SandboxSeed::initTestCase()
{
    QVERIFY2(m_sandbox.start().ok(), qPrintable(m_sandbox.started.error));
    m_now = QDateTime::currentDateTimeUtc();
    m_accounts =
        m_sandbox.call("GET", "/api/users/listing?type=Service&include_deleted=true").array();
    QSet<qint64> deactivated;
    for (const QJsonValue &account : std::as_const(m_accounts)) {
        if (!account[QLatin1String("deleted_at")].isNull())
            deactivated.insert(account[QLatin1String("id")].toInteger());
    }
    for (const QJsonValue &token : m_sandbox.call("GET", "/api/user-tokens/service").array()) {
        Seen seen;
        seen.name = token[QLatin1String("name")].toString();
        seen.active = token[QLatin1String("active")].toBool();
        seen.created = time(token[QLatin1String("created")]);
        seen.age = days(seen.created, m_now);
        const QDateTime expiry = time(token[QLatin1String("expiration")]);
        seen.expires = expiry.isValid();
        if (seen.expires) {
            seen.life = days(seen.created, expiry);
            seen.left = days(m_now, expiry);
            seen.day = expiry.date();
        }
        const QDateTime used = time(token[QLatin1String("last_used")]);
        seen.used = used.isValid();
        seen.idle = seen.used ? days(used, m_now) : seen.age;
        const QJsonValue user = token[QLatin1String("user")];
        seen.role = user[QLatin1String("role")].toString();
        seen.owner = user[QLatin1String("id")].toInteger();
        seen.ownerDeactivated = deactivated.contains(seen.owner);
        m_tokens.append(seen);
    }
}

void SandboxSeed::theOrganisationHasItsSize()
{
    QCOMPARE(m_accounts.size(), 40);
    QCOMPARE(m_tokens.size(), 140);
    QVERIFY(m_sandbox.call("GET", "/api/teams").object().value(QLatin1String("total")).toInt()
            >= 10);
    QVERIFY(m_sandbox.call("GET", "/api/users?type=Human")
                .object()
                .value(QLatin1String("total_count"))
                .toInt()
            >= 8);
}

void SandboxSeed::everyStateOccurs()
{
    QCOMPARE(count([](const Seen &t) { return !t.active; }), 22);
    QCOMPARE(count([](const Seen &t) { return t.active && t.expired(); }), 9);
    QCOMPARE(count([](const Seen &t) { return t.live() && t.expires && t.left <= 30; }), 14);
    QCOMPARE(count([](const Seen &t) { return t.live() && (!t.expires || t.left > 30); }), 95);
    QVERIFY(std::any_of(m_accounts.cbegin(), m_accounts.cend(), [](const QJsonValue &a) {
        return !a[QLatin1String("deleted_at")].isNull();
    }));
}

using Rule = std::function<bool(const Seen &)>;

void SandboxSeed::everyReviewRuleIsHit_data()
{
    QTest::addColumn<Rule>("rule");
    const auto row = [](const char *id, Rule rule) {
        QTest::newRow(id) << Rule([rule](const Seen &t) { return t.live() && rule(t); });
    };
    row("never-expires", [](const Seen &t) { return !t.expires; });
    row("never-expires on an admin",
        [](const Seen &t) { return !t.expires && t.role == QLatin1String("Admin"); });
    row("lifetime-too-long", [](const Seen &t) { return t.life > 365; });
    row("lifetime-over-environment: staging",
        [](const Seen &t) { return t.named("staging") && t.life > 180; });
    row("lifetime-over-environment: dev",
        [](const Seen &t) { return t.named("\\bdev\\b") && t.life > 90; });
    row("lifetime-over-environment: test",
        [](const Seen &t) { return t.named("\\btest\\b") && t.life > 30; });
    row("lifetime-over-environment: prod within",
        [](const Seen &t) { return t.named("production") && t.life <= 365; });
    row("lifetime-ceiling", [](const Seen &t) { return t.age > 730; });
    row("rotation-due", [](const Seen &t) { return t.age > 90; });
    row("unused", [](const Seen &t) { return t.used && t.idle >= 45 && t.idle <= 90; });
    row("unused-long", [](const Seen &t) { return t.used && t.idle > 90; });
    row("never-used", [](const Seen &t) { return !t.used && t.age >= 45; });
    row("expires-soon-plan",
        [](const Seen &t) { return t.expires && t.left > 30 && t.left <= 60; });
    row("expires-soon-act", [](const Seen &t) { return t.expires && t.left > 7 && t.left <= 30; });
    row("expires-soon-urgent",
        [](const Seen &t) { return t.expires && t.left > 1 && t.left <= 7; });
    row("expires-soon-today", [](const Seen &t) { return t.expires && t.left <= 1; });
    row("admin-account", [](const Seen &t) { return t.role == QLatin1String("Admin"); });
    row("orphan", [](const Seen &t) { return t.ownerDeactivated; });
    row("vague-name",
        [](const Seen &t) { return t.named("^(test|temp|tmp|new|token1|service1)$"); });
    QTest::newRow("expired-listed")
        << Rule([](const Seen &t) { return t.active && t.expires && t.left < -7; });
    QTest::newRow("expired, still within its week")
        << Rule([](const Seen &t) { return t.active && t.expired() && t.left > -7; });
    QTest::newRow("revoked-listed") << Rule([](const Seen &t) { return !t.active && t.idle > 30; });
}

void SandboxSeed::everyReviewRuleIsHit()
{
    QFETCH(Rule, rule);
    QVERIFY(count(rule) > 0);
}

/// Since the last that its list and its tokens tell of an account; `never`: a token may work still,
/// or nothing tells since when none does.
double SandboxSeed::idleDays(const QJsonValue &account) const
{
    QList<double> signs;
    for (const char *field : {"created_at", "last_login"}) {
        const QDateTime at = time(account[QLatin1String(field)]);
        if (at.isValid())
            signs.append(days(at, m_now));
    }
    for (const Seen &token : m_tokens) {
        if (token.owner != account[QLatin1String("id")].toInteger())
            continue;
        if (!token.expired())
            return never;
        signs.append(-token.left);
    }
    return signs.isEmpty() ? never : *std::min_element(signs.cbegin(), signs.cend());
}

void SandboxSeed::accountsStandIdle_data()
{
    QTest::addColumn<Envelope>("envelope");
    QTest::newRow("total: without times") << Envelope::Total;
    QTest::newRow("total_count: with times") << Envelope::TotalCount;
}

void SandboxSeed::accountsStandIdle()
{
    QFETCH(Envelope, envelope);
    Sandbox sandbox;
    Options options;
    options.envelope = envelope;
    QVERIFY2(sandbox.start(options).ok(), qPrintable(sandbox.started.error));
    const QJsonArray active = sandbox.call("GET", "/api/users/listing?type=Service").array();
    QVERIFY(!active.isEmpty());
    QVERIFY(std::any_of(active.cbegin(), active.cend(),
                        [this](const QJsonValue &account) { return idleDays(account) > 45; }));
}

void SandboxSeed::accountsHaveManyTokens()
{
    QHash<qint64, int> live;
    for (const Seen &token : std::as_const(m_tokens))
        live[token.owner] += token.live() ? 1 : 0;
    QVERIFY(std::any_of(live.cbegin(), live.cend(), [](int n) { return n > 3; }));
}

void SandboxSeed::accountsShareATokenName()
{
    QHash<QString, QSet<qint64>> owners;
    for (const Seen &token : std::as_const(m_tokens))
        owners[token.name].insert(token.owner);
    QVERIFY(std::any_of(owners.cbegin(), owners.cend(),
                        [](const auto &set) { return set.size() > 1; }));
}

void SandboxSeed::aSuccessorWasMadeWhileTheOldTokenIsUsed()
{
    int pairs = 0;
    for (const Seen &old : std::as_const(m_tokens)) {
        if (!old.live() || !old.used || old.idle > 1)
            continue;
        for (const Seen &next : std::as_const(m_tokens)) {
            static const QRegularExpression number(QStringLiteral("[-_]20\\d\\d$"));
            pairs += next.owner == old.owner && next.live()
                    && next.created > old.created.addDays(30) && next.name != old.name
                    && QString(next.name).remove(number) == QString(old.name).remove(number)
                ? 1
                : 0;
        }
    }
    QVERIFY(pairs > 0);
}

void SandboxSeed::severalTokensExpireOnOneDay()
{
    QHash<QDate, int> on;
    for (const Seen &token : std::as_const(m_tokens)) {
        if (token.live() && token.expires)
            ++on[token.day];
    }
    QVERIFY(std::any_of(on.cbegin(), on.cend(), [](int n) { return n >= 3; }));
}

void SandboxSeed::directorySyncIsNotAlwaysScimOnly()
{
    const auto number = [this](int scimOnly) {
        return sql(m_sandbox.file(),
                   QStringLiteral(
                       "SELECT count(*) FROM tokens WHERE active = 1 AND scim_only = ? AND"
                       " (name LIKE '%directory%' OR name LIKE '%provisioning%' OR name LIKE "
                       "'%scim%')"),
                   {scimOnly})
            .toInt();
    };
    QVERIFY(number(0) > 0);
    QVERIFY(number(1) > 0);
}

void SandboxSeed::theAdminsOwnCredentialEndsSoon()
{
    const QJsonArray own = m_sandbox.call("GET", "/api/user-tokens").array();
    QVERIFY(days(m_now, time(own.first()[QLatin1String("expiration")])) <= 14);
}

void SandboxSeed::noTimeLiesWhereItCannot()
{
    for (const Seen &token : std::as_const(m_tokens)) {
        QVERIFY2(token.age >= 0, qPrintable(token.name));
        QVERIFY2(token.idle >= 0 && token.idle <= token.age, qPrintable(token.name));
        QVERIFY2(!token.expired() || !token.used || token.idle >= -token.left,
                 qPrintable(token.name));
    }
    for (const QJsonValue &account : std::as_const(m_accounts)) {
        const QDateTime created = time(account[QLatin1String("created_at")]);
        QVERIFY(created <= m_now);
        const qint64 id = account[QLatin1String("id")].toInteger();
        for (const Seen &token : std::as_const(m_tokens))
            QVERIFY2(token.owner != id || token.created >= created, qPrintable(token.name));
    }
}

bool SandboxSeed::anyName(const std::function<bool(const QString &)> &rule) const
{
    return std::any_of(m_tokens.cbegin(), m_tokens.cend(),
                       [&](const Seen &t) { return rule(t.name); })
        || std::any_of(m_accounts.cbegin(), m_accounts.cend(), [&](const QJsonValue &a) {
               return rule(a[QLatin1String("name")].toString());
           });
}

void SandboxSeed::namesComeInSeveralScripts_data()
{
    QTest::addColumn<int>("script");
    QTest::newRow("Japanese") << int(QChar::Script_Han);
    QTest::newRow("Arabic") << int(QChar::Script_Arabic);
    QTest::newRow("Greek") << int(QChar::Script_Greek);
    QTest::newRow("Cyrillic") << int(QChar::Script_Cyrillic);
    QTest::newRow("Hebrew") << int(QChar::Script_Hebrew);
    QTest::newRow("Korean") << int(QChar::Script_Hangul);
}

void SandboxSeed::namesComeInSeveralScripts()
{
    QFETCH(int, script);
    QVERIFY(anyName([script](const QString &name) {
        return std::any_of(name.cbegin(), name.cend(),
                           [script](QChar c) { return int(c.script()) == script; });
    }));
}

void SandboxSeed::namesAreHostile_data()
{
    QTest::addColumn<QString>("part");
    const auto row = [](const char *tag, const QString &part) { QTest::newRow(tag) << part; };
    row("markup", QStringLiteral("<script>"));
    row("image", QStringLiteral("<img src=x onerror="));
    row("formula", QStringLiteral("=HYPERLINK("));
    row("formula by at", QStringLiteral("@SUM("));
    row("right-to-left override", QString(QChar(0x202E)));
    row("zero width", QString(QChar(0x200B)));
    row("combining mark", QString(QChar(0x0301)));
    row("beyond the basic plane", QString::fromUtf8("\xF0\x9F\x94\xAC"));
    row("ampersands", QStringLiteral("&&"));
    row("mnemonic", QStringLiteral("&Save"));
    row("line break", QStringLiteral("\n"));
    row("tab", QStringLiteral("\t"));
    row("path", QStringLiteral("../../"));
    row("placeholder", QStringLiteral("%1"));
}

void SandboxSeed::namesAreHostile()
{
    QFETCH(QString, part);
    QVERIFY(anyName([&part](const QString &name) { return name.contains(part); }));
    QVERIFY(anyName([](const QString &name) { return name.toUcs4().size() == 255; }));
}

void SandboxSeed::theSameDayMakesTheSameOrganisation()
{
    Sandbox again;
    QVERIFY(again.start().ok());
    QStringList names;
    for (const QJsonValue &token : again.call("GET", "/api/user-tokens/service").array())
        names.append(token[QLatin1String("name")].toString());
    QStringList before;
    for (const Seen &token : std::as_const(m_tokens))
        before.append(token.name);
    QCOMPARE(names, before);
}

QTEST_GUILESS_MAIN(SandboxSeed)
#include "tst_sandboxseed.moc"
