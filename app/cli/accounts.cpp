// accounts list.
#include "cli/commands.h"

#include "cli/console.h"
#include "cli/output.h"
#include "cli/workplace.h"
#include "domain/accountquery.h"

namespace tokendesk::cli {

QCoro::Task<ExitCode> listAccounts(Invocation call)
{
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        co_return fail(format.error());
    Workplace place(call);
    const std::optional<ExitCode> refused = co_await place.openToRead(Access::ReadAccounts);
    if (refused)
        co_return *refused;

    const LiveInventory &live = place.session().inventory();
    AccountSelection selection = selectAccounts(live.data(), {}, live.nowMs());
    sortAccounts(live.data(), AccountColumn::Id, Qt::AscendingOrder, live.nowMs(), selection.rows);
    const Result<void> written =
        writeData(accountsText(live.data(), selection.rows, live.nowMs(), format.value()));
    co_return written.ok() ? Workplace::listsEnd(place.session().trust().whole)
                           : fail(written.error());
}

} // namespace tokendesk::cli
