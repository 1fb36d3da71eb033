#include "domain/history/deploymentmatch.h"

#include "domain/subject.h"

namespace tokendesk {

namespace {

struct Overlap {
    qsizetype ids = 0; ///< that both have
    qsizetype dated = 0; ///< of these: both say when it was made
    qsizetype different = 0; ///< of these: it is another one

    template <typename Row>
    void add(const Subject &before, const Row &now)
    {
        ++ids;
        if (!before.created.isSet() || !now.created.isSet())
            return;
        ++dated;
        different += isAnother(before, now) ? 1 : 0;
    }
};

} // namespace

bool isAnotherDeployment(const KnownState &known, const Inventory &now, const HistoryLook &look)
{
    Overlap overlap;
    const Moment seen = Moment::at(known.seenMs);
    for (const KnownToken &token : known.tokens) {
        const int index = now.tokenIndex(token.id);
        if (index >= 0)
            overlap.add(Subject{token.name, 0, token.created, seen}, now.token(index));
    }
    for (const KnownAccount &account : known.accounts) {
        const int index = account.listed ? now.accountIndex(account.id) : -1;
        if (index >= 0)
            overlap.add(Subject{account.name, 0, account.created, seen}, now.account(index));
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
