// Rules about how long nobody has used a token, and about one that should be out of use.
#include "domain/review/rules.h"

namespace tokendesk::review {

namespace {

Finding unusedFinding(const Rule &rule, const TokenCase &it)
{
    return tokenFinding(
        rule, it, Remedy::Revoke,
        {{ValueKey::LastUsed, it.token.lastUsed.msecs(), {}},
         {ValueKey::UnusedDays, wholeDays(it.input.nowMs - it.token.lastUsed.msecs()), {}}});
}

} // namespace

Found unused(const Rule &rule, const TokenCase &it)
{
    if (!it.token.lastUsed.isSet() || it.input.nowMs - it.token.lastUsed.msecs() < rule.ms())
        return std::nullopt;
    return unusedFinding(rule, it);
}

Found unusedLong(const Rule &rule, const TokenCase &it)
{
    if (!it.token.lastUsed.isSet() || it.input.nowMs - it.token.lastUsed.msecs() <= rule.ms())
        return std::nullopt;
    return unusedFinding(rule, it);
}

Found neverUsed(const Rule &rule, const TokenCase &it)
{
    if (!it.token.lastUsed.isNull() || !it.token.created.isSet()
        || it.input.nowMs - it.token.created.msecs() < rule.ms())
        return std::nullopt;
    return tokenFinding(
        rule, it, Remedy::Revoke,
        {{ValueKey::Created, it.token.created.msecs(), {}},
         {ValueKey::AgeDays, wholeDays(it.input.nowMs - it.token.created.msecs()), {}}});
}

Found supersededInUse(const Rule &rule, const TokenCase &it, const Successions &successions)
{
    const auto succession = successions.ofOld.constFind(it.token.id);
    if (succession == successions.ofOld.cend() || !it.token.lastUsed.isSet())
        return std::nullopt;
    const int index = it.input.inventory.tokenIndex(succession->successor);
    if (index < 0)
        return std::nullopt;
    const Token &successor = it.input.inventory.token(index);
    // A successor that does not work is no reason to leave the old one.
    if (successor.accountId != it.token.accountId || !successor.created.isSet()
        || !isLive(tokenState(successor, it.input.nowMs))
        || it.token.lastUsed.msecs() - successor.created.msecs() <= rule.ms())
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Revoke,
                        {{ValueKey::LastUsed, it.token.lastUsed.msecs(), {}},
                         {ValueKey::Successor, successor.id, {}},
                         {ValueKey::SuccessorCreated, successor.created.msecs(), {}}});
}

} // namespace tokendesk::review
