#include "workflows/permissions.h"

#include "domain/role.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct PermissionsWords {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

} // namespace

bool isAboutCredential(const Error &error)
{
    return error.kind == Error::Kind::HttpStatus
        && (error.httpStatus == 401 || error.httpStatus == 403);
}

bool isToSignInAgain(const Session &session)
{
    return session.lastError() && isAboutCredential(*session.lastError());
}

bool isRefused(const Session &session)
{
    const std::optional<Error> &error = session.lastError();
    return error && error->kind == Error::Kind::HttpStatus && error->httpStatus == 401;
}

QString accessObstacle(const Session &session)
{
    // The role is not what it lacks; the server knows.
    if (isAdminRole(session.identity().role) && session.refusal())
        return session.refusal()->text();
    return PermissionsWords::tr("Your credential does not have the Admin role");
}

namespace {

QString signInWords()
{
    return PermissionsWords::tr("Sign in again first");
}

/// What holds for every change.
QString cannotChange(const Session &session, Capability needed)
{
    const Availability allowed = mayChange(session);
    if (!allowed.ok())
        return allowed.reason;
    switch (session.access()) {
    case Access::Unknown:
        return isRefused(session) ? signInWords() : PermissionsWords::tr("Not connected yet");
    case Access::ReadAccounts:
    case Access::None:
        return accessObstacle(session);
    case Access::Full:
        break;
    }
    if (!session.capabilities().has(needed))
        return PermissionsWords::tr("This deployment does not offer it");
    return {};
}

Capability neededFor(AccountAction action)
{
    switch (action) {
    case AccountAction::NewToken:
        return Capability::CreateToken;
    case AccountAction::Edit:
        return Capability::UpdateAccount;
    case AccountAction::Deactivate:
        return Capability::DeactivateAccount;
    case AccountAction::Reactivate:
        return Capability::ReactivateAccount;
    case AccountAction::Contain:
        break;
    }
    return Capability::UpdateToken;
}

Availability stateObstacle(AccountAction action, const Account &account)
{
    switch (action) {
    case AccountAction::NewToken:
    case AccountAction::Edit:
        return {account.isActive() ? QString()
                                   : PermissionsWords::tr("The account is deactivated")};
    case AccountAction::Deactivate:
        return {account.isActive() ? QString() : PermissionsWords::tr("It is deactivated already"),
                true};
    case AccountAction::Reactivate:
        return {account.isActive() ? PermissionsWords::tr("It is active") : QString(), true};
    case AccountAction::Contain:
        break;
    }
    return {};
}

bool hasActiveAccount(const Session &session)
{
    const std::vector<Account> &accounts = session.inventory().data().accounts();
    return std::any_of(accounts.begin(), accounts.end(), [](const Account &account) {
        return account.isKnown() && account.isActive();
    });
}

} // namespace

Availability mayChange(const Session &session)
{
    if (session.connection().readOnly)
        return {PermissionsWords::tr("The connection is read-only. Edit it to allow changes")};
    if (session.isLocked())
        return {PermissionsWords::tr("The connection is locked")};
    if (session.inventory().isLoaded() && isRefused(session))
        return {signInWords()};
    if (session.inventory().isLoaded() && !session.hasRead())
        return {PermissionsWords::tr("Nothing can be changed until the deployment answers again")};
    return {};
}

Availability mayChangeTokens(const Session &session)
{
    return {cannotChange(session, Capability::UpdateToken)};
}

Availability mayBeginWith(const Session &session, TokenId token)
{
    const Availability allowed = mayChange(session);
    if (allowed.ok() && session.inventory().pendingToken(token))
        return {PermissionsWords::tr("A change of this token is on its way")};
    return allowed;
}

Availability availability(const Session &session, TokenAction action, const Token &token)
{
    const Availability allowed = mayBeginWith(session, token.id);
    if (!allowed.ok())
        return allowed;
    switch (action) {
    case TokenAction::Revoke:
        if (!token.active)
            return {PermissionsWords::tr("It is revoked already"), true};
        return {cannotChange(session, Capability::UpdateToken)};
    case TokenAction::Restore:
        if (token.active)
            return {PermissionsWords::tr("It is not revoked"), true};
        return {cannotChange(session, Capability::UpdateToken)};
    case TokenAction::Delete:
        if (token.active)
            return {PermissionsWords::tr("Only revoked tokens can be deleted. Revoke it first"),
                    true};
        return {cannotChange(session, Capability::DeleteToken)};
    }
    return {};
}

Availability availability(const Session &session, AccountAction action, const Account &account)
{
    const Availability allowed = mayChange(session);
    if (!allowed.ok())
        return allowed;
    if (!account.isKnown())
        return {PermissionsWords::tr("The server does not say which account this is")};
    const QString barred = cannotChange(session, neededFor(action));
    // Nothing that is on its way holds up a containment.
    if (!barred.isEmpty() || action == AccountAction::Contain)
        return {barred};
    if (session.inventory().pendingAccount(account.id))
        return {PermissionsWords::tr("A change of this account is on its way")};
    return stateObstacle(action, account);
}

Availability availability(const Session &session, GeneralAction action)
{
    switch (action) {
    case GeneralAction::NewToken: {
        const QString reason = cannotChange(session, Capability::CreateToken);
        if (reason.isEmpty() && session.inventory().isLoaded() && !hasActiveAccount(session))
            return {PermissionsWords::tr("There is no active service account. Make one first")};
        return {reason};
    }
    case GeneralAction::NewAccount:
        return {cannotChange(session, Capability::CreateAccount)};
    case GeneralAction::Refresh:
        return {session.isRefreshing() ? PermissionsWords::tr("A refresh is running") : QString()};
    case GeneralAction::Export:
        return {session.inventory().isLoaded() ? QString()
                                               : PermissionsWords::tr("Nothing is loaded yet")};
    }
    return {};
}

Availability newTokenAvailability(const Session &session, std::optional<AccountId> account)
{
    const Inventory &inventory = session.inventory().data();
    const int index = account ? inventory.accountIndex(*account) : -1;
    return index < 0 || !inventory.account(index).isKnown()
        ? availability(session, GeneralAction::NewToken)
        : availability(session, AccountAction::NewToken, inventory.account(index));
}

} // namespace tokendesk
