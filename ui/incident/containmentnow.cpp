#include "ui/incident/containmentnow.h"

#include "domain/names.h"
#include "workflows/containment.h"
#include "workflows/permissions.h"
#include "workflows/session.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ContainmentNowWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::ContainDialog)
};

/// `listed`: null where it is not; `keptServiceId` says it then.
QString idWordsOf(const Account *listed, AccountId id, const QString &keptServiceId)
{
    Account account;
    account.id = id;
    account.serviceId = listed ? listed->serviceId : keptServiceId;
    return displayText(account.idWords());
}

} // namespace

bool knowsTokens(const Session *session)
{
    return session && session->hasRead() && session->inventory().data().knowsTokens();
}

QString doubtNow(const Session *session, const ContainedAccount &account)
{
    if (!knowsTokens(session))
        return ContainmentNowWords::tr(
            "The list of tokens is not read, so it is not known which of this account are "
            "active now.");
    const QString doubt = account.doubt();
    return doubt.isEmpty() ? account.ownerlessWords() : doubt;
}

QString activeNowWords(const Session *session, const ContainedAccount &account)
{
    const int active = account.activeCount();
    if (knowsTokens(session) && active > 0)
        return ContainmentNowWords::tr(
            "The list shows %Ln token(s) of this account that are not revoked.", nullptr, active);
    const QString doubt = doubtNow(session, account);
    return doubt.isEmpty()
        ? ContainmentNowWords::tr("The list shows no active token of this account.")
        : doubt;
}

QString activeAgainWords(const Session *session, const Containment &containment)
{
    const Account *listed = containment.listed().listed();
    const bool isActive =
        session && session->hasRead() && listed && listed->isStateKnown() && listed->isActive();
    return isActive && containment.hasDeactivated() ? ContainmentNowWords::tr(
               "The account, which this containment deactivated, is active again.")
                                                    : QString();
}

QString endedWords(const Containment &containment)
{
    const Account *listed = containment.listed().listed();
    if (listed ? listed->isActive() : !containment.hasDeactivated())
        return ContainmentNowWords::tr("No active token is left.");
    return containment.hasDeactivated()
        ? ContainmentNowWords::tr("No active token is left, and the account is deactivated.")
        : ContainmentNowWords::tr(
            "No active token is left, and the account is deactivated (not by this run).");
}

QString accountIdWords(const Containment &containment)
{
    return idWordsOf(containment.listed().listed(), containment.account(),
                     containment.wished().serviceId);
}

QString accountIdWords(const Session &session, const ContainmentRun &run)
{
    const ContainedAccount now(session, run.account);
    return idWordsOf(isOfAnother(session, run) ? nullptr : now.listed(), run.account,
                     run.serviceId);
}

QString whyNotToDeactivate(const Session &session, const Containment &containment)
{
    const Inventory &inventory = session.inventory().data();
    if (!session.capabilities().has(Capability::DeactivateAccount))
        return ContainmentNowWords::tr("This deployment does not offer to deactivate an account");
    if (session.isOwnAccount(containment.account()))
        return ContainmentNowWords::tr(
            "Your own credential is revoked by then. Deactivate the account with another "
            "credential");
    const int account = inventory.accountIndex(containment.account());
    if (account >= 0 && !inventory.account(account).isActive())
        return ContainmentNowWords::tr("The account is deactivated already");
    return {};
}

QString whyNotToRestore(const Session &session, const Containment &containment)
{
    const Availability allowed = mayChange(session);
    if (!allowed.ok())
        return allowed.reason;
    if (!knowsTokens(&session))
        return activeNowWords(&session, containment.listed());
    return containment.stillRevoked().isEmpty()
        ? ContainmentNowWords::tr("The list shows none of what was revoked as revoked")
        : QString();
}

} // namespace tokendesk
