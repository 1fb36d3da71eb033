#include "workflows/settle.h"

#include "domain/names.h"
#include "workflows/accountedit.h"
#include "workflows/subject.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace tokendesk {

namespace {

/// From the moment that a request was written down until a slow server has carried it out.
constexpr qint64 slowestCreationMs = 20 * msPerMinute;

constexpr auto listedKey = "listed";

template <typename MayBeIt>
bool hasNamesake(const Inventory &inventory, const ChangeIntent &intent, const MayBeIt &mayBeIt)
{
    if (intent.kind == ChangeKind::CreateAccount) {
        const std::vector<Account> &accounts = inventory.accounts();
        return std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
            return account.listed && account.isActive()
                && isKeptAlike(account.name, intent.targetName)
                && mayBeIt(account.id, account.created);
        });
    }
    const std::vector<Token> &tokens = inventory.tokens();
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token &token) {
        return token.accountId == intent.accountId && isKeptAlike(token.name, intent.targetName)
            && mayBeIt(token.id, token.created);
    });
}

} // namespace

AskedAt askedAt(const ChangeRecord &record, qint64 clockOffsetMs)
{
    return {record.atMs + record.clockOffsetMs.value_or(clockOffsetMs), record.atMs};
}

AskedAt nowBy(const Session &session)
{
    return {session.inventory().nowMs(), QDateTime::currentMSecsSinceEpoch()};
}

qint64 ageMs(const AskedAt &then, const AskedAt &now)
{
    const auto [less, more] =
        std::minmax({now.serverMs - then.serverMs, now.localMs - then.localMs});
    return less < 0 ? more : less;
}

bool isOfThatTime(Moment created, const AskedAt &asked)
{
    const auto fits = [&](qint64 atMs) {
        return created.msecs() >= atMs - clockToleranceMs
            && created.msecs() <= atMs + slowestCreationMs + clockToleranceMs;
    };
    return !created.isSet() || fits(asked.serverMs) || fits(asked.localMs);
}

bool isOfAnotherDay(Moment created, const AskedAt &asked)
{
    const auto isFar = [&](qint64 atMs) { return std::abs(created.msecs() - atMs) > msPerDay; };
    return created.isSet() && isFar(asked.serverMs) && isFar(asked.localMs);
}

bool endsAsAsked(const Token &token, const ChangeIntent &intent, const AskedAt &asked)
{
    const QJsonValue days = intent.wanted.value(QLatin1String("expires_in_days"));
    if (days.isUndefined())
        return true;
    if (!token.expiration.isSet())
        return days.isNull() || !token.expiration.isNull();
    const auto fits = [&](qint64 fromMs) {
        const qint64 lifeMs = token.expiration.msecs() - fromMs;
        return days.isDouble() && std::abs(lifeMs - days.toInteger() * msPerDay) <= msPerDay;
    };
    if (token.created.isSet())
        return fits(token.created.msecs());
    return fits(asked.serverMs) || fits(asked.localMs);
}

bool matchesEdit(const Account &account, const ChangeIntent &edit)
{
    const QJsonObject &wanted = edit.wanted;
    const auto text = [&](const char *key, const QString &present) {
        const QJsonValue value = wanted.value(QLatin1String(key));
        return value.isUndefined() || value.toString() == present;
    };
    if (!text("name", account.name) || !text("role", account.role))
        return false;
    const QJsonValue teams = wanted.value(QLatin1String("teams"));
    if (teams.isUndefined())
        return true;
    // Those that were added and removed: others may have changed more meanwhile.
    Account before;
    before.teams = edit.before.value(QLatin1String("teams")).toVariant().toStringList();
    AccountEdit asked;
    asked.teams = teams.toVariant().toStringList();
    return isNothing(onTopOf(account, before, asked).edit);
}

bool isListed(const Inventory &inventory, const ListTrust &trust, const ChangeIntent &intent)
{
    if (isOfAnother(inventory, intent))
        return false;
    if (!isOfAccount(intent.kind))
        return inventory.tokenIndex(intent.targetId) >= 0;
    // Some are known by their tokens alone, or from before: that says nothing of the account now.
    const int account = inventory.accountIndex(intent.targetId);
    return account >= 0 && inventory.account(account).listed && !trust.oldAccounts;
}

ChangeOutcome outcomeByList(const Inventory &inventory, const ListTrust &trust,
                            const ChangeIntent &intent)
{
    const int tokenIndex = inventory.tokenIndex(intent.targetId);
    const int accountIndex = inventory.accountIndex(intent.targetId);
    const bool isThere = isListed(inventory, trust, intent);
    const auto decided = [](bool isReliable, bool done) {
        if (!isReliable)
            return ChangeOutcome::Unknown;
        return done ? ChangeOutcome::Done : ChangeOutcome::Refused;
    };
    switch (intent.kind) {
    case ChangeKind::RevokeToken:
        if (!isThere) // what is no more cannot be used either
            return decided(trust.allTokens, true);
        return inventory.token(tokenIndex).active ? decided(trust.statesRead, false)
                                                  : ChangeOutcome::Done;
    case ChangeKind::RestoreToken:
        if (!isThere)
            return decided(trust.allTokens, false);
        return inventory.token(tokenIndex).active ? decided(trust.statesRead, true)
                                                  : ChangeOutcome::Refused;
    case ChangeKind::DeleteToken:
        return isThere ? ChangeOutcome::Refused : decided(trust.allTokens, true);
    case ChangeKind::EditAccount:
        if (isThere && inventory.account(accountIndex).teamsUnclear
            && intent.wanted.contains(QLatin1String("teams")))
            return ChangeOutcome::Unknown;
        return decided(isThere || trust.allAccounts,
                       isThere && matchesEdit(inventory.account(accountIndex), intent));
    case ChangeKind::DeactivateAccount:
        return decided(isThere || trust.allAccounts,
                       !isThere || !inventory.account(accountIndex).isActive());
    case ChangeKind::ReactivateAccount:
        return decided(isThere || trust.allAccounts,
                       isThere && inventory.account(accountIndex).isActive());
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
        break; // nothing that exists: see findCreated…
    }
    return ChangeOutcome::Unknown;
}

bool isMadeBy(const Token &token, const ChangeIntent &intent, const AskedAt &asked)
{
    return token.accountId == intent.accountId
        && (isKeptAlike(token.name, intent.targetName)
            || (token.created.isSet() && isOfThatTime(token.created, asked)));
}

std::optional<TokenId> findCreatedToken(const Inventory &inventory, const ChangeIntent &intent,
                                        const AskedAt &asked, const QSet<qint64> &others)
{
    const int account = inventory.accountIndex(intent.accountId);
    if (account < 0)
        return std::nullopt;
    for (const int index : inventory.tokensOf(account)) {
        const Token &token = inventory.token(index);
        // Names are unique for each account, so an older one of this name would have been a 409.
        // One that was used has a value that somebody holds: it is not the lost one.
        if (isKeptAlike(token.name, intent.targetName) && !others.contains(token.id)
            && isOfThatTime(token.created, asked) && endsAsAsked(token, intent, asked)
            && !token.lastUsed.isSet())
            return token.id;
    }
    return std::nullopt;
}

std::optional<AccountId> findCreatedAccount(const Inventory &inventory, const ChangeIntent &intent,
                                            const AskedAt &asked, const QSet<qint64> &others)
{
    // Not by its id: how the server spells that is its own matter. An older one of this name would
    // have been a 409.
    for (const Account &account : inventory.accounts()) {
        if (account.listed && account.isActive() && isKeptAlike(account.name, intent.targetName)
            && !others.contains(account.id) && isOfThatTime(account.created, asked))
            return account.id;
    }
    return std::nullopt;
}

QJsonObject listedBefore(const Inventory &inventory, const ListTrust &trust,
                         const ChangeIntent &intent)
{
    const bool isAccount = intent.kind == ChangeKind::CreateAccount;
    if (!(isAccount ? trust.allAccounts : trust.allTokens))
        return {};
    const bool isListed = hasNamesake(inventory, intent, [](qint64, Moment) { return true; });
    return {{QLatin1String(listedKey), isListed}};
}

bool showsNamesake(const Inventory &inventory, const ChangeIntent &intent, const AskedAt &asked,
                   const QSet<qint64> &others)
{
    const bool wasMissing = intent.before.value(QLatin1String(listedKey)) == QJsonValue(false);
    return hasNamesake(inventory, intent, [&](qint64 id, Moment created) {
        return !others.contains(id) && (wasMissing || !isOfAnotherDay(created, asked));
    });
}

bool showsNoCreation(const Inventory &inventory, const ListTrust &trust, const ChangeIntent &intent,
                     const AskedAt &asked, const QSet<qint64> &others)
{
    if (showsNamesake(inventory, intent, asked, others))
        return false;
    if (intent.kind == ChangeKind::CreateAccount) {
        const std::vector<Account> &accounts = inventory.accounts();
        return trust.allAccounts
            && std::none_of(accounts.begin(), accounts.end(), [&](const Account &account) {
                   return account.listed && account.isActive() && account.name.isEmpty()
                       && isOfThatTime(account.created, asked);
               });
    }
    const std::vector<Token> &tokens = inventory.tokens();
    return trust.allTokens && std::none_of(tokens.begin(), tokens.end(), [&](const Token &token) {
               const bool isOurs = token.accountId == intent.accountId && token.name.isEmpty();
               const bool isNobodys = token.accountId == 0 && !others.contains(token.id)
                   && (token.name.isEmpty() || isKeptAlike(token.name, intent.targetName));
               return (isOurs || isNobodys) && isOfThatTime(token.created, asked);
           });
}

} // namespace tokendesk
