#include "workflows/showlists.h"

#include "workflows/accountedit.h"
#include "workflows/worker.h"

#include <QCoroFuture>

#include <algorithm>
#include <memory>

namespace tokendesk {

namespace {

struct Built {
    std::shared_ptr<Inventory> inventory;
    InventoryDiff diff;
    std::vector<Token> listed; ///< of what is shown otherwise
};

/// A list that does not state them takes nothing away from what another answer has told.
void keepKnownTimes(std::vector<Account> &accounts, const Inventory &before)
{
    for (Account &account : accounts) {
        const int index = account.isKnown() ? before.accountIndex(account.id) : -1;
        if (index >= 0)
            keepKnownTimes(account, before.account(index));
    }
}

/// The API promises no order, and rows that are equal to those who look must not change places at
/// each refresh. Of equal ids the first stays the first.
template <typename Row>
void orderById(std::vector<Row> &rows)
{
    const auto isBefore = [](const Row &left, const Row &right) { return left.id < right.id; };
    if (!std::is_sorted(rows.begin(), rows.end(), isBefore))
        std::stable_sort(rows.begin(), rows.end(), isBefore);
}

Built build(LoadedLists &lists, const Inventory &before, const LocalChanges &local)
{
    Built built;
    orderById(lists.accounts);
    orderById(lists.tokens);
    keepKnownTimes(lists.accounts, before);
    built.inventory = std::make_shared<Inventory>(lists.accounts, lists.tokens);
    built.inventory->setKnowsTokens(lists.access == Access::Full);
    built.listed = local.listedIn(*built.inventory);
    local.applyTo(*built.inventory);
    built.diff = compareInventories(before, *built.inventory);
    return built;
}

} // namespace

QCoro::Task<> showLists(QPointer<LiveInventory> live, LoadedLists lists, quint64 startRevision)
{
    const auto shared = std::make_shared<LoadedLists>(std::move(lists));
    // A change made while the worker compared makes the comparison stale. Each is short, so a
    // third time is rare; a run of changes must not starve the refresh, so then it is done here.
    constexpr int tries = 3;
    for (int attempt = 1;; ++attempt) {
        const quint64 revision = live->revision();
        Built built;
        if (attempt < tries) {
            auto future = runOnWorker(
                [shared, before = live->snapshot(), local = live->changesSince(startRevision)] {
                    return build(*shared, *before, local);
                });
            built = co_await future;
            if (!live)
                co_return;
        } else {
            built = build(*shared, *live->snapshot(), live->changesSince(startRevision));
        }
        if (live->revision() != revision)
            continue;
        auto previous = live->snapshot();
        live->keepListed(built.listed, startRevision);
        live->replace(std::move(built.inventory), built.diff, startRevision);
        dropOnWorker(std::move(previous));
        dropOnWorker(std::move(*shared));
        co_return;
    }
}

} // namespace tokendesk
