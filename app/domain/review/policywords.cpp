#include "domain/review/policywords.h"

#include "domain/review/policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

struct PolicyWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

/// What the program's own policies say of themselves in their files. Names of standards are the
/// same in every language.
constexpr std::array shippedWords{
    QT_TRANSLATE_NOOP("PolicyWords", "Tokendesk default"),
    QT_TRANSLATE_NOOP("PolicyWords",
                      "The strictest sensible number for each finding, from several standards."),
    QT_TRANSLATE_NOOP("PolicyWords",
                      "What the CIS Controls v8 and the CIS cloud benchmarks ask for."),
    QT_TRANSLATE_NOOP("PolicyWords",
                      "What PCI DSS 4.0.1 asks for, with a few house rules for what it leaves "
                      "open."),
    QT_TRANSLATE_NOOP("PolicyWords", "What Qualytics advises for service tokens of its own."),
};

/// What their rules name as sources, besides names of standards alone.
constexpr std::array shippedSources{
    //: Where a number comes from; Qualytics, GitLab and so on are names
    QT_TRANSLATE_NOOP("PolicyWords", "Qualytics best practices"),
    QT_TRANSLATE_NOOP("PolicyWords", "Qualytics monthly review"),
    QT_TRANSLATE_NOOP("PolicyWords", "Qualytics quarterly review"),
    QT_TRANSLATE_NOOP("PolicyWords", "Qualytics API limit"),
    //: The longest lifetimes that they allow
    QT_TRANSLATE_NOOP("PolicyWords", "GitLab and GitHub caps"),
    QT_TRANSLATE_NOOP("PolicyWords", "GitLab and Cloudflare"),
    QT_TRANSLATE_NOOP("PolicyWords", "NIST SP 800-57 part 1"),
};

template <size_t Count>
QString inOurLanguage(const std::array<const char *, Count> &ours, const QString &text)
{
    const auto words = std::find_if(ours.begin(), ours.end(),
                                    [&](const char *one) { return text == QLatin1String(one); });
    return words == ours.end() ? text : PolicyWords::tr(*words);
}

} // namespace

QString policyTitle(const Policy &policy)
{
    return policyTitle(policy.name);
}

QString policyTitle(const QString &name)
{
    return inOurLanguage(shippedWords, name);
}

QString policyDescription(const Policy &policy)
{
    return inOurLanguage(shippedWords, policy.description);
}

QString sourceWords(const QString &clause)
{
    QStringList parts = clause.split(QLatin1String("; "));
    for (QString &part : parts)
        part = part == QLatin1String("House") ? PolicyWords::tr("House rule: our own choice")
                                              : inOurLanguage(shippedSources, part);
    return parts.join(QLatin1String("; "));
}

QString ruleExplanation(RuleId rule)
{
    switch (rule) {
    case RuleId::NeverExpires:
        return PolicyWords::tr("An active token has no expiry: whoever finds it has it for good.");
    case RuleId::LifetimeTooLong:
        return PolicyWords::tr("From its creation to its expiry a token lives longer than this.");
    case RuleId::LifetimeOverEnvironment:
        return PolicyWords::tr("It lives longer than the environment in its name allows.");
    case RuleId::LifetimeCeiling:
        return PolicyWords::tr("An active token is older than this, however it is used.");
    case RuleId::RotationDue:
        return PolicyWords::tr("An active token is older than this and wants a successor.");
    case RuleId::Unused:
        return PolicyWords::tr("A token was not used for at least this long.");
    case RuleId::UnusedLong:
        return PolicyWords::tr(
            "A token was not used for longer than this: it can hardly be needed.");
    case RuleId::NeverUsed:
        return PolicyWords::tr("A token was made at least this long ago and never used.");
    case RuleId::ExpiresSoonPlan:
        return PolicyWords::tr("A token expires within this time: plan its successor.");
    case RuleId::ExpiresSoonAct:
        return PolicyWords::tr("A token expires within this time: make its successor.");
    case RuleId::ExpiresSoonUrgent:
        return PolicyWords::tr("A token expires within this time: hand over its successor.");
    case RuleId::ExpiresSoonToday:
        return PolicyWords::tr("A token expires within this time: what uses it is about to stop.");
    case RuleId::MassExpiry:
        return PolicyWords::tr("At least this many tokens expire on one day.");
    case RuleId::ExpiredListed:
        return PolicyWords::tr("A token expired longer ago than this and was not deleted.");
    case RuleId::RevokedListed:
        return PolicyWords::tr(
            "A token was revoked longer ago than this and can still be restored.");
    case RuleId::Restored:
        return PolicyWords::tr("A token was restored after a revoke, within this time.");
    case RuleId::AdminAccount:
        return PolicyWords::tr("An active token belongs to an account with the role Admin.");
    case RuleId::Orphan:
        return PolicyWords::tr("An active token belongs to an account that is deactivated.");
    case RuleId::IdleAccount:
        return PolicyWords::tr("An account has had no token that works for longer than this.");
    case RuleId::SharedName:
        return PolicyWords::tr("An account or a token has the name of one in another connection.");
    case RuleId::SyncNotScim:
        return PolicyWords::tr(
            "The name says directory sync, but nothing shows that the token is limited to SCIM: "
            "the "
            "deployment does not tell, and of tokens made here alone it is known.");
    case RuleId::VagueName:
        return PolicyWords::tr(
            "The name, such as “test” or “token1”, tells nobody what it is for.");
    case RuleId::SupersededInUse:
        return PolicyWords::tr(
            "An older token is still used this long after its successor was made.");
    case RuleId::NoOwner:
        return PolicyWords::tr("The local notes lack an owner, a purpose or a review date.");
    case RuleId::ManyActive:
        return PolicyWords::tr(
            "An account has more active tokens than this, and no rotation is running.");
    case RuleId::ReviewLate:
        return PolicyWords::tr("The last review was finished longer ago than this.");
    case RuleId::OwnCredential:
        return PolicyWords::tr("The credential of the connection expires within this time.");
    case RuleId::ClockSkew:
        return PolicyWords::tr("This computer's clock and the server's differ by more than this.");
    }
    return {};
}

QString unitWords(NumberKind kind)
{
    switch (kind) {
    case NumberKind::None:
        return {};
    case NumberKind::Days:
    case NumberKind::EnvironmentDays:
        return PolicyWords::tr("days");
    case NumberKind::Count:
        return PolicyWords::tr("tokens");
    case NumberKind::Minutes:
        return PolicyWords::tr("minutes");
    }
    return {};
}

QString environmentTitle(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return PolicyWords::tr("Production");
    case Environment::Staging:
        return PolicyWords::tr("Staging");
    case Environment::Development:
        return PolicyWords::tr("Development");
    case Environment::Test:
        return PolicyWords::tr("Test");
    }
    return {};
}

} // namespace tokendesk
