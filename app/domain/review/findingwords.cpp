#include "domain/review/findingwords.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/review/reviewrecord.h"
#include "domain/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(Review)

public:
    static QString days(qint64 count) { return tr("%Ln day(s)", nullptr, static_cast<int>(count)); }
};

const FindingValue *valueOf(const Finding &finding, ValueKey key)
{
    for (const FindingValue &value : finding.values) {
        if (value.key == key)
            return &value;
    }
    return nullptr;
}

/// `day`: YYYY-MM-DD, as which a program gets it.
QString dayForPerson(const QString &day)
{
    return QLocale().language() == QLocale::C ? day : dayWords(QDate::fromString(day, Qt::ISODate));
}

QString textOf(const Finding &finding, ValueKey key, InstantWords instants)
{
    const FindingValue *value = valueOf(finding, key);
    if (!value)
        return {};
    if (instants == InstantWords::OfFile)
        return value->asText();
    if (value->key == ValueKey::Day)
        return dayForPerson(value->text);
    return isInstant(value->key) ? exactTime(Moment::at(value->number)) : value->asText();
}

int countOf(const Finding &finding, ValueKey key)
{
    const FindingValue *value = valueOf(finding, key);
    return value ? static_cast<int>(value->number) : 0;
}

/// Records name what is missing in English, whatever the language of the person.
QString missingWords(const QString &recorded)
{
    QStringList words;
    for (const QString &part : recorded.split(QLatin1String(", "))) {
        if (part == QLatin1String("owner"))
            words << ReviewWords::tr("owner", "part of a note");
        else if (part == QLatin1String("purpose"))
            words << ReviewWords::tr("purpose", "part of a note");
        else if (part == QLatin1String("review date"))
            words << ReviewWords::tr("review date", "part of a note");
        else
            words << part;
    }
    return joinedWords(words);
}

QString clocksWords(int seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    if (seconds < 2 * minute)
        return ReviewWords::tr("This computer's clock and the server's differ by %Ln second(s).",
                               nullptr, seconds);
    if (seconds < 2 * hour)
        return ReviewWords::tr("This computer's clock and the server's differ by %Ln minute(s).",
                               nullptr, seconds / minute);
    if (seconds < 2 * day)
        return ReviewWords::tr("This computer's clock and the server's differ by %Ln hour(s).",
                               nullptr, seconds / hour);
    return ReviewWords::tr("This computer's clock and the server's differ by %Ln day(s).", nullptr,
                           seconds / day);
}

QString daysOf(const Finding &finding, ValueKey key)
{
    const FindingValue *value = valueOf(finding, key);
    return ReviewWords::days(value ? value->number : 0);
}

} // namespace

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return ReviewWords::tr("Info");
    case Severity::Low:
        return ReviewWords::tr("Low");
    case Severity::Medium:
        return ReviewWords::tr("Medium");
    case Severity::High:
        return ReviewWords::tr("High");
    case Severity::Critical:
        return ReviewWords::tr("Critical");
    }
    return {};
}

QString ruleTitle(RuleId rule)
{
    switch (rule) {
    case RuleId::NeverExpires:
        return ReviewWords::tr("Never expires");
    case RuleId::LifetimeTooLong:
        return ReviewWords::tr("Lifetime too long");
    case RuleId::LifetimeOverEnvironment:
        return ReviewWords::tr("Lifetime too long for its environment");
    case RuleId::LifetimeCeiling:
        return ReviewWords::tr("Too old for a token");
    case RuleId::RotationDue:
        return ReviewWords::tr("Rotation due");
    case RuleId::Unused:
        return ReviewWords::tr("Unused");
    case RuleId::UnusedLong:
        return ReviewWords::tr("Unused for long");
    case RuleId::NeverUsed:
        return ReviewWords::tr("Never used");
    case RuleId::ExpiresSoonPlan:
        return ReviewWords::tr("Expires: plan");
    case RuleId::ExpiresSoonAct:
        return ReviewWords::tr("Expires: act");
    case RuleId::ExpiresSoonUrgent:
        return ReviewWords::tr("Expires: urgent");
    case RuleId::ExpiresSoonToday:
        return ReviewWords::tr("Expires: imminent");
    case RuleId::MassExpiry:
        return ReviewWords::tr("Several expire on one day");
    case RuleId::ExpiredListed:
        return ReviewWords::tr("Expired and still listed");
    case RuleId::RevokedListed:
        return ReviewWords::tr("Revoked and still restorable");
    case RuleId::Restored:
        return ReviewWords::tr("Restored");
    case RuleId::AdminAccount:
        return ReviewWords::tr("Token of an Admin account");
    case RuleId::Orphan:
        return ReviewWords::tr("Token of a deactivated account");
    case RuleId::IdleAccount:
        return ReviewWords::tr("Idle account");
    case RuleId::SharedName:
        return ReviewWords::tr("Same name in two connections");
    case RuleId::SyncNotScim:
        return ReviewWords::tr("Directory sync, perhaps not SCIM only");
    case RuleId::VagueName:
        return ReviewWords::tr("Vague name");
    case RuleId::SupersededInUse:
        return ReviewWords::tr("Superseded and still in use");
    case RuleId::NoOwner:
        return ReviewWords::tr("No owner");
    case RuleId::ManyActive:
        return ReviewWords::tr("Many active tokens");
    case RuleId::ReviewLate:
        return ReviewWords::tr("Review late");
    case RuleId::OwnCredential:
        return ReviewWords::tr("Own credential expires");
    case RuleId::ClockSkew:
        return ReviewWords::tr("Clocks differ");
    }
    return {};
}

QString findingReason(const Finding &finding, InstantWords instants)
{
    const auto text = [&](ValueKey key) { return textOf(finding, key, instants); };
    const QString allowed = ReviewWords::days(finding.number);
    switch (finding.rule) {
    case RuleId::NeverExpires:
        return ReviewWords::tr("It never expires.");
    case RuleId::LifetimeTooLong:
        return ReviewWords::tr("It was made to live %1; at most %2 are allowed.")
            .arg(daysOf(finding, ValueKey::LifetimeDays), allowed);
    case RuleId::LifetimeOverEnvironment:
        //: %3: a word from a name, such as "prod"
        return ReviewWords::tr("It was made to live %1; at most %2 are allowed for “%3”.")
            .arg(daysOf(finding, ValueKey::LifetimeDays), allowed, text(ValueKey::Environment));
    case RuleId::LifetimeCeiling:
    case RuleId::RotationDue:
        return ReviewWords::tr("It is %1 old; at most %2 are allowed.")
            .arg(daysOf(finding, ValueKey::AgeDays), allowed);
    case RuleId::Unused:
    case RuleId::UnusedLong:
        return ReviewWords::tr("It was not used for %1; the limit is %2.")
            .arg(daysOf(finding, ValueKey::UnusedDays), allowed);
    case RuleId::NeverUsed:
        return ReviewWords::tr("It was made %1 ago and never used; the limit is %2.")
            .arg(daysOf(finding, ValueKey::AgeDays), allowed);
    case RuleId::ExpiresSoonPlan:
    case RuleId::ExpiresSoonAct:
    case RuleId::ExpiresSoonUrgent:
    case RuleId::ExpiresSoonToday:
        return ReviewWords::tr("It expires on %1, within %2.")
            .arg(text(ValueKey::Expires), allowed);
    case RuleId::MassExpiry:
        return ReviewWords::tr("%Ln token(s) expire on %1.", nullptr,
                               countOf(finding, ValueKey::Tokens))
            .arg(text(ValueKey::Day));
    case RuleId::ExpiredListed:
        return ReviewWords::tr("It expired on %1 and is still there.").arg(text(ValueKey::Expires));
    case RuleId::RevokedListed:
        return ReviewWords::tr("It was seen revoked on %1 and can still be restored.")
            .arg(text(ValueKey::RevokedSeen));
    case RuleId::Restored:
        return ReviewWords::tr("It was restored after a revoke on %1.")
            .arg(text(ValueKey::RestoredAt));
    case RuleId::AdminAccount:
        return ReviewWords::tr("Its account has the role %1.").arg(text(ValueKey::Role));
    case RuleId::Orphan:
        return ReviewWords::tr("It works although its account was deactivated on %1.")
            .arg(text(ValueKey::DeactivatedAt));
    case RuleId::IdleAccount:
        return ReviewWords::tr("It has had no token that works since %1.")
            .arg(text(ValueKey::IdleSince));
    case RuleId::SharedName:
        return ReviewWords::tr("The same name is used in: %1.")
            .arg(text(ValueKey::OtherConnections));
    case RuleId::SyncNotScim:
        return ReviewWords::tr(
            "Its name says directory sync, but nothing shows that it is limited to SCIM.");
    case RuleId::VagueName:
        return ReviewWords::tr("Its name tells nobody what it is for.");
    case RuleId::SupersededInUse:
        return ReviewWords::tr("It was used on %1, although its successor was made on %2.")
            .arg(text(ValueKey::LastUsed), text(ValueKey::SuccessorCreated));
    case RuleId::NoOwner:
        //: %1: a list of "owner", "purpose", "review date"
        return ReviewWords::tr("The local notes lack: %1.")
            .arg(missingWords(text(ValueKey::Missing)));
    case RuleId::ManyActive:
        return ReviewWords::tr("It has %Ln active token(s) and no rotation is running.", nullptr,
                               countOf(finding, ValueKey::Tokens));
    case RuleId::ReviewLate:
        if (valueOf(finding, ValueKey::WatchedSince))
            return ReviewWords::tr(
                       "No review was ever finished, and this program first looked at the "
                       "deployment %1 ago; the limit is %2.")
                .arg(daysOf(finding, ValueKey::AgeDays), allowed);
        return ReviewWords::tr("The last review was finished %1 ago; the limit is %2.")
            .arg(daysOf(finding, ValueKey::AgeDays), allowed);
    case RuleId::OwnCredential:
        return ReviewWords::tr("The credential of this connection expires on %1.")
            .arg(text(ValueKey::Expires));
    case RuleId::ClockSkew:
        return clocksWords(qAbs(countOf(finding, ValueKey::OffsetSeconds)));
    }
    return {};
}

QString findingBrief(const Finding &finding)
{
    const auto againstLimit = [&finding](ValueKey key) {
        //: Both are lengths of time: "129 days; limit 90 days"
        return ReviewWords::tr("%1; limit %2")
            .arg(daysOf(finding, key), ReviewWords::days(finding.number));
    };
    switch (finding.rule) {
    case RuleId::LifetimeTooLong:
    case RuleId::LifetimeOverEnvironment:
        return againstLimit(ValueKey::LifetimeDays);
    case RuleId::LifetimeCeiling:
    case RuleId::RotationDue:
    case RuleId::NeverUsed:
        return againstLimit(ValueKey::AgeDays);
    case RuleId::Unused:
    case RuleId::UnusedLong:
        return againstLimit(ValueKey::UnusedDays);
    case RuleId::ExpiresSoonPlan:
    case RuleId::ExpiresSoonAct:
    case RuleId::ExpiresSoonUrgent:
    case RuleId::ExpiresSoonToday:
    case RuleId::ExpiredListed: {
        const FindingValue *expires = valueOf(finding, ValueKey::Expires);
        return expires ? minuteWords(Moment::at(expires->number)) : findingReason(finding);
    }
    default: // the sentence is short, or names something
        return findingReason(finding);
    }
}

QString writtenReason(const Finding &finding, InstantWords instants)
{
    const QString reason = findingReason(finding, instants);
    if (inPlaceOfName(reason) == reason)
        return reason; // the usual case: as it came
    Finding shown = finding;
    for (FindingValue &value : shown.values)
        value.text = displayText(value.text);
    return inPlaceOfName(findingReason(shown, instants));
}

bool isInReason(RuleId rule, ValueKey key)
{
    if (!isInstant(key))
        return key != ValueKey::Name && key != ValueKey::Successor;
    constexpr std::array ofInstants{
        RuleId::ExpiresSoonPlan,  RuleId::ExpiresSoonAct, RuleId::ExpiresSoonUrgent,
        RuleId::ExpiresSoonToday, RuleId::ExpiredListed,  RuleId::RevokedListed,
        RuleId::Restored,         RuleId::Orphan,         RuleId::IdleAccount,
        RuleId::SupersededInUse,  RuleId::ReviewLate,     RuleId::OwnCredential};
    return std::find(ofInstants.begin(), ofInstants.end(), rule) != ofInstants.end();
}

QString remedyWords(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::Rotate:
        return ReviewWords::tr("Rotate");
    case Remedy::Revoke:
        return ReviewWords::tr("Revoke");
    case Remedy::Delete:
        return ReviewWords::tr("Delete");
    case Remedy::AddOwner:
        return ReviewWords::tr("Add an owner");
    case Remedy::Deactivate:
        return ReviewWords::tr("Deactivate the account");
    case Remedy::Rename:
        return ReviewWords::tr("Rename");
    case Remedy::Review:
        return ReviewWords::tr("Review");
    }
    return {};
}

QString findingSubject(const Finding &finding, const Inventory &inventory)
{
    if (finding.token != 0) {
        const int index = inventory.tokenIndex(finding.token);
        return index < 0 ? inPlaceOfName(ReviewWords::tr("Token %1").arg(finding.token))
                         : inventory.token(index).label();
    }
    if (!finding.day.isEmpty())
        return dayForPerson(finding.day);
    const QString account = findingAccount(finding, inventory);
    if (finding.account != 0)
        return account.isEmpty() ? inPlaceOfName(ReviewWords::tr("Account %1").arg(finding.account))
                                 : account;
    return ReviewWords::tr("This connection");
}

QString earlierWords(const RecordedFinding &was)
{
    //: %1: what was found, %2: how grave that is
    const QString found = ReviewWords::tr("Earlier in this review it was “%1” (%2).")
                              .arg(was.title, severityWords(was.severity));
    if (!was.decision)
        return joinedSentences({was.earlier, found});
    const Decision &decision = *was.decision;
    const QString why = decision.reason.isEmpty() ? decisionWord(decision.kind) : decision.reason;
    //: %1: the reason of a decision, or the word for it
    return joinedSentences(
        {was.earlier, found, ReviewWords::tr("It was decided then: %1").arg(why)});
}

QString findingAccount(const Finding &finding, const Inventory &inventory)
{
    const int index = inventory.accountIndex(finding.account);
    return index < 0 ? QString() : inventory.account(index).label();
}

} // namespace tokendesk
