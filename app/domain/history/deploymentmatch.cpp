#include "domain/history/deploymentmatch.h"

namespace tokendesk {

namespace {

struct Overlap {
    qsizetype ids = 0; ///< that both have
    qsizetype dated = 0; ///< of these: both say when it was made
    qsizetype different = 0; ///< of these: not at the same time

    void add(Moment before, Moment now)
    {
        ++ids;
        if (!before.isSet() || !now.isSet())
            return;
        ++dated;
        // Another server may round the same time in another way.
        different += qAbs(before.msecs() - now.msecs()) < msPerSecond ? 0 : 1;
    }
};

} // namespace

bool isAnotherDeployment(const KnownState &known, const Inventory &now, const HistoryLook &look)
{
    Overlap overlap;
    for (const KnownToken &token : known.tokens) {
        const int index = now.tokenIndex(token.id);
        if (index >= 0)
            overlap.add(token.created, now.token(index).created);
    }
    for (const KnownAccount &account : known.accounts) {
        const int index = account.listed ? now.accountIndex(account.id) : -1;
        if (index >= 0)
            overlap.add(account.created, now.account(index).created);
    }
    if (overlap.dated > 0)
        return overlap.different * 2 > overlap.dated;
    if (known.origin != look.origin)
        return true;
    // Tokens come and go, but accounts stay: they are deactivated, not deleted.
    return overlap.ids == 0 && known.hasListedAccounts() && look.allAccounts
        && now.accountCount() > 0;
}

} // namespace tokendesk
