#include "domain/review/finding.h"

#include "domain/duration.h"

#include <tuple>

namespace tokendesk {

QString valueKeyWord(ValueKey key)
{
    switch (key) {
    case ValueKey::Created:
        return QStringLiteral("created");
    case ValueKey::Expires:
        return QStringLiteral("expires");
    case ValueKey::LastUsed:
        return QStringLiteral("last_used");
    case ValueKey::RevokedSeen:
        return QStringLiteral("revoked_seen");
    case ValueKey::RestoredAt:
        return QStringLiteral("restored_at");
    case ValueKey::DeactivatedAt:
        return QStringLiteral("deactivated_at");
    case ValueKey::SuccessorCreated:
        return QStringLiteral("successor_created");
    case ValueKey::IdleSince:
        return QStringLiteral("idle_since");
    case ValueKey::ReviewedAt:
        return QStringLiteral("reviewed_at");
    case ValueKey::WatchedSince:
        return QStringLiteral("watched_since");
    case ValueKey::AgeDays:
        return QStringLiteral("age_days");
    case ValueKey::LifetimeDays:
        return QStringLiteral("lifetime_days");
    case ValueKey::UnusedDays:
        return QStringLiteral("unused_days");
    case ValueKey::DaysLeft:
        return QStringLiteral("days_left");
    case ValueKey::Tokens:
        return QStringLiteral("tokens");
    case ValueKey::Successor:
        return QStringLiteral("successor");
    case ValueKey::OffsetSeconds:
        return QStringLiteral("offset_seconds");
    case ValueKey::Environment:
        return QStringLiteral("environment");
    case ValueKey::Role:
        return QStringLiteral("role");
    case ValueKey::Name:
        return QStringLiteral("name");
    case ValueKey::Day:
        return QStringLiteral("day");
    case ValueKey::OtherConnections:
        return QStringLiteral("other_connections");
    case ValueKey::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

namespace {

const QString tokenPart = QStringLiteral("/token/");
const QString accountPart = QStringLiteral("/account/");

qint64 numberAfter(const QString &key, const QString &part)
{
    const qsizetype at = key.indexOf(part);
    return at < 0 ? 0 : QStringView(key).mid(at + part.size()).toLongLong();
}

} // namespace

QString FindingValue::asText() const
{
    switch (key) {
    case ValueKey::Created:
    case ValueKey::Expires:
    case ValueKey::LastUsed:
    case ValueKey::RevokedSeen:
    case ValueKey::RestoredAt:
    case ValueKey::DeactivatedAt:
    case ValueKey::SuccessorCreated:
    case ValueKey::IdleSince:
    case ValueKey::ReviewedAt:
    case ValueKey::WatchedSince:
        return isoTime(Moment::at(number));
    case ValueKey::AgeDays:
    case ValueKey::LifetimeDays:
    case ValueKey::UnusedDays:
    case ValueKey::DaysLeft:
    case ValueKey::Tokens:
    case ValueKey::Successor:
    case ValueKey::OffsetSeconds:
        return QString::number(number);
    case ValueKey::Environment:
    case ValueKey::Role:
    case ValueKey::Name:
    case ValueKey::Day:
    case ValueKey::OtherConnections:
    case ValueKey::Missing:
        return text;
    }
    return {};
}

QString Finding::key() const
{
    const QString word = ruleWord(rule);
    if (token)
        return word + tokenPart + QString::number(token);
    if (account)
        return word + accountPart + QString::number(account);
    if (!day.isEmpty())
        return word + QStringLiteral("/day/") + day;
    return word + QStringLiteral("/connection");
}

KeySubject subjectOfKey(const QString &key)
{
    return {numberAfter(key, tokenPart), numberAfter(key, accountPart)};
}

QString matterOf(std::optional<RuleId> rule, TokenId token, const QString &key)
{
    const Ladder ladder = rule && token ? ladderOf(*rule) : Ladder::None;
    return ladder == Ladder::None
        ? key
        : QStringLiteral("ladder-%1/token/%2").arg(static_cast<int>(ladder)).arg(token);
}

bool comesBefore(const Finding &left, const Finding &right)
{
    return std::tie(right.severity, left.rule, left.token, left.account, left.day)
        < std::tie(left.severity, right.rule, right.token, right.account, right.day);
}

} // namespace tokendesk
