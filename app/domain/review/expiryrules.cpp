// Rules about how long a token lives and when it ends.
#include "domain/review/rules.h"

#include "domain/role.h"

#include <algorithm>

namespace tokendesk::review {

namespace {

/// The server takes the two times of a new token one after the other; a year must stay a year.
constexpr qint64 lifetimeToleranceMs = msPerMinute;

std::optional<qint64> lifetimeMs(const Token &token)
{
    if (!token.created.isSet() || !token.expiration.isSet())
        return std::nullopt;
    return token.expiration.msecs() - token.created.msecs();
}

Finding lifetimeFinding(const Rule &rule, const TokenCase &it, qint64 lifetime)
{
    return tokenFinding(rule, it, Remedy::Rotate,
                        {{ValueKey::Created, it.token.created.msecs(), {}},
                         {ValueKey::Expires, it.token.expiration.msecs(), {}},
                         {ValueKey::LifetimeDays, wholeDays(lifetime), {}}});
}

} // namespace

Found neverExpires(const Rule &rule, const TokenCase &it)
{
    if (!it.token.expiration.isNull())
        return std::nullopt;
    Finding finding =
        tokenFinding(rule, it, Remedy::Rotate, {{ValueKey::Role, 0, it.account.role}});
    if (isAdminRole(it.account.role))
        finding.severity = rule.policy.adminSeverity;
    return finding;
}

Found lifetimeTooLong(const Rule &rule, const TokenCase &it)
{
    const std::optional<qint64> lifetime = lifetimeMs(it.token);
    if (!lifetime || *lifetime <= rule.ms() + lifetimeToleranceMs)
        return std::nullopt;
    return lifetimeFinding(rule, it, *lifetime);
}

Found lifetimeOverEnvironment(const Rule &rule, const TokenCase &it)
{
    const std::optional<qint64> lifetime = lifetimeMs(it.token);
    if (!lifetime)
        return std::nullopt;
    std::optional<Environment> environment =
        environmentIn(it.foldedName(), rule.policy.environmentDays);
    if (!environment)
        environment = environmentIn(it.foldedAccountName, rule.policy.environmentDays);
    if (!environment)
        return std::nullopt;
    const int days = rule.policy.environmentDays[static_cast<size_t>(*environment)];
    if (*lifetime <= days * msPerDay + lifetimeToleranceMs)
        return std::nullopt;
    Finding finding = lifetimeFinding(rule, it, *lifetime);
    finding.number = days;
    finding.values.push_back({ValueKey::Environment, 0, environmentWord(*environment)});
    return finding;
}

Found olderThan(const Rule &rule, const TokenCase &it)
{
    if (!it.token.created.isSet() || it.input.nowMs - it.token.created.msecs() <= rule.ms())
        return std::nullopt;
    return tokenFinding(
        rule, it, Remedy::Rotate,
        {{ValueKey::Created, it.token.created.msecs(), {}},
         {ValueKey::AgeDays, wholeDays(it.input.nowMs - it.token.created.msecs()), {}}});
}

Found expiresSoon(const Rule &rule, const TokenCase &it)
{
    if (!it.token.expiration.isSet() || it.token.expiration.msecs() - it.input.nowMs > rule.ms())
        return std::nullopt;
    return tokenFinding(
        rule, it, Remedy::Rotate,
        {{ValueKey::Expires, it.token.expiration.msecs(), {}},
         {ValueKey::DaysLeft, daysLeft(it.token.expiration.msecs() - it.input.nowMs), {}}});
}

Found expiredListed(const Rule &rule, const TokenCase &it)
{
    if (it.state != TokenState::Expired
        || it.input.nowMs - it.token.expiration.msecs() <= rule.ms())
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Delete,
                        {{ValueKey::Expires, it.token.expiration.msecs(), {}}});
}

std::vector<Finding> massExpiry(const Rule &rule, const ReviewInput &input)
{
    std::vector<std::pair<qint64, TokenId>> ends;
    for (const Token &token : input.inventory.tokens()) {
        if (token.expiration.isSet() && isLive(tokenState(token, input.nowMs)))
            ends.emplace_back(token.expiration.msecs(), token.id);
    }
    std::sort(ends.begin(), ends.end());

    std::vector<Finding> findings;
    for (auto first = ends.cbegin(); first != ends.cend();) {
        // Once for each day: a zone's rules are slow to ask. Days are not always 24 hours long.
        const QDate day = QDateTime::fromMSecsSinceEpoch(first->first, input.zone).date();
        const qint64 endMs = day.addDays(1).startOfDay(input.zone).toMSecsSinceEpoch();
        const auto last = std::find_if(first + 1, ends.cend(),
                                       [endMs](const auto &end) { return end.first >= endMs; });
        if (last - first >= rule.policy.number) {
            const QString text = day.toString(Qt::ISODate);
            Finding finding =
                findingOf(rule, Remedy::Rotate,
                          {{ValueKey::Day, 0, text}, {ValueKey::Tokens, last - first, {}}});
            finding.day = text;
            for (auto end = first; end != last; ++end)
                finding.tokens.push_back(end->second);
            std::sort(finding.tokens.begin(), finding.tokens.end());
            findings.push_back(std::move(finding));
        }
        first = last;
    }
    return findings;
}

} // namespace tokendesk::review
