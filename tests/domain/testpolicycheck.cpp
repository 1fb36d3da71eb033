#include "domain/review/policycheck.h"
#include "domain/review/policywords.h"

#include <QTest>

using namespace tokendesk;

class TestPolicyCheck : public QObject {
    Q_OBJECT
private:
    static Policy sound()
    {
        Policy policy;
        policy.id = QStringLiteral("ours");
        policy.name = QStringLiteral("Ours");
        int days = 10;
        for (const RuleId rule : allRules()) {
            RulePolicy &one = policy.rule(rule);
            const NumberRange range = numberRange(rule);
            one.isEnabled = true;
            one.number = range.kind == NumberKind::None || range.kind == NumberKind::EnvironmentDays
                ? 0
                : range.least + days;
            if (range.kind == NumberKind::EnvironmentDays)
                one.environmentDays = {365, 180, 90, 30};
            days += 5;
        }
        policy.rule(RuleId::ExpiresSoonPlan).number = 60;
        policy.rule(RuleId::ExpiresSoonAct).number = 30;
        policy.rule(RuleId::ExpiresSoonUrgent).number = 7;
        policy.rule(RuleId::ExpiresSoonToday).number = 1;
        policy.rule(RuleId::RotationDue).number = 90;
        policy.rule(RuleId::LifetimeCeiling).number = 730;
        policy.rule(RuleId::Unused).number = 45;
        policy.rule(RuleId::UnusedLong).number = 90;
        return policy;
    }

private Q_SLOTS:
    void aSoundPolicyHasNoProblemAndIsReadAgain()
    {
        QVERIFY(policyProblems(sound()).isEmpty());
        QVERIFY(policyDoubts(sound()).isEmpty());
        Policy policy = sound();
        policy.basedOn = QStringLiteral("default");
        const Result<Policy> again = policyFromJson(policyAsJson(policy));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().text()));
        QVERIFY(again.value() == policy);
        QVERIFY(policyHash(policy) != policyHash(sound()));
    }

    /// Both ends of every rule's range, and a step beyond.
    void numbersAreJudgedByTheirRange()
    {
        for (const RuleId rule : allRules()) {
            const NumberRange range = numberRange(rule);
            const QString key = rulePath(rule) + numberKey(range.kind);
            const auto problemsWith = [&](int number) {
                Policy policy = sound();
                if (range.kind == NumberKind::EnvironmentDays)
                    policy.rule(rule).environmentDays[2] = number;
                else
                    policy.rule(rule).number = number;
                const QList<PolicyProblem> problems = policyProblems(policy);
                // The editor and the file's reader must agree.
                if (problems.isEmpty() != policyFromJson(policyAsJson(policy)).ok())
                    qFatal("%s, %d", qPrintable(key), number);
                return problems;
            };
            if (range.kind == NumberKind::None)
                continue;
            QVERIFY2(problemsWith(range.least).isEmpty(), qPrintable(key));
            QVERIFY2(problemsWith(range.most).isEmpty(), qPrintable(key));
            for (const int number : {range.least - 1, range.most + 1, noNumber}) {
                const QList<PolicyProblem> problems = problemsWith(number);
                QCOMPARE(problems.size(), 1);
                QVERIFY(problems.constFirst().key.startsWith(key));
                QVERIFY(problems.constFirst().sentence.contains(QString::number(range.least)));
            }
        }
    }

    void textsAreJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("key");
        const QString longest(policyTextAtMost, QLatin1Char('x'));
        const QString tooLong(policyTextAtMost + 1, QLatin1Char('x'));
        QTest::addRow("longest") << longest << longest << longest << QString();
        QTest::addRow("no name") << QStringLiteral("  ") << QString() << QString()
                                 << QStringLiteral("name");
        QTest::addRow("long name") << tooLong << QString() << QString() << QStringLiteral("name");
        QTest::addRow("long description")
            << QStringLiteral("x") << tooLong << QString() << QStringLiteral("description");
        QTest::addRow("long clause")
            << QStringLiteral("x") << QString() << tooLong << QStringLiteral("rules.orphan.clause");
    }
    void textsAreJudged()
    {
        QFETCH(QString, name);
        QFETCH(QString, description);
        QFETCH(QString, clause);
        QFETCH(QString, key);
        Policy policy = sound();
        policy.name = name;
        policy.description = description;
        policy.rule(RuleId::Orphan).clause = clause;
        const QList<PolicyProblem> problems = policyProblems(policy);
        QCOMPARE(problems.value(0).key, key);
        QCOMPARE(problems.size(), key.isEmpty() ? 0 : 1);
    }

    void rulesThatSayTheSameAreTold_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("isTold");
        QTest::addRow("unused-long above") << int(RuleId::UnusedLong) << 46 << false;
        QTest::addRow("unused-long at") << int(RuleId::UnusedLong) << 45 << true;
        QTest::addRow("unused-long below") << int(RuleId::UnusedLong) << 44 << true;
        QTest::addRow("today below") << int(RuleId::ExpiresSoonToday) << 6 << false;
        QTest::addRow("today at") << int(RuleId::ExpiresSoonToday) << 7 << true;
        QTest::addRow("ceiling below") << int(RuleId::LifetimeCeiling) << 80 << true;
    }
    void rulesThatSayTheSameAreTold()
    {
        QFETCH(int, rule);
        QFETCH(int, number);
        QFETCH(bool, isTold);
        Policy policy = sound();
        policy.rule(static_cast<RuleId>(rule)).number = number;
        QVERIFY(policyProblems(policy).isEmpty());
        QCOMPARE(policyDoubts(policy).size(), isTold ? 1 : 0);
        // A rule that is off speaks against nothing.
        policy.rule(static_cast<RuleId>(rule)).isEnabled = false;
        QVERIFY(policyDoubts(policy).isEmpty());
    }

    void everyRuleIsExplained()
    {
        QSet<QString> sentences;
        for (const RuleId rule : allRules()) {
            const QString sentence = ruleExplanation(rule);
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(ruleWord(rule)));
            sentences.insert(sentence);
            QCOMPARE(unitWords(numberRange(rule).kind).isEmpty(),
                     numberRange(rule).kind == NumberKind::None);
        }
        QCOMPARE(sentences.size(), ruleCount);
    }
};

QTEST_GUILESS_MAIN(TestPolicyCheck)
#include "testpolicycheck.moc"
