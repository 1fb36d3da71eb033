// Rules about service accounts, and about tokens by the account that they belong to.
#include "domain/review/rules.h"

#include "domain/role.h"

#include <algorithm>

namespace tokendesk::review {

namespace {

/// A person's account need not have a token, and nobody could tell an unlisted one's state.
bool isActiveServiceAccount(const Account &account)
{
    return account.listed && account.isActive()
        && (account.userType.isEmpty()
            || account.userType.compare(QLatin1String("Service"), Qt::CaseInsensitive) == 0);
}

/// The latest time at which the token may have worked; nothing: not known.
std::optional<qint64> endedBy(const Token &token, const ReviewInput &input)
{
    std::optional<qint64> end;
    if (token.expiration.isSet() && token.expiration.msecs() <= input.nowMs)
        end = token.expiration.msecs();
    const auto seen = input.revokedSeenAtMs.constFind(token.id);
    if (!token.active && seen != input.revokedSeenAtMs.cend())
        end = end ? std::min(*end, *seen) : *seen;
    return end;
}

/// The latest time of which anything of an account without live tokens is known, its creation if
/// nothing else; nothing: it may have been later.
std::optional<qint64> lastSign(const AccountCase &it)
{
    std::optional<qint64> last;
    const auto take = [&last](qint64 ms) { last = last ? std::max(*last, ms) : ms; };
    for (const Moment moment : {it.account.created, it.account.lastLogin}) {
        if (moment.isSet())
            take(moment.msecs());
    }
    const auto ended = it.input.tokensEndedAtMs.constFind(it.account.id);
    if (ended != it.input.tokensEndedAtMs.cend())
        take(ended.value());
    for (const int index : it.input.inventory.tokensOf(it.index)) {
        const std::optional<qint64> end = endedBy(it.input.inventory.token(index), it.input);
        if (!end)
            return std::nullopt;
        take(*end);
    }
    return last;
}

NoteFacts noteOf(const NotesFacts &notes, AccountId account, TokenId token)
{
    NoteFacts note = notes.accounts.value(account);
    const NoteFacts own = notes.tokens.value(token);
    note.hasOwner = note.hasOwner || own.hasOwner;
    note.hasPurpose = note.hasPurpose || own.hasPurpose;
    note.hasReviewDate = note.hasReviewDate || own.hasReviewDate;
    return note;
}

bool isWhole(const NoteFacts &note)
{
    return note.hasOwner && note.hasPurpose && note.hasReviewDate;
}

QString missingIn(const NoteFacts &note)
{
    QStringList missing;
    if (!note.hasOwner)
        missing << QStringLiteral("owner");
    if (!note.hasPurpose)
        missing << QStringLiteral("purpose");
    if (!note.hasReviewDate)
        missing << QStringLiteral("review date");
    return missing.join(QStringLiteral(", "));
}

} // namespace

Found adminAccount(const Rule &rule, const TokenCase &it)
{
    if (!isAdminRole(it.account.role))
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Review, {{ValueKey::Role, 0, it.account.role}});
}

Found orphan(const Rule &rule, const TokenCase &it)
{
    if (it.account.isActive())
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Revoke,
                        {{ValueKey::DeactivatedAt, it.account.deleted.msecs(), {}}});
}

Found idleAccount(const Rule &rule, const AccountCase &it)
{
    // Of tokens that the server does not say whose they are any may be this account's.
    if (!it.liveTokens.empty() || it.hasOwnerlessTokens || !isActiveServiceAccount(it.account)
        || it.account.lastLogin.isUnreadable())
        return std::nullopt;
    const std::optional<qint64> since = lastSign(it);
    if (!since || it.input.nowMs - *since <= rule.ms())
        return std::nullopt;
    return accountFinding(rule, it, Remedy::Deactivate, {{ValueKey::IdleSince, *since, {}}});
}

Found manyActive(const Rule &rule, const AccountCase &it, const Successions &successions)
{
    if (!it.account.isKnown() || !it.input.successions
        || static_cast<int>(it.liveTokens.size()) <= rule.policy.number)
        return std::nullopt;
    const bool isRotating =
        std::any_of(it.liveTokens.begin(), it.liveTokens.end(),
                    [&](TokenId token) { return successions.running.contains(token); });
    if (isRotating)
        return std::nullopt;
    Finding finding =
        accountFinding(rule, it, Remedy::Review,
                       {{ValueKey::Tokens, static_cast<qint64>(it.liveTokens.size()), {}}});
    finding.tokens = it.liveTokens;
    return finding;
}

Found noOwnerOfToken(const Rule &rule, const TokenCase &it)
{
    if (!it.input.notes || it.account.isKnown())
        return std::nullopt;
    const NoteFacts note = noteOf(*it.input.notes, it.account.id, it.token.id);
    if (isWhole(note))
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::AddOwner, {{ValueKey::Missing, 0, missingIn(note)}});
}

Found noOwner(const Rule &rule, const AccountCase &it)
{
    if (!it.input.notes || !it.account.isKnown())
        return std::nullopt;
    NoteFacts all{true, true, true};
    std::vector<TokenId> without;
    for (const TokenId token : it.liveTokens) {
        const NoteFacts note = noteOf(*it.input.notes, it.account.id, token);
        if (isWhole(note))
            continue;
        without.push_back(token);
        all.hasOwner = all.hasOwner && note.hasOwner;
        all.hasPurpose = all.hasPurpose && note.hasPurpose;
        all.hasReviewDate = all.hasReviewDate && note.hasReviewDate;
    }
    if (without.empty())
        return std::nullopt;
    Finding finding = accountFinding(rule, it, Remedy::AddOwner,
                                     {{ValueKey::Missing, 0, missingIn(all)},
                                      {ValueKey::Tokens, static_cast<qint64>(without.size()), {}}});
    finding.tokens = std::move(without);
    return finding;
}

} // namespace tokendesk::review
