#include "domain/review/policy.h"
#include "domain/review/policywords.h"
#include "workflows/policies.h"

#include <QTest>
#include <QTranslator>

using namespace tokendesk;

namespace {

/// A language that has every word of the policies.
class Shouting final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                    int) const override
    {
        return qstrcmp(context, "PolicyWords") == 0 ? QString::fromUtf8(text).toUpper() : QString();
    }
};

} // namespace

class TestPolicies : public QObject {
    Q_OBJECT
private:
    static QByteArray good() { return policyAsJson(shippedPolicy(QStringLiteral("default"))); }
    static QByteArray with(const QByteArray &before, const QByteArray &after)
    {
        QByteArray json = good();
        if (!json.contains(before))
            qFatal("there is no %s", before.constData());
        const qsizetype at = json.indexOf(before);
        return json.replace(at, before.size(), after);
    }

private Q_SLOTS:
    void everyShippedOneIsItsOwnWayBack()
    {
        QSet<QString> hashes;
        for (const QString &id : shippedPolicyIds()) {
            const Policy policy = shippedPolicy(id);
            QCOMPARE(policy.id, id);
            QVERIFY(!policy.name.isEmpty() && !policy.description.isEmpty());
            const Result<Policy> again = policyFromJson(policyAsJson(policy));
            QVERIFY(again.ok());
            QVERIFY(again.value() == policy);
            hashes.insert(policyHash(policy));
            for (const RuleId rule : allRules()) {
                if (policy.rule(rule).isEnabled)
                    QVERIFY2(!policy.rule(rule).clause.isEmpty(), qPrintable(ruleWord(rule)));
            }
        }
        QCOMPARE(hashes.size(), shippedPolicyIds().size());
    }
    void whatTheShippedOnesSayIsTranslated()
    {
        Policy own = shippedPolicy(QStringLiteral("default"));
        own.name = QStringLiteral("Ours");
        own.description = QStringLiteral("In our own words.");
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        for (const QString &id : shippedPolicyIds()) {
            const Policy policy = shippedPolicy(id);
            QCOMPARE(policyDescription(policy), policy.description.toUpper());
        }
        QCOMPARE(policyTitle(shippedPolicy(QStringLiteral("default"))),
                 QStringLiteral("TOKENDESK DEFAULT"));
        QCOMPARE(policyTitle(own), own.name);
        QCOMPARE(policyDescription(own), own.description);
        QCoreApplication::removeTranslator(&translator);
    }

    void theDefaultIsTheTable()
    {
        const Policy policy = shippedPolicy(QStringLiteral("default"));
        const auto check = [&policy](RuleId rule, int number, Severity severity) {
            QVERIFY2(policy.rule(rule).isEnabled, qPrintable(ruleWord(rule)));
            QVERIFY2(policy.rule(rule).number == number, qPrintable(ruleWord(rule)));
            QVERIFY2(policy.rule(rule).severity == severity, qPrintable(ruleWord(rule)));
        };
        check(RuleId::NeverExpires, 0, Severity::High);
        QCOMPARE(policy.rule(RuleId::NeverExpires).adminSeverity, Severity::Critical);
        check(RuleId::LifetimeTooLong, 365, Severity::High);
        check(RuleId::LifetimeCeiling, 730, Severity::Critical);
        check(RuleId::RotationDue, 90, Severity::Medium);
        check(RuleId::Unused, 45, Severity::High);
        check(RuleId::UnusedLong, 90, Severity::Critical);
        check(RuleId::NeverUsed, 45, Severity::High);
        check(RuleId::ExpiresSoonPlan, 60, Severity::Info);
        check(RuleId::ExpiresSoonAct, 30, Severity::Medium);
        check(RuleId::ExpiresSoonUrgent, 7, Severity::High);
        check(RuleId::ExpiresSoonToday, 1, Severity::Critical);
        check(RuleId::MassExpiry, 3, Severity::Medium);
        check(RuleId::ExpiredListed, 7, Severity::Low);
        check(RuleId::RevokedListed, 30, Severity::Low);
        check(RuleId::AdminAccount, 0, Severity::High);
        check(RuleId::Orphan, 0, Severity::High);
        check(RuleId::IdleAccount, 45, Severity::Low);
        check(RuleId::SharedName, 0, Severity::Medium);
        check(RuleId::SyncNotScim, 0, Severity::Medium);
        check(RuleId::VagueName, 0, Severity::Low);
        check(RuleId::NoOwner, 0, Severity::High);
        check(RuleId::ManyActive, 1, Severity::Info);
        check(RuleId::ReviewLate, 90, Severity::Medium);
        check(RuleId::OwnCredential, 14, Severity::High);
        check(RuleId::ClockSkew, 2, Severity::Info);
        const auto environments = policy.rule(RuleId::LifetimeOverEnvironment).environmentDays;
        QVERIFY((environments == std::array{365, 180, 90, 30}));
    }

    void theVendorsPolicyIsItsWrittenAdvice()
    {
        const Policy policy = shippedPolicy(QStringLiteral("qualytics"));
        const auto check = [&policy](RuleId rule, int number) {
            QVERIFY2(policy.rule(rule).isEnabled, qPrintable(ruleWord(rule)));
            QVERIFY2(policy.rule(rule).clause.startsWith(QLatin1String("Qualytics")),
                     qPrintable(ruleWord(rule)));
            QVERIFY2(policy.rule(rule).number == number, qPrintable(ruleWord(rule)));
        };
        check(RuleId::LifetimeTooLong, 365);
        check(RuleId::UnusedLong, 90); // every month: what was unused for 90 days
        check(RuleId::ExpiresSoonAct, 30);
        check(RuleId::RevokedListed, 7);
        check(RuleId::Orphan, 0); // every quarter, like the review as a whole
        check(RuleId::ReviewLate, 90);
        const auto environments = policy.rule(RuleId::LifetimeOverEnvironment).environmentDays;
        QVERIFY((environments == std::array{365, 180, 90, 30}));
    }

    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QByteArray &json, const char *key) {
            QTest::addRow("%s", name) << json << QString::fromLatin1(key);
        };
        row("unknown rule", with("\"unused\":", "\"unsued\":"), "unsued");
        row("unknown severity", with("\"severity\": \"high\"", "\"severity\": \"dire\""),
            "severity");
        row("a fraction", with("\"days\": 365", "\"days\": 365.5"), "days");
        row("negative", with("\"days\": 365", "\"days\": -1"), "days");
        row("absurd", with("\"days\": 365", "\"days\": 1000000000"), "days");
        row("a text", with("\"days\": 365", "\"days\": \"365\""), "days");
        row("unknown key", with("\"threshold\":", "\"treshold\":"), "treshold");
        row("twice", with("\"threshold\":", "\"threshold\": \"low\", \"threshold\":"), "threshold");
        row("of another kind", with("\"tokendesk-policy\"", "\"tokendesk-polity\""), "format");
        row("no name", with("\"name\": \"Tokendesk default\"", "\"name\": \"\""), "name");
        row("a blank name", with("\"name\": \"Tokendesk default\"", "\"name\": \"  \""), "name");
        row("bad threshold", with("\"threshold\": \"high\"", "\"threshold\": 3"), "threshold");
    }
    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const Result<Policy> policy = policyFromJson(json);
        QVERIFY(!policy.ok());
        const QString words = policy.error().text();
        QVERIFY2(words.contains(key), qPrintable(words));
        // The line where it stands.
        const qsizetype at = json.indexOf(key.toUtf8());
        const auto line = json.left(at).count('\n') + 1;
        QVERIFY2(key == QLatin1String("severity") || key == QLatin1String("days")
                     || words.contains(QString::number(line)),
                 qPrintable(words));
    }

    void whatIsNoPolicyIsRefused()
    {
        for (const QByteArray &json :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"format\": \"x\"}"),
              with("\"version\": 1", "\"version\": 2"), QByteArray(2 * 1024 * 1024, ' ')})
            QVERIFY(!policyFromJson(json).ok());
    }
};

QTEST_GUILESS_MAIN(TestPolicies)
#include "testpolicies.moc"
