#include "workflows/identity.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

/// The words of a session are one context for those who translate.
struct IdentityWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::Session)
};

constexpr qint64 expiryToleranceMs = 5 * msPerSecond;
constexpr qint64 issueToleranceMs = 5 * msPerMinute;

/// Made and ending when the credential says that it was and does.
bool fitsCredential(const Token &token, const Identity &identity)
{
    const auto differ = [](Moment a, Moment b, qint64 toleranceMs) {
        return a.isSet() && b.isSet() && qAbs(a.msecs() - b.msecs()) > toleranceMs;
    };
    if (identity.expiresAt.isSet() != token.expiration.isSet() && identity.issuedAt.isSet())
        return false;
    return !differ(identity.expiresAt, token.expiration, expiryToleranceMs)
        && !differ(identity.issuedAt, token.created, issueToleranceMs);
}

bool isAddressed(const Account &account)
{
    return !account.email.isEmpty() || !account.serviceId.isEmpty() || !account.userName.isEmpty();
}

bool hasAddress(const Account &account, const QString &address)
{
    const auto is = [&address](const QString &one) {
        return one.compare(address, Qt::CaseInsensitive) == 0;
    };
    return is(account.email) || is(account.serviceId) || is(account.userName);
}

} // namespace

QString userKey(const Identity &identity)
{
    return identity.userId ? QString::number(*identity.userId) : QString();
}

QString signatureOf(const Identity &identity)
{
    if (identity.who.isEmpty())
        return identity.address;
    const bool isSaid = identity.address.isEmpty()
        || identity.who.compare(identity.address, Qt::CaseInsensitive) == 0;
    return isSaid ? identity.who : QStringLiteral("%1 (%2)").arg(identity.who, identity.address);
}

Identity identityOf(const Credentials &credentials)
{
    Identity identity;
    if (const auto claims = readTokenClaims(credentials.token.view())) {
        identity.who = claims->who();
        identity.address = claims->email;
        identity.role = claims->role;
        identity.expiresAt = claims->expiresAt;
        identity.issuedAt = claims->issuedAt;
        identity.userId = claims->userId;
    }
    return identity;
}

void completeBy(Identity &identity, const TokenList &own)
{
    if (own.accounts.size() != 1)
        return;
    const Account &me = own.accounts.front();
    if (!identity.userId)
        identity.userId = me.id;
    if (identity.who.isEmpty())
        identity.who = me.label();
    for (const QString &address : {me.email, me.userName, me.serviceId}) {
        if (identity.address.isEmpty() && identity.userId == me.id)
            identity.address = address;
    }
    if (!me.role.isEmpty())
        identity.role = me.role;
}

Result<void> renewBy(Identity &identity, const Credentials &credentials)
{
    const auto claims = readTokenClaims(credentials.token.view());
    if (claims && claims->userId && identity.userId && claims->userId != identity.userId) {
        Error error;
        error.kind = Error::Kind::Refused;
        error.message = IdentityWords::tr("This is the credential of another user");
        error.remedy = IdentityWords::tr("Open the connection anew to work as that user");
        return error;
    }
    identity.expiresAt = claims ? claims->expiresAt : Moment::missing();
    identity.issuedAt = claims ? claims->issuedAt : Moment::missing();
    return {};
}

std::optional<AccountId> accountNamedBy(const TokenClaims &claims, const Inventory &inventory)
{
    if (claims.userId) {
        const int index = inventory.accountIndex(*claims.userId);
        if (index < 0 || !inventory.account(index).isKnown())
            return std::nullopt;
        // Another deployment gives the same numbers to others.
        const Account &account = inventory.account(index);
        const bool isAnother =
            !claims.email.isEmpty() && isAddressed(account) && !hasAddress(account, claims.email);
        return isAnother ? std::nullopt : std::optional(account.id);
    }
    const std::vector<Account> &accounts = inventory.accounts();
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&](const Account &account) {
        return account.isKnown() && !claims.email.isEmpty() && hasAddress(account, claims.email);
    });
    return found == accounts.end() ? std::nullopt : std::optional(found->id);
}

bool mayBeCredential(const Token &token, const Identity &identity, const std::vector<Token> &own,
                     const Inventory &inventory)
{
    const bool listed =
        std::any_of(own.begin(), own.end(), [&](const Token &one) { return one.id == token.id; });
    if (!listed && identity.userId != token.accountId)
        return false;
    // The credential tells when it was made and when it ends: another token of ours differs there.
    if (fitsCredential(token, identity))
        return true;
    // Where none is as the credential says, its times are not those of the list: it may be any.
    const int account = inventory.accountIndex(identity.userId.value_or(0));
    if (account >= 0) {
        for (const int index : inventory.tokensOf(account)) {
            if (fitsCredential(inventory.token(index), identity))
                return false;
        }
    }
    return std::none_of(own.begin(), own.end(),
                        [&](const Token &one) { return fitsCredential(one, identity); });
}

} // namespace tokendesk
