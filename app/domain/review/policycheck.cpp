#include "domain/review/policycheck.h"

#include "domain/review/findingwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct PolicyCheckWords {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

void checkText(QList<PolicyProblem> &problems, const QString &key, const QString &text)
{
    if (text.size() > policyTextAtMost)
        problems << PolicyProblem{key,
                                  PolicyCheckWords::tr("At most %1 characters.")
                                      .arg(QLocale().toString(policyTextAtMost))};
}

void checkNumber(QList<PolicyProblem> &problems, const QString &key, int number, NumberRange range)
{
    if (number < range.least || number > range.most)
        problems << PolicyProblem{
            key,
            PolicyCheckWords::tr("A whole number from %1 to %2.")
                .arg(QLocale().toString(range.least), QLocale().toString(range.most))};
}

void checkRule(QList<PolicyProblem> &problems, const RulePolicy &rule, RuleId id)
{
    const QString path = rulePath(id);
    checkText(problems, path + QStringLiteral("clause"), rule.clause);
    const NumberRange range = numberRange(id);
    const QString key = path + numberKey(range.kind);
    switch (range.kind) {
    case NumberKind::None:
        break;
    case NumberKind::Days:
    case NumberKind::Count:
    case NumberKind::Minutes:
        checkNumber(problems, key, rule.number, range);
        break;
    case NumberKind::EnvironmentDays:
        for (int i = 0; i < environmentCount; ++i)
            checkNumber(problems,
                        key + QLatin1Char('.') + environmentWord(static_cast<Environment>(i)),
                        rule.environmentDays[static_cast<size_t>(i)], range);
        break;
    }
}

/// Of two rules about the same thing the graver one is for the larger or the smaller number.
struct Pair {
    RuleId mild;
    RuleId grave;
    bool graveIsLarger;
};

constexpr std::array pairs{
    Pair{RuleId::Unused, RuleId::UnusedLong, true},
    Pair{RuleId::RotationDue, RuleId::LifetimeCeiling, true},
    Pair{RuleId::ExpiresSoonPlan, RuleId::ExpiresSoonAct, false},
    Pair{RuleId::ExpiresSoonAct, RuleId::ExpiresSoonUrgent, false},
    Pair{RuleId::ExpiresSoonUrgent, RuleId::ExpiresSoonToday, false},
};

} // namespace

QString rulePath(RuleId rule)
{
    return QStringLiteral("rules.") + ruleWord(rule) + QLatin1Char('.');
}

QList<PolicyProblem> policyProblems(const Policy &policy)
{
    QList<PolicyProblem> problems;
    const QString name = QStringLiteral("name");
    if (policy.name.trimmed().isEmpty())
        problems << PolicyProblem{name, PolicyCheckWords::tr("Give it a name: reports show it.")};
    checkText(problems, name, policy.name);
    checkText(problems, QStringLiteral("description"), policy.description);
    for (const RuleId id : allRules())
        checkRule(problems, policy.rule(id), id);
    return problems;
}

QList<PolicyProblem> policyDoubts(const Policy &policy)
{
    QList<PolicyProblem> doubts;
    for (const Pair &pair : pairs) {
        const RulePolicy &mild = policy.rule(pair.mild);
        const RulePolicy &grave = policy.rule(pair.grave);
        if (!mild.isEnabled || !grave.isEnabled || mild.number < 0 || grave.number < 0)
            continue;
        if (pair.graveIsLarger ? grave.number > mild.number : grave.number < mild.number)
            continue;
        const QString sentence = pair.graveIsLarger
            //: %1: the title of another rule
            ? PolicyCheckWords::tr(
                "Should be more than the %Ln day(s) of “%1”: else both find the same.", nullptr,
                mild.number)
            : PolicyCheckWords::tr(
                "Should be less than the %Ln day(s) of “%1”: else both find the same.", nullptr,
                mild.number);
        doubts << PolicyProblem{rulePath(pair.grave) + numberKey(numberRange(pair.grave).kind),
                                sentence.arg(ruleTitle(pair.mild))};
    }
    return doubts;
}

} // namespace tokendesk
